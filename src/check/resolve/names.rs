//! What has been named so far, and the look-ups by which everything else refers to it. A look-up that fails tells the problem
//! and gives `None`.

use super::unknown::{with_known, with_similar};
use crate::check::nouns::{
    BaseKindId, DocumentId, Event, Indicator, IndicatorId, LevelId, Lookup, Programme, Registry, Source, UnitId,
};
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, Severity, code, listed};
use crate::domain::{Audience, DocumentKey, Tag, Text, UnitCode};
use crate::load::raw::{self, EventKind};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const UNITS: &str = "units";
const INTERNAL: &str = "internal/";
const PROGRAMMES: &str = "programmes";
pub(super) const BULLETINS: &str = "bulletins";
pub(super) const COMMENDATIONS: &str = "commendations";
pub(super) const PHOTOS: &str = "photos";
pub(super) const PAGES: &str = "pages";
pub(super) const MAPS: &str = "maps";
const DOCUMENTS: &str = "documents.yaml";

/// Where each name of one kind was first given.
pub(super) type Seen = BTreeMap<String, Place>;

/// What has been named so far, and the problems met while naming it.
pub(super) struct Names<'p> {
    pub(super) problems: &'p mut Vec<Diagnostic>,
    pub(super) languages: Vec<Tag>,
    pub(super) registry: Registry,
    pub(super) programmes: Vec<Programme>,
    pub(super) indicators: Vec<Indicator>,
    pub(super) indicator_ids: BTreeMap<String, IndicatorId>,
    pub(super) documents: BTreeMap<DocumentKey, DocumentId>,
    /// The photos of the register, by file name, and who may see each.
    pub(super) photos: BTreeMap<String, Audience>,
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
            photos: BTreeMap::new(),
        }
    }

    /// Tells that something is not in a register (`units`, `programmes`, `documents.yaml`), unless a part of that register
    /// could not be read: one mistake there would be told once for every line that cites it.
    pub(super) fn tell_unknown(&mut self, register: &str, refusal: Refusal, place: impl FnOnce() -> Place) {
        if !self.is_unread(register) {
            self.tell(refusal, place());
        }
    }

    /// Tells a problem.
    pub(super) fn tell(&mut self, refusal: Refusal, place: Place) {
        self.problems.push(refusal.at(place));
    }

    /// Tells a name that was given before, in another file: within one the reader tells it.
    pub(super) fn once(&mut self, seen: &mut Seen, name: &str, place: Place) {
        self.once_as(seen, name, name, place);
    }

    /// The same of a name that is known by a key, as which several names may count.
    pub(super) fn once_as(&mut self, seen: &mut Seen, key: &str, name: &str, place: Place) {
        match seen.get(key) {
            None => drop(seen.insert(key.to_owned(), place)),
            Some(first) => {
                let refusal = Refusal::new(code::YAML_DUPLICATE_KEY, &[("key", name)]);
                self.problems.push(refusal.at(place).label(first.clone(), "label-first", &[]));
            }
        }
    }

    /// Whether a part of a register could not be read.
    pub(super) fn is_unread(&self, register: &str) -> bool {
        self.unread.contains(register)
    }

    /// The unit that holds a code on a day, or at all where there is no day. A failure names what is near: codes that match
    /// after zeros are added, the successors of a unit that has ended, codes that look alike.
    pub(super) fn unit(&mut self, wanted: &str, on: Option<Date>, place: impl FnOnce() -> Place) -> Option<UnitId> {
        let by_key = wanted.contains('@').then(|| self.registry.by_key(wanted)).flatten();
        match by_key.map_or_else(|| self.registry.find(wanted, on), Lookup::Found) {
            Lookup::Found(unit) => return Some(unit),
            Lookup::OtherTime(holders) => {
                if !self.is_unread(UNITS) {
                    let problem = self.not_then(on, &holders, place());
                    self.problems.push(problem);
                }
            }
            Lookup::Unknown => {
                let several = UnitCode::several(wanted).map(|codes| self.undeclared_group(wanted, &codes, on));
                let refusal = several.unwrap_or_else(|| self.unknown_unit(wanted));
                self.tell_unknown(UNITS, refusal, place);
            }
        }
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

    /// The unit of a key, or the only one of a name: texts may name a place as people do. A name that several places have is
    /// told with their codes.
    pub(super) fn unit_of_key(&mut self, key: &str, place: impl FnOnce() -> Place) -> Option<UnitId> {
        let found = self.registry.by_key(key).or_else(|| self.registry.only_named(key));
        found.or_else(|| self.unit(key, None, place))
    }

    /// Whether a name that a source gives to a unit is none of it: not its name in any language, however it is typed, not an
    /// alias, not what it was called before. A name that is exactly another unit's and only nearly this one's is the other's.
    pub(super) fn is_otherwise(&self, unit: UnitId, name: &str) -> bool {
        let exactly = |id: UnitId| self.registry.unit(id).name.forms().any(|(_, form)| form == name);
        if exactly(unit) {
            return false;
        }
        let named = self.registry.named(name);
        let before =
            |event: &&Event| matches!(event.kind, EventKind::Renamed | EventKind::Retyped) && event.to == [unit];
        let former =
            || self.registry.events.iter().filter(before).any(|event| named.iter().any(|id| event.from == [*id]));
        if named.contains(&unit) { named.iter().any(|other| exactly(*other)) } else { !former() }
    }

    /// A unit for a message: 67 Đắk Nông.
    pub(super) fn named(&self, unit: UnitId) -> String {
        let unit = self.registry.unit(unit);
        format!("{} {}", unit.key, self.plain(&unit.name))
    }

    /// Units for a message, each in backticks.
    pub(super) fn listed(&self, units: &[UnitId]) -> String {
        listed(&units.iter().map(|unit| self.named(*unit)).collect::<Vec<_>>())
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
        let refusal = with_known(refusal, wanted, self.indicator_ids.keys().map(String::as_str));
        let refusal = refusal.hint("hint-declare", &[]);
        self.tell_unknown(PROGRAMMES, refusal, place);
        None
    }

    pub(super) fn level(&mut self, wanted: &str, place: impl FnOnce() -> Place) -> Option<LevelId> {
        let position = self.registry.levels.iter().position(|level| level.id.as_str() == wanted);
        if let Some(id) = position.and_then(|position| u8::try_from(position).ok()) {
            return Some(LevelId(id));
        }
        let refusal = Refusal::new(code::LEVEL_UNKNOWN, &[("level", wanted)]);
        let refusal = with_known(refusal, wanted, self.registry.levels.iter().map(|level| level.id.as_str()));
        self.tell_unknown(UNITS, refusal.hint("hint-declare", &[]), place);
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
        let refusal = with_known(refusal, wanted, kinds.iter().map(|kind| kind.id.as_str()));
        self.tell(refusal.hint("hint-declare", &[]), place());
        None
    }

    pub(super) fn document(&mut self, wanted: &DocumentKey, place: impl FnOnce() -> Place) -> Option<DocumentId> {
        if let Some(id) = self.documents.get(wanted) {
            return Some(*id);
        }
        let refusal = Refusal::new(code::DOCUMENT_UNKNOWN, &[("document", wanted.as_str())]);
        let refusal = with_similar(refusal, wanted.as_str(), self.documents.keys().map(DocumentKey::as_str));
        let refusal = refusal.hint("hint-entry", &[]);
        self.tell_unknown(DOCUMENTS, refusal, place);
        None
    }

    /// A source, its document looked up; `at` is where the source stands in its file.
    pub(super) fn source(&mut self, source: &raw::Source, file: &str, at: &KeyPath) -> Source {
        let document = source.document.as_ref();
        let document = document.and_then(|key| self.document(key, || Place::value(file, at.key("document"))));
        self.translated(source.title.as_ref(), file, &at.key("title"));
        self.address(source.url.as_deref(), file, at.key("url"));
        Source {
            document,
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            url: source.url.clone(),
            note: source.note.clone(),
        }
    }

    /// Tells a web address that a reader could not safely follow.
    pub(super) fn address(&mut self, url: Option<&str>, file: &str, at: KeyPath) {
        if let Some(url) = url.filter(|url| !is_web_address(url)) {
            let refusal = Refusal::new(code::LINK_SCHEME, &[("url", url)]).hint("hint-address", &[]);
            self.tell(refusal, Place::value(file, at));
        }
    }

    /// Tells a text that speaks only some of the site's languages.
    pub(super) fn translated(&mut self, text: Option<&Text>, file: &str, at: &KeyPath) {
        let Some(text) = text else { return };
        let missing: Vec<&str> = self.languages.iter().map(Tag::as_str).filter(|tag| !text.speaks(tag)).collect();
        if !missing.is_empty() {
            let refusal = Refusal::new(code::TEXT_UNTRANSLATED, &[("languages", &listed(&missing))]);
            self.tell(refusal, Place::value(file, at.clone()));
        }
    }

    /// Who may see a thing: nobody outside where it stands under `internal/`, whatever it says itself.
    pub(super) fn audience(&mut self, internal: bool, said: Audience, file: &str, at: KeyPath) -> Audience {
        if internal && said == Audience::Public {
            let outside = file.strip_prefix(INTERNAL).unwrap_or(file);
            let refusal = Refusal::new(code::AUDIENCE_CONTRADICTED, &[("file", file)]);
            let refusal = refusal.hint("hint-remove", &[]).hint("hint-move", &[("corrected", outside)]);
            self.tell(refusal, Place::value(file, at));
        }
        if internal { Audience::Internal } else { said }
    }
}

/// The register that a file belongs to: the first part of its path, not counting `internal/`.
fn register_of(file: &str) -> &str {
    let file = file.strip_prefix(INTERNAL).unwrap_or(file);
    file.split('/').next().unwrap_or(file)
}

/// Whether a text is an address that begins with `https://` or `http://` and a host.
pub(super) fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) && !url.contains(char::is_whitespace)
}
