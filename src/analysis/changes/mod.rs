//! The change log: what became known on which day, written from the data alone. New figures, one entry a file; figures told again,
//! with a reason or without; figures withheld and released; completions and reopenings; deadlines moved; what became of units.
//!
//! Start at [`changes`]. It doesn't compare two sites: every version of a figure is in the site with the day on which it became
//! known, so one pass over each unit's figures ([`figures`]) finds what each of them changed. A site holds only what its edition
//! and its day may know, and so does its log. What is withheld counts as reported and says no value.

mod draft;
mod entries;
mod figures;
mod registers;
mod turns;

#[cfg(test)]
mod tests;

pub use entries::{Change, Changes, Detail, Item, Kind, Moved, Tally, Told, ToldOf, tally};

use crate::check::nouns::{IndicatorId, UnitId};
use crate::model::{Edition, Site};
use draft::Draft;
use rayon::prelude::*;

/// Pairs of unit and indicator that are read in one go.
const BATCH: usize = 512;

/// The change log of a site, newest day first.
#[must_use]
pub fn changes<'c, E: Edition>(site: &Site<'c, E>) -> Changes<'c> {
    let pairs: Vec<(IndicatorId, UnitId)> = site.pairs().collect();
    let read = |batch: &[(IndicatorId, UnitId)]| {
        let mut draft = Draft::default();
        for pair in batch {
            figures::read(site, *pair, &mut draft);
        }
        draft
    };
    let drafts: Vec<Draft<'c>> = pairs.par_chunks(BATCH).map(read).collect();
    let mut whole = Draft::default();
    for draft in drafts {
        whole.add(draft);
    }
    figures::withheld(site, &mut whole);
    figures::records(site, &mut whole);
    let mut changes = whole.changes(site);
    changes.extend(registers::deadlines(site));
    changes.extend(registers::events(site));
    Changes::new(changes)
}
