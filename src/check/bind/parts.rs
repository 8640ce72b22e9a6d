//! Takes one number from a figure: what it states, what its counts give, what its completion and its deadlines say.

use super::Fault;
use super::figures::ambiguous;
use crate::check::Checked;
use crate::check::nouns::{Claim, DoneOf, Observation, Schedule, Value};
use crate::diag::{Refusal, code};
use crate::domain::{
    Binding, CountRange, Decimal, FigurePart, FigurePath, Literal, Qualifier, Quantity, RateRange, Share, Widths,
    whole_days,
};
use crate::load::raw::CompletionWords;
use jiff::civil::Date;

/// Whether a figure has a number at all. Deadlines and targets are not the figure's own: any has them, or nothing says so later.
pub(super) fn has(figure: &Observation, part: FigurePart) -> bool {
    match part {
        FigurePart::Rate => figure.rate.is_some() || figure.count.and(figure.base).is_some(),
        FigurePart::Computed => figure.count.and(figure.base).is_some(),
        FigurePart::Declared => declared(figure),
        FigurePart::Count => figure.count.is_some(),
        FigurePart::Base => figure.base.is_some(),
        FigurePart::Remaining => figure.remaining.is_some(),
        FigurePart::Increment => figure.increment.is_some(),
        FigurePart::Parts | FigurePart::Done | FigurePart::Whole => !figure.parts().is_empty(),
        FigurePart::Excluded => excluded(figure).is_some(),
        FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Completed => completed(figure).is_some(),
        FigurePart::AsOf => figure.as_of.day().is_some(),
        FigurePart::Deadline | FigurePart::Target => true,
    }
}

/// The names of the numbers that a figure has.
pub(super) fn names(figure: &Observation) -> Vec<&'static str> {
    let own = |part: FigurePart| !matches!(part, FigurePart::Deadline | FigurePart::Target) && has(figure, part);
    FigurePart::ALL.iter().filter(|(part, _)| own(*part)).map(|(_, name)| *name).collect()
}

/// A number of a figure that has it.
pub(super) fn part<'c>(
    checked: &'c Checked,
    path: &FigurePath,
    part: FigurePart,
    figure: &'c Observation,
    known: Date,
) -> Result<Value, Fault<'c>> {
    let count = |quantity: Option<Quantity<u64>>| quantity.map(Value::Count);
    let value = match part {
        FigurePart::Rate => figure.rate.map(Value::Rate).or_else(|| computed(checked, figure)),
        FigurePart::Computed => computed(checked, figure),
        FigurePart::Declared => Some(Value::Rate(Quantity::exact(Share::PerCent(Decimal::new(100, 0))))),
        FigurePart::Count => count(figure.count),
        FigurePart::Base => count(figure.base),
        FigurePart::Remaining => count(figure.remaining),
        FigurePart::Increment => count(figure.increment),
        FigurePart::Excluded => count(excluded(figure).map(Quantity::exact)),
        FigurePart::Parts | FigurePart::Done | FigurePart::Whole => return parts_of(checked, path, part, figure),
        FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Deadline | FigurePart::Target => {
            return scheduled(checked, path, part, figure, known);
        }
        FigurePart::AsOf => figure.as_of.day().map(Value::Day),
        FigurePart::Completed => completed(figure).map(Value::Day),
    };
    value.ok_or_else(|| lacks(path, part, figure))
}

fn lacks<'c>(path: &FigurePath, part: FigurePart, figure: &'c Observation) -> Fault<'c> {
    absent("part", path, part, figure)
}

fn absent<'c>(reason: &str, path: &FigurePath, part: FigurePart, figure: &'c Observation) -> Fault<'c> {
    let binding = Binding::Figure(path.clone()).to_string();
    let arguments = [("reason", reason), ("binding", &*binding), ("part", part.name()), ("known", "")];
    Fault::of(Refusal::new(code::FIGURE_UNKNOWN, &arguments), figure)
}

fn computed(checked: &Checked, figure: &Observation) -> Option<Value> {
    if let Some(ratio) = figure.exact_ratio() {
        return Some(Value::Ratio(ratio));
    }
    let indicator = &checked.indicators[usize::from(checked.snapshot(figure).indicator.0)];
    let widths: Widths = checked.programmes[indicator.programme].thresholds.widths;
    let range = |quantity| CountRange::of(quantity, widths);
    let rate = RateRange::ratio(range(figure.count?), range(figure.base?))?;
    Some(Value::PerCent { low: rate.low, high: rate.high })
}

fn claim(figure: &Observation) -> Option<&Claim> {
    let claim = figure.detail(|details| details.completion.as_ref())?;
    (claim.words == CompletionWords::Complete).then_some(claim)
}

/// Whether 100 % is somebody's word: a completion that was declared, or a stated rate that its own counts don't give.
fn declared(figure: &Observation) -> bool {
    let stated = figure.rate.is_some_and(|rate| rate.is_exact() && rate.value.per_cent() >= 100.0);
    claim(figure).is_some() || stated
}

