//! The theme: templates, style sheets, scripts and static files of the built-in theme, with those of a site's own laid over them
//! file by file, and one template engine a language.
//!
//! Start at [`theme`]. `joined` makes one file of all style sheets and one of all scripts, `schemes` lets a reader choose between
//! light and dark, `faults` says what is wrong with a theme of the site's own.

mod faults;
mod joined;
mod schemes;

use super::built_in::{BEHIND, BUILT_IN};
use super::charts::palette::Palette;
use super::css::{compact, has_feature};
use super::trouble;
use crate::diag::{Diagnostic, Outcome, Place, Refusal, code};
use crate::language::{Argument, Language, variables};
use crate::load::{Files, Listing, decode};
use joined::Kind;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tera::{Kwargs, State, Tera};

/// The theme that a site names: the built-in one, with the files of `<name>/` among the site's themes laid over it. Where there
/// is an error among the problems, the value is only fit to show them.
#[must_use]
pub fn theme(name: Option<&str>, themes: &dyn Files) -> Outcome<Theme> {
    let Some(name) = name else { return Outcome { value: Some(Theme::built_in()), problems: Vec::new() } };
    let Listing { files, mut problems } = themes.list();
    let folder = format!("{name}/");
    let mut own = Vec::new();
    for path in files.iter().filter(|path| path.starts_with(&folder)) {
        match themes.read(path) {
            Ok(bytes) => own.push((path[folder.len()..].to_owned(), bytes)),
            Err(refusal) => problems.push(refusal.at(Place::file(path))),
        }
    }
    if own.is_empty() {
        problems.push(trouble::unknown(name, &files));
        return Outcome { value: None, problems };
    }
    let (theme, unread) = Theme::with(&format!("../themes/{name}"), own);
    if !unread.is_empty() {
        problems.extend(unread);
        return Outcome { value: Some(theme), problems };
    }
    problems.extend(theme.faults());
    problems.extend(theme.unchoosable());
    problems.extend(trouble::of_palette(
        &theme.palette(),
        |sheet| theme.place_of_style(sheet),
        theme.place_of_charts(),
    ));
    Outcome { value: Some(theme), problems }
}

/// The style sheet that says how charts look.
pub(crate) const CHARTS: &str = "styles/50-charts.css";

/// A theme: every file by path, the site's own over the built-in ones.
#[derive(Debug, Clone)]
pub struct Theme {
    files: BTreeMap<String, Arc<[u8]>>,
    /// Where the site's own files of it stand, for messages.
    own: BTreeMap<String, String>,
}

impl Theme {
    /// The built-in theme.
    #[must_use]
    pub fn built_in() -> Self {
        let file = |path: &str, text: &str| match path.rsplit_once('.') {
            Some((_, "css")) if path.starts_with("static/") => compact(text),
            Some((_, "js")) => joined::plain_script(text),
            _ => text.to_owned(),
        };
        let files = BUILT_IN.iter().map(|(path, text)| ((*path).to_owned(), Arc::from(file(path, text).as_bytes())));
        Self { files: files.collect(), own: BTreeMap::new() }
    }

    /// The built-in theme with files laid over it, by path below the folder of the site's own theme. `folder` is where that
    /// stands, seen from the content. Beside it stands what is wrong with the encoding of its texts.
    #[must_use]
    pub fn with(folder: &str, own: impl IntoIterator<Item = (String, Vec<u8>)>) -> (Self, Vec<Diagnostic>) {
        let (mut theme, mut problems) = (Self::built_in(), Vec::new());
        for (path, bytes) in own {
            let place = format!("{folder}/{path}");
            let file = if is_read(&path) {
                let (text, unread) = decode(&place, bytes);
                problems.extend(unread);
                Arc::from(text.as_bytes())
            } else {
                Arc::from(bytes)
            };
            theme.own.insert(path.clone(), place);
            theme.files.insert(path, file);
        }
        (theme, problems)
    }

