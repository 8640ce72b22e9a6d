//! What a site of a day knows, and which day it is where nobody says.

use super::{Internal, Public, Site, Vintage, select};
use crate::check::Checked;
use crate::diag::code;
use crate::domain::{Moment, Scalar};
use crate::load::Memory;
use jiff::Timestamp;
use jiff::civil::Date;

const SITE: &str = "format: 1\ntitle: Days\nlanguages: [en]\ntime_zone: Asia/Ho_Chi_Minh\n";
const UNITS: &str = "\
levels:
  province: {name: province, plural: provinces}
  district: {name: district, plural: districts}
valid: {from: unknown}
units: |
  code  level     name  parent  from        until
  P     province  An    -       -           -
  1     district  Bac   P       -           2026-06-30
  2     district  Nam   P       2026-07-01  -
";
const PROGRAMME: &str = "\
name: Campaign
base_kinds:
  eligible: {role: eligible, name: eligible}
indicators:
  card: {name: Cards, unit: cards}
schedules:
  - {indicators: [card], unit: P, start: unknown, deadline: 2026-12-31, document: plan}
";
const DOCUMENTS: &str = "\
documents:
  plan: {audience: public, kind: plan, issuer: Office, symbol: 1/KH, date: 2026-05-11, title: Plan}
";

fn checked(files: &[(&str, &str)]) -> Checked {
    let mut memory = Memory::default().with("site.yaml", SITE).with("units/all.yaml", UNITS);
    memory = memory.with("programmes/campaign.yaml", PROGRAMME).with("documents.yaml", DOCUMENTS);
    for (path, text) in files {
        memory = memory.with(path, *text);
    }
    let (outcome, _) = crate::check(&memory);
    let problems = outcome.problems;
    outcome.value.unwrap_or_else(|| panic!("{problems:#?}"))
}

fn snapshot(as_of: &str, published: &str, rest: &str) -> String {
    let head = format!("as_of: {as_of}\npublished: {published}\naudience: public\nindicator: card\n");
    format!("{head}base_kind: eligible\nsource: {{publisher: Office}}\n{rest}")
}

fn table(row: &str) -> String {
    format!("figures: |\n  unit  count  base\n  {row}\n")
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn minute(text: &str) -> Timestamp {
    Moment::read(text).unwrap_or_else(|refusal| panic!("{refusal}")).0
}

fn site<'c>(checked: &'c Checked, on: &str) -> Site<'c, Public> {
    select(checked, Vintage { known_on: day(on), now: minute("2030-01-01T00:00+07:00") })
}

#[test]
fn a_problem_is_told_when_the_last_of_its_figures_is_known() {
    let first = snapshot("2026-05-05", "2026-05-06", &table("1  100  1000"));
    let second = snapshot("2026-05-12", "2026-05-20", &table("1  600  1000"));
    let checked = checked(&[("snapshots/a.yaml", &first), ("snapshots/b.yaml", &second)]);
    let told = |on| site(&checked, on).problems.iter().filter(|problem| problem.code == code::UNUSUAL_RISE).count();
    assert_eq!(["2026-05-06", "2026-05-19", "2026-05-20"].map(told), [0, 0, 1]);
}

#[test]
fn a_problem_of_a_figure_under_embargo_is_told_after_its_minute() {
    let first = snapshot("2026-05-05", "2026-05-06", &table("1  100  1000"));
    let second = snapshot("2026-05-12", "2026-05-13", &table("1  600  1000"));
    let second = second.replace("indicator", "embargo: 2026-05-13T09:30+07:00\nindicator");
    let checked = checked(&[("snapshots/a.yaml", &first), ("snapshots/b.yaml", &second)]);
    let told = |now| {
        let site: Site<'_, Internal> = select(&checked, Vintage { known_on: day("2026-05-20"), now: minute(now) });
        site.problems.len()
    };
    assert_eq!(["2026-05-13T09:29+07:00", "2026-05-13T09:30+07:00"].map(told), [0, 1]);
}

#[test]
fn a_bulletin_exists_after_the_embargo_of_the_figures_that_it_states() {
    let figures = snapshot("2026-05-12", "2026-05-13", &table("1  600  1000"));
    let figures = figures.replace("indicator", "embargo: 2026-05-13T09:30+07:00\nindicator");
    let text = "---\ntitle: Bac\ndate: 2026-05-14\naudience: public\n---\nIt has [600](fig:1/card).\n";
    let checked = checked(&[("snapshots/a.yaml", &figures), ("bulletins/bac.en.md", text)]);
    let told = |now| {
        let site: Site<'_, Public> = select(&checked, Vintage { known_on: day("2026-05-20"), now: minute(now) });
        site.bulletins.len()
    };
    assert_eq!(["2026-05-13T09:29+07:00", "2026-05-13T09:30+07:00"].map(told), [0, 1]);
}

