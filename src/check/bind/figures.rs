//! Finds the figure that a path means, as a reader knew it on a day: of the right day, kind of base and audience, the last
//! word on its moment. Where none or several fit, the refusal says which there are.

use super::{Fault, Reader, deadlines, parts};
use crate::check::Checked;
use crate::check::nouns::{
    Basis, CellOf, DeadlineRef, FigureRef, IndicatorId, LevelId, Observation, Translated, UnitId, Value,
    corrected_since, known_from,
};
use crate::diag::{Diagnostic, Refusal, code, listed};
use crate::domain::{
    Audience, Binding, Calculation, FigureDay, FigurePart, FigurePath, Moment, Term, UnitsWithin, Widths, whole_days,
};
use crate::markdown::Target;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What a path means.
pub(super) struct Found<'c> {
    /// The number, or the day.
    pub(super) value: Value,
    /// The figure that it was taken from; none for deadlines and targets.
    pub(super) figure: Option<(FigureRef, &'c Observation)>,
    /// The deadline that it rests on.
    pub(super) deadline: Option<DeadlineRef>,
}

/// The figures that texts are bound to, by unit and indicator: in order of moment and publication.
pub(super) struct Figures<'c> {
    pub(super) checked: &'c Checked,
    stated: BTreeMap<(UnitId, IndicatorId), Vec<&'c Observation>>,
}

impl<'c> Figures<'c> {
    /// Goes through all figures once, if a text is bound to any.
    pub(super) fn of(checked: &'c Checked) -> Self {
        let figures = Self { checked, stated: BTreeMap::new() };
        let wanted: BTreeSet<_> = paths(checked).filter_map(|(path, known)| figures.named(path, known)).collect();
        if wanted.is_empty() { figures } else { Self::those(checked, |unit, of| wanted.contains(&(unit, of))) }
    }

    /// The figures of some units, whether or not a text is bound to them.
    pub(super) fn of_units(checked: &'c Checked, units: &[UnitId]) -> Self {
        let wanted: BTreeSet<UnitId> = units.iter().copied().collect();
        Self::those(checked, |unit, _| wanted.contains(&unit))
    }

    /// Goes through all figures once and keeps those of the units and indicators that are wanted.
    fn those(checked: &'c Checked, wanted: impl Fn(UnitId, IndicatorId) -> bool) -> Self {
        let mut stated: BTreeMap<_, Vec<&Observation>> = BTreeMap::new();
        for figure in &checked.observations {
            let indicator = checked.snapshot(figure).indicator;
            if wanted(figure.unit, indicator) {
                stated.entry((figure.unit, indicator)).or_default().push(figure);
            }
        }
        let order =
            |figure: &&Observation| (figure.as_of, checked.snapshot(figure).published.earliest(), figure.snapshot);
        for stated in stated.values_mut() {
            stated.sort_by_key(order);
        }
        Self { checked, stated }
    }

    /// The figures of a unit and an indicator, in order of moment and publication.
    pub(super) fn stated(&self, unit: UnitId, indicator: IndicatorId) -> &[&'c Observation] {
        self.stated.get(&(unit, indicator)).map_or(&[], Vec::as_slice)
    }

    /// The unit and the indicator of a path; `None` where the site lacks one, which is told where names are looked up.
    fn named(&self, path: &FigurePath, known: Date) -> Option<(UnitId, IndicatorId)> {
        let day = match path.day {
            Some(FigureDay::Of(day)) => day,
            Some(FigureDay::Undated) | None => known,
        };
        let unit = self.checked.registry.by_key_or_code(&path.unit, day)?;
        let indicator = self.checked.indicators.iter().position(|indicator| indicator.id == path.indicator)?;
        Some((unit, IndicatorId(u16::try_from(indicator).ok()?)))
    }

