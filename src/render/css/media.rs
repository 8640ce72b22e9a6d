//! What `@media` asks for, as far as colour schemes go: the schemes in which a query can hold, whether a screen can meet it, and
//! what else it takes.
//!
//! Start at [`queries`]. Lists with commas and with `or` are read as the several queries that they are.

use super::{find, keyword, selectors};

/// The feature that asks for a scheme.
pub(crate) const FEATURE: &str = "prefers-color-scheme";

/// Which of the two sets of colours a reader has asked for. Forced colours and print have none of their own to judge: there
/// the system's colours, and black, are told apart by dashes and patterns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The word by which stylesheets and messages call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The one that it isn't.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }
}

/// One query of `@media`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Query<'h> {
    pub(crate) text: &'h str,
    /// `None` where it asks for a scheme in a way that can't be read.
    pub(crate) asked: Option<Asked<'h>>,
}

/// What a query asks for. It holds where all of that is met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked<'h> {
    /// The scheme; none where it holds in both.
    pub(crate) scheme: Option<Scheme>,
    /// Whether a screen can meet it.
    pub(crate) on_screens: bool,
    /// What else there must be, such as `(min-width: 40rem)`.
    pub(crate) features: Vec<&'h str>,
}

/// The queries of the head of a group, of which one is enough; none where it isn't `@media`.
pub(crate) fn queries(head: &str) -> Vec<Query<'_>> {
    const WORD: &str = "@media";
    if keyword(head).as_deref() != Some(WORD) {
        return Vec::new();
    }
    let list = selectors(&head[WORD.len()..]);
    list.into_iter().flat_map(alternatives).map(|text| Query { text, asked: asked(text) }).collect()
}

/// Whether a text asks for a scheme.
pub(crate) fn has_feature(text: &str) -> bool {
    text.to_ascii_lowercase().contains(FEATURE)
}

/// The parts of `(…) or (…)`, or a query that has none.
fn alternatives(query: &str) -> Vec<&str> {
    let words = words(query);
    let is_either = words.len() > 1
        && words
            .iter()
            .enumerate()
            .all(|(place, word)| if place % 2 == 1 { word.eq_ignore_ascii_case("or") } else { word.starts_with('(') });
    if is_either { words.into_iter().step_by(2).collect() } else { vec![query] }
}

/// Words, and what stands in brackets as one.
fn words(text: &str) -> Vec<&str> {
    let (mut words, mut rest) = (Vec::new(), text.trim_ascii());
    while !rest.is_empty() {
        let end = match rest.strip_prefix('(') {
            Some(inside) => find(inside, &[')']).map(|close| close + 2),
            None => rest.find(|sign: char| sign.is_ascii_whitespace() || sign == '('),
        };
        let end = end.unwrap_or(rest.len());
        words.push(&rest[..end]);
        rest = rest[end..].trim_ascii_start();
    }
    words
}

/// Reads one query.
fn asked(query: &str) -> Option<Asked<'_>> {
    let words = words(query);
    let is = |place: usize, word: &str| words.get(place).is_some_and(|found| found.eq_ignore_ascii_case(word));
    if is(0, "not") {
        let denied = match words.as_slice() {
            [_, one] => Some(*one),
            [_, all, _, one] if all.eq_ignore_ascii_case("all") && is(2, "and") => Some(*one),
            _ => None,
        };
        return denied_of(query, denied);
    }
    let words = if is(0, "only") { &words[1..] } else { &words[..] };
    let mut asked = Asked { scheme: None, on_screens: true, features: Vec::new() };
    for (place, word) in words.iter().enumerate() {
        match (place % 2, *word) {
            (0, word) if word.starts_with('(') => asked.take(word)?,
            (0, word) if place == 0 => {
                asked.on_screens = ["all", "screen"].iter().any(|on| word.eq_ignore_ascii_case(on));
            }
            (1, word) if word.eq_ignore_ascii_case("and") => {}
            _ if has_feature(query) => return None,
            _ => asked.features.push(word),
        }
    }
    Some(asked)
}

/// What a query asks for that denies something.
fn denied_of<'h>(query: &'h str, denied: Option<&'h str>) -> Option<Asked<'h>> {
    let asked = |scheme, features| Asked { scheme, on_screens: true, features };
    match denied.map(feature) {
        Some(Feature::Scheme(scheme)) => Some(asked(Some(scheme.other()), Vec::new())),
        _ if has_feature(query) => None,
        _ => Some(asked(None, vec![query])),
    }
}

