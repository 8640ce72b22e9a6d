//! Pictures made here, with everything in them that must not come out again, and broken in every way that was thought of.

use super::{Facts, Print, develop, kept};
use crate::diag::Refusal;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};
use sha2::{Digest, Sha256};

/// What stands in the metadata of the test's pictures.
const SECRET: &[u8] = b"12.6789N 107.7654E";

/// A picture in which no two corners are alike: red, green, blue and white, softly passing into each other.
fn picture(width: u32, height: u32) -> RgbImage {
    let share = |at: u32, of: u32| at * 255 / (of - 1).max(1);
    RgbImage::from_fn(width, height, |x, y| {
        let (x, y) = (share(x, width), share(y, height));
        let (near, far) = (255 - x, 255 - y);
        Rgb([near * far + x * y, x * far + x * y, near * y + x * y].map(|sum| (sum / 255).min(255) as u8))
    })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoded = JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(picture);
    encoded.unwrap_or_else(|error| panic!("{error}"));
    bytes
}

fn png(pixels: &[u8], (width, height): (u32, u32), colour: ExtendedColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoded = PngEncoder::new(&mut bytes).write_image(pixels, width, height, colour);
    encoded.unwrap_or_else(|error| panic!("{error}"));
    bytes
}

/// A segment of a JPEG file.
fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX).to_be_bytes();
    [&[0xFF, marker][..], &length, content].concat()
}

/// A JPEG with what telephones put into it: which side is up, where it was taken, a small picture of the whole, names of people.
fn from_a_telephone(picture: &RgbImage, turn: u8) -> Vec<u8> {
    let exif = [
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
        &[turn, 0, 0, 0, 0, 0, 0],
        b"GPSLatitude ",
        SECRET,
        &jpeg(&RgbImage::new(8, 8)),
    ];
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>".as_slice(), SECRET, b"</x:xmpmeta>"];
    let bytes = jpeg(picture);
    let (start, rest) = bytes.split_at(2);
    let comment = segment(0xFE, SECRET);
    [start, &segment(0xE1, &exif.concat()), &segment(0xE1, &xmp.concat()), &comment, rest, b"film", SECRET].concat()
}

