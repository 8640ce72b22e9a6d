//! The manifest of an edition names every file with its size and its SHA-256, by which any office can check what it received.

use crate::harness::{Tree, real};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use tiendo::domain::Audience;

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[track_caller]
fn describes(site: &Tree) {
    let manifest: serde_json::Value =
        serde_json::from_slice(&site["manifest.json"]).unwrap_or_else(|error| panic!("{error}"));
    let files = manifest["files"].as_array().unwrap_or_else(|| panic!("no list of files"));
    let mut named = BTreeSet::from(["manifest.json"]);
    for file in files {
        let path = file["path"].as_str().unwrap_or_default();
        let bytes = site.get(path).unwrap_or_else(|| panic!("`{path}` is named and not there"));
        assert_eq!(file["size"].as_u64(), u64::try_from(bytes.len()).ok(), "{path}");
        assert_eq!(file["sha256"].as_str(), Some(hash(bytes).as_str()), "{path}");
        assert!(named.insert(path), "{path} is named twice");
    }
    assert_eq!(named, site.keys().map(String::as_str).collect(), "the files of the site");
}

#[test]
fn the_manifests_of_the_real_site_name_every_file_with_size_and_hash() {
    describes(real().edition(Audience::Public));
    describes(real().edition(Audience::Internal));
}
