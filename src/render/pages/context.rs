//! What templates get, field by field: this file is the theme contract, version 1, and `tiendo schema --theme` prints it.
//!
//! Everything is text in the page's language, ready to print and not yet escaped (templates escape); fields that end in
//! `_html` are safe markup. Addresses are relative to the page and end in a file name. Each template gets a [`Page`] as
//! `page`, the [`Site`] as `site`, and its own content under the name that [`Content`] gives it. Interface strings come from
//! the function `text(id="…")`, with the page's language already in it.

use schemars::JsonSchema;
use serde::Serialize;

/// The site, the same on every page of one language and edition.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Site {
    /// Its name.
    pub title: String,
    /// What it is about.
    pub description: Option<String>,
    /// The office that publishes it.
    pub publisher: Option<String>,
    /// `public` or `internal`.
    pub edition: String,
    /// Nothing on it is real.
    pub practice: bool,
    /// The language's tag, for `lang` attributes.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The day of knowledge, as a sentence: "figures known on 16 November 2023".
    pub known_on: String,
    /// The day of knowledge, `YYYY-MM-DD`.
    pub known_on_iso: String,
    /// Terms of re-use.
    pub licence: Option<Link>,
    /// Who answers questions: a name, and an address where there is one.
    pub contact: Option<Link>,
    /// When figures are published next, as a sentence.
    pub next_release: Option<String>,
}

/// A page's frame.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Page {
    /// The heading, and the first part of the document's title.
    pub title: String,
    /// One or two sentences for search engines and previews.
    pub description: Option<String>,
    /// The way to the root of the edition: empty, or `../` as often as needed. Static files are at `{root}static/…`.
    pub root: String,
    /// The way to the home page of this language, a file name at its end.
    pub home: String,
    /// The main navigation.
    pub navigation: Vec<NavItem>,
    /// The way here from the home page, without the page itself.
    pub breadcrumbs: Vec<Link>,
    /// The same page in every language of the site, this one included.
    pub languages: Vec<LanguageLink>,
    /// A sentence where the text is not in the page's language, or older than its original.
    pub translation_note: Option<String>,
    /// The page's address on the web, if the site has one.
    pub canonical: Option<String>,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// Where it leads; without an address it is plain text.
    pub href: Option<String>,
    /// The language of what it says, where that is not the page's.
    pub lang: Option<String>,
}

/// An entry of the main navigation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NavItem {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// It leads to this page.
    pub current: bool,
    /// It leads to the part of the site that this page is in.
    pub within: bool,
}

/// The page in another language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LanguageLink {
    /// The language's tag.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// It is this page.
    pub current: bool,
}

/// What a figure says at a glance.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Headline {
    /// The figure with its word: "nearly 90 %", "9 of 29 communes", "449,470".
    pub value: String,
    /// What it is of: "of those eligible".
    pub base_kind: Option<String>,
    /// The rate, or the middle of its range, between 0 and 1 for drawing a bar; above 1 is drawn full.
    pub bar: Option<f64>,
    /// The figure is not exact.
    pub inexact: bool,
    /// The moment it speaks of.
    pub as_of: String,
    /// The same as `YYYY-MM-DD`, where there is a day.
    pub as_of_iso: Option<String>,
}

/// Where a unit stands against one deadline.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Status {
    /// One of `complete`, `reopened`, `ahead`, `on-pace`, `behind`, `behind-beyond`, `stalled`, `overdue`, `silent`,
    /// `not-comparable`, `no-pace`, `no-deadline`, `no-figures`: for classes, never shown.
    pub kind: String,
    /// The status in words.
    pub word: String,
    /// Why, in a sentence.
    pub reason: String,
    /// The deadline: "30 June 2023, Hanoi's own date".
    pub deadline: Option<String>,
    /// Days left or past: "5 days left".
    pub days: Option<String>,
    /// The document that set it.
    pub document: Option<Link>,
}

