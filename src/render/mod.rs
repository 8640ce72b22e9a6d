//! Renders a report into the files of a site, each a value of its own ([`Artifact`]). Touches no disk, no clock and no other
//! page; what becomes of the files is the business of [`crate::write`].
//!
//! Start at [`Renderer`]. [`jobs`] plans the pages, [`pages`] makes the content of each as plain values, [`words`] puts figures
//! into a language, [`charts`] draws, [`data`] gathers the numbers of charts, `cards` makes the pictures beside shared links,
//! [`calendar`] the file of releases, [`moved`](mod@moved) says where pages stood before, [`theme`](mod@theme) holds the templates,
//! [`contract`] what they get, [`search`] indexes what readers look for. What other programs read of a site is made by [`feeds`]
//! and [`sitemap`].

mod artifact;
mod built_in;
mod calendar;
#[cfg(feature = "cards")]
pub mod cards;
pub mod charts;
pub mod contract;
pub(crate) mod css;
mod data;
mod feeds;
mod freshness;
mod jobs;
mod json;
mod lean;
mod make;
mod moved;
mod namesakes;
pub mod pages;
mod paths;
mod search;
mod sitemap;
mod standing;
mod theme;
mod trouble;
mod words;
mod xml;

pub use artifact::Artifact;
pub(crate) use built_in::BEHIND;
pub use built_in::BUILT_IN;
pub use pages::{Earlier, earlier_vintages};
pub(crate) use theme::CHARTS;
pub use theme::{Theme, theme};

use crate::analysis::Report;
use crate::diag::{Catalogue, Diagnostic, Outcome, Refusal};
use crate::language::Language;
use crate::model::Edition;
use data::{DataFiles, Index, Part};
use jobs::Work;
use moved::Moved;
use namesakes::Namesakes;
use paths::Paths;
use rayon::prelude::*;
use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;
use tera::{Tera, Value};

/// Renders one edition: languages and templates read once, then every page by itself.
pub struct Renderer<'r, 's, 'c, E> {
    report: &'r Report<'s, 'c, E>,
    earlier: &'r Earlier<'s, 'c, E>,
    theme: &'r Theme,
    languages: &'r [Arc<Language>],
    /// The texts of problems, a catalogue a language.
    catalogues: Vec<Catalogue>,
    engines: Vec<(Tera, Value)>,
    paths: Paths,
    /// Pages that stood elsewhere before.
    moved: Vec<Moved<'c>>,
    /// The files that tables are parted into.
    parts: Vec<Part>,
    #[cfg(feature = "cards")]
    painter: cards::Painter,
}

impl<E> std::fmt::Debug for Renderer<'_, '_, '_, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Renderer").field("languages", &self.languages).finish_non_exhaustive()
    }
}

/// Pages that are rendered side by side before the next ones are begun: enough for every core, few enough to hold in memory.
const BATCH: usize = 256;

/// The same of tables, which can be large.
const TABLES: usize = 8;

impl<'r, 's, 'c, E: Edition> Renderer<'r, 's, 'c, E> {
    /// Reads a theme for each of the site's languages. Every template that can't be used is told, and every page whose path
    /// another one has; then there is no value. `earlier` are the reports of the [`earlier_vintages`] of the site.
    #[must_use]
    pub fn new(
        report: &'r Report<'s, 'c, E>,
        earlier: &'r Earlier<'s, 'c, E>,
        theme: &'r Theme,
        languages: &'r [Arc<Language>],
    ) -> Outcome<Self> {
        let catalogues = languages.iter().map(|language| Catalogue::of(language.tag().as_str())).collect();
        let paths = Paths::new(report.site);
        let (moved, mut problems) = moved::moved(report, &paths);
        problems.extend(standing::texts(report, &paths));
        let mut renderer = Self {
            report,
            earlier,
            theme,
            languages,
            catalogues,
            engines: Vec::new(),
            paths,
            moved,
            parts: data::parts(report),
            #[cfg(feature = "cards")]
            painter: cards::Painter::new(cards::Looks::of(&theme.palette())),
        };
        problems.extend(renderer.read_templates());
        let usable = problems.is_empty();
        if usable && !languages.is_empty() {
            problems.extend(pages::empty_blocks(&renderer.scribe_of_no_page(0, &DataFiles::none())));
        }
        Outcome { value: usable.then_some(renderer), problems: each_once(problems) }
    }

