//! Prints as one file that waits for the next build. It stands under the name of the picture ([`Facts::name`]), so that it is
//! right or isn't found; and it bears a hash of all it holds, so that one that was broken is none.

use super::{Facts, Print};
use sha2::{Digest, Sha256};

/// The number of the way in which prints are made. Raise it with every change that gives other bytes.
const METHOD: u8 = 1;

/// The length of a hash, in bytes.
const SUM: usize = 32;

/// The bytes of a file that keeps the prints of a picture.
#[must_use]
pub fn to_bytes(prints: &[Print], facts: &Facts) -> Vec<u8> {
    let mut held = vec![METHOD];
    held.extend(facts.hash);
    for print in prints {
        held.extend((print.bytes.len() as u64).to_le_bytes());
        held.extend(&print.bytes);
    }
    let mut bytes = Sha256::digest(&held).to_vec();
    bytes.extend(held);
    bytes
}

/// Reads what [`to_bytes`] wrote of the prints of a picture; none from anything else.
#[must_use]
pub fn from_bytes(bytes: &[u8], facts: &Facts) -> Option<Vec<Print>> {
    let (sum, held) = bytes.split_at_checked(SUM)?;
    let mut rest = held.strip_prefix(&[METHOD])?.strip_prefix(&facts.hash)?;
    if Sha256::digest(held).as_slice() != sum {
        return None;
    }
    let mut prints = Vec::new();
    for (width, height) in facts.sizes() {
        let (length, behind) = rest.split_first_chunk::<8>()?;
        let (bytes, behind) = behind.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
        prints.push(Print { width, height, bytes: bytes.to_vec() });
        rest = behind;
    }
    rest.is_empty().then_some(prints)
}
