//! A topic of the method page while it is written: said, formulated and listed one after the other.

use crate::render::pages::context::{MethodFormula, MethodSection, Remark, Table};

/// A section while it is written.
pub(super) struct Draft(MethodSection);

impl Draft {
    /// A topic; its id begins with `m-`, so that it is none of the site's own headings.
    pub(super) fn new(id: &str, title: String) -> Self {
        Self(MethodSection {
            id: format!("m-{id}"),
            title,
            texts: Vec::new(),
            formulas: Vec::new(),
            tables: Vec::new(),
        })
    }

    /// A paragraph.
    pub(super) fn say(mut self, text: String) -> Self {
        self.0.texts.push(Remark { text, lang: None });
        self
    }

    /// Several paragraphs.
    pub(super) fn say_all(self, texts: Vec<String>) -> Self {
        texts.into_iter().fold(self, Self::say)
    }

    /// A formula with what its letters mean.
    pub(super) fn formula(mut self, formula_html: &str, meaning: String) -> Self {
        self.0.formulas.push(MethodFormula { formula_html: formula_html.to_owned(), meaning });
        self
    }

    /// Tables, below everything else.
    pub(super) fn tables(mut self, tables: Vec<Table>) -> Self {
        self.0.tables.extend(tables);
        self
    }

    /// The section as it stands.
    pub(super) fn finish(self) -> MethodSection {
        self.0
    }
}
