//! The photo register, held against the pictures that are there.

use super::names::Names;
use super::unknown::with_similar;
use crate::check::nouns::{Photo, photo_slug};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::Audience;
use crate::load::raw::{PhotoEntry, PhotosFile};
use crate::load::{PictureFile, Sheet};
use std::collections::BTreeMap;

type Files = [Sheet<PhotosFile>];

/// Below this width, in pixels, a photo looks coarse in a column of text.
const SMALL: u32 = 600;

/// Every photo of the registers, by its path below `photos/`, and who may see it.
pub(super) fn names_of(files: &Files) -> BTreeMap<String, Audience> {
    let of = |sheet: &Sheet<PhotosFile>, photo: &PhotoEntry| {
        if sheet.internal { Audience::Internal } else { photo.audience }
    };
    let entries = files.iter().flat_map(|sheet| sheet.value.photos.iter().map(move |entry| (sheet, entry)));
    entries.map(|(sheet, (name, photo))| (name.clone(), of(sheet, photo))).collect()
}

/// Every photo that has its entry and its picture. Tells entries without a picture, pictures without an entry, and public
/// photos of people who were not asked.
pub(super) fn resolve(files: &Files, pictures: &[PictureFile], names: &mut Names<'_>) -> Vec<Photo> {
    let (mut photos, mut taken) = (Vec::new(), BTreeMap::new());
    for sheet in files {
        for (name, photo) in sheet.value.photos.iter() {
            photos.extend(resolved(sheet, name, photo, pictures, &mut taken, names));
        }
    }
    for picture in pictures {
        without_entry(&picture.file, files, names);
    }
    photos
}

fn resolved(
    Sheet { file, internal, .. }: &Sheet<PhotosFile>,
    name: &str,
    photo: &PhotoEntry,
    pictures: &[PictureFile],
    taken: &mut BTreeMap<String, Place>,
    names: &mut Names<'_>,
) -> Option<Photo> {
    let at = KeyPath::from(["photos", name]);
    names.translated(Some(&photo.alt), file, &at.key("alt"));
    names.translated(photo.caption.as_ref(), file, &at.key("caption"));
    let audience = names.audience(*internal, photo.audience, file, at.key("audience"));
    let place = Place::key(file, at);
    without_consent(name, photo, audience, place.clone(), names);
    let slug = once(name, &place, taken, names);
    let picture = with_picture(name, folder_of(file), pictures, &place, names)?;
    let facts = picture.facts.clone()?;
    if facts.width < SMALL {
        let width = facts.width.to_string();
        let refusal = Refusal::new(code::PHOTO_SMALL, &[("photo", name), ("width", &width)]);
        names.tell(refusal.hint("hint-larger", &[("least", &SMALL.to_string())]), place);
    }
    let PhotoEntry { credit, alt, caption, .. } = photo.clone();
    Some(Photo { name: name.to_owned(), file: picture.file.clone(), slug, audience, credit, alt, caption, facts })
}

/// The name in paths; tells one that another photo has.
fn once(name: &str, place: &Place, taken: &mut BTreeMap<String, Place>, names: &mut Names<'_>) -> String {
    let slug = photo_slug(name);
    if let Some(first) = taken.get(&slug) {
        let refusal = Refusal::new(code::PHOTO_NAME_TAKEN, &[("photo", name), ("slug", &slug)]);
        let problem = refusal.hint("hint-rename", &[]).at(place.clone());
        names.problems.push(problem.label(first.clone(), "label-first", &[]));
    } else {
        taken.insert(slug.clone(), place.clone());
    }
    slug
}

fn without_consent(name: &str, photo: &PhotoEntry, audience: Audience, place: Place, names: &mut Names<'_>) {
    if audience == Audience::Public && photo.consent.is_none() && !photo.public_event {
        let refusal = Refusal::new(code::PHOTO_CONSENT, &[("photo", name)]);
        let refusal = refusal.hint("hint-consent", &[]).hint("hint-event", &[]).hint("hint-internal", &[]);
        names.tell(refusal, place);
    }
}

/// The picture beside the register; tells one that isn't there.
fn with_picture<'p>(
    name: &str,
    folder: &str,
    pictures: &'p [PictureFile],
    place: &Place,
    names: &mut Names<'_>,
) -> Option<&'p PictureFile> {
    let below = |picture: &'p PictureFile| picture.file.strip_prefix(folder)?.strip_prefix('/');
    let found = pictures.iter().find(|picture| below(picture) == Some(name));
    if found.is_none() {
        let refusal = Refusal::new(code::PHOTO_UNREGISTERED, &[("missing", "file"), ("photo", name)]);
        let refusal = with_similar(refusal, name, pictures.iter().filter_map(below));
        names.tell(refusal.hint("hint-file", &[("folder", folder)]), place.clone());
    }
    found
}

/// Only the register above a picture counts: one under `internal/` says nothing of public ones.
fn without_entry(picture: &str, files: &Files, names: &mut Names<'_>) {
    let (folder, name) = match picture.split_once("photos/") {
        Some((before, name)) => (format!("{before}photos"), name),
        None => (String::new(), picture),
    };
    let register = || files.iter().find(|sheet| folder_of(&sheet.file) == folder);
    let photos = register().into_iter().flat_map(|sheet| sheet.value.photos.iter());
    let entries: Vec<&str> = photos.map(|(name, _)| name.as_str()).collect();
    if !entries.contains(&name) {
        let refusal = Refusal::new(code::PHOTO_UNREGISTERED, &[("missing", "entry"), ("photo", name)]);
        let refusal = with_similar(refusal, name, entries.into_iter());
        let register = format!("{folder}/photos.yaml");
        names.tell_unknown(super::names::PHOTOS, refusal.hint("hint-entry", &[("file", &register)]), || {
            Place::file(picture)
        });
    }
}

fn folder_of(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}
