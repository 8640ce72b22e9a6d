//! Maps in words: how many units have reached what, which are lowest and highest, which have no figure.

use super::{cells, figure};
use crate::analysis::map::{Figure, Map, Place, Spot, map_of_parts, maps};
use crate::analysis::{Latest, Origin, RateClass};
use crate::check::nouns::{IndicatorId, Map as Shapes, UnitId};
use crate::domain::{Decimal, RateRange};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::charts::map::{Area, ShapeMap, Tile, TileMap};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, Role, Sample, Table};
use crate::render::pages::context;
use crate::render::words::{Scribe, capital};

/// More units than these are counted and not named; the table names them.
const NAMED: usize = 12;

/// The maps of an indicator, each with the level and the kind of base of the ranking that it belongs to.
pub(super) fn of_indicator<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    indicator: IndicatorId,
) -> Vec<(Map<'c>, context::Chart)> {
    let with_chart = |map: Map<'c>| {
        let level = scribe.report.site.registry.levels[usize::from(map.level.0)].id.to_string();
        let chart = chart(scribe, indicator, &map, &format!("map-{level}"));
        (map, chart)
    };
    maps(scribe.report, indicator).into_iter().map(with_chart).collect()
}

/// The map of the units right below one; `None` where too few have places or figures.
pub(super) fn of_parts<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    whole: UnitId,
) -> Option<context::Chart> {
    let map = map_of_parts(scribe.report, indicator, whole)?;
    Some(chart(scribe, indicator, &map, &format!("map-{}", scribe.report.site.indicators[&indicator].id)))
}

fn chart<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    map: &Map<'_>,
    id: &str,
) -> context::Chart {
    let words = Words { scribe, indicator, map };
    let chart = Chart {
        id: id.replace('_', "-"),
        title: words.title(),
        description: words.description(),
        table: words.table(),
        drawing: words.drawing(),
    };
    let name = scribe.indicator_name(indicator);
    let base = scribe.base_kind(indicator, map.base_kind);
    let subtitle = scribe.text("map-unit-line", &[("indicator", name.as_str().into()), ("base", base.as_str().into())]);
    let (oldest, newest) = (*map.days.start(), *map.days.end());
    let subtitle = format!("{subtitle}, {}", scribe.dates_between(oldest, newest));
    figure(scribe, chart, subtitle, words.source())
}

struct Words<'w, 'a, 's, 'c, E> {
    scribe: &'w Scribe<'a, 's, 'c, E>,
    indicator: IndicatorId,
    map: &'w Map<'c>,
}

impl<E: Edition> Words<'_, '_, '_, '_, E> {
    /// How many have reached the highest limit that half of all have reached; the lowest limit where half have reached none.
    fn title(&self) -> String {
        // Those without a place count as well: nobody is left out of a number because the map is not complete.
        let of = self.map.places.len() + self.map.unplaced.len();
        let limited = || RateClass::EVERY.into_iter().skip(1);
        let reached = limited().rev().find(|class| self.map.reached(*class) * 2 >= of);
        let class = reached.or_else(|| limited().next()).unwrap_or(RateClass::All);
        let n = self.map.reached(class);
        let rate = self.per_cent(class.bounds().0);
        let units = self.scribe.level_plural(self.map.level);
        let arguments = [("of", count(of)), ("units", units.as_str().into()), ("rate", rate.as_str().into())];
        match n {
            0 => self.scribe.text("map-title-none", &arguments),
            n if n == of => self.scribe.text("map-title-all", &arguments),
            n => self.scribe.text("map-title", &[&[("n", count(n))], &arguments[..]].concat()),
        }
    }

    fn description(&self) -> String {
        let mut sentences = Vec::new();
        for class in RateClass::EVERY {
            let n = self.map.rated().filter(|(.., own)| *own == class).count();
            if n > 0 {
                let name = self.class(class);
                let arguments = [("class", name.as_str().into()), ("n", count(n))];
                sentences.push(capital(&self.scribe.text("map-description-class", &arguments)));
            }
        }
        sentences.extend(self.extremes());
        let places = || self.map.places.iter();
        let finished = places().filter(|place| place.finished).map(|place| place.unit).collect::<Vec<_>>();
        sentences.extend(self.listed("map-description-finished", &finished));
        let silent = places().filter(|place| !matches!(place.figure, Figure::Rated(..))).map(|place| place.unit);
        sentences.extend(self.listed("map-description-missing", &silent.collect::<Vec<_>>()));
        sentences.extend(self.listed("map-description-unplaced", &self.map.unplaced));
        sentences.push(self.scribe.word("chart-description-table"));
        sentences.join(" ")
    }

