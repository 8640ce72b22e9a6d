//! Tests of the folder as a whole: what each construct becomes, where problems point, what hostile texts come to. Tests of
//! single functions stand beside them.

mod blocks;
mod constructs;
mod hostile;
mod places;
mod strict;

use super::{Alert, Document, Link, Links, Said, Shown, Words, html, parse};
use crate::diag::Diagnostic;
use crate::domain::{Binding, DocumentKey, Scalar, Slug, Tag};

/// A site that has every place but those whose key begins with `no`.
struct Site;

impl Site {
    fn place(kind: &str, key: &str) -> Option<Link> {
        let link = Link { href: format!("../{kind}/{key}.html"), name: format!("The {kind} {key}"), ..Link::default() };
        Some(link).filter(|_| !key.starts_with("no"))
    }
}

impl Links for Site {
    fn unit(&self, key: &str) -> Option<Link> {
        Self::place("units", key)
    }

    fn document(&self, key: &DocumentKey) -> Option<Link> {
        Self::place("documents", key.as_str())
    }

    fn bound(&self, binding: &Binding) -> Option<Link> {
        Self::place("figures", &binding.to_string())
    }

    fn commendation(&self, id: &Slug) -> Option<Link> {
        Self::place("commendations", id.as_str())
    }

    fn bulletin(&self, slug: &Slug) -> Option<Link> {
        let french = Tag::read("fr").ok();
        Self::place("bulletins", slug.as_str()).map(|link| Link { language: french, ..link })
    }

    fn page(&self, slug: &Slug) -> Option<Link> {
        Self::place("pages", slug.as_str())
    }

    fn photo(&self, source: &str) -> Option<Shown> {
        let name = source.strip_suffix(".jpg").filter(|name| !name.starts_with("no"))?;
        Some(Shown {
            prints: [480, 960, 1200].map(|width| (format!("../photos/{name}-{width}.jpg"), width)).into(),
            size: (1200, 800),
            alt: Said { text: format!("What {name} shows"), language: Some("fr".to_owned()) },
            caption: name.starts_with("cap").then(|| Said { text: "<The register's>".to_owned(), language: None }),
            credit: "Photo: A & B".to_owned(),
        })
    }
}

struct English;

impl Words for English {
    fn alert(&self, kind: Alert) -> String {
        format!("{kind:?}")
    }

    fn table(&self, number: usize) -> String {
        format!("Table {number}")
    }

    fn task(&self, done: bool) -> String {
        if done { "done" } else { "open" }.to_owned()
    }

    fn notes(&self) -> String {
        "Notes".to_owned()
    }

    fn note(&self, number: usize) -> String {
        format!("Note {number}")
    }

    fn back(&self, number: usize, reference: usize) -> String {
        format!("Back to reference {reference} of note {number}")
    }
}

/// A text without front matter, read; problems are the caller's to look at.
fn read(text: &str) -> (Document, Vec<Diagnostic>) {
    let outcome = parse("bulletins/a.vi.md", text, 0);
    (outcome.value.expect("there is always a document"), outcome.problems)
}

fn written(text: &str) -> String {
    html(&read(text).0, &Site, &English, "b-")
}
