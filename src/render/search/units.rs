//! The index of units: a row each, in the order of the tree, so that who stands above whom need not be told.
//!
//! A row is `<shape>.<code> <name>`, with two fields behind tabs where they are needed: the last part of the path of its page, where
//! it isn't what the name gives, and its further names. A shape is what units have in common: how deep they stand, level, type,
//! whether they ended. A code that follows that of the row before it of the same depth is told by the step, `+3`. The unit above
//! a row is the nearest one before it that stands less deep. At 11,335 units such rows have 49 kB under gzip, of which the names
//! alone are 42.

use super::key::slug_of;
use super::names::{one_line, others};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::Tag;
use crate::model::Edition;
use crate::render::words::{Scribe, level_kind};
use serde::Serialize;
use std::collections::BTreeMap;

/// The units of an edition in one language, as the script reads them.
#[derive(Debug, Default, Serialize)]
pub(super) struct Units {
    /// The language of names that are not given in the page's.
    lang: String,
    shapes: Vec<Shape>,
    /// A line a unit.
    rows: String,
    /// What units have in common that have a figure.
    standings: Vec<Standing>,
    /// A line a unit: the number of its standing, a space and its newest figure in words; empty where it has none.
    figures: String,
}

/// What many units have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Shape {
    /// How many units stand above it.
    depth: usize,
    /// Its level, 0 for the highest.
    level: u8,
    /// What kind of unit it is.
    kind: String,
    /// The full name, with `{name}` where its own goes.
    full: Option<String>,
    /// Whether it no longer exists.
    ended: bool,
    /// Whether its name is in the language of the page.
    own: bool,
}

/// What a figure is of, and what it means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Standing {
    indicator: String,
    /// The status in words, and its class; none where nothing is judged.
    status: Option<(String, &'static str)>,
}

/// The units that an edition has.
pub(super) fn units<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Units {
    let mut index = Index { scribe, last_codes: BTreeMap::new(), shapes: Vec::new(), standings: Vec::new() };
    let (mut rows, mut figures) = (Vec::new(), Vec::new());
    for (id, depth) in in_order(scribe) {
        rows.push(index.row(id, depth));
        figures.push(index.figure(id));
    }
    Units {
        lang: scribe.report.site.facts.languages.first().map_or("", Tag::as_str).to_owned(),
        shapes: index.shapes,
        rows: rows.join("\n"),
        standings: index.standings,
        figures: figures.join("\n"),
    }
}

/// Every unit with the number of units above it, each before those below it.
fn in_order<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<(UnitId, usize)> {
    let registry = &scribe.report.site.registry;
    let mut below = BTreeMap::<Option<UnitId>, Vec<UnitId>>::new();
    for (id, unit) in registry.iter() {
        below.entry(unit.parent.filter(|above| registry.is_seen(*above))).or_default().push(id);
    }
    let mut take = |above: Option<UnitId>, depth: usize| {
        let children = below.remove(&above).unwrap_or_default();
        children.into_iter().rev().map(move |id| (id, depth)).collect::<Vec<_>>()
    };
    let mut waiting = take(None, 0);
    let mut order = Vec::new();
    while let Some((id, depth)) = waiting.pop() {
        order.push((id, depth));
        waiting.extend(take(Some(id), depth + 1));
    }
    order
}

/// What has been told so far.
struct Index<'i, 'a, 's, 'c, E> {
    scribe: &'i Scribe<'a, 's, 'c, E>,
    /// The code of the last row of each depth.
    last_codes: BTreeMap<usize, String>,
    shapes: Vec<Shape>,
    standings: Vec<Standing>,
}

