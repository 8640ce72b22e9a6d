//! Whatever figures stand in well-formed content, the program says what is wrong with them or makes a site: it never panics, and
//! no page says a number that is none.
//!
//! The units have all that makes sums hard: a merger, a part that was split off, a row that is no place, parts that nobody lists,
//! communes below one of the districts. Each content goes the whole way, from bytes to the pages of both editions.

use crate::harness::{Tree, build, settings, tree};
use crate::small;
use proptest::prelude::*;
use proptest::sample::select;
use tiendo::Settings;
use tiendo::domain::Audience;
use tiendo::load::Memory;

const SITE: &str = "format: 1\ntitle: Any\nlanguages: [en]\ntime_zone: Asia/Ho_Chi_Minh\n";

const UNITS: &str = r#"levels:
  province: {name: province, plural: provinces}
  district: {name: district, plural: districts}
  commune: {name: commune, plural: communes}
valid: {from: unknown}
units: |
  code      level     name    parent  from        until
  P         province  All     -       -           -
  1         district  First   P       -           2026-04-14
  2         district  Second  P       -           2026-04-14
  3         district  Third   P       2026-04-15  -
  4         district  Fourth  P       -           -
  5         district  Fifth   P       2026-05-01  -
  6         district  Sixth   P       -           -
  9         district  Nobody  P       -           -
  41        commune   Four a  4       -           -
  42        commune   Four b  4       -           -
  43        commune   Four c  4       -           -
details:
  "9": {pseudo: true}
  "6": {parts: 7}
events:
  - {date: 2026-04-15, kind: merged, from: ["1", "2"], to: ["3"]}
  - {date: 2026-05-01, kind: split, from: ["6"], to: ["6", "5"]}
"#;

/// Units with the numbers of the weeks, from 1 March on, in which each can report.
const CODES: [(&str, usize, usize); 11] = [
    ("P", 0, 20),
    ("1", 0, 5),
    ("2", 0, 5),
    ("3", 6, 20),
    ("4", 0, 20),
    ("5", 8, 20),
    ("6", 0, 20),
    ("9", 0, 20),
    ("41", 0, 20),
    ("42", 0, 20),
    ("43", 0, 20),
];

/// Files that no record explains are refused for most of what is drawn here, and tell nothing of the pages.
const RECORDS: &str = "\
correction: {date: 2026-06-01, reason: told anew}
rebase: {date: 2026-06-01, reason: a new base}
";

fn number() -> impl Strategy<Value = String> {
    let sizes = prop_oneof![
        6 => 0u64..1200,
        1 => Just(0u64),
        1 => (1u64..1000).prop_map(|down| u64::MAX - down),
        1 => any::<u64>(),
    ];
    let words = select(&["", "", "", "", "", "about ", "nearly ", "over ", "at least ", "at most "][..]);
    prop_oneof![
        8 => (words, sizes).prop_map(|(word, size)| format!("{word}{size}")),
        1 => (0u64..500, 0u64..500).prop_map(|(low, more)| format!("{low}..{}", low + more)),
        1 => Just("masked".to_owned()),
        2 => Just("-".to_owned()),
    ]
}

/// Counts above a base of nobody are refused, so that hardly any base is 0.
fn base() -> impl Strategy<Value = String> {
    (number(), 0u8..50).prop_map(|(base, zero)| if base == "0" && zero > 0 { "500".to_owned() } else { base })
}

fn rate() -> impl Strategy<Value = String> {
    let words = select(&["", "", "", "about ", "nearly ", "over ", "at least ", "at most "][..]);
    prop_oneof![
        3 => Just("-".to_owned()),
        2 => (words, 0u32..2000).prop_map(|(word, tenths)| format!("{word}{}.{}%", tenths / 10, tenths % 10)),
        1 => Just("18446744073709551615%".to_owned()),
        1 => Just("0.000000001%".to_owned()),
    ]
}