fn read(bytes: &[u8]) -> Facts {
    Facts::read(bytes).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn developed(bytes: &[u8]) -> Vec<Print> {
    develop(bytes, &read(bytes)).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn pixels(print: &Print) -> RgbImage {
    image::load_from_memory(&print.bytes).unwrap_or_else(|error| panic!("{error}")).into_rgb8()
}

/// The colours of the corners, from the upper left one clockwise, by their letters.
fn corners(print: &Print) -> String {
    let picture = pixels(print);
    let (right, below) = (picture.width() - 1, picture.height() - 1);
    let letter = |(x, y)| match picture.get_pixel(x, y).0.map(|value| value > 127) {
        [true, false, false] => 'r',
        [false, true, false] => 'g',
        [false, false, true] => 'b',
        [true, true, true] => 'w',
        _ => '?',
    };
    [(0, 0), (right, 0), (right, below), (0, below)].map(letter).iter().collect()
}

fn refused(bytes: &[u8]) -> String {
    let told = |refusal: Refusal| format!("{refusal} {}", refusal.clone().nowhere().code);
    Facts::read(bytes).err().map_or_else(|| "taken".to_owned(), told)
}

#[test]
fn prints_have_pixels_and_nothing_else() {
    let original = from_a_telephone(&picture(700, 500), 1);
    assert!(holds(&original, SECRET) && holds(&original, b"Exif"));
    for print in developed(&original) {
        for mark in [SECRET, b"Exif", b"GPS", b"xap", b"film"] {
            assert!(!holds(&print.bytes, mark), "{} in the print of {}", String::from_utf8_lossy(mark), print.width);
        }
        // The head is JFIF's, and there is no other: no APP1 to APP15 and no comment before the tables.
        assert_eq!(print.bytes[..4], [0xFF, 0xD8, 0xFF, 0xE0]);
        assert!(!print.bytes.windows(2).take(200).any(|mark| mark[0] == 0xFF && matches!(mark[1], 0xE1..=0xEF | 0xFE)));
        assert!(print.bytes.ends_with(&[0xFF, 0xD9]));
    }
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

#[test]
fn a_picture_is_turned_upright_whichever_way_the_camera_was_held() {
    assert_eq!(corners(&developed(&jpeg(&picture(640, 400)))[0]), "rgwb");
    for (turn, expected) in
        [(1, "rgwb"), (2, "grbw"), (3, "wbrg"), (4, "bwgr"), (5, "rbwg"), (6, "brgw"), (7, "wgrb"), (8, "gwbr")]
    {
        let bytes = from_a_telephone(&picture(640, 400), turn);
        let size = if turn < 5 { (640, 400) } else { (400, 640) };
        let facts = read(&bytes);
        assert_eq!((facts.width, facts.height), size, "{turn}");
        for print in developed(&bytes) {
            assert_eq!(corners(&print), expected, "{turn}");
            assert_eq!(pixels(&print).dimensions(), (print.width, print.height));
        }
    }
}

#[test]
fn prints_have_the_widths_that_help_and_none_is_larger_than_the_picture() {
    for ((width, height), sizes) in [
        ((4000, 3000), &[(480, 360), (960, 720), (1600, 1200)][..]),
        ((3000, 4000), &[(480, 640), (960, 1280), (1600, 2133)]),
        ((1300, 900), &[(480, 332), (960, 665), (1300, 900)]),
        ((1200, 800), &[(480, 320), (1200, 800)]),
        ((500, 500), &[(500, 500)]),
        ((1, 1), &[(1, 1)]),
        ((20_000, 1), &[(480, 1), (960, 1), (1600, 1)]),
    ] {
        let bytes = png(&vec![0; (width * height) as usize], (width, height), ExtendedColorType::L8);
        assert_eq!(read(&bytes).sizes(), sizes, "{width} × {height}");
    }
    for print in developed(&jpeg(&picture(1300, 90))) {
        assert_eq!(pixels(&print).dimensions(), (print.width, print.height));
    }
}

#[test]
fn every_kind_of_pixel_is_taken_and_white_stands_behind_what_can_be_seen_through() {
    let sides = (2, 1);
    for (pixels, colour, expected) in [
        (&[0, 255][..], ExtendedColorType::L8, [0, 255]),
        (&[0, 0, 0, 255], ExtendedColorType::La8, [255, 0]),
        (&[10, 10, 10, 255, 10, 10, 10, 0], ExtendedColorType::Rgba8, [10, 255]),
        (&[0, 0, 255, 255], ExtendedColorType::L16, [0, 255]),
    ] {
        let prints = developed(&png(pixels, sides, colour));
        let found = super::tests::pixels(&prints[0]);
        for (x, expected) in (0..).zip(expected) {
            let value = found.get_pixel(x, 0).0[0];
            assert!(value.abs_diff(expected) < 8, "{colour:?}: {value}, not {expected}");
        }
    }
}

#[test]
fn the_same_bytes_give_the_same_prints_on_every_machine() {
    let noise = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_be_bytes();
    let rough = RgbImage::from_fn(611, 407, |x, y| Rgb([noise(x, y)[0], noise(y, x)[1], noise(x + y, y)[2]]));
    let mut sum = Sha256::new();
    for print in developed(&from_a_telephone(&rough, 6)).iter().chain(&developed(&jpeg(&picture(1700, 1100)))) {
        sum.update(&print.bytes);
    }
    let sum: String = sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    // Other bytes need another number of the method in `kept`.
    assert_eq!(sum, "4d5f2abb2473ca61d2a992363ee4fa1d02d85864e9ddce90ee117900acc08e63");
}

#[test]
fn what_is_no_whole_picture_is_refused_with_its_reason() {
    let whole = jpeg(&picture(64, 64));
    let drawn = png(&[0; 64 * 64], (64, 64), ExtendedColorType::L8);
    for (bytes, reason) in [
        (&b""[..], "neither"),
        (b"no picture", "neither"),
        (b"GIF89a......", "GIF"),
        (b"RIFF....WEBPVP8 ", "WebP"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (b"%PDF-1.7", "PDF"),
        (&whole[..whole.len() - 2], "breaks off"),
        (&whole[..whole.len() / 2], "breaks off"),
        (&drawn[..drawn.len() - 1], "breaks off"),
        (&whole[..20], "can't be read"),
        (&drawn[..20], "can't be read"),
    ] {
        let refusal = refused(bytes);
        assert!(refusal.contains("E0750") && refusal.contains(reason), "{reason}: {refusal}");
    }
}

#[test]
fn a_small_file_of_many_pixels_is_refused_before_it_is_unpacked() {
    let mut head = png(&[0], (1, 1), ExtendedColorType::L8);
    for (width, height, is_taken) in [
        (20_001_u32, 1_u32, false),
        (1, 20_001, false),
        (65_535, 65_535, false),
        (8001, 8000, false),
        (8000, 8000, true),
    ] {
        head[16..20].copy_from_slice(&width.to_be_bytes());
        head[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc(&head[12..29]);
        head[29..33].copy_from_slice(&sum.to_be_bytes());
        let refusal = refused(&head);
        assert_eq!(refusal == "taken", is_taken, "{width} × {height}: {refusal}");
        assert!(is_taken || refusal.contains("E0751"), "{refusal}");
    }
    let heavy = vec![0xFF; usize::try_from(super::MOST_BYTES).unwrap_or(usize::MAX - 1) + 1];
    assert!(refused(&heavy).contains("E0751"));
}

/// The check sum of a PNG chunk.
fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

#[test]
fn a_picture_that_was_broken_anywhere_is_taken_or_refused_and_stops_nothing() {
    for whole in [from_a_telephone(&picture(40, 30), 6), png(&[90; 40 * 30], (40, 30), ExtendedColorType::L8)] {
        for position in 0..whole.len() {
            let mut broken = whole.clone();
            broken[position] = [0, 0xFF, whole[position].wrapping_add(1)][position % 3];
            let Ok(facts) = Facts::read(&broken) else { continue };
            // Millions of pixels that aren't there take their time.
            if facts.width < 2000
                && facts.height < 2000
                && let Ok(prints) = develop(&broken, &facts)
            {
                let sizes: Vec<_> = prints.iter().map(|print| (print.width, print.height)).collect();
                assert_eq!(sizes, facts.sizes());
            }
        }
    }
}

#[test]
fn prints_come_back_from_where_they_were_kept_and_broken_ones_do_not() {
    let bytes = jpeg(&picture(620, 410));
    let (facts, prints) = (read(&bytes), developed(&bytes));
    let waiting = kept::to_bytes(&prints, &facts);
    assert!(kept::from_bytes(&waiting, &facts) == Some(prints));
    for length in [0, 31, 32, 33, 40, waiting.len() - 1] {
        assert!(kept::from_bytes(&waiting[..length], &facts).is_none(), "{length} bytes");
    }
    for position in (0..waiting.len()).step_by(97) {
        let mut broken = waiting.clone();
        broken[position] ^= 1;
        assert!(kept::from_bytes(&broken, &facts).is_none(), "byte {position}");
    }
    let other = read(&jpeg(&picture(1000, 410)));
    assert!(kept::from_bytes(&waiting, &other).is_none(), "of another picture");
}

#[test]
fn bytes_that_were_changed_since_are_not_developed() {
    let (old, new) = (jpeg(&picture(620, 410)), jpeg(&picture(620, 412)));
    assert!(develop(&new, &read(&old)).is_err_and(|refusal| refusal.to_string().contains("changed")));
}
