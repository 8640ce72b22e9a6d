//! Specimens of maps: on the tile grid and in shapes.

use super::Specimen;
use crate::render::charts::map::{Area, Position, Ring, ShapeMap, Tile, TileMap};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, Role, Sample, Table};

const EMPTY: &str = "Chưa có số liệu";
const CLASSES: [&str; 5] =
    ["dưới 50%", "từ 50% đến dưới 75%", "từ 75% đến dưới 90%", "từ 90% đến dưới 100%", "từ 100% trở lên"];
/// Short names and long ones, the longest of 29 letters.
const NAMES: [&str; 12] = [
    "Suyên Lãm",
    "Vuyên",
    "Ruân Nhạn",
    "Đươm Thược Thượng",
    "Thị trấn Nông trường Vươm Duệ",
    "Hiêng",
    "Thoen Ngạn",
    "Soan Sưởng - Choan Trĩnh",
    "Nhoan",
    "Riêm Quỳnh",
    "Phường 12",
    "Nghiêngnghiêng",
];

/// A name, a rate in tenths of a per cent if there is one, whether it is finished.
type Unit = (&'static str, Option<u32>, bool);

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let mut all = tiles();
    all.extend(shapes());
    all
}

fn tiles() -> Vec<Specimen> {
    let grid = |count: u16, across: u16| (0..count).map(move |n| (n % across, n / across)).collect::<Vec<_>>();
    let rates =
        |count: u16| (0..u32::from(count)).map(|n| unit(n, (n % 7 != 3).then_some(n * 137 % 1003))).collect::<Vec<_>>();
    let special: Vec<(u16, u16)> = grid(12, 4).into_iter().chain([(9, 1), (9, 4)]).collect();
    vec![
        tile_map("twelve units, of which two report nothing", "twelve", &grid(12, 4), &rates(12)),
        tile_map("64 units", "64", &grid(64, 8), &rates(64)),
        tile_map("a high grid with special zones far away", "special", &special, &rates(14)),
        tile_map("all at 0 %", "zero", &grid(6, 3), &(0..6).map(|n| unit(n, Some(0))).collect::<Vec<_>>()),
        tile_map(
            "136.6 % and 99.9 %, and finished ones",
            "beyond",
            &grid(3, 3),
            &[(NAMES[4], Some(1366), true), (NAMES[11], Some(999), true), (NAMES[2], None, true)],
        ),
        tile_map("nobody reports", "silent", &grid(5, 3), &(0..5).map(|n| unit(n, None)).collect::<Vec<_>>()),
        tile_map("one unit", "one", &[(3, 7)], &[unit(4, Some(755))]),
        tile_map("no unit at all", "none", &[], &[]),
        tile_map("a grid too wide for names", "wide", &grid(24, 24), &rates(24)),
    ]
}

fn shapes() -> Vec<Specimen> {
    let cells: Vec<Vec<Vec<Ring>>> = (0..12).map(|n| vec![vec![cell(n % 4, n / 4)]]).collect();
    let rates: Vec<Unit> = (0..12).map(|n| unit(n, (n % 5 != 3).then_some(n * 211 % 1003))).collect();
    let mut lake = cells.clone();
    let inside: Ring = cell(1, 1).into_iter().map(|(x, y)| (x * 0.5 + 106.15 * 0.5, y * 0.5 + 20.85 * 0.5)).collect();
    lake[5][0].push(inside);
    let mut islands = cells[..3].to_vec();
    islands.push(vec![vec![islet(106.9, 20.6, 0.05)], vec![islet(107.1, 20.7, 0.02)]]);
    islands.push(vec![vec![islet(107.4, 20.3, 0.002)]]);
    islands.push(vec![vec![islet(107.6, 20.5, 0.001)]]);
    let tall: Vec<Vec<Vec<Ring>>> = (0..9).map(|n| vec![vec![stretched(cell(n % 2, n))]]).collect();
    vec![
        shape_map("twelve neighbours, of which two report nothing", "twelve", &cells, &rates),
        shape_map("an enclave", "enclave", &lake, &rates),
        shape_map("islands, two of them specks", "islands", &islands, &rates[..6]),
        shape_map("a tall country", "tall", &tall, &rates[..9]),
        shape_map(
            "all at 100 %",
            "all",
            &cells,
            &(0..12).map(|n| (unit(n, None).0, Some(1000), true)).collect::<Vec<_>>(),
        ),
        shape_map("one shape", "one", &cells[..1], &[(NAMES[4], Some(999), false)]),
        shape_map("nothing to draw", "none", &[], &[]),
    ]
}

fn unit(n: u32, rate: Option<u32>) -> Unit {
    let name = usize::try_from(n).map_or("", |n| NAMES[n % NAMES.len()]);
    (name, rate, rate.is_some_and(|rate| rate >= 1000))
}

