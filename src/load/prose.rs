//! Markdown files: `<slug>.<language>.md`, with YAML front matter between two lines of `---`.
//!
//! The text after it stays as it is, so that a problem found in it can be pointed at; whoever shows it normalises it.

use super::loaded::Prose;
use super::yaml::{Document, Excerpt, Reader};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::{Scalar, Slug, Tag};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// The two parts of a Markdown file, in bytes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parts {
    /// The YAML between the lines of dashes.
    pub(super) matter: Range<usize>,
    /// Where the text begins.
    pub(super) body: usize,
}

/// Reads a Markdown file, or says everything that is wrong with its name and its front matter.
pub(super) fn read<M: DeserializeOwned + JsonSchema>(
    file: &str,
    internal: bool,
    text: &str,
    reader: &Reader<M>,
) -> Result<Prose<M>, Vec<Diagnostic>> {
    let name = name(file);
    let matter = split(text).ok_or_else(|| vec![unframed(file, text)]).and_then(|parts| {
        let document = Document::parse(Excerpt::part(file, text, parts.matter)).map_err(|problem| vec![problem])?;
        reader.read(&document).map(|matter| (matter, parts.body))
    });
    match (name, matter) {
        (Ok((slug, language)), Ok((matter, body_start))) => {
            let body = text.get(body_start..).unwrap_or_default().to_owned();
            Ok(Prose { file: file.to_owned(), internal, slug, language, matter, body, body_start })
        }
        (name, matter) => Err(name.err().into_iter().chain(matter.err().into_iter().flatten()).collect()),
    }
}

/// Where front matter and text are; none without front matter that begins and ends.
pub(super) fn split(text: &str) -> Option<Parts> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| is_fence(line))?;
    let start = first.len();
    let mut end = start;
    for line in lines {
        if is_fence(line) {
            return Some(Parts { matter: start..end, body: end + line.len() });
        }
        end += line.len();
    }
    None
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

fn unframed(file: &str, text: &str) -> Diagnostic {
    let first = text.lines().next().unwrap_or_default();
    let problem = if is_fence(first) { "unclosed" } else { "missing" };
    let refusal = Refusal::new(code::FRONT_MATTER, &[("problem", problem)]);
    refusal.at(Place::span(file, 0..first.len()))
}

/// Slug and language, from the last part of the path.
fn name(file: &str) -> Result<(Slug, Tag), Diagnostic> {
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.strip_suffix(".md").unwrap_or(name);
    let refused = |code, value| Refusal::new(code, &[("value", value), ("file", name)]).at(Place::file(file));
    let Some((slug, language)) = stem.rsplit_once('.') else { return Err(refused(code::PROSE_LANGUAGE, "")) };
    let tag = Tag::read(language).map_err(|_| refused(code::PROSE_LANGUAGE, language))?;
    let slug = Slug::read(slug).map_err(|_| refused(code::SLUG_MALFORMED, slug))?;
    Ok((slug, tag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::raw::PageMatter;

    fn codes(file: &str, text: &str) -> Vec<String> {
        let read = read::<PageMatter>(file, false, text, &Reader::new());
        read.err().into_iter().flatten().map(|problem| problem.code.to_string()).collect()
    }

    #[test]
    fn a_page_is_matter_and_text() {
        let text = "---\r\ntitle: A\u{302}\r\n---  \r\nBody A\u{302}\r\n---\r\n";
        let page = read::<PageMatter>("pages/about.pt-BR.md", false, text, &Reader::new()).ok();
        let page = page.map(|page| (page.slug.to_string(), page.language.to_string(), page.matter.title, page.body));
        let expected = ("about".to_owned(), "pt-BR".to_owned(), "Â".to_owned(), "Body A\u{302}\r\n---\r\n".to_owned());
        assert_eq!(page, Some(expected));
    }

    #[test]
    fn front_matter_must_begin_and_end() {
        assert_eq!(codes("a.vi.md", "title: x\n"), ["E0601"]);
        assert_eq!(codes("a.vi.md", "---\ntitle: x\n"), ["E0601"]);
        assert_eq!(codes("a.vi.md", ""), ["E0601"]);
        assert_eq!(codes("a.vi.md", "---\n---\n"), ["E0113"]);
    }

    #[test]
    fn a_name_has_a_slug_and_a_language() {
        for (name, code) in
            [("about.md", "E0602"), ("about.1.md", "E0602"), ("Về chúng tôi.vi.md", "E0609"), (".vi.md", "E0609")]
        {
            assert_eq!(codes(name, "---\ntitle: x\n---\n"), [code], "{name}");
        }
        assert_eq!(codes("a b.vi.md", "title: x\n"), ["E0609", "E0601"]);
    }
}
