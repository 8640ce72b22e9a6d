//! What is counted, against what, by when: programmes, kinds of base, indicators, deadlines.

use crate::check::nouns::{BaseKind, Curve, Indicator, IndicatorId, Programme};
use crate::domain::{Share, Tag};
use crate::load::raw::BaseRole;
use crate::model::{Deadline, Edition};
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind, QUALIFIERS, qualifier};
use crate::render::data::sheet::{Sheet, sheet};

const ROLES: &[&str] = &["eligible", "present", "target", "received"];
const CURVES: &[&str] = &["assumed", "straight", "milestones", "points"];

pub(super) fn programmes<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let fields = Fields::new()
        .must("programme", "column-programme", Kind::Key, |programme: &&Programme| programme.id.as_str())
        .words("name", "column-name", maker.tags(), |programme| Some(&programme.name))
        .words("description", "column-description", maker.tags(), |programme| programme.description.as_ref())
        .maybe("report_days", "column-report-days", Kind::Days, |programme| {
            programme.reports_declared.then_some(programme.report_days)
        })
        .maybe("reports_from", "column-reports-from", Kind::Day, |programme| programme.reports_from);
    sheet(fields, maker.site().programmes.iter().copied())
}

pub(super) fn base_kinds<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (&'r Programme, &'r BaseKind);
    let fields = Fields::new()
        .must("programme", "column-programme", Kind::Key, |(programme, _): &Row<'_>| programme.id.as_str())
        .must("base_kind", "column-base-kind", Kind::Key, |(_, kind)| kind.id.as_str())
        .must("role", "column-role", Kind::Word(ROLES), |(_, kind)| match kind.role {
            BaseRole::Eligible => "eligible",
            BaseRole::Present => "present",
            BaseRole::Target => "target",
            BaseRole::Received => "received",
        })
        .words("name", "column-name", maker.tags(), |(_, kind)| Some(&kind.name))
        .words("definition", "column-definition", maker.tags(), |(_, kind)| kind.definition.as_ref());
    let programmes = maker.site().programmes.iter().copied();
    sheet(fields, programmes.flat_map(|programme| programme.base_kinds.iter().map(move |kind| (programme, kind))))
}

pub(super) fn indicators<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (IndicatorId, &'r Indicator);
    let site = maker.site();
    let fields = Fields::new()
        .must("indicator", "column-indicator-id", Kind::Key, |(_, indicator): &Row<'_>| indicator.id.as_str())
        .must("programme", "column-programme", Kind::Key, |(id, _)| site.programme(*id).id.as_str())
        .words("name", "column-name", maker.tags(), |(_, indicator)| Some(&indicator.name))
        .words("definition", "column-definition", maker.tags(), |(_, indicator)| indicator.definition.as_ref())
        .words("counted", "column-counted", maker.tags(), |(_, indicator)| Some(&indicator.unit))
        .maybe("after", "column-after", Kind::Key, |(_, indicator)| maker.indicator(indicator.after?))
        .must("cumulative", "column-cumulative", Kind::Flag, |(_, indicator)| indicator.cumulative)
        .maybe("page", "column-page", Kind::Key, |(id, _)| maker.first().paths.indicator(*id));
    sheet(fields, site.indicators.iter().map(|(id, indicator)| (*id, *indicator)))
}

pub(super) fn deadlines<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (usize, Deadline<'r>);
    let site = maker.site();
    let tags: &[Tag] = maker.tags();
    let fields = Fields::new()
        .must("deadline", "column-deadline-number", Kind::Count, |(number, _): &Row<'_>| *number)
        .must("unit", "column-deadline-unit", Kind::Key, |(_, deadline)| maker.unit(deadline.schedule.unit))
        .must("indicators", "column-indicators", Kind::List, |(_, deadline)| {
            let ids = deadline.schedule.indicators.iter().filter_map(|id| maker.indicator(*id));
            ids.collect::<Vec<_>>().join(" ")
        })
        .words("name", "column-name", tags, |(_, deadline)| deadline.schedule.name.as_ref())
        .maybe("levels", "column-levels", Kind::List, |(_, deadline)| {
            let levels = deadline.schedule.only.iter();
            let ids = levels.filter_map(|level| site.registry.levels.get(usize::from(level.0)));
            ids.map(|level| level.id.as_str()).collect::<Vec<_>>().join(" ")
        })
        .must("target", "column-target", Kind::Rate, |(_, deadline)| match deadline.schedule.target.value {
            Share::PerCent(rate) => rate.trimmed().to_f64(),
            part @ Share::Fraction(..) => part.per_cent(),
        })
        .maybe("target_qualifier", "column-qualifier", Kind::Word(QUALIFIERS), |(_, deadline)| {
            qualifier(&deadline.schedule.target)
        })
        .maybe("base_kind", "column-base-kind", Kind::Key, |(_, deadline)| {
            let indicator = deadline.schedule.indicators.iter().find(|id| site.indicators.contains_key(id))?;
            Some(site.base_kind(*indicator, deadline.schedule.base_kind?).id.as_str())
        })
        .maybe("start", "column-start", Kind::Day, |(_, deadline)| deadline.schedule.start)
        .must("day", "column-deadline-day", Kind::Day, |(_, deadline)| deadline.day)
        .maybe("earlier_days", "column-earlier-days", Kind::List, |(_, deadline)| {
            earlier(deadline, site.vintage.known_on)
        })
        .must("curve", "column-curve", Kind::Word(CURVES), |(_, deadline)| match deadline.schedule.curve {
            Curve::Assumed => "assumed",
            Curve::Straight => "straight",
            Curve::Milestones(_) => "milestones",
            Curve::Points(_) => "points",
        })
        .maybe("document", "column-document", Kind::Key, |(_, deadline)| maker.document(deadline.schedule.document?));
    sheet(fields, (1..).zip(site.deadlines.iter().copied()))
}

/// The deadlines that held before, with blanks between them: those that had been moved by the day of knowledge.
fn earlier(deadline: &Deadline<'_>, known_on: jiff::civil::Date) -> String {
    let over = deadline.schedule.moved.iter().filter(|(_, until, _)| *until < known_on);
    over.map(|(day, ..)| day.to_string()).collect::<Vec<_>>().join(" ")
}
