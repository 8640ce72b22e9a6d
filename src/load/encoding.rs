//! Bytes to text: UTF-8 without its mark, and without characters that nobody can see.
//!
//! The text itself is never normalised, so that places stay right; the values that are read from it are.

use crate::diag::{Diagnostic, Place, Refusal, code};

/// A file's text for [`Sources`](super::Sources), and what is wrong with it. With a problem the text is only fit to be shown.
pub(crate) fn decode(file: &str, bytes: Vec<u8>) -> (String, Vec<Diagnostic>) {
    let bytes = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    match String::from_utf8(bytes) {
        Ok(text) => {
            let problems = unseen(file, &text);
            (text, problems)
        }
        Err(error) => not_utf8(file, error.as_bytes(), error.utf8_error().valid_up_to()),
    }
}

/// Up to its first bad byte the replaced text is the file byte by byte, so the place holds in it.
fn not_utf8(file: &str, bytes: &[u8], first_bad: usize) -> (String, Vec<Diagnostic>) {
    let shown = String::from_utf8_lossy(bytes).into_owned();
    let byte = bytes.get(first_bad).map_or_else(String::new, |byte| format!("0x{byte:02X}"));
    let refusal = Refusal::new(code::FILE_NOT_UTF8, &[("byte", &byte)]);
    let is_utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let refusal = refusal.hint(if is_utf16 { "hint-utf16" } else { "hint-save" }, &[]);
    let bad = first_bad..first_bad + char::REPLACEMENT_CHARACTER.len_utf8();
    (shown, vec![refusal.at(Place::span(file, bad))])
}

/// The first character of each line that can't be shown.
fn unseen(file: &str, text: &str) -> Vec<Diagnostic> {
    let (mut problems, mut from) = (Vec::new(), 0);
    while let Some((at, found)) = next_unseen(text, from) {
        problems.push(refused(found).at(Place::span(file, at..at + found.len_utf8())));
        from = text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |end| at + end);
    }
    problems
}

/// The refusal of a character that can't be shown.
pub(super) fn refused(found: char) -> Refusal {
    Refusal::new(code::CELL_CONTROL_CHARACTER, &[("character", &format!("U+{:04X}", u32::from(found)))])
}

/// Whether a character can't be shown: control characters but tab and line ends, the line separators that only some readers
/// know, and marks of byte order in the middle of a text.
pub(super) fn is_unseen(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => c.is_control(),
    }
}

fn next_unseen(text: &str, from: usize) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at = next_suspect(bytes, at)?;
        let found = text.get(at..)?.chars().next()?;
        let lone_return = found == '\r' && bytes.get(at + 1) != Some(&b'\n');
        if lone_return || is_unseen(found) {
            return Some((at, found));
        }
        at += found.len_utf8();
    }
}

/// The next byte with which a character that can't be shown may begin. Most text has none but at line ends, so that whole
/// blocks of it are passed over at once.
fn next_suspect(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    for block in bytes.get(from..)?.chunks(64) {
        if block.iter().fold(false, |found, byte| found | is_suspect(*byte)) {
            return block.iter().position(|byte| is_suspect(*byte)).map(|position| at + position);
        }
        at += block.len();
    }
    None
}

fn is_suspect(byte: u8) -> bool {
    matches!(byte, 0..=0x08 | 0x0b..=0x1f | 0x7f | 0xc2 | 0xe2 | 0xef)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::At;
    use proptest::prelude::*;

    fn places(bytes: &[u8]) -> Vec<At> {
        let (_, problems) = decode("f", bytes.to_vec());
        problems.into_iter().filter_map(|problem| problem.place).map(|place| place.at).collect()
    }

    #[test]
    fn a_mark_of_byte_order_is_taken_off() {
        assert_eq!(decode("f", b"\xef\xbb\xbfa: 1".to_vec()).0, "a: 1");
    }

    #[test]
    fn the_first_bad_byte_is_pointed_at() {
        assert_eq!(places("đ: ".bytes().chain([0xe9, b'x', 0xe9]).collect::<Vec<_>>().as_slice()), [At::Span(4..7)]);
        assert_eq!(places(b"\xff\xfea\0"), [At::Span(0..3)]);
    }

    #[test]
    fn what_nobody_can_see_is_pointed_at_once_a_line() {
        assert_eq!(places(b"a\x07\x07b\nc\x00\r\nd\re"), [At::Span(1..2), At::Span(6..7), At::Span(10..11)]);
        assert_eq!(places("é\u{85}–\u{2028}".as_bytes()), [At::Span(2..4)]);
        assert_eq!(places("“a”\tb — ﬁ\r\n".as_bytes()), []);
    }

    proptest! {
        #[test]
        fn any_bytes_are_decoded_and_places_lie_in_the_text(bytes: Vec<u8>) {
            let (text, problems) = decode("f", bytes);
            for place in problems.into_iter().filter_map(|problem| problem.place) {
                let At::Span(span) = place.at else { continue };
                prop_assert!(text.get(span).is_some());
            }
        }

        #[test]
        fn no_character_that_cannot_be_shown_is_missed(text: String) {
            let found = !unseen("f", &text).is_empty();
            let lone_return = text.replace("\r\n", "").contains('\r');
            prop_assert_eq!(found, lone_return || text.chars().any(is_unseen));
        }
    }
}
