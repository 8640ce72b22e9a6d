//! The log of small sites, worked out by hand: each entry as one line, newest first.

use super::{Change, Detail, Item, Kind, changes, tally};
use crate::check::Checked;
use crate::check::nouns::Observation;
use crate::domain::Scalar;
use crate::load::Memory;
use crate::load::raw::Record;
use crate::model::{Edition, Internal, Public, Site, Vintage, select};
use jiff::civil::Date;
use std::fmt::Write as _;

const SITE: &str = "format: 1\ntitle: Log\nlanguages: [en]\ntime_zone: Asia/Ho_Chi_Minh\n";
const UNITS: &str = "\
levels:
  province: {name: province, plural: provinces}
  district: {name: district, plural: districts}
valid: {from: unknown}
units: |
  code  level     name  parent
  P     province  An    -
  1     district  Bac   P
  2     district  Nam   P
  3     district  Dong  P
  4     district  Tay   P
  5     district  Tien  P
";
const PROGRAMME: &str = "\
name: Campaign
base_kinds:
  eligible: {role: eligible, name: eligible}
indicators:
  card: {name: Cards, unit: cards}
";

/// Content with these files beside the units and the programme, checked.
fn checked(files: &[(&str, String)]) -> Checked {
    let mut memory = Memory::default().with("site.yaml", SITE).with("units/all.yaml", UNITS);
    memory = memory.with("programmes/campaign.yaml", PROGRAMME);
    for (path, text) in files {
        memory = memory.with(path, text.as_str());
    }
    let (outcome, _) = crate::check(&memory);
    let problems = outcome.problems;
    outcome.value.unwrap_or_else(|| panic!("{problems:#?}"))
}

/// A public snapshot: the day it speaks of, the day it was published, more lines of its head, and the rows.
fn snapshot(as_of: &str, published: &str, head: &str, rows: &[&str]) -> String {
    let rows: String = rows.iter().map(|row| format!("  {row}\n")).collect();
    let table = if rows.is_empty() { String::new() } else { format!("figures: |\n  unit  count  base\n{rows}") };
    format!(
        "as_of: {as_of}\npublished: {published}\naudience: public\nindicator: card\nbase_kind: eligible\nsource: {{publisher: Office}}\n{head}{table}"
    )
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn site<'c, E: Edition>(checked: &'c Checked, on: &str) -> Site<'c, E> {
    let now = crate::domain::Moment::read("2030-01-01T00:00+07:00").unwrap_or_else(|refusal| panic!("{refusal}"));
    select(checked, Vintage { known_on: day(on), now: now.0 })
}

/// Each change as a line: day, kind, what changed, why.
fn log<E: Edition>(checked: &Checked, on: &str) -> Vec<String> {
    let site = site::<E>(checked, on);
    changes(&site).all().iter().map(|change| line(&site, change)).collect()
}

fn line<E: Edition>(site: &Site<'_, E>, change: &Change<'_>) -> String {
    let mut line = format!("{} {:?}", change.day, change.kind);
    let because = |record: Option<&Record>| {
        record.map(|record| format!(" because {}", record.reason.get("en", &[]).0)).unwrap_or_default()
    };
    match &change.detail {
        Detail::Told(told) => {
            let levels = told.levels.iter().map(|(level, of)| {
                let name = &site.registry.levels[usize::from(level.0)].id;
                format!(" {} {name} ({:+} of {})", of.figures, of.effect, of.compared)
            });
            line.extend(levels);
            let others = [(told.late, "late"), (told.repeated, "repeated")];
            line.extend(others.iter().filter(|(n, _)| *n > 0).map(|(n, word)| format!(", {n} {word}")));
        }
        Detail::Items(items) => {
            let said = |item: &Item<'_>| {
                let unit = &site.registry.unit(item.figure.unit).key;
                let before = item.before.map(|before| format!("{} > ", figure(before))).unwrap_or_default();
                format!(" {unit}: {before}{}{}", figure(item.figure), because(item.record))
            };
            line.extend(items.iter().map(said));
        }
        Detail::Moved(moved) => write!(line, " {} > {}", moved.from, moved.to).unwrap_or_default(),
        Detail::Event(event) => write!(line, " {:?}", site.registry.events[*event].kind).unwrap_or_default(),
    }
    line + &because(change.record)
}

fn figure(figure: &Observation) -> String {
    let count = figure.count.map_or_else(|| "-".to_owned(), |count| count.to_string());
    format!("{count} ({})", figure.as_of)
}

