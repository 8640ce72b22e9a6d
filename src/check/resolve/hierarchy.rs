//! Who holds a code when, and who stands above whom. A code can be given again after its holder has ended, so each holder has a
//! key of its own; and every unit but one stands below another.

use super::names::{Names, UNITS};
use super::registry::{Draft, Files};
use super::unknown::with_similar;
use crate::check::nouns::{LevelId, UnitId};
use crate::diag::{Diagnostic, Place, Refusal, code, listed};
use crate::domain::UnitCode;
use jiff::civil::Date;
use std::collections::HashMap;

/// Positions by code, earliest holder first.
pub(super) type Holders<'a> = HashMap<&'a UnitCode, Vec<usize>>;

/// The holders of every code.
pub(super) fn holders<'a>(drafts: &[Draft<'a>]) -> Holders<'a> {
    let mut holders: Holders<'_> = HashMap::with_capacity(drafts.len());
    for (position, draft) in drafts.iter().enumerate() {
        holders.entry(&draft.row.code).or_default().push(position);
    }
    #[expect(clippy::iter_over_hash_type, reason = "each is sorted by itself")]
    for positions in holders.values_mut() {
        positions.sort_by_key(|position| drafts[*position].life.from);
    }
    holders
}

/// The code for the first holder, `code@year` for later ones; `code@day` for one whose predecessor began in the same year.
pub(super) fn keys(drafts: &[Draft<'_>]) -> Vec<String> {
    let holders = holders(drafts);
    let key = |(position, draft): (usize, &Draft<'_>)| {
        let holders = &holders[&draft.row.code];
        let place = holders.iter().position(|holder| *holder == position).unwrap_or(0);
        let (Some(before), Some(from)) = (place.checked_sub(1), draft.life.from) else {
            return draft.row.code.to_string();
        };
        let year_taken = before > 0 && drafts[holders[before]].life.from.is_some_and(|day| day.year() == from.year());
        if year_taken { format!("{}@{from}", draft.row.code) } else { format!("{}@{}", draft.row.code, from.year()) }
    };
    drafts.iter().enumerate().map(key).collect()
}

/// Tells codes that two units hold at the same time.
pub(super) fn duplicates(drafts: &[Draft<'_>], holders: &Holders<'_>, names: &mut Names<'_>) {
    for draft in drafts {
        let positions = &holders[&draft.row.code];
        let earlier = positions.iter().map(|position| &drafts[*position]);
        let clash =
            earlier.take_while(|other| !std::ptr::eq(*other, draft)).find(|other| other.life.overlaps(draft.life));
        if let Some(other) = clash {
            let arguments =
                [("code", draft.row.code.as_str()), ("first", &*other.row.name), ("second", &*draft.row.name)];
            let hint = if other.row.name == draft.row.name { "hint-remove" } else { "hint-life" };
            let refusal = Refusal::new(code::UNIT_DUPLICATE, &arguments).hint(hint, &[]);
            let label = [("unit", &*other.row.name)];
            names.problems.push(refusal.at(code_of(draft)).label(code_of(other), "label-first", &label));
        }
    }
}

/// The unit above each: of those that hold the parent's code, one that lives at the same time.
pub(super) fn parents(drafts: &[Draft<'_>], holders: &Holders<'_>, names: &mut Names<'_>) -> Vec<Option<UnitId>> {
    let parent = |draft| {
        let found = parent(draft, drafts, holders, names)?;
        u32::try_from(found).ok().map(UnitId)
    };
    drafts.iter().map(parent).collect()
}

fn parent(draft: &Draft<'_>, drafts: &[Draft<'_>], holders: &Holders<'_>, names: &mut Names<'_>) -> Option<usize> {
    let wanted = draft.row.parent.as_ref()?;
    let candidates = holders.get(wanted).map_or(&[][..], Vec::as_slice);
    let Some(found) = candidates.iter().rev().find(|position| drafts[**position].life.overlaps(draft.life)) else {
        let refusal = no_parent(draft, candidates.last().map(|last| &drafts[*last]), holders);
        names.tell_unknown(UNITS, refusal, || draft.place(|places| &places.parent));
        return None;
    };
    let above = &drafts[*found];
    match (above.level, draft.level) {
        (Some(level), Some(own)) if level >= own => {
            names.problems.push(not_above(draft, own, above, level, names));
            None
        }
        _ => Some(*found),
    }
}

/// Why a parent is none: nobody ever held its code, or not in the life of the unit.
fn no_parent(draft: &Draft<'_>, at_other_times: Option<&Draft<'_>>, holders: &Holders<'_>) -> Refusal {
    let wanted = draft.row.parent.as_ref().map_or("", UnitCode::as_str);
    let refusal = Refusal::new(code::UNIT_PARENT_UNKNOWN, &[("unit", &draft.named()), ("parent", wanted)]);
    if let Some(other) = at_other_times {
        let day = |day: Option<Date>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let (from, until) = (day(other.life.from), day(other.life.until));
        return refusal.hint("hint-life", &[("parent", &other.named()), ("from", &from), ("until", &until)]);
    }
    let codes = || holders.keys().map(|code| code.as_str());
    match codes().filter(|code| code.trim_start_matches('0') == wanted).min() {
        Some(corrected) => refusal.hint("hint-zeros", &[("corrected", corrected)]),
        None => with_similar(refusal, wanted, codes()).hint("hint-registry", &[]),
    }
}

fn not_above(draft: &Draft<'_>, own: LevelId, above: &Draft<'_>, level: LevelId, names: &Names<'_>) -> Diagnostic {
    let levels: Vec<&str> = names.registry.levels.iter().map(|level| level.id.as_str()).collect();
    let id = |level: LevelId| levels.get(usize::from(level.0)).copied().unwrap_or_default();
    let parent = above.named();
    let arguments = [("unit", &*draft.named()), ("level", id(own)), ("parent", &parent), ("parent-level", id(level))];
    let refusal = Refusal::new(code::UNIT_PARENT_LEVEL, &arguments).hint("hint-levels", &[("names", &listed(&levels))]);
    let label = [("unit", &*parent), ("level", id(level))];
    refusal.at(draft.place(|places| &places.parent)).label(above.place(|places| &places.level), "label-parent", &label)
}

/// Whether there is a unit at the top; tells if there is none or more than one.
pub(super) fn one_root(drafts: &[Draft<'_>], files: &Files, names: &mut Names<'_>) -> bool {
    let tops: Vec<&Draft<'_>> = drafts.iter().filter(|draft| draft.row.parent.is_none()).collect();
    let Some(first) = tops.first() else {
        let place = files.first().map_or_else(|| Place::file("units"), |(sheet, _)| Place::file(&sheet.file));
        let refusal = Refusal::new(code::REGISTRY_ROOT, &[("count", "0"), ("names", "")]).hint("hint-empty", &[]);
        names.tell_unknown(UNITS, refusal, || place);
        return names.is_unread(UNITS);
    };
    let at_once: Vec<&Draft<'_>> = tops.iter().copied().filter(|top| top.life.overlaps(first.life)).collect();
    if let [first, second, ..] = at_once.as_slice() {
        let every: Vec<String> = at_once.iter().map(|top| top.named()).collect();
        let arguments = [("count", &*every.len().to_string()), ("names", &listed(&every))];
        let refusal = Refusal::new(code::REGISTRY_ROOT, &arguments).hint("hint-parent", &[]);
        let label = [("unit", &*first.named())];
        names.problems.push(refusal.at(code_of(second)).label(code_of(first), "label-root", &label));
    }
    true
}

fn code_of(draft: &Draft<'_>) -> Place {
    draft.place(|places| &places.code)
}
