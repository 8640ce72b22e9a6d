//! Programmes: kinds of base, indicators, thresholds with their defaults.

use super::names::Names;
use crate::check::nouns::{BaseKind, Indicator, IndicatorId, LevelId, Programme, Thresholds};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, ProgrammeId};
use crate::load::Sheet;
use crate::load::raw::{self, ProgrammeFile, Weekday};

const WEEK: u32 = 7;
const MONDAY_TO_FRIDAY: [Weekday; 5] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];

type Files = [(ProgrammeId, Sheet<ProgrammeFile>)];

/// Names every programme and indicator, then links the stages of the work.
pub(super) fn resolve(files: &Files, names: &mut Names<'_>) {
    for (position, (id, sheet)) in files.iter().enumerate() {
        let programme = programme(id, sheet, names);
        names.programmes.push(programme);
        indicators(position, files, names);
    }
    for (_, sheet) in files {
        link_stages(sheet, names);
    }
}

fn programme(id: &ProgrammeId, sheet: &Sheet<ProgrammeFile>, names: &mut Names<'_>) -> Programme {
    let Sheet { file, value, .. } = sheet;
    names.translated(Some(&value.name), file, &KeyPath::from(["name"]));
    let base_kind = |(id, entry): (&crate::domain::BaseKindId, &raw::BaseEntry)| BaseKind {
        id: id.clone(),
        role: entry.role,
        name: entry.name.clone(),
        definition: entry.definition.clone(),
    };
    for (id, entry) in value.base_kinds.iter() {
        names.translated(Some(&entry.name), file, &KeyPath::from(["base_kinds", id.as_str(), "name"]));
    }
    let mut holidays: Vec<_> = value.holidays.iter().map(|holiday| (holiday.date.0, holiday.name.clone())).collect();
    holidays.sort_by_key(|(date, _)| *date);
    let reporting = value.reporting.as_ref();
    Programme {
        id: id.clone(),
        name: value.name.clone(),
        audience: if sheet.internal { Audience::Internal } else { Audience::Public },
        description: value.description.clone(),
        base_kinds: value.base_kinds.iter().map(base_kind).collect(),
        thresholds: thresholds(&value.thresholds, file, names),
        report_days: reporting.map_or(WEEK, |reporting| reporting.every_days.max(1)),
        reports_declared: reporting.is_some(),
        reports_from: reporting.and_then(|reporting| reporting.from).map(|day| day.0),
        reporting_levels: reporting_levels(reporting, file, names),
        working_days: value.working_days.clone().unwrap_or_else(|| MONDAY_TO_FRIDAY.to_vec()),
        holidays,
        ranking: value.ranking.unwrap_or(true),
    }
}

fn reporting_levels(reporting: Option<&raw::Reporting>, file: &str, names: &mut Names<'_>) -> Vec<LevelId> {
    let levels = reporting.map(|reporting| reporting.levels.as_slice()).unwrap_or_default();
    let at = |position| Place::value(file, KeyPath::from(["reporting", "levels"]).index(position));
    let level = |(position, level): (usize, &crate::domain::LevelId)| names.level(level.as_str(), || at(position));
    levels.iter().enumerate().filter_map(level).collect()
}

