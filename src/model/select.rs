//! Selection: what an edition admits, what the vintage knows, and nothing else.

use super::{Award, Deadline, Edition, Site, Vintage, photos};
use crate::check::nouns::{
    AwardStep, DocumentId, IndicatorId, Observation, OfficialDocument, Schedule, Snapshot, UnitId, known_from,
};
use crate::check::{Checked, Grounds};
use crate::diag::Diagnostic;
use crate::domain::Audience;
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::ops::Range;

/// The site of one edition on one day.
#[must_use]
pub fn select<E: Edition>(checked: &Checked, vintage: Vintage) -> Site<'_, E> {
    select_shown(checked, vintage, vintage.known_on)
}

/// The site as it was at an earlier vintage than that of `site`, to be shown there: what has come into doubt since is kept back.
#[must_use]
pub fn select_earlier<'c, E: Edition>(checked: &'c Checked, vintage: Vintage, site: &Site<'c, E>) -> Site<'c, E> {
    select_shown(checked, vintage, site.vintage.known_on)
}

fn select_shown<E: Edition>(checked: &Checked, vintage: Vintage, shown_on: Date) -> Site<'_, E> {
    let programmes = checked.programmes.iter().filter(|programme| E::admits(programme.audience)).collect();
    let indicators = numbered(&checked.indicators)
        .map(|(id, indicator)| (IndicatorId(id), indicator))
        .filter(|(_, indicator)| E::admits(checked.programmes[indicator.programme].audience))
        .collect();
    let registry = checked.registry.seen_by(E::admits, vintage.known_on);
    let programmes_by_place =
        checked.programmes.iter().enumerate().filter(|(_, programme)| E::admits(programme.audience));
    let known = |snapshot: &&Snapshot| E::admits(snapshot.audience) && vintage.is_free(snapshot.embargo);
    let mut site = Site {
        facts: &checked.site,
        vintage,
        shown_on,
        registry,
        programmes,
        indicators,
        deadlines: Vec::new(),
        documents: BTreeMap::new(),
        bulletins: Vec::new(),
        pages: checked.pages.iter().filter(|page| E::admits(page.audience)).collect(),
        commendations: Vec::new(),
        difficulties: Vec::new(),
        authorities: checked.authorities.iter().filter(|authority| E::admits(authority.audience)).collect(),
        photos: BTreeMap::new(),
        forms: checked.forms.iter().filter(|form| E::admits(form.audience)).collect(),
        moved: checked.moved.iter().filter(|moved| E::admits(moved.audience)).collect(),
        releases: checked.releases.iter().filter(|release| E::admits(release.audience)).collect(),
        maps: checked.maps.iter().filter(|map| E::admits(map.audience)).collect(),
        sources: E::admits(Audience::Internal).then_some(&checked.sources),
        problems: checked.problems.iter().filter(|problem| tells::<E>(problem, vintage)).collect(),
        programmes_by_place: programmes_by_place.collect(),
        snapshots: checked.snapshots.iter().map(|snapshot| Some(snapshot).filter(known)).collect(),
        figures: Vec::new(),
        ranges: BTreeMap::new(),
        withheld: BTreeMap::new(),
        edition: PhantomData,
    };
    registers(&mut site, checked);
    site.photos = photos::shown(&site, &checked.photos);
    figures(&mut site, checked);
    site
}

/// Whether an edition may tell a problem: all it speaks of is for its readers and known by now.
fn tells<E: Edition>(problem: &Diagnostic, vintage: Vintage) -> bool {
    let since = problem.since.as_deref().copied().unwrap_or_default();
    let free = since.minute.is_none_or(|minute| minute <= vintage.now);
    (problem.public || E::admits(Audience::Internal)) && free && vintage.knows(since.day)
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
    site.deadlines =
        checked.schedules.iter().filter_map(|schedule| deadline(schedule, &checked.documents, site)).collect();
    site.deadlines.sort_by_key(|deadline| deadline.day);
    let bulletins = checked.bulletins.iter();
    site.bulletins = bulletins
        .filter(|item| E::admits(item.audience) && vintage.is_free(item.free_from()) && vintage.knows(Some(item.date)))
        .collect();
    site.bulletins.sort_by(|a, b| (b.date, &a.slug).cmp(&(a.date, &b.slug)));
    let grounds = Grounds::of(checked);
    let decided = |step: &AwardStep| checked.documents[step.document?.0 as usize].date;
    let commendations = checked.commendations.iter();
    site.commendations = commendations
        .filter(|item| E::admits(item.audience) && vintage.is_free(item.embargo))
        .filter_map(|item| Award::known(item, vintage, decided, grounds.reached(item)))
        .collect();
    site.commendations.sort_by_key(|award| Reverse(award.date()));
    let difficulties = checked.difficulties.iter();
    let registry = &site.registry;
    site.difficulties = difficulties
        .filter(|item| E::admits(item.audience) && vintage.knows(item.reported) && registry.is_seen(item.unit))
        .collect();
}

/// The schedule with the deadline that held on the day of knowledge; none of its indicators may be hidden. A deadline that was
/// never moved is known from the day of the document that set it; of one that was moved, nobody says when it was first set.
fn deadline<'c, E: Edition>(
    schedule: &'c Schedule,
    documents: &[OfficialDocument],
    site: &Site<'c, E>,
) -> Option<Deadline<'c>> {
    let set = schedule.document.filter(|_| schedule.moved.is_empty());
    let set = set.and_then(|document| documents[document.0 as usize].date);
    let seen =
        site.vintage.knows(set) && schedule.indicators.iter().all(|indicator| site.indicators.contains_key(indicator));
    let day = schedule.deadline_on(site.vintage.known_on);
    (seen && site.registry.is_seen(schedule.unit)).then_some(Deadline { schedule, day })
}

fn figures<'c, E: Edition>(site: &mut Site<'c, E>, checked: &'c Checked) {
    let snapshot = |figure: &Observation| checked.snapshot(figure);
    let key = |figure: &Observation| (snapshot(figure).indicator, figure.unit);
    let seen = site.registry.seen();
    let known = |figure: &&Observation| {
        let snapshot = snapshot(figure);
        let seen = site.indicators.contains_key(&snapshot.indicator) && seen[figure.unit.0 as usize];
        seen && E::admits(snapshot.audience) && site.vintage.knows_figure(figure, snapshot)
    };
    let (withheld, mut figures): (Vec<_>, Vec<_>) =
        checked.observations.iter().filter(known).partition(|figure| site.is_withheld(figure));
    figures.sort_by_key(|figure| (key(figure), figure.as_of, snapshot(figure).published.earliest(), figure.snapshot));
    let mut speaks = vec![false; checked.snapshots.len()];
    figures.iter().chain(&withheld).for_each(|figure| speaks[figure.snapshot.0 as usize] = true);
    for figure in withheld {
        site.withheld.entry(key(figure)).or_default().push(figure);
    }
    site.ranges = ranges(&figures, key);
    site.figures = figures;
    let vintage = site.vintage;
    let known = |snapshot: &Snapshot| vintage.knows(known_from(snapshot.as_of, snapshot.published));
    for (snapshot, speaks) in site.snapshots.iter_mut().zip(speaks) {
        *snapshot = snapshot.filter(|snapshot| speaks || known(snapshot));
    }
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
