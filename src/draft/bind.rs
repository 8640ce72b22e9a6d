//! Binds the numbers of a text: what the check proposes for each, and the text with the proposals that are settled put in. Nothing
//! else of the text changes, not a byte.

use crate::check::{Unbound, Why, unbound};
use crate::diag::{Catalogue, Diagnostic, Outcome};
use crate::draft::Said;
use crate::load::{Loaded, Sources};
use std::ops::Range;

/// How many candidates of a number are named at most.
const NAMED: usize = 5;

/// What was found for the numbers of a text.
#[derive(Debug, Clone)]
pub struct Proposals {
    /// Every number that rested on nothing, in the order of the text.
    pub numbers: Vec<Unbound>,
    /// The text with each settled proposal put in.
    pub text: String,
    /// How many were put in.
    pub bound: usize,
}

impl Proposals {
    /// How many numbers still rest on nothing in [`Self::text`].
    #[must_use]
    pub fn left(&self) -> usize {
        self.numbers.len() - self.bound
    }
}

/// What the numbers of a bulletin's text can rest on. `file` is its path below the content folder. There is no value if no
/// bulletin could be read from it; the problems are then those of the file, else none.
#[must_use]
pub fn proposals(loaded: Outcome<Loaded>, sources: &Sources, file: &str) -> Outcome<Proposals> {
    let Outcome { value, problems } = unbound(loaded, file);
    let of_file = |problem: &Diagnostic| problem.place.as_ref().is_none_or(|place| place.file == file);
    let Some(numbers) = value else {
        return Outcome { value: None, problems: problems.into_iter().filter(of_file).collect() };
    };
    let source = sources.get(file).unwrap_or_default();
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for number in numbers.iter().filter(|number| number.is_settled) {
        let (Some(span), Some(first)) = (&number.span, number.candidates.first()) else { continue };
        edits.push((span.clone(), format!("[{}]({})", number.literal, first.binding)));
    }
    edits.sort_by_key(|(span, _)| span.start);
    let (text, bound) = (edited(source, &edits), edits.len());
    Outcome { value: Some(Proposals { numbers, text, bound }), problems: Vec::new() }
}

/// A text with some of its bytes replaced; edits are in order and overlap nowhere.
fn edited(text: &str, edits: &[(Range<usize>, String)]) -> String {
    let (mut edited, mut from) = (String::with_capacity(text.len()), 0);
    for (span, new) in edits {
        edited.push_str(text.get(from..span.start).unwrap_or_default());
        edited.push_str(new);
        from = span.end;
    }
    edited.push_str(text.get(from..).unwrap_or_default());
    edited
}

/// What is proposed for a number, or why nothing is.
#[must_use]
pub fn told(number: &Unbound, catalogue: &Catalogue) -> String {
    let literal = ("number", number.literal.as_str());
    let Some(first) = number.candidates.first() else {
        return Said::of("unfounded", &[literal, ("sentence", &number.sentence)]).text(catalogue);
    };
    if number.is_settled && number.span.is_some() {
        let why = Said::of(reason(first.why), &[]).text(catalogue);
        let binding = first.binding.to_string();
        return Said::of("bound", &[literal, ("binding", &binding), ("why", &why)]).text(catalogue);
    }
    let mut names: Vec<String> = number.candidates.iter().map(|candidate| candidate.binding.to_string()).collect();
    names.dedup();
    names.truncate(NAMED);
    let arguments = [literal, ("names", &*crate::diag::listed(&names)), ("sentence", &*number.sentence)];
    Said::of("several", &arguments).text(catalogue)
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::Translation => "why-translation",
        Why::Sentence => "why-sentence",
        Why::Declared => "why-declared",
        Why::Text => "why-text",
        Why::Above => "why-above",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_edited_changes() {
        let text = "Đạt 90% và\r\n 45 thẻ";
        let at = |words: &str| text.find(words).map_or(0..0, |at| at..at + words.len());
        let edits = [(at("90%"), "[90%](a)".to_owned()), (at("45"), "[45](b)".to_owned())];
        assert_eq!(edited(text, &edits), "Đạt [90%](a) và\r\n [45](b) thẻ");
        assert_eq!(edited(text, &[]), text);
    }
}
