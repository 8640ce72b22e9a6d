//! What can be wrong with a theme, as problems. The template engine knows the template and the place in it.

use crate::diag::{Diagnostic, Place, Refusal, code, listed};
use std::collections::BTreeSet;
use std::error::Error as _;
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

/// The problem of a template, or of one that it takes in. `place_of` says where a template of the site's own stands.
pub(super) fn of_template<'p>(
    template: &str,
    error: &tera::Error,
    place_of: impl Fn(&str) -> Option<&'p str>,
) -> Diagnostic {
    let whole = reason(error);
    let (template, reason, span) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.filename(), report.message(), Some(report.span().range.clone()))
        }
        _ => (reported_template(&whole).unwrap_or(template), first_line(&whole), None),
    };
    let refusal = Refusal::new(code::TEMPLATE, &[("template", template), ("reason", reason)]);
    match (place_of(template), span) {
        (None, _) => refusal.nowhere(),
        (Some(file), span) => {
            let place = span.map_or_else(|| Place::file(file), |span| Place::span(file, span));
            refusal.hint("hint-built-in", &[("file", file.trim_start_matches("../"))]).at(place)
        }
    }
}

/// The template that a report of several lines is about: ` --> page.html:9:6`.
fn reported_template(report: &str) -> Option<&str> {
    let place = report.lines().find_map(|line| line.trim_start().strip_prefix("--> "))?;
    place.rsplitn(3, ':').nth(2)
}

fn first_line(report: &str) -> &str {
    let line = report.lines().next().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line)
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