    /// The site's own files that are texts, by their places.
    pub fn own_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let text = |path: &str| std::str::from_utf8(self.files.get(path)?).ok();
        self.own.iter().filter_map(move |(path, place)| Some((place.as_str(), text(path)?)))
    }

    /// The colours of its charts, by all of its style sheets.
    pub(super) fn palette(&self) -> Palette {
        Palette::of(&self.style_sheets().map(|(_, text)| text).collect::<Vec<_>>())
    }

    /// What asks for a scheme in its own style sheets in a way that leaves a reader no choice.
    fn unchoosable(&self) -> impl Iterator<Item = Diagnostic> {
        let own = self.style_sheets().filter_map(|(path, text)| Some((self.own.get(path)?, text)));
        own.flat_map(|(place, text)| {
            let told = |(query, span): (String, _)| {
                let refusal = Refusal::new(code::SCHEME_UNCHOOSABLE, &[("query", &query)]);
                refusal.hint("hint-plain", &[]).at(Place::span(place, span))
            };
            schemes::unchoosable(text).into_iter().map(told)
        })
    }

    /// Where the style sheet of a position among those of the palette stands, if it is the site's own.
    fn place_of_style(&self, position: usize) -> Option<&str> {
        self.own.get(self.style_sheets().nth(position)?.0).map(String::as_str)
    }

    /// Where the style sheet stands that has to set every colour of charts, if it is the site's own.
    fn place_of_charts(&self) -> Option<&str> {
        [CHARTS, Kind::Styles.path()].iter().find_map(|path| self.own.get(*path)).map(String::as_str)
    }

    /// The style sheets: those that are joined, then those that stand for themselves.
    fn styles(&self) -> impl Iterator<Item = &str> {
        let whole = Kind::Styles.path();
        let is_apart = move |path: &&str| path.starts_with("static/") && path.ends_with(".css") && *path != whole;
        Kind::Styles.parts(&self.files).chain(self.files.keys().map(String::as_str).filter(is_apart))
    }

    /// Every style sheet with its path, in the order in which they hold.
    pub(crate) fn style_sheets(&self) -> impl Iterator<Item = (&str, &str)> {
        self.styles().filter_map(|path| Some((path, std::str::from_utf8(self.files.get(path)?).ok()?)))
    }

    /// The static files, by path below the root of an edition: as they are, but for style sheets that ask for a scheme, which
    /// a reader can choose.
    pub(crate) fn static_files(&self) -> impl Iterator<Item = (&str, Arc<[u8]>)> {
        let is_apart = |path: &str| path.starts_with("static/") && Kind::ALL.iter().all(|kind| kind.path() != path);
        let apart = self.files.iter().filter(move |(path, _)| is_apart(path));
        let joined = Kind::ALL.iter().map(|kind| (kind.path(), kind.join(&self.files)));
        let published = |path: &str, bytes: &Arc<[u8]>| {
            let style = std::str::from_utf8(bytes).ok().filter(|text| path.ends_with(".css") && has_feature(text));
            style.map_or_else(|| Arc::clone(bytes), |style| Arc::from(schemes::choosable(style).as_bytes()))
        };
        apart.map(move |(path, bytes)| (path.as_str(), published(path, bytes))).chain(joined)
    }

    /// The templates with the words of a language. Problems name the template.
    pub(super) fn templates(&self, language: &Arc<Language>) -> Outcome<Tera> {
        let engine = self
            .template_texts()
            .and_then(|texts| faults::engine_of(&texts, Some(language)).map_err(|error| self.problems("", &error)));
        match engine {
            Ok(engine) => Outcome { value: Some(engine), problems: Vec::new() },
            Err(problems) => Outcome { value: None, problems },
        }
    }

    /// Every template by its name in the engine, or those that are no texts. A template that names `built-in/<name>` gets the
    /// built-in one of that name, also where one of the site's own lies over it: so it can extend it and replace a block alone.
    /// Components that are built-in stay there too, each until there is one of its name.
    fn template_texts(&self) -> Result<Vec<(String, String)>, Vec<Diagnostic>> {
        let (mut texts, mut problems) = (Vec::new(), Vec::new());
        for path in self.own.keys() {
            let (Some(name), Some(bytes)) = (path.strip_prefix("templates/"), self.files.get(path)) else { continue };
            match std::str::from_utf8(bytes) {
                Ok(text) => texts.push((name.to_owned(), text.to_owned())),
                Err(error) => problems.extend(self.problems(name, &tera::Error::message(error))),
            }
        }
        let is_needed = |(path, name, _): &(&str, String, &str)| {
            let is_named = || texts.iter().any(|(_, text)| text.contains(name.as_str()));
            !self.own.contains_key(*path) || path.starts_with("templates/components/") || is_named()
        };
        let named = |(path, text): &(&'static str, &'static str)| {
            Some((*path, format!("{BEHIND}{}", path.strip_prefix("templates/")?), *text))
        };
        let behind: Vec<_> = BUILT_IN.iter().filter_map(named).filter(is_needed).collect();
        texts.extend(behind.into_iter().map(|(_, name, text)| (name, text.to_owned())));
        if problems.is_empty() { Ok(texts) } else { Err(problems) }
    }

    fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }

    /// Where a template stands, if it is the site's own.
    fn place_of_template(&self, template: &str) -> Option<&str> {
        self.own.get(&format!("templates/{template}")).map(String::as_str)
    }

    /// The problems with a template that the engine tells, each at its place where the template is the site's own. There is at
    /// least one.
    pub(super) fn problems(&self, template: &str, error: &tera::Error) -> Vec<Diagnostic> {
        let text = |template: &str| self.text(&format!("templates/{template}"));
        trouble::of_template(template, error, text, |template| self.place_of_template(template))
    }
}

