//! Registries as files say them, looked at on days before and after their events.

use crate::check::check;
use crate::check::nouns::{Lookup, Registry, UnitId};
use crate::diag::Severity;
use crate::load::{Memory, load};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const SITE: &str = "format: 1\ntitle: Site\nlanguages: [en]\ntime_zone: UTC\n";
const LEVELS: &str = "levels:\n  province: {name: province, plural: provinces}\n  district: {name: district, plural: districts, \
                      until: 2025-06-30}\n  commune: {name: commune, plural: communes}\nvalid: {from: unknown}\nunits: |\n  \
                      code  level     name    parent  from        until\n  P     province  Top     -       -           -\n";

const BEFORE: Date = date(2025, 6, 30);
const AFTER: Date = date(2025, 7, 1);
const LATER: Date = date(2026, 3, 1);

/// The registry of some rows and events, or the codes of the errors in them.
fn registry(rows: &str, events: &str) -> Result<Registry, Vec<String>> {
    let files = Memory::default().with("site.yaml", SITE).with("units/a.yaml", format!("{LEVELS}{rows}{events}"));
    let checked = check(load(&files), None);
    let errors = checked.problems.iter().filter(|problem| problem.severity == Severity::Error);
    let codes = errors.map(|problem| problem.code.to_string()).collect();
    checked.value.map(|checked| checked.registry).ok_or(codes)
}

#[track_caller]
fn sound(rows: &str, events: &str) -> Registry {
    registry(rows, events).unwrap_or_else(|codes| panic!("{codes:?}"))
}

/// Two provinces' worth of districts that end with their level, a commune in each, one of which was merged.
fn reform() -> Registry {
    sound(
        "  1     district  North   P       -           -\n  \
           2     district  South   P       -           2025-03-31\n  \
           3     district  West    P       2025-04-01  -\n  \
           11    commune   Rice    1       -           -\n  \
           12    commune   Maize   2       -           -\n  \
           13    commune   Yam     2       -           2025-06-30\n  \
           14    commune   Taro    2       -           2025-06-30\n  \
           13    commune   Root    P       2025-07-01  2025-12-31\n  \
           15    commune   Tuber   P       2026-01-01  -\n",
        "events:\n\
         - {date: 2025-04-01, kind: renamed, from: [\"2\"], to: [\"3\"]}\n\
         - {date: 2025-07-01, kind: merged, from: [\"13\", \"14\"], to: [\"13@2025\"]}\n\
         - {date: 2026-01-01, kind: renamed, from: [\"13@2025\"], to: [\"15\"]}\n",
    )
}

fn keys(registry: &Registry, units: impl IntoIterator<Item = UnitId>) -> Vec<&str> {
    units.into_iter().map(|unit| registry.unit(unit).key.as_str()).collect()
}

#[track_caller]
fn id(registry: &Registry, key: &str) -> UnitId {
    registry.by_key(key).unwrap_or_else(|| panic!("no unit {key}"))
}

#[test]
fn the_unit_above_is_that_of_the_day() {
    let registry = reform();
    for (unit, day, above) in [
        ("11", BEFORE, "1"),
        ("11", AFTER, "P"),
        ("12", date(2025, 3, 31), "2"),
        ("12", date(2025, 4, 1), "3"),
        ("12", AFTER, "P"),
        ("13", BEFORE, "3"),
        ("15", LATER, "P"),
    ] {
        let found = registry.parent_on(id(&registry, unit), day);
        assert_eq!(keys(&registry, found), [above], "{unit} on {day}");
    }
    assert_eq!(registry.parent_on(id(&registry, "P"), AFTER), None);
}

#[test]
fn what_became_of_a_unit_is_told_step_by_step() {
    let registry = reform();
    let steps = |day| {
        let steps = registry.became(id(&registry, "14"), day);
        steps
            .iter()
            .map(|step| format!("{} {}", step.on, keys(&registry, step.to.clone()).join(" ")))
            .collect::<Vec<_>>()
    };
    assert_eq!(steps(BEFORE), [] as [&str; 0]);
    assert_eq!(steps(AFTER), ["2025-07-01 13@2025"]);
    assert_eq!(steps(LATER), ["2025-07-01 13@2025", "2026-01-01 15"]);
}

