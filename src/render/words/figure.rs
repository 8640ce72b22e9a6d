//! A figure as one source states it: the row of a history table, with everything that belongs to it.

use super::Scribe;
use crate::analysis::{Agreement, Explanation, RecordKind, rate_of};
use crate::check::nouns::{Details, IndicatorId, Observation, Snapshot};
use crate::diag::Severity;
use crate::domain::{AsOf, ShownRate};
use crate::load::raw::{CompletionWords, Finality};
use crate::model::Edition;
use crate::render::pages::context::{Figure, Mark, Remark};

/// The id of a figure's row: indicator and day, and a number for a second figure of that day. A figure that comes later or is
/// told late leaves the ids of others as they are.
pub(in crate::render) fn figure_id(indicator: &str, as_of: AsOf, nth: usize) -> String {
    let day = as_of.day().map_or_else(|| "undated".to_owned(), |day| day.to_string());
    match nth {
        0 | 1 => format!("f-{indicator}-{day}"),
        _ => format!("f-{indicator}-{day}-{nth}"),
    }
}

impl<'c, E: Edition> Scribe<'_, '_, 'c, E> {
    /// The row of a figure, which the note of this number explains.
    pub(in crate::render) fn figure(
        &self,
        indicator: IndicatorId,
        known: &Explanation<'c>,
        id: String,
        note: u32,
    ) -> Figure {
        let figure = known.figure;
        let snapshot = self.report.site.snapshot(figure);
        let rate = rate_of(figure, self.report.site.programme(indicator).thresholds.widths);
        let done = figure.details.as_deref().map(|details| details.done.as_slice()).unwrap_or_default();
        Figure {
            value: self.value(indicator, figure, rate),
            count: figure.count.map(|count| self.language.stated_count(count)),
            base: figure.base.map(|base| self.language.stated_count(base)),
            base_kind: figure.base_kind.map(|kind| self.base_kind(indicator, kind)),
            done: done.iter().map(|done| self.done(*done)).collect(),
            extra: self.extra(figure),
            marks: self.marks(known, snapshot),
            remarks: self.remarks(indicator, figure, snapshot),
            ..self.row(figure, id, note)
        }
    }

    /// The row of a figure that is kept back until it is cleared up: of when it is, and nothing of what it says.
    pub(in crate::render) fn withheld(&self, figure: &'c Observation, id: String, note: u32) -> Figure {
        Figure { value: self.word("figure-withheld"), ..self.row(figure, id, note) }
    }

    /// A row that says whose figure it is and of when.
    fn row(&self, figure: &Observation, id: String, note: u32) -> Figure {
        Figure {
            id,
            unit: self.unit_link(figure.unit),
            value: String::new(),
            count: None,
            base: None,
            base_kind: None,
            done: Vec::new(),
            extra: Vec::new(),
            as_of: self.language.as_of(figure.as_of),
            as_of_iso: figure.as_of.day().map(|day| day.to_string()),
            marks: Vec::new(),
            remarks: Vec::new(),
            note,
        }
    }

    /// Since when, by whom and why a figure is kept back.
    pub(in crate::render) fn withheld_because(&self, figure: &Observation) -> Option<Remark> {
        let record = figure.detail(|details| details.withheld.as_ref())?;
        let (by, reason) = (self.plain(&record.by), self.plain(&record.reason));
        let arguments = [("date", &*self.language.date(record.date)), ("by", &by), ("reason", &reason)];
        Some(self.said("figure-withheld-because", &arguments.map(|(name, text)| (name, text.into()))))
    }

    fn extra(&self, figure: &Observation) -> Vec<String> {
        let left = figure.remaining.map(|left| self.with_count("figure-remaining", left));
        let added = figure.increment.map(|added| self.with_count("figure-increment", added));
        left.into_iter().chain(added).collect()
    }

    fn marks(&self, known: &Explanation<'_>, snapshot: &Snapshot) -> Vec<Mark> {
        let figure = known.figure;
        let claim = figure.detail(|details| details.completion.as_ref());
        let complete = claim.map(|claim| match claim.words {
            CompletionWords::Complete => ("complete", "figure-declared-complete"),
            CompletionWords::BasicallyComplete => ("basically-complete", "figure-basically-complete"),
        });
        let finality = match snapshot.status {
            Finality::Final => None,
            Finality::Provisional => Some(("provisional", "figure-provisional")),
            Finality::Revised => Some(("revised", "figure-revised")),
        };
        let projected = snapshot.projected.then_some(("projected", "figure-projected"));
        let masked = figure.masked.then_some(("masked", "figure-masked"));
        let differs = known.stated.is_some_and(|stated| stated.agreement == Agreement::Differs);
        // A claim of all with a count of less stands at the head of the row already.
        let differs = (differs && complete.is_none()).then_some(("differs", "mark-differs"));
        let replaced = known.replaced_by.is_some().then_some(("replaced", "mark-replaced"));
        let warned = known.problems.iter().any(|problem| problem.severity == Severity::Warning);
        let warned = (warned && differs.is_none()).then_some(("warned", "mark-warned"));
        let records = known.records.iter().map(|record| match record.kind {
            RecordKind::Correction => ("corrected", "mark-corrected"),
            RecordKind::Rebase => ("rebased", "mark-rebased"),
            RecordKind::Redefinition => ("redefined", "mark-redefined"),
        });
        let marks = [complete, finality, projected, masked, differs, warned, replaced].into_iter().flatten();
        let mut marks: Vec<Mark> =
            marks.chain(records).map(|(kind, id)| Mark { kind: kind.to_owned(), word: self.word(id) }).collect();
        marks.dedup_by(|a, b| a.kind == b.kind);
        marks
    }

    fn remarks(&self, indicator: IndicatorId, figure: &Observation, snapshot: &Snapshot) -> Vec<Remark> {
        let mut remarks = Vec::new();
        if let Some(from) = snapshot.period_from {
            let (from, to) = (self.language.date(from), self.language.as_of(figure.as_of));
            remarks.push(self.said("figure-period", &[("from", from.as_str().into()), ("to", to.as_str().into())]));
        }
        if let Some(details) = figure.details.as_deref() {
            self.details(indicator, details, &mut remarks);
        }
        remarks.extend(snapshot.remark.as_ref().map(|remark| self.remark(remark)));
        remarks
    }

    fn details(&self, indicator: IndicatorId, details: &Details, remarks: &mut Vec<Remark>) {
        if let Some(claim) = &details.completion {
            if let Some(basis) = claim.basis {
                remarks.push(own(self.base_kind(indicator, basis)));
            }
            if let Some(by) = &claim.by {
                remarks.push(self.said("figure-declared-by", &[("by", self.plain(by).as_str().into())]));
            }
            if let Some(since) = &claim.since {
                remarks.push(self.said("figure-since", &[("text", self.plain(since).as_str().into())]));
            }
        }
        for exclusion in &details.exclusions {
            let reason = self.plain(&exclusion.reason);
            let arguments = [("n", exclusion.count.into()), ("reason", reason.as_str().into())];
            remarks.push(self.said("figure-excluded", &arguments));
        }
        remarks.extend(details.remark.as_ref().map(|remark| self.remark(remark)));
    }

    fn said(&self, id: &str, arguments: &[(&str, crate::language::Argument<'_>)]) -> Remark {
        own(self.text(id, arguments))
    }

    /// The rate of a ratio in words, or those for nobody eligible.
    pub(in crate::render) fn shown(&self, rate: ShownRate) -> String {
        self.language.shown_rate(rate)
    }
}

fn own(text: String) -> Remark {
    Remark { text, lang: None }
}
