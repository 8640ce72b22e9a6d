//! A stylesheet piece by piece: what may be a sign of its structure, and what is none whatever stands in it. Everything that
//! looks at the text of a stylesheet looks through this, so that all agree where a string, a comment or a bracket ends.
//!
//! Start at [`Pieces`]; [`find`] looks for a sign outside of brackets.

/// A piece of a stylesheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'s> {
    /// A sign that stands for itself.
    Sign(char),
    /// A string, an address without quotation marks, or what a backslash stands before.
    Whole(&'s str),
    /// The same where its end is missing, with that.
    Open(&'s str, char),
    /// A comment.
    Comment(&'s str),
}

impl Piece<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Sign(sign) => sign.len_utf8(),
            Self::Whole(text) | Self::Open(text, _) | Self::Comment(text) => text.len(),
        }
    }
}

/// The pieces of a stylesheet, each with its first byte. Together they are the text.
#[derive(Debug, Clone)]
pub(super) struct Pieces<'s> {
    text: &'s str,
    at: usize,
}

impl<'s> Pieces<'s> {
    pub(super) fn of(text: &'s str) -> Self {
        Self { text, at: 0 }
    }
}

impl<'s> Iterator for Pieces<'s> {
    type Item = (usize, Piece<'s>);

    fn next(&mut self) -> Option<Self::Item> {
        let (at, rest) = (self.at, self.text.get(self.at..)?);
        let piece = match rest.chars().next()? {
            '/' if rest.starts_with("/*") => {
                Piece::Comment(&rest[..rest[2..].find("*/").map_or(rest.len(), |end| end + 4)])
            }
            quote @ ('"' | '\'') => string(rest, quote),
            '\\' => escaped(rest),
            sign @ ('u' | 'U') => address(rest).unwrap_or(Piece::Sign(sign)),
            sign => Piece::Sign(sign),
        };
        self.at += piece.len();
        Some((at, piece))
    }
}

/// The string that a text begins with. One that isn't closed ends with its line, as in browsers.
fn string(text: &str, quote: char) -> Piece<'_> {
    let (mut is_escaped, mut before) = (false, quote);
    for (at, sign) in text.char_indices().skip(1) {
        let last = std::mem::replace(&mut before, sign);
        match sign {
            // The line feed of Windows' line end belongs to the return before it.
            '\n' if last == '\r' => {}
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '\n' | '\r' => return Piece::Open(&text[..at], quote),
            _ if sign == quote => return Piece::Whole(&text[..=at]),
            _ => {}
        }
    }
    Piece::Open(text, quote)
}

/// A backslash with the sign after it, or with the digits of one and the blank that ends them.
fn escaped(text: &str) -> Piece<'_> {
    let rest = &text[1..];
    let digits = rest.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
    let after = &rest[digits..];
    let blank = if after.starts_with("\r\n") { 2 } else { usize::from(after.starts_with([' ', '\t', '\n', '\r'])) };
    match rest.chars().next() {
        Some(_) if digits > 0 => Piece::Whole(&text[..1 + digits + blank]),
        Some(sign) => Piece::Whole(&text[..=sign.len_utf8()]),
        None => Piece::Open(text, ' '),
    }
}

/// `url(…)` without quotation marks, if a text begins with it: no sign in it is one of structure.
fn address(text: &str) -> Option<Piece<'_>> {
    let head = text.get(..4).filter(|head| head.eq_ignore_ascii_case("url("))?;
    let inside = &text[head.len()..];
    if inside.trim_start().starts_with(['"', '\'']) {
        return None;
    }
    let mut is_escaped = false;
    let end = inside.find(|sign| {
        let is_end = sign == ')' && !is_escaped;
        is_escaped = sign == '\\' && !is_escaped;
        is_end
    });
    Some(end.map_or(Piece::Open(text, ')'), |end| Piece::Whole(&text[..=head.len() + end])))
}

