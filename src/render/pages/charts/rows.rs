//! What charts of rows have in common: rates as marks and as labels, targets, units, keys.

use crate::analysis::{JudgedRate, Latest, Origin, Ranking};
use crate::check::nouns::{BaseKindId, IndicatorId};
use crate::domain::{Decimal, Quantity, Share};
use crate::model::Edition;
use crate::render::charts::rows::{Estimate, Level, Span};
use crate::render::charts::{Column, KeyEntry, PerCent, Role, Sample};
use crate::render::words::Scribe;

/// A rate as a mark: where it is drawn, and where it lies if it is inexact.
pub(super) fn estimate(rate: JudgedRate) -> Option<Estimate> {
    let value = PerCent::new(rate.middle())?;
    let span = |low| Span { low, high: rate.range.high.and_then(PerCent::new) };
    let range = PerCent::new(rate.range.low).filter(|_| !rate.is_exact()).map(span);
    Some(Estimate { value, range })
}

/// A rate in figures, without more words than its mark has room for: what is said of a declared completion is in the table.
pub(super) fn figure<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    latest: &Latest<'_>,
) -> String {
    match latest.rate.map(|rate| rate.origin) {
        Some(Origin::Counted(ratio)) => scribe.shown(ratio.shown()),
        _ => scribe.value(indicator, latest.figure, latest.rate),
    }
}

/// A number of per cent to the nearest tenth; as with every rate, less than all is never 100.
pub(super) fn per_cent<E>(scribe: &Scribe<'_, '_, '_, E>, rate: f64) -> String {
    scribe.language.per_cent(to_tenth(rate))
}

fn to_tenth(rate: f64) -> Decimal {
    let nearest = Decimal::nearest(rate, 1);
    if rate < 100.0 && nearest.to_f64() >= 100.0 { Decimal::new(999, 1) } else { nearest.trimmed() }
}

/// The lines of targets that all rows share.
pub(super) fn levels<E>(scribe: &Scribe<'_, '_, '_, E>, targets: &[Quantity<Share>]) -> Vec<Level> {
    let level = |target: &Quantity<Share>| {
        let shown = scribe.language.stated_rate(*target);
        let name = scribe.text("chart-level-target", &[("target", shown.as_str().into())]);
        Some(Level { role: Role::Target, value: PerCent::new(target.value.per_cent())?, name })
    };
    targets.iter().filter_map(level).collect()
}

/// An explanation of a mark.
pub(super) fn entry<E>(scribe: &Scribe<'_, '_, '_, E>, role: Role, sample: Sample, id: &str) -> KeyEntry {
    KeyEntry { role, sample, text: scribe.word(id) }
}

/// A column of a chart's table.
pub(super) fn column<E>(scribe: &Scribe<'_, '_, '_, E>, name: &'static str, id: &str, numeric: bool) -> Column {
    Column { name, text: scribe.word(id), numeric }
}

/// What is measured: "Share in per cent, those eligible".
pub(super) fn subtitle<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, kind: BaseKindId) -> String {
    format!("{}, {}", scribe.word("chart-unit-row"), scribe.base_kind(indicator, kind))
}

/// What tells the charts of several rankings of a page apart.
pub(super) fn id<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    prefix: &str,
    indicator: IndicatorId,
    ranking: &Ranking<'_>,
) -> String {
    let site = scribe.report.site;
    let level = site.registry.levels[usize::from(ranking.level.0)].id.as_str();
    let kind = &site.base_kind(indicator, ranking.base_kind).id;
    format!("{prefix}-{}-{level}-{kind}", site.indicators[&indicator].id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_than_all_is_never_printed_as_all() {
        let printed = [0.0, 62.54, 99.94, 99.95, 99.999, 100.0, 136.61].map(to_tenth);
        let expected = [(0, 0), (625, 1), (999, 1), (999, 1), (999, 1), (100, 0), (1366, 1)];
        assert_eq!(printed, expected.map(|(digits, decimals)| Decimal::new(digits, decimals)));
    }
}
