//! Rules on when and how often figures were told: late reports, figures told again for one day, completions that new cases
//! reopened, definitions that change without a record. Start at [`judge`], which goes through them history by history.

use super::figure_in_words;
use super::restated::BULK;
use super::timeline::Timeline;
use crate::check::Checked;
use crate::check::nouns::{CellOf, IndicatorId, Observation, Snapshot, SnapshotId};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::{Quantity, Ratio, Share};
use crate::load::raw::CompletionWords;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Every problem of the rules of this file. Figures that are withheld, projected, undated or of a period are in no history.
pub(super) fn judge(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let mut judge = Judge {
        checked: timeline.checked,
        told_again: BTreeMap::new(),
        redefined: BTreeSet::new(),
        problems: Vec::new(),
    };
    let mut history = Vec::new();
    for series in timeline.entries.chunk_by(|a, b| a.key == b.key) {
        let (indicator, _, _, period) = series[0].key;
        let dated = series.iter().filter(|entry| period.is_none() && entry.as_of.day().is_some());
        history.clear();
        history.extend(dated.map(|entry| entry.figure).filter(|figure| !timeline.snapshot(figure).projected));
        judge.late(&history);
        judge.told_again(indicator, &history);
        judge.reopened(&history);
        judge.redefined(&history);
    }
    judge.tell_replaced();
    judge.problems
}

/// A figure and the one that replaces it.
type Replaced<'c> = (&'c Observation, &'c Observation);

/// Judges one history after the other: the figures of a unit, an indicator and a kind of base, by moment and publication.
struct Judge<'c> {
    checked: &'c Checked,
    /// Figures with those that replace them, by what was published and when.
    told_again: BTreeMap<(IndicatorId, Option<Date>), Vec<Replaced<'c>>>,
    /// Snapshots of which a change of definition was told.
    redefined: BTreeSet<SnapshotId>,
    problems: Vec<Diagnostic>,
}

