//! Rules on one figure by itself.

use crate::check::Checked;
use crate::check::nouns::{CellOf, Observation, Snapshot};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::{Audience, Qualifier, Quantity, Ratio, Share, ShownRate};
use crate::load::raw::{BaseRole, CompletionWords};

/// Runs a rule over every figure with its snapshot.
fn each(checked: &Checked, rule: impl Fn(&Observation, &Snapshot) -> Option<Diagnostic>) -> Vec<Diagnostic> {
    let with_snapshot = |figure| rule(figure, &checked.snapshots[figure.snapshot.0 as usize]);
    checked.observations.iter().filter_map(with_snapshot).collect()
}

/// Count and base, where both are meant to the last digit.
fn exact_ratio(figure: &Observation) -> Option<Ratio> {
    let exact = |quantity: Option<Quantity<u64>>| quantity.filter(Quantity::is_exact);
    Some(Ratio { count: exact(figure.count)?.value, base: exact(figure.base)?.value })
}

fn role(checked: &Checked, figure: &Observation, snapshot: &Snapshot) -> Option<BaseRole> {
    let programme = checked.indicators[usize::from(snapshot.indicator.0)].programme;
    let kind = figure.base_kind?;
    Some(checked.programmes[programme].base_kinds[usize::from(kind.0)].role)
}

pub(super) fn base_of_zero(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, _| {
        let ratio = exact_ratio(figure).filter(|ratio| ratio.base == 0 && ratio.count > 0)?;
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

pub(super) fn count_above_eligible(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, snapshot| {
        let ratio = exact_ratio(figure).filter(|ratio| ratio.base > 0 && ratio.count > ratio.base)?;
        let limited = matches!(role(checked, figure, snapshot)?, BaseRole::Eligible | BaseRole::Present);
        let arguments = [
            ("unit", &*checked.named(figure.unit)),
            ("as-of", &figure.as_of.to_string()),
            ("count", &ratio.count.to_string()),
            ("base", &ratio.base.to_string()),
        ];
        let refusal = Refusal::new(code::COUNT_ABOVE_ELIGIBLE, &arguments).hint("hint-remark", &[]);
        let label = checked.place(figure, CellOf::Base);
        limited.then(|| checked.problem(figure, CellOf::Count, refusal).label(label, "label-base", &[]))
    })
}

/// A declared 100 % is a claim, not a rate: `complete_unexplained` judges it.
pub(super) fn rate_disagrees(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, _| {
        let ratio = exact_ratio(figure).filter(|ratio| ratio.base > 0)?;
        let stated = figure.rate.filter(|rate| rate.qualifier == Qualifier::Exact)?;
        let Share::PerCent(rate) = stated.value else { return None };
        if ratio.agrees_with(rate) || figure.detail(|details| details.completion.as_ref()).is_some() {
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
        Some(checked.problem(figure, CellOf::Rate, refusal.hint("hint-keep", &[])))
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

pub(super) fn as_of_after_publication(checked: &Checked) -> Vec<Diagnostic> {
    let judge = |figure: &Observation, snapshot: &Snapshot| {
        let (day, published) = (figure.as_of.day()?, snapshot.published.earliest()?);
        let own = figure.as_of != snapshot.as_of;
        (day > published && !snapshot.projected).then_some((own, day, published))
    };
    let mut problems = Vec::new();
    for snapshot in &checked.snapshots {
        let Some((day, published)) = snapshot.as_of.day().zip(snapshot.published.earliest()) else { continue };
        if day > published && !snapshot.projected {
            let refusal = late(&day.to_string(), &published.to_string());
            let public = snapshot.audience == Audience::Public;
            problems.push(refusal.at(Place::value(&snapshot.file, ["as_of"])).public(public));
        }
    }
    problems.extend(each(checked, |figure, snapshot| {
        let (_, day, published) = judge(figure, snapshot).filter(|(own, ..)| *own)?;
        Some(checked.problem(figure, CellOf::AsOf, late(&day.to_string(), &published.to_string())))
    }));
    problems
}

fn late(as_of: &str, published: &str) -> Refusal {
    Refusal::new(code::AS_OF_AFTER_PUBLICATION, &[("as-of", as_of), ("published", published)])
        .hint("hint-projected", &[])
        .hint("hint-swap", &[])
}

pub(super) fn complete_unexplained(checked: &Checked) -> Vec<Diagnostic> {
    each(checked, |figure, _| {
        let ratio = exact_ratio(figure).filter(|ratio| ratio.count < ratio.base)?;
        let complete = figure.detail(|details| {
            let declared = details.completion.as_ref()?.words == CompletionWords::Complete;
            Some(declared && details.exclusions.is_empty())
        });
        let arguments = [
            ("unit", &*checked.named(figure.unit)),
            ("as-of", &figure.as_of.to_string()),
            ("count", &ratio.count.to_string()),
            ("base", &ratio.base.to_string()),
        ];
        let missing = (ratio.base - ratio.count).to_string();
        let refusal =
            Refusal::new(code::COMPLETE_UNEXPLAINED, &arguments).hint("hint-exclusions", &[("missing", &missing)]);
        (complete == Some(true)).then(|| checked.problem(figure, CellOf::Count, refusal))
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
        let kinds: Vec<String> =
            checked.programmes[programme].base_kinds.iter().map(|kind| format!("`{}`", kind.id)).collect();
        let refusal = Refusal::new(code::BASE_WITHOUT_KIND, &[("field", field)])
            .hint("hint-known", &[("names", &kinds.join(", "))]);
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
