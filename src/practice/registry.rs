//! The units of the practice site: who lies in whom, under which code and name, and which communes merge.
//!
//! Parents stand before their children, so that sums run backwards through the list in one pass.

use super::Size;
use super::calendar::Calendar;
use super::names::Names;
use super::text::{Language, Words, capital};
use jiff::civil::Date;

/// Every sixth district is a town: the one with this place.
const TOWN: usize = 3;

/// How high a unit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// The country above several provinces.
    Nation,
    /// A province; the top where there is one only.
    Province,
    /// A district or town.
    District,
    /// A commune or ward.
    Commune,
}

impl Level {
    /// The level's id in files.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Nation => "nation",
            Self::Province => "province",
            Self::District => "district",
            Self::Commune => "commune",
        }
    }
}

/// What type of unit a unit is; levels from the district down have two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The country.
    Nation,
    /// A province.
    Province,
    /// A rural district.
    District,
    /// A town on the district level.
    Town,
    /// A rural commune.
    Commune,
    /// A ward of a town.
    Ward,
}

impl Kind {
    /// Every type.
    pub(super) const ALL: [Self; 6] =
        [Self::Nation, Self::Province, Self::District, Self::Town, Self::Commune, Self::Ward];

    /// The type's id in files.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Nation => "nation",
            Self::Province => "province",
            Self::District => "district",
            Self::Town => "town",
            Self::Commune => "commune",
            Self::Ward => "ward",
        }
    }

    /// What one is called.
    pub(super) fn name(self) -> Words {
        match self {
            Self::Nation => Words::of("nước", "pays", "country"),
            Self::Province => Words::of("tỉnh", "province", "province"),
            Self::District => Words::of("huyện", "district", "district"),
            Self::Town => Words::of("thị xã", "ville", "town"),
            Self::Commune => Words::of("xã", "commune", "commune"),
            Self::Ward => Words::of("phường", "quartier", "ward"),
        }
    }

    /// A unit's full name, given its own.
    pub(super) fn full(self, name: &str, language: Language) -> String {
        let word = self.name();
        let word = word.get(language);
        match language {
            Language::Vietnamese => format!("{word} {name}"),
            Language::French => format!("{word} de {name}"),
            Language::English if self == Self::Nation => name.to_owned(),
            Language::English => format!("{name} {}", capital(word)),
        }
    }

    /// The article before a full name in a French sentence.
    fn french_article(self) -> &'static str {
        match self {
            Self::Nation | Self::District | Self::Ward => "le ",
            Self::Province | Self::Town | Self::Commune => "la ",
        }
    }
}

/// A unit.
#[derive(Debug, Clone)]
pub(super) struct Unit {
    /// The code, with its zeros.
    pub(super) code: String,
    /// The level.
    pub(super) level: Level,
    /// The type.
    pub(super) kind: Kind,
    /// The name without its type.
    pub(super) name: String,
    /// The unit above, by its place in the registry.
    pub(super) parent: Option<usize>,
    /// Its place among all units of its level, from 0; a successor has that of its first predecessor.
    pub(super) ordinal: usize,
    /// The first week in which it reports, for a unit that began in the middle.
    pub(super) from: Option<usize>,
    /// The first week in which it no longer reports, for a unit that ended.
    pub(super) until: Option<usize>,
    /// Column and row among its parent's children on the tile grid.
    pub(super) tile: Option<(usize, usize)>,
}

impl Unit {
    /// Whether it exists in a week.
    pub(super) fn exists(&self, week: usize) -> bool {
        self.from.is_none_or(|from| week >= from) && self.until.is_none_or(|until| week < until)
    }

    /// Its full name in a language.
    pub(super) fn full(&self, language: Language) -> String {
        self.kind.full(&self.name, language)
    }

    /// The article that its full name has in a sentence; none but in French.
    pub(super) fn article(&self, language: Language) -> &'static str {
        if language == Language::French { self.kind.french_article() } else { "" }
    }

    /// Its key: the code, with the year for a later holder of one.
    pub(super) fn key(&self, merger_day: Option<Date>) -> String {
        match merger_day {
            Some(day) if self.from.is_some() => format!("{}@{}", self.code, day.year()),
            _ => self.code.clone(),
        }
    }
}

/// Two communes that became one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Merger {
    /// The communes before. The new one holds the first one's code.
    pub(super) from: [usize; 2],
    /// The commune after.
    pub(super) to: usize,
}

/// All units.
#[derive(Debug, Clone, Default)]
pub(super) struct Registry {
    /// Parents before their children; the first is the top.
    pub(super) units: Vec<Unit>,
    /// One for each province with a district of three communes or more, if the site has events.
    pub(super) mergers: Vec<Merger>,
}

