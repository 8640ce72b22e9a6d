//! The labels of the two axes: measured first, so that no two overlap and none leaves the drawing.

use super::scale::DateScale;
use super::ticks::{self, DateTicks};
use crate::render::charts::Tenths;
use crate::render::charts::chart::{AxisText, DateStep};
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Label, cut, line_height, thinned};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::Sizes;
use crate::render::charts::svg::Anchor;
use jiff::civil::Date;
use plotters::coord::ranged1d::Ranged;

/// From the lower edge of the plot to the upper edge of the dates: below the lowest label of the rates.
const BELOW: Tenths = 90;

/// The labels of the rates, none wider than a quarter of the drawing.
pub(super) fn rate_labels(text: &dyn AxisText, ticks: &[i64], sizes: &Sizes) -> Vec<String> {
    ticks.iter().map(|tick| cut(&text.per_cent(*tick), sizes.width / 4, sizes.text, Weight::Regular)).collect()
}

/// The width of the widest of them.
pub(super) fn widest(labels: &[String], sizes: &Sizes) -> Tenths {
    labels.iter().map(|label| width(label, sizes.text, Weight::Regular)).max().unwrap_or(0)
}

/// The date axis, ready to be drawn.
#[derive(Debug, Default)]
pub(super) struct DateAxis {
    /// The days that have a tick.
    pub(super) ticks: Vec<Date>,
    /// Their labels, with the lower edge of the plot at height 0.
    pub(super) labels: Vec<Label>,
}

impl DateAxis {
    /// The closest ticks whose labels leave a gap. Where even the widest step has labels that don't, those are left out that
    /// come too near to the one before.
    pub(super) fn new(text: &dyn AxisText, scale: &DateScale, plot: (Tenths, Tenths), sizes: &Sizes) -> Self {
        let draft = Draft { text, scale, plot, sizes };
        let ticks = ticks::dates(scale.days.0, scale.days.1, |ticks| draft.fits(ticks));
        let labels = draft.labels(&ticks).into_iter().flat_map(|row| thinned(row, sizes.tick_gap)).collect();
        Self { ticks: ticks.days, labels }
    }

    /// How far below the plot the drawing ends.
    pub(super) fn foot(&self, sizes: &Sizes) -> Tenths {
        let lowest = self.labels.iter().map(|label| label.frame().bottom).max();
        lowest.unwrap_or(0).max(line_height(sizes.text))
    }
}

struct Draft<'a> {
    text: &'a dyn AxisText,
    scale: &'a DateScale,
    plot: (Tenths, Tenths),
    sizes: &'a Sizes,
}

impl Draft<'_> {
    fn fits(&self, ticks: &DateTicks) -> bool {
        // Most steps are out of the question, which takes no measuring.
        let least = Tenths::try_from(ticks.days.len()).unwrap_or(Tenths::MAX / 1000) * self.sizes.tick_gap;
        least < self.sizes.width && self.labels(ticks).iter().all(|row| is_spaced(row, self.sizes.tick_gap))
    }

    /// The row of dates and the row of years below the first date and the first of each year.
    fn labels(&self, ticks: &DateTicks) -> [Vec<Label>; 2] {
        let dates = ticks.days.iter().map(|day| self.label(*day, 0, &self.text.date(*day, ticks.step))).collect();
        if ticks.step == DateStep::Year {
            return [dates, Vec::new()];
        }
        let before = std::iter::once(None).chain(ticks.days.iter().map(|day| Some(day.year())));
        let first = ticks.days.iter().zip(before).filter(|(day, before)| Some(day.year()) != *before);
        [dates, first.map(|(day, _)| self.label(*day, 1, &self.text.year(*day))).collect()]
    }

    /// Below its tick, but inside the drawing.
    fn label(&self, day: Date, row: Tenths, text: &str) -> Label {
        let text = cut(text, self.sizes.width, self.sizes.text, Weight::Regular);
        let half = width(&text, self.sizes.text, Weight::Regular) / 2 + 1;
        let line = line_height(self.sizes.text);
        let x = self.scale.map(&day, self.plot).min(self.sizes.width - half).max(half.min(self.sizes.width / 2));
        let at = (x, BELOW + row * line + line / 2);
        Label { text, at, anchor: Anchor::Middle, ink: Ink::plain(Shape::Tick), size: self.sizes.text }
    }
}

/// Whether each label is at least `gap` right of the one before.
fn is_spaced(row: &[Label], gap: Tenths) -> bool {
    row.windows(2).all(|pair| pair[0].frame().right + gap <= pair[1].frame().left)
}

#[cfg(test)]
mod tests {
    use super::super::tests::chart;
    use super::*;
    use crate::render::charts::sizes::Form;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn axis(days: (Date, Date), form: Form) -> DateAxis {
        let scale = DateScale { days, ticks: Vec::new(), inset: 80 };
        DateAxis::new(chart().axes, &scale, (500, form.sizes().width - 300), form.sizes())
    }

    fn texts(days: (Date, Date), form: Form) -> Vec<String> {
        axis(days, form).labels.into_iter().map(|label| label.text).collect()
    }

    #[test]
    fn the_year_stands_below_the_first_tick_and_the_first_of_each_year() {
        let days = (date(2022, 9, 15), date(2023, 5, 1));
        assert_eq!(texts(days, Form::Narrow), ["thg 10", "thg 1", "thg 4", "2022", "2023"]);
        let months = ["thg 10", "thg 11", "thg 12", "thg 1", "thg 2", "thg 3", "thg 4", "thg 5", "2022", "2023"];
        assert_eq!(texts(days, Form::Wide), months);
        assert_eq!(texts((date(2019, 5, 1), date(2023, 5, 1)), Form::Narrow), ["2020", "2021", "2022", "2023"]);
    }

    #[test]
    fn a_label_wider_than_the_drawing_is_cut() {
        struct Long;
        impl AxisText for Long {
            fn date(&self, _: Date, _: DateStep) -> String {
                "ngày ".repeat(99)
            }
            fn year(&self, _: Date) -> String {
                "năm ".repeat(99)
            }
            fn per_cent(&self, value: i64) -> String {
                format!("{value} phần trăm của tổng số người phải làm")
            }
            fn count(&self, value: u64) -> String {
                value.to_string()
            }
        }
        let sizes = Form::Narrow.sizes();
        let scale = DateScale { days: (date(2023, 1, 1), date(2023, 12, 31)), ticks: Vec::new(), inset: 80 };
        let axis = DateAxis::new(&Long, &scale, (500, 3300), sizes);
        assert_eq!(axis.labels.len(), 1);
        assert!(axis.labels.iter().all(|label| label.frame().left >= 0 && label.frame().right <= sizes.width));
        assert!(widest(&rate_labels(&Long, &[0, 20, 40], sizes), sizes) <= sizes.width / 4);
    }

    proptest! {
        #[test]
        fn labels_of_dates_never_touch(first in -4_000_000i64..2_900_000, days in 0i64..4_000_000, wide in any::<bool>()) {
            let day = |n: i64| date(1970, 1, 1).saturating_add(jiff::Span::new().days(n.min(2_932_000)));
            let form = if wide { Form::Wide } else { Form::Narrow };
            let labels = axis((day(first), day(first + days)), form).labels;
            prop_assert!(!labels.is_empty());
            for (place, a) in labels.iter().enumerate() {
                prop_assert!(a.frame().left >= 0 && a.frame().right <= form.sizes().width);
                prop_assert!(labels[..place].iter().all(|b| !a.frame().overlaps(b.frame())));
            }
        }
    }
}
