//! What is expected, as a fan from the last figure to the last day that was asked for: two nested bands where curves give them,
//! one between the slowest and the fastest pace seen where there are few figures, and its middle. Where analysis makes no
//! forecast there is no fan.

use super::Story;
use crate::analysis::forecast::{Basis, Forecast, INSIDE, LIKELY, Step};
use crate::analysis::{Progress, Series};
use crate::check::nouns::BaseKindId;
use crate::domain::{Decimal, RateRange};
use crate::model::Edition;
use crate::render::charts::line::{Band, Course, Depth, Dot, Dots, Line, Mark, Slice};
use crate::render::charts::{KeyEntry, PerCent, Role, Sample};
use jiff::civil::Date;

/// The forecasts that go on from the end of a series, one a day.
pub(super) fn forecasts<'p>(progress: &'p Progress<'_>, series: &Series<'_>, kind: BaseKindId) -> Vec<&'p Forecast> {
    let of_kind = progress.latest.and_then(|latest| latest.rate?.base_kind) == Some(kind);
    let last = series.points().last().map(|point| point.day);
    let made = progress.outlooks.iter().filter_map(|outlook| outlook.forecast.as_ref().ok());
    let mut made: Vec<&Forecast> = made.filter(|made| of_kind && Some(made.from) == last).collect();
    made.sort_by_key(|made| made.day);
    made.dedup_by_key(|made| made.day);
    made
}

impl<E: Edition> Story<'_, '_, '_, '_, E> {
    pub(super) fn fan(&self) -> Vec<Mark> {
        let Some(farthest) = self.forecasts.last() else { return Vec::new() };
        let outer = band(&farthest.way, Depth::Outer, |step| Some((step.low, step.high)));
        let inner = band(&farthest.way, Depth::Inner, |step| step.likely);
        let points = farthest.way.iter().filter_map(|step| Some((step.day, PerCent::new(step.middle)?))).collect();
        // Between two paces no day is likelier than another.
        let middle = Line { role: Role::Forecast, course: Course::Straight, points, name: None };
        let middle = (farthest.basis != Basis::Paces).then_some(Mark::Line(middle));
        let dots = self.forecasts.iter().filter_map(|made| self.expected(made)).collect();
        let dots = Dots { role: Role::Forecast, dots, name: Some(self.name_of_fan(farthest)) };
        [outer, inner, middle, Some(Mark::Dots(dots))].into_iter().flatten().collect()
    }

    /// A hollow point with its range in figures.
    fn expected(&self, made: &Forecast) -> Option<Dot> {
        let label = Some(self.scribe.range_in_short(made.low, made.high));
        Some(Dot { date: made.day, value: PerCent::new(made.middle)?, exact: false, label })
    }

    fn name_of_fan(&self, made: &Forecast) -> String {
        let date = self.scribe.language.day_and_month(made.day);
        let paces = made.basis == Basis::Paces;
        let id = if paces { "chart-forecast-paces" } else { "chart-forecast-by" };
        self.scribe.text(id, &[("date", date.as_str().into())])
    }

    pub(super) fn key_of_fan(&self) -> Vec<KeyEntry> {
        let entry = |sample, inside: u32| {
            let share = self.scribe.language.per_cent(Decimal::new(inside.into(), 0));
            let text = self.scribe.text("chart-key-forecast", &[("share", share.as_str().into())]);
            KeyEntry { role: Role::Forecast, sample, text }
        };
        match self.forecasts.last() {
            None => Vec::new(),
            Some(made) if made.basis == Basis::Paces => {
                let text = self.scribe.word("chart-key-forecast-paces");
                vec![KeyEntry { role: Role::Forecast, sample: Sample::Band, text }]
            }
            Some(_) => vec![entry(Sample::Band, INSIDE), entry(Sample::Core, LIKELY)],
        }
    }

    /// The rows of the fan: the day, its range, and what the range is.
    pub(super) fn rows_of_fan(&self) -> Vec<(Date, RateRange, String)> {
        let Some(farthest) = self.forecasts.last() else { return Vec::new() };
        let asked = self.forecasts.iter().map(|made| made.way[made.way.len() - 1]);
        let mut steps: Vec<Step> = farthest.way.iter().copied().skip(1).chain(asked).collect();
        steps.sort_by_key(|step| step.day);
        steps.dedup_by_key(|step| step.day);
        let range = |low, high| RateRange { low, high: Some(high) };
        steps.iter().map(|step| (step.day, range(step.low, step.high), self.remark_of_fan(step))).collect()
    }

    fn remark_of_fan(&self, step: &Step) -> String {
        let scribe = self.scribe;
        let Some((low, high)) = step.likely else { return scribe.word("chart-remark-forecast-paces") };
        let share = |inside: u32| scribe.language.per_cent(Decimal::new(inside.into(), 0));
        let (inside, likely) = (share(INSIDE), share(LIKELY));
        let range = scribe.range_in_short(low, high);
        let arguments = [("share", &*inside), ("likely", &likely), ("range", &range)];
        scribe.text("chart-remark-forecast", &arguments.map(|(name, text)| (name, text.into())))
    }
}

fn band(way: &[Step], depth: Depth, ends: impl Fn(&Step) -> Option<(f64, f64)>) -> Option<Mark> {
    let slice = |(place, step): (usize, &Step)| {
        // At the last figure nothing is uncertain, whatever rounding makes of it.
        let (low, high) = if place == 0 { (step.middle, step.middle) } else { ends(step)? };
        Some(Slice { date: step.day, low: PerCent::new(low)?, high: PerCent::new(high)? })
    };
    let slices: Vec<Slice> = way.iter().enumerate().filter_map(slice).collect();
    (slices.len() > 1).then_some(Mark::Band(Band { role: Role::Forecast, depth, slices, name: None }))
}
