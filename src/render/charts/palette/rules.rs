//! Which colour of a chart needs what: contrast against the ground, against its neighbours in a fill, distance from others.
//!
//! A new role gets its line in [`RULES`]; a test holds the list against the properties of the built-in stylesheet, so that
//! none is forgotten. The numbers are those of WCAG 2 for contrast; the distance is one that people with normal sight call
//! clearly different at a glance.

use super::GROUND;
use std::collections::BTreeSet;

/// What a colour that also colours text needs against the ground.
const TEXT: f64 = 4.5;
/// What a stroke, a point or an area needs against the ground.
const MARK: f64 = 3.0;
/// What two colours need against each other that touch in a fill.
pub(super) const BESIDE: f64 = 3.0;
/// How many times the contrast against the ground each class of a ramp needs of that of the class before it.
pub(super) const STEP: f64 = 1.25;
/// How far apart two colours have to be in CIELAB that can stand for different things in one chart.
pub(super) const APART: f64 = 15.0;

/// What is asked of a palette. Colours go by the names of their properties without `--chart-`.
#[derive(Debug)]
pub struct Rules {
    /// Colours, what each of them lies on, and the least contrast that it needs against that.
    pub contrasts: &'static [(&'static str, &'static str, f64)],
    /// Sets of colours that can stand for different things in one chart: any two have to be told apart.
    pub apart: &'static [&'static [&'static str]],
    /// Colours that lie side by side in a fill.
    pub fills: &'static [Fill],
    /// Classes of a number from low to high, each with a rim or a gap around it: to all eyes each stands out from the ground
    /// more than the one before it.
    pub ramps: &'static [&'static [&'static str]],
}

/// Colours that lie side by side, each beside the one before it and the one after it.
#[derive(Debug)]
pub struct Fill {
    /// The colours in the order in which they lie.
    pub names: &'static [&'static str],
    /// Whether a gap of the ground parts them, so that each needs contrast against the ground only.
    pub parted: bool,
}

/// What is asked of the palette of a theme.
pub const RULES: Rules = Rules {
    contrasts: &[
        ("text", GROUND, TEXT),
        ("tick", GROUND, TEXT),
        ("axis", GROUND, MARK),
        ("series", GROUND, TEXT),
        ("comparison", GROUND, TEXT),
        ("previous", GROUND, TEXT),
        ("pace", GROUND, TEXT),
        ("forecast", GROUND, TEXT),
        ("target", GROUND, TEXT),
        ("deadline", GROUND, TEXT),
        ("missing", GROUND, TEXT),
        ("provisional", GROUND, MARK),
        ("reached", "in-time", MARK),
        ("on-pale", "class-1", TEXT),
        ("on-pale", "class-2", TEXT),
        ("on-pale", "class-3", TEXT),
        ("on-strong", "class-4", TEXT),
        ("on-strong", "class-5", TEXT),
    ],
    apart: &[&["series", "comparison", "previous", "pace", "forecast", "target", "deadline"]],
    fills: &[Fill { names: &["reached", "in-time", "behind", "overdue", "missing"], parted: true }],
    ramps: &[&["class-1", "class-2", "class-3", "class-4", "class-5"]],
};

impl Rules {
    /// Every colour that a rule speaks of, and the ground; each once.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        let of_contrasts = self.contrasts.iter().flat_map(|(name, other, _)| [*name, *other]);
        let of_sets = self.apart.iter().chain(self.ramps).flat_map(|set| set.iter().copied());
        let of_fills = self.fills.iter().flat_map(|fill| fill.names.iter().copied());
        let names: BTreeSet<&str> = of_contrasts.chain(of_sets).chain(of_fills).chain([GROUND]).collect();
        names.into_iter()
    }

    /// Every two colours that have to be told apart: those of a set, and neighbours.
    pub(super) fn apart(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let of_set = |set: &&'static [&'static str]| {
            let set = *set;
            (0..set.len()).flat_map(move |place| set[place + 1..].iter().map(move |other| (set[place], *other)))
        };
        let neighbours = self.fills.iter().flat_map(|fill| neighbours(fill.names));
        let pairs: BTreeSet<(&str, &str)> = self.apart.iter().flat_map(of_set).chain(neighbours).collect();
        pairs.into_iter()
    }

    /// Every two colours that touch.
    pub(super) fn touching(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.fills.iter().filter(|fill| !fill.parted).flat_map(|fill| neighbours(fill.names))
    }

    /// Every two classes of which the second has to stand out more than the first.
    pub(super) fn steps(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.ramps.iter().flat_map(|ramp| neighbours(ramp))
    }
}

/// Each colour of a list with the one after it.
fn neighbours(names: &'static [&'static str]) -> impl Iterator<Item = (&'static str, &'static str)> {
    names.iter().zip(names.iter().skip(1)).map(|(a, b)| (*a, *b))
}