/// A report of a week: its number, and its text.
fn report() -> impl Strategy<Value = (usize, String)> {
    let rows = prop::collection::vec((any::<prop::sample::Index>(), number(), base(), rate()), 1..9);
    let kinds = select(&["eligible", "eligible", "eligible", "target"][..]);
    let extras = select(
        &[
            "",
            "",
            "",
            "",
            "status: provisional\n",
            "projected: true\n",
            "period_from: 2026-03-01\n",
            "definition_change: {date: 2026-06-01, reason: defined anew}\n",
            "embargo: 2027-01-01T00:00+07:00\n",
        ][..],
    );
    let indicator = select(&["card", "card", "card", "week", "handed"][..]);
    (0usize..16, rows, kinds, extras, indicator, 0u8..10, 0u8..8).prop_map(
        |(week, rows, kind, extra, indicator, recorded, audience)| {
            let there: Vec<&str> =
                CODES.iter().filter(|(_, from, to)| (from..=to).contains(&&week)).map(|(code, ..)| *code).collect();
            let mut figures = String::from("figures: |\n  unit  count  base  rate\n");
            let mut told = Vec::new();
            for (unit, count, base, rate) in rows {
                let code = *unit.get(&there);
                if !told.contains(&code) {
                    figures.push_str(&format!("  {code}  {count}  {base}  {rate}\n"));
                    told.push(code);
                }
            }
            let records = if recorded > 0 { RECORDS } else { "" };
            let audience = if audience == 0 { "internal" } else { "public" };
            let day = day(week);
            let head = format!(
                "as_of: {day}\npublished: {day}\naudience: {audience}\nindicator: {indicator}\nbase_kind: {kind}\n"
            );
            (week, format!("{head}{extra}{records}source: {{publisher: Office}}\n{figures}"))
        },
    )
}

fn day(week: usize) -> String {
    format!("2026-{:02}-{:02}", 3 + week / 4, 1 + 7 * (week % 4))
}

fn programme(target: u32, pace: &str, cumulative: bool) -> String {
    format!(
        "name: Campaign
base_kinds:
  eligible: {{role: eligible, name: eligible}}
  target: {{role: target, name: target}}
indicators:
  card: {{name: Cards, unit: cards}}
  handed: {{name: Handed over, unit: cards, after: card}}
  week: {{name: A week, unit: cards, cumulative: {cumulative}}}
schedules:
  - {{indicators: [card, handed, week], unit: P, base_kind: eligible, target: {target}%, start: 2026-03-10, deadline: 2026-06-20, pace: {pace}}}
  - {{indicators: [card], unit: \"4\", start: unknown, deadline: 2026-05-01}}
reporting: {{every_days: 7, from: 2026-03-01, levels: [district]}}
"
    )
}

fn content() -> impl Strategy<Value = Tree> {
    let paces = select(
        &[
            "straight",
            "{milestones: [{date: 2026-04-01, rate: 40%}, {date: 2026-05-01, rate: 40%}]}",
            "{points: [{date: 2026-03-10, rate: 20%}, {date: 2026-05-01, rate: 90%}]}",
        ][..],
    );
    let reports = prop::collection::vec(report(), 1..14);
    (reports, 95u32..150, paces, any::<bool>()).prop_map(|(reports, target, pace, cumulative)| {
        let mut content = tree(&[
            ("site.yaml", SITE),
            ("units/units.yaml", UNITS),
            ("programmes/campaign.yaml", &programme(target, pace, cumulative)),
        ]);
        for (position, (week, text)) in reports.into_iter().enumerate() {
            let folder = if text.contains("audience: internal") { "internal/" } else { "" };
            // Two offices may speak of one day.
            let text = text.replace("publisher: Office", &format!("publisher: Office {position}"));
            content.insert(format!("{folder}snapshots/{}-{position}.yaml", day(week)), text.into_bytes());
        }
        content
    })
}

/// What a number looks like that is none, as a word of its own.
fn is_no_number(word: &str) -> bool {
    ["NaN", "inf", "Infinity", "18446744073709551616"].contains(&word)
}

fn as_of(day: Option<&str>) -> Settings {
    settings(&[Audience::Public, Audience::Internal], day)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_figures_are_too_much(content in content(), on in prop_oneof![Just(None), (0usize..16).prop_map(|week| Some(day(week)))]) {
        let site = build(&Memory::from(content), &Memory::default(), &as_of(on.as_deref()));
        for (edition, files) in &site.editions {
            for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".csv")) {
                let text = String::from_utf8_lossy(bytes);
                let wrong = text.split(|char: char| !char.is_alphanumeric()).find(|word| is_no_number(word));
                prop_assert!(wrong.is_none(), "{} of the {:?} edition says {:?}", path, edition, wrong);
            }
        }
    }
}

/// Four reports ahead is a day that no calendar has.
#[test]
fn a_rhythm_of_millions_of_years_makes_a_site() {
    let mut content = small::content(2);
    let programme = content.get_mut("programmes/campaign.yaml").unwrap_or_else(|| panic!("there is a programme"));
    programme.extend(b"reporting: {every_days: 4294967295, from: 2026-03-01, levels: [district]}\n");
    for (day, count) in [("2026-05-09", 440), ("2026-05-16", 450)] {
        let figures = format!("figures: |\n  unit  count  base\n  101  {count}  1000\n");
        content.insert(format!("snapshots/{day}.yaml"), small::snapshot(day, &figures));
    }
    let site = build(&Memory::from(content), &Memory::default(), &as_of(None)).without_errors();
    assert!(!site.edition(Audience::Public).is_empty());
}
