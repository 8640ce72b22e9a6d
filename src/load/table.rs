//! Tables as people paste them: a row of column names, then a row a line, with the place of every cell in the file. Cells are
//! split by tabs if the names are, else by two or more spaces. `-` and an empty cell between tabs are "not given"; a row that
//! begins with `#` is a comment.
//!
//! What the cells mean is for [`figures`](super::figures) and [`registry`](super::registry). The reader goes over the file's
//! own bytes, lines and their indentation included, so that places need no mapping; one list of cells serves all rows.

mod cells;

use super::similar::{listed, similar};
use crate::diag::{Diagnostic, Place, Refusal, code};
use cells::Rows;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A table whose columns are known, ready to be read row by row.
#[derive(Debug)]
pub(super) struct Table<'a> {
    file: &'a str,
    text: &'a str,
    /// For each column the position of its name among those that are known.
    columns: Vec<Option<usize>>,
    tabbed: bool,
    rows: Range<usize>,
}

/// The names that a table's columns may have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    /// All names.
    pub(super) known: &'static [&'static str],
    /// How many of the first ones must be there.
    pub(super) needed: usize,
    /// What paper tables call them, to offer the name that was probably meant.
    pub(super) on_paper: &'static [(&'static str, &'static str)],
}

/// A row whose cells are found by the position of their column among those that are known.
#[derive(Debug)]
pub(super) struct Row<'a, 'r> {
    text: &'a str,
    cells: &'r [Range<usize>],
    /// The row without its line end, in bytes of the file.
    pub(super) line: Range<usize>,
}

impl<'a> Row<'a, '_> {
    /// What a cell says; nothing if it is not given.
    pub(super) fn cell(&self, column: usize) -> &'a str {
        match self.cells.get(column) {
            Some(place) if !place.is_empty() => self.text.get(place.clone()).unwrap_or_default(),
            _ => "",
        }
    }

    /// The bytes of a cell in the file; empty if it is not given.
    pub(super) fn place(&self, column: usize) -> Range<usize> {
        self.cells.get(column).cloned().unwrap_or(self.line.start..self.line.start)
    }

    /// The row with some of its bytes replaced, in the order in which they stand.
    pub(super) fn with(&self, replacements: &[(Range<usize>, String)]) -> String {
        let (mut line, mut from) = (String::new(), self.line.start);
        for (place, text) in replacements {
            line.push_str(self.text.get(from..place.start).unwrap_or_default());
            line.push_str(text);
            from = place.end;
        }
        line.push_str(self.text.get(from..self.line.end).unwrap_or_default());
        line
    }
}

impl<'a> Table<'a> {
    /// Reads the names of the columns, from the first line of `lines` that says anything. `whole` is pointed at if none does.
    pub(super) fn open(
        file: &'a str,
        text: &'a str,
        lines: Range<usize>,
        columns: Columns,
        whole: &Place,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut rows = Rows::of(text, lines.clone(), cells::has_tab(text, lines.clone()));
        let mut names = Vec::new();
        let Some(head) = rows.next(&mut names) else {
            return Err(vec![Refusal::new(code::TABLE_EMPTY, &[]).at(whole.clone())]);
        };
        let mut table = Self { file, text, columns: Vec::new(), tabbed: rows.tabbed, rows: head.end..lines.end };
        let problems = table.name_columns(&names, head, columns);
        if problems.is_empty() { Ok(table) } else { Err(problems) }
    }

    /// About how many rows there are, to make room for them at once; never very many, whatever the text.
    pub(super) fn about(&self) -> usize {
        (self.rows.len() / 24).min(20_000)
    }

    /// Gives every row to `read`, and says which have too few or too many cells or are not there at all.
    pub(super) fn rows(&self, columns: Columns, whole: &Place, mut read: impl FnMut(&Row<'a, '_>)) -> Vec<Diagnostic> {
        let (mut problems, mut found, mut is_empty) = (Vec::new(), Vec::new(), true);
        let mut cells = vec![0..0; columns.known.len()];
        let mut rows = Rows::of(self.text, self.rows.clone(), self.tabbed);
        while let Some(line) = rows.next(&mut found) {
            is_empty = false;
            if found.len() != self.columns.len() {
                problems.push(self.uneven(&line, &found));
                continue;
            }
            cells.fill(line.start..line.start);
            self.sort(&found, &mut cells);
            read(&Row { text: self.text, cells: &cells, line });
        }
        if is_empty {
            problems.push(Refusal::new(code::TABLE_EMPTY, &[]).at(whole.clone()));
        }
        problems
    }

