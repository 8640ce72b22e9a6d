//! The method page.

use super::{Remark, Table};
use schemars::JsonSchema;
use serde::Serialize;

/// Formulas and thresholds in force.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MethodPage {
    /// The site's own text on its method, if it has one.
    pub body_html: Option<String>,
    /// Topic by topic.
    pub sections: Vec<MethodSection>,
}

/// A topic of the method.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MethodSection {
    /// An id, unique on the page.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Sentences, a paragraph each.
    pub texts: Vec<Remark>,
    /// Formulas, each with what its letters mean.
    pub formulas: Vec<MethodFormula>,
    /// Tables, a programme each.
    pub tables: Vec<Table>,
}

/// A formula.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MethodFormula {
    /// The formula, without words of any language.
    pub formula_html: String,
    /// What its letters mean and what follows from it.
    pub meaning: String,
}