    /// What a path means.
    pub(super) fn number(
        &self,
        path: &FigurePath,
        part: FigurePart,
        reader: &Reader<'_>,
    ) -> Result<Found<'c>, Fault<'c>> {
        let (unit, indicator) = self.named(path, reader.known).ok_or(Fault::Told)?;
        let known = path.known.unwrap_or(reader.known);
        if matches!(part, FigurePart::Deadline | FigurePart::Target) {
            let (schedule, day) = deadlines::deadline(self.checked, path, part, (unit, indicator), known)?;
            let value = if part == FigurePart::Target { Value::Rate(schedule.target) } else { Value::Day(day) };
            let deadline = Some(DeadlineRef { unit, indicator, day });
            return Ok(Found { value, figure: None, deadline });
        }
        let figure = self.figure(path, (unit, indicator), part, known, reader)?;
        let (value, deadline) = match part {
            FigurePart::DaysAhead | FigurePart::DaysBehind => {
                let on = figure.completed_on().unwrap_or(known);
                let (_, day) = deadlines::deadline(self.checked, path, part, (unit, indicator), on)?;
                let days = i64::from(whole_days(on, day));
                let days = if part == FigurePart::DaysAhead { days } else { -days };
                (Value::Number { low: days, high: Some(days) }, Some(DeadlineRef { unit, indicator, day }))
            }
            _ => (parts::part(self.checked, path, part, figure)?, None),
        };
        let found = FigureRef { unit, indicator, as_of: figure.as_of, snapshot: figure.snapshot, part, value };
        Ok(Found { value, figure: Some((found, figure)), deadline })
    }

    /// The figure that a path means: the last word on the latest moment that the reader knows.
    fn figure(
        &self,
        path: &FigurePath,
        key: (UnitId, IndicatorId),
        part: FigurePart,
        known: Date,
        reader: &Reader<'_>,
    ) -> Result<&'c Observation, Fault<'c>> {
        let stated = self.stated.get(&key).map_or(&[][..], Vec::as_slice);
        let of_day: Vec<&Observation> = stated.iter().copied().filter(|figure| is_of(path, figure)).collect();
        let fitting: Vec<&Observation> =
            of_day.iter().copied().filter(|figure| self.fits(path, part, figure)).collect();
        let seen = fitting.iter().copied().filter(|figure| self.is_seen(figure, known, reader));
        let moment = seen.clone().map(|figure| figure.as_of).max_by_key(|as_of| as_of.day());
        let last: Vec<&Observation> = seen.filter(|figure| Some(figure.as_of) == moment).collect();
        let kinds: BTreeSet<_> = last.iter().map(|figure| figure.base_kind).collect();
        match last.last() {
            Some(figure) if kinds.len() == 1 => Ok(figure),
            Some(_) => Err(self.ambiguous(path, &last)),
            None => Err(Searched { path, part, known, stated, of_day, fitting }.fault(self, reader)),
        }
    }

    /// Whether a figure has the number that is asked for, of the kind of base that is.
    fn fits(&self, path: &FigurePath, part: FigurePart, figure: &Observation) -> bool {
        let programme =
            &self.checked.programmes[self.checked.indicators[usize::from(self.indicator(figure).0)].programme];
        let kind = figure.base_kind.map(|kind| &programme.base_kinds[usize::from(kind.0)].id);
        let of_kind = path.base_kind.as_ref().is_none_or(|wanted| kind == Some(wanted));
        of_kind && parts::has(figure, part)
    }

    fn indicator(&self, figure: &Observation) -> IndicatorId {
        self.checked.snapshot(figure).indicator
    }

    /// Whether a reader knew a figure on a day.
    pub(super) fn is_seen(&self, figure: &Observation, known: Date, reader: &Reader<'_>) -> bool {
        self.would_see(figure, known, reader) && self.embargo(figure, reader).is_none()
    }

    /// Until when an embargo keeps a figure from a reader who would else know it on a day.
    pub(super) fn kept_back(&self, figure: &Observation, known: Date, reader: &Reader<'_>) -> Option<Moment> {
        self.embargo(figure, reader).filter(|_| self.would_see(figure, known, reader))
    }

    fn would_see(&self, figure: &Observation, known: Date, reader: &Reader<'_>) -> bool {
        let snapshot = self.checked.snapshot(figure);
        let by_then = known_from(figure.as_of, snapshot.published).is_none_or(|day| day <= known);
        by_then && !figure.is_withheld_on(known) && self.is_for(figure, reader)
    }

