//! The photo register, held against the pictures that are there.

use super::names::Names;
use super::unknown::with_similar;
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::Audience;
use crate::load::Sheet;
use crate::load::raw::{PhotoEntry, PhotosFile};
use std::collections::BTreeSet;

type Files = [Sheet<PhotosFile>];

/// Every photo of the registers, by its path below `photos/`.
pub(super) fn names_of(files: &Files) -> BTreeSet<String> {
    files.iter().flat_map(|sheet| sheet.value.photos.iter()).map(|(name, _)| name.clone()).collect()
}

/// Tells entries without a picture, pictures without an entry, and public photos of people who were not asked.
pub(super) fn check(files: &Files, pictures: &[String], names: &mut Names<'_>) {
    for Sheet { file, internal, value } in files {
        for (name, photo) in value.photos.iter() {
            let at = KeyPath::from(["photos", name]);
            names.translated(Some(&photo.alt), file, &at.key("alt"));
            names.translated(photo.caption.as_ref(), file, &at.key("caption"));
            let audience = names.audience(*internal, photo.audience, file, at.key("audience"));
            without_consent(name, photo, audience, Place::key(file, at.clone()), names);
            without_picture(name, folder_of(file), pictures, Place::key(file, at), names);
        }
    }
    for picture in pictures {
        without_entry(picture, files, names);
    }
}

fn without_consent(name: &str, photo: &PhotoEntry, audience: Audience, place: Place, names: &mut Names<'_>) {
    if audience == Audience::Public && photo.consent.is_none() && !photo.public_event {
        let refusal = Refusal::new(code::PHOTO_CONSENT, &[("photo", name)]);
        let refusal = refusal.hint("hint-consent", &[]).hint("hint-event", &[]).hint("hint-internal", &[]);
        names.tell(refusal, place);
    }
}

fn without_picture(name: &str, folder: &str, pictures: &[String], place: Place, names: &mut Names<'_>) {
    let mut there = pictures.iter().filter_map(|picture| picture.strip_prefix(folder)?.strip_prefix('/'));
    if !there.clone().any(|there| there == name) {
        let refusal = Refusal::new(code::PHOTO_UNREGISTERED, &[("missing", "file"), ("photo", name)]);
        let refusal = with_similar(refusal, name, &mut there);
        names.tell(refusal.hint("hint-file", &[("folder", folder)]), place);
    }
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