#[track_caller]
fn tells(files: &[(&str, String)], on: &str, expected: &[&str]) {
    assert_eq!(log::<Public>(&checked(files), on), expected);
}

#[test]
fn new_figures_are_one_entry_a_file_with_their_effect_by_level() {
    let files = [
        ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["P  300  1000", "1  100  500", "2  200  500"])),
        ("snapshots/b.yaml", snapshot("2026-05-12", "2026-05-13", "", &["P  340  1000", "1  130  500"])),
    ];
    // The province rose by 40, the one district that reported again by 30.
    let second = "2026-05-13 NewFigures 1 province (+40 of 1) 1 district (+30 of 1)";
    let first = "2026-05-06 NewFigures 1 province (+0 of 0) 2 district (+0 of 0)";
    tells(&files, "2026-05-20", &[second, first]);
    tells(&files, "2026-05-12", &[first]);
}

#[test]
fn a_figure_told_again_is_a_correction_with_a_record_and_a_revision_without() {
    let record = "correction: {date: 2026-05-14, reason: twice}\n";
    let again = |head| {
        [
            ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  100  500", "2  200  500"])),
            ("snapshots/b.yaml", snapshot("2026-05-05", "2026-05-15", head, &["1  90  500", "2  200  500"])),
        ]
    };
    let first = "2026-05-06 NewFigures 2 district (+0 of 0)";
    // District 2 says the same again, which changes nothing.
    let repeated = "2026-05-15 NewFigures, 1 repeated";
    tells(
        &again(record),
        "2026-05-20",
        &["2026-05-15 Correction 1: 100 (2026-05-05) > 90 (2026-05-05) because twice", repeated, first],
    );
    tells(&again(""), "2026-05-20", &["2026-05-15 Revision 1: 100 (2026-05-05) > 90 (2026-05-05)", repeated, first]);
}

#[test]
fn a_record_of_one_figure_stands_with_that_figure() {
    let own = "units:\n  \"1\": {correction: {date: 2026-05-13, reason: twice}}\n";
    let files = [
        ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  100  500", "2  200  500"])),
        ("snapshots/b.yaml", snapshot("2026-05-12", "2026-05-13", own, &["1  50  500", "2  210  500"])),
    ];
    let expected = [
        "2026-05-13 Correction 1: 100 (2026-05-05) > 50 (2026-05-12) because twice",
        "2026-05-13 NewFigures 2 district (-40 of 2)",
        "2026-05-06 NewFigures 2 district (+0 of 0)",
    ];
    tells(&files, "2026-05-20", &expected);
}

#[test]
fn a_reason_that_came_later_is_told_when_it_came() {
    let files = [
        ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  100  500"])),
        (
            "snapshots/b.yaml",
            snapshot("2026-05-05", "2026-05-10", "correction: {date: 2026-05-20, reason: twice}\n", &["1  90  500"]),
        ),
    ];
    let revised = "2026-05-10 Revision 1: 100 (2026-05-05) > 90 (2026-05-05)";
    let first = "2026-05-06 NewFigures 1 district (+0 of 0)";
    tells(&files, "2026-05-19", &[revised, first]);
    let corrected = "2026-05-20 Correction 1: 100 (2026-05-05) > 90 (2026-05-05) because twice";
    tells(&files, "2026-05-20", &[corrected, revised, first]);
}

#[test]
fn a_small_fall_is_a_revision_of_the_report_before() {
    let files = [
        ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  100  500"])),
        ("snapshots/b.yaml", snapshot("2026-05-12", "2026-05-13", "", &["1  99  500"])),
    ];
    let expected = [
        "2026-05-13 Revision 1: 100 (2026-05-05) > 99 (2026-05-12)",
        "2026-05-13 NewFigures 1 district (-1 of 1)",
        "2026-05-06 NewFigures 1 district (+0 of 0)",
    ];
    tells(&files, "2026-05-20", &expected);
}

