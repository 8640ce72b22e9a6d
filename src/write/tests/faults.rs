//! Builds that are cut off after each of their effects, and power that is lost there: readers see the old site or the new one,
//! and the next build is as good as any.

use super::*;
use crate::write::{Fate, Recorded, recover};
use proptest::prelude::*;

/// Cuts off the build of the third site, after the first two, at every effect; calls `check` with the output as it is found
/// then, and says how often.
fn cut_everywhere(start: &Recorded, mut check: impl FnMut(Recorded)) -> usize {
    let [first, second, third] = three_sites();
    let mut ready = start.clone();
    built(&first, &mut ready);
    ready.tamper("own/CNAME", Some(b"mine"));
    built(&second, &mut ready);
    for effects in 0.. {
        let mut output = ready.clone();
        if build(&third, &mut Faulty::after(effects, &mut output)).value.is_some() {
            return effects;
        }
        check(output);
    }
    0
}

/// A site with the foreign file that stands beside it.
fn with_own(site: &Site) -> Site {
    whole(site).into_iter().chain([("own/CNAME".to_owned(), b"mine".to_vec())]).collect()
}

fn is_old_or_new(output: &Recorded) -> bool {
    let [_, second, third] = three_sites();
    let now = published(output);
    now == Some(with_own(&second)) || now == Some(with_own(&third))
}

fn next_build_is_good(mut output: Recorded) {
    let [first, ..] = three_sites();
    built(&first, &mut output);
    assert_eq!(published(&output), Some(with_own(&first)));
}

#[test]
fn a_build_cut_off_anywhere_leaves_the_old_site_or_the_new_one() {
    let cuts = cut_everywhere(&Recorded::default(), |output| {
        assert!(is_old_or_new(&output), "{:?}", output.operations());
        next_build_is_good(output);
    });
    assert!(cuts > 8, "{cuts}");
}

#[test]
fn without_exchange_the_next_start_finishes_or_takes_back() {
    let cuts = cut_everywhere(&Recorded::without_exchange(), |mut output| {
        recover(&mut output).expect("recovers");
        assert!(is_old_or_new(&output), "{:?}", output.operations());
        next_build_is_good(output);
    });
    assert!(cuts > 12, "{cuts}");
}

#[test]
fn a_first_build_cut_off_anywhere_publishes_nothing_or_all() {
    let [first, ..] = three_sites();
    for effects in 0.. {
        let mut output = Recorded::default();
        let done = build(&first, &mut Faulty::after(effects, &mut output)).value.is_some();
        let now = published(&output);
        assert!(now.is_none() && !done || now == Some(whole(&first)), "{:?}", output.operations());
        built(&first, &mut output);
        assert_eq!(published(&output), Some(whole(&first)));
        if done {
            break;
        }
    }
}

#[test]
fn a_swap_by_renames_is_recovered_in_both_directions() {
    let [first, second, _] = three_sites();
    let mut output = Recorded::without_exchange();
    built(&first, &mut output);
    built(&second, &mut output);
    output.rename(Tree::Published, Tree::Retired).expect("renamed");

    let mut forward = output.clone();
    recover(&mut forward).expect("recovers");
    assert_eq!(published(&forward), Some(whole(&first)), "the staged site is whole and takes the place");
    assert_eq!(forward.tree(Tree::Staging), Some(whole(&second)));

    let mut back = output.clone();
    back.remove(MANIFEST).expect("removed");
    recover(&mut back).expect("recovers");
    assert_eq!(published(&back), Some(whole(&second)), "the staged site is not whole and the old one comes back");
    assert_eq!(back.tree(Tree::Retired), None);

    output.tamper("index.html", Some(b"put there by hand"));
    let refused = recover(&mut output).map_err(Refusal::nowhere);
    assert_eq!(refused.err().and_then(|problem| argument(&problem, "reason")), Some("retired".to_owned()));
}

#[test]
fn a_second_failure_during_recovery_loses_nothing() {
    let [_, second, third] = three_sites();
    cut_everywhere(&Recorded::without_exchange(), |output| {
        for effects in 0.. {
            let mut output = output.clone();
            let recovered = recover(&mut Faulty::after(effects, &mut output)).is_ok();
            let trees = [Tree::Published, Tree::Retired, Tree::Staging].map(|tree| output.tree(tree));
            assert!(trees.contains(&Some(with_own(&second))) || trees.contains(&Some(with_own(&third))));
            recover(&mut output).expect("recovers");
            assert!(is_old_or_new(&output));
            if recovered {
                break;
            }
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What wasn't synced reaches the disk or doesn't, each effect for itself.
    #[test]
    fn power_lost_anywhere_leaves_the_old_site_or_the_new_one(
        fates in prop::collection::vec(prop::sample::select(vec![Fate::Kept, Fate::Torn, Fate::Lost]), 1..24),
        exchange in any::<bool>(),
    ) {
        let start = if exchange { Recorded::default() } else { Recorded::without_exchange() };
        cut_everywhere(&start, |output| {
            let mut fate = fates.iter().cycle().copied();
            let mut output = output.after_power_loss(|_| fate.next().unwrap_or(Fate::Lost));
            recover(&mut output).expect("recovers");
            assert!(is_old_or_new(&output));
            next_build_is_good(output);
        });
    }
}
