//! What a commendation claims beyond a rate: that it came after the achievement, that a deadline was met, and what the words of
//! its achievement say.

use super::super::schedule::schedules;
use super::grounds::{Ground, carries};
use super::of_claim;
use crate::check::Checked;
use crate::check::nouns::{AheadClaim, Commendation, Observation};
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, code, listed};
use crate::domain::{Text, whole_days};
use crate::language::{Language, find_words, fold};
use jiff::civil::Date;

/// All of it, worked out.
const WHOLE: f64 = 100.0;

/// Everything that is wrong with the claims of a commendation whose figures are there.
pub(super) fn judged(checked: &Checked, award: &Commendation, grounds: &[Ground<'_>]) -> Vec<Diagnostic> {
    let early = grounds.iter().filter_map(|ground| too_early(checked, award, ground));
    let late = grounds.iter().filter_map(|ground| not_ahead(checked, award, ground));
    early.chain(late).chain(in_words(checked, award, grounds)).collect()
}

/// The day that a figure speaks of: that of the completion, else its own.
fn reached_on(figure: &Observation) -> Option<Date> {
    figure.completed_on().or(figure.as_of.day())
}

/// An award that was granted before what it is for had been reached.
fn too_early(checked: &Checked, award: &Commendation, ground: &Ground<'_>) -> Option<Diagnostic> {
    let granted = award.grant()?;
    let day = granted.date?;
    let reached = ground.figures.iter().filter_map(|figure| reached_on(figure)).min()?;
    let arguments = [("id", award.id.as_str()), ("date", &*day.to_string()), ("as-of", &*reached.to_string())];
    let refusal = Refusal::new(code::COMMENDATION_TOO_EARLY, &arguments).hint("hint-day", &[]);
    let problem = refusal.at(ground.claim.place.clone()).label(granted.place.clone(), "label-granted", &[]);
    (day < reached).then(|| problem.about(of_claim(checked, ground.claim)))
}

/// A deadline that the figures say was not met, or not by so many days.
fn not_ahead(checked: &Checked, award: &Commendation, ground: &Ground<'_>) -> Option<Diagnostic> {
    let claim = ground.claim.ahead?;
    let met: Vec<(i32, Date)> = ground.figures.iter().flat_map(|figure| met(checked, figure)).collect();
    let holds = match claim {
        AheadClaim::Met => !met.is_empty(),
        AheadClaim::Days(claimed) => met.iter().any(|(days, _)| u32::try_from(*days) == Ok(claimed)),
    };
    let arguments = [("id", award.id.as_str()), ("unit", &*checked.named(ground.claim.unit))];
    let refusal = Refusal::new(code::COMMENDATION_NOT_AHEAD, &arguments);
    let named: Vec<String> = met.iter().map(|(days, day)| format!("{days} ({day})")).collect();
    let has_deadline = ground.figures.iter().any(|figure| schedules(checked, figure).next().is_some());
    let refusal = match (named.is_empty(), has_deadline) {
        (false, _) => refusal.hint("hint-computed", &[("names", &listed(&named))]),
        (true, true) => refusal.hint("hint-unmet", &[]),
        (true, false) => refusal.hint("hint-none", &[]),
    };
    (!holds).then(|| refusal.at(ground.claim.place.clone()).about(of_claim(checked, ground.claim)))
}

/// The deadlines that a figure shows to be met, each with the days that were left.
fn met(checked: &Checked, figure: &Observation) -> Vec<(i32, Date)> {
    let Some(on) = reached_on(figure) else { return Vec::new() };
    let reached =
        schedules(checked, figure).filter(|schedule| carries(checked, figure, schedule.target.value.per_cent()));
    let mut met: Vec<(i32, Date)> =
        reached.map(|schedule| schedule.deadline_on(on)).map(|day| (whole_days(on, day), day)).collect();
    met.retain(|(days, _)| *days >= 0);
    met.sort_unstable();
    met.dedup();
    met
}

/// What the words of an achievement can claim.
#[derive(Clone, Copy)]
enum Said {
    Whole,
    Ahead,
}

/// Words that claim all, or a deadline that was met, where the figures say otherwise, or where there are none.
fn in_words(checked: &Checked, award: &Commendation, grounds: &[Ground<'_>]) -> Vec<Diagnostic> {
    let carried = |said: Said| {
        let figures = grounds.iter().flat_map(|ground| &ground.figures);
        figures.into_iter().any(|figure| match said {
            Said::Whole => carries(checked, figure, WHOLE),
            Said::Ahead => !met(checked, figure).is_empty(),
        })
    };
    let judge = |(said, id, claim): (Said, &str, &'static str)| {
        let (phrase, language) = claimed(&award.achievement, id, &checked.languages)?;
        let said_so = [("id", award.id.as_str()), ("phrase", &*phrase)];
        let refusal = if grounds.is_empty() {
            Refusal::new(code::COMMENDATION_WORDS_UNPROVEN, &said_so).hint("hint-figure", &[])
        } else {
            let arguments = [&said_so[..], &[("claim", claim)]].concat();
            Refusal::new(code::COMMENDATION_WORDS_NOT_CARRIED, &arguments).hint("hint-words", &[])
        };
        let problem = refusal.at(achievement(award, language)).public(award.is_open());
        (!carried(said)).then_some(problem)
    };
    let claims =
        [(Said::Whole, "commendation-says-whole", "whole"), (Said::Ahead, "commendation-says-ahead", "deadline")];
    claims.into_iter().filter_map(judge).collect()
}

/// Where an achievement stands in a language.
fn achievement(award: &Commendation, language: &Language) -> Place {
    let entry = KeyPath::from(["commendations", award.id.as_str(), "achievement"]);
    let by_language = matches!(award.achievement, Text::By(_));
    let at = if by_language { entry.key(language.tag().as_str()) } else { entry };
    Place::value(&award.place.file, at)
}

/// The first phrase of an interface string's list that a text says in some language, and that language.
fn claimed<'l>(text: &Text, id: &str, languages: &'l [std::sync::Arc<Language>]) -> Option<(String, &'l Language)> {
    languages.iter().find_map(|language| {
        let text = text.speaks(language.tag().as_str()).then(|| text.get(language.tag().as_str(), &[]).0)?;
        let phrases = language.text(id, &[]);
        let said = phrases.split('|').map(str::trim).find(|phrase| says(text, phrase))?;
        Some((said.to_owned(), &**language))
    })
}

/// Whether a text says a phrase, as words of their own; languages put a space before the per cent sign or none.
fn says(text: &str, phrase: &str) -> bool {
    let [text, phrase] = [text, phrase].map(|words| fold(words).replace(" %", "%"));
    // "0,100%" doesn't say "100%".
    let is_whole = |at: usize| !text.get(..at).is_some_and(|before| before.ends_with(['.', ',']));
    find_words(&text, &phrase).any(|found| is_whole(found.start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_as_words_of_their_own_whatever_their_spaces() {
        for (text, phrase, expected) in [
            ("Cấp 100% thẻ", "100%", true),
            ("Avoir atteint 100\u{202f}%", "100 %", true),
            ("1.100% of a target", "100%", false),
            ("99,100% of it", "100%", false),
            ("Hoàn thành TRƯỚC HẠN", "trước hạn", true),
            ("", "100%", false),
            ("anything", "", false),
        ] {
            assert_eq!(says(text, phrase), expected, "{text}: {phrase}");
        }
    }
}
