//! The prints of the photos that an edition shows. A print costs a tenth of a second, so those that were made for the build
//! before are kept beside the forecasts, each under the hash of the picture that it was made from; what no photo of the register
//! needs any more is thrown away.

use crate::check::nouns::Photo;
use crate::diag::{Diagnostic, Place, Refusal};
use crate::load::Files;
use crate::model::{Edition, Site};
use crate::picture::{Print, develop, kept};
use crate::render::Artifact;
use crate::write;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Photos that are in memory at the same time: each takes some 200 MB in the worst case while it is unpacked.
const AT_ONCE: usize = 4;

/// The folder of kept prints, within that of the cache.
const FOLDER: &str = "photos";

/// The files of each photo, in the order of the names, whatever the number of threads.
pub(crate) fn prints<'s, E: Edition>(
    site: &'s Site<'_, E>,
    content: &'s dyn Files,
    cache: Option<&'s Path>,
) -> impl Iterator<Item = Result<Vec<Artifact>, Diagnostic>> + use<'s, E> {
    let photos: Vec<&Photo> = site.photos.values().copied().collect();
    let batches = photos.len().div_ceil(AT_ONCE);
    (0..batches).flat_map(move |batch| {
        let photos = &photos[batch * AT_ONCE..photos.len().min((batch + 1) * AT_ONCE)];
        // Content is read by one, the pixels are worked on side by side.
        let found: Vec<_> = photos.iter().map(|photo| find(photo, content, cache)).collect();
        let made = photos.par_iter().zip(found).map(|(photo, found)| files(photo, found, cache));
        made.collect::<Vec<_>>()
    })
}

/// Throws away the kept prints of pictures that none of the photos has.
pub(crate) fn forget(photos: &[Photo], cache: Option<&Path>) {
    let Some(folder) = cache.map(|cache| cache.join(FOLDER)) else { return };
    let wanted: BTreeSet<String> = photos.iter().map(|photo| photo.facts.name()).collect();
    write::forget(&folder, |name| !wanted.contains(name));
}

/// What prints come from.
enum Found {
    /// They were kept.
    Prints(Vec<Print>),
    /// They are to be made from these bytes.
    Bytes(Vec<u8>),
}

fn find(photo: &Photo, content: &dyn Files, cache: Option<&Path>) -> Result<Found, Refusal> {
    let waiting = cache.and_then(|cache| kept::from_bytes(&write::kept(&place(photo, cache)), &photo.facts));
    waiting.map_or_else(|| content.read(&photo.file).map(Found::Bytes), |prints| Ok(Found::Prints(prints)))
}

fn files(photo: &Photo, found: Result<Found, Refusal>, cache: Option<&Path>) -> Result<Vec<Artifact>, Diagnostic> {
    let prints = found.and_then(|found| match found {
        Found::Prints(prints) => Ok(prints),
        Found::Bytes(bytes) => made(photo, &bytes, cache),
    });
    let artifact = |print: Print| Artifact::new(photo.path(print.width), print.bytes);
    let files = prints.and_then(|prints| prints.into_iter().map(artifact).collect());
    files.map_err(|refusal| refusal.at(Place::file(&photo.file)))
}

fn made(photo: &Photo, bytes: &[u8], cache: Option<&Path>) -> Result<Vec<Print>, Refusal> {
    let prints = develop(bytes, &photo.facts)?;
    if let Some(cache) = cache {
        write::keep(&place(photo, cache), &kept::to_bytes(&prints, &photo.facts));
    }
    Ok(prints)
}

fn place(photo: &Photo, cache: &Path) -> PathBuf {
    cache.join(FOLDER).join(photo.facts.name())
}
