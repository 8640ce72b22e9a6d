//! What drafting has to say to the clerk: an entry of the catalogue with its arguments, so that it is said in the clerk's language.

use crate::diag::Catalogue;

/// A sentence for the clerk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    word: &'static str,
    arguments: Vec<(&'static str, String)>,
}

impl Said {
    /// The entry `draft.<word>` of the catalogue with its arguments.
    #[must_use]
    pub fn of(word: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        Self { word, arguments: arguments.iter().map(|(name, value)| (*name, (*value).to_owned())).collect() }
    }

    /// The sentence in a language: a lower-case phrase on one line.
    #[must_use]
    pub fn text(&self, catalogue: &Catalogue) -> String {
        catalogue.draft(self.word, &self.arguments)
    }
}
