//! `manifest.json`: every file that the tool wrote, with its size and SHA-256, so that anybody can check a copy and the next
//! build knows what is its own. It doesn't list itself. The same files give the same bytes.

use serde::{Deserialize, Serialize};
use sha2::Digest as _;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The name of the manifest in the folder of an edition.
pub const MANIFEST: &str = "manifest.json";

/// The version of the manifest's form that this program reads and writes.
const FORMAT: u32 = 1;

/// The files of a site by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// What each file holds, by its path below the edition's folder.
    pub files: BTreeMap<String, Entry>,
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes.
    pub digest: [u8; 32],
}

#[derive(Serialize, Deserialize)]
struct Row<'a> {
    path: std::borrow::Cow<'a, str>,
    size: u64,
    sha256: String,
}

#[derive(Deserialize)]
struct File<'a> {
    format: u32,
    #[serde(borrow)]
    files: Vec<Row<'a>>,
}

impl Entry {
    /// Size and hash of a file's bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { size: bytes.len() as u64, digest: sha2::Sha256::digest(bytes).into() }
    }
}

impl Manifest {
    /// Reads a manifest; `None` for anything that isn't one of this form.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let file: File<'_> = serde_json::from_slice(bytes).ok()?;
        if file.format != FORMAT {
            return None;
        }
        let entry = |row: Row<'_>| Some((row.path.into_owned(), Entry { size: row.size, digest: unhex(&row.sha256)? }));
        file.files.into_iter().map(entry).collect::<Option<_>>().map(|files| Self { files })
    }

    /// The bytes of the manifest: JSON with a line for each file, sorted by path.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let rows = self.files.iter().map(|(path, entry)| {
            let path = serde_json::Value::from(path.as_str());
            format!("    {{\"path\": {path}, \"size\": {}, \"sha256\": \"{}\"}}", entry.size, hex(&entry.digest))
        });
        let rows = rows.collect::<Vec<_>>().join(",\n");
        format!("{{\n  \"format\": {FORMAT},\n  \"files\": [\n{rows}\n  ]\n}}\n").into_bytes()
    }

    /// The size of all files together, in bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.values().map(|entry| entry.size).sum()
    }
}

fn hex(digest: &[u8]) -> String {
    digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut digest = [0; 32];
    if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    for (byte, at) in digest.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
    }
    Some(digest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let files = [("b.html", "two"), ("a/c.html", "")];
        Manifest { files: files.map(|(path, text)| (path.to_owned(), Entry::of(text.as_bytes()))).into() }
    }

    #[test]
    fn a_manifest_is_sorted_json_with_a_line_for_each_file() {
        let expected = r#"{
  "format": 1,
  "files": [
    {"path": "a/c.html", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"path": "b.html", "size": 3, "sha256": "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3"}
  ]
}
"#;
        assert_eq!(String::from_utf8_lossy(&manifest().encode()), expected);
    }

    #[test]
    fn a_manifest_reads_what_it_wrote() {
        assert_eq!(Manifest::parse(&manifest().encode()), Some(manifest()));
        assert_eq!(Manifest::parse(&Manifest::default().encode()), Some(Manifest::default()));
    }

    #[test]
    fn what_is_no_manifest_of_this_form_is_none() {
        let good = String::from_utf8_lossy(&manifest().encode()).into_owned();
        let bad = [
            String::new(),
            "[]".to_owned(),
            good[..good.len() / 2].to_owned(),
            good.replace("\"format\": 1", "\"format\": 2"),
            good.replace("e3b0", "é3b"),
            good.replace("e3b0", "+3b0"),
            good.replace("\"size\": 3", "\"size\": -3"),
        ];
        for bad in bad {
            assert_eq!(Manifest::parse(bad.as_bytes()), None, "{bad}");
        }
    }
}
