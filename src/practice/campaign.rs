//! The figures of all units in all weeks, as they were first told: communes with the errors of their stories, silent
//! units with what they last said, mergers and parents as the sums of their parts.
//!
//! What a week's file prints of them is decided in `rows`.

use super::calendar::Calendar;
use super::course::{Commune, Courses};
use super::registry::{Level, Registry};
use super::stories::{Story, Temper, is_silent};
use super::{Indicator, Size};

/// A restated week: what late forms added to one unit's count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LateForms {
    /// The unit, by its place in the registry.
    pub(super) unit: usize,
    /// How many.
    pub(super) count: u64,
}

/// Counts and bases by indicator, unit and week.
#[derive(Debug, Clone)]
pub(super) struct Campaign {
    weeks: usize,
    series: Vec<Series>,
    /// Who was told again in the restated week, with the units above them, in the registry's order.
    pub(super) late_forms: Vec<LateForms>,
}

/// One indicator: a run of weeks for each unit, one after the other.
#[derive(Debug, Clone)]
struct Series {
    counts: Vec<u32>,
    bases: Vec<u32>,
}

impl Campaign {
    /// The figures of a site of this size.
    pub(super) fn new(size: &Size, calendar: Calendar, registry: &Registry) -> Self {
        let courses = Courses::new(size.seed, calendar);
        let mut writer = Writer { size, calendar, registry, courses, late: vec![0; registry.units.len()] };
        let series = size.indicators().map(|indicator| writer.series(indicator)).collect();
        let forms = writer.late.iter().enumerate().filter(|(_, count)| **count > 0);
        let late_forms = forms.map(|(unit, count)| LateForms { unit, count: *count }).collect();
        Self { weeks: size.weeks, series, late_forms }
    }

    /// The count of a unit in a week; 0 before it began and after it ended.
    pub(super) fn count(&self, indicator: Indicator, unit: usize, week: usize) -> u64 {
        u64::from(self.series[indicator as usize].counts[unit * self.weeks + week])
    }

    /// The base of a unit in a week.
    pub(super) fn base(&self, indicator: Indicator, unit: usize, week: usize) -> u64 {
        u64::from(self.series[indicator as usize].bases[unit * self.weeks + week])
    }
}

struct Writer<'a> {
    size: &'a Size,
    calendar: Calendar,
    registry: &'a Registry,
    courses: Courses,
    late: Vec<u64>,
}

impl Writer<'_> {
    fn series(&mut self, indicator: Indicator) -> Series {
        let cells = self.registry.units.len() * self.size.weeks;
        let mut series = Series { counts: vec![0; cells], bases: vec![0; cells] };
        for unit in self.registry.of_level(Level::Commune) {
            if self.registry.units[unit].from.is_none() {
                self.commune(&mut series, indicator, unit);
            }
        }
        self.merge(&mut series);
        self.sum(&mut series);
        series
    }

    /// Writes a commune's course, then its story over it, then silence over both.
    fn commune(&mut self, series: &mut Series, indicator: Indicator, unit: usize) {
        let registry = self.registry;
        let story = Story::of(&registry.units[unit], self.calendar);
        let temper = Temper::around(registry, unit).unwrap_or(Temper::Steady);
        let commune = Commune { ordinal: registry.units[unit].ordinal, story, temper };
        let mut course = self.courses.of(commune, indicator);
        if indicator == Indicator::Card {
            self.mistake(unit, story, &mut course.counts, &course.bases);
        }
        let (start, mut told) = (unit * self.size.weeks, 0);
        for week in 0..self.size.weeks {
            let is_told = !is_silent(registry, self.calendar, unit, week);
            let shown = if is_told { week } else { told };
            series.counts[start + week] = narrow(course.counts[shown]);
            series.bases[start + week] = narrow(course.bases[shown]);
            if is_told && !self.size.is_missing(self.calendar, indicator, week) {
                told = week;
            }
        }
    }

    fn mistake(&mut self, unit: usize, story: Story, counts: &mut [u64], bases: &[u64]) {
        match story {
            Story::SmallFall => {
                if let Some(week) = self.calendar.small_fall() {
                    counts[week] = counts[week - 1].saturating_sub(3);
                }
            }
            Story::DoubleCount => {
                for week in self.calendar.double_counting() {
                    counts[week] = (counts[week] + bases[week] / 10).min(bases[week]);
                }
            }
            Story::Restated => {
                if let Some(week) = self.calendar.restated() {
                    let late = 9.min(counts[week] - counts[week - 1]);
                    counts[week] -= late;
                    self.late_forms(unit, late);
                }
            }
            _ => {}
        }
    }

    /// Late forms count for the unit and for every unit above it.
    fn late_forms(&mut self, unit: usize, count: u64) {
        let mut next = Some(unit);
        while let Some(unit) = next {
            self.late[unit] += count;
            next = self.registry.units[unit].parent;
        }
    }

    /// A merged commune has the sums of its predecessors from its first week on, and they have nothing from then on.
    fn merge(&self, series: &mut Series) {
        let weeks = self.size.weeks;
        for merger in &self.registry.mergers {
            let first = self.registry.units[merger.to].from.unwrap_or(weeks);
            for week in first..weeks {
                for values in [&mut series.counts, &mut series.bases] {
                    values[merger.to * weeks + week] = merger.from.iter().map(|unit| values[unit * weeks + week]).sum();
                    merger.from.iter().for_each(|unit| values[unit * weeks + week] = 0);
                }
            }
        }
    }

    /// Children stand behind their parents: one pass from the end adds everything up.
    fn sum(&self, series: &mut Series) {
        let weeks = self.size.weeks;
        for (unit, parent) in self.registry.units.iter().map(|unit| unit.parent).enumerate().rev() {
            let Some(parent) = parent else { continue };
            for values in [&mut series.counts, &mut series.bases] {
                for week in 0..weeks {
                    values[parent * weeks + week] += values[unit * weeks + week];
                }
            }
        }
    }
}

fn narrow(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
