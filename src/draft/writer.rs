//! Writes one text of a new bulletin: front matter, headline, facts and a table of the units, in the words of the site's own
//! language files, every number bound to its figure.

use super::bulletin::About;
use super::{choose, yaml};
use crate::check::nouns::{Observation, Source, UnitId, Value};
use crate::check::{Checked, Citable};
use crate::domain::{Audience, Binding, Calculation, FigurePart, FigurePath, Scalar, Slug};
use crate::language::{Argument, Language};
use crate::markdown::{escaped, escaped_in_line};
use jiff::civil::Date;

/// Writes one text of a bulletin.
pub(super) struct Writer<'w, 'c> {
    pub(super) checked: &'c Checked,
    pub(super) citable: &'w Citable<'c>,
    pub(super) language: &'w Language,
    pub(super) about: &'w About<'c>,
    pub(super) date: Date,
    pub(super) audience: Audience,
}

/// The columns of the table of units: the interface string of its head, and the number.
const COLUMNS: [(&str, FigurePart); 5] = [
    ("table-rate", FigurePart::Rate),
    ("table-count", FigurePart::Count),
    ("table-base", FigurePart::Base),
    ("table-remaining", FigurePart::Remaining),
    ("table-done", FigurePart::Parts),
];

/// The name of the calculation of the days between the figure's day and the deadline.
const DAYS: &str = "days";

impl Writer<'_, '_> {
    /// The whole file; a translation says of which language.
    pub(super) fn text(&self, translates: Option<&str>) -> String {
        let (rows, days) = (self.table(), self.days());
        let calculation = days.as_ref().and_then(|(calculation, _)| calculation.as_ref());
        let mut text = self.matter(translates, calculation);
        text.push_str(&format!("\n{}.\n", self.headline(&self.link(self.about.lead), escaped)));
        let facts = self.facts(days.as_ref().map(|(_, words)| words.as_str()));
        if !facts.is_empty() {
            text.push_str(&format!("\n{facts}"));
        }
        if !rows.is_empty() {
            text.push_str(&format!("\n{rows}"));
        }
        text
    }

    fn matter(&self, translates: Option<&str>, calculation: Option<&Calculation>) -> String {
        let checked = self.checked;
        let lead = escaped_in_line(&choose::unit_name(checked, self.about.lead, self.language));
        let title = self.headline(&lead, escaped_in_line);
        let units = self.about.units.iter().map(|unit| yaml::quoted(checked.registry.unit(*unit).code.as_str()));
        let units: Vec<String> = units.collect();
        let mut matter = format!("---\ntitle: {}\n", yaml::quoted(&title));
        if let Some(summary) = self.summary() {
            matter.push_str(&format!("summary: {}\n", yaml::quoted(&summary)));
        }
        let audience = if self.audience == Audience::Public { "public" } else { "internal" };
        matter.push_str(&format!("date: {}\naudience: {audience}\nunits: [{}]\n", self.date, units.join(", ")));
        if let Some(calculation) = calculation {
            matter.push_str(&format!("calculations:\n  {DAYS}: {calculation}\n"));
        }
        let sources = self.sources();
        if !sources.is_empty() {
            matter.push_str(&format!("sources:\n{}", sources.concat()));
        }
        if let Some(original) = translates {
            matter.push_str(&format!("translation: {{of: {original}, state: {}}}\n", self.date));
        }
        matter + "---\n"
    }

    /// Where the figures come from, each source once.
    fn sources(&self) -> Vec<String> {
        let mut told: Vec<&Source> = Vec::new();
        for figure in &self.about.figures {
            let own = figure.detail(|details| details.source.as_ref());
            let source = own.unwrap_or(&self.checked.snapshot(figure).source);
            if !told.contains(&source) {
                told.push(source);
            }
        }
        let lines = told.into_iter().map(|source| yaml::source(self.checked, source, self.audience));
        lines.filter(|lines| !lines.is_empty()).map(|lines| yaml::block("  - ", &lines)).collect()
    }

    /// The lead's latest figure.
    fn figure(&self) -> Option<&Observation> {
        self.about.figures.first().copied().filter(|figure| figure.unit == self.about.lead)
    }

    /// "Hải Phòng, activated accounts: 38.49%, as of 13 June 2023"; the name alone where the unit itself has no figure. `as_words`
    /// is how names are written where it stands; that of the unit is already.
    fn headline(&self, name: &str, as_words: fn(&str) -> String) -> String {
        let indicator = choose::named(
            self.checked,
            &self.checked.indicators[usize::from(self.about.indicator.0)].name,
            self.language,
        );
        let subject = format!("{name}, {}", as_words(indicator));
        let said = self.figure().and_then(|figure| {
            let number = [FigurePart::Rate, FigurePart::Count].into_iter().find_map(|part| self.bound(figure, part))?;
            Some((number, self.language.as_of_phrase(figure.as_of)))
        });
        let Some((number, as_of)) = said else { return subject };
        let arguments = [
            ("indicator", Argument::Text(&subject)),
            ("rate", Argument::Text(&number)),
            ("as-of", Argument::Text(&as_of)),
        ];
        self.language.text("headline-rate", &arguments)
    }

    /// The count and the deadline.
    fn summary(&self) -> Option<String> {
        let figure = self.figure()?;
        let count = self.bound(figure, FigurePart::Count).map(|count| {
            let base = self.bound(figure, FigurePart::Base);
            let label = self.label("table-count");
            base.map_or_else(|| format!("{label} {count}"), |base| format!("{label} {count} / {base}"))
        });
        let deadline = self.bound(figure, FigurePart::Deadline);
        let deadline = deadline.map(|date| self.language.text("deadline-on", &[("date", Argument::Text(&date))]));
        let said: Vec<String> = count.into_iter().chain(deadline).collect();
        (!said.is_empty()).then(|| said.join("; "))
    }

