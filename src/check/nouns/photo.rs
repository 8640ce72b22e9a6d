//! Photos of the register, each with the file that is there for it.

use crate::domain::{Audience, Text};
use crate::language::slug;
use crate::picture::Facts;

/// A photo that texts can show.
#[derive(Debug, Clone)]
pub struct Photo {
    /// Its name as texts and the register have it: the path below `photos/`.
    pub name: String,
    /// Its file, below the content folder. It is never published itself.
    pub file: String,
    /// Its name in paths of prints; no other photo has it.
    pub slug: String,
    /// Who may see it.
    pub audience: Audience,
    /// Who took it.
    pub credit: String,
    /// What it shows, for those who can't see it.
    pub alt: Text,
    /// The line below it.
    pub caption: Option<Text>,
    /// What its file holds.
    pub facts: Facts,
}

impl Photo {
    /// Where a print of it stands, below the folder of its edition.
    #[must_use]
    pub fn path(&self, width: u32) -> String {
        format!("photos/{}-{width}.jpg", self.slug)
    }
}

/// The name in paths of a photo: letters, digits and hyphens, without its ending. Several names can give the same one.
#[must_use]
pub fn photo_slug(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    slug(&stem.replace('/', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_photo_becomes_one_that_every_system_can_hold() {
        for (name, slug) in [
            ("trao-giay-khen.jpg", "trao-giay-khen"),
            ("2023/Đắk Nông – lễ trao.JPG", "2023-dak-nong-le-trao"),
            ("a.b.png", "a-b"),
            ("….jpg", "x"),
        ] {
            assert_eq!(photo_slug(name), slug, "{name}");
        }
        assert!(photo_slug(&format!("{}.jpg", "a".repeat(200))).len() < 80);
    }
}
