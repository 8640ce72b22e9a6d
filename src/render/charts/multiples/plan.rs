//! Where everything of small multiples goes: panels in rows, the labels of the rates at the left of each row, the first and the
//! last day below the lowest panel of each column. Names stand above their panels in as many lines as the row needs, and below
//! them the latest figure.

use super::{MultiplesChart, Panel};
use crate::render::charts::Tenths;
use crate::render::charts::chart::{DateStep, PerCent, Role};
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::key::Key;
use crate::render::charts::label::{Block, Label, cut, line_height};
use crate::render::charts::line::per_cent_ticks;
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::simplify::simplify;
use crate::render::charts::sizes::{Form, RADIUS, Sizes};
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;
use jiff::civil::{Date, date};

/// Between panels from left to right, and from the foot of one row to the names of the next.
const ACROSS: Tenths = 180;
const DOWN: Tenths = 130;
/// Between the labels of the rates and the panels, and below the key.
const GAP: Tenths = 70;
/// How far a line may pass by its points: nobody sees it in a panel of a hundred pixels, and two dozen of them are a third lighter.
const NEAR: Tenths = 3;
/// The height of a panel.
const HEIGHT: Tenths = 780;
/// From the names down to the top of the plot, where half the highest label is.
const UNDER: Tenths = 90;
/// From the plot down to the middle of the days.
const BELOW: Tenths = 130;
/// How far the first and the last day stay off the edges.
const INSET: Tenths = 45;
/// A name has at most so many lines.
const LINES: usize = 3;

/// How many panels stand side by side: three to six, as few as keep the whole flat; two on a phone.
fn columns(panels: usize, form: Form) -> usize {
    match (form, panels) {
        (Form::Narrow, _) => 2,
        (Form::Wide, ..=9) => 3,
        (Form::Wide, ..=12) => 4,
        (Form::Wide, ..=15) => 5,
        (Form::Wide, _) => 6,
    }
}

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &MultiplesChart, form: Form) -> Sketch {
    let sizes = form.sizes();
    let key = Key::new(chart.key.clone(), sizes);
    let plan = Plan::new(chart, form);
    let mut sketch = Sketch::new((sizes.width, 0));
    let mut top = if key.height > 0 { key.height + GAP } else { 0 };
    let rows: Vec<&[Panel]> = chart.panels.chunks(plan.columns).collect();
    for (place, row) in rows.iter().enumerate() {
        let below = rows.get(place + 1).map_or(0, |row| row.len());
        top = plan.row(row, below, top, &mut sketch) + DOWN;
    }
    sketch.size.1 = (top - DOWN).max(key.height).max(1);
    key.draw(&mut sketch);
    sketch
}

struct Plan<'c> {
    chart: &'c MultiplesChart<'c>,
    sizes: &'static Sizes,
    columns: usize,
    /// The ticks of the rates that are drawn; the first and the last are the ends.
    ticks: Vec<i64>,
    /// Their labels; empty ones are left out.
    labels: Vec<String>,
    left: Tenths,
    /// The width of a panel.
    panel: Tenths,
}

impl<'c> Plan<'c> {
    fn new(chart: &'c MultiplesChart<'c>, form: Form) -> Self {
        let sizes = form.sizes();
        let columns = columns(chart.panels.len(), form);
        let of = |runs: &'c [Vec<(Date, PerCent)>]| runs.iter().flatten().map(|(_, rate)| *rate);
        let ranges = |panel: &'c Panel| panel.ranges.iter().flat_map(|(_, low, high)| [Some(*low), *high]).flatten();
        let rates = chart.panels.iter().flat_map(|panel| of(&panel.runs).chain(ranges(panel)));
        let all = per_cent_ticks(rates.chain(of(&chart.behind)).chain(chart.target));
        let (ticks, labels) = Self::ticks(chart, &all, sizes);
        let widest = labels.iter().map(|text| width(text, sizes.text, Weight::Regular)).max().unwrap_or(0);
        let left = widest + GAP;
        let count = Tenths::try_from(columns).unwrap_or(1);
        let panel = (sizes.width - left - (count - 1) * ACROSS - INSET) / count;
        Self { chart, sizes, columns, ticks, labels, left, panel }
    }

