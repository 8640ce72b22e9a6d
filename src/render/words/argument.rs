//! What a message says of the files, as a page writes it: `67 Đắk Nông` is the unit's name in the page's language, `2023-06-13`
//! a day, `1430008` a count, `38.49%` a rate. What is none of these stays as it is.

use super::Scribe;
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::{AsOf, Published, Quantity, Scalar, Share, ShownRate, Tag};
use crate::model::Edition;

/// Arguments that are names of the files, even where they look like numbers.
const NAMES: [&str; 2] = ["code", "corrected"];

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// An argument of a message, by its name and text.
    pub(in crate::render) fn argument(&self, name: &str, text: &str) -> String {
        let known = match name {
            "indicator" | "stage" => self.indicator_of(text).map(|indicator| self.indicator_name(indicator)),
            "level" => self.level_of(text),
            "document" => self.cited(text),
            "id" | "other" => self.commended(text),
            "names" => self.units_listed(text),
            "published" => self.published_after(text),
            _ if NAMES.contains(&name) => Some(text.to_owned()),
            _ => None,
        };
        let unit = || self.unit_named(text).map(|unit| self.unit_name(unit));
        known
            .or_else(unit)
            .or_else(|| self.quantity(text))
            .or_else(|| self.ratio_stated(text))
            .or_else(|| self.count_with_rate(text))
            .unwrap_or_else(|| text.to_owned())
    }

    /// A day, a count or a rate in the page's language. Days are short and without their time, as messages in any language can
    /// take them in.
    fn quantity(&self, text: &str) -> Option<String> {
        if let Ok(as_of) = AsOf::read(text) {
            return Some(as_of.day().map_or_else(|| self.language.as_of(as_of), |day| self.language.date_short(day)));
        }
        match text {
            "no rate" => Some(self.language.shown_rate(ShownRate::NoBase)),
            "below 0.1%" => Some(self.language.shown_rate(ShownRate::BelowTenth)),
            _ => self.count_stated(text).or_else(|| self.rate_stated(text)),
        }
    }

    fn count_stated(&self, text: &str) -> Option<String> {
        Quantity::<u64>::read(text).ok().map(|count| self.language.stated_count(count))
    }

    fn rate_stated(&self, text: &str) -> Option<String> {
        Quantity::<Share>::read(text).ok().map(|rate| self.language.stated_rate(rate))
    }

    /// `449470 of 1167685`, with or without a rate behind it. What may follow on parts that finished (`9 of 29`) is left to the
    /// figure's row.
    fn ratio_stated(&self, text: &str) -> Option<String> {
        let (count, rest) = text.split_once(" of ")?;
        let (base, rate) = rest.split_once(' ').map_or((rest, None), |(base, rate)| (base, Some(rate)));
        let (count, base) = (self.count_stated(count)?, self.count_stated(base)?);
        let ratio = self.text("figure-of", &[("count", count.as_str().into()), ("base", base.as_str().into())]);
        Some(match rate {
            Some(rate) => {
                format!("{ratio} ({})", self.rate_stated(rate).or_else(|| self.rate_stated(before_parts(rate)?))?)
            }
            None => ratio,
        })
    }

    /// `1128438 100%`.
    fn count_with_rate(&self, text: &str) -> Option<String> {
        let (count, rate) = text.rsplit_once(' ')?;
        Some(format!("{} ({})", self.count_stated(count)?, self.rate_stated(rate)?))
    }

    /// `after 2023-05-12`: a publication of which no more is known.
    fn published_after(&self, text: &str) -> Option<String> {
        let published = Published::read(text).ok().filter(|published| matches!(published, Published::After(_)));
        published.map(|published| self.language.published(published))
    }

    /// A unit that a message names by its key and its name in the site's first language.
    fn unit_named(&self, text: &str) -> Option<UnitId> {
        let registry = &self.report.site.registry;
        let (key, name) = text.split_once(' ')?;
        let languages = &self.report.site.facts.languages;
        let first = languages.first().map_or("", Tag::as_str);
        registry.by_key(key).filter(|unit| registry.unit(*unit).name.get(first, languages).0 == name)
    }

    /// Units in a row, each in backticks; `None` if one of them is none.
    fn units_listed(&self, text: &str) -> Option<String> {
        let names = text.split(", ").map(|name| self.unit_named(name.trim_matches('`')));
        let names: Vec<String> = names.map(|unit| unit.map(|unit| self.unit_name(unit))).collect::<Option<_>>()?;
        Some(self.language.list(&names))
    }

    pub(in crate::render) fn indicator_of(&self, id: &str) -> Option<IndicatorId> {
        let mut indicators = self.report.site.indicators.iter();
        indicators.find(|(_, indicator)| indicator.id.as_str() == id).map(|(id, _)| *id)
    }

    /// What several units of a level are called.
    fn level_of(&self, id: &str) -> Option<String> {
        let mut levels = self.report.site.registry.levels.iter();
        levels.find(|level| level.id.as_str() == id).map(|level| self.plain(&level.plural))
    }

    fn cited(&self, key: &str) -> Option<String> {
        let document = self.report.site.documents.values().find(|document| document.key.as_str() == key)?;
        Some(self.citation(document))
    }

    /// A commendation by what it is and who gave it.
    fn commended(&self, id: &str) -> Option<String> {
        let award = self.report.site.commendations.iter().find(|award| award.entry.id.as_str() == id)?;
        let (form, authority) = (self.plain(&award.entry.form), self.plain(&award.entry.authority));
        let parts = [Some(form), Some(authority), award.step().decision.clone()];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}

/// What stands before `9 of 29` in the words of a figure.
fn before_parts(text: &str) -> Option<&str> {
    let (before, of) = text.rsplit_once(" of ")?;
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let (before, done) = before.rsplit_once(' ')?;
    (is_number(done) && is_number(of)).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_finished_are_cut_off_behind_a_rate() {
        assert_eq!(before_parts("86.3% 0 of 7"), Some("86.3%"));
        assert_eq!(before_parts("about 22% 9 of 29"), Some("about 22%"));
        assert_eq!(before_parts("86.3%"), None);
        assert_eq!(before_parts("0 of 7"), None);
    }
}
