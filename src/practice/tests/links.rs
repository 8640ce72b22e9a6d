//! What files say of one another holds: documents, units, figures; and the default site has each kind of event.

use super::reading::{Content, figures};
use super::sites;
use crate::domain::{Audience, Quantity, Share};
use crate::load::raw::{AwardStatus, CompletionWords, EventKind, Finality, UnitFigures};
use std::collections::BTreeSet;

fn links<'a>(text: &'a str, scheme: &str) -> Vec<&'a str> {
    let start = format!("]({scheme}:");
    text.split(&start).skip(1).filter_map(|rest| rest.split(')').next()).collect()
}

fn keys(content: &Content) -> BTreeSet<String> {
    let later = content.registry.iter().flat_map(|file| file.details.iter().map(|(key, _)| key.clone()));
    content.units.iter().map(|unit| unit.code.clone()).chain(later).collect()
}

fn documents(content: &Content, audience: Audience) -> BTreeSet<String> {
    let all = content.documents.iter().flat_map(|(_, file)| file.documents.iter());
    all.filter(|(_, entry)| entry.audience >= audience).map(|(key, _)| key.to_string()).collect()
}

#[test]
fn every_link_in_prose_leads_somewhere() {
    for (_, content) in sites() {
        let (units, public) = (keys(content), documents(content, Audience::Public));
        let every = documents(content, Audience::Internal);
        let pages = content.pages.iter().map(|(path, _, body)| (path, body));
        for (path, body) in content.bulletins.iter().map(|(path, _, body)| (path, body)).chain(pages) {
            let reachable = if path.starts_with("internal/") { &every } else { &public };
            assert!(links(body, "unit").iter().all(|key| units.contains(*key)), "{path}");
            assert!(links(body, "doc").iter().all(|key| reachable.contains(*key)), "{path}");
        }
    }
}

#[test]
fn every_document_that_is_cited_exists_and_is_public() {
    for (options, content) in sites() {
        let public = documents(content, Audience::Public);
        let mut cited: Vec<String> = Vec::new();
        let mut cite = |key: Option<&crate::domain::DocumentKey>| cited.extend(key.map(ToString::to_string));
        for entry in content.commendations.iter().flat_map(|file| file.commendations.iter()) {
            cite(entry.1.document.as_ref());
        }
        content.commendations.iter().flat_map(|file| &file.forms).for_each(|form| cite(form.document.as_ref()));
        for schedule in content.programmes.iter().flat_map(|programme| &programme.schedules) {
            cite(schedule.document.as_ref());
            schedule.moved.iter().for_each(|moved| cite(moved.document.as_ref()));
        }
        content.registry.iter().flat_map(|file| &file.events).for_each(|event| cite(event.document.as_ref()));
        for file in content.reports.iter().map(|report| &report.file) {
            let records = [&file.correction, &file.rebase];
            let of_units = file.units.iter().flat_map(|(_, noted)| [&noted.correction, &noted.rebase]);
            for record in records.into_iter().chain(of_units).flatten() {
                cite(record.document.as_ref());
            }
        }
        content.bulletins.iter().flat_map(|(_, matter, _)| &matter.documents).for_each(|key| cite(Some(key)));
        assert!(cited.iter().all(|key| public.contains(key)), "{options:?}: {cited:?}");
    }
}

#[test]
fn a_map_has_a_shape_for_each_unit_of_its_level_that_still_exists() {
    for (options, content) in sites() {
        let [register] = content.maps.as_slice() else { panic!("one register: {options:?}") };
        for (name, map) in register.maps.iter() {
            let features = content.shapes[&format!("maps/{name}")]["features"].as_array().expect("features");
            let property = map.code.as_deref().expect("the property");
            let drawn: Vec<&str> =
                features.iter().filter_map(|feature| feature["properties"][property].as_str()).collect();
            let of_level = content.units.iter().filter(|unit| unit.level == map.level.as_str() && unit.until.is_none());
            let units: Vec<&str> = of_level.map(|unit| unit.code.as_str()).collect();
            assert_eq!(drawn.iter().collect::<BTreeSet<_>>(), units.iter().collect(), "{options:?}");
            assert_eq!(drawn.len(), features.len());
        }
    }
}