    /// Of the ticks of a whole axis those that a small panel has room for: the ends, zero and a hundred.
    fn ticks(chart: &MultiplesChart<'_>, all: &[i64], sizes: &Sizes) -> (Vec<i64>, Vec<String>) {
        let (first, last) = (all.first().copied().unwrap_or(0), all.last().copied().unwrap_or(100));
        let mut ticks = vec![first, 0, 100, last];
        ticks.sort_unstable();
        ticks.dedup();
        // A label needs its own height; of two that are nearer, zero and a hundred stay.
        let apart = |a: i64, b: i64| {
            let part = (a - b).abs() * i64::from(HEIGHT);
            part >= i64::from(line_height(sizes.text)) * (last - first).max(1)
        };
        let anchors: Vec<i64> = if apart(0, 100) { vec![0, 100] } else { vec![first, last] };
        let anchors: Vec<i64> = if anchors.len() == 2 && !apart(anchors[0], anchors[1]) { vec![last] } else { anchors };
        let mut shown = anchors;
        for tick in [0, 100, first, last] {
            if shown.iter().all(|other| apart(tick, *other)) {
                shown.push(tick);
            }
        }
        let label = |tick: &i64| {
            let text = chart.axes.per_cent(*tick);
            if shown.contains(tick) { cut(&text, sizes.width / 6, sizes.text, Weight::Regular) } else { String::new() }
        };
        let labels = ticks.iter().map(label).collect();
        (ticks, labels)
    }

    /// Draws a row of panels from `top` on, of which the first `below` have others below them; gives where it ends.
    fn row(&self, row: &[Panel], below: usize, top: Tenths, sketch: &mut Sketch) -> Tenths {
        let name = |panel: &Panel| {
            let ink = Ink::plain(Shape::Key);
            let name = Block::new(self.sizes.text).add(&panel.name, ink, self.panel, LINES);
            name.add(&panel.latest, Ink::of(Shape::Value, Role::Series), self.panel, 1)
        };
        let names: Vec<Block> = row.iter().map(name).collect();
        let height = names.iter().map(|name| name.size().1).max().unwrap_or(0);
        let head = top + height + UNDER;
        let mut foot = head + HEIGHT;
        for (place, (panel, name)) in (0..).zip(row.iter().zip(&names)) {
            let left = self.left + place * (self.panel + ACROSS);
            let plot = Frame { left, top: head, right: left + self.panel, bottom: head + HEIGHT };
            sketch.labels.extend(name.labels(Anchor::Start, (left, head - UNDER - name.size().1)));
            self.mesh(plot, place == 0, sketch);
            self.panel(panel, plot, sketch);
            if usize::try_from(place).is_ok_and(|place| place >= below) {
                self.days(plot, sketch);
                foot = plot.bottom + BELOW + line_height(self.sizes.text) / 2 + 1;
            }
        }
        foot
    }

    /// The grid, with labels at the left of a row.
    fn mesh(&self, plot: Frame, labelled: bool, sketch: &mut Sketch) {
        for (tick, text) in self.ticks.iter().zip(&self.labels) {
            #[expect(clippy::cast_precision_loss, reason = "ticks are little beyond PerCent::MOST")]
            let y = self.y(*tick as f64, plot);
            let shape = if *tick == 0 { Shape::Axis } else { Shape::Grid };
            sketch.path(Ink::plain(shape), [(plot.left, y), (plot.right, y)]);
            if labelled && !text.is_empty() {
                let at = (self.left - GAP, y);
                let ink = Ink::plain(Shape::Tick);
                sketch.labels.push(Label { text: text.clone(), at, anchor: Anchor::End, ink, size: self.sizes.text });
            }
        }
    }

