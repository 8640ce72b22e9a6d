//! A new snapshot: the head of the indicator's latest one but for the report that it came from, and a row for each unit that is
//! still to report of the day, with `-` in every cell.

use super::{Draft, Drafted, Said, choose, unless_there, yaml};
use crate::check::Checked;
use crate::check::nouns::{IndicatorId, LevelId, Observation, Snapshot, SnapshotId, Unit, UnitId};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What a snapshot is asked for; what is left open follows from the site.
#[derive(Debug, Clone, Default)]
pub struct SnapshotWish {
    /// What is counted; that of the latest snapshot if absent.
    pub indicator: Option<String>,
    /// The day that its figures will speak of.
    pub as_of: Option<Date>,
    /// Rows for the units within this one, by code, key or name; within the one above all that reported last if absent.
    pub above: Option<String>,
    /// Rows for the units of this level, by its id; of the level that most of the last rows were of if absent.
    pub level: Option<String>,
}

/// A column of a table of figures, and whether a figure says something in it.
type Column = (&'static str, fn(&Observation) -> bool);

const COLUMNS: [Column; 6] = [
    ("count", |figure| figure.count.is_some()),
    ("base", |figure| figure.base.is_some()),
    ("rate", |figure| figure.rate.is_some()),
    ("done", |figure| !figure.parts().is_empty()),
    ("remaining", |figure| figure.remaining.is_some()),
    ("increment", |figure| figure.increment.is_some()),
];

/// A snapshot that waits for its figures. `today` is its day where neither the wish nor the site says one.
///
/// # Errors
/// An indicator, a unit or a level that the site lacks, a day that is to come, no unit of that level or none that has not
/// reported yet, and a file of the same name.
pub fn snapshot(checked: &Checked, wish: &SnapshotWish, today: Date) -> Result<Drafted, Said> {
    let as_of = choose::day(checked, wish.as_of, today);
    if as_of > today {
        return Err(Said::of("to-come", &[("as-of", &as_of.to_string()), ("today", &today.to_string())]));
    }
    let wanted = wish.indicator.as_deref().map(|id| choose::indicator(checked, id)).transpose()?;
    let last = latest(checked, wanted);
    let indicator = wanted.or(last.as_ref().map(|last| last.snapshot.indicator));
    let indicator =
        indicator.or_else(|| choose::indicators(checked).next()).ok_or_else(|| Said::of("no-figures", &[]))?;
    let mut rows = rows(checked, wish, last.as_ref(), as_of)?;
    let reported = reported(checked, indicator, as_of);
    rows.retain(|unit| !reported.contains(unit));
    if rows.is_empty() {
        return Err(Said::of("all-reported", &[("as-of", &as_of.to_string())]));
    }
    let id = &checked.indicators[usize::from(indicator.0)].id;
    let path = format!("snapshots/{}/{as_of}-{id}.yaml", as_of.year());
    let text = head(checked, indicator, last.as_ref(), as_of) + &table(checked, last.as_ref(), &rows);
    let files = unless_there(checked, "there-snapshot", vec![Draft { path, text }])?;
    Ok(Drafted { files, notes: Vec::new() })
}

/// The units that have a figure of an indicator and a day already: another one would contradict it. A row that still waits for its
/// figures has none.
fn reported(checked: &Checked, indicator: IndicatorId, on: Date) -> BTreeSet<UnitId> {
    let says_some = |figure: &&Observation| COLUMNS.iter().any(|(_, says)| says(figure));
    let of_day = checked.observations.iter().filter(|figure| figure.as_of.day() == Some(on)).filter(says_some);
    of_day.filter(|figure| checked.snapshot(figure).indicator == indicator).map(|figure| figure.unit).collect()
}

/// The snapshot that a new one goes on from, with its figures.
struct Last<'c> {
    snapshot: &'c Snapshot,
    figures: Vec<&'c Observation>,
}

/// The newest snapshot that says something; of several of one day the one with most figures.
fn latest(checked: &Checked, of: Option<IndicatorId>) -> Option<Last<'_>> {
    let mut figures: BTreeMap<SnapshotId, Vec<&Observation>> = BTreeMap::new();
    for figure in &checked.observations {
        figures.entry(figure.snapshot).or_default().push(figure);
    }
    let known = figures.into_iter().map(|(id, figures)| (&checked.snapshots[id.0 as usize], figures));
    let wanted =
        known.filter(|(snapshot, _)| snapshot.is_running_total() && of.is_none_or(|of| snapshot.indicator == of));
    let (snapshot, figures) = wanted.max_by_key(|(snapshot, figures)| (snapshot.as_of, figures.len()))?;
    Some(Last { snapshot, figures })
}

