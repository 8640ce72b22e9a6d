//! A line of which only the links are Markdown: headlines and summaries, where a star is a star and "1." begins no list, but
//! whose numbers can be bound as those of a text.

use super::document::{Document, Element, Node, Part};
use super::outline::Outline;
use super::target::Target;
use crate::diag::{Outcome, Place};
use std::ops::Range;

/// Reads a line; spans count from its own start. What looks like a link and leads nowhere that a link can lead stays as it was
/// written; a binding that is malformed is told, and its words stay.
#[must_use]
pub fn line(file: &str, text: &str) -> Outcome<Document> {
    let (mut body, mut problems, mut from) = (Vec::new(), Vec::new(), 0);
    for found in candidates(text) {
        let Some(address) = text.get(found.address.clone()) else { continue };
        let element = match Target::read(address) {
            Ok(target) => Element::Link { target, title: String::new() },
            Err(refusal) if binds(address) => {
                problems.push(refusal.at(Place::span(file, found.address.clone())));
                Element::Refused
            }
            Err(_) => continue,
        };
        push_text(&mut body, text, from..found.whole.start);
        push_within(&mut body, text, &found, element);
        from = found.whole.end;
    }
    push_text(&mut body, text, from..text.len());
    let value = Some(Document { body, notes: Vec::new(), outline: Outline::default(), blocks: Vec::new() });
    Outcome { value, problems }
}

fn binds(address: &str) -> bool {
    ["fig:", "calc:", "units:", "quote:"].iter().any(|scheme| address.starts_with(scheme))
}

/// `[words](address)`, as bytes of the line.
struct Candidate {
    whole: Range<usize>,
    words: Range<usize>,
    address: Range<usize>,
}

/// Everything of the form of a link, from left to right, none within another.
fn candidates(text: &str) -> Vec<Candidate> {
    let (mut found, mut from) = (Vec::new(), 0);
    while let Some(middle) = text.get(from..).and_then(|rest| rest.find("](")).map(|at| at + from) {
        let start = text[from..middle].rfind('[').map(|at| at + from);
        let end = text[middle..].find([')', ' ']).map(|at| at + middle).filter(|end| text[*end..].starts_with(')'));
        from = middle + 2;
        if let (Some(start), Some(end)) = (start, end) {
            found.push(Candidate { whole: start..end + 1, words: start + 1..middle, address: middle + 2..end });
            from = end + 1;
        }
    }
    found
}

fn push_text(body: &mut Vec<Node>, text: &str, span: Range<usize>) {
    if !span.is_empty() {
        body.push(Node { part: Part::Text(text[span.clone()].to_owned()), span });
    }
}

fn push_within(body: &mut Vec<Node>, text: &str, found: &Candidate, element: Element) {
    body.push(Node { part: Part::Open(element), span: found.whole.clone() });
    push_text(body, text, found.words.clone());
    body.push(Node { part: Part::Close, span: found.whole.clone() });
}

#[cfg(test)]
mod tests {
    use super::super::plain;
    use super::*;

    fn read(text: &str) -> (String, Vec<String>, usize) {
        let Outcome { value, problems } = line("a.vi.md", text);
        let document = value.unwrap_or_default();
        let links = document.links().map(|link| format!("{} {}", link.text, link.target)).collect();
        (plain(&document), links, problems.len())
    }

    #[test]
    fn only_links_are_markdown() {
        let text = "1. Sớm [63 ngày](fig:67/cccd/days-ahead) so với *hạn* [a] (b), [gần 90%](fig:004/cccd)";
        let (words, links, problems) = read(text);
        assert_eq!(words, "1. Sớm 63 ngày so với *hạn* [a] (b), gần 90%");
        assert_eq!(links, ["63 ngày fig:67/cccd/days-ahead", "gần 90% fig:004/cccd"]);
        assert_eq!(problems, 0);
    }

    #[test]
    fn what_leads_nowhere_stays_and_a_malformed_binding_is_told() {
        assert_eq!(read("[a](b.html) ](x) [c](d e)").0, "[a](b.html) ](x) [c](d e)");
        assert_eq!(read("[9](fig:004) [8](fig:004/cccd/speed)").2, 2);
    }
}
