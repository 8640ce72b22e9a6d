//! Where a link leads: one of the site's own things by its key, or an address of an allowed scheme. Anything else is
//! refused here, so that no other stage meets a `javascript:` or a path into the author's own folders.

use super::outline::slug;
use crate::diag::{Refusal, code};
use crate::domain::{Binding, DocumentKey, Scalar, Slug};
use std::fmt;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// `unit:67` or `unit:24@2025`: a unit by its key, as written.
    Unit(String),
    /// `doc:<key>`: a document of the register.
    Document(DocumentKey),
    /// `fig:67/cccd/days-ahead`, `calc:gap`, `units:01/commune`, `quote:2`: what a number rests on.
    Bound(Binding),
    /// `commendation:<id>`: a commendation.
    Commendation(Slug),
    /// `bulletin:<slug>`: a bulletin in the language of the text.
    Bulletin(Slug),
    /// `page:<slug>`: a page in the language of the text.
    Page(Slug),
    /// `#results`: a heading of the same text, by its id.
    Anchor(String),
    /// An address outside the site: `https://`, `http://`, `mailto:` or `tel:`, without control characters.
    External(String),
}

impl Target {
    /// Reads the address of a link, with its escapes resolved. Refuses every scheme that isn't listed above, addresses
    /// without one, and keys that their own types refuse.
    pub(super) fn read(url: &str) -> Result<Self, Refusal> {
        let refused = || refused(url);
        if let Some(id) = url.strip_prefix('#').map(slug) {
            return if id.is_empty() { Err(refused()) } else { Ok(Self::Anchor(id)) };
        }
        let (scheme, key) = url.split_once(':').ok_or_else(refused)?;
        if let Some(binding) = Binding::read(scheme, key) {
            return binding.map(Self::Bound);
        }
        match scheme {
            "unit" => Ok(Self::Unit(key.to_owned())),
            "doc" => DocumentKey::read(key).map(Self::Document),
            "commendation" => Slug::read(key).map(Self::Commendation),
            "bulletin" => Slug::read(key).map(Self::Bulletin),
            "page" => Slug::read(key).map(Self::Page),
            _ if is_external(scheme, key) => Ok(Self::External(url.to_owned())),
            _ => Err(refused()),
        }
    }
}

fn refused(url: &str) -> Refusal {
    let refusal = Refusal::new(code::LINK_SCHEME, &[("url", url)]);
    let corrected = match url {
        _ if url.starts_with("www.") => format!("https://{url}"),
        _ if url.starts_with("//") => format!("https:{url}"),
        _ => return refusal.hint("hint-allowed", &[]),
    };
    refusal.hint("hint-similar", &[("corrected", &corrected)])
}

/// Browsers drop tabs and line ends from addresses and read `\` as `/`: what they might read otherwise than we do is not
/// let through.
fn is_external(scheme: &str, rest: &str) -> bool {
    let complete = match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" => {
            rest.strip_prefix("//").is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric() || c == '['))
        }
        "mailto" | "tel" => rest.starts_with(|c: char| c.is_alphanumeric() || c == '+'),
        _ => false,
    };
    complete && !rest.contains(char::is_control)
}

impl fmt::Display for Target {
    /// The address as it stands in the text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit(key) => write!(f, "unit:{key}"),
            Self::Document(key) => write!(f, "doc:{key}"),
            Self::Bound(binding) => binding.fmt(f),
            Self::Commendation(id) => write!(f, "commendation:{id}"),
            Self::Bulletin(slug) => write!(f, "bulletin:{slug}"),
            Self::Page(slug) => write!(f, "page:{slug}"),
            Self::Anchor(id) => write!(f, "#{id}"),
            Self::External(url) => f.write_str(url),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_read_and_printed_as_it_was_written() {
        for url in [
            "unit:67",
            "unit:24@2025",
            "doc:1451-ubnd-kstthc",
            "fig:67/cccd/days-ahead",
            "calc:gap",
            "units:01/commune",
            "quote:2",
            "commendation:thu-khen-6-xa-phuong",
            "bulletin:2023-06-01-hoan-thanh",
            "page:method",
            "#ket-qua",
            "https://vi.wikipedia.org/wiki/Đắk_Nông",
            "HTTP://example.org:8080/?a=b#c",
            "https://[2001:db8::1]/",
            "mailto:van-phong@example.org?subject=x",
            "tel:+842613544026",
        ] {
            assert_eq!(Target::read(url).map(|target| target.to_string()), Ok(url.to_owned()));
        }
    }

    #[test]
    fn an_anchor_is_sought_as_headings_are_named() {
        assert_eq!(Target::read("#Kết quả"), Ok(Target::Anchor("ket-qua".to_owned())));
    }

    #[test]
    fn what_a_browser_might_run_or_misread_is_refused() {
        for url in [
            "",
            "#",
            "#!",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "\tjavascript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,<b>",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "blob:https://example.org/1",
            "ftp://example.org/",
            "//example.org/",
            "/index.html",
            "../internal/notes.md",
            "photo.jpg",
            "?q=1",
            "https:example.org",
            "https:/example.org",
            "https:///example.org",
            "https://",
            "https://\\example.org",
            "https://exam\tple.org",
            " https://example.org",
            "https ://example.org",
            "mailto:",
            "mailto://example.org",
            "tel:",
            "UNIT:67",
        ] {
            let refused = Target::read(url).map_err(|refusal| refusal.nowhere().code);
            assert_eq!(refused, Err(code::LINK_SCHEME), "{url:?}");
        }
    }

    #[test]
    fn a_key_is_refused_by_its_own_type() {
        for url in ["doc:", "doc:1451/UBND", "bulletin:Đắk Nông", "page:a/b", "page:method#rounding"] {
            let refused = Target::read(url).map_err(|refusal| refusal.nowhere().code);
            assert_eq!(refused, Err(code::YAML_VALUE), "{url:?}");
        }
    }
}
