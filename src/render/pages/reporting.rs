//! Who reported by the cut-off of the latest period, who is silent and for how long, who was late: indicator by indicator.

use super::context::{Content, Remark, ReportCell, ReportRow, ReportTable, Reporter, ReportingPage, ReportingPart};
use crate::analysis::reporting::{self, Answer, Attendance, Reporting, reporting as of_indicator};
use crate::check::nouns::{LevelId, UnitId};
use crate::domain::whole_days;
use crate::language::Argument;
use crate::model::Edition;
use crate::render::words::{Scribe, capital, sentence};
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Rows of a list or a table; more than that nobody reads.
const MOST: usize = 150;
/// Days after which a day and a month come again.
const A_YEAR: i32 = 365;

/// The page.
pub(super) fn reporting<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let indicators = scribe.report.site.indicators.keys().copied();
    let reportings: Vec<Reporting<'_>> = indicators.map(|id| of_indicator(scribe.report, id)).collect();
    let mut findings: Vec<Remark> = reportings.iter().filter_map(|reporting| finding(scribe, reporting)).collect();
    let undeclared = reportings.iter().all(|reporting| reporting.rhythm.is_none());
    if undeclared {
        findings.push(Remark { text: scribe.word("reporting-undeclared"), lang: None });
    }
    let part = |reporting: &Reporting<'_>| match part(scribe, reporting) {
        part if undeclared => ReportingPart { rhythm: Vec::new(), ..part },
        part => part,
    };
    Content::Reporting { reporting: ReportingPage { findings, parts: reportings.iter().map(part).collect() } }
}

/// "Cards handed over: 14 of 15 districts reported as of 11 March 2025."
fn finding<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> Option<Remark> {
    let due = reporting.periods.last()?.due;
    let counts = reporting.attendance().into_iter().map(|level| {
        let plural = scribe.level_plural(level.level);
        let counts = [("k", number(level.in_time + level.late)), ("n", number(level.of)), ("level", (&*plural).into())];
        scribe.text("reporting-of-level", &counts)
    });
    let counts: Vec<String> = counts.collect();
    let said = if counts.is_empty() { scribe.word("reporting-nobody") } else { scribe.language.list(&counts) };
    let arguments = [("counts", said.as_str()), ("date", &scribe.language.date(due))];
    let said = scribe.text("reporting-finding", &arguments.map(|(name, text)| (name, text.into())));
    Some(Remark { text: scribe.named(&scribe.indicator_name(reporting.indicator), &said), lang: None })
}

fn part<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> ReportingPart {
    let id = &scribe.report.site.indicators[&reporting.indicator].id;
    let silent = reporting.silent();
    let ages = ages(scribe, reporting);
    let left_out = silent.len().max(ages.len()).saturating_sub(MOST);
    ReportingPart {
        id: format!("i-{id}"),
        indicator: scribe.indicator_link(reporting.indicator),
        rhythm: rhythm(scribe, reporting),
        latest: latest(scribe, reporting),
        excuses: excuses(scribe, reporting),
        silent: silent.into_iter().take(MOST).map(|unit| reporter(scribe, unit, silence(scribe, unit))).collect(),
        late: late(scribe, reporting),
        tables: tables(scribe, reporting),
        ages: ages.into_iter().take(MOST).collect(),
        more: (left_out > 0).then(|| scribe.counted("reporting-more", left_out)),
    }
}

/// When reports are due and from whom.
fn rhythm<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> Vec<String> {
    let programme = scribe.report.site.programme(reporting.indicator);
    let Some(rhythm) = reporting.rhythm else { return vec![scribe.word("reporting-undeclared")] };
    let date = scribe.language.date(rhythm.anchor);
    let from = if rhythm.declared { "reporting-from" } else { "reporting-counted-back" };
    let levels: Vec<String> = programme.reporting_levels.iter().map(|level| scribe.level_plural(*level)).collect();
    let whom = if levels.is_empty() {
        scribe.word("reporting-whoever")
    } else {
        let list = scribe.language.list(&levels);
        scribe.text("reporting-levels", &[("levels", list.as_str().into())])
    };
    let every = scribe.text("reporting-every", &[("n", Argument::Count(rhythm.days.into()))]);
    vec![every, scribe.text(from, &[("date", date.as_str().into())]), whom]
}

