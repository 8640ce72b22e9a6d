//! Sums of parts in words: the rate, the counts, what they lack, from when to when, and what the whole can be.

use super::Scribe;
use super::phrase::sentence;
use crate::analysis::{Latest, Origin, RollUp};
use crate::check::nouns::IndicatorId;
use crate::domain::{AsOf, CountRange, Decimal, RateRange, Ratio};
use crate::language::Argument;
use crate::model::{Edition, Public};
use jiff::civil::Date;

/// More missing units than these are counted instead of named.
const NAMED: usize = 3;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// A sum of parts as a sentence: the rate, the counts, what it lacks, and from when to when; then what the whole can be,
    /// and the stated figure of the same day where it differs.
    pub(in crate::render) fn roll_up(&self, indicator: IndicatorId, sum: &RollUp, own: Option<&Latest<'_>>) -> String {
        if !sum.is_enough {
            let number = |n: usize| Argument::from(n);
            return self.text("rollup-too-few", &[("k", number(sum.reported)), ("n", number(sum.of))]);
        }
        let (rate, counts) = self.summed(sum);
        let kind = self.base_kind(indicator, sum.base_kind);
        let said = rate.map_or_else(|| format!("{counts}, {kind}"), |rate| format!("{rate} ({counts}, {kind})"));
        let mut said = vec![self.named(&self.summands(sum), &said)];
        said.extend(self.lacking(sum));
        said.push(self.dates_between(sum.oldest, sum.newest));
        if self.report.site.edition() == Public::NAME {
            said.push(self.word("rollup-public"));
        }
        let mut sentences = vec![sentence(&said.join(", "))];
        sentences.extend(
            sum.whole
                .filter(|_| !sum.is_whole())
                .map(|whole| self.text("rollup-whole", &[("range", self.rates(whole).as_str().into())])),
        );
        sentences.extend(own.and_then(|latest| self.differs(sum, latest)));
        sentences.join(" ")
    }

    /// What is not in a sum: the units, how much of the base the rest have, and who belongs to no unit.
    fn lacking(&self, sum: &RollUp) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(coverage) = sum.coverage.filter(|_| !sum.is_whole()) {
            said.push(self.text("rollup-coverage", &[("share", self.rates(coverage).as_str().into())]));
        }
        let lacking = sum.missing.len() + sum.unlisted;
        match sum.missing.as_slice() {
            _ if lacking == 0 => {}
            _ if lacking > NAMED || sum.unlisted > 0 => said.push(self.counted("rollup-missing-count", lacking)),
            missing => {
                let names: Vec<String> = missing.iter().map(|unit| self.unit_name(*unit)).collect();
                let names = self.language.list(&names);
                said.push(self.text("rollup-missing", &[("units", names.as_str().into())]));
            }
        }
        let unplaced = sum.unplaced.map(|count| self.range(count));
        said.extend(unplaced.map(|count| self.text("rollup-unplaced", &[("count", count.as_str().into())])));
        said
    }

    /// The sum and the stated figure of the same day, where both are exact and differ.
    fn differs(&self, sum: &RollUp, latest: &Latest<'_>) -> Option<String> {
        let rate = latest.rate.filter(|rate| rate.base_kind == Some(sum.base_kind))?;
        let Origin::Counted(stated) = rate.origin else { return None };
        let comparable = sum.is_whole() && sum.oldest == sum.newest && latest.figure.as_of.day() == Some(sum.newest);
        let summed = Ratio { count: sum.count.high?, base: sum.base.high? };
        let differs = comparable && sum.count.is_exact() && sum.base.is_exact() && summed != stated;
        differs.then(|| {
            let (sum, stated) = (self.ratio(summed), self.ratio(stated));
            self.text("rollup-differs", &[("sum", sum.as_str().into()), ("stated", stated.as_str().into())])
        })
    }

    /// The same in short, and of when: "68.2% (sum of 2 of 3 units)" and "as of 5 August 2025".
    pub(in crate::render) fn roll_up_in_short(&self, sum: &RollUp) -> (String, String) {
        let (rate, counts) = self.summed(sum);
        let said = format!("{} ({})", rate.unwrap_or(counts), self.summands(sum));
        let one_day = sum.oldest == sum.newest;
        let phrase = || self.language.as_of_phrase(AsOf::Day(sum.newest));
        (said, if one_day { phrase() } else { self.dates_between(sum.oldest, sum.newest) })
    }

    fn summands(&self, sum: &RollUp) -> String {
        let number = |n: usize| Argument::from(n);
        self.text("rollup-sum", &[("k", number(sum.reported)), ("n", number(sum.of))])
    }

    /// The rate of a sum, a range where it is inexact, and its counts.
    fn summed(&self, sum: &RollUp) -> (Option<String>, String) {
        if sum.count.is_exact() && sum.base.is_exact() {
            let ratio = Ratio { count: sum.count.low, base: sum.base.low };
            return (Some(self.shown(ratio.shown())), self.ratio(ratio));
        }
        let (count, base) = (self.range(sum.count), self.range(sum.base));
        let counts = self.text("figure-of", &[("count", count.as_str().into()), ("base", base.as_str().into())]);
        (sum.rate.map(|rate| self.rates(rate)), counts)
    }

    /// From when to when figures are: "figures from 5 May to 12 May 2026", or of which one day.
    pub(in crate::render) fn dates_between(&self, oldest: Date, newest: Date) -> String {
        let (from, to) = (self.language.date(oldest), self.language.date(newest));
        if oldest == newest {
            return self.text("rollup-date", &[("date", to.as_str().into())]);
        }
        self.text("rollup-dates", &[("oldest", from.as_str().into()), ("newest", to.as_str().into())])
    }

    pub(in crate::render) fn range(&self, range: CountRange) -> String {
        let low = self.language.count(range.low);
        match range.high {
            Some(high) if high == range.low => low,
            Some(high) => {
                let high = self.language.count(high);
                self.text("rollup-between", &[("low", low.as_str().into()), ("high", high.as_str().into())])
            }
            None => self.text("rollup-at-least", &[("count", low.as_str().into())]),
        }
    }

    /// A range of rates to a tenth, rounded outwards, so that what is printed holds the truth; one number where both ends
    /// print alike.
    pub(in crate::render) fn rates(&self, range: RateRange) -> String {
        let low = self.language.per_cent(tenths(range.low.mul_add(10.0, ROUNDING).floor()));
        let Some(high) = range.high else {
            return self.text("rate-at-least", &[("rate", low.as_str().into())]);
        };
        let high = self.language.per_cent(tenths(high.mul_add(10.0, -ROUNDING).ceil()));
        if low == high {
            return low;
        }
        self.text("rate-range", &[("low", low.as_str().into()), ("high", high.as_str().into())])
    }
}

/// A whole number of tenths, without a decimal where it has none.
fn tenths(tenths: f64) -> Decimal {
    Decimal::new(Decimal::nearest(tenths, 0).digits(), 1).trimmed()
}

/// What binary numbers add to a tenth that has none of it.
const ROUNDING: f64 = 1e-9;
