//! Chance that is the same on every machine: `SplitMix64`, a stream of its own for each purpose and each thing.
//!
//! Streams keep the parts of the site apart: one more bulletin changes no name and no figure.

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// What a stream of chance decides.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stream {
    /// Names of the units below one unit.
    Names = 1,
    /// Names of people.
    People = 2,
    /// How many people live in a commune.
    Sizes = 3,
    /// How a commune's work runs.
    Courses = 4,
    /// When reports are published.
    Publication = 5,
    /// Which words a bulletin takes.
    Words = 6,
    /// Who is commended, and when.
    Awards = 7,
    /// How borders run.
    Outlines = 8,
}

/// A source of chance.
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    /// The stream of one thing: the same seed, purpose and index always give the same numbers.
    pub(super) fn new(seed: u64, stream: Stream, index: usize) -> Self {
        let purpose = mix(seed ^ mix(stream as u64));
        Self(mix(purpose.wrapping_add(index as u64)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        mix(self.0)
    }

    /// A number from `low` to `high`, both inclusive.
    pub(super) fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.next() % (high.saturating_sub(low) + 1)
    }

    /// A number below `len`; 0 if `len` is 0.
    pub(super) fn below(&mut self, len: usize) -> usize {
        usize::try_from(self.next() % (len.max(1) as u64)).unwrap_or(0)
    }
}

fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// The numbers below `len` in an order that looks shuffled and needs no memory.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shuffle {
    first: usize,
    step: usize,
    len: usize,
}

impl Shuffle {
    /// An order of the numbers below `len`.
    pub(super) fn new(random: &mut Random, len: usize) -> Self {
        let len = len.max(1);
        let (first, mut step) = (random.below(len), 1 + random.below(len));
        while greatest_common_divisor(step, len) != 1 {
            step += 1;
        }
        Self { first, step, len }
    }

    /// The number at `place`; after `len` places the order begins again.
    pub(super) fn nth(self, place: usize) -> usize {
        (self.first + place % self.len * self.step) % self.len
    }
}

fn greatest_common_divisor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        let mut random = Random(1_234_567);
        let drawn = [random.next(), random.next(), random.next()];
        assert_eq!(drawn, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn a_stream_is_the_same_on_every_machine() {
        let mut random = Random::new(1, Stream::Names, 0);
        let drawn: Vec<u64> = (0..4).map(|_| random.between(0, 999_999)).collect();
        assert_eq!(drawn, [766_901, 446_541, 480_658, 24_113]);
    }

    #[test]
    fn purposes_and_things_have_streams_of_their_own() {
        let draw = |stream, index| Random::new(7, stream, index).next();
        assert_ne!(draw(Stream::Names, 0), draw(Stream::People, 0));
        assert_ne!(draw(Stream::Names, 0), draw(Stream::Names, 1));
    }

    #[test]
    fn both_ends_are_drawn_and_nothing_beyond() {
        let mut random = Random::new(3, Stream::Sizes, 0);
        let drawn: BTreeSet<u64> = (0..200).map(|_| random.between(5, 8)).collect();
        assert_eq!(drawn, BTreeSet::from([5, 6, 7, 8]));
    }

    #[test]
    fn a_shuffle_visits_every_number_once() {
        for len in [1, 2, 6, 48, 1147] {
            let shuffle = Shuffle::new(&mut Random::new(9, Stream::Awards, len), len);
            let visited: BTreeSet<usize> = (0..len).map(|place| shuffle.nth(place)).collect();
            assert_eq!(visited, (0..len).collect());
        }
    }
}
