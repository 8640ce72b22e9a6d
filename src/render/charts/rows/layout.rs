//! Decides where everything of a chart of rows goes, before anything is drawn.
//!
//! From top to bottom: the key, the names of the lines through all rows, the rows, the labels of the ticks, what is said of the
//! rest. A row is as high as its marks and its name need; on a phone the name has lines of its own above the marks.

use super::across::{Across, BESIDE, DOT, GAP, foot};
use super::swarm::{Swarm, count_text};
use super::value::{Dumbbell, Row, RowChart, Shown};
use crate::render::charts::Tenths;
use crate::render::charts::chart::Role;
use crate::render::charts::frame::Frame;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::key::Key;
use crate::render::charts::label::{Block, Label, cut, line_height};
use crate::render::charts::line::flags::{Flags, Pole};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::{Form, SMALL, Sizes};
use crate::render::charts::svg::Anchor;

/// Between one row and the next, and where the next one begins with its name.
const BETWEEN: Tenths = 60;
const BEFORE_NAME: Tenths = 130;
/// Above the first row, and below the last.
const HEADROOM: Tenths = 40;
/// Below the key.
const KEY_GAP: Tenths = 120;
/// The height of a row's bar with its ground.
const BAR: Tenths = 200;
/// A name has at most so many lines.
const LINES: usize = 2;
/// What is said of the rest has at most so many.
const REST_LINES: usize = 5;

/// Where everything goes.
pub(super) struct Plan {
    /// The width and height of the whole.
    pub(super) size: (Tenths, Tenths),
    /// The columns and the axis.
    pub(super) across: Across,
    /// The upper and the lower edge of the plot.
    pub(super) rows: (Tenths, Tenths),
    /// Where each row's marks are.
    pub(super) bands: Vec<Band>,
    /// The lines through all rows.
    pub(super) poles: Vec<Pole>,
    /// All texts; no two overlap.
    pub(super) labels: Vec<Label>,
    /// The key above the plot.
    pub(super) key: Key,
}

/// Where the marks of a row are.
#[derive(Debug)]
pub(super) struct Band {
    /// The line that they are on.
    pub(super) middle: Tenths,
    /// Their upper and lower edge.
    pub(super) reach: (Tenths, Tenths),
    /// Half the height of a stroke across them.
    pub(super) half: Tenths,
    /// The points of a strip.
    pub(super) swarm: Swarm,
}

/// Plans `chart` in one form.
pub(super) fn plan(chart: &RowChart, form: Form) -> Plan {
    let sizes = form.sizes();
    let across = Across::new(chart, form);
    let key = Key::new(chart.key.iter().filter(|entry| !entry.text.trim().is_empty()).cloned().collect(), sizes);
    let levels = chart.levels.iter().map(|level| (across.of(level.value.get()), level.name.as_str(), level.role));
    let flags = Flags::new(levels.collect(), sizes);
    let ground = key.height + if key.height > 0 { KEY_GAP } else { 0 } + flags.height();
    let mut plan = Plan {
        size: (sizes.width, 0),
        across,
        rows: (ground, ground + HEADROOM),
        bands: Vec::new(),
        poles: flags.poles.into_iter().map(|pole| Pole { top: ground + pole.top, ..pole }).collect(),
        labels: flags.labels.into_iter().map(|label| lowered(label, ground)).collect(),
        key,
    };
    if chart.rows.is_empty() {
        plan.say(&chart.empty, sizes);
    }
    chart.rows.iter().for_each(|row| plan.add(row, sizes));
    plan.rows.1 += HEADROOM;
    plan.labels.extend(plan.across.tick_labels(chart, plan.rows.1, sizes));
    plan.size.1 = plan.rows.1 + foot(sizes);
    plan.close(chart.rest.as_deref().unwrap_or_default(), sizes);
    plan
}

fn lowered(mut label: Label, by: Tenths) -> Label {
    label.at.1 += by;
    label
}

impl Plan {
    /// Adds a row below those that are there.
    fn add(&mut self, row: &Row, sizes: &Sizes) {
        let name = Block::new(sizes.text).add(&row.name, Ink::plain(Shape::Key), self.across.room, LINES);
        let swarm = match &row.shown {
            Shown::Strip(strip) => Swarm::new(strip, |rate| self.across.of(rate), sizes.text),
            _ => Swarm::default(),
        };
        let line = line_height(sizes.text);
        let counts = if swarm.more.is_empty() { 0 } else { line };
        let marks = match row.shown {
            Shown::Bullet(_) => BAR,
            Shown::Strip(_) => (2 * swarm.reach).max(line),
            Shown::Dot(_) | Shown::Nothing(_) => line,
        };
        let ranked = row.rank.as_deref().is_some_and(|rank| !rank.trim().is_empty());
        let (top, high) = (self.rows.1, name.size().1.max(if ranked { line } else { 0 }));
        // Left of its marks, a name has the middle of its lines level with them.
        let (name_top, middle) = if self.across.above {
            (top, top + high + counts + marks / 2)
        } else {
            let middle = top + (counts + marks / 2).max(high / 2);
            (middle - high / 2, middle)
        };
        let bottom = (middle + marks - marks / 2).max(name_top + high);
        self.labels.extend(name.labels(Anchor::Start, (self.across.name, name_top)));
        self.label_rank(row, name_top + line / 2, sizes);
        self.label_marks(row, middle, &swarm, sizes);
        let reach = (middle - marks / 2, bottom);
        self.bands.push(Band { middle, reach, half: (marks / 2).min(swarm.reach.max(BAR / 2)), swarm });
        self.rows.1 = bottom + if self.across.above { BEFORE_NAME } else { BETWEEN };
    }

