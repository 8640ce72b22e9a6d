//! The dates of columns that stand side by side: as many as have room without touching, equally far apart and counted back from
//! the last, which is always there.

use super::Tenths;
use super::chart::{AxisText, DateStep};
use super::ink::{Ink, Shape};
use super::label::{Label, cut, line_height};
use super::metrics::{Weight, width};
use super::sizes::Sizes;
use super::svg::Anchor;
use jiff::civil::Date;

/// The dates with their years.
#[derive(Debug)]
pub(super) struct ColumnDates {
    /// The columns that have a date, by their place.
    pub(super) columns: Vec<usize>,
    dates: Vec<Label>,
    /// The year of the first date, and of the first of each year.
    years: Vec<Label>,
}

impl ColumnDates {
    /// The dates of columns whose middles are at `x`.
    pub(super) fn new(axes: &dyn AxisText, days: &[Date], x: impl Fn(usize) -> Tenths, sizes: &Sizes) -> Self {
        let texts = days.iter().enumerate().map(|(place, day)| label(x(place), &axes.date(*day, DateStep::Day), sizes));
        let texts: Vec<Label> = texts.collect();
        let every = |step: usize| (0..days.len()).rev().step_by(step);
        let apart = |one: &Label, next: &Label| one.frame().right + sizes.tick_gap / 2 <= next.frame().left;
        let fits =
            |step: &usize| every(*step).zip(every(*step).skip(1)).all(|(next, one)| apart(&texts[one], &texts[next]));
        let step = (1..=days.len()).find(fits).unwrap_or(1);
        let mut columns: Vec<usize> = every(step).collect();
        columns.reverse();
        let mut years: Vec<Label> = Vec::new();
        let before = std::iter::once(None).chain(columns.iter().map(|place| Some(days[*place].year())));
        for (place, _) in columns.iter().zip(before).filter(|(place, before)| Some(days[**place].year()) != *before) {
            let year = label(x(*place), &axes.year(days[*place]), sizes);
            if years.last().is_none_or(|last| apart(last, &year)) {
                years.push(year);
            }
        }
        let dates = columns.iter().map(|place| texts[*place].clone()).collect();
        Self { columns, dates, years }
    }

    /// The dates below the years, from `top` on; two lines high.
    pub(super) fn below_years(self, top: Tenths, sizes: &Sizes) -> impl Iterator<Item = Label> {
        let line = line_height(sizes.text);
        lowered(self.years, top + line / 2).chain(lowered(self.dates, top + line + line / 2))
    }

    /// The dates above the years, from `top` on; two lines high.
    pub(super) fn above_years(self, top: Tenths, sizes: &Sizes) -> impl Iterator<Item = Label> {
        let line = line_height(sizes.text);
        lowered(self.dates, top + line / 2).chain(lowered(self.years, top + line + line / 2))
    }
}

fn lowered(labels: Vec<Label>, by: Tenths) -> impl Iterator<Item = Label> {
    labels.into_iter().map(move |label| Label { at: (label.at.0, label.at.1 + by), ..label })
}

/// A text in the middle of its column, but inside the drawing.
fn label(x: Tenths, text: &str, sizes: &Sizes) -> Label {
    let text = cut(text, sizes.width / 3, sizes.text, Weight::Regular);
    let half = width(&text, sizes.text, Weight::Regular) / 2 + 1;
    let x = x.min(sizes.width - half).max(half);
    Label { text, at: (x, 0), anchor: Anchor::Middle, ink: Ink::plain(Shape::Tick), size: sizes.text }
}

#[cfg(test)]
mod tests {
    use super::super::sizes::Form;
    use super::super::testing::Vietnamese;
    use super::*;
    use jiff::civil::date;

    fn places(count: usize, column: Tenths) -> Vec<usize> {
        let day = |n: i64| date(2024, 11, 5).saturating_add(jiff::Span::new().weeks(n));
        let days: Vec<Date> = (0..count).zip(0..).map(|(_, n)| day(n)).collect();
        let x = |place: usize| 500 + column * Tenths::try_from(place).unwrap_or(0);
        ColumnDates::new(&Vietnamese, &days, x, Form::Wide.sizes()).columns
    }

    #[test]
    fn the_last_column_has_a_date_and_the_others_are_equally_far_apart() {
        assert_eq!(places(4, 600), [0, 1, 2, 3]);
        assert_eq!(places(12, 300), [1, 3, 5, 7, 9, 11]);
        assert_eq!(places(20, 100), [4, 9, 14, 19]);
        assert_eq!(places(1, 100), [0]);
        assert_eq!(places(0, 100), Vec::<usize>::new());
    }

    #[test]
    fn a_year_stands_at_the_first_date_and_where_it_changes() {
        let days = [date(2024, 12, 24), date(2024, 12, 31), date(2025, 1, 7)];
        let x = |place: usize| 500 + 600 * Tenths::try_from(place).unwrap_or(0);
        let dates = ColumnDates::new(&Vietnamese, &days, x, Form::Wide.sizes());
        let texts: Vec<(String, Tenths)> =
            dates.above_years(0, Form::Wide.sizes()).map(|label| (label.text, label.at.0)).collect();
        let expected = [("24/12", 500), ("31/12", 1100), ("7/1", 1700), ("2024", 500), ("2025", 1700)];
        assert_eq!(texts, expected.map(|(text, x)| (text.to_owned(), x)));
    }
}