#[test]
fn a_past_is_all_units_that_became_one() {
    let registry = reform();
    let past = registry.past(id(&registry, "13@2025"));
    let told = past.map(|past| (past.on, keys(&registry, past.from), past.carries));
    assert_eq!(told, Some((AFTER, vec!["13", "14"], true)));
    assert_eq!(registry.past(id(&registry, "11")), None);
}

#[test]
fn a_merger_that_also_takes_a_part_carries_nothing() {
    let registry = sound(
        "  11    commune   Rice    P       -           2025-06-30\n  \
           12    commune   Maize   P       -           2025-06-30\n  \
           13    commune   Yam     P       -           -\n  \
           14    commune   Root    P       2025-07-01  -\n",
        "events:\n\
         - {date: 2025-07-01, kind: merged, from: [\"11\", \"12\"], to: [\"14\"]}\n\
         - {date: 2025-07-01, kind: split, from: [\"13\"], to: [\"13\", \"14\"]}\n",
    );
    let past = registry.past(id(&registry, "14"));
    assert_eq!(past.map(|past| (past.carries, past.divided, past.from.len())), Some((false, true, 3)));
    let yam = id(&registry, "13");
    assert_eq!(registry.breaks(yam).collect::<Vec<_>>(), [AFTER]);
    assert!(registry.is_broken_between(yam, BEFORE, AFTER) && !registry.is_broken_between(yam, AFTER, LATER));
}

#[test]
fn a_day_knows_nothing_of_later_days() {
    let known = |day| {
        let then = reform().known_on(day);
        let living = then.iter().filter(|(_, unit)| unit.life.holds(day)).map(|(id, _)| id);
        keys(&then, living).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(known(BEFORE), ["P", "1", "3", "11", "12", "13", "14"]);
    assert_eq!(known(AFTER), ["P", "11", "12", "13@2025"]);
    assert_eq!(known(LATER), ["P", "11", "12", "15"]);
    let then = reform().known_on(BEFORE);
    assert_eq!((then.events.len(), then.by_key("15")), (1, None));
    assert_eq!(keys(&then, then.children_on(id(&then, "3"), BEFORE)), ["12", "13", "14"]);
}

#[test]
fn a_third_holder_in_a_year_has_a_key_of_its_own() {
    let registry = sound(
        "  11    commune   Rice    P       -           2025-01-31\n  \
           11    commune   Maize   P       2025-02-01  2025-06-30\n  \
           11    commune   Yam     P       2025-07-01  -\n",
        "",
    );
    assert_eq!(keys(&registry, registry.iter().map(|(id, _)| id)), ["P", "11", "11@2025", "11@2025-07-01"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Rows of two codes with lives anywhere in a year: whatever the check accepts has at most one holder a code and day, and the
    /// look-up finds that one.
    #[test]
    fn a_code_has_at_most_one_holder_a_day(lives in proptest::collection::vec((0..2u8, 0..12i8, 0..8i8, any::<bool>()), 1..6)) {
        let first = |month: i8| date(2024 + i16::from(month / 12), month % 12 + 1, 1);
        let row = |(code, from, length, open): &(u8, i8, i8, bool)| {
            let until = first(from + length + 1).yesterday().map_or_else(|_| String::new(), |day| day.to_string());
            let until = if *open { "-" } else { &until };
            format!("  1{code}    commune   Unit    P       {}  {until}\n", first(*from))
        };
        let rows: String = lives.iter().map(row).collect();
        match registry(&rows, "") {
            Ok(registry) => {
                for month in 0..24 {
                    for (code, day) in ["10", "11"].into_iter().flat_map(|code| [(code, first(month)), (code, first(month + 1).yesterday().unwrap_or(BEFORE))]) {
                        let holds = |(id, unit): (UnitId, &super::Unit)| {
                            (unit.code.as_str() == code && unit.life.holds(day)).then_some(id)
                        };
                        let holders: Vec<UnitId> = registry.iter().filter_map(holds).collect();
                        prop_assert!(holders.len() <= 1, "{code} on {day}: {holders:?}");
                        match registry.find(code, Some(day)) {
                            Lookup::Found(found) => prop_assert_eq!(&[found][..], &holders),
                            Lookup::OtherTime(_) | Lookup::Unknown => prop_assert!(holders.is_empty()),
                        }
                    }
                }
            }
            Err(codes) => prop_assert!(codes.iter().all(|code| code == "E0302"), "{codes:?}"),
        }
    }
}
