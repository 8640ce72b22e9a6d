//! Forms of commendation: those that the site defines and those that were given, each with who gives it and the law behind it.

use super::term;
use crate::check::nouns::{AwardForm, Commendation};
use crate::language::slug;
use crate::model::Edition;
use crate::render::pages::context::{GlossaryFact, GlossaryTerm, Link, Remark};
use crate::render::words::Scribe;
use std::collections::BTreeMap;

/// Every form. A form is known by its name in the site's first language.
pub(super) fn forms<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<GlossaryTerm> {
    let site = scribe.report.site;
    let mut forms: BTreeMap<String, Form<'_>> = BTreeMap::new();
    for defined in &site.forms {
        forms.entry(key(scribe, &defined.name)).or_default().defined = Some(defined);
    }
    for award in &site.commendations {
        forms.entry(key(scribe, &award.form)).or_default().awards.push(award);
    }
    (1..).zip(forms).map(|(number, (name, form))| entry(scribe, &id(number, &name), &form)).collect()
}

/// What is known of a form.
#[derive(Default)]
struct Form<'c> {
    defined: Option<&'c AwardForm>,
    awards: Vec<&'c Commendation>,
}

/// An id for links: from the name, or a number where that has no letters an address can bear.
fn id(number: usize, name: &str) -> String {
    let slug = slug(name);
    if slug.is_empty() { format!("g-form-{number}") } else { format!("g-form-{slug}") }
}

/// Names that differ only in marks are one form.
fn key<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, name: &crate::domain::Text) -> String {
    let languages = &scribe.report.site.facts.languages;
    let name = name.get(languages.first().map_or("", crate::domain::Tag::as_str), languages).0;
    let slug = slug(name);
    if slug.is_empty() { name.to_owned() } else { slug }
}

fn entry<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: &str, form: &Form<'_>) -> GlossaryTerm {
    let defined = form.defined;
    let name = defined.map(|form| &form.name).or(form.awards.first().map(|award| &award.form));
    let name = name.map(|name| scribe.plain(name)).unwrap_or_default();
    let document = defined.and_then(|form| scribe.document_link(form.document?));
    let facts = [("glossary-law", document.into_iter().collect()), ("glossary-given-by", authorities(scribe, form))];
    let facts = facts.into_iter().filter(|(_, items): &(_, Vec<Link>)| !items.is_empty());
    GlossaryTerm {
        facts: facts.map(|(name, items)| GlossaryFact { name: scribe.word(name), items }).collect(),
        ..term(
            id.to_owned(),
            &name,
            defined.map(|form| scribe.remark(&form.definition)).into_iter().collect::<Vec<Remark>>(),
        )
    }
}

/// Who gave it or is asked to, in alphabetical order.
fn authorities<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, form: &Form<'_>) -> Vec<Link> {
    let mut names: Vec<String> = form.awards.iter().map(|award| scribe.plain(&award.authority)).collect();
    names.sort_by(|one, other| scribe.language.compare(one, other));
    names.dedup();
    names.into_iter().map(|text| Link { text, href: None, lang: None }).collect()
}
