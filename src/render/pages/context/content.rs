//! What a template gets besides `page` and `site`: [`Content`], and the value of each kind of page.

use super::{
    BodyPart, BulletinCard, ChangeDay, ChangesPage, ChangesSince, Chart, CodeHolder, Commendation, CommendationGroup,
    CommendationPage, DataPage, DeadlineLine, Difficulty, DifficultyOverview, Document, Evidence, FeedDay, Filing,
    GlossaryPage, Headline, LineageEvent, Link, LostReader, Mark, MethodPage, Note, Problem, Progress, QualityPage,
    ReleasesPage, Remark, ReportingPage, RollOfHonour, SourceLine, UnitGroup, UnitLine,
};
use schemars::JsonSchema;
use serde::Serialize;

/// What a template gets besides `page` and `site`, by the kind of page; the template's name is the kind's.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Content {
    /// `home.html` gets `home`.
    Home {
        /// The front page.
        home: Box<Home>,
    },
    /// `units.html` gets `units`: every unit by level.
    Units {
        /// The list of units.
        units: UnitList,
    },
    /// `unit.html` gets `unit`.
    Unit {
        /// One unit.
        unit: Box<UnitPage>,
    },
    /// `indicators.html` gets `indicators`.
    Indicators {
        /// The list of indicators, programme by programme.
        indicators: Vec<ProgrammePart>,
    },
    /// `indicator.html` gets `indicator`.
    Indicator {
        /// One indicator across all units.
        indicator: Box<IndicatorPage>,
    },
    /// `bulletins.html` gets `bulletins`, newest first, and `filing`; for all bulletins, and for each list of some.
    Bulletins {
        /// The list of bulletins.
        bulletins: Vec<BulletinCard>,
        /// Which list it is, and the others.
        filing: Box<Filing>,
    },
    /// `bulletin.html` gets `bulletin`.
    Bulletin {
        /// One bulletin.
        bulletin: Box<BulletinPage>,
    },
    /// `commendations.html` gets `commendations` and `roll`: the roll of honour by year, and in other orders at paths of their
    /// own.
    Commendations {
        /// The parts of the roll: of the one by year also what is proposed and what was revoked, last.
        commendations: Vec<CommendationGroup>,
        /// What stands above them.
        roll: RollOfHonour,
    },
    /// `commendation.html` gets `commendation`.
    Commendation {
        /// One commendation as a certificate.
        commendation: Box<CommendationPage>,
    },
    /// `documents.html` gets `documents`, newest first, undated last.
    Documents {
        /// The register of documents.
        documents: Vec<Document>,
    },
    /// `difficulties.html` gets `difficulties`, those that still hinder first and longest first, and `overview`.
    Difficulties {
        /// The register of difficulties.
        difficulties: Vec<Difficulty>,
        /// How many there are of what.
        overview: DifficultyOverview,
    },
    /// `changes.html` gets `changes`.
    Changes {
        /// What became known in a year.
        changes: ChangesPage,
    },
    /// `text.html` gets `body_html`: a page of prose.
    Text {
        /// The text.
        body_html: String,
    },
    /// `quality.html` gets `quality`.
    Quality {
        /// What the checks found, and how exact the figures are.
        quality: Box<QualityPage>,
    },
    /// `reporting.html` gets `reporting`.
    Reporting {
        /// Who reported, who is silent, who was late.
        reporting: ReportingPage,
    },
    /// `feed-bulletin.html`, the content of an entry of a feed, gets `bulletin`; all its links are whole addresses.
    FeedBulletin {
        /// One bulletin.
        bulletin: Box<BulletinPage>,
    },
    /// `feed-commendation.html`, the content of an entry of a feed, gets `award`; all its links are whole addresses.
    FeedCommendation {
        /// An award that was granted.
        award: Box<Commendation>,
    },
    /// `feed-day.html`, the content of an entry of a feed, gets `feed_day`; all its links are whole addresses.
    FeedDay {
        /// What became known on a day.
        feed_day: FeedDay,
    },
    /// `not-found.html` gets `not_found`, language by language.
    NotFound {
        /// The page for who asked for one that isn't there.
        not_found: Vec<LostReader>,
    },
    /// `data.html` gets `data`.
    Data {
        /// The tables for machines.
        data: Box<DataPage>,
    },
    /// `method.html` gets `method`.
    Method {
        /// Formulas and thresholds in force.
        method: MethodPage,
    },
    /// `glossary.html` gets `glossary`.
    Glossary {
        /// What words and signs mean.
        glossary: GlossaryPage,
    },
    /// `releases.html` gets `releases`.
    Releases {
        /// When figures are published.
        releases: ReleasesPage,
    },
    /// `moved.html` gets `moved`, and as `page` the frame of the page that it leads to.
    Moved {
        /// Where the page is that stood here.
        moved: Link,
    },
}