impl<'h> Asked<'h> {
    /// Takes in a feature; `None` where that asks for a scheme in a way that can't be read, or for both at once.
    fn take(&mut self, word: &'h str) -> Option<()> {
        match feature(word) {
            Feature::Scheme(scheme) if self.scheme.is_none_or(|other| other == scheme) => self.scheme = Some(scheme),
            Feature::Scheme(_) | Feature::Unread => return None,
            Feature::Any => {}
            Feature::Other => self.features.push(word),
        }
        Some(())
    }
}

/// What stands in brackets in a query.
enum Feature {
    Scheme(Scheme),
    /// Any scheme: every browser has one.
    Any,
    /// Something that has nothing to do with schemes.
    Other,
    /// It names schemes in a way that can't be read.
    Unread,
}

/// Reads `(prefers-color-scheme: dark)`, or `(not (prefers-color-scheme: dark))`.
fn feature(word: &str) -> Feature {
    if !has_feature(word) {
        return Feature::Other;
    }
    let inside = inside(word);
    let inner = words(inside);
    match inner.as_slice() {
        [not, one] if not.eq_ignore_ascii_case("not") && one.starts_with('(') => match named(self::inside(one)) {
            Feature::Scheme(scheme) => Feature::Scheme(scheme.other()),
            _ => Feature::Unread,
        },
        _ => named(inside),
    }
}

fn inside(word: &str) -> &str {
    word.strip_prefix('(').and_then(|word| word.strip_suffix(')')).unwrap_or(word).trim_ascii()
}

/// Reads what stands between the brackets.
fn named(inside: &str) -> Feature {
    let is_feature = |name: &str| name.trim_ascii().eq_ignore_ascii_case(FEATURE);
    match inside.split_once(':') {
        None if is_feature(inside) => Feature::Any,
        Some((name, value)) if is_feature(name) => {
            let value = value.trim_ascii();
            let scheme = Scheme::ALL.into_iter().find(|scheme| value.eq_ignore_ascii_case(scheme.name()));
            scheme.map_or(Feature::Unread, Feature::Scheme)
        }
        _ => Feature::Unread,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each query: its scheme, whether screens can meet it, what else it asks for; or that it can't be read.
    fn read(list: &str) -> Vec<String> {
        let shown = |query: Query<'_>| match query.asked {
            None => "?".to_owned(),
            Some(Asked { scheme, on_screens, features }) => {
                let scheme = scheme.map_or("both", Scheme::name);
                let place = if on_screens { "" } else { " elsewhere" };
                format!("{scheme}{place}{}", features.iter().map(|one| format!(" {one}")).collect::<String>())
            }
        };
        queries(&format!("@MEDIA {list}")).into_iter().map(shown).collect()
    }

    #[test]
    fn a_query_says_what_it_asks_for() {
        for (query, expected) in [
            ("(prefers-color-scheme: dark)", "dark"),
            ("( PREFERS-color-scheme:Light )", "light"),
            ("screen and (prefers-color-scheme:light) AND\n(min-width: 9em)", "light (min-width: 9em)"),
            ("only screen and (prefers-color-scheme: dark)", "dark"),
            ("not all and (prefers-color-scheme: dark)", "light"),
            ("not (prefers-color-scheme: dark)", "light"),
            ("(not (prefers-color-scheme: light)) and (hover)", "dark (hover)"),
            ("(prefers-color-scheme)", "both"),
            ("print", "both elsewhere"),
            ("print and (prefers-color-scheme: dark)", "dark elsewhere"),
            ("not print", "both not print"),
            ("(9em <= width <= 40em)", "both (9em <= width <= 40em)"),
            ("", "both"),
        ] {
            assert_eq!(read(query), [expected], "{query}");
        }
    }

    #[test]
    fn several_queries_are_read_one_by_one() {
        let dark = "(prefers-color-scheme: dark)";
        assert_eq!(read(&format!("print, {dark}")), ["both elsewhere", "dark"]);
        assert_eq!(read(&format!("(hover) or {dark}")), ["both (hover)", "dark"]);
        assert!(queries("@supports (a: b)").is_empty());
    }

    #[test]
    fn what_names_a_scheme_in_another_way_is_not_read() {
        for query in [
            "not screen and (prefers-color-scheme: dark)",
            "((prefers-color-scheme: dark) and (hover))",
            "(prefers-color-scheme: sepia)",
            "(prefers-color-scheme: dark) and (prefers-color-scheme: light)",
            "(hover) and (pointer) or (prefers-color-scheme: dark)",
        ] {
            assert_eq!(read(query), ["?"], "{query}");
        }
    }
}
