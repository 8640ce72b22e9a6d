//! What is wrong with a theme, found without making a page: another version of the contract, templates that the engine can't
//! read, names that the contract doesn't have. Every problem of one kind comes at once, with its place.

use super::{Theme, words_function};
use crate::diag::{At, Diagnostic, Place, Refusal, code};
use crate::language::Language;
use crate::load::raw::ThemeFile;
use crate::load::{Sources, locate, yaml};
use crate::render::contract;
use std::sync::Arc;
use tera::{ErrorKind, Tera};

/// Where a theme says what it was written for.
pub(super) const ABOUT: &str = "theme.yaml";

impl Theme {
    /// Everything that is wrong with the theme's own templates.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let other = self.other_contract();
        if !other.is_empty() {
            return other;
        }
        let texts = match self.template_texts() {
            Ok(texts) => texts,
            Err(problems) => return problems,
        };
        let refused = engine_of(&texts, None).err();
        if let Some(error) = refused.as_ref().filter(|error| matches!(error.kind(), ErrorKind::SyntaxError(_))) {
            return self.problems("", error);
        }
        let texts = texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let mut faults = contract::faults(texts, |template| self.place_of_template(template));
        let engine = refused.map_or_else(Vec::new, |error| self.problems("", &error));
        let further: Vec<Diagnostic> = engine.into_iter().filter(|problem| !is_told(problem, &faults)).collect();
        faults.extend(further);
        faults
    }

    /// The problem of a theme that was written for another version of the contract, or that doesn't say it rightly.
    fn other_contract(&self) -> Vec<Diagnostic> {
        let Some((place, text)) = self.own.get(ABOUT).and_then(|place| Some((place, self.text(ABOUT)?))) else {
            return Vec::new();
        };
        let about: ThemeFile = match yaml::read(place, text) {
            Ok(about) => about,
            Err(problems) => return problems,
        };
        if about.contract == contract::VERSION {
            return Vec::new();
        }
        let [value, known] = [about.contract, contract::VERSION].map(|version| version.to_string());
        let refusal = Refusal::new(code::THEME_CONTRACT, &[("value", &value), ("known", &known)]);
        let refusal = if about.contract > contract::VERSION {
            refusal.hint("hint-newer", &[])
        } else {
            refusal.hint("hint-older", &[("known", &known)])
        };
        let mut problems = vec![refusal.at(Place::value(place, ["contract"]))];
        let mut sources = Sources::default();
        sources.insert(place, text.into());
        locate::resolve(&mut problems, &sources);
        problems
    }
}

/// The engine with these templates, and with the words of a language where pages are to be made.
pub(super) fn engine_of(texts: &[(String, String)], language: Option<&Arc<Language>>) -> Result<Tera, tera::Error> {
    let mut engine = Tera::default();
    words_function(&mut engine, language);
    let texts = texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    engine.add_raw_templates(texts).map(|()| engine)
}

/// Whether a problem of the engine is told among the faults: as a name that leads nowhere, at its place.
fn is_told(problem: &Diagnostic, faults: &[Diagnostic]) -> bool {
    let same = |told: &Place, place: &Place| match (&told.at, &place.at) {
        (At::Span(told_at), At::Span(at)) => {
            told.file == place.file && told_at.start <= at.end && at.start <= told_at.end
        }
        _ => told.file == place.file,
    };
    let mut references = faults.iter().filter(|fault| fault.code == code::TEMPLATE_REFERENCE);
    references.any(|fault| match (&fault.place, &problem.place) {
        (Some(told), Some(place)) => same(told, place),
        (_, None) => true,
        (None, Some(_)) => false,
    })
}