    /// What else is known of the lead, an item each.
    fn facts(&self, days: Option<&str>) -> String {
        let Some(figure) = self.figure() else { return String::new() };
        let item =
            |(head, part): (&str, FigurePart)| Some(format!("- {} {}\n", self.label(head), self.bound(figure, part)?));
        let numbers: String = COLUMNS.into_iter().skip(1).filter_map(item).collect();
        let deadline = self.bound(figure, FigurePart::Deadline).map(|date| {
            let days = days.map(|days| format!(" ({days})")).unwrap_or_default();
            format!("- {} {date}{days}\n", self.label("table-deadline"))
        });
        numbers + &deadline.unwrap_or_default()
    }

    /// The days between completion and deadline, else those between the figure's day and the deadline, with the calculation
    /// that the latter take.
    fn days(&self) -> Option<(Option<Calculation>, String)> {
        let figure = self.figure()?;
        for (part, id) in
            [(FigurePart::DaysAhead, "days-before-deadline"), (FigurePart::DaysBehind, "days-after-deadline")]
        {
            let Some((path, value)) = self.citable.path(figure, part) else { continue };
            if let Some(words) = days_of(value).and_then(|days| self.in_days(id, days, &Binding::Figure(path))) {
                return Some((None, words));
            }
        }
        let (deadline, _) = self.citable.path(figure, FigurePart::Deadline)?;
        let (as_of, _) = self.citable.path(figure, FigurePart::AsOf)?;
        let name = Slug::read(DAYS).ok()?;
        for (id, later, earlier) in [("days-left", &deadline, &as_of), ("days-past", &as_of, &deadline)] {
            let calculation = Calculation::read(&format!("{later} - {earlier}")).ok()?;
            let days = self.citable.calculated(&calculation).and_then(days_of);
            let words = days
                .and_then(|days| self.days_words(id, days))
                .map(|words| linked(&words, &Binding::Calculation(name.clone())));
            if let Some(words) = words {
                return Some((Some(calculation), words));
            }
        }
        None
    }

    /// Days in words, bound to what gives them, if that holds.
    fn in_days(&self, id: &str, days: u64, binding: &Binding) -> Option<String> {
        let words = self.days_words(id, days)?;
        self.citable.holds(self.language, binding, &words)?;
        Some(linked(&words, binding))
    }

    /// Days in words, where they name the number.
    fn days_words(&self, id: &str, days: u64) -> Option<String> {
        let words = self.language.text(id, &[("n", Argument::Count(days))]);
        let read = self.language.read_literal(&words).ok()?;
        matches!(read, crate::domain::Literal::Count(count) if count.value == days).then_some(words)
    }

    /// The units side by side, if there are others than the lead.
    fn table(&self) -> String {
        let lead = self.about.lead;
        let figures: Vec<&Observation> = self
            .about
            .figures
            .iter()
            .copied()
            .filter(|figure| figure.unit != lead || self.about.units.len() > 1)
            .collect();
        if figures.iter().all(|figure| figure.unit == lead) {
            return String::new();
        }
        let cell = |figure: &&Observation, part| self.bound(figure, part);
        let shown: Vec<(&str, FigurePart)> = COLUMNS
            .into_iter()
            .filter(|(_, part)| figures.iter().any(|figure| cell(figure, *part).is_some()))
            .collect();
        let word = |id: &str| self.language.text(id, &[]);
        let heads: Vec<String> = shown.iter().map(|(id, _)| word(id)).collect();
        let mut table = format!("| {} | {} | {} |\n", word("table-unit"), heads.join(" | "), word("table-as-of"));
        table.push_str(&format!("| --- | {}--- |\n", "---: | ".repeat(shown.len())));
        for figure in &figures {
            let cells: Vec<String> =
                shown.iter().map(|(_, part)| cell(figure, *part).unwrap_or_else(|| "–".to_owned())).collect();
            let as_of = figure
                .as_of
                .day()
                .map_or_else(|| self.language.as_of(figure.as_of), |day| self.language.date_short(day));
            table.push_str(&format!("| {} | {} | {as_of} |\n", self.link(figure.unit), cells.join(" | ")));
        }
        table
    }

    /// A unit with the link to its page.
    fn link(&self, unit: UnitId) -> String {
        let name = choose::unit_name(self.checked, unit, self.language);
        format!("[{}](unit:{})", escaped(&name), self.checked.registry.unit(unit).key)
    }

    fn label(&self, id: &str) -> String {
        let name = self.language.text(id, &[]);
        self.language.text("label", &[("name", Argument::Text(&name))])
    }

    /// A number of a figure as the language writes it, bound to it; `None` where the figure lacks it or it can't be said so that
    /// it holds.
    fn bound(&self, figure: &Observation, part: FigurePart) -> Option<String> {
        let (path, value): (FigurePath, Value) = self.citable.path(figure, part)?;
        let binding = Binding::Figure(path);
        let words = value.in_words(self.language);
        self.citable.holds(self.language, &binding, &words)?;
        Some(linked(&words, &binding))
    }
}

fn linked(words: &str, binding: &Binding) -> String {
    format!("[{words}]({binding})")
}

/// A number of days that is known, of one or more.
fn days_of(value: Value) -> Option<u64> {
    match value {
        Value::Number { low, high } if high == Some(low) && low > 0 => u64::try_from(low).ok(),
        _ => None,
    }
}
