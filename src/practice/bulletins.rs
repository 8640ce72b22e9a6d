//! `bulletins/<year>/<slug>.<lang>.md`: which bulletins there are, of which day, and their front matter. What they say
//! stands in `prose`.

use super::Indicator;
use super::calendar::after;
use super::photos;
use super::prose::{Calculation, Prose, Voice, prose};
use super::registry::Level;
use super::rows::Claim;
use super::stories::Story;
use super::text::{Language, Quoted, Sheet};
use super::world::World;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What a bulletin is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    /// The campaign begins.
    Opening,
    /// A week of the top unit.
    Week,
    /// A week of a district.
    District(usize),
    /// A commune is complete.
    Complete(usize),
    /// A commune is declared complete without those who are away.
    AllButAway(usize),
    /// A commune's count was corrected.
    Corrected(usize),
    /// Communes merged: the merger by its place in the registry.
    Merged(usize),
    /// A week without a report.
    Missing,
    /// The second deadline was moved.
    Extended,
    /// Internal: who reports late.
    Late,
    /// Under embargo until the next release.
    Embargoed,
}

/// A bulletin, before it is written in any language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bulletin {
    /// Its place among all bulletins.
    pub(super) number: usize,
    /// What it is about.
    pub(super) subject: Subject,
    /// The week whose figures it tells.
    pub(super) week: usize,
    /// Which time this week of this subject is told, from 1.
    pub(super) time: usize,
}

/// Every bulletin: one of each subject that the site has, as far as the number goes; the others tell of weeks.
pub(super) fn all(world: &World) -> Vec<Bulletin> {
    let wanted = world.size.bulletins;
    let mut subjects: Vec<(Subject, usize)> = specials(world).into_iter().take(wanted).collect();
    subjects.extend(regulars(world, wanted - subjects.len()));
    let mut told = BTreeMap::new();
    let mut again = |about: (Subject, usize)| {
        let times = told.entry(about).or_insert(0);
        *times += 1;
        *times
    };
    let numbered = subjects.into_iter().enumerate();
    numbered.map(|(number, (subject, week))| Bulletin { number, subject, week, time: again((subject, week)) }).collect()
}

