//! What is wrong with a theme, found without making a page: another version of the contract, templates that the engine can't
//! read, names that the contract doesn't have. Every problem of one kind comes at once, with its place.

use super::{BEHIND, Theme, words_function};
use crate::diag::{At, Diagnostic, Place, Refusal, code};
use crate::language::Language;
use crate::load::raw::ThemeFile;
use crate::load::{Sources, locate, yaml};
use crate::render::contract;
use std::sync::Arc;
use tera::{ErrorKind, Tera};

/// Where a theme says what it was written for.
pub(super) const ABOUT: &str = "theme.yaml";
/// The version of the contract that a theme was written for which doesn't say it.
const UNTOLD: u32 = 1;

impl Theme {
    /// Everything that is wrong with the theme's own templates.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let other = self.other_contract(contract::VERSION);
        if !other.is_empty() {
            return other;
        }
        let texts = match self.template_texts() {
            Ok(texts) => texts,
            Err(problems) => return problems,
        };
        let refused = engine_of(&texts, None).err();
        if let Some(error) = refused.as_ref().filter(|error| has_no_end(error)) {
            return self.problems("", error);
        }
        let texts = texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let mut faults = contract::faults(texts, |template| self.place_of_template(template));
        let engine = refused.map_or_else(Vec::new, |error| self.problems("", &error));
        let further: Vec<Diagnostic> = engine.into_iter().filter(|problem| !is_told(problem, &faults)).collect();
        faults.extend(further);
        faults
    }

    /// The problem of a theme that was written for another version of the contract than this one, or that doesn't say it rightly.
    fn other_contract(&self, version: u32) -> Vec<Diagnostic> {
        let about = self.own.get(ABOUT).and_then(|place| Some((place.as_str(), self.text(ABOUT)?)));
        let read = about.map(|(place, text)| yaml::read::<ThemeFile>(place, text)).transpose();
        let written_for = match read {
            Ok(about) => about.map_or(UNTOLD, |about| about.contract),
            Err(problems) => return problems,
        };
        if written_for == version {
            return Vec::new();
        }
        let [value, known] = [written_for, version].map(|version| version.to_string());
        let refusal = Refusal::new(code::THEME_CONTRACT, &[("value", &value), ("known", &known)]);
        let refusal = if written_for > version {
            refusal.hint("hint-newer", &[])
        } else {
            refusal.hint("hint-older", &[("known", &known)])
        };
        let Some((place, text)) = about else { return vec![refusal.nowhere()] };
        let mut problems = vec![refusal.at(Place::value(place, ["contract"]))];
        let mut sources = Sources::default();
        sources.insert(place, text.into());
        locate::resolve(&mut problems, &sources);
        problems
    }
}

/// Whether templates are no templates, or so much within each other that nobody can go through them.
fn has_no_end(error: &tera::Error) -> bool {
    use ErrorKind::{CircularExtend, CircularInclude, SyntaxError};
    matches!(error.kind(), SyntaxError(_) | CircularExtend { .. } | CircularInclude { .. })
}

/// The engine with these templates, and with the words of a language where pages are to be made.
pub(super) fn engine_of(texts: &[(String, String)], language: Option<&Arc<Language>>) -> Result<Tera, tera::Error> {
    let mut engine = Tera::default();
    words_function(&mut engine, language);
    engine.set_fallback_prefixes([BEHIND])?;
    let texts = texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    engine.add_raw_templates(texts).map(|()| engine)
}

/// Whether a problem of the engine is told among the faults: as the same name that leads nowhere, at its place. Only of a parent
/// that is missing does the engine not say where.
fn is_told(problem: &Diagnostic, faults: &[Diagnostic]) -> bool {
    let Some(place) = &problem.place else { return false };
    let reason = argument(problem, "reason");
    let is_same = |told: &Place| match (&told.at, &place.at) {
        (At::Span(told_at), At::Span(at)) => told_at.start <= at.end && at.start <= told_at.end,
        (_, at) => matches!(at, At::File),
    };
    let mut references = faults.iter().filter(|fault| fault.code == code::TEMPLATE_REFERENCE);
    references.any(|fault| {
        let name = argument(fault, "name");
        let is_named = ['`', '\''].iter().any(|quote| reason.contains(&format!("{quote}{name}{quote}")));
        is_named && fault.place.as_ref().is_some_and(|told| told.file == place.file && is_same(told))
    })
}

