//! What writing a text out asks of its caller: where targets stand on this site, and the words of the page's language.

use super::document::Alert;
use crate::domain::{Binding, DocumentKey, Slug, Tag};

/// A place that a link can lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// The address, relative to the page that the text stands on.
    pub href: String,
    /// What the place is called: the words of a link whose author wrote none.
    pub name: String,
    /// The language of the place, where it isn't the text's own.
    pub language: Option<Tag>,
    /// What must be read with it, as a kind for classes and a word: that an award is only proposed.
    pub status: Option<(&'static str, String)>,
    /// What a reader should know of a number before going there, behind its words.
    pub mark: Option<String>,
}

/// A photo as a page shows it, with what the register says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Where its prints stand, relative to the page that the text stands on, with their widths in pixels, the smallest first;
    /// at least one.
    pub prints: Vec<(String, u32)>,
    /// The width and height of the largest, in pixels.
    pub size: (u32, u32),
    /// What it shows.
    pub alt: Said,
    /// The line below it.
    pub caption: Option<Said>,
    /// Who took it, as a whole sentence.
    pub credit: String,
}

/// A text, with its language where that isn't the page's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Option<String>,
}

/// Where targets stand. `None` says that this edition has no such place: the link's words are then written without a link.
/// That a target doesn't exist at all was refused before.
pub trait Links {
    /// The page of a unit, by its key as written.
    fn unit(&self, key: &str) -> Option<Link>;
    /// A document of the register.
    fn document(&self, key: &DocumentKey) -> Option<Link>;
    /// What says on what a number rests.
    fn bound(&self, binding: &Binding) -> Option<Link>;
    /// A commendation of the register.
    fn commendation(&self, id: &Slug) -> Option<Link>;
    /// A bulletin.
    fn bulletin(&self, slug: &Slug) -> Option<Link>;
    /// A page of prose.
    fn page(&self, slug: &Slug) -> Option<Link>;
    /// A photo of the register, by its name as written.
    fn photo(&self, source: &str) -> Option<Shown>;
}

/// The words that writing a text out adds, in the language of the page. Numbers count from 1. No word may be empty.
pub trait Words {
    /// The label above an alert.
    fn alert(&self, kind: Alert) -> String;
    /// The name of a table that can be scrolled; tells it from the page's others.
    fn table(&self, number: usize) -> String;
    /// The state of a task.
    fn task(&self, done: bool) -> String;
    /// The name of the list of footnotes.
    fn notes(&self) -> String;
    /// The name of a link to a footnote; contains the number.
    fn note(&self, number: usize) -> String;
    /// The name of the link from a footnote back to its `reference`th reference.
    fn back(&self, number: usize, reference: usize) -> String;
}