    /// Puts the cells that are given where their columns say.
    fn sort(&self, found: &[Range<usize>], cells: &mut [Range<usize>]) {
        for (column, cell) in self.columns.iter().zip(found) {
            let Some(slot) = column.and_then(|column| cells.get_mut(column)) else { continue };
            let given = self.text.as_bytes().get(cell.clone()).is_some_and(|cell| cell != b"-");
            *slot = if given { cell.clone() } else { cell.start..cell.start };
        }
    }

    fn name_columns(&mut self, names: &[Range<usize>], head: Range<usize>, columns: Columns) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        for place in names {
            let name = self.text.get(place.clone()).unwrap_or_default();
            let at = Place::span(self.file, place.clone());
            let position = columns.known.iter().position(|known| *known == name);
            if position.is_none() {
                problems.push(unknown(name, columns).at(at));
            } else if let Some(first) = self.columns.iter().position(|column| *column == position) {
                let first = names.get(first).cloned().unwrap_or_default();
                let refusal = Refusal::new(code::COLUMN_DUPLICATE, &[("column", name)]).at(at);
                problems.push(refusal.label(Place::span(self.file, first), "label-first", &[]));
            }
            self.columns.push(position);
        }
        // A column that was misspelt is not missing as well.
        let absent = |(position, _): &(usize, _)| !self.columns.contains(&Some(*position));
        let needed = columns.known.iter().take(columns.needed).enumerate().filter(absent);
        let missing = needed.map(|(_, name)| Refusal::new(code::COLUMN_MISSING, &[("column", *name)]));
        let missing: Vec<_> = missing.map(|refusal| refusal.at(Place::span(self.file, head.clone()))).collect();
        if self.columns.contains(&None) { problems } else { problems.into_iter().chain(missing).collect() }
    }

    /// Whether a cell holds two figures with one space between them.
    fn joins_figures(&self, cell: &Range<usize>) -> bool {
        let cell = self.text.get(cell.clone()).unwrap_or_default();
        let is_figure = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
        cell.split_once(' ').is_some_and(|(left, right)| is_figure(left) && is_figure(right))
    }

    fn uneven(&self, line: &Range<usize>, found: &[Range<usize>]) -> Diagnostic {
        let (cells, columns) = (found.len().to_string(), self.columns.len().to_string());
        let arguments = [("cells", cells.as_str()), ("columns", columns.as_str())];
        let has_tab = self.text.get(line.clone()).is_some_and(|line| line.contains('\t'));
        if found.len() < self.columns.len() {
            let joined = !self.tabbed && found.iter().any(|cell| self.joins_figures(cell));
            let hint = match has_tab == self.tabbed {
                false => "hint-mixed",
                true if joined => "hint-gap",
                true => "hint-dash",
            };
            return Refusal::new(code::ROW_TOO_SHORT, &arguments)
                .hint(hint, &[])
                .at(Place::span(self.file, line.clone()));
        }
        let surplus = found.get(self.columns.len()).map_or(line.start, |cell| cell.start)..line.end;
        let is_comment = self.text.get(surplus.clone()).is_some_and(|rest| rest.starts_with('#'));
        let hint = if is_comment { "hint-comment" } else { "hint-spaces" };
        Refusal::new(code::ROW_TOO_LONG, &arguments).hint(hint, &[]).at(Place::span(self.file, surplus))
    }
}

/// The refusal of a row that leaves out a cell it needs.
pub(super) fn not_given(column: &str) -> Refusal {
    Refusal::new(code::YAML_VALUE, &[("value", column), ("format", "cell")])
}

fn unknown(name: &str, columns: Columns) -> Refusal {
    let mut refusal = Refusal::new(code::COLUMN_UNKNOWN, &[("column", name)]);
    let folded: String = name.to_lowercase().nfc().collect();
    let on_paper = columns.on_paper.iter().find(|(paper, _)| folded.starts_with(paper)).map(|(_, name)| *name);
    if let Some(meant) = on_paper.or_else(|| similar(name, columns.known.iter().copied())) {
        refusal = refusal.hint("hint-similar", &[("corrected", meant)]);
    }
    refusal.hint("hint-known", &[("names", &listed(columns.known.iter().copied()))])
}

#[cfg(test)]
mod tests;
