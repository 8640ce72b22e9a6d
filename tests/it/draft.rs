//! Drafts of the two sites that come with the tool: what `new` gives is laid into the content and passes the check, with the
//! figures in it.

use crate::harness::{LANGUAGES, Tree, files_below, in_checkout, practice};
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};
use tiendo::check::Checked;
use tiendo::check::nouns::Lookup;
use tiendo::diag::{Catalogue, Diagnostic, Severity};
use tiendo::draft::{self, BulletinWish, CommendationWish, Draft, Drafted, Said, SnapshotWish};
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

fn drafted(made: Result<Drafted, Said>) -> Vec<Draft> {
    made.unwrap_or_else(|said| panic!("{}", said.text(&Catalogue::english()))).files
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
                let made = draft::bulletin(&before, &wish, TODAY).unwrap_or_default().files;
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
fn names_stand_in_a_bulletin_as_they_are_whatever_signs_and_numbers_they_have() {
    for name in [
        "Accounts of level 2 activated (14 and over)",
        "<b>accounts</b> & *stars* and _lines_ | `code`",
        "accounts [x](https://example.org) of ~~all~~ #1",
    ] {
        let mut content = files_below(&in_checkout("content"));
        let file = content.get_mut("programmes/cccd.yaml").expect("the programme");
        let text = String::from_utf8(file.clone()).expect("UTF-8");
        let (before, rest) = text.split_once("eid_activated:\n    name:\n").expect("the indicator's name");
        let rest: String = rest.split_inclusive('\n').skip_while(|line| line.starts_with("      ")).collect();
        *file = format!("{before}eid_activated:\n    name: \"{name}\"\n{rest}").into_bytes();
        let before = checked(&content);
        let wish = BulletinWish {
            name: Some("named".to_owned()),
            units: vec!["31".to_owned()],
            indicator: Some("eid_activated".to_owned()),
            date: Some(date(2023, 6, 20)),
            ..BulletinWish::default()
        };
        let drafts = drafted(draft::bulletin(&before, &wish, TODAY));
        let after = laid_in(&content, &drafts);
        let new = after.bulletins.iter().find(|new| new.slug.as_str() == "named").expect("the bulletin");
        for text in new.texts.values() {
            assert!(tiendo::markdown::plain(&text.body).contains(name), "{}", drafts[0].text);
            assert!(text.title.contains(&name.replace("](", "] (")), "{}", text.title);
        }
    }
}

#[test]
fn a_new_snapshot_leaves_out_who_has_reported_already_and_what_is_to_come() {
    for (site, content) in sites() {
        let before = checked(&content);
        let last = before.observations.iter().filter(|figure| before.snapshot(figure).is_running_total());
        let last = last.filter_map(|figure| Some((figure.as_of.day()?, figure))).max_by_key(|(day, _)| *day);
        let (day, figure) = last.expect("a figure of a day");
        let of = before.snapshot(figure).indicator;
        let indicator = before.indicators[usize::from(of.0)].id.to_string();
        let wish = |as_of| SnapshotWish {
            indicator: Some(indicator.clone()),
            as_of: Some(as_of),
            above: Some("VN".to_owned()).filter(|_| site == "real"),
            level: Some("district".to_owned()).filter(|_| site == "real"),
        };
        let made = draft::snapshot(&before, &wish(day), day);
        let told = |said: Said| said.text(&Catalogue::english());
        match made {
            Ok(Drafted { files: drafts, .. }) => {
                let after = laid_in(&content, &drafts);
                let rows = after.observations.iter().filter(|figure| after.snapshot(figure).file == drafts[0].path);
                let reported = |unit| {
                    let mut known = before.observations.iter().filter(|known| known.unit == unit);
                    known.any(|known| known.as_of.day() == Some(day) && before.snapshot(known).indicator == of)
                };
                assert!(rows.map(|row| row.unit).all(|unit| !reported(unit)), "{site}: {}", drafts[0].text);
            }
            Err(said) => {
                let told = told(said);
                assert!(told.contains("--as-of") && !told.contains("another name"), "{site}: {told}");
            }
        }
        let tomorrow = day.tomorrow().expect("a day");
        let told = told(draft::snapshot(&before, &wish(tomorrow), day).expect_err("a day that is to come"));
        assert!(told.contains(&tomorrow.to_string()) && told.contains("to come"), "{site}: {told}");
    }
}

#[test]
fn a_new_snapshot_takes_over_who_publishes_and_not_the_report_of_the_last_one() {
    for (site, content) in sites() {
        let before = checked(&content);
        for indicator in &before.indicators {
            let wish = SnapshotWish { indicator: Some(indicator.id.to_string()), ..SnapshotWish::default() };
            let Ok(Drafted { files: drafts, .. }) = draft::snapshot(&before, &wish, TODAY) else { continue };
            let source = drafts[0].text.split_once("source:\n").expect("a source").1;
            let source: Vec<&str> = source.lines().take_while(|line| line.starts_with("  ")).collect();
            assert_eq!(source.len(), 1, "{site}: {}", drafts[0].text);
            let named = source[0].starts_with("  publisher: ") || source[0].starts_with("  title: ");
            assert!(named && !source[0].contains("document"), "{site}: {source:?}");
        }
    }
}

#[test]
fn a_newer_figure_under_embargo_is_left_out_and_the_clerk_is_told() {
    let mut content = files_below(&in_checkout("content"));
    let newer = "as_of: 2023-07-10\npublished: 2023-07-11\nindicator: eid_activated\naudience: public\nbase_kind: assigned_target\nembargo: 2023-07-20T08:00+07:00\nsource:\n  title: A report\nfigures: |\n  unit  rate\n  31    60%\n";
    content.insert("snapshots/2023/2023-07-10-embargoed.yaml".to_owned(), newer.as_bytes().to_vec());
    let before = checked(&content);
    let wish = |day| BulletinWish {
        units: vec!["31".to_owned()],
        indicator: Some("eid_activated".to_owned()),
        date: Some(day),
        ..BulletinWish::default()
    };
    let made = |day| draft::bulletin(&before, &wish(day), TODAY).expect("a draft");
    let early = made(date(2023, 7, 12));
    let notes: Vec<String> = early.notes.iter().map(|note| note.text(&Catalogue::english())).collect();
    assert!(notes.len() == 1 && notes[0].contains("2023-07-10") && notes[0].contains("2023-07-20 08:00"), "{notes:?}");
    assert!(early.files.iter().all(|draft| !draft.text.contains("2023-07-10")), "{}", early.files[0].text);
    let late = made(date(2023, 7, 21));
    assert!(late.notes.is_empty() && late.files[0].text.contains("2023-07-10"), "{}", late.files[0].text);
    let wish = CommendationWish {
        unit: "31".to_owned(),
        indicator: Some("eid_activated".to_owned()),
        date: Some(date(2023, 7, 12)),
        ..CommendationWish::default()
    };
    assert_eq!(draft::commendation(&before, &wish, TODAY).expect("a draft").notes.len(), 1);
}

#[test]
fn a_commendation_can_be_drafted_for_every_unit_that_has_figures() {
    for (site, content) in sites() {
        let before = checked(&content);
        let units: BTreeSet<_> = before.observations.iter().map(|figure| figure.unit).collect();
        let mut drafts: Vec<Draft> = Vec::new();
        for (place, unit) in units.into_iter().enumerate() {
            let unit = before.registry.unit(unit).key.clone();
            let wish = CommendationWish { unit, id: Some(format!("draft-{place}")), ..CommendationWish::default() };
            drafts.extend(draft::commendation(&before, &wish, TODAY).unwrap_or_default().files);
        }
        assert!(drafts.len() > 20, "{site}: {} drafts", drafts.len());
        laid_in(&content, &drafts);
    }
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
