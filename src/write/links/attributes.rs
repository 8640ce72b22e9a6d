//! Which attributes of a tag are links, and what a browser does with each. Start at [`links`].

use super::markup::Tag;

/// Relations of `<link>` that a browser doesn't fetch.
const NOT_FETCHED: [&str; 3] = ["canonical", "alternate", "license"];

/// What a browser does with a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// Goes there when the reader asks for it, or only notes it.
    Followed,
    /// Loads it with the page.
    Fetched,
}

/// The links in an attribute, with what a browser does with them.
pub(super) fn links<'v>(tag: &Tag<'_>, attribute: &str, value: &'v str) -> impl Iterator<Item = (&'v str, Use)> {
    let whole = |usage| (Some((value, usage)), "");
    let is = |name: &str| attribute.eq_ignore_ascii_case(name);
    let (one, many) = if is("href") || is("xlink:href") {
        whole(usage(tag))
    } else if is("src") || is("poster") || is("data") && tag.name.eq_ignore_ascii_case("object") {
        whole(Use::Fetched)
    } else if is("action") || is("cite") {
        whole(Use::Followed)
    } else if is("content") && is_redirect(tag) {
        (value.rsplit_once("url=").map(|(_, link)| (link, Use::Followed)), "")
    } else if is("content") && is_address(tag) {
        whole(Use::Followed)
    } else if is("srcset") {
        (None, value)
    } else {
        (None, "")
    };
    let candidates = many.split(',').filter_map(|candidate| candidate.split_ascii_whitespace().next());
    one.into_iter().chain(candidates.map(|link| (link, Use::Fetched)))
}

fn usage(tag: &Tag<'_>) -> Use {
    let is = |name: &str| tag.name.eq_ignore_ascii_case(name);
    let relation = || tag.get("rel").unwrap_or_default();
    let followed = is("a") || is("area") || is("link") && relation().split(' ').all(|rel| NOT_FETCHED.contains(&rel));
    if followed { Use::Followed } else { Use::Fetched }
}

fn is_redirect(tag: &Tag<'_>) -> bool {
    tag.get("http-equiv").is_some_and(|value| value.eq_ignore_ascii_case("refresh"))
}

/// Whether what a tag names is noted by machines, and followed by nobody.
pub(super) fn is_noted(tag: &Tag<'_>) -> bool {
    is_address(tag) || tag.name.eq_ignore_ascii_case("link") && usage(tag) == Use::Followed
}

/// Whether a tag tells machines an address of the page or of its picture.
fn is_address(tag: &Tag<'_>) -> bool {
    let property = || tag.get("property").unwrap_or_default();
    tag.name.eq_ignore_ascii_case("meta") && ["og:url", "og:image"].contains(&&*property())
}
