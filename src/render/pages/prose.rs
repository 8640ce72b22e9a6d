//! Texts: Markdown put into a page, its links resolved from there, and what a reader should know of a translation.

use super::context::Content;
use crate::check::nouns::{Page, Translated};
use crate::domain::{Binding, DocumentKey, FigurePath, Quoted, Slug, Tag, Text};
use crate::language::Argument;
use crate::markdown::{self, Alert, Document, Link, Links, Said, Shown, Words, Written};
use crate::model::Edition;
use crate::render::jobs::Job;
use crate::render::paths::Paths;
use crate::render::words::Scribe;
use std::collections::BTreeMap;

/// A page of prose.
pub(super) fn text<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, page: &Page) -> Content {
    Content::Text { body_html: page_body(scribe, page) }
}

pub(super) fn page_body<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, page: &Page) -> String {
    scribe.best_text(&page.texts).map(|(_, text)| body(scribe, &text.body)).unwrap_or_default()
}

/// A text as HTML.
pub(super) fn body<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, document: &Document) -> String {
    markdown::html(document, scribe, scribe, "t-")
}

/// The same in pieces, cut where charts and tables stand, with links of its own.
pub(super) fn parts_with<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    document: &Document,
    links: &dyn Links,
) -> Vec<Written> {
    markdown::parts(document, links, scribe, "t-")
}

/// A sentence on the translation, where the page is a text that isn't in the page's language or is older than its original.
pub(super) fn translation_note<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Option<String> {
    match job {
        Job::Bulletin(bulletin) => note(scribe, "bulletin-untranslated", &bulletin.texts),
        Job::Text(page) | Job::Method(Some(page)) | Job::Glossary(Some(page)) => {
            note(scribe, "page-untranslated", &page.texts)
        }
        _ => None,
    }
}

pub(super) fn note<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    untranslated: &str,
    texts: &BTreeMap<Tag, Translated>,
) -> Option<String> {
    let (tag, text) = scribe.best_text(texts)?;
    if tag != scribe.tag() {
        let name = |tag: &Tag| {
            let found = scribe.languages_of_site.iter().find(|language| language.tag() == tag);
            found.map_or_else(|| tag.to_string(), |language| language.native_name())
        };
        let (own, original) = (name(scribe.tag()), name(tag));
        let arguments = [("language", own.as_str().into()), ("original", original.as_str().into())];
        return Some(scribe.text(untranslated, &arguments));
    }
    let (of, state) = text.translation.as_ref()?;
    let (updated, state) = (texts.get(of)?.updated?, (*state)?);
    let dates = [scribe.language.date(state), scribe.language.date(updated)];
    let arguments = [("state", dates[0].as_str().into()), ("updated", dates[1].as_str().into())];
    (state < updated).then(|| scribe.text("bulletin-translation-older", &arguments))
}

impl<E: Edition> Links for Scribe<'_, '_, '_, E> {
    fn unit(&self, key: &str) -> Option<Link> {
        let registry = &self.report.site.registry;
        let found = registry.by_key(key).or_else(|| registry.only_named(key))?;
        let link = self.unit_link(found);
        let language = link
            .lang
            .as_deref()
            .and_then(|tag| self.report.site.facts.languages.iter().find(|own| own.as_str() == tag));
        Some(Link { href: link.href?, name: link.text, language: language.cloned(), ..Link::default() })
    }

    fn document(&self, key: &DocumentKey) -> Option<Link> {
        let (id, _) = self.report.site.documents.iter().find(|(_, document)| document.key == *key)?;
        let link = self.document_link(*id)?;
        Some(Link { href: link.href?, name: link.text, ..Link::default() })
    }

    fn bound(&self, binding: &Binding) -> Option<Link> {
        match binding {
            Binding::Figure(FigurePath { unit, indicator, .. }) => {
                let link = self.unit(unit)?;
                let known = self.report.site.indicators.values().any(|other| other.id == *indicator);
                known.then(|| Link { href: format!("{}#p-{indicator}", link.href), ..link })
            }
            Binding::Units(units) => self.unit(&units.unit),
            Binding::Quote(Quoted::Document(key)) => self.document(key),
            Binding::Calculation(_) | Binding::Quote(Quoted::Source(_)) => None,
        }
    }

    fn commendation(&self, id: &Slug) -> Option<Link> {
        let award = self.report.site.commendations.iter().find(|award| award.entry.id == *id)?;
        // What was only proposed, or was revoked, is never spoken of as granted.
        let status = (!award.is_granted()).then(|| (award.status().word(), self.award_status(award)));
        let href = self.href(&Paths::commendation(id));
        Some(Link { href, name: self.plain(&award.entry.form), status, ..Link::default() })
    }

    fn bulletin(&self, slug: &Slug) -> Option<Link> {
        let bulletin = self.report.site.bulletins.iter().find(|bulletin| bulletin.slug == *slug)?;
        Some(Link {
            href: self.href(&Paths::bulletin(slug)),
            name: self.bulletin_link(bulletin).text,
            ..Link::default()
        })
    }

    fn page(&self, slug: &Slug) -> Option<Link> {
        let page = self.report.site.pages.iter().find(|page| page.slug == *slug)?;
        Some(Link { href: self.href(&Paths::page(slug)), name: self.page_title(page), ..Link::default() })
    }

    fn photo(&self, source: &str) -> Option<Shown> {
        let photo = self.report.site.photos.get(source)?;
        let said = |text: &Text| {
            let (text, language) = text.get(self.tag().as_str(), &self.report.site.facts.languages);
            Said { text: text.to_owned(), language: language.map(str::to_owned) }
        };
        let sizes = photo.facts.sizes();
        Some(Shown {
            prints: sizes.iter().map(|(width, _)| (self.way_to(&photo.path(*width)), *width)).collect(),
            size: sizes.last().copied().unwrap_or_default(),
            alt: said(&photo.alt),
            caption: photo.caption.as_ref().map(said),
            credit: self.text("bulletin-photo", &[("credit", photo.credit.as_str().into())]),
        })
    }
}

impl<E: Edition> Words for Scribe<'_, '_, '_, E> {
    fn alert(&self, kind: Alert) -> String {
        self.word(match kind {
            Alert::Note => "text-alert-note",
            Alert::Tip => "text-alert-tip",
            Alert::Important => "text-alert-important",
            Alert::Warning => "text-alert-warning",
            Alert::Caution => "text-alert-caution",
        })
    }

    fn table(&self, number: usize) -> String {
        self.counted("text-table", number)
    }

    fn task(&self, done: bool) -> String {
        self.word(if done { "text-task-done" } else { "text-task-open" })
    }

    fn notes(&self) -> String {
        self.word("text-notes")
    }

    fn note(&self, number: usize) -> String {
        self.counted("text-note", number)
    }

    fn back(&self, number: usize, reference: usize) -> String {
        let count = |n: usize| Argument::from(n);
        self.text("text-note-back", &[("n", count(number)), ("reference", count(reference))])
    }
}
