//! The rows of the tables of figures, as a reader of a unit's page sees them.

use crate::page::{Element, Page, folded};
use std::collections::BTreeMap;
use tiendo::domain::{Scalar, Tag};
use tiendo::language::Language;

/// A figure on a page. White space is as it is on the page, but for line breaks and what stands at the ends.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) indicator: String,
    pub(super) value: String,
    pub(super) count: String,
    pub(super) base: String,
    pub(super) base_kind: String,
    pub(super) stated: String,
    pub(super) computed: String,
    pub(super) as_of: String,
    /// The machine-readable day, or nothing.
    pub(super) day: String,
    pub(super) published: String,
    /// The machine-readable day, or nothing.
    pub(super) published_day: String,
    /// Where the source is on the web, or nothing.
    pub(super) address: String,
    /// The id of the source's entry on the documents page, if that has it.
    pub(super) document: Option<String>,
    /// Everything that is said of the figure; white space is folded.
    pub(super) remarks: String,
}

/// The cells that [`Rows::with_altered`] can alter.
pub(super) const COLUMNS: [&str; 11] =
    ["value", "count", "base", "base_kind", "stated", "computed", "day", "published", "address", "document", "remarks"];

/// The figures on every unit's page in one language, by the unit's code.
#[derive(Clone)]
pub(super) struct Rows(BTreeMap<String, Unit>);

#[derive(Clone)]
struct Unit {
    /// Its name with the names of the units above it.
    names: String,
    rows: Vec<Row>,
}

impl Rows {
    /// Reads the pages of the language whose folder is given.
    pub(super) fn read(language: &str, folder: &str, pages: &BTreeMap<String, Page>) -> Self {
        let documents = &pages[&format!("{folder}documents.html")];
        let heads = Heads::of(language);
        let mut units = BTreeMap::new();
        for (path, page) in pages {
            let Some(name) = path.strip_prefix(&format!("{folder}units/")) else { continue };
            let code = name.split('-').next().unwrap_or_default();
            let rows = page.html().all().into_iter().filter(|element| is_figure(element));
            let rows = rows.map(|row| heads.row(row, page, documents)).collect();
            let crumbs = page.html().all().into_iter().find(|element| element.has_class("breadcrumbs"));
            let names = crumbs.into_iter().chain(page.html().first("h1"));
            let names = names.map(Element::words).collect::<Vec<_>>().join(" / ");
            units.insert(code.to_owned(), Unit { names, rows });
        }
        Self(units)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.values().map(|unit| unit.rows.len()).sum()
    }

    /// The figures of the unit with a code, if its page bears these names.
    pub(super) fn of_unit(&self, code: &str, names: &[String]) -> Result<&[Row], String> {
        let unit = self.0.get(code).ok_or_else(|| format!("no page of the unit {code}"))?;
        match names.iter().find(|name| !unit.names.contains(name.as_str())) {
            Some(name) => Err(format!("the page of {code} says `{}`, not `{name}`", unit.names)),
            None => Ok(&unit.rows),
        }
    }

    /// The same with one cell altered of the first figure of a unit that gives one.
    pub(super) fn with_altered(&self, column: &str) -> Self {
        let mut rows = self.clone();
        let unit = match column {
            "published" => "42",
            "document" => "67",
            _ => "18586",
        };
        let row = rows.0.get_mut(unit).and_then(|unit| unit.rows.first_mut());
        row.unwrap_or_else(|| panic!("no figure of {unit}")).alter(column);
        rows
    }
}

impl Row {
    fn alter(&mut self, column: &str) {
        let cell = match column {
            "value" => &mut self.value,
            "count" => &mut self.count,
            "base" => &mut self.base,
            "base_kind" => &mut self.base_kind,
            "stated" => &mut self.stated,
            "computed" => &mut self.computed,
            "day" => &mut self.day,
            "published" => &mut self.published_day,
            "address" => &mut self.address,
            "document" => self.document.get_or_insert_default(),
            "remarks" => &mut self.remarks,
            _ => panic!("no column {column}"),
        };
        let altered = cell.replace(|c: char| c.is_ascii_alphanumeric(), "x");
        assert_ne!(*cell, altered, "the {column} says nothing");
        *cell = altered;
    }
}

fn is_figure(element: &Element) -> bool {
    element.name() == "tr" && element.attribute("id").is_some_and(|id| id.starts_with("f-"))
}

/// Where each column stands, found by its head in the page's language.
struct Heads {
    names: [String; 10],
}

impl Heads {
    fn of(language: &str) -> Self {
        let tag = Tag::read(language).unwrap_or_else(|refusal| panic!("{language}: {refusal}"));
        let language = Language::load(&tag, None).unwrap_or_else(|problems| panic!("{problems:?}"));
        let ids = [
            "value",
            "count",
            "base",
            "base-kind",
            "rate-stated",
            "rate-computed",
            "as-of",
            "published",
            "source",
            "remark",
        ];
        Self { names: ids.map(|id| language.text(&format!("table-{id}"), &[])) }
    }

    fn row(&self, row: &Element, page: &Page, documents: &Page) -> Row {
        let id = row.attribute("id").unwrap_or_default();
        let table =
            page.html().named("table").find(|table| table.all().iter().any(|element| std::ptr::eq(*element, row)));
        let heads: Vec<String> = table.into_iter().flat_map(|table| table.named("th")).map(Element::words).collect();
        let cells: Vec<&Element> = row.elements().collect();
        let cell = |column: usize| {
            let at = heads.iter().position(|head| *head == self.names[column]);
            let at = at.unwrap_or_else(|| panic!("no column `{}` beside {id}", self.names[column]));
            cells.get(at).copied().unwrap_or_else(|| panic!("no cell `{}` in {id}", self.names[column]))
        };
        let text = |column: usize| {
            let text = cell(column).text_without(&|element| element.has_class("label"));
            text.split(['\n', ' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
        };
        let day = |column: usize| {
            let time = cell(column).first("time").and_then(|time| time.attribute("datetime"));
            time.unwrap_or_default().to_owned()
        };
        Row {
            indicator: id.split('-').nth(1).unwrap_or_default().to_owned(),
            value: text(0),
            count: text(1),
            base: text(2),
            base_kind: text(3),
            stated: text(4),
            computed: text(5),
            as_of: text(6),
            day: day(6),
            published: text(7),
            published_day: day(7),
            address: address(cell(8)),
            document: document(cell(8), documents),
            remarks: folded(&text(9)),
        }
    }
}

/// The first link out of the site.
fn address(cell: &Element) -> String {
    let mut links = cell.named("a").filter_map(|link| link.attribute("href"));
    links.find(|href| href.contains("://")).unwrap_or_default().to_owned()
}

/// The entry on the documents page that the cell leads to, if it is there.
fn document(cell: &Element, documents: &Page) -> Option<String> {
    let mut links = cell.named("a").filter_map(|link| link.attribute("href"));
    let anchor = links.find_map(|href| href.split_once("documents.html#"))?.1;
    documents.by_id(anchor).map(|_| anchor.to_owned())
}