/// What a problem says under a name.
fn argument<'p>(problem: &'p Diagnostic, wanted: &str) -> &'p str {
    let mut arguments = problem.message.arguments.iter();
    arguments.find(|(name, _)| *name == wanted).map_or("", |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Catalogue;
    use crate::render::BUILT_IN;

    /// What a theme with these files is told, each problem as its place with its text.
    fn told(own: &[(&str, &str)]) -> Vec<String> {
        let own = own.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        let place = |problem: &Diagnostic| {
            let place = problem.place.as_ref().map_or("nowhere", |place| &place.file);
            place.trim_start_matches("../themes/own/").to_owned()
        };
        let (problems, english) = (Theme::with("../themes/own", own).0.faults(), Catalogue::english());
        let said = |problem: &Diagnostic| format!("{}: {}", place(problem), english.text(&problem.message));
        problems.iter().map(said).collect()
    }

    #[test]
    fn a_theme_that_does_not_say_it_was_written_for_the_first_version() {
        let of = |text: Option<&str>, version: u32| {
            let own = text.map(|text| (ABOUT.to_owned(), text.as_bytes().to_vec()));
            let problems = Theme::with("../themes/own", own).0.other_contract(version);
            problems.iter().map(|problem| problem.code.to_string()).collect::<Vec<_>>()
        };
        assert_eq!((of(None, 1), of(None, 2)), (vec![], vec!["E0910".to_owned()]));
        assert_eq!((of(Some("contract: 2"), 2), of(Some("contract: 2"), 3)), (vec![], vec!["E0910".to_owned()]));
    }

    #[test]
    fn what_the_engine_tells_without_a_place_names_the_template() {
        for (files, expected) in [
            (
                vec![(
                    "templates/home.html",
                    "{% if a %}{% include \"home.html\" %}{% else %}{% include \"home.html\" %}{% endif %}",
                )],
                "templates/home.html: the template `home.html` can't be used (Circular include",
            ),
            (
                vec![
                    ("templates/base.html", "{% extends \"zz.html\" %}"),
                    ("templates/zz.html", "{% extends \"zz.html\" %}"),
                ],
                "templates/zz.html: the template `zz.html` can't be used (Circular extend",
            ),
            (
                vec![
                    ("templates/components/a.html", "{% component own() %}a{% endcomponent own %}"),
                    ("templates/components/b.html", "{% component own() %}b{% endcomponent own %}"),
                ],
                "templates/components/b.html: the template `components/b.html` can't be used (Component `own` is defined in both",
            ),
        ] {
            let told = told(&files);
            assert!(told.len() == 1 && told[0].starts_with(expected), "{told:#?}");
        }
    }

    #[test]
    fn a_problem_is_left_out_only_where_the_same_name_is_told_at_its_place() {
        let home = "{% extends \"nowhere.html\" %}";
        let both = told(&[("templates/home.html", home), ("templates/unit.html", "{% extends \"nowhere.html\" %}")]);
        assert_eq!(both.len(), 2, "{both:#?}");
        assert!(both.iter().all(|told| told.contains("which is not there")), "{both:#?}");
        let twice = [("components/a.html", "a"), ("components/b.html", "b")].map(|(name, text)| {
            (format!("templates/{name}"), format!("{{% component own() %}}{text}{{% endcomponent own %}}"))
        });
        let mut files: Vec<(&str, &str)> = twice.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        files.push(("templates/home.html", "{{ <lnik /> }}"));
        let told = told(&files);
        assert!(told.iter().any(|told| told.contains("is defined in both")), "{told:#?}");
        assert!(told.iter().any(|told| told.contains("`lnik`")), "{told:#?}");
    }

    #[test]
    fn a_component_of_a_theme_goes_before_the_built_in_one_and_leaves_the_others() {
        let own = "{% component difficulty(difficulty, level = \"h3\") %}<{{ level }}>{{ difficulty.reported }}</{{ level }}>{% endcomponent difficulty %}";
        for path in [
            "templates/components/ours.html",
            "templates/components/difficulty.html",
            "templates/components/table.html",
        ] {
            assert_eq!(told(&[(path, own)]), [""; 0], "{path}");
        }
        let without = own.replace(", level = \"h3\"", "").replace("<{{ level }}>", "").replace("</{{ level }}>", "");
        let missing = told(&[("templates/components/ours.html", &without)]);
        let of_uses = "templates/components/ours.html: the template `built-in/";
        assert!(!missing.is_empty() && missing.iter().all(|told| told.starts_with(of_uses)), "{missing:#?}");
        let named = "/* built-in/components/table.html */";
        assert_eq!(told(&[("styles/95-ours.css", named)]), [""; 0]);
    }

    #[test]
    fn a_theme_that_replaces_every_page_needs_nothing_of_the_built_in_ones() {
        let pages = BUILT_IN.iter().filter(|(path, _)| path.ends_with(".html") && !path.contains("components/"));
        let own: Vec<(&str, &str)> = pages.map(|(path, _)| (*path, "{{ page.title }}")).collect();
        assert_eq!(told(&own), [""; 0]);
    }
}
