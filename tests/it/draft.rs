//! Drafts of the two sites that come with the tool: what `new` gives is laid into the content and passes the check, with the
//! figures in it.

use crate::harness::{LANGUAGES, Tree, files_below, in_checkout, practice};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use tiendo::check::Checked;
use tiendo::check::nouns::Lookup;
use tiendo::diag::{Catalogue, Diagnostic, Severity};
use tiendo::draft::{self, BulletinWish, CommendationWish, Draft, Said, SnapshotWish};
use tiendo::load::Memory;
use tiendo::practice::PracticeOptions;

const TODAY: Date = date(2026, 11, 16);

fn sites() -> [(&'static str, Tree); 2] {
    let small = PracticeOptions { weeks: 12, bulletins: 3, ..PracticeOptions::default() };
    [("real", files_below(&in_checkout("content"))), ("practice", practice(&small))]
}

fn checked(content: &Tree) -> Checked {
    let (outcome, _) = tiendo::check(&Memory::from(content.clone()));
    outcome.value.unwrap_or_else(|| panic!("{:#?}", outcome.problems))
}

/// The content with drafts laid into it, checked; every problem of a drafted file but a note is a failure.
#[track_caller]
fn laid_in(content: &Tree, drafts: &[Draft]) -> Checked {
    let mut content = content.clone();
    for draft in drafts {
        let before = content.insert(draft.path.clone(), draft.text.clone().into_bytes());
        assert!(before.is_none(), "{} is there", draft.path);
    }
    let (outcome, _) = tiendo::check(&Memory::from(content));
    let of_draft = |problem: &&Diagnostic| {
        let file = problem.place.as_ref().map_or("", |place| place.file.as_str());
        problem.severity == Severity::Error
            || drafts.iter().any(|draft| draft.path == file) && problem.severity != Severity::Note
    };
    let told: Vec<&Diagnostic> = outcome.problems.iter().filter(of_draft).collect();
    let texts: Vec<&str> = drafts.iter().map(|draft| draft.text.as_str()).collect();
    assert!(told.is_empty(), "{told:#?}\n{}", texts.join("\n"));
    outcome.value.unwrap_or_else(|| panic!("{:#?}", outcome.problems))
}

fn drafted(made: Result<Vec<Draft>, Said>) -> Vec<Draft> {
    made.unwrap_or_else(|said| panic!("{}", said.text(&Catalogue::english())))
}

#[test]
fn a_new_bulletin_passes_the_check_with_its_figures_bound_in_every_language() {
    for (site, content) in sites() {
        let before = checked(&content);
        let drafts = drafted(draft::bulletin(&before, &BulletinWish::default(), TODAY));
        assert_eq!(drafts.len(), LANGUAGES.len(), "{site}");
        let after = laid_in(&content, &drafts);
        let new = after.bulletins.iter().find(|new| before.bulletins.iter().all(|old| old.slug != new.slug));
        let new = new.unwrap_or_else(|| panic!("{site}: no bulletin came"));
        assert_eq!(new.audience, tiendo::domain::Audience::Internal);
        for text in new.texts.values() {
            assert!(text.bound.len() >= 3, "{site}: {} binds {:#?}", text.file, text.bound);
        }
    }
}

#[test]
fn a_bulletin_can_be_drafted_of_every_unit_and_indicator_that_has_figures() {
    for (site, content) in sites() {
        let before = checked(&content);
        let mut drafts: BTreeMap<String, Draft> = BTreeMap::new();
        let units: Vec<String> = before.registry.iter().map(|(_, unit)| unit.key.clone()).take(60).collect();
        for (unit, indicator) in units.iter().flat_map(|unit| before.indicators.iter().map(move |of| (unit, of))) {
            for public in [false, true] {
                let wish = BulletinWish {
                    name: Some(format!(
                        "draft-{}-{}-{public}",
                        tiendo::language::slug(unit),
                        tiendo::language::slug(indicator.id.as_str())
                    )),
                    units: vec![unit.clone()],
                    indicator: Some(indicator.id.to_string()),
                    public,
                    ..BulletinWish::default()
                };
                let made = draft::bulletin(&before, &wish, TODAY).unwrap_or_default();
                drafts.extend(made.into_iter().map(|draft| (draft.path.clone(), draft)));
            }
        }
        assert!(drafts.len() > 60, "{site}: {} drafts", drafts.len());
        laid_in(&content, &drafts.into_values().collect::<Vec<_>>());
    }
}

#[test]
fn a_bulletin_is_drafted_as_it_was_asked_for() {
    let content = files_below(&in_checkout("content"));
    let checked = checked(&content);
    let wish = BulletinWish {
        name: Some("hai-phong-va-dak-nong".to_owned()),
        units: vec!["31".to_owned(), "Đắk Nông".to_owned()],
        date: Some(date(2023, 6, 20)),
        languages: vec!["fr".to_owned()],
        public: true,
        ..BulletinWish::default()
    };
    let drafts = drafted(draft::bulletin(&checked, &wish, TODAY));
    let [draft] = drafts.as_slice() else { panic!("{drafts:#?}") };
    assert_eq!(draft.path, "bulletins/2023/hai-phong-va-dak-nong.fr.md");
    for words in [
        "date: 2023-06-20",
        "audience: public",
        "units: [\"31\", \"67\"]",
        "[38,49\u{202f}%](fig:31/eid_activated/2023-06-13/rate)",
    ] {
        assert!(draft.text.contains(words), "`{words}` is missing:\n{}", draft.text);
    }
    assert!(!draft.text.contains("2023-06-29"), "a later figure was not known:\n{}", draft.text);
}

#[test]
fn a_new_snapshot_passes_the_check_and_has_a_row_a_unit() {
    for (site, content) in sites() {
        let before = checked(&content);
        for indicator in before.indicators.iter().map(|indicator| indicator.id.to_string()) {
            let wish =
                SnapshotWish { indicator: Some(indicator.clone()), as_of: Some(TODAY), ..SnapshotWish::default() };
            let drafts = drafted(draft::snapshot(&before, &wish, TODAY));
            assert_eq!(drafts[0].path, format!("snapshots/2026/2026-11-16-{indicator}.yaml"));
            let after = laid_in(&content, &drafts);
            let rows = after.observations.iter().filter(|figure| after.snapshot(figure).file == drafts[0].path);
            assert!(rows.count() >= 1, "{site}: {}", drafts[0].text);
        }
    }
}

#[test]
fn the_rows_of_a_snapshot_are_those_of_a_level_in_the_order_of_the_registry() {
    let content = practice(&PracticeOptions { weeks: 6, bulletins: 1, ..PracticeOptions::default() });
    let before = checked(&content);
    let (province, _) = before
        .registry
        .iter()
        .find(|(id, unit)| unit.parent.is_some() && !before.registry.children(*id).is_empty())
        .expect("a province");
    let unit = before.registry.unit(province);
    let wish = SnapshotWish { above: Some(unit.code.to_string()), as_of: Some(TODAY), ..SnapshotWish::default() };
    let drafts = drafted(draft::snapshot(&before, &wish, TODAY));
    let rows: Vec<&str> = drafts[0].text.lines().skip_while(|line| !line.starts_with("figures")).skip(2).collect();
    let codes: Vec<&str> = rows.iter().filter_map(|row| row.split_whitespace().next()).collect();
    let wanted = before.registry.children(province).iter().map(|id| before.registry.unit(*id));
    let wanted: Vec<&str> =
        wanted.filter(|unit| unit.is_place() && unit.life.holds(TODAY)).map(|unit| unit.code.as_str()).collect();
    assert_eq!(codes, wanted);
    assert!(rows.iter().all(|row| row.ends_with('-')), "{}", drafts[0].text);
    let (mut last, position) = (None, |code: &str| before.registry.find(code, Some(TODAY)));
    for code in codes {
        let Lookup::Found(id) = position(code) else { panic!("{code}") };
        assert!(last < Some(id), "{code} is out of order");
        last = Some(id);
    }
}

#[test]
fn a_new_commendation_passes_the_check_and_is_proposed() {
    for (site, content) in sites() {
        let before = checked(&content);
        let with_figures = before.observations.iter().find(|figure| figure.rate.is_some() || figure.count.is_some());
        let unit = before.registry.unit(with_figures.expect("a figure").unit).code.to_string();
        let wish = CommendationWish { unit, id: Some("a-draft".to_owned()), ..CommendationWish::default() };
        let drafts = drafted(draft::commendation(&before, &wish, TODAY));
        let after = laid_in(&content, &drafts);
        let new = after.commendations.iter().find(|award| award.id.as_str() == "a-draft");
        let new = new.unwrap_or_else(|| panic!("{site}: no commendation came"));
        assert!(drafts[0].text.contains("status: proposed") && new.rests_on.len() == 1, "{}", drafts[0].text);
    }
}

#[test]
fn what_the_site_lacks_and_what_is_there_already_is_refused_in_words() {
    let content = files_below(&in_checkout("content"));
    let mut checked = checked(&content);
    let wish = |change: fn(&mut BulletinWish)| {
        let mut wish = BulletinWish::default();
        change(&mut wish);
        wish
    };
    for (wish, word) in [
        (wish(|wish| wish.units.push("nowhere".to_owned())), "nowhere"),
        (wish(|wish| wish.indicator = Some("speed".to_owned())), "speed"),
        (wish(|wish| wish.languages.push("de".to_owned())), "`de`"),
        (wish(|wish| wish.name = Some("Đắk Nông!".to_owned())), "dak-nong"),
        (wish(|wish| wish.name = Some("dak-nong-hoan-thanh".to_owned())), "dak-nong-hoan-thanh"),
    ] {
        let refused = draft::bulletin(&checked, &wish, TODAY).expect_err("this can't be drafted");
        let told = refused.text(&Catalogue::english());
        assert!(told.contains(word), "{told}");
        for language in ["vi", "fr"] {
            let other = refused.text(&Catalogue::of(language));
            assert!(other != told && !other.is_empty(), "{language}: {other}");
        }
    }
    checked.commendations.clear();
    let wish = CommendationWish { unit: "31".to_owned(), ..CommendationWish::default() };
    let told = draft::commendation(&checked, &wish, TODAY).expect_err("no form").text(&Catalogue::english());
    assert!(told.contains("--form"), "{told}");
}
