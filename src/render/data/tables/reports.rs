//! Who reported when, which periods have no report, and what the checks found.

use crate::analysis::reporting::{Answer, reporting};
use crate::check::nouns::{IndicatorId, Snapshot, UnitId};
use crate::diag::{Diagnostic, Severity};
use crate::domain::{AsOf, Scalar};
use crate::model::Edition;
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind};
use crate::render::data::parts::Part;
use crate::render::data::sheet::{Sheet, sheet};
use jiff::civil::Date;

const ANSWERS: &[&str] = &["reported", "late", "missing", "excused", "finished", "not-expected"];
const SEVERITIES: &[&str] = &["warning", "note"];

/// What a unit answered in a period.
struct Row {
    indicator: IndicatorId,
    unit: UnitId,
    due: Date,
    answer: Answer,
}

pub(super) fn reports<E: Edition>(maker: &Maker<'_, '_, '_, E>, part: &Part) -> Sheet {
    let site = maker.site();
    let fields = Fields::new()
        .must("indicator", "column-indicator", Kind::Key, |row: &Row| maker.indicator(row.indicator))
        .must("unit", "column-unit", Kind::Key, |row| maker.unit(row.unit))
        .must("due", "column-due", Kind::Day, |row| row.due)
        .must("answer", "column-answer", Kind::Word(ANSWERS), |row| answer(row.answer))
        .maybe("day", "column-answer-day", Kind::Day, |row| match row.answer {
            Answer::Reported(day) | Answer::Late(day) => Some(day),
            _ => None,
        });
    let wanted = site.indicators.keys().filter(|id| part.indicator.is_none_or(|only| only == **id));
    let rows = wanted.flat_map(|indicator| {
        let reporting = reporting(maker.report, *indicator);
        let units = reporting.units.iter().filter(|unit| part.takes(site, *indicator, unit.unit));
        let rows = units.flat_map(|unit| {
            let answers = reporting.periods.iter().zip(&unit.answers);
            answers.map(|(period, answer)| Row {
                indicator: *indicator,
                unit: unit.unit,
                due: period.due,
                answer: *answer,
            })
        });
        rows.collect::<Vec<_>>()
    });
    sheet(fields, rows)
}

fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Reported(_) => "reported",
        Answer::Late(_) => "late",
        Answer::Missing => "missing",
        Answer::Excused => "excused",
        Answer::Finished => "finished",
        Answer::NotExpected => "not-expected",
    }
}

pub(super) fn missing<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (usize, &'r Snapshot);
    let site = maker.site();
    let fields = Fields::new()
        .must("number", "column-number", Kind::Count, |(number, _): &Row<'_>| *number)
        .must("indicator", "column-indicator", Kind::Key, |(_, snapshot)| maker.indicator(snapshot.indicator))
        .maybe("as_of", "column-as-of", Kind::Day, |(_, snapshot)| snapshot.as_of.day())
        .words("reason", "column-missing-reason", maker.tags(), |(_, snapshot)| snapshot.missing.as_ref());
    sheet(fields, (1..).zip(site.indicators.keys().flat_map(|indicator| site.missing(*indicator))))
}

pub(super) fn problems<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (usize, &'r Diagnostic);
    let site = maker.site();
    let unit = |problem: &Diagnostic| site.registry.by_key(&problem.about.as_ref()?.unit);
    let indicator = |problem: &Diagnostic| {
        let wanted = problem.about.as_ref()?.indicator.as_deref()?;
        site.indicators.values().map(|indicator| indicator.id.as_str()).find(|id| *id == wanted)
    };
    let day = |problem: &Diagnostic| AsOf::read(problem.about.as_ref()?.as_of.as_deref()?).ok()?.day();
    let fields = Fields::new()
        .must("number", "column-number", Kind::Count, |(number, _): &Row<'_>| *number)
        .must("code", "column-problem-code", Kind::Key, |(_, problem)| problem.code.to_string())
        .must("severity", "column-severity", Kind::Word(SEVERITIES), |(_, problem)| match problem.severity {
            Severity::Note => "note",
            Severity::Error | Severity::Warning => "warning",
        })
        .maybe("unit", "column-unit", Kind::Key, move |(_, problem)| unit(problem).and_then(|unit| maker.unit(unit)))
        .maybe("indicator", "column-indicator", Kind::Key, move |(_, problem)| indicator(problem))
        .maybe("as_of", "column-as-of", Kind::Day, move |(_, problem)| day(problem))
        .said("message", "column-message", maker.tags(), |(_, problem), tag| {
            Some(maker.scribe(tag).problem_told(problem).text)
        });
    sheet(fields, (1..).zip(maker.report.findings.all()))
}
