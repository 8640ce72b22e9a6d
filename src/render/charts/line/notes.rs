//! What is written right beside a mark: rates in figures at their points, names at the ends of lines.
//!
//! [`Note::all`] collects them from the marks; a rate and a name at the same point are one note. Where they go is for
//! [`super::surroundings`] to say.

use super::marks;
use super::value::{Depth, Dots, LineChart, Mark};
use crate::render::charts::chart::{KeyEntry, Role, Sample};
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::Block;
use crate::render::charts::sizes::Sizes;
use jiff::civil::Date;

/// A text that belongs to one place in the plot.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Note<'a> {
    role: Role,
    /// The day; `None` for the right edge of the plot.
    pub(super) day: Option<Date>,
    /// The rate in per cent.
    pub(super) rate: f64,
    value: Option<&'a str>,
    name: Option<&'a str>,
}

/// Whether names stand at the ends of their lines or in the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// At the ends of the lines.
    Direct,
    /// In the key.
    Key,
}

impl<'a> Note<'a> {
    /// All notes of `chart`, the most important first; the names only where they stand at their lines.
    pub(super) fn all(chart: &'a LineChart, naming: Naming) -> Vec<Self> {
        let mut notes: Vec<Self> = Vec::new();
        for dots in chart.marks.iter().filter_map(|mark| if let Mark::Dots(dots) = mark { Some(dots) } else { None }) {
            notes.extend(dots.dots.iter().filter_map(|dot| {
                let value = dot.label.as_deref().filter(|label| !label.trim().is_empty())?;
                Some(Self {
                    role: dots.role,
                    day: Some(dot.date),
                    rate: dot.value.get(),
                    value: Some(value),
                    name: None,
                })
            }));
        }
        if naming == Naming::Direct {
            names(chart).for_each(|name| join(&mut notes, name.note));
        }
        // Those at the edge come first, for they have nowhere else to go.
        notes.sort_by(|a, b| a.day.is_some().cmp(&b.day.is_some()).then(a.role.cmp(&b.role)).then(b.day.cmp(&a.day)));
        notes
    }

    /// Whether the note carries a name, so that leaving it out would leave a line without one.
    pub(super) fn is_named(&self) -> bool {
        self.name.is_some()
    }

    /// Its text, set.
    pub(super) fn block(&self, sizes: &Sizes) -> Block {
        let block = Block::new(sizes.text);
        let block = block.add(self.value.unwrap_or_default(), Ink::of(Shape::Value, self.role), sizes.name, 1);
        block.add(self.name.unwrap_or_default(), Ink::of(Shape::Name, self.role), sizes.name, 3)
    }
}

/// Puts a name to the rate at the same point, or adds it.
fn join<'a>(notes: &mut Vec<Note<'a>>, name: Note<'a>) {
    let same =
        |note: &&mut Note| note.name.is_none() && (note.role, note.day, note.rate) == (name.role, name.day, name.rate);
    match notes.iter_mut().find(same) {
        Some(note) => note.name = name.name,
        None => notes.push(name),
    }
}

/// A name with its place and with what the key would show for it.
struct Name<'a> {
    note: Note<'a>,
    sample: Sample,
}

fn names<'a>(chart: &'a LineChart) -> impl Iterator<Item = Name<'a>> {
    chart.marks.iter().filter_map(|mark| {
        let (role, name, sample) = match mark {
            Mark::Line(line) => (line.role, &line.name, Sample::Line),
            Mark::Dots(dots) => (dots.role, &dots.name, Sample::of_dot(dots.dots.iter().any(|dot| dot.exact))),
            Mark::Band(band) => (band.role, &band.name, Sample::of_band(band.depth == Depth::Inner)),
            Mark::Level(level) => (level.role, &level.name, Sample::Line),
            Mark::Ranges(_) | Mark::Deadline(_) | Mark::Revisions(_) | Mark::Window(_) => return None,
        };
        let name = name.as_deref().filter(|name| !name.trim().is_empty())?;
        let (day, rate) = end(mark)?;
        Some(Name { note: Note { role, day, rate, value: None, name: Some(name) }, sample })
    })
}

