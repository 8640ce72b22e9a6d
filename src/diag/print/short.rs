//! One line a problem, `content/site.yaml:9:3: error[E0118]: …`, as editors and `grep` understand it: the column counts
//! characters from 1, and the word for the severity is English in every language.

use super::lines::{Spot, Texts};
use crate::diag::visible::visible;
use crate::diag::{Catalogue, Diagnostic};
use std::fmt;

pub(super) fn print(
    problems: &[Diagnostic],
    texts: &Texts<'_>,
    catalogue: &Catalogue,
    out: &mut dyn fmt::Write,
) -> fmt::Result {
    problems.iter().try_for_each(|problem| line(problem, texts, catalogue, out))
}

fn line(problem: &Diagnostic, texts: &Texts<'_>, catalogue: &Catalogue, out: &mut dyn fmt::Write) -> fmt::Result {
    let spot = problem.place.as_ref().map(|place| texts.spot(place));
    if let Some(spot) = &spot {
        place(spot, out)?;
    }
    write!(out, "{}[{}]: {}", problem.severity.name(), problem.code, catalogue.text(&problem.message))?;
    if let Some(keys) = spot.and_then(|spot| spot.keys) {
        write!(out, " ({})", visible(&keys.to_string()))?;
    }
    out.write_char('\n')
}

fn place(spot: &Spot<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_str(&visible(&spot.path))?;
    if let Some((start, _)) = spot.positions() {
        write!(out, ":{}:{}", start.line, start.column)?;
    }
    out.write_str(": ")
}
