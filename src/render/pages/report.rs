//! Where a reader reports an error in a page: a form of the site's own, or a letter that names the page, its address and the
//! day of knowledge, so that the office finds what was read.

use super::frame;
use crate::model::Edition;
use crate::render::words::Scribe;
use std::fmt::Write as _;

/// The address at which an error in a page is reported; none where nobody has said who reads it.
pub(super) fn address<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, title: &str, path: &str) -> Option<String> {
    let contact = scribe.report.site.facts.contact.as_ref()?;
    contact.report.clone().or_else(|| Some(letter(scribe, contact.email.as_deref()?, title, path)))
}

fn letter<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, email: &str, title: &str, path: &str) -> String {
    let subject = scribe.text("report-subject", &[("title", title.into())]);
    let date = scribe.language.date(scribe.report.site.vintage.known_on);
    let address = frame::address(scribe, path);
    let lines = [
        scribe.text("report-page", &[("address", address.as_str().into()), ("date", date.as_str().into())]),
        String::new(),
        scribe.word("report-what"),
        String::new(),
        scribe.word("report-right"),
        String::new(),
    ];
    let email = encoded(email).replace("%40", "@");
    format!("mailto:{email}?subject={}&body={}", encoded(&subject), encoded(&lines.join("\r\n")))
}

/// A text as a part of an address: letters, digits and a few signs as they are, every other byte as `%` and its number.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/' | b':') {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_or_change_an_address_is_encoded() {
        for (text, address) in [
            ("Sai số: Đắk Nông", "Sai%20s%E1%BB%91:%20%C4%90%E1%BA%AFk%20N%C3%B4ng"),
            ("a&b=c?d#e%f+g", "a%26b%3Dc%3Fd%23e%25f%2Bg"),
            ("one\r\ntwo", "one%0D%0Atwo"),
            ("https://example.org/fr/units/67.html", "https://example.org/fr/units/67.html"),
        ] {
            assert_eq!(encoded(text), address);
        }
    }
}
