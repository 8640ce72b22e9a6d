//! A figure as one source states it: the row of a history table, with everything that belongs to it.

use super::Scribe;
use crate::analysis::{Agreement, Explanation, rate_of};
use crate::check::nouns::{Details, IndicatorId, Observation, Snapshot, UnitId};
use crate::diag::Severity;
use crate::domain::whole_days;
use crate::domain::{AsOf, Quantity, ShownRate};
use crate::language::Argument;
use crate::load::raw::{CompletionWords, Finality};
use crate::model::{Edition, Site};
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
    /// The figures that a unit's page lists, oldest first, with those that are kept back at their places.
    pub(in crate::render) fn listed_figures(&self, indicator: IndicatorId, unit: UnitId) -> Vec<&'c Observation> {
        let site = self.report.site;
        let mut figures = [site.figures(indicator, unit), site.withheld(indicator, unit)].concat();
        figures.sort_by_key(|figure| (figure.as_of, site.snapshot(figure).published.earliest(), figure.snapshot));
        figures
    }

    /// The id of a figure's row on its unit's page.
    pub(in crate::render) fn figure_anchor(&self, indicator: IndicatorId, figure: &Observation) -> String {
        let day = figure.as_of.day();
        let listed = self.listed_figures(indicator, figure.unit).into_iter().filter(|other| other.as_of.day() == day);
        let nth = listed.take_while(|other| !std::ptr::eq(*other, figure)).count() + 1;
        figure_id(self.report.site.indicators[&indicator].id.as_str(), figure.as_of, nth)
    }

    /// The row of a figure, with the number of the note that explains it.
    pub(in crate::render) fn figure(
        &self,
        indicator: IndicatorId,
        known: &Explanation<'c>,
        id: String,
        note: Option<u32>,
    ) -> Figure {
        let figure = known.figure;
        let snapshot = self.report.site.snapshot(figure);
        let rate = rate_of(figure, self.report.site.programme(indicator).thresholds.widths);
        let done = figure.details.as_deref().map(|details| details.done.as_slice()).unwrap_or_default();
        Figure {
            value: self.value(indicator, figure, rate),
            sort: self.sort_of(indicator, figure, rate),
            count: figure.count.map(|count| self.language.stated_count(count)),
            count_sort: self.sort_of_count(indicator, figure.count),
            base: figure.base.map(|base| self.language.stated_count(base)),
            base_sort: self.sort_of_count(indicator, figure.base),
            base_kind: figure.base_kind.map(|kind| self.base_kind(indicator, kind)),
            done: done.iter().map(|done| self.done(*done)).collect(),
            extra: self.extra(figure),
            marks: self.marks(indicator, known, snapshot),
            remarks: self.remarks(indicator, figure, snapshot),
            ..self.row(figure, id, note)
        }
    }

    /// The row of a figure that is kept back until it is cleared up: of when it is, and nothing of what it says.
    pub(in crate::render) fn withheld(&self, figure: &'c Observation, id: String, note: Option<u32>) -> Figure {
        Figure { value: self.word("figure-withheld"), ..self.row(figure, id, note) }
    }

    /// A row that says whose figure it is and of when.
    fn row(&self, figure: &Observation, id: String, note: Option<u32>) -> Figure {
        Figure {
            id,
            unit: self.unit_link(figure.unit),
            value: String::new(),
            sort: None,
            count: None,
            count_sort: None,
            base: None,
            base_sort: None,
            base_kind: None,
            done: Vec::new(),
            extra: Vec::new(),
            as_of: self.as_of(figure),
            as_of_iso: figure.as_of.day().map(|day| day.to_string()),
            marks: Vec::new(),
            remarks: Vec::new(),
            note,
            source: None,
            published: None,
        }
    }

    /// The same with its source and when it was published, for where a row has no note.
    pub(in crate::render) fn with_source(&self, row: Figure, figure: &'c Observation) -> Figure {
        let snapshot = self.report.site.snapshot(figure);
        let source = self.report.site.source(figure);
        let published = self.language.published_phrase(snapshot.published);
        Figure { source: Some(self.source(source)), published: Some(published), ..row }
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

    fn marks(&self, indicator: IndicatorId, known: &Explanation<'_>, snapshot: &Snapshot) -> Vec<Mark> {
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
        let site = self.report.site;
        let late = site.is_late(figure).then_some(("late", "figure-late"));
        let replaced = site.replacement(figure).is_some_and(|other| !other.says_as(figure));
        let replaced = replaced.then_some(("replaced", "figure-replaced"));
        let differs = known.stated.is_some_and(|stated| stated.agreement == Agreement::Differs);
        // A claim of all with a count of less stands at the head of the row already.
        let differs = (differs && complete.is_none()).then_some(("differs", "mark-differs"));
        let warned = known.problems.iter().any(|problem| problem.severity == Severity::Warning);
        let warned = (warned && differs.is_none()).then_some(("warned", "mark-warned"));
        let said = [complete, finality, projected, masked, late, differs, warned, replaced];
        let said = said.into_iter().chain(records(figure, snapshot)).flatten();
        let marks = said.map(|(kind, id)| Mark { kind: kind.to_owned(), word: self.word(id) });
        marks.chain(self.revised(indicator, figure)).collect()
    }

    /// "revised by −1", where a count that adds up is lower than the last one.
    fn revised(&self, indicator: IndicatorId, figure: &Observation) -> Option<Mark> {
        let fall = fall(self.report.site, indicator, figure)?;
        let difference = format!("−{}", self.language.count(fall));
        let word = self.text("figure-revised-by", &[("difference", difference.as_str().into())]);
        Some(Mark { kind: "revised-by".to_owned(), word })
    }

    /// "21 days after the report before", where the programme's rhythm asks for one in between.
    fn gap(&self, indicator: IndicatorId, figure: &Observation) -> Option<Remark> {
        let site = self.report.site;
        let day = figure.as_of.day()?;
        let mut earlier = site.figures(indicator, figure.unit).iter().rev().filter_map(|other| other.as_of.day());
        let before = earlier.find(|other| *other < day)?;
        let days = Argument::Count(u64::from(whole_days(before, day).unsigned_abs()));
        site.programme(indicator).is_gap(before, day).then(|| self.said("figure-after-gap", &[("n", days)]))
    }

    /// Why there is no report for a period: "12 February 2024: No report for this period: …".
    pub(in crate::render) fn missing_periods(&self, indicator: IndicatorId) -> Vec<Remark> {
        let period = |snapshot: &Snapshot| {
            let reason = self.plain(snapshot.missing.as_ref()?);
            let said = self.text("figure-missing", &[("reason", reason.as_str().into())]);
            Some(Remark::own(self.named(&self.language.as_of(snapshot.as_of), &said)))
        };
        self.report.site.missing(indicator).filter_map(period).collect()
    }

    fn remarks(&self, indicator: IndicatorId, figure: &Observation, snapshot: &Snapshot) -> Vec<Remark> {
        let mut remarks = Vec::new();
        if let Some(from) = snapshot.period_from {
            let (from, to) = (self.language.date(from), self.language.as_of(figure.as_of));
            remarks.push(self.said("figure-period", &[("from", from.as_str().into()), ("to", to.as_str().into())]));
        }
        remarks.extend(self.told_again(indicator, figure));
        remarks.extend(snapshot.definition.as_ref().map(|text| {
            let text = self.plain(text);
            self.said("figure-definition", &[("text", text.as_str().into())])
        }));
        if let Some(details) = figure.details.as_deref() {
            self.details(indicator, details, &mut remarks);
        }
        remarks.extend(self.days_stated(indicator, figure));
        remarks.extend(snapshot.remark.as_ref().map(|remark| self.remark(remark)));
        remarks.extend(self.gap(indicator, figure));
        remarks
    }

    /// What a later publication says of the same moment, where it says otherwise.
    fn told_again(&self, indicator: IndicatorId, figure: &Observation) -> Option<Remark> {
        let site = self.report.site;
        let later = site.replacement(figure).filter(|later| !later.says_as(figure))?;
        let rate = rate_of(later, site.programme(indicator).thresholds.widths);
        let published = self.language.published_phrase(site.snapshot(later).published);
        let value = self.with_counts(indicator, later, rate);
        let arguments = [("published", published.as_str().into()), ("value", value.as_str().into())];
        Some(self.said("figure-replaced-by", &arguments))
    }

    fn details(&self, indicator: IndicatorId, details: &Details, remarks: &mut Vec<Remark>) {
        if let Some(claim) = &details.completion {
            if let Some(basis) = claim.basis {
                remarks.push(Remark::own(self.base_kind(indicator, basis)));
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

    fn said(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Remark {
        Remark::own(self.text(id, arguments))
    }

    /// The rate of a ratio in words, or those for nobody eligible.
    pub(in crate::render) fn shown(&self, rate: ShownRate) -> String {
        self.language.shown_rate(rate)
    }
}

/// The records of a figure, as marks.
fn records(figure: &Observation, snapshot: &Snapshot) -> [Option<(&'static str, &'static str)>; 3] {
    [
        figure.correction(snapshot).map(|_| ("corrected", "figure-mark-corrected")),
        figure.rebase(snapshot).map(|_| ("rebased", "figure-mark-rebased")),
        snapshot.definition_change.is_some().then_some(("redefined", "figure-mark-redefined")),
    ]
}

/// By how much a count that adds up falls below the last one of the same kind of base. Nothing is compared with what was
/// defined otherwise.
fn fall<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId, figure: &Observation) -> Option<u64> {
    let exact = |figure: &Observation| figure.count.and_then(Quantity::if_exact);
    let stands = |figure: &Observation| {
        let snapshot = site.snapshot(figure);
        figure.as_of.day().is_some() && snapshot.is_running_total()
    };
    let is_redefined = site.snapshot(figure).definition_change.is_some();
    if !site.indicators[&indicator].cumulative || !stands(figure) || is_redefined {
        return None;
    }
    let earlier = site.figures(indicator, figure.unit).iter().rev();
    let mut earlier = earlier.filter(|other| other.as_of < figure.as_of && stands(other));
    let before = earlier.find(|other| other.base_kind == figure.base_kind && exact(other).is_some())?;
    exact(before)?.checked_sub(exact(figure)?).filter(|fall| *fall > 0)
}