/// The latest period and what came in it, a sentence a level.
fn latest<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> Vec<String> {
    let Some(period) = reporting.periods.last() else {
        return reporting.rhythm.map(|_| scribe.word("reporting-not-yet")).into_iter().collect();
    };
    let due = scribe.language.date(period.due);
    let mut said = vec![match period.cut_off {
        Some(cut_off) => {
            let cut_off = scribe.language.date(cut_off);
            scribe.text("reporting-period", &[("date", due.as_str().into()), ("cut-off", cut_off.as_str().into())])
        }
        None => scribe.text("reporting-period-open", &[("date", due.as_str().into())]),
    }];
    said.extend(reporting.attendance().into_iter().map(|level| attended(scribe, level)));
    said
}

/// "Districts: 13 of 15 reported in time, 1 late, 1 did not report."
fn attended<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, level: Attendance) -> String {
    let in_time = [("k", number(level.in_time)), ("n", number(level.of))];
    let mut said = vec![scribe.text("reporting-in-time", &in_time)];
    let absent = level.of - level.in_time - level.late;
    let more = [("reporting-late-count", level.late), ("reporting-absent-count", absent)];
    said.extend(more.into_iter().filter(|(_, n)| *n > 0).map(|(id, n)| scribe.counted(id, n)));
    sentence(&scribe.named(&scribe.level_plural(level.level), &scribe.language.list(&said)))
}

fn excuses<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> Vec<Remark> {
    let shown = reporting.periods.iter().rev().filter_map(|period| reporting.excuses.get_key_value(&period.due));
    let excuse = |(due, reason): (&Date, &&crate::domain::Text)| {
        let (due, reason) = (scribe.language.date(*due), scribe.remark(reason));
        let arguments = [("date", due.as_str().into()), ("reason", reason.text.as_str().into())];
        Remark { text: scribe.text("reporting-excused-because", &arguments), lang: reason.lang }
    };
    shown.map(excuse).collect()
}

fn reporter<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, of: &reporting::Reporter, since: String) -> Reporter {
    let unit = scribe.report.site.registry.unit(of.unit);
    let last = of.last.map(|day| scribe.language.date(day));
    Reporter {
        unit: scribe.unit_link(of.unit),
        kind: scribe.unit_kind(of.unit),
        parent: unit.parent.map(|parent| scribe.unit_link(parent)),
        last: last.unwrap_or_else(|| scribe.word("reporting-no-report")),
        last_iso: of.last.map(|day| day.to_string()),
        since,
    }
}

/// "for 21 days, 3 reports".
fn silence<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, of: &reporting::Reporter) -> String {
    let days = of.last.map(|last| age(scribe, last)).map(|days| scribe.counted("reporting-days", days));
    let said: Vec<String> = days.into_iter().chain([scribe.counted("reporting-periods", of.silent)]).collect();
    said.join(", ")
}

/// Days from a report to the day of knowledge.
fn age<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, day: Date) -> usize {
    usize::try_from(whole_days(day, scribe.report.site.vintage.known_on)).unwrap_or(0)
}

fn late<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> Vec<Reporter> {
    let came = |unit: &reporting::Reporter| match unit.answers.last() {
        Some(Answer::Late(day)) => Some(*day),
        _ => None,
    };
    let mut late: Vec<_> = reporting.units.iter().filter_map(|unit| Some((came(unit)?, unit))).collect();
    late.sort_by_key(|(day, _)| Reverse(*day));
    let said = |day: Date| scribe.text("reporting-came", &[("date", scribe.language.date(day).as_str().into())]);
    late.into_iter().take(MOST).map(|(day, unit)| reporter(scribe, unit, said(day))).collect()
}

