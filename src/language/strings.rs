//! The strings of one language in a Fluent bundle. Fluent chooses the plural; numbers are printed with our signs.

use super::Argument;
use super::signs::Signs;
use super::uses::Uses;
use crate::domain::{Decimal, Tag};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// The strings of one language, checked.
pub(super) struct Strings {
    bundle: FluentBundle<FluentResource>,
}

impl Strings {
    /// The strings of `sources`, later ones over earlier ones. [`super::check`] has passed them.
    pub(super) fn new(tag: &Tag, sources: &[&str]) -> Self {
        let language: LanguageIdentifier = tag.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would stand in every title, file and search index; what needs them gets `<bdi>` on its page.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(print_number));
        for source in sources {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// See [`super::Language::text`].
    pub(super) fn text(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            debug_assert!(false, "no string {id}");
            return id.to_owned();
        };
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, fluent_value(*value))).collect();
        let mut mistakes = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut mistakes).into_owned();
        debug_assert!(!mistakes.iter().any(is_left_out), "{id}: {mistakes:?}");
        text
    }

    /// Whether there is a string `id`.
    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Whether the string `id` uses a variable.
    pub(super) fn uses(&self, id: &str, variable: &str) -> bool {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        Uses::of(pattern).variables.contains(variable)
    }
}

/// Whether a variable was not given. Other mistakes are those of a file, and [`super::check`] finds them.
fn is_left_out(mistake: &FluentError) -> bool {
    matches!(mistake, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
}

fn fluent_value(argument: Argument<'_>) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) => FluentValue::from(text),
        Argument::Count(count) => FluentValue::from(count),
        Argument::Decimal(decimal) => {
            let minimum_fraction_digits = Some(usize::from(decimal.decimals()));
            let options = FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() };
            FluentValue::Number(FluentNumber::new(decimal.to_f64(), options))
        }
    }
}

/// Prints a number inside a string. Fluent takes a plain function, so the signs come through its store of formatters.
fn print_number(value: &FluentValue<'_>, store: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimals = number.options.minimum_fraction_digits.unwrap_or(0);
    let decimal = Decimal::parse(&format!("{:.decimals$}", number.value))?;
    store.with_try_get::<Signs, _, _>((), |signs| signs.decimal(decimal)).ok()
}

impl Memoizable for Signs {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale = language.to_string().parse().map_err(|_| ())?;
        Self::of(&locale).ok_or(())
    }
}
