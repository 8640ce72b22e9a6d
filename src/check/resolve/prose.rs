//! Bulletins and pages: the texts of one slug become one thing, which must say the same of itself in every language. Whether
//! their links lead somewhere is seen by [`links`](super::links).

use super::blocks;
use super::links::{body, line};
use super::names::Names;
use super::registers::units;
use crate::check::nouns::{Bulletin, Page, Translated};
use crate::diag::{KeyPath, Place, Refusal, code, listed};
use crate::domain::{Audience, DocumentKey, Slug, Tag, UnitCode};
use crate::load::Prose;
use crate::load::raw::{BulletinMatter, PageMatter, TranslationOf};
use crate::markdown::plain;
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
            let known: Vec<&str> = names.languages.iter().map(Tag::as_str).collect();
            let refusal =
                Refusal::new(code::PROSE_LANGUAGE, &arguments).hint("hint-known", &[("names", &listed(&known))]);
            names.tell(refusal.hint("hint-declare", &[]), Place::file(&prose.file));
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
    let lacking: Vec<&str> = names.languages.iter().filter(|tag| !texts.contains_key(*tag)).map(Tag::as_str).collect();
    if let Some(first) = lacking.first() {
        let arguments = [("slug", original.slug.as_str()), ("languages", &listed(&lacking))];
        let folder = original.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let file = format!("{folder}/{}.{first}.md", original.slug);
        let refusal = Refusal::new(code::TRANSLATION_MISSING, &arguments).hint("hint-file", &[("file", &file)]);
        names.tell(refusal, Place::file(&original.file));
    }
}

/// Who may see each text of a slug. Nobody may see one under `internal/`, so that it can't differ from one elsewhere unseen.
fn audiences<M>(
    texts: &BTreeMap<Tag, Prose<M>>,
    said: fn(&M) -> Audience,
    names: &mut Names<'_>,
) -> BTreeMap<Tag, Audience> {
    let mut audience =
        |prose: &Prose<M>| names.audience(prose.internal, said(&prose.matter), &prose.file, ["audience"].into());
    texts.iter().map(|(tag, prose)| (tag.clone(), audience(prose))).collect()
}

fn bulletin(texts: BTreeMap<Tag, Prose<BulletinMatter>>, names: &mut Names<'_>) -> Option<Bulletin> {
    let first = original(&texts, names, |matter| matter.translation.as_ref())?.clone();
    missing(&first, &texts, names);
    let audiences = audiences(&texts, |matter| matter.audience, names);
    let said = |prose: &Prose<BulletinMatter>| said_of_bulletin(&prose.matter, audiences[&prose.language]);
    for other in texts.values() {
        agree(&first, other, &said(&first), &said(other), names);
    }
    let file = first.file.as_str();
    let at = |key: &str| KeyPath::from([key]);
    let matter = &first.matter;
    let documents = matter.documents.iter().enumerate();
    let documents =
        documents.filter_map(|(n, key)| names.document(key, || Place::value(file, at("documents").index(n)))).collect();
    let sources = matter.sources.iter().enumerate();
    let sources = sources.map(|(n, source)| names.source(source, file, &at("sources").index(n))).collect();
    let in_language = |(tag, prose): (Tag, Prose<BulletinMatter>)| {
        let text = bulletin_text(prose, audiences[&tag], names);
        (tag, text)
    };
    let texts: BTreeMap<Tag, Translated> = texts.into_iter().map(in_language).collect();
    Some(Bulletin {
        slug: first.slug.clone(),
        commendations: texts.values().flat_map(Translated::commendations).cloned().collect(),
        date: matter.date.0,
        audience: audiences[&first.language],
        embargo: matter.embargo,
        figures_embargo: None,
        vintage: matter.vintage.unwrap_or(matter.date).0,
        units: units(&matter.units, Some(matter.date.0), file, &at("units"), names),
        documents,
        sources,
        calculations: matter.calculations.iter().map(|(name, is)| (name.clone(), is.clone())).collect(),
        texts,
    })
}

