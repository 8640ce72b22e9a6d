//! The tile grid: one square a thing, filled by class, with its name, its number and a check mark as far as they have room.

use super::fill::{CHECK, around, check, corners, fill};
use super::value::{Tile, TileMap};
use crate::render::charts::Role;
use crate::render::charts::Tenths;
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::key::Key;
use crate::render::charts::label::{Block, Label, line_height};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::{Form, Sizes};
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;
use std::collections::BTreeSet;

/// Tiles are no larger, with the gap to the next one.
const LARGEST: Tenths = 920;
/// They are so large at least in a grid of many rows, where the drawing would get high.
const LEAST: Tenths = 520;
/// How high a drawing gets before its tiles get smaller.
const HEIGHT: Tenths = 6000;
/// Between two tiles: the ground shows, so that neighbours are told apart whatever their fills.
const GAP: Tenths = 20;
/// From the edge of a tile to what is in it; half as much in a small one.
const PAD: Tenths = 40;
/// A tile is small below this side.
const SMALL: Tenths = 600;
/// A small tile of at least this side is higher than wide on a phone by a line of text: names have their second line for
/// themselves.
const RAISED: Tenths = 400;
/// Between the key and what is below it.
pub(super) const BELOW_KEY: Tenths = 120;

/// Plans a tile grid in one form.
pub(in crate::render::charts) fn sketch(map: &TileMap, form: Form) -> Sketch {
    let sizes = form.sizes();
    let key = Key::new(map.key.clone(), sizes);
    let top = below(&key);
    let (columns, rows) =
        (narrowed(map.tiles.iter().map(|tile| tile.place.0)), narrowed(map.tiles.iter().map(|tile| tile.place.1)));
    let (across, down) = (count(&columns), count(&rows));
    let side = (sizes.width / across.max(1)).min(LARGEST).min((HEIGHT / down.max(1)).max(LEAST));
    let empty = Block::new(sizes.text).add(&map.empty, Ink::plain(Shape::Key), sizes.width, 2);
    let raised = form == Form::Narrow && (RAISED..SMALL).contains(&side);
    let tall = if raised { side + line_height(sizes.text) } else { side };
    let height = if map.tiles.is_empty() { empty.size().1 } else { tall * down };
    let mut sketch = Sketch::new((sizes.width, top + height));
    key.draw(&mut sketch);
    if map.tiles.is_empty() {
        sketch.labels.extend(empty.labels(Anchor::Start, (0, top)));
        return sketch;
    }
    let taken: Vec<Point> =
        map.tiles.iter().map(|tile| (place(&columns, tile.place.0), place(&rows, tile.place.1))).collect();
    let layout = Layout::of(map, (side - GAP, tall - GAP), sizes);
    for (position, (tile, at)) in map.tiles.iter().zip(&taken).enumerate() {
        if !taken[position + 1..].contains(at) {
            let (left, top) = (at.0 * side, top + at.1 * tall);
            let frame = Frame { left, top, right: left + side - GAP, bottom: top + tall - GAP };
            draw(&mut sketch, tile, frame, &layout);
        }
    }
    sketch
}

/// Where what stands below a key begins.
pub(super) fn below(key: &Key) -> Tenths {
    if key.height == 0 { 0 } else { key.height + BELOW_KEY }
}

/// The places along one axis in order, with a free one (`None`) where there is a gap, however wide.
fn narrowed(places: impl Iterator<Item = u16>) -> Vec<Option<u16>> {
    let places: BTreeSet<u16> = places.collect();
    let mut all: Vec<Option<u16>> = Vec::new();
    for place in places {
        let before = all.last().copied().flatten();
        all.extend(before.filter(|before| place - before > 1).map(|_| None));
        all.push(Some(place));
    }
    all
}

fn place(places: &[Option<u16>], wanted: u16) -> Tenths {
    count(&places[..places.iter().position(|place| *place == Some(wanted)).unwrap_or(0)])
}

fn count(places: &[Option<u16>]) -> Tenths {
    Tenths::try_from(places.len()).unwrap_or(Tenths::MAX)
}

/// What all tiles of a grid have alike.
struct Layout<'a> {
    sizes: &'a Sizes,
    /// From the edge of a tile to what is in it.
    pad: Tenths,
    /// Lines of text that have room.
    lines: usize,
    /// Whether numbers are written: few gaps are better than many.
    numbers: bool,
}

impl<'a> Layout<'a> {
    fn of(map: &TileMap, (side, tall): (Tenths, Tenths), sizes: &'a Sizes) -> Self {
        let pad = if side < SMALL { PAD / 2 } else { PAD };
        let lines = usize::try_from((tall - pad) / line_height(sizes.text)).unwrap_or(0);
        let values = || map.tiles.iter().filter_map(|tile| tile.value.as_ref());
        let fitting = values().filter(|value| width(value, sizes.text, Weight::Regular) <= side - 2 * pad).count();
        Self { sizes, pad, lines, numbers: lines > 1 && fitting * 10 >= values().count() * 9 }
    }

    fn measure(&self, text: &str) -> Tenths {
        width(text, self.sizes.text, Weight::Regular)
    }

    /// The first words of a name, a line each, with as many of their letters as fit into the `rooms` of the lines: in a small
    /// tile dots would take the room of letters.
    fn abbreviated(&self, name: &str, rooms: &[Tenths]) -> String {
        if rooms.first().is_some_and(|room| self.measure(name) <= *room) {
            return name.to_owned();
        }
        let letters = |(word, room): (&str, &Tenths)| -> String {
            let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
            let end = ends.take_while(|end| self.measure(&word[..*end]) <= *room).last().unwrap_or(0);
            word[..end].to_owned()
        };
        name.split_whitespace().zip(rooms).map(letters).collect::<Vec<_>>().join(" ")
    }
}

