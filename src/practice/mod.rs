//! The practice site: a plainly fictional province, or a country of them, as a whole `content/` folder at any size.
//!
//! It is what a clerk tries things on, the second site of every test and the source of every benchmark. [`generate`]
//! gives the files one by one, the same bytes for the same [`PracticeOptions`] on every machine. Read `world` for what
//! is known before the first file, `stories` for what happens to whom, `jobs` for the list of files; `photos` draws.
//!
//! The site keeps the rules that content is checked by: what would be refused without a record has its record, and what
//! is warned about (a silent district, an unusual rise) is there on purpose.

mod awards;
mod bulletins;
mod calendar;
mod campaign;
mod course;
mod difficulties;
mod documents;
mod drawing;
mod extras;
mod jobs;
mod maps;
mod names;
mod pages;
mod photos;
mod programme;
mod prose;
mod random;
mod registry;
mod rows;
mod site;
mod snapshots;
mod stories;
mod text;
mod units;
mod world;

#[cfg(test)]
mod tests;

use calendar::Calendar;

/// How much the practice site holds, and the seed of its chance. Every field is brought into its range, so that any
/// numbers give a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeOptions {
    /// Another seed gives other names and figures and the same kinds of event.
    pub seed: u64,
    /// Provinces, 1 to 999. With more than one a country stands above them.
    pub provinces: u32,
    /// Districts in all provinces together, at least one each, spread evenly; at most 9,999.
    pub districts: u32,
    /// Communes in all districts together, at least one each, spread evenly; at most 200,000. Mergers add a few.
    pub communes: u32,
    /// Weekly reports, 1 to 520. From 12 on the site has events: corrections, gaps, a merger, a moved deadline.
    pub weeks: u32,
    /// Indicators, 1 to 3: cards handed over, accounts activated, cards checked at home.
    pub indicators: u32,
    /// Bulletins, each in three languages; at most 100,000.
    pub bulletins: u32,
    /// Commendations; at most 100,000.
    pub commendations: u32,
}

impl Default for PracticeOptions {
    /// One province of 6 districts and 48 communes, a year of weeks, 2 indicators, 12 bulletins and 16 commendations:
    /// the smallest site that has each kind of event.
    fn default() -> Self {
        Self {
            seed: 10,
            provinces: 1,
            districts: 6,
            communes: 48,
            weeks: 52,
            indicators: 2,
            bulletins: 12,
            commendations: 16,
        }
    }
}

impl PracticeOptions {
    /// So many provinces of the default size, in everything else the default.
    #[must_use]
    pub fn of_provinces(provinces: u32) -> Self {
        let one = Self::default();
        let (districts, communes) = (one.districts.saturating_mul(provinces), one.communes.saturating_mul(provinces));
        Self { provinces, districts, communes, ..one }
    }

    /// A country of the size of a real one: 63 provinces, 705 districts, 10,599 communes, 500 bulletins in each
    /// language and 300 commendations. Benchmarks are made with it.
    #[must_use]
    pub fn nation() -> Self {
        let (districts, communes) = (705, 10_599);
        Self { provinces: 63, districts, communes, bulletins: 500, commendations: 300, ..Self::default() }
    }
}

/// Every file of the practice site: its path below the content folder, with `/` between its parts, and its bytes. Files
/// are made when they are asked for; paths are unique and in no particular order.
pub fn generate(options: &PracticeOptions) -> impl Iterator<Item = (String, Vec<u8>)> + use<> {
    let world = world::World::new(options);
    let pictures = photos::shown(&world).into_iter().map(photos::Scene::file);
    let texts = jobs::all(&world).into_iter().flat_map(move |job| job.files(&world));
    texts.map(|(path, text)| (path, text.into_bytes())).chain(pictures)
}

/// The options brought into their ranges.
#[derive(Debug, Clone, Copy)]
struct Size {
    seed: u64,
    provinces: usize,
    districts: usize,
    communes: usize,
    weeks: usize,
    indicators: usize,
    bulletins: usize,
    commendations: usize,
}

impl Size {
    fn of(options: &PracticeOptions) -> Self {
        let within =
            |number: u32, least: usize, most: usize| usize::try_from(number).unwrap_or(most).clamp(least, most);
        let provinces = within(options.provinces, 1, 999);
        let districts = within(options.districts, provinces, 9_999);
        Self {
            seed: options.seed,
            provinces,
            districts,
            communes: within(options.communes, districts, 200_000),
            weeks: within(options.weeks, 1, 520),
            indicators: within(options.indicators, 1, 3),
            bulletins: within(options.bulletins, 0, 100_000),
            commendations: within(options.commendations, 0, 100_000),
        }
    }

    /// Whether no report came on an indicator in a week: once, on the last one.
    fn is_missing(&self, calendar: Calendar, indicator: Indicator, week: usize) -> bool {
        calendar.missing() == Some(week) && self.indicators().next_back() == Some(indicator)
    }

    /// The indicators of the site, in order.
    fn indicators(&self) -> impl DoubleEndedIterator<Item = Indicator> + use<> {
        Indicator::ALL.into_iter().take(self.indicators)
    }
}

/// What the practice campaign counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Indicator {
    /// Cards handed over, of those eligible.
    Card,
    /// Accounts activated, of a target.
    Account,
    /// Cards checked at home, of those present.
    Checked,
}

impl Indicator {
    const ALL: [Self; 3] = [Self::Card, Self::Account, Self::Checked];

    /// The id in files.
    fn id(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Account => "account",
            Self::Checked => "checked",
        }
    }

    /// The id of its kind of base.
    fn base_kind(self) -> &'static str {
        match self {
            Self::Card => "eligible",
            Self::Account => "target",
            Self::Checked => "present",
        }
    }

    /// Whether its bases come from the lists that are renewed once; a target stays what it was set to.
    fn is_renewed(self) -> bool {
        self != Self::Account
    }
}
