//! The register of documents.

use super::{Link, Remark};
use schemars::JsonSchema;
use serde::Serialize;

/// A document of the register.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Document {
    /// Its id, unique on the page; links to a document lead there.
    pub id: String,
    /// Its number and symbol.
    pub symbol: Option<String>,
    /// What it is about.
    pub title: Remark,
    /// What kind it is.
    pub kind: String,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Its date, or the word for unknown.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: Option<String>,
    /// Its address on the web.
    pub href: Option<String>,
    /// What of it matters here.
    pub note: Option<Remark>,
    /// The units it concerns.
    pub units: Vec<Link>,
    /// The documents that it cites.
    pub cites: Vec<Link>,
    /// The documents that it took the place of.
    pub replaces: Vec<Link>,
    /// The documents that took its place.
    pub replaced_by: Vec<Link>,
    /// Where it is cited, all in one: what `citations` has by kind.
    pub cited: Vec<Link>,
    /// Where it is cited, by kind: deadlines, figures, bulletins, commendations, documents and so on; those that are some.
    pub citations: Vec<CitedBy>,
}

/// What of one kind cites a document.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CitedBy {
    /// What they are: "Bulletins".
    pub title: String,
    /// The first of them.
    pub links: Vec<Link>,
    /// How many more there are, in words.
    pub more: Option<String>,
}