/// The front page.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Home {
    /// The finding, in a sentence: the page's largest words.
    pub finding: String,
    /// How many units are `behind`, have `finished`, have not reported lately (`silent`), in words: those of the three that are
    /// not none.
    pub counts: Vec<Mark>,
    /// Where the whole stands, an entry an indicator.
    pub stand: Vec<Progress>,
    /// The same against the targets, a bar an indicator on one scale; none for fewer than two.
    pub bullets: Option<Chart>,
    /// Deadlines, the next first.
    pub deadlines: Vec<DeadlineLine>,
    /// Who needs help: units behind, stalled or overdue, most pressing first, at most ten.
    pub behind: Vec<UnitLine>,
    /// Who finished, the first to finish first, at most ten.
    pub finished: Vec<UnitLine>,
    /// How many finished in all, as a sentence with a link to the list, where there are more.
    pub finished_more: Option<Link>,
    /// What is new: the latest figures, newest first, at most ten.
    pub news: Vec<UnitLine>,
    /// What changed since the newest bulletin.
    pub since: Option<ChangesSince>,
    /// The latest bulletins, at most five.
    pub bulletins: Vec<BulletinCard>,
    /// The latest commendations that were granted, at most five.
    pub commendations: Vec<Commendation>,
}

/// The list of units.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitList {
    /// The indicators that the cells stand for.
    pub indicators: Vec<Link>,
    /// The units, level by level from the top; after them those that are reported as one, and those that ended.
    pub groups: Vec<UnitGroup>,
    /// Where the registry comes from.
    pub sources: Vec<SourceLine>,
}

/// One unit.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitPage {
    /// Its code.
    pub code: String,
    /// Its own name, without its type.
    pub name: Link,
    /// Its type or level.
    pub kind: String,
    /// Other names it is known under.
    pub aliases: Vec<String>,
    /// What it was called before: "formerly Sông Cũ (until 30 June 2025)".
    pub formerly: Vec<String>,
    /// When it ended, what does not count for it, and what else a reader should know: sentences.
    pub history: Vec<Remark>,
    /// What happened to it, by date.
    pub events: Vec<LineageEvent>,
    /// Units that it took over from.
    pub predecessors: Vec<Link>,
    /// Units that took over from it.
    pub successors: Vec<Link>,
    /// Units that held its code before or after it.
    pub same_code: Vec<CodeHolder>,
    /// Groups of units that are reported as one and that it is in, each a sentence.
    pub together: Vec<Link>,
    /// The units that are reported as one under this page's name; none for a unit proper.
    pub members: Vec<Link>,
    /// The finding, in a sentence.
    pub finding: String,
    /// An entry an indicator that has figures or deadlines.
    pub progress: Vec<Progress>,
    /// The indicators that the cells of `below` stand for.
    pub indicators: Vec<Link>,
    /// Units right below; of a unit that ended, those of its last day. After them those that ended before.
    pub below: Vec<UnitGroup>,
    /// What was taken back or changed of its figures and deadlines, newest first: no new figures.
    pub changes: Vec<ChangeDay>,
    /// Bulletins that speak of it or of what is below, newest first; of many the newest.
    pub bulletins: Vec<BulletinCard>,
    /// The list of all of them, where there are more.
    pub bulletins_more: Option<Link>,
    /// Commendations of it and of what is below.
    pub commendations: Vec<Commendation>,
    /// Documents that concern it.
    pub documents: Vec<Document>,
    /// Difficulties it reported.
    pub difficulties: Vec<Difficulty>,
    /// What the checks found about its own figures, warnings before notes.
    pub problems: Vec<Problem>,
}

