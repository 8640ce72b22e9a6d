//! The texts of problems: one Fluent file a language, an entry a code (`E0301 = …`), with attributes for labels (`.label`),
//! hints (`.hint-similar`) and the explanation (`.explain`).

use super::{Code, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

const ENGLISH: &str = include_str!("messages/en.ftl");

/// The texts of one language, with English where it lacks one.
pub struct Catalogue {
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Catalogue {
    /// The English texts, which are always complete.
    #[must_use]
    pub fn english() -> Self {
        Self { bundles: vec![bundle("en", ENGLISH)] }
    }

    /// The texts of a language of the tool, by tag; English for one that it doesn't speak.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let mut catalogue = Self::english();
        let own = match tag {
            "vi" => Some(include_str!("messages/vi.ftl")),
            "fr" => Some(include_str!("messages/fr.ftl")),
            _ => None,
        };
        if let Some(source) = own {
            catalogue.bundles.insert(0, bundle(tag, source));
        }
        catalogue
    }

    /// A message as a sentence.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        let arguments: FluentArgs<'_> =
            message.arguments.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))).collect();
        self.find(message.code, message.attribute, &arguments)
            .unwrap_or_else(|| format!("{} {:?} {:?}", message.code, message.attribute, message.arguments))
    }

    /// What a code means and how to mend it, in a few paragraphs.
    #[must_use]
    pub fn explanation(&self, code: Code) -> Option<String> {
        self.find(code, Some("explain"), &FluentArgs::new())
    }

    fn find(&self, code: Code, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let entry = bundle.get_message(&code.to_string())?;
            let pattern = match attribute {
                None => entry.value()?,
                Some(name) => entry.get_attribute(name)?.value(),
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
            errors.is_empty().then_some(text)
        })
    }
}

fn bundle(tag: &str, source: &str) -> FluentBundle<FluentResource> {
    let language = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks are for bidirectional text on pages; in a terminal they are litter.
    bundle.set_use_isolating(false);
    // Arguments are text, so that `003` stays `003`; a plural is chosen by `COUNT($n)`.
    let _ = bundle.add_function("COUNT", |positional, _| match positional {
        [FluentValue::String(text)] => text.parse().map_or(FluentValue::Error, FluentValue::Number),
        _ => FluentValue::Error,
    });
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(usable, _)| usable);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_are_read_without_a_rest() {
        for source in [ENGLISH, include_str!("messages/vi.ftl"), include_str!("messages/fr.ftl")] {
            let errors = FluentResource::try_new(source.to_owned()).err().map(|(_, errors)| errors);
            assert_eq!(errors, None);
        }
    }
}
