//! The roll of honour, by year, authority, form or unit, and commendations as entries of other pages. Start at [`by_year`].

use super::context::{Commendation, CommendationGroup, Content, Link, NavItem, Recipient, Remark, RollOfHonour};
use crate::check::nouns::{self, IndicatorId, UnitId, form_key};
use crate::domain::{AsOf, Text};
use crate::language::slug;
use crate::load::raw::AwardStatus;
use crate::model::{Award, Edition};
use crate::render::jobs::Way;
use crate::render::paths::{COMMENDATIONS, Paths};
use crate::render::words::{Scribe, capital, commendation_anchor};
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The roll of honour: what was granted by year, newest first, then what is proposed and what was revoked, which is never
/// listed as granted.
pub(super) fn by_year<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let awards = &scribe.report.site.commendations;
    let year = |award: &Award<'_>| award.date().map(Date::year);
    let years: BTreeSet<_> =
        awards.iter().filter(|award| award.is_granted()).map(|award| Reverse(year(award))).collect();
    let of_year = |Reverse(wanted): Reverse<Option<i16>>| {
        let title = wanted.map_or_else(|| scribe.word("commendation-undated"), |year| year.to_string());
        let id = wanted.map_or_else(|| "undated".to_owned(), |year| format!("year-{year}"));
        let items = self::awards(scribe, |award| award.is_granted() && year(award) == wanted);
        group(scribe, id, Link { text: title, href: None, lang: None }, items)
    };
    let others = [
        (AwardStatus::Proposed, "proposed", ["commendation-proposed-list", "commendation-count-proposed"]),
        (AwardStatus::Revoked, "revoked", ["commendation-revoked-list", "commendation-count-revoked"]),
    ];
    let of_status = |(status, id, [title, counted]): (AwardStatus, &str, [&str; 2])| {
        let items = self::awards(scribe, |award| award.status() == status);
        let count = scribe.counted(counted, items.len());
        let link = Link { text: scribe.word(title), href: None, lang: None };
        CommendationGroup { count, ..group(scribe, id.to_owned(), link, items) }
    };
    let groups = years.into_iter().map(of_year).chain(others.map(of_status));
    content(scribe, None, groups.filter(|group| !group.items.is_empty()).collect())
}

/// What was granted, arranged otherwise: most first.
pub(super) fn by<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, way: Way) -> Content {
    let mut groups = match way {
        Way::Authority => by_name(scribe, |award| &award.authority),
        Way::Form => by_name(scribe, |award| &award.form),
        Way::Unit => by_unit(scribe),
    };
    let order = |one: &CommendationGroup, other: &CommendationGroup| {
        let alike = other.items.len().cmp(&one.items.len());
        alike.then_with(|| scribe.language.compare(&one.title, &other.title))
    };
    groups.sort_by(order);
    content(scribe, Some(way), groups)
}

/// The heading of the roll of honour in another order.
pub(super) fn title_by<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, way: Way) -> String {
    scribe.named(&scribe.word("commendation-title"), &scribe.word(word_of(Some(way))))
}

fn word_of(way: Option<Way>) -> &'static str {
    match way {
        None => "commendation-by-year",
        Some(Way::Authority) => "commendation-by-authority",
        Some(Way::Form) => "commendation-by-form",
        Some(Way::Unit) => "commendation-by-unit",
    }
}

fn content<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    way: Option<Way>,
    commendations: Vec<CommendationGroup>,
) -> Content {
    let granted = scribe.report.site.commendations.iter().filter(|award| award.is_granted()).count();
    let ways = std::iter::once(None).chain(Way::ALL.map(Some)).filter(|_| granted > 0);
    let item = |other: Option<Way>| NavItem {
        text: scribe.word(word_of(other)),
        href: scribe.href(&other.map_or_else(|| COMMENDATIONS.to_owned(), Paths::commendations_by)),
        current: other == way,
        within: false,
    };
    let roll =
        RollOfHonour { granted: scribe.counted("commendation-count-granted", granted), ways: ways.map(item).collect() };
    Content::Commendations { commendations, roll }
}

fn group<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    id: String,
    link: Link,
    items: Vec<Commendation>,
) -> CommendationGroup {
    CommendationGroup {
        id,
        title: link.text.clone(),
        note: None,
        count: scribe.counted("commendation-count", items.len()),
        about: None,
        link: link.href.is_some().then_some(link),
        items,
    }
}

