//! YAML that can't be read at all, told by what people type: a tab, a quotation mark left open, a `>95%` that YAML takes for
//! the head of a block. The parser only says where it gave up; the line there usually says why.

use super::excerpt::Excerpt;
use super::tree::Broken;
use super::words::quoted;
use crate::diag::{Diagnostic, Refusal, code};
use std::ops::Range;

/// The problem of a text that is no YAML.
pub(super) fn problem(broken: &Broken, excerpt: &Excerpt<'_>) -> Diagnostic {
    let (refusal, span) = match broken {
        Broken::SecondDocument(span) => (refusal("documents", "").hint("hint-documents", &[]), span.clone()),
        Broken::TooDeep(span) => (refusal("deep", ""), span.clone()),
        Broken::Syntax(error, at) => Sight { text: &excerpt.text, at: *at }.explain(error.info()),
    };
    refusal.at(excerpt.place(within(&excerpt.text, span)))
}

/// The problem of a tab where indentation belongs, at or below a place.
pub(super) fn tab(excerpt: &Excerpt<'_>, at: usize) -> Diagnostic {
    let (refusal, span) = Sight { text: &excerpt.text, at }.tab();
    refusal.at(excerpt.place(within(&excerpt.text, span)))
}

fn refusal(kind: &str, reason: &str) -> Refusal {
    Refusal::new(code::YAML_SYNTAX, &[("kind", kind), ("reason", reason)])
}

/// The text and where the parser gave up.
struct Sight<'a> {
    text: &'a str,
    at: usize,
}

/// What the parser says when it gives up, by a part of its message, and what a person did.
const CAUSES: &[(&str, &str)] = &[
    ("tab", "tab"),
    ("unknown escape", "escape"),
    ("quoted scalar, found unexpected end", "quote"),
    ("indentation in quoted scalar", "quote"),
    ("trailing content after", "after-quote"),
    ("expected comment or line break", "sign"),
    ("mapping values are not allowed", "colon"),
    ("unexpected character", "sign"),
    ("unknown anchor", "sign"),
    ("expected node content", "sign"),
    ("misplaced bracket", "sign"),
    ("keys are not allowed in this context", "sign"),
    ("sequence entries are not allowed", "dash"),
    ("simple key expect", "no-colon"),
    ("indentation in flow", "bracket"),
    ("invalid indentation", "indentation"),
    ("expected '-' indicator", "indentation"),
    ("block mapping, did not find expected key", "indentation"),
    ("flow", "bracket"),
    ("illegal placement of ':'", "bracket"),
];

impl Sight<'_> {
    fn explain(&self, info: &str) -> (Refusal, Range<usize>) {
        let line = self.line_at(self.at);
        if let Some(mark) = self.conflict(&line) {
            return (refusal("conflict", "").hint("hint-conflict", &[]), mark);
        }
        let cause = CAUSES.iter().find(|(part, _)| info.contains(part)).map_or("other", |(_, cause)| *cause);
        let hinted = |hint| refusal(cause, "").hint(hint, &[]);
        match cause {
            "tab" => self.tab(),
            "quote" => (hinted("hint-quote"), self.at..self.at + 1),
            "colon" if self.first_colon(&line).is_some_and(|colon| colon < self.at) => self.value_in_quotes(cause),
            "indentation" if self.value_at_bracket(&line) => self.value_in_quotes("sign"),
            "colon" | "indentation" => (refusal("indentation", "").hint("hint-indentation", &[]), line),
            "after-quote" | "sign" => self.value_in_quotes(cause),
            "no-colon" => (hinted("hint-no-colon"), self.line_before()),
            "escape" => (hinted("hint-escape"), self.rest_of_line()),
            "dash" => (hinted("hint-dash"), self.rest_of_line()),
            "bracket" => (hinted("hint-bracket"), self.open_bracket()),
            _ => (refusal("other", info), self.rest_of_line()),
        }
    }

    /// The tab itself: in the indentation of this line or of one below.
    fn tab(&self) -> (Refusal, Range<usize>) {
        let mut start = self.line_at(self.at).start;
        for line in self.text.get(start..).unwrap_or_default().split_inclusive('\n') {
            let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
            if let Some(tab) = line.get(..indentation).and_then(|indentation| indentation.find('\t')) {
                return (refusal("tab", "").hint("hint-tab", &[]), start + tab..start + indentation);
            }
            start += line.len();
        }
        (refusal("tab", "").hint("hint-tab", &[]), self.rest_of_line())
    }

    /// The value of the line, with its corrected form as the hint.
    fn value_in_quotes(&self, kind: &str) -> (Refusal, Range<usize>) {
        let line = self.line_at(self.at);
        let start = self.first_colon(&line).map_or(line.start, |colon| colon + 1);
        let written = self.text.get(start..line.end).unwrap_or_default();
        let start = start + written.len() - written.trim_start_matches([' ', '-']).len();
        let value = self.text.get(start..line.end).unwrap_or_default().trim_end();
        let corrected = if kind == "after-quote" { requoted(value) } else { quoted(value) };
        let span = start..start + value.len();
        (refusal(kind, "").hint("hint-quoted", &[("corrected", &corrected)]), span)
    }

    fn value_at_bracket(&self, line: &Range<usize>) -> bool {
        let value = self.first_colon(line).and_then(|colon| self.text.get(colon + 1..line.end));
        value.is_some_and(|value| value.trim_start().starts_with(['[', '{']))
    }

    /// The colon that ends the key of a line.
    fn first_colon(&self, line: &Range<usize>) -> Option<usize> {
        self.text.get(line.clone())?.find(": ").map(|colon| line.start + colon)
    }

    fn line_at(&self, at: usize) -> Range<usize> {
        let before = self.text.get(..at).unwrap_or(self.text);
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let rest = self.text.get(start..).unwrap_or_default();
        start..start + rest.lines().next().map_or(0, str::len)
    }

    /// The last line with something on it above the place.
    fn line_before(&self) -> Range<usize> {
        let above = self.text.get(..self.line_at(self.at).start).unwrap_or_default().trim_end();
        if above.is_empty() { self.line_at(self.at) } else { self.line_at(above.len()) }
    }

    /// The mark of version control on this line or the one above it.
    fn conflict(&self, line: &Range<usize>) -> Option<Range<usize>> {
        let is_mark = |line: &Range<usize>| self.text.get(line.clone()).is_some_and(is_conflict);
        Some(line.clone()).filter(is_mark).or_else(|| Some(self.line_before()).filter(is_mark))
    }

    /// The line from the last bracket on that is still open here: the parser only notices on a line below.
    fn open_bracket(&self) -> Range<usize> {
        let mut closed = 0_usize;
        let before = self.text.get(..self.at).unwrap_or_default();
        for (at, c) in before.char_indices().rev() {
            match c {
                ']' | '}' => closed += 1,
                '[' | '{' if closed == 0 => return at..self.line_at(at).end.max(at),
                '[' | '{' => closed -= 1,
                _ => {}
            }
        }
        self.rest_of_line()
    }

    fn rest_of_line(&self) -> Range<usize> {
        self.at..self.line_at(self.at).end.max(self.at)
    }
}

