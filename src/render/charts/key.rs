//! The key above a drawing: samples of its marks, each with what it means.

use super::Tenths;
use super::chart::{KeyEntry, Role, Sample};
use super::frame::{Frame, Point};
use super::ink::{Ink, Shape};
use super::label::{Block, Label, line_height};
use super::map;
use super::sizes::{CAP, RADIUS, SMALL, Sizes};
use super::sketch::Sketch;
use super::svg::Anchor;

/// The width of a sample.
const SAMPLE: Tenths = 240;
/// The height of a cell as a sample.
const CELL: Tenths = 120;
/// Between a sample and its text.
const SAMPLE_GAP: Tenths = 60;
/// Between one entry of the key and the next.
const ENTRY_GAP: Tenths = 180;

/// The key, placed from the upper left corner of the drawing.
#[derive(Debug, Default)]
pub(super) struct Key {
    /// The samples: the entry and the middle of its left end.
    pub(super) samples: Vec<(KeyEntry, Point)>,
    /// The texts.
    pub(super) labels: Vec<Label>,
    /// How far down it reaches.
    pub(super) height: Tenths,
}

impl Key {
    /// Lays out `entries` in rows.
    pub(super) fn new(entries: Vec<KeyEntry>, sizes: &Sizes) -> Self {
        let mut key = Self::default();
        let mut corner = (0, 0);
        for entry in entries {
            let room = sizes.width - SAMPLE - SAMPLE_GAP;
            let text = Block::new(sizes.text).add(&entry.text, Ink::plain(Shape::Key), room, 3);
            let (width, height) = text.size();
            let right = corner.0 + SAMPLE + SAMPLE_GAP + width;
            if right > sizes.width {
                corner = (0, key.height);
            }
            key.labels.extend(text.labels(Anchor::Start, (corner.0 + SAMPLE + SAMPLE_GAP, corner.1)));
            key.samples.push((entry, (corner.0, corner.1 + line_height(sizes.text) / 2)));
            // A sample takes its line even where nothing is said of it.
            key.height = key.height.max(corner.1 + height.max(line_height(sizes.text)));
            corner.0 += SAMPLE + SAMPLE_GAP + width + ENTRY_GAP;
        }
        key
    }
}

impl Key {
    /// Adds the samples and texts to a drawing.
    pub(super) fn draw(self, sketch: &mut Sketch) {
        self.samples.iter().for_each(|(entry, at)| sample(sketch, entry, *at));
        sketch.labels.extend(self.labels);
    }
}

/// One sample, with the middle of its left end.
fn sample(sketch: &mut Sketch, entry: &KeyEntry, (left, y): Point) {
    let (middle, right) = (left + SAMPLE / 2, left + SAMPLE);
    let ink = Ink::sample(entry.sample, entry.role);
    match entry.sample {
        Sample::Line | Sample::Bar | Sample::Zone => sketch.path(ink, [(left, y), (right, y)]),
        Sample::Band => sketch.rectangle(ink, Frame { left, top: y - CAP, right, bottom: y + CAP }),
        // It only ever lies over the outer one.
        Sample::Core => {
            let outer = Ink::sample(Sample::Band, entry.role);
            sketch.rectangle(outer, Frame { left, top: y - CAP, right, bottom: y + CAP });
            sketch.rectangle(ink, Frame { left, top: y - CAP / 2, right, bottom: y + CAP / 2 });
        }
        Sample::Hatch if entry.role != Role::Missing => {
            sketch.hatch(ink, Frame { left, top: y - CAP, right, bottom: y + CAP }, CAP);
        }
        Sample::Cell | Sample::Hatch => {
            let cell = Frame { left, top: y - CELL / 2, right, bottom: y + CELL / 2 };
            map::fill(sketch, entry.role, &[map::corners(&cell)], &[]);
        }
        Sample::Check => map::check(sketch, entry.role, (middle, y)),
        Sample::Dot | Sample::Hollow => sketch.dot(ink, (middle, y), RADIUS),
        Sample::Small => sketch.dot(ink, (middle, y), SMALL),
        Sample::Stroke => sketch.path(ink, [(middle, y - 3 * CAP / 2), (middle, y + 3 * CAP / 2)]),
        Sample::Range => {
            sketch.path(Ink::of(Shape::Range, entry.role), [(middle, y - 2 * CAP), (middle, y + 2 * CAP)]);
            sketch.dot(ink, (middle, y), RADIUS);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::chart::Role;
    use super::super::sizes::Form;
    use super::*;

    #[test]
    fn the_key_flows_into_rows_within_the_drawing() {
        let entry = |text: &str| KeyEntry { role: Role::Series, sample: Sample::Line, text: text.to_owned() };
        let entries = ["Toàn tỉnh", "Bình quân cả nước", "Tốc độ cần có để kịp hạn 30/6"].map(entry);
        let (wide, narrow) =
            (Key::new(entries.to_vec(), Form::Wide.sizes()), Key::new(entries.to_vec(), Form::Narrow.sizes()));
        assert_eq!((wide.height, narrow.height), (169, 338));
        assert!(narrow.labels.iter().all(|label| label.frame().right <= Form::Narrow.sizes().width));
        assert_eq!(Key::new(vec![], Form::Wide.sizes()).height, 0);
    }
}
