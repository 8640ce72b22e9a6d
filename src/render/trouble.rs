//! What can be wrong with a theme, as problems. The template engine knows the template and the place in it; the palette of
//! charts knows the colours and where they are set.

use super::charts::palette::{Eyes, Fault, FaultKind, Measure, PREFIX, Palette, RULES, Scheme, Source, enough, judge};
use crate::diag::{Code, Diagnostic, Place, Refusal, code, listed};
use std::collections::BTreeSet;
use std::error::Error as _;
use std::ops::Range;
use tera::ErrorKind;

/// The problem of a theme that is not among `files`, those of all themes by path.
pub(super) fn unknown(theme: &str, files: &[String]) -> Diagnostic {
    let folders: BTreeSet<&str> =
        files.iter().filter_map(|path| path.split_once('/')).map(|(folder, _)| folder).collect();
    let refusal = Refusal::new(code::THEME_UNKNOWN, &[("theme", theme)]);
    let refusal = if folders.is_empty() {
        refusal.hint("hint-folder", &[("folder", &format!("themes/{theme}"))])
    } else {
        let folders: Vec<&str> = folders.into_iter().collect();
        refusal.hint("hint-known", &[("names", &listed(&folders))])
    };
    refusal.hint("hint-built-in", &[]).nowhere()
}

/// The problems of a template, or of those that it takes in: one, or more where the engine tells them together. `text_of` gives
/// a template's text, `place_of` where one of the site's own stands.
pub(super) fn of_template<'p>(
    template: &str,
    error: &tera::Error,
    text_of: impl Fn(&str) -> Option<&'p str>,
    place_of: impl Fn(&str) -> Option<&'p str>,
) -> Vec<Diagnostic> {
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
        let span = Some(report.span().range.clone());
        return vec![refused(report.filename(), report.message(), span, &place_of)];
    }
    let whole = reason(error);
    let reports = Reported::all(&whole);
    if reports.is_empty() {
        let named = named(error, &whole);
        let own = named.iter().find(|name| place_of(name).is_some());
        let template = own.or(named.first()).copied().unwrap_or(template);
        return vec![refused(template, whole.lines().next().unwrap_or_default(), None, &place_of)];
    }
    let told = |report: &Reported<'_>| {
        let span = text_of(report.template).and_then(|text| report.span(text));
        refused(report.template, report.message, span, &place_of)
    };
    reports.iter().map(told).collect()
}

/// The templates that a problem is about, as far as the engine names them without a place: first what is to be mended.
fn named<'e>(error: &'e tera::Error, reason: &'e str) -> Vec<&'e str> {
    match error.kind() {
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            chain.iter().rev().chain([tpl]).map(String::as_str).collect()
        }
        ErrorKind::MissingParent { current, .. } => vec![current],
        _ => {
            let both = reason.split_once("is defined in both").map_or("", |(_, both)| both);
            let mut names: Vec<&str> = both.split('`').skip(1).step_by(2).collect();
            names.reverse();
            names
        }
    }
}

fn refused<'p>(
    template: &str,
    reason: &str,
    span: Option<Range<usize>>,
    place_of: &impl Fn(&str) -> Option<&'p str>,
) -> Diagnostic {
    let refusal = Refusal::new(code::TEMPLATE, &[("template", template), ("reason", reason)]);
    let Some(file) = place_of(template) else { return refusal.nowhere() };
    let place = span.map_or_else(|| Place::file(file), |span| Place::span(file, span));
    refusal.hint("hint-built-in", &[("file", file.trim_start_matches("../"))]).at(place)
}

/// What is wrong with the colours of charts, as far as the site's own style sheets are the reason. `place_of` says where the
/// style sheet of a position stands, if it is the site's own; `charts` where the one stands that has to set every colour, if it is.
pub(super) fn of_palette<'p>(
    palette: &Palette,
    place_of: impl Fn(usize) -> Option<&'p str>,
    charts: Option<&'p str>,
) -> Vec<Diagnostic> {
    let place = |source: &Source| Some(Place::span(place_of(source.sheet)?, source.span.clone()));
    let told = |fault: Fault| {
        let place = fault.sources.iter().find_map(place);
        let is_missing = fault.kind == FaultKind::Missing;
        let place = place.or_else(|| charts.filter(|_| is_missing).map(Place::file))?;
        Some(refusal_of(palette, &fault).at(place))
    };
    judge(palette, &RULES).into_iter().filter_map(told).collect()
}

