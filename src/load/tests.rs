//! A small content folder with a file of every kind, loaded as it is and with mistakes in it.

use super::*;
use crate::diag::{At, CODES, Catalogue, Diagnostic, Message, code};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A small content folder with a file of every kind.
const FILES: &[(&str, &str)] = &[
    ("site.yaml", "format: 1\ntitle: {vi: Tiến độ, en: Progress}\nlanguages: [vi, en]\ntime_zone: Asia/Ho_Chi_Minh\n"),
    (
        "programmes/cccd.yaml",
        "name: CCCD\nbase_kinds:\n  target: {role: target, name: Chỉ tiêu}\nindicators:\n  eid: {name: eID, unit: thẻ}\n",
    ),
    (
        "units/provinces.yaml",
        "levels:\n  province: {name: tỉnh, plural: tỉnh}\nunits: |\n  code  level     name      tile\n  67    province  Đắk Nông  3,4\n",
    ),
    ("documents.yaml", "documents:\n  d1451: {kind: Công văn, date: 2023-05-17, title: x, symbol: 1451/UBND-KSTTHC}\n"),
    (
        "snapshots/2023/a.yaml",
        "as_of: 2023-06-13\npublished: unknown\nindicator: eid\nsource: {document: d1451}\nfigures: |\n  unit  count  rate\n  67    449    38.49%\n",
    ),
    (
        "snapshots/2023/b.yaml",
        "as_of: 2023-06-20\npublished: unknown\nindicator: eid\nsource: {title: x}\nnumbers: vi\nfigures: b.tsv\n",
    ),
    ("snapshots/2023/b.tsv", "unit\tcount\r\n67\t1.450\r\n"),
    ("bulletins/2023/xong.vi.md", "---\ntitle: Đắk Nông\ndate: 2023-06-01\nunits: [\"67\"]\n---\nHoàn thành.\n"),
    ("pages/about.vi.md", "---\ntitle: Giới thiệu\n---\nTrang này.\n"),
    (
        "commendations/2023.yaml",
        "commendations:\n  a:\n    form: Giấy khen\n    authority: UBND\n    status: granted\n    date: unknown\n    recipients: [{kind: collective, name: x}]\n    achievement: y\n    source: {title: z}\n",
    ),
    (
        "internal/difficulties/a.yaml",
        "difficulties:\n  a: {unit: \"67\", reported: unknown, text: x, status: open, source: {title: y}}\n",
    ),
    ("photos/photos.yaml", "photos:\n  a.jpg: {credit: MQ, alt: x, date: unknown, public_event: true}\n"),
    ("releases.yaml", "releases:\n  r1: {at: 2023-06-14T09:30+07:00, title: x}\n"),
    ("languages/pt.ftl", "home = Início\n"),
    ("ledger/r1.json", "not read"),
];

fn content() -> Memory {
    Memory::from(
        FILES.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect::<BTreeMap<_, _>>(),
    )
    .with("photos/a.jpg", picture())
}

/// The smallest JPEG file.
fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoded = image::codecs::jpeg::JpegEncoder::new(&mut bytes).encode(&[0], 1, 1, image::ExtendedColorType::L8);
    encoded.unwrap_or_else(|error| panic!("{error}"));
    bytes
}

fn codes(problems: &[Diagnostic]) -> Vec<String> {
    problems.iter().map(|problem| problem.code.to_string()).collect()
}

/// Whether a problem points at text that is there, in words that are there.
fn is_well_told(problem: &Diagnostic, sources: &Sources, words: &Catalogue) -> bool {
    let places = problem.place.iter().chain(problem.labels.iter().map(|(place, _)| place));
    let all_there = places.into_iter().all(|place| match &place.at {
        At::Span(span) => sources.get(&place.file).is_some_and(|text| text.get(span.clone()).is_some()),
        at => *at == At::File,
    });
    let messages = problem.labels.iter().map(|(_, message)| message).chain(&problem.hints).chain([&problem.message]);
    all_there && messages.into_iter().all(|message| is_worded(message, words))
}

/// Whether the catalogue has the message and the message has all its arguments: without, only its code or name is shown.
fn is_worded(message: &Message, words: &Catalogue) -> bool {
    let text = words.text(message);
    !["E0", "problem ", "hint-", "label-"].iter().any(|bare| text.starts_with(bare))
}

#[test]
fn a_file_of_every_kind_is_loaded_once() {
    let files = content();
    let Outcome { value, problems } = load(&files);
    assert_eq!(codes(&problems), [""; 0]);
    let loaded = value.unwrap_or_default();
    let lists = [
        loaded.programmes.len(),
        loaded.units.len(),
        loaded.documents.len(),
        loaded.snapshots.len(),
        loaded.bulletins.len(),
        loaded.pages.len(),
        loaded.commendations.len(),
        loaded.difficulties.len(),
        loaded.photos.len(),
        loaded.pictures.len(),
        loaded.releases.len(),
        loaded.languages.len(),
    ];
    assert_eq!(lists, [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1]);
    assert!(
        loaded.difficulties.iter().all(|sheet| sheet.internal) && loaded.documents.iter().all(|sheet| !sheet.internal)
    );
    let tables: Vec<_> =
        loaded.snapshots.iter().map(|(_, figures)| (figures.file.as_str(), figures.rows.len())).collect();
    assert_eq!(tables, [("snapshots/2023/a.yaml", 1), ("snapshots/2023/b.tsv", 1)]);
    assert!(loaded.pictures.iter().all(|picture| picture.facts.is_some()), "{:?}", loaded.pictures);
    assert!(["photos/a.jpg", "snapshots/2023/b.tsv"].iter().all(|file| files.asked_for().contains(*file)));
}