#[test]
fn a_commendation_rests_on_a_figure_that_bears_it_and_comes_after_it() {
    for (_, content) in sites() {
        let mut achievements = BTreeSet::new();
        for (id, entry) in content.commendations.iter().flat_map(|file| file.commendations.iter()) {
            for rests_on in &entry.rests_on {
                let day = rests_on.as_of.day().expect("a day");
                let (_, report) = content
                    .weekly(rests_on.indicator.as_str())
                    .find(|(as_of, _)| *as_of == day)
                    .unwrap_or_else(|| panic!("{id}: no report"));
                let row = report.row(rests_on.unit.as_str()).unwrap_or_else(|| panic!("{id}: no row"));
                let (count, base) = figures(row).unwrap_or_else(|| panic!("{id}: no figures"));
                let Some(Quantity { value: Share::PerCent(claimed), .. }) = rests_on.rate else { panic!("{id}") };
                assert!(count * 100 >= claimed.digits() * base, "{id}: {count} of {base}");
                assert!(entry.date.day().is_some_and(|date| date > day), "{id}");
                assert!(achievements.insert((rests_on.unit.clone(), rests_on.indicator.clone())), "{id}");
            }
        }
    }
}

#[test]
fn bulletins_speak_three_languages_of_one_day_and_the_same_units() {
    for (_, content) in sites() {
        for three in content.bulletins.chunks(3) {
            let slugs: BTreeSet<&str> = three.iter().filter_map(|(path, ..)| path.split('.').next()).collect();
            let said: BTreeSet<_> = three.iter().map(|(_, matter, _)| (matter.date, matter.units.clone())).collect();
            assert_eq!((slugs.len(), said.len(), three.len()), (1, 1, 3), "{slugs:?}");
        }
    }
}

#[test]
fn the_default_site_has_each_kind_of_event() {
    let (_, content) = &sites()[0];
    let files = || content.reports.iter().map(|report| &report.file);
    let noted = || files().flat_map(|file| file.units.iter().map(|(_, noted)| noted));
    let cell = |column: &str, text: &str| {
        let mut rows = content.reports.iter().flat_map(|report| &report.rows);
        rows.any(|row| row.get(column).is_some_and(|cell| cell == text))
    };
    let completed = |noted: &UnitFigures| noted.completion.as_ref().map(|claim| claim.words);
    let awards = || content.commendations.iter().flat_map(|file| file.commendations.iter().map(|(_, entry)| entry));
    let status = |status: AwardStatus| awards().any(|entry| entry.status == status);
    let has = [
        ("correction", noted().any(|noted| noted.correction.is_some())),
        ("rebase", files().any(|file| file.rebase.is_some())),
        ("restated week", files().any(|file| file.correction.is_some() && file.status == Finality::Revised)),
        ("missing week", files().any(|file| file.missing.is_some())),
        ("provisional figures", files().any(|file| file.status == Finality::Provisional)),
        ("pasted table", files().any(|file| file.numbers.is_some())),
        ("withheld figure", files().any(|file| !file.withheld.is_empty())),
        ("internal snapshot", files().any(|file| file.audience == Audience::Internal)),
        ("snapshot without a day", files().any(|file| file.as_of.day().is_none())),
        ("exclusions", noted().any(|noted| !noted.exclusions.is_empty())),
        ("new cases", noted().any(|noted| noted.completion.as_ref().is_some_and(|claim| claim.since.is_some()))),
        ("basically complete", noted().any(|noted| completed(noted) == Some(CompletionWords::BasicallyComplete))),
        ("rebase of one unit", noted().any(|noted| noted.rebase.is_some())),
        ("masked cell", cell("count", "masked")),
        ("nobody to count", cell("base", "0")),
        ("merger", content.registry.iter().flat_map(|file| &file.events).any(|event| event.kind == EventKind::Merged)),
        ("code held twice", keys(content).iter().any(|key| key.ends_with("@2024"))),
        (
            "moved deadline",
            content.programmes.iter().flat_map(|file| &file.schedules).any(|entry| !entry.moved.is_empty()),
        ),
        ("embargo", content.bulletins.iter().any(|(_, matter, _)| matter.embargo.is_some())),
        ("proposed award", status(AwardStatus::Proposed)),
        ("revoked award", status(AwardStatus::Revoked)),
        ("public difficulty", difficulties(content, Some(Audience::Public))),
        ("internal difficulty", difficulties(content, None)),
    ];
    let lacking: Vec<&str> = has.iter().filter(|(_, has)| !has).map(|(event, _)| *event).collect();
    assert_eq!(lacking, Vec::<&str>::new());
}

fn difficulties(content: &Content, audience: Option<Audience>) -> bool {
    let mut entries = content.difficulties.iter().flat_map(|file| file.difficulties.iter());
    entries.any(|(_, entry)| entry.audience == audience)
}
