//! Figures as reports state them: a number with the word that stood before it.
//!
//! `about 15%`, `nearly 90%` and `over 750000` are not 15, 90 and 750000; the word stays with the number through every
//! calculation and every page. Words are understood in English, Vietnamese and French; the tool writes the English ones.

use super::decimal::Decimal;
use super::scalar::{Scalar, scalar};
use crate::diag::{Code, Refusal, code};
use std::fmt;

/// How exactly a number was stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    /// As counted.
    Exact,
    /// "about", "khoảng", "environ": on either side.
    About,
    /// "nearly", "gần", "près de": below it.
    Nearly,
    /// "over", "hơn", "plus de": above it.
    Over,
    /// "at least", or a display that is capped: it or above.
    AtLeast,
    /// "at most": it or below.
    AtMost,
    /// From the value to the upper value.
    Range,
    /// Rounded by its source to a step: "79.2 million".
    Rounded,
}

/// A number and how exactly it was stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quantity<T> {
    /// The word before the number.
    pub qualifier: Qualifier,
    /// The number; the lower one of a range.
    pub value: T,
    /// The upper number of a range, or the step of a rounded number; absent otherwise.
    pub upper: Option<T>,
}

impl<T> Quantity<T> {
    /// A number as counted.
    pub fn exact(value: T) -> Self {
        Self { qualifier: Qualifier::Exact, value, upper: None }
    }

    /// Whether the number is meant to the last digit.
    pub fn is_exact(&self) -> bool {
        self.qualifier == Qualifier::Exact
    }
}

/// A rate as its source states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Share {
    /// `38.49%`.
    PerCent(Decimal),
    /// `1/6`, from "about a sixth": part and whole, the whole above zero.
    Fraction(u32, u32),
}

impl Quantity<u64> {
    /// The number, where it is meant to the last one.
    #[must_use]
    pub fn if_exact(self) -> Option<u64> {
        self.is_exact().then_some(self.value)
    }
}

impl Share {
    /// The rate in per cent, for comparisons and drawing.
    #[must_use]
    pub fn per_cent(self) -> f64 {
        match self {
            Self::PerCent(rate) => rate.to_f64(),
            Self::Fraction(part, whole) => f64::from(part) * 100.0 / f64::from(whole),
        }
    }
}

/// The words, longest first within a qualifier, as a person types them.
const WORDS: &[(Qualifier, &[&str])] = &[
    (Qualifier::AtLeast, &["at least", "ít nhất", "tối thiểu", "au moins", "≥", ">=", ">"]),
    (Qualifier::AtMost, &["at most", "nhiều nhất", "tối đa", "au plus", "≤", "<=", "<"]),
    (Qualifier::About, &["about", "khoảng", "environ", "≈", "~"]),
    (Qualifier::Nearly, &["nearly", "almost", "gần", "près de", "presque"]),
    (Qualifier::Over, &["more than", "over", "hơn", "trên", "plus de"]),
];

const MILLION: &[&str] = &["million", "millions", "triệu"];

fn split_qualifier(text: &str) -> (Qualifier, &str) {
    for (qualifier, words) in WORDS {
        for word in *words {
            let Some(rest) = text.strip_prefix(word) else { continue };
            let is_sign = !word.ends_with(char::is_alphabetic);
            if is_sign || rest.starts_with([' ', '\u{a0}']) {
                return (*qualifier, rest.trim());
            }
        }
    }
    (Qualifier::Exact, text)
}

fn read<T>(text: &str, number: fn(&str) -> Result<T, Refusal>) -> Result<Quantity<T>, Refusal> {
    if let Some((low, high)) = text.split_once("..") {
        let (value, upper) = (number(low.trim())?, number(high.trim())?);
        return Ok(Quantity { qualifier: Qualifier::Range, value, upper: Some(upper) });
    }
    let (qualifier, rest) = split_qualifier(text);
    Ok(Quantity { qualifier, value: number(rest)?, upper: None })
}