/// The units that are to have a row, in the order of the registry.
fn rows(checked: &Checked, wish: &SnapshotWish, last: Option<&Last<'_>>, on: Date) -> Result<Vec<UnitId>, Said> {
    let registry = &checked.registry;
    let above = wish.above.as_deref().map(|unit| choose::unit(checked, unit, on)).transpose()?;
    let above = above.or_else(|| last.and_then(|last| over_all(checked, last)));
    let level = wish.level.as_deref().map(|id| level(checked, id)).transpose()?;
    let level = level.or_else(|| match (&wish.above, above) {
        // Within a unit that was asked for, those right below it.
        (Some(_), Some(above)) => registry.children(above).first().map(|child| registry.unit(*child).level),
        _ => last.and_then(|last| most_common(checked, last)),
    });
    let wanted = |(id, unit): &(UnitId, &Unit)| {
        let of_level = level.is_none_or(|level| unit.level == level);
        of_level && unit.is_place() && unit.life.holds(on) && above.is_none_or(|above| registry.is_within(*id, above))
    };
    let rows: Vec<UnitId> = registry.iter().filter(wanted).map(|(id, _)| id).collect();
    if rows.is_empty() { Err(Said::of("no-rows", &[])) } else { Ok(rows) }
}

fn level(checked: &Checked, wanted: &str) -> Result<LevelId, Said> {
    let levels = &checked.registry.levels;
    let position = levels.iter().position(|level| level.id.as_str() == wanted);
    let refused = || {
        let ids: Vec<&str> = levels.iter().map(|level| level.id.as_str()).collect();
        Said::of("no-level", &[("level", wanted), ("names", &crate::diag::listed(&ids))])
    };
    position.and_then(|position| u8::try_from(position).ok()).map(LevelId).ok_or_else(refused)
}

/// The unit that all units of the last snapshot stand in.
fn over_all(checked: &Checked, last: &Last<'_>) -> Option<UnitId> {
    let registry = &checked.registry;
    let first = last.figures.first()?.unit;
    let mut line = std::iter::once(first).chain(registry.ancestors(first));
    line.find(|above| last.figures.iter().all(|figure| registry.is_within(figure.unit, *above)))
}

/// The level that most rows of the last snapshot are of; of several the lowest.
fn most_common(checked: &Checked, last: &Last<'_>) -> Option<LevelId> {
    let mut counts: BTreeMap<LevelId, usize> = BTreeMap::new();
    for figure in &last.figures {
        *counts.entry(checked.registry.unit(figure.unit).level).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(level, count)| (*count, *level)).map(|(level, _)| level)
}

/// What holds for the whole file.
fn head(checked: &Checked, indicator: IndicatorId, last: Option<&Last<'_>>, as_of: Date) -> String {
    let indicator = &checked.indicators[usize::from(indicator.0)];
    let kinds = &checked.programmes[indicator.programme].base_kinds;
    let kind =
        last.map_or_else(|| kinds.first(), |last| last.snapshot.base_kind.map(|kind| &kinds[usize::from(kind.0)]));
    let mut head = format!("as_of: {as_of}\npublished: unknown\naudience: internal\nindicator: {}\n", indicator.id);
    if let Some(kind) = kind {
        head.push_str(&format!("base_kind: {}\n", kind.id));
    }
    if let Some(definition) = last.and_then(|last| last.snapshot.definition.as_ref()) {
        head.push_str(&format!("definition: {}\n", yaml::text(definition)));
    }
    // The report itself is another one each time.
    let publisher = last.and_then(|last| last.snapshot.source.publisher.as_ref());
    let source = match publisher {
        Some(publisher) => format!("publisher: {}", yaml::text(publisher)),
        None => format!("title: {}", yaml::text(&indicator.name)),
    };
    head + &format!("source:\n  {source}\n")
}

fn table(checked: &Checked, last: Option<&Last<'_>>, rows: &[UnitId]) -> String {
    let says = |says: fn(&Observation) -> bool| last.is_some_and(|last| last.figures.iter().copied().any(says));
    let mut columns: Vec<&str> = COLUMNS.into_iter().filter(|(_, of)| says(*of)).map(|(name, _)| name).collect();
    if columns.is_empty() {
        columns.push("count");
    }
    let first = checked.site.languages.first().map_or("", crate::domain::Tag::as_str);
    let named = rows.iter().map(|id| checked.registry.unit(*id));
    let named: Vec<(&str, String)> =
        named.map(|unit| (unit.code.as_str(), cell(unit.name.get(first, &checked.site.languages).0))).collect();
    let wide = |texts: &mut dyn Iterator<Item = &str>| texts.map(|text| text.chars().count()).max().unwrap_or(0);
    let code = wide(&mut named.iter().map(|(code, _)| *code)).max("unit".len());
    let name = wide(&mut named.iter().map(|(_, name)| name.as_str())).max("name".len());
    let mut table = format!("figures: |\n  {:code$}  {:name$}  {}\n", "unit", "name", columns.join("  "));
    let cells: Vec<String> = columns.iter().map(|column| format!("{:1$}", "-", column.len())).collect();
    for (unit, called) in &named {
        table.push_str(&format!("  {unit:code$}  {called:name$}  {}\n", cells.join("  ").trim_end()));
    }
    table
}

/// A name as one cell: a space between its words.
fn cell(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
