//! Snapshots beside the weekly ones: the first days, a poster without a date, a week told again, and internal reports
//! between two public ones.

use super::Indicator;
use super::calendar::{START, after};
use super::registry::Level;
use super::snapshots::{Head, path};
use super::text::{Quoted, Sheet, Table, Words};
use super::world::World;

/// Every such snapshot, with its path.
pub(super) fn files(world: &World) -> Vec<(String, String)> {
    let mut files = vec![opening(world)];
    if world.calendar.is_eventful() {
        files.push(poster(world));
        files.extend(restated(world));
        files.extend(world.calendar.interim().map(|week| interim(world, Indicator::Card, week)));
        let (path, text) = interim(world, last_indicator(world), world.calendar.interim().start);
        if last_indicator(world) != Indicator::Card {
            files.push((format!("internal/{path}"), text));
        }
    }
    files
}

fn last_indicator(world: &World) -> Indicator {
    world.size.indicators().next_back().unwrap_or(Indicator::Card)
}

/// The first days: a figure of one minute, whose publication nobody noted.
fn opening(world: &World) -> (String, String) {
    let day = after(START, 4);
    let head = Head {
        as_of: format!("{day}T17:30"),
        published: "unknown".to_owned(),
        is_public: true,
        indicator: Indicator::Card,
        status: None,
        title: Words::of("Tin nhanh ngày ra quân", "Message du lancement", "Message from the opening"),
    };
    let count = world.campaign.count(Indicator::Card, 0, 0) / 2;
    (format!("{}.yaml", path(day, "opening")), single(world, &head, &count.to_string()))
}

/// A figure that says nowhere of which day it is.
fn poster(world: &World) -> (String, String) {
    let head = Head {
        as_of: "unknown".to_owned(),
        published: after(world.calendar.as_of(world.calendar.last()), 1).to_string(),
        is_public: true,
        indicator: Indicator::Card,
        status: None,
        title: Words::of("Áp phích tại hội chợ", "Affiche de la foire", "A poster at the fair"),
    };
    let told = format!("over {}", rounded_count(world));
    ("snapshots/undated/poster.yaml".to_owned(), single(world, &head, &told))
}

fn rounded_count(world: &World) -> u64 {
    let count = world.campaign.count(Indicator::Card, 0, world.calendar.last() / 2);
    let step = if count > 20_000 { 10_000 } else { 100 };
    count.saturating_sub(1) / step * step
}

/// The number of cards that the poster says has been passed; none where there is no poster.
pub(super) fn poster_count(world: &World) -> Option<u64> {
    world.calendar.is_eventful().then(|| rounded_count(world))
}

/// A snapshot of one figure of the top unit.
fn single(world: &World, head: &Head, count: &str) -> String {
    let mut sheet = Sheet::default();
    head.write(world, &mut sheet);
    sheet.line("units:").line(format_args!("  {}:", Quoted(&world.unit(0).code)));
    sheet.line(format_args!("    count: {}", Quoted(count)));
    sheet.finish()
}

/// The restated week: the units whose late forms came, and the units above them, with what they are now.
fn restated(world: &World) -> Option<(String, String)> {
    let week = world.calendar.restated().filter(|_| !world.campaign.late_forms.is_empty())?;
    let as_of = world.calendar.as_of(week);
    let published = after(as_of, 16);
    let head = Head {
        as_of: as_of.to_string(),
        published: published.to_string(),
        is_public: true,
        indicator: Indicator::Card,
        status: Some("revised"),
        title: Words::of("Số liệu bổ sung", "Chiffres complétés", "Completed figures"),
    };
    let reason =
        Words::of("Bổ sung phiếu nộp muộn.", "Ajout de fiches arrivées en retard.", "Forms that came late were added.");
    let mut sheet = Sheet::default();
    head.write(world, &mut sheet);
    sheet.line("correction:").line(format_args!("  date: {published}")).line(format_args!("  reason: {reason}"));
    let mut table = Table::block(&[8, 10, 0]);
    table.row(&["unit", "count", "base"]);
    for late in &world.campaign.late_forms {
        let (count, base) = world.figures(Indicator::Card, late.unit, week);
        table.row(&[&world.unit(late.unit).code, &(count + late.count).to_string(), &base.to_string()]);
    }
    sheet.line("figures: |").text(&table.finish());
    Some((format!("{}.yaml", path(as_of, "card-completed")), sheet.finish()))
}

/// A report by telephone three days after a weekly one: from districts only, half way to the next report. It names no
/// audience and so stays internal.
fn interim(world: &World, indicator: Indicator, week: usize) -> (String, String) {
    let as_of = after(world.calendar.as_of(week), 3);
    let head = Head {
        as_of: as_of.to_string(),
        published: after(as_of, 1).to_string(),
        is_public: false,
        indicator,
        status: Some("provisional"),
        title: Words::of("Báo cáo nhanh qua điện thoại", "Point par téléphone", "Report by telephone"),
    };
    let mut sheet = Sheet::default();
    head.write(world, &mut sheet);
    let counts = halfway(world, indicator, week);
    let mut table = Table::block(&[8, 10, 10, 11, 0]);
    table.row(&["unit", "count", "base", "remaining", "increment"]);
    for unit in (0..counts.len()).filter(|unit| world.unit(*unit).level < Level::Commune) {
        let (before, base) = world.figures(indicator, unit, week);
        let count = counts[unit];
        let left = base.checked_sub(count).map_or_else(|| "-".to_owned(), |left| left.to_string());
        table.row(&[&world.unit(unit).code, &count.to_string(), &base.to_string(), &left]);
        table.row(&[&count.saturating_sub(before).to_string()]);
    }
    sheet.line("figures: |").text(&table.finish());
    (format!("{}.yaml", path(as_of, &format!("{}-telephone", indicator.id()))), sheet.finish())
}

/// Counts half way between two weeks, by unit: of districts, and their sums above.
fn halfway(world: &World, indicator: Indicator, week: usize) -> Vec<u64> {
    let mut counts = vec![0; world.registry.units.len()];
    for unit in (0..counts.len()).rev().filter(|unit| world.unit(*unit).level < Level::Commune) {
        if world.unit(unit).level == Level::District {
            let (before, base) = world.figures(indicator, unit, week);
            let middle = u64::midpoint(before, world.campaign.count(indicator, unit, week + 1));
            counts[unit] = if indicator == Indicator::Account { middle } else { middle.min(base) };
        }
        if let Some(parent) = world.unit(unit).parent {
            counts[parent] += counts[unit];
        }
    }
    counts
}
