//! Tables read cell by cell, each by its own place.

use super::*;
use crate::diag::At;
use proptest::prelude::*;

const COLUMNS: Columns =
    Columns {
        known: &["unit", "count", "remark"], needed: 1, on_paper: &[("đơn vị", "unit"), ("tỷ lệ", "count")]
    };

/// The cells that are given in each row, each by its own place, and the problems with what they point at.
fn read(text: &str, lines: Range<usize>) -> (Vec<String>, Vec<String>) {
    let whole = Place::span("f", 0..0);
    let mut rows = Vec::new();
    let problems = match Table::open("f", text, lines, COLUMNS, &whole) {
        Err(problems) => problems,
        Ok(table) => table.rows(COLUMNS, &whole, |row| {
            let cells = (0..3).map(|column| text.get(row.place(column)).unwrap_or("out of range"));
            rows.push(cells.collect::<Vec<_>>().join("|"));
        }),
    };
    let told = problems.iter().map(|problem| match problem.place.as_ref().map(|place| &place.at) {
        Some(At::Span(span)) => format!("{} {}", problem.code, text.get(span.clone()).unwrap_or("out of range")),
        other => format!("{} {other:?}", problem.code),
    });
    let told = told.collect();
    (rows, told)
}

#[track_caller]
fn gives(text: &str, rows: &[&str], problems: &[&str]) {
    assert_eq!(
        read(text, 0..text.len()),
        (rows.iter().map(ToString::to_string).collect(), owned(problems)),
        "{text:?}"
    );
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

#[test]
fn cells_are_split_by_two_spaces_or_by_tabs() {
    gives("unit  count\n31  449470\n313  about 15\n", &["31|449470|", "313|about 15|"], &[]);
    gives("unit\tcount\tremark\n31\t5\tđủ  cả\n32\t\t-\n", &["31|5|đủ  cả", "32||"], &[]);
    gives("count   unit\n5       31", &["31|5|"], &[]);
    gives("  unit\t count \n   31\t  5 \n", &["31|5|"], &[]);
}

#[test]
fn line_ends_of_any_system_leave_places_right() {
    gives("unit  count\r\n31  5\r\n\r\n  # a comment\r\n32  -  \r\n", &["31|5|", "32||"], &[]);
    gives("unit\tcount\r\n31\t5\r\n\t\r\n", &["31|5|"], &[]);
}

#[test]
fn only_the_lines_of_the_table_are_read() {
    let text = "a: 1\r\nfigures: |\r\n  unit  count\r\n  31    5\r\nb: 2\r\n";
    let table = text.find("  unit").unwrap_or(0)..text.find("b: 2").unwrap_or(0);
    assert_eq!(read(text, table), (owned(&["31|5|"]), Vec::new()));
}

#[test]
fn every_problem_of_a_table_comes_at_once() {
    gives(
        "unit  count  remark\n31  5\n32  6  x  # why\n33\t7\tx\n34  8  x\n",
        &["34|8|x"],
        &["E0214 31  5", "E0213 # why", "E0214 33\t7\tx"],
    );
    gives("unit  Count  unit\n31  5  6\n", &[], &["E0210 Count", "E0211 unit"]);
    gives("count  remark\n5  x\n", &[], &["E0212 count  remark"]);
    gives("unit  count\n# nothing\n", &[], &["E0215 "]);
    gives("", &[], &["E0215 "]);
    gives("unit\tcount\n31\t5\t\n", &[], &["E0213 "]);
}

#[test]
fn a_column_is_offered_for_what_paper_calls_it() {
    for (name, offered) in [("Đơn vị", "unit"), ("Tỷ lệ %", "count"), ("counts", "count"), ("remarks", "remark")]
    {
        let problem = unknown(name, COLUMNS).nowhere();
        let hint = problem.hints.first().and_then(|hint| hint.arguments.first()).map(|(_, value)| value.as_str());
        assert_eq!(hint, Some(offered), "{name}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_and_every_place_lies_in_it(text in "(unit(  |\t)count\n)?([0-9a-đ#\\- \t\r\n]|  |31){0,40}", from in 0usize..10) {
        let (rows, problems) = read(&text, from.min(text.len())..text.len());
        for told in rows.iter().chain(&problems) {
            prop_assert!(!told.contains("out of range"), "{}", told);
        }
    }

    #[test]
    fn splitting_by_tabs_or_by_spaces_gives_the_same(cells in proptest::collection::vec("[a-z0-9đ%]( ?[a-z0-9đ%]){0,4}", 3..=15)) {
        let rows: Vec<&[String]> = cells.chunks_exact(3).collect();
        let written = |gap: &str| rows.iter().map(|row| row.join(gap)).collect::<Vec<_>>().join("\n");
        let tabbed = format!("unit\tcount\tremark\n{}", written("\t"));
        let spaced = format!("unit  count  remark\n{}", written("   "));
        prop_assert_eq!(read(&tabbed, 0..tabbed.len()), read(&spaced, 0..spaced.len()));
    }
}
