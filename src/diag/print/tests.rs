//! Each format by what it has to show, as the text that it prints.

use super::{Format, Setting, Tally, explain, print, tally};
use crate::diag::{Catalogue, Diagnostic, KeyPath, Place, Refusal, Subject, code};

const SNAPSHOT: &str =
    "as_of: 2023-06-13\nfigures: |\n  unit  count    base\n  31    449470   1167685\n  313   1200     0\n";
const UNITS: &str = "units: |\n\tcode\tlevel\tname\n\t24\tprovince\tBắc Giang\n\t24\tprovince\t北寧\n";

fn source(file: &str) -> Option<&'static str> {
    match file {
        "snapshots/w24.yaml" => Some(SNAPSHOT),
        "units/all.yaml" => Some(UNITS),
        _ => None,
    }
}

fn printed(problem: &Diagnostic, format: Format) -> String {
    let catalogue = Catalogue::english();
    let source = |file: &str| source(file);
    written(problem, format, &Setting { source: &source, catalogue: &catalogue, prefix: "content/" })
}

/// One problem, printed.
pub(super) fn written(problem: &Diagnostic, format: Format, setting: &Setting<'_>) -> String {
    let mut out = String::new();
    let result = print(std::slice::from_ref(problem), format, setting, &mut out);
    assert_eq!(result, Ok(()));
    out
}

fn unknown_unit() -> Refusal {
    Refusal::new(code::UNIT_UNKNOWN, &[("code", "313")])
}

/// The first place of `part` in a file of [`source`].
fn place(file: &str, part: &str) -> Place {
    let start = source(file).and_then(|text| text.find(part)).expect("the file has the part");
    Place::span(file, start..start + part.len())
}

pub(super) const HUMAN: Format = Format::Human { colour: false };

#[track_caller]
fn shows(problem: &Diagnostic, format: Format, expected: &str) {
    assert_eq!(printed(problem, format), expected);
}

#[test]
fn a_person_sees_the_line_and_what_would_mend_it() {
    let problem = unknown_unit().hint("hint-similar", &[("names", "`31`")]).at(place("snapshots/w24.yaml", "313"));
    shows(
        &problem,
        HUMAN,
        "\
error[E0301]: no unit has the code `313`
 --> content/snapshots/w24.yaml:5:3
  |
5 |   313   1200     0
  |   ^^^
  |
  = help: did you mean `31`?

",
    );
}

#[test]
fn several_hints_stand_below_each_other() {
    let problem = unknown_unit().hint("hint-similar", &[("names", "`31`")]).hint("hint-registry", &[]);
    let text = printed(&problem.at(place("snapshots/w24.yaml", "313")), HUMAN);
    let hints: Vec<_> = text.lines().filter(|line| line.starts_with("  = help: ")).collect();
    assert_eq!(hints.len(), 2);
}

#[test]
fn colour_changes_nothing_but_the_colour() {
    let problem = || unknown_unit().at(place("snapshots/w24.yaml", "313"));
    let coloured = printed(&problem(), Format::Human { colour: true });
    assert!(coloured.starts_with("\u{1b}["));
    let mut plain = String::new();
    for part in coloured.split('\u{1b}') {
        plain.push_str(part.strip_prefix('[').and_then(|part| part.split_once('m')).map_or(part, |(_, rest)| rest));
    }
    assert_eq!(plain, printed(&problem(), HUMAN));
}

#[test]
fn two_places_of_one_file_share_a_drawing() {
    let problem = Refusal::new(code::FIELD_TWICE, &[("unit", "31 Hải Phòng"), ("field", "count")]);
    let problem = problem.at(place("snapshots/w24.yaml", "1200"));
    let problem = problem.label(place("snapshots/w24.yaml", "449470"), "label-table", &[("value", "449470")]);
    shows(
        &problem,
        HUMAN,
        "\
error[E0506]: `count` of `31 Hải Phòng` stands in the table and under `units`
 --> content/snapshots/w24.yaml:5:9
  |
4 |   31    449470   1167685
  |         ------ the table says 449470
5 |   313   1200     0
  |         ^^^^

",
    );
}

#[test]
fn places_far_from_each_other_are_drawn_apart() {
    let text = format!("first\n{}last\n", "between\n".repeat(100));
    let source = |_: &str| Some(text.as_str());
    let problem = Refusal::new(code::SLUG_TAKEN, &[("slug", "a"), ("language", "vi")]).at(Place::span("a", 806..810));
    let problem = problem.label(Place::span("a", 0..5), "label-first", &[("file", "b")]);
    let catalogue = Catalogue::english();
    let setting = Setting { source: &source, catalogue: &catalogue, prefix: "" };
    assert_eq!(
        written(&problem, HUMAN, &setting),
        "\
error[E0606]: two texts have the name `a` in `vi`
   --> a:102:1
    |
102 | last
    | ^^^^
    |
   ::: a:1:1
    |
  1 | first
    | ----- the other one is `b`

"
    );
}

