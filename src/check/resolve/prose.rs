//! Bulletins and pages: the texts of one slug become one thing, which must say the same of itself in every language, and whose
//! links must lead somewhere.

use super::names::Names;
use super::registers::units;
use crate::check::nouns::{Bulletin, Page, Translated};
use crate::check::suggest::similar;
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Slug, Tag};
use crate::load::Prose;
use crate::load::raw::{BulletinMatter, PageMatter, TranslationOf};
use crate::markdown::{self, Document, Target};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Every bulletin, by slug.
pub(super) fn bulletins(files: Vec<Prose<BulletinMatter>>, names: &mut Names<'_>) -> Vec<Bulletin> {
    by_slug(files, names).into_values().filter_map(|texts| bulletin(texts, names)).collect()
}

/// Every page, by its place in the navigation.
pub(super) fn pages(files: Vec<Prose<PageMatter>>, names: &mut Names<'_>) -> Vec<Page> {
    let pages = by_slug(files, names).into_values().filter_map(|texts| page(texts, names));
    let mut pages: Vec<Page> = pages.collect();
    pages.sort_by(|a, b| (a.order, &a.slug).cmp(&(b.order, &b.slug)));
    pages
}

/// The texts of each slug, one a language of the site; what is in no language of it, or there twice, is told.
fn by_slug<M>(files: Vec<Prose<M>>, names: &mut Names<'_>) -> BTreeMap<Slug, BTreeMap<Tag, Prose<M>>> {
    let mut slugs: BTreeMap<Slug, BTreeMap<Tag, Prose<M>>> = BTreeMap::new();
    for prose in files {
        let (slug, language) = (prose.slug.clone(), prose.language.clone());
        if !names.languages.contains(&language) {
            let name = prose.file.rsplit('/').next().unwrap_or(&prose.file);
            let arguments = [("problem", "unknown"), ("file", name), ("language", language.as_str())];
            let refusal = Refusal::new(code::PROSE_LANGUAGE, &arguments).hint("hint-declare", &[]);
            names.tell(refusal, Place::file(&prose.file));
            continue;
        }
        let texts = slugs.entry(slug).or_default();
        if let Some(first) = texts.get(&language) {
            let arguments = [("slug", prose.slug.as_str()), ("language", language.as_str())];
            let refusal = Refusal::new(code::SLUG_TAKEN, &arguments).hint("hint-rename", &[]);
            let label = [("file", first.file.as_str())];
            let problem = refusal.at(Place::file(&prose.file)).label(Place::file(&first.file), "label-first", &label);
            names.problems.push(problem);
        } else {
            texts.insert(language, prose);
        }
    }
    slugs
}

/// The original: the text that says of no other that it was translated from it; the first language's where several do.
fn original<'t, M>(
    texts: &'t BTreeMap<Tag, Prose<M>>,
    names: &Names<'_>,
    translation: fn(&M) -> Option<&TranslationOf>,
) -> Option<&'t Prose<M>> {
    let in_order = || names.languages.iter().filter_map(|tag| texts.get(tag));
    in_order().find(|prose| translation(&prose.matter).is_none()).or_else(|| in_order().next())
}

/// Tells the languages that a text lacks.
fn missing<M>(original: &Prose<M>, texts: &BTreeMap<Tag, Prose<M>>, names: &mut Names<'_>) {
    let lacking: Vec<String> =
        names.languages.iter().filter(|tag| !texts.contains_key(*tag)).map(|tag| format!("`{tag}`")).collect();
    if !lacking.is_empty() {
        let arguments = [("slug", original.slug.as_str()), ("languages", &lacking.join(", "))];
        names.tell(Refusal::new(code::TRANSLATION_MISSING, &arguments), Place::file(&original.file));
    }
}

fn bulletin(texts: BTreeMap<Tag, Prose<BulletinMatter>>, names: &mut Names<'_>) -> Option<Bulletin> {
    let first = original(&texts, names, |matter| matter.translation.as_ref())?.clone();
    missing(&first, &texts, names);
    for other in texts.values() {
        agree(&first, other, names);
    }
    let file = first.file.as_str();
    let at = |key: &str| KeyPath::from([key]);
    let matter = &first.matter;
    let documents = matter.documents.iter().enumerate();
    let documents =
        documents.filter_map(|(n, key)| names.document(key, || Place::value(file, at("documents").index(n)))).collect();
    let sources = matter.sources.iter().enumerate();
    let sources = sources.map(|(n, source)| names.source(source, file, &at("sources").index(n))).collect();
    Some(Bulletin {
        slug: first.slug.clone(),
        date: matter.date.0,
        audience: names.audience(first.internal, matter.audience, file, at("audience")),
        embargo: matter.embargo,
        vintage: matter.vintage.unwrap_or(matter.date).0,
        units: units(&matter.units, Some(matter.date.0), file, &at("units"), names),
        documents,
        tags: matter.tags.clone(),
        sources,
        texts: texts.into_iter().map(|(tag, prose)| (tag, bulletin_text(prose, names))).collect(),
    })
}

