//! What the method page lists for a programme: words and their ranges, kinds of base, holidays, deadlines, thresholds.

use crate::check::nouns::{Curve, Programme, Thresholds};
use crate::domain::{Decimal, Qualifier, Quantity, RateRange, Share};
use crate::language::Argument;
use crate::load::raw::{BaseRole, Weekday};
use crate::model::{Deadline, Edition};
use crate::render::pages::context::{Column, Table, TableRow};
use crate::render::words::{Scribe, capital};

fn columns<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, ids: &[&str]) -> Vec<Column> {
    ids.iter().map(|id| Column { text: scribe.word(id), numeric: false }).collect()
}

/// What the words around a rate are taken for, by example.
pub(super) fn inexact<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme) -> Table {
    let example = |example| vec![stated(scribe, example), taken(scribe, programme, example)];
    Table {
        caption: scribe.word("method-inexact"),
        columns: columns(scribe, &["method-inexact-stated", "method-inexact-taken"]),
        rows: EXAMPLES.into_iter().map(example).map(Into::into).collect(),
    }
}

fn quantity((qualifier, rate): Example) -> Quantity<Share> {
    Quantity { qualifier, ..Quantity::exact(Share::PerCent(Decimal::new(rate, 0))) }
}

/// An example as pages print it.
pub(super) fn stated<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, example: Example) -> String {
    capital(&scribe.language.stated_rate(quantity(example)))
}

/// The range that a programme takes an example for.
pub(super) fn taken<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme, example: Example) -> String {
    let RateRange { low, high } = RateRange::of(quantity(example), programme.thresholds.widths);
    let end = |value: f64| scribe.language.per_cent(Decimal::shortest(value));
    let (low, high) = (end(low), high.map(end).unwrap_or_default());
    scribe.text("rate-range", &[("low", low.as_str().into()), ("high", high.as_str().into())])
}

/// A word and the rate, in per cent, that it stands beside.
pub(super) type Example = (Qualifier, u64);

/// Every word, once.
pub(super) const EXAMPLES: [(Qualifier, u64); 5] = [
    (Qualifier::About, 70),
    (Qualifier::Nearly, 90),
    (Qualifier::Over, 60),
    (Qualifier::AtLeast, 95),
    (Qualifier::AtMost, 20),
];

/// What counts are held against.
pub(super) fn base_kinds<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme) -> Table {
    let row = |kind: &crate::check::nouns::BaseKind| {
        let definition = kind.definition.as_ref().map(|text| scribe.plain(text));
        let role = scribe.word(match kind.role {
            BaseRole::Eligible | BaseRole::Present => "method-role-limited",
            BaseRole::Target => "method-role-target",
            BaseRole::Received => "method-role-received",
        });
        vec![capital(&scribe.plain(&kind.name)), definition.unwrap_or_else(|| "–".to_owned()), capital(&role)]
    };
    Table {
        caption: scribe.word("indicator-bases"),
        columns: columns(scribe, &["table-base-kind", "table-meaning", "method-role"]),
        rows: programme.base_kinds.iter().map(row).map(Into::into).collect(),
    }
}

/// Days on which no work is done.
pub(super) fn holidays<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme) -> Table {
    let row =
        |(date, name): &(jiff::civil::Date, crate::domain::Text)| vec![scribe.language.date(*date), scribe.plain(name)];
    Table {
        caption: scribe.word("method-holidays"),
        columns: columns(scribe, &["table-date", "table-meaning"]),
        rows: programme.holidays.iter().map(row).map(Into::into).collect(),
    }
}

/// A day of the week.
pub(super) fn weekday<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, day: Weekday) -> String {
    let day = match day {
        Weekday::Monday => jiff::civil::Weekday::Monday,
        Weekday::Tuesday => jiff::civil::Weekday::Tuesday,
        Weekday::Wednesday => jiff::civil::Weekday::Wednesday,
        Weekday::Thursday => jiff::civil::Weekday::Thursday,
        Weekday::Friday => jiff::civil::Weekday::Friday,
        Weekday::Saturday => jiff::civil::Weekday::Saturday,
        Weekday::Sunday => jiff::civil::Weekday::Sunday,
    };
    scribe.language.weekday(day).to_owned()
}

/// The deadlines with their courses, the next first.
pub(super) fn deadlines<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme) -> Table {
    let site = scribe.report.site;
    let of_programme = |deadline: &&Deadline<'_>| {
        deadline.schedule.indicators.first().is_some_and(|id| std::ptr::eq(site.programme(*id), programme))
    };
    Table {
        caption: scribe.word("unit-schedule"),
        columns: columns(scribe, &["table-unit", "table-deadline", "table-target", "method-course", "method-earlier"]),
        rows: site.deadlines.iter().filter(of_programme).map(|deadline| deadline_row(scribe, *deadline)).collect(),
    }
}

