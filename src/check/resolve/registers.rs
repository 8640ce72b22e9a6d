//! The register of commendations.

use super::names::Names;
use crate::check::nouns::{Commendation, Recipient, RestsOn, UnitId};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Slug, UnitCode};
use crate::load::Sheet;
use crate::load::raw::{self, CommendationEntry, CommendationsFile};
use jiff::civil::Date;

/// Every commendation, by id.
pub(super) fn commendations(files: Vec<Sheet<CommendationsFile>>, names: &mut Names<'_>) -> Vec<Commendation> {
    let mut commendations: Vec<Commendation> = Vec::new();
    for Sheet { file, internal, value } in files {
        for (id, entry) in value.commendations.0 {
            let at = KeyPath::from(["commendations", id.as_str()]);
            if let Some(first) = commendations.iter().find(|other| other.id == id) {
                let refusal = Refusal::new(code::COMMENDATION_DUPLICATE, &[("id", id.as_str())]);
                let refusal = refusal.hint("hint-rename", &[("corrected", &format!("{id}-2"))]);
                let first = first.place.clone();
                names.problems.push(refusal.at(Place::key(&file, at.clone())).label(first, "label-first", &[]));
            }
            let audience = entry.audience.unwrap_or(value.audience);
            let audience = names.audience(internal, audience, &file, at.key("audience"));
            commendations.push(commendation(id, entry, &file, audience, &at, names));
        }
    }
    commendations.sort_by(|a, b| a.id.cmp(&b.id));
    commendations
}

fn commendation(
    id: Slug,
    entry: CommendationEntry,
    file: &str,
    audience: Audience,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Commendation {
    for (text, key) in [(&entry.form, "form"), (&entry.authority, "authority"), (&entry.achievement, "achievement")] {
        names.translated(Some(text), file, &at.key(key));
    }
    names.translated(entry.remark.as_ref(), file, &at.key("remark"));
    let date = entry.date.day();
    let document = entry.document.as_ref();
    Commendation {
        id,
        document: document.and_then(|key| names.document(key, || Place::value(file, at.key("document")))),
        recipients: recipients(&entry.recipients, date, file, &at.key("recipients"), names),
        rests_on: rests_on(&entry.rests_on, file, &at.key("rests_on"), names),
        source: names.source(&entry.source, file, &at.key("source")),
        form: entry.form,
        authority: entry.authority,
        status: entry.status,
        date,
        decision: entry.decision,
        achievement: entry.achievement,
        audience,
        embargo: entry.embargo,
        remark: entry.remark,
        place: Place::key(file, at.clone()),
    }
}

fn recipients(
    entries: &[raw::Recipient],
    on: Option<Date>,
    file: &str,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Vec<Recipient> {
    let mut recipient = |(position, entry): (usize, &raw::Recipient)| {
        let at = at.index(position);
        names.translated(Some(&entry.name), file, &at.key("name"));
        let unit = entry.unit.as_ref();
        let unit = unit.and_then(|code| names.unit_spoken_of(code.as_str(), on, || Place::value(file, at.key("unit"))));
        Recipient { kind: entry.kind, name: entry.name.clone(), count: entry.count, unit }
    };
    entries.iter().enumerate().map(&mut recipient).collect()
}

fn rests_on(entries: &[raw::RestsOn], file: &str, at: &KeyPath, names: &mut Names<'_>) -> Vec<RestsOn> {
    let mut claim = |(position, entry): (usize, &raw::RestsOn)| {
        let at = at.index(position);
        let day = entry.as_of.day();
        let unit = names.unit(entry.unit.as_str(), day, || Place::value(file, at.key("unit")))?;
        let indicator = names.indicator(entry.indicator.as_str(), || Place::value(file, at.key("indicator")))?;
        let place = Place::value(file, at);
        Some(RestsOn { unit, indicator, as_of: entry.as_of, claimed: entry.rate, place })
    };
    entries.iter().enumerate().filter_map(&mut claim).collect()
}

/// Units by code that something of a day speaks of.
pub(super) fn units(
    codes: &[UnitCode],
    on: Option<Date>,
    file: &str,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Vec<UnitId> {
    let look_up = |(position, code): (usize, &UnitCode)| {
        names.unit_spoken_of(code.as_str(), on, || Place::value(file, at.index(position)))
    };
    codes.iter().enumerate().filter_map(look_up).collect()
}
