//! What a draft is about, where it was left open: the unit, the indicator, the day, the language. All follows from the site.

use super::Said;
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::check::{Checked, Citable};
use crate::domain::{Audience, Moment, Scalar, Slug, Tag, Text};
use crate::language::Language;
use jiff::civil::Date;
use std::sync::Arc;

/// The day a draft is of: the one asked for, else the site's day of knowledge, else today.
pub(super) fn day(checked: &Checked, wanted: Option<Date>, today: Date) -> Date {
    wanted.or(checked.site.as_of).unwrap_or(today)
}

/// The unit of a code, a key or a name.
pub(super) fn unit(checked: &Checked, wanted: &str, on: Date) -> Result<UnitId, Said> {
    let registry = &checked.registry;
    let found = registry.by_key_or_code(wanted, on);
    found.or_else(|| registry.only_named(wanted)).ok_or_else(|| Said::of("no-unit", &[("unit", wanted)]))
}

/// The indicator of an id.
pub(super) fn indicator(checked: &Checked, wanted: &str) -> Result<IndicatorId, Said> {
    let position = checked.indicators.iter().position(|indicator| indicator.id.as_str() == wanted);
    let refused = || {
        let ids: Vec<&str> = checked.indicators.iter().map(|indicator| indicator.id.as_str()).collect();
        Said::of("no-indicator", &[("indicator", wanted), ("names", &crate::diag::listed(&ids))])
    };
    position.and_then(|position| u16::try_from(position).ok()).map(IndicatorId).ok_or_else(refused)
}

/// Every indicator of the site.
pub(super) fn indicators(checked: &Checked) -> impl Iterator<Item = IndicatorId> {
    (0..).map(IndicatorId).take(checked.indicators.len())
}

/// A name in a path, as asked for, else made from words.
pub(super) fn slug(wanted: Option<&str>, words: &str) -> Result<Slug, Said> {
    let name = wanted.map_or_else(|| crate::language::slug(words), str::to_owned);
    let refused = || Said::of("no-slug", &[("name", &name), ("corrected", &crate::language::slug(&name))]);
    Slug::read(&name).map_err(|_| refused())
}

/// The languages that a text is written in: those asked for, in the site's order, else all of the site's.
pub(super) fn languages<'c>(checked: &'c Checked, only: &[String]) -> Result<Vec<&'c Arc<Language>>, Said> {
    let known = |tag: &String| checked.languages.iter().any(|language| language.tag().as_str() == tag);
    if let Some(unknown) = only.iter().find(|tag| !known(tag)) {
        let tags: Vec<&str> = checked.site.languages.iter().map(Tag::as_str).collect();
        return Err(Said::of("no-language", &[("language", unknown), ("names", &crate::diag::listed(&tags))]));
    }
    let wanted = |language: &&Arc<Language>| only.is_empty() || only.iter().any(|tag| tag == language.tag().as_str());
    Ok(checked.languages.iter().filter(wanted).collect())
}

/// The latest figure of a unit, of the indicator asked for or of the one that was told of last.
pub(super) fn figure<'c>(
    citable: &Citable<'c>,
    checked: &Checked,
    unit: UnitId,
    of: Option<IndicatorId>,
) -> Option<&'c Observation> {
    let latest = |indicator| citable.latest(unit, indicator);
    match of {
        Some(indicator) => latest(indicator),
        None => indicators(checked).filter_map(latest).max_by_key(|figure| figure.as_of),
    }
}

/// The newer figures of some units that a draft has to leave out, because they are under embargo.
pub(super) fn left_out(
    checked: &Checked,
    citable: &Citable<'_>,
    units: &[UnitId],
    indicator: IndicatorId,
) -> Vec<Said> {
    let called = |unit| checked.languages.first().map(|language| unit_name(checked, unit, language));
    let told = |(figure, end): (&Observation, Moment)| {
        let end = end.0.to_zoned(checked.site.time_zone.clone()).strftime("%Y-%m-%d %H:%M").to_string();
        let arguments = [
            ("indicator", checked.indicators[usize::from(indicator.0)].id.as_str()),
            ("unit", &called(figure.unit).unwrap_or_default()),
            ("as-of", &figure.as_of.to_string()),
            ("embargo", &end),
        ];
        Said::of("embargoed", &arguments)
    };
    units.iter().filter_map(|unit| citable.kept_back(*unit, indicator)).map(told).collect()
}

/// The unit that stands highest of those with a figure.
pub(super) fn highest(citable: &Citable<'_>, checked: &Checked, of: Option<IndicatorId>) -> Option<UnitId> {
    let with =
        checked.registry.iter().filter(|(id, unit)| unit.is_place() && figure(citable, checked, *id, of).is_some());
    with.min_by_key(|(id, unit)| (unit.level, *id)).map(|(id, _)| id)
}

/// Who may see a draft: everybody only where that was asked for.
pub(super) fn audience(public: bool) -> Audience {
    if public { Audience::Public } else { Audience::Internal }
}

/// What something is called in a language of the site.
pub(super) fn named<'t>(checked: &Checked, text: &'t Text, language: &Language) -> &'t str {
    text.get(language.tag().as_str(), &checked.site.languages).0
}

/// A unit's own name; the full one where its own is a mere number.
pub(super) fn unit_name(checked: &Checked, id: UnitId, language: &Language) -> String {
    let unit = checked.registry.unit(id);
    let name = named(checked, &unit.name, language);
    let full = unit.kind.and_then(|kind| checked.registry.types[kind].full.as_ref());
    match full.filter(|_| name.chars().all(|c| c.is_ascii_digit())) {
        Some(full) => named(checked, full, language).replace("{name}", name),
        None => name.to_owned(),
    }
}