fn refusal_of(palette: &Palette, fault: &Fault) -> Refusal {
    let Fault { scheme, name, kind, .. } = fault;
    let property = format!("{PREFIX}{name}");
    let what = [("property", property.as_str()), ("scheme", scheme.name())];
    match kind {
        FaultKind::Missing => {
            let arguments = [what.as_slice(), &[("reason", "missing"), ("value", "")]].concat();
            Refusal::new(code::PALETTE_COLOUR, &arguments).hint("hint-missing", &[])
        }
        FaultKind::Unreadable(value) => {
            let arguments = [what.as_slice(), &[("reason", "unreadable"), ("value", value)]].concat();
            Refusal::new(code::PALETTE_COLOUR, &arguments).hint("hint-written", &[])
        }
        FaultKind::Contrast(other, measure) => contrast_of(palette, *scheme, (name, other), *measure),
        FaultKind::Alike(other, eyes, measure) => {
            seen(code::PALETTE_ALIKE, what, (other, *eyes, numbers(*measure, 1))).hint("hint-lightness", &[])
        }
        FaultKind::Step(before, eyes, measure) => {
            let way = if *scheme == Scheme::Dark { "lighter" } else { "darker" };
            seen(code::PALETTE_STEP, what, (before, *eyes, numbers(*measure, 2))).hint("hint-step", &[("way", way)])
        }
    }
}

/// The refusal of a pair that eyes of a kind can't tell apart well enough.
fn seen(code: Code, what: [(&'static str, &str); 2], (other, eyes, numbers): (&str, Eyes, [String; 2])) -> Refusal {
    let (other, [measured, required]) = (format!("{PREFIX}{other}"), numbers);
    let rest = [("other", &*other), ("eyes", eyes.name()), ("measured", &*measured), ("required", &*required)];
    Refusal::new(code, &[&what[..], &rest].concat())
}

/// The refusal of a colour without enough contrast against another, with the nearest that has enough.
fn contrast_of(palette: &Palette, scheme: Scheme, (name, other): (&str, &str), measure: Measure) -> Refusal {
    let [property, against] = [name, other].map(|name| format!("{PREFIX}{name}"));
    let [measured, required] = numbers(measure, 1);
    let arguments = [
        ("property", &*property),
        ("other", &against),
        ("scheme", scheme.name()),
        ("measured", &measured),
        ("required", &required),
    ];
    let refusal = Refusal::new(code::PALETTE_CONTRAST, &arguments);
    let [colour, other] = [name, other].map(|name| palette.colour(scheme, name));
    let Some((colour, other)) = colour.zip(other) else { return refusal };
    let (colour, darker) = enough(colour, other, measure.required);
    refusal.hint("hint-enough", &[("colour", &colour.hex()), ("way", if darker { "darker" } else { "lighter" })])
}

/// What was measured, never rounded up to what is required, and that; with so many decimals.
fn numbers(measure: Measure, decimals: usize) -> [String; 2] {
    let unit = if decimals == 1 { 10.0 } else { 100.0 };
    [(measure.measured * unit).floor() / unit, measure.required].map(|number| format!("{number:.decimals$}"))
}

/// One of the reports that the engine writes below each other, since it finds what templates refer to for all of them at once:
///
/// ```text
/// error: Unknown filter `uper`
///  --> page.html:9:6
///   |
/// 9 | {{ title | uper }}
///   |            ^^^^
/// ```
struct Reported<'r> {
    message: &'r str,
    template: &'r str,
    /// Both from 1, in characters.
    line: usize,
    column: usize,
    /// How many characters are underlined.
    length: usize,
}

impl<'r> Reported<'r> {
    fn all(text: &'r str) -> Vec<Self> {
        let lines: Vec<&str> = text.lines().collect();
        let place = |line: &&'r str| Self::place(line.trim_start().strip_prefix("--> ")?);
        let report = |pair: &[&'r str]| {
            let (template, line, column) = pair.get(1).and_then(place)?;
            Some(Self { message: pair[0].strip_prefix("error: ")?, template, line, column, length: 0 })
        };
        let mut reports = Vec::new();
        for (at, pair) in lines.windows(2).enumerate() {
            let underlined = lines.get(at + 4).map_or(0, |line| line.matches('^').count());
            reports.extend(report(pair).map(|report| Self { length: underlined, ..report }));
        }
        reports
    }

    /// The template, the line and the column of `page.html:9:6`.
    fn place(place: &'r str) -> Option<(&'r str, usize, usize)> {
        let mut parts = place.rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some((parts.next()?, line, column))
    }

    /// The bytes of the template that it is about.
    fn span(&self, text: &str) -> Option<Range<usize>> {
        let line = text.split_inclusive('\n').nth(self.line.checked_sub(1)?)?;
        let before: usize = text.split_inclusive('\n').take(self.line - 1).map(str::len).sum();
        let bytes = |characters: usize| line.chars().take(characters).map(char::len_utf8).sum::<usize>();
        let start = self.column.checked_sub(1)?;
        Some(before + bytes(start)..before + bytes(start + self.length))
    }
}

/// What the engine says, with its causes.
fn reason(error: &tera::Error) -> String {
    let mut reasons = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(error) = cause {
        reasons.push(error.to_string());
        cause = error.source();
    }
    reasons.join(": ")
}
