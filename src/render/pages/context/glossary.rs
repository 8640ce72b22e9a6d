//! The glossary.

use super::{Link, Remark};
use schemars::JsonSchema;
use serde::Serialize;

/// What the words and signs of the site mean.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GlossaryPage {
    /// The site's own text, if it has one.
    pub body_html: Option<String>,
    /// Terms by what they are of: indicators, kinds of base, statuses, words beside rates, levels, forms of commendation.
    pub groups: Vec<GlossaryGroup>,
}

/// Terms of one kind.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GlossaryGroup {
    /// An id, unique on the page.
    pub id: String,
    /// "Indicators".
    pub title: String,
    /// The terms, in alphabetical order; words beside rates and levels have an order of their own.
    pub terms: Vec<GlossaryTerm>,
    /// Where the method page says how they are worked out.
    pub method: Option<Link>,
}

/// A term.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GlossaryTerm {
    /// An id, unique on the page; links to the term lead there.
    pub id: String,
    /// The term, with the page that it has.
    pub name: Link,
    /// The kind of a status, as in `Status`, for its shape.
    pub status: Option<String>,
    /// What it means: sentences. None where nobody has said.
    pub texts: Vec<Remark>,
    /// What belongs to it.
    pub facts: Vec<GlossaryFact>,
}

/// Something that belongs to a term.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GlossaryFact {
    /// "Deadlines".
    pub name: String,
    /// Each of them.
    pub items: Vec<Link>,
}