fn thresholds(written: &raw::Thresholds, file: &str, names: &mut Names<'_>) -> Thresholds {
    let default = Thresholds::default();
    let mut points = |key: &str, value: Option<f64>, default: f64| {
        let value = value.unwrap_or(default);
        if (0.0..=100.0).contains(&value) {
            return value;
        }
        let refusal = Refusal::new(code::THRESHOLD_OUT_OF_RANGE, &[("key", key), ("value", &value.to_string())])
            .hint("hint-range", &[("least", "0"), ("most", "100")])
            .hint("hint-default", &[("default", &default.to_string())]);
        names.tell(refusal, Place::value(file, ["thresholds", key]));
        default
    };
    let small_fall_percent = points("small_fall_percent", written.small_fall_percent, default.small_fall_percent);
    let stalled_percent = points("stalled_percent", written.stalled_percent, default.stalled_percent);
    let roll_up_percent = points("roll_up_percent", written.roll_up_percent, default.roll_up_percent);
    let widths = crate::domain::Widths {
        about: points("about_points", written.about_points, default.widths.about),
        nearly: points("nearly_points", written.nearly_points, default.widths.nearly),
        over: points("over_points", written.over_points, default.widths.over),
    };
    let level = written.forecast_level.as_ref();
    let level =
        level.and_then(|level| names.level(level.as_str(), || Place::value(file, ["thresholds", "forecast_level"])));
    Thresholds {
        small_fall_count: written.small_fall_count.unwrap_or(default.small_fall_count),
        small_fall_percent,
        on_pace_days: written.on_pace_days.unwrap_or(default.on_pace_days),
        stalled_percent,
        stalled_periods: written.stalled_periods.unwrap_or(default.stalled_periods),
        silent_periods: written.silent_periods.unwrap_or(default.silent_periods),
        best_pace_days: written.best_pace_days.unwrap_or(default.best_pace_days).max(1),
        change_days: written.change_days.unwrap_or(default.change_days),
        widths,
        max_age_periods: written.max_age_periods.unwrap_or(default.max_age_periods),
        roll_up_percent,
        forecast_level: level.unwrap_or(default.forecast_level),
    }
}

fn indicators(programme: usize, files: &Files, names: &mut Names<'_>) {
    let sheet = &files[programme].1;
    for (id, entry) in sheet.value.indicators.iter() {
        let at = KeyPath::from(["indicators"]).key(id.as_str());
        names.translated(Some(&entry.name), &sheet.file, &at.key("name"));
        names.translated(Some(&entry.unit), &sheet.file, &at.key("unit"));
        let position = IndicatorId(u16::try_from(names.indicators.len()).unwrap_or(u16::MAX));
        if let Some(first) = names.indicator_ids.insert(id.as_str().to_owned(), position) {
            duplicate(id, (first, files), (programme, Place::key(&sheet.file, at)), names);
        }
        names.indicators.push(Indicator {
            id: id.clone(),
            programme,
            name: entry.name.clone(),
            definition: entry.definition.clone(),
            unit: entry.unit.clone(),
            after: None,
            cumulative: entry.cumulative.unwrap_or(true),
        });
        for alias in &entry.aliases {
            names.indicator_ids.entry(alias.clone()).or_insert(position);
        }
    }
}

/// Tells an indicator that a programme before this one has, or has as another name.
fn duplicate(
    id: &crate::domain::IndicatorId,
    (first, files): (IndicatorId, &Files),
    (programme, place): (usize, Place),
    names: &mut Names<'_>,
) {
    let first = &names.indicators[usize::from(first.0)];
    let (before, after) = (&files[first.programme], &files[programme].0);
    let arguments = [("indicator", id.as_str()), ("first", before.0.as_str()), ("second", after.as_str())];
    let refusal = Refusal::new(code::INDICATOR_DUPLICATE, &arguments);
    let refusal = refusal.hint("hint-rename", &[("corrected", &format!("{after}_{id}"))]);
    let label = Place::key(&before.1.file, ["indicators", first.id.as_str()]);
    let label = refusal.at(place).label(label, "label-first", &[("programme", before.0.as_str())]);
    names.problems.push(label);
}

fn link_stages(sheet: &Sheet<ProgrammeFile>, names: &mut Names<'_>) {
    for (id, entry) in sheet.value.indicators.iter() {
        let Some(after) = &entry.after else { continue };
        let place = || Place::value(&sheet.file, ["indicators", id.as_str(), "after"]);
        let before = names.indicator(after.as_str(), place);
        if let Some(IndicatorId(own)) = names.indicator_ids.get(id.as_str()).copied() {
            names.indicators[usize::from(own)].after = before;
        }
    }
}
