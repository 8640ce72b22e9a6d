//! Writes rows as CSV and as JSON in one go, so that both hold the same.
//!
//! CSV as that of the charts: UTF-8 with a byte order mark, RFC 4180 with CRLF. JSON is an array of objects, one a line, whose
//! members are the columns; a cell that is not given is no member, which keeps half of the bytes away and is what readers of
//! JSON take for "nothing".

use super::cell::Cell;
use super::column::{Column, Fields};
use crate::render::charts::{csv_line, csv_word};

/// A table as its two files.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) columns: Vec<Column>,
    pub(super) rows: usize,
    pub(super) csv: String,
    pub(super) json: String,
}

/// Writes a row of cells for each of the rows.
pub(super) fn sheet<R>(fields: Fields<'_, R>, rows: impl IntoIterator<Item = R>) -> Sheet {
    let (columns, cells): (Vec<Column>, Vec<_>) = fields.fields.into_iter().unzip();
    let names: Vec<String> = columns.iter().map(|column| quoted(&column.name)).collect();
    let mut sheet = Sheet { columns, rows: 0, csv: "\u{feff}".to_owned(), json: "[".to_owned() };
    csv_line(sheet.columns.iter().map(|column| column.name.clone()), &mut sheet.csv);
    for row in rows {
        let row: Vec<Cell> = cells.iter().map(|cell| cell(&row)).collect();
        csv_line(row.iter().map(in_csv), &mut sheet.csv);
        sheet.json.push_str(if sheet.rows == 0 { "\n{" } else { ",\n{" });
        object(&names, &row, &mut sheet.json);
        sheet.rows += 1;
    }
    sheet.json.push_str("\n]\n");
    sheet
}

fn in_csv(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => csv_word(text),
        Cell::Bare(text) => text.clone(),
    }
}

/// The members of an object, and its end.
fn object(names: &[String], row: &[Cell], json: &mut String) {
    let mut is_first = true;
    for (name, cell) in names.iter().zip(row) {
        let value = match cell {
            Cell::Nothing => continue,
            Cell::Text(text) => quoted(text),
            Cell::Bare(text) => text.clone(),
        };
        json.extend([if is_first { "" } else { "," }, name, ":", &value]);
        is_first = false;
    }
    json.push('}');
}

/// A text as JSON writes it.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::super::column::Kind;
    use super::*;
    use proptest::prelude::*;

    type Row = (Option<String>, Option<u64>, Option<bool>, f64);

    fn of(rows: &[Row]) -> Sheet {
        let fields = Fields::new()
            .maybe("name", "column-name", Kind::Text, |row: &Row| row.0.clone())
            .maybe("count", "column-count", Kind::Count, |row| row.1)
            .maybe("cumulative", "column-cumulative", Kind::Flag, |row| row.2)
            .maybe("rate", "column-rate", Kind::Rate, |row| row.3);
        sheet(fields, rows.iter().cloned())
    }

    #[test]
    fn a_formula_behind_apostrophes_of_its_own_is_told_from_a_guarded_one() {
        let sheet = of(&["=1", "'=1", "'1"].map(|name| (Some(name.to_owned()), None, None, f64::NAN)));
        assert_eq!(sheet.csv, "\u{feff}name,count,cumulative,rate\r\n'=1,,,\r\n''=1,,,\r\n'1,,,\r\n");
    }

    #[test]
    fn a_cell_that_is_not_given_is_empty_and_no_member() {
        let sheet = of(&[(Some("a \"b\"".to_owned()), None, Some(true), 0.5), (None, Some(7), None, f64::NAN)]);
        assert_eq!(sheet.csv, "\u{feff}name,count,cumulative,rate\r\n\"a \"\"b\"\"\",,true,0.5\r\n,7,,\r\n");
        assert_eq!(sheet.json, "[\n{\"name\":\"a \\\"b\\\"\",\"cumulative\":true,\"rate\":0.5},\n{\"count\":7}\n]\n");
        assert_eq!(of(&[]).json, "[\n]\n");
    }

    /// What a reader of CSV takes for the text of a cell: the apostrophe that keeps formulas away is no part of it.
    fn unguarded(cell: &str) -> &str {
        let is_guarded = cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
        if is_guarded { cell.strip_prefix('\'').unwrap_or("unguarded") } else { cell }
    }

    proptest! {
        #[test]
        fn both_forms_hold_the_same_values(rows in proptest::collection::vec(
            (proptest::option::of(any::<String>()), any::<Option<u64>>(), any::<Option<bool>>(), -1e6..1e6f64), 0..12)) {
            let sheet = of(&rows);
            let json: Vec<serde_json::Map<String, serde_json::Value>> =
                serde_json::from_str(&sheet.json).map_err(|error| TestCaseError::fail(error.to_string()))?;
            let text = sheet.csv.strip_prefix('\u{feff}').unwrap_or_default();
            let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
            let names = reader.headers().map_err(|error| TestCaseError::fail(error.to_string()))?.clone();
            let records: Vec<csv::StringRecord> = reader.records().filter_map(Result::ok).collect();
            prop_assert_eq!((records.len(), json.len()), (rows.len(), rows.len()));
            for (record, object) in records.iter().zip(&json) {
                for (name, cell) in names.iter().zip(record) {
                    let same = match object.get(name) {
                        None => cell.is_empty(),
                        Some(serde_json::Value::String(text)) => unguarded(cell) == text,
                        Some(value) => cell.parse::<f64>().ok() == value.as_f64() || value.as_bool().is_some_and(|flag| flag.to_string() == cell),
                    };
                    prop_assert!(same, "{name}: {cell:?} and {:?}", object.get(name));
                }
            }
        }
    }
}
