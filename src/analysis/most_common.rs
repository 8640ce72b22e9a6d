//! What most of many are: the level of the units below one, the kind of base of their figures.

use std::collections::BTreeMap;

/// What is there most often; of several the first in order.
pub(super) fn most_common<T: Ord + Copy>(all: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    all.for_each(|one| *counts.entry(one).or_default() += 1);
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(one, _)| one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_most_often_is_taken() {
        assert_eq!(most_common([3, 1, 3, 2].into_iter()), Some(3));
        assert_eq!(most_common([2, 1].into_iter()), Some(1));
        assert_eq!(most_common(std::iter::empty::<u8>()), None);
    }
}