/// The marks that version control leaves where two people changed one line.
fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark))
}

/// `'it's'` as `"it's"`: the whole of it between marks that it doesn't contain.
fn requoted(value: &str) -> String {
    let inner = value.trim_matches(['"', '\'']);
    quoted(inner)
}

/// A span in the text, on character boundaries; the last character where it lies at the end of the text.
fn within(text: &str, span: Range<usize>) -> Range<usize> {
    let boundary = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let above = |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let start = boundary(span.start);
    start..above(span.end.min(text.len())).max(start)
}

#[cfg(test)]
mod tests {
    use super::super::tree::Tree;
    use super::*;
    use crate::diag::At;

    /// The kind of problem, the part of the text it points at, and the corrected form if one is offered.
    fn told(text: &str) -> (String, String, String) {
        let Err(broken) = Tree::parse(text) else { return Default::default() };
        let problem = problem(&broken, &Excerpt::whole("f", text));
        let part = match problem.place.map(|place| place.at) {
            Some(At::Span(span)) => text.get(span).unwrap_or("out of range").to_owned(),
            other => format!("{other:?}"),
        };
        let kind = problem.message.arguments.first().map(|(_, kind)| kind.clone());
        let hint = problem.hints.first().and_then(|hint| hint.arguments.first()).map(|(_, value)| value.clone());
        (kind.unwrap_or_default(), part, hint.unwrap_or_default())
    }

    #[test]
    fn what_people_type_is_told_as_what_it_is() {
        for (text, kind, part, corrected) in [
            ("a:\n\t- b\n", "tab", "\t", ""),
            ("a:\n  b: 1\n\tc: 2\n", "tab", "\t", ""),
            ("figures: |\n\tunit\tcount\n", "tab", "\t", ""),
            ("title: \"abc\nb: 1\n", "quote", "\"", ""),
            ("a: 'x\n\n", "quote", "'", ""),
            ("a: 'it's'\n", "after-quote", "'it's'", "\"it's\""),
            ("a: \"x\" y\r\n", "after-quote", "\"x\" y", "'x\" y'"),
            ("rate: >95%\n", "sign", ">95%", "\">95%\""),
            ("đ: |95\n", "sign", "|95", "\"|95\""),
            ("a: @x\n", "sign", "@x", "\"@x\""),
            ("a: *x\n", "sign", "*x", "\"*x\""),
            ("l:\n  - %x\n", "sign", "%x", "\"%x\""),
            ("a: [draft] foo\n", "sign", "[draft] foo", "\"[draft] foo\""),
            ("a: }\n", "sign", "}", "\"}\""),
            ("title: Hà Nội: 9 of 29\n", "colon", "Hà Nội: 9 of 29", "\"Hà Nội: 9 of 29\""),
            ("a: 1\n b: 2\n", "indentation", " b: 2", ""),
            ("a:\n  - 1\n - 2\n", "indentation", " - 2", ""),
            ("a: - b\n", "dash", "- b", ""),
            ("a: 1\nfoo\nb: 2\n", "no-colon", "foo", ""),
            ("a: \"x\\d\"\n", "escape", "\"x\\d\"", ""),
            ("a: [1, 2\n", "bracket", "[1, 2", ""),
            ("a: [1, [2]\nb: 3\n", "bracket", "[1, [2]", ""),
            ("a: {b\n", "bracket", "{b", ""),
            ("<<<<<<< HEAD\na: 1\n=======\n", "conflict", "<<<<<<< HEAD", ""),
            ("a: 1\n---\nb: 2\n", "documents", "---", ""),
        ] {
            assert_eq!(told(text), (kind.to_owned(), part.to_owned(), corrected.to_owned()), "{text:?}");
        }
    }
}
