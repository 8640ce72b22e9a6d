//! What a figure says at a glance: the figure with its word, what it is of, and when.

use super::Scribe;
use crate::analysis::{JudgedRate, Latest, Origin};
use crate::check::nouns::{DoneOf, IndicatorId, Observation};
use crate::domain::{AsOf, Quantity, Ratio};
use crate::load::raw::CompletionWords;
use crate::model::Edition;
use crate::render::pages::context::Headline;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    pub(in crate::render) fn headline(&self, indicator: IndicatorId, latest: &Latest<'_>) -> Headline {
        let figure = latest.figure;
        let count_inexact = || figure.count.is_some_and(|count| !count.is_exact());
        let inexact = latest.rate.map_or_else(count_inexact, |rate| !rate.is_exact());
        Headline {
            value: self.value(indicator, figure, latest.rate),
            base_kind: latest.rate.and_then(|rate| rate.base_kind).map(|kind| self.base_kind(indicator, kind)),
            bar: latest.rate.map(|rate| (rate.middle() / 100.0).clamp(0.0, 1.0)),
            inexact,
            sort: self.sort_of(indicator, figure, latest.rate),
            as_of: self.as_of(figure),
            as_of_iso: figure.as_of.day().map(|day| day.to_string()),
            spark: None,
        }
    }

    /// A figure in a few words: the rate, else the parts that finished, else what is left, else the count.
    pub(in crate::render) fn value(
        &self,
        indicator: IndicatorId,
        figure: &Observation,
        rate: Option<JudgedRate>,
    ) -> String {
        if let Some(declared) = self.declared_below_all(figure, rate) {
            return declared;
        }
        if let Some(JudgedRate { origin: Origin::Counted(ratio), .. }) = rate {
            return self.language.shown_rate(ratio.shown());
        }
        if let Some(stated) = figure.rate {
            return self.language.stated_rate(stated);
        }
        let done = figure.detail(|details| details.done.first());
        let parts = done.map(|done| self.done(*done));
        let left = || figure.remaining.map(|left| self.with_count("figure-remaining", left));
        let counted = || figure.count.map(|count| self.things(indicator, count));
        let declared = || self.completion_words(figure);
        let base = || figure.base.map(|base| self.language.stated_count(base));
        let found = parts.or_else(left).or_else(counted).or_else(declared).or_else(base);
        found.unwrap_or_else(|| self.word(if figure.masked { "figure-masked" } else { "figure-not-given" }))
    }

    /// The same with the counts that it rests on: "1,130,342 of 1,130,342, 100%".
    pub(in crate::render) fn with_counts(
        &self,
        indicator: IndicatorId,
        figure: &Observation,
        rate: Option<JudgedRate>,
    ) -> String {
        let value = self.value(indicator, figure, rate);
        let counts = match (figure.count.filter(|_| rate.is_some()), figure.base) {
            (Some(count), Some(base)) => {
                let (count, base) = (self.language.stated_count(count), self.language.stated_count(base));
                self.text("figure-of", &[("count", count.as_str().into()), ("base", base.as_str().into())])
            }
            (Some(count), None) => self.things(indicator, count),
            (None, _) => return value,
        };
        if value.contains(&counts) { value } else { format!("{counts}, {value}") }
    }

    /// "Declared complete: 4,063 of 4,303, 240 excluded (absent)": a claim of all with a count of less is never printed as
    /// 100 %, and neither is a stated rate of 100 % that the counts don't give.
    fn declared_below_all(&self, figure: &Observation, rate: Option<JudgedRate>) -> Option<String> {
        let JudgedRate { origin: Origin::Counted(ratio), .. } = rate? else { return None };
        let stated = || figure.states_all_of_less().then(|| self.word("figure-declared-complete"));
        let claimed = self.completion_words(figure).or_else(stated).filter(|_| ratio.count < ratio.base)?;
        let exclusions = figure.details.iter().flat_map(|details| &details.exclusions);
        let excluded = exclusions.map(|exclusion| {
            let reason = self.plain(&exclusion.reason);
            let arguments = [("n", exclusion.count.into()), ("reason", reason.as_str().into())];
            self.text("figure-excluded-short", &arguments)
        });
        let parts: Vec<String> = std::iter::once(self.ratio(ratio)).chain(excluded).collect();
        Some(self.named(&claimed, &parts.join(", ")))
    }

    /// The moment a figure speaks of; for one without, that it is undated and when it was published.
    pub(in crate::render) fn as_of(&self, figure: &Observation) -> String {
        self.undated(figure).unwrap_or_else(|| self.language.as_of(figure.as_of))
    }

    /// The same within a sentence: "as of 29 May 2023", "undated, published on 1 June 2023".
    pub(in crate::render) fn as_of_phrase(&self, figure: &Observation) -> String {
        self.undated(figure).unwrap_or_else(|| self.language.as_of_phrase(figure.as_of))
    }

    fn undated(&self, figure: &Observation) -> Option<String> {
        let published = self.language.published_phrase(self.report.site.snapshot(figure).published);
        let undated = || self.text("figure-undated", &[("published", published.as_str().into())]);
        (figure.as_of == AsOf::Unknown).then(undated)
    }

    fn completion_words(&self, figure: &Observation) -> Option<String> {
        let words = figure.detail(|details| details.completion.as_ref())?.words;
        Some(self.word(match words {
            CompletionWords::Complete => "figure-declared-complete",
            CompletionWords::BasicallyComplete => "figure-basically-complete",
        }))
    }

    /// "449,470 of 1,167,685".
    pub(in crate::render) fn ratio(&self, ratio: Ratio) -> String {
        let (count, base) = (self.language.count(ratio.count), self.language.count(ratio.base));
        self.text("figure-of", &[("count", count.as_str().into()), ("base", base.as_str().into())])
    }

    /// "449,470 cards".
    fn things(&self, indicator: IndicatorId, count: Quantity<u64>) -> String {
        let unit = self.plain(&self.report.site.indicators[&indicator].unit);
        format!("{} {unit}", self.language.stated_count(count))
    }

    /// "9 of 29 communes".
    pub(in crate::render) fn done(&self, done: DoneOf) -> String {
        let level = done.level.map(|level| self.level_plural(level));
        let parts = crate::domain::Done { done: done.done, of: done.of, level: None };
        self.language.done(&parts, level.as_deref())
    }

    pub(in crate::render) fn with_count(&self, id: &str, count: Quantity<u64>) -> String {
        self.text(id, &[("count", self.language.stated_count(count).as_str().into())])
    }
}