fn draw(sketch: &mut Sketch, tile: &Tile, frame: Frame, layout: &Layout<'_>) {
    let mark = 2 * CHECK + layout.pad;
    let mark = Some(mark).filter(|mark| tile.done && frame.right - frame.left >= *mark);
    let before = sketch.labels.len();
    write(sketch, tile, frame, mark.unwrap_or(0), layout);
    let texts = sketch.labels[before..].iter().map(Label::frame);
    let at = (frame.right - layout.pad - CHECK, frame.bottom - layout.pad - CHECK);
    let free: Vec<Frame> = texts.chain(mark.map(|_| around(at))).collect();
    fill(sketch, tile.fill, &[corners(&frame)], &free);
    if mark.is_some() {
        check(sketch, tile.fill, at);
    }
}

/// The ink of a text in an area: on a pattern it has a rim, so that strokes behind it don't disturb.
pub(super) fn inside(role: Role) -> Ink {
    if role == Role::Missing { Ink::plain(Shape::Key) } else { Ink::of(Shape::Inside, role) }
}

/// The name from the top, the number at the bottom; `mark` is what the check mark takes of the lowest line.
fn write(sketch: &mut Sketch, tile: &Tile, frame: Frame, mark: Tenths, layout: &Layout<'_>) {
    let Frame { left, top, right, bottom } = frame;
    let &Layout { sizes, pad, lines, numbers } = layout;
    let (room, line) = (right - left - 2 * pad, line_height(sizes.text));
    let value = tile.value.as_ref().filter(|value| numbers && layout.measure(value) <= room - mark);
    let is_small = layout.pad != PAD;
    // Without a number the check mark has the last line for itself; in a small tile the second word stands before it, for many
    // names begin alike.
    let below = usize::from(value.is_some() || mark > 0 && !is_small);
    let most = lines.saturating_sub(below).min(2);
    let last = if value.is_none() && most == lines { room - mark } else { room };
    let rooms: Vec<Tenths> = (1..=most).map(|line| if line == most { last } else { room }).collect();
    let name = if is_small { layout.abbreviated(&tile.name, &rooms) } else { tile.name.clone() };
    if !name.is_empty() && most > 0 {
        let name = Block::new(sizes.text).add(&name, inside(tile.fill), room, most);
        sketch.labels.extend(name.labels(Anchor::Start, (left + pad, top + pad / 2)));
    }
    if let Some(value) = value {
        let value = Block::new(sizes.text).add(value, inside(tile.fill), room, 1);
        sketch.labels.extend(value.labels(Anchor::Start, (left + pad, bottom - pad / 2 - line)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::charts::{KeyEntry, Sample};

    fn tile(place: (u16, u16), name: &str) -> Tile {
        Tile { place, name: name.to_owned(), value: Some("98,2%".to_owned()), fill: Role::Class4, done: false }
    }

    fn texts(map: &TileMap, form: Form) -> Vec<String> {
        sketch(map, form).labels.into_iter().map(|label| label.text).collect()
    }

    #[test]
    fn a_tile_has_its_name_and_its_number() {
        let tiles = vec![tile((0, 0), "Bà Rịa - Vũng Tàu"), tile((1, 0), "Huế")];
        let map = TileMap {
            tiles,
            key: vec![KeyEntry { role: Role::Class1, sample: Sample::Cell, text: "dưới 50%".to_owned() }],
            ..TileMap::default()
        };
        assert_eq!(texts(&map, Form::Wide), ["dưới 50%", "Bà Rịa -", "Vũng Tàu", "98,2%", "Huế", "98,2%"]);
    }

    #[test]
    fn what_has_no_room_is_left_out() {
        let tiles = (0..12).map(|column| tile((column, 0), "Thành phố Thủ Đức")).collect();
        let map = TileMap { tiles, ..TileMap::default() };
        // Thirty pixels hold the beginning of the name, and not the number.
        assert_eq!(texts(&map, Form::Narrow), ["Th"; 12]);
        assert_eq!(sketch(&map, Form::Narrow).size, (3600, 300));
    }

    #[test]
    fn names_that_begin_alike_are_told_apart_beside_their_marks() {
        let names = ["Kiến An", "Kiến Thuỵ"];
        let tile = |column: u16| Tile { done: true, ..tile((column, 0), names[usize::from(column % 2)]) };
        let map = TileMap { tiles: (0..8).map(tile).collect(), ..TileMap::default() };
        let texts = texts(&map, Form::Narrow);
        assert_eq!(texts[..3], ["Kiến", "An", "Kiến"]);
        assert!(texts[3].starts_with('T'), "{texts:?}");
    }

    #[test]
    fn a_slip_of_the_pen_does_not_shrink_the_others() {
        let tiles = vec![tile((0, 0), "A"), tile((1, 0), "B"), tile((600, 0), "C")];
        assert_eq!(narrowed([0, 1, 600, 1].into_iter()), [Some(0), Some(1), None, Some(600)]);
        assert_eq!(sketch(&TileMap { tiles, ..TileMap::default() }, Form::Wide).size, (7200, LARGEST));
    }

    #[test]
    fn a_map_of_nothing_says_so() {
        let map = TileMap { empty: "Chưa có số liệu".to_owned(), ..TileMap::default() };
        assert_eq!(texts(&map, Form::Wide), ["Chưa có số liệu"]);
    }
}