fn end(mark: &Mark) -> Option<(Option<Date>, f64)> {
    let (day, rate) = match mark {
        Mark::Line(line) => line.end()?,
        Mark::Dots(dots) => last(dots)?,
        Mark::Band(band) => marks::end_of_band(&band.slices)?,
        Mark::Level(level) => return Some((None, level.value.get())),
        Mark::Ranges(_) | Mark::Deadline(_) | Mark::Revisions(_) | Mark::Window(_) => return None,
    };
    Some((Some(day), rate))
}

fn last(dots: &Dots) -> Option<marks::Position> {
    dots.dots.iter().max_by_key(|dot| dot.date).map(|dot| (dot.date, dot.value.get()))
}

/// The entries of the key: the names, if they stand there, and what the chart explains itself. None is said twice.
pub(super) fn key(chart: &LineChart, naming: Naming) -> Vec<KeyEntry> {
    let names = names(chart).filter(|_| naming == Naming::Key).map(|name| KeyEntry {
        role: name.note.role,
        sample: name.sample,
        text: name.note.name.unwrap_or_default().to_owned(),
    });
    let mut names: Vec<KeyEntry> = names.collect();
    names.sort_by_key(|name| name.role);
    let mut entries: Vec<KeyEntry> = Vec::new();
    for entry in names.into_iter().chain(chart.key.iter().filter(|entry| !entry.text.trim().is_empty()).cloned()) {
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::super::tests::chart;
    use super::super::value::{Course, Dot, Level, Line};
    use super::*;
    use crate::render::charts::testing::rate;
    use jiff::civil::date;

    fn sample() -> LineChart<'static> {
        let (first, last) = (date(2023, 5, 29), date(2023, 6, 13));
        let points = vec![(first, rate(90.0)), (last, rate(98.2))];
        let dot =
            |date, value, label: &str| Dot { date, value: rate(value), exact: true, label: Some(label.to_owned()) };
        let dots = vec![dot(first, 90.0, "90%"), dot(last, 98.2, "98,2%")];
        let marks = vec![
            Mark::Line(Line {
                role: Role::Series,
                course: Course::Straight,
                points,
                name: Some("Hải Phòng".to_owned()),
            }),
            Mark::Dots(Dots { role: Role::Series, dots, name: None }),
            Mark::Level(Level { role: Role::Target, value: rate(95.0), name: Some("Chỉ tiêu".to_owned()) }),
            Mark::Level(Level { role: Role::Target, value: rate(100.0), name: Some("  ".to_owned()) }),
        ];
        LineChart { marks, ..chart() }
    }

    #[test]
    fn a_rate_and_a_name_at_one_point_are_one_note() {
        let chart = sample();
        let notes: Vec<_> = Note::all(&chart, Naming::Direct).iter().map(|note| (note.value, note.name)).collect();
        assert_eq!(notes, [(None, Some("Chỉ tiêu")), (Some("98,2%"), Some("Hải Phòng")), (Some("90%"), None)]);
    }

    #[test]
    fn names_are_in_the_key_or_at_the_lines_and_never_in_both() {
        let mut chart = sample();
        chart.key = vec![KeyEntry { role: Role::Series, sample: Sample::Line, text: "Hải Phòng".to_owned() }];
        let texts = |naming| key(&chart, naming).into_iter().map(|entry| entry.text).collect::<Vec<_>>();
        assert_eq!(texts(Naming::Key), ["Hải Phòng", "Chỉ tiêu"]);
        assert_eq!(texts(Naming::Direct), ["Hải Phòng"]);
        assert!(Note::all(&chart, Naming::Key).iter().all(|note| note.name.is_none()));
    }
}