/// Whether a file of a theme is read as a text; others are published byte by byte.
fn is_read(path: &str) -> bool {
    let is_joined = |kind: &Kind| kind.is_part(path) || kind.path() == path;
    let is_style = path.starts_with("static/") && path.ends_with(".css");
    path == faults::ABOUT || path.starts_with("templates/") || is_style || Kind::ALL.iter().any(is_joined)
}

/// Gives an engine the function `text`; without a language it says nothing, and serves to see whether templates can be read.
fn words_function(engine: &mut Tera, language: Option<&Arc<Language>>) {
    let (words, variables) = (language.cloned(), variables());
    engine.register_function("text", move |arguments: Kwargs, _: &State| match &words {
        Some(words) => words_of(words, &variables, &arguments),
        None => Ok(String::new()),
    });
}

/// `text(id="…", n=3)`: an interface string; every other argument is a variable of it, a whole number a count.
fn words_of(
    language: &Language,
    variables: &BTreeMap<&'static str, BTreeSet<String>>,
    arguments: &Kwargs,
) -> Result<String, tera::Error> {
    let id: String = arguments.must_get("id")?;
    let Some(variables) = variables.get(id.as_str()).filter(|_| language.has(&id)) else {
        return Err(tera::Error::message(format!("there is no interface string `{id}`")));
    };
    let is_given = |variable: &&String| arguments.iter().any(|(name, _)| name.as_str() == Some(variable.as_str()));
    if let Some(missing) = variables.iter().find(|variable| !is_given(variable)) {
        return Err(tera::Error::message(format!("the interface string `{id}` needs `{missing}`")));
    }
    let texts: Vec<(&str, Option<u64>, String)> = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value.as_u64(), value.to_string())))
        .filter(|(name, ..)| *name != "id")
        .collect();
    let arguments: Vec<(&str, Argument<'_>)> =
        texts.iter().map(|(name, count, text)| (*name, count.map_or(Argument::Text(text), Argument::Count))).collect();
    Ok(language.text(&id, &arguments))
}
