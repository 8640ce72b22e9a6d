//! How the command line tells problems and results: problems on the error stream, results on the other. A pipe that was closed
//! is nobody's mistake.

use super::arguments::{Colour, Format, MessageLanguage, Place, Shared};
use super::{DONE, FAILED, PROBLEMS};
use std::io::{IsTerminal, Write};
use std::path::Path;
use tiendo::diag::print::{Setting, print, tally};
use tiendo::diag::{self, At, Catalogue, Diagnostic, code};
use tiendo::load::Sources;

/// The folder of the content, below the folder of the site.
pub(super) const CONTENT: &str = "content";
/// The folder of the site's own themes.
pub(super) const THEMES: &str = "themes";

/// The catalogue of messages: the language asked for, else the one of the environment.
pub(super) fn catalogue(shared: &Shared) -> Catalogue {
    let tag = match shared.lang {
        Some(MessageLanguage::Vi) => "vi".to_owned(),
        Some(MessageLanguage::Fr) => "fr".to_owned(),
        Some(MessageLanguage::En) => "en".to_owned(),
        None => ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(environment).unwrap_or_default(),
    };
    Catalogue::of(tag.split(['_', '.', '-']).next().unwrap_or_default())
}

/// A variable of the environment that says something.
#[expect(clippy::disallowed_methods, reason = "it sets the language and colour of messages, nothing of a site")]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Prints problems, and in the format for people a line that counts them.
pub(super) fn problems(problems: &[Diagnostic], sources: &Sources, place: &Place, shared: &Shared) {
    let colour = match shared.color {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => std::io::stderr().is_terminal() && environment("NO_COLOR").is_none(),
    };
    let (format, to_people) = match place.format {
        Format::Human => (diag::print::Format::Human { colour }, true),
        Format::Short => (diag::print::Format::Short, false),
        Format::Json => (diag::print::Format::Json, false),
    };
    let prefix = prefix(&place.site);
    let catalogue = catalogue(shared);
    let source = |file: &str| sources.get(file);
    let mut text = String::new();
    let setting = Setting { source: &source, catalogue: &catalogue, prefix: &prefix };
    if print(problems, format, &setting, &mut text).is_ok() {
        error_stream(&text);
    }
    if to_people && !problems.is_empty() {
        error_stream(&format!("{}\n", tally(problems).in_words(&catalogue)));
    }
}

/// What is put before a file of the content so that it can be opened from here.
fn prefix(site: &Path) -> String {
    let content = if site == Path::new(".") { CONTENT.into() } else { site.join(CONTENT) };
    format!("{}/", content.display())
}

/// A command of the program for a site, as it can be typed here.
pub(super) fn command(name: &str, site: &Path) -> String {
    let site = site.display().to_string();
    match site.as_str() {
        "." => format!("tiendo {name}"),
        plain if !plain.contains(char::is_whitespace) => format!("tiendo {name} --site {plain}"),
        spaced => format!("tiendo {name} --site \"{spaced}\""),
    }
}

/// The exit code of problems: a failure of the machine or the output folder is not the content's.
pub(super) fn exit_code(problems: &[Diagnostic]) -> u8 {
    let mut errors = problems.iter().filter(|problem| problem.severity == diag::Severity::Error).peekable();
    if errors.peek().is_none() {
        return DONE;
    }
    if errors.all(is_of_machine) { FAILED } else { PROBLEMS }
}

/// A file that another one names at a place of its text, and that is not there, is a mistake in the content.
fn is_of_machine(problem: &Diagnostic) -> bool {
    let named = problem.place.as_ref().is_some_and(|place| matches!(place.at, At::Span(_)));
    problem.code == code::OUTPUT_UNUSABLE || problem.code == code::FILE_UNREADABLE && !named
}

/// Says that something was typed that can't be meant, and how it is meant.
pub(super) fn misuse(message: &str) -> u8 {
    error_stream(&format!("error: {message}\n"));
    FAILED
}

/// Prints a result.
pub(super) fn result(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

fn error_stream(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
