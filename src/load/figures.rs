//! The figures table of a snapshot: one row a unit, in plain numbers or as the file declares them.

use super::numbers;
use super::raw::{Cell, FigureRow, Figures, NameCell, NumberFormat, RowPlaces};
use super::table::{Columns, Row, Table, not_given};
use crate::diag::{At, Diagnostic, Message, Place, Refusal, code};
use crate::domain::{Decimal, Quantity, Scalar, Share, UnitCode};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

const COLUMNS: Columns = Columns {
    known: &["unit", "count", "base", "rate", "done", "remaining", "increment", "as_of", "remark", "name"],
    needed: 1,
    on_paper: &[
        ("đơn vị", "unit"),
        ("mã", "unit"),
        ("chỉ tiêu", "base"),
        ("đã cấp", "count"),
        ("tỷ lệ", "rate"),
        ("tỉ lệ", "rate"),
        ("còn lại", "remaining"),
        ("ghi chú", "remark"),
        ("tên", "name"),
        ("unité", "unit"),
        ("code", "unit"),
        ("nombre", "count"),
        ("taux", "rate"),
        ("reste", "remaining"),
        ("remarque", "remark"),
        ("nom", "name"),
    ],
};

// Positions among the known columns.
const UNIT: usize = 0;
const COUNT: usize = 1;
const BASE: usize = 2;
const RATE: usize = 3;
const DONE: usize = 4;
const REMAINING: usize = 5;
const INCREMENT: usize = 6;
const AS_OF: usize = 7;
const REMARK: usize = 8;
const NAME: usize = 9;

/// What says that a source hides a figure; spreadsheets write the others.
const MASKED: [&str; 3] = ["masked", "NA", "N/A"];

/// Reads the plainest form of a figure, several times as fast as its type does.
type Quick<T> = fn(&str) -> Option<Quantity<T>>;

/// Where a figures table stands.
#[derive(Debug, Clone)]
pub(super) struct TablePlace<'a> {
    /// The file that holds it.
    pub(super) file: &'a str,
    /// That file's text.
    pub(super) text: &'a str,
    /// Its lines.
    pub(super) lines: Range<usize>,
    /// What is pointed at if there is nothing in it.
    pub(super) whole: Place,
}

/// Reads a figures table, or says everything that is wrong with it.
pub(super) fn read(place: &TablePlace<'_>, format: Option<NumberFormat>) -> Result<Figures, Vec<Diagnostic>> {
    let table = Table::open(place.file, place.text, place.lines.clone(), COLUMNS, &place.whole)?;
    let mut reader = Reader { file: place.file, format, rows: Vec::with_capacity(table.about()), problems: Vec::new() };
    let uneven = table.rows(COLUMNS, &place.whole, |row| reader.row(row));
    reader.problems.extend(uneven);
    if reader.problems.is_empty() {
        Ok(Figures { file: place.file.to_owned(), rows: reader.rows })
    } else {
        Err(reader.problems)
    }
}

struct Reader<'a> {
    file: &'a str,
    format: Option<NumberFormat>,
    rows: Vec<FigureRow>,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row<'_, '_>) {
        let before = self.problems.len();
        let unit = self.unit(row);
        let (count, base) = (self.masked(row, COUNT, quick_count), self.masked(row, BASE, quick_count));
        let rate = self.masked(row, RATE, quick_rate);
        let (remaining, increment) =
            (self.figure(row, REMAINING, quick_count), self.figure(row, INCREMENT, quick_count));
        let (done, as_of) = (self.read(row, DONE), self.read(row, AS_OF));
        let remark = Some(row.cell(REMARK)).filter(|remark| !remark.is_empty()).map(|remark| remark.nfc().collect());
        if self.problems.len() > before {
            self.offer_line(row, before);
        } else if let Some(unit) = unit {
            let places = places(row);
            let name = called(row);
            self.rows.push(FigureRow {
                unit,
                name,
                count,
                base,
                rate,
                done,
                remaining,
                increment,
                as_of,
                remark,
                places,
            });
        }
    }

    fn unit(&mut self, row: &Row<'_, '_>) -> Option<UnitCode> {
        let (read, place) = match row.cell(UNIT) {
            "" => (Err(without_code(row.cell(NAME))), row.line.clone()),
            code => (UnitCode::read(code), row.place(UNIT)),
        };
        read.map_err(|refusal| self.problems.push(refusal.at(Place::span(self.file, place)))).ok()
    }

    fn read<T: Scalar>(&mut self, row: &Row<'_, '_>, column: usize) -> Option<T> {
        let text = row.cell(column);
        if text.is_empty() { None } else { self.keep(T::read(text.trim()), row, column) }
    }

    fn masked<T>(&mut self, row: &Row<'_, '_>, column: usize, quick: Quick<T>) -> Option<Cell<Quantity<T>>>
    where
        Quantity<T>: Scalar,
    {
        let hidden = MASKED.contains(&row.cell(column));
        if hidden { Some(Cell::Masked) } else { self.figure(row, column, quick).map(Cell::Given) }
    }

    /// A count or rate. Most are plain digits, which `quick` reads several times as fast as the type itself.
    fn figure<T>(&mut self, row: &Row<'_, '_>, column: usize, quick: Quick<T>) -> Option<Quantity<T>>
    where
        Quantity<T>: Scalar,
    {
        let text = row.cell(column);
        if text.is_empty() {
            return None;
        }
        let read = match self.format {
            None => quick(text).map_or_else(|| Quantity::<T>::read(text.trim()), Ok),
            Some(format) => declared(text, format, column, quick),
        };
        self.keep(read.map_err(|refusal| with_word(refusal, text)), row, column)
    }

    fn keep<T>(&mut self, read: Result<T, Refusal>, row: &Row<'_, '_>, column: usize) -> Option<T> {
        read.map_err(|refusal| self.problems.push(refusal.at(Place::span(self.file, row.place(column))))).ok()
    }

    /// Adds the corrected line to each number of a row that is written in a local form. A line with tabs would be shown with
    /// signs for them and could not be pasted.
    fn offer_line(&mut self, row: &Row<'_, '_>, from: usize) {
        let Some(problems) = self.problems.get_mut(from..) else { return };
        let mut corrections: Vec<_> = problems.iter().filter_map(correction).collect();
        corrections.sort_by_key(|(place, _)| place.start);
        if corrections.is_empty() {
            return;
        }
        let line = Some(row.with(&corrections)).filter(|line| !line.contains('\t'));
        for problem in problems.iter_mut().filter(|problem| problem.code == code::NUMBER_LOCAL_FORM) {
            let hint = |attribute, arguments| Message { code: problem.code, attribute: Some(attribute), arguments };
            let line = line.iter().map(|line| hint("hint-line", vec![("line", line.clone())]));
            problem.hints.extend(line.chain([hint("hint-declare", Vec::new())]));
        }
    }
}

