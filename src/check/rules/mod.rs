//! The rules, in one table. A rule judges resolved content and gives every problem it finds; the text and the explanation
//! stand in the catalogue under its code, and at least one fixture under `tests/failing/` triggers it.

mod as_of;
mod binding;
mod citing;
mod commendation;
mod difficulty;
mod figure;
mod history;
mod lineage;
mod name;
mod records;
mod register;
mod registry;
mod reports;
mod restated;
mod said;
mod schedule;
mod series;
mod stripped_name;
mod sums;
mod tags;
mod timeline;
mod translation;
mod whole;

pub(super) use as_of::in_future;
pub(super) use binding::claimed;
pub use restated::BULK;
pub use series::{UNUSUAL_POINTS, UNUSUAL_POINTS_A_DAY};
pub use whole::{FEWEST, IMPLAUSIBLE, RENEWED_POINTS};

use super::Checked;
use super::nouns::{CellOf, Observation, UnitId};
use crate::diag::{Code, Diagnostic, Place, Refusal, Subject, code};
use crate::domain::{AsOf, Audience, Tag};
use timeline::Timeline;

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The codes that it can raise.
    pub codes: &'static [Code],
    judge: Judge,
    /// Misses what is not there, so it judges only if every figure could be read.
    pub needs_all_figures: bool,
}

/// Gives every problem it finds.
#[derive(Debug, Clone, Copy)]
enum Judge {
    /// In the content as it stands.
    Content(fn(&Checked) -> Vec<Diagnostic>),
    /// In the figures as they follow each other.
    Time(fn(&Timeline<'_>) -> Vec<Diagnostic>),
}

const fn rule(codes: &'static [Code], judge: fn(&Checked) -> Vec<Diagnostic>) -> Rule {
    Rule { codes, judge: Judge::Content(judge), needs_all_figures: false }
}

const fn over_time(codes: &'static [Code], judge: fn(&Timeline<'_>) -> Vec<Diagnostic>) -> Rule {
    Rule { codes, judge: Judge::Time(judge), needs_all_figures: false }
}

/// Every problem that the rules find. Those that miss what is not there are left out unless `complete`.
pub(super) fn judge(checked: &Checked, complete: bool) -> Vec<Diagnostic> {
    let timeline = Timeline::new(checked);
    let rules = RULES.iter().filter(|rule| complete || !rule.needs_all_figures);
    let found = rules.flat_map(|rule| match rule.judge {
        Judge::Content(judge) => judge(checked),
        Judge::Time(judge) => judge(&timeline),
    });
    found.collect()
}

/// Every rule, in the order of its first code.
pub const RULES: &[Rule] = &[
    rule(&[code::GROUP_AND_MEMBER], lineage::counted_twice),
    rule(&[code::PARTS_EXCEEDED], registry::parts_exceeded),
    rule(&[code::BASE_ZERO], figure::base_of_zero),
    over_time(&[code::COUNT_ABOVE_ELIGIBLE], figure::count_above_eligible),
    rule(&[code::RATE_DISAGREES], figure::rate_disagrees),
    over_time(&[code::FIGURE_REPEATED, code::FIGURE_CONTRADICTED], series::stated_twice),
    rule(&[code::AS_OF_AFTER_PUBLICATION], as_of::after_publication),
    rule(&[code::COMPLETE_UNEXPLAINED], figure::complete_unexplained),
    over_time(&[code::COUNT_FELL, code::COUNT_REVISED], series::count_falls),
    over_time(&[code::BASE_JUMPED], series::base_jumps),
    rule(&[code::BASE_WITHOUT_KIND], figure::base_without_kind),
    rule(&[code::ROW_EMPTY], figure::row_empty),
    rule(&[code::DEADLINE_MOVED], schedule::deadline_moved),
    over_time(&[code::UNUSUAL_RISE], series::unusual_rise),
    over_time(
        &[
            code::SNAPSHOT_FALLS,
            code::SNAPSHOT_SHIFTED,
            code::COLUMNS_SWAPPED,
            code::BASES_REPLACED,
            code::BASES_RENEWED,
        ],
        whole::judged,
    ),
    over_time(&[code::BASE_RENEWED], series::base_renewed),
    rule(&[code::PERIOD_MISSING], reports::period_missing),
    Rule { needs_all_figures: true, ..rule(&[code::REPORT_PARTIAL], reports::partial) },
    Rule { needs_all_figures: true, ..rule(&[code::REPORT_GAP], reports::gaps) },
    over_time(&[code::RECORD_APPLIED], records::needed),
    over_time(&[code::PAST_RESTATED], restated::restated),
    rule(&[code::RATE_ABOVE_ELIGIBLE], figure::rate_above_eligible),
    over_time(&[code::STAGE_ABOVE], sums::stage_above),
    Rule { needs_all_figures: true, ..over_time(&[code::TOTAL_DIFFERS], sums::total_differs) },
    over_time(&[code::INCREMENT_DIFFERS], series::increment_differs),
    Rule { needs_all_figures: true, ..rule(&[code::SNAPSHOT_EMPTY], reports::snapshot_empty) },
    rule(&[code::UNIT_NAME_DIFFERS], name::name_differs),
    over_time(
        &[code::DEFINITION_UNEXPLAINED, code::REPORT_LATE, code::FIGURE_REPLACED, code::COMPLETION_REOPENED],
        history::judge,
    ),
    rule(&[code::DAYS_AHEAD_DISAGREE], schedule::days_ahead_disagree),
    rule(&[code::CALCULATION_UNUSED], binding::calculation_unused),
    rule(&[code::BINDINGS_DIFFER], binding::differing),
    rule(&[code::NUMBER_UNBOUND], binding::unbound),
    rule(&[code::BLOCKS_DIFFER], translation::blocks_differ),
    rule(&[code::TRANSLATION_DAYS, code::TRANSLATION_NAMES], translation::differ),
    rule(&[code::TRANSLATION_STALE], translation::stale),
    rule(&[code::NAME_STRIPPED], stripped_name::stripped),
    rule(&[code::DOCUMENT_INCOMPLETE], register::document_incomplete),
    Rule {
        needs_all_figures: true,
        ..rule(
            &[
                code::COMMENDATION_UNSUPPORTED,
                code::COMMENDATION_FIGURE_CORRECTED,
                code::COMMENDATION_TOO_EARLY,
                code::COMMENDATION_NOT_AHEAD,
                code::COMMENDATION_WORDS_NOT_CARRIED,
                code::COMMENDATION_WORDS_UNPROVEN,
            ],
            commendation::grounds,
        )
    },
    rule(&[code::COMMENDATION_REPEATED], commendation::repeated),
    rule(&[code::COMMENDATION_STEPS], commendation::in_order),
    rule(
        &[code::COMMENDATION_UNDOCUMENTED, code::PROPOSAL_DECIDED, code::COMMENDATION_BEFORE_DECISION],
        commendation::decided,
    ),
    rule(&[code::NAME_HELD_TOLD], commendation::told),
    rule(&[code::FORM_UNREGISTERED, code::AUTHORITY_UNREGISTERED], commendation::registered),
    rule(&[code::AUTHORITY_NOT_ENTITLED], commendation::entitled),
    rule(&[code::COMMENDATION_MISCOUNTED], commendation::counted),
    rule(&[code::DOCUMENT_SYMBOL], register::symbol_malformed),
    rule(&[code::DOCUMENT_SYMBOL], register::decision_malformed),
    rule(&[code::DOCUMENT_CIRCLE], register::circles),
    rule(&[code::DOCUMENT_DISORDERED], register::disordered),
    rule(&[code::DOCUMENT_REPLACED], register::replaced_and_cited),
    rule(&[code::DIFFICULTY_DISORDERED], difficulty::disordered),
    rule(&[code::DIFFICULTY_CONTRADICTED], difficulty::contradicted),
    rule(&[code::TAGS_DIFFER], tags::differ_in_number),
    rule(&[code::TAG_TRANSLATED_TWICE], tags::translated_twice),
];

impl Checked {
    /// A unit for a message: 67 Đắk Nông.
    fn named(&self, unit: UnitId) -> String {
        let unit = self.registry.unit(unit);
        let first = self.site.languages.first().map_or("", Tag::as_str);
        format!("{} {}", unit.key, unit.name.get(first, &self.site.languages).0)
    }

