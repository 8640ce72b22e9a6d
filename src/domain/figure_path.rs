//! Which figure a number of a text is: `004/cccd`, `31/eid_activated/2023-06-13/rate`. Read from the address of a link and
//! from calculations; whether there is such a figure is for those who know the figures.

use super::code::{BaseKindId, IndicatorId, LevelId};
use super::date::parse_date;
use super::scalar::Scalar;
use crate::diag::{Refusal, code, listed};
use jiff::civil::Date;
use std::fmt;

/// A figure of a unit and an indicator, or one number of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FigurePath {
    /// The unit's key, as written.
    pub unit: String,
    /// What is counted.
    pub indicator: IndicatorId,
    /// Of which day; the latest one that is known if absent.
    pub day: Option<FigureDay>,
    /// As it was known on this day; on the text's own day of knowledge if absent.
    pub known: Option<Date>,
    /// Of which kind of base, where figures of several stand side by side.
    pub base_kind: Option<BaseKindId>,
    /// Parts of which level.
    pub level: Option<LevelId>,
    /// The key of the unit whose deadline is meant, where several hold.
    pub deadline_of: Option<String>,
    /// Which number of the figure; the form of the literal says it if absent.
    pub part: Option<FigurePart>,
}

/// The day that a figure speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureDay {
    /// This one.
    Of(Date),
    /// None is known.
    Undated,
}

/// A number, or a day, that a figure gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigurePart {
    /// The rate: as stated, else computed.
    Rate,
    /// The rate computed from count and base.
    Computed,
    /// The 100 % that was declared.
    Declared,
    /// How many.
    Count,
    /// Of how many.
    Base,
    /// How many are left.
    Remaining,
    /// How many came since the report before.
    Increment,
    /// Parts that finished, of all parts.
    Parts,
    /// Parts that finished.
    Done,
    /// Parts there are.
    Whole,
    /// People left out of the count.
    Excluded,
    /// Whole days from the completion to the deadline; below zero when it came too late.
    DaysAhead,
    /// Whole days from the deadline to the completion; below zero when it came in time.
    DaysBehind,
    /// The deadline.
    Deadline,
    /// The rate that is aimed at.
    Target,
    /// The day that the figure speaks of.
    AsOf,
    /// The day on which it was declared complete.
    Completed,
}

impl FigurePart {
    /// Every part with its name in a path.
    pub const ALL: [(Self, &'static str); 17] = [
        (Self::Rate, "rate"),
        (Self::Computed, "computed"),
        (Self::Declared, "declared"),
        (Self::Count, "count"),
        (Self::Base, "base"),
        (Self::Remaining, "remaining"),
        (Self::Increment, "increment"),
        (Self::Parts, "parts"),
        (Self::Done, "done"),
        (Self::Whole, "whole"),
        (Self::Excluded, "excluded"),
        (Self::DaysAhead, "days-ahead"),
        (Self::DaysBehind, "days-behind"),
        (Self::Deadline, "deadline"),
        (Self::Target, "target"),
        (Self::AsOf, "as-of"),
        (Self::Completed, "completed"),
    ];

    /// Its name in a path.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(part, _)| *part == self).map_or("", |(_, name)| name)
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(part, _)| *part)
    }
}

