//! tiendo (*tiến độ*, progress against a schedule) turns YAML progress snapshots and Markdown bulletins into a static site.
//!
//! There is one way through, and [`build`] is it:
//!
//! 1. [`load`] reads every file once: [`load::Files`] → [`load::Loaded`].
//! 2. [`check`](mod@check) resolves every reference and runs every rule; all problems come at once: → [`check::Checked`].
//! 3. [`model`] selects what one edition may know on one day: → [`model::Site`], of [`model::Public`] or [`model::Internal`].
//! 4. [`analysis`] says what the figures say, each with the observation it came from: → [`analysis::Report`].
//! 5. [`render`] makes each file as a value: → [`render::Artifact`].
//! 6. [`write`](mod@write) stages the files beside the old site and lets the two change places: → [`write::Summary`].
//!
//! A stage uses the stages before it and no other; a test holds every import against this list. [`diag`], [`domain`],
//! [`language`], [`markdown`] and [`picture`] lie under all stages. Only the command line reads the clock, the environment or the terminal.
//! [`draft`] stands beside the way behind the check: it gives new files of the content as values, for the command line to write.
//! [`practice`] writes the content of a fictional site at any size, for practice, tests and benchmarks.

pub mod analysis;
pub mod check;
pub mod diag;
pub mod domain;
pub mod draft;
pub mod gallery;
pub mod language;
pub mod load;
pub mod markdown;
pub mod model;
mod photos;
pub mod picture;
pub mod practice;
pub mod render;
pub mod write;

use analysis::Report;
use analysis::forecast::Cache;
use check::Checked;
use diag::{Diagnostic, Outcome, Refusal};
use domain::Audience;
use jiff::Timestamp;
use jiff::civil::Date;
use load::Files;
use model::{Edition, Internal, Public, Site, Vintage};
use render::{Earlier, Renderer, Theme};
use std::path::PathBuf;
use write::{Output, Summary};

/// What a build is asked for. Its times are the only ones it knows.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The editions to make, each published by itself.
    pub editions: Vec<Audience>,
    /// The day of knowledge; the site's own or the latest publication without it.
    pub as_of: Option<Date>,
    /// The minute for embargoes.
    pub now: Timestamp,
    /// The minute by the clock, where the build is made for no other one: no figure can speak of a day after it.
    pub clock: Option<Timestamp>,
    /// A folder outside of the site where forecasts and prints of photos are kept from build to build; without one each build
    /// makes them anew. It decides how long a build takes and nothing else.
    pub cache: Option<PathBuf>,
}

/// Opens the folder of an edition.
pub type Open<'a> = &'a mut dyn FnMut(Audience) -> Result<Box<dyn Output>, Refusal>;

/// Is told after each page how many of how many are done.
pub type Watch<'a> = &'a mut dyn FnMut(usize, usize);

/// What a build gave.
#[derive(Debug)]
pub struct Built {
    /// What was published, edition by edition.
    pub summaries: Vec<Summary>,
    /// Every problem, the most useful first.
    pub problems: Vec<Diagnostic>,
    /// The texts that the problems point into.
    pub sources: load::Sources,
    /// Where the site stands on the web, if it could be read and says so. Without it, it has nothing that names addresses to
    /// machines: no feeds, no sitemap, no canonical addresses.
    pub address: Option<String>,
}

/// Checks a content folder without publishing anything: the value is there if there is no error.
#[must_use]
pub fn check(content: &dyn Files) -> (Outcome<Checked>, load::Sources) {
    check_by(content, None)
}

/// The same by the clock: no figure may speak of a day that is still to come, unless it says that it is a projection.
#[must_use]
pub fn check_by(content: &dyn Files, clock: Option<Timestamp>) -> (Outcome<Checked>, load::Sources) {
    let loaded = load::load(content);
    let sources = loaded.value.as_ref().map(|loaded| loaded.sources.clone()).unwrap_or_default();
    (check::check(loaded, clock), sources)
}

/// Everything that is wrong with a site, found without making a page of it: content, theme, and what only shows where the two
/// meet in the editions that a build with these settings would make. The value is there if there is no error.
#[must_use]
pub fn inspect(content: &dyn Files, themes: &dyn Files, settings: &Settings) -> (Outcome<Checked>, load::Sources) {
    let (Outcome { value, mut problems }, mut sources) = check_by(content, settings.clock);
    if let Some(checked) = &value {
        let theme = theme_of(checked, themes, &mut sources);
        problems.extend(theme.problems);
        problems.extend(faults(checked, &theme.value.unwrap_or_else(Theme::built_in), settings));
        diag::sort(&mut problems);
    }
    let value = value.filter(|_| !diag::any_error(&problems));
    (Outcome { value, problems }, sources)
}

/// What keeps editions from being made, as far as it shows before the first page is.
fn faults(checked: &Checked, theme: &Theme, settings: &Settings) -> Vec<Diagnostic> {
    let of = |edition: &Audience| match edition {
        Audience::Public => faults_of::<Public>(checked, theme, settings),
        Audience::Internal => faults_of::<Internal>(checked, theme, settings),
    };
    settings.editions.iter().flat_map(of).collect()
}