    /// Reads the templates in every language, and which units are called alike in one.
    fn read_templates(&mut self) -> Vec<Diagnostic> {
        let (mut namesakes, mut engines, mut problems) = (Namesakes::default(), Vec::new(), Vec::new());
        let data = DataFiles::none();
        for number in 0..self.languages.len() {
            let scribe = self.scribe_of_no_page(number, &data);
            namesakes.read(&scribe);
            let site = Value::from_serializable(&pages::site_context(&scribe));
            let templates = self.theme.templates(&self.languages[number]);
            problems.extend(templates.problems);
            engines.extend(templates.value.map(|tera| (tera, site)));
        }
        self.engines = engines;
        self.paths.tell_apart(namesakes);
        problems
    }

    /// How many static files, tables and pages there will be; files that come with another are not counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.theme.static_files().count() + self.parts.len() + self.work().len()
    }

    /// Whether there will be none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every static file, every table, every page with the data files of its charts, and every card, in the same order on every
    /// machine and with any number of threads.
    pub fn artifacts(&self) -> impl Iterator<Item = Result<Vec<Artifact>, Diagnostic>> {
        let files = self.theme.static_files().map(|(path, bytes)| artifact(path, &bytes).map(|file| vec![file]));
        // Pages lead to the tables, which are made before them for that.
        let index = Rc::new(OnceCell::new());
        let tables = self.of_tables(Rc::clone(&index));
        let work = self.work();
        let batches = work.len().div_ceil(BATCH);
        let rendered = (0..batches).flat_map(move |batch| {
            let work = &work[batch * BATCH..work.len().min((batch + 1) * BATCH)];
            let index = index.get().cloned().unwrap_or_default();
            work.par_iter().map(|(language, work)| self.make(*language, work, &index)).collect::<Vec<_>>()
        });
        files.chain(tables).chain(rendered)
    }

    /// The files of every table. With the last of them it is known what there is: `known` is set.
    fn of_tables(&self, known: Rc<OnceCell<Arc<Index>>>) -> impl Iterator<Item = Result<Vec<Artifact>, Diagnostic>> {
        let (of, batches) = (self.parts.len(), self.parts.len().div_ceil(TABLES));
        let rendered = (0..batches).flat_map(move |batch| {
            let parts = &self.parts[batch * TABLES..of.min((batch + 1) * TABLES)];
            parts.par_iter().map(|part| self.table(part)).collect::<Vec<_>>()
        });
        let mut index = Vec::new();
        rendered.enumerate().map(move |(at, table)| {
            let files = table.map(|table| {
                let (files, made) = table.unzip();
                index.extend(made);
                files.unwrap_or_default()
            });
            if at + 1 == of {
                known.get_or_init(|| Arc::new(Index::new(std::mem::take(&mut index))));
            }
            files
        })
    }

    /// The files of the search alone, of every language; they are among the artifacts too.
    pub fn search_index(&self) -> Result<Vec<Artifact>, Diagnostic> {
        let files: Result<Vec<_>, _> = (0..self.languages.len()).map(|language| self.search(language)).collect();
        files.map(|files| files.into_iter().flatten().collect())
    }

    /// Everything to be made, language by language.
    fn work(&self) -> Vec<(usize, Work<'c>)> {
        let of_language = |(place, language): (usize, &Arc<Language>)| {
            jobs::work(self.report, language, self.moved.len()).into_iter().map(move |work| (place, work))
        };
        self.languages.iter().enumerate().flat_map(of_language).collect()
    }
}

/// What is found in every language is told once.
fn each_once(problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::new();
    for problem in problems {
        if !told.contains(&problem) {
            told.push(problem);
        }
    }
    told
}

fn artifact(path: &str, bytes: &[u8]) -> Result<Artifact, Diagnostic> {
    Artifact::new(path, bytes).map_err(Refusal::nowhere)
}
