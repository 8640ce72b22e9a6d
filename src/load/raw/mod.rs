//! The files as they are written: one type a kind of file, nothing resolved, nothing judged.
//!
//! serde reads them, `tiendo schema` prints their JSON Schema, and both come from the same declarations. Unknown keys are
//! refused everywhere. Start at [`SnapshotFile`] for figures, [`SiteFile`] for the site itself.

mod blocks;
mod commendations;
mod difficulties;
mod documents;
mod maps;
mod moved;
mod pairs;
mod plain;
mod programme;
mod prose;
mod registers;
mod releases;
mod site;
mod snapshot;
mod theme;
mod units;

pub use blocks::{ChartBlock, ChartKind, UnitsBlock};
pub use commendations::{
    AuthorityEntry, AwardStatus, AwardStep, CommendationEntry, CommendationsFile, FormEntry, Recipient, RecipientKind,
    RestsOn,
};
pub use difficulties::{DifficultiesFile, DifficultyEntry, DifficultyStatus, DifficultyStep};
pub use documents::{DocumentEntry, DocumentsFile};
pub use maps::{Feature, MapEntry, MapsFile, Polygon, Position, Shapes};
pub use moved::MovedFile;
pub use pairs::Pairs;
pub use programme::{
    BaseEntry, BaseRole, Holiday, IndicatorEntry, Milestone, MovedDeadline, Pace, ProgrammeFile, Reporting,
    ScheduleEntry, Thresholds, Weekday,
};
pub use prose::{BulletinMatter, PageMatter, TranslationOf};
pub use registers::{PhotoEntry, PhotosFile};
pub use releases::{CancelledRelease, MovedRelease, ReleaseEntry, ReleasesFile};
pub use site::{Contact, Licence, SiteFile};
pub use snapshot::{
    Cell, Completion, CompletionWords, Exclusion, FigureRow, Figures, Finality, NameCell, NumberFormat, Record,
    RowPlaces, SnapshotFile, Source, UnitFigures, Withheld,
};
pub use theme::ThemeFile;
pub use units::{
    EventEntry, EventKind, FormerlyEntry, GroupEntry, HistoryKind, LevelEntry, TypeEntry, UnitDetails, UnitPlaces,
    UnitRow, UnitsFile, Validity,
};
