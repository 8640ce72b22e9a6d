//! One JSON object a line. Its fields are described at [`super::Format::Json`], and their order here is the one in print.

use super::lines::{Spot, Texts};
use crate::diag::{Catalogue, Diagnostic, Place, Subject};
use serde::Serialize;
use std::fmt;

#[derive(Serialize)]
struct Line<'p> {
    code: String,
    severity: &'static str,
    about: Option<&'p Subject>,
    #[serde(flatten)]
    place: Where,
    message: String,
    labels: Vec<Label>,
    hints: Vec<String>,
    public: bool,
}

#[derive(Serialize)]
struct Label {
    #[serde(flatten)]
    place: Where,
    message: String,
}

#[derive(Default, Serialize)]
struct Where {
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    bytes: Option<[usize; 2]>,
    key: Option<String>,
}

pub(super) fn print(
    problems: &[Diagnostic],
    texts: &Texts<'_>,
    catalogue: &Catalogue,
    out: &mut dyn fmt::Write,
) -> fmt::Result {
    problems.iter().try_for_each(|problem| {
        let line = serde_json::to_string(&line(problem, texts, catalogue)).map_err(|_| fmt::Error)?;
        writeln!(out, "{line}")
    })
}

fn line<'p>(problem: &'p Diagnostic, texts: &Texts<'_>, catalogue: &Catalogue) -> Line<'p> {
    let place = |place: &Place| Where::of(&texts.spot(place));
    let labels = problem.labels.iter();
    Line {
        code: problem.code.to_string(),
        severity: problem.severity.name(),
        about: problem.about.as_deref(),
        place: problem.place.as_ref().map(place).unwrap_or_default(),
        message: catalogue.text(&problem.message),
        labels: labels.map(|(at, text)| Label { place: place(at), message: catalogue.text(text) }).collect(),
        hints: problem.hints.iter().map(|hint| catalogue.text(hint)).collect(),
        public: problem.public,
    }
}

impl Where {
    fn of(spot: &Spot<'_>) -> Self {
        let (start, end) = spot.positions().unzip();
        Self {
            file: Some(spot.path.clone()),
            line: start.map(|position| position.line),
            column: start.map(|position| position.column),
            end_line: end.map(|position| position.line),
            end_column: end.map(|position| position.column),
            bytes: spot.span.as_ref().map(|span| [span.start, span.end]),
            key: spot.keys.map(ToString::to_string),
        }
    }
}