/// A figure as one source states it: a row of a history table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Figure {
    /// The id of its row, unique on the page.
    pub id: String,
    /// Whose figure it is.
    pub unit: Link,
    /// The figure with its word.
    pub value: String,
    /// How many, with the word.
    pub count: Option<String>,
    /// Of how many, with the word.
    pub base: Option<String>,
    /// What the base is.
    pub base_kind: Option<String>,
    /// The rate as its source states it, with the word.
    pub stated: Option<String>,
    /// The rate computed from count and base.
    pub computed: Option<String>,
    /// Parts that finished, by level: "9 of 29 communes".
    pub done: Vec<String>,
    /// How many are left, how many were added: "over 40,000 left".
    pub extra: Vec<String>,
    /// The moment it speaks of, or the word for unknown.
    pub as_of: String,
    /// The day of it, `YYYY-MM-DD`.
    pub as_of_iso: Option<String>,
    /// When it became public, or the word for unknown.
    pub published: String,
    /// The day of it, `YYYY-MM-DD`.
    pub published_iso: Option<String>,
    /// Where it comes from.
    pub source: SourceLine,
    /// Marks: "provisional", "declared complete", "projected", "withheld for checking".
    pub marks: Vec<Mark>,
    /// Remarks, exclusions, records and what the rules noted, a sentence each.
    pub remarks: Vec<Remark>,
}

/// A mark on a figure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Mark {
    /// For classes, never shown.
    pub kind: String,
    /// The word.
    pub word: String,
}

/// A sentence, with its language where that is not the page's.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Remark {
    /// The sentence.
    pub text: String,
    /// Its language, where that is not the page's.
    pub lang: Option<String>,
}

/// Where a figure comes from.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SourceLine {
    /// What is cited: a title, a publisher, an address.
    pub text: String,
    /// Its language, where that is not the page's.
    pub lang: Option<String>,
    /// Its address on the web.
    pub href: Option<String>,
    /// Its entry on the documents page.
    pub document: Option<Link>,
}

/// A chart in its figure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Chart {
    /// An id, unique on the page.
    pub id: String,
    /// The message, as the figure's caption.
    pub title: String,
    /// What is measured, with its unit.
    pub subtitle: String,
    /// The drawing for wide screens and paper.
    pub wide_html: String,
    /// The drawing for phones.
    pub narrow_html: String,
    /// The same figures as a table.
    pub table: Table,
    /// Where they come from.
    pub source: Option<String>,
}

/// A plain table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Table {
    /// What it holds.
    pub caption: String,
    /// The column heads.
    pub columns: Vec<Column>,
    /// The rows; the first cell of each heads it.
    pub rows: Vec<Vec<String>>,
}

/// A column head.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Column {
    /// What it says.
    pub text: String,
    /// It holds numbers: aligned to the right.
    pub numeric: bool,
}

/// One unit on one line, with its latest figure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitLine {
    /// The unit.
    pub unit: Link,
    /// Its type or level: "district".
    pub kind: String,
    /// The unit it belongs to.
    pub parent: Option<Link>,
    /// The indicator, where the list mixes several.
    pub indicator: Option<Link>,
    /// Its latest figure; none where it has not reported.
    pub headline: Option<Headline>,
    /// Where it stands.
    pub status: Option<Status>,
    /// Its place in a ranking: "3", "3–5", or nothing.
    pub rank: Option<String>,
}

/// A bulletin in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BulletinCard {
    /// Its headline.
    pub link: Link,
    /// Its day.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: String,
    /// One or two sentences.
    pub summary: Option<String>,
    /// The units it speaks of.
    pub units: Vec<Link>,
    /// Words it is filed under.
    pub tags: Vec<String>,
    /// A sentence where it is not in the page's language.
    pub note: Option<String>,
}

/// A commendation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Commendation {
    /// Its id, unique on the page.
    pub id: String,
    /// Who received it: "collective", the name, how many, whose.
    pub recipients: Vec<Recipient>,
    /// The form of it.
    pub form: String,
    /// Who gave it, or is asked to.
    pub authority: String,
    /// `granted`, `proposed` or `revoked`: for classes, never shown.
    pub status_kind: String,
    /// The status in words.
    pub status: String,
    /// When, or the word for unknown.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: Option<String>,
    /// For what.
    pub achievement: Remark,
    /// The figures it rests on, each a link with its value.
    pub rests_on: Vec<Link>,
    /// The decision.
    pub decision: Option<Link>,
    /// Where this is known from.
    pub source: SourceLine,
    /// Anything else.
    pub remark: Option<Remark>,
}