#[test]
fn a_renewed_base_names_the_units_whose_base_changed_and_a_new_definition_compares_nothing() {
    let rebase = "rebase: {date: 2026-05-13, reason: new lists}\n";
    let anew = "definition_change: {date: 2026-05-20, reason: handed over}\n";
    let files = [
        ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  100  500", "2  200  500"])),
        ("snapshots/b.yaml", snapshot("2026-05-12", "2026-05-13", rebase, &["1  110  520", "2  210  500"])),
        ("snapshots/c.yaml", snapshot("2026-05-19", "2026-05-20", anew, &["1  60  520"])),
    ];
    let expected = [
        "2026-05-20 Redefinition because handed over",
        "2026-05-20 NewFigures 1 district (+0 of 0)",
        "2026-05-13 Rebase 1: 100 (2026-05-05) > 110 (2026-05-12) because new lists",
        "2026-05-13 NewFigures 2 district (+20 of 2)",
        "2026-05-06 NewFigures 2 district (+0 of 0)",
    ];
    tells(&files, "2026-05-20", &expected);
}

#[test]
fn five_figures_told_again_in_one_file_are_the_past_restated_in_bulk() {
    let before = ["1  10  90", "2  20  90", "3  30  90", "4  40  90", "5  50  90"];
    let after = ["1  11  90", "2  21  90", "3  31  90", "4  39  90", "5  51  90"];
    let first = ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &before));
    let told = |rows: &[&str]| [first.clone(), ("snapshots/b.yaml", snapshot("2026-05-05", "2026-05-15", "", rows))];
    let kinds = |rows: &[&str]| -> Vec<Kind> {
        let checked = checked(&told(rows));
        let site = site::<Public>(&checked, "2026-05-20");
        changes(&site).all().iter().map(|change| change.kind).collect()
    };
    assert_eq!(kinds(&after), [Kind::Restatement, Kind::NewFigures]);
    assert_eq!(kinds(&after[..4]), [Kind::Revision, Kind::NewFigures]);
}

#[test]
fn a_report_that_comes_after_a_newer_one_is_late_and_has_no_effect() {
    let files = [
        ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  100  500"])),
        ("snapshots/b.yaml", snapshot("2026-05-12", "2026-05-20", "", &["1  120  500"])),
        ("snapshots/c.yaml", snapshot("2026-05-19", "2026-05-19", "", &["1  130  500"])),
    ];
    let expected = [
        "2026-05-20 NewFigures 1 district (+0 of 0), 1 late",
        "2026-05-19 NewFigures 1 district (+30 of 1)",
        "2026-05-06 NewFigures 1 district (+0 of 0)",
    ];
    tells(&files, "2026-05-20", &expected);
}

#[test]
fn two_sources_on_one_day_are_two_statements() {
    let other = snapshot("2026-05-05", "2026-05-06", "", &["1  90  500"]).replace("Office", "Paper");
    let files =
        [("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  100  500"])), ("snapshots/b.yaml", other)];
    let told = "2026-05-06 NewFigures 1 district (+0 of 0)";
    tells(&files, "2026-05-20", &[told, told]);
}

#[test]
fn a_withheld_figure_counts_as_reported_and_stands_again_when_it_is_released() {
    let doubt = "withheld:\n  - {unit: \"1\", reason: doubt, by: Office, date: 2026-05-10, released: 2026-05-14}\n";
    let files = [("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", doubt, &["1  100  500", "2  200  500"]))];
    let told = "2026-05-06 NewFigures 2 district (+0 of 0)";
    let withheld = "2026-05-10 Withheld 1: 100 (2026-05-05)";
    let released = "2026-05-14 Released 1: 100 (2026-05-05)";
    tells(&files, "2026-05-09", &[told]);
    tells(&files, "2026-05-10", &[withheld, told]);
    tells(&files, "2026-05-14", &[released, withheld, told]);
    let checked = checked(&files);
    let named = |on| {
        let site = site::<Public>(&checked, on);
        let few = |change: &Change<'_>| match &change.detail {
            Detail::Told(told) => told.few.len(),
            _ => 0,
        };
        changes(&site).all().iter().map(few).sum::<usize>()
    };
    assert_eq!(
        ["2026-05-09", "2026-05-10", "2026-05-14"].map(named),
        [2, 0, 2],
        "figures that are named with their values"
    );
    let stands = |on| site::<Public>(&checked, on).all_figures().len();
    assert_eq!(["2026-05-09", "2026-05-10", "2026-05-13", "2026-05-14"].map(stands), [2, 1, 1, 2]);
}

