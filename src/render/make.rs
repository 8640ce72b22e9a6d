//! Makes each kind of work of a [`Renderer`] into files: pages through their templates, cards, the calendar, tables, and what
//! machines read of a site. Start at [`Renderer::make`]. Nothing here knows of another page.

#[cfg(feature = "cards")]
use super::Paths;
use super::data::{self, DataFiles, Index, Maker, Part};
use super::jobs::{Job, Work};
use super::moved::Moved;
use super::words::Scribe;
use super::{Artifact, Renderer, artifact, calendar, feeds, lean, pages, paths, search, sitemap};
use crate::diag::{Diagnostic, Refusal, code};
use crate::model::Edition;
use std::sync::Arc;
use tera::Context;

impl<'s, 'c, E: Edition> Renderer<'_, 's, 'c, E> {
    /// The files of a piece of work, which may lead to the tables.
    pub(super) fn make(
        &self,
        language: usize,
        work: &Work<'c>,
        tables: &Arc<Index>,
    ) -> Result<Vec<Artifact>, Diagnostic> {
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

    /// The files of a part of a table; none for one without rows.
    pub(super) fn table(&self, part: &Part) -> Result<Option<(Vec<Artifact>, data::Made)>, Diagnostic> {
        self.with_maker(|maker| maker.make(part))
    }

    /// Hands over what makes tables: a scribe a language, which write for no page.
    fn with_maker<T>(&self, make: impl FnOnce(&Maker<'_, 's, 'c, E>) -> T) -> T {
        let data = DataFiles::none();
        let scribes = (0..self.languages.len()).map(|language| self.scribe_of_no_page(language, &data)).collect();
        make(&Maker { report: self.report, scribes })
    }

    /// Writes for no page: addresses are as from the root of the edition.
    pub(super) fn scribe_of_no_page<'a>(&'a self, language: usize, data: &'a DataFiles) -> Scribe<'a, 's, 'c, E> {
        Scribe {
            report: self.report,
            language: &self.languages[language],
            languages_of_site: self.languages,
            paths: &self.paths,
            catalogue: &self.catalogues[language],
            page: String::new(),
            base: None,
            data,
            earlier: self.earlier,
            block: None,
        }
    }

    /// Writes for the page of a job, whose charts put their numbers into `data`.
    fn scribe<'a>(&'a self, language: usize, job: &Job<'c>, data: &'a DataFiles) -> Scribe<'a, 's, 'c, E> {
        let page = self.paths.in_language(self.languages[language].tag(), &job.path(&self.paths));
        // A host sends this page for addresses in any folder.
        let base = matches!(job, Job::NotFound).then(|| paths::on_the_web(self.report.site)).flatten();
        Scribe { page, base, ..self.scribe_of_no_page(language, data) }
    }

    /// The index of a language for searching.
    pub(super) fn search(&self, language: usize) -> Result<Vec<Artifact>, Diagnostic> {
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
