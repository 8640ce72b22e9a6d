//! YAML files read into their types, and what is told where they do not fit.

use super::*;
use crate::load::encoding;
use crate::load::raw::{
    BulletinMatter, CommendationsFile, DocumentsFile, PhotosFile, ProgrammeFile, SiteFile, SnapshotFile, UnitsFile,
};
use proptest::prelude::*;

/// Each problem with what it points at, and the first thing it offers.
fn told<T: DeserializeOwned + JsonSchema>(text: &str) -> Vec<String> {
    let problems = read::<T>("f.yaml", text).err().unwrap_or_default();
    problems.iter().map(|problem| one(problem, text)).collect()
}

fn one(problem: &Diagnostic, text: &str) -> String {
    let part = match problem.place.as_ref().map(|place| &place.at) {
        Some(At::Span(span)) => text.get(span.clone()).unwrap_or("out of range"),
        Some(At::File) => "(file)",
        _ => "no place",
    };
    let hint = problem.hints.first().and_then(|hint| hint.arguments.first());
    let hint = hint.map_or_else(String::new, |(_, value)| format!(" -> {value}"));
    format!("{} {part}{hint}", problem.code)
}

#[track_caller]
fn tells<T: DeserializeOwned + JsonSchema>(text: &str, expected: &[&str]) {
    assert_eq!(told::<T>(text), expected, "{text}");
}

const PROGRAMME: &str = "name: x\nbase_kinds: {}\nindicators: {}\n";
const SITE: &str = "format: 1\ntitle: {vi: Tiến độ, en: Progress}\nlanguages: [vi, en]\ntime_zone: Asia/Ho_Chi_Minh\n";

#[test]
fn a_key_without_a_space_after_its_colon_is_no_key() {
    tells::<SiteFile>("title:Hà Nội\n", &["E0114 title:Hà Nội -> title: Hà Nội"]);
}

#[test]
fn a_good_file_is_read() {
    let site = read::<SiteFile>("site.yaml", SITE).ok();
    assert_eq!(site.map(|site| (site.format, site.languages.len())), Some((1, 2)));
    let pace = "name: x\nbase_kinds: {}\nindicators: {}\nschedules:\n- indicators: [a]\n  unit: vn\n  start: unknown\n  \
                deadline: 2023-07-31\n  pace: {milestones: [{date: 2023-03-01, rate: 50%}]}\n";
    tells::<ProgrammeFile>(pace, &[]);
    tells::<ProgrammeFile>(&pace.replace("{milestones: [{date: 2023-03-01, rate: 50%}]}", "straight"), &[]);
}

#[test]
fn every_problem_of_structure_comes_at_once_and_in_its_place() {
    let text = "format: one\ntitel: x\nlanguages: vi\npractice: yes\ncontact:\n  name: Sở\n  mail: a@b\n  name: Ban\nas_of: 29/5/2023\n";
    let expected = [
        "E0114 one",
        "E0111 titel -> title",
        "E0114 vi -> languages: [vi]",
        "E0114 yes -> practice: true",
        "E0111 mail -> email",
        "E0112 name",
        "E0201 29/5/2023 -> 2023-05-29",
        "E0113 format: one -> time_zone",
    ];
    tells::<SiteFile>(text, &expected);
}

#[test]
fn a_map_that_lacks_a_key_is_pointed_at_by_its_own_key() {
    tells::<SiteFile>(&format!("{SITE}licence:\n  url: x\n"), &["E0113 licence -> name"]);
    tells::<SiteFile>(&format!("{SITE}licence:\n"), &[]);
    tells::<UnitsFile>(
        "events:\n- date: 2023-01-01\n  kind: renamed\n  to: [\"1\"]\n",
        &["E0113 date: 2023-01-01 -> from"],
    );
    tells::<DocumentsFile>("documents:\n  a:\n", &["E0113 a -> kind", "E0113 a -> date", "E0113 a -> title"]);
    tells::<PhotosFile>("", &["E0113 (file) -> photos"]);
    tells::<UnitsFile>("", &[]);
}

#[test]
fn a_key_that_was_misspelt_is_not_missing_as_well() {
    tells::<SiteFile>(&SITE.replace("time_zone", "time-zone"), &["E0111 time-zone -> time_zone"]);
    let pace = |pace: &str| {
        format!(
            "{PROGRAMME}schedules:\n- indicators: [a]\n  unit: vn\n  start: unknown\n  deadline: 2023-07-31\n  pace: {pace}\n"
        )
    };
    tells::<ProgrammeFile>(&pace("{point: []}"), &["E0111 point -> points"]);
    tells::<ProgrammeFile>(
        &pace("{curve: []}"),
        &["E0111 curve -> `milestones`, `points`", "E0113 pace -> milestones"],
    );
    tells::<ProgrammeFile>(&pace("strait"), &["E0115 strait -> straight"]);
}