    fn label_rank(&mut self, row: &Row, middle: Tenths, sizes: &Sizes) {
        let rank = row.rank.as_deref().unwrap_or_default();
        let text = cut(rank.trim(), self.across.rank, sizes.text, Weight::Regular);
        self.push((self.across.rank, middle), text, Anchor::End, Ink::plain(Shape::Tick), sizes);
    }

    /// The figures beside a row's marks, the counts above a strip, and what stands in place of a mark.
    fn label_marks(&mut self, row: &Row, middle: Tenths, swarm: &Swarm, sizes: &Sizes) {
        let (left, right) = self.across.plot;
        let aside = Ink::of(Shape::Name, Role::Comparison);
        if let Shown::Nothing(text) = &row.shown {
            let text = cut(text.trim(), sizes.width - left, sizes.text, Weight::Regular);
            self.push((left, middle), text, Anchor::Start, aside, sizes);
        }
        for (x, count) in &swarm.more {
            let text = count_text(*count);
            let half = width(&text, sizes.text, Weight::Regular) / 2 + 1;
            let x = (*x).max(left - GAP + half).min(sizes.width - half);
            let at = (x, middle - (2 * swarm.reach).max(line_height(sizes.text)) / 2 - line_height(sizes.text) / 2);
            self.push(at, text, Anchor::Middle, aside, sizes);
        }
        let value = row.value.as_deref().unwrap_or_default();
        let value = cut(value.trim(), self.across.figures, sizes.text, Weight::Bold);
        let x = match &row.shown {
            Shown::Nothing(_) => return,
            Shown::Dot(dot) => self.beside(dot, width(&value, sizes.text, Weight::Bold), sizes),
            Shown::Bullet(_) | Shown::Strip(_) => right + radius(DOT) + BESIDE,
        };
        let ink = Ink::of(Shape::Value, Role::Series);
        self.push((x, middle), value, Anchor::Start, ink, sizes);
    }

    /// Where the figure of a point begins: right of all marks of its row, beyond a line through all rows rather than on it; left
    /// of them where the smaller point is at the right, whose figure it would seem to be.
    fn beside(&self, dot: &Dumbbell, wide: Tenths, sizes: &Sizes) -> Tenths {
        let of = |rate: f64| self.across.of(rate);
        let now = of(dot.now.value.get());
        let (low, high) = dot.now.bounds();
        let before = dot.before.map(|before| of(before.get()));
        let targets: Vec<Tenths> = dot.targets.iter().map(|target| of(target.get())).collect();
        let least = targets.iter().copied().chain([of(low), now - radius(DOT)]).min().unwrap_or(now);
        let left = least - BESIDE - wide;
        if before.is_some_and(|before| before > now) && left >= self.across.plot.0 {
            return left;
        }
        let marks = targets.into_iter().chain(before.map(|before| before + radius(SMALL)));
        let marks = marks.chain([high.map_or(self.across.plot.1, of), now + radius(DOT)]).max().unwrap_or(now);
        let mut poles: Vec<Tenths> = self.poles.iter().map(|pole| pole.x).collect();
        poles.sort_unstable();
        let over = |start: Tenths, pole: Tenths| (start - BESIDE / 2..start + wide + BESIDE / 2).contains(&pole);
        let start = poles.into_iter().fold(marks + BESIDE, |start, pole| {
            let beyond = if over(start, pole) { pole + BESIDE } else { start };
            if beyond + wide <= sizes.width { beyond } else { start }
        });
        start.min(sizes.width - wide)
    }

    fn push(&mut self, at: (Tenths, Tenths), text: String, anchor: Anchor, ink: Ink, sizes: &Sizes) {
        if !text.is_empty() {
            self.labels.push(Label { text, at, anchor, ink, size: sizes.text });
        }
    }

    /// Writes what stands in place of rows.
    fn say(&mut self, text: &str, sizes: &Sizes) {
        let (left, right) = self.across.plot;
        let text = Block::new(sizes.text).add(text, Ink::plain(Shape::Key), right - left, LINES);
        self.labels.extend(text.labels(Anchor::Middle, (i32::midpoint(left, right), self.rows.1)));
        self.rows.1 += text.size().1.max(BAR);
    }

    /// Writes what is said of the rest, below all else.
    fn close(&mut self, rest: &str, sizes: &Sizes) {
        let text = Block::new(sizes.text).add(rest, Ink::plain(Shape::Key), sizes.width, REST_LINES);
        if text.size().1 > 0 {
            self.labels.extend(text.labels(Anchor::Start, (0, self.size.1 + BETWEEN)));
            self.size.1 += BETWEEN + text.size().1;
        }
    }

    /// The plot, from the first tick to the last.
    pub(super) fn plot(&self) -> Frame {
        let (left, right) = self.across.plot;
        Frame { left, top: self.rows.0, right, bottom: self.rows.1 }
    }
}

fn radius(radius: u32) -> Tenths {
    Tenths::try_from(radius).unwrap_or(0)
}
