//! For people: the message, the source line with a caret below it, further places, and remedies.
//!
//! annotate-snippets draws. It is handed only the lines that a problem speaks of, because it reads all that it is given anew
//! for each problem. Places of one file that are near each other share a drawing; a place without a line is told in words.

use super::lines::{Lines, Spot, Texts};
use crate::diag::visible::visible;
use crate::diag::{Catalogue, Code, Diagnostic, Severity};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Message, Origin, Renderer, Snippet};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

/// More warnings or notes of one code than these are told by the last of them, which speak of the newest files.
const MOST: usize = 5;
/// So many of them are told.
const SHOWN: usize = 3;

/// Places with up to this many lines between them share a drawing, with `...` for what is left out.
const NEAR: usize = 40;
/// Places on one line share a drawing if they lie within so many bytes: of a longer line only a part is drawn, and no place may be
/// outside of it.
const WIDE: usize = 100;

pub(super) fn print(
    problems: &[Diagnostic],
    colour: bool,
    texts: &Texts<'_>,
    catalogue: &Catalogue,
    out: &mut dyn fmt::Write,
) -> fmt::Result {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut left_out = left_out(problems);
    for problem in problems {
        match left_out.get_mut(&problem.code) {
            Some((left, more)) if *left > 0 => {
                *left -= 1;
                if *left == 0 {
                    let more = message(Level::HELP, catalogue.help(), catalogue.more(problem.code, *more));
                    writeln!(
                        out,
                        "{}\n",
                        renderer.render(&[Group::with_title(more_title(problem, catalogue)).element(more)])
                    )?;
                }
            }
            _ => writeln!(out, "{}\n", renderer.render(&[group(problem, texts, catalogue)]))?,
        }
    }
    Ok(())
}

/// How many problems of a code are not told one by one, twice: to count down, and to say. Errors are all told.
fn left_out(problems: &[Diagnostic]) -> BTreeMap<Code, (usize, usize)> {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for problem in problems.iter().filter(|problem| problem.severity != Severity::Error) {
        *counts.entry(problem.code).or_default() += 1;
    }
    counts.retain(|_, count| *count > MOST);
    counts.into_iter().map(|(code, count)| (code, (count - SHOWN, count - SHOWN))).collect()
}

/// The kind of a problem in place of the problem.
fn more_title<'a>(problem: &Diagnostic, catalogue: &Catalogue) -> annotate_snippets::Title<'a> {
    level(problem.severity)
        .with_name(catalogue.severity(problem.severity))
        .primary_title(catalogue.title(problem.code).unwrap_or_default())
        .id(problem.code.to_string())
}

fn group<'a>(problem: &'a Diagnostic, texts: &'a Texts<'_>, catalogue: &Catalogue) -> Group<'a> {
    let title = level(problem.severity)
        .with_name(catalogue.severity(problem.severity))
        .primary_title(catalogue.text(&problem.message))
        .id(problem.code.to_string());
    let mut places = Places::default();
    if let Some(place) = &problem.place {
        places.primary(&texts.spot(place));
    }
    for (place, message) in &problem.labels {
        places.label(&texts.spot(place), &catalogue.text(message));
    }
    let hints = problem.hints.iter().map(|hint| message(Level::HELP, catalogue.help(), catalogue.text(hint)));
    let notes = places.in_words.into_iter();
    let notes = notes.map(|words| message(Level::NOTE, catalogue.severity(Severity::Note), words));
    Group::with_title(title)
        .elements(places.origin)
        .elements(places.drawings.into_iter().map(Drawing::snippet))
        .elements(notes)
        .elements(hints)
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

fn message(level: Level<'static>, name: String, text: String) -> Message<'static> {
    level.with_name(name).message(text)
}

/// The places of one problem, by the way in which each can be shown.
#[derive(Default)]
struct Places<'a> {
    /// Where the problem is, if no line of it can be shown.
    origin: Option<Origin<'a>>,
    /// The lines of all places that have lines; the problem's own first.
    drawings: Vec<Drawing<'a>>,
    /// Second places that have none, each with its sentence.
    in_words: Vec<String>,
}

impl<'a> Places<'a> {
    fn primary(&mut self, spot: &Spot<'a>) {
        match Drawing::new(spot, None) {
            Some(drawing) => self.drawings.push(drawing),
            None => self.origin = Some(Origin::path(in_words(spot))),
        }
    }

    fn label(&mut self, spot: &Spot<'a>, label: &str) {
        match Drawing::new(spot, Some(label)) {
            Some(drawing) => match self.drawings.iter_mut().find(|other| other.is_near(&drawing)) {
                Some(near) => near.take(drawing),
                None => self.drawings.push(drawing),
            },
            None => self.in_words.push(format!("{}: {label}", in_words(spot))),
        }
    }
}

/// A place without a line: the file, and the keys if they are known.
fn in_words(spot: &Spot<'_>) -> String {
    let keys = spot.keys.map(|keys| format!(" ({keys})")).unwrap_or_default();
    visible(&format!("{}{keys}", spot.path)).into_owned()
}

/// Lines of one file with the places on them.
struct Drawing<'a> {
    path: String,
    lines: &'a Lines<'a>,
    /// From the first byte of the first place to the last of the last.
    span: Range<usize>,
    /// The bytes of each place with what is said of it; nothing is said of the problem's own place.
    places: Vec<(Range<usize>, Option<String>)>,
}

impl<'a> Drawing<'a> {
    fn new(spot: &Spot<'a>, label: Option<&str>) -> Option<Self> {
        let lines = spot.lines?;
        let span = lines.trimmed(spot.span.as_ref()?);
        let path = visible(&spot.path).into_owned();
        Some(Self { path, lines, span: span.clone(), places: vec![(span, label.map(str::to_owned))] })
    }

    fn is_near(&self, other: &Self) -> bool {
        let first = self.lines.line(self.span.start).saturating_sub(NEAR);
        let last = self.lines.line(self.span.end) + NEAR;
        let (start, end) = (other.lines.line(other.span.start), other.lines.line(other.span.end));
        let (from, to) = (self.span.start.min(other.span.start), self.span.end.max(other.span.end));
        let fits = self.lines.line(from) != self.lines.line(to) || to - from <= WIDE;
        self.path == other.path && start <= last && first <= end && fits
    }

    fn take(&mut self, other: Self) {
        self.span = self.span.start.min(other.span.start)..self.span.end.max(other.span.end);
        self.places.extend(other.places);
    }

    fn snippet(self) -> Snippet<'a, Annotation<'a>> {
        let (text, start) = self.lines.around(&self.span);
        let annotations = self.places.into_iter().map(|(span, label)| {
            let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
            kind.span(span.start - start..span.end - start).label(label)
        });
        // A last line without a character is a line only if a break follows it.
        let text = if text.ends_with('\n') { Cow::Owned(format!("{text}\n")) } else { Cow::Borrowed(text) };
        Snippet::source(text).line_start(self.lines.line(start) + 1).path(self.path).annotations(annotations)
    }
}