#[test]
fn two_files_and_tabs_and_wide_characters() {
    let arguments = [("code", "24"), ("first", "Bắc Giang"), ("second", "北寧")];
    let problem = Refusal::new(code::UNIT_DUPLICATE, &arguments).at(place("units/all.yaml", "北寧"));
    let problem = problem.label(place("snapshots/w24.yaml", "313"), "label-first", &[("unit", "24 Bắc Giang")]);
    shows(
        &problem,
        HUMAN,
        "\
error[E0302]: two units have the code `24` at the same time: `Bắc Giang` and `北寧`
 --> content/units/all.yaml:4:14
  |
4 |     24    province    北寧
  |                       ^^^^
  |
 ::: content/snapshots/w24.yaml:5:3
  |
5 |   313   1200     0
  |   --- `24 Bắc Giang` has it here

",
    );
    shows(
        &problem,
        Format::Short,
        "content/units/all.yaml:4:14: error[E0302]: two units have the code `24` at the same time: `Bắc Giang` and `北寧`\n",
    );
}

#[test]
fn letters_with_marks_are_one_column_wide() {
    let problem = unknown_unit().at(place("units/all.yaml", "Giang"));
    shows(
        &problem,
        HUMAN,
        "\
error[E0301]: no unit has the code `313`
 --> content/units/all.yaml:3:18
  |
3 |     24    province    Bắc Giang
  |                           ^^^^^

",
    );
}

#[test]
fn a_span_of_several_lines_has_a_bracket() {
    let problem = Refusal::new(code::ROW_EMPTY, &[("unit", "31 Hải Phòng")]);
    let problem = problem.at(place("snapshots/w24.yaml", "figures: |\n  unit  count    base\n"));
    shows(
        &problem,
        HUMAN,
        "\
note[E0514]: the row of `31 Hải Phòng` says nothing
 --> content/snapshots/w24.yaml:2:1
  |
2 | / figures: |
3 | |   unit  count    base
  | |_____________________^

",
    );
}

#[test]
fn the_end_of_a_file_can_be_pointed_at() {
    let problem = unknown_unit().at(Place::span("snapshots/w24.yaml", SNAPSHOT.len()..SNAPSHOT.len()));
    shows(
        &problem,
        HUMAN,
        "\
error[E0301]: no unit has the code `313`
 --> content/snapshots/w24.yaml:6:1
  |
6 |
  | ^

",
    );
}

#[test]
fn a_file_without_a_line_is_named() {
    let hinted = || unknown_unit().hint("hint-registry", &[]);
    let problem = || hinted().at(Place::file("units/gone.yaml"));
    let human = printed(&problem(), HUMAN);
    assert!(human.starts_with("error[E0301]: no unit has the code `313`\n--> content/units/gone.yaml\n = help: units"));
    shows(&problem(), Format::Short, "content/units/gone.yaml: error[E0301]: no unit has the code `313`\n");
    let keys = KeyPath::from(["units", "313"]).index(2);
    let problem = || hinted().at(Place::value("site.yaml", keys.clone()));
    assert!(printed(&problem(), HUMAN).contains("\n--> content/site.yaml (units.313[2])\n"));
    shows(&problem(), Format::Short, "content/site.yaml: error[E0301]: no unit has the code `313` (units.313[2])\n");
}

#[test]
fn a_problem_of_no_file_has_its_sentence_only() {
    shows(&unknown_unit().nowhere(), HUMAN, "error[E0301]: no unit has the code `313`\n\n");
    shows(&unknown_unit().nowhere(), Format::Short, "error[E0301]: no unit has the code `313`\n");
}

#[test]
fn a_second_place_without_a_line_is_told_in_words() {
    let problem = Refusal::new(code::SLUG_TAKEN, &[("slug", "a"), ("language", "vi")]);
    let problem = problem.at(place("snapshots/w24.yaml", "as_of"));
    let problem = problem.label(Place::file("pages/a.vi.md"), "label-first", &[("file", "b")]);
    let text = printed(&problem, HUMAN);
    assert!(text.ends_with("\n  |\n  = note: content/pages/a.vi.md: the other one is `b`\n\n"), "{text}");
}

#[test]
fn a_terminal_obeys_nothing_that_a_file_says() {
    let problem = Refusal::new(code::UNIT_UNKNOWN, &[("code", "\u{1b}[2J\n01")]).at(Place::file("a\u{1b}[2J\nb"));
    for format in [HUMAN, Format::Short, Format::Json] {
        let text = printed(&problem, format);
        assert!(!text.contains('\u{1b}'), "{text}");
        assert_eq!(text.trim_end().lines().count(), if format == HUMAN { 2 } else { 1 }, "{text}");
    }
}

