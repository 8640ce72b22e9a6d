//! What has been named so far, and the look-ups by which everything else refers to it. A look-up that fails tells the problem
//! and gives `None`.

use crate::check::nouns::{
    BaseKindId, DocumentId, Indicator, IndicatorId, LevelId, Lookup, Programme, Registry, Source, UnitId,
};
use crate::check::suggest::similar;
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, Severity, code};
use crate::domain::{Audience, DocumentKey, Tag, Text, UnitCode};
use crate::load::raw;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

const UNITS: &str = "units";
const PROGRAMMES: &str = "programmes";
const DOCUMENTS: &str = "documents.yaml";

/// What has been named so far, and the problems met while naming it.
pub(super) struct Names<'p> {
    pub(super) problems: &'p mut Vec<Diagnostic>,
    pub(super) languages: Vec<Tag>,
    pub(super) registry: Registry,
    pub(super) programmes: Vec<Programme>,
    pub(super) indicators: Vec<Indicator>,
    pub(super) indicator_ids: BTreeMap<String, IndicatorId>,
    pub(super) documents: BTreeMap<DocumentKey, DocumentId>,
    /// Folders and files of which a part could not be read: what seems unknown may stand there, so it is not told.
    unread: BTreeSet<String>,
}

impl<'p> Names<'p> {
    pub(super) fn new(languages: &[Tag], problems: &'p mut Vec<Diagnostic>) -> Self {
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        let places = errors.filter_map(|problem| problem.place.as_ref());
        let unread = places.map(|place| register_of(&place.file).to_owned()).collect();
        Self {
            unread,
            problems,
            languages: languages.to_vec(),
            registry: Registry::default(),
            programmes: Vec::new(),
            indicators: Vec::new(),
            indicator_ids: BTreeMap::new(),
            documents: BTreeMap::new(),
        }
    }

    /// Tells that something is not in a register (`units`, `programmes`, `documents.yaml`), unless a part of that register
    /// could not be read: one mistake there would be told once for every line that cites it.
    fn tell_unknown(&mut self, register: &str, refusal: Refusal, place: impl FnOnce() -> Place) {
        if !self.unread.contains(register) {
            self.tell(refusal, place());
        }
    }

    /// Tells a problem.
    pub(super) fn tell(&mut self, refusal: Refusal, place: Place) {
        self.problems.push(refusal.at(place));
    }

    /// The unit that holds a code on a day, or at all where there is no day. A failure names what is near: codes that match
    /// after zeros are added, the successors of a unit that has ended, codes that look alike.
    pub(super) fn unit(&mut self, wanted: &str, on: Option<Date>, place: impl FnOnce() -> Place) -> Option<UnitId> {
        let by_key = wanted.contains('@').then(|| self.registry.by_key(wanted)).flatten();
        let refusal = match by_key.map_or_else(|| self.registry.find(wanted, on), Lookup::Found) {
            Lookup::Found(unit) => return Some(unit),
            Lookup::OtherTime(holders) => self.not_then(wanted, on, &holders),
            Lookup::Unknown => self.unknown_unit(wanted),
        };
        self.tell_unknown(UNITS, refusal, place);
        None
    }

    /// A unit that something speaks of, which it may do before and after the unit's life: the holder of the day, else the
    /// last one.
    pub(super) fn unit_spoken_of(
        &mut self,
        wanted: &str,
        on: Option<Date>,
        place: impl FnOnce() -> Place,
    ) -> Option<UnitId> {
        match self.registry.find(wanted, on) {
            Lookup::OtherTime(holders) => holders.last().copied(),
            Lookup::Found(_) | Lookup::Unknown => self.unit(wanted, on, place),
        }
    }

    /// The unit of a key.
    pub(super) fn unit_of_key(&mut self, key: &str, place: impl FnOnce() -> Place) -> Option<UnitId> {
        let found = self.registry.by_key(key);
        found.or_else(|| self.unit(key, None, place))
    }

