//! Lays out a figure: its name, the figure itself as large as it goes, at the right how it came there, below it the bar with
//! the target and the status.

use super::card::{Bar, Curve, Figure, Status};
use super::layout::{Sheet, Sizes};
use super::looks::Paint;
use super::scene::{Frame, Shape, Spot, Style, line_height};

const NAME: Sizes = &[(32, 1), (28, 2), (26, 2)];
const VALUE: Sizes = &[(136, 1), (112, 2), (92, 2), (76, 2), (60, 2), (52, 2), (44, 3), (36, 3), (30, 4)];
const OF: Sizes = &[(28, 1), (24, 1)];

/// The height of the pill of a status.
const PILL: i32 = 50;
/// The height of a bar.
const BAR: i32 = 26;
/// How far the mark of the target stands out of the bar.
const OUT: i32 = 9;
/// The text above a bar.
const BAR_TEXT: i32 = 26;
/// The width of a curve.
const CURVE: i32 = 420;
/// The least height of a curve: it is left out where there is less.
const LEAST: i32 = 110;
/// The text below a curve.
const CURVE_TEXT: i32 = 22;

/// The least room for the name and the figure: the bar is left out where there would be less.
const WORDS: i32 = 120;

/// Lays out a figure in a room.
pub(super) fn lay_out(sheet: &mut Sheet, figure: &Figure, mut room: Frame) {
    if let Some(shown) = &figure.status {
        status(sheet, shown, Frame { top: room.bottom - PILL, ..room });
        room.bottom -= PILL + 22;
    }
    let row = line_height(OF[0].0);
    let bar_top = room.bottom - BAR - OUT - row;
    let mut of = Frame { top: room.bottom - row, ..room };
    if let Some(shown) = figure.bar.as_ref().filter(|_| bar_top - room.top >= WORDS) {
        let free = bar(sheet, shown, Frame { top: bar_top, ..room });
        room.bottom = bar_top;
        of = Frame { top: bar_top, right: free, bottom: bar_top + row, ..room };
    } else if figure.of.is_some() {
        room.bottom = of.top;
    }
    let beside = Frame { left: room.right - CURVE, bottom: room.bottom - 10, ..room };
    if let Some(shown) = figure.curve.as_ref().filter(|_| beside.bottom - beside.top >= LEAST) {
        curve(sheet, shown, top_of(figure), beside);
        room.right = beside.left - 48;
    }
    let top = sheet.write(&figure.name, Style::regular(0, Paint::Text), NAME, room);
    sheet.write(&figure.value, Style::bold(0, Paint::Series), VALUE, Frame { top, ..room });
    let share = figure.of.as_deref().unwrap_or_default();
    sheet.write(share, Style::regular(0, Paint::Quiet), OF, Frame { right: of.right.min(room.right), ..of });
}

/// The rate at the end of the bar and the top of the curve.
fn top_of(figure: &Figure) -> f64 {
    let bar = figure.bar.iter().flat_map(|bar| [Some(bar.low), bar.high, bar.target.as_ref().map(|target| target.0)]);
    let curve = figure.curve.iter().flat_map(|curve| {
        let rates = curve.runs.iter().flatten().map(|(_, rate)| *rate);
        rates.chain(curve.goal.map(|goal| goal.1))
    });
    bar.flatten().chain(curve).fold(100.0, f64::max)
}

/// A pill with the word, and beside it what is left.
fn status(sheet: &mut Sheet, status: &Status, room: Frame) {
    const INSET: i32 = 22;
    let style = Style::bold(30, Paint::OnColour);
    let line = line_height(style.size);
    let top = room.top + (PILL - line) / 2;
    let text = Frame { left: room.left + INSET, top, right: room.right - INSET, bottom: top + line };
    sheet.write(&status.word, style, &[(30, 1), (26, 1)], text);
    let right = sheet.scene.labels.last().map_or(room.left, |label| label.frame().right) + INSET;
    sheet.area(Frame { right, ..room }, PILL / 2, Paint::Status(status.tone));
    let rest = Frame { left: right + INSET, right: room.right, ..text };
    if rest.width() > 200 {
        sheet.write(&status.rest, Style::regular(0, Paint::Text), &[(28, 1), (24, 1), (21, 1)], rest);
    }
}

