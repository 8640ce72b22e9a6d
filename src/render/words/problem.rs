//! A problem as a reader of the site is told it: its message with names, numbers and days as the page writes them
//! ([`argument`](super::argument)), and a link to the figure it is about. What would mend it, and where it stands in the files, is for the office alone.

use super::phrase::{capital, sentence};
use super::{Scribe, figure_id};
use crate::check::nouns::UnitId;
use crate::diag::{At, Code, Diagnostic, Message, Place, Severity, Subject};
use crate::domain::{AsOf, Scalar};
use crate::model::Edition;
use crate::render::pages::context::{Link, Problem, Remark};

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// A problem as an entry of a list.
    pub(in crate::render) fn problem(&self, problem: &Diagnostic) -> Problem {
        let office = self.report.site.sources.is_some();
        let hints = problem.hints.iter().filter(|_| office).map(|hint| self.catalogue.text(hint));
        Problem {
            code: problem.code.to_string(),
            severity_kind: problem.severity.name().to_owned(),
            severity: self.severity(problem.severity),
            text: self.problem_told(problem),
            figure: problem.about.as_deref().and_then(|subject| self.subject_link(subject)),
            place: problem.place.as_ref().filter(|_| office).map(|place| self.place(place)),
            hints: hints.map(|text| sentence(&text)).collect(),
        }
    }

    /// The word for a severity.
    pub(in crate::render) fn severity(&self, severity: Severity) -> String {
        self.word(match severity {
            Severity::Note => "quality-note",
            Severity::Error | Severity::Warning => "quality-warning",
        })
    }

    /// What kind of problem a code stands for, with a capital.
    pub(in crate::render) fn kind_of_problem(&self, code: Code) -> Remark {
        let title = self.catalogue.title(code);
        let text = title.map_or_else(|| code.to_string(), |title| capital(&title));
        Remark { text, lang: self.language_of_messages() }
    }

    /// The message of a problem as a sentence.
    pub(in crate::render) fn problem_told(&self, problem: &Diagnostic) -> Remark {
        let Message { code, attribute, arguments } = &problem.message;
        let arguments = arguments.iter().map(|(name, text)| (*name, self.argument(name, text))).collect();
        let message = Message { code: *code, attribute: *attribute, arguments };
        let told = self.catalogue.told(&message).or_else(|| self.catalogue.told(&problem.message));
        match told {
            Some(text) => Remark { text: sentence(&text), lang: self.language_of_messages() },
            None => self.kind_of_problem(*code),
        }
    }

    /// The language of messages, where the tool doesn't speak that of the page.
    fn language_of_messages(&self) -> Option<String> {
        let first = self.tag().as_str().split('-').next().unwrap_or_default();
        (!crate::language::TOOL_LANGUAGES.contains(&first)).then(|| "en".to_owned())
    }

    pub(in crate::render) fn subject_unit(&self, subject: &Subject) -> Option<UnitId> {
        self.report.site.registry.by_key(&subject.unit)
    }

    /// The figure's row on its unit's page, where there is one.
    fn subject_link(&self, subject: &Subject) -> Option<Link> {
        let unit = self.subject_unit(subject)?;
        let indicator = self.indicator_of(subject.indicator.as_ref()?)?;
        let as_of = subject.as_of.as_ref().map_or(Some(AsOf::Unknown), |text| AsOf::read(text).ok())?;
        let site = self.report.site;
        let own = [site.figures(indicator, unit), site.withheld(indicator, unit)].concat();
        let shown = own.iter().any(|figure| figure.as_of == as_of);
        let path = self.paths.unit(unit).filter(|_| shown)?;
        let row = figure_id(site.indicators[&indicator].id.as_str(), as_of, 0);
        let text = format!("{}, {}", self.indicator_name(indicator), self.language.as_of_phrase(as_of));
        Some(self.link_to(text, path, &row))
    }

    /// A place as an editor takes it: the file and the line.
    fn place(&self, place: &Place) -> String {
        let text = self.report.site.sources.and_then(|sources| sources.get(&place.file));
        match (&place.at, text) {
            (At::Span(span), Some(text)) => {
                let before = text.get(..span.start.min(text.len())).unwrap_or_default();
                format!("{}:{}", place.file, before.bytes().filter(|byte| *byte == b'\n').count() + 1)
            }
            (At::Value(keys) | At::Key(keys), _) => format!("{} ({keys})", place.file),
            (At::File | At::Span(_), _) => place.file.clone(),
        }
    }
}