impl<E: Edition> Index<'_, '_, '_, '_, E> {
    fn row(&mut self, id: UnitId, depth: usize) -> String {
        let unit = self.scribe.report.site.registry.unit(id);
        let group = !unit.members.is_empty();
        let name = one_line(&if group { self.scribe.unit_name(id) } else { self.scribe.plain(&unit.name) });
        let shape = self.shape(id, depth);
        let shape = position(&mut self.shapes, shape);
        let code = self.code(&unit.key, depth);
        let slug = self.slug(id, &unit.key).filter(|slug| *slug != slug_of(&name)).unwrap_or_default();
        let others = others(self.scribe, id, &name);
        let mut row = format!("{shape}.{code} {name}");
        if !slug.is_empty() || !others.is_empty() {
            row.push('\t');
            row.push_str(&slug);
        }
        for other in &others {
            row.extend(["\t", other.as_str()]);
        }
        row
    }

    fn shape(&self, id: UnitId, depth: usize) -> Shape {
        let scribe = self.scribe;
        let site = scribe.report.site;
        let unit = site.registry.unit(id);
        let full = unit.kind.filter(|_| unit.members.is_empty());
        let full = full.and_then(|kind| site.registry.types[kind].full.as_ref());
        let found = unit.name.get(scribe.tag().as_str(), &site.facts.languages).1.map(str::to_owned);
        let first = site.facts.languages.first().map(|tag| tag.as_str().to_owned());
        Shape {
            depth,
            level: unit.level.0,
            kind: scribe.unit_kind(id),
            full: full.map(|full| scribe.plain(full)),
            ended: !unit.life.holds(site.vintage.known_on),
            own: found.or(first).is_none_or(|tag| tag == scribe.tag().as_str()),
        }
    }

    /// A key, or the step from the code before it.
    fn code(&mut self, key: &str, depth: usize) -> String {
        let before = self.last_codes.insert(depth, key.to_owned());
        step(before.as_deref().unwrap_or_default(), key).unwrap_or_else(|| key.to_owned())
    }

    /// The last part of the path of a unit's page.
    fn slug(&self, id: UnitId, key: &str) -> Option<String> {
        let path = self.scribe.paths.unit(id)?;
        let before = format!("units/{}-", key.replace(['@', '+'], "-"));
        Some(path.strip_prefix(&before)?.strip_suffix(".html")?.to_owned())
    }

    /// The newest figure of the first indicator that the unit has one of.
    fn figure(&mut self, id: UnitId) -> String {
        let scribe = self.scribe;
        let of = |indicator: &IndicatorId| {
            let progress = scribe.report.progress(*indicator, id)?;
            Some((*indicator, progress, progress.latest?))
        };
        let Some((indicator, progress, latest)) = scribe.report.site.indicators.keys().find_map(of) else {
            return String::new();
        };
        let status = progress.level().map(|level| (scribe.level_word(level), level_kind(level)));
        let standing = Standing { indicator: scribe.indicator_name(indicator), status };
        let standing = position(&mut self.standings, standing);
        format!("{standing} {}", one_line(&scribe.value(indicator, latest.figure, latest.rate)))
    }
}

/// The place of an entry in a list, where it is put if it isn't there.
fn position<T: PartialEq>(list: &mut Vec<T>, entry: T) -> usize {
    list.iter().position(|known| *known == entry).unwrap_or_else(|| {
        list.push(entry);
        list.len() - 1
    })
}

/// How much further a code is than another one that is as long, if both are numbers.
fn step(before: &str, code: &str) -> Option<String> {
    let number =
        |code: &str| code.bytes().all(|byte| byte.is_ascii_digit()).then(|| code.parse::<u32>().ok()).flatten();
    let step = number(code)?.checked_sub(number(before)?)?;
    (before.len() == code.len() && step > 0).then(|| format!("+{step}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_told_by_its_step_where_both_are_numbers_of_one_length() {
        for (before, code, told) in [
            ("001", "004", Some("+3")),
            ("09", "10", Some("+1")),
            ("9", "10", None),
            ("10", "9", None),
            ("10", "10", None),
            ("", "10", None),
            ("24", "24@2025", None),
            ("VN", "VP", None),
            ("31", "31+32", None),
            ("99999999999", "99999999999", None),
        ] {
            assert_eq!(step(before, code).as_deref(), told, "{before} {code}");
        }
    }
}
