//! Round numbers for axes that need not begin at zero: per cent between two ends, and head counts on an axis where each step
//! is a factor.

/// Between the ticks of per cent, before tens are added.
const STEPS: [i64; 4] = [1, 2, 5, 10];
/// An axis has at least so many points of per cent, so that a small difference doesn't look large.
const LEAST: i64 = 4;

/// Ticks in whole per cent: increasing, equally far apart, in 3 to 6 stretches; `low` and `high`, finite, lie between the first
/// and the last. Below 0 and above 100 only where the data are.
pub(super) fn per_cent(low: f64, high: f64) -> Vec<i64> {
    let (low, high) = widened(whole(low.floor()), whole(high.ceil()));
    let scales = std::iter::successors(Some(1), |scale| Some(scale * 10)).take(8);
    let steps = scales.flat_map(|scale| STEPS.map(|step| step * scale));
    let rulers = steps.map(|step| (low.div_euclid(step) * step, -(-high).div_euclid(step) * step, step));
    let best = rulers
        .filter(|(from, to, step)| (3..=6).contains(&((to - from) / step)))
        .min_by_key(|(from, to, step)| (to - from, *step));
    best.map_or_else(|| vec![low, high], |(from, to, step)| (0..=(to - from) / step).map(|n| from + n * step).collect())
}

/// The two ends, so far apart that there is something between them.
fn widened(low: i64, high: i64) -> (i64, i64) {
    let missing = (LEAST - (high - low)).max(0);
    let above = if high <= 100 { (missing / 2).min(100 - high) } else { missing / 2 };
    let (low, high) = (low - (missing - above), high + above);
    if low < 0 && low + missing >= 0 { (0, high.max(LEAST)) } else { (low, high) }
}

#[expect(clippy::cast_possible_truncation, reason = "at most PerCent::MOST and already whole")]
fn whole(value: f64) -> i64 {
    value as i64
}

/// Head counts from `low` to `high`, both inclusive: 1, 2 and 5 times each power of ten, increasing.
pub(super) fn counts(low: u64, high: u64) -> Vec<u64> {
    let powers = std::iter::successors(Some(1u64), |power| power.checked_mul(10));
    let all = powers.flat_map(|power| [1, 2, 5].map(|times| power.saturating_mul(times)));
    all.skip_while(|count| *count < low).take_while(|count| *count <= high && *count < u64::MAX).collect()
}

/// Whether a head count is 1 followed by zeros.
pub(super) fn is_power(count: u64) -> bool {
    count > 0 && 10u64.pow(count.ilog10()) == count
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_axis_is_as_tight_as_round_numbers_allow() {
        assert_eq!(per_cent(81.3, 93.2), [80, 85, 90, 95]);
        assert_eq!(per_cent(98.2, 98.9), [96, 97, 98, 99, 100]);
        assert_eq!(per_cent(100.0, 100.0), [96, 97, 98, 99, 100]);
        assert_eq!(per_cent(0.0, 0.0), [0, 1, 2, 3, 4]);
        assert_eq!(per_cent(12.0, 136.6), [0, 50, 100, 150]);
        assert_eq!(per_cent(-3.0, 4.0), [-4, -2, 0, 2, 4]);
    }

    #[test]
    fn head_counts_go_by_one_two_and_five() {
        assert_eq!(counts(300, 21_000), [500, 1000, 2000, 5000, 10_000, 20_000]);
        assert_eq!(counts(1, 1), [1]);
        assert_eq!(counts(3, 4), [] as [u64; 0]);
        assert!(counts(1, u64::MAX).windows(2).all(|pair| pair[0] < pair[1]));
        assert!(is_power(1) && is_power(1000) && !is_power(2000) && !is_power(0));
    }

    proptest! {
        #[test]
        fn ticks_increase_and_cover_both_ends(low in -1e6..1e6_f64, width in 0.0..1e6_f64) {
            let ticks = per_cent(low, low + width);
            prop_assert!(ticks.len() >= 2 && ticks.len() <= 7);
            prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1] && pair[1] - pair[0] == ticks[1] - ticks[0]));
            prop_assert!(ticks[0] <= whole(low.floor()) && ticks[ticks.len() - 1] >= whole((low + width).ceil()));
        }

        #[test]
        fn rates_up_to_all_stay_between_none_and_all(low in 0.0..100.0_f64, high in 0.0..100.0_f64) {
            let ticks = per_cent(low.min(high), low.max(high));
            prop_assert!(ticks[0] >= 0 && ticks[ticks.len() - 1] <= 100, "{ticks:?}");
        }
    }
}
