//! Quantiles of the binomial distribution: how many of a number of people are counted, where each is with the same probability.
//! Exact up to the rounding of the machine for one person and for a hundred million.
//!
//! Start at [`quantile`]. The probability of one outcome is computed after C. Loader, "Fast and accurate computation of binomial
//! probabilities" (2000), without factorials that overflow or differences that cancel; its neighbours follow by one product
//! each. The number of people need not be whole: Γ stands for the factorial, and the sum from none up to a whole number is then
//! the regularised incomplete beta function, as it is for whole ones.

use std::f64::consts::TAU;

/// A probability with the number of standard deviations by which a normal distribution has it, where the search begins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Level {
    /// The probability, between 0 and 1 and neither.
    pub(super) probability: f64,
    /// The normal deviate.
    pub(super) deviate: f64,
}

/// Terms this small beside their sum don't change it.
const NEGLIGIBLE: f64 = 1e-18;

/// The number below which the number counted lies with the probability of `level`, interpolated between whole numbers as D. J.
/// Spiegelhalter, "Funnel plots for comparing institutional performance" (2005), appendix A.1.1, has it: from the smallest whole
/// r of at least that probability, the part is taken back by which r has more. From −1 to `size`; `size` is above 0 and `rate`
/// between 0 and 1 and neither.
pub(super) fn quantile(size: f64, rate: f64, level: Level) -> f64 {
    let mut point = Outcome::near(size, rate, level.deviate);
    while point.up_to < level.probability && point.counted < point.most() {
        point.raise();
    }
    while point.counted > 0.0 && point.up_to - point.alone >= level.probability {
        point.lower();
    }
    let beyond = if point.alone > 0.0 { (point.up_to - level.probability) / point.alone } else { 0.0 };
    (point.counted - beyond.clamp(0.0, 1.0)).min(size)
}

/// A number counted, with its probability.
#[derive(Debug, Clone, Copy)]
struct Outcome {
    size: f64,
    rate: f64,
    /// The number, whole.
    counted: f64,
    /// How probable it is alone.
    alone: f64,
    /// How probable it is that no more are counted.
    up_to: f64,
}

impl Outcome {
    /// The outcome so many standard deviations from the mean.
    fn near(size: f64, rate: f64, deviate: f64) -> Self {
        let mean = size * rate;
        let wished = (mean + deviate * (mean * (1.0 - rate)).sqrt()).floor();
        let last = (size.ceil() - 1.0).max(0.0);
        let counted = wished.clamp(0.0, last);
        let mut outcome = Self { size, rate, counted, alone: probability(counted, size, rate), up_to: 0.0 };
        outcome.up_to = outcome.sum().min(1.0);
        outcome
    }

    /// The least whole number that can't be exceeded.
    fn most(&self) -> f64 {
        self.size.ceil()
    }

    /// The probability of this and of all fewer.
    fn sum(&self) -> f64 {
        let (mut term, mut sum, mut counted) = (self.alone, self.alone, self.counted);
        while counted > 0.0 && (term > sum * NEGLIGIBLE || counted > self.size * self.rate) {
            term *= self.odds_below(counted);
            sum += term;
            counted -= 1.0;
        }
        sum
    }

    /// How much more probable one fewer than `counted` is.
    fn odds_below(&self, counted: f64) -> f64 {
        counted * (1.0 - self.rate) / ((self.size - counted + 1.0) * self.rate)
    }

    fn raise(&mut self) {
        self.counted += 1.0;
        if self.counted >= self.most() {
            (self.alone, self.up_to) = (1.0 - self.up_to, 1.0);
        } else {
            self.alone /= self.odds_below(self.counted);
            self.up_to += self.alone;
        }
    }

    fn lower(&mut self) {
        self.up_to -= self.alone;
        self.alone *= self.odds_below(self.counted);
        self.counted -= 1.0;
    }
}

/// How probable it is that `counted`, below `size`, are counted.
fn probability(counted: f64, size: f64, rate: f64) -> f64 {
    let left = size - counted;
    if counted <= 0.0 {
        return (size * (-rate).ln_1p()).exp();
    }
    let errors = stirling_error(size) - stirling_error(counted) - stirling_error(left);
    let gaps = deviance(counted, size * rate) + deviance(left, size * (1.0 - rate));
    (errors - gaps).exp() * (size / (TAU * counted * left)).sqrt()
}

/// x·ln(x/m) + m − x, which is small where x is near m.
fn deviance(x: f64, mean: f64) -> f64 {
    if (x - mean).abs() >= 0.1 * (x + mean) {
        return x * (x / mean).ln() + mean - x;
    }
    let v = (x - mean) / (x + mean);
    let (mut sum, mut term) = ((x - mean) * v, 2.0 * x * v);
    for n in 1..1000 {
        term *= v * v;
        let next = sum + term / f64::from(2 * n + 1);
        if next.to_bits() == sum.to_bits() {
            break;
        }
        sum = next;
    }
    sum
}

