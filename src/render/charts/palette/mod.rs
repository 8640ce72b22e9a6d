//! The colours of charts as something that can be judged: a theme whose reader can't tell two lines apart is told so when the
//! site is built, with the pair, the scheme and the eyes.
//!
//! Start at [`judge`]. A [`Palette`] is what stylesheets set, one scheme over the other ([`Scheme`]); `sheet` reads the
//! properties, `colour` what they say, `sight` measures, and `rules` lists which colour needs what: **a new role of charts has
//! its line there.** What the drawing does with the colours is the business of `ink` and of the stylesheet.

mod colour;
mod names;
mod rules;
mod sheet;
mod sight;

#[cfg(test)]
mod tests;

pub use crate::render::css::Scheme;
pub use colour::Colour;
pub use rules::{Fill, RULES, Rules};
pub use sight::{Eyes, contrast, contrast_to, distance, enough};

use sheet::Declaration;
use std::collections::BTreeMap;
use std::ops::Range;

/// What every property of a chart begins with.
pub const PREFIX: &str = "--chart-";
/// The property of what charts lie on.
pub const GROUND: &str = "ground";
/// A value that names others names no more than so many in a chain; a circle ends there.
const DEEPEST: usize = 16;

/// Where a value stands: the position of its stylesheet among those that were read, and the bytes of the value in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The position of the stylesheet.
    pub sheet: usize,
    /// The bytes of the value.
    pub span: Range<usize>,
}

/// What a property says in one scheme.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    /// The value with every reference to another property filled in.
    value: String,
    /// `None` where the value is no colour that can be read.
    colour: Option<Colour>,
    source: Source,
}

/// The colours of charts in both schemes.
#[derive(Debug, Clone)]
pub struct Palette {
    schemes: [BTreeMap<String, Entry>; 2],
}

impl Palette {
    /// What these stylesheets set together on the root of a page, later ones over earlier ones.
    #[must_use]
    pub fn of(sheets: &[&str]) -> Self {
        let declarations: Vec<(usize, Declaration)> = (0..)
            .zip(sheets)
            .flat_map(|(place, sheet)| sheet::declarations(sheet).into_iter().map(move |found| (place, found)))
            .collect();
        Self { schemes: Scheme::ALL.map(|scheme| entries(&declarations, scheme)) }
    }

    /// A colour by the name of its property without `--chart-`; `None` where it isn't set, or to nothing that can be read.
    #[must_use]
    pub fn colour(&self, scheme: Scheme, name: &str) -> Option<Colour> {
        self.entry(scheme, name)?.colour
    }

    fn entry(&self, scheme: Scheme, name: &str) -> Option<&Entry> {
        self.schemes[scheme as usize].get(name)
    }
}

/// The properties of charts in one scheme.
fn entries(declarations: &[(usize, Declaration)], scheme: Scheme) -> BTreeMap<String, Entry> {
    let mut holding: Vec<&(usize, Declaration)> =
        declarations.iter().filter(|(_, found)| found.schemes.contains(&scheme)).collect();
    holding.sort_by_key(|(_, found)| found.weight);
    let set: BTreeMap<&str, &(usize, Declaration)> =
        holding.into_iter().map(|declared| (declared.1.property.as_str(), declared)).collect();
    let entry = |(property, (sheet, found)): (&&str, &&(usize, Declaration))| {
        let name = property.strip_prefix(PREFIX)?;
        let value = filled(&found.value, &set, scheme, DEEPEST);
        let source = Source { sheet: *sheet, span: found.span.clone() };
        Some((name.to_owned(), Entry { colour: Colour::parse(&value), value, source }))
    };
    set.iter().filter_map(entry).collect()
}

/// A value with what its references say in their place, and with the one of two colours that the scheme takes.
fn filled(value: &str, set: &BTreeMap<&str, &(usize, Declaration)>, scheme: Scheme, deepest: usize) -> String {
    let (Some((function, arguments)), Some(deeper)) = (colour::call(value), deepest.checked_sub(1)) else {
        return value.trim().to_owned();
    };
    match (function, first_of(arguments), scheme) {
        ("var", (name, otherwise), _) => match set.get(name.trim()) {
            Some((_, found)) => filled(&found.value, set, scheme, deeper),
            None => filled(otherwise.unwrap_or_default(), set, scheme, deeper),
        },
        ("light-dark", (light, Some(_)), Scheme::Light) => filled(light, set, scheme, deeper),
        ("light-dark", (_, Some(dark)), Scheme::Dark) => filled(dark, set, scheme, deeper),
        _ => value.trim().to_owned(),
    }
}

/// The first of several arguments, and what comes after its comma.
fn first_of(arguments: &str) -> (&str, Option<&str>) {
    let mut depth = 0_u32;
    let end = arguments.find(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && c == ','
    });
    end.map_or((arguments, None), |end| (&arguments[..end], Some(&arguments[end + 1..])))
}

