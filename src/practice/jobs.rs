//! The list of files: what there is to write, as values, so that each is made only when it is asked for.

use super::bulletins::Bulletin;
use super::pages::Page;
use super::registry::Level;
use super::text::Language;
use super::world::World;
use super::{
    Indicator, awards, bulletins, difficulties, documents, extras, maps, pages, photos, programme, site, snapshots,
    units,
};

/// One file, or a few that belong together.
#[derive(Debug, Clone)]
pub(super) enum Job {
    /// Site, programme, releases, pages that moved, documents, difficulties and commendations.
    Registers,
    /// The upper levels of the registry.
    UpperUnits,
    /// The communes of a province.
    Communes(usize),
    /// The weekly report on an indicator.
    Weekly(Indicator, usize),
    /// Where units lie.
    Maps,
    /// The other snapshots.
    Extras,
    /// A bulletin in every language.
    Bulletin(Bulletin),
    /// A page in every language.
    Page(Page),
}

/// Everything there is to write.
pub(super) fn all(world: &World) -> Vec<Job> {
    let mut jobs = vec![Job::Registers, Job::UpperUnits, Job::Maps, Job::Extras];
    jobs.extend(world.registry.of_level(Level::Province).map(Job::Communes));
    for indicator in world.size.indicators() {
        jobs.extend((0..world.size.weeks).map(|week| Job::Weekly(indicator, week)));
    }
    jobs.extend(bulletins::all(world).into_iter().map(Job::Bulletin));
    jobs.extend(Page::ALL.into_iter().map(Job::Page));
    jobs
}

impl Job {
    /// The files of the job: path and text.
    pub(super) fn files(&self, world: &World) -> Vec<(String, String)> {
        match self {
            Self::Registers => registers(world),
            Self::UpperUnits => vec![("units/registry.yaml".to_owned(), units::upper_file(world))],
            Self::Communes(province) => {
                let path = format!("units/communes-{}.yaml", world.unit(*province).code);
                vec![(path, units::commune_file(world, *province))]
            }
            Self::Weekly(indicator, week) => snapshots::weekly(world, *indicator, *week),
            Self::Maps => maps::files(world),
            Self::Extras => extras::files(world),
            Self::Bulletin(bulletin) => Language::ALL.map(|language| bulletin.file(world, language)).into(),
            Self::Page(page) => Language::ALL.map(|language| pages::file(world, *page, language)).into(),
        }
    }
}

fn registers(world: &World) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = [
        ("site.yaml", site::site_file(world)),
        ("releases.yaml", site::releases_file(world)),
        ("moved.yaml", site::moved_file()),
        ("programmes/resident-cards.yaml", programme::programme_file(world)),
        ("documents.yaml", documents::public_file(world)),
        ("internal/documents.yaml", documents::internal_file(world)),
    ]
    .map(|(path, text)| (path.to_owned(), text))
    .into();
    files.extend(difficulties::file(world).map(|text| ("difficulties/reported.yaml".to_owned(), text)));
    files.extend(photos::register(world));
    files.extend(awards::files(world));
    files
}
