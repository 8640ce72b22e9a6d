//! How a figure came about, in the words of a note: the formula with its numbers, what the source states, where and since when
//! it is known, and what touched it.
//!
//! Start at [`Scribe::note`]. Which of it is true of a figure is said in [`crate::analysis::Explanation`]. Formulas and steps are
//! in [`formula`] and [`step`], notes of statuses in [`course`], of sums and rankings in [`sum`].

mod course;
mod formula;
mod step;
mod sum;

use super::Scribe;
use super::standing::whole as whole_days;
use crate::analysis::{Applied, Explanation, RecordKind, rate_of};
use crate::check::nouns::{DocumentId, IndicatorId, Observation, Source};
use crate::diag::Diagnostic;
use crate::domain::{AsOf, Ratio};
use crate::load::raw::Record;
use crate::model::Edition;
use crate::render::pages::context::{Note, RecordLine, Remark, RuleLine};

impl<'c, E: Edition> Scribe<'_, '_, 'c, E> {
    /// The note of a figure.
    pub(in crate::render) fn note(&self, indicator: IndicatorId, known: &Explanation<'c>, number: u32) -> Note {
        let figure = known.figure;
        let rate = rate_of(figure, self.report.site.programme(indicator).thresholds.widths);
        let (formula, mut said) = self.formula(indicator, figure, known.formula);
        said.extend(known.step.and_then(|step| self.step(indicator, &step)));
        said.extend(self.others_of_the_moment(indicator, known));
        said.extend(known.published_unknown.then(|| self.since_when(figure)));
        Note {
            value: self.value(indicator, figure, rate),
            formula,
            stated: self.source_states(known),
            said: said.into_iter().map(Remark::own).collect(),
            records: known.records.iter().map(|record| self.applied(record)).collect(),
            rules: known.problems.iter().map(|problem| self.rule(problem)).collect(),
            ..self.note_of_source(figure, number)
        }
    }

    /// The note of a figure that is kept back: of when and from where it is and why it isn't shown, and nothing of what it says.
    pub(in crate::render) fn note_of_withheld(&self, figure: &'c Observation, number: u32) -> Note {
        let because = self.withheld_because(figure);
        let value = self.word("figure-withheld");
        Note { value, said: because.into_iter().collect(), ..self.note_of_source(figure, number) }
    }

    /// Of when a figure is, where it comes from and when it became public: a note that says nothing else yet.
    fn note_of_source(&self, figure: &'c Observation, number: u32) -> Note {
        let snapshot = self.report.site.snapshot(figure);
        let source = self.report.site.source(figure);
        let line = self.source(source);
        Note {
            number,
            title: self.language.as_of(figure.as_of),
            publisher: self.publisher(source).filter(|publisher| *publisher != line.text),
            source: Some(line),
            published: Some(self.language.published_phrase(snapshot.published)),
            published_iso: snapshot.published.earliest().map(|day| day.to_string()),
            ..Note::default()
        }
    }

    fn publisher(&self, source: &Source) -> Option<String> {
        let document = source.document.and_then(|id| self.report.site.documents.get(&id));
        let publisher = source.publisher.as_ref().or(document.and_then(|document| document.issuer.as_ref()));
        publisher.map(|publisher| self.plain(publisher))
    }

    /// What it replaced and what replaced it.
    fn others_of_the_moment(&self, indicator: IndicatorId, known: &Explanation<'c>) -> Vec<String> {
        let other = |id: &str, other: Option<&'c Observation>| {
            let other = other?;
            let rate = rate_of(other, self.report.site.programme(indicator).thresholds.widths);
            let value = self.value_in_full(indicator, other, rate);
            let published = self.language.published_phrase(self.report.site.snapshot(other).published);
            Some(self.text(id, &[("value", value.as_str().into()), ("published", published.as_str().into())]))
        };
        let others = [other("explain-replaces", known.replaced), other("explain-replaced-by", known.replaced_by)];
        others.into_iter().flatten().collect()
    }

    /// A figure with its count and base: "38.5% (449,470 of 1,167,685)".
    fn value_in_full(
        &self,
        indicator: IndicatorId,
        figure: &Observation,
        rate: Option<crate::analysis::JudgedRate>,
    ) -> String {
        let value = self.value(indicator, figure, rate);
        match figure.count.zip(figure.base) {
            Some((count, base)) if count.is_exact() && base.is_exact() => {
                format!("{value} ({})", self.ratio(Ratio { count: count.value, base: base.value }))
            }
            _ => value,
        }
    }

    /// Since when a figure counts as known of which nobody says when it was published.
    fn since_when(&self, figure: &Observation) -> String {
        self.word(if figure.as_of == AsOf::Unknown { "explain-known-always" } else { "explain-known-as-of" })
    }

    fn applied(&self, applied: &Applied<'_>) -> RecordLine {
        let Record { date, reason, by, document } = applied.record;
        let id = match applied.kind {
            RecordKind::Correction => "figure-corrected",
            RecordKind::Rebase => "figure-rebased",
            RecordKind::Redefinition => "figure-redefined",
        };
        let (date, reason) = (self.language.date(date.0), self.plain(reason));
        let by = by.as_ref().map(|by| self.text("explain-by", &[("by", self.plain(by).as_str().into())]));
        let known = |key: &crate::domain::DocumentKey| {
            let mut documents = self.report.site.documents.iter();
            documents.find(|(_, document)| document.key == *key).map(|(id, _)| *id)
        };
        RecordLine {
            text: self.text(id, &[("date", date.as_str().into()), ("reason", reason.as_str().into())]),
            by,
            document: document.as_ref().and_then(known).and_then(|id: DocumentId| self.document_link(id)),
        }
    }

    fn rule(&self, problem: &Diagnostic) -> RuleLine {
        RuleLine {
            code: problem.code.to_string(),
            severity: problem.severity.name().to_owned(),
            text: self.problem_told(problem),
        }
    }
}