    /// Whether a text may say what a figure says: for its audience, and not before the figure's embargo.
    fn is_open(&self, figure: &Observation, reader: &Reader<'_>) -> bool {
        self.is_for(figure, reader) && self.embargo(figure, reader).is_none()
    }

    fn is_for(&self, figure: &Observation, reader: &Reader<'_>) -> bool {
        self.checked.audience(figure) == Audience::Public || reader.audience == Audience::Internal
    }

    /// The end of the embargo on a figure that a text may not tell yet.
    fn embargo(&self, figure: &Observation, reader: &Reader<'_>) -> Option<Moment> {
        self.checked.snapshot(figure).embargo.filter(|end| !reader.may_tell(*end, &self.checked.site.time_zone))
    }

    fn ambiguous(&self, path: &FigurePath, last: &[&'c Observation]) -> Fault<'c> {
        let kind = |figure: &&&Observation| {
            let programme = self.checked.indicators[usize::from(self.indicator(figure).0)].programme;
            let kinds = &self.checked.programmes[programme].base_kinds;
            figure.base_kind.map(|kind| format!("of-{}", kinds[usize::from(kind.0)].id))
        };
        let mut names: Vec<String> = last.iter().filter_map(|figure| kind(&figure)).collect();
        names.dedup();
        ambiguous(path, "base-kind", &names)
    }

    /// Adds where a figure stands, and whose it is.
    pub(super) fn labelled(&self, problem: Diagnostic, figure: &Observation) -> Diagnostic {
        let cell = if figure.rate.is_some() && figure.count.is_none() { CellOf::Rate } else { CellOf::Count };
        let place = figure.place(self.checked.snapshot(figure), cell);
        problem.label(place, "label-figure", &[])
    }

    /// How many units of a level there are within a unit on a reader's day, as far as the registry lists them or says how many it
    /// doesn't. A text for everybody counts the units that everybody may know of.
    pub(super) fn units_within(&self, units: &UnitsWithin, reader: &Reader<'_>) -> Option<Value> {
        let on = reader.known;
        let registry = &self.checked.registry;
        let above = registry.by_key_or_code(&units.unit, on).or_else(|| registry.only_named(&units.unit))?;
        let level = registry.levels.iter().position(|level| level.id == units.level)?;
        let level = LevelId(u8::try_from(level).ok()?);
        let stands = |(id, unit): &(UnitId, &crate::check::nouns::Unit)| {
            let is_told = unit.audience >= reader.audience;
            is_told && unit.level == level && unit.is_place() && unit.life.holds(on) && registry.is_within(*id, above)
        };
        let listed = registry.iter().filter(stands).count();
        let right_below = registry.unit(above).level.0 + 1 == level.0;
        let said = registry.unit(above).parts.filter(|_| right_below);
        let number = said.map_or_else(|| i64::try_from(listed).unwrap_or(i64::MAX), i64::from);
        Some(Value::Number { low: number, high: Some(number) })
    }

    /// A figure as a text knew it, and the one that corrected it since.
    pub(super) fn corrected(&self, figure: &FigureRef, known: Date) -> Option<(&'c Observation, &'c Observation)> {
        let stated = self.stated.get(&(figure.unit, figure.indicator))?;
        let meant = |other: &Observation| other.as_of == figure.as_of && other.snapshot == figure.snapshot;
        corrected_since(known, meant, stated, |other| self.checked.snapshot(other))
    }

    /// How wide words are where the figures come from.
    pub(super) fn widths(&self, basis: &Basis) -> Widths {
        let first =
            basis.figures.first().map(|figure| self.checked.indicators[usize::from(figure.indicator.0)].programme);
        first.map_or_else(Widths::default, |programme| self.checked.programmes[programme].thresholds.widths)
    }
}

/// The search for a figure that found none: what was left of the unit's figures at each step.
struct Searched<'s, 'c> {
    path: &'s FigurePath,
    part: FigurePart,
    known: Date,
    stated: &'s [&'c Observation],
    of_day: Vec<&'c Observation>,
    fitting: Vec<&'c Observation>,
}

impl<'c> Searched<'_, 'c> {
    /// Why there is no figure: none at all, none of the day, none with the number, not known yet, not for this audience.
    fn fault(&self, figures: &Figures<'c>, reader: &Reader<'_>) -> Fault<'c> {
        let hidden = self.fitting.iter().find(|figure| !figures.is_open(figure, reader));
        if let Some(figure) = hidden {
            let refusal = Refusal::new(code::BOUND_HIDDEN, &[("binding", &self.binding())]);
            return Fault::of(refusal.hint("hint-internal", &[]).hint("hint-embargo", &[]), figure);
        }
        match (self.stated, self.of_day.as_slice(), self.fitting.as_slice()) {
            ([], ..) => Fault::new(self.unknown("none")),
            (stated, [], _) => Fault::new(self.unknown("day").hint("hint-days", &[("names", &days(stated))])),
            (_, [.., last], []) => {
                let names: Vec<&str> = parts::names(last);
                Fault::of(self.unknown("part").hint("hint-parts", &[("names", &listed(&names))]), last)
            }
            (.., [figure, ..]) if figure.is_withheld_on(self.known) => Fault::of(self.unknown("withheld"), figure),
            (.., [figure, ..]) => {
                let from = known_from(figure.as_of, figures.checked.snapshot(figure).published);
                let from = from.map(|day| day.to_string()).unwrap_or_default();
                Fault::of(self.unknown("later").hint("hint-vintage", &[("day", &from)]), figure)
            }
        }
    }

    fn unknown(&self, reason: &str) -> Refusal {
        let (binding, known) = (self.binding(), self.known.to_string());
        let arguments =
            [("reason", reason), ("binding", binding.as_str()), ("part", self.part.name()), ("known", known.as_str())];
        Refusal::new(code::FIGURE_UNKNOWN, &arguments)
    }

    fn binding(&self) -> String {
        Binding::Figure(self.path.clone()).to_string()
    }
}

