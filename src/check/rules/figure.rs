//! Rules on one figure by itself.

use super::timeline::Timeline;
use crate::check::Checked;
use crate::check::nouns::{CellOf, Observation, Snapshot};
use crate::diag::{Diagnostic, Place, Refusal, code, listed};
use crate::domain::{Qualifier, Ratio, Share, ShownRate};
use crate::load::raw::{BaseRole, CompletionWords};

/// Runs a rule over every figure with its snapshot.
fn each(checked: &Checked, rule: impl Fn(&Observation, &Snapshot) -> Option<Diagnostic>) -> Vec<Diagnostic> {
    let with_snapshot = |figure| rule(figure, checked.snapshot(figure));
    checked.observations.iter().filter_map(with_snapshot).collect()
}

fn role(checked: &Checked, figure: &Observation, snapshot: &Snapshot) -> Option<BaseRole> {
    let programme = checked.indicators[usize::from(snapshot.indicator.0)].programme;
    let kind = figure.base_kind?;
    Some(checked.programmes[programme].base_kinds[usize::from(kind.0)].role)
}

/// The programme's kind of base that is a number somebody set, if it has one.
fn target_kind<'c>(checked: &'c Checked, snapshot: &Snapshot) -> Option<&'c str> {
    let programme = checked.indicators[usize::from(snapshot.indicator.0)].programme;
    let mut kinds = checked.programmes[programme].base_kinds.iter();
    kinds.find(|kind| kind.role == BaseRole::Target).map(|kind| kind.id.as_str())
}

pub(super) fn base_of_zero(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, _| {
        let ratio = figure.exact_ratio().filter(|ratio| ratio.base == 0 && ratio.count > 0)?;
        let arguments = [
            ("unit", &*checked.named(figure.unit)),
            ("as-of", &figure.as_of.to_string()),
            ("count", &ratio.count.to_string()),
        ];
        let refusal = Refusal::new(code::BASE_ZERO, &arguments).hint("hint-unknown", &[]);
        let label = checked.place(figure, CellOf::Count);
        Some(checked.problem(figure, CellOf::Base, refusal).label(label, "label-count", &[]))
    })
}

pub(super) fn count_above_eligible(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    each(checked, |figure, snapshot| {
        if timeline.is_refused(figure) {
            return None;
        }
        let ratio = figure.exact_ratio().filter(|ratio| ratio.base > 0 && ratio.count > ratio.base)?;
        let limited = matches!(role(checked, figure, snapshot)?, BaseRole::Eligible | BaseRole::Present);
        let arguments = [
            ("unit", &*checked.named(figure.unit)),
            ("as-of", &figure.as_of.to_string()),
            ("count", &ratio.count.to_string()),
            ("base", &ratio.base.to_string()),
        ];
        let refusal = Refusal::new(code::COUNT_ABOVE_ELIGIBLE, &arguments);
        let refusal = match target_kind(checked, snapshot) {
            Some(kind) => refusal.hint("hint-target", &[("kind", kind)]),
            None => refusal,
        };
        let refusal = refusal.hint("hint-remark", &[]);
        let label = checked.place(figure, CellOf::Base);
        limited.then(|| checked.problem(figure, CellOf::Count, refusal).label(label, "label-base", &[]))
    })
}

/// A stated rate above 100 % without the counts behind it; with them `count_above_eligible` judges.
pub(super) fn rate_above_eligible(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, snapshot| {
        let stated = figure.rate.filter(|rate| rate.qualifier != Qualifier::AtMost && rate.value.per_cent() > 100.0)?;
        let limited = matches!(role(checked, figure, snapshot)?, BaseRole::Eligible | BaseRole::Present);
        if !limited || figure.exact_ratio().is_some() {
            return None;
        }
        let arguments = [
            ("unit", &*checked.named(figure.unit)),
            ("indicator", checked.indicator_name(figure)),
            ("as-of", &figure.as_of.to_string()),
            ("stated", &stated.to_string()),
        ];
        let refusal = Refusal::new(code::RATE_ABOVE_ELIGIBLE, &arguments);
        let refusal = match target_kind(checked, snapshot) {
            Some(kind) => refusal.hint("hint-target", &[("kind", kind)]),
            None => refusal,
        };
        Some(checked.problem(figure, CellOf::Rate, refusal.hint("hint-remark", &[])))
    })
}

