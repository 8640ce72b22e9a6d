//! The lists of bulletins: all, and by month, word and unit, each with the way to the others.
//!
//! Start at [`all`] and [`list`]. Which lists there are is decided in [`archive`](crate::analysis::archive).

use super::bulletins::card;
use super::context::{BulletinCard, BulletinLine, Content, FiledUnder, Filing, Link};
use crate::check::nouns::{Bulletin, UnitId};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::jobs::{Filed, Job};
use crate::render::paths;
use crate::render::words::Scribe;
use jiff::civil::Date;

/// So many bulletins of a list stand in full; older ones in short.
const IN_FULL: usize = 30;
/// So many bulletins stand on the page of a unit.
pub(super) const ON_UNIT: usize = 6;

/// The list of all bulletins: the newest in full, older ones in the lists of their months.
pub(super) fn all<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let (archive, bulletins) = (&scribe.report.archive, &scribe.report.site.bulletins);
    let leads_on = !archive.months.is_empty();
    let rest = bulletins.len().saturating_sub(IN_FULL);
    let filing = Filing {
        more: (leads_on && rest > 0).then(|| scribe.counted("bulletin-more", rest)),
        older: if leads_on { Vec::new() } else { lines(scribe, bulletins) },
        months: months(scribe, None),
        tags: tags(scribe, None),
        units: units(scribe, None),
        ..filing("all", scribe.word("bulletin-intro"))
    };
    Content::Bulletins { bulletins: in_full(scribe, bulletins), filing: Box::new(filing) }
}

/// One of the other lists.
pub(super) fn list<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, filed: Filed<'_>) -> Content {
    let bulletins = bulletins_of(scribe, filed);
    let all = Some(scribe.link(scribe.word("home-all-bulletins"), paths::BULLETINS));
    let own = filing("", intro(scribe, filed));
    let own = Filing { older: lines(scribe, bulletins), all, ..own };
    let filing = match filed {
        Filed::Month(first) => {
            let (newer, earlier) = neighbours(scribe, first);
            Filing { kind: "month".to_owned(), months: months(scribe, Some(first)), newer, earlier, ..own }
        }
        Filed::Tag(word) => Filing { kind: "tag".to_owned(), tags: tags(scribe, Some(word)), ..own },
        Filed::Unit(unit) => {
            let link = Some(scribe.unit_link(unit));
            Filing { kind: "unit".to_owned(), unit: link, units: units(scribe, Some(unit)), ..own }
        }
    };
    Content::Bulletins { bulletins: in_full(scribe, bulletins), filing: Box::new(filing) }
}

/// The heading of a list.
pub(super) fn title<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, filed: Filed<'_>) -> String {
    match filed {
        Filed::Month(first) => {
            scribe.text("bulletin-title-month", &[("month", scribe.language.month(first).as_str().into())])
        }
        Filed::Tag(word) => scribe.text("bulletin-title-tag", &[("tag", tag_name(scribe, word).0.as_str().into())]),
        Filed::Unit(unit) => scribe.text("bulletin-title-unit", &[("unit", scribe.full_name(unit).as_str().into())]),
    }
}

/// What a list holds, in a sentence.
pub(super) fn intro<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, filed: Filed<'_>) -> String {
    let bulletins = bulletins_of(scribe, filed);
    let day = |bulletin: Option<&&Bulletin>| bulletin.map_or_else(String::new, |one| scribe.language.date(one.date));
    let (newest, oldest) = (day(bulletins.first()), day(bulletins.last()));
    let arguments =
        [("n", Argument::from(bulletins.len())), ("from", oldest.as_str().into()), ("to", newest.as_str().into())];
    scribe.text("bulletin-list-intro", &arguments)
}

/// The words that a bulletin is filed under, each a link where there is a list.
pub(super) fn words_of<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> Vec<Link> {
    let Some((language, text)) = scribe.best_text(&bulletin.texts) else { return Vec::new() };
    let link = |word: &String| {
        let list = scribe.report.archive.tag(language, word);
        let href = list.map(|list| href(scribe, Filed::Tag(list.word)));
        Link { text: word.clone(), href, lang: (language != scribe.tag()).then(|| language.to_string()) }
    };
    text.tags.iter().map(link).collect()
}

/// The list of a bulletin's month.
pub(super) fn month_of<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> Option<Link> {
    let month = Filed::Month(scribe.report.archive.month(bulletin.date)?.first);
    Some(Link { text: title(scribe, month), href: Some(href(scribe, month)), lang: None })
}