    fn not_then(&self, wanted: &str, on: Option<Date>, holders: &[UnitId]) -> Refusal {
        let date = on.map(|day| day.to_string()).unwrap_or_default();
        let name = holders.first().map_or_else(|| wanted.to_owned(), |unit| self.named(*unit));
        let mut refusal = Refusal::new(code::UNIT_NOT_VALID_THEN, &[("unit", &name), ("as-of", &date)]);
        let life = holders.first().map(|unit| self.registry.unit(*unit).life).unwrap_or_default();
        if let Some(until) = life.until.filter(|until| on.is_some_and(|day| *until < day)) {
            refusal = refusal.hint("hint-until", &[("until", &until.to_string())]);
        }
        if let Some(from) = life.from.filter(|from| on.is_some_and(|day| day < *from)) {
            refusal = refusal.hint("hint-from", &[("from", &from.to_string())]);
        }
        let after: Vec<UnitId> = holders.iter().flat_map(|unit| self.registry.successors(*unit)).collect();
        if after.is_empty() { refusal } else { refusal.hint("hint-successors", &[("names", &self.listed(&after))]) }
    }

    fn unknown_unit(&self, wanted: &str) -> Refusal {
        let padded =
            |code: &&UnitCode| code.as_str().len() > wanted.len() && code.as_str().trim_start_matches('0') == wanted;
        if let Some(code) = self.registry.codes().find(padded) {
            let name = self.code_name(code.as_str());
            return Refusal::new(code::UNIT_CODE_ZEROS, &[("code", wanted)])
                .hint("hint-zeros", &[("corrected", code.as_str()), ("name", &name)]);
        }
        let refusal = Refusal::new(code::UNIT_UNKNOWN, &[("code", wanted)]);
        let so_named = self.registry.iter().filter(|(_, unit)| unit.name.forms().any(|(_, name)| name == wanted));
        let holders: Vec<UnitId> = so_named.map(|(id, _)| id).collect();
        match holders.as_slice() {
            [] => {}
            [only] => {
                let corrected = &self.registry.unit(*only).key;
                return refusal.hint("hint-name", &[("name", wanted), ("corrected", corrected)]);
            }
            several => return refusal.hint("hint-names", &[("names", &self.listed(several))]),
        }
        match similar(wanted, self.registry.codes().map(UnitCode::as_str)) {
            Some(names) => refusal.hint("hint-similar", &[("names", &names)]),
            None => refusal,
        }
    }

    /// A unit for a message: 67 Đắk Nông.
    pub(super) fn named(&self, unit: UnitId) -> String {
        let unit = self.registry.unit(unit);
        format!("{} {}", unit.key, self.plain(&unit.name))
    }

    fn code_name(&self, code: &str) -> String {
        match self.registry.find(code, None) {
            Lookup::Found(unit) => self.plain(&self.registry.unit(unit).name).to_owned(),
            Lookup::OtherTime(_) | Lookup::Unknown => code.to_owned(),
        }
    }

    /// Units for a message, each in backticks.
    pub(super) fn listed(&self, units: &[UnitId]) -> String {
        units.iter().map(|unit| format!("`{}`", self.named(*unit))).collect::<Vec<_>>().join(", ")
    }

