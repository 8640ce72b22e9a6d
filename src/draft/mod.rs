//! Drafts: what a clerk would otherwise type. A new bulletin, snapshot or commendation, filled in from the content that is there
//! and bound to its figures.
//!
//! Start at [`bulletin()`], [`snapshot()`] and [`commendation()`]. [`proposals`] finds what the numbers of a text that are
//! not bound yet may rest on. Each of the first takes checked content and what was asked for, chooses what was
//! left open, and gives files as values; nothing here reads or writes one. What is drafted passes the check as it is: every number is held
//! against its figure before it is written ([`Citable`](crate::check::Citable)). Why there is no draft is [`Said`] in words
//! of the catalogue.

mod bind;
mod bulletin;
mod choose;
mod commendation;
mod said;
mod snapshot;
mod writer;
mod yaml;

pub use bind::{Proposals, proposals, told};
pub use bulletin::{BulletinWish, bulletin};
pub use commendation::{CommendationWish, commendation};
pub use said::Said;
pub use snapshot::{SnapshotWish, snapshot};

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its path below the content folder, with `/` between its parts.
    pub path: String,
    /// What is to stand in it.
    pub text: String,
}

/// What comes of a wish.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drafted {
    /// The files, of which none is there yet.
    pub files: Vec<Draft>,
    /// What the clerk should know of them: the figures that were left out, and why.
    pub notes: Vec<Said>,
}

/// Refuses to draft a file that is there already, in the words of `said`.
fn unless_there(checked: &crate::check::Checked, said: &'static str, drafts: Vec<Draft>) -> Result<Vec<Draft>, Said> {
    match drafts.iter().find(|draft| checked.sources.get(&draft.path).is_some()) {
        Some(draft) => Err(Said::of(said, &[("file", &draft.path)])),
        None => Ok(drafts),
    }
}
