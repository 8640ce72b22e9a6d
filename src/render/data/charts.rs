//! The data files of charts: each chart's table as CSV, written once for all languages, beside the pages and not among them.
//!
//! A chart's file stands in `data/charts/` under the path of its page in the first language and the chart's id on it
//! (`data/charts/units/10-an-binh/chart-done.csv`), so that it stays where it is and no two want one place.

use super::Index;
use crate::render::charts::{Table, csv};
use crate::render::paths;
use std::cell::RefCell;
use std::sync::Arc;

/// Gathers the data files of the charts of one page while it is made.
#[derive(Debug)]
pub(in crate::render) struct DataFiles {
    /// The page without its ending and without the folder of a language.
    page: String,
    /// The files by path; `None` in every language but the first, whose pages lead to the same files.
    files: Option<RefCell<Vec<File>>>,
    /// The paths of the files, in every language.
    paths: RefCell<Vec<String>>,
    /// The tables of the site, which pages lead to.
    tables: Arc<Index>,
}

/// The path of a file and what it holds.
type File = (String, Vec<u8>);

impl DataFiles {
    /// Of the page at a path without the folder of a language.
    pub(in crate::render) fn of(page: &str, in_first_language: bool, tables: Arc<Index>) -> Self {
        let page = page.trim_end_matches(".html").to_owned();
        Self { page, files: in_first_language.then(RefCell::default), paths: RefCell::default(), tables }
    }

    /// For what is no page and leads to no data.
    pub(in crate::render) fn none() -> Self {
        Self::of("", false, Arc::default())
    }

    /// The tables of the site.
    pub(in crate::render) fn tables(&self) -> &Index {
        &self.tables
    }

    /// Takes in the table of a chart; gives the way to its file from the page that stands at `from`.
    pub(in crate::render) fn add(&self, from: &str, chart: &str, table: &Table) -> String {
        let path = format!("data/charts/{}/{chart}.csv", self.page);
        let way = paths::relative(from, &path);
        self.paths.borrow_mut().push(path.clone());
        if let Some(files) = &self.files {
            files.borrow_mut().push((path, csv(table)));
        }
        way
    }

    /// The paths of the files so far, in the order of their charts.
    pub(in crate::render) fn paths(&self) -> Vec<String> {
        self.paths.borrow().clone()
    }

    /// The files, in the order of their charts.
    pub(in crate::render) fn into_files(self) -> Vec<File> {
        self.files.map(RefCell::into_inner).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_all_languages_lead_to_one_file() {
        let table = Table::default();
        let first = DataFiles::of("units/10-an-binh.html", true, Arc::default());
        let other = DataFiles::of("units/10-an-binh.html", false, Arc::default());
        assert_eq!(first.add("units/10-an-binh.html", "c", &table), "../data/charts/units/10-an-binh/c.csv");
        assert_eq!(other.add("fr/units/10-an-binh.html", "c", &table), "../../data/charts/units/10-an-binh/c.csv");
        assert_eq!(first.paths(), other.paths());
        let paths: Vec<String> = first.into_files().into_iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["data/charts/units/10-an-binh/c.csv"]);
        assert_eq!(other.into_files(), []);
    }

    #[test]
    fn no_two_charts_want_one_place() {
        let path = |page: &str, chart: &str| {
            DataFiles::of(page, false, Arc::default()).add("index.html", chart, &Table::default())
        };
        let paths = [("units/10.html", "a"), ("units-10.html", "a"), ("units.html", "10-a"), ("units/10.html", "b")];
        let mut paths: Vec<String> = paths.map(|(page, chart)| path(page, chart)).to_vec();
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), 4);
    }
}
