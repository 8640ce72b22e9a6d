//! The theme: templates and static files of the built-in theme, with those of a site's own laid over them file by file, and
//! one template engine a language.

use super::built_in::BUILT_IN;
use super::charts::palette::Palette;
use super::trouble;
use crate::diag::{Diagnostic, Outcome, Place};
use crate::language::{Argument, Language};
use crate::load::{Files, Listing};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Kwargs, State, Tera};

/// The theme that a site names: the built-in one, with the files of `<name>/` among the site's themes laid over it.
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
    let theme = Theme::with(&format!("../themes/{name}"), own);
    problems.extend(trouble::of_palette(&theme.palette(), |sheet| theme.place_of_style(sheet)));
    Outcome { value: Some(theme), problems }
}

/// The style sheets that pages name, in that order; those that a theme adds come after them.
const STYLES: [&str; 2] = ["static/charts.css", "static/site.css"];

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
        let file = |path: &str, text: &str| if path.ends_with(".css") { without_layout(text) } else { text.to_owned() };
        let files = BUILT_IN.iter().map(|(path, text)| ((*path).to_owned(), Arc::from(file(path, text).as_bytes())));
        Self { files: files.collect(), own: BTreeMap::new() }
    }

    /// The built-in theme with files laid over it, by path below the folder of the site's own theme. `folder` is where that
    /// stands, seen from the content. A template that names `built-in/<name>` gets the built-in template of that name, also
    /// where one of its own lies over it: so it can extend it and replace a block alone.
    #[must_use]
    pub fn with(folder: &str, own: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let mut theme = Self::built_in();
        let own: Vec<(String, Vec<u8>)> = own.into_iter().collect();
        let is_named = |name: &str| own.iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains(name));
        for (path, text) in BUILT_IN {
            let name = path.strip_prefix("templates/").map(|name| format!("built-in/{name}"));
            if let Some(name) = name.filter(|name| is_named(name)) {
                theme.files.insert(format!("templates/{name}"), Arc::from(text.as_bytes()));
            }
        }
        for (path, bytes) in own {
            theme.own.insert(path.clone(), format!("{folder}/{path}"));
            theme.files.insert(path, Arc::from(bytes));
        }
        theme
    }

    /// The site's own files that are texts, by their places.
    pub fn own_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let text = |path: &str| std::str::from_utf8(self.files.get(path)?).ok();
        self.own.iter().filter_map(move |(path, place)| Some((place.as_str(), text(path)?)))
    }

    /// The colours of its charts, by all of its style sheets.
    pub(super) fn palette(&self) -> Palette {
        let text = |path: &str| std::str::from_utf8(self.files.get(path)?).ok();
        Palette::of(&self.styles().map(|path| text(path).unwrap_or_default()).collect::<Vec<_>>())
    }

    /// Where the style sheet of a position among those of the palette stands, if it is the site's own.
    fn place_of_style(&self, position: usize) -> Option<&str> {
        self.own.get(self.styles().nth(position)?).map(String::as_str)
    }

    fn styles(&self) -> impl Iterator<Item = &str> {
        let is_style = |path: &&str| path.starts_with("static/") && path.ends_with(".css") && !STYLES.contains(path);
        STYLES.into_iter().chain(self.files.keys().map(String::as_str).filter(is_style))
    }

    /// The static files, by path below the root of an edition.
    pub(crate) fn static_files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter().filter(|(path, _)| path.starts_with("static/"));
        files.map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }

    /// The templates with the words of a language. Problems name the template.
    pub(super) fn templates(&self, language: &Arc<Language>) -> Outcome<Tera> {
        let mut problems = Vec::new();
        let mut texts = Vec::new();
        for (path, bytes) in &self.files {
            let Some(name) = path.strip_prefix("templates/") else { continue };
            match std::str::from_utf8(bytes) {
                Ok(text) => texts.push((name.to_owned(), text.to_owned())),
                Err(error) => problems.push(self.problem(name, &tera::Error::message(error))),
            }
        }
        let mut tera = Tera::default();
        let words = Arc::clone(language);
        tera.register_function("text", move |arguments: Kwargs, _: &State| words_of(&words, &arguments));
        if let Err(error) = tera.add_raw_templates(texts) {
            problems.push(self.problem("", &error));
            return Outcome { value: None, problems };
        }
        Outcome { value: Some(tera), problems }
    }

    /// A problem with a template, at its place where it is the site's own.
    pub(super) fn problem(&self, template: &str, error: &tera::Error) -> Diagnostic {
        trouble::of_template(template, error, |template| {
            self.own.get(&format!("templates/{template}")).map(String::as_str)
        })
    }
}

/// A style sheet without its comments, indents and empty lines, which are for who writes themes and weigh a third of it on the
/// way to a phone. None of ours has the signs of a comment, or a line break, in a string.
fn without_layout(style: &str) -> String {
    let mut pieces = style.split("/*");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = piece.split_once("*/").map_or("", |(_, rest)| rest);
        plain.truncate(plain.trim_end().len());
        plain.push_str(rest);
    }
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
}

/// `text(id="…", n=3)`: an interface string; every other argument is a variable of it, a whole number a count.
fn words_of(language: &Language, arguments: &Kwargs) -> Result<String, tera::Error> {
    let id: String = arguments.must_get("id")?;
    if !language.has(&id) {
        return Err(tera::Error::message(format!("there is no interface string `{id}`")));
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
