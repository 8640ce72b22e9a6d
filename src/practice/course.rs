//! How the work of one commune runs: a shape, a size, some chance, and the commune's story. Counts are whole numbers
//! that never exceed an eligible base and never fall but where a story says so.

use super::Indicator;
use super::calendar::Calendar;
use super::random::{Random, Stream};
use super::stories::{Story, Temper};

/// How a count grows over the weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// The same each week.
    Linear,
    /// Fast first, then ever slower.
    Saturating,
    /// Slow, fast, slow.
    Wave,
    /// Comes to a halt half way.
    Stalled,
    /// Nearly all of it shortly before the end.
    LateBurst,
    /// Finished well before the deadline.
    Early,
}

impl Shape {
    /// How much of the work falls into a week, on a scale of its own.
    fn weight(self, week: usize, weeks: usize) -> u64 {
        let (week, weeks) = (week as u64, weeks as u64);
        let left = weeks - week;
        match self {
            Self::Linear => 100,
            Self::Saturating => left * left * 1000 / (weeks * weeks) + 3,
            Self::Wave => (week + 1) * left * 1000 / (weeks * weeks) + 3,
            Self::Stalled if week * 100 < weeks * 45 => 100,
            Self::Stalled => 2,
            Self::LateBurst if week * 100 < weeks * 72 => 25,
            Self::LateBurst if week * 100 < weeks * 92 => 300,
            Self::LateBurst => 60,
            Self::Early => (week + 1) * (weeks + 1),
        }
    }

    /// The share of its base that a count reaches in the end, in thousandths: least and most.
    fn reach(self, indicator: Indicator) -> (u64, u64) {
        match (indicator, self) {
            (Indicator::Account, Self::Linear) => (800, 1050),
            (Indicator::Account, Self::Saturating) => (950, 1180),
            (Indicator::Account, Self::Wave) => (900, 1120),
            (Indicator::Account, Self::Stalled) => (500, 700),
            (Indicator::Account, Self::LateBurst) => (900, 1100),
            (Indicator::Account, Self::Early) => (1050, 1250),
            (_, Self::Linear) => (770, 950),
            (_, Self::Saturating) => (925, 990),
            (_, Self::Wave) => (890, 985),
            (_, Self::Stalled) => (430, 620),
            (_, Self::LateBurst) => (925, 995),
            (_, Self::Early) => (1000, 1000),
        }
    }
}

/// The weekly counts and bases of one commune on one indicator.
#[derive(Debug, Clone)]
pub(super) struct Course {
    /// Cumulative counts.
    pub(super) counts: Vec<u64>,
    /// Bases.
    pub(super) bases: Vec<u64>,
}

/// A commune as far as its figures need to know it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Commune {
    /// Its place among all communes.
    pub(super) ordinal: usize,
    /// Its story.
    pub(super) story: Story,
    /// Its district's temper.
    pub(super) temper: Temper,
}

/// Makes the courses of communes.
#[derive(Debug, Clone)]
pub(super) struct Courses {
    seed: u64,
    calendar: Calendar,
    /// By week.
    working_days: Vec<u64>,
}

impl Courses {
    /// The courses of a site with this seed and calendar.
    pub(super) fn new(seed: u64, calendar: Calendar) -> Self {
        let working_days = (0..=calendar.last()).map(|week| calendar.working_days(week)).collect();
        Self { seed, calendar, working_days }
    }

    /// The course of a commune on an indicator, as it truly ran.
    pub(super) fn of(&self, commune: Commune, indicator: Indicator) -> Course {
        match indicator {
            Indicator::Card => self.cards(commune),
            Indicator::Account => self.accounts(commune),
            Indicator::Checked => checks(&self.cards(commune)),
        }
    }

    /// How the cards of a commune run.
    pub(super) fn shape(&self, commune: Commune) -> Shape {
        let shapes = match commune.temper {
            Temper::First => [Shape::Early; 4],
            Temper::Fast => [Shape::Early, Shape::Early, Shape::Saturating, Shape::Wave],
            Temper::Good => [Shape::Early, Shape::Saturating, Shape::Saturating, Shape::Wave],
            Temper::Steady => [Shape::Saturating, Shape::Wave, Shape::Linear, Shape::LateBurst],
            Temper::Slow => [Shape::Wave, Shape::Linear, Shape::LateBurst, Shape::Stalled],
            Temper::Lagging => [Shape::Linear, Shape::LateBurst, Shape::Stalled, Shape::Stalled],
        };
        let drawn = shapes[self.random(commune, 0).below(shapes.len())];
        match commune.story {
            Story::Plain | Story::Nobody | Story::Withheld => drawn,
            Story::SmallFall | Story::DoubleCount | Story::Restated | Story::Flooded => Shape::Linear,
            Story::Masked => Shape::Wave,
            Story::Rounded => Shape::Saturating,
            Story::Excluded | Story::NewCases => Shape::Early,
            Story::Quiet => Shape::Stalled,
        }
    }

