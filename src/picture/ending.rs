//! Whether a picture file goes on to its end. A copy that was broken off shows part of a picture and grey below it; decoders
//! bear with that, readers shouldn't have to.

/// Whether the end mark of a JPEG or PNG file is there. What stands behind it, as some telephones put a film there, doesn't
/// matter.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xFF, 0xD8]) { jpeg_ends(bytes).is_some() } else { png_ends(bytes).is_some() }
}

/// Passes over the segments before the pixels, which may hold small whole pictures, and looks for the end mark behind: within
/// the pixels, `FF` is never followed by `D9`.
fn jpeg_ends(bytes: &[u8]) -> Option<()> {
    let mut at = 2;
    loop {
        let [0xFF, marker] = *bytes.get(at..at + 2)? else { return None };
        match marker {
            // `FF` may be repeated before a marker.
            0xFF => at += 1,
            0x01 | 0xD0..=0xD7 => at += 2,
            0xDA => break,
            _ => at += 2 + length(bytes.get(at + 2..at + 4)?),
        }
    }
    bytes.get(at..)?.windows(2).rev().any(|mark| mark == [0xFF, 0xD9]).then_some(())
}

/// From chunk to chunk up to the last.
fn png_ends(bytes: &[u8]) -> Option<()> {
    let mut at = 8;
    loop {
        let (size, kind) = (bytes.get(at..at + 4)?, bytes.get(at + 4..at + 8)?);
        let end = (at + 12).checked_add(length(size)).filter(|end| *end <= bytes.len())?;
        if kind == b"IEND" {
            return Some(());
        }
        at = end;
    }
}

fn length(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte))
}
