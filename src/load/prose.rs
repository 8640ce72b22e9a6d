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
use std::path::Path;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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
        let document = Document::parse(Excerpt::part(file, text, parts.matter))?;
        reader.read(&document).map(|matter| (matter, parts.body))
    });
    match (name, matter) {
        (Ok((slug, language)), Ok((matter, body_start))) => {
            let body = text.get(body_start..).unwrap_or_default().to_owned();
            Ok(Prose { file: file.to_owned(), internal, slug, language, matter, body, body_start })
        }
        (name, matter) => Err([name.err(), matter.err()].into_iter().flatten().flatten().collect()),
    }
}

/// Whether a file is Markdown, by its ending.
pub(super) fn is_prose(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|ending| ending == "md")
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
    let (problem, hint) = if is_fence(first) { ("closed", "hint-close") } else { ("open", "hint-open") };
    let refusal = Refusal::new(code::FRONT_MATTER, &[("problem", problem)]).hint(hint, &[]);
    refusal.at(Place::span(file, 0..first.len()))
}

/// Slug and language, from the last part of the path.
fn name(file: &str) -> Result<(Slug, Tag), Vec<Diagnostic>> {
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.strip_suffix(".md").unwrap_or(name);
    let (slug, language) = stem.rsplit_once('.').unwrap_or((stem, ""));
    let problem = if language.is_empty() { "missing" } else { "unknown" };
    let arguments = [("problem", problem), ("file", name), ("language", language)];
    let example = format!("{stem}.vi.md");
    let refused = || match problem {
        "missing" => Refusal::new(code::PROSE_LANGUAGE, &arguments).hint("hint-rename", &[("corrected", &example)]),
        _ => Refusal::new(code::PROSE_LANGUAGE, &arguments).hint("hint-tag", &[]),
    };
    let language = Tag::read(language).map_err(|_| refused());
    match (Slug::read(slug), language) {
        (Ok(slug), Ok(language)) => Ok((slug, language)),
        (read, language) => {
            let refusals = read.err().map(|_| bad_slug(slug)).into_iter().chain(language.err());
            Err(refusals.map(|refusal| refusal.at(Place::file(file))).collect())
        }
    }
}

/// Longer than any name that Windows keeps for a device.
const LONGEST_DEVICE: usize = 5;

fn bad_slug(slug: &str) -> Refusal {
    let refusal = Refusal::new(code::SLUG_MALFORMED, &[("slug", slug)]);
    let simpler = simplified(slug);
    // What is wrong with a short name that is simple already is that Windows has it.
    if simpler == slug && (1..LONGEST_DEVICE).contains(&slug.len()) {
        return refusal.hint("hint-reserved", &[]);
    }
    let refusal = refusal.hint("hint-letters", &[]);
    if Slug::read(&simpler).is_ok() { refusal.hint("hint-rename", &[("corrected", &simpler)]) } else { refusal }
}

/// A name in the letters that a slug may have: without marks, with hyphens for all else.
fn simplified(name: &str) -> String {
    let letters = name.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let letters = letters.map(|c| if c == 'đ' { 'd' } else { c });
    let spaced: String = letters.map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join("-")
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
    fn a_name_that_is_no_slug_is_offered_as_one() {
        assert_eq!(simplified("Về Đắk  Nông, (bản 2)"), "ve-dak-nong-ban-2");
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
