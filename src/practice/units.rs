//! `units/*.yaml`: the upper levels in one file, the communes in one file a province, with what merged.

use super::calendar::before;
use super::registry::{Kind, Level, Merger};
use super::text::{Language, Quoted, Sheet, Table, Words, capital};
use super::world::World;
use jiff::civil::{Date, date};

/// The first day of all units that didn't begin in the middle.
const FOUNDED: Date = date(2020, 1, 1);
const COLUMNS: [&str; 8] = ["code", "level", "type", "name", "parent", "from", "until", "tile"];
const WIDTHS: [usize; 8] = [8, 10, 10, 18, 8, 12, 12, 0];

/// Levels, types, and every unit above the communes.
pub(super) fn upper_file(world: &World) -> String {
    let top = world.unit(0).level;
    let mut sheet = Sheet::default();
    sheet.line("levels:");
    for (level, name, plural) in levels().into_iter().filter(|(level, ..)| *level >= top) {
        sheet.line(format_args!("  {}: {{name: {name}, plural: {plural}}}", level.id()));
    }
    sheet.line("types:");
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Nation || top == Level::Nation) {
        let full = Words::by(|language| capital(&kind.full("{name}", language)));
        sheet.line(format_args!("  {}: {{name: {}, full: {full}}}", kind.id(), kind.name()));
    }
    let title = Words::of(
        "Danh mục đơn vị của trang thực hành",
        "Registre des unités du site d’exercice",
        "Registry of the practice site",
    );
    let note = Words::of("Mọi tên đều là tên đặt ra.", "Tous les noms sont inventés.", "Every name is invented.");
    sheet.line("source:").line(format_args!("  title: {title}")).line(format_args!("  note: {note}"));
    let upper = (0..world.registry.units.len()).filter(|unit| world.unit(*unit).level < Level::Commune);
    table(world, &mut sheet, upper);
    sheet.finish()
}

/// The communes of a province, by the province's place in the registry.
pub(super) fn commune_file(world: &World, province: usize) -> String {
    let mut sheet = Sheet::default();
    let inside = move |commune: &usize| world.province_of(*commune) == Some(province);
    table(world, &mut sheet, world.registry.of_level(Level::Commune).filter(inside));
    for merger in world.registry.mergers.iter().filter(|merger| inside(&merger.to)) {
        lineage(world, &mut sheet, merger);
    }
    sheet.finish()
}

fn levels() -> [(Level, Words, Words); 4] {
    [
        (Level::Nation, Words::of("cả nước", "pays", "country"), Words::of("nước", "pays", "countries")),
        (Level::Province, Words::of("tỉnh", "province", "province"), Words::of("tỉnh", "provinces", "provinces")),
        (
            Level::District,
            Words::of("cấp huyện", "district", "district"),
            Words::of("huyện, thị xã", "districts", "districts"),
        ),
        (Level::Commune, Words::of("cấp xã", "commune", "commune"), Words::of("xã, phường", "communes", "communes")),
    ]
}

fn table(world: &World, sheet: &mut Sheet, units: impl Iterator<Item = usize>) {
    let mut table = Table::block(&WIDTHS);
    table.row(&COLUMNS);
    units.for_each(|unit| row(world, &mut table, unit));
    sheet.line(format_args!("valid: {{from: {FOUNDED}}}")).line("units: |").text(&table.finish());
}

fn row(world: &World, table: &mut Table, place: usize) {
    let unit = world.unit(place);
    table.row(&[&unit.code, unit.level.id(), unit.kind.id(), &unit.name]);
    table.row(&[unit.parent.map_or("-", |parent| &world.unit(parent).code)]);
    match (world.calendar.merger_day(), unit.from, unit.until) {
        (Some(day), Some(_), _) => table.row(&[&day.to_string(), "-"]),
        (Some(day), _, Some(_)) => table.row(&[&FOUNDED.to_string(), &before(day, 1).to_string()]),
        _ => table.row(&["-", "-"]),
    }
    match unit.tile {
        Some((column, row)) => table.cell(format_args!("{column},{row}")),
        None => table.row(&["-"]),
    }
}

fn lineage(world: &World, sheet: &mut Sheet, merger: &Merger) {
    let Some(day) = world.calendar.merger_day() else { return };
    let to = world.key(merger.to);
    let [first, second] = merger.from.map(|unit| world.unit(unit));
    let note = Words::by(|language| {
        let [first, second] = [first, second].map(|unit| format!("{}{}", unit.article(language), unit.full(language)));
        match language {
            Language::Vietnamese => format!("Hợp nhất {first} và {second}; dùng lại mã của {first}."),
            Language::French => format!("Réunion de {first} et de {second} ; reprend le code de la première unité."),
            Language::English => format!("Made of {first} and {second}; holds the code of the first."),
        }
    });
    sheet.line("details:").line(format_args!("  {}:", Quoted(&to))).line(format_args!("    note: {note}"));
    sheet.line("events:").line(format_args!("  - date: {day}")).line("    kind: merged");
    sheet.line(format_args!("    from: [{}, {}]", Quoted(&first.code), Quoted(&second.code)));
    sheet.line(format_args!("    to: [{}]", Quoted(&to))).line("    document: merger-resolution");
}