    /// How many are eligible at first, and after the lists were renewed.
    fn eligible(&self, commune: Commune) -> (u64, u64) {
        let mut random = Random::new(self.seed, Stream::Sizes, commune.ordinal);
        let first = random.between(320, 5200);
        let grown = first + first * random.between(10, 45) / 1000 + 2;
        match commune.story {
            Story::Nobody => (0, 0),
            Story::Excluded => (first, first),
            _ => (first, grown),
        }
    }

    fn cards(&self, commune: Commune) -> Course {
        let (first, grown) = self.eligible(commune);
        let renewal = self.calendar.renewal().unwrap_or(usize::MAX);
        let bases: Vec<u64> = self.weeks().map(|week| if week < renewal { first } else { grown }).collect();
        let shape = self.shape(commune);
        let counts = match shape {
            Shape::Early if self.calendar.is_eventful() => self.early(commune, (first, grown)),
            _ => self.spread(commune, shape, Indicator::Card, grown),
        };
        let counts = counts.into_iter().zip(&bases).map(|(count, base)| count.min(*base)).collect();
        Course { counts, bases }
    }

    fn accounts(&self, commune: Commune) -> Course {
        const SHAPES: [Shape; 6] =
            [Shape::Linear, Shape::Saturating, Shape::Wave, Shape::Stalled, Shape::LateBurst, Shape::Saturating];
        let (first, _) = self.eligible(commune);
        let mut random = self.random(commune, 1);
        let shape = if commune.temper == Temper::First { Shape::Early } else { SHAPES[random.below(SHAPES.len())] };
        let target = first * random.between(500, 750) / 1000;
        let counts = self.spread(commune, shape, Indicator::Account, target);
        Course { counts, bases: self.weeks().map(|_| target).collect() }
    }

    /// A count that grows by a shape's weights, with some chance, to a share of its base.
    fn spread(&self, commune: Commune, shape: Shape, indicator: Indicator, base: u64) -> Vec<u64> {
        let mut random = self.random(commune, 2 + indicator as usize);
        let (least, most) = shape.reach(indicator);
        let most = if commune.story == Story::DoubleCount { least + 20 } else { most };
        let weeks = self.calendar.last() + 1;
        // A campaign of a few weeks has only just begun.
        let end = base * random.between(least, most) / 1000 * weeks.min(12) as u64 / 12;
        self.grow(&mut random, end, weeks, |week| shape.weight(week, weeks))
    }

    /// A count that reaches its base early, and serves those who become eligible later, or some of them.
    fn early(&self, commune: Commune, (first, grown): (u64, u64)) -> Vec<u64> {
        let mut random = self.random(commune, 2);
        let weeks = self.calendar.last() + 1;
        let finish = (weeks * 38 / 100 + random.below(weeks * 14 / 100 + 1)).max(1);
        let left_out = if commune.story == Story::Excluded { absent(first) } else { 0 };
        let late = match commune.story {
            Story::NewCases => grown - first,
            _ => (grown - first) * random.between(400, 900) / 1000,
        };
        let renewal = self.calendar.renewal().unwrap_or(usize::MAX);
        let weight = |week| if week < finish { Shape::Early.weight(week, finish) } else { 0 };
        let counts = self.grow(&mut random, first - left_out, weeks, weight);
        let served = |week: usize| late * (week + 1).saturating_sub(renewal).min(8) as u64 / 8;
        counts.into_iter().enumerate().map(|(week, count)| count + served(week)).collect()
    }

    fn grow(&self, random: &mut Random, end: u64, weeks: usize, weight: impl Fn(usize) -> u64) -> Vec<u64> {
        let mut sum = 0;
        let sums: Vec<u64> = (0..weeks)
            .map(|week| {
                sum += weight(week) * random.between(70, 130) * self.working_days[week];
                sum
            })
            .collect();
        sums.iter().map(|part| end * part / sum.max(1)).collect()
    }

    fn weeks(&self) -> std::ops::RangeInclusive<usize> {
        0..=self.calendar.last()
    }

    fn random(&self, commune: Commune, purpose: usize) -> Random {
        Random::new(self.seed, Stream::Courses, commune.ordinal * 8 + purpose)
    }
}

/// How many of those eligible are away in a commune that is declared complete without them.
pub(super) fn absent(eligible: u64) -> u64 {
    eligible / 60 + 3
}

/// Cards are checked at home some weeks after they were handed over, where people are there.
fn checks(cards: &Course) -> Course {
    let before = |week: usize| week.checked_sub(3).map_or(0, |week| cards.counts[week]);
    let counts = (0..cards.counts.len()).map(|week| before(week) * 92 / 100).collect();
    Course { counts, bases: cards.bases.iter().map(|base| base * 94 / 100).collect() }
}
