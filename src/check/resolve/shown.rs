//! Photos that texts show: whether readers of the text may see them, and whether there is room for caption and credit.

use super::names::Names;
use crate::check::nouns::{Bulletin, Page, Translated};
use crate::diag::{Place, Refusal, code};
use crate::domain::Audience;

/// Tells every photo within a line of text, and every internal one that a public text shows.
pub(super) fn check(bulletins: &[Bulletin], pages: &[Page], names: &mut Names<'_>) {
    let bulletins = bulletins.iter().flat_map(|bulletin| bulletin.texts.values().map(|text| (bulletin.audience, text)));
    let pages = pages.iter().flat_map(|page| page.texts.values().map(|text| (page.audience, text)));
    for (audience, text) in bulletins.chain(pages) {
        in_lines(text, names);
        if audience == Audience::Public {
            held_back(text, names);
        }
    }
}

fn in_lines(text: &Translated, names: &mut Names<'_>) {
    for (image, span) in text.body.images_in_lines() {
        let refusal = Refusal::new(code::PHOTO_IN_LINE, &[("photo", &image.source)]).hint("hint-alone", &[]);
        names.tell(refusal, Place::span(&text.file, span));
    }
}

fn held_back(text: &Translated, names: &mut Names<'_>) {
    for (image, span) in text.body.images() {
        if names.photos.get(&image.source) == Some(&Audience::Internal) {
            let refusal = Refusal::new(code::PHOTO_HELD_BACK, &[("photo", &image.source)]);
            let refusal = refusal.hint("hint-public", &[]).hint("hint-remove", &[]);
            names.tell(refusal, Place::span(&text.file, span));
        }
    }
}