fn deadline_row<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, deadline: Deadline<'_>) -> TableRow {
    let schedule = deadline.schedule;
    let named = schedule.name.as_ref().map(|name| scribe.plain(name));
    let date = scribe.language.date(deadline.day);
    let indicators: Vec<String> =
        schedule.indicators.iter().map(|indicator| scribe.indicator_name(*indicator)).collect();
    let target = scribe.language.stated_rate(schedule.target);
    let start = schedule.start.map(|start| {
        let date = scribe.language.date(start);
        scribe.text("deadline-start", &[("date", date.as_str().into())])
    });
    let course = match (&schedule.curve, &start) {
        (_, None) => None,
        (Curve::Assumed, _) => Some("method-pace-assumed"),
        (Curve::Straight, _) => Some("method-pace-straight"),
        (Curve::Milestones(_), _) => Some("method-pace-milestones"),
        (Curve::Points(_), _) => Some("method-pace-points"),
    };
    let start = capital(&start.unwrap_or_else(|| scribe.word("deadline-start-unknown")));
    let course = course.map_or(start.clone(), |id| format!("{start}. {}", scribe.word(id)));
    let cells = vec![
        scribe.unit_name(schedule.unit),
        named.map_or(date.clone(), |name| scribe.named(&capital(&name), &date)),
        scribe.named(&scribe.language.list(&indicators), &target),
        with_points(scribe, course, &schedule.curve),
        earlier(scribe, deadline),
    ];
    TableRow { lang: scribe.language_of_unit(schedule.unit), cells }
}

/// A course with its own dates and rates, where it has some.
fn with_points<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, course: String, curve: &Curve) -> String {
    let (Curve::Milestones(points) | Curve::Points(points)) = curve else { return course };
    let point = |(date, rate): &(jiff::civil::Date, f64)| {
        scribe.named(&scribe.language.date_short(*date), &scribe.language.per_cent(Decimal::shortest(*rate)))
    };
    let points: Vec<String> = points.iter().map(point).collect();
    format!("{course} {}", points.join("; "))
}

/// The days that the deadline was before, as far as they are known on the day of knowledge.
fn earlier<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, deadline: Deadline<'_>) -> String {
    let known_on = scribe.report.site.vintage.known_on;
    let gone = deadline.schedule.moved.iter().filter(|(_, until, _)| *until < known_on);
    let said = gone.map(|(day, until, _)| {
        let (until, date) = (scribe.language.date(*until), scribe.language.date(*day));
        let arguments = [("until", until.as_str().into()), ("date", date.as_str().into())];
        capital(&scribe.text("deadline-moved", &arguments))
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() { "–".to_owned() } else { said.join(". ") }
}

/// Every threshold with its value in words, and whether it is the default.
pub(super) fn thresholds<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme) -> Table {
    let own = values(scribe, &programme.thresholds);
    let default = values(scribe, &Thresholds::default());
    let row = |(id, value): (&str, String)| {
        let is_default = default.iter().any(|(other, default)| *other == id && *default == value);
        let set_by = scribe.word(if is_default { "method-default" } else { "method-own" });
        vec![capital(&scribe.word(id)), value, set_by]
    };
    Table {
        caption: scribe.word("table-caption-thresholds"),
        columns: columns(scribe, &["table-threshold", "table-value", "table-set-by"]),
        rows: own.into_iter().map(row).map(Into::into).collect(),
    }
}

fn values<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, limits: &Thresholds) -> Vec<(&'static str, String)> {
    let days = |id: &str, n: u32| scribe.text(id, &[("n", Argument::Count(n.into()))]);
    let points = |id: &str, value: f64| scribe.text(id, &[("points", Argument::Decimal(Decimal::shortest(value)))]);
    let fall = [
        scribe.language.count(limits.small_fall_count),
        scribe.language.per_cent(Decimal::shortest(limits.small_fall_percent)),
    ];
    let share = scribe.language.per_cent(Decimal::shortest(limits.stalled_percent));
    let levels = &scribe.report.site.registry.levels;
    let level = levels.get(usize::from(limits.forecast_level.0)).map(|level| scribe.plain(&level.name));
    let enough = scribe.language.per_cent(Decimal::shortest(limits.roll_up_percent));
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
