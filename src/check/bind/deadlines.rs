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
    (unit, indicator): (UnitId, IndicatorId),
    on: Date,
) -> Result<(&'c Schedule, Date), Fault<'c>> {
    let holds = |schedule: &&Schedule| schedule.holds_for(unit, indicator, &checked.registry);
    let meant = |schedule: &&Schedule| {
        let unit = checked.registry.unit(schedule.unit);
        path.deadline_of.as_ref().is_none_or(|key| *key == unit.key || *key == unit.code.as_str())
    };
    let mut found: Vec<(&Schedule, Date)> = Vec::new();
    for schedule in checked.schedules.iter().filter(holds).filter(meant) {
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
