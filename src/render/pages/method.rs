//! The method page: how figures are computed and shown, and every threshold in force, from the configuration.

use super::context::{Column, Content, MethodPage, Remark, Table};
use super::prose::page_body;
use crate::check::nouns::{Page, Programme, Thresholds};
use crate::domain::Decimal;
use crate::language::Argument;
use crate::model::Edition;
use crate::render::words::Scribe;

const FORMULAS: [&str; 5] =
    ["method-rates-text", "method-inexact-text", "method-rollup-text", "method-dates-text", "method-completion-text"];

/// The method page, with the site's own text on top where it has one.
pub(super) fn method<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, own: Option<&Page>) -> Content {
    let programmes = &scribe.report.site.programmes;
    let formula = |id: &str| Remark { text: scribe.word(id), lang: None };
    Content::Method {
        method: MethodPage {
            body_html: own.map(|page| page_body(scribe, page)),
            formulas: FORMULAS.iter().map(|id| formula(id)).collect(),
            thresholds: programmes.iter().map(|programme| thresholds(scribe, programme)).collect(),
            base_kinds: programmes.iter().map(|programme| base_kinds(scribe, programme)).collect(),
        },
    }
}

fn thresholds<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme) -> Table {
    let column = |id: &str| Column { text: scribe.word(id), numeric: false };
    let values = values(scribe, &programme.thresholds);
    let rows = values.into_iter().map(|(id, value)| vec![scribe.word(id), value]);
    Table {
        caption: scribe.named(&scribe.word("table-caption-thresholds"), &scribe.plain(&programme.name)),
        columns: vec![column("table-threshold"), column("table-value")],
        rows: rows.collect(),
    }
}

/// Every threshold with its value in words.
fn values<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, limits: &Thresholds) -> Vec<(&'static str, String)> {
    let days = |id: &str, n: u32| scribe.text(id, &[("n", Argument::Count(n.into()))]);
    let points = |id: &str, value: f64| scribe.text(id, &[("points", Argument::Decimal(decimal(value)))]);
    let fall =
        [scribe.language.count(limits.small_fall_count), scribe.language.per_cent(decimal(limits.small_fall_percent))];
    let share = scribe.language.per_cent(decimal(limits.stalled_percent));
    let enough = scribe.language.per_cent(decimal(limits.roll_up_percent));
    let levels = &scribe.report.site.registry.levels;
    let level = levels.get(usize::from(limits.forecast_level.0)).map(|level| scribe.plain(&level.name));
    let small_fall = [("count", fall[0].as_str().into()), ("rate", fall[1].as_str().into())];
    let stalled = [("n", Argument::Count(limits.stalled_periods.into())), ("share", share.as_str().into())];
    let mut values = vec![
        ("method-threshold-small-fall", scribe.text("method-value-small-fall", &small_fall)),
        ("method-threshold-on-pace", days("method-value-on-pace", limits.on_pace_days)),
        ("method-threshold-stalled", scribe.text("method-value-stalled", &stalled)),
        ("method-threshold-silent", days("method-value-silent", limits.silent_periods)),
        ("method-threshold-best-pace", days("method-value-best-pace", limits.best_pace_days)),
        ("method-threshold-change", days("method-value-change", limits.change_days)),
        ("method-threshold-about", points("method-value-about", limits.widths.about)),
        ("method-threshold-nearly", points("method-value-nearly", limits.widths.nearly)),
        ("method-threshold-over", points("method-value-over", limits.widths.over)),
        ("method-threshold-max-age", days("method-value-max-age", limits.max_age_periods)),
        ("method-threshold-roll-up", scribe.text("method-value-roll-up", &[("share", enough.as_str().into())])),
    ];
    values.extend(level.map(|level| {
        ("method-threshold-forecast", scribe.text("method-value-forecast", &[("level", level.as_str().into())]))
    }));
    values
}

fn base_kinds<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme) -> Table {
    let column = |id: &str| Column { text: scribe.word(id), numeric: false };
    let row = |kind: &crate::check::nouns::BaseKind| {
        let definition = kind.definition.as_ref().map(|text| scribe.plain(text));
        vec![scribe.plain(&kind.name), definition.unwrap_or_else(|| "–".to_owned())]
    };
    Table {
        caption: scribe.named(&scribe.word("indicator-bases"), &scribe.plain(&programme.name)),
        columns: vec![column("table-base-kind"), column("table-meaning")],
        rows: programme.base_kinds.iter().map(row).collect(),
    }
}

/// A threshold as it is written: without a decimal where it has none.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "thresholds lie between 0 and 100")]
fn decimal(value: f64) -> Decimal {
    let hundredths = (value * 100.0).round() as u64;
    match (hundredths % 100, hundredths % 10) {
        (0, _) => Decimal::new(hundredths / 100, 0),
        (_, 0) => Decimal::new(hundredths / 10, 1),
        _ => Decimal::new(hundredths, 2),
    }
}
