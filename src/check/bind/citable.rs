//! The other way round: which figures a text may cite, with the path that binds a number to each. For those who draft texts
//! and those who look for what a number may rest on; whatever is found here holds when the text is checked.

use super::figures::Figures;
use super::{Reader, basis, calculate, parts};
use crate::check::Checked;
use crate::check::nouns::{Basis, Bulletin, IndicatorId, Observation, UnitId, Value};
use crate::domain::{Audience, Binding, Calculation, FigureDay, FigurePart, FigurePath, Moment};
use crate::language::Language;
use jiff::civil::Date;

/// The figures of some units that a text of an audience and a day of knowledge may cite.
pub struct Citable<'c> {
    figures: Figures<'c>,
    reader: Reader<'c>,
}

impl<'c> Citable<'c> {
    /// What a text that is still to be written may cite of these units.
    #[must_use]
    pub fn of(checked: &'c Checked, units: &[UnitId], audience: Audience, known: Date) -> Self {
        let reader = Reader { known, audience, date: Some(known), embargo: None, calculations: None };
        Self { figures: Figures::of_units(checked, units), reader }
    }

    /// What a bulletin may cite of these units.
    pub(super) fn of_bulletin(checked: &'c Checked, units: &[UnitId], bulletin: &'c Bulletin) -> Self {
        Self { figures: Figures::of_units(checked, units), reader: Reader::of(bulletin) }
    }

    /// The figures of a unit, in order of moment and publication, whether or not a later one corrects them.
    #[must_use]
    pub fn figures(&self, unit: UnitId, indicator: IndicatorId) -> Vec<&'c Observation> {
        let stated = self.figures.stated(unit, indicator).iter().copied();
        stated.filter(|figure| self.figures.is_seen(figure, self.reader.known, &self.reader)).collect()
    }

    /// The latest figure of a unit that gives a count or a rate; of those without a day only if there is no other.
    #[must_use]
    pub fn latest(&self, unit: UnitId, indicator: IndicatorId) -> Option<&'c Observation> {
        let says = |figure: &&Observation| figure.count.is_some() || figure.rate.is_some();
        self.figures(unit, indicator).into_iter().rfind(says)
    }

    /// A later figure than the [`latest`](Self::latest) that only an embargo keeps from the text, and when that ends.
    #[must_use]
    pub fn kept_back(&self, unit: UnitId, indicator: IndicatorId) -> Option<(&'c Observation, Moment)> {
        let latest = self.latest(unit, indicator);
        let is_latest = |figure: &&Observation| latest.is_some_and(|latest| std::ptr::eq(latest, *figure));
        let later = self.figures.stated(unit, indicator).iter().rev().copied().take_while(|figure| !is_latest(figure));
        let mut kept = later.filter_map(|figure| {
            let end = self.figures.kept_back(figure, self.reader.known, &self.reader)?;
            Some((figure, end))
        });
        kept.next()
    }

    /// The shortest path to a number of a figure that means this figure and no other, with the number; `None` where the figure
    /// doesn't have it or was corrected.
    #[must_use]
    pub fn path(&self, figure: &Observation, part: FigurePart) -> Option<(FigurePath, Value)> {
        self.paths(figure, part).into_iter().next()
    }

    /// Every path of the shortest form to a number of a figure: several where it has parts of several levels or several
    /// deadlines hold for it.
    pub(super) fn paths(&self, figure: &Observation, part: FigurePart) -> Vec<(FigurePath, Value)> {
        if !parts::has(figure, part) {
            return Vec::new();
        }
        let plain = self.plain_path(figure, part);
        let of_kind = self.of_kind(figure, &plain);
        for path in std::iter::once(plain).chain(of_kind) {
            if let Some(value) = self.number(figure, &path, part) {
                return vec![(path, value)];
            }
            let narrower = self.narrower(figure, &path, part);
            let found: Vec<(FigurePath, Value)> = narrower
                .into_iter()
                .filter_map(|path| self.number(figure, &path, part).map(|value| (path, value)))
                .collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// A number of a figure by a path, where the path leads to this figure.
    fn number(&self, figure: &Observation, path: &FigurePath, part: FigurePart) -> Option<Value> {
        let found = self.figures.number(path, part, &self.reader).ok()?;
        let is_this = |of: &Observation| of.snapshot == figure.snapshot && of.as_of == figure.as_of;
        found.figure.is_none_or(|(_, of)| is_this(of)).then_some(found.value)
    }

    fn plain_path(&self, figure: &Observation, part: FigurePart) -> FigurePath {
        let checked = self.figures.checked;
        let unit = checked.registry.unit(figure.unit);
        let day = figure.as_of.day().unwrap_or(self.reader.known);
        let by_code = checked.registry.by_key_or_code(unit.code.as_str(), day) == Some(figure.unit);
        let key = if by_code { unit.code.as_str() } else { &unit.key };
        let indicator = &checked.indicators[usize::from(checked.snapshot(figure).indicator.0)];
        FigurePath {
            day: Some(figure.as_of.day().map_or(FigureDay::Undated, FigureDay::Of)),
            part: Some(part),
            ..FigurePath::of(key, indicator.id.clone())
        }
    }

    fn of_kind(&self, figure: &Observation, path: &FigurePath) -> Option<FigurePath> {
        let checked = self.figures.checked;
        let indicator = &checked.indicators[usize::from(checked.snapshot(figure).indicator.0)];
        let kinds = &checked.programmes[indicator.programme].base_kinds;
        let kind = &kinds[usize::from(figure.base_kind?.0)].id;
        Some(FigurePath { base_kind: Some(kind.clone()), ..path.clone() })
    }

    /// The path with a level or with whose deadline is meant, for the parts that can need it.
    fn narrower(&self, figure: &Observation, path: &FigurePath, part: FigurePart) -> Vec<FigurePath> {
        let registry = &self.figures.checked.registry;
        match part {
            FigurePart::Parts | FigurePart::Done | FigurePart::Whole => {
                let levels = figure.parts().iter().filter_map(|of| of.level);
                let level = |level: crate::check::nouns::LevelId| registry.levels[usize::from(level.0)].id.clone();
                levels.map(|of| FigurePath { level: Some(level(of)), ..path.clone() }).collect()
            }
            FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Deadline | FigurePart::Target => {
                let above = std::iter::once(figure.unit).chain(registry.ancestors(figure.unit));
                let by = |unit: UnitId| Some(registry.unit(unit).key.clone());
                above.map(|unit| FigurePath { deadline_of: by(unit), ..path.clone() }).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What a calculation gives, where all its numbers may be cited.
    #[must_use]
    pub fn calculated(&self, calculation: &Calculation) -> Option<Value> {
        calculate::calculate(&self.figures, calculation, &self.reader).ok().map(|basis| basis.value)
    }

    /// What a text rests on that writes a number so and binds it so; `None` where that does not hold.
    #[must_use]
    pub fn holds(&self, language: &Language, binding: &Binding, written: &str) -> Option<Basis> {
        basis(&self.figures, &self.reader, language, binding, written).ok().flatten()
    }
}