/// The day on which a unit was declared complete, or was so by its counts.
fn completed(figure: &Observation) -> Option<Date> {
    let by_counts = || figure.exact_ratio().is_some_and(crate::domain::Ratio::is_complete) || declared(figure);
    match claim(figure) {
        Some(claim) => claim.on.or(figure.as_of.day()),
        None => figure.as_of.day().filter(|_| by_counts()),
    }
}

fn excluded(figure: &Observation) -> Option<u64> {
    let exclusions = &figure.details.as_deref()?.exclusions;
    (!exclusions.is_empty()).then(|| exclusions.iter().map(|exclusion| exclusion.count).sum())
}

fn parts_of<'c>(
    checked: &'c Checked,
    path: &FigurePath,
    part: FigurePart,
    figure: &'c Observation,
) -> Result<Value, Fault<'c>> {
    let level = |of: &DoneOf| of.level.map(|level| &checked.registry.levels[usize::from(level.0)].id);
    let wanted = |of: &&DoneOf| path.level.as_ref().is_none_or(|wanted| level(of) == Some(wanted));
    let found: Vec<&DoneOf> = figure.parts().iter().filter(wanted).collect();
    match found.as_slice() {
        [] => Err(lacks(path, part, figure)),
        [parts] => Ok(match part {
            FigurePart::Done => number(parts.done),
            FigurePart::Whole => number(parts.of),
            _ => Value::Parts { done: parts.done, of: parts.of },
        }),
        several => {
            let names: Vec<String> =
                several.iter().filter_map(|of| level(of)).map(|level| format!("at-{level}")).collect();
            Err(ambiguous(path, "level", &names))
        }
    }
}

fn number(count: u32) -> Value {
    Value::Count(Quantity::exact(count.into()))
}

/// What a deadline says of a figure. Where several hold that differ, the path has to say whose is meant.
fn scheduled<'c>(
    checked: &'c Checked,
    path: &FigurePath,
    part: FigurePart,
    figure: &'c Observation,
    known: Date,
) -> Result<Value, Fault<'c>> {
    let on = completed(figure).filter(|_| part != FigurePart::Deadline && part != FigurePart::Target);
    let schedules = schedules(checked, figure);
    let of = |schedule: &&Schedule| {
        let unit = checked.registry.unit(schedule.unit);
        path.deadline_of.as_ref().is_none_or(|key| *key == unit.key || *key == unit.code.as_str())
    };
    let value = |schedule: &Schedule| {
        let deadline = schedule.deadline_on(on.unwrap_or(known));
        Some(match part {
            FigurePart::DaysAhead => days(i64::from(whole_days(on?, deadline))),
            FigurePart::DaysBehind => days(-i64::from(whole_days(on?, deadline))),
            FigurePart::Target => Value::Rate(schedule.target),
            _ => Value::Day(deadline),
        })
    };
    let mut found: Vec<(Value, String)> = Vec::new();
    for schedule in schedules.filter(of) {
        if let Some(value) = value(schedule).filter(|value| !found.iter().any(|(other, _)| other == value)) {
            found.push((value, format!("by-{}", checked.registry.unit(schedule.unit).key)));
        }
    }
    match found.as_slice() {
        [] => Err(absent("deadline", path, part, figure)),
        [(value, _)] => Ok(*value),
        several => {
            let names: Vec<String> = several.iter().map(|(_, name)| name.clone()).collect();
            Err(ambiguous(path, "deadline", &names))
        }
    }
}

fn days(number: i64) -> Value {
    Value::Number { low: number, high: Some(number) }
}

/// The schedules that hold for a figure's unit and indicator.
fn schedules<'c>(checked: &'c Checked, figure: &Observation) -> impl Iterator<Item = &'c Schedule> + use<'c> {
    let indicator = checked.snapshot(figure).indicator;
    let unit = figure.unit;
    let level = checked.registry.unit(unit).level;
    checked.schedules.iter().filter(move |schedule| {
        let for_level = schedule.only.is_empty() || schedule.only.contains(&level);
        schedule.indicators.contains(&indicator) && for_level && checked.registry.is_within(unit, schedule.unit)
    })
}

/// Refuses "100 %" of a rate whose own counts give less, unless the text says that it was declared.
pub(super) fn all_of_less(figure: &Observation, part: FigurePart, literal: Literal, binding: &str) -> Option<Refusal> {
    let Literal::Rate(Quantity { qualifier: Qualifier::Exact, value, .. }) = literal else { return None };
    let ratio = figure.exact_ratio()?;
    let is_less = ratio.count < ratio.base && ratio.base > 0;
    if part != FigurePart::Rate || value.per_cent() < 100.0 || !is_less || !declared(figure) {
        return None;
    }
    let counts = [("binding", binding), ("count", &*ratio.count.to_string()), ("base", &*ratio.base.to_string())];
    let refusal = Refusal::new(code::ALL_OF_LESS, &counts);
    Some(refusal.hint("hint-declared", &[("binding", binding)]).hint("hint-computed", &[("binding", binding)]))
}