/// A declared 100 % is a claim, not a rate, and so is a stated one that the counts don't give: `complete_unexplained` judges
/// them.
pub(super) fn rate_disagrees(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, _| {
        let ratio = figure.exact_ratio().filter(|ratio| ratio.base > 0)?;
        let stated = figure.rate.filter(|rate| rate.qualifier == Qualifier::Exact)?;
        let Share::PerCent(rate) = stated.value else { return None };
        let declared = figure.detail(|details| details.completion.as_ref()).is_some() || figure.states_all_of_less();
        if declared || ratio.agrees_with(rate) {
            return None;
        }
        let arguments = [
            ("unit", &*checked.named(figure.unit)),
            ("as-of", &figure.as_of.to_string()),
            ("stated", &stated.to_string()),
            ("computed", &computed(ratio)),
            ("count", &ratio.count.to_string()),
            ("base", &ratio.base.to_string()),
        ];
        let mut refusal = Refusal::new(code::RATE_DISAGREES, &arguments);
        if let Some(base) = fitting_base(ratio.count, rate.to_f64()) {
            refusal = refusal.hint("hint-base", &[("stated", &stated.to_string()), ("base", &base)]);
        }
        let problem = checked.problem(figure, CellOf::Rate, refusal.hint("hint-keep", &[]));
        let problem = problem.label(checked.place(figure, CellOf::Count), "label-count", &[]);
        Some(problem.label(checked.place(figure, CellOf::Base), "label-base", &[]))
    })
}

fn computed(ratio: Ratio) -> String {
    match ratio.shown() {
        ShownRate::NoBase => "no rate".to_owned(),
        ShownRate::PerCent(rate) => format!("{rate}%"),
        ShownRate::BelowTenth => "below 0.1%".to_owned(),
    }
}

/// The base that a stated rate would fit, to the nearest whole number.
#[expect(clippy::cast_precision_loss, reason = "head counts are far below 2^52")]
fn fitting_base(count: u64, rate: f64) -> Option<String> {
    (rate > 0.0).then(|| format!("{:.0}", count as f64 * 100.0 / rate))
}

/// A completion of another kind of base than the figure's says nothing of this one. A stated 100 % of less is a completion too.
pub(super) fn complete_unexplained(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, snapshot| {
        let ratio = figure.exact_ratio().filter(|ratio| ratio.count < ratio.base)?;
        let claim = figure.detail(|details| details.completion.as_ref());
        let claimed = claim.is_some_and(|claim| {
            let of_another = claim.basis.is_some() && claim.basis != figure.base_kind;
            claim.words == CompletionWords::Complete && !of_another
        });
        let excluded = figure.details.as_ref().is_some_and(|details| !details.exclusions.is_empty());
        let stated = claim.is_none() && figure.states_all_of_less();
        if excluded || !(claimed || stated) {
            return None;
        }
        let arguments = [
            ("unit", &*checked.named(figure.unit)),
            ("as-of", &figure.as_of.to_string()),
            ("count", &ratio.count.to_string()),
            ("base", &ratio.base.to_string()),
        ];
        let missing = (ratio.base - ratio.count).to_string();
        let refusal = Refusal::new(code::COMPLETE_UNEXPLAINED, &arguments);
        let refusal = refusal.hint("hint-exclusions", &[("missing", &missing)]).hint("hint-basis", &[]);
        let code = checked.registry.unit(figure.unit).code.as_str();
        let declared = if stated {
            checked.place(figure, CellOf::Rate)
        } else {
            Place::key(&snapshot.file, ["units", code, "completion"])
        };
        Some(checked.problem(figure, CellOf::Count, refusal).label(declared, "label-declared", &[]))
    })
}

pub(super) fn base_without_kind(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, snapshot| {
        let (field, cell) = match (figure.base, figure.rate) {
            (Some(_), _) => ("base", CellOf::Base),
            (None, Some(_)) => ("rate", CellOf::Rate),
            (None, None) => return None,
        };
        let programme = checked.indicators[usize::from(snapshot.indicator.0)].programme;
        let kinds = &checked.programmes[programme].base_kinds;
        let kinds: Vec<&str> = kinds.iter().map(|kind| kind.id.as_str()).collect();
        let refusal = Refusal::new(code::BASE_WITHOUT_KIND, &[("field", field)]);
        let refusal = refusal.hint("hint-known", &[("names", &listed(&kinds))]);
        figure.base_kind.is_none().then(|| checked.problem(figure, cell, refusal))
    })
}

pub(super) fn row_empty(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, _| {
        let numbers = figure.count.is_some() || figure.base.is_some() || figure.rate.is_some();
        let other =
            figure.remaining.is_some() || figure.increment.is_some() || figure.masked || figure.details.is_some();
        let refusal = Refusal::new(code::ROW_EMPTY, &[("unit", &checked.named(figure.unit))])
            .hint("hint-remove", &[])
            .hint("hint-masked", &[]);
        (!numbers && !other).then(|| checked.problem(figure, CellOf::Unit, refusal))
    })
}
