//! Takes one number from a figure: what it states, what its counts give, what its completion and its deadlines say.

use super::Fault;
use super::figures::ambiguous;
use crate::check::Checked;
use crate::check::nouns::{DoneOf, Observation, Value};
use crate::diag::{Refusal, code};
use crate::domain::{
    Binding, CountRange, Decimal, FigurePart, FigurePath, Literal, Qualifier, Quantity, RateRange, Share, Widths,
};

/// Whether a figure has a number at all. Deadlines and targets are no figure's own.
pub(super) fn has(figure: &Observation, part: FigurePart) -> bool {
    match part {
        FigurePart::Rate => figure.rate.is_some() || figure.count.and(figure.base).is_some(),
        FigurePart::Computed => figure.count.and(figure.base).is_some(),
        FigurePart::Declared => figure.is_declared_complete(),
        FigurePart::Count => figure.count.is_some(),
        FigurePart::Base => figure.base.is_some(),
        FigurePart::Remaining => figure.remaining.is_some(),
        FigurePart::Increment => figure.increment.is_some(),
        FigurePart::Parts | FigurePart::Done | FigurePart::Whole => !figure.parts().is_empty(),
        FigurePart::Excluded => figure.excluded().is_some(),
        FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Completed => figure.completed_on().is_some(),
        FigurePart::AsOf => figure.as_of.day().is_some(),
        FigurePart::Deadline | FigurePart::Target => false,
    }
}

/// The names of the numbers that a figure has.
pub(super) fn names(figure: &Observation) -> Vec<&'static str> {
    FigurePart::ALL.iter().filter(|(part, _)| has(figure, *part)).map(|(_, name)| *name).collect()
}

/// A number of a figure that has it.
pub(super) fn part<'c>(
    checked: &'c Checked,
    path: &FigurePath,
    part: FigurePart,
    figure: &'c Observation,
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
        FigurePart::Excluded => count(figure.excluded().map(Quantity::exact)),
        FigurePart::Parts | FigurePart::Done | FigurePart::Whole => return parts_of(checked, path, part, figure),
        // These rest on deadlines besides.
        FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Deadline | FigurePart::Target => None,
        FigurePart::AsOf => figure.as_of.day().map(Value::Day),
        FigurePart::Completed => figure.completed_on().map(Value::Day),
    };
    value.ok_or_else(|| lacks(path, part, figure))
}

fn lacks<'c>(path: &FigurePath, part: FigurePart, figure: &'c Observation) -> Fault<'c> {
    let binding = Binding::Figure(path.clone()).to_string();
    let arguments = [("reason", "part"), ("binding", &*binding), ("part", part.name()), ("known", "")];
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

/// Refuses "100 %" of a rate whose own counts give less, unless the text says that it was declared.
pub(super) fn all_of_less(figure: &Observation, part: FigurePart, literal: Literal, binding: &str) -> Option<Refusal> {
    let Literal::Rate(Quantity { qualifier: Qualifier::Exact, value, .. }) = literal else { return None };
    let ratio = figure.exact_ratio()?;
    let is_less = ratio.count < ratio.base && ratio.base > 0;
    if part != FigurePart::Rate || value.per_cent() < 100.0 || !is_less || !figure.is_declared_complete() {
        return None;
    }
    let (count, base) = (ratio.count.to_string(), ratio.base.to_string());
    let counts = [("binding", binding), ("count", &*count), ("base", &*base)];
    let refusal = Refusal::new(code::ALL_OF_LESS, &counts);
    Some(refusal.hint("hint-declared", &[("binding", binding)]).hint("hint-computed", &[("binding", binding)]))
}