/// Where nobody declared a rhythm: each unit's latest report with its age, oldest first.
fn ages<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> Vec<Reporter> {
    if reporting.rhythm.is_some() {
        return Vec::new();
    }
    let mut units: Vec<_> = reporting.units.iter().filter_map(|unit| Some((unit.last?, unit))).collect();
    units.sort_by_key(|(last, _)| *last);
    let said = |last: Date| scribe.counted("figure-age", age(scribe, last));
    units.into_iter().map(|(last, unit)| reporter(scribe, unit, said(last))).collect()
}

/// The last periods, a table a level, of the units that did not report every time.
fn tables<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> Vec<ReportTable> {
    let levels: BTreeSet<LevelId> = reporting.units.iter().map(|unit| unit.level).collect();
    if reporting.periods.is_empty() {
        return Vec::new();
    }
    levels.into_iter().map(|level| table(scribe, reporting, level)).collect()
}

fn table<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>, level: LevelId) -> ReportTable {
    let plain = |answer: &Answer| matches!(answer, Answer::Reported(_) | Answer::Excused);
    let of_level = reporting.units.iter().filter(|unit| unit.level == level);
    let (always, mut gaps): (Vec<_>, Vec<_>) = of_level.partition(|unit| unit.answers.iter().all(plain));
    let missing =
        |unit: &&reporting::Reporter| unit.answers.iter().filter(|answer| **answer == Answer::Missing).count();
    gaps.sort_by_key(|unit| Reverse(missing(unit)));
    let row = |unit: &&reporting::Reporter| row(scribe, unit.unit, &unit.answers);
    let left_out = gaps.len().saturating_sub(MOST);
    let plural = scribe.level_plural(level);
    let arguments = [("level", (&*plural).into()), ("n", number(reporting.periods.len()))];
    let caption = capital(&scribe.text("reporting-table", &arguments));
    let always = (!always.is_empty()).then(|| scribe.counted("reporting-always", always.len()));
    ReportTable {
        always: if gaps.is_empty() { always.map(|said| scribe.named(&caption, &said)) } else { always },
        caption,
        dues: dues(scribe, reporting),
        rows: gaps.iter().take(MOST).map(row).collect(),
        more: (left_out > 0).then(|| scribe.counted("reporting-more", left_out)),
    }
}

/// The days on which reports were due, with the year where they lie more than one apart.
fn dues<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, reporting: &Reporting<'_>) -> Vec<String> {
    let days: Vec<Date> = reporting.periods.iter().map(|period| period.due).collect();
    let within_a_year = days.first().zip(days.last()).is_some_and(|(first, last)| whole_days(*first, *last) < A_YEAR);
    let said = |day: &Date| {
        if within_a_year { scribe.language.day_and_month(*day) } else { scribe.language.date_short(*day) }
    };
    days.iter().map(said).collect()
}

fn row<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId, answers: &[Answer]) -> ReportRow {
    let cell = |answer: &Answer| {
        let (kind, id) = match answer {
            Answer::Reported(_) => ("reported", "reporting-reported"),
            Answer::Late(_) => ("late", "reporting-late"),
            Answer::Missing => ("missing", "reporting-missing"),
            Answer::Excused => ("excused", "reporting-excused"),
            Answer::Finished => ("finished", "reporting-finished"),
            Answer::NotExpected => ("not-expected", "reporting-not-expected"),
        };
        ReportCell { kind: kind.to_owned(), word: scribe.word(id) }
    };
    ReportRow { unit: scribe.unit_link(unit), cells: answers.iter().map(cell).collect() }
}

fn number(n: usize) -> Argument<'static> {
    Argument::from(n)
}