/// The bar, and above it what the target is called; gives how far the row above it is free.
fn bar(sheet: &mut Sheet, bar: &Bar, room: Frame) -> i32 {
    let target = bar.target.as_ref();
    let top = [Some(bar.low), bar.high, target.map(|target| target.0)].into_iter().flatten().fold(100.0, f64::max);
    let frame = Frame { top: room.bottom - BAR, ..room };
    let at = |rate: f64| frame.left + along(frame.width(), rate, top);
    sheet.area(frame, 4, Paint::Track);
    // What nothing bounds may reach to the end.
    let high = bar.high.map_or(frame.right, at);
    if bar.high != Some(bar.low) && high > frame.left {
        sheet.area(Frame { right: high, ..frame }, 4, Paint::Doubt);
    }
    if at(bar.low) > frame.left {
        sheet.area(Frame { right: at(bar.low), ..frame }, 4, Paint::Series);
    }
    if let Some((rate, name)) = target {
        let right = (at(*rate) + 2).min(frame.right);
        let mark = Frame { left: right - 4, top: frame.top - OUT, right, bottom: frame.bottom };
        // A rim of the ground, so that it shows on a full bar, too.
        sheet.area(
            Frame { left: mark.left - 3, top: frame.top, right: (right + 3).min(frame.right), ..mark },
            0,
            Paint::Ground,
        );
        sheet.area(mark, 0, Paint::Target);
        let style = Style::regular(BAR_TEXT, Paint::Text);
        let left = (right - 2 - style.width(name) / 2).min(frame.right - style.width(name)).max(frame.left);
        sheet.write(name, style, &[(BAR_TEXT, 1)], Frame { left, bottom: frame.top - OUT, ..room });
        return left - 24;
    }
    room.right
}

/// How much of a length a rate takes of the whole of it.
fn along(length: i32, rate: f64, top: f64) -> i32 {
    let share = (rate / top).clamp(0.0, 1.0);
    #[expect(clippy::cast_possible_truncation, reason = "at most the length")]
    let along = (f64::from(length) * share).round() as i32;
    along
}

fn curve(sheet: &mut Sheet, curve: &Curve, top: f64, room: Frame) {
    let base = room.bottom - line_height(CURVE_TEXT) - 4;
    let plot = Frame { left: room.left + 12, top: room.top + 12, right: room.right - 12, bottom: base };
    let Some(plane) = Plane::new(curve, plot, top) else { return };
    let across = |height: i32| vec![(room.left * 10, height), (room.right * 10, height)];
    let line = |spots, width, dashed, paint| Shape::Line { spots, width, dashed, paint };
    sheet.scene.shapes.push(line(across(base * 10), 2, false, Paint::Rule));
    if let Some((_, rate)) = curve.goal {
        sheet.scene.shapes.push(line(across(plane.height(rate)), 2, true, Paint::Target));
    }
    for run in &curve.runs {
        let spots = run.iter().map(|(day, rate)| plane.spot(*day, *rate)).collect();
        sheet.scene.shapes.push(line(spots, 6, false, Paint::Series));
    }
    let point = |at, hollow, paint| Shape::Point { at, radius: 10, hollow, paint };
    sheet.scene.shapes.extend(curve.goal.map(|(day, rate)| point(plane.spot(day, rate), true, Paint::Target)));
    let last = curve.runs.last().and_then(|run| run.last());
    sheet.scene.shapes.extend(last.map(|(day, rate)| point(plane.spot(*day, *rate), !curve.exact, Paint::Series)));
    days(sheet, curve, Frame { top: base + 4, ..room });
}

/// The first and the last day below a curve; the last alone where there is no room for both.
fn days(sheet: &mut Sheet, curve: &Curve, room: Frame) {
    let style = Style::regular(CURVE_TEXT, Paint::Quiet);
    let left = room.right - style.width(&curve.to);
    if left < room.left {
        return;
    }
    sheet.write(&curve.to, style, &[(CURVE_TEXT, 1)], Frame { left, ..room });
    if room.left + style.width(&curve.from) + 16 <= left {
        sheet.write(&curve.from, style, &[(CURVE_TEXT, 1)], room);
    }
}

/// From days and rates to spots.
struct Plane {
    plot: Frame,
    first: i32,
    days: i32,
    top: f64,
}

impl Plane {
    /// `None` where there is nothing to draw, or all of it is of one day.
    fn new(curve: &Curve, plot: Frame, top: f64) -> Option<Self> {
        let days = curve.runs.iter().flatten().map(|(day, _)| *day).chain(curve.goal.map(|goal| goal.0));
        let (first, last) = (days.clone().min()?, days.max()?);
        let days = last.checked_sub(first).filter(|days| *days > 0)?;
        Some(Self { plot, first, days, top })
    }

    fn height(&self, rate: f64) -> i32 {
        self.plot.bottom * 10 - along((self.plot.bottom - self.plot.top) * 10, rate, self.top)
    }

    fn spot(&self, day: i32, rate: f64) -> Spot {
        let passed = f64::from(day.saturating_sub(self.first));
        let x = self.plot.left * 10 + along(self.plot.width() * 10, passed, f64::from(self.days));
        (x, self.height(rate))
    }
}
