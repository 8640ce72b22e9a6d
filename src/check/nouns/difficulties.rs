//! Difficulties with what became of them: resolved. What stands where on a day is asked of [`Difficulty::state`].

use super::{IndicatorId, Source, UnitId};
use crate::diag::Place;
use crate::domain::{Audience, Slug, Text, whole_days};
use crate::load::raw::DifficultyStatus;
use jiff::civil::Date;

/// An obstacle that a unit reported.
#[derive(Debug, Clone)]
pub struct Difficulty {
    /// Its id.
    pub id: Slug,
    /// The unit.
    pub unit: UnitId,
    /// What it hinders.
    pub indicator: Option<IndicatorId>,
    /// When it was reported.
    pub reported: Option<Date>,
    /// What it is.
    pub text: Text,
    /// What is being done.
    pub action: Option<Text>,
    /// What the file says of it besides its history.
    pub stated: Option<DifficultyStatus>,
    /// What became of it, the first first.
    pub history: Vec<DifficultyStep>,
    /// Who may see it.
    pub audience: Audience,
    /// Where this is known from.
    pub source: Source,
    /// Where the register says so.
    pub place: Place,
}

/// Something that became of a difficulty.
#[derive(Debug, Clone)]
pub struct DifficultyStep {
    /// The day from which it is so.
    pub date: Option<Date>,
    /// What it is from then on.
    pub status: DifficultyStatus,
    /// What was done, or happened.
    pub text: Option<Text>,
}

/// How a difficulty stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DifficultyState {
    /// Whether it still is one.
    pub status: DifficultyStatus,
    /// Since when it is so; `None` where nobody says.
    pub since: Option<Date>,
    /// For how many days it has hindered without a break, or had until it was resolved; `None` where a day is missing.
    pub days: Option<u32>,
}

impl Difficulty {
    /// What had become of it by a day: the steps up to it. One without a day is known with those before it.
    #[must_use]
    pub fn steps(&self, known_on: Date) -> &[DifficultyStep] {
        let later = |step: &DifficultyStep| step.date.is_some_and(|date| date > known_on);
        let known = self.history.iter().position(later).unwrap_or(self.history.len());
        &self.history[..known]
    }

    /// How it stood on a day. Where there is no history, it is what the file says, whatever the day.
    #[must_use]
    pub fn state(&self, known_on: Date) -> DifficultyState {
        let steps = self.steps(known_on);
        let stated = self.stated.filter(|_| self.history.is_empty()).unwrap_or(DifficultyStatus::Open);
        let as_reported = self.reported.filter(|_| stated == DifficultyStatus::Open);
        let (status, since) = steps.last().map_or((stated, as_reported), |last| (last.status, last.date));
        let until = if status == DifficultyStatus::Resolved { since } else { Some(known_on) };
        let days = self.began(steps).zip(until).and_then(|(from, to)| u32::try_from(whole_days(from, to)).ok());
        DifficultyState { status, since, days }
    }

    /// The day from which it hindered last: when it came back, else when it was reported.
    fn began(&self, steps: &[DifficultyStep]) -> Option<Date> {
        let again = steps.iter().rev().find(|step| step.status == DifficultyStatus::Reopened);
        again.map_or(self.reported, |step| step.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Scalar;
    use DifficultyStatus::{InHand, Open, Reopened, Resolved};
    use jiff::civil::date;

    fn difficulty(stated: Option<DifficultyStatus>, steps: &[(Option<i8>, DifficultyStatus)]) -> Difficulty {
        let step = |(day, status): &(Option<i8>, DifficultyStatus)| DifficultyStep {
            date: day.map(|day| date(2023, 5, day)),
            status: *status,
            text: None,
        };
        Difficulty {
            id: Slug::read("roads").unwrap_or_else(|_| unreachable!("a slug")),
            unit: UnitId(0),
            indicator: None,
            reported: Some(date(2023, 5, 1)),
            text: Text::from("No road"),
            action: None,
            stated,
            history: steps.iter().map(step).collect(),
            audience: Audience::Internal,
            source: Source::default(),
            place: Place::file("difficulties/all.yaml"),
        }
    }

    #[test]
    fn a_difficulty_stands_as_its_history_says_up_to_the_day() {
        let steps = [(Some(5), InHand), (Some(11), Resolved), (Some(21), Reopened), (None, InHand)];
        let difficulty = difficulty(None, &steps);
        for (day, status, since, days) in [
            (3, Open, Some(1), 2),
            (5, InHand, Some(5), 4),
            (11, Resolved, Some(11), 10),
            (20, Resolved, Some(11), 10),
            (26, InHand, None, 5),
        ] {
            let since = since.map(|day| date(2023, 5, day));
            let expected = DifficultyState { status, since, days: Some(days) };
            assert_eq!(difficulty.state(date(2023, 5, day)), expected, "on day {day}");
        }
    }

    #[test]
    fn without_a_history_it_is_what_the_file_says() {
        for (stated, status, since, days) in [
            (None, Open, Some(1), Some(9)),
            (Some(Open), Open, Some(1), Some(9)),
            (Some(Resolved), Resolved, None, None),
        ] {
            let since = since.map(|day| date(2023, 5, day));
            assert_eq!(difficulty(stated, &[]).state(date(2023, 5, 10)), DifficultyState { status, since, days });
        }
    }
}