/// Tells what differs between two texts of one bulletin and must not.
fn agree(first: &Prose<BulletinMatter>, other: &Prose<BulletinMatter>, names: &mut Names<'_>) {
    let told = |matter: &BulletinMatter| {
        let codes: Vec<&str> = matter.units.iter().map(crate::domain::UnitCode::as_str).collect();
        let keys: Vec<&str> = matter.documents.iter().map(crate::domain::DocumentKey::as_str).collect();
        let audience = if matter.audience == Audience::Public { "public" } else { "internal" };
        let embargo = matter.embargo.map_or_else(|| "none".to_owned(), |moment| moment.0.to_string());
        [
            ("date", matter.date.0.to_string()),
            ("units", codes.join(", ")),
            ("documents", keys.join(", ")),
            ("audience", audience.to_owned()),
            ("embargo", embargo),
        ]
    };
    for ((field, value), (_, wanted)) in told(&other.matter).into_iter().zip(told(&first.matter)) {
        if value == wanted {
            continue;
        }
        let arguments = [
            ("field", field),
            ("slug", first.slug.as_str()),
            ("value", &value),
            ("language", other.language.as_str()),
            ("other-value", &wanted),
            ("other-language", first.language.as_str()),
        ];
        let refusal = Refusal::new(code::TRANSLATION_DIFFERS, &arguments).hint("hint-same", &[]);
        let problem = refusal.at(Place::value(&other.file, [field]));
        names.problems.push(problem.label(Place::value(&first.file, [field]), "label-other", &[("value", &wanted)]));
    }
}

fn bulletin_text(prose: Prose<BulletinMatter>, names: &mut Names<'_>) -> Translated {
    let body = body(&prose, names);
    let matter = prose.matter;
    Translated {
        title: matter.title,
        summary: matter.summary,
        body,
        updated: matter.updated.map(|day| day.0),
        translation: matter.translation.map(translation),
        file: prose.file,
    }
}

fn page(texts: BTreeMap<Tag, Prose<PageMatter>>, names: &mut Names<'_>) -> Option<Page> {
    let first = original(&texts, names, |matter| matter.translation.as_ref())?.clone();
    missing(&first, &texts, names);
    let matter = &first.matter;
    Some(Page {
        slug: first.slug.clone(),
        audience: names.audience(first.internal, matter.audience, &first.file, ["audience"].into()),
        order: matter.order.unwrap_or(u32::MAX),
        texts: texts.into_iter().map(|(tag, prose)| (tag, page_text(prose, names))).collect(),
    })
}

fn page_text(prose: Prose<PageMatter>, names: &mut Names<'_>) -> Translated {
    let body = body(&prose, names);
    let matter = prose.matter;
    Translated {
        title: matter.title,
        summary: None,
        body,
        updated: matter.updated.map(|day| day.0),
        translation: matter.translation.map(translation),
        file: prose.file,
    }
}

fn translation(of: TranslationOf) -> (Tag, Option<Date>) {
    (of.of, of.state.map(|day| day.0))
}

fn body<M>(prose: &Prose<M>, names: &mut Names<'_>) -> Document {
    let outcome = markdown::parse(&prose.file, &prose.body, prose.body_start);
    names.problems.extend(outcome.problems);
    let body = outcome.value.unwrap_or_default();
    for (image, span) in body.images() {
        let refusal = Refusal::new(code::PICTURE_UNREGISTERED, &[("picture", &image.source)]);
        names.tell(refusal, Place::span(&prose.file, span));
    }
    body
}

/// Tells every link of a text that leads to nothing.
pub(super) fn check_links(bulletins: &[Bulletin], pages: &[Page], names: &mut Names<'_>) {
    let slugs: Vec<&Slug> = bulletins.iter().map(|bulletin| &bulletin.slug).collect();
    let page_slugs: Vec<&Slug> = pages.iter().map(|page| &page.slug).collect();
    for bulletin in bulletins {
        for text in bulletin.texts.values() {
            links_of(text, Some(bulletin.date), &slugs, &page_slugs, names);
        }
    }
    for page in pages {
        for text in page.texts.values() {
            links_of(text, None, &slugs, &page_slugs, names);
        }
    }
}

fn links_of(text: &Translated, on: Option<Date>, bulletins: &[&Slug], pages: &[&Slug], names: &mut Names<'_>) {
    for link in text.body.links() {
        let place = || Place::span(&text.file, link.span.clone());
        let unknown = |kind: &str, target: &str, candidates: &[&Slug]| {
            let refusal = Refusal::new(code::LINK_TARGET_UNKNOWN, &[("kind", kind), ("target", target)]);
            match similar(target, candidates.iter().map(|slug| slug.as_str())) {
                Some(names) => refusal.hint("hint-similar", &[("names", &names)]),
                None => refusal,
            }
        };
        match link.target {
            Target::Unit(key) => {
                names.unit_of_key(key, place);
            }
            Target::Document(key) => {
                names.document(key, place);
            }
            Target::Bulletin(slug) if !bulletins.contains(&slug) => {
                names.tell(unknown("bulletin", slug.as_str(), bulletins), place());
            }
            Target::Page(slug) if !pages.contains(&slug) => {
                names.tell(unknown("other", slug.as_str(), pages), place());
            }
            Target::Anchor(id) if text.body.heading(id).is_none() => {
                names.tell(unknown("other", &format!("#{id}"), &[]), place());
            }
            Target::Figure(path) => names.figure(path, on, place),
            Target::Bulletin(_) | Target::Page(_) | Target::Anchor(_) | Target::External(_) => {}
        }
    }
}
