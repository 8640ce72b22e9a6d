//! Makes a picture smaller: each new pixel is the mean of the area that it covers, in whole numbers. No number with a point is
//! involved, so that every machine comes to the same pixel.

use image::RgbImage;

/// The values of a pixel: red, green, blue.
const CHANNELS: usize = 3;

/// The picture at a width and height, neither of them 0 nor more than its own.
pub(super) fn shrink(picture: &RgbImage, width: u32, height: u32) -> RgbImage {
    let width = width.clamp(1, picture.width().max(1));
    let height = height.clamp(1, picture.height().max(1));
    if (width, height) == picture.dimensions() {
        return picture.clone();
    }
    let columns = shares(picture.width(), width);
    let rows = shares(picture.height(), height);
    let area = u64::from(picture.width()) * u64::from(picture.height());
    let mut sums = vec![0; width as usize * CHANNELS];
    let mut pixels = Vec::with_capacity(sums.len() * height as usize);
    let mut lines = picture.as_raw().chunks_exact(picture.width() as usize * CHANNELS);
    for row in rows {
        let Some(line) = lines.next() else { break };
        let line = narrow(line, &columns, width as usize);
        add(&mut sums, &line, row.first);
        if row.is_last {
            pixels.extend(sums.iter().map(|sum| mean(*sum, area)));
            sums.fill(0);
            add(&mut sums, &line, row.rest);
        }
    }
    // The numbers of pixels agree by construction; an empty picture is what would be left if they didn't.
    RgbImage::from_raw(width, height, pixels).unwrap_or_default()
}

/// What an old line gives to the new line that it begins in, and to the next.
#[derive(Clone, Copy)]
struct Share {
    first: u64,
    rest: u64,
    /// The new line ends within this old one or with it.
    is_last: bool,
}

/// How `old` lines are laid out on `new` ones, fewer or as many: old ones are `new` wide and new ones `old`, so that nothing is
/// broken.
fn shares(old: u32, new: u32) -> Vec<Share> {
    let (old, new) = (u64::from(old), u64::from(new));
    let share = |line: u64| {
        let left = old - line * new % old;
        let first = new.min(left);
        Share { first, rest: new - first, is_last: left <= new }
    };
    (0..old).map(share).collect()
}

/// A line of the old height at its new width, each value times the old width.
fn narrow(line: &[u8], columns: &[Share], width: usize) -> Vec<u64> {
    let mut narrow = vec![0; width * CHANNELS];
    let mut at = 0;
    for (pixel, share) in line.chunks_exact(CHANNELS).zip(columns) {
        for (channel, value) in pixel.iter().enumerate() {
            let value = u64::from(*value);
            narrow[at + channel] += value * share.first;
            // Behind the last column nothing is left over.
            if share.rest > 0 {
                narrow[at + CHANNELS + channel] += value * share.rest;
            }
        }
        at += if share.is_last { CHANNELS } else { 0 };
    }
    narrow
}

fn add(sums: &mut [u64], line: &[u64], times: u64) {
    for (sum, value) in sums.iter_mut().zip(line) {
        *sum += value * times;
    }
}

/// Rounded, half up.
fn mean(sum: u64, area: u64) -> u8 {
    u8::try_from((sum * 2 + area) / (area * 2)).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Rgb;

    fn grey(width: u32, height: u32, values: &[u8]) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| Rgb([values[(y * width + x) as usize]; 3]))
    }

    fn values(picture: &RgbImage) -> Vec<u8> {
        picture.pixels().map(|pixel| pixel.0[0]).collect()
    }

    #[test]
    fn a_new_pixel_is_the_mean_of_what_it_covers() {
        for ((width, height, old), (to_width, to_height), new) in [
            ((4, 2, &[0, 10, 100, 200, 20, 30, 100, 200][..]), (2, 1), &[15, 150][..]),
            // A third of each pixel's neighbour: (10 + 10/2) / 1.5 and so on.
            ((3, 1, &[0, 90, 240]), (2, 1), &[30, 190]),
            ((1, 3, &[0, 90, 240]), (1, 2), &[30, 190]),
            ((2, 2, &[1, 2, 3, 4]), (2, 2), &[1, 2, 3, 4]),
            ((2, 1, &[0, 1]), (1, 1), &[1]),
            ((5, 1, &[255; 5]), (3, 1), &[255; 3]),
        ] {
            let shrunk = shrink(&grey(width, height, old), to_width, to_height);
            assert_eq!((shrunk.dimensions(), values(&shrunk)), ((to_width, to_height), new.to_vec()), "{old:?}");
        }
    }

    #[test]
    fn a_plain_picture_stays_plain_at_every_size_and_colours_stay_apart() {
        let picture = RgbImage::from_pixel(37, 23, Rgb([200, 100, 50]));
        for width in 1..=37 {
            for height in [1, 7, 22, 23] {
                let shrunk = shrink(&picture, width, height);
                assert_eq!(shrunk.dimensions(), (width, height));
                assert!(shrunk.pixels().all(|pixel| pixel.0 == [200, 100, 50]), "{width} × {height}");
            }
        }
    }

    #[test]
    fn no_picture_is_made_larger() {
        assert_eq!(shrink(&grey(2, 1, &[3, 4]), 10, 10).dimensions(), (2, 1));
    }
}
