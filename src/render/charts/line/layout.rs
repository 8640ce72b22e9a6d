//! Decides where everything of a chart goes, before anything is drawn.
//!
//! [`plan`] tries to write names at the ends of their lines; where that takes too much room or leaves one without a place, they
//! go to the key. From left to right: the labels of the rates, the plot, a margin for names. From top to bottom: the key, the
//! flags of the deadlines, the plot, the dates and their years.

use super::axes::{self, DateAxis};
use super::flags::{Flags, Pole};
use super::marks::Extent;
use super::notes::{self, Naming, Note};
use super::obstacles::Obstacle;
use super::scale::{DateScale, Plane, RateScale, day_number};
use super::surroundings::{self, Surroundings};
use super::ticks;
use super::value::{LineChart, Mark};
use crate::render::charts::Tenths;
use crate::render::charts::frame::Frame;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::key::Key;
use crate::render::charts::label::{Block, Label};
use crate::render::charts::sizes::{Form, Sizes};
use crate::render::charts::svg::Anchor;
use jiff::civil::{Date, date};
use plotters::coord::CoordTranslate;
use plotters::coord::ranged1d::Ranged;

/// Where everything goes.
pub(super) struct Plan {
    /// The width and height of the whole.
    pub(super) size: (Tenths, Tenths),
    /// The plot, from the lowest tick to the highest.
    pub(super) plot: Frame,
    /// From dates and rates to points.
    pub(super) plane: Plane,
    /// All texts; no two overlap.
    pub(super) labels: Vec<Label>,
    /// The key above the plot.
    pub(super) key: Key,
    /// The lines of the deadlines.
    pub(super) poles: Vec<Pole>,
}

/// How far the first and last day stay off the edges of the plot.
const INSET: Tenths = 80;
/// Between the labels of the rates and the plot, and between the plot and a name at its right edge.
const GAP: Tenths = 80;
/// Right of the plot where no name needs more.
const LEAST_MARGIN: Tenths = 120;
/// Above the plot, where the rates of points near its top are written.
const HEADROOM: Tenths = 200;

/// Plans `chart` in one form.
pub(super) fn plan(chart: &LineChart, form: Form) -> Plan {
    let (plan, complete) = attempt(chart, form.sizes(), Naming::Direct);
    if complete { plan } else { attempt(chart, form.sizes(), Naming::Key).0 }
}

/// A plan, and whether every name has found its place.
fn attempt(chart: &LineChart, sizes: &Sizes, naming: Naming) -> (Plan, bool) {
    let extent = Extent::of(chart);
    let notes = Note::all(chart, naming);
    let rates = RateScale { ticks: ticks::per_cent(extent.rates.iter().copied()) };
    let rate_labels = axes::rate_labels(chart.axes, &rates.ticks, sizes);
    let left = axes::widest(&rate_labels, sizes) + GAP;
    let days = extent.days.unwrap_or((date(1970, 1, 1), date(1970, 1, 1)));
    let margin = margin(&notes, days, left, sizes);
    let across = (left, sizes.width - margin.min(sizes.margin));
    let mut scale = DateScale { days, ticks: Vec::new(), inset: INSET };
    let dates = extent.days.map(|_| DateAxis::new(chart.axes, &scale, across, sizes)).unwrap_or_default();
    scale.ticks.clone_from(&dates.ticks);

    let head = Head::new(chart, naming, sizes, |day| scale.map(&day, across));
    let plot = Frame { left, top: head.height, right: across.1, bottom: head.height + sizes.plot_height };
    let mut plan = Plan {
        size: (sizes.width, plot.bottom + dates.foot(sizes)),
        plot,
        plane: Plane::new(scale, rates, (plot.left..plot.right, plot.bottom..plot.top)),
        labels: head.labels,
        key: head.key,
        poles: head.poles,
    };
    plan.label_axes(rate_labels, dates, sizes);
    if !extent.has_data {
        plan.say(&chart.empty, sizes);
    }
    let placed = plan.note(chart, &notes, sizes);
    (plan, placed && margin <= sizes.margin)
}

/// What is above the plot.
struct Head {
    labels: Vec<Label>,
    key: Key,
    poles: Vec<Pole>,
    /// Down to the upper edge of the plot.
    height: Tenths,
}