/// What the row calls its unit, beside the code.
fn called(row: &Row<'_, '_>) -> Option<Box<NameCell>> {
    let name = Some(row.cell(NAME).trim()).filter(|name| !name.is_empty())?;
    Some(Box::new(NameCell { name: name.nfc().collect(), place: row.place(NAME) }))
}

/// The refusal of a row without a code. A name is no code, but it may say which one is missing.
fn without_code(name: &str) -> Refusal {
    if name.is_empty() {
        return not_given(COLUMNS.known[UNIT]);
    }
    Refusal::new(code::YAML_VALUE, &[("value", COLUMNS.known[UNIT]), ("format", "cell"), ("name", name)])
}

/// A figure in the form that the file declares. One in another form is not read, though it might be plain as it stands.
fn declared<T>(text: &str, format: NumberFormat, column: usize, quick: Quick<T>) -> Result<Quantity<T>, Refusal>
where
    Quantity<T>: Scalar,
{
    let code = if column == RATE { code::RATE_MALFORMED } else { code::COUNT_MALFORMED };
    let otherwise =
        || Refusal::new(code, &[("value", text)]).hint("hint-numbers", &[("format", numbers::name(format))]);
    let plain = numbers::plain(text, format).ok_or_else(otherwise)?;
    let read = quick(&plain).map_or_else(|| Quantity::<T>::read(plain.trim()), Ok);
    read.map_err(|refusal| if numbers::is_local_form(&refusal) { otherwise() } else { refusal })
}

/// The place of a number in a local form and its plain form.
fn correction(problem: &Diagnostic) -> Option<(Range<usize>, String)> {
    let hint = problem.hints.iter().find(|hint| hint.attribute == Some("hint-plain"))?;
    let (_, corrected) = hint.arguments.iter().find(|(name, _)| *name == "corrected")?;
    match &problem.place.as_ref()?.at {
        At::Span(span) => Some((span.clone(), corrected.clone())),
        _ => None,
    }
}

/// A word that people write for a figure that is not there gets the hint what to write instead.
fn with_word(refusal: Refusal, text: &str) -> Refusal {
    let absent = ["na", "n/a", "n.a.", "x", "?", "--", "–", "—", "null", "none", "không", "***", "…"];
    let is_absent = absent.contains(&text.to_lowercase().as_str());
    if is_absent { refusal.hint("hint-not-given", &[]) } else { refusal }
}

/// Plain digits, as long as they surely fit.
fn quick_count(text: &str) -> Option<Quantity<u64>> {
    digits(text).map(Quantity::exact)
}

/// Plain digits with at most one point, and a `%`.
fn quick_rate(text: &str) -> Option<Quantity<Share>> {
    let number = text.strip_suffix('%')?;
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let whole = digits(whole)?;
    let Some(fraction) = fraction else { return Some(Quantity::exact(Share::PerCent(Decimal::new(whole, 0)))) };
    let decimals = u8::try_from(fraction.len()).ok().filter(|decimals| *decimals <= 9)?;
    let value = whole.checked_mul(10_u64.pow(u32::from(decimals)))?.checked_add(digits(fraction)?)?;
    Some(Quantity::exact(Share::PerCent(Decimal::new(value, decimals))))
}

fn digits(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 18 {
        return None;
    }
    text.bytes().try_fold(0_u64, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u64::from(byte - b'0')))
}

fn places(row: &Row<'_, '_>) -> RowPlaces {
    RowPlaces {
        unit: row.place(UNIT),
        count: row.place(COUNT),
        base: row.place(BASE),
        rate: row.place(RATE),
        done: row.place(DONE),
        as_of: row.place(AS_OF),
    }
}

#[cfg(test)]
mod tests;
