//! Names and links: units, indicators, bulletins, documents.

use super::Scribe;
use crate::check::nouns::{
    BaseKindId, Bulletin, Commendation, DocumentId, Event, IndicatorId, LevelId, OfficialDocument, Page, Source, UnitId,
};
use crate::domain::{Tag, Text};
use crate::model::Edition;
use crate::render::namesakes::Apart;
use crate::render::pages::context::{Link, Remark, SourceLine};
use crate::render::paths::{self, DOCUMENTS, Paths, relative, root};

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// The address of a page, given without the folder of a language, in the language of this one.
    pub(in crate::render) fn href(&self, path: &str) -> String {
        self.way_to(&self.paths.in_language(self.tag(), path))
    }

    /// The address of a file, given by its path below the root of the edition.
    pub(in crate::render) fn way_to(&self, file: &str) -> String {
        self.base.map_or_else(|| relative(&self.page, file), |base| format!("{base}{file}"))
    }

    /// The way to the root of the edition, to be put before the path of a file.
    pub(in crate::render) fn root(&self) -> String {
        self.base.map_or_else(|| root(&self.page), str::to_owned)
    }

    pub(in crate::render) fn link(&self, text: String, path: &str) -> Link {
        Link { text, href: Some(self.href(path)), lang: None }
    }

    /// A link to a part of a page, by the part's id.
    pub(in crate::render) fn link_to(&self, text: String, path: &str, id: &str) -> Link {
        Link { text, href: Some(format!("{}#{id}", self.href(path))), lang: None }
    }

    /// A unit's own name; the full one where its own is a mere number, or is that of a unit above it.
    pub(in crate::render) fn unit_name(&self, id: UnitId) -> String {
        let registry = &self.report.site.registry;
        let unit = registry.unit(id);
        if !unit.members.is_empty() {
            let names: Vec<String> = unit.members.iter().map(|member| self.unit_name(*member)).collect();
            return self.language.list(&names);
        }
        let name = &unit.name;
        let shared = registry.ancestors(id).any(|above| registry.unit(above).name == *name);
        let own = self.plain(name);
        if shared || own.chars().all(|c| c.is_ascii_digit()) { self.full_name(id) } else { own }
    }

    /// A unit's name with its type, as the language puts them: "Tỉnh Đắk Nông", "Đắk Nông Province".
    pub(in crate::render) fn full_name(&self, id: UnitId) -> String {
        let registry = &self.report.site.registry;
        let unit = registry.unit(id);
        if !unit.members.is_empty() {
            let names: Vec<String> = unit.members.iter().map(|member| self.full_name(*member)).collect();
            return self.language.list(&names);
        }
        self.named_as(&unit.name, unit.kind)
    }

    /// What stands beside a unit's full name where another unit has the same: the unit above it, or its key.
    pub(in crate::render) fn apart(&self, id: UnitId) -> Option<String> {
        let unit = self.report.site.registry.unit(id);
        match self.paths.apart(id)? {
            Apart::ByParent => unit.parent.map(|parent| self.full_name(parent)),
            // A later holder of a code is told by the year of its key: `24@2025` as "24 (2025)".
            Apart::ByKey => Some(
                unit.key.split_once('@').map_or_else(|| unit.key.clone(), |(code, year)| format!("{code} ({year})")),
            ),
        }
    }

    /// What a unit that goes on under its code was called before an event.
    pub(in crate::render) fn former_name(&self, event: &Event) -> Option<String> {
        let formerly = event.formerly.as_ref()?;
        let unit = self.report.site.registry.unit(*event.from.first()?);
        Some(self.named_as(formerly.name.as_ref().unwrap_or(&unit.name), formerly.kind.or(unit.kind)))
    }

    /// A name with a type, an index into the registry's.
    pub(in crate::render) fn named_as(&self, name: &Text, kind: Option<usize>) -> String {
        let registry = &self.report.site.registry;
        let name = self.plain(name);
        let pattern = kind.and_then(|kind| registry.types[kind].full.as_ref()).map(|full| self.plain(full));
        pattern.map_or(name.clone(), |pattern| pattern.replace("{name}", &name))
    }

    /// What kind of unit it is: its type, else its level.
    pub(in crate::render) fn unit_kind(&self, id: UnitId) -> String {
        let registry = &self.report.site.registry;
        if !registry.unit(id).members.is_empty() {
            return self.level_plural(registry.unit(id).level);
        }
        let kind = registry.unit(id).kind.map(|kind| &registry.types[kind].name);
        self.plain(kind.unwrap_or(&registry.level(id).name))
    }

    pub(in crate::render) fn level_plural(&self, level: LevelId) -> String {
        self.plain(&self.report.site.registry.levels[usize::from(level.0)].plural)
    }

    pub(in crate::render) fn unit_link(&self, id: UnitId) -> Link {
        let href = self.paths.unit(id).map(|path| self.href(path));
        Link { text: self.unit_name(id), href, lang: self.language_of_unit(id) }
    }

    /// The language of a unit's name, where that is not the page's: that of the site's first language, unless the name is given in
    /// the page's. It is marked where a name stands by itself; inside a sentence or a drawing it is a proper name like any other.
    pub(in crate::render) fn language_of_unit(&self, id: UnitId) -> Option<String> {
        let name = &self.report.site.registry.unit(id).name;
        let found = name.get(self.tag().as_str(), self.languages()).1;
        let own = found.map_or_else(|| self.languages().first().map(Tag::as_str), Some);
        own.filter(|tag| *tag != self.tag().as_str()).map(str::to_owned)
    }

    pub(in crate::render) fn indicator_name(&self, id: IndicatorId) -> String {
        self.plain(&self.report.site.indicators[&id].name)
    }

    /// A link to an indicator that something of this edition names and that the edition itself may not have.
    pub(in crate::render) fn named_indicator(&self, id: IndicatorId) -> Option<Link> {
        self.report.site.indicators.contains_key(&id).then(|| self.indicator_link(id))
    }

    pub(in crate::render) fn indicator_link(&self, id: IndicatorId) -> Link {
        let href = self.paths.indicator(id).map(|path| self.href(path));
        Link { text: self.indicator_name(id), href, lang: None }
    }

    pub(in crate::render) fn base_kind(&self, indicator: IndicatorId, kind: BaseKindId) -> String {
        self.plain(&self.report.site.base_kind(indicator, kind).name)
    }

    pub(in crate::render) fn bulletin_link(&self, bulletin: &Bulletin) -> Link {
        let Some((tag, text)) = self.best_text(&bulletin.texts) else {
            return Link { text: bulletin.slug.to_string(), href: None, lang: None };
        };
        let lang = (tag != self.tag()).then(|| tag.to_string());
        Link { text: text.title.clone(), href: Some(self.href(&Paths::bulletin(&bulletin.slug))), lang }
    }

    pub(in crate::render) fn page_title(&self, page: &Page) -> String {
        self.best_text(&page.texts).map_or_else(|| page.slug.to_string(), |(_, text)| text.title.clone())
    }

    /// The text in the page's language, else in the site's first that it has.
    pub(in crate::render) fn best_text<'t, T>(
        &self,
        texts: &'t std::collections::BTreeMap<Tag, T>,
    ) -> Option<(&'t Tag, &'t T)> {
        let own = texts.get_key_value(self.tag());
        own.or_else(|| self.languages().iter().find_map(|tag| texts.get_key_value(tag)))
    }

    pub(in crate::render) fn document_link(&self, id: DocumentId) -> Option<Link> {
        let document = self.report.site.documents.get(&id)?;
        let href = format!("{}#{}", self.href(DOCUMENTS), document_anchor(document));
        let Remark { text, lang } = self.cited_document(document);
        Some(Link { text, href: Some(href), lang })
    }

    /// How a document is cited, with the language of its title where that is all there is.
    fn cited_document(&self, document: &OfficialDocument) -> Remark {
        match document.symbol {
            Some(_) => Remark::own(self.citation(document)),
            None => self.remark(&document.title),
        }
    }

    /// A link to a document's entry that doesn't repeat what the document is called.
    fn register_link(&self, id: DocumentId) -> Option<Link> {
        Some(Link { text: self.word("document-entry"), ..self.document_link(id)? })
    }

    /// How a document is cited: its kind with number and date, else its title.
    pub(in crate::render) fn citation(&self, document: &OfficialDocument) -> String {
        let kind = self.plain(&document.kind);
        match (&document.symbol, document.date) {
            (Some(symbol), Some(date)) => {
                let date = self.language.date(date);
                let arguments = [
                    ("kind", kind.as_str().into()),
                    ("symbol", symbol.as_str().into()),
                    ("date", date.as_str().into()),
                ];
                self.text("document-citation", &arguments)
            }
            (Some(symbol), None) => self.text(
                "document-citation-undated",
                &[("kind", kind.as_str().into()), ("symbol", symbol.as_str().into())],
            ),
            (None, _) => self.plain(&document.title),
        }
    }

    /// Where something comes from, as one line: its title, else its document, its publisher, its address.
    pub(in crate::render) fn source(&self, source: &Source) -> SourceLine {
        let document = source.document.and_then(|id| self.report.site.documents.get(&id));
        let named = |name: &Option<Text>| name.as_ref().map(|name| self.remark(name));
        let url = source.url.clone().or_else(|| document.and_then(|document| document.url.clone()));
        let said = named(&source.title)
            .or_else(|| document.map(|document| self.cited_document(document)))
            .or_else(|| named(&source.publisher))
            .unwrap_or_else(|| Remark::own(url.as_deref().map_or_else(|| self.word("figure-not-given"), host)));
        SourceLine {
            text: said.text,
            lang: said.lang,
            href: url,
            document: source.document.and_then(|id| self.register_link(id)),
        }
    }
}

/// The id of a document's entry on the documents page.
pub(in crate::render) fn document_anchor(document: &OfficialDocument) -> String {
    format!("doc-{}", document.key)
}

/// The id of a commendation's entry on the roll of honour.
pub(in crate::render) fn commendation_anchor(award: &Commendation) -> String {
    format!("c-{}", award.id)
}

/// The host of an address, for sources that have no other name.
fn host(url: &str) -> String {
    paths::host(url).trim_start_matches("www.").to_owned()
}
