//! The measures of the two forms of a drawing, in tenths of a pixel.

use super::Tenths;

/// The radius of a point.
pub(super) const RADIUS: u32 = 40;
/// The radius of a point among many, or from before.
pub(super) const SMALL: u32 = 30;
/// Half the width of the cap of a bar.
pub(super) const CAP: Tenths = 40;

/// For how much room a chart is drawn. A page carries both, and its stylesheet shows the one that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For 720 pixels: a screen, or paper.
    Wide,
    /// For 360 pixels: a phone. A layout of its own, not the wide one shrunk.
    Narrow,
}

/// The measures of a form.
#[derive(Debug)]
pub(super) struct Sizes {
    /// From the left edge to the right one.
    pub(super) width: Tenths,
    /// From the lowest tick to the highest.
    pub(super) plot_height: Tenths,
    /// The height of text; the stylesheet says the same number.
    pub(super) text: Tenths,
    /// The most that the label of a deadline takes before it is broken.
    pub(super) flag: Tenths,
    /// The most that a name at the end of a line takes before it is broken.
    pub(super) name: Tenths,
    /// The most that is left free at the right for names; beyond it they go to the key.
    pub(super) margin: Tenths,
    /// How much a text beside its point may cover, in the measure of [`super::line::Obstacle`]; beyond it names go to the key.
    pub(super) dearest: Tenths,
    /// The least gap between the labels of two ticks of the date axis.
    pub(super) tick_gap: Tenths,
}

const WIDE: Sizes = Sizes {
    width: 7200,
    plot_height: 2800,
    text: 130,
    flag: 2400,
    name: 1500,
    margin: 1800,
    dearest: 500,
    tick_gap: 240,
};

const NARROW: Sizes = Sizes {
    width: 3600,
    plot_height: 2200,
    text: 130,
    flag: 1700,
    name: 900,
    margin: 1000,
    dearest: 300,
    tick_gap: 140,
};

impl Form {
    /// Both forms.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Narrow];

    pub(super) fn sizes(self) -> &'static Sizes {
        match self {
            Self::Wide => &WIDE,
            Self::Narrow => &NARROW,
        }
    }

    /// The class of the whole drawing; what is before the hyphen of its ids, too.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Wide => "chart-wide",
            Self::Narrow => "chart-narrow",
        }
    }
}
