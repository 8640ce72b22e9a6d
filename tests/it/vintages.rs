//! What was known on a day stays what it was: a site of that day is the same whatever was added since, and the change log between
//! two days is the difference of their sites. For the real site and the practice site.

use crate::harness::{NOW, Tree, build, files_below, in_checkout, practice, settings};
use serde_yaml::{Mapping, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;
use tiendo::analysis::changes::{Change, Changes, Detail, Kind};
use tiendo::check::Checked;
use tiendo::check::nouns::{Observation, UnitId};
use tiendo::domain::Audience;
use tiendo::load::Memory;
use tiendo::model::{Internal, Site, Vintage, known_from};
use tiendo::practice::PracticeOptions;

type Date = jiff::civil::Date;

/// Days of the real content: before the first bulletin, between bulletins, after a figure was told again, near the end.
const REAL_DAYS: [&str; 4] = ["2021-06-30", "2023-05-08", "2023-05-31", "2023-06-14"];

fn real_content() -> Tree {
    files_below(&in_checkout("content"))
}

fn practice_content() -> Tree {
    practice(&PracticeOptions { communes: 48, weeks: 30, bulletins: 8, commendations: 8, ..PracticeOptions::default() })
}

#[track_caller]
fn day(text: &str) -> Date {
    Date::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn yaml(bytes: &[u8]) -> Value {
    serde_yaml::from_slice(bytes).unwrap_or_else(|error| panic!("{error}"))
}

/// The day that a value of a file gives: `2023-05-29`, `2023-05-29T00:40`, `after 2023-05-12`, which is the day after.
fn date_of(value: Option<&Value>) -> Option<Date> {
    let text = value?.as_str()?;
    match text.strip_prefix("after ") {
        Some(day) => Date::from_str(day).ok()?.tomorrow().ok(),
        None => Date::from_str(text.get(..10)?).ok(),
    }
}

/// The content as it was on a day: without the files, and the entries of registers, of later days. Of a later document only its
/// key and its day are left, because what has no day may cite it; a deadline that a later day brings is another one.
///
/// What bears no day stays as it is: the site's own file, units, thresholds, targets, releases, pages, photos.
fn known_by(content: &Tree, on: Date) -> Tree {
    let mut known = Tree::new();
    let (later_documents, figures) = (later_documents(content, on), figures_known(content));
    for (path, bytes) in content {
        let folder = path.strip_prefix("internal/").unwrap_or(path).split('/').next().unwrap_or_default();
        let bytes = match folder {
            "snapshots" if path.ends_with(".yaml") => told_by(&yaml(bytes), on).then(|| bytes.clone()),
            "bulletins" => written_by(bytes, on).then(|| bytes.clone()),
            "documents.yaml" => Some(reworded(bytes, on)),
            "commendations" => Some(without(bytes, "commendations", on, |award| awarded(award, &figures))),
            "difficulties" => {
                let reported = without(bytes, "difficulties", on, |entry| date_of(entry.get("reported")));
                Some(without_later_steps(&reported, on))
            }
            "programmes" => Some(with_other_deadlines(bytes, &later_documents, on)),
            _ => Some(bytes.clone()),
        };
        known.extend(bytes.map(|bytes| (path.clone(), bytes)));
    }
    // A pasted table goes with the file that names it.
    let tables: Vec<String> = known.keys().filter(|path| path.ends_with(".tsv")).cloned().collect();
    for table in tables {
        if !known.contains_key(&table.replace(".tsv", ".yaml")) {
            known.remove(&table);
        }
    }
    known
}

fn told_by(snapshot: &Value, on: Date) -> bool {
    let known = date_of(snapshot.get("published")).or_else(|| date_of(snapshot.get("as_of")));
    known.is_none_or(|known| known <= on)
}

fn written_by(text: &[u8], on: Date) -> bool {
    let text = String::from_utf8_lossy(text);
    let matter = text.split("---").nth(1).unwrap_or_default();
    date_of(yaml(matter.as_bytes()).get("date")).is_none_or(|date| date <= on)
}

fn entries<'v>(register: &'v Value, key: &str) -> impl Iterator<Item = (&'v Value, &'v Value)> {
    register.get(key).and_then(Value::as_mapping).into_iter().flatten()
}

/// The day of a commendation; without one, that on which the newest figure it rests on was known.
fn awarded(award: &Value, figures: &BTreeMap<(String, String), Date>) -> Option<Date> {
    let claims = award.get("rests_on").and_then(Value::as_sequence).into_iter().flatten();
    let known = claims.filter_map(|claim| figures.get(&(text(claim, "indicator")?, text(claim, "as_of")?)));
    date_of(award.get("date")).or_else(|| known.max().copied())
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

/// Since when figures of an indicator and a moment are known.
fn figures_known(content: &Tree) -> BTreeMap<(String, String), Date> {
    let snapshots = content.iter().filter(|(path, _)| path.starts_with("snapshots/") && path.ends_with(".yaml"));
    let key = |(_, bytes): (&String, &Vec<u8>)| {
        let snapshot = yaml(bytes);
        let known = date_of(snapshot.get("published")).or_else(|| date_of(snapshot.get("as_of")))?;
        Some(((text(&snapshot, "indicator")?, text(&snapshot, "as_of")?), known))
    };
    snapshots.filter_map(key).collect()
}

fn without(register: &[u8], key: &str, on: Date, day: impl Fn(&Value) -> Option<Date>) -> Vec<u8> {
    let mut register = yaml(register);
    let known = |(_, entry): &(&Value, &Value)| day(entry).is_none_or(|day| day <= on);
    let kept: Mapping = entries(&register, key).filter(known).map(|(id, entry)| (id.clone(), entry.clone())).collect();
    register[key] = Value::Mapping(kept);
    written(&register)
}

/// The register of difficulties without what became of them later.
fn without_later_steps(register: &[u8], on: Date) -> Vec<u8> {
    let mut register = yaml(register);
    let difficulties = register.get_mut("difficulties").and_then(Value::as_mapping_mut).into_iter().flatten();
    for (_, difficulty) in difficulties {
        if let Some(steps) = difficulty.get_mut("history").and_then(Value::as_sequence_mut) {
            steps.retain(|step| date_of(step.get("date")).is_none_or(|date| date <= on));
        }
    }
    written(&register)
}

/// The register of documents with other words for later ones.
fn reworded(register: &[u8], on: Date) -> Vec<u8> {
    let mut register = yaml(register);
    let documents = register.get_mut("documents").and_then(Value::as_mapping_mut).into_iter().flatten();
    for (_, document) in documents {
        if date_of(document.get("date")).is_some_and(|date| date > on) {
            document["title"] = "What nobody knew".into();
            document["kind"] = "secret".into();
        }
    }
    written(&register)
}

fn written(value: &Value) -> Vec<u8> {
    serde_yaml::to_string(value).unwrap_or_else(|error| panic!("{error}")).into_bytes()
}

fn later_documents(content: &Tree, on: Date) -> BTreeSet<String> {
    let registers = content.iter().filter(|(path, _)| path.ends_with("documents.yaml")).map(|(_, bytes)| yaml(bytes));
    let mut later = BTreeSet::new();
    for register in registers {
        for (key, document) in entries(&register, "documents") {
            if date_of(document.get("date")).is_some_and(|date| date > on) {
                later.extend(key.as_str().map(str::to_owned));
            }
        }
    }
    later
}

/// A programme without the deadlines that a later document set; one that moved after the day moved to another day.
fn with_other_deadlines(programme: &[u8], later: &BTreeSet<String>, on: Date) -> Vec<u8> {
    let mut programme = yaml(programme);
    let is_later = |entry: &Value| entry.get("document").and_then(Value::as_str).is_some_and(|key| later.contains(key));
    if let Some(schedules) = programme.get_mut("schedules").and_then(Value::as_sequence_mut) {
        schedules.retain(|schedule| schedule.get("moved").is_some() || !is_later(schedule));
        for schedule in schedules {
            let last = schedule.get("moved").and_then(Value::as_sequence).and_then(|moves| moves.last());
            if last.and_then(|last| date_of(last.get("until"))).is_some_and(|until| until >= on) {
                schedule["deadline"] = "2099-12-31".into();
            }
        }
    }
    written(&programme)
}

/// Builds editions of a day from all the content and from what there was of it on that day.
#[track_caller]
fn stays(content: &Tree, editions: &[Audience], on: &str) {
    let settings = settings(editions, Some(on));
    let known = known_by(content, day(on));
    assert!(known.len() < content.len(), "nothing is later than {on}");
    let built = |content: Tree| build(&Memory::from(content), &Memory::default(), &settings).without_errors();
    let (now, then) = (built(content.clone()), built(known));
    for (edition, files) in &now.editions {
        let names: BTreeSet<&String> = files.keys().collect();
        assert_eq!(names, then.editions[edition].keys().collect(), "the files of the {edition:?} edition of {on}");
        // The office's pages cite lines of files, and these move when a register grows; the manifest has the hashes of pages.
        let told_of = |files: &Tree, path: &str| without_lines(&String::from_utf8_lossy(&files[path]));
        let hashes = |path: &str| *edition == Audience::Internal && path == "manifest.json";
        let same = |path: &str| hashes(path) || told_of(files, path) == told_of(&then.editions[edition], path);
        let differing = files.keys().filter(|path| !same(path));
        let told: Vec<String> = differing.map(|path| first_difference(path, files, &then.editions[edition])).collect();
        assert!(told.is_empty(), "what came after {on} shows in the {edition:?} edition:\n{}", told.join("\n"));
    }
}

/// A page without the numbers of the lines that it cites: `units.yaml:44`.
fn without_lines(page: &str) -> String {
    let cited = |part: &str| match part.rsplit_once(':') {
        Some((file, line)) if line.bytes().all(|byte| byte.is_ascii_digit()) => file.to_owned(),
        _ => part.to_owned(),
    };
    page.split("</code>").map(cited).collect::<Vec<_>>().join("</code>")
}

/// The first line of a page that differs, in both.
fn first_difference(path: &str, now: &Tree, then: &Tree) -> String {
    let lines = |site: &Tree| String::from_utf8_lossy(&site[path]).lines().map(str::to_owned).collect::<Vec<_>>();
    let (now, then) = (lines(now), lines(then));
    let differing = now.iter().zip(&then).find(|(now, then)| now != then);
    format!("{path}: {differing:?}")
}

#[test]
fn what_came_later_does_not_show_on_the_real_site_of_a_day() {
    let content = real_content();
    for on in REAL_DAYS {
        stays(&content, &[Audience::Public, Audience::Internal], on);
    }
}

#[test]
fn what_came_later_does_not_show_on_the_practice_site_of_a_day() {
    let content = practice_content();
    let days = practice_days(&content);
    stays(&content, &[Audience::Internal], &days[days.len() / 2]);
}

/// Days of the practice site, about a month apart, the last one when everything is known.
fn practice_days(content: &Tree) -> Vec<String> {
    let snapshots = content.iter().filter(|(path, _)| path.starts_with("snapshots/") && path.ends_with(".yaml"));
    let published: BTreeSet<Date> = snapshots.filter_map(|(_, bytes)| date_of(yaml(bytes).get("published"))).collect();
    let last = published.last().copied();
    let every: Vec<Date> = published.into_iter().step_by(7).chain(last).collect();
    every.iter().map(ToString::to_string).collect()
}

fn checked(content: &Tree) -> Checked {
    let (outcome, _) = tiendo::check(&Memory::from(content.clone()));
    let problems = outcome.problems;
    outcome.value.unwrap_or_else(|| panic!("{problems:#?}"))
}

fn site<'c>(checked: &'c Checked, on: &str) -> Site<'c, Internal> {
    let now = NOW.parse().unwrap_or_else(|error| panic!("{NOW}: {error}"));
    tiendo::model::select(checked, Vintage { known_on: day(on), now })
}