#[test]
fn words_that_yaml_reads_otherwise_need_quotes_wherever_they_stand() {
    let text = "details:\n  67: {aliases: [NO, \"NO\", 1:20]}\n  \"010\": {}\n  010: {}\n  null: {}\n";
    let expected = [
        "E0116 67 -> \"67\"",
        "E0116 NO -> \"NO\"",
        "E0116 1:20 -> \"1:20\"",
        "E0112 010",
        "E0116 010 -> \"010\"",
        "E0116 null -> \"null\"",
    ];
    tells::<UnitsFile>(text, &expected);
    tells::<SiteFile>(&SITE.replace("[vi, en]", "[vi, no]"), &["E0116 no -> \"no\""]);
    tells::<SiteFile>(&SITE.replace("{vi: Tiến độ, en: Progress}", "2023"), &["E0116 2023 -> \"2023\""]);
    tells::<SiteFile>(&SITE.replace("en: Progress", "no: Progress"), &["E0116 no -> \"no\""]);
}

#[test]
fn figures_written_as_yaml_are_read_and_refused_by_their_own_types() {
    let head = "as_of: 2023-06-13\npublished: unknown\nindicator: a\nsource: {title: x}\nunits:\n";
    tells::<SnapshotFile>(&format!("{head}  \"31\": {{count: 449470, rate: 38.49%, done: [9 of 29]}}\n"), &[]);
    let expected = ["E0116 31 -> \"31\"", "E0206 -5", "E0202 1.130.342 -> 1130342", "E0204 38 -> 38", "E0205 9"];
    tells::<SnapshotFile>(&format!("{head}  31: {{count: -5, base: 1.130.342, rate: 38, done: [9]}}\n"), &expected);
}

#[test]
fn a_number_that_yaml_tears_at_its_commas_is_put_together() {
    let head = "as_of: 2023-06-13\npublished: unknown\nindicator: a\nsource: {title: x}\nunits:\n";
    let text = "  a: {rate: 38,49%, count: 5}\n  b: {count: 1,130,342}\n  c: {remark: 1,5}\n  d: {count: 1, 2: }\n";
    let expected =
        ["E0202 38,49% -> 38.49%", "E0202 1,130,342 -> 1130342", "E0116 1 -> \"1\"", "E0111 5 -> ", "E0111 2 -> "];
    let told = told::<SnapshotFile>(&format!("{head}{text}"));
    let starts = told.iter().zip(expected).all(|(told, expected)| told.starts_with(expected));
    assert!(starts && told.len() == expected.len(), "{told:?}");
}

#[test]
fn words_of_a_choice_are_offered() {
    let text =
        "as_of: 2023-06-13\npublished: unknown\nindicator: a\nsource: {title: x}\naudience: Public\nstatus: draft\n";
    tells::<SnapshotFile>(text, &["E0115 Public -> public", "E0115 draft -> `final`, `provisional`, `revised`"]);
}

#[test]
fn empty_texts_and_hidden_characters_are_refused() {
    let text = "title: \"\"\ndate: 2023-06-01\nsummary: \"a\\ab\"\n";
    tells::<BulletinMatter>(text, &["E0117 \"\"", "E0216 \"a\\ab\""]);
}

#[test]
fn an_alias_is_read_once_and_a_bomb_ends_quickly() {
    let source = "commendations:\n  a: &a {form: x, authority: y, status: granted, date: unknown, recipients: [], achievement: z, \
                  source: {title: t}}\n  b: *a\n";
    tells::<CommendationsFile>(source, &[]);
    tells::<CommendationsFile>(
        &source.replace("granted", "given"),
        &["E0115 given -> `granted`, `proposed`, `revoked`"],
    );
    let line = |level: usize| format!("a{level}: &a{level} [{}]", vec![format!("*a{}", level - 1); 9].join(","));
    let lines: Vec<String> = std::iter::once("a0: &a0 [x]".to_owned()).chain((1..40).map(line)).collect();
    let bomb = lines.join("\n");
    assert!(told::<SiteFile>(&bomb).len() >= 40);
    let itself = "documents: &d {a: *d}\n";
    let codes: Vec<String> = told::<DocumentsFile>(itself).into_iter().map(|told| told[..7].to_owned()).collect();
    assert_eq!(codes, ["E0111 a", "E0113 a", "E0113 a", "E0113 a"]);
}

