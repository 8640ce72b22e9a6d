//! Decides where everything of a card goes. From top to bottom: a band for each mark, where the card is from, its title, the
//! figure with its curve, bar and status or else a summary, and the foot with the day. Every text is measured, wrapped and, if
//! nothing else helps, cut; none ever leaves its room.

use super::card::{Card, Tone};
use super::figure;
use super::looks::Paint;
use super::scene::{Frame, Label, Scene, Shape, Style, line_height};
use super::{HEIGHT, WIDTH};
use crate::render::charts::{shorten, wrap};

/// What is left free at the left and the right.
pub(super) const MARGIN: i32 = 64;
/// The right end of what is drawn and written.
pub(super) const RIGHT: i32 = WIDTH.cast_signed() - MARGIN;
/// The stroke across the top.
const STROKE: i32 = 12;
/// The height of a band.
const BAND: i32 = 42;
/// The line above the foot.
const FOOT: i32 = HEIGHT.cast_signed() - 76;

/// How large a text may be set, and in how many lines: the first that holds all of it is taken, else the last.
pub(super) type Sizes = &'static [(i32, usize)];

const TITLE: Sizes = &[(64, 1), (56, 1), (48, 1), (44, 2), (36, 3)];
/// Where there is no figure below it.
const TITLE_ALONE: Sizes = &[(84, 2), (72, 3), (60, 4), (48, 4)];
const TEXT: Sizes = &[(40, 3), (36, 4), (32, 4)];
/// The stroke at the left of a text, and what is free beside it.
const ACCENT: (i32, i32) = (6, 24);

/// Lays out a card.
pub(super) fn lay_out(card: &Card) -> Scene {
    let mut sheet = Sheet::default();
    let top = sheet.band(card.mark.as_deref());
    sheet.foot(card);
    let above = room(top + 28, FOOT);
    let top = sheet.write(&card.above, Style::bold(0, Paint::Quiet), &[(28, 1), (24, 1)], above);
    match &card.figure {
        Some(figure) => {
            let top = sheet.write(&card.title, Style::bold(0, Paint::Text), TITLE, room(top + 4, FOOT));
            figure::lay_out(&mut sheet, figure, room(top + 14, FOOT - 24));
        }
        None => sheet.prose(card, room(top + 8, FOOT - 16)),
    }
    sheet.scene
}

/// All between the margins, from a height down to another.
fn room(top: i32, bottom: i32) -> Frame {
    Frame { left: MARGIN, top, right: RIGHT, bottom }
}

/// A card in the making.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) scene: Scene,
}

impl Sheet {
    /// The stroke across the top and the band below it; gives where they end.
    fn band(&mut self, mark: Option<&str>) -> i32 {
        let across = |top: i32, bottom: i32| Frame { left: 0, top, right: RIGHT + MARGIN, bottom };
        self.area(across(0, STROKE), 0, Paint::Series);
        let Some(mark) = mark else { return STROKE };
        let end = STROKE + BAND;
        self.area(across(STROKE, end), 0, Paint::Status(Tone::Behind));
        let line = room(STROKE + (BAND - line_height(24)) / 2, end);
        self.write(mark, Style::bold(0, Paint::OnColour), &[(24, 1), (20, 1)], line);
        end
    }

    /// The day at the left and the address at the right, which gives way.
    fn foot(&mut self, card: &Card) {
        self.area(Frame { bottom: FOOT + 2, ..room(FOOT, FOOT) }, 0, Paint::Rule);
        let line = room(FOOT + 18, FOOT + 18 + line_height(28));
        let day = Style::regular(28, Paint::Text);
        self.write(&card.day, day, &[(28, 1), (24, 1)], line);
        let address = Style::regular(28, Paint::Quiet);
        let left = RIGHT - address.width(&card.address);
        if left > MARGIN + day.width(&card.day) + 40 {
            self.write(&card.address, address, &[(28, 1)], Frame { left, ..line });
        }
    }

    /// A large title with what there is to say below it.
    fn prose(&mut self, card: &Card, room: Frame) {
        let text = card.text.as_deref().unwrap_or_default();
        // A title leaves room for at least three lines.
        let below = if text.is_empty() { 0 } else { 3 * line_height(32) + 32 };
        let title = Frame { bottom: room.bottom - below, ..room };
        let top = self.write(&card.title, Style::bold(0, Paint::Text), TITLE_ALONE, title);
        let (width, gap) = ACCENT;
        let below = Frame { left: room.left + width + gap, top: top + 24, ..room };
        let bottom = self.write(text, Style::regular(0, Paint::Quiet), TEXT, below);
        self.area(Frame { right: room.left + width, top: below.top, bottom, ..room }, 0, Paint::Series);
    }

    /// Writes a text into a room, in the first of some sizes in which all of it fits; cut where it fits in none. Gives the lower
    /// edge of its last line; the upper edge of the room if there is no line.
    pub(super) fn write(&mut self, text: &str, style: Style, sizes: Sizes, room: Frame) -> i32 {
        let fitted = |(size, most): &(i32, usize)| Fitted::new(text, Style { size: *size, ..style }, *most, room);
        let mut tries = sizes.iter().map(fitted);
        let Some(fitted) = tries.clone().find(|fitted| fitted.whole).or_else(|| tries.next_back()) else {
            return room.top;
        };
        let mut top = room.top;
        for text in fitted.lines {
            self.scene.labels.push(Label { text, left: room.left, top, style: fitted.style });
            top += line_height(fitted.style.size);
        }
        top
    }

    pub(super) fn area(&mut self, frame: Frame, radius: i32, paint: Paint) {
        self.scene.shapes.push(Shape::Area { frame, radius, paint });
    }
}

/// A text broken into lines that fit a room.
struct Fitted {
    lines: Vec<String>,
    style: Style,
    /// Whether nothing of it was cut.
    whole: bool,
}

impl Fitted {
    /// At most so many lines, and no more than the room is high.
    fn new(text: &str, style: Style, most: usize, room: Frame) -> Self {
        let high = usize::try_from((room.bottom - room.top) / line_height(style.size)).unwrap_or(0);
        let fits = |line: &str| style.width(line) <= room.width();
        let lines = if high == 0 { Vec::new() } else { wrap(text, most.min(high), fits) };
        let whole = lines.iter().all(|line| fits(line)) && (high > 0 || text.is_empty());
        let lines = lines.iter().map(|line| shorten(line, fits)).filter(|line| !line.is_empty()).collect();
        Self { lines, style, whole }
    }
}