/// The refusal of a range whose upper number is the smaller one.
fn reversed(text: &str) -> Refusal {
    let (low, high) = text.split_once("..").unwrap_or((text, text));
    let corrected = format!("{}..{}", high.trim(), low.trim());
    Refusal::new(code::RANGE_REVERSED, &[("value", text)]).hint("hint-swap", &[("corrected", &corrected)])
}

impl Scalar for Quantity<u64> {
    const FORMAT: &'static str = "count";
    const ABOUT: &'static str = "A count, with its word if it has one: `449470`, `over 750000`, `about 9000`, `400000..420000`, `79.2 million`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        if let Some(rounded) = rounded(text) {
            return Ok(rounded);
        }
        let quantity = read(text, count)?;
        match quantity.upper {
            Some(upper) if upper < quantity.value => Err(reversed(text)),
            _ => Ok(quantity),
        }
    }
}

/// `79.2 million` is known to a tenth of a million.
fn rounded(text: &str) -> Option<Quantity<u64>> {
    let (number, word) = text.rsplit_once([' ', '\u{a0}'])?;
    let number = MILLION.contains(&word).then(|| Decimal::parse(number.trim()))??;
    let step = 10u64.checked_pow(6u32.checked_sub(u32::from(number.decimals()))?)?;
    Some(Quantity { qualifier: Qualifier::Rounded, value: number.digits().checked_mul(step)?, upper: Some(step) })
}

fn count(text: &str) -> Result<u64, Refusal> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map_err(|_| Refusal::new(code::COUNT_MALFORMED, &[("value", text)]));
    }
    Err(match text.strip_prefix(['-', '−']) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => {
            Refusal::new(code::COUNT_NEGATIVE, &[("value", text)])
        }
        _ => localised(text, code::COUNT_MALFORMED),
    })
}

impl Scalar for Quantity<Share> {
    const FORMAT: &'static str = "rate";
    const ABOUT: &'static str = "A rate in per cent, with its word if it has one: `38.49%`, `about 15%`, `nearly 90%`, `60%..70%`, \
        or a fraction that the source says in words: `about 1/6`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        let quantity = read(text, share)?;
        match quantity.upper {
            Some(upper) if upper.per_cent() < quantity.value.per_cent() => Err(reversed(text)),
            _ => Ok(quantity),
        }
    }
}

fn share(text: &str) -> Result<Share, Refusal> {
    if let Some((part, whole)) = text.split_once('/')
        && let (Ok(part), Ok(whole)) = (part.parse(), whole.parse())
        && whole > 0
    {
        return Ok(Share::Fraction(part, whole));
    }
    let number = text.strip_suffix('%').map(str::trim_end);
    let refused = || localised(text, code::RATE_MALFORMED);
    match number.and_then(Decimal::parse) {
        Some(rate) => Ok(Share::PerCent(rate)),
        None if Decimal::parse(text).is_some() => Err(refused().hint("hint-percent", &[("value", text)])),
        None => Err(refused()),
    }
}

/// A number with thousands signs or a decimal comma is never read as something else: it is refused with its plain form.
fn localised(text: &str, otherwise: Code) -> Refusal {
    match plain_form(text) {
        Some(plain) => {
            Refusal::new(code::NUMBER_LOCAL_FORM, &[("value", text)]).hint("hint-plain", &[("corrected", &plain)])
        }
        None => Refusal::new(otherwise, &[("value", text)]),
    }
}

fn plain_form(text: &str) -> Option<String> {
    let (number, percent) = text.strip_suffix('%').map_or((text, ""), |rest| (rest.trim_end(), "%"));
    let is_digit = |c: char| c.is_ascii_digit();
    if !number.starts_with(is_digit) || !number.ends_with(is_digit) {
        return None;
    }
    let groups: Vec<&str> = number.split(|c: char| !is_digit(c)).collect();
    let signs: Vec<char> = number.chars().filter(|c| !is_digit(*c)).collect();
    let known = signs.iter().all(|c| matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\''));
    let in_threes = groups.iter().skip(1).all(|group| group.len() == 3);
    let one_kind = signs.windows(2).all(|pair| pair[0] == pair[1]);
    let plain = match signs.as_slice() {
        [] => return None,
        [','] if !in_threes || !percent.is_empty() => groups.join("."),
        _ if known && one_kind && in_threes => groups.concat(),
        _ if known && groups.len() > 2 => {
            format!("{}.{}", groups[..groups.len() - 1].concat(), groups[groups.len() - 1])
        }
        _ => return None,
    };
    Some(format!("{plain}{percent}"))
}

