//! The table of a registry file: one row a unit.

use super::figures::TablePlace;
use super::raw::{UnitPlaces, UnitRow, Validity};
use super::table::{Columns, Row, Table, not_given};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::{Day, Scalar, UnitCode, When};
use unicode_normalization::UnicodeNormalization;

const COLUMNS: Columns = Columns {
    known: &["code", "level", "name", "type", "parent", "from", "until", "tile"],
    needed: 3,
    on_paper: &[
        ("mã", "code"),
        ("tên", "name"),
        ("cấp", "level"),
        ("loại", "type"),
        ("nom", "name"),
        ("niveau", "level"),
    ],
};

// Positions among the known columns.
const CODE: usize = 0;
const LEVEL: usize = 1;
const NAME: usize = 2;
const TYPE: usize = 3;
const PARENT: usize = 4;
const FROM: usize = 5;
const UNTIL: usize = 6;
const TILE: usize = 7;

/// Reads the rows of a registry table, or says everything that is wrong with it. `valid` holds where a row says nothing of
/// its own life.
pub(super) fn read(place: &TablePlace<'_>, valid: Option<Validity>) -> Result<Vec<UnitRow>, Vec<Diagnostic>> {
    let table = Table::open(place.file, place.text, place.lines.clone(), COLUMNS, &place.whole)?;
    let mut reader = Reader { file: place.file, valid, rows: Vec::new(), problems: Vec::new() };
    let uneven = table.rows(COLUMNS, &place.whole, |row| {
        let unit = reader.row(row);
        reader.rows.extend(unit);
    });
    reader.problems.extend(uneven);
    if reader.problems.is_empty() { Ok(reader.rows) } else { Err(reader.problems) }
}

struct Reader<'a> {
    file: &'a str,
    valid: Option<Validity>,
    rows: Vec<UnitRow>,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row<'_, '_>) -> Option<UnitRow> {
        let code = self.code(row);
        let level = self.needed(row, LEVEL);
        let name = self.name(row);
        let (kind, parent) = (self.given(row, TYPE), self.given(row, PARENT));
        let (from, until) = (self.given::<When>(row, FROM), self.given::<Day>(row, UNTIL));
        let tile = self.tile(row);
        Some(UnitRow {
            code: code?,
            level: level?,
            kind,
            name: name?,
            parent,
            valid: self.life(from, until),
            tile,
            places: places(row),
        })
    }

    /// A row's own days, each with the file's where it has none.
    fn life(&self, from: Option<When>, until: Option<Day>) -> Option<Validity> {
        if from.is_none() && until.is_none() {
            return None;
        }
        let from = from.or(self.valid.map(|valid| valid.from)).unwrap_or(When::Unknown);
        Some(Validity { from, until: until.or(self.valid.and_then(|valid| valid.until)) })
    }

    /// The code of one unit: several at once are no unit of the registry.
    fn code(&mut self, row: &Row<'_, '_>) -> Option<UnitCode> {
        let text = row.cell(CODE).trim();
        if UnitCode::several(text).is_none() {
            return self.needed(row, CODE);
        }
        let refusal = Refusal::new(code::YAML_VALUE, &[("value", text), ("format", UnitCode::FORMAT)]);
        self.keep(Err(refusal.hint("hint-unit-code", &[])), row, CODE)
    }

    fn needed<T: Scalar>(&mut self, row: &Row<'_, '_>, column: usize) -> Option<T> {
        let read = match row.cell(column).trim() {
            "" => Err(not_given(COLUMNS.known[column])),
            text => T::read(text),
        };
        self.keep(read, row, column)
    }

    fn given<T: Scalar>(&mut self, row: &Row<'_, '_>, column: usize) -> Option<T> {
        if row.cell(column).is_empty() { None } else { self.needed(row, column) }
    }

    fn name(&mut self, row: &Row<'_, '_>) -> Option<String> {
        let name: String = row.cell(NAME).trim().nfc().collect();
        let read = if name.is_empty() { Err(not_given(COLUMNS.known[NAME])) } else { Ok(name) };
        self.keep(read, row, NAME)
    }

    fn tile(&mut self, row: &Row<'_, '_>) -> Option<(u16, u16)> {
        let text = row.cell(TILE);
        if text.is_empty() {
            return None;
        }
        let tile = text.split_once(',').and_then(|(x, y)| Some((x.trim().parse().ok()?, y.trim().parse().ok()?)));
        let refused = || Refusal::new(code::YAML_VALUE, &[("value", text), ("format", "tile")]);
        self.keep(tile.ok_or_else(|| refused().hint("hint-tile", &[])), row, TILE)
    }

    /// A cell that is not given has no bytes: then the whole row is pointed at.
    fn keep<T>(&mut self, read: Result<T, Refusal>, row: &Row<'_, '_>, column: usize) -> Option<T> {
        let place = Some(row.place(column)).filter(|place| !place.is_empty()).unwrap_or_else(|| row.line.clone());
        read.map_err(|refusal| self.problems.push(refusal.at(Place::span(self.file, place)))).ok()
    }
}

fn places(row: &Row<'_, '_>) -> UnitPlaces {
    let until = Some(row.place(UNTIL)).filter(|place| !place.is_empty());
    UnitPlaces {
        code: row.place(CODE),
        level: row.place(LEVEL),
        kind: row.place(TYPE),
        parent: row.place(PARENT),
        until: until.unwrap_or_else(|| row.place(CODE)),
        tile: row.place(TILE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::At;

    fn place(text: &str) -> TablePlace<'_> {
        TablePlace { file: "units/a.yaml", text, lines: 0..text.len(), whole: Place::file("units/a.yaml") }
    }

    #[test]
    fn a_row_is_a_unit_and_keeps_its_places() {
        let text = "code  level     type  name       parent  until       tile\n\
                    01    province  tp    Ha\u{300} Nội  vn      -           3,4\n\
                    02    province  -     Hà Giang   vn      2025-06-30  -\n";
        let valid = Validity { from: When::Unknown, until: None };
        let rows = read(&place(text), Some(valid)).unwrap_or_default();
        let told: Vec<_> = rows.iter().map(|row| (row.code.as_str(), row.name.as_str(), row.tile)).collect();
        assert_eq!(told, [("01", "Hà Nội", Some((3, 4))), ("02", "Hà Giang", None)]);
        assert_eq!(rows.iter().map(|row| row.valid.is_some()).collect::<Vec<_>>(), [false, true]);
        assert_eq!(rows.iter().map(|row| &text[row.places.parent.clone()]).collect::<Vec<_>>(), ["vn", "vn"]);
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let text = "code  level  name  tile\n0/1   -      -     x\n02    prov   B     1,2\n";
        let problems = read(&place(text), None).err().unwrap_or_default();
        let told = problems.iter().map(|problem| match problem.place.as_ref().map(|place| place.at.clone()) {
            Some(At::Span(span)) => (problem.code.to_string(), text[span].to_owned()),
            other => (problem.code.to_string(), format!("{other:?}")),
        });
        let line = "0/1   -      -     x";
        let expected = [("E0117", "0/1"), ("E0117", line), ("E0117", line), ("E0117", "x")];
        assert_eq!(told.collect::<Vec<_>>(), expected.map(|(code, part)| (code.to_owned(), part.to_owned())));
    }
}
