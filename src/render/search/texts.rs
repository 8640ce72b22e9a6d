//! The index of everything that isn't a unit: indicators, bulletins, documents, commendations, and the pages of the site.

use super::abbreviations::{Abbreviations, Pair};
use super::key::key;
use super::names::one_line;
use super::words::Words;
use crate::check::nouns::{Bulletin, IndicatorId, OfficialDocument, Page, Translated, UnitId};
use crate::domain::{Tag, Text};
use crate::markdown::plain;
use crate::model::{Award, Edition};
use crate::render::jobs::{Filed, Job, plan};
use crate::render::pages::{description, glossary_words, title};
use crate::render::paths::DOCUMENTS;
use crate::render::words::{Scribe, document_anchor};
use serde::Serialize;
use std::collections::BTreeSet;

/// The texts of an edition in one language, as the script reads them.
#[derive(Debug, Default, Serialize)]
pub(super) struct Texts {
    /// What entries of each kind are called together.
    kinds: Vec<String>,
    entries: Vec<Entry>,
    /// Abbreviations with what they stand for, as keys.
    abbreviations: BTreeSet<Pair>,
    /// The words of what an entry's page says beside its title: a line a word, with the entries it stands in.
    words: String,
}

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Entry {
    /// Its kind: a position in the list of kinds.
    kind: usize,
    title: String,
    /// Its page, without the folder of the language.
    path: String,
    /// What tells it from others of its title: a day, an issuer.
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
    /// The number and symbol that it is cited under.
    #[serde(skip_serializing_if = "String::is_empty")]
    symbol: String,
    /// The language of its title, where that isn't the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
}

/// The kinds of entries, in the order of the results.
const KINDS: [&str; 5] = ["nav-indicators", "nav-bulletins", "nav-documents", "nav-commendations", "search-pages"];
const INDICATOR: usize = 0;
const BULLETIN: usize = 1;
const DOCUMENT: usize = 2;
const COMMENDATION: usize = 3;
const PAGE: usize = 4;

/// The texts that an edition has.
pub(super) fn texts<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Texts {
    let site = scribe.report.site;
    let mut index =
        Index { scribe, entries: Vec::new(), words: Words::default(), abbreviations: Abbreviations::default() };
    site.indicators.keys().for_each(|id| index.indicator(*id));
    site.bulletins.iter().for_each(|bulletin| index.bulletin(bulletin));
    site.documents.values().for_each(|document| index.document(document));
    site.commendations.iter().for_each(|award| index.commendation(award));
    for job in plan(scribe.report) {
        index.page(&job);
    }
    Texts {
        kinds: KINDS.map(|id| scribe.word(id)).to_vec(),
        entries: index.entries,
        abbreviations: index.abbreviations.pairs(),
        words: index.words.lines(),
    }
}

/// What has been told so far.
struct Index<'i, 'a, 's, 'c, E> {
    scribe: &'i Scribe<'a, 's, 'c, E>,
    entries: Vec<Entry>,
    words: Words,
    abbreviations: Abbreviations,
}

impl<E: Edition> Index<'_, '_, '_, '_, E> {
    /// Takes in an entry with the texts that it is found by.
    fn add(&mut self, mut entry: Entry, texts: &[String]) {
        for text in texts.iter().chain([&entry.title]) {
            self.abbreviations.read(text);
            self.words.add(self.entries.len(), &key(text));
        }
        entry.title = one_line(&entry.title);
        entry.note = one_line(&entry.note);
        self.entries.push(entry);
    }

    fn indicator(&mut self, id: IndicatorId) {
        let indicator = self.scribe.report.site.indicators[&id];
        let note = self.optional(indicator.definition.as_ref());
        let path = self.scribe.paths.indicator(id).unwrap_or_default().to_owned();
        let more = [note.clone(), self.scribe.plain(&indicator.unit)];
        self.add(Entry::new(INDICATOR, self.scribe.indicator_name(id), path).with(note), &more);
    }

    fn bulletin(&mut self, bulletin: &Bulletin) {
        let day = self.scribe.language.date(bulletin.date);
        let text = self.scribe.best_text(&bulletin.texts);
        let mut more = body(text);
        more.extend(text.into_iter().flat_map(|(_, text)| text.tags.iter().cloned()));
        more.extend(bulletin.units.iter().filter_map(|unit| self.unit(*unit)));
        let title = self.scribe.bulletin_link(bulletin);
        let path = Job::Bulletin(bulletin).path(self.scribe.paths);
        self.add(Entry { lang: title.lang, ..Entry::new(BULLETIN, title.text, path).with(day) }, &more);
    }

