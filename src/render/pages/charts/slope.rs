//! The slope of a ranking: where its units stood some reports before and where they stand now.

use super::{cells, figure};
use crate::analysis::{Effects, Point, Ranking, Slope, Slopes, slopes};
use crate::check::nouns::IndicatorId;
use crate::model::Edition;
use crate::render::charts::slope::{self, SlopeChart};
use crate::render::charts::{Cell, Chart, Column, Drawing, PerCent, Table};
use crate::render::pages::context;
use crate::render::words::{Scribe, capital};

/// The chart, or `None` where too few units have figures of the same two days.
pub(super) fn chart<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'c>,
    id: &str,
) -> Option<context::Chart> {
    let found = slopes(scribe.report, indicator, ranking)?;
    let (from, to) = (scribe.language.date(found.from), scribe.language.date(found.to));
    let drawing = SlopeChart {
        from: scribe.language.date_short(found.from),
        to: scribe.language.date_short(found.to),
        lines: found.units.iter().filter_map(|unit| line(scribe, indicator, unit)).collect(),
        whole: found.whole.as_ref().and_then(|whole| line(scribe, indicator, whole)),
        empty: scribe.word("chart-empty"),
    };
    let chart = Chart {
        id: id.to_owned(),
        title: scribe.named(&capital(&scribe.level_plural(ranking.level)), &title(scribe, &found)),
        description: description(scribe, indicator, &found),
        table: table(scribe, indicator, &found),
        drawing: Drawing::Slope(drawing),
    };
    let base = scribe.base_kind(indicator, ranking.base_kind);
    let arguments = [("base", &base), ("from", &from), ("to", &to)];
    let subtitle = scribe.text("chart-slope-unit", &arguments.map(|(name, text)| (name, text.as_str().into())));
    Some(figure(scribe, chart, subtitle, None))
}

fn value<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, point: &Point<'_>) -> String {
    scribe.value(indicator, point.figure, Some(point.rate))
}

fn line<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, unit: &Slope<'_>) -> Option<slope::Slope> {
    let end = |point: &Point<'_>| Some((PerCent::new(point.rate.middle())?, value(scribe, indicator, point)));
    Some(slope::Slope {
        name: scribe.unit_name(unit.unit),
        from: end(&unit.from)?,
        to: end(&unit.to)?,
        exact: unit.from.rate.is_exact() && unit.to.rate.is_exact(),
        stands_out: unit.stands_out,
    })
}

/// The difference in tenths of a point, of two exact figures.
#[expect(clippy::cast_possible_truncation, reason = "a difference of rates")]
fn tenths(unit: &Slope<'_>) -> Option<i64> {
    let (from, to) = (unit.from.rate, unit.to.rate);
    let counted = from.ratio().zip(to.ratio()).and_then(|(from, to)| Effects::between(from, to));
    let exact = from.is_exact() && to.is_exact();
    counted.map(|effects| effects.in_tenths().total).or_else(|| exact.then(|| (unit.points() * 10.0).round() as i64))
}

/// The unit that moved most upwards, or least, with how much; of those whose difference is one number.
fn extreme<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, found: &Slopes<'_>, most: bool) -> Option<(String, i64)> {
    let moved = found.units.iter().filter_map(|unit| Some((unit.unit, tenths(unit)?)));
    let (unit, tenths) = moved.max_by_key(|(_, tenths)| if most { *tenths } else { -tenths })?;
    Some((scribe.unit_name(unit), tenths))
}

fn title<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, found: &Slopes<'_>) -> String {
    let date = scribe.language.date(found.from);
    let Some((unit, tenths)) = extreme(scribe, found, true).filter(|(_, tenths)| *tenths > 0) else {
        return scribe.text("chart-slope-title-none", &[("date", date.as_str().into())]);
    };
    moved(scribe, "chart-slope-title", &unit, tenths, &date)
}

fn moved<E>(scribe: &Scribe<'_, '_, '_, E>, id: &str, unit: &str, tenths: i64, date: &str) -> String {
    let points = scribe.language.points(tenths);
    scribe.text(id, &[("unit", unit.into()), ("points", points.as_str().into()), ("date", date.into())])
}

fn description<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, found: &Slopes<'_>) -> String {
    let mut said = vec![scribe.counted("chart-slope-units", found.units.len())];
    let date = scribe.language.date(found.from);
    for (most, id) in [(true, "chart-slope-most"), (false, "chart-slope-least")] {
        let told = extreme(scribe, found, most).map(|(unit, tenths)| moved(scribe, id, &unit, tenths, &date));
        said.extend(told);
    }
    said.extend(found.whole.iter().map(|whole| {
        let (from, to) = (value(scribe, indicator, &whole.from), value(scribe, indicator, &whole.to));
        let arguments = [("unit", &scribe.unit_name(whole.unit)), ("from", &from), ("to", &to)];
        scribe.text("chart-slope-whole", &arguments.map(|(name, text)| (name, text.as_str().into())))
    }));
    if found.missing > 0 {
        said.push(scribe.counted("chart-slope-missing", found.missing));
    }
    said.push(scribe.word("chart-description-table"));
    said.join(" ")
}

fn table<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, found: &Slopes<'_>) -> Table {
    let column = |name, text, numeric| Column { name, text, numeric };
    let rate = |point: &Point<'_>| cells::rate(value(scribe, indicator, point), point.rate.range);
    let row = |unit: &Slope<'_>| {
        #[expect(clippy::cast_precision_loss, reason = "points of per cent in tenths")]
        let points = tenths(unit).map(|tenths| Cell::number(scribe.signed_tenths(tenths), tenths as f64 / 10.0));
        let name = cells::unit(scribe, unit.unit);
        vec![name, rate(&unit.from), rate(&unit.to), points.unwrap_or_else(Cell::nothing)]
    };
    Table {
        caption: title(scribe, found),
        columns: vec![
            column("unit", scribe.word("table-unit"), false),
            column("from", scribe.language.date(found.from), true),
            column("to", scribe.language.date(found.to), true),
            column("points", scribe.word("chart-causes-points"), true),
        ],
        rows: found.units.iter().chain(&found.whole).map(row).collect(),
    }
}
