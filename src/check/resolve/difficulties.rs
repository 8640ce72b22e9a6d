//! The register of difficulties, with what became of them.

use super::names::{Names, Seen};
use crate::check::nouns::{Difficulty, DifficultyStep};
use crate::diag::{KeyPath, Place};
use crate::domain::{Audience, Slug};
use crate::load::Sheet;
use crate::load::raw::{self, DifficultiesFile, DifficultyEntry};

/// Every difficulty, by id.
pub(super) fn resolve(files: Vec<Sheet<DifficultiesFile>>, names: &mut Names<'_>) -> Vec<Difficulty> {
    let (mut difficulties, mut seen) = (Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        for (id, entry) in value.difficulties.0 {
            let at = KeyPath::from(["difficulties", id.as_str()]);
            names.once(&mut seen, id.as_str(), Place::key(&file, at.clone()));
            let audience =
                names.audience(internal, entry.audience.unwrap_or(value.audience), &file, at.key("audience"));
            difficulties.extend(difficulty(id, entry, &file, audience, &at, names));
        }
    }
    difficulties.sort_by(|a, b| a.id.cmp(&b.id));
    difficulties
}

fn difficulty(
    id: Slug,
    entry: DifficultyEntry,
    file: &str,
    audience: Audience,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Option<Difficulty> {
    names.translated(Some(&entry.text), file, &at.key("text"));
    names.translated(entry.action.as_ref(), file, &at.key("action"));
    let indicator = entry.indicator.as_ref();
    let reported = entry.reported.day();
    Some(Difficulty {
        id,
        unit: names.unit(entry.unit.as_str(), reported, || Place::value(file, at.key("unit")))?,
        indicator: indicator.and_then(|id| names.indicator(id.as_str(), || Place::value(file, at.key("indicator")))),
        reported,
        text: entry.text,
        action: entry.action,
        stated: entry.status,
        history: history(entry.history, file, &at.key("history"), names),
        audience,
        source: names.source(&entry.source, file, &at.key("source")),
        place: Place::key(file, at.clone()),
    })
}

fn history(entries: Vec<raw::DifficultyStep>, file: &str, at: &KeyPath, names: &mut Names<'_>) -> Vec<DifficultyStep> {
    let step = |(position, entry): (usize, raw::DifficultyStep)| {
        names.translated(entry.text.as_ref(), file, &at.index(position).key("text"));
        DifficultyStep { date: entry.date.day(), status: entry.status, text: entry.text }
    };
    entries.into_iter().enumerate().map(step).collect()
}