impl Registry {
    /// The units of a site of this size.
    pub(super) fn new(size: &Size, calendar: Calendar) -> Self {
        let mut builder = Builder { size, calendar, registry: Self::default(), districts: 0, communes: 0 };
        let nation = (size.provinces > 1).then(|| builder.nation());
        for number in 0..size.provinces {
            builder.province(number, nation);
        }
        builder.registry
    }

    /// The places of the units of one level, in order.
    pub(super) fn of_level(&self, level: Level) -> impl Iterator<Item = usize> {
        (0..self.units.len()).filter(move |unit| self.units[*unit].level == level)
    }

    /// The places of the units directly below one.
    pub(super) fn children(&self, parent: usize) -> impl Iterator<Item = usize> {
        (parent + 1..self.units.len()).filter(move |unit| self.units[*unit].parent == Some(parent))
    }
}

/// How a total is spread over so many parts as evenly as it goes; the first parts get what is over.
fn share(total: usize, parts: usize, part: usize) -> usize {
    total / parts + usize::from(part < total % parts)
}

struct Builder<'a> {
    size: &'a Size,
    calendar: Calendar,
    registry: Registry,
    districts: usize,
    communes: usize,
}

impl Builder<'_> {
    fn nation(&mut self) -> usize {
        let name = Names::below(self.size.seed, usize::MAX).nth(0);
        self.push(Kind::Nation, Level::Nation, (0, 0), name, None)
    }

    fn province(&mut self, number: usize, nation: Option<usize>) {
        let names = Names::below(self.size.seed, 0);
        let province = self.push(Kind::Province, Level::Province, (number + 1, number), names.nth(number), nation);
        self.registry.units[province].tile = nation.map(|_| tile(number, self.size.provinces));
        let names = Names::below(self.size.seed, province + 1);
        let districts = share(self.size.districts, self.size.provinces, number);
        for place in 0..districts {
            let district = self.district(province, names.nth(place), tile(place, districts));
            if place == 1.min(districts - 1) {
                self.merger(district);
            }
        }
    }

    fn district(&mut self, province: usize, name: String, tile_of: (usize, usize)) -> usize {
        let number = self.districts;
        self.districts += 1;
        let (kind, below) = if number % 6 == TOWN { (Kind::Town, Kind::Ward) } else { (Kind::District, Kind::Commune) };
        let district = self.push(kind, Level::District, (number + 1, number), name, Some(province));
        self.registry.units[district].tile = Some(tile_of);
        let names = Names::below(self.size.seed, district + 1);
        let communes = share(self.size.communes, self.size.districts, number);
        for place in 0..communes {
            let number = self.communes;
            self.communes += 1;
            let commune = self.push(below, Level::Commune, (number + 1, number), names.nth(place), Some(district));
            self.registry.units[commune].tile = Some(tile(place, communes));
        }
        district
    }

    /// Merges the first two communes of the last district, if it has three.
    fn merger(&mut self, district: usize) {
        let communes = self.registry.units.len() - district - 1;
        let Some(week) = self.calendar.merger().filter(|_| communes >= 3) else { return };
        let [first, second] = [district + 1, district + 2];
        let successor = Unit {
            name: Names::below(self.size.seed, district + 1).nth(communes),
            from: Some(week),
            ..self.registry.units[first].clone()
        };
        let to = self.registry.units.len();
        self.registry.units.push(successor);
        self.registry.units[first].until = Some(week);
        self.registry.units[second].until = Some(week);
        self.registry.mergers.push(Merger { from: [first, second], to });
    }

    fn push(
        &mut self,
        kind: Kind,
        level: Level,
        (number, ordinal): (usize, usize),
        name: String,
        parent: Option<usize>,
    ) -> usize {
        let code = format!("{number:0width$}", width = self.code_width(level));
        let unit = Unit { code, level, kind, name, parent, ordinal, from: None, until: None, tile: None };
        self.registry.units.push(unit);
        self.registry.units.len() - 1
    }

    /// Codes of different levels have different lengths, so that no two are equal.
    fn code_width(&self, level: Level) -> usize {
        let digits = |number: usize| number.to_string().len();
        let province = digits(self.size.provinces).max(2);
        let district = digits(self.size.districts).max(province + 1);
        match level {
            Level::Nation | Level::Province => province,
            Level::District => district,
            Level::Commune => digits(self.size.communes).max(district + 2),
        }
    }
}

/// A place on a grid that is about as high as it is wide.
pub(super) fn tile(place: usize, of: usize) -> (usize, usize) {
    let width = (1..=of).find(|width| width * width >= of).unwrap_or(1);
    (place % width, place / width)
}
