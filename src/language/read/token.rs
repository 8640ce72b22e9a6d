//! A text as numbers, words and signs. Digits of a number stay together with the signs between them.

use super::super::signs::Signs;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A piece of a text without spaces around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    /// A word in lower case with its marks; a number in ASCII digits with its signs, each kind of space as a blank; a sign as it is.
    pub(super) folded: String,
    /// Whether nothing stands between it and the one before.
    pub(super) glued: bool,
    /// Whether it is a word with a capital first letter.
    pub(super) capital: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    /// Letters, with an apostrophe that ends them: "d’", "environ".
    Word,
    Sign(char),
}

/// Cuts up a text. A tab, which stands between cells of a table, is a sign: nothing is read across it.
pub(super) fn tokens(text: &str, signs: &Signs) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c.is_whitespace() && c != '\t' {
            at += c.len_utf8();
            continue;
        }
        let (kind, length) = match c {
            _ if is_digit(c) => (Kind::Number, number(rest, signs)),
            _ if c.is_alphabetic() => (Kind::Word, word(rest)),
            _ => (Kind::Sign(sign(c)), c.len_utf8()),
        };
        let piece = &rest[..length];
        let glued = tokens.last().is_some_and(|before| before.span.end == at);
        let capital = kind == Kind::Word && c.is_uppercase();
        tokens.push(Token { kind, span: at..at + length, folded: folded(kind, piece, signs), glued, capital });
        at += length;
    }
    tokens
}

/// The words and signs of a phrase, as tokens have them.
pub(super) fn phrase(text: &str, signs: &Signs) -> Vec<String> {
    tokens(text, signs).into_iter().map(|token| token.folded).collect()
}

/// Whether a sign counts something: superscript ones are units and marks of notes.
fn is_digit(c: char) -> bool {
    c.is_numeric() && !matches!(c, '²' | '³' | '¹' | '⁰'..='⁹')
}

/// Spaces that may stand between the groups of a number.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

fn sign(c: char) -> char {
    match c {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2012}' => '–',
        '\'' => '’',
        '\u{ff05}' => '%',
        _ => c,
    }
}

/// How long the word is that a text begins with.
fn word(text: &str) -> usize {
    let letters = text.find(|c: char| !c.is_alphabetic() && !is_mark(c)).unwrap_or(text.len());
    let apostrophe = text[letters..].chars().next().filter(|c| matches!(c, '\'' | '’' | 'ʼ'));
    letters + apostrophe.map_or(0, char::len_utf8)
}

/// Marks that are written as letters of their own in some files.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// How long the number is that a text begins with.
fn number(text: &str, signs: &Signs) -> usize {
    let mut length = digits(text);
    while let Some(sign) = text[length..].chars().next() {
        let after = length + sign.len_utf8();
        let more = digits(&text[after..]);
        let joins = match sign {
            '.' | ',' | '\'' | '’' | '٫' | '٬' => more > 0,
            _ if is_space(sign) => {
                signs.groups_by_space() && is_group(&text[after..], more) && in_groups(&text[..length])
            }
            _ => false,
        };
        if !joins {
            break;
        }
        length = after + more;
    }
    length
}

/// How long the digits are that a text begins with.
fn digits(text: &str) -> usize {
    text.find(|c: char| !is_digit(c)).unwrap_or(text.len())
}

/// Whether so many bytes of digits are a group of three.
fn is_group(text: &str, length: usize) -> bool {
    text[..length].chars().count() == 3
}

/// Whether a number so far is one of groups: up to three digits, and three after each space.
fn in_groups(number: &str) -> bool {
    let mut groups = number.split(is_space).map(|group| group.chars().count());
    groups.next().is_some_and(|first| first <= 3)
        && groups.all(|group| group == 3)
        && number.chars().all(|c| is_digit(c) || is_space(c))
}

fn folded(kind: Kind, piece: &str, signs: &Signs) -> String {
    match kind {
        Kind::Number => piece.chars().map(|c| if is_space(c) { ' ' } else { signs.ascii(c) }).collect(),
        Kind::Word => {
            piece.nfc().flat_map(char::to_lowercase).map(|c| if matches!(c, '\'' | 'ʼ') { '’' } else { c }).collect()
        }
        Kind::Sign(sign) => sign.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_locale_core::Locale;

    fn cut(tag: &str, text: &str) -> Vec<String> {
        let locale: Locale = tag.parse().expect("a tag");
        let signs = Signs::of(&locale).expect("ICU has signs for every language");
        phrase(text, &signs)
    }

    #[test]
    fn a_number_keeps_its_signs_and_no_others() {
        assert_eq!(cut("vi", "Đạt 38,49%, 1.130.342 thẻ."), ["đạt", "38,49", "%", ",", "1.130.342", "thẻ", "."]);
        assert_eq!(cut("en", "29/5/2023 (9.30)"), ["29", "/", "5", "/", "2023", "(", "9.30", ")"]);
        assert_eq!(cut("fa", "۱٬۲۳۴"), ["1٬234"]);
    }

    #[test]
    fn groups_are_joined_by_spaces_where_the_language_does() {
        assert_eq!(cut("fr", "754 277 cartes, 1\u{202f}130\u{a0}342"), ["754 277", "cartes", ",", "1 130 342"]);
        assert_eq!(cut("fr", "en 2023 754 277 cartes"), ["en", "2023", "754 277", "cartes"]);
        assert_eq!(cut("fr", "1,5 100 12 45"), ["1,5", "100", "12", "45"]);
        assert_eq!(cut("en", "754 277"), ["754", "277"]);
    }

    #[test]
    fn a_word_ends_with_its_apostrophe() {
        assert_eq!(cut("fr", "D’environ 5 jusqu'à"), ["d’", "environ", "5", "jusqu’", "à"]);
        assert_eq!(cut("vi", "tha\u{301}ng 5"), ["tháng", "5"]);
    }
}
