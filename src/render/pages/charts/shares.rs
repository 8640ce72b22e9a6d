//! How many units stand where, period by period, in words: how many have reached the target, how many are behind.

use super::figure;
use super::heat::SHOWN;
use crate::analysis::statuses::{Column as Day, Group, Shares, shares_below, shares_of_level};
use crate::check::nouns::{IndicatorId, LevelId, UnitId};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::charts::shares::{self as drawn, Look, ShareChart, State};
use crate::render::charts::{Cell, Chart, Column, Drawing, Role, Table};
use crate::render::pages::context;
use crate::render::words::Scribe;

/// The shares of the units right below one, if there are enough of them.
pub(in crate::render::pages) fn below<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<context::Chart> {
    let shares = shares_below(scribe.report, indicator, unit)?;
    let id = format!("shares-{}", scribe.report.site.indicators[&indicator].id);
    chart(scribe, indicator, &shares, id)
}

/// The shares of all units, a chart a level, from the top.
pub(in crate::render::pages) fn across<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
) -> Vec<context::Chart> {
    let levels = (0..).map(LevelId).zip(&scribe.report.site.registry.levels);
    let of_level = |(level, entry): (LevelId, &crate::check::nouns::Level)| {
        let shares = shares_of_level(scribe.report, indicator, level)?;
        chart(scribe, indicator, &shares, format!("shares-{}", entry.id))
    };
    levels.filter_map(of_level).collect()
}

fn chart<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    shares: &Shares,
    id: String,
) -> Option<context::Chart> {
    let (first, last) = (shares.columns.first()?, shares.columns.last()?);
    let level = scribe.level_plural(shares.level);
    let drawing = ShareChart {
        axes: scribe,
        states: Group::ALL.map(|group| state(scribe, group, last)).to_vec(),
        columns: shares.columns.iter().map(column).collect(),
        empty: scribe.word("chart-empty"),
    };
    let chart = Chart {
        id,
        title: title(scribe, &level, last),
        description: description(scribe, first, last),
        table: table(scribe, indicator, shares, &level),
        drawing: Drawing::Shares(drawing),
    };
    let (from, to) = (scribe.language.date(first.day), scribe.language.date(last.day));
    let arguments = [("level", &*level), ("from", &from), ("to", &to)].map(|(name, text)| (name, text.into()));
    let subtitle = scribe.text("chart-shares-unit", &arguments);
    let mut made = figure(scribe, chart, subtitle, Some(scribe.word("figure-source-own")));
    made.table.rows.truncate(SHOWN);
    let all = shares.columns.len();
    made.left_out = (all > SHOWN).then(|| scribe.last_periods("chart-heat-table-cut", SHOWN, all));
    Some(made)
}

fn column(day: &Day) -> drawn::Column {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    drawn::Column { date: day.day, counts: day.counts.map(count).to_vec() }
}

fn state<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, group: Group, last: &Day) -> State {
    let (role, look) = match group {
        Group::Reached => (Role::Reached, Look::Solid),
        Group::InTime => (Role::InTime, Look::Solid),
        Group::Behind => (Role::Behind, Look::Rising),
        Group::Overdue => (Role::Overdue, Look::Crossed),
        Group::Silent => (Role::Missing, Look::Level),
        Group::Unjudged => (Role::Missing, Look::Empty),
    };
    let count = u64::try_from(last.count(group)).unwrap_or(u64::MAX);
    State { role, look, name: name(scribe, group), last: scribe.language.count(count) }
}

/// What a group is called: by the word of its status where it has but one.
fn name<E>(scribe: &Scribe<'_, '_, '_, E>, group: Group) -> String {
    scribe.word(match group {
        Group::Reached => "chart-shares-reached",
        Group::InTime => "chart-shares-in-time",
        Group::Behind => "status-behind",
        Group::Overdue => "status-overdue",
        Group::Silent => "status-silent",
        Group::Unjudged => "chart-shares-unjudged",
    })
}

/// "14 of 30 communes have reached the target; 6 behind, 2 overdue".
fn title<E>(scribe: &Scribe<'_, '_, '_, E>, level: &str, last: &Day) -> String {
    let number = |n: usize| Argument::from(n);
    let arguments = [("k", number(last.count(Group::Reached))), ("n", number(last.total())), ("level", level.into())];
    let reached = scribe.text("chart-shares-title", &arguments);
    let late: Vec<Group> = [Group::Behind, Group::Overdue].into_iter().filter(|group| last.count(*group) > 0).collect();
    if late.is_empty() { reached } else { format!("{reached}; {}", counted(scribe, &late, last)) }
}

/// "6 behind, 2 overdue".
fn counted<E>(scribe: &Scribe<'_, '_, '_, E>, groups: &[Group], day: &Day) -> String {
    let one = |group: &Group| {
        let count = scribe.language.count(u64::try_from(day.count(*group)).unwrap_or(u64::MAX));
        let name = name(scribe, *group);
        scribe.text("chart-shares-count", &[("n", count.as_str().into()), ("status", name.as_str().into())])
    };
    groups.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Where the units stood first, where they stand now, and by which figures the past is judged.
fn description<E>(scribe: &Scribe<'_, '_, '_, E>, first: &Day, last: &Day) -> String {
    let one = |day: &Day| {
        let there: Vec<Group> = Group::ALL.into_iter().filter(|group| day.count(*group) > 0).collect();
        crate::render::words::sentence(&scribe.named(&scribe.language.date(day.day), &counted(scribe, &there, day)))
    };
    let notes = [scribe.word("chart-shares-past"), scribe.word("chart-description-table")];
    [one(first), one(last)].into_iter().chain(notes).collect::<Vec<_>>().join(" ")
}

fn table<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, shares: &Shares, level: &str) -> Table {
    let column = |name, text: String, numeric| Column { name, text, numeric };
    let names = ["reached", "in_time", "behind", "overdue", "silent", "unjudged"];
    let groups = names.into_iter().zip(Group::ALL).map(|(id, group)| column(id, name(scribe, group), true));
    let head = [column("as_of", scribe.word("table-as-of"), false), column("units", level.to_owned(), true)];
    let number = |n: usize| {
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        Cell::number(scribe.language.count(n.into()), f64::from(n))
    };
    let row = |day: &Day| {
        let head = [Cell::day(scribe.language.date(day.day), day.day), number(day.total())];
        head.into_iter().chain(day.counts.map(number)).collect()
    };
    let arguments =
        [("indicator", &*scribe.indicator_name(indicator)), ("level", level), ("groups", &groups_in_words(scribe))];
    Table {
        caption: scribe.text("chart-shares-caption", &arguments.map(|(name, text)| (name, text.into()))),
        columns: head.into_iter().chain(groups).collect(),
        // As in every other table of figures, the newest is first.
        rows: shares.columns.iter().rev().map(row).collect(),
    }
}

/// "behind: stalled / behind, recoverable; …": which statuses stand under which name.
fn groups_in_words<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> String {
    let group = |group: Group| {
        let levels: Vec<String> = group.levels().iter().map(|level| scribe.level_word(*level)).collect();
        (levels.len() > 1).then(|| scribe.named(&name(scribe, group), &levels.join(" / ")))
    };
    Group::ALL.into_iter().filter_map(group).collect::<Vec<_>>().join("; ")
}
