//! Reads the tags of a page, one after another, with their attributes. It is made for pages that the tool itself wrote: it never
//! fails, and reads the rest of a page that isn't well formed as best it can.

use std::borrow::Cow;

/// The tags of a page, in order; end tags, comments and the text of scripts and styles are passed over.
pub(super) struct Tags<'a> {
    rest: &'a str,
    /// The element whose text has no tags in it.
    raw: Option<&'a str>,
}

/// A start tag.
#[derive(Debug)]
pub(super) struct Tag<'a> {
    /// The name as it is written.
    pub(super) name: &'a str,
    attributes: &'a str,
}

/// Elements whose text is not markup, so that a `<` in it begins no tag.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

impl<'a> Tags<'a> {
    /// The tags of `page`.
    pub(super) fn of(page: &'a str) -> Self {
        Self { rest: page, raw: None }
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        if let Some(name) = self.raw.take() {
            self.rest = after_end_tag(self.rest, name);
        }
        loop {
            let (_, after) = self.rest.split_once('<')?;
            if let Some(comment) = after.strip_prefix("!--") {
                self.rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
                continue;
            }
            let name_end =
                after.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | ':'))).unwrap_or(after.len());
            let (name, after_name) = after.split_at(name_end);
            if name.is_empty() {
                // An end tag, the doctype, or a `<` that begins no tag.
                self.rest = after;
                continue;
            }
            let (attributes, rest) = attributes(after_name);
            self.rest = rest;
            self.raw =
                RAW.into_iter().find(|raw| name.eq_ignore_ascii_case(raw)).filter(|_| !attributes.ends_with('/'));
            return Some(Tag { name, attributes });
        }
    }
}

/// The text of each element of a name, in a file whose text has no `<` but that of tags.
pub(super) fn texts<'a>(page: &'a str, element: &str) -> impl Iterator<Item = Cow<'a, str>> {
    page.split('<').skip(1).filter_map(move |part| {
        let (attributes, text) = attributes(part.strip_prefix(element)?);
        let is_whole_name = attributes.is_empty() || attributes.starts_with(|c: char| c.is_ascii_whitespace());
        is_whole_name.then(|| unescaped(text.strip_prefix('>').unwrap_or(text)))
    })
}

/// Splits a text before the first byte, of a sign in ASCII, that `ends` a part.
fn split(text: &str, ends: impl FnMut(u8) -> bool) -> (&str, &str) {
    text.split_at_checked(text.bytes().position(ends).unwrap_or(text.len())).unwrap_or((text, ""))
}

/// A tag's attributes, which go up to the first `>` that stands in no quotes, and what comes after them.
fn attributes(text: &str) -> (&str, &str) {
    let mut quote = None;
    split(text, |byte| {
        let outside = quote.is_none();
        quote = match quote {
            Some(open) => (byte != open).then_some(open),
            None => matches!(byte, b'"' | b'\'').then_some(byte),
        };
        outside && byte == b'>'
    })
}

fn after_end_tag<'a>(text: &'a str, name: &str) -> &'a str {
    let ends = |at: usize| text.get(at + 2..at + 2 + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name));
    let end = text.match_indices("</").map(|(at, _)| at).find(|at| ends(*at));
    end.and_then(|at| text.get(at..)).unwrap_or_default()
}

impl<'a> Tag<'a> {
    /// The attributes in order: names as written, values with their references resolved, empty where there is none.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            let (_, named) = split(rest, |byte| !(byte.is_ascii_whitespace() || matches!(byte, b'/' | b'=')));
            let (name, after) = split(named, |byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'='));
            let (value, after) = value(after);
            rest = after;
            (!name.is_empty()).then(|| (name, unescaped(value)))
        })
    }

    /// The value of an attribute, by its name in lower case.
    pub(super) fn get(&self, name: &str) -> Option<Cow<'a, str>> {
        self.attributes().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// The value at the head of `text`, if it begins with `=`, and what comes after it.
fn value(text: &str) -> (&str, &str) {
    let Some(after) = text.trim_start().strip_prefix('=') else { return ("", text) };
    let after = after.trim_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = after.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    split(after, |byte| byte.is_ascii_whitespace())
}

/// Resolves the character references that escaping makes; others stay as they are.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut parts = text.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if let Some((character, rest)) = part.split_once(';').and_then(|(name, rest)| Some((character(name)?, rest))) {
            plain.push(character);
            plain.push_str(rest);
        } else {
            plain.push('&');
            plain.push_str(part);
        }
    }
    Cow::Owned(plain)
}

fn character(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = name.strip_prefix('#')?;
            digits.strip_prefix(['x', 'X']).map_or_else(|| number(digits, 10), |digits| number(digits, 16))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(page: &str) -> String {
        let tag = |tag: Tag<'_>| {
            let attributes = tag.attributes().map(|(name, value)| format!(" {name}=[{value}]"));
            format!("{}{}", tag.name, attributes.collect::<String>())
        };
        Tags::of(page).map(tag).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn tags_are_read_with_their_attributes() {
        let cases = [
            (r#"<!doctype html><p id="a">x</p>"#, "p id=[a]"),
            (r#"<a  href = "x"	class='y z'>"#, "a href=[x] class=[y z]"),
            ("<a href=x hidden>", "a href=[x] hidden=[]"),
            (r#"<br/><img src="a.svg"/>"#, "br, img src=[a.svg]"),
            (r#"<a title="1 > 0" href="x">"#, "a title=[1 > 0] href=[x]"),
            (r#"<a href="a&amp;b&#39;&#x2F;&nbsp;&">"#, "a href=[a&b'/&nbsp;&]"),
            (r##"<svg:use xlink:href="#s"/>"##, "svg:use xlink:href=[#s]"),
            (r#"<a href=""><i>"#, "a href=[], i"),
            ("1 < 2 <b>", "b"),
        ];
        for (page, expected) in cases {
            assert_eq!(read(page), expected, "{page}");
        }
    }

    #[test]
    fn comments_and_the_text_of_scripts_hold_no_tags() {
        let cases = [
            ("<!-- <a href=x> --><b>", "b"),
            (r#"<script src="s.js">if (a<b) "<a href=x>"</script><b>"#, "script src=[s.js], b"),
            ("<STYLE>a<b</style ><b>", "STYLE, b"),
            ("<title>a <b></title><i>", "title, i"),
            ("<svg><title/><b>", "svg, title, b"),
            ("<script>never closed <b>", "script"),
        ];
        for (page, expected) in cases {
            assert_eq!(read(page), expected, "{page}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_to_its_end(page in "[<>/!a='\"& -ộ]{0,40}|.{0,40}") {
            for tag in Tags::of(&page) {
                prop_assert!(tag.attributes().count() <= page.len());
            }
        }
    }
}
