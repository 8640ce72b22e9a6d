//! Rules on deadlines: those that were moved, and days ahead of them that a source states otherwise than the dates do.

use crate::check::Checked;
use crate::check::nouns::{CellOf, Observation, Schedule};
use crate::diag::{Diagnostic, Place, Refusal, Subject, code, listed};
use crate::domain::{Audience, whole_days};
use jiff::civil::Date;

/// Notes each deadline that was moved, with the last one before it.
pub(super) fn deadline_moved(checked: &Checked) -> Vec<Diagnostic> {
    let moved = |schedule: &Schedule| {
        let (previous, until, _) = schedule.moved.last()?;
        let arguments = [
            ("unit", &*checked.named(schedule.unit)),
            ("previous", &previous.to_string()),
            ("until", &until.to_string()),
            ("deadline", &schedule.deadline.to_string()),
        ];
        let audiences = schedule.indicators.iter().map(|indicator| {
            let programme = checked.indicators[usize::from(indicator.0)].programme;
            checked.programmes[programme].audience
        });
        let mut audiences = audiences.chain([checked.registry.unit(schedule.unit).audience]);
        let public = audiences.all(|audience| audience == Audience::Public);
        let subject = Subject::unit(&checked.registry.unit(schedule.unit).key);
        Some(Refusal::new(code::DEADLINE_MOVED, &arguments).at(schedule.place.clone()).public(public).about(subject))
    };
    checked.schedules.iter().filter_map(moved).collect()
}

/// Tells a completion that its source puts otherwise before a deadline than the dates do. A unit that is under way has its
/// days ahead from the pace line, which is drawn by analysis: there the page sets the two side by side.
pub(super) fn days_ahead_disagree(checked: &Checked) -> Vec<Diagnostic> {
    let stated = |figure| Some((figure, Observation::detail(figure, |details| details.ahead_days)?));
    let figures = checked.observations.iter().filter_map(stated);
    figures.filter_map(|(figure, days)| disagreeing(checked, figure, days)).collect()
}

fn disagreeing(checked: &Checked, figure: &Observation, stated: i32) -> Option<Diagnostic> {
    let claim = figure.detail(|details| details.completion.as_ref())?;
    let on = claim.on.or(figure.as_of.day())?;
    let mut computed: Vec<(i32, Date)> = deadlines(checked, figure, on).map(|day| (whole_days(on, day), day)).collect();
    computed.sort_unstable();
    computed.dedup();
    if computed.is_empty() || computed.iter().any(|(days, _)| *days == stated) {
        return None;
    }
    let named: Vec<String> = computed.iter().map(|(days, day)| format!("{days} ({day})")).collect();
    let arguments = [
        ("unit", &*checked.named(figure.unit)),
        ("day", &on.to_string()),
        ("stated", &stated.to_string()),
        ("names", &listed(&named)),
    ];
    let refusal = Refusal::new(code::DAYS_AHEAD_DISAGREE, &arguments).hint("hint-deadline", &[]);
    let snapshot = checked.snapshot(figure);
    let unit = checked.registry.unit(figure.unit).code.as_str();
    let label = Place::value(&snapshot.file, ["units", unit, "ahead_days"]);
    Some(checked.problem(figure, CellOf::Unit, refusal).label(label, "label-stated", &[]))
}

/// The deadlines that hold for a figure's unit and indicator, as they were on a day.
fn deadlines<'c>(checked: &'c Checked, figure: &Observation, on: Date) -> impl Iterator<Item = Date> + use<'c> {
    schedules(checked, figure).map(move |schedule| schedule.deadline_on(on))
}

/// The schedules that hold for a figure's unit and indicator.
pub(super) fn schedules<'c>(
    checked: &'c Checked,
    figure: &Observation,
) -> impl Iterator<Item = &'c Schedule> + use<'c> {
    let indicator = checked.snapshot(figure).indicator;
    let unit = figure.unit;
    checked.schedules.iter().filter(move |schedule| schedule.holds_for(unit, indicator, &checked.registry))
}