impl Head {
    fn new(chart: &LineChart, naming: Naming, sizes: &Sizes, x: impl Fn(Date) -> Tenths) -> Self {
        let key = Key::new(notes::key(chart, naming), sizes);
        let deadlines = chart.marks.iter().filter_map(|mark| match mark {
            Mark::Deadline(deadline) => Some((x(deadline.date), deadline.label.as_str(), deadline.role)),
            _ => None,
        });
        let flags = Flags::new(deadlines.collect(), sizes);
        let gap = if key.height > 0 { GAP } else { 0 };
        let ground = key.height + gap + flags.height();
        let labels = flags.labels.into_iter().map(|label| lowered(label, ground));
        Self {
            labels: labels.collect(),
            key,
            poles: flags.poles.into_iter().map(|pole| Pole { top: ground + pole.top, ..pole }).collect(),
            height: ground + HEADROOM,
        }
    }
}

fn lowered(mut label: Label, by: Tenths) -> Label {
    label.at.1 += by;
    label
}

/// How much is to be left free at the right, so that each note has room beside its point.
fn margin(notes: &[Note], (first, last): (Date, Date), left: Tenths, sizes: &Sizes) -> Tenths {
    let all = i64::from(sizes.width - left - 2 * INSET);
    let span = day_number(last) - day_number(first);
    let needs = notes.iter().map(|note| {
        let text = i64::from(note.block(sizes).size().0 + surroundings::BESIDE);
        let free = all + i64::from(INSET) - text;
        match note.day.map(|day| day_number(day) - day_number(first)) {
            None => text,
            // A point this far along the plot, whatever the width of that, has to have its text right of it.
            Some(along) if along > 0 => all - free * span / along,
            Some(_) if span == 0 => all - free * 2,
            Some(_) => 0,
        }
    });
    Tenths::try_from(needs.max().unwrap_or(0)).unwrap_or(Tenths::MAX).max(LEAST_MARGIN)
}

impl Plan {
    /// How far down a rate is.
    pub(super) fn height_of(&self, rate: f64) -> Tenths {
        self.plane.y_spec().map(&rate, (self.plot.bottom, self.plot.top))
    }

    /// The rate at the top of the axis.
    pub(super) fn top_rate(&self) -> f64 {
        self.plane.get_y_range().end
    }

    fn label_axes(&mut self, rates: Vec<String>, dates: DateAxis, sizes: &Sizes) {
        let ticks = self.plane.y_spec().key_points(rates.len());
        let rates = ticks.into_iter().zip(rates).map(|(rate, text)| Label {
            text,
            at: (self.plot.left - GAP, self.height_of(rate)),
            anchor: Anchor::End,
            ink: Ink::plain(Shape::Tick),
            size: sizes.text,
        });
        let dates = dates.labels.into_iter().map(|label| lowered(label, self.plot.bottom));
        let labels: Vec<Label> = rates.filter(|label| !label.text.is_empty()).chain(dates).collect();
        self.labels.extend(labels);
    }

    /// Writes what stands in place of data, in the middle of the plot.
    fn say(&mut self, text: &str, sizes: &Sizes) {
        let room = self.plot.right - self.plot.left - 2 * INSET;
        let text = Block::new(sizes.text).add(text, Ink::plain(Shape::Key), room, 4);
        let (x, y) = (i32::midpoint(self.plot.left, self.plot.right), i32::midpoint(self.plot.top, self.plot.bottom));
        self.labels.extend(text.labels(Anchor::Middle, (x, y - text.size().1 / 2)));
    }

    /// Writes the notes; gives whether all that carry a name have found a place.
    fn note(&mut self, chart: &LineChart, notes: &[Note], sizes: &Sizes) -> bool {
        let mut surroundings = Surroundings {
            room: Frame { top: self.plot.top - HEADROOM, right: sizes.width, ..self.plot },
            taken: self.key.labels.iter().chain(&self.labels).map(Label::frame).collect(),
            obstacles: Obstacle::all(chart, self),
            dearest: sizes.dearest,
        };
        let mut complete = true;
        for note in notes {
            let text = note.block(sizes);
            let labels = match note.day {
                Some(day) => surroundings.place(&text, self.plane.translate(&(day, note.rate))),
                None => surroundings.place_right(&text, (self.plot.right, self.height_of(note.rate))),
            };
            complete &= (labels.is_some() && text.is_whole()) || !note.is_named();
            self.labels.extend(labels.into_iter().flatten());
        }
        complete
    }
}