fn faults_of<E: Edition>(checked: &Checked, theme: &Theme, settings: &Settings) -> Vec<Diagnostic> {
    let site = model::select::<E>(checked, Vintage::of::<E>(checked, settings.as_of, settings.now));
    let report = analysis::analyse(&site);
    let sites = earlier_sites(checked, &site);
    let mut problems = Renderer::new(&report, &reports(&sites), theme, &checked.languages).problems;
    load::locate::resolve(&mut problems, &checked.sources);
    problems
}

/// The site as it was at each earlier vintage of which a bulletin shows what was known.
fn earlier_sites<'c, E: Edition>(checked: &'c Checked, site: &Site<'c, E>) -> Vec<Site<'c, E>> {
    let of = |vintage| model::select_earlier(checked, vintage, site);
    render::earlier_vintages(site).into_iter().map(of).collect()
}

fn reports<'s, 'c, E: Edition>(sites: &'s [Site<'c, E>]) -> Earlier<'s, 'c, E> {
    sites.iter().map(|site| (site.vintage, analysis::analyse(site))).collect()
}

/// The theme of a site, with everything that is wrong with it, found without making a page: the value is there if there is no
/// error. Its texts come to the `sources`.
pub fn theme_of(checked: &Checked, themes: &dyn Files, sources: &mut load::Sources) -> Outcome<Theme> {
    let Outcome { value, problems } = render::theme(checked.site.theme.as_deref(), themes);
    for (file, text) in value.iter().flat_map(Theme::own_texts) {
        sources.insert(file, text.into());
    }
    let is_refused = diag::any_error(&problems);
    Outcome { value: value.filter(|_| !is_refused), problems }
}

/// Builds a site: the whole way, for each edition that was asked for. An edition with an error is not published and its folder
/// stays as it was.
pub fn build(content: &dyn Files, themes: &dyn Files, settings: &Settings, open: Open<'_>, watch: Watch<'_>) -> Built {
    let (checked, sources) = check_by(content, settings.clock);
    let address = checked.value.as_ref().and_then(|checked| checked.site.base_url.clone());
    let mut built = Built { summaries: Vec::new(), problems: checked.problems, sources, address };
    if let Some(checked) = &checked.value {
        publish_all(checked, content, themes, settings, open, watch, &mut built);
        photos::forget(&checked.photos, settings.cache.as_deref());
    }
    diag::sort(&mut built.problems);
    built
}

fn publish_all(
    checked: &Checked,
    content: &dyn Files,
    themes: &dyn Files,
    settings: &Settings,
    open: Open<'_>,
    watch: Watch<'_>,
    built: &mut Built,
) {
    let theme = theme_of(checked, themes, &mut built.sources);
    built.problems.extend(theme.problems);
    let Some(theme) = theme.value else {
        // What else is wrong shows under the built-in theme too, so that it needn't wait for the next build.
        built.problems.extend(faults(checked, &Theme::built_in(), settings));
        return;
    };
    for edition in &settings.editions {
        let published = match edition {
            Audience::Public => publish::<Public>(checked, content, &theme, settings, open, watch),
            Audience::Internal => publish::<Internal>(checked, content, &theme, settings, open, watch),
        };
        built.summaries.extend(published.value);
        built.problems.extend(published.problems);
    }
}

/// Makes the forecasts that the cache doesn't hold, and keeps those that were used.
fn with_forecasts<'s, 'c, E: Edition>(report: Report<'s, 'c, E>, settings: &Settings) -> Report<'s, 'c, E> {
    let file = settings.cache.as_ref().map(|folder| folder.join(format!("forecasts-{}.json", E::NAME)));
    let cache = file.as_deref().map(|file| Cache::from_bytes(&write::kept(file))).unwrap_or_default();
    let report = report.with_forecasts(&cache);
    if let Some(file) = file {
        write::keep(&file, &report.forecasts().to_bytes());
    }
    report
}

/// One edition, from checked content to its folder.
fn publish<E: Edition>(
    checked: &Checked,
    content: &dyn Files,
    theme: &Theme,
    settings: &Settings,
    open: Open<'_>,
    watch: Watch<'_>,
) -> Outcome<Summary> {
    let vintage = Vintage::of::<E>(checked, settings.as_of, settings.now);
    let site = model::select::<E>(checked, vintage);
    let report = with_forecasts(analysis::analyse(&site), settings);
    let sites = earlier_sites(checked, &site);
    let earlier = reports(&sites);
    let Outcome { value, mut problems } = Renderer::new(&report, &earlier, theme, &checked.languages);
    load::locate::resolve(&mut problems, &checked.sources);
    let Some(renderer) = value else { return Outcome { value: None, problems } };
    let mut output = match open(E::AUDIENCE) {
        Ok(output) => output,
        Err(refusal) => return Outcome { value: None, problems: vec![refusal.nowhere()] },
    };
    let of = renderer.len() + site.photos.len();
    let photos = photos::prints(&site, content, settings.cache.as_deref());
    let artifacts = photos.chain(renderer.artifacts()).enumerate().flat_map(|(done, files)| {
        watch(done + 1, of);
        let (files, problem) = files.map_or_else(|problem| (Vec::new(), Some(problem)), |files| (files, None));
        files.into_iter().map(Ok).chain(problem.map(|problem| Err(vec![problem])))
    });
    let mut links = write::Links::of_site_at(checked.site.base_url.as_deref());
    let written = write::write(artifacts, output.as_mut(), &mut [&mut links]);
    problems.extend(written.problems);
    Outcome { value: written.value, problems }
}
