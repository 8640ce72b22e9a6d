//! Turns what files say into nouns: codes into indices, words into dates and defaults into values, telling every reference
//! that leads nowhere. Runs in the order in which things are named: site, units, documents, programmes, then all that cites
//! them.

mod blocks;
mod commendations;
mod difficulties;
mod documents;
mod events;
mod forms;
mod groups;
mod hierarchy;
mod languages;
mod links;
mod maps;
mod moved;
mod names;
mod photos;
mod programmes;
mod prose;
mod registers;
mod registry;
mod releases;
mod schedules;
mod shown;
mod site;
mod snapshots;
mod tiles;
mod unknown;

use super::checked::Checked;
use crate::diag::Diagnostic;
use crate::load::Loaded;
use names::Names;

/// Resolves everything. `None` only where there is no site or no unit to speak of; other problems leave out what they
/// concern.
pub(super) fn resolve(loaded: Loaded, problems: &mut Vec<Diagnostic>) -> Option<Checked> {
    let sheet = loaded.site?;
    let cards = site::LevelAsked::of(&sheet);
    let site_file = sheet.file.clone();
    let mut site = site::resolve(sheet, problems)?;
    let mut names = Names::new(&site.languages, problems);
    let languages = languages::resolve(&loaded.languages, &site_file, &mut names);
    names.photos = photos::names_of(&loaded.photos);
    names.registry = registry::resolve(&loaded.units, &mut names)?;
    site.cards = site::cards(cards.as_ref(), &site, &mut names);
    groups::resolve(&loaded.units, &mut names);
    names.suggest_codes();
    let documents = documents::resolve(loaded.documents, &mut names);
    registry::describe(&loaded.units, &mut names);
    programmes::resolve(&loaded.programmes, &mut names);
    let schedules = schedules::resolve(&loaded.programmes, &mut names);
    let (snapshots, observations) = snapshots::resolve(loaded.snapshots, &mut names);
    let bulletins = prose::bulletins(loaded.bulletins, &mut names);
    let pages = prose::pages(loaded.pages, &mut names);
    let forms = forms::forms(&loaded.commendations, &mut names);
    let authorities = forms::authorities(&loaded.commendations, &mut names);
    let called = forms::Called::new(&forms, &authorities);
    let commendations = commendations::resolve(loaded.commendations, &called, &mut names);
    links::check(&bulletins, &pages, &commendations, &mut names);
    let difficulties = difficulties::resolve(loaded.difficulties, &mut names);
    let releases = releases::resolve(loaded.releases, &site.time_zone, &mut names);
    let moved = moved::resolve(loaded.moved, &bulletins, &pages, &mut names);
    let photos = photos::resolve(&loaded.photos, &loaded.pictures, &mut names);
    shown::check(&bulletins, &pages, &mut names);
    let maps = maps::resolve(&loaded.maps, loaded.shapes, &mut names);
    let Names { registry, programmes, indicators, .. } = names;
    Some(Checked {
        site,
        registry,
        programmes,
        indicators,
        schedules,
        documents,
        snapshots,
        observations,
        bulletins,
        pages,
        commendations,
        forms,
        authorities,
        difficulties,
        photos,
        releases,
        moved,
        maps,
        languages,
        problems: Vec::new(),
        sources: loaded.sources,
    })
}
