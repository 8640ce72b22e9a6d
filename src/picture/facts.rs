//! What a picture file holds, from its head: its kind, its size, and which side is up. The pixels stay packed.

use super::ending::is_whole;
use crate::diag::{Refusal, code};
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::metadata::Orientation;
use image::{ImageDecoder, ImageError, ImageFormat, ImageResult};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::Cursor;

/// The most bytes that a picture file may have.
pub const MOST_BYTES: u64 = 48 << 20;

/// The most pixels: what the largest cameras of telephones take, and what a machine of an office can unpack.
const MOST_PIXELS: u64 = 64_000_000;

/// The longest side, in pixels.
const LONGEST_SIDE: u32 = 20_000;

/// The widths of prints, in pixels: a telephone, a column of text, and a column on a screen with fine pixels.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// What is known of a picture file without its pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Its width in pixels when it is upright, at least 1.
    pub width: u32,
    /// Its height in pixels when it is upright, at least 1.
    pub height: u32,
    pub(super) turn: Orientation,
    pub(super) hash: [u8; 32],
}

impl Facts {
    /// Reads the head of a file. Refuses what is neither JPEG nor PNG, breaks off before its end, or is larger than can be
    /// unpacked safely, however small its file.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(too_heavy(bytes.len() as u64));
        }
        let ((width, height), turn) = match image::guess_format(bytes) {
            Ok(ImageFormat::Jpeg) => head(JpegDecoder::new(Cursor::new(bytes))),
            Ok(ImageFormat::Png) => head(PngDecoder::new(Cursor::new(bytes))),
            other => return Err(of_other_kind(bytes, other.ok())),
        }
        .map_err(|error| unreadable(&error))?;
        if width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
            let size = [("width", width.to_string()), ("height", height.to_string())];
            let arguments = [("reason", "pixels"), ("width", &size[0].1), ("height", &size[1].1)];
            return Err(Refusal::new(code::PHOTO_TOO_LARGE, &arguments).hint("hint-smaller", &[]));
        }
        if width == 0 || height == 0 || !is_whole(bytes) {
            return Err(cut_off());
        }
        let (width, height) = if is_sideways(turn) { (height, width) } else { (width, height) };
        Ok(Self { width, height, turn, hash: Sha256::digest(bytes).into() })
    }

    /// The sizes of its prints, width and height in pixels, the smallest first: never larger than the picture, and none that
    /// is nearly as wide as the next.
    #[must_use]
    pub fn sizes(&self) -> Vec<(u32, u32)> {
        let largest = WIDTHS.into_iter().fold(0, u32::max).min(self.width);
        let smaller = WIDTHS.into_iter().filter(|width| width * 5 < largest * 4);
        smaller.chain([largest]).map(|width| (width, self.height_at(width))).collect()
    }

    /// The height that belongs to a width, at least 1.
    fn height_at(&self, width: u32) -> u32 {
        let height =
            (u64::from(self.height) * u64::from(width) * 2 + u64::from(self.width)) / (u64::from(self.width) * 2);
        u32::try_from(height).unwrap_or(u32::MAX).max(1)
    }

    /// Whether these are the bytes that were read.
    #[must_use]
    pub fn is_of(&self, bytes: &[u8]) -> bool {
        self.hash == <[u8; 32]>::from(Sha256::digest(bytes))
    }

    /// The name under which its prints are kept, 64 letters and digits: another file has another.
    #[must_use]
    pub fn name(&self) -> String {
        self.hash.iter().fold(String::with_capacity(64), |mut name, byte| {
            // Writing to a String can't fail.
            let _ = write!(name, "{byte:02x}");
            name
        })
    }
}

/// The refusal of a file of so many bytes.
pub(crate) fn too_heavy(bytes: u64) -> Refusal {
    let megabytes = bytes.div_ceil(1 << 20).to_string();
    let arguments = [("reason", "bytes"), ("megabytes", megabytes.as_str())];
    Refusal::new(code::PHOTO_TOO_LARGE, &arguments).hint("hint-smaller", &[])
}

/// The refusal of a file whose pixels or head can't be made out.
pub(super) fn unreadable(error: &ImageError) -> Refusal {
    Refusal::new(code::PHOTO_UNREADABLE, &[("reason", "broken"), ("detail", &error.to_string())])
        .hint("hint-again", &[])
}

fn cut_off() -> Refusal {
    Refusal::new(code::PHOTO_UNREADABLE, &[("reason", "cut"), ("detail", "")]).hint("hint-again", &[])
}

/// What people most often send instead is named.
fn of_other_kind(bytes: &[u8], known: Option<ImageFormat>) -> Refusal {
    let brand = bytes.get(4..12).unwrap_or_default();
    let name = match known {
        Some(ImageFormat::WebP) => "WebP",
        Some(ImageFormat::Gif) => "GIF",
        Some(ImageFormat::Tiff) => "TIFF",
        Some(ImageFormat::Bmp) => "BMP",
        Some(ImageFormat::Avif) => "AVIF",
        _ if [b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1"].iter().any(|heif| *heif == brand) => "HEIC",
        _ if bytes.starts_with(b"%PDF") => "PDF",
        _ => "",
    };
    let reason = if name.is_empty() { "unknown" } else { "kind" };
    Refusal::new(code::PHOTO_UNREADABLE, &[("reason", reason), ("detail", name)]).hint("hint-save", &[])
}

fn head<D: ImageDecoder>(decoder: ImageResult<D>) -> ImageResult<((u32, u32), Orientation)> {
    let mut decoder = decoder?;
    // A file that says nothing readable of its sides stands as it is.
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((decoder.dimensions(), turn))
}

/// Whether width and height change places on the way upright.
pub(super) fn is_sideways(turn: Orientation) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(turn, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
}
