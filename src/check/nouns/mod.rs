//! The nouns of the domain, resolved: every code is an index, every default is filled in, every date is a date.
//!
//! `check::resolve` makes them from the files; later stages read them and make none. Start at [`Registry`] for units and at
//! [`Observation`] for figures.

mod blocks;
mod bound;
mod by_name;
mod commendations;
mod completion;
mod corrected;
mod difficulties;
mod documents;
mod lineage;
mod maps;
mod moved;
mod observation;
mod photo;
mod programme;
mod prose;
mod registry;
mod release;
mod site;

pub use blocks::{Block, Drawn, Shown};
pub use bound::{Basis, Bound, DeadlineRef, FigureRef, Value};
pub use commendations::{AheadClaim, Authority, AwardForm, AwardStep, Commendation, Recipient, RestsOn, form_key};
pub use corrected::corrected_since;
pub use difficulties::{Difficulty, DifficultyState, DifficultyStep};
pub use documents::{DocumentId, OfficialDocument, Source, replacing};
pub use lineage::{Past, Then};
pub use maps::{Map, Shape};
pub use moved::{MovedPage, MovedTo, TOOL_PAGES};
pub use observation::{
    CalledOtherwise, CellOf, Claim, Details, DoneOf, Observation, Origin, Snapshot, SnapshotId, WithheldFigure,
    known_from,
};
pub use photo::{Photo, photo_slug};
pub use programme::{BaseKind, BaseKindId, Curve, Indicator, IndicatorId, Programme, Schedule, ScheduleId, Thresholds};
pub use prose::{Bulletin, Page, Translated};
pub use registry::{Event, Formerly, Level, LevelId, Life, Lookup, Registry, Unit, UnitId, UnitType};
pub use release::{EarlierRelease, Release};
pub use site::SiteFacts;
