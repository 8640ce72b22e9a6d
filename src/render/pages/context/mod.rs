//! What templates get, field by field: this folder is the theme contract, version 1, and `tiendo schema --theme` prints it.
//!
//! Everything is text in the page's language, ready to print and not yet escaped (templates escape); fields that end in
//! `_html` are safe markup. Addresses are relative to the page and end in a file name. Each template gets a [`Page`] as
//! `page`, the [`Site`] as `site`, and its own content under the name that [`Content`] gives it. Interface strings come from
//! the function `text(id="…")`, with the page's language already in it.

mod body;
mod changes;
mod content;
mod data;
mod difficulties;
mod documents;
mod entries;
mod evidence;
mod explain;
mod figures;
mod filing;
mod frame;
mod glossary;
mod honour;
mod machines;
mod method;
mod quality;
mod releases;
mod reporting;

pub use body::{BodyLines, BodyPart};
pub use changes::{ChangeDay, ChangeEntry, ChangeMonth, ChangeReason, ChangedFigure, ChangesPage, ChangesSince};
pub use content::{
    BulletinPage, Content, Home, IndicatorLine, IndicatorPage, ProgrammePart, RankingTable, UnitList, UnitPage,
};
pub use data::{DataColumn, DataFile, DataPage, DataPart, DataTable, PageData, TableFiles};
pub use difficulties::{Difficulty, DifficultyCount, DifficultyOverview, DifficultyStep};
pub use documents::{CitedBy, Document};
pub use entries::{BulletinCard, CodeHolder, DeadlineLine, LineageEvent, UnitEntry, UnitGroup, UnitLine};
pub use evidence::{Evidence, EvidenceFigure, EvidenceNumber};
pub use explain::{Input, Note, RecordLine, RuleLine};
pub use figures::{
    Chart, Column, Figure, Forecast, Headline, Mark, Progress, Remark, RollUpLine, SourceLine, Spark, Status, Table,
    TableRow,
};
pub use filing::{BulletinLine, FiledUnder, Filing};
pub use frame::{LanguageLink, Link, NavItem, Page, Site, SocialCard};
pub use glossary::{GlossaryFact, GlossaryGroup, GlossaryPage, GlossaryTerm};
pub use honour::{
    AwardStep, CertificateWords, Commendation, CommendationGroup, CommendationPage, Recipient, RollOfHonour,
};
pub use machines::{Alternate, FeedDay, FeedLink, LostReader, Machines};
pub use method::{MethodFormula, MethodPage, MethodSection};
pub use quality::{Problem, ProblemGroup, ProblemKind, QualityPage, WithheldLine};
pub use releases::{ReleaseEntry, ReleasesPage};
pub use reporting::{ReportCell, ReportRow, ReportTable, Reporter, ReportingPage, ReportingPart};