/// A path that means several things, with the segments that would tell them apart.
pub(super) fn ambiguous<'c>(path: &FigurePath, of: &str, names: &[String]) -> Fault<'c> {
    let binding = Binding::Figure(path.clone()).to_string();
    let refusal = Refusal::new(code::FIGURE_AMBIGUOUS, &[("of", of), ("binding", &binding)]);
    Fault::new(refusal.hint("hint-segments", &[("names", &listed(names))]))
}

/// Whether a figure is of the day that a path names. Without one, dated figures come before those of no day.
fn is_of(path: &FigurePath, figure: &Observation) -> bool {
    match path.day {
        Some(FigureDay::Of(day)) => figure.as_of.day() == Some(day),
        Some(FigureDay::Undated) => figure.as_of.day().is_none(),
        None => true,
    }
}

fn days(figures: &[&Observation]) -> String {
    let mut days: Vec<String> = figures
        .iter()
        .map(|figure| figure.as_of.day().map_or_else(|| "undated".to_owned(), |day| day.to_string()))
        .collect();
    days.dedup();
    let from = days.len().saturating_sub(5);
    listed(&days[from..])
}

/// Every path that a text or a calculation names, with its text's day of knowledge.
fn paths(checked: &Checked) -> impl Iterator<Item = (&FigurePath, Date)> {
    let of_bulletins = checked.bulletins.iter().flat_map(|bulletin| {
        let terms = bulletin.calculations.values().flat_map(Calculation::terms);
        let calculated = terms.filter_map(|term| match term {
            Term::Figure(path) => Some(path),
            Term::Units(_) | Term::Day(_) => None,
        });
        bulletin.texts.values().flat_map(linked).chain(calculated).map(|path| (path, bulletin.vintage))
    });
    let latest = checked.site.as_of.unwrap_or(Date::MAX);
    let of_pages = checked.pages.iter().flat_map(|page| page.texts.values()).flat_map(linked);
    of_bulletins.chain(of_pages.map(move |path| (path, latest)))
}

fn linked(text: &Translated) -> impl Iterator<Item = &FigurePath> {
    text.links().filter_map(|(target, _)| match target {
        Target::Bound(Binding::Figure(path)) => Some(path),
        _ => None,
    })
}
