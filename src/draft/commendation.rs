//! A new commendation: an entry that is proposed, for a unit, with the figure that it rests on. Form and authority are taken over
//! from the site's latest one unless they are given.

use super::{Draft, Drafted, Said, choose, unless_there, yaml};
use crate::check::nouns::{Commendation, Observation, UnitId};
use crate::check::{Checked, Citable};
use crate::domain::{Audience, FigurePart, Text};
use crate::language::{Argument, Language};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What a commendation is asked for; what is left open follows from the site.
#[derive(Debug, Clone, Default)]
pub struct CommendationWish {
    /// Its id; made from unit and indicator if absent.
    pub id: Option<String>,
    /// Who is commended, by code, key or name of the unit.
    pub unit: String,
    /// What was achieved; what the unit reported last if absent.
    pub indicator: Option<String>,
    /// The day of knowledge.
    pub date: Option<Date>,
    /// What is asked for, in the words of the register of forms.
    pub form: Option<String>,
    /// Who is asked for it.
    pub authority: Option<String>,
}

/// A commendation that is proposed, in a file of its own. `today` is the day of knowledge where neither the wish nor the site
/// says one.
///
/// # Errors
/// A unit or an indicator that the site lacks, no figure to rest on, no form or authority to take over, an id that can't stand in
/// a path, and one that is taken.
pub fn commendation(checked: &Checked, wish: &CommendationWish, today: Date) -> Result<Drafted, Said> {
    let known = choose::day(checked, wish.date, today);
    let unit = choose::unit(checked, &wish.unit, known)?;
    let of = wish.indicator.as_deref().map(|id| choose::indicator(checked, id)).transpose()?;
    let citable = Citable::of(checked, &[unit], Audience::Internal, known);
    let figure = choose::figure(&citable, checked, unit, of).ok_or_else(|| Said::of("no-figures", &[]))?;
    let taken = like(checked, unit);
    let form = given(wish.form.as_deref(), taken.map(|other| &other.form)).ok_or_else(|| Said::of("no-form", &[]))?;
    let authority = given(wish.authority.as_deref(), taken.map(|other| &other.authority));
    let authority = authority.ok_or_else(|| Said::of("no-authority", &[]))?;
    let indicator = &checked.indicators[usize::from(checked.snapshot(figure).indicator.0)];
    let first = checked.languages.first().ok_or_else(|| Said::of("no-figures", &[]))?;
    let words = format!("{} {} {}", choose::unit_name(checked, unit, first), indicator.id, known.year());
    let id = choose::slug(wish.id.as_deref(), &words)?;
    if checked.commendations.iter().any(|other| other.id == id) {
        return Err(Said::of("there", &[("file", &format!("commendation:{id}"))]));
    }
    let head = format!("audience: internal\ncommendations:\n  {id}:\n    form: {form}\n    authority: {authority}\n");
    let text = head + &entry(checked, &citable, unit, figure);
    let files = unless_there(checked, "there", vec![Draft { path: format!("commendations/{id}.yaml"), text }])?;
    let notes = choose::left_out(checked, &citable, &[unit], checked.snapshot(figure).indicator);
    Ok(Drafted { files, notes })
}

/// The commendation that a new one is made after: of those for the unit itself, else of all, the one for the latest figure.
fn like(checked: &Checked, unit: UnitId) -> Option<&Commendation> {
    let for_unit = |other: &&Commendation| other.recipients.iter().any(|recipient| recipient.unit == Some(unit));
    let latest = |other: &&Commendation| other.rests_on.iter().map(|figure| figure.as_of).max();
    let own = checked.commendations.iter().filter(for_unit).max_by_key(latest);
    own.or_else(|| checked.commendations.iter().max_by_key(latest))
}

fn given(wanted: Option<&str>, else_that: Option<&Text>) -> Option<String> {
    wanted.map(yaml::quoted).or_else(|| else_that.map(yaml::text))
}

/// Everything of an entry but its form and authority.
fn entry(checked: &Checked, citable: &Citable<'_>, unit: UnitId, figure: &Observation) -> String {
    let snapshot = checked.snapshot(figure);
    let (name, code) = (&checked.registry.unit(unit).name, &checked.registry.unit(unit).code);
    let recipient = format!("{{kind: collective, name: {}, unit: \"{code}\"}}", yaml::text(name));
    let indicator = &checked.indicators[usize::from(snapshot.indicator.0)].id;
    let mut rests_on = format!("unit: \"{code}\", indicator: {indicator}, as_of: {}", figure.as_of);
    // Counts say more than the rate that was rounded from them, and "nearly 90%" doesn't carry a claim of 90%.
    let is_claimed = figure.count.and(figure.base).is_none();
    if let Some(rate) = figure.rate.filter(|rate| is_claimed && rate.is_exact()) {
        rests_on.push_str(&format!(", rate: \"{rate}\""));
    }
    let own = figure.detail(|details| details.source.as_ref()).unwrap_or(&snapshot.source);
    let named = vec![format!("title: {}", yaml::text(name))];
    let source =
        Some(yaml::source(checked, own, Audience::Internal)).filter(|lines| !lines.is_empty()).unwrap_or(named);
    let source: String = source.iter().map(|line| format!("      {line}\n")).collect();
    format!(
        "    status: proposed\n    date: unknown\n    recipients:\n      - {recipient}\n    achievement: {}\n    rests_on:\n      - {{{rests_on}}}\n    source:\n{source}",
        yaml::text(&achievement(checked, citable, figure)),
    )
}

/// What was achieved, in each language of the site: the figure with its day.
fn achievement(checked: &Checked, citable: &Citable<'_>, figure: &Observation) -> Text {
    let by: BTreeMap<_, _> = checked
        .languages
        .iter()
        .map(|language| (language.tag().clone(), said(checked, citable, figure, language)))
        .collect();
    Text::By(by)
}

fn said(checked: &Checked, citable: &Citable<'_>, figure: &Observation, language: &Language) -> String {
    let indicator = &checked.indicators[usize::from(checked.snapshot(figure).indicator.0)];
    let indicator = choose::named(checked, &indicator.name, language);
    let number = [FigurePart::Rate, FigurePart::Count].into_iter().find_map(|part| citable.path(figure, part));
    let number = number.map(|(_, value)| value.in_words(language)).unwrap_or_default();
    let as_of = language.as_of_phrase(figure.as_of);
    let arguments = [
        ("indicator", Argument::Text(indicator)),
        ("rate", Argument::Text(&number)),
        ("as-of", Argument::Text(&as_of)),
    ];
    language.text("headline-rate", &arguments)
}