    fn document(&mut self, document: &OfficialDocument) {
        let scribe = self.scribe;
        let title = scribe.remark(&document.title);
        let (kind, issuer) = (scribe.plain(&document.kind), self.optional(document.issuer.as_ref()));
        self.abbreviations.name(&issuer);
        let day = document.date.map(|date| scribe.language.date(date)).unwrap_or_default();
        let symbol = document.symbol.clone().unwrap_or_default();
        let note = joined(&[&kind, &symbol, &day]);
        let mut more = vec![kind, issuer, day, symbol.clone(), self.optional(document.note.as_ref())];
        more.extend(document.units.iter().filter_map(|unit| self.unit(*unit)));
        let path = format!("{DOCUMENTS}#{}", document_anchor(document));
        let entry = Entry { symbol, lang: title.lang, ..Entry::new(DOCUMENT, title.text, path).with(note) };
        self.add(entry, &more);
    }

    fn commendation(&mut self, award: &Award<'_>) {
        let (scribe, entry, step) = (self.scribe, award.entry, award.step());
        let [form, authority] = [&entry.form, &entry.authority].map(|text| scribe.plain(text));
        self.abbreviations.name(&authority);
        let day = step.date.map(|date| scribe.language.date(date)).unwrap_or_default();
        // Who only finds the entry must see that a proposal is one.
        let status = if award.is_granted() { String::new() } else { scribe.award_status(award) };
        let note = joined(&[&form, &authority, &day, &status]);
        let mut more = vec![form, authority, day, scribe.plain(&entry.achievement), self.optional(award.remark())];
        more.extend(step.decision.clone());
        more.extend(entry.recipient_units().flatten().filter_map(|unit| self.unit(unit)));
        let path = Job::Commendation(*award).path(scribe.paths);
        let entry = Entry::new(COMMENDATION, scribe.language.list(&scribe.recipient_names(award)), path);
        self.add(entry.with(note), &more);
    }

    /// A page that none of the other entries is of. Who asks for a month or a unit wants its bulletins themselves, which are found
    /// by it, and not the list of them.
    fn page(&mut self, job: &Job<'_>) {
        let own: Option<&Page> = match job {
            Job::Unit(_)
            | Job::Indicator(_)
            | Job::Bulletin(_)
            | Job::Commendation(_)
            | Job::Filed(Filed::Month(_) | Filed::Unit(_)) => {
                return;
            }
            Job::Text(page) | Job::Method(Some(page)) | Job::Glossary(Some(page)) => Some(page),
            _ => None,
        };
        let found = own.and_then(|page| self.scribe.best_text(&page.texts));
        let lang = found.map(|(tag, _)| tag).filter(|tag| *tag != self.scribe.tag()).map(Tag::to_string);
        let mut more = body(found);
        let note = description(self.scribe, job);
        more.push(note.clone());
        if matches!(job, Job::Glossary(_)) {
            more.extend(glossary_words(self.scribe));
        }
        let entry = Entry::new(PAGE, title(self.scribe, job), job.path(self.scribe.paths)).with(note);
        self.add(Entry { lang, ..entry }, &more);
    }

    fn optional(&self, text: Option<&Text>) -> String {
        text.map(|text| self.scribe.plain(text)).unwrap_or_default()
    }

    /// The name of a unit, if this edition knows it.
    fn unit(&self, id: UnitId) -> Option<String> {
        self.scribe.report.site.registry.is_seen(id).then(|| self.scribe.full_name(id))
    }
}

impl Entry {
    fn new(kind: usize, title: String, path: String) -> Self {
        Self { kind, title, path, note: String::new(), symbol: String::new(), lang: None }
    }

    fn with(self, note: String) -> Self {
        Self { note, ..self }
    }
}

/// Summary, headings and body of a text.
fn body(text: Option<(&Tag, &Translated)>) -> Vec<String> {
    text.map(|(_, text)| text.summary.iter().cloned().chain([plain(&text.body)]).collect()).unwrap_or_default()
}

/// What is told of an entry on one line.
fn joined(parts: &[&str]) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
