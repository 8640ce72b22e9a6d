//! What users wrote, made fit for a line of a message: nothing invisible, nothing that a terminal obeys, nothing endless.

use std::borrow::Cow;

/// Characters of a value that a message repeats; more than that nobody reads.
const LONGEST: usize = 400;

/// A text as one visible line: control characters, marks of direction and invisible characters are written out (`\n`,
/// `\u{200b}`), and what goes beyond 400 characters is left off with `…`.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    if end == text.len() && !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(end);
    for c in text[..end].chars() {
        if is_hidden(c) { shown.extend(c.escape_default()) } else { shown.push(c) }
    }
    if end < text.len() {
        shown.push('…');
    }
    Cow::Owned(shown)
}

fn is_hidden(c: char) -> bool {
    let invisible = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
    c.is_control() || invisible || c == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_seen_stays_as_it_is() {
        for text in ["", "Đắk Nông", "1 130 342", "38,49\u{202f}%", "thẻ căn cước 身分證"] {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn what_cannot_be_seen_is_written_out() {
        for (text, shown) in [
            ("01\u{200b}", "01\\u{200b}"),
            ("a\nb\tc", "a\\nb\\tc"),
            ("\u{1b}[31m", "\\u{1b}[31m"),
            ("\u{202e}abc", "\\u{202e}abc"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }

    #[test]
    fn a_very_long_value_is_cut_between_characters() {
        let text = "đ".repeat(LONGEST + 1);
        assert_eq!(visible(&text), format!("{}…", "đ".repeat(LONGEST)));
        assert_eq!(visible(&text[..2 * LONGEST]), text[..2 * LONGEST]);
    }
}
