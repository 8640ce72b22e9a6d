//! Pages that stood elsewhere before: what each old path leads to now.

use super::names::{BULLETINS, Names, PAGES, Seen};
use super::unknown::with_similar;
use crate::check::nouns::{Bulletin, MovedPage, MovedTo, Page, TOOL_PAGES};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, PageKey, PagePath, Slug, Tag};
use crate::load::Sheet;
use crate::load::raw::MovedFile;

/// Every page that stood elsewhere, in the order of the files.
pub(super) fn resolve(
    files: Vec<Sheet<MovedFile>>,
    bulletins: &[Bulletin],
    pages: &[Page],
    names: &mut Names<'_>,
) -> Vec<MovedPage> {
    let (mut moved, mut seen) = (Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        let audience = if internal { Audience::Internal } else { Audience::Public };
        for (from, key) in value.moved.0 {
            let at = KeyPath::from(["moved", from.as_str()]);
            let place = Place::key(&file, at.clone());
            // Some systems hold paths for one that differ in case only.
            names.once(&mut seen, &from.as_str().to_lowercase(), place.clone());
            without_language(&from, &place, names);
            let to = target(&key, bulletins, pages, &Place::value(&file, at), names);
            moved.extend(to.map(|to| MovedPage { from, to, audience, place }));
        }
    }
    moved
}

/// An entry holds for every language: a path with the folder of one would be looked for below that folder again.
fn without_language(from: &PagePath, place: &Place, names: &mut Names<'_>) {
    let Some((folder, rest)) = from.as_str().split_once('/') else { return };
    if names.languages.iter().map(Tag::as_str).any(|tag| tag == folder) {
        let refusal = Refusal::new(code::MOVED_PATH, &[("path", from.as_str())]);
        names.tell(refusal.hint("hint-language", &[("corrected", rest)]), place.clone());
    }
}

fn target(
    key: &PageKey,
    bulletins: &[Bulletin],
    pages: &[Page],
    place: &Place,
    names: &mut Names<'_>,
) -> Option<MovedTo> {
    let own = || place.clone();
    match key {
        PageKey::Unit(unit) => names.unit_of_key(unit, own).map(MovedTo::Unit),
        PageKey::Indicator(id) => names.indicator(id.as_str(), own).map(MovedTo::Indicator),
        PageKey::Bulletin(slug) => {
            let known = bulletins.iter().map(|bulletin| &bulletin.slug);
            named(slug, "bulletin", known.map(Slug::as_str), place, names).map(MovedTo::Bulletin)
        }
        PageKey::Page(slug) => {
            let known = pages.iter().map(|page| page.slug.as_str()).chain(TOOL_PAGES);
            named(slug, "page", known, place, names).map(MovedTo::Page)
        }
    }
}

fn named<'a>(
    slug: &Slug,
    kind: &'static str,
    known: impl Iterator<Item = &'a str> + Clone,
    place: &Place,
    names: &mut Names<'_>,
) -> Option<Slug> {
    if known.clone().any(|other| other == slug.as_str()) {
        return Some(slug.clone());
    }
    let refusal = Refusal::new(code::LINK_TARGET_UNKNOWN, &[("kind", kind), ("target", slug.as_str())]);
    let register = if kind == "page" { PAGES } else { BULLETINS };
    names.tell_unknown(register, with_similar(refusal, slug.as_str(), known), || place.clone());
    None
}