/// A programme with its indicators.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProgrammePart {
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub description: Option<String>,
    /// Its indicators.
    pub indicators: Vec<IndicatorLine>,
    /// Its deadlines, the next first.
    pub deadlines: Vec<DeadlineLine>,
}

/// An indicator in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct IndicatorLine {
    /// The indicator.
    pub indicator: Link,
    /// What is counted.
    pub definition: Option<String>,
    /// How many units have figures: "14 units have figures".
    pub coverage: String,
    /// Where the whole stands.
    pub headline: Option<Headline>,
}

/// One indicator across all units.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct IndicatorPage {
    /// Where the whole stands; none where it has no figure of its own.
    pub stand: Option<UnitLine>,
    /// What is counted and what isn't.
    pub definition: Option<String>,
    /// What it is held against: each kind of base with its definition.
    pub base_kinds: Vec<Remark>,
    /// The stage of the work before it.
    pub after: Option<Link>,
    /// Its deadlines, the next first.
    pub deadlines: Vec<DeadlineLine>,
    /// All units period by period: where they stood, a chart a level, and their rates.
    pub over_time: Vec<Chart>,
    /// The latest figures, a table a level and kind of base: bases of different kinds are never ranked together.
    pub tables: Vec<RankingTable>,
    /// Figures that are in no ranking: without a date or a rate, of units that have ended or whose newest figure is masked.
    pub apart: Vec<UnitLine>,
    /// How places are given, by number.
    pub notes: Vec<Note>,
    /// Periods that have no report, each with its reason.
    pub missing: Vec<Remark>,
}

/// Units of one level and kind of base in order.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RankingTable {
    /// An id, unique on the page.
    pub id: String,
    /// "Districts, of the assigned target".
    pub title: String,
    /// A sentence: how many of how many reported, oldest and newest date.
    pub coverage: String,
    /// Where the units lie, how they stand beside each other, which are far off for their size, who moved, how far apart they are
    /// within the unit above: those charts that have figures enough, in this order.
    pub charts: Vec<Chart>,
    /// The units, highest first; ties share a rank.
    pub rows: Vec<UnitLine>,
    /// Whether ranks are shown.
    pub ranked: bool,
    /// The number of the note that says how places are given, where they are.
    pub note: Option<u32>,
    /// A sentence on what `beside` of the rows means, where units of very different size stand in one list.
    pub funnel: Option<String>,
}

/// One bulletin.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BulletinPage {
    /// Its day.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: String,
    /// One or two sentences.
    pub summary: Option<String>,
    /// The language of the text, where that is not the page's.
    pub lang: Option<String>,
    /// The text without its charts and tables. Its numbers lead to `evidence`, its quotations to `sources`, by their ids.
    pub body_html: String,
    /// The same with its charts and tables, piece by piece.
    pub body: Vec<BodyPart>,
    /// What its numbers rest on, in the order of the text.
    pub evidence: Vec<Evidence>,
    /// Whether one of them was corrected since.
    pub corrected: bool,
    /// The units it speaks of.
    pub units: Vec<UnitLine>,
    /// The documents it speaks of.
    pub documents: Vec<Link>,
    /// The commendations it speaks of, newest first, each with its status.
    pub commendations: Vec<Commendation>,
    /// What became known since the bulletin before it.
    pub changes: Option<ChangesSince>,
    /// Where its facts come from.
    pub sources: Vec<SourceLine>,
    /// Words it is filed under.
    pub tags: Vec<String>,
    /// The same, each a link where there is a list of bulletins under it.
    pub filed: Vec<Link>,
    /// The list of bulletins of its month.
    pub month: Option<Link>,
    /// When the text was last changed.
    pub updated: Option<String>,
    /// The next newer bulletin.
    pub newer: Option<Link>,
    /// The next older bulletin.
    pub older: Option<Link>,
}
