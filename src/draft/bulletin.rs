//! A new bulletin: a text a language of the site, with the latest figures of a unit, those of the units below it, the deadline and
//! the days that are left. Every number is written as its language writes it and bound to its figure.
//!
//! [`bulletin`] chooses what the bulletin is about; [`Writer`] writes one text.

use super::writer::Writer;
use super::{Draft, Drafted, Said, choose, unless_there};
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::check::{Checked, Citable};
use jiff::civil::Date;

/// What a bulletin is asked for; what is left open follows from the site.
#[derive(Debug, Clone, Default)]
pub struct BulletinWish {
    /// Its name in paths; made from its unit, indicator and day if absent.
    pub name: Option<String>,
    /// The units it speaks of, by code, key or name: one and those below it, or several side by side. The highest one with
    /// figures if there is none.
    pub units: Vec<String>,
    /// What is counted; what the unit reported last if absent.
    pub indicator: Option<String>,
    /// Its day and day of knowledge.
    pub date: Option<Date>,
    /// The languages it is written in; all of the site's if there is none.
    pub languages: Vec<String>,
    /// It is for everybody, and rests on public figures only.
    pub public: bool,
}

/// A bulletin with the latest figures: a file a language. `today` is its day where neither the wish nor the site says one.
///
/// # Errors
/// A unit, an indicator or a language that the site lacks, a name that can't stand in a path, no figure to tell of, and a
/// bulletin of the same name.
pub fn bulletin(checked: &Checked, wish: &BulletinWish, today: Date) -> Result<Drafted, Said> {
    let date = choose::day(checked, wish.date, today);
    let wanted = wish.units.iter().map(|unit| choose::unit(checked, unit, date));
    let wanted = wanted.collect::<Result<Vec<UnitId>, Said>>()?;
    let of = wish.indicator.as_deref().map(|id| choose::indicator(checked, id)).transpose()?;
    let languages = choose::languages(checked, &wish.languages)?;
    let audience = choose::audience(wish.public);
    let all: Vec<UnitId> = checked.registry.iter().map(|(id, _)| id).collect();
    let citable = Citable::of(checked, &all, audience, date);
    let about = About::choose(checked, &citable, wanted, of)?;
    let first = languages.first().ok_or_else(|| Said::of("no-figures", &[]))?;
    let words = format!(
        "{} {} {date}",
        choose::unit_name(checked, about.lead, first),
        checked.indicators[usize::from(about.indicator.0)].id
    );
    let slug = choose::slug(wish.name.as_deref(), &words)?;
    if checked.bulletins.iter().any(|bulletin| bulletin.slug == slug) {
        return Err(Said::of("there", &[("file", &format!("bulletin:{slug}"))]));
    }
    let original = first.tag();
    let drafts = languages.iter().map(|language| {
        let writer = Writer { checked, citable: &citable, language, about: &about, date, audience };
        let translates = (language.tag() != original).then(|| original.as_str());
        Draft { path: format!("bulletins/{}/{slug}.{}.md", date.year(), language.tag()), text: writer.text(translates) }
    });
    let files = unless_there(checked, "there", drafts.collect())?;
    Ok(Drafted { files, notes: choose::left_out(checked, &citable, &about.group, about.indicator) })
}

/// What a bulletin is about.
pub(super) struct About<'c> {
    pub(super) lead: UnitId,
    pub(super) indicator: IndicatorId,
    /// The units that are told of, the lead first.
    pub(super) group: Vec<UnitId>,
    /// The latest figure of each unit: of the lead first, if it has one.
    pub(super) figures: Vec<&'c Observation>,
    /// The units that the front matter names.
    pub(super) units: Vec<UnitId>,
}

impl<'c> About<'c> {
    fn choose(
        checked: &'c Checked,
        citable: &Citable<'c>,
        wanted: Vec<UnitId>,
        of: Option<IndicatorId>,
    ) -> Result<Self, Said> {
        let nothing = || Said::of("no-figures", &[]);
        let lead = wanted.first().copied().or_else(|| choose::highest(citable, checked, of)).ok_or_else(nothing)?;
        let below = if wanted.len() > 1 { &wanted[1..] } else { checked.registry.children(lead) };
        let group: Vec<UnitId> = std::iter::once(lead).chain(below.iter().copied()).collect();
        let latest = |unit: &UnitId| choose::figure(citable, checked, *unit, of);
        let leading = latest(&lead).or_else(|| group.iter().filter_map(latest).max_by_key(|figure| figure.as_of));
        let indicator = checked.snapshot(leading.ok_or_else(nothing)?).indicator;
        let figures = group.iter().filter_map(|unit| citable.latest(*unit, indicator)).collect();
        let units = if wanted.is_empty() { vec![lead] } else { wanted };
        Ok(Self { lead, indicator, group, figures, units })
    }
}