/// ln Γ(z+1) less Stirling's formula for it, for z above 0.
fn stirling_error(z: f64) -> f64 {
    let (mut z, mut taken) = (z, 0.0);
    while z < 16.0 {
        taken += (z + 0.5) * (1.0 / z).ln_1p() - 1.0;
        z += 1.0;
    }
    let square = z * z;
    let series = (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1260.0 - 1.0 / 1680.0 / square) / square) / square) / z;
    series + taken
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LOW: Level = Level { probability: 0.025, deviate: -1.96 };
    const HIGH: Level = Level { probability: 0.975, deviate: 1.96 };
    const LOWEST: Level = Level { probability: 0.0005, deviate: -3.29 };
    const HIGHEST: Level = Level { probability: 0.9995, deviate: 3.29 };
    const LEVELS: [Level; 4] = [LOW, HIGH, LOWEST, HIGHEST];

    /// Every probability by Pascal's rule, one more person at a time.
    fn by_hand(size: usize, rate: f64) -> Vec<f64> {
        let mut all = vec![1.0];
        for _ in 0..size {
            let without = all.iter().map(|one| one * (1.0 - rate)).chain([0.0]);
            let with = std::iter::once(0.0).chain(all.iter().map(|one| one * rate));
            all = without.zip(with).map(|(without, with)| without + with).collect();
        }
        all
    }

    fn searched(all: &[f64], level: f64) -> f64 {
        let mut up_to = 0.0;
        for (counted, one) in (0u32..).zip(all) {
            up_to += one;
            if up_to >= level {
                return f64::from(counted) - (up_to - level) / one;
            }
        }
        f64::from(u32::try_from(all.len()).unwrap_or(0)) - 1.0
    }

    /// Of 50 people with a probability of 0.9 each, 41 (82 %) and 49 (98 %) are the whole numbers with at least 2.5 % and 97.5 %;
    /// of 5,000 it is 4,458 (89.2 %) and 4,541 (90.8 %).
    #[test]
    fn limits_are_those_of_the_tables() {
        let whole = |size, level| quantile(size, 0.9, level).ceil();
        assert_eq!((whole(50.0, LOW), whole(50.0, HIGH)), (41.0, 49.0));
        assert_eq!((whole(5000.0, LOW) / 5000.0 * 1000.0).round(), 892.0);
        assert_eq!((whole(5000.0, HIGH) / 5000.0 * 1000.0).round(), 908.0);
    }

    #[test]
    fn interpolation_takes_back_what_is_too_much() {
        // One person: nobody with 0.4, so 97.5 % lie below 1 − (1 − 0.975)/0.6, and 2.5 % below 0 − (0.4 − 0.025)/0.4.
        assert!((quantile(1.0, 0.6, HIGH) - (1.0 - 0.025 / 0.6)).abs() < 1e-12);
        assert!((quantile(1.0, 0.6, LOW) + 0.375 / 0.4).abs() < 1e-12);
    }

    /// A hundred million people at 37 %: one standard deviation is √(10⁸·0.37·0.63) = 4,828; the limits are 1.95996 and 3.29053 of
    /// them away, to within the skew of less than a person.
    #[test]
    fn large_numbers_are_normal() {
        let (size, rate) = (1e8_f64, 0.37_f64);
        let deviation = (size * rate * (1.0 - rate)).sqrt();
        for (level, deviate) in [(LOW, -1.959_964), (HIGH, 1.959_964), (LOWEST, -3.290_527), (HIGHEST, 3.290_527)] {
            let found = quantile(size, rate, level) - size * rate;
            assert!((found - deviate * deviation).abs() < 2.0, "{found} and {}", deviate * deviation);
        }
    }

    #[test]
    fn extremes_have_limits_too() {
        for (size, rate) in [(1e8, 1e-8), (1e8, 1.0 - 1e-8), (0.3, 0.5), (1.0, 1e-12), (16.5, 0.999), (1e12, 0.5)] {
            for level in LEVELS {
                let found = quantile(size, rate, level);
                assert!((-1.0..=size).contains(&found), "{size} {rate} {level:?}: {found}");
            }
        }
    }

    proptest! {
        #[test]
        fn small_numbers_are_as_added_up_by_hand(size in 1usize..140, rate in 0.001..0.999_f64) {
            let all = by_hand(size, rate);
            for level in LEVELS {
                let people = f64::from(u32::try_from(size).unwrap_or(0));
                let (found, expected) = (quantile(people, rate, level), searched(&all, level.probability));
                prop_assert!((found - expected).abs() < 1e-6, "{size} {rate} {level:?}: {found} and {expected}");
            }
        }

        #[test]
        fn parts_of_a_person_lie_between_whole_ones(size in 1.0..500.0_f64, rate in 0.01..0.99_f64) {
            for level in LEVELS {
                let [below, here, above] = [size.floor(), size, size.ceil()].map(|size| quantile(size, rate, level));
                prop_assert!(below <= here + 1e-6 && here <= above + 1e-6, "{below} {here} {above}");
            }
        }
    }
}