/// A snapshot's document with its table taken out, if it could be, and the whole one.
fn both(text: &str) -> (Option<Document<'_>>, Result<Document<'_>, Vec<Diagnostic>>) {
    let fast = Document::parse_with_table("f.yaml", text, "figures").ok();
    let fast = fast.filter(|document| document.excerpt.cut.is_some());
    (fast, Document::parse(Excerpt::whole("f.yaml", text)))
}

fn outcome(document: &Document<'_>, reader: &Reader<SnapshotFile>, text: &str) -> String {
    let lines = match document.table("figures") {
        Some(Ok(TableText::Lines(lines))) => text.get(lines).unwrap_or("out of range"),
        _ => "none",
    };
    match reader.read(document) {
        Ok(mut file) => {
            file.figures = None;
            let rows: Vec<&str> = lines.lines().filter(|line| !line.trim().is_empty()).collect();
            format!("{file:?}\n{}", rows.join("\n"))
        }
        Err(problems) => problems.iter().map(|problem| one(problem, text)).collect::<Vec<_>>().join("\n"),
    }
}

#[test]
fn a_table_that_was_taken_out_changes_nothing_else() {
    let text = "as_of: 2023-06-13\r\nfigures: |\r\n  unit  count\r\n  31    5\r\n\r\n# c\r\npublished: tomorrow\r\nnote: x\r\n";
    let (fast, slow) = both(text);
    let reader = Reader::new();
    let fast = fast.map(|fast| outcome(&fast, &reader, text));
    assert_eq!(fast, slow.ok().map(|slow| outcome(&slow, &reader, text)));
    let place = "E0201 tomorrow\nE0111 note -> `as_of`";
    assert!(fast.is_some_and(|told| told.starts_with(place)));
}

/// A good snapshot, of which property tests change some bytes.
const SNAPSHOT: &str = "as_of: 2023-06-13\npublished: 2023-06-14\naudience: public\nindicator: eid\nsource: {title: \"B\u{e1}o\"}\n\
    figures: |\n  unit  count   rate\n  31    449470  38.49%\n\n  # note\n  308   -       about 15%\nunits:\n  \"67\":\n    count: 5\n";

/// What is put in, or in the place of something.
const PIECES: &[&str] = &[
    "\n",
    " ",
    "  ",
    "\t",
    "\r\n",
    ":",
    ": ",
    "- ",
    "\"",
    "'",
    "|",
    ">",
    "#",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&a ",
    "*a",
    "!!str ",
    "---\n",
    "...\n",
    "figures: |\n",
    "figures: |-\n",
    "\nfigures: |\n",
    "units:\n",
    "đ",
    "\u{2029}",
    "%",
    "@",
    "~",
    "null",
    "0",
    "? ",
    "<<: ",
];

fn mutated() -> impl Strategy<Value = String> {
    let change = (0..SNAPSHOT.len() + 40, 0usize..12, proptest::sample::select(PIECES));
    let texts = proptest::collection::vec(change, 0..5).prop_map(|changes| {
        changes.into_iter().fold(SNAPSHOT.to_owned(), |mut text, (at, length, piece)| {
            let boundary =
                |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let range = boundary(at)..boundary(at + length);
            text.replace_range(range, piece);
            text
        })
    });
    texts.prop_filter("decoding refuses it", |text| encoding::decode("f.yaml", text.clone().into_bytes()).1.is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn with_and_without_its_table_a_file_says_the_same(text in mutated()) {
        let reader = Reader::new();
        if let (Some(fast), slow) = both(&text) {
            let slow = slow.map(|slow| outcome(&slow, &reader, &text)).map_err(|problems| problems.iter().map(|problem| one(problem, &text)).collect::<String>());
            prop_assert_eq!(Ok(outcome(&fast, &reader, &text)), slow);
        }
    }

    #[test]
    fn whatever_is_typed_every_problem_has_a_place_in_the_text(text in mutated()) {
        for told in told::<SnapshotFile>(&text) {
            prop_assert!(!told.contains("out of range") && !told.contains("no place"), "{}", told);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[a-c0-9đ \n\"'{}\\[\\]&*|>#,:?!%@~\t-]{0,80}") {
        for told in told::<SnapshotFile>(&text).into_iter().chain(told::<ProgrammeFile>(&text)).chain(told::<UnitsFile>(&text)) {
            prop_assert!(!told.contains("out of range") && !told.contains("no place"), "{}", told);
        }
    }
}
