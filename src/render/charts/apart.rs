//! Pushes things along a line apart until none overlaps another, each as near to where it should be as the others let it.

use super::Tenths;

/// Where the upper ends of things go that should lie around `wanted`, given in increasing order, each `size` long: none over
/// another, all between `from` and `to` where there is room for them, in the same order. Things that would overlap form a
/// group around the mean of where they should be.
pub(super) fn apart(wanted: &[Tenths], size: Tenths, (from, to): (Tenths, Tenths)) -> Vec<Tenths> {
    // Less the room of those before it, each thing only has to be no higher than the next.
    let before = |place: usize| i64::from(size) * i64::try_from(place).unwrap_or(i64::MAX);
    let mut groups: Vec<(i64, i64)> = Vec::new();
    for (place, at) in wanted.iter().enumerate() {
        let mut group = (i64::from(*at) - i64::from(size / 2) - before(place), 1);
        while let Some(last) = groups.last().filter(|last| last.0 * group.1 > group.0 * last.1) {
            group = (group.0 + last.0, group.1 + last.1);
            groups.pop();
        }
        groups.push(group);
    }
    let room = i64::from(to) - before(wanted.len());
    let places = groups.iter().flat_map(|(sum, count)| (0..*count).map(move |_| sum.div_euclid(*count)));
    let tops = places.enumerate().map(|(place, at)| at.min(room).max(i64::from(from)) + before(place));
    tops.map(|top| Tenths::try_from(top).unwrap_or(Tenths::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn things_far_apart_stay_and_others_share_the_way() {
        assert_eq!(apart(&[100, 500], 100, (0, 1000)), [50, 450]);
        assert_eq!(apart(&[500, 500], 100, (0, 1000)), [400, 500]);
        assert_eq!(apart(&[0, 10, 900, 1000], 100, (0, 1000)), [0, 100, 800, 900]);
        assert_eq!(apart(&[], 100, (0, 1000)), [] as [i32; 0]);
    }

    proptest! {
        #[test]
        fn nothing_overlaps_and_all_stay_inside(mut wanted in prop::collection::vec(-500..3000i32, 0..12), size in 1..200i32) {
            wanted.sort_unstable();
            let found = apart(&wanted, size, (0, 2400));
            prop_assert_eq!(found.len(), wanted.len());
            prop_assert!(found.windows(2).all(|pair| pair[0] + size <= pair[1]));
            prop_assert!(found.iter().all(|top| (0..=2400 - size).contains(top)));
        }
    }
}