impl<'c> Judge<'c> {
    fn snapshot(&self, figure: &Observation) -> &'c Snapshot {
        self.checked.snapshot(figure)
    }

    fn published(&self, figure: &Observation) -> Option<Date> {
        self.snapshot(figure).published.earliest()
    }

    /// Tells reports that became known after one of a later day had: the first of their own day, so no corrections.
    fn late(&mut self, history: &[&'c Observation]) {
        // The first publication among the figures of later moments, walking back from the newest.
        let mut newer: Option<(Date, &Observation)> = None;
        for of_moment in history.chunk_by(|a, b| a.as_of == b.as_of).rev() {
            let first = of_moment[0];
            let after = self.published(first).zip(newer).filter(|(own, (other, _))| other < own);
            if let Some((_, (_, known))) = after {
                self.tell_late(first, known);
            }
            let published = of_moment.iter().filter_map(|figure| Some((self.published(figure)?, *figure)));
            newer = published.chain(newer).min_by_key(|(published, _)| *published);
        }
    }

    fn tell_late(&mut self, figure: &Observation, known: &Observation) {
        let published = self.snapshot(figure).published.to_string();
        let arguments = [
            ("unit", &*self.checked.named(figure.unit)),
            ("indicator", self.checked.indicator_name(figure)),
            ("as-of", &figure.as_of.to_string()),
            ("published", &published),
        ];
        let refusal = Refusal::new(code::REPORT_LATE, &arguments);
        let known_on = self.snapshot(known).published.to_string();
        let label = [("as-of", &*known.as_of.to_string()), ("published", &known_on)];
        self.tell((known, figure), CellOf::Unit, refusal, ("label-newer", &label));
    }

    /// Collects figures that a later publication tells otherwise for the same moment. Both stay; the later one is shown.
    fn told_again(&mut self, indicator: IndicatorId, history: &[&'c Observation]) {
        for of_moment in history.chunk_by(|a, b| a.as_of == b.as_of).filter(|figures| figures.len() > 1) {
            for (position, figure) in of_moment.iter().enumerate() {
                let later = of_moment[position + 1..].iter().find(|later| self.replaces(later, figure));
                if let Some(later) = later.filter(|later| !later.says_as(figure)) {
                    self.told_again.entry((indicator, self.published(later))).or_default().push((figure, later));
                }
            }
        }
    }

    fn replaces(&self, later: &Observation, figure: &Observation) -> bool {
        self.published(figure) < self.published(later) && later.replaces(figure)
    }

    /// Tells the figures that were replaced, but for those of a publication that restates many: they are told together.
    fn tell_replaced(&mut self) {
        let publications = std::mem::take(&mut self.told_again);
        for (figure, later) in publications.into_values().filter(|pairs| pairs.len() < BULK).flatten() {
            self.replaced(figure, later);
        }
    }

    fn replaced(&mut self, figure: &Observation, later: &Observation) {
        let (value, published) = (figure_in_words(later), self.snapshot(later).published.to_string());
        let arguments = [
            ("unit", &*self.checked.named(later.unit)),
            ("indicator", self.checked.indicator_name(later)),
            ("as-of", &later.as_of.to_string()),
            ("previous", &figure_in_words(figure)),
            ("value", &value),
            ("published", &published),
        ];
        let refusal = Refusal::new(code::FIGURE_REPLACED, &arguments);
        let label = [("value", &*figure_in_words(figure))];
        self.tell((figure, later), CellOf::Unit, refusal, ("label-previous", &label));
    }

    /// Tells the first figure after a completion that has cases left which the completion had not. One with a record says
    /// itself why it differs.
    fn reopened(&mut self, history: &[&'c Observation]) {
        let mut complete: Option<&Observation> = None;
        for (position, figure) in history.iter().enumerate() {
            match complete {
                _ if history.get(position + 1).is_some_and(|next| next.replaces(figure)) => {}
                _ if is_complete(figure) => complete = Some(figure),
                _ if self.is_recorded(figure) => complete = None,
                Some(before) if has_new_cases(before, figure) => {
                    self.tell_reopened(before, figure);
                    complete = None;
                }
                _ => {}
            }
        }
    }

    /// Whether a record says that a figure is not to be compared with those before it.
    fn is_recorded(&self, figure: &Observation) -> bool {
        let snapshot = self.snapshot(figure);
        let own = figure.correction(snapshot).or(figure.rebase(snapshot));
        own.or(snapshot.definition_change.as_ref()).is_some()
    }

    fn tell_reopened(&mut self, complete: &Observation, figure: &Observation) {
        let arguments = [
            ("unit", &*self.checked.named(figure.unit)),
            ("indicator", self.checked.indicator_name(figure)),
            ("previous-as-of", &complete.as_of.to_string()),
            ("value", &figure_in_words(figure)),
            ("as-of", &figure.as_of.to_string()),
        ];
        let refusal = Refusal::new(code::COMPLETION_REOPENED, &arguments);
        let label = [("as-of", &*complete.as_of.to_string())];
        self.tell((complete, figure), CellOf::Count, refusal, ("label-complete", &label));
    }

    /// Tells, once a file, a definition that is not the one before it, if no record says why.
    fn redefined(&mut self, history: &[&'c Observation]) {
        let mut before: Option<&Snapshot> = None;
        for figure in history {
            let snapshot = self.snapshot(figure);
            if snapshot.definition.is_none() {
                continue;
            }
            let other = before.filter(|before| before.definition != snapshot.definition);
            if let Some(before) = other.filter(|_| snapshot.definition_change.is_none())
                && self.redefined.insert(figure.snapshot)
            {
                self.problems.push(redefined(self.checked, before, snapshot));
            }
            before = Some(snapshot);
        }
    }

    /// A problem of the second figure, with a label on the first: public if both are.
    fn tell(
        &mut self,
        (other, figure): (&Observation, &Observation),
        cell: CellOf,
        refusal: Refusal,
        (label, arguments): (&'static str, &[(&'static str, &str)]),
    ) {
        let public = self.checked.is_public(other) && self.checked.is_public(figure);
        let problem = self.checked.problem(figure, cell, refusal).public(public);
        self.problems.push(problem.label(self.checked.place(other, cell), label, arguments));
    }
}

fn redefined(checked: &Checked, before: &Snapshot, snapshot: &Snapshot) -> Diagnostic {
    let indicator = checked.indicators[usize::from(snapshot.indicator.0)].id.as_str();
    let (day, previous) = (snapshot.as_of.to_string(), before.as_of.to_string());
    let arguments = [("indicator", indicator), ("as-of", &day), ("previous-as-of", &previous)];
    let refusal =
        Refusal::new(code::DEFINITION_UNEXPLAINED, &arguments).hint("hint-record", &[]).hint("hint-same", &[]);
    let label = [("as-of", &*previous)];
    let earlier = Place::value(&before.file, ["definition"]);
    refusal.at(Place::value(&snapshot.file, ["definition"])).label(earlier, "label-previous", &label)
}

/// Whether a figure says that nobody is left: its source declares it so, or all of the base are counted.
pub(super) fn is_complete(figure: &Observation) -> bool {
    let declared = figure.detail(|details| details.completion.as_ref()).is_some_and(|claim| {
        claim.words == CompletionWords::Complete && (claim.basis.is_none() || claim.basis == figure.base_kind)
    });
    declared || figure.exact_ratio().is_some_and(Ratio::is_complete)
}

/// Whether a figure has cases left that a completion of the same kind of base had not: its base grew beyond its count, or
/// fewer of the same base are counted, or its rate fell from all.
fn has_new_cases(complete: &Observation, figure: &Observation) -> bool {
    let left = match (complete.exact_ratio(), figure.exact_ratio()) {
        (Some(before), Some(now)) => now.count < now.base && (now.base > before.base || before.is_complete()),
        (None, Some(now)) => now.count < now.base,
        (_, None) => figure.rate.is_some_and(|rate| rate.is_exact() && is_below_all(rate)),
    };
    left && figure.base_kind == complete.base_kind
}

fn is_below_all(rate: Quantity<Share>) -> bool {
    rate.value.per_cent() < 100.0
}
