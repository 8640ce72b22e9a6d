//! The notes of a sum of parts, with what went into it, and of a ranking.

use crate::analysis::{Quotient, RollUp, Summand};
use crate::check::nouns::IndicatorId;
use crate::domain::Ratio;
use crate::language::Argument;
use crate::model::Edition;
use crate::render::pages::context::{Input, Note, Remark};
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
            said: vec![Remark::own(
                self.text("explain-sum-rule", &[("n", Argument::Count(self.oldest_in_a_sum(indicator)))]),
            )],
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
        let shown = sum.rate.map_or_else(|| self.word("rate-no-base"), |rate| self.rates(rate));
        let arguments = [("count", &*count), ("base", &base), ("shown", &shown)];
        self.text("explain-division-exact", &arguments.map(|(name, text)| (name, text.into())))
    }

    /// How many days older than the newest a figure may be that is in a sum.
    fn oldest_in_a_sum(&self, indicator: IndicatorId) -> u64 {
        let programme = self.report.site.programme(indicator);
        programme.max_age_days().into()
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
            said: said.into_iter().map(Remark::own).collect(),
            ..Note::default()
        }
    }
}
