//! What to say of a name that leads nowhere: what looks like it, what there is, and where a new one would be named.

use super::names::Names;
use crate::check::nouns::{Lookup, UnitId};
use crate::check::suggest::{nearest, similar};
use crate::diag::{Diagnostic, Place, Refusal, Subject, code, listed};
use crate::domain::UnitCode;
use jiff::civil::Date;

/// A list of names that is longer than this says nothing to anybody.
const MOST: usize = 12;

impl Names<'_> {
    /// The problem of a code that nobody holds on a day, though somebody does on another.
    pub(super) fn not_then(&self, on: Option<Date>, holders: &[UnitId], place: Place) -> Diagnostic {
        let nearest = holders.iter().rev().find(|unit| on > self.registry.unit(**unit).life.from).or(holders.first());
        let name = nearest.map_or_else(String::new, |unit| self.named(*unit));
        let mut refusal = Refusal::new(
            code::UNIT_NOT_VALID_THEN,
            &[("unit", &name), ("as-of", &on.map_or_else(String::new, |day| day.to_string()))],
        );
        let Some(nearest) = nearest else { return refusal.at(place) };
        let unit = self.registry.unit(*nearest);
        if let Some(until) = unit.life.until.filter(|until| Some(*until) < on) {
            refusal = refusal.hint("hint-until", &[("until", &until.to_string())]);
        }
        if let Some(from) = unit.life.from.filter(|from| on < Some(*from)) {
            refusal = refusal.hint("hint-from", &[("from", &from.to_string())]);
        }
        let after = self.registry.successors(*nearest);
        if !after.is_empty() {
            refusal = refusal.hint("hint-successors", &[("names", &self.listed(&after))]);
        }
        refusal.at(place).about(Subject::unit(&unit.key)).label(unit.place.clone(), "label-unit", &[("unit", &name)])
    }

    /// The refusal of a code that nobody ever held.
    pub(super) fn unknown_unit(&self, wanted: &str) -> Refusal {
        let padded =
            |code: &&UnitCode| code.as_str().len() > wanted.len() && code.as_str().trim_start_matches('0') == wanted;
        if let Some(code) = self.registry.codes().find(padded) {
            let name = self.code_name(code.as_str());
            return Refusal::new(code::UNIT_CODE_ZEROS, &[("code", wanted)])
                .hint("hint-zeros", &[("corrected", code.as_str()), ("name", &name)])
                .hint("hint-spreadsheet", &[]);
        }
        let refusal = Refusal::new(code::UNIT_UNKNOWN, &[("code", wanted)]);
        if !self.registry.named(wanted).is_empty() {
            return self.with_units_named(refusal, wanted);
        }
        match similar(wanted, self.registry.codes().map(UnitCode::as_str)) {
            Some(names) => refusal.hint("hint-similar", &[("names", &names)]),
            None => self.with_units_named(refusal, wanted),
        }
        .hint("hint-registry", &[])
    }

    /// Adds the code of the unit that has a name, those of several, or else the units whose names look like it. Nothing is
    /// chosen: which unit is meant is for whoever wrote the name.
    fn with_units_named(&self, refusal: Refusal, name: &str) -> Refusal {
        match self.registry.named(name) {
            [] if !name.contains(char::is_alphabetic) => refusal,
            [] => {
                let named = self.registry.iter().map(|(id, unit)| (id, self.plain(&unit.name)));
                let near = self.listed(&nearest(name, named));
                if near.is_empty() { refusal } else { refusal.hint("hint-similar", &[("names", &near)]) }
            }
            [only] => {
                let corrected = &self.registry.unit(*only).key;
                refusal.hint("hint-name", &[("name", name), ("corrected", corrected)])
            }
            several => refusal.hint("hint-names", &[("names", &self.listed(several))]),
        }
    }

    /// Adds to the problems of loading what only the registry knows: where a name stands in the place of a code, the code. A
    /// row without a code may still say what it calls the unit.
    pub(super) fn suggest_codes(&mut self) {
        let mut problems = std::mem::take(self.problems);
        for problem in problems.iter_mut().filter(|problem| problem.code == code::YAML_VALUE) {
            let argument =
                |wanted| problem.message.arguments.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value);
            let name = match argument("format").map(String::as_str) {
                Some("unit-code") => argument("value"),
                Some("cell") => argument("name"),
                _ => None,
            };
            if let Some(name) = name {
                let hinted = self.with_units_named(Refusal::new(code::YAML_VALUE, &[]), name).nowhere();
                problem.hints.extend(hinted.hints);
            }
        }
        *self.problems = problems;
    }

    /// Adds to the problem that was told last, of a row whose code is unknown, what the row's name says.
    pub(super) fn add_name(&mut self, name: &str) {
        let unknown = |problem: &&mut Diagnostic| problem.code == code::UNIT_UNKNOWN;
        let hints = self.with_units_named(Refusal::new(code::UNIT_UNKNOWN, &[]), name).nowhere().hints;
        if let Some(problem) = self.problems.last_mut().filter(unknown) {
            problem.hints.splice(0..0, hints);
        }
    }

    fn code_name(&self, code: &str) -> String {
        match self.registry.find(code, None) {
            Lookup::Found(unit) => self.plain(&self.registry.unit(unit).name).to_owned(),
            Lookup::OtherTime(_) | Lookup::Unknown => code.to_owned(),
        }
    }
}

/// Adds the names that look like the wanted one, if any do.
pub(super) fn with_similar<'a>(refusal: Refusal, wanted: &str, known: impl Iterator<Item = &'a str>) -> Refusal {
    match similar(wanted, known) {
        Some(names) => refusal.hint("hint-similar", &[("names", &names)]),
        None => refusal,
    }
}

/// Adds the names that look like the wanted one, else all there are, if they are few.
pub(super) fn with_known<'a>(refusal: Refusal, wanted: &str, known: impl Iterator<Item = &'a str>) -> Refusal {
    let known: Vec<&str> = known.collect();
    match similar(wanted, known.iter().copied()) {
        Some(names) => refusal.hint("hint-similar", &[("names", &names)]),
        None if (1..=MOST).contains(&known.len()) => refusal.hint("hint-known", &[("names", &listed(&known))]),
        None => refusal,
    }
}