/// What is wrong with a palette in one scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The scheme it is wrong in.
    pub scheme: Scheme,
    /// The colour that is wrong: the name of its property without `--chart-`.
    pub name: &'static str,
    /// What is wrong with it.
    pub kind: FaultKind,
    /// Where the values of the colours concerned stand, the colour's own first; none where it isn't set.
    pub sources: Vec<Source>,
}

/// What can be wrong with a colour.
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    /// It isn't set.
    Missing,
    /// It is set to this, which can't be read as a colour.
    Unreadable(String),
    /// Too little contrast against what it lies on, or what it lies beside in a fill with no gap between the two.
    Contrast(&'static str, Measure),
    /// Too like another colour, to these eyes.
    Alike(&'static str, Eyes, Measure),
    /// It stands out from the ground too little more than the class before it, to these eyes: so many times.
    Step(&'static str, Eyes, Measure),
}

/// What was measured and the least that is needed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// What was measured.
    pub measured: f64,
    /// The least that is needed.
    pub required: f64,
}

impl Measure {
    /// The measure, where it isn't enough.
    fn short(measured: f64, required: f64) -> Option<Self> {
        (measured < required).then_some(Self { measured, required })
    }
}

/// Holds a palette against rules: everything that is wrong, scheme by scheme. Of a pair that looks alike to several kinds of
/// eyes, those that tell it apart least. Of stylesheets that set none of the colours nothing can be said: they give charts
/// their looks in some other way.
#[must_use]
pub fn judge(palette: &Palette, rules: &Rules) -> Vec<Fault> {
    let is_set = |name| Scheme::ALL.into_iter().any(|scheme| palette.entry(scheme, name).is_some());
    if !rules.names().any(is_set) {
        return Vec::new();
    }
    Scheme::ALL.into_iter().flat_map(|scheme| Judge { palette, rules, scheme }.faults()).collect()
}

/// Judges one scheme.
struct Judge<'p> {
    palette: &'p Palette,
    rules: &'p Rules,
    scheme: Scheme,
}

impl Judge<'_> {
    fn faults(&self) -> Vec<Fault> {
        let unset = self.rules.names().filter_map(|name| self.unset(name));
        let touching = self.rules.touching().map(|(a, b)| (a, b, rules::BESIDE));
        let pairs = self.rules.contrasts.iter().copied().chain(touching);
        let pale = pairs.filter_map(|(name, other, required)| self.contrast(name, other, required));
        let alike = self.rules.apart().filter_map(|(a, b)| self.alike(a, b));
        let steps = self.rules.steps().filter_map(|(a, b)| self.step(a, b));
        unset.chain(pale).chain(alike).chain(steps).collect()
    }

    fn fault(&self, name: &'static str, other: Option<&str>, kind: FaultKind) -> Fault {
        let names = std::iter::once(name).chain(other);
        let sources = names.filter_map(|name| Some(self.palette.entry(self.scheme, name)?.source.clone())).collect();
        Fault { scheme: self.scheme, name, kind, sources }
    }

    fn colour(&self, name: &str) -> Option<Colour> {
        self.palette.colour(self.scheme, name)
    }

    fn unset(&self, name: &'static str) -> Option<Fault> {
        let kind = match self.palette.entry(self.scheme, name) {
            None => FaultKind::Missing,
            Some(Entry { colour: None, value, .. }) => FaultKind::Unreadable(value.clone()),
            Some(_) => return None,
        };
        Some(self.fault(name, None, kind))
    }

    fn contrast(&self, name: &'static str, other: &'static str, required: f64) -> Option<Fault> {
        let measured = contrast(self.colour(name)?, self.colour(other)?);
        let measure = Measure::short(measured, required)?;
        Some(self.fault(name, Some(other), FaultKind::Contrast(other, measure)))
    }

    fn alike(&self, name: &'static str, other: &'static str) -> Option<Fault> {
        let (a, b) = (self.colour(name)?, self.colour(other)?);
        let seen = Eyes::ALL.map(|eyes| (eyes, distance(a, b, eyes)));
        let (eyes, measured) = seen.into_iter().min_by(|one, two| one.1.total_cmp(&two.1))?;
        let measure = Measure::short(measured, rules::APART)?;
        Some(self.fault(name, Some(other), FaultKind::Alike(other, eyes, measure)))
    }

    fn step(&self, before: &'static str, name: &'static str) -> Option<Fault> {
        let (one, next, ground) = (self.colour(before)?, self.colour(name)?, self.colour(GROUND)?);
        let away = |colour, eyes| contrast_to(colour, ground, eyes);
        let seen = Eyes::ALL.map(|eyes| (eyes, away(next, eyes) / away(one, eyes)));
        let (eyes, measured) = seen.into_iter().min_by(|one, two| one.1.total_cmp(&two.1))?;
        let measure = Measure::short(measured, rules::STEP)?;
        Some(self.fault(name, Some(before), FaultKind::Step(before, eyes, measure)))
    }
}
