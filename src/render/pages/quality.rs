//! Data quality: what the checks found, by unit, what is kept back, and how exact the figures are.

use super::context::{Column, Content, Link, Problem, ProblemGroup, ProblemKind, QualityPage, Table, WithheldLine};
use crate::analysis::makeup::{Makeup, coverage, makeup};
use crate::check::nouns::{IndicatorId, LevelId, Observation, UnitId};
use crate::diag::{Diagnostic, Severity};
use crate::model::Edition;
use crate::render::words::{Scribe, capital, figure_id};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Warnings, and notes, of one unit that stand on the page; the unit's own page has all.
const MOST_OF_A_UNIT: usize = 12;
/// Problems that the page lists one by one. Where there are more, it lists warnings and counts notes.
const MOST: usize = 400;
/// Units that the page names.
const MOST_UNITS: usize = 300;

/// The page.
pub(super) fn quality<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let findings = &scribe.report.findings;
    let all: Vec<&Diagnostic> = findings.all().collect();
    let notes = if all.len() > MOST { 0 } else { MOST_OF_A_UNIT };
    let (units, more) = groups(scribe, notes);
    Content::Quality {
        quality: Box::new(QualityPage {
            finding: finding(scribe, &all, findings.by_unit.len()),
            kinds: kinds(scribe, &all),
            units,
            more,
            others: findings.others.iter().take(MOST).map(|problem| scribe.problem(problem)).collect(),
            withheld: withheld(scribe),
            makeup: makeups(scribe),
        }),
    }
}

/// A unit's own problems.
pub(super) fn of_unit<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId) -> Vec<Problem> {
    scribe.report.findings.of(unit).iter().map(|problem| scribe.problem(problem)).collect()
}

fn finding<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, all: &[&Diagnostic], units: usize) -> String {
    if all.is_empty() {
        return scribe.word("quality-none");
    }
    let found = count(scribe, all);
    let units = scribe.counted("unit-count", units);
    scribe.text("quality-found", &[("problems", found.as_str().into()), ("units", units.as_str().into())])
}

/// "1 warning and 3 notes".
fn count<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, problems: &[&Diagnostic]) -> String {
    let notes = problems.iter().filter(|problem| problem.severity == Severity::Note).count();
    let counts = [("quality-warnings", problems.len() - notes), ("quality-notes", notes)];
    let told = counts.into_iter().filter(|(_, n)| *n > 0).map(|(id, n)| scribe.counted(id, n));
    scribe.language.list(&told.collect::<Vec<_>>())
}

fn kinds<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, all: &[&Diagnostic]) -> Vec<ProblemKind> {
    let mut by_code: BTreeMap<_, Vec<&Diagnostic>> = BTreeMap::new();
    for problem in all {
        by_code.entry((problem.severity, problem.code)).or_default().push(problem);
    }
    let mut kinds: Vec<_> = by_code.into_iter().collect();
    kinds.sort_by_key(|((severity, code), problems)| (*severity, Reverse(problems.len()), *code));
    let kind = |((severity, code), problems): ((Severity, crate::diag::Code), Vec<&Diagnostic>)| ProblemKind {
        code: code.to_string(),
        severity_kind: severity.name().to_owned(),
        severity: scribe.severity(severity),
        title: scribe.kind_of_problem(code),
        count: scribe.language.count(u64::try_from(problems.len()).unwrap_or(u64::MAX)),
    };
    kinds.into_iter().map(kind).collect()
}

/// The units in alphabetical order, and what is to be said of those that are too many to name.
fn groups<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, notes: usize) -> (Vec<ProblemGroup>, Option<String>) {
    let mut units: Vec<(UnitId, &Vec<&Diagnostic>)> =
        scribe.report.findings.by_unit.iter().map(|(unit, problems)| (*unit, problems)).collect();
    units.sort_by_key(|(_, problems)| problems.first().map(|problem| problem.severity));
    let left_out = units.len().saturating_sub(MOST_UNITS);
    units.truncate(MOST_UNITS);
    let mut named: Vec<_> = units.into_iter().map(|(unit, all)| (scribe.unit_name(unit), unit, all)).collect();
    named.sort_by(|a, b| scribe.language.compare(&a.0, &b.0).then(a.1.cmp(&b.1)));
    let groups = named.into_iter().map(|(_, unit, problems)| group(scribe, unit, problems, notes)).collect();
    (groups, (left_out > 0).then(|| scribe.counted("quality-more-units", left_out)))
}

