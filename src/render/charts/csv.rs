//! A chart's table as a CSV file, for spreadsheets and for other programs: RFC 4180 with CRLF, numbers with a point, days as
//! YYYY-MM-DD, the same in every language but for words.
//!
//! The file begins with a byte order mark. Excel, which most of its readers open it with, takes a file without one for the old
//! encoding of the machine's language and breaks every Vietnamese name; programs that read UTF-8 pass over it.
//!
//! A column with inexact numbers has the bounds beside it, in `<name>_low` and `<name>_high`, and is empty where only they are
//! known. One of codes has the names beside it, in `<name>_name`.

use super::table::{Cell, Data, Table};

/// Of the digits behind the point, as many as a rate in per cent can bear a meaning in.
const DECIMALS: usize = 6;

/// What a spreadsheet takes for the beginning of a formula.
const FORMULAS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A column of the file: that of the table that it is made from, and which part of its cells.
struct Field<'t> {
    column: usize,
    name: &'t str,
    part: Part,
}

/// A part of a cell, by the end of the name of its column.
#[derive(Clone, Copy)]
enum Part {
    Value,
    Low,
    High,
    Name,
}

/// The file.
#[must_use]
pub fn csv(table: &Table) -> Vec<u8> {
    let fields = fields(table);
    let mut text = "\u{feff}".to_owned();
    line(fields.iter().map(|field| format!("{}{}", field.name, field.part.end())), &mut text);
    for row in &table.rows {
        line(
            fields.iter().map(|field| row.get(field.column).map(|cell| field.part.of(cell)).unwrap_or_default()),
            &mut text,
        );
    }
    text.into_bytes()
}

fn fields(table: &Table) -> Vec<Field<'_>> {
    let mut fields = Vec::new();
    for (column, described) in table.columns.iter().enumerate() {
        let has = |wanted: fn(&Data) -> bool| {
            table.rows.iter().filter_map(|row| row.get(column)).any(|cell| wanted(&cell.data))
        };
        let mut parts = vec![Part::Value];
        if has(Data::is_inexact) {
            parts.extend([Part::Low, Part::High]);
        }
        if has(|data| matches!(data, Data::Code(_))) {
            parts.push(Part::Name);
        }
        fields.extend(parts.into_iter().map(|part| Field { column, name: described.name, part }));
    }
    fields
}

impl Part {
    fn end(self) -> &'static str {
        match self {
            Self::Value => "",
            Self::Low => "_low",
            Self::High => "_high",
            Self::Name => "_name",
        }
    }

    /// This part of a cell; empty where the cell has none.
    fn of(self, cell: &Cell) -> String {
        match (self, &cell.data) {
            (Self::Value, Data::Text(text) | Data::Code(text)) => word(text),
            (Self::Name, Data::Code(_)) => word(&cell.text),
            (Self::Value, Data::Number(number)) | (Self::Low, Data::Between(number, _)) => digits(*number),
            (Self::High, Data::Between(_, high)) => high.map(digits).unwrap_or_default(),
            (Self::Value, Data::Count(count, _)) if !cell.data.is_inexact() => count.to_string(),
            (Self::Low, Data::Count(low, _)) if cell.data.is_inexact() => low.to_string(),
            (Self::High, Data::Count(_, Some(high))) if cell.data.is_inexact() => high.to_string(),
            _ => String::new(),
        }
    }
}

/// From here on a binary number has no digit for ones: what would be written is not what was meant.
const INEXACT: f64 = 9_007_199_254_740_992.0;

/// A number in the fewest digits, rounded to [`DECIMALS`]; nothing for one from [`INEXACT`] on.
pub(in crate::render) fn digits(number: f64) -> String {
    if number.abs() >= INEXACT {
        return String::new();
    }
    let digits = format!("{number:.DECIMALS$}");
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    if digits == "-0" { "0".to_owned() } else { digits.to_owned() }
}