/// Who received a commendation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Recipient {
    /// `collective`, `individual` or `household`: for classes, never shown.
    pub kind: String,
    /// The kind in words, with the number where it is known: "6 collectives".
    pub word: String,
    /// The name.
    pub name: Remark,
    /// The unit they belong to.
    pub unit: Option<Link>,
}

/// An obstacle that a unit reported.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Difficulty {
    /// Its id, unique on the page.
    pub id: String,
    /// The unit.
    pub unit: Link,
    /// What it hinders.
    pub indicator: Option<Link>,
    /// When it was reported, or the word for unknown.
    pub reported: String,
    /// What it is.
    pub text: Remark,
    /// What is being done.
    pub action: Option<Remark>,
    /// `open` or `resolved`: for classes, never shown.
    pub status_kind: String,
    /// The status in words.
    pub status: String,
    /// Where this is known from.
    pub source: SourceLine,
}

/// A document of the register.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Document {
    /// Its id, unique on the page; links to a document lead there.
    pub id: String,
    /// Its number and symbol.
    pub symbol: Option<String>,
    /// What it is about.
    pub title: Remark,
    /// What kind it is.
    pub kind: String,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Its date, or the word for unknown.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: Option<String>,
    /// Its address on the web.
    pub href: Option<String>,
    /// What of it matters here.
    pub note: Option<Remark>,
    /// The units it concerns.
    pub units: Vec<Link>,
    /// Where it is cited: schedules, figures, bulletins.
    pub cited: Vec<Link>,
}

/// One indicator of one unit: where it stands, its chart, its history.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Progress {
    /// An id, unique on the page.
    pub id: String,
    /// The indicator.
    pub indicator: Link,
    /// What is counted.
    pub definition: Option<String>,
    /// The latest figure.
    pub headline: Option<Headline>,
    /// Where the unit stands, a status a deadline; the one that presses most first.
    pub statuses: Vec<Status>,
    /// Rolled up from the units below, where that is possible: a sentence with coverage, bounds and dates.
    pub roll_up: Option<String>,
    /// The chart; none where there is nothing dated to draw.
    pub chart: Option<Chart>,
    /// Every figure, newest first.
    pub figures: Vec<Figure>,
}

/// What is below a unit, level by level, or a level's units on the list page.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitGroup {
    /// An id, unique on the page.
    pub id: String,
    /// What they are: "Districts".
    pub title: String,
    /// The units in alphabetical order.
    pub units: Vec<UnitEntry>,
}

/// A unit with its latest figure of each indicator.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitEntry {
    /// The unit.
    pub unit: Link,
    /// Its code.
    pub code: String,
    /// Its type or level.
    pub kind: String,
    /// The unit it belongs to.
    pub parent: Option<Link>,
    /// A cell an indicator of the group, in the group's order; empty where it has not reported.
    pub cells: Vec<Option<Headline>>,
    /// The status that presses most.
    pub status: Option<Status>,
}

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
    /// `bulletins.html` gets `bulletins`, newest first.
    Bulletins {
        /// The list of bulletins.
        bulletins: Vec<BulletinCard>,
    },
    /// `bulletin.html` gets `bulletin`.
    Bulletin {
        /// One bulletin.
        bulletin: Box<BulletinPage>,
    },
    /// `commendations.html` gets `commendations`, by status.
    Commendations {
        /// The roll of honour.
        commendations: Vec<CommendationGroup>,
    },
    /// `documents.html` gets `documents`, newest first, undated last.
    Documents {
        /// The register of documents.
        documents: Vec<Document>,
    },
    /// `difficulties.html` gets `difficulties`, open ones first.
    Difficulties {
        /// The register of difficulties.
        difficulties: Vec<Difficulty>,
    },
    /// `text.html` gets `body_html`: a page of prose.
    Text {
        /// The text.
        body_html: String,
    },
    /// `method.html` gets `method`.
    Method {
        /// Formulas and thresholds in force.
        method: MethodPage,
    },
}