impl fmt::Display for Qualifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Exact | Self::Range | Self::Rounded => "",
            Self::About => "about ",
            Self::Nearly => "nearly ",
            Self::Over => "over ",
            Self::AtLeast => "at least ",
            Self::AtMost => "at most ",
        })
    }
}

impl fmt::Display for Quantity<u64> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.qualifier, self.upper) {
            (Qualifier::Range, Some(upper)) => write!(f, "{}..{upper}", self.value),
            (Qualifier::Rounded, Some(step)) => {
                let decimals = 6 - u8::try_from(step.checked_ilog10().unwrap_or(0).min(6)).unwrap_or(0);
                write!(f, "{} million", Decimal::new(self.value / step.max(1), decimals))
            }
            _ => write!(f, "{}{}", self.qualifier, self.value),
        }
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PerCent(rate) => write!(f, "{rate}%"),
            Self::Fraction(part, whole) => write!(f, "{part}/{whole}"),
        }
    }
}

impl fmt::Display for Quantity<Share> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.upper {
            Some(upper) => write!(f, "{}..{upper}", self.value),
            None => write!(f, "{}{}", self.qualifier, self.value),
        }
    }
}

scalar!(Quantity<Share>);

/// Unlike other scalars a count may be a YAML number: `count: 449470` can't be misread.
impl<'de> serde::Deserialize<'de> for Quantity<u64> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl serde::de::Visitor<'_> for Reader {
            type Value = Quantity<u64>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(Quantity::<u64>::FORMAT)
            }
            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Quantity::exact(number))
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Quantity::<u64>::read(text.trim()).map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

impl schemars::JsonSchema for Quantity<u64> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Self::FORMAT.into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": Self::ABOUT,
            "anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "format": Self::FORMAT}],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count_of(text: &str) -> Quantity<u64> {
        Quantity::<u64>::read(text).unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
    }

    #[test]
    fn words_of_three_languages_mean_the_same() {
        for text in ["nearly 90%", "gần 90%", "près de 90 %"] {
            let rate = Quantity::<Share>::read(text).map(|rate| rate.to_string());
            assert_eq!(rate, Ok("nearly 90%".to_owned()), "{text}");
        }
        for text in ["over 750000", "hơn 750000", "trên 750000", "plus de 750000", "more than 750000"] {
            assert_eq!(count_of(text).to_string(), "over 750000", "{text}");
        }
    }

    #[test]
    fn what_is_written_is_what_is_read() {
        for text in ["449470", "about 9000", "at least 5", "400000..420000", "79.2 million", "34 million"] {
            assert_eq!(count_of(text).to_string(), text);
        }
        for text in ["38.49%", "about 15%", "60%..70%", "about 1/6", "at least 95%"] {
            assert_eq!(Quantity::<Share>::read(text).map(|rate| rate.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn a_rounded_count_knows_its_step() {
        let rounded = count_of("79.2 million");
        assert_eq!((rounded.value, rounded.upper), (79_200_000, Some(100_000)));
    }

    #[test]
    fn local_forms_are_refused_with_the_plain_form() {
        for (text, plain) in [
            ("1.130.342", "1130342"),
            ("1 130", "1130"),
            ("38,49%", "38.49%"),
            ("1.130,5%", "1130.5%"),
            ("1,130,342", "1130342"),
            ("33,7", "33.7"),
        ] {
            assert_eq!(plain_form(text).as_deref(), Some(plain), "{text}");
            assert!(Quantity::<u64>::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_word_alone_or_a_glued_word_is_no_quantity() {
        for text in ["", "about", "about15", "nearlyly 3", "12 34", "5..", "..5", "9..3", "-5", "abc", "overtime 5"] {
            assert!(Quantity::<u64>::read(text).is_err(), "{text}");
        }
    }
}