/// What a text says of itself and must say in every language, by key.
type Said = Vec<(&'static str, String)>;

fn said_of_bulletin(matter: &BulletinMatter, audience: Audience) -> Said {
    let codes: Vec<&str> = matter.units.iter().map(UnitCode::as_str).collect();
    let keys: Vec<&str> = matter.documents.iter().map(DocumentKey::as_str).collect();
    let unless_absent = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
    vec![
        ("date", matter.date.0.to_string()),
        ("units", unless_absent(Some(codes.join(", ")).filter(|codes| !codes.is_empty()))),
        ("documents", unless_absent(Some(keys.join(", ")).filter(|keys| !keys.is_empty()))),
        ("audience", word(audience).to_owned()),
        ("embargo", unless_absent(matter.embargo.map(|moment| moment.0.to_string()))),
        ("vintage", unless_absent(matter.vintage.map(|day| day.0.to_string()))),
        ("calculations", unless_absent(Some(calculations(matter)).filter(|text| !text.is_empty()))),
    ]
}

fn calculations(matter: &BulletinMatter) -> String {
    let mut named: Vec<String> = matter.calculations.iter().map(|(name, is)| format!("{name} = {is}")).collect();
    named.sort();
    named.join(", ")
}

fn said_of_page(matter: &PageMatter, audience: Audience) -> Said {
    let order = matter.order.map_or_else(|| "-".to_owned(), |order| order.to_string());
    vec![("audience", word(audience).to_owned()), ("order", order)]
}

fn word(audience: Audience) -> &'static str {
    if audience == Audience::Public { "public" } else { "internal" }
}

/// Tells what differs between two texts of one slug and must not.
fn agree<M>(first: &Prose<M>, other: &Prose<M>, wanted: &Said, said: &Said, names: &mut Names<'_>) {
    for ((field, value), (_, wanted)) in said.iter().zip(wanted).filter(|(said, wanted)| said != wanted) {
        let arguments = [
            ("field", *field),
            ("slug", first.slug.as_str()),
            ("value", value),
            ("language", other.language.as_str()),
            ("other-value", wanted),
            ("other-language", first.language.as_str()),
        ];
        let refusal = Refusal::new(code::TRANSLATION_DIFFERS, &arguments).hint("hint-same", &[]);
        let problem = refusal.at(Place::value(&other.file, [*field]));
        names.problems.push(problem.label(Place::value(&first.file, [*field]), "label-other", &[("value", wanted)]));
    }
}

fn bulletin_text(prose: Prose<BulletinMatter>, audience: Audience, names: &mut Names<'_>) -> Translated {
    let body = body(&prose, names);
    let matter = prose.matter;
    let day = matter.vintage.unwrap_or(matter.date).0;
    let blocks = blocks::of_bulletin(&body, &prose.file, day, audience, names);
    let title = line(&prose.file, "title", &matter.title, names);
    let summary = matter.summary.as_ref().map(|summary| line(&prose.file, "summary", summary, names));
    Translated {
        title: plain(&title),
        summary: summary.as_ref().map(plain),
        tags: matter.tags,
        body,
        blocks,
        head: std::iter::once(("title", title)).chain(summary.map(|summary| ("summary", summary))).collect(),
        bound: Vec::new(),
        updated: matter.updated.map(|day| day.0),
        translation: matter.translation.map(translation),
        file: prose.file,
    }
}

fn page(texts: BTreeMap<Tag, Prose<PageMatter>>, names: &mut Names<'_>) -> Option<Page> {
    let first = original(&texts, names, |matter| matter.translation.as_ref())?.clone();
    missing(&first, &texts, names);
    let audiences = audiences(&texts, |matter| matter.audience, names);
    let said = |prose: &Prose<PageMatter>| said_of_page(&prose.matter, audiences[&prose.language]);
    for other in texts.values() {
        agree(&first, other, &said(&first), &said(other), names);
    }
    let matter = &first.matter;
    Some(Page {
        slug: first.slug.clone(),
        audience: audiences[&first.language],
        order: matter.order.unwrap_or(u32::MAX),
        texts: texts.into_iter().map(|(tag, prose)| (tag, page_text(prose, names))).collect(),
    })
}

fn page_text(prose: Prose<PageMatter>, names: &mut Names<'_>) -> Translated {
    let body = body(&prose, names);
    blocks::none_on_page(&body, &prose.file, names);
    let matter = prose.matter;
    Translated {
        title: matter.title,
        summary: None,
        tags: Vec::new(),
        body,
        blocks: Vec::new(),
        head: Vec::new(),
        bound: Vec::new(),
        updated: matter.updated.map(|day| day.0),
        translation: matter.translation.map(translation),
        file: prose.file,
    }
}

fn translation(of: TranslationOf) -> (Tag, Option<Date>) {
    (of.of, of.state.map(|day| day.0))
}
