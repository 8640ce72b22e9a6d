//! The photos of an edition: those that its texts show and its readers may see.

use super::{Edition, Site};
use crate::check::nouns::Photo;
use crate::markdown::Document;
use std::collections::{BTreeMap, BTreeSet};

/// What stands in no text of the edition is not shown, and what is not for its readers is not shown by any.
pub(super) fn shown<'c, E: Edition>(site: &Site<'c, E>, photos: &'c [Photo]) -> BTreeMap<&'c str, &'c Photo> {
    let bulletins = site.bulletins.iter().flat_map(|bulletin| bulletin.texts.values());
    let texts = bulletins.chain(site.pages.iter().flat_map(|page| page.texts.values()));
    let named: BTreeSet<&str> = texts.flat_map(|text| of(&text.body)).collect();
    let photos = photos.iter().filter(|photo| E::admits(photo.audience) && named.contains(photo.name.as_str()));
    photos.map(|photo| (photo.name.as_str(), photo)).collect()
}

fn of(text: &Document) -> impl Iterator<Item = &str> {
    text.images().map(|(image, _)| image.source.as_str())
}
