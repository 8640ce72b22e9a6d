//! Values that stand in one YAML scalar and read themselves. [`Scalar`] is implemented once per type; the macro gives serde
//! and the schema from it, so that both say the same, and [`FORMATS`] lets the reader of a refused file ask each type why.

use crate::diag::Refusal;

/// A value written as one word or line.
pub trait Scalar: Sized {
    /// The name under which the schema and [`FORMATS`] know the type.
    const FORMAT: &'static str;
    /// What it is, in a sentence, for the schema.
    const ABOUT: &'static str;

    /// Reads the value as a person wrote it, without surrounding space.
    fn read(text: &str) -> Result<Self, Refusal>;
}

/// Asks a type, by its format's name, why it refuses a text; `None` where it takes it.
pub type Refuse = fn(&str) -> Option<Refusal>;

/// Every scalar type that a file can hold, by the format's name in the schema.
pub const FORMATS: &[(&str, Refuse)] = &[
    format::<super::Tag>(),
    format::<super::UnitCode>(),
    format::<super::IndicatorId>(),
    format::<super::ProgrammeId>(),
    format::<super::LevelId>(),
    format::<super::TypeId>(),
    format::<super::BaseKindId>(),
    format::<super::DocumentKey>(),
    format::<super::Slug>(),
    format::<super::AsOf>(),
    format::<super::Published>(),
    format::<super::When>(),
    format::<super::Moment>(),
    format::<super::Planned>(),
    format::<super::PagePath>(),
    format::<super::PageKey>(),
    format::<super::Day>(),
    format::<super::Quantity<u64>>(),
    format::<super::Quantity<super::Share>>(),
    format::<super::Done>(),
    format::<super::Calculation>(),
];

const fn format<T: Scalar>() -> (&'static str, Refuse) {
    (T::FORMAT, refuse::<T>)
}

fn refuse<T: Scalar>(text: &str) -> Option<Refusal> {
    T::read(text).err()
}

/// Gives a [`Scalar`] its serde and schema. Numbers, truth values and `null` are refused by serde itself: a code that YAML
/// reads as something else must be quoted, which the reader of refused files then says.
macro_rules! scalar {
    ($type:ty) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader;
                impl serde::de::Visitor<'_> for Reader {
                    type Value = $type;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(<$type as $crate::domain::Scalar>::FORMAT)
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                        <$type as $crate::domain::Scalar>::read(text.trim()).map_err(E::custom)
                    }
                }
                deserializer.deserialize_any(Reader)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                <$type as $crate::domain::Scalar>::FORMAT.into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "format": <$type as $crate::domain::Scalar>::FORMAT,
                    "description": <$type as $crate::domain::Scalar>::ABOUT,
                })
            }
        }
    };
}
pub(crate) use scalar;