fn specials(world: &World) -> Vec<(Subject, usize)> {
    let calendar = world.calendar;
    let with = |story: Story| world.first_with(|unit| Story::of(world.unit(unit), calendar) == story);
    let corrected = with(Story::DoubleCount).map(|unit| (Subject::Corrected(unit), calendar.double_counting().end));
    let merged = calendar.merger().filter(|_| !world.registry.mergers.is_empty());
    let extended = calendar.extension().filter(|_| world.size.indicators > 1);
    let extended =
        extended.map(|(day, _)| (0..=calendar.last()).filter(|week| calendar.as_of(*week) <= day).count() - 1);
    [
        Some((Subject::Opening, 0)),
        Some((Subject::Embargoed, calendar.last())),
        first_complete(world),
        corrected,
        merged.map(|week| (Subject::Merged(0), week)),
        calendar.missing().map(|week| (Subject::Missing, week)),
        extended.map(|week| (Subject::Extended, week)),
        with(Story::Quiet).map(|_| (Subject::Late, calendar.last())),
        first_without(world),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The first commune of the registry that is declared complete, with the week of the claim.
fn first_complete(world: &World) -> Option<(Subject, usize)> {
    let (unit, week) = first_claim(world, |claim| claim == Claim::Complete)?;
    Some((Subject::Complete(unit), week))
}

/// The first commune that is declared complete without those who are away.
fn first_without(world: &World) -> Option<(Subject, usize)> {
    let (unit, week) = first_claim(world, |claim| matches!(claim, Claim::Without(_)))?;
    Some((Subject::AllButAway(unit), week))
}

/// The first commune of the registry with such a claim, and the week of the claim.
fn first_claim(world: &World, is_so: fn(Claim) -> bool) -> Option<(usize, usize)> {
    let claimed = |unit: usize| {
        let told = |week: &usize| world.is_told(Indicator::Card, unit, *week);
        (0..=world.calendar.last()).filter(told).find(|week| world.claim(unit, *week).is_some_and(is_so))
    };
    world.registry.of_level(Level::Commune).find_map(|unit| Some((unit, claimed(unit)?)))
}

/// Bulletins spread evenly over the weeks; the first of a week is about the top unit, the next ones about districts in
/// turn.
fn regulars(world: &World, wanted: usize) -> Vec<(Subject, usize)> {
    let districts: Vec<usize> = world.registry.of_level(Level::District).collect();
    let (mut regulars, mut last, mut turn) = (Vec::with_capacity(wanted), None, 0);
    for number in 0..wanted {
        let week = told_week(world, (number + 1) * world.size.weeks / (wanted + 1));
        let mut subject = Subject::Week;
        if last == Some(week) {
            let in_turn = (0..districts.len()).map(|step| (turn + step) % districts.len());
            let told = |place: &usize| {
                let district = districts[*place];
                world.is_told(Indicator::Card, district, week) && world.figures(Indicator::Card, district, week).1 > 0
            };
            if let Some(place) = in_turn.into_iter().find(told) {
                subject = Subject::District(districts[place]);
                turn = place + 1;
            }
        }
        last = Some(week);
        regulars.push((subject, week));
    }
    regulars
}

/// A week, or the one after it if its report on cards is missing.
fn told_week(world: &World, week: usize) -> usize {
    if world.is_missing(Indicator::Card, week) { week + 1 } else { week }
}

impl Bulletin {
    /// The day of the bulletin.
    pub(super) fn date(&self, world: &World) -> Date {
        match self.subject {
            Subject::Embargoed => world.calendar.next_release(),
            _ => after(world.calendar.as_of(self.week), 2),
        }
    }

    /// Its file in a language.
    pub(super) fn file(&self, world: &World, language: Language) -> (String, String) {
        let date = self.date(world);
        let folder = if self.subject == Subject::Late { "internal/bulletins" } else { "bulletins" };
        let path = format!("{folder}/{}/{date}-{}.{}.md", date.year(), self.slug(world), language.tag());
        (path, self.text(world, language))
    }

    /// The slug after its date.
    fn slug(&self, world: &World) -> String {
        let mut slug = self.word().to_owned();
        if let Subject::District(unit)
        | Subject::Complete(unit)
        | Subject::AllButAway(unit)
        | Subject::Corrected(unit) = self.subject
        {
            let _ = write!(slug, "-{}", world.unit(unit).code);
        }
        if self.time > 1 {
            let _ = write!(slug, "-{}", self.time);
        }
        slug
    }

    fn text(&self, world: &World, language: Language) -> String {
        let date = self.date(world);
        let prose = prose(&Voice { world, language, number: self.number, week: self.week }, self.subject);
        let mut sheet = Sheet::default();
        sheet.line("---").line(format_args!("title: {}", Quoted(&prose.title)));
        sheet.line(format_args!("summary: {}", Quoted(&prose.summary))).line(format_args!("date: {date}"));
        if self.subject != Subject::Late {
            sheet.line("audience: public");
        }
        if self.subject == Subject::Embargoed {
            sheet.line(format_args!("embargo: {date}T09:30+07:00"));
        }
        let units: Vec<String> = self.units(world).map(|unit| Quoted(&world.unit(unit).code).to_string()).collect();
        sheet.line(format_args!("units: [{}]", units.join(", ")));
        if let Some(document) = self.document() {
            sheet.line(format_args!("documents: [{document}]"));
        }
        rests_on(&mut sheet, &prose);
        sheet.line(format_args!("tags: [{}]", self.word())).line(format_args!("updated: {date}"));
        if language != Language::Vietnamese {
            sheet.line(format_args!("translation: {{of: vi, state: {date}}}"));
        }
        sheet.line("---").line("").line(photos::illustrated(prose.body.trim_end(), self.subject));
        sheet.finish()
    }

    /// The units that its front matter names: units that exist on its day.
    fn units(&self, world: &World) -> impl Iterator<Item = usize> {
        let unit = match self.subject {
            Subject::District(unit)
            | Subject::Complete(unit)
            | Subject::AllButAway(unit)
            | Subject::Corrected(unit) => Some(unit),
            Subject::Merged(merger) => {
                world.registry.mergers.get(merger).and_then(|merger| world.unit(merger.to).parent)
            }
            _ => Some(0),
        };
        unit.into_iter()
    }

    fn document(&self) -> Option<&'static str> {
        match self.subject {
            Subject::Opening => Some("campaign-plan"),
            Subject::Corrected(_) => Some("correction-minutes"),
            Subject::Merged(_) => Some("merger-resolution"),
            Subject::Extended => Some("extension"),
            _ => None,
        }
    }

    /// One word for what it is about, in slugs and tags.
    fn word(&self) -> &'static str {
        match self.subject {
            Subject::Opening => "opening",
            Subject::Week => "progress",
            Subject::District(_) => "district",
            Subject::Complete(_) => "complete",
            Subject::AllButAway(_) => "exclusions",
            Subject::Corrected(_) => "correction",
            Subject::Merged(_) => "merger",
            Subject::Missing => "missing",
            Subject::Extended => "deadline",
            Subject::Late => "late",
            Subject::Embargoed => "outlook",
        }
    }
}

/// What the text quotes and calculates.
fn rests_on(sheet: &mut Sheet, prose: &Prose) {
    if !prose.sources.is_empty() {
        sheet.line("sources:");
    }
    for title in &prose.sources {
        sheet.line(format_args!("  - {{title: {title}}}"));
    }
    if !prose.calculations.is_empty() {
        sheet.line("calculations:");
    }
    for Calculation { name, formula } in &prose.calculations {
        sheet.line(format_args!("  {name}: {formula}"));
    }
}