    /// The lowest and the highest rate; nothing where all are equal, or where nobody is ranked.
    fn extremes(&self) -> Option<String> {
        if !self.scribe.report.site.programme(self.indicator).ranking {
            return None;
        }
        let rated =
            || self.map.rated().filter_map(|(place, latest, _)| Some((place.unit, latest, latest.rate?.middle())));
        let lowest = rated().min_by(|a, b| a.2.total_cmp(&b.2))?;
        let highest = rated().max_by(|a, b| a.2.total_cmp(&b.2).then(b.0.cmp(&a.0)))?;
        if lowest.2 >= highest.2 {
            return None;
        }
        let [low, high] = [&lowest, &highest].map(|(_, latest, _)| self.value(latest));
        let [lowest, highest] = [lowest.0, highest.0].map(|unit| self.scribe.unit_name(unit));
        let arguments = [("lowest", &*lowest), ("low", &low), ("highest", &highest), ("high", &high)];
        Some(self.scribe.text("map-description-extremes", &arguments.map(|(name, text)| (name, text.into()))))
    }

    /// A sentence that names units, or of many says how many there are.
    fn listed(&self, id: &str, units: &[UnitId]) -> Option<String> {
        let named: Vec<String> = units.iter().take(NAMED).map(|unit| self.scribe.unit_name(*unit)).collect();
        let list = match units.len() {
            0 => return None,
            1..=NAMED => self.scribe.language.list(&named),
            many => self.scribe.counted("map-units", many),
        };
        Some(self.scribe.text(id, &[("units", list.as_str().into())]))
    }

    fn per_cent(&self, rate: u8) -> String {
        self.scribe.language.per_cent(Decimal::new(u64::from(rate), 0))
    }

    fn class(&self, class: RateClass) -> String {
        let (from, to) = class.bounds();
        let from_text = self.per_cent(from);
        match to.map(|to| self.per_cent(to)) {
            None => self.scribe.text("map-class-all", &[("from", from_text.as_str().into())]),
            Some(to) if from == 0 => self.scribe.text("map-class-under", &[("to", to.as_str().into())]),
            Some(to) => {
                self.scribe.text("map-class-from", &[("from", from_text.as_str().into()), ("to", to.as_str().into())])
            }
        }
    }

    /// The rate as it is printed everywhere.
    fn value(&self, latest: &Latest<'_>) -> String {
        self.scribe.value(self.indicator, latest.figure, latest.rate)
    }

    /// The rate as short as it can be said, for the drawing.
    fn short(&self, latest: &Latest<'_>) -> String {
        match latest.rate.map(|rate| rate.origin) {
            Some(Origin::Counted(ratio)) => self.scribe.shown(ratio.shown()),
            _ => self.value(latest),
        }
    }

