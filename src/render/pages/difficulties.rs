//! The register of difficulties, as a page and as entries for others: as they stood on the day of knowledge.

use super::context::{Content, Difficulty, DifficultyCount, DifficultyOverview, DifficultyStep, Link, Mark};
use crate::check::nouns::{self, DifficultyState, IndicatorId, UnitId};
use crate::load::raw::DifficultyStatus;
use crate::model::Edition;
use crate::render::words::Scribe;
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The statuses with what they are called in classes and on pages, in the order in which they are counted.
const STATUSES: [(DifficultyStatus, &str, &str, &str); 4] = [
    (DifficultyStatus::Open, "open", "difficulty-open", "difficulty-count-open"),
    (DifficultyStatus::Reopened, "reopened", "difficulty-reopened", "difficulty-count-reopened"),
    (DifficultyStatus::InHand, "in-hand", "difficulty-in-hand", "difficulty-count-in-hand"),
    (DifficultyStatus::Resolved, "resolved", "difficulty-resolved", "difficulty-count-resolved"),
];

/// The register: those that still hinder first, and longest first.
pub(super) fn register<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    Content::Difficulties { difficulties: obstacles(scribe, |_| true), overview: overview(scribe) }
}

/// The difficulties that are wanted, those that still hinder first.
pub(super) fn obstacles<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    wanted: impl Fn(&nouns::Difficulty) -> bool,
) -> Vec<Difficulty> {
    let difficulties = scribe.report.site.difficulties.iter().copied();
    let mut difficulties: Vec<&nouns::Difficulty> = difficulties.filter(|difficulty| wanted(difficulty)).collect();
    difficulties.sort_by_key(|difficulty| order(difficulty, known_on(scribe)));
    difficulties.into_iter().map(|difficulty| obstacle(scribe, difficulty)).collect()
}

fn known_on<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Date {
    scribe.report.site.vintage.known_on
}

/// What still hinders, the longest first and of unknown age last; then what was resolved, the latest first.
fn order(difficulty: &nouns::Difficulty, known_on: Date) -> (bool, Reverse<Option<u32>>, Reverse<Option<Date>>) {
    let DifficultyState { status, since, days } = difficulty.state(known_on);
    match status {
        DifficultyStatus::Resolved => (true, Reverse(None), Reverse(since)),
        _ => (false, Reverse(days), Reverse(None)),
    }
}

fn obstacle<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, difficulty: &nouns::Difficulty) -> Difficulty {
    let state = difficulty.state(known_on(scribe));
    let (kind, word) = names(state.status);
    Difficulty {
        id: format!("d-{}", difficulty.id),
        unit: scribe.unit_link(difficulty.unit),
        indicator: difficulty.indicator.and_then(|indicator| scribe.named_indicator(indicator)),
        reported: day(scribe, difficulty.reported),
        reported_iso: difficulty.reported.map(|day| day.to_string()),
        text: scribe.remark(&difficulty.text),
        action: difficulty.action.as_ref().map(|action| scribe.remark(action)),
        status_kind: kind.to_owned(),
        status: scribe.word(word),
        age: age(scribe, state),
        steps: difficulty.steps(known_on(scribe)).iter().map(|step| self::step(scribe, step)).collect(),
        source: scribe.source(&difficulty.source),
    }
}

fn names(status: DifficultyStatus) -> (&'static str, &'static str) {
    let found = STATUSES.iter().find(|(other, ..)| *other == status);
    found.map_or(("open", "difficulty-open"), |(_, kind, word, _)| (kind, word))
}

fn day<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, day: Option<Date>) -> String {
    day.map_or_else(|| scribe.word("date-unknown"), |day| scribe.language.date(day))
}

/// For how long it has hindered, as it stands behind the status.
fn age<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, state: DifficultyState) -> Option<String> {
    let id = match state.status {
        DifficultyStatus::Open | DifficultyStatus::Reopened => "difficulty-for-days",
        DifficultyStatus::InHand => "difficulty-open-for-days",
        DifficultyStatus::Resolved => "difficulty-after-days",
    };
    let days = usize::try_from(state.days?).ok()?;
    Some(scribe.counted(id, days))
}

fn step<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, step: &nouns::DifficultyStep) -> DifficultyStep {
    let (kind, word) = names(step.status);
    DifficultyStep {
        date: day(scribe, step.date),
        date_iso: step.date.map(|day| day.to_string()),
        status_kind: kind.to_owned(),
        status: scribe.word(word),
        text: step.text.as_ref().map(|text| scribe.remark(text)),
    }
}

/// How many there are of each status, by what they are counted by.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    open: u64,
    in_hand: u64,
    resolved: u64,
}

impl Counts {
    fn add(&mut self, status: DifficultyStatus) {
        match status {
            DifficultyStatus::Open | DifficultyStatus::Reopened => self.open += 1,
            DifficultyStatus::InHand => self.in_hand += 1,
            DifficultyStatus::Resolved => self.resolved += 1,
        }
    }

    fn line<E: Edition>(self, scribe: &Scribe<'_, '_, '_, E>, of: Link) -> DifficultyCount {
        let [open, in_hand, resolved] = [self.open, self.in_hand, self.resolved].map(|n| scribe.language.count(n));
        DifficultyCount { of, open, in_hand, resolved }
    }
}

fn overview<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> DifficultyOverview {
    let mut units: BTreeMap<UnitId, Counts> = BTreeMap::new();
    let mut indicators: BTreeMap<IndicatorId, Counts> = BTreeMap::new();
    let mut statuses: BTreeMap<DifficultyStatus, usize> = BTreeMap::new();
    for difficulty in &scribe.report.site.difficulties {
        let status = difficulty.state(known_on(scribe)).status;
        *statuses.entry(status).or_default() += 1;
        units.entry(difficulty.unit).or_default().add(status);
        if let Some(indicator) = difficulty.indicator {
            indicators.entry(indicator).or_default().add(status);
        }
    }
    let of_unit = |unit: UnitId| {
        let link = scribe.unit_link(unit);
        Some(Link { href: link.href.map(|href| format!("{href}#difficulties")), ..link })
    };
    DifficultyOverview {
        counts: counts(scribe, &statuses),
        units: lines(scribe, units, of_unit),
        indicators: lines(scribe, indicators, |indicator| scribe.named_indicator(indicator)),
    }
}

fn counts<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, statuses: &BTreeMap<DifficultyStatus, usize>) -> Vec<Mark> {
    let mark = |(status, kind, _, count): (DifficultyStatus, &str, &str, &str)| {
        let word = scribe.counted(count, *statuses.get(&status)?);
        Some(Mark { kind: kind.to_owned(), word })
    };
    STATUSES.into_iter().filter_map(mark).collect()
}

/// Those with most that still hinder first; what hinders as much in alphabetical order.
fn lines<E: Edition, T: Copy + Ord>(
    scribe: &Scribe<'_, '_, '_, E>,
    counted: BTreeMap<T, Counts>,
    link: impl Fn(T) -> Option<Link>,
) -> Vec<DifficultyCount> {
    let named = |(id, counts): (T, Counts)| Some((link(id)?, counts));
    let mut lines: Vec<(Link, Counts)> = counted.into_iter().filter_map(named).collect();
    lines.sort_by(|(a, one), (b, other)| {
        let hindering = |counts: &Counts| Reverse(counts.open + counts.in_hand);
        hindering(one).cmp(&hindering(other)).then_with(|| scribe.language.compare(&a.text, &b.text))
    });
    lines.into_iter().map(|(of, counts)| counts.line(scribe, of)).collect()
}
