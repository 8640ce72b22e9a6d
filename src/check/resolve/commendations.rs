//! Commendations: who, by whom, for what, and what became of them. Start at [`resolve`]. What forms and authorities are
//! called by law is [`super::forms`]'.

use super::forms::Called;
use super::names::Names;
use crate::check::nouns::{AheadClaim, AwardStep, Commendation, Recipient, RestsOn};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Guarded, Slug};
use crate::load::Sheet;
use crate::load::raw::{self, CommendationEntry, CommendationsFile, RecipientKind};
use jiff::civil::Date;

/// Every commendation, by id.
pub(super) fn resolve(
    files: Vec<Sheet<CommendationsFile>>,
    called: &Called,
    names: &mut Names<'_>,
) -> Vec<Commendation> {
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
            let spot = Spot { file: &file, at, audience, names: value.names };
            commendations.push(commendation(id, entry, &spot, called, names));
        }
    }
    commendations.sort_by(|a, b| a.id.cmp(&b.id));
    commendations
}

/// Where an entry stands, and who may see what.
struct Spot<'f> {
    file: &'f str,
    at: KeyPath,
    audience: Audience,
    /// Who may read the names of individuals and households, where the file says so.
    names: Option<Audience>,
}

fn commendation(
    id: Slug,
    entry: CommendationEntry,
    spot: &Spot<'_>,
    called: &Called,
    names: &mut Names<'_>,
) -> Commendation {
    let Spot { file, at, audience, .. } = spot;
    for (text, key) in [(&entry.form, "form"), (&entry.authority, "authority"), (&entry.achievement, "achievement")] {
        names.translated(Some(text), file, &at.key(key));
    }
    names.translated(entry.remark.as_ref(), file, &at.key("remark"));
    let date = entry.date.day();
    let latest = raw::AwardStep {
        status: entry.status,
        date: entry.date,
        document: entry.document,
        decision: entry.decision,
        reason: entry.reason,
    };
    let before = entry.history.into_iter().enumerate();
    Commendation {
        id,
        form: called.form(entry.form, *audience, names),
        times: entry.times,
        authority: called.authority(entry.authority, *audience, names),
        history: before.map(|(nth, entry)| step(entry, file, &at.key("history").index(nth), names)).collect(),
        latest: step(latest, file, at, names),
        recipients: recipients(&entry.recipients, date, spot, names),
        achievement: entry.achievement,
        rests_on: rests_on(&entry.rests_on, file, &at.key("rests_on"), names),
        audience: *audience,
        embargo: entry.embargo,
        source: names.source(&entry.source, file, &at.key("source")),
        remark: entry.remark,
        place: Place::key(file, at.clone()),
    }
}

fn step(entry: raw::AwardStep, file: &str, at: &KeyPath, names: &mut Names<'_>) -> AwardStep {
    names.translated(entry.reason.as_ref(), file, &at.key("reason"));
    let document = entry.document.as_ref();
    AwardStep {
        status: entry.status,
        date: entry.date.day(),
        document: document.and_then(|key| names.document(key, || Place::value(file, at.key("document")))),
        decision: entry.decision,
        reason: entry.reason,
        place: Place::value(file, at.key("status")),
    }
}

fn recipients(entries: &[raw::Recipient], on: Option<Date>, spot: &Spot<'_>, names: &mut Names<'_>) -> Vec<Recipient> {
    let mut recipient = |(position, entry): (usize, &raw::Recipient)| {
        let (file, at) = (spot.file, spot.at.key("recipients").index(position));
        names.translated(Some(&entry.name), file, &at.key("name"));
        let unit = entry.unit.as_ref();
        let unit = unit.and_then(|code| names.unit_spoken_of(code.as_str(), on, || Place::value(file, at.key("unit"))));
        let readers = entry.names.or(spot.names.filter(|_| entry.kind != RecipientKind::Collective));
        // Nobody reads the name of a recipient who may not see the commendation.
        let readers = readers.map_or(spot.audience, |readers| readers.min(spot.audience));
        let name = Guarded::new(entry.name.clone(), readers);
        Recipient { kind: entry.kind, name, count: entry.count, unit }
    };
    entries.iter().enumerate().map(&mut recipient).collect()
}

fn rests_on(entries: &[raw::RestsOn], file: &str, at: &KeyPath, names: &mut Names<'_>) -> Vec<RestsOn> {
    let mut claim = |(position, entry): (usize, &raw::RestsOn)| {
        let at = at.index(position);
        let day = entry.as_of.day();
        let unit = names.unit(entry.unit.as_str(), day, || Place::value(file, at.key("unit")))?;
        let indicator = names.indicator(entry.indicator.as_str(), || Place::value(file, at.key("indicator")))?;
        let ahead = entry.days_ahead.map(AheadClaim::Days).or(entry.before_deadline.then_some(AheadClaim::Met));
        let place = Place::value(file, at);
        Some(RestsOn { unit, indicator, as_of: entry.as_of, claimed: entry.rate, ahead, place })
    };
    entries.iter().enumerate().filter_map(&mut claim).collect()
}