    fn drawing(&self) -> Drawing<'static> {
        let (key, empty) = (self.key(), self.scribe.word("chart-empty"));
        let tiles: Option<Vec<Tile>> = self.map.places.iter().map(|place| self.tile(place)).collect();
        match tiles {
            Some(tiles) => Drawing::Tiles(TileMap { tiles, key, empty }),
            None => Drawing::Shapes(ShapeMap {
                areas: self.map.places.iter().map(|place| self.area(place)).collect(),
                key,
                empty,
            }),
        }
    }

    fn tile(&self, place: &Place<'_>) -> Option<Tile> {
        let Spot::Tile(column, row) = place.at else { return None };
        let (fill, value) = self.fill(place);
        Some(Tile { place: (column, row), name: self.scribe.unit_name(place.unit), value, fill, done: place.finished })
    }

    fn area(&self, place: &Place<'_>) -> Area {
        let polygons = match place.at {
            Spot::Shape(polygons) => polygons.iter().map(|polygon| polygon.rings.clone()).collect(),
            Spot::Tile(..) => Vec::new(),
        };
        let (fill, value) = self.fill(place);
        Area { polygons, name: self.scribe.unit_name(place.unit), value, fill, done: place.finished }
    }

    fn fill(&self, place: &Place<'_>) -> (Role, Option<String>) {
        match place.figure {
            Figure::Rated(latest, class) => (Role::CLASSES[class.place()], Some(self.short(&latest))),
            Figure::Old(_) | Figure::Other(_) | Figure::Nothing => (Role::Missing, None),
        }
    }

    /// Every class, so that a colour is seen among the others that there could be; the rest where it is on the map.
    fn key(&self) -> Vec<KeyEntry> {
        let classes = RateClass::EVERY.into_iter().map(|class| KeyEntry {
            role: Role::CLASSES[class.place()],
            sample: Sample::Cell,
            text: self.class(class),
        });
        let is_silent = |place: &Place<'_>| !matches!(place.figure, Figure::Rated(..));
        let entry = |sample, id: &str| KeyEntry { role: Role::Missing, sample, text: self.scribe.word(id) };
        let silent = self.map.places.iter().any(is_silent).then(|| entry(Sample::Hatch, "map-missing"));
        let finished = self.map.places.iter().any(|place| place.finished);
        let finished = finished.then(|| entry(Sample::Check, "map-finished"));
        classes.chain(silent).chain(finished).collect()
    }

    fn table(&self) -> Table {
        let column = |name, id: &str, numeric| Column { name, text: self.scribe.word(id), numeric };
        let mut rows: Vec<(String, &Place<'_>)> =
            self.map.places.iter().map(|place| (self.scribe.unit_name(place.unit), place)).collect();
        rows.sort_by(|a, b| self.scribe.language.compare(&a.0, &b.0));
        let name = self.scribe.indicator_name(self.indicator);
        Table {
            caption: self.scribe.text("table-caption-units", &[("indicator", name.as_str().into())]),
            columns: vec![
                column("unit", "table-unit", false),
                column("rate", "table-rate", true),
                column("class", "map-class", false),
                column("as_of", "table-as-of", false),
                column("finished", "table-status", false),
            ],
            rows: rows.into_iter().map(|(_, place)| self.row(place)).collect(),
        }
    }

    fn row(&self, place: &Place<'_>) -> Vec<Cell> {
        let (latest, class) = match place.figure {
            Figure::Rated(latest, class) => (Some(latest), self.class(class)),
            Figure::Old(latest) => (Some(latest), self.scribe.word("map-class-old")),
            Figure::Other(latest) => (Some(latest), self.scribe.word("map-class-other")),
            Figure::Nothing => (None, self.scribe.word("map-class-none")),
        };
        let rate = |latest: Latest<'_>| match latest.rate.map(|rate| rate.range) {
            Some(range @ RateRange { .. }) => cells::rate(self.value(&latest), range),
            None => Cell::text(self.value(&latest)),
        };
        let day = |latest: Latest<'_>| {
            let text = self.scribe.as_of(latest.figure);
            latest.figure.as_of.day().map_or_else(|| Cell::text(text.clone()), |day| Cell::day(text.clone(), day))
        };
        let finished = place.finished.then(|| Cell::text(self.scribe.word("map-finished")));
        vec![
            cells::unit(self.scribe, place.unit),
            latest.map_or_else(Cell::nothing, rate),
            Cell::text(class),
            latest.map_or_else(Cell::nothing, day),
            finished.unwrap_or_else(Cell::nothing),
        ]
    }

    /// Where the figures are from, if all are from one source, and who drew the boundaries.
    fn source(&self) -> Option<String> {
        let site = self.scribe.report.site;
        let mut of_figures: Vec<String> = self
            .map
            .rated()
            .map(|(_, latest, _)| self.scribe.source(&site.snapshot(latest.figure).source).text)
            .collect();
        of_figures.sort_unstable();
        of_figures.dedup();
        let of_figures = if let [only] = of_figures.as_slice() { Some(only.clone()) } else { None };
        let boundaries = self.map.shapes.iter().map(|map| self.drawn_by(map));
        let both = |one: String, other: String| {
            self.scribe.text("map-sources", &[("one", one.as_str().into()), ("other", other.as_str().into())])
        };
        of_figures.into_iter().chain(boundaries).reduce(both)
    }

    fn drawn_by(&self, map: &Shapes) -> String {
        let source = self.scribe.source(&map.source).text;
        let terms = map.licence.as_ref().map(|licence| format!(" ({})", self.scribe.plain(&licence.name)));
        let source = format!("{source}{}", terms.unwrap_or_default());
        self.scribe.text("map-boundaries", &[("source", source.as_str().into())])
    }
}

fn count(n: usize) -> Argument<'static> {
    Argument::from(n)
}
