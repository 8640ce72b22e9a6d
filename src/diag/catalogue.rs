//! The texts of problems: one Fluent file a language, an entry a code (`E0301 = …`), with attributes for labels (`.label`),
//! hints (`.hint-similar`) and the explanation (`.explain`).

use super::visible::visible;
use super::{Code, Message, Severity};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;

const ENGLISH: &str = include_str!("messages/en.ftl");
const VIETNAMESE: &str = include_str!("messages/vi.ftl");
const FRENCH: &str = include_str!("messages/fr.ftl");

/// The texts of one language, with English where it lacks one. Made once a run: it reads a whole file.
pub struct Catalogue {
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Catalogue {
    /// The English texts, which are always complete.
    #[must_use]
    pub fn english() -> Self {
        Self { bundles: vec![bundle("en", ENGLISH)] }
    }

    /// The texts of a language of the tool, by tag or its first part (`fr` for `fr-CA`); English for one that it doesn't speak.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let mut catalogue = Self::english();
        for (own, source) in [("vi", VIETNAMESE), ("fr", FRENCH)] {
            if Some(own) == tag.split('-').next() {
                catalogue.bundles.insert(0, bundle(own, source));
            }
        }
        catalogue
    }

    /// A message as a sentence on one line, whatever its arguments hold. One that no catalogue can form is shown as its code
    /// and arguments: a problem is never kept back for want of words.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        let value = |text| FluentValue::String(visible(text));
        let arguments = message.arguments.iter().map(|(name, text)| (*name, value(text))).collect();
        let text = self.find(&message.code.to_string(), message.attribute, &arguments);
        text.unwrap_or_else(|| bare(message))
    }

    /// A message as a reader of the site is told it: the entry's `.page` where it has one, else its own text without the marks
    /// around names that a terminal needs. The arguments are those of the page, put into its language before. `None` if no
    /// catalogue can form it.
    #[must_use]
    pub fn told(&self, message: &Message) -> Option<String> {
        let value = |text| FluentValue::String(visible(text));
        let arguments = message.arguments.iter().map(|(name, text)| (*name, value(text))).collect();
        let entry = message.code.to_string();
        let own = || self.find(&entry, message.attribute, &arguments).map(|text| text.replace('`', ""));
        self.find(&entry, Some("page"), &arguments).or_else(own)
    }

    /// What kind of problem a code stands for, as a phrase that needs no case at hand.
    #[must_use]
    pub fn title(&self, code: Code) -> Option<String> {
        self.find(&code.to_string(), Some("title"), &FluentArgs::new())
    }

    /// What a code means and how to mend it, in a few paragraphs.
    #[must_use]
    pub fn explanation(&self, code: Code) -> Option<String> {
        self.find(&code.to_string(), Some("explain"), &FluentArgs::new())
    }

    /// The word for a severity, as it stands before a message.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.word(severity.name(), None)
    }

    /// So many problems of a severity: "2 errors".
    #[must_use]
    pub fn count(&self, severity: Severity, count: usize) -> String {
        let arguments = [("n", FluentValue::from(count.to_string()))].into_iter().collect();
        self.find(severity.name(), Some("count"), &arguments).unwrap_or_else(|| format!("{count} {}", severity.name()))
    }

    /// That so many problems of a code are not told one by one, and how they can be.
    #[must_use]
    pub fn more(&self, code: Code, count: usize) -> String {
        let arguments = [("n", FluentValue::from(count.to_string())), ("code", FluentValue::from(code.to_string()))];
        self.find("help", Some("more"), &arguments.into_iter().collect()).unwrap_or_else(|| format!("{count} {code}"))
    }

    /// A sentence of those who draft texts, by its name.
    #[must_use]
    pub fn draft(&self, name: &str, arguments: &[(&'static str, String)]) -> String {
        let arguments = arguments.iter().map(|(name, text)| (*name, FluentValue::String(visible(text)))).collect();
        self.find("draft", Some(name), &arguments).unwrap_or_else(|| name.to_owned())
    }

    /// What a severity means for the site, with its word.
    #[must_use]
    pub fn meaning(&self, severity: Severity) -> String {
        self.word(severity.name(), Some("meaning"))
    }

    /// The word before a remedy.
    #[must_use]
    pub fn help(&self) -> String {
        self.word("help", None)
    }

    fn word(&self, name: &str, attribute: Option<&str>) -> String {
        self.find(name, attribute, &FluentArgs::new()).unwrap_or_else(|| name.to_owned())
    }

    fn find(&self, entry: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let entry = bundle.get_message(entry)?;
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

fn bare(message: &Message) -> String {
    let arguments = message.arguments.iter().map(|(name, text)| format!(" {name}: `{}`", visible(text)));
    std::iter::once(message.attribute.unwrap_or("problem").to_owned()).chain(arguments).collect()
}

fn bundle(tag: &str, source: &str) -> FluentBundle<FluentResource> {
    let language = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks are for bidirectional text on pages; in a terminal they are litter.
    bundle.set_use_isolating(false);
    // Arguments are text, so that `003` stays `003`; a plural is chosen by `COUNT($n)`.
    let _ = bundle.add_function("COUNT", |positional, _| match positional {
        [FluentValue::String(text)] => count(text).parse().map_or(FluentValue::Error, FluentValue::Number),
        _ => FluentValue::Error,
    });
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(usable, _)| usable);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The digits of a count, which a page may have grouped.
fn count(text: &str) -> String {
    text.chars().filter(|sign| !matches!(sign, ',' | '.' | '\u{a0}' | '\u{202f}')).collect()
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
