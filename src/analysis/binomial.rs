//! Quantiles of the binomial distribution: how many of a number of people are counted, where each is with the same probability.
//! Exact up to the rounding of the machine for one person and for a hundred million.
//!
//! Start at [`quantile`]. The probability of one outcome is computed after C. Loader, "Fast and accurate computation of binomial
//! probabilities" (2000), without factorials that overflow or differences that cancel; its neighbours follow by one product
//! each. The number of people need not be whole: Γ stands for the factorial, and the sum from none up to a whole number is then
//! the regularised incomplete beta function, as it is for whole ones.

#[cfg(test)]
mod tests;

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
/// From so many people on, one of them is less than a hundredth of a point of per cent.
const STRAIGHT: f64 = 10_000.0;
/// So often a person is halved: to a millionth.
const HALVINGS: u32 = 20;

/// The number below which the number counted lies with the probability of `level`, between whole numbers: the smallest whole r of
/// at least that probability, less the part by which r has more, as D. J. Spiegelhalter, "Funnel plots for comparing institutional
/// performance" (2005), appendix A.1.1, does. He takes the part along a straight line from one whole number to the next, which
/// makes the limits of small units zigzag from size to size; here it is taken along the incomplete beta function, which passes
/// through the same whole numbers, up to a size where one person is no width. From −1 to `size`; `size` is above 0 and `rate`
/// between 0 and 1 and neither.
pub(super) fn quantile(size: f64, rate: f64, level: Level) -> f64 {
    let mut point = Outcome::near(size, rate, level.deviate);
    while point.up_to < level.probability && point.counted < point.most() {
        point.raise();
    }
    while point.counted > 0.0 && point.up_to - point.alone >= level.probability {
        point.lower();
    }
    if size <= STRAIGHT && point.counted > 0.0 {
        point.curved(level.probability)
    } else {
        point.straight(level.probability)
    }
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

    /// Where the probability is reached on a straight line from one fewer.
    fn straight(&self, probability: f64) -> f64 {
        let beyond = if self.alone > 0.0 { (self.up_to - probability) / self.alone } else { 0.0 };
        (self.counted - beyond.clamp(0.0, 1.0)).min(self.size)
    }

    /// Where the incomplete beta function reaches the probability between one fewer and this.
    fn curved(&self, probability: f64) -> f64 {
        let (mut low, mut high) = (self.counted - 1.0, self.counted.min(self.size));
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(low, high);
            if up_to(middle, self.size, self.rate) < probability { low = middle } else { high = middle }
        }
        high
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

/// How probable it is that at most `counted`, between 0 and `size`, are counted: the regularised incomplete beta function of
/// 1 − `rate` with the parameters `size` − `counted` and `counted` + 1.
fn up_to(counted: f64, size: f64, rate: f64) -> f64 {
    let (left, right) = (size - counted, counted + 1.0);
    if left <= 0.0 {
        return 1.0;
    }
    let alone = probability(counted, size, rate);
    if 1.0 - rate < (left + 1.0) / (left + right + 2.0) {
        alone * rate * continued(left, right, 1.0 - rate)
    } else {
        1.0 - alone * rate * left / right * continued(right, left, rate)
    }
}

/// The continued fraction of the incomplete beta function of x, by the method of Lentz; it ends soon for x below
/// (a + 1)/(a + b + 2).
fn continued(a: f64, b: f64, x: f64) -> f64 {
    let kept = |value: f64| if value.abs() < f64::MIN_POSITIVE { f64::MIN_POSITIVE } else { value };
    let mut below = 1.0 / kept(1.0 - (a + b) * x / (a + 1.0));
    let (mut above, mut product) = (1.0, below);
    for n in 1..1000 {
        let n = f64::from(n);
        let even = n * (b - n) * x / ((a + 2.0 * n - 1.0) * (a + 2.0 * n));
        let odd = -(a + n) * (a + b + n) * x / ((a + 2.0 * n) * (a + 2.0 * n + 1.0));
        let before = product;
        for term in [even, odd] {
            below = 1.0 / kept(1.0 + term * below);
            above = kept(1.0 + term / above);
            product *= below * above;
        }
        if (product - before).abs() <= product.abs() * f64::EPSILON {
            break;
        }
    }
    product
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
