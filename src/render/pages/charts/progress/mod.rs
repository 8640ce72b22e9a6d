//! The chart of a unit's progress: its dated rates against the target and the deadlines, inexact ones as ranges, with the pace
//! line where a start is declared, what was revised, what is provisional, and what is expected by the deadlines.
//!
//! Start at [`chart`]. A [`Story`] is what there is to show; `marks` and `fan` make the drawing of it, `description` says it in
//! sentences, `table` in rows: the same figures in each. What they mean is decided in [`crate::analysis`].

mod description;
mod fan;
mod marks;
mod table;

pub(in crate::render::pages) use table::carried_table;

use super::before::Before;
use super::figure;
use crate::analysis::forecast::Forecast;
use crate::analysis::{Latest, Point, Progress, Series, Standing, rate_of};
use crate::check::nouns::{BaseKindId, IndicatorId, UnitId};
use crate::model::{Deadline, Edition};
use crate::render::charts::{Chart, Drawing};
use crate::render::pages::context;
use crate::render::pages::lineage::Carried;
use crate::render::words::Scribe;

/// Fewer points than these are no course.
const FEWEST: usize = 2;

/// What there is to show of one unit's progress, all of one kind of base.
struct Story<'p, 'a, 's, 'c, E> {
    scribe: &'p Scribe<'a, 's, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    series: &'p Series<'c>,
    /// The points that one line joins, run by run.
    stretches: Vec<&'p [Point<'c>]>,
    /// Deadlines whose target is a share of the same base, or of none in particular.
    deadlines: Vec<Deadline<'c>>,
    before: Before<'p, 'c>,
    latest: Latest<'c>,
    progress: &'p Progress<'c>,
    /// What is expected, by the day it is for.
    forecasts: Vec<&'p Forecast>,
}

/// The chart, or `None` where fewer than two dated figures have a rate. A lone point is no course: the status and the table
/// say all of it, and a bullet holds it against its target.
pub(in crate::render::pages) fn chart<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    past: Option<&Carried<'c>>,
    id: &str,
) -> Option<context::Chart> {
    let kind = kind_of_base(scribe, indicator, unit)?;
    let series = Series::new(scribe.report.site, indicator, unit, Some(kind));
    let story = Story::new(scribe, (indicator, unit), &series, kind, past)?;
    let last = series.points().last()?;
    let is_latest = std::ptr::eq(last.figure, story.latest.figure);
    if series.points().len() + story.before.points.len() < FEWEST {
        return None;
    }
    let chart = Chart {
        id: id.to_owned(),
        title: story.title(last, is_latest),
        description: story.description(),
        table: story.table(),
        drawing: Drawing::Line(story.drawing()),
    };
    let (name, base) = (scribe.indicator_name(indicator), scribe.base_kind(indicator, kind));
    let subtitle =
        scribe.text("chart-unit-line", &[("indicator", name.as_str().into()), ("base", base.as_str().into())]);
    let source = scribe.source(&scribe.report.site.snapshot(last.figure).source).text;
    let expected = story.table_of_fan().map(context::Table::from);
    Some(context::Chart { expected, ..figure(scribe, chart, subtitle, Some(source)) })
}

/// The kind of base of the latest rate, else of the latest dated figure that has one: the line must be of one kind.
fn kind_of_base<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<BaseKindId> {
    let site = scribe.report.site;
    let dated = site.figures(indicator, unit).iter().rev().filter(|figure| figure.as_of.day().is_some());
    let widths = site.programme(indicator).thresholds.widths;
    dated.into_iter().find_map(|figure| rate_of(figure, widths)?.base_kind)
}

impl<'p, 'a, 's, 'c, E: Edition> Story<'p, 'a, 's, 'c, E> {
    fn new(
        scribe: &'p Scribe<'a, 's, 'c, E>,
        (indicator, unit): (IndicatorId, UnitId),
        series: &'p Series<'c>,
        kind: BaseKindId,
        past: Option<&'p Carried<'c>>,
    ) -> Option<Self> {
        let progress = scribe.report.progress(indicator, unit)?;
        let mut deadlines = scribe.report.site.deadlines_of(indicator, unit);
        deadlines.retain(|deadline| deadline.schedule.base_kind.is_none_or(|other| other == kind));
        Some(Self {
            scribe,
            indicator,
            unit,
            series,
            stretches: scribe.report.runs(indicator, series.points()),
            deadlines,
            before: Before::new(past, kind),
            latest: progress.latest?,
            progress,
            // Within a bulletin a chart says what was known then, and nothing that is made of it later.
            forecasts: if scribe.block.is_some() { Vec::new() } else { fan::forecasts(progress, series, kind) },
        })
    }

    /// How the unit stands. Where the latest figure is none of the drawing's, the last one that is.
    fn title(&self, last: &Point<'_>, is_latest: bool) -> String {
        let standing = self.standings().next().filter(|_| is_latest);
        let of_last = Latest { figure: last.figure, rate: Some(last.rate) };
        let message = self.scribe.message(self.indicator, &of_last, standing);
        self.scribe.named(&self.scribe.unit_name(self.unit), &message)
    }

    /// Standings against the deadlines that are drawn, the most pressing first; where there is none, what there is to say
    /// without.
    fn standings(&self) -> impl Iterator<Item = &Standing<'c>> {
        let is_drawn = |standing: &&Standing<'c>| {
            let day = |deadline: Deadline<'_>| (deadline.day, std::ptr::from_ref(deadline.schedule));
            standing.deadline.is_none_or(|one| self.deadlines.iter().any(|other| day(one) == day(*other)))
        };
        self.progress.standings.iter().filter(is_drawn)
    }
}