    /// A text in the site's first language, for messages.
    pub(super) fn plain<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.languages.first().map_or("", Tag::as_str), &self.languages).0
    }

    pub(super) fn indicator(&mut self, wanted: &str, place: impl FnOnce() -> Place) -> Option<IndicatorId> {
        if let Some(id) = self.indicator_ids.get(wanted) {
            return Some(*id);
        }
        let refusal = Refusal::new(code::INDICATOR_UNKNOWN, &[("indicator", wanted)]);
        let refusal = with_similar(refusal, wanted, self.indicator_ids.keys().map(String::as_str));
        self.tell_unknown(PROGRAMMES, refusal, place);
        None
    }

    pub(super) fn level(&mut self, wanted: &str, place: impl FnOnce() -> Place) -> Option<LevelId> {
        let position = self.registry.levels.iter().position(|level| level.id.as_str() == wanted);
        if let Some(id) = position.and_then(|position| u8::try_from(position).ok()) {
            return Some(LevelId(id));
        }
        let refusal = Refusal::new(code::LEVEL_UNKNOWN, &[("level", wanted)]);
        let refusal = with_similar(refusal, wanted, self.registry.levels.iter().map(|level| level.id.as_str()));
        self.tell(refusal, place());
        None
    }

    pub(super) fn base_kind(
        &mut self,
        programme: usize,
        wanted: &str,
        place: impl FnOnce() -> Place,
    ) -> Option<BaseKindId> {
        let kinds = &self.programmes[programme].base_kinds;
        let position = kinds.iter().position(|kind| kind.id.as_str() == wanted);
        if let Some(id) = position.and_then(|position| u8::try_from(position).ok()) {
            return Some(BaseKindId(id));
        }
        let refusal = Refusal::new(
            code::BASE_KIND_UNKNOWN,
            &[("kind", wanted), ("programme", self.programmes[programme].id.as_str())],
        );
        let refusal = with_similar(refusal, wanted, kinds.iter().map(|kind| kind.id.as_str()));
        self.tell(refusal, place());
        None
    }

    pub(super) fn document(&mut self, wanted: &DocumentKey, place: impl FnOnce() -> Place) -> Option<DocumentId> {
        if let Some(id) = self.documents.get(wanted) {
            return Some(*id);
        }
        let refusal = Refusal::new(code::DOCUMENT_UNKNOWN, &[("document", wanted.as_str())]);
        let refusal = with_similar(refusal, wanted.as_str(), self.documents.keys().map(DocumentKey::as_str));
        self.tell_unknown(DOCUMENTS, refusal, place);
        None
    }

    /// A figure that a text names as `<unit>/<indicator>`, with what is asked of it behind another stroke.
    pub(super) fn figure(&mut self, path: &str, on: Option<Date>, place: impl Fn() -> Place) {
        let mut parts = path.split('/');
        if let (Some(unit), Some(indicator)) = (parts.next(), parts.next()) {
            self.unit(unit, on, &place);
            self.indicator(indicator, place);
        } else {
            let refusal = Refusal::new(code::LINK_TARGET_UNKNOWN, &[("kind", "figure"), ("target", path)]);
            self.tell(refusal, place());
        }
    }

    /// A source, its document looked up; `at` is where the source stands in its file.
    pub(super) fn source(&mut self, source: &raw::Source, file: &str, at: &KeyPath) -> Source {
        let document = source.document.as_ref();
        let document = document.and_then(|key| self.document(key, || Place::value(file, at.key("document"))));
        self.translated(source.title.as_ref(), file, &at.key("title"));
        Source {
            document,
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            url: source.url.clone(),
            note: source.note.clone(),
        }
    }

    /// Tells a text that speaks only some of the site's languages.
    pub(super) fn translated(&mut self, text: Option<&Text>, file: &str, at: &KeyPath) {
        let Some(text) = text else { return };
        let missing: Vec<&str> = self.languages.iter().map(Tag::as_str).filter(|tag| !text.speaks(tag)).collect();
        if !missing.is_empty() {
            let refusal = Refusal::new(code::TEXT_UNTRANSLATED, &[("languages", &missing.join(", "))]);
            self.tell(refusal, Place::value(file, at.clone()));
        }
    }

    /// Who may see a thing: nobody outside where it stands under `internal/`, whatever it says itself.
    pub(super) fn audience(&mut self, internal: bool, said: Audience, file: &str, at: KeyPath) -> Audience {
        if internal && said == Audience::Public {
            self.tell(
                Refusal::new(code::AUDIENCE_CONTRADICTED, &[("file", file)]).hint("hint-remove", &[]),
                Place::value(file, at),
            );
        }
        if internal { Audience::Internal } else { said }
    }
}

/// The register that a file belongs to: the first part of its path, not counting `internal/`.
fn register_of(file: &str) -> &str {
    let file = file.strip_prefix("internal/").unwrap_or(file);
    file.split('/').next().unwrap_or(file)
}

fn with_similar<'a>(refusal: Refusal, wanted: &str, candidates: impl Iterator<Item = &'a str>) -> Refusal {
    match similar(wanted, candidates) {
        Some(names) => refusal.hint("hint-similar", &[("names", &names)]),
        None => refusal,
    }
}
