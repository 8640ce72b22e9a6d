//! What surrounds every page: the site, the page's frame, links.

use super::{Machines, PageData};
use schemars::JsonSchema;
use serde::Serialize;

/// The site, the same on every page of one language and edition.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Site {
    /// Its name.
    pub title: String,
    /// What it is about.
    pub description: Option<String>,
    /// The office that publishes it.
    pub publisher: Option<String>,
    /// `public` or `internal`.
    pub edition: String,
    /// Nothing on it is real.
    pub practice: bool,
    /// The language's tag, for `lang` attributes.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The language and a country that speaks it, as social networks name them: `en_US`.
    pub locale: String,
    /// The day of knowledge, as a sentence: "figures known on 16 November 2023".
    pub known_on: String,
    /// The day of knowledge, `YYYY-MM-DD`.
    pub known_on_iso: String,
    /// Terms of re-use.
    pub licence: Option<Link>,
    /// Who answers questions: a name, and an address where there is one.
    pub contact: Option<Link>,
    /// When figures are published next, as a sentence; where that day has passed without any, that they are overdue.
    pub next_release: Option<String>,
    /// The next release is overdue on the day of knowledge.
    pub release_overdue: bool,
}

/// A page's frame.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Page {
    /// The heading, and the first part of the document's title.
    pub title: String,
    /// What follows it in the document's title where another page has the same heading: the unit above, or the unit's code.
    pub title_more: Option<String>,
    /// One or two sentences for search engines and previews.
    pub description: Option<String>,
    /// The way to the root of the edition: empty, or `../` as often as needed. Static files are at `{root}static/…`.
    pub root: String,
    /// The way to the home page of this language, a file name at its end.
    pub home: String,
    /// The main navigation.
    pub navigation: Vec<NavItem>,
    /// The pages about the figures, for the foot of the page: quality, reporting, changes, method, glossary, releases, data.
    pub about: Vec<NavItem>,
    /// The way here from the home page, without the page itself.
    pub breadcrumbs: Vec<Link>,
    /// The same page in every language of the site, this one included.
    pub languages: Vec<LanguageLink>,
    /// A sentence where the text is not in the page's language, or older than its original.
    pub translation_note: Option<String>,
    /// Where the tables of the page can be taken from.
    pub data: PageData,
    /// The page's address on the web, if the site has one.
    pub canonical: Option<String>,
    /// The page's address, for paper: on the web if the site has one there, else its path in the edition's folder.
    pub address: String,
    /// What a copy of the page has to say of itself, in a line: the edition, the day of knowledge, the address.
    pub stamp: String,
    /// Where an error in the page is reported: a form, or a letter that names the page already; none without a contact for it.
    pub report: Option<String>,
    /// The way to the glossary; its groups are `#g-indicators`, `#g-bases`, `#g-statuses`, `#g-words`, `#g-levels`, `#g-forms`.
    pub glossary: String,
    /// The release calendar, at the next release where there is one; none for a site without releases.
    pub releases: Option<String>,
    /// The picture that stands beside a link to the page wherever it is shared; none for most pages, and without an address.
    pub card: Option<SocialCard>,
    /// What machines read in its head; none for an internal edition, and without an address.
    pub machines: Option<Machines>,
}

/// A social card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SocialCard {
    /// Its address on the web; it is a PNG.
    pub address: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What it says, for those who don't see it.
    pub alt: String,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// Where it leads; without an address it is plain text.
    pub href: Option<String>,
    /// The language of what it says, where that is not the page's.
    pub lang: Option<String>,
}

/// An entry of the main navigation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NavItem {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// It leads to this page.
    pub current: bool,
    /// It leads to the part of the site that this page is in.
    pub within: bool,
}

/// The page in another language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LanguageLink {
    /// The language's tag.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// The language and a country that speaks it: `en_US`.
    pub locale: String,
    /// Where it leads.
    pub href: String,
    /// It is this page.
    pub current: bool,
}