fn group<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    unit: UnitId,
    problems: &[&Diagnostic],
    most_notes: usize,
) -> ProblemGroup {
    let (notes, warnings): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        problems.iter().partition(|problem| problem.severity == Severity::Note);
    let told = |some: &[&Diagnostic], most: usize| -> Vec<Problem> {
        some.iter().take(most).map(|problem| scribe.problem(problem)).collect()
    };
    let all_here = warnings.len() <= MOST_OF_A_UNIT && notes.len() <= most_notes;
    let own_page = || {
        let text = scribe.counted("quality-all-of-unit", problems.len());
        scribe.paths.unit(unit).map(|path| scribe.link_to(text, path, "quality"))
    };
    ProblemGroup {
        id: format!("u-{}", scribe.report.site.registry.unit(unit).key.replace('@', "-")),
        unit: scribe.unit_link(unit),
        kind: scribe.unit_kind(unit),
        count: count(scribe, problems),
        notes_count: scribe.counted("quality-notes", notes.len()),
        warnings: told(&warnings, MOST_OF_A_UNIT),
        notes: told(&notes, most_notes),
        more: if all_here { None } else { own_page() },
    }
}

fn withheld<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<WithheldLine> {
    let site = scribe.report.site;
    let line = |indicator: IndicatorId, unit: UnitId, figure: &Observation| {
        let row = figure_id(site.indicators[&indicator].id.as_str(), figure.as_of, 0);
        let text = format!("{}, {}", scribe.indicator_name(indicator), scribe.language.as_of_phrase(figure.as_of));
        let path = scribe.paths.unit(unit);
        let plain = Link { text: text.clone(), href: None, lang: None };
        WithheldLine {
            unit: scribe.unit_link(unit),
            figure: path.map_or(plain, |path| scribe.link_to(text, path, &row)),
            why: scribe.withheld_because(figure).into_iter().collect(),
        }
    };
    let all = site.all_withheld();
    let lines = all.flat_map(|(indicator, unit, figures)| figures.iter().map(move |figure| (indicator, unit, *figure)));
    lines.map(|(indicator, unit, figure)| line(indicator, unit, figure)).collect()
}

/// What figures are made of, a table a programme with a column an indicator.
fn makeups<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<Table> {
    let site = scribe.report.site;
    let table = |programme: &&crate::check::nouns::Programme| {
        let of = |indicator: &IndicatorId| std::ptr::eq(site.programme(*indicator), *programme);
        let indicators: Vec<IndicatorId> = site.indicators.keys().copied().filter(of).collect();
        makeup_table(scribe, &scribe.plain(&programme.name), &indicators)
    };
    site.programmes.iter().map(table).filter(|table| table.columns.len() > 1).collect()
}

fn makeup_table<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, programme: &str, indicators: &[IndicatorId]) -> Table {
    let site = scribe.report.site;
    let number = |n: usize| scribe.language.count(u64::try_from(n).unwrap_or(u64::MAX));
    let made: Vec<Makeup> = indicators.iter().map(|indicator| makeup(site, *indicator)).collect();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (id, of) in ROWS {
        let cells: Vec<usize> = made.iter().map(of).collect();
        if cells.iter().any(|n| *n > 0) {
            rows.push(std::iter::once(capital(&scribe.word(id))).chain(cells.into_iter().map(number)).collect());
        }
    }
    rows.extend(coverage_rows(scribe, indicators));
    let heads = indicators.iter().map(|indicator| Column { text: scribe.indicator_name(*indicator), numeric: true });
    let first = Column { text: scribe.word("table-kind"), numeric: false };
    let caption = scribe.named(&scribe.word("quality-makeup"), programme);
    Table {
        caption,
        columns: std::iter::once(first).chain(heads).collect(),
        rows: rows.into_iter().map(Into::into).collect(),
    }
}

/// What a row of the table is called and counts.
type Row = (&'static str, fn(&Makeup) -> usize);

const ROWS: [Row; 9] = [
    ("makeup-figures", Makeup::figures),
    ("makeup-exact", |made| made.exact),
    ("makeup-inexact", |made| made.inexact),
    ("makeup-parts", |made| made.parts),
    ("makeup-declared", |made| made.declared),
    ("makeup-masked", |made| made.masked),
    ("makeup-other", |made| made.other),
    ("makeup-undated", |made| made.undated),
    ("makeup-withheld-count", |made| made.withheld),
];

/// A row a level: of how many units there is a figure.
fn coverage_rows<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicators: &[IndicatorId]) -> Vec<Vec<String>> {
    let site = scribe.report.site;
    let covered: Vec<_> = indicators.iter().map(|indicator| coverage(site, *indicator)).collect();
    let levels: BTreeSet<LevelId> = covered.iter().flatten().map(|coverage| coverage.level).collect();
    let number = |n: usize| crate::language::Argument::from(n);
    let row = |level: LevelId| {
        let cell = |of_indicator: &Vec<crate::analysis::makeup::Coverage>| {
            let found = of_indicator.iter().find(|coverage| coverage.level == level);
            found.map_or_else(
                || "–".to_owned(),
                |found| scribe.text("makeup-of", &[("k", number(found.with)), ("n", number(found.of))]),
            )
        };
        let plural = scribe.level_plural(level);
        let head = scribe.text("makeup-coverage", &[("level", plural.as_str().into())]);
        std::iter::once(capital(&head)).chain(covered.iter().map(cell)).collect()
    };
    levels.into_iter().map(row).collect()
}
