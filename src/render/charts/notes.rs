//! What is written right beside a mark: rates in figures at their points, names at the ends of lines.
//!
//! [`Note::all`] collects them from the marks; a rate and a name at the same point are one note. [`place`] then puts each where
//! it covers least: never on another label, rarely on a line or a point, and near its own.

use super::Tenths;
use super::chart::{Chart, Dots, KeyEntry, Mark, Role, Sample};
use super::frame::{Frame, Point};
use super::ink::{Ink, Shape};
use super::label::{Block, Label};
use super::marks;
use super::obstacles::Obstacle;
use super::sizes::Sizes;
use super::svg::Anchor;
use jiff::civil::Date;

/// Between a point and the text beside it, and above or below it.
pub(super) const BESIDE: Tenths = 90;
const OVER: Tenths = 80;
/// Texts are tried this far apart,
const NUDGE: Tenths = 30;
/// and so far up and down; further away nobody would see what they belong to.
const REACH: Tenths = 270;
/// A place that covers more than this is none: two pieces of line, and it is not right beside its point either.
const DEAREST: Tenths = 500;

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
    pub(super) fn all(chart: &'a Chart, naming: Naming) -> Vec<Self> {
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

fn names<'a>(chart: &'a Chart) -> impl Iterator<Item = Name<'a>> {
    chart.marks.iter().filter_map(|mark| {
        let (role, name, sample) = match mark {
            Mark::Line(line) => (line.role, &line.name, Sample::Line),
            Mark::Dots(dots) => (dots.role, &dots.name, Sample::Dot),
            Mark::Band(band) => (band.role, &band.name, Sample::Band),
            Mark::Level(level) => (level.role, &level.name, Sample::Line),
            Mark::Ranges(_) | Mark::Deadline(_) => return None,
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
        Mark::Ranges(_) | Mark::Deadline(_) => return None,
    };
    Some((Some(day), rate))
}

fn last(dots: &Dots) -> Option<marks::Position> {
    dots.dots.iter().max_by_key(|dot| dot.date).map(|dot| (dot.date, dot.value.get()))
}

/// The entries of the key: the names, if they stand there, and what the chart explains itself. None is said twice.
pub(super) fn key(chart: &Chart, naming: Naming) -> Vec<KeyEntry> {
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

/// The lines of `text` where they are least in the way, for a note whose point is `at`; `None` where every place would cover
/// one of `taken`, cover too much else, or leave `room`.
pub(super) fn place(
    text: &Block,
    at: Point,
    room: Frame,
    taken: &[Frame],
    obstacles: &[Obstacle],
) -> Option<Vec<Label>> {
    let (width, height) = text.size();
    let near = Frame { left: at.0 - width - BESIDE, right: at.0 + width + BESIDE, ..room };
    let obstacles: Vec<&Obstacle> = obstacles.iter().filter(|obstacle| obstacle.cost(near) > 0).collect();
    let covered = |frame| -> Tenths { obstacles.iter().map(|obstacle| obstacle.cost(frame)).sum() };
    best(text, beside(at, height).chain(around(at, height)), room, taken, covered)
}

/// The lines of `text` right of `at`, which is at the edge of the plot: as level with it as `taken` and `room` allow.
pub(super) fn place_right(text: &Block, at: Point, room: Frame, taken: &[Frame]) -> Option<Vec<Label>> {
    best(text, beside(at, text.size().1), room, taken, |_| 0)
}

fn best(
    text: &Block,
    spots: impl Iterator<Item = Spot>,
    room: Frame,
    taken: &[Frame],
    covered: impl Fn(Frame) -> Tenths,
) -> Option<Vec<Label>> {
    let framed = spots.map(|spot| (spot, text.frame(spot.anchor, spot.at)));
    let free = framed.filter(|(_, frame)| room.holds(*frame) && !taken.iter().any(|other| other.overlaps(*frame)));
    let costly = free.map(|(spot, frame)| (spot.cost + covered(frame), spot));
    let (_, best) = costly.filter(|(cost, _)| *cost <= DEAREST).min_by_key(|(cost, _)| *cost)?;
    Some(text.labels(best.anchor, best.at).collect())
}

/// A place to try: the anchor, where it is with the upper edge of the text, and how far-fetched it is.
#[derive(Debug, Clone, Copy)]
struct Spot {
    anchor: Anchor,
    at: Point,
    cost: Tenths,
}

/// Right of the point, level with it and further and further above and below.
fn beside(at: Point, height: Tenths) -> impl Iterator<Item = Spot> {
    (0..=REACH / NUDGE).flat_map(|n| [-n, n]).map(move |n| Spot {
        anchor: Anchor::Start,
        at: (at.0 + BESIDE, at.1 - height / 2 + n * NUDGE),
        cost: (n * NUDGE).abs(),
    })
}

/// Above, below and left of the point.
fn around(at: Point, height: Tenths) -> Vec<Spot> {
    let (above, below) = (at.1 - OVER - height, at.1 + OVER);
    let spot = |anchor, x, y, cost| Spot { anchor, at: (x, y), cost };
    vec![
        spot(Anchor::Middle, at.0, above, 60),
        spot(Anchor::Middle, at.0, below, 80),
        spot(Anchor::End, at.0 + OVER, above, 90),
        spot(Anchor::End, at.0 - OVER, above, 95),
        spot(Anchor::End, at.0 - BESIDE, at.1 - height / 2, 100),
        spot(Anchor::End, at.0 - BESIDE, at.1 - height, 110),
        spot(Anchor::Start, at.0 + BESIDE, at.1, 110),
        spot(Anchor::End, at.0 + OVER, below, 120),
    ]
}