/// The list of the bulletins on a unit and what is below it, where its page shows only the newest of so many.
pub(super) fn more_of<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId, many: usize) -> Option<Link> {
    let listed = scribe.report.archive.units.contains_key(&unit);
    let path = if listed { Job::Filed(Filed::Unit(unit)).path(scribe.paths) } else { paths::BULLETINS.to_owned() };
    (many > ON_UNIT).then(|| scribe.link(scribe.counted("bulletin-all-of-unit", many), &path))
}

/// A list with nothing around it yet.
fn filing(kind: &str, intro: String) -> Filing {
    Filing {
        kind: kind.to_owned(),
        intro,
        unit: None,
        older: Vec::new(),
        more: None,
        all: None,
        months: Vec::new(),
        tags: Vec::new(),
        units: Vec::new(),
        newer: None,
        earlier: None,
    }
}

fn bulletins_of<'r, 'c, E: Edition>(scribe: &'r Scribe<'_, '_, 'c, E>, filed: Filed<'_>) -> &'r [&'c Bulletin] {
    let archive = &scribe.report.archive;
    let found = match filed {
        Filed::Month(first) => archive.month(first).map(|month| &month.bulletins),
        Filed::Tag(word) => archive.tag_of(word).map(|list| &list.bulletins),
        Filed::Unit(unit) => archive.units.get(&unit),
    };
    found.map(Vec::as_slice).unwrap_or_default()
}

fn in_full<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletins: &[&Bulletin]) -> Vec<BulletinCard> {
    bulletins.iter().take(IN_FULL).map(|bulletin| card(scribe, bulletin)).collect()
}

fn lines<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletins: &[&Bulletin]) -> Vec<BulletinLine> {
    let line = |bulletin: &&Bulletin| BulletinLine {
        date: scribe.language.date(bulletin.date),
        date_iso: bulletin.date.to_string(),
        link: scribe.bulletin_link(bulletin),
    };
    bulletins.iter().skip(IN_FULL).map(line).collect()
}

fn href<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, filed: Filed<'_>) -> String {
    scribe.href(&scribe.paths.filed(filed))
}

fn under<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, link: Link, many: usize, current: bool) -> FiledUnder {
    FiledUnder { link, count: scribe.language.count(u64::try_from(many).unwrap_or(u64::MAX)), current }
}

fn month_link<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, first: Date) -> Link {
    Link { text: scribe.language.month(first), href: Some(href(scribe, Filed::Month(first))), lang: None }
}

fn months<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, own: Option<Date>) -> Vec<FiledUnder> {
    let months = scribe.report.archive.months.iter();
    let list = months
        .map(|month| under(scribe, month_link(scribe, month.first), month.bulletins.len(), own == Some(month.first)));
    list.collect()
}

/// The lists of the next newer and the next older month.
fn neighbours<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, first: Date) -> (Option<Link>, Option<Link>) {
    let months = &scribe.report.archive.months;
    let position = months.iter().position(|month| month.first == first);
    let neighbour = |step: isize| {
        let month = months.get(position?.checked_add_signed(step)?)?;
        Some(month_link(scribe, month.first))
    };
    (neighbour(-1), neighbour(1))
}

/// A word in the page's language, with its own where it has none in it.
fn tag_name<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, word: &str) -> (String, Option<String>) {
    let list = scribe.report.archive.tag_of(word);
    let found = list.and_then(|list| scribe.best_text(&list.names));
    found.map_or_else(
        || (word.to_owned(), None),
        |(tag, name)| ((*name).to_owned(), (tag != scribe.tag()).then(|| tag.to_string())),
    )
}

fn tags<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, own: Option<&str>) -> Vec<FiledUnder> {
    let list = |list: &crate::analysis::archive::TagList<'_>| {
        let (text, lang) = tag_name(scribe, list.word);
        let link = Link { text, href: Some(href(scribe, Filed::Tag(list.word))), lang };
        under(scribe, link, list.bulletins.len(), own == Some(list.word))
    };
    let mut tags: Vec<FiledUnder> = scribe.report.archive.tags.iter().map(list).collect();
    tags.sort_by(|a, b| scribe.language.compare(&a.link.text, &b.link.text));
    tags
}

fn units<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, own: Option<UnitId>) -> Vec<FiledUnder> {
    let list = |(unit, bulletins): (&UnitId, &Vec<&Bulletin>)| {
        let link = Link { href: Some(href(scribe, Filed::Unit(*unit))), ..scribe.unit_link(*unit) };
        under(scribe, link, bulletins.len(), own == Some(*unit))
    };
    let mut units: Vec<FiledUnder> = scribe.report.archive.units.iter().map(list).collect();
    units.sort_by(|a, b| scribe.language.compare(&a.link.text, &b.link.text).then(a.link.href.cmp(&b.link.href)));
    units
}