/// A figure by where it lies: there is one value of it in memory.
fn identity(figure: &Observation) -> *const Observation {
    std::ptr::from_ref(figure)
}

type Figures = BTreeSet<*const Observation>;

fn standing(site: &Site<'_, Internal>) -> Figures {
    site.all_figures().iter().map(|figure| identity(figure)).collect()
}

fn of_kind<'l>(changes: &'l [Change<'_>], kind: Kind) -> impl Iterator<Item = &'l Change<'l>> {
    changes.iter().filter(move |change| change.kind == kind)
}

fn figures_of(changes: &[Change<'_>], kind: Kind) -> Figures {
    of_kind(changes, kind).flat_map(Change::items).map(|item| identity(item.figure)).collect()
}

/// The log between two days against the sites of these days: every figure that is new in the later one has its entry and every
/// entry its figure, and so have the figures that were withheld in between.
#[track_caller]
fn log_is_the_difference(checked: &Checked, from: &str, to: &str) {
    let (before, after) = (site(checked, from), site(checked, to));
    let log = tiendo::analysis::changes::changes(&after);
    let between = log.between(day(from), day(to));
    let (had, has) = (standing(&before), standing(&after));
    let withheld: Figures = after.all_withheld().flat_map(|(.., figures)| figures).copied().map(identity).collect();
    let gone: Figures = had.difference(&has).copied().collect();
    let in_doubt = figures_of(between, Kind::Withheld);
    assert!(gone.is_subset(&in_doubt), "a figure left between {from} and {to} without an entry");
    assert!(in_doubt.is_subset(&withheld), "a figure is told as withheld between {from} and {to} and stands");
    let new = after
        .all_figures()
        .iter()
        .copied()
        .chain(after.all_withheld().flat_map(|(.., figures)| figures.iter().copied()));
    let known = |figure: &&Observation| {
        let snapshot = after.snapshot(figure);
        known_from(figure.as_of, snapshot.published).is_some_and(|known| day(from) < known)
    };
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for figure in new.filter(known) {
        assert!(!had.contains(&identity(figure)), "a figure that stood on {from} is said to be later");
        *counted.entry(after.snapshot(figure).file.clone()).or_default() += 1;
    }
    assert_eq!(told(between), counted, "figures by file between {from} and {to}");
    let without_day = has.difference(&had).count();
    assert!(without_day <= counted.values().sum(), "a figure came between {from} and {to} without a day");
}

/// How many figures the log tells of each file: for the first time, repeated, or told again with another value.
fn told(changes: &[Change<'_>]) -> BTreeMap<String, usize> {
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    let mut again: BTreeMap<String, Figures> = BTreeMap::new();
    for change in changes {
        let Some(snapshot) = change.snapshot else { continue };
        if let Detail::Told(figures) = &change.detail {
            *told.entry(snapshot.file.clone()).or_default() += figures.reported + figures.repeated;
        }
        let versions =
            change.items().iter().filter(|item| item.before.is_some_and(|before| before.as_of == item.figure.as_of));
        let versions = versions.map(|item| identity(item.figure));
        again.entry(snapshot.file.clone()).or_default().extend(versions);
    }
    for (file, figures) in again.into_iter().filter(|(_, figures)| !figures.is_empty()) {
        *told.entry(file).or_default() += figures.len();
    }
    told
}

/// Units that finished by the log, whether or not they are open again.
fn finished(log: &Changes<'_>) -> BTreeSet<(UnitId, String)> {
    let mut finished = BTreeSet::new();
    for change in log.all().iter().filter(|change| change.kind == Kind::Completion) {
        finished.extend(change.items().iter().map(|item| (item.figure.unit, format!("{:?}", change.indicator))));
    }
    finished
}

#[test]
fn the_log_between_two_days_is_the_difference_of_their_sites() {
    let checked_real = checked(&real_content());
    for pair in REAL_DAYS.windows(2) {
        log_is_the_difference(&checked_real, pair[0], pair[1]);
    }
    let content = practice_content();
    let checked_practice = checked(&content);
    for pair in practice_days(&content).windows(2) {
        log_is_the_difference(&checked_practice, &pair[0], &pair[1]);
    }
}

/// A log that is read on a later day says of the earlier days what it said then.
#[test]
fn a_later_log_says_the_same_of_earlier_days() {
    let content = practice_content();
    let checked = checked(&content);
    let days = practice_days(&content);
    let entries = |on: &str, until: &str| {
        let site = site(&checked, on);
        let log = tiendo::analysis::changes::changes(&site);
        let said = |change: &Change<'_>| {
            let items: Vec<_> = change.items().iter().map(|item| identity(item.figure)).collect();
            (change.day, change.kind, change.size(), items)
        };
        log.between(Date::MIN, day(until)).iter().map(said).collect::<Vec<_>>()
    };
    let withheld_later = |kind: Kind| kind == Kind::NewFigures || kind == Kind::Withheld;
    for pair in days.windows(2) {
        let (then, now) = (entries(&pair[0], &pair[0]), entries(&pair[1], &pair[0]));
        assert!(!then.is_empty(), "{} has no log", pair[0]);
        let kept = |entries: Vec<(Date, Kind, usize, Vec<_>)>| -> Vec<_> {
            entries.into_iter().filter(|(_, kind, ..)| !withheld_later(*kind)).collect()
        };
        assert_eq!(kept(then), kept(now), "the log of {} read on {}", pair[0], pair[1]);
    }
}

#[test]
fn who_finished_by_the_log_has_finished_on_the_site() {
    for content in [real_content(), practice_content()] {
        let checked = checked(&content);
        let site = site(&checked, "2026-11-16");
        let report = tiendo::analysis::analyse(&site);
        let by_log: BTreeSet<_> = finished(&report.changes);
        let by_site: BTreeSet<_> = report
            .finished()
            .into_iter()
            .map(|(indicator, unit, _)| (unit, format!("{:?}", Some(indicator))))
            .collect();
        let missing: Vec<_> = by_site.difference(&by_log).collect();
        assert!(missing.is_empty(), "finished on the site and not in the log: {missing:?}");
        assert!(!by_log.is_empty(), "nobody finished");
    }
}

/// The golden site of withheld figures: each of them has 777 in it.
#[test]
fn the_log_never_says_what_a_figure_in_doubt_says() {
    let content = files_below(&in_checkout("tests/sites/withheld/content"));
    let snapshots = content.iter().filter(|(path, _)| path.starts_with("snapshots/"));
    assert!(snapshots.clone().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("777")), "the case has changed");
    let themes: Tree = files_below(&in_checkout("tests/sites/bare-theme"))
        .into_iter()
        .map(|(path, bytes)| (format!("bare/{path}"), bytes))
        .collect();
    let settings = settings(&[Audience::Public, Audience::Internal], None);
    let site = build(&Memory::from(content), &Memory::from(themes), &settings).without_errors();
    for (edition, files) in &site.editions {
        for (path, bytes) in files {
            let said = String::from_utf8_lossy(bytes).contains("777") && path != "manifest.json";
            assert!(!said, "{path} of the {edition:?} edition says a withheld figure");
        }
    }
}
