//! Puts a report into the words of one language, for one page: numbers, names, statuses, sources, and links from that page.
//!
//! [`Scribe`] is what every page maker asks. One formatter serves page, chart, table and alternative text, so that they can
//! never disagree.

mod ahead;
mod argument;
mod award;
mod change;
mod explain;
mod figure;
mod headline;
mod message;
mod moments;
mod movement;
mod names;
mod outlook;
mod phrase;
mod problem;
mod sort;
mod standing;
mod sums;

pub(super) use change::change_kind;
pub(super) use figure::figure_id;
pub(super) use moments::{rfc3339, start_of};
pub(super) use names::{commendation_anchor, document_anchor};
pub(super) use phrase::{capital, sentence};
pub(super) use standing::level_kind;

use super::data::DataFiles;
use super::paths::Paths;
use crate::analysis::Report;
use crate::diag::Catalogue;
use crate::domain::{Tag, Text};
use crate::language::{Argument, Language};
use crate::render::pages::Earlier;
use crate::render::pages::context::Remark;
use std::sync::Arc;

/// Writes for one page in one language.
#[derive(Debug)]
pub(super) struct Scribe<'a, 's, 'c, E> {
    pub(super) report: &'a Report<'s, 'c, E>,
    pub(super) language: &'a Language,
    /// Every language of the site, for the switch.
    pub(super) languages_of_site: &'a [Arc<Language>],
    pub(super) paths: &'a Paths,
    /// The texts of problems in the page's language.
    pub(super) catalogue: &'a Catalogue,
    /// The page written for: its path below the root of the edition, with the language's folder.
    pub(super) page: String,
    /// What addresses begin with, where they can't be relative to the page because nobody knows where it will be read.
    pub(super) base: Option<&'a str>,
    /// Takes in the numbers of the page's charts.
    pub(super) data: &'a DataFiles,
    /// What was known on earlier days, for the charts and tables of bulletins.
    pub(super) earlier: &'a Earlier<'s, 'c, E>,
    /// The place among those of a bulletin, from 1, of the chart that is being made: two can be of one kind.
    pub(super) block: Option<usize>,
}

impl<E> Clone for Scribe<'_, '_, '_, E> {
    fn clone(&self) -> Self {
        Self { page: self.page.clone(), ..*self }
    }
}

impl<E> Scribe<'_, '_, '_, E> {
    /// An interface string without variables.
    pub(super) fn word(&self, id: &str) -> String {
        self.language.text(id, &[])
    }

    /// An interface string with variables.
    pub(super) fn text(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.language.text(id, arguments)
    }

    /// An interface string with a count.
    pub(super) fn counted(&self, id: &str, n: usize) -> String {
        self.language.text(id, &[("n", Argument::from(n))])
    }

    /// What something is called with what is said of it, in the punctuation of the language.
    pub(super) fn named(&self, name: &str, text: &str) -> String {
        self.text("list-named", &[("name", name.into()), ("text", text.into())])
    }

    pub(super) fn tag(&self) -> &Tag {
        self.language.tag()
    }
}

impl<'s, 'c, E: crate::model::Edition> Scribe<'_, 's, 'c, E> {
    /// The same for a text that is read elsewhere: addresses begin with `base`, which ends in `/`.
    pub(super) fn to_anywhere<'b>(&'b self, base: &'b str) -> Scribe<'b, 's, 'c, E> {
        Scribe { base: Some(base), ..self.clone() }
    }

    fn languages(&self) -> &[Tag] {
        &self.report.site.facts.languages
    }

    /// A text in the page's language, else in the site's first that it speaks.
    pub(super) fn plain(&self, text: &Text) -> String {
        text.get(self.tag().as_str(), self.languages()).0.to_owned()
    }

    /// The same with its language, where that is not the page's.
    pub(super) fn remark(&self, text: &Text) -> Remark {
        let (text, found) = text.get(self.tag().as_str(), self.languages());
        Remark { text: text.to_owned(), lang: found.filter(|tag| *tag != self.tag().as_str()).map(str::to_owned) }
    }
}
