//! Where the words of a number stand in the file, and whether they can be put into a link there.

use crate::check::Checked;
use crate::diag::{At, Place, Refusal, code};
use crate::load::locate;
use crate::markdown::Passage;
use std::ops::Range;

/// Where words of a passage stand in a file, in the body or in a value of the front matter, and their bytes if they stand there
/// as they read and can be put into a link.
pub(super) fn place(
    checked: &Checked,
    file: &str,
    passage: &Passage<'_>,
    range: &Range<usize>,
    key: Option<&str>,
) -> (Option<Range<usize>>, Place) {
    let source = checked.sources.get(file).unwrap_or_default();
    let is_free = passage.piece(range.start).is_some_and(|piece| piece.link.is_none());
    let span = passage.place(range).and_then(|span| match key {
        None => Some(span),
        Some(key) => in_value(checked, file, source, key, span),
    });
    let written = passage.text.get(range.clone());
    let place = match (&span, key) {
        (Some(span), _) => Place::span(file, span.clone()),
        (None, Some(_)) => Place::file(file),
        (None, None) => passage.place(range).map_or_else(|| Place::file(file), |span| Place::span(file, span)),
    };
    (span.filter(|span| is_free && source.get(span.clone()) == written), place)
}

/// The bytes in the file of a part of a value of the front matter, where the file writes the value as it reads and a link may
/// stand there.
fn in_value(checked: &Checked, file: &str, source: &str, key: &str, part: Range<usize>) -> Option<Range<usize>> {
    let key: &'static str = if key == "title" { "title" } else { "summary" };
    let mut problems = [Refusal::new(code::NUMBER_UNBOUND, &[]).at(Place::value(file, [key]))];
    locate::resolve(&mut problems, &checked.sources);
    let [problem] = problems;
    let Some(Place { at: At::Span(span), .. }) = problem.place else { return None };
    let raw = source.get(span.clone())?;
    let quote = ['"', '\''].into_iter().find(|quote| raw.len() > 1 && raw.starts_with(*quote) && raw.ends_with(*quote));
    let inner = quote.and_then(|_| raw.get(1..raw.len() - 1)).unwrap_or(raw);
    let escapes = match quote {
        Some('"') => inner.contains('\\'),
        Some(_) => inner.contains('\''),
        // A value that began with a link would have to be put into quotes.
        None => part.start == 0,
    };
    let start = span.start + usize::from(quote.is_some());
    (!escapes && !inner.contains('\n') && part.end <= inner.len()).then(|| start + part.start..start + part.end)
}