impl FigurePath {
    /// Reads `<unit>/<indicator>` and the segments behind it, in any order. A segment that means nothing, or that is there
    /// twice, is refused.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let mut segments = text.split('/');
        let (unit, indicator) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
        if unit.is_empty() || indicator.is_empty() {
            return Err(Refusal::new(code::FIGURE_PATH, &[("problem", "form"), ("path", text), ("segment", "")])
                .hint("hint-form", &[]));
        }
        let mut path = Self::of(unit, IndicatorId::read(indicator)?);
        for segment in segments {
            if !path.take(segment)? {
                let refusal =
                    Refusal::new(code::FIGURE_PATH, &[("problem", "segment"), ("path", text), ("segment", segment)]);
                let names: Vec<&str> = FigurePart::ALL.iter().map(|(_, name)| *name).collect();
                return Err(refusal.hint("hint-parts", &[("names", &listed(&names))]));
            }
        }
        Ok(path)
    }

    /// The latest figure of a unit and an indicator.
    #[must_use]
    pub fn of(unit: &str, indicator: IndicatorId) -> Self {
        Self {
            unit: unit.to_owned(),
            indicator,
            day: None,
            known: None,
            base_kind: None,
            level: None,
            deadline_of: None,
            part: None,
        }
    }

    /// Takes up a segment; `false` where it means nothing or says again what another one said.
    fn take(&mut self, segment: &str) -> Result<bool, Refusal> {
        Ok(if segment == "undated" {
            set(&mut self.day, FigureDay::Undated)
        } else if let Some(part) = FigurePart::named(segment) {
            set(&mut self.part, part)
        } else if let Some(day) = segment.strip_prefix("known-") {
            set(&mut self.known, parse_date(day)?)
        } else if let Some(kind) = segment.strip_prefix("of-") {
            set(&mut self.base_kind, BaseKindId::read(kind)?)
        } else if let Some(level) = segment.strip_prefix("at-") {
            set(&mut self.level, LevelId::read(level)?)
        } else if let Some(unit) = segment.strip_prefix("by-").filter(|unit| !unit.is_empty()) {
            set(&mut self.deadline_of, unit.to_owned())
        } else if segment.starts_with(|c: char| c.is_ascii_digit()) {
            set(&mut self.day, FigureDay::Of(parse_date(segment)?))
        } else {
            false
        })
    }
}

/// Sets what was not set yet.
fn set<T>(slot: &mut Option<T>, value: T) -> bool {
    let is_free = slot.is_none();
    slot.get_or_insert(value);
    is_free
}

impl fmt::Display for FigurePath {
    /// The path with its segments in one order, whichever they were written in.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.unit, self.indicator)?;
        match self.day {
            Some(FigureDay::Of(day)) => write!(f, "/{day}")?,
            Some(FigureDay::Undated) => f.write_str("/undated")?,
            None => {}
        }
        self.known.iter().try_for_each(|day| write!(f, "/known-{day}"))?;
        self.base_kind.iter().try_for_each(|kind| write!(f, "/of-{kind}"))?;
        self.level.iter().try_for_each(|level| write!(f, "/at-{level}"))?;
        self.deadline_of.iter().try_for_each(|unit| write!(f, "/by-{unit}"))?;
        self.part.iter().try_for_each(|part| write!(f, "/{}", part.name()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_in_any_order_and_printed_in_one() {
        for (written, printed) in [
            ("004/cccd", "004/cccd"),
            ("67/cccd/days-ahead", "67/cccd/days-ahead"),
            ("24@2025/eid_activated/rate/2025-08-01", "24@2025/eid_activated/2025-08-01/rate"),
            ("42/cccd/count/known-2023-05-12/2023-05-10", "42/cccd/2023-05-10/known-2023-05-12/count"),
            ("35/cccd/at-commune/parts", "35/cccd/at-commune/parts"),
            ("01/cccd/by-VN/days-ahead", "01/cccd/by-VN/days-ahead"),
            ("49/eid_activated/of-ministry_target/undated", "49/eid_activated/undated/of-ministry_target"),
        ] {
            let read = FigurePath::read(written).map(|path| path.to_string());
            assert_eq!(read, Ok(printed.to_owned()));
        }
    }

    #[test]
    fn what_means_nothing_or_is_said_twice_is_refused() {
        for bad in [
            "",
            "004",
            "/cccd",
            "004/",
            "004/CCCD",
            "004/cccd/",
            "004/cccd/speed",
            "004/cccd/rate/count",
            "004/cccd/2023-05-10/undated",
            "004/cccd/2023-02-30",
            "004/cccd/known-May",
            "004/cccd/by-",
        ] {
            assert!(FigurePath::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn every_part_has_a_name_of_its_own() {
        for (part, name) in FigurePart::ALL {
            assert_eq!((part.name(), FigurePart::named(name)), (name, Some(part)));
        }
    }
}
