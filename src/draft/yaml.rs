//! Texts as they are written into YAML.

use crate::check::Checked;
use crate::check::nouns::Source;
use crate::domain::{Audience, Text};

/// A text in quotation marks, on one line.
pub(super) fn quoted(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("\"{}\"", line.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A text that is one for all languages, or a map of them.
pub(super) fn text(text: &Text) -> String {
    let forms: Vec<String> = text
        .forms()
        .map(|(tag, form)| tag.map_or_else(|| quoted(form), |tag| format!("{tag}: {}", quoted(form))))
        .collect();
    match text {
        Text::Same(_) => forms.concat(),
        Text::By(_) => format!("{{{}}}", forms.join(", ")),
    }
}

/// The fields of a source, a line each; none for one that says nothing, or whose document `audience` may not know of.
pub(super) fn source(checked: &Checked, source: &Source, audience: Audience) -> Vec<String> {
    let document = source.document.map(|id| &checked.documents[id.0 as usize]);
    let document = document.filter(|document| audience == Audience::Internal || document.audience == Audience::Public);
    let fields = [
        document.map(|document| format!("document: {}", document.key)),
        source.title.as_ref().map(|title| format!("title: {}", text(title))),
        source.publisher.as_ref().map(|publisher| format!("publisher: {}", text(publisher))),
        source.url.as_ref().map(|url| format!("url: {}", quoted(url))),
    ];
    fields.into_iter().flatten().collect()
}

/// Lines under a key: the first behind `head`, the others as far in.
pub(super) fn block(head: &str, lines: &[String]) -> String {
    let indent = " ".repeat(head.chars().count());
    let before = |place: usize| if place == 0 { head } else { indent.as_str() };
    lines.iter().enumerate().map(|(place, line)| format!("{}{line}\n", before(place))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_quoted_on_one_line() {
        assert_eq!(quoted("a \"b\" \\ c\nd : e"), "\"a \\\"b\\\" \\\\ c d : e\"");
        assert_eq!(block("  - ", &["a: 1".to_owned(), "b: 2".to_owned()]), "  - a: 1\n    b: 2\n");
    }
}