#[test]
fn places_in_tables_are_those_of_their_files() {
    let loaded = load(&content()).value.unwrap_or_default();
    for (_, figures) in &loaded.snapshots {
        let text = loaded.sources.get(&figures.file).unwrap_or_default();
        let cells: Vec<_> =
            figures.rows.iter().map(|row| (&text[row.places.unit.clone()], &text[row.places.count.clone()])).collect();
        assert!(cells == [("67", "449")] || cells == [("67", "1.450")], "{cells:?}");
    }
    let unit = loaded.units.first().and_then(|(sheet, rows)| Some((loaded.sources.get(&sheet.file)?, rows.first()?)));
    assert_eq!(unit.map(|(text, row)| &text[row.places.code.clone()]), Some("67"));
}

#[test]
fn problems_of_all_files_come_at_once() {
    let files = content()
        .with("site.yaml", "format: 2\nnew_key: x\n")
        .with("documents.yaml", b"documents: \xff".to_vec())
        .with("snapshots/2023/c.yaml", "as_of: today\nfigures: missing.tsv\n")
        .with(
            "snapshots/2023/d.yaml",
            "published: unknown\nas_of: 2023-06-13\nindicator: a\nsource: {}\nfigures:\n  unit  count\n  31    5\n",
        )
        .with("snapshots/2023/e.tsv", "unit\tcount\n31\t5\n")
        .with("snapshot/f.yaml", "")
        .with("pages/Về.vi.md", "---\ntitle: x\n---\n")
        .with("languages/tiếng.ftl", "");
    let Outcome { value, problems } = load(&files);
    let mut told = codes(&problems);
    told.sort();
    let expected =
        ["E0101", "E0102", "E0103", "E0103", "E0113", "E0113", "E0113", "E0114", "E0118", "E0119", "E0201", "E0609"];
    assert_eq!(told, expected);
    let sources = value.unwrap_or_default().sources;
    assert!(problems.iter().filter(|problem| problem.code != code::SLUG_MALFORMED).all(|problem| is_well_told(
        problem,
        &sources,
        &Catalogue::english()
    )));
}

#[test]
fn a_table_stands_beside_the_snapshot_that_names_it() {
    let head = "as_of: 2023-06-13\npublished: unknown\nindicator: a\nsource: {title: x}\n";
    for (figures, expected) in [
        ("figures: ../b.tsv", "E0114"),
        ("figures: 'x\\..\\b.tsv'", "E0114"),
        ("figures: b.xlsx", "E0114"),
        ("figures: >\n  unit  count\n  31    5", "E0114"),
        ("figures: \"unit  count\\n31  5\"", "E0114"),
        ("figures: |", "E0215"),
        ("figures: |\n  # nothing", "E0215"),
        ("figures: |2\n  unit  count\n  31    5", ""),
        ("figures: |+\n  unit  count\n  31    5\n\n", ""),
        ("figures:", ""),
    ] {
        let files = content().with("snapshots/2023/c.yaml", format!("{head}{figures}\n"));
        assert_eq!(codes(&load(&files).problems).join(" "), expected, "{figures}");
    }
}

#[test]
fn a_folder_without_a_site_is_told() {
    assert_eq!(codes(&load(&Memory::default()).problems), ["E0104"]);
    assert_eq!(codes(&load(&Disk::new("/nowhere/at/all")).problems), ["E0101"]);
}

#[test]
fn every_problem_of_files_and_cells_has_its_words() {
    let words = Catalogue::english();
    for entry in CODES.iter().filter(|entry| entry.code < code::UNIT_UNKNOWN) {
        assert!(words.explanation(entry.code).is_some_and(|text| text.len() > 150), "{}", entry.code);
        let title = Message { code: entry.code, attribute: Some("title"), arguments: Vec::new() };
        assert!(is_worded(&title, &words), "{}", entry.code);
    }
}

/// Bytes that mean something to one of the readers, and some that mean nothing to any.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let meaning = proptest::sample::select(vec![
        "\n",
        "  ",
        "\t",
        "\r\n",
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
        "\u{feff}",
        "đ",
        "\u{301}",
        "1.130,5",
        "38,49%",
        "masked",
        "null",
        "67",
        "-5",
        "~",
        "%",
        "@",
        "? ",
        "<<: ",
        "unit  count\n",
    ]);
    prop_oneof![4 => meaning.prop_map(|text| text.as_bytes().to_vec()), 1 => proptest::collection::vec(any::<u8>(), 0..4)]
}

/// The content folder with one file changed at some places.
fn changed() -> impl Strategy<Value = (usize, Vec<u8>)> {
    let changes = proptest::collection::vec((0usize..300, 0usize..10, piece()), 1..6);
    (0..FILES.len(), changes).prop_map(|(file, changes)| {
        let mut bytes = FILES[file].1.as_bytes().to_vec();
        for (at, length, piece) in changes {
            let start = at.min(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(start..end, piece);
        }
        (file, bytes)
    })
}

fn all_well_told(files: &Memory) -> bool {
    let words = Catalogue::english();
    let Outcome { value, mut problems } = load(files);
    let sources = value.unwrap_or_default().sources;
    locate::resolve(&mut problems, &sources);
    let mine = |problem: &&Diagnostic| problem.code < code::UNIT_UNKNOWN;
    problems.iter().filter(mine).all(|problem| is_well_told(problem, &sources, &words))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_damaged_file_is_refused_in_words_and_in_its_place((file, bytes) in changed()) {
        prop_assert!(all_well_told(&content().with(FILES[file].0, bytes)));
    }

    #[test]
    fn any_bytes_in_any_file_are_read_or_refused(file in 0..FILES.len(), bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(all_well_told(&content().with(FILES[file].0, bytes)));
    }
}
