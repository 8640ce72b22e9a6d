//! Pages of the finished site as content names them: by the path at which one stands, or by the key of what it is of.

use super::code::{IndicatorId, Slug};
use super::scalar::{Scalar, scalar};
use crate::diag::{Refusal, code};
use std::fmt;

/// The longest path of a page, in bytes, with room for the folder of a language.
const LONGEST: usize = 160;

/// The path of a page below the folder of its language: `units/67-dak-nong.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PagePath(Box<str>);

impl PagePath {
    /// The path, with `/` between its parts.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for PagePath {
    const FORMAT: &'static str = "page-path";
    const ABOUT: &'static str =
        "The path of a page, without the folder of a language: `units/67-dak-nong.html`. It ends in `.html`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        let stem = text.strip_suffix(".html").filter(|_| text.len() <= LONGEST);
        if stem.is_some_and(|stem| stem.split('/').all(is_portable)) {
            return Ok(Self(text.into()));
        }
        Err(Refusal::new(code::MOVED_PATH, &[("path", text)]).hint("hint-path", &[]))
    }
}
scalar!(PagePath);

/// A part of a path that every system can hold. What Windows takes for a device is refused when the page is made.
fn is_portable(part: &str) -> bool {
    let letters = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    letters && !part.starts_with(['-', '.']) && !part.ends_with('.') && !part.is_empty()
}

/// The page of something, by its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageKey {
    /// `unit:67` or `unit:24@2025`.
    Unit(String),
    /// `indicator:cccd`.
    Indicator(IndicatorId),
    /// `bulletin:<slug>`.
    Bulletin(Slug),
    /// `page:<slug>`: a text of the site, or a page that every site has, as in `page:units`.
    Page(Slug),
}

impl Scalar for PageKey {
    const FORMAT: &'static str = "page-key";
    const ABOUT: &'static str =
        "The page of something: `unit:67`, `indicator:cccd`, `bulletin:<slug>` or `page:<slug>`, as in `page:units`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::new(code::MOVED_TARGET, &[("target", text)]).hint("hint-target", &[]);
        let (kind, key) = text.split_once(':').ok_or_else(refused)?;
        match kind {
            "unit" if !key.is_empty() => Ok(Self::Unit(key.to_owned())),
            "indicator" => IndicatorId::read(key).map(Self::Indicator).map_err(|_| refused()),
            "bulletin" => Slug::read(key).map(Self::Bulletin).map_err(|_| refused()),
            "page" => Slug::read(key).map(Self::Page).map_err(|_| refused()),
            _ => Err(refused()),
        }
    }
}
scalar!(PageKey);

impl fmt::Display for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit(key) => write!(f, "unit:{key}"),
            Self::Indicator(id) => write!(f, "indicator:{id}"),
            Self::Bulletin(slug) => write!(f, "bulletin:{slug}"),
            Self::Page(slug) => write!(f, "page:{slug}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_a_page_is_one_that_every_system_can_hold() {
        for good in ["old.html", "units/24-bac-giang.html", "cards/indicators/eid_activated.html", "A.b.html"] {
            assert_eq!(PagePath::read(good).map(|path| path.as_str().to_owned()), Ok(good.to_owned()));
        }
        let long = format!("{}.html", "a".repeat(LONGEST));
        for bad in [
            "",
            ".html",
            "old",
            "old.htm",
            "/old.html",
            "a//b.html",
            "../a.html",
            "a b.html",
            "đắk.html",
            "-a.html",
            &long,
        ] {
            assert!(PagePath::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_key_is_read_and_printed_as_it_was_written() {
        for good in ["unit:24@2025", "indicator:eid_activated", "bulletin:ha-nam", "page:units"] {
            assert_eq!(PageKey::read(good).map(|key| key.to_string()), Ok(good.to_owned()));
        }
        for bad in ["unit:", "67", "doc:plan", "page:Units", "https://example.org/", "bulletin:a/b"] {
            assert!(PageKey::read(bad).is_err(), "{bad}");
        }
    }
}
