//! The rows of the tables of figures, as a reader of a unit's page sees them.

use crate::page::{Element, Page, folded};
use std::collections::BTreeMap;
use tiendo::domain::{Scalar, Tag};
use tiendo::language::{Argument, Language};

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
    /// The day in the row's address, or nothing.
    pub(super) day: String,
    /// The phrase of its note that says when it was published.
    pub(super) published: String,
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
            "published" => &mut self.published,
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

/// Where each column stands, found by its head in the page's language, and the sentences of its notes.
struct Heads {
    names: [String; 6],
    /// That the source states the rate that is shown.
    same: String,
    /// What stands before and behind the rate in the other sentences about what the source states.
    stated: [(String, String); 3],
}

impl Heads {
    fn of(language: &str) -> Self {
        let tag = Tag::read(language).unwrap_or_else(|refusal| panic!("{language}: {refusal}"));
        let language = Language::load(&tag, None).unwrap_or_else(|problems| panic!("{problems:?}"));
        let ids = ["value", "count", "base", "base-kind", "as-of", "remark"];
        let around = |id: &str| {
            let sentence = language.text(&format!("explain-{id}"), &[("stated", Argument::Text("\n"))]);
            let (before, behind) = sentence.split_once('\n').unwrap_or_else(|| panic!("{id} names no rate"));
            (before.to_owned(), behind.to_owned())
        };
        Self {
            names: ids.map(|id| language.text(&format!("table-{id}"), &[])),
            same: language.text("explain-stated-same", &[]),
            stated: ["stated-agrees", "stated-differs", "as-stated"].map(around),
        }
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
        let text =
            |column: usize| spaced(&cell(column).text_without(&|part| part.has_class("label") || is_button(part)));
        let note = row
            .all()
            .into_iter()
            .find(|element| is_button(element))
            .and_then(|button| page.by_id(button.attribute("popovertarget").unwrap_or_default()));
        let note = note.unwrap_or_else(|| panic!("no note of {id}"));
        let part = |class: &str| note.all().into_iter().find(|element| element.has_class(class));
        let said = |class: &str| part(class).map(|element| spaced(&element.text_without(&|_| false)));
        let from = part("from").unwrap_or_else(|| panic!("no source of {id}"));
        let computed = said("formula").and_then(|formula| {
            let result = formula.rsplit(['=', '→']).next()?;
            Some(result.trim().to_owned())
        });
        let computed = computed.unwrap_or_else(|| "–".to_owned());
        Row {
            indicator: id.split('-').nth(1).unwrap_or_default().to_owned(),
            value: text(0),
            count: text(1),
            base: text(2),
            base_kind: text(3),
            stated: self.stated(said("stated").as_deref(), &computed),
            computed,
            as_of: text(4),
            day: day(id),
            published: from.named("span").last().map(Element::words).unwrap_or_default(),
            address: address(from),
            document: document(from, documents),
            remarks: folded(&text(5)),
        }
    }

    /// The rate that a note says the source states; a dash where it says nothing of it.
    fn stated(&self, said: Option<&str>, computed: &str) -> String {
        let Some(said) = said else { return "–".to_owned() };
        if said == self.same {
            return computed.to_owned();
        }
        let mut rates =
            self.stated.iter().filter_map(|(before, behind)| said.strip_prefix(before)?.strip_suffix(behind));
        rates.next_back().unwrap_or_else(|| panic!("`{said}` is no sentence about a source")).to_owned()
    }
}

fn is_button(element: &Element) -> bool {
    element.has_class("why")
}

/// The day in the address of a row: `f-card-2023-05-29`.
fn day(id: &str) -> String {
    let day = id.splitn(3, '-').nth(2).and_then(|rest| rest.get(..10)).unwrap_or_default();
    if day.starts_with(|c: char| c.is_ascii_digit()) { day.to_owned() } else { String::new() }
}

/// A text with one space where it has several or a line ends.
fn spaced(text: &str) -> String {
    text.split(['\n', ' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
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
