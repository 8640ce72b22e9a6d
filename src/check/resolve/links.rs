//! The texts of bulletins and pages, and whether what they link to and show is there.

use super::names::{BULLETINS, Names, PAGES};
use super::unknown::with_similar;
use crate::check::nouns::{Bulletin, Page, Translated};
use crate::diag::{Place, Refusal, code};
use crate::domain::Slug;
use crate::load::Prose;
use crate::markdown::{self, Document, LinkUse, Target};
use jiff::civil::Date;

/// The text of a file as a document; pictures that the photo register lacks are told.
pub(super) fn body<M>(prose: &Prose<M>, names: &mut Names<'_>) -> Document {
    let outcome = markdown::parse(&prose.file, &prose.body, prose.body_start);
    names.problems.extend(outcome.problems);
    let body = outcome.value.unwrap_or_default();
    for (image, span) in body.images().filter(|(image, _)| !names.photos.contains(&image.source)) {
        let refusal = Refusal::new(code::PICTURE_UNREGISTERED, &[("picture", &image.source)]);
        let refusal = with_similar(refusal, &image.source, names.photos.iter().map(String::as_str));
        names.problems.push(refusal.hint("hint-entry", &[("file", REGISTER)]).at(Place::span(&prose.file, span)));
    }
    body
}

/// The register of photos.
const REGISTER: &str = "photos/photos.yaml";

/// Tells every link of a text that leads to nothing.
pub(super) fn check(bulletins: &[Bulletin], pages: &[Page], names: &mut Names<'_>) {
    let slugs = Slugs {
        bulletins: bulletins.iter().map(|bulletin| &bulletin.slug).collect(),
        pages: pages.iter().map(|page| &page.slug).collect(),
    };
    for bulletin in bulletins {
        bulletin.texts.values().for_each(|text| links_of(text, Some(bulletin.date), &slugs, names));
    }
    for page in pages {
        page.texts.values().for_each(|text| links_of(text, None, &slugs, names));
    }
}

/// What links can name by slug.
struct Slugs<'a> {
    bulletins: Vec<&'a Slug>,
    pages: Vec<&'a Slug>,
}

fn links_of(text: &Translated, on: Option<Date>, slugs: &Slugs<'_>, names: &mut Names<'_>) {
    for LinkUse { target, span, .. } in text.body.links() {
        let place = || Place::span(&text.file, span.clone());
        match target {
            Target::Unit(key) => {
                names.unit_of_key(key, place);
            }
            Target::Document(key) => {
                names.document(key, place);
            }
            Target::Figure(path) => names.figure(path, on, place),
            Target::Bulletin(slug) if !slugs.bulletins.contains(&slug) => {
                let known = slugs.bulletins.iter().map(|slug| slug.as_str());
                names.tell_unknown(BULLETINS, leads_nowhere("bulletin", slug.as_str(), known), place);
            }
            Target::Page(slug) if !slugs.pages.contains(&slug) => {
                let known = slugs.pages.iter().map(|slug| slug.as_str());
                names.tell_unknown(PAGES, leads_nowhere("page", slug.as_str(), known), place);
            }
            Target::Anchor(id) if text.body.heading(id).is_none() => {
                let known = text.body.headings().iter().map(|heading| heading.id.as_str());
                names.tell(leads_nowhere("heading", id, known), place());
            }
            Target::Bulletin(_) | Target::Page(_) | Target::Anchor(_) | Target::External(_) => {}
        }
    }
}

fn leads_nowhere<'a>(kind: &str, target: &str, known: impl Iterator<Item = &'a str>) -> Refusal {
    with_similar(Refusal::new(code::LINK_TARGET_UNKNOWN, &[("kind", kind), ("target", target)]), target, known)
}