/// A cell of a bent lattice, whose border is wavy and shared with its neighbours.
fn cell(column: u32, row: u32) -> Ring {
    let corner = |column: u32, row: u32| -> Position {
        let (x, y) = (f64::from(column), f64::from(row));
        let (aside, down) = (f64::from((column * 5 + row * 3) % 4) - 1.5, f64::from((column * 3 + row * 7) % 5) - 2.0);
        (106.0 + 0.1 * (x + 0.08 * aside), 21.0 - 0.1 * (y + 0.07 * down))
    };
    let between = |a: Position, b: Position| {
        let wave = [0.0, 0.05, -0.03, 0.04, -0.02];
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        let mut points: Vec<Position> = (0..5)
            .map(|n| {
                let share = f64::from(n) / 5.0;
                let bend = wave[usize::try_from(n).unwrap_or(0)];
                let (along, across) = (high.0 - low.0, high.1 - low.1);
                (low.0 + share * along - bend * across, low.1 + share * across + bend * along)
            })
            .collect();
        if a >= b {
            points.reverse();
            points.pop();
            points.insert(0, a);
        }
        points
    };
    let corners = [corner(column, row), corner(column, row + 1), corner(column + 1, row + 1), corner(column + 1, row)];
    (0..4).flat_map(|n| between(corners[n], corners[(n + 1) % 4])).collect()
}

fn stretched(ring: Ring) -> Ring {
    ring.into_iter().map(|(x, y)| (x, 21.0 - 2.0 * (21.0 - y))).collect()
}

fn islet(west: f64, south: f64, size: f64) -> Ring {
    vec![
        (west, south),
        (west + size, south + size * 0.2),
        (west + size * 0.8, south + size),
        (west + size * 0.1, south + size * 0.7),
    ]
}

fn fill(rate: Option<u32>) -> Role {
    rate.map_or(Role::Missing, |rate| {
        Role::CLASSES[[500, 750, 900, 1000].iter().filter(|limit| rate >= **limit).count()]
    })
}

fn percent(rate: u32) -> String {
    if rate.is_multiple_of(1000) { format!("{}%", rate / 10) } else { format!("{},{}%", rate / 10, rate % 10) }
}

fn tile_map(tries: &'static str, id: &str, places: &[(u16, u16)], units: &[Unit]) -> Specimen {
    let tile = |(place, (name, rate, done)): (&(u16, u16), &Unit)| Tile {
        place: *place,
        name: (*name).to_owned(),
        value: rate.map(percent),
        fill: fill(*rate),
        done: *done,
    };
    let tiles = places.iter().zip(units).map(tile).collect();
    let map = TileMap { tiles, key: key(units), empty: EMPTY.to_owned() };
    specimen(tries, &format!("tiles-{id}"), units, Drawing::Tiles(map))
}

fn shape_map(tries: &'static str, id: &str, shapes: &[Vec<Vec<Ring>>], units: &[Unit]) -> Specimen {
    let area = |(polygons, (name, rate, done)): (&Vec<Vec<Ring>>, &Unit)| Area {
        polygons: polygons.clone(),
        name: (*name).to_owned(),
        value: rate.map(percent),
        fill: fill(*rate),
        done: *done,
    };
    let areas = shapes.iter().zip(units).map(area).collect();
    let map = ShapeMap { areas, key: key(units), empty: EMPTY.to_owned() };
    specimen(tries, &format!("shapes-{id}"), units, Drawing::Shapes(map))
}

fn key(units: &[Unit]) -> Vec<KeyEntry> {
    let classes = Role::CLASSES.into_iter().zip(CLASSES);
    let classes = classes.map(|(role, text)| KeyEntry { role, sample: Sample::Cell, text: text.to_owned() });
    let entry = |sample, text: &str| KeyEntry { role: Role::Missing, sample, text: text.to_owned() };
    let silent = units.iter().any(|(_, rate, _)| rate.is_none()).then(|| entry(Sample::Hatch, "không có số liệu"));
    let done = units.iter().any(|(.., done)| *done).then(|| entry(Sample::Check, "đã đạt chỉ tiêu"));
    classes.chain(silent).chain(done).collect()
}

fn specimen(tries: &'static str, id: &str, units: &[Unit], drawing: Drawing<'static>) -> Specimen {
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    let row = |(name, rate, done): &Unit| {
        let rate = rate.map_or_else(Cell::nothing, |rate| Cell::number(percent(rate), f64::from(rate) / 10.0));
        vec![Cell::text(*name), rate, Cell::text(if *done { "đã đạt" } else { "–" })]
    };
    let high = units.iter().filter(|(_, rate, _)| rate.is_some_and(|rate| rate >= 900)).count();
    Specimen {
        tries,
        chart: Chart {
            id: id.to_owned(),
            title: format!("{high}/{} huyện, thị xã đã đạt 90%", units.len()),
            description: format!("{} đơn vị, bảng bên dưới.", units.len()),
            table: Table {
                caption: "Tỷ lệ của từng đơn vị".to_owned(),
                columns: vec![
                    column("unit", "Đơn vị", false),
                    column("rate", "Tỷ lệ", true),
                    column("finished", "Trạng thái", false),
                ],
                rows: units.iter().map(row).collect(),
            },
            drawing,
        },
    }
}