#[test]
fn a_program_gets_every_field_in_every_line() {
    let problem = unknown_unit().hint("hint-similar", &[("names", "`31`")]).at(place("snapshots/w24.yaml", "313"));
    let problem = problem.label(Place::file("units/all.yaml"), "label-elsewhere", &[]).public(true);
    let problem = problem.about(Subject::figure("313", "handed_over", None));
    let expected = serde_json::json!({
        "code": "E0301", "severity": "error",
        "about": {"unit": "313", "indicator": "handed_over", "as_of": null},
        "file": "content/snapshots/w24.yaml", "line": 5, "column": 3, "end_line": 5, "end_column": 6,
        "bytes": [78, 81], "key": null,
        "message": "no unit has the code `313`",
        "labels": [{
            "file": "content/units/all.yaml", "line": null, "column": null, "end_line": null, "end_column": null,
            "bytes": null, "key": null, "message": "label-elsewhere",
        }],
        "hints": ["did you mean `31`?"],
        "public": true,
    });
    let text = printed(&problem, Format::Json);
    assert_eq!(text, format!("{expected}\n"));
    let bare = serde_json::json!({
        "code": "E0301", "severity": "error", "about": null,
        "file": null, "line": null, "column": null, "end_line": null, "end_column": null, "bytes": null, "key": null,
        "message": "no unit has the code `313`", "labels": [], "hints": [], "public": false,
    });
    assert_eq!(printed(&unknown_unit().nowhere(), Format::Json), format!("{bare}\n"));
}

#[test]
fn the_reader_s_language_is_spoken() {
    let catalogue = Catalogue::of("vi");
    let setting = Setting { source: &|_| None, catalogue: &catalogue, prefix: "" };
    let problem = unknown_unit().hint("hint-registry", &[]).at(Place::file("a.yaml"));
    let human = written(&problem, HUMAN, &setting);
    assert!(human.starts_with("lỗi[E0301]: ") && human.contains("\n = gợi ý: "), "{human}");
    let short = written(&problem, Format::Short, &setting);
    assert!(short.starts_with("a.yaml: error[E0301]: "), "{short}");
}

#[test]
fn problems_are_counted_by_severity() {
    let of = |code| Refusal::new(code, &[]).nowhere();
    let problems = [of(code::UNIT_UNKNOWN), of(code::UNUSUAL_RISE), of(code::COUNT_REVISED), of(code::BASE_ZERO)];
    assert_eq!(tally(&problems), Tally { errors: 2, warnings: 1, notes: 1 });
}

#[test]
fn counts_are_told_in_the_reader_s_language() {
    let tally = Tally { errors: 2, warnings: 0, notes: 1 };
    for (tag, words) in [("en", "2 errors, 1 note"), ("vi", "2 lỗi, 1 lưu ý"), ("fr", "2 erreurs, 1 remarque")] {
        assert_eq!(tally.in_words(&Catalogue::of(tag)), words);
    }
    assert_eq!(Tally::default().in_words(&Catalogue::english()), "");
}

#[test]
fn a_code_is_explained_under_its_title() {
    let text = explain(code::UNIT_UNKNOWN, &Catalogue::english()).unwrap_or_default();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("E0301: a code that no unit has"));
    assert!(lines.next().is_some_and(|line| line.starts_with("an error: ")));
    assert_eq!(lines.next(), Some(""));
    assert!(lines.count() > 3);
}

/// Eight notes of one code: the last three, which speak of the newest files, and a line for the other five. Errors and other
/// formats tell each.
#[test]
fn many_warnings_of_one_kind_are_told_by_the_newest() {
    let eight = |code| -> Vec<Diagnostic> {
        (1..=8)
            .map(|day| Refusal::new(code, &[("date", &day.to_string())]).at(Place::file(&format!("{day}.yaml"))))
            .collect()
    };
    let catalogue = Catalogue::english();
    let setting = Setting { source: &|_| None, catalogue: &catalogue, prefix: "" };
    let told = |problems: &[Diagnostic], format| {
        let mut out = String::new();
        print(problems, format, &setting, &mut out).unwrap_or_else(|error| panic!("{error}"));
        out
    };
    let notes = told(&eight(code::FOREIGN_FILE), HUMAN);
    assert!(notes.contains("5 more of E0902; `tiendo check --format short` tells each"), "{notes}");
    assert_eq!(notes.matches(".yaml").count(), 3, "{notes}");
    assert!(notes.contains("6.yaml") && notes.contains("8.yaml"), "{notes}");
    assert_eq!(told(&eight(code::FOREIGN_FILE), Format::Short).matches(".yaml").count(), 8);
    assert_eq!(told(&eight(code::UNIT_UNKNOWN), HUMAN).matches(".yaml").count(), 8);
}
