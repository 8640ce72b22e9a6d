//! The charts and tables of bulletins: their YAML becomes a [`Block`], and whatever it names that is not there, not for its readers,
//! or not of its kind is told where it stands.

use super::names::Names;
use crate::check::nouns::{Block, Drawn, IndicatorId, LevelId, Shown, UnitId};
use crate::diag::{At, Diagnostic, KeyPath, Place, Refusal, code};
use crate::domain::{self, Audience, UnitCode};
use crate::load::raw::{ChartBlock, UnitsBlock};
use crate::load::yaml::{place_in_part, read_part};
use crate::markdown::{self, BlockKind, Document};
use jiff::civil::Date;

/// The charts and tables of a bulletin that its readers know as of `day`; those that can't be read are left out and told.
pub(super) fn of_bulletin(
    text: &Document,
    file: &str,
    day: Date,
    audience: Audience,
    names: &mut Names<'_>,
) -> Vec<Block> {
    let written = text.blocks().iter();
    written.filter_map(|block| Written { block, file, day, audience }.read(names)).collect()
}

/// Tells the charts and tables of a page, which speaks of no day.
pub(super) fn none_on_page(text: &Document, file: &str, names: &mut Names<'_>) {
    for block in text.blocks() {
        let refusal = Refusal::new(code::BLOCK_ON_PAGE, &[("block", block.kind.word())]);
        names.tell(refusal.hint("hint-bulletin", &[]), Place::span(file, fence(block)));
    }
}

/// The first line of a block, which is pointed at for the whole.
fn fence(block: &markdown::Block) -> std::ops::Range<usize> {
    block.span.start..block.start.saturating_sub(1).max(block.span.start)
}

/// A block as it is written, and for whom.
struct Written<'w> {
    block: &'w markdown::Block,
    file: &'w str,
    day: Date,
    audience: Audience,
}

