//! The practice site read back as anybody would read it: from its files, by the formats' own types. `figures` holds the
//! numbers against each other, `bound` those of bulletins against the reports, `links` what files say of one another.

mod bound;
mod figures;
mod links;
mod reading;

use super::random::{Random, Stream};
use super::{PracticeOptions, generate};
use reading::Content;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// How many sizes are drawn.
const BY_CHANCE: usize = 12;

/// One of everything, at most.
fn tiny() -> PracticeOptions {
    let (provinces, districts, communes, weeks, indicators) = (1, 1, 1, 1, 1);
    PracticeOptions { seed: 5, provinces, districts, communes, weeks, indicators, bulletins: 1, commendations: 1 }
}

/// A country with more than the default of everything but weeks.
fn country() -> PracticeOptions {
    let (provinces, districts, communes, weeks, indicators) = (3, 14, 113, 30, 3);
    PracticeOptions { seed: 2, provinces, districts, communes, weeks, indicators, bulletins: 70, commendations: 300 }
}

/// Chosen sizes and some by chance; every rule holds for each.
fn sizes() -> Vec<PracticeOptions> {
    let default = PracticeOptions::default();
    let short = PracticeOptions { weeks: 12, seed: 3, ..default.clone() };
    let one_indicator = PracticeOptions { weeks: 33, indicators: 1, seed: 4, ..default.clone() };
    let brief = PracticeOptions { weeks: 3, bulletins: 9, seed: 8, ..default.clone() };
    let chosen = [default, short, one_indicator, brief, tiny(), country(), PracticeOptions { weeks: 120, ..tiny() }];
    chosen.into_iter().chain((0..BY_CHANCE).map(by_chance)).collect()
}

/// Small enough to be read quickly.
fn by_chance(index: usize) -> PracticeOptions {
    let mut random = Random::new(2024, Stream::Sizes, index);
    let mut drawn = |most| u32::try_from(random.between(1, most)).unwrap_or(1);
    let (provinces, districts, communes) = (drawn(3), drawn(7), drawn(60));
    let (weeks, indicators, bulletins, commendations) = (drawn(60), drawn(3), drawn(30), drawn(90));
    let districts = districts.max(provinces);
    let communes = communes.max(districts);
    let seed = index as u64;
    PracticeOptions { seed, provinces, districts, communes, weeks, indicators, bulletins, commendations }
}

/// The sites of all sizes, read once for all tests.
fn sites() -> &'static [(PracticeOptions, Content)] {
    static SITES: LazyLock<Vec<(PracticeOptions, Content)>> =
        LazyLock::new(|| sizes().into_iter().map(|options| (options.clone(), Content::new(&options))).collect());
    &SITES
}

#[test]
fn the_same_options_give_the_same_bytes() {
    let twice = || generate(&country()).collect::<Vec<_>>();
    assert_eq!(twice(), twice());
}

#[test]
fn another_seed_gives_another_site() {
    let site = |seed| Content::new(&PracticeOptions { seed, ..PracticeOptions::default() });
    let (one, two) = (site(1), site(2));
    for path in ["site.yaml", "units/registry.yaml", "snapshots/2024/2024-06-18-card.yaml"] {
        assert!(one.text(path).is_some() && one.text(path) != two.text(path), "{path}");
    }
}

#[test]
fn no_path_is_written_twice() {
    for options in sizes() {
        let paths: Vec<String> = generate(&options).map(|(path, _)| path).collect();
        assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), paths.len(), "{options:?}");
    }
}

#[test]
fn every_file_reads_into_its_type() {
    for options in sizes() {
        // Reading panics with the path of a file that its type refuses.
        let content = Content::new(&options);
        assert_eq!(content.others, Vec::<String>::new(), "{options:?}");
    }
}

#[test]
fn the_site_is_as_large_as_it_was_asked_to_be() {
    for (options, content) in sites() {
        let of_level = |level: &str| content.units.iter().filter(|unit| unit.level == level && unit.is_first()).count();
        let asked = [("province", options.provinces), ("district", options.districts), ("commune", options.communes)];
        for (level, number) in asked {
            assert_eq!(of_level(level), usize::try_from(number).unwrap_or(0), "{level} {options:?}");
        }
        assert_eq!(content.bulletins.len(), 3 * usize::try_from(options.bulletins).unwrap_or(0), "{options:?}");
        let commendations: usize = content.commendations.iter().map(|file| file.commendations.0.len()).sum();
        assert_eq!(commendations, usize::try_from(options.commendations).unwrap_or(0), "{options:?}");
    }
}

#[test]
fn numbers_out_of_range_still_give_a_site() {
    let nothing = PracticeOptions {
        seed: 0,
        provinces: 0,
        districts: 0,
        communes: 0,
        weeks: 0,
        indicators: 0,
        bulletins: 0,
        commendations: 0,
    };
    let content = Content::new(&nothing);
    assert_eq!((content.units.len(), content.bulletins.len(), content.reports.len()), (3, 0, 2));
    let crowded = PracticeOptions { provinces: 4, districts: 2, communes: 1, indicators: 9, ..nothing };
    assert_eq!(Content::new(&crowded).units.len(), 1 + 4 + 4 + 4);
}

#[test]
fn a_nation_has_the_units_of_a_real_one() {
    let weeks = 1;
    let content = Content::new(&PracticeOptions { weeks, bulletins: 0, commendations: 0, ..PracticeOptions::nation() });
    assert_eq!(content.units.len(), 1 + 63 + 705 + 10_599);
}
