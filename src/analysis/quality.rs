//! Quality: what a figure rests on, so that a status can say how much it is worth.

use super::latest::{Latest, Origin};
use crate::domain::whole_days;
use crate::load::raw::Finality;
use crate::model::{Edition, Site};

/// How good a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quality {
    /// What it rests on.
    pub basis: Basis,
    /// Its source expects to change it.
    pub provisional: bool,
    /// Days from it to the day of knowledge, where it has a day and that day is not later.
    pub age: Option<u32>,
}

/// What a figure rests on, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// An exact count and an exact base.
    Counted,
    /// A rate that its source states, without counts to hold it against.
    Stated,
    /// A count or rate with a word: about, nearly, at least.
    Inexact,
    /// No rate: a count, parts that finished, or a claim alone.
    NoRate,
}

/// The quality of a latest figure.
#[must_use]
pub fn quality<E: Edition>(site: &Site<'_, E>, latest: &Latest<'_>) -> Quality {
    let basis = match latest.rate {
        None => Basis::NoRate,
        Some(rate) if !rate.is_exact() => Basis::Inexact,
        Some(rate) => match rate.origin {
            Origin::Counted(_) => Basis::Counted,
            Origin::Bounded => Basis::Inexact,
            Origin::Stated => Basis::Stated,
        },
    };
    let age = latest.figure.as_of.day().map(|day| whole_days(day, site.vintage.known_on));
    Quality {
        basis,
        provisional: site.snapshot(latest.figure).status == Finality::Provisional,
        age: age.and_then(|age| u32::try_from(age).ok()),
    }
}