    fn panel(&self, panel: &Panel, plot: Frame, sketch: &mut Sketch) {
        if let Some(target) = self.chart.target {
            let y = self.y(target.get(), plot);
            sketch.path(Ink::of(Shape::Rule, Role::Target), [(plot.left, y), (plot.right, y)]);
        }
        self.runs(&self.chart.behind, Role::Comparison, plot, sketch);
        self.runs(&panel.runs, Role::Series, plot, sketch);
        for (day, low, high) in &panel.ranges {
            let x = self.x(*day, plot);
            let top = high.map_or(plot.top, |high| self.y(high.get(), plot));
            sketch.path(Ink::of(Shape::Range, Role::Series), [(x, self.y(low.get(), plot)), (x, top)]);
        }
        let last = panel.runs.iter().flatten().max_by_key(|(day, _)| *day);
        let shape = if panel.exact { Shape::Dot } else { Shape::Hollow };
        match last {
            Some(last) => sketch.dot(Ink::of(shape, Role::Series), self.at(*last, plot), RADIUS - 5),
            None => self.say_nothing(plot, sketch),
        }
    }

    fn say_nothing(&self, plot: Frame, sketch: &mut Sketch) {
        let text =
            Block::new(self.sizes.text).add(&self.chart.empty, Ink::plain(Shape::Key), self.panel - 2 * INSET, 2);
        let middle = (i32::midpoint(plot.left, plot.right), i32::midpoint(plot.top, plot.bottom));
        sketch.labels.extend(text.labels(Anchor::Middle, (middle.0, middle.1 - text.size().1 / 2)));
    }

    fn runs(&self, runs: &[Vec<(Date, PerCent)>], role: Role, plot: Frame, sketch: &mut Sketch) {
        for run in runs {
            let points: Vec<Point> = run.iter().map(|point| self.at(*point, plot)).collect();
            if !points.is_empty() {
                sketch.path(Ink::of(Shape::Line, role), simplify(&points, NEAR));
            }
        }
    }

    /// The first and the last day; where they have no room beside each other, the last.
    fn days(&self, plot: Frame, sketch: &mut Sketch) {
        let (first, last) = self.chart.days;
        let text = |day| cut(&self.chart.axes.date(day, DateStep::Day), self.panel, self.sizes.text, Weight::Regular);
        let ends = [(first, plot.left, Anchor::Start), (last, plot.right, Anchor::End)];
        let [from, to] = ends.map(|(day, x, anchor)| Label {
            text: text(day),
            at: (x, plot.bottom + BELOW),
            anchor,
            ink: Ink::plain(Shape::Tick),
            size: self.sizes.text,
        });
        let fits = from.frame().right + self.sizes.tick_gap <= to.frame().left;
        sketch.labels.extend([(fits && first < last).then_some(from), Some(to)].into_iter().flatten());
    }

    fn at(&self, (day, rate): (Date, PerCent), plot: Frame) -> Point {
        (self.x(day, plot), self.y(rate.get(), plot))
    }

    /// How far right a day is; days beyond the ends are at them.
    fn x(&self, day: Date, plot: Frame) -> Tenths {
        let number = |day: Date| day.duration_since(date(1970, 1, 1)).as_hours() / 24;
        let (first, last) = (number(self.chart.days.0), number(self.chart.days.1));
        let room = i64::from(plot.right - plot.left - 2 * INSET);
        let along = (number(day) - first).clamp(0, (last - first).max(0));
        let across = if last > first { along * room / (last - first) } else { room / 2 };
        plot.left + INSET + Tenths::try_from(across).unwrap_or(0)
    }

    /// How far down a rate is.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "between the ends of the drawing")]
    fn y(&self, rate: f64, plot: Frame) -> Tenths {
        let end = |tick: Option<&i64>| tick.map_or(0.0, |tick| *tick as f64);
        let (low, high) = (end(self.ticks.first()), end(self.ticks.last()));
        let part = if high > low { (rate - low) / (high - low) } else { 0.0 };
        plot.bottom - (part * f64::from(plot.bottom - plot.top)).round() as Tenths
    }
}