/// What was granted, by form or by authority.
fn by_name<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    name: fn(&nouns::Commendation) -> &Text,
) -> Vec<CommendationGroup> {
    let languages = &scribe.report.site.facts.languages;
    let mut names = BTreeMap::new();
    for award in scribe.report.site.commendations.iter().filter(|award| award.is_granted()) {
        names.entry(form_key(name(award.entry), languages)).or_insert_with(|| name(award.entry));
    }
    let group = |(number, (key, name_of)): (usize, (&String, &&Text))| {
        let items = awards(scribe, |award| award.is_granted() && form_key(name(award.entry), languages) == *key);
        // Long names begin alike.
        let id = format!("n{}-{}", number + 1, slug(key));
        let link = Link { text: capital(&scribe.plain(name_of)), href: None, lang: None };
        CommendationGroup { about: meaning(scribe, key), ..group(scribe, id, link, items) }
    };
    names.iter().enumerate().map(group).collect()
}

/// What a form or an authority is, where the site says so.
fn meaning<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, key: &str) -> Option<Remark> {
    let site = scribe.report.site;
    let form = site.forms.iter().find(|form| form.keys.iter().any(|own| own == key)).map(|form| &form.definition);
    let authority = site.authorities.iter().find(|authority| authority.keys.iter().any(|own| own == key));
    let text = form.or_else(|| authority?.definition.as_ref());
    text.map(|text| scribe.remark(text))
}

/// What was granted, by the units right below the top that recipients belong to.
fn by_unit<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<CommendationGroup> {
    let granted = scribe.report.site.commendations.iter().filter(|award| award.is_granted());
    let units: BTreeSet<Option<UnitId>> = granted.flat_map(|award| parts(scribe, award)).collect();
    let group = |unit: &Option<UnitId>| {
        let items = awards(scribe, |award| award.is_granted() && parts(scribe, award).contains(unit));
        let Some(unit) = unit else {
            let text = scribe.word("commendation-no-unit");
            return group(scribe, "no-unit".to_owned(), Link { text, href: None, lang: None }, items);
        };
        let link = Link { text: scribe.full_name(*unit), ..scribe.unit_link(*unit) };
        let key = scribe.report.site.registry.unit(*unit).key.replace(['@', '+'], "-");
        // An award of several units stands under each of them.
        let items = items.into_iter().map(|item| Commendation { id: format!("{}-{key}", item.id), ..item }).collect();
        group(scribe, format!("unit-{key}"), link, items)
    };
    units.iter().map(group).collect()
}

/// The parts of the whole that a commendation's recipients belong to: the units right below the top, or the top itself.
fn parts<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> BTreeSet<Option<UnitId>> {
    let registry = &scribe.report.site.registry;
    let part = |unit: Option<UnitId>| {
        let unit = unit.filter(|unit| registry.is_seen(*unit))?;
        let above: Vec<UnitId> = registry.ancestors(unit).collect();
        Some(above.len().checked_sub(2).and_then(|below_top| above.get(below_top).copied()).unwrap_or(unit))
    };
    award.entry.recipient_units().map(part).collect()
}

/// The commendations that are wanted, newest first, undated last.
pub(super) fn awards<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    wanted: impl Fn(&Award<'_>) -> bool,
) -> Vec<Commendation> {
    let all = &scribe.report.site.commendations;
    let shown: Vec<&Award<'_>> = all.iter().filter(|award| wanted(award)).collect();
    let granted = if shown.is_empty() { Granted::new() } else { by_figure(all) };
    shown.into_iter().map(|award| entry(scribe, award, &granted)).collect()
}

/// One commendation, as everything else says it too.
pub(super) fn one<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> Commendation {
    entry(scribe, award, &by_figure(&scribe.report.site.commendations))
}

/// The granted commendations by the figures that they rest on.
type Granted<'c> = BTreeMap<(UnitId, IndicatorId, AsOf), Vec<&'c nouns::Commendation>>;

fn by_figure<'c>(awards: &[Award<'c>]) -> Granted<'c> {
    let mut granted = Granted::new();
    for award in awards.iter().filter(|award| award.is_granted()) {
        for figure in &award.entry.rests_on {
            granted.entry((figure.unit, figure.indicator, figure.as_of)).or_default().push(award.entry);
        }
    }
    granted
}