/// The front page.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Home {
    /// The finding, in a sentence: the page's largest words.
    pub finding: String,
    /// Where the whole stands, an entry an indicator.
    pub stand: Vec<Progress>,
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
    /// The latest bulletins, at most five.
    pub bulletins: Vec<BulletinCard>,
    /// The latest commendations that were granted, at most five.
    pub commendations: Vec<Commendation>,
}

/// A deadline.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DeadlineLine {
    /// The day.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: String,
    /// What it is called.
    pub name: Option<String>,
    /// Whose it is.
    pub unit: Link,
    /// What is to be reached: "100 % of those eligible".
    pub target: String,
    /// The indicators it holds for.
    pub indicators: Vec<Link>,
    /// Days left or past.
    pub days: String,
    /// The document that set it.
    pub document: Option<Link>,
}

/// The list of units.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitList {
    /// The indicators that the cells stand for.
    pub indicators: Vec<Link>,
    /// The units, level by level from the top.
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
    /// From when and until when it exists, and what it became: sentences.
    pub history: Vec<Remark>,
    /// Units that took over from it.
    pub successors: Vec<Link>,
    /// The finding, in a sentence.
    pub finding: String,
    /// An entry an indicator that has figures or deadlines.
    pub progress: Vec<Progress>,
    /// The indicators that the cells of `below` stand for.
    pub indicators: Vec<Link>,
    /// Units right below.
    pub below: Vec<UnitGroup>,
    /// Bulletins that speak of it, newest first.
    pub bulletins: Vec<BulletinCard>,
    /// Commendations of it and of what is below.
    pub commendations: Vec<Commendation>,
    /// Documents that concern it.
    pub documents: Vec<Document>,
    /// Difficulties it reported.
    pub difficulties: Vec<Difficulty>,
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
    /// What is counted and what isn't.
    pub definition: Option<String>,
    /// What it is held against: each kind of base with its definition.
    pub base_kinds: Vec<Remark>,
    /// The stage of the work before it.
    pub after: Option<Link>,
    /// Its deadlines, the next first.
    pub deadlines: Vec<DeadlineLine>,
    /// The latest figures, a table a level and kind of base: bases of different kinds are never ranked together.
    pub tables: Vec<RankingTable>,
    /// Figures without a date or rate, which are in no ranking.
    pub apart: Vec<UnitLine>,
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
    /// The units, highest first; ties share a rank.
    pub rows: Vec<UnitLine>,
    /// Whether ranks are shown.
    pub ranked: bool,
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
    /// The text.
    pub body_html: String,
    /// The units it speaks of.
    pub units: Vec<UnitLine>,
    /// The documents it speaks of.
    pub documents: Vec<Link>,
    /// Where its facts come from.
    pub sources: Vec<SourceLine>,
    /// Words it is filed under.
    pub tags: Vec<String>,
    /// When the text was last changed.
    pub updated: Option<String>,
    /// The next newer bulletin.
    pub newer: Option<Link>,
    /// The next older bulletin.
    pub older: Option<Link>,
}

/// Commendations of one status.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CommendationGroup {
    /// An id, unique on the page.
    pub id: String,
    /// "Granted".
    pub title: String,
    /// What the status means, in a sentence.
    pub note: Option<String>,
    /// The commendations, newest first.
    pub items: Vec<Commendation>,
}

/// Formulas and thresholds in force.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MethodPage {
    /// The site's own text on its method, if it has one.
    pub body_html: Option<String>,
    /// How figures are computed and shown: a heading and a sentence each.
    pub formulas: Vec<Remark>,
    /// The thresholds in force, a table a programme.
    pub thresholds: Vec<Table>,
    /// What counts are held against, a table a programme.
    pub base_kinds: Vec<Table>,
}
