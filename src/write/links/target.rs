//! Where a link leads: to a place in the site, out of it, or nowhere that would work when the folder is opened from disk.

/// What a link as it is written means on its page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A file of the site, and the id of an element in it; an empty id is the top of the page.
    Inside(String, String),
    /// An address with a scheme, in lower case.
    Scheme(String),
    /// An address that begins with `/`, which means something else on every host and on a disk.
    Absolute,
    /// A path that leads out of the site's folder, or to a folder.
    NoFile,
}

/// Reads a link on a page in `folder`, which is empty for the top of the site.
pub(super) fn target(folder: &str, link: &str) -> Target {
    let link = link.trim();
    if let Some(scheme) = scheme(link) {
        return Target::Scheme(scheme);
    }
    if link.starts_with('/') {
        return Target::Absolute;
    }
    let (address, id) = link.split_once('#').unwrap_or((link, ""));
    let path = address.split_once('?').map_or(address, |(path, _)| path);
    resolved(folder, &decoded(path)).map_or(Target::NoFile, |file| Target::Inside(file, decoded(id)))
}

fn scheme(link: &str) -> Option<String> {
    let (scheme, _) = link.split_once(':')?;
    let shaped = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    shaped.then(|| scheme.to_ascii_lowercase())
}

/// A path relative to `folder`; `None` if it leads out of the site or ends in a folder.
fn resolved(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    let to_file = !matches!(path.rsplit('/').next(), None | Some("" | "." | ".."));
    to_file.then(|| parts.join("/"))
}

/// A text with its percent signs resolved, unless what they stand for isn't UTF-8.
pub(super) fn decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|digits| *first == b'%' && digits.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let encoded = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(encoded.unwrap_or(*first));
        rest = if encoded.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_from_its_folder() {
        let cases = [
            ("b.html", "units/b.html", ""),
            ("../index.html", "index.html", ""),
            ("./b.html#top", "units/b.html", "top"),
            ("b.html?v=1#x?y", "units/b.html", "x?y"),
            ("b.html#h%C3%A0-n%E1%BB%99i", "units/b.html", "hà-nội"),
            ("b%2Ehtml#%zz%+1", "units/b.html", "%zz%+1"),
            ("x/../b.html", "units/b.html", ""),
        ];
        for (link, file, id) in cases {
            assert_eq!(target("units", link), Target::Inside(file.to_owned(), id.to_owned()), "{link}");
        }
    }

    #[test]
    fn a_link_that_needs_a_host_is_none_of_the_site() {
        for nowhere in ["", "..", "../", "b/", "../../x.html", ".", "?a=b"] {
            assert_eq!(target("units", nowhere), Target::NoFile, "{nowhere}");
        }
        for absolute in ["/index.html", "//example.org/x"] {
            assert_eq!(target("", absolute), Target::Absolute, "{absolute}");
        }
        for (link, scheme) in
            [("https://example.org", "https"), ("JavaScript:x", "javascript"), (" mailto:a", "mailto")]
        {
            assert_eq!(target("", link), Target::Scheme(scheme.to_owned()), "{link}");
        }
        assert!(matches!(target("", "2021:x"), Target::Inside(..)));
    }
}
