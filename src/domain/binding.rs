//! What a number of a text rests on: a figure, a calculation, a count of units, or what a source says.

use super::code::{DocumentKey, LevelId, Slug};
use super::date::parse_date;
use super::figure_path::FigurePath;
use super::scalar::{Scalar, scalar};
use crate::diag::{Refusal, code};
use jiff::civil::Date;
use std::fmt;

/// What a number of a text rests on, as the address of its link says it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Binding {
    /// `fig:004/cccd`.
    Figure(FigurePath),
    /// `calc:gap`: a calculation of the front matter, by its name.
    Calculation(Slug),
    /// `units:01/commune`.
    Units(UnitsWithin),
    /// `quote:2` or `quote:<document>`: the data doesn't hold it, a source says it.
    Quote(Quoted),
}

/// How many units of a level there are within a unit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitsWithin {
    /// The unit's key, as written.
    pub unit: String,
    /// The level of those that are counted.
    pub level: LevelId,
}

/// Who says what is quoted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quoted {
    /// A source of the text, by its place among them from 1.
    Source(usize),
    /// A document of the register.
    Document(DocumentKey),
}

/// A number that is calculated from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Calculation {
    /// Terms that are added, or taken away where `true` stands beside them; never empty.
    Sum(Vec<(bool, Term)>),
    /// One term as a share of another.
    Share(Term, Term),
}

/// What a calculation calculates with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// A number or a day of a figure.
    Figure(FigurePath),
    /// How many units there are.
    Units(UnitsWithin),
    /// A day.
    Day(Date),
}

impl Binding {
    /// Reads the address of a link behind its scheme; `None` for schemes that bind no number.
    #[must_use]
    pub fn read(scheme: &str, rest: &str) -> Option<Result<Self, Refusal>> {
        Some(match scheme {
            "fig" => FigurePath::read(rest).map(Self::Figure),
            "calc" => Slug::read(rest).map(Self::Calculation),
            "units" => UnitsWithin::read(rest).map(Self::Units),
            "quote" => Quoted::read(rest).map(Self::Quote),
            _ => return None,
        })
    }
}

impl UnitsWithin {
    fn read(text: &str) -> Result<Self, Refusal> {
        let refused = || {
            Refusal::new(code::FIGURE_PATH, &[("problem", "form"), ("path", text), ("segment", "")])
                .hint("hint-units", &[])
        };
        let (unit, level) = text.split_once('/').filter(|(unit, _)| !unit.is_empty()).ok_or_else(refused)?;
        Ok(Self { unit: unit.to_owned(), level: LevelId::read(level)? })
    }
}

impl Quoted {
    fn read(text: &str) -> Result<Self, Refusal> {
        match text.parse() {
            Ok(number) => Ok(Self::Source(number)),
            Err(_) => DocumentKey::read(text).map(Self::Document),
        }
    }
}

impl Scalar for Calculation {
    const FORMAT: &'static str = "calculation";
    const ABOUT: &'static str = "Figures by their paths, days and `units:<unit>/<level>`, with ` + `, ` - ` or one ` / ` between them: \
        `080/cccd/count + 084/cccd/count`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let refused = || Refusal::new(code::CALCULATION, &[("calculation", text)]).hint("hint-form", &[]);
        if let [part, "/", whole] = words.as_slice() {
            return Ok(Self::Share(Term::read(part)?, Term::read(whole)?));
        }
        let (first, rest) = words.split_first().ok_or_else(refused)?;
        let mut terms = vec![(false, Term::read(first)?)];
        for pair in rest.chunks(2) {
            let [sign @ ("+" | "-" | "−"), term] = pair else { return Err(refused()) };
            terms.push((*sign != "+", Term::read(term)?));
        }
        if terms.len() < 2 { Err(refused()) } else { Ok(Self::Sum(terms)) }
    }
}
scalar!(Calculation);

impl Term {
    fn read(text: &str) -> Result<Self, Refusal> {
        if let Some(units) = text.strip_prefix("units:") {
            return UnitsWithin::read(units).map(Self::Units);
        }
        match parse_date(text) {
            Ok(day) => Ok(Self::Day(day)),
            Err(_) => FigurePath::read(text.strip_prefix("fig:").unwrap_or(text)).map(Self::Figure),
        }
    }
}

impl Calculation {
    /// Everything it calculates with, in the order in which it stands there.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        let (sum, share) = match self {
            Self::Sum(terms) => (Some(terms.iter().map(|(_, term)| term)), None),
            Self::Share(part, whole) => (None, Some([part, whole])),
        };
        sum.into_iter().flatten().chain(share.into_iter().flatten())
    }
}

impl fmt::Display for Binding {
    /// The address as it stands in the text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure(path) => write!(f, "fig:{path}"),
            Self::Calculation(name) => write!(f, "calc:{name}"),
            Self::Units(units) => write!(f, "units:{units}"),
            Self::Quote(Quoted::Source(number)) => write!(f, "quote:{number}"),
            Self::Quote(Quoted::Document(key)) => write!(f, "quote:{key}"),
        }
    }
}

impl fmt::Display for UnitsWithin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.unit, self.level)
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure(path) => path.fmt(f),
            Self::Units(units) => write!(f, "units:{units}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

impl fmt::Display for Calculation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Share(part, whole) => write!(f, "{part} / {whole}"),
            Self::Sum(terms) => terms.iter().enumerate().try_for_each(|(place, (minus, term))| match (place, minus) {
                (0, _) => write!(f, "{term}"),
                (_, false) => write!(f, " + {term}"),
                (_, true) => write!(f, " - {term}"),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calculation_is_read_and_printed_as_it_was_written() {
        for text in [
            "42/cccd/2023-05-10/count - 42/cccd/2023-05-10/known-2023-05-12/count",
            "080/cccd/count + 084/cccd/count + 082/cccd/count",
            "35/eid_activated/count / 35/cccd/count",
            "2023-06-29 - 2023-06-13",
            "VN/cccd/deadline - 2023-06-30",
            "units:01/commune - 01/cccd/undated/done",
        ] {
            assert_eq!(Calculation::read(text).map(|calculation| calculation.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn a_calculation_has_terms_with_signs_between_them() {
        for bad in ["", "42/cccd/count", "42/cccd/count +", "+ 42/cccd/count", "a/b * c/d", "a/b / c/d / e/f", "1 + 1"]
        {
            assert!(Calculation::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_quotation_is_of_a_source_by_number_or_of_a_document() {
        for address in ["quote:2", "quote:cong-van-1451-2023", "calc:gap", "units:01/commune", "fig:67/cccd/days-ahead"]
        {
            let (scheme, rest) = address.split_once(':').unwrap_or_default();
            let read = Binding::read(scheme, rest).and_then(Result::ok).map(|binding| binding.to_string());
            assert_eq!(read.as_deref(), Some(address));
        }
        assert!(Binding::read("unit", "01").is_none());
    }
}
