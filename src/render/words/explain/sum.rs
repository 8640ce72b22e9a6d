//! The notes of a sum of parts, with what went into it, and of a ranking.

use crate::analysis::{Quotient, RollUp, Summand};
use crate::check::nouns::IndicatorId;
use crate::domain::{CountRange, RateRange, Ratio};
use crate::language::Argument;
use crate::model::{Edition, Public};
use crate::render::pages::context::{Input, Note};
use crate::render::words::Scribe;

/// More parts than these are a list that nobody reads; the table of the units below has them all.
const PARTS: usize = 12;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// The note of a sum of parts.
    pub(in crate::render) fn note_of_sum(&self, indicator: IndicatorId, sum: &RollUp, number: u32) -> Note {
        let listed = if sum.parts.len() > PARTS { &[][..] } else { &sum.parts[..] };
        Note {
            number,
            title: self.word("explain-sum"),
            value: self.roll_up_in_short(sum).0,
            formula: Some(self.formula_of_sum(indicator, sum)),
            said: self.said_of_sum(indicator, sum).into_iter().map(super::own).collect(),
            inputs: listed.iter().map(|part| self.input(part)).collect(),
            ..Note::default()
        }
    }

    /// "(1,234 + … ) ÷ …": the two sums, divided where both are exact.
    fn formula_of_sum(&self, indicator: IndicatorId, sum: &RollUp) -> String {
        let kind = self.base_kind(indicator, sum.base_kind);
        let of_kind = |base: String| {
            self.text("explain-of-kind", &[("number", base.as_str().into()), ("kind", kind.as_str().into())])
        };
        if sum.count.is_exact() && sum.base.is_exact() && sum.base.low > 0 {
            let quotient = Quotient::of(Ratio { count: sum.count.low, base: sum.base.low });
            let base = of_kind(self.language.count(sum.base.low));
            return self.division(&self.counted_things(indicator, sum.count.low), &base, quotient);
        }
        let (count, base) = (self.range(sum.count), of_kind(self.range(sum.base)));
        let shown = sum.rate.map_or_else(|| self.word("rate-no-base"), |rate| self.rate_between(rate));
        let arguments = [("count", &*count), ("base", &base), ("shown", &shown)];
        self.text("explain-division-exact", &arguments.map(|(name, text)| (name, text.into())))
    }

    fn said_of_sum(&self, indicator: IndicatorId, sum: &RollUp) -> Vec<String> {
        let programme = self.report.site.programme(indicator);
        let age = programme.report_days.saturating_mul(programme.thresholds.max_age_periods);
        let mut said = vec![self.text("explain-sum-rule", &[("n", Argument::Count(age.into()))])];
        if !sum.missing.is_empty() {
            let names: Vec<String> = sum.missing.iter().map(|unit| self.unit_name(*unit)).collect();
            said.push(match names.len() {
                ..=PARTS => self.text("explain-sum-missing", &[("units", self.language.list(&names).as_str().into())]),
                many => self.counted("explain-sum-missing-count", many),
            });
        }
        let part = |id: &str, range: RateRange| self.text(id, &[("range", self.rate_between(range).as_str().into())]);
        said.extend(sum.coverage.filter(|_| !sum.is_whole()).map(|share| part("explain-sum-coverage", share)));
        said.extend(sum.whole.filter(|_| !sum.is_whole()).map(|rate| part("explain-sum-whole", rate)));
        let unplaced =
            |count: CountRange| self.text("explain-sum-unplaced", &[("count", self.range(count).as_str().into())]);
        said.extend(sum.unplaced.map(unplaced));
        said.extend((self.report.site.edition() == Public::NAME).then(|| self.word("explain-sum-public")));
        said
    }

    fn input(&self, part: &Summand) -> Input {
        let (count, base) = (self.range(part.count), self.range(part.base));
        Input {
            link: self.unit_link(part.unit),
            value: self.text("figure-of", &[("count", count.as_str().into()), ("base", base.as_str().into())]),
            as_of: self.language.date(part.day),
        }
    }

    /// The note of a ranking: how places are given.
    pub(in crate::render) fn note_of_ranking(&self, title: &str, coverage: &str, number: u32) -> Note {
        let said = [self.word("explain-rank-rule"), self.word("explain-rank-apart"), coverage.to_owned()];
        Note {
            number,
            title: title.to_owned(),
            value: self.word("indicator-ranking"),
            said: said.into_iter().map(super::own).collect(),
            ..Note::default()
        }
    }
}