#[test]
fn a_unit_finishes_is_open_again_and_finishes_again() {
    let files = [
        ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  499  500"])),
        ("snapshots/b.yaml", snapshot("2026-05-12", "2026-05-13", "", &["1  500  500"])),
        ("snapshots/c.yaml", snapshot("2026-05-19", "2026-05-20", "", &["1  500  512"])),
        ("snapshots/d.yaml", snapshot("2026-05-26", "2026-05-27", "", &["1  512  512"])),
    ];
    let told: Vec<String> = log::<Public>(&checked(&files), "2026-05-30");
    let turns: Vec<&str> = told.iter().map(String::as_str).filter(|line| !line.contains("NewFigures")).collect();
    let expected = [
        "2026-05-27 Completion 1: 512 (2026-05-26)",
        "2026-05-20 Reopening 1: 500 (2026-05-12) > 500 (2026-05-19)",
        "2026-05-13 Completion 1: 500 (2026-05-12)",
    ];
    assert_eq!(turns, expected);
}

#[test]
fn a_deadline_is_told_on_the_day_after_the_last_one_it_held() {
    let schedules = "schedules:\n  - {indicators: [card], unit: P, start: unknown, deadline: 2026-08-31, moved: \
                     [{deadline: 2026-06-30, until: 2026-05-14}, {deadline: 2026-07-31, until: 2026-06-20}]}\n";
    let files = [("programmes/campaign.yaml", format!("{PROGRAMME}{schedules}"))];
    let first = "2026-05-15 DeadlineMoved 2026-06-30 > 2026-07-31";
    tells(&files, "2026-05-14", &[]);
    tells(&files, "2026-05-15", &[first]);
    tells(&files, "2026-06-21", &["2026-06-21 DeadlineMoved 2026-07-31 > 2026-08-31", first]);
}

#[test]
fn an_event_of_units_is_told_on_its_day() {
    let row = "  5     district  Tien  P\n";
    let units = UNITS.replace(
        row,
        &format!("{row}  6     district  Moi   P\nevents:\n  - {{date: 2026-06-01, kind: merged, from: [\"4\", \"5\"], to: [\"6\"]}}\ndetails:\n  \"4\": {{valid: {{from: unknown, until: 2026-05-31}}}}\n  \"5\": {{valid: {{from: unknown, until: 2026-05-31}}}}\n  \"6\": {{valid: {{from: 2026-06-01}}}}\n"),
    );
    let files = [("units/all.yaml", units)];
    tells(&files, "2026-05-31", &[]);
    tells(&files, "2026-06-01", &["2026-06-01 UnitEvent Merged"]);
    let checked = checked(&files);
    assert_eq!(site::<Public>(&checked, "2026-05-31").registry.len(), 6, "the new district is not there yet");
    assert_eq!(site::<Public>(&checked, "2026-06-01").registry.len(), 7);
}

#[test]
fn a_log_says_only_what_its_edition_knows() {
    let hidden = snapshot("2026-05-05", "2026-05-06", "", &["1  100  500"]).replace("audience: public\n", "");
    let files = [("snapshots/a.yaml", hidden)];
    let checked = checked(&files);
    assert_eq!(log::<Public>(&checked, "2026-05-20"), [""; 0]);
    assert_eq!(log::<Internal>(&checked, "2026-05-20"), ["2026-05-06 NewFigures 1 district (+0 of 0)"]);
}

#[test]
fn changes_are_looked_up_by_days_and_by_unit_and_counted() {
    let own = "units:\n  \"1\": {correction: {date: 2026-05-13, reason: twice}}\n";
    let files = [
        ("snapshots/a.yaml", snapshot("2026-05-05", "2026-05-06", "", &["1  100  500", "2  500  500"])),
        ("snapshots/b.yaml", snapshot("2026-05-12", "2026-05-13", own, &["1  50  500", "2  500  500"])),
    ];
    let checked = checked(&files);
    let site = site::<Public>(&checked, "2026-05-20");
    let log = changes(&site);
    let counted = |after, until| tally(log.between(day(after), day(until))).into_iter().collect::<Vec<_>>();
    assert_eq!(counted("2026-05-06", "2026-05-13"), [(Kind::Correction, 1), (Kind::NewFigures, 2)]);
    assert_eq!(counted("2026-05-05", "2026-05-06"), [(Kind::Completion, 1), (Kind::NewFigures, 2)]);
    assert_eq!(counted("2026-05-13", "2026-05-20"), []);
    let of = |key: &str| {
        let unit = site.registry.by_key(key).unwrap_or_else(|| panic!("{key}"));
        log.of_unit(unit).map(|(change, _)| change.kind).collect::<Vec<_>>()
    };
    assert_eq!(of("1"), [Kind::Correction]);
    assert_eq!(of("2"), [], "neither new figures nor completions are corrections");
}