impl Written<'_> {
    fn read(&self, names: &mut Names<'_>) -> Option<Block> {
        let markdown::Block { kind, yaml, start, .. } = self.block;
        let read = match kind {
            BlockKind::Chart => read_part(self.file, yaml, *start).map(|chart| self.chart(&chart, names)),
            BlockKind::Units => read_part(self.file, yaml, *start).map(|table| self.table(&table, names)),
        };
        read.map_err(|problems| names.problems.extend(problems.into_iter().map(|problem| self.placed(problem)))).ok()?
    }

    /// What is about the whole of it is told at its first line.
    fn placed(&self, problem: Diagnostic) -> Diagnostic {
        let is_whole =
            |place: &Place| matches!(place.at, At::File) || matches!(&place.at, At::Span(span) if span.is_empty());
        match problem.place {
            Some(place) if is_whole(&place) => {
                Diagnostic { place: Some(Place::span(self.file, fence(self.block))), ..problem }
            }
            _ => problem,
        }
    }

    fn chart(&self, chart: &ChartBlock, names: &mut Names<'_>) -> Option<Block> {
        let ChartBlock { kind, indicator, unit, within, level } = chart;
        let indicator = self.indicator(indicator, names);
        let problem = match (kind.is_of_one(), unit, within) {
            (true, None, _) => Some(("unit-wanted", None)),
            (true, Some(_), Some(_)) => Some(("unit-only", Some("within"))),
            (false, _, None) => Some(("within-wanted", None)),
            (false, Some(_), Some(_)) => Some(("within-only", Some("unit"))),
            (true, ..) if level.is_some() => Some(("level-one", Some("level"))),
            _ if level.is_some() && !kind.takes_level() => Some(("level", Some("level"))),
            _ if level.is_none() && kind.needs_level() => Some(("level-wanted", None)),
            _ => None,
        };
        if let Some((problem, key)) = problem {
            self.refuse(problem, kind.name(), key, names);
            return None;
        }
        let shown = match (unit, within) {
            (Some(unit), _) => Shown::Units(vec![self.unit(unit, &["unit"].into(), names)?]),
            (None, within) => self.within(within.as_ref()?, level.as_ref(), names)?,
        };
        Some(Block { drawn: Drawn::Chart(*kind), indicator: indicator?, shown, span: fence(self.block) })
    }

    fn table(&self, table: &UnitsBlock, names: &mut Names<'_>) -> Option<Block> {
        let UnitsBlock { indicator, units, within, level } = table;
        let indicator = self.indicator(indicator, names);
        let problem = match within {
            None if units.is_empty() => Some(("units-wanted", None)),
            None if level.is_some() => Some(("units-level", Some("level"))),
            Some(_) if !units.is_empty() => Some(("units-both", Some("within"))),
            _ => None,
        };
        if let Some((problem, key)) = problem {
            self.refuse(problem, "-", key, names);
            return None;
        }
        let listed_before = |(n, unit): &(usize, &UnitCode)| units[..*n].contains(unit);
        for (n, _) in units.iter().enumerate().filter(listed_before) {
            let refusal = Refusal::new(code::BLOCK_UNITS, &[("kind", "-"), ("problem", "units-twice")]);
            names.tell(refusal, self.place(&KeyPath::from(["units"]).index(n)));
        }
        let shown = match within {
            Some(within) => self.within(within, level.as_ref(), names)?,
            None => self.listed(units, names)?,
        };
        Some(Block { drawn: Drawn::Table, indicator: indicator?, shown, span: fence(self.block) })
    }

    fn listed(&self, units: &[UnitCode], names: &mut Names<'_>) -> Option<Shown> {
        let at = |n| KeyPath::from(["units"]).index(n);
        let found: Vec<_> = units.iter().enumerate().map(|(n, unit)| self.unit(unit, &at(n), names)).collect();
        Some(Shown::Units(found.into_iter().collect::<Option<_>>()?))
    }

    fn within(&self, unit: &UnitCode, level: Option<&domain::LevelId>, names: &mut Names<'_>) -> Option<Shown> {
        let unit = self.unit(unit, &["within"].into(), names);
        let found = level.map(|level| names.level(level.as_str(), || self.place(&["level"].into())));
        let level: Option<LevelId> = match found {
            Some(found) => Some(found?),
            None => None,
        };
        Some(Shown::Within { unit: unit?, level })
    }

    fn indicator(&self, wanted: &domain::IndicatorId, names: &mut Names<'_>) -> Option<IndicatorId> {
        let place = || self.place(&["indicator"].into());
        let found = names.indicator(wanted.as_str(), place)?;
        let programme = names.indicators[usize::from(found.0)].programme;
        let is_public = names.programmes[programme].audience == Audience::Public;
        self.open(is_public, "indicator", wanted.as_str(), place, names);
        Some(found)
    }

    fn unit(&self, wanted: &UnitCode, at: &KeyPath, names: &mut Names<'_>) -> Option<UnitId> {
        let place = || self.place(at);
        let found = names.unit(wanted.as_str(), Some(self.day), place)?;
        let is_public = names.registry.unit(found).audience == Audience::Public;
        self.open(is_public, "unit", wanted.as_str(), place, names);
        Some(found)
    }

    /// Tells what a public bulletin names and its readers may not know of.
    fn open(&self, is_public: bool, what: &str, wanted: &str, place: impl FnOnce() -> Place, names: &mut Names<'_>) {
        if self.audience == Audience::Public && !is_public {
            let refusal = Refusal::new(code::BLOCK_HIDDEN, &[("what", what), ("named", wanted)]);
            names.tell(refusal.hint("hint-audience", &[]), place());
        }
    }

    fn refuse(&self, problem: &str, kind: &str, key: Option<&str>, names: &mut Names<'_>) {
        let arguments = [("kind", kind), ("problem", problem)];
        let place = match key {
            Some(key) => self.place(&[key].into()),
            None => Place::span(self.file, fence(self.block)),
        };
        names.tell(Refusal::new(code::BLOCK_UNITS, &arguments), place);
    }

    fn place(&self, at: &KeyPath) -> Place {
        place_in_part(self.file, &self.block.yaml, self.block.start, at)
    }
}