    /// The indicator of a figure for a message.
    fn indicator_name(&self, observation: &Observation) -> &str {
        let snapshot = self.snapshot(observation);
        self.indicators[usize::from(snapshot.indicator.0)].id.as_str()
    }

    fn place(&self, observation: &Observation, cell: CellOf) -> Place {
        observation.place(self.snapshot(observation), cell)
    }

    /// A problem of one figure. It may be told in public where the figure itself is.
    fn problem(&self, observation: &Observation, cell: CellOf, refusal: Refusal) -> Diagnostic {
        let subject = self.subject(observation.unit, self.indicator_name(observation), observation.as_of);
        refusal.at(self.place(observation, cell)).public(self.is_public(observation)).about(subject)
    }

    /// A figure as the subject of a problem.
    pub(super) fn subject(&self, unit: UnitId, indicator: &str, as_of: AsOf) -> Subject {
        let said = (as_of != AsOf::Unknown).then(|| as_of.to_string());
        Subject::figure(&self.registry.unit(unit).key, indicator, said)
    }

    /// Whether everybody may know a figure and whose it is, from the day of its publication.
    pub(super) fn is_public(&self, observation: &Observation) -> bool {
        let is_free = self.snapshot(observation).embargo.is_none();
        self.audience(observation) == Audience::Public && is_free && !observation.is_withheld()
    }
}

/// A difference for a message, with its sign.
fn signed(difference: i128) -> String {
    match difference {
        0 => "0".to_owned(),
        1.. => format!("+{difference}"),
        _ => format!("−{}", difference.unsigned_abs()),
    }
}

/// What a figure says, for a message.
pub(super) fn figure_in_words(figure: &Observation) -> String {
    let count = figure.count.map(|count| count.to_string());
    let base = figure.base.map(|base| format!("of {base}"));
    let rate = figure.rate.map(|rate| rate.to_string());
    let remaining = figure.remaining.map(|left| format!("{left} left"));
    let done = figure.detail(|details| details.done.first().copied());
    let done = done.map(|done| format!("{} of {}", done.done, done.of));
    let said: Vec<String> = [count, base, rate, remaining, done].into_iter().flatten().collect();
    if said.is_empty() { "-".to_owned() } else { said.join(" ") }
}