/// A sentence where the same achievement of the same units is commended elsewhere too.
fn again<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>, granted: &Granted<'_>) -> Option<String> {
    let figures = award.entry.rests_on.iter().filter(|_| award.is_granted());
    let figures = figures.filter_map(|figure| granted.get(&(figure.unit, figure.indicator, figure.as_of)));
    let award = award.entry;
    let same =
        |other: &&&nouns::Commendation| other.id != award.id && other.recipient_units().eq(award.recipient_units());
    let mut others: Vec<&nouns::Commendation> = figures.flatten().filter(same).copied().collect();
    others.sort_by_key(|other| &other.id);
    others.dedup_by_key(|other| &other.id);
    let named =
        |other: &&nouns::Commendation| format!("{} ({})", scribe.plain(&other.form), scribe.plain(&other.authority));
    let list = scribe.language.list(&others.iter().map(named).collect::<Vec<_>>());
    (!others.is_empty()).then(|| scribe.text("commendation-again", &[("list", list.as_str().into())]))
}

fn entry<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>, granted: &Granted<'_>) -> Commendation {
    let (entry, date, recipients) = (award.entry, award.date(), scribe.recipients(award));
    Commendation {
        id: commendation_anchor(entry),
        href: scribe.href(&Paths::commendation(&entry.id)),
        units: units_of(&recipients),
        recipients,
        form: scribe.plain(&entry.form),
        times: scribe.award_times(award),
        authority: scribe.plain(&entry.authority),
        status_kind: award.status().word().to_owned(),
        status: scribe.award_status(award),
        date: date.map_or_else(|| scribe.word("date-unknown"), |date| scribe.language.date(date)),
        date_iso: date.map(|date| date.to_string()),
        achievement: scribe.remark(&entry.achievement),
        rests_on: rests_on(scribe, award),
        corrected: is_corrected(scribe, award).then(|| scribe.word("commendation-mark-corrected")),
        decision: scribe.decision(award.step()),
        source: scribe.source(&entry.source),
        remark: award.remark().map(|remark| scribe.remark(remark)),
        again: again(scribe, award, granted),
    }
}

/// The units that recipients belong to, each once, in their order.
fn units_of(recipients: &[Recipient]) -> Vec<Link> {
    let mut units: Vec<Link> = Vec::new();
    for unit in recipients.iter().filter_map(|who| who.unit.as_ref()) {
        if !units.contains(unit) {
            units.push(unit.clone());
        }
    }
    units
}

/// Whether a figure that an award rests on was corrected since; what was revoked rests on none any more.
fn is_corrected<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> bool {
    let site = scribe.report.site;
    let corrected = |claim: &nouns::RestsOn| {
        let figures = site.figures(claim.indicator, claim.unit);
        claim.corrected(award.awarded(), figures, |figure| site.snapshot(figure)).is_some()
    };
    award.status() != AwardStatus::Revoked && award.entry.rests_on.iter().any(corrected)
}

/// The figures that an achievement rests on, as far as this edition knows them: as they are now, and where they were
/// corrected since, as they were when it was commended; with the days before a deadline where the achievement claims some.
fn rests_on<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> Vec<Link> {
    let site = scribe.report.site;
    let link = |claim: &nouns::RestsOn| {
        let nouns::RestsOn { unit, indicator, as_of, .. } = claim;
        let figures = site.figures(*indicator, *unit);
        let first = figures.iter().find(|figure| figure.as_of == *as_of)?;
        let figure = site.replacement(first).unwrap_or(first);
        let widths = site.programme(*indicator).thresholds.widths;
        let value = |figure| scribe.with_counts(*indicator, figure, crate::analysis::rate_of(figure, widths));
        let unit = scribe.unit_link(*unit);
        let anchor = format!("#p-{}", site.indicators[indicator].id);
        let mut said = format!("{}, {}", value(figure), scribe.as_of_phrase(figure));
        if let Some(ahead) = claim.ahead.and_then(|_| scribe.before_deadlines(*indicator, figure)) {
            let _ = write!(said, ", {ahead}");
        }
        if let Some((before, after)) = claim.corrected(award.awarded(), figures, |figure| site.snapshot(figure)) {
            let again = after.as_of == before.as_of;
            let (id, told) =
                if again { ("commendation-corrected", before) } else { ("commendation-corrected-by", after) };
            let (told, phrase) = (value(told), scribe.as_of_phrase(told));
            let arguments = [("value", told.as_str().into()), ("as-of", phrase.as_str().into())];
            let _ = write!(said, " ({})", scribe.text(id, &arguments[..if again { 1 } else { 2 }]));
        }
        let text = scribe.named(&unit.text, &said);
        Some(Link { text, href: unit.href.map(|href| format!("{href}{anchor}")), lang: None })
    };
    award.entry.rests_on.iter().filter_map(link).collect()
}
