//! The one place where text becomes HTML. Every string of a document passes through [`escape`] on its way out, as content
//! and as attribute alike, and every address through [`address`] before it.

use std::fmt::Write;

/// Writes text so that HTML reads it as text, between tags and between double quotes. Characters that HTML can't hold
/// become U+FFFD.
pub(super) fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            _ if letter.is_control() || is_noncharacter(letter) => out.push(char::REPLACEMENT_CHARACTER),
            _ => out.push(letter),
        }
    }
}

/// Writes an attribute, with a space before it. The name is ours, the value anybody's.
pub(super) fn attribute(out: &mut String, name: &'static str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value);
    out.push('"');
}

/// An address as HTML allows it: what can't stand in a URL is percent-encoded, letters of other scripts stay.
pub(super) fn address(url: &str) -> String {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    let path = url.get(host..).and_then(|rest| rest.find(['/', '?', '#'])).map_or(url.len(), |length| host + length);
    let fragment = url.find('#');
    let mut address = String::with_capacity(url.len());
    for (at, letter) in url.char_indices() {
        let stays = match letter {
            '%' => is_escape(url.as_bytes(), at),
            '[' | ']' => at < path,
            '#' => fragment == Some(at),
            _ => is_url_letter(letter),
        };
        if stays {
            address.push(letter);
        } else {
            for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                // Writing to a String can't fail.
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
    address
}

fn is_escape(url: &[u8], at: usize) -> bool {
    url.get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// The letters of the URL standard, without those that depend on their place.
fn is_url_letter(letter: char) -> bool {
    match letter {
        _ if letter.is_ascii() => letter.is_ascii_alphanumeric() || "!$&'()*+,-./:;=?@_~".contains(letter),
        _ => !letter.is_control() && !is_noncharacter(letter),
    }
}

fn is_noncharacter(letter: char) -> bool {
    let number = u32::from(letter);
    number & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        for (text, written) in [
            ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
            ("\"x\" onclick='y'", "&quot;x&quot; onclick=&#39;y&#39;"),
            ("a\0b\u{7f}\u{85}\u{fffe}\u{fdd0}\r", "a\u{fffd}b\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
            ("Đắk Nông\n\t99,9 %", "Đắk Nông\n\t99,9 %"),
        ] {
            let mut out = String::new();
            escape(&mut out, text);
            assert_eq!(out, written);
        }
    }

    #[test]
    fn an_address_keeps_its_meaning_and_loses_what_urls_cannot_hold() {
        for (url, written) in [
            ("https://example.org/a b?c=[d]#e#f", "https://example.org/a%20b?c=%5Bd%5D#e%23f"),
            ("https://[2001:db8::1]/[x]", "https://[2001:db8::1]/%5Bx%5D"),
            ("https://example.org/100%?a=%20%zz", "https://example.org/100%25?a=%20%25zz"),
            ("https://vi.wikipedia.org/wiki/Đắk_Nông", "https://vi.wikipedia.org/wiki/Đắk_Nông"),
            ("https://example.org/\"<>\\^`{|}", "https://example.org/%22%3C%3E%5C%5E%60%7B%7C%7D"),
            ("tel:+84 261", "tel:+84%20261"),
        ] {
            assert_eq!(address(url), written);
        }
    }
}
