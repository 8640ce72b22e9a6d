//! Every status with the rule that gives it and the programme's own limits in it, in the order in which the rules are tried.

use crate::analysis::Level;
use crate::check::nouns::Programme;
use crate::domain::Decimal;
use crate::language::Argument;
use crate::model::Edition;
use crate::render::pages::context::{Column, Table};
use crate::render::words::{Scribe, capital};

/// The statuses in the order in which their rules are tried.
pub(in crate::render::pages) const ORDER: [Level; 14] = [
    Level::NoFigures,
    Level::Complete,
    Level::Reopened,
    Level::NoDeadline,
    Level::NotComparable,
    Level::Overdue,
    Level::Silent,
    Level::NoPace,
    Level::Ahead,
    Level::OnPace,
    Level::Stalled,
    Level::Behind,
    Level::BehindUnknown,
    Level::BehindBeyond,
];

/// The table of a programme.
pub(super) fn table<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme) -> Table {
    let column = |id: &str| Column { text: scribe.word(id), numeric: false };
    let row = |level: &Level| vec![capital(&scribe.level_word(*level)), rule(scribe, programme, *level)];
    Table {
        caption: scribe.word("method-statuses"),
        columns: vec![column("table-status"), column("method-rule")],
        rows: ORDER.iter().map(row).map(Into::into).collect(),
    }
}

/// What a status means, in words for those who don't look for the formula.
pub(super) fn meaning<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme, level: Level) -> String {
    let limits = &programme.thresholds;
    let days = |id: &str, n: u32| scribe.text(id, &[("n", Argument::Count(n.into()))]);
    match level {
        Level::Ahead => days("glossary-ahead", limits.on_pace_days),
        Level::OnPace => days("glossary-on-pace", limits.on_pace_days),
        Level::Stalled => days("glossary-stalled", programme.stalled_days()),
        Level::Behind => scribe.word("glossary-behind"),
        Level::BehindUnknown => scribe.word("glossary-behind-unknown"),
        Level::BehindBeyond => scribe.word("glossary-behind-unreached"),
        _ => rule(scribe, programme, level),
    }
}

fn rule<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &Programme, level: Level) -> String {
    let limits = &programme.thresholds;
    let days = |id: &str, n: u32| scribe.text(id, &[("n", Argument::Count(n.into()))]);
    match level {
        Level::NoFigures => scribe.word("method-rule-no-figures"),
        Level::Complete => scribe.word("method-rule-complete"),
        Level::Reopened => scribe.word("method-rule-reopened"),
        Level::NoDeadline => scribe.word("method-rule-no-deadline"),
        Level::NotComparable => scribe.word("method-rule-incomparable"),
        Level::Overdue => scribe.word("method-rule-overdue"),
        Level::Silent => days("method-rule-silent", programme.silent_days()),
        Level::NoPace => scribe.word("method-rule-no-pace"),
        Level::Ahead => days("method-rule-ahead", limits.on_pace_days),
        Level::OnPace => days("method-rule-on-pace", limits.on_pace_days),
        Level::Stalled => {
            let span = programme.stalled_days();
            let share = scribe.language.per_cent(Decimal::shortest(limits.stalled_percent));
            let arguments = [("n", Argument::Count(span.into())), ("share", share.as_str().into())];
            scribe.text("method-rule-stalled", &arguments)
        }
        Level::Behind => scribe.word("method-rule-behind"),
        Level::BehindUnknown => scribe.word("method-rule-behind-unknown"),
        Level::BehindBeyond => scribe.word("method-rule-behind-unreached"),
    }
}
