//! Finds the deadline that a path means: that of the unit itself, of its province or of the nation, as it stood on a day.

use super::Fault;
use super::figures::ambiguous;
use crate::check::Checked;
use crate::check::nouns::{IndicatorId, Schedule, UnitId};
use crate::diag::{Refusal, code};
use crate::domain::{Binding, FigurePart, FigurePath};
use jiff::civil::Date;

/// The deadline in force on a day for a unit and an indicator, and its schedule. Where several hold that differ, the path has to
/// say whose is meant.
pub(super) fn deadline<'c>(
    checked: &'c Checked,
    path: &FigurePath,
    part: FigurePart,
    of: (UnitId, IndicatorId),
    on: Date,
) -> Result<(&'c Schedule, Date), Fault<'c>> {
    let meant = |schedule: &&Schedule| {
        let unit = checked.registry.unit(schedule.unit);
        path.deadline_of.as_ref().is_none_or(|key| *key == unit.key || *key == unit.code.as_str())
    };
    let mut found: Vec<(&Schedule, Date)> = Vec::new();
    for schedule in schedules(checked, of).filter(meant) {
        let day = schedule.deadline_on(on);
        let same = |(other, known): &(&Schedule, Date)| match part {
            FigurePart::Target => other.target == schedule.target,
            _ => *known == day,
        };
        if !found.iter().any(same) {
            found.push((schedule, day));
        }
    }
    match found.as_slice() {
        [] => Err(absent(path, part)),
        [one] => Ok(*one),
        several => {
            let names: Vec<String> = several
                .iter()
                .map(|(schedule, _)| format!("by-{}", checked.registry.unit(schedule.unit).key))
                .collect();
            Err(ambiguous(path, "deadline", &names))
        }
    }
}

fn absent<'c>(path: &FigurePath, part: FigurePart) -> Fault<'c> {
    let binding = Binding::Figure(path.clone()).to_string();
    let arguments = [("reason", "deadline"), ("binding", &*binding), ("part", part.name()), ("known", "")];
    Fault::new(Refusal::new(code::FIGURE_UNKNOWN, &arguments))
}

/// The schedules that hold for a unit and an indicator.
fn schedules(checked: &Checked, (unit, indicator): (UnitId, IndicatorId)) -> impl Iterator<Item = &Schedule> {
    let level = checked.registry.unit(unit).level;
    checked.schedules.iter().filter(move |schedule| {
        let for_level = schedule.only.is_empty() || schedule.only.contains(&level);
        schedule.indicators.contains(&indicator) && for_level && checked.registry.is_within(unit, schedule.unit)
    })
}
