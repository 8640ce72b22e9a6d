//! Codes and identifiers: strings with a shape, a type each, so that a unit's code can't be taken for an indicator's.

use super::scalar::{Scalar, scalar};
use crate::diag::{Refusal, code};
use std::fmt;

macro_rules! identifier {
    ($(#[doc = $doc:literal])+ $name:ident, $format:literal, $takes:path) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub struct $name(Box<str>);

        impl $name {
            /// The text as it stands in the file.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl Scalar for $name {
            const FORMAT: &'static str = $format;
            const ABOUT: &'static str = concat!($($doc),+);
            fn read(text: &str) -> Result<Self, Refusal> {
                if $takes(text) {
                    return Ok(Self(text.into()));
                }
                Err(Refusal::new(code::YAML_VALUE, &[("value", text), ("format", $format)]).hint(concat!("hint-", $format), &[]))
            }
        }
        scalar!($name);
    };
}

identifier! {
    /// The code of an administrative unit as its registry writes it, zeros and all: letters, digits, `-` and `.`. Several
    /// codes with `+` between them name units that are reported as one.
    UnitCode, "unit-code", is_unit_code
}
identifier! {
    /// The id of an indicator: lower-case letters, digits, `_` and `-`.
    IndicatorId, "indicator-id", is_id
}
identifier! {
    /// The id of a programme: the name of its file.
    ProgrammeId, "programme-id", is_id
}
identifier! {
    /// The id of a level of the registry.
    LevelId, "level-id", is_id
}
identifier! {
    /// The id of a type of unit.
    TypeId, "type-id", is_id
}
identifier! {
    /// The id of a kind of base.
    BaseKindId, "base-kind-id", is_id
}
identifier! {
    /// The key under which `documents.yaml` holds a document.
    DocumentKey, "document-key", is_id
}
identifier! {
    /// A name that is safe in a path on every system: lower-case ASCII letters, digits and single `-`, at most 80.
    Slug, "slug", is_slug
}

impl UnitCode {
    /// The codes of the units that a text names together (`31+32`, `31, 32`), sorted; `None` where it names one or none.
    #[must_use]
    pub fn several(text: &str) -> Option<Vec<&str>> {
        let mut codes: Vec<&str> = text.split(['+', ',', ';', '&']).map(str::trim).collect();
        codes.sort_unstable();
        (codes.len() > 1 && codes.iter().all(|code| is_one_code(code))).then_some(codes)
    }
}

fn is_unit_code(text: &str) -> bool {
    is_one_code(text) || UnitCode::several(text).is_some()
}

fn is_one_code(text: &str) -> bool {
    !text.is_empty() && text.len() <= 24 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.')
}

fn is_id(text: &str) -> bool {
    let starts_well = text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    starts_well
        && text.len() <= 64
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

fn is_slug(text: &str) -> bool {
    let shaped = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let dashed = text.starts_with('-') || text.ends_with('-') || text.contains("--");
    shaped && !dashed && !text.is_empty() && text.len() <= 80 && !is_device_name(text)
}

/// Windows opens a device, not a file, under these names.
fn is_device_name(text: &str) -> bool {
    let numbered =
        |stem: &str| text.len() == 4 && text.starts_with(stem) && text.ends_with(|c: char| c.is_ascii_digit());
    matches!(text, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_a_file_name_on_every_system() {
        for good in ["dak-nong", "2023-06-01-hoan-thanh", "a"] {
            assert!(Slug::read(good).is_ok(), "{good}");
        }
        for bad in ["", "Dak", "dak--nong", "-a", "a-", "đắk", "con", "com1", "a b", "a/b", ".."] {
            assert!(Slug::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_unit_code_keeps_its_zeros() {
        assert_eq!(UnitCode::read("003").map(|code| code.to_string()), Ok("003".to_owned()));
        assert!(UnitCode::read("0 3").is_err());
    }

    #[test]
    fn several_codes_are_told_apart_whatever_stands_between_them() {
        for text in ["31+32", "32 + 31", "31, 32", "31;32", "31 & 32"] {
            assert_eq!(UnitCode::several(text), Some(vec!["31", "32"]), "{text}");
            assert!(UnitCode::read(text).is_ok(), "{text}");
        }
        for text in ["31", "31+", "+", "31, Hải", "31 32", ""] {
            assert_eq!(UnitCode::several(text), None, "{text}");
        }
    }
}
