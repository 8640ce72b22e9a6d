//! Everything that is known before the first file is written: the size, the calendar, the units and their figures.

use super::calendar::Calendar;
use super::campaign::Campaign;
use super::registry::{Level, Registry, Unit};
use super::text::{Language, Words};
use super::{PracticeOptions, Size};

/// The practice site as data.
#[derive(Debug, Clone)]
pub(super) struct World {
    /// How much there is of everything.
    pub(super) size: Size,
    /// When things happen.
    pub(super) calendar: Calendar,
    /// The units.
    pub(super) registry: Registry,
    /// Their figures.
    pub(super) campaign: Campaign,
}

impl World {
    /// The site that the options ask for.
    pub(super) fn new(options: &PracticeOptions) -> Self {
        let size = Size::of(options);
        let calendar = Calendar::new(size.seed, size.weeks);
        let registry = Registry::new(&size, calendar);
        let campaign = Campaign::new(&size, calendar, &registry);
        Self { size, calendar, registry, campaign }
    }

    /// A unit by its place in the registry.
    pub(super) fn unit(&self, place: usize) -> &Unit {
        &self.registry.units[place]
    }

    /// A unit's key, as links name it.
    pub(super) fn key(&self, place: usize) -> String {
        self.unit(place).key(self.calendar.merger_day())
    }

    /// The office that runs the campaign in a unit.
    pub(super) fn committee(&self, place: usize) -> Words {
        Words::by(|language| {
            let unit = self.unit(place).full(language);
            match language {
                Language::Vietnamese => format!("Ban chỉ đạo thẻ cư dân {unit}"),
                Language::French => format!("Comité de pilotage de la carte de résident, {unit}"),
                Language::English => format!("Resident Card Steering Committee, {unit}"),
            }
        })
    }

    /// The province that a unit is or lies in; none for the country above provinces.
    pub(super) fn province_of(&self, place: usize) -> Option<usize> {
        let mut place = place;
        while self.unit(place).level > Level::Province {
            place = self.unit(place).parent?;
        }
        (self.unit(place).level == Level::Province).then_some(place)
    }

    /// How many units of a level there are within a unit in a week.
    pub(super) fn within(&self, place: usize, level: Level, week: usize) -> usize {
        let inside = |unit: &usize| {
            std::iter::successors(Some(*unit), |unit| self.unit(*unit).parent).any(|above| above == place)
        };
        self.registry.of_level(level).filter(|unit| self.unit(*unit).exists(week)).filter(inside).count()
    }

    /// The district that sets itself an earlier deadline: the first one.
    pub(super) fn eager_district(&self) -> usize {
        self.registry.of_level(Level::District).next().unwrap_or(0)
    }

    /// The first unit, in the registry's order, that something is true of.
    pub(super) fn first_with(&self, is_so: impl Fn(usize) -> bool) -> Option<usize> {
        (0..self.registry.units.len()).find(|unit| is_so(*unit))
    }
}