/// A word that no spreadsheet reckons with: an apostrophe before what could be a formula keeps it a text. What begins with
/// apostrophes before such a sign gets one more, so that taking one away gives the word back.
pub(in crate::render) fn word(text: &str) -> String {
    if text.trim_start_matches('\'').starts_with(FORMULAS) { format!("'{text}") } else { text.to_owned() }
}

/// Writes the cells of a row, and the end of its line.
pub(in crate::render) fn line(cells: impl Iterator<Item = String>, text: &mut String) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            text.push(',');
        }
        text.push_str(&quoted(cell));
    }
    text.push_str("\r\n");
}

/// A cell in quotes, if it could be read as more than one.
fn quoted(cell: String) -> String {
    let is_plain = !cell.contains([',', '"', '\r', '\n']) && cell.trim() == cell;
    if is_plain { cell } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::super::table::Column;
    use super::*;

    #[track_caller]
    fn holds(columns: &[&'static str], rows: Vec<Vec<Cell>>, expected: &[&str]) {
        let columns = columns.iter().map(|name| Column { name, text: format!("[{name}]"), numeric: false });
        let file = csv(&Table { caption: "Bảng".to_owned(), columns: columns.collect(), rows });
        let file = String::from_utf8(file).unwrap_or_default();
        let lines = file.strip_prefix('\u{feff}').unwrap_or_default().split("\r\n").collect::<Vec<_>>();
        assert_eq!(lines, [expected, &[""]].concat());
    }

    fn between(low: f64, high: Option<f64>) -> Cell {
        Cell::between("khoảng", low, high)
    }

    #[test]
    fn numbers_and_days_are_as_machines_read_them() {
        let day = Cell::day("ngày 5/6/2023", jiff::civil::date(2023, 6, 5));
        let numbers = [38.49, 0.1 + 0.2, 1_167_685.0, -0.000_000_1, 1.0 / 3.0];
        let rows = numbers.map(|number| vec![day.clone(), Cell::number("một số", number)]).to_vec();
        let lines = [
            "as_of,rate",
            "2023-06-05,38.49",
            "2023-06-05,0.3",
            "2023-06-05,1167685",
            "2023-06-05,0",
            "2023-06-05,0.333333",
        ];
        holds(&["as_of", "rate"], rows, &lines);
    }

    #[test]
    fn inexact_numbers_have_their_bounds_beside_an_empty_cell() {
        let rows = vec![
            vec![Cell::number("90%", 90.0), Cell::nothing()],
            vec![between(89.5, Some(90.5)), Cell::number("7", 7.0)],
            vec![between(90.0, None), Cell::nothing()],
        ];
        holds(&["rate", "count"], rows, &["rate,rate_low,rate_high,count", "90,,,", ",89.5,90.5,7", ",90,,"]);
    }

    #[test]
    fn a_code_has_its_name_beside_it() {
        let rows = vec![vec![Cell::coded("Huyện Thượng Sơn", "101")], vec![Cell::nothing()]];
        holds(&["unit"], rows, &["unit,unit_name", "101,Huyện Thượng Sơn", ","]);
    }

    #[test]
    fn no_text_ends_its_cell_or_becomes_a_formula() {
        let texts = ["a,b", "say \"có\"", "two\nlines", " a", "=1+1", "-2", "+84", "@SUM(A1)", "\tx", "x=1", "'"];
        let rows = texts.map(|text| vec![Cell::text(text)]).to_vec();
        let expected = [
            "name",
            "\"a,b\"",
            "\"say \"\"có\"\"\"",
            "\"two\nlines\"",
            "\" a\"",
            "'=1+1",
            "'-2",
            "'+84",
            "'@SUM(A1)",
            "'\tx",
            "x=1",
            "'",
        ];
        holds(&["name"], rows, &expected);
    }

    #[test]
    fn a_table_without_rows_has_its_columns() {
        holds(&["as_of", "rate"], Vec::new(), &["as_of,rate"]);
    }
}
