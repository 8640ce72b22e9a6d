//! The register of difficulties, as a page and as entries for others.

use super::context::{Content, Difficulty};
use crate::check::nouns;
use crate::load::raw::DifficultyStatus;
use crate::model::Edition;
use crate::render::words::Scribe;

/// The register of difficulties, open ones first.
pub(super) fn register<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let mut difficulties = obstacles(scribe, |difficulty| difficulty.status == DifficultyStatus::Open);
    difficulties.extend(obstacles(scribe, |difficulty| difficulty.status == DifficultyStatus::Resolved));
    Content::Difficulties { difficulties }
}

/// The difficulties that are wanted, by id.
pub(super) fn obstacles<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    wanted: impl Fn(&nouns::Difficulty) -> bool,
) -> Vec<Difficulty> {
    let difficulties = scribe.report.site.difficulties.iter();
    difficulties.filter(|difficulty| wanted(difficulty)).map(|difficulty| obstacle(scribe, difficulty)).collect()
}

fn obstacle<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, difficulty: &nouns::Difficulty) -> Difficulty {
    let (kind, word) = match difficulty.status {
        DifficultyStatus::Open => ("open", "difficulty-open"),
        DifficultyStatus::Resolved => ("resolved", "difficulty-resolved"),
    };
    Difficulty {
        id: format!("d-{}", difficulty.id),
        unit: scribe.unit_link(difficulty.unit),
        indicator: difficulty.indicator.and_then(|indicator| scribe.named_indicator(indicator)),
        reported: difficulty.reported.map_or_else(|| scribe.word("date-unknown"), |day| scribe.language.date(day)),
        text: scribe.remark(&difficulty.text),
        action: difficulty.action.as_ref().map(|action| scribe.remark(action)),
        status_kind: kind.to_owned(),
        status: scribe.word(word),
        source: scribe.source(&difficulty.source),
    }
}
