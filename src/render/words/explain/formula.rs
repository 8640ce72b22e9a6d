//! Formulas in words: a division with what is divided, how it is rounded, and where an inexact number lies.

use crate::analysis::{Agreement, Explanation, Formula, Quotient, Rounding, Stated};
use crate::check::nouns::{IndicatorId, Observation};
use crate::domain::{CountRange, Decimal, Qualifier, RateRange};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::words::Scribe;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// The formula with its numbers, and what has to be said of it.
    pub(super) fn formula(
        &self,
        indicator: IndicatorId,
        figure: &Observation,
        formula: Formula,
    ) -> (Option<String>, Vec<String>) {
        let said = |id: &str| (None, vec![self.word(id)]);
        match formula {
            Formula::Quotient(quotient) => (Some(self.quotient(indicator, figure, quotient)), self.rounding(quotient)),
            Formula::Stated(rate, _) => (None, self.width(indicator, rate.qualifier).into_iter().collect()),
            Formula::Bounded(range) => (None, vec![self.word("explain-bounded"), self.range_of_rate(range)]),
            Formula::Parts(_) => said("explain-parts"),
            Formula::Remaining => said("explain-remaining"),
            Formula::Count => (None, self.alone(figure)),
            Formula::Claim => said("explain-claim"),
            Formula::Base => said("explain-base"),
            Formula::Masked => said("explain-masked"),
            Formula::Nothing => said("explain-nothing"),
        }
    }

    /// A count without a base, and where it lies if its source gives no exact one.
    fn alone(&self, figure: &Observation) -> Vec<String> {
        let widths = self.report.site.programme(self.report.site.snapshot(figure).indicator).thresholds.widths;
        let range = figure.count.filter(|count| !count.is_exact()).map(|count| CountRange::of(count, widths));
        let range = range.map(|range| self.text("explain-range", &[("range", self.range(range).as_str().into())]));
        [self.word("explain-count")].into_iter().chain(range).collect()
    }

    /// "449,470 cards ÷ 1,167,685 (those eligible) = 38.49…% → 38.5%".
    fn quotient(&self, indicator: IndicatorId, figure: &Observation, quotient: Quotient) -> String {
        let count = self.counted_things(indicator, quotient.ratio.count);
        let base = self.language.count(quotient.ratio.base);
        let base = match figure.base_kind {
            Some(kind) => {
                let kind = self.base_kind(indicator, kind);
                self.text("explain-of-kind", &[("number", base.as_str().into()), ("kind", kind.as_str().into())])
            }
            None => base,
        };
        self.division(&count, &base, quotient)
    }

    /// A division with what is divided in words, what comes out, and how that is printed.
    pub(super) fn division(&self, count: &str, base: &str, quotient: Quotient) -> String {
        let shown = self.shown(quotient.ratio.shown());
        let mut arguments = vec![("count", count.into()), ("base", base.into()), ("shown", shown.as_str().into())];
        if matches!(quotient.rounding, Rounding::None | Rounding::Nobody) {
            return self.text("explain-division-exact", &arguments);
        }
        let dots = if quotient.is_exact { "" } else { "…" };
        let cut = format!("{}{dots}", self.language.decimal(quotient.cut));
        let cut = self.text("number-per-cent", &[("number", cut.as_str().into())]);
        arguments.push(("cut", cut.as_str().into()));
        self.text("explain-division", &arguments)
    }

    /// What is to be said of a rate that isn't simply rounded.
    pub(super) fn rounding(&self, quotient: Quotient) -> Vec<String> {
        let id = match quotient.rounding {
            Rounding::None | Rounding::Nearest | Rounding::Nobody => return Vec::new(),
            Rounding::BelowAll => "explain-below-all",
            Rounding::AboveNone => "explain-above-none",
        };
        vec![self.word(id)]
    }

    pub(super) fn counted_things(&self, indicator: IndicatorId, count: u64) -> String {
        format!("{} {}", self.language.count(count), self.plain(&self.report.site.indicators[&indicator].unit))
    }

    /// What the word of an inexact rate means; nothing for words that say so themselves.
    fn width(&self, indicator: IndicatorId, qualifier: Qualifier) -> Option<String> {
        let widths = self.report.site.programme(indicator).thresholds.widths;
        let (id, points) = match qualifier {
            Qualifier::About => ("method-value-about", widths.about),
            Qualifier::Nearly => ("method-value-nearly", widths.nearly),
            Qualifier::Over => ("method-value-over", widths.over),
            _ => return None,
        };
        let points = Argument::Decimal(Decimal::shortest(points));
        let width = self.text(id, &[("points", points)]);
        Some(self.text("explain-width", &[("width", width.as_str().into())]))
    }

    /// Where an inexact rate lies, as a sentence.
    fn range_of_rate(&self, range: RateRange) -> String {
        self.text("explain-range", &[("range", self.rates(range).as_str().into())])
    }

    /// What the source states, and whether the number that is shown agrees.
    pub(super) fn source_states(&self, known: &Explanation<'_>) -> Option<String> {
        let alone =
            |rate| self.text("explain-as-stated", &[("stated", self.language.stated_rate(rate).as_str().into())]);
        match known.formula {
            Formula::Stated(rate, _) => Some(alone(rate)),
            _ => known.stated.map(|stated| self.stated(stated)),
        }
    }

    fn stated(&self, stated: Stated) -> String {
        let id = match stated.agreement {
            Agreement::Same => return self.word("explain-stated-same"),
            Agreement::Agrees => "explain-stated-agrees",
            Agreement::Differs => "explain-stated-differs",
        };
        self.text(id, &[("stated", self.language.stated_rate(stated.rate).as_str().into())])
    }
}
