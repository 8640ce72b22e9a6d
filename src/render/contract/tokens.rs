//! The words and signs of a template, each with its place. What stands between the tags is left out: nothing in it can be
//! wrong by the contract.

use std::ops::Range;

/// `{{ … }}` or `{% … %}` with what stands in it.
#[derive(Debug)]
pub(super) struct Part<'t> {
    /// Whether it is a tag, `{% … %}`.
    pub(super) is_tag: bool,
    pub(super) tokens: Vec<Token<'t>>,
}

/// A word, a sign or a literal.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind<'t>,
    /// Its bytes in the template.
    pub(super) span: Range<usize>,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind<'t> {
    /// A name or a keyword.
    Word(&'t str),
    /// A literal text, without its quotation marks.
    Text(&'t str),
    /// A literal number.
    Number,
    /// An operator or a bracket.
    Sign(&'t str),
}

/// Signs of several characters, the longest first; every other one has a single character.
const LONG: [&str; 10] = ["...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];

/// The parts of a template, in their order; none where it isn't one.
pub(super) fn parts(template: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(start) = template.get(at..)?.find('{').map(|offset| at + offset) {
        match template.get(start..start + 2) {
            Some("{#") => at = start + 2 + template[start + 2..].find("#}")? + 2,
            Some("{%") if is_raw(&template[start + 2..]) => at = after_raw(template, start)?,
            Some(open @ ("{{" | "{%")) => {
                let (part, end) = part(template, start + 2, open == "{%")?;
                parts.push(part);
                at = end;
            }
            _ => at = start + 1,
        }
    }
    Some(parts)
}

/// Whether a tag, from after its `{%`, begins with this word.
fn is_raw(tag: &str) -> bool {
    tag_is(tag, "raw")
}

fn tag_is(tag: &str, word: &str) -> bool {
    let tag = tag.strip_prefix('-').unwrap_or(tag).trim_start();
    let rest = tag.strip_prefix(word).map(str::trim_start);
    rest.is_some_and(|rest| rest.strip_prefix('-').unwrap_or(rest).starts_with("%}"))
}

/// The first byte after the `{% endraw %}` of the raw part that begins at `start`.
fn after_raw(template: &str, start: usize) -> Option<usize> {
    let mut at = start + 2;
    loop {
        at += template.get(at..)?.find("{%")? + 2;
        if tag_is(&template[at..], "endraw") {
            return Some(at + template[at..].find("%}")? + 2);
        }
    }
}

/// The part whose inside begins at `at`, and the first byte after it.
fn part(template: &str, mut at: usize, is_tag: bool) -> Option<(Part<'_>, usize)> {
    let close = if is_tag { "%}" } else { "}}" };
    let mut tokens = Vec::new();
    at += usize::from(template.get(at..)?.starts_with('-'));
    loop {
        let rest = template.get(at..)?;
        let blank = rest.len() - rest.trim_start().len();
        at += blank;
        let rest = &rest[blank..];
        let dash = usize::from(rest.starts_with('-'));
        if rest[dash..].starts_with(close) {
            return Some((Part { is_tag, tokens }, at + dash + close.len()));
        }
        let (kind, length) = token(rest)?;
        tokens.push(Token { kind, span: at..at + length });
        at += length;
    }
}

/// The token that a text begins with, and its length in bytes.
fn token(rest: &str) -> Option<(Kind<'_>, usize)> {
    let first = rest.chars().next()?;
    if matches!(first, '"' | '\'' | '`') {
        let end = end_of_text(rest, first)?;
        return Some((Kind::Text(&rest[1..end]), end + 1));
    }
    if first.is_ascii_digit() {
        let length = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        return Some((Kind::Number, length));
    }
    if first == '_' || first.is_ascii_alphabetic() {
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        return Some((Kind::Word(&rest[..length]), length));
    }
    let long = LONG.iter().find(|sign| rest.starts_with(**sign)).map(|sign| sign.len());
    let length = long.unwrap_or(first.len_utf8());
    Some((Kind::Sign(&rest[..length]), length))
}

/// Where the quotation mark stands that closes the one at the start.
fn end_of_text(rest: &str, mark: char) -> Option<usize> {
    let mut escaped = false;
    rest.char_indices().skip(1).find_map(|(at, c)| {
        let ends = c == mark && !escaped;
        escaped = c == '\\' && !escaped;
        ends.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(template: &str) -> Vec<String> {
        let parts = parts(template).unwrap_or_default();
        let text = |token: &Token<'_>| template[token.span.clone()].to_owned();
        parts.iter().map(|part| part.tokens.iter().map(text).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn a_template_falls_into_words_and_signs() {
        for (template, expected) in [
            ("a { b } {{ x.y }} c", vec!["x . y"]),
            ("{%- if a?.b >= 1.5 -%}", vec!["if a ?. b >= 1.5"]),
            ("{# {{ x }} #}{{ 'a\\'b' }}", vec!["'a\\'b'"]),
            ("{#} {{ x }} #}{{ y }}", vec!["y"]),
            ("{% raw %}{{ x }}{% y %}{% endraw %}{{ z }}", vec!["z"]),
            ("{% <a b={c} /> %}{% </a> %}", vec!["< a b = { c } / >", "</ a >"]),
            ("{{ -1 }}", vec!["- 1"]),
        ] {
            assert_eq!(words(template), expected, "{template}");
        }
    }

    #[test]
    fn what_is_not_closed_is_no_template() {
        for template in ["{{ x", "{% if", "{# x", "{{ \"x }}", "{% raw %}{{ x }}"] {
            assert!(parts(template).is_none(), "{template}");
        }
    }
}