/// The warning says the count; while that is in doubt nobody is to read it.
#[test]
fn a_problem_of_a_figure_that_was_kept_back_is_told_when_it_is_released() {
    let doubt = "withheld:\n  - {unit: \"1\", reason: doubt, by: Office, date: 2026-05-06, released: 2026-05-20}\n";
    let first = snapshot("2026-05-05", "2026-05-06", &format!("{}{doubt}", table("1  1100  1000")));
    let checked = checked(&[("snapshots/a.yaml", &first)]);
    let told =
        |on| site(&checked, on).problems.iter().filter(|problem| problem.code == code::COUNT_ABOVE_ELIGIBLE).count();
    assert_eq!(["2026-05-19", "2026-05-20"].map(told), [0, 1]);
}

#[test]
fn a_note_on_a_record_is_told_from_the_day_of_the_record() {
    let first = snapshot("2026-05-05", "2026-05-06", &table("1  600  1000"));
    let fell = "units: {\"1\": {count: 400, base: 1000, correction: {date: 2026-05-20, reason: twice}}}\n";
    let second = snapshot("2026-05-12", "2026-05-13", fell);
    let all = snapshot("2026-05-12", "2026-05-13", &table("1  400  1000"));
    let all = format!("{all}correction: {{date: 2026-05-20, reason: twice}}\n");
    for second in [second, all] {
        let checked = checked(&[("snapshots/a.yaml", &first), ("snapshots/b.yaml", &second)]);
        let told =
            |on| site(&checked, on).problems.iter().filter(|problem| problem.code == code::RECORD_APPLIED).count();
        assert_eq!(["2026-05-19", "2026-05-20"].map(told), [0, 1]);
    }
}

#[test]
fn a_deadline_is_known_from_the_day_of_the_document_that_set_it() {
    let checked = checked(&[]);
    let deadlines = |on| site(&checked, on).deadlines.len();
    assert_eq!(["2026-05-10", "2026-05-11"].map(deadlines), [0, 1]);
}

#[test]
fn a_unit_is_there_from_its_first_day_on_and_stays_after_its_last() {
    let checked = checked(&[]);
    let units = |on| site(&checked, on).registry.iter().map(|(_, unit)| unit.key.clone()).collect::<Vec<_>>();
    assert_eq!(units("2026-06-30"), ["P", "1"]);
    assert_eq!(units("2026-07-01"), ["P", "1", "2"]);
}

#[test]
fn the_day_of_knowledge_is_that_of_the_latest_publication_or_record() {
    let doubt = "withheld:\n  - {unit: \"1\", reason: doubt, by: Office, date: 2026-05-10}\n";
    let correction = "correction: {date: 2026-05-08, reason: late}\n";
    let plain = snapshot("2026-05-05", "2026-05-06", &table("1  100  1000"));
    let of = |text: &str| {
        let checked = checked(&[("snapshots/a.yaml", text)]);
        Vintage::of::<Public>(&checked, None, minute("2026-05-30T00:00+07:00")).known_on.to_string()
    };
    assert_eq!(of(&plain), "2026-05-06");
    assert_eq!(of(&format!("{plain}{correction}")), "2026-05-08");
    assert_eq!(of(&format!("{plain}{doubt}")), "2026-05-10", "or the figure would stay where it is");
    assert_eq!(of(&plain.replace("published: 2026-05-06", "published: unknown")), "2026-05-05");
}

#[test]
fn a_site_without_figures_knows_what_is_known_on_the_day_where_it_is() {
    let checked = checked(&[]);
    // Half past eleven in the evening of 29 May in London is the next morning in Hanoi.
    let known = Vintage::of::<Public>(&checked, None, minute("2026-05-29T23:30+01:00"));
    assert_eq!(known.known_on, day("2026-05-30"));
}

#[test]
fn a_commendation_without_a_day_is_known_when_its_figure_is() {
    let figure = snapshot("2026-05-05", "2026-05-20", &table("1  1000  1000"));
    let award = "\
audience: public
commendations:
  first:
    form: letter
    authority: Office
    status: granted
    date: unknown
    recipients: [{kind: collective, name: Office of Bac, unit: \"1\"}]
    achievement: All cards
    rests_on: [{unit: \"1\", indicator: card, as_of: 2026-05-05}]
    source: {publisher: Office}
";
    let checked = checked(&[("snapshots/a.yaml", &figure), ("commendations/2026.yaml", award)]);
    let known = |on| site(&checked, on).commendations.len();
    assert_eq!(["2026-05-19", "2026-05-20"].map(known), [0, 1]);
}
