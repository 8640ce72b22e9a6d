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
pub use built_in::BUILT_IN;
pub(crate) use theme::CHARTS;
pub use theme::{Theme, theme};

use crate::analysis::Report;
use crate::diag::{Catalogue, Diagnostic, Outcome, Refusal, code};
use crate::language::Language;
use crate::model::Edition;
use data::{DataFiles, Index, Maker, Part};
use jobs::{Job, Work};
use moved::Moved;
use namesakes::Namesakes;
use paths::Paths;
use rayon::prelude::*;
use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;
use tera::{Context, Tera, Value};
use words::Scribe;

/// Renders one edition: languages and templates read once, then every page by itself.
pub struct Renderer<'r, 's, 'c, E> {
    report: &'r Report<'s, 'c, E>,
    theme: &'r Theme,
    languages: &'r [Arc<Language>],
    /// The texts of problems, a catalogue a language.
    catalogues: Vec<Catalogue>,
    engines: Vec<(Tera, Value)>,
    paths: Paths,
    /// Pages that stood elsewhere before.
    moved: Vec<Moved<'c>>,
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
    /// another one has; then there is no value.
    #[must_use]
    pub fn new(report: &'r Report<'s, 'c, E>, theme: &'r Theme, languages: &'r [Arc<Language>]) -> Outcome<Self> {
        let mut problems = Vec::new();
        let mut engines = Vec::new();
        let paths = Paths::new(report.site);
        let catalogues: Vec<Catalogue> =
            languages.iter().map(|language| Catalogue::of(language.tag().as_str())).collect();
        let mut namesakes = Namesakes::default();
        for (language, catalogue) in languages.iter().zip(&catalogues) {
            let (page, data, paths) = (String::new(), DataFiles::none(), &paths);
            let languages_of_site = languages;
            let scribe =
                Scribe { report, language, languages_of_site, paths, catalogue, page, base: None, data: &data };
            namesakes.read(&scribe);
            let site = Value::from_serializable(&pages::site_context(&scribe));
            let templates = theme.templates(language);
            problems.extend(templates.problems);
            engines.extend(templates.value.map(|tera| (tera, site)));
        }
        let (moved, misplaced) = moved::moved(report, &paths);
        problems.extend(misplaced);
        problems.extend(standing::texts(report, &paths));
        let usable = problems.is_empty();
        problems.dedup();
        let renderer = Self {
            report,
            theme,
            languages,
            catalogues,
            engines,
            paths: paths.with(namesakes),
            moved,
            #[cfg(feature = "cards")]
            painter: cards::Painter::new(cards::Looks::of(&theme.palette())),
        };
        Outcome { value: usable.then_some(renderer), problems }
    }

    /// How many static files, tables and pages there will be; files that come with another are not counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.theme.static_files().count() + data::parts(self.report).len() + self.work().len()
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
        let parts = data::parts(self.report);
        let (of, batches) = (parts.len(), parts.len().div_ceil(TABLES));
        let rendered = (0..batches).flat_map(move |batch| {
            let parts = &parts[batch * TABLES..of.min((batch + 1) * TABLES)];
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

    fn make(&self, language: usize, work: &Work<'c>, tables: &Arc<Index>) -> Result<Vec<Artifact>, Diagnostic> {
        match work {
            Work::Page(job) => self.page(language, job, tables),
            Work::Card(job) => self.card(language, job),
            Work::Calendar => self.calendar(language),
            Work::Moved(number) => self.moved_page(language, &self.moved[*number]),
            Work::Search => self.search(language),
            Work::Feeds => self.feeds(language),
            Work::Sitemap => self.sitemap(),
            Work::Robots => {
                let robots = sitemap::robots(paths::on_the_web(self.report.site));
                Ok(vec![artifact(sitemap::ROBOTS, robots.as_bytes())?])
            }
            Work::Description => self.with_maker(|maker| maker.describe(tables)),
        }
    }

    fn table(&self, part: &Part) -> Result<Option<(Vec<Artifact>, data::Made)>, Diagnostic> {
        self.with_maker(|maker| maker.make(part))
    }

    /// Hands over what makes tables: a scribe a language, which write for no page.
    fn with_maker<T>(&self, make: impl FnOnce(&Maker<'_, 's, 'c, E>) -> T) -> T {
        let data = DataFiles::none();
        let scribe = |(language, catalogue): (_, _)| Scribe {
            report: self.report,
            language,
            languages_of_site: self.languages,
            paths: &self.paths,
            catalogue,
            page: String::new(),
            base: None,
            data: &data,
        };
        let languages = self.languages.iter().map(AsRef::as_ref);
        make(&Maker { report: self.report, scribes: languages.zip(&self.catalogues).map(scribe).collect() })
    }

    /// Writes for the page of a job, whose charts put their numbers into `data`.
    fn scribe<'a>(&'a self, language: usize, job: &Job<'c>, data: &'a DataFiles) -> Scribe<'a, 's, 'c, E> {
        let catalogue = &self.catalogues[language];
        let language = &self.languages[language];
        let page = self.paths.in_language(language.tag(), &job.path(&self.paths));
        let languages_of_site = self.languages;
        // A host sends this page for addresses in any folder.
        let base = matches!(job, Job::NotFound).then(|| paths::on_the_web(self.report.site)).flatten();
        Scribe { report: self.report, language, languages_of_site, paths: &self.paths, catalogue, page, base, data }
    }

    /// The index of a language for searching.
    fn search(&self, language: usize) -> Result<Vec<Artifact>, Diagnostic> {
        let data = DataFiles::none();
        let scribe = self.scribe(language, &Job::Home, &data);
        search::files(&scribe).iter().map(|(path, bytes)| artifact(path, bytes)).collect()
    }

    #[cfg(feature = "cards")]
    fn card(&self, language: usize, job: &Job<'c>) -> Result<Vec<Artifact>, Diagnostic> {
        let path = job.path(&self.paths);
        let data = DataFiles::none();
        let scribe = self.scribe(language, job, &data);
        let path = self.paths.in_language(scribe.tag(), &Paths::card(&path));
        let card = Artifact::new(path, self.painter.draw(&pages::card(&scribe, job)));
        card.map(|card| vec![card]).map_err(Refusal::nowhere)
    }

    /// Without the feature there is no work of the kind.
    #[cfg(not(feature = "cards"))]
    fn card(&self, language: usize, job: &Job<'c>) -> Result<Vec<Artifact>, Diagnostic> {
        self.page(language, job, &Arc::default())
    }

    fn page(&self, language: usize, job: &Job<'c>, tables: &Arc<Index>) -> Result<Vec<Artifact>, Diagnostic> {
        let data = DataFiles::of(&job.path(&self.paths), language == 0, Arc::clone(tables));
        let scribe = self.scribe(language, job, &data);
        let page = self.fill(language, &scribe.page, &pages::make(&scribe, job));
        let files = data.into_files().into_iter().map(|(path, bytes)| artifact(&path, &bytes));
        std::iter::once(page).chain(files).collect()
    }

    /// The page at an old path, which leads to the one in its place.
    fn moved_page(&self, language: usize, moved: &Moved<'c>) -> Result<Vec<Artifact>, Diagnostic> {
        let data = DataFiles::none();
        let scribe = self.scribe(language, &moved.to, &data);
        let page = self.paths.in_language(scribe.tag(), &moved.from);
        let made = pages::moved(&Scribe { page: page.clone(), ..scribe }, &moved.to);
        Ok(vec![self.fill(language, &page, &made)?])
    }

    fn calendar(&self, language: usize) -> Result<Vec<Artifact>, Diagnostic> {
        let data = DataFiles::none();
        let scribe = self.scribe(language, &Job::Releases, &data);
        let path = self.paths.in_language(scribe.tag(), paths::CALENDAR);
        Ok(vec![artifact(&path, calendar::calendar(&scribe).as_bytes())?])
    }

    /// What is new in a language, in both forms.
    fn feeds(&self, language: usize) -> Result<Vec<Artifact>, Diagnostic> {
        let Some(base) = paths::on_the_web(self.report.site) else { return Ok(Vec::new()) };
        let data = DataFiles::none();
        let scribe = self.scribe(language, &Job::Home, &data);
        let files = feeds::feeds(&scribe.to_anywhere(base), base, |made| self.html(language, made))?;
        files.iter().map(|(path, text)| artifact(path, text.as_bytes())).collect()
    }

    fn sitemap(&self) -> Result<Vec<Artifact>, Diagnostic> {
        let Some(base) = paths::on_the_web(self.report.site) else { return Ok(Vec::new()) };
        let files = sitemap::sitemap(self.report, &self.paths, base);
        files.iter().map(|(path, text)| artifact(path, text.as_bytes())).collect()
    }

    /// A page through its template, as a file.
    fn fill(&self, language: usize, path: &str, made: &pages::Made) -> Result<Artifact, Diagnostic> {
        artifact(path, self.html(language, made)?.as_bytes())
    }

    /// A page, or a part of one, through its template.
    fn html(&self, language: usize, made: &pages::Made) -> Result<String, Diagnostic> {
        let (tera, site) = &self.engines[language];
        let problem = |error: tera::Error| {
            let first = self.theme.problems(made.template, &error).into_iter().next();
            first.unwrap_or_else(|| {
                Refusal::new(code::TEMPLATE, &[("template", made.template), ("reason", "")]).nowhere()
            })
        };
        let mut context = Context::from_serialize(&made.content).map_err(problem)?;
        context.insert_value("site", site.clone());
        context.insert("page", &made.page);
        let html = tera.render(made.template, &context).map_err(problem)?;
        Ok(lean::lean(&html))
    }
}

fn artifact(path: &str, bytes: &[u8]) -> Result<Artifact, Diagnostic> {
    Artifact::new(path, bytes).map_err(Refusal::nowhere)
}
