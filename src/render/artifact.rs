//! A file of the site as a value: a path that every system can hold, and its bytes.

use crate::diag::{Refusal, code};

/// The longest path below an edition's folder, in bytes: Windows programs stop at 260 with the folders above counted in.
const LONGEST: usize = 180;

/// One file of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    path: String,
    bytes: Vec<u8>,
}

impl Artifact {
    /// A file at `path`, below the folder of its edition: parts of letters, digits, `.`, `_` and `-` with `/` between them.
    /// Refuses what some system can't hold: names of Windows devices, a dot at the end, more than 180 bytes.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Result<Self, Refusal> {
        let path = path.into();
        match unportable(&path) {
            None => Ok(Self { path, bytes: bytes.into() }),
            Some(hint) => Err(Refusal::new(code::SLUG_MALFORMED, &[("slug", &path)]).hint(hint, &[])),
        }
    }

    /// The path below the folder of the edition, with `/` between its parts.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the file holds.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The remedy for a path that some system can't hold; `None` where all can.
fn unportable(path: &str) -> Option<&'static str> {
    if path.split('/').any(is_device) {
        return Some("hint-reserved");
    }
    let portable = path.len() <= LONGEST && path.split('/').all(is_portable);
    (!portable).then_some("hint-letters")
}

/// `.` and `..` fall to the rule against a dot at the end, which Windows drops; `-` at the start is read as an option.
fn is_portable(part: &str) -> bool {
    let letters = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    letters && !part.is_empty() && !part.starts_with('-') && !part.ends_with('.')
}

/// Windows opens a device, not a file, under these names, whatever the ending and the case.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = |name: &str| stem.strip_prefix(name).is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_if_every_system_can_hold_it() {
        for good in
            ["index.html", "fr/units/24-2025-bac-ninh.html", ".nojekyll", "data/README.txt", "com.html", "com10.html"]
        {
            assert!(Artifact::new(good, "").is_ok(), "{good}");
        }
        assert!(Artifact::new("a".repeat(LONGEST), "").is_ok());
    }

    #[test]
    fn a_path_is_refused_if_some_system_can_not_hold_it() {
        let bad = [
            "",
            "/index.html",
            "a//b",
            "a/",
            "..",
            "a/../b",
            "./a",
            "a.",
            "a./b",
            "a b",
            "a ",
            "đắk.html",
            "a\\b",
            "c:a",
            "a\0",
            "-a",
            "a?b",
            "con",
            "units/CON.html",
            "nul.txt.gz",
            "lpt1",
            "Com0.css",
        ];
        for bad in bad {
            assert!(Artifact::new(bad, "").is_err(), "{bad}");
        }
        assert!(Artifact::new("a".repeat(LONGEST + 1), "").is_err());
    }
}