/// The same text with blanks for its comments, and with an end for whatever has none: bytes stay where they are.
pub(crate) fn bare(css: &str) -> String {
    let (mut bare, mut open) = (String::with_capacity(css.len()), Brackets::default());
    let mut pieces = Pieces::of(css);
    while let Some((_, piece)) = pieces.next() {
        match piece {
            Piece::Sign(sign) => {
                bare.push(sign);
                open.take(sign);
            }
            Piece::Whole(text) => bare.push_str(text),
            Piece::Comment(text) => bare.extend(std::iter::repeat_n(' ', text.len())),
            Piece::Open(text, end) => {
                bare.push_str(text);
                bare.extend(is_escaping(text).then_some(char::REPLACEMENT_CHARACTER));
                bare.push(end);
                // In the place of the line end.
                pieces.next();
            }
        }
    }
    bare.extend(open.0.into_iter().rev());
    bare
}

/// A text without the white space around it, but for a blank that a backslash stands before.
pub(crate) fn trim(text: &str) -> &str {
    let text = text.trim_ascii_start();
    let trimmed = text.trim_ascii_end();
    if is_escaping(trimmed) && trimmed.len() < text.len() { &text[..=trimmed.len()] } else { trimmed }
}

/// Whether a text ends with a backslash that stands before what comes next.
fn is_escaping(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// The ends of brackets that are open. Each is open until its own end comes.
#[derive(Debug, Default)]
struct Brackets(Vec<char>);

impl Brackets {
    fn take(&mut self, sign: char) {
        match sign {
            '{' => self.0.push('}'),
            '(' => self.0.push(')'),
            '[' => self.0.push(']'),
            _ if self.0.last() == Some(&sign) => {
                self.0.pop();
            }
            _ => {}
        }
    }
}

/// Where the first of some signs stands outside of brackets.
pub(crate) fn find(text: &str, wanted: &[char]) -> Option<usize> {
    let mut open = Brackets::default();
    for (at, piece) in Pieces::of(text) {
        let Piece::Sign(sign) = piece else { continue };
        if open.0.is_empty() && wanted.contains(&sign) {
            return Some(at);
        }
        open.take(sign);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_a_string_an_address_or_a_comment_is_none() {
        for text in [
            "\"a;\\\";\";",
            "'it\\'s;\\\r\n;';",
            "/* a; */;",
            "url(data:a;b,c/*);",
            "URL( a\\);b );",
            ".a\\;b;",
            "url(\";\");",
            "[a;b](;){;}(};);",
        ] {
            assert_eq!(find(text, &[';']), Some(text.len() - 1), "{text:?}");
        }
    }

    #[test]
    fn a_string_ends_with_its_line() {
        assert_eq!(find("\"open\n;", &[';']), Some(6));
        assert_eq!(find("'open \\\n; still;", &[';']), None);
    }

    #[test]
    fn blanks_stand_for_comments() {
        assert_eq!(bare("a/* đ */b\"/* c */\""), "a        b\"/* c */\"");
    }

    #[test]
    fn what_has_no_end_gets_one() {
        for (css, expected) in [
            ("a{b:c(d[", "a{b:c(d[])}"),
            ("a{b:'c\n;d:\"e", "a{b:'c';d:\"e\"}"),
            ("a{b:'c\r\n;}", "a{b:'c'\n;}"),
            ("a{b:url(c", "a{b:url(c)}"),
            ("a\\", "a\\\u{fffd} "),
            ("a{}/* b", "a{}    "),
            ("a)]}", "a)]}"),
        ] {
            assert_eq!(bare(css), expected, "{css:?}");
        }
    }

    #[test]
    fn a_blank_after_a_backslash_is_none_around_a_text() {
        assert_eq!(trim(" .a\\  "), ".a\\ ");
        assert_eq!(trim(" .a\\\\  "), ".a\\\\");
    }

    proptest::proptest! {
        #[test]
        fn pieces_are_the_text(text in "[-a:{};url(@/*\"'\\\\ \r\nđ(),!]{0,60}") {
            let mut end = 0;
            for (at, piece) in Pieces::of(&text) {
                proptest::prop_assert_eq!(at, end);
                end += piece.len();
            }
            proptest::prop_assert_eq!(end, text.len());
            let bare = bare(&text);
            proptest::prop_assert!(bare.len() >= text.len());
            let ends = |(_, piece)| matches!(piece, Piece::Comment(_) | Piece::Open(..));
            proptest::prop_assert!(!Pieces::of(&bare).any(ends), "{}", bare);
        }
    }
}
