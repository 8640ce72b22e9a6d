//! Forms of commendation: those that the site defines and those that were given, each with who gives it and the law behind it.

use super::term;
use crate::check::nouns::{AwardForm, Commendation, form_key};
use crate::language::slug;
use crate::model::Edition;
use crate::render::pages::context::{GlossaryFact, GlossaryTerm, Link, Remark};
use crate::render::words::Scribe;
use std::collections::{BTreeMap, BTreeSet};

/// Every form, in the order of their keys.
pub(super) fn forms<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<GlossaryTerm> {
    let site = scribe.report.site;
    let languages = &site.facts.languages;
    let mut forms: BTreeMap<String, Form<'_>> = BTreeMap::new();
    for defined in &site.forms {
        forms.entry(form_key(&defined.name, languages)).or_default().defined = Some(defined);
    }
    for award in &site.commendations {
        forms.entry(form_key(&award.entry.form, languages)).or_default().awards.push(award.entry);
    }
    let mut ids = BTreeSet::new();
    forms.iter().map(|(name, form)| entry(scribe, free_id(name, &mut ids), form)).collect()
}

/// What is known of a form.
#[derive(Default)]
struct Form<'c> {
    defined: Option<&'c AwardForm>,
    awards: Vec<&'c Commendation>,
}

/// An id for links: from the name, with a number where names are long and begin alike, or have no letters an address can bear.
fn free_id(name: &str, ids: &mut BTreeSet<String>) -> String {
    let first = format!("g-form-{}", slug(name));
    let numbered = (2..).map(|number| format!("{first}-{number}"));
    let id = std::iter::once(first.clone()).chain(numbered).find(|id| !ids.contains(id)).unwrap_or_default();
    ids.insert(id.clone());
    id
}

fn entry<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: String, form: &Form<'_>) -> GlossaryTerm {
    let defined = form.defined;
    let name = defined.map(|form| &form.name).or(form.awards.first().map(|award| &award.form));
    let name = name.map(|name| scribe.plain(name)).unwrap_or_default();
    let document = defined.and_then(|form| scribe.document_link(form.document?));
    let facts = [("glossary-law", document.into_iter().collect()), ("glossary-given-by", authorities(scribe, form))];
    let facts = facts.into_iter().filter(|(_, items): &(_, Vec<Link>)| !items.is_empty());
    GlossaryTerm {
        facts: facts.map(|(name, items)| GlossaryFact { name: scribe.word(name), items }).collect(),
        ..term(id, &name, defined.map(|form| scribe.remark(&form.definition)).into_iter().collect::<Vec<Remark>>())
    }
}

/// Who gave it or is asked to, in alphabetical order.
fn authorities<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, form: &Form<'_>) -> Vec<Link> {
    let mut names: Vec<String> = form.awards.iter().map(|award| scribe.plain(&award.authority)).collect();
    names.sort_by(|one, other| scribe.language.compare(one, other));
    names.dedup();
    names.into_iter().map(|text| Link { text, href: None, lang: None }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_begin_alike_or_have_no_latin_letters_have_ids_of_their_own() {
        let long = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh về thành tích";
        let names = [format!("{long} xuất sắc"), format!("{long} đột xuất"), "ប័ណ្ណសរសើរ".to_owned(), "奖状".to_owned()];
        let mut taken = BTreeSet::new();
        let ids: BTreeSet<String> = names.iter().map(|name| free_id(name, &mut taken)).collect();
        assert_eq!(ids.len(), names.len(), "{ids:?}");
        assert!(ids.contains("g-form-bang-khen-cua-chu-tich-uy-ban-nhan-dan-tinh-ve-thanh-tich-2"), "{ids:?}");
    }
}
