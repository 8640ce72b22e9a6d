//! Selection: what an edition admits, what the vintage knows, and nothing else.

use super::{Deadline, Edition, Site, Vintage};
use crate::check::Checked;
use crate::check::nouns::{DocumentId, IndicatorId, Observation, Schedule, SnapshotId, UnitId};
use crate::domain::Audience;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::ops::Range;

/// The site of one edition on one day.
#[must_use]
pub fn select<E: Edition>(checked: &Checked, vintage: Vintage) -> Site<'_, E> {
    let programmes = checked.programmes.iter().filter(|programme| E::admits(programme.audience)).collect();
    let indicators = numbered(&checked.indicators)
        .map(|(id, indicator)| (IndicatorId(id), indicator))
        .filter(|(_, indicator)| E::admits(checked.programmes[indicator.programme].audience))
        .collect();
    let registry = checked.registry.seen_by(E::admits);
    let programmes_by_place =
        checked.programmes.iter().enumerate().filter(|(_, programme)| E::admits(programme.audience));
    let snapshots = (0..).map(SnapshotId).zip(&checked.snapshots);
    let mut site = Site {
        facts: &checked.site,
        vintage,
        registry,
        programmes,
        indicators,
        deadlines: Vec::new(),
        documents: BTreeMap::new(),
        bulletins: Vec::new(),
        pages: checked.pages.iter().filter(|page| E::admits(page.audience)).collect(),
        commendations: Vec::new(),
        difficulties: Vec::new(),
        releases: checked.releases.iter().filter(|release| E::admits(release.audience)).collect(),
        problems: checked.problems.iter().filter(|problem| problem.public || E::admits(Audience::Internal)).collect(),
        sources: E::admits(Audience::Internal).then_some(&checked.sources),
        programmes_by_place: programmes_by_place.collect(),
        snapshots: snapshots
            .filter(|(_, snapshot)| E::admits(snapshot.audience) && vintage.is_free(snapshot.embargo))
            .collect(),
        figures: Vec::new(),
        ranges: BTreeMap::new(),
        withheld: BTreeMap::new(),
        edition: PhantomData,
    };
    registers(&mut site, checked);
    figures(&mut site, checked);
    site
}

fn numbered<T>(items: &[T]) -> impl Iterator<Item = (u16, &T)> {
    (0..).zip(items)
}

fn registers<'c, E: Edition>(site: &mut Site<'c, E>, checked: &'c Checked) {
    let vintage = site.vintage;
    let documents = (0..).map(DocumentId).zip(&checked.documents);
    let known = |(_, document): &(_, &crate::check::nouns::OfficialDocument)| {
        E::admits(document.audience) && vintage.knows(document.date)
    };
    site.documents = documents.filter(known).collect();
    site.deadlines = checked.schedules.iter().filter_map(|schedule| deadline(schedule, site)).collect();
    site.deadlines.sort_by_key(|deadline| deadline.day);
    let bulletins = checked.bulletins.iter();
    site.bulletins = bulletins
        .filter(|item| E::admits(item.audience) && vintage.is_free(item.embargo) && vintage.knows(Some(item.date)))
        .collect();
    site.bulletins.sort_by(|a, b| (b.date, &a.slug).cmp(&(a.date, &b.slug)));
    let commendations = checked.commendations.iter();
    site.commendations = commendations
        .filter(|item| E::admits(item.audience) && vintage.is_free(item.embargo) && vintage.knows(item.date))
        .collect();
    site.commendations.sort_by_key(|item| Reverse(item.date));
    let difficulties = checked.difficulties.iter();
    let registry = &site.registry;
    site.difficulties = difficulties
        .filter(|item| E::admits(item.audience) && vintage.knows(item.reported) && registry.is_seen(item.unit))
        .collect();
}

/// The schedule with the deadline that held on the day of knowledge; none of its indicators may be hidden.
fn deadline<'c, E: Edition>(schedule: &'c Schedule, site: &Site<'c, E>) -> Option<Deadline<'c>> {
    let seen = schedule.indicators.iter().all(|indicator| site.indicators.contains_key(indicator));
    let earlier = schedule.moved.iter().find(|(_, until, _)| site.vintage.known_on <= *until);
    let day = earlier.map_or(schedule.deadline, |(day, ..)| *day);
    (seen && site.registry.is_seen(schedule.unit)).then_some(Deadline { schedule, day })
}

fn figures<'c, E: Edition>(site: &mut Site<'c, E>, checked: &'c Checked) {
    let snapshot = |figure: &Observation| &checked.snapshots[figure.snapshot.0 as usize];
    let key = |figure: &Observation| (snapshot(figure).indicator, figure.unit);
    let known = |figure: &&Observation| {
        let snapshot = snapshot(figure);
        let seen = site.indicators.contains_key(&snapshot.indicator) && site.registry.is_seen(figure.unit);
        seen && E::admits(snapshot.audience) && site.vintage.knows_figure(figure, snapshot)
    };
    let (withheld, mut figures): (Vec<_>, Vec<_>) =
        checked.observations.iter().filter(known).partition(|figure| figure.is_withheld());
    figures.sort_by_key(|figure| (key(figure), figure.as_of, snapshot(figure).published.earliest(), figure.snapshot));
    for figure in withheld {
        site.withheld.entry(key(figure)).or_default().push(figure);
    }
    site.ranges = ranges(&figures, key);
    site.figures = figures;
}

fn ranges(
    figures: &[&Observation],
    key: impl Fn(&Observation) -> (IndicatorId, UnitId),
) -> BTreeMap<(IndicatorId, UnitId), Range<usize>> {
    let mut ranges: BTreeMap<(IndicatorId, UnitId), Range<usize>> = BTreeMap::new();
    for (position, figure) in figures.iter().enumerate() {
        ranges.entry(key(figure)).or_insert(position..position).end = position + 1;
    }
    ranges
}
