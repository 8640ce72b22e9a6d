//! Reads what a stylesheet sets on the root of a page, as far as that decides the colours of a screen: custom properties in
//! rules for `:root` or `html`, alone or for one colour scheme. It never fails; what it doesn't understand it passes over, as
//! browsers do. What holds only for a width, for paper or for forced colours is passed over too.

use super::Scheme;
use crate::render::css::{Rule, bare, find, keyword, queries, rules, selectors};
use std::ops::Range;

/// A custom property with its value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Declaration {
    /// Its name, with `--` before it.
    pub(super) property: String,
    /// Its value, with blanks for comments.
    pub(super) value: String,
    /// The bytes of the value.
    pub(super) span: Range<usize>,
    /// The schemes in which it holds.
    pub(super) schemes: Vec<Scheme>,
    /// Of two values the one of more weight counts, and of two of the same weight the later one.
    pub(super) weight: u8,
}

/// The custom properties that a stylesheet sets on the root, in its order.
pub(super) fn declarations(text: &str) -> Vec<Declaration> {
    let mut found = Vec::new();
    let around = Around { schemes: Scheme::ALL.to_vec(), weight: None };
    around.read(&rules(&bare(text)), &mut found);
    for declaration in &mut found {
        // What is left open ends where the text does.
        declaration.span.end = declaration.span.end.min(text.len());
    }
    found
}

/// What is around a rule of a stylesheet.
#[derive(Debug, Clone)]
struct Around {
    /// The schemes in which it holds; none where it doesn't concern the colours of a screen.
    schemes: Vec<Scheme>,
    /// The weight of the rule around it; `None` outside of rules for the root.
    weight: Option<u8>,
}

impl Around {
    fn read(&self, rules: &[Rule<'_>], found: &mut Vec<Declaration>) {
        for rule in rules {
            match rule {
                Rule::Declaration { name, value, at } => found.extend(self.declaration(name, value, *at)),
                Rule::Style { selector, rules } => {
                    let weight = selected(selector, self.weight);
                    Self { weight, schemes: self.schemes.clone() }.read(rules, found);
                }
                Rule::Group { head, rules, .. } => {
                    Self { weight: self.weight, schemes: self.in_group(head) }.read(rules, found);
                }
                Rule::Other { .. } => {}
            }
        }
    }

    fn declaration(&self, property: &str, all: &str, at: usize) -> Option<Declaration> {
        let weight = self.weight.filter(|_| property.starts_with("--"))?;
        let important = find(all, &['!']);
        let value = all[..important.unwrap_or(all.len())].trim_ascii();
        Some(Declaration {
            property: property.to_owned(),
            value: value.to_owned(),
            span: at..at + value.len(),
            schemes: self.schemes.clone(),
            weight: if important.is_some() { weight + IMPORTANT } else { weight },
        })
    }

    /// The schemes in which what stands in a group holds on every screen.
    fn in_group(&self, head: &str) -> Vec<Scheme> {
        let holds = match keyword(head).as_deref() {
            Some("@media") => media(head),
            Some("@supports" | "@layer") => Scheme::ALL.to_vec(),
            _ => Vec::new(),
        };
        self.schemes.iter().copied().filter(|scheme| holds.contains(scheme)).collect()
    }
}

/// What `!important` adds to the weight.
const IMPORTANT: u8 = 10;

/// The weight that a list of selectors gives to what is set on the root; `None` where none of them means the root.
fn selected(list: &str, outer: Option<u8>) -> Option<u8> {
    let weight = |selector| match selector {
        ":root" => Some(1),
        "html" => Some(0),
        "&" => outer,
        _ => None,
    };
    selectors(list).into_iter().filter_map(weight).max()
}

/// The schemes in which one of the queries of `@media` holds on every screen: all that it asks for is the screen, and the scheme.
fn media(head: &str) -> Vec<Scheme> {
    let asked: Vec<_> = queries(head).into_iter().filter_map(|query| query.asked).collect();
    let everywhere = asked.iter().filter(|asked| asked.on_screens && asked.features.is_empty());
    let schemes: Vec<Option<Scheme>> = everywhere.map(|asked| asked.scheme).collect();
    Scheme::ALL
        .into_iter()
        .filter(|one| schemes.iter().any(|scheme| scheme.is_none_or(|scheme| scheme == *one)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Property, value and the first letters of the schemes, in the order of the text.
    fn read(text: &str) -> Vec<String> {
        let bare = bare(text);
        let shown = |found: &Declaration| {
            let schemes: String = found.schemes.iter().map(|scheme| &scheme.name()[..1]).collect();
            assert_eq!(bare[found.span.clone()], found.value);
            format!("{} {} {schemes}{}", found.property, found.value, found.weight)
        };
        declarations(text).iter().map(shown).collect()
    }

    #[test]
    fn what_is_set_on_the_root_is_found() {
        assert_eq!(read(":root { --a: 1; color: red; --b:2 }"), ["--a 1 ld1", "--b 2 ld1"]);
        assert_eq!(read("html{--a:x}\nbody { --a: y }\n.c,:root { --a: z }"), ["--a x ld0", "--a z ld1"]);
        assert_eq!(read(":root { --a: 1 !important; }"), ["--a 1 ld11"]);
        assert_eq!(read("@layer base { :root { --a: 1; & { --b: 2; } .x { --c: 3; } } }"), ["--a 1 ld1", "--b 2 ld1"]);
    }

    #[test]
    fn each_scheme_has_its_own_values() {
        assert_eq!(read("@media (prefers-color-scheme: dark) { :root { --a: 1 } }"), ["--a 1 d1"]);
        assert_eq!(read("@media screen and (prefers-color-scheme:light){html{--a:1}}"), ["--a 1 l0"]);
        assert_eq!(read(":root { @media (prefers-color-scheme: dark) { --a: 1 } }"), ["--a 1 d1"]);
        assert_eq!(read("@media screen { :root { --a: 1 } }"), ["--a 1 ld1"]);
        assert_eq!(read("@media not all and (prefers-color-scheme: dark) { :root { --a: 1 } }"), ["--a 1 l1"]);
    }

    #[test]
    fn what_is_not_for_every_screen_is_passed_over() {
        for other in
            ["print", "(forced-colors: active)", "(min-width: 40rem)", "not screen and (prefers-color-scheme: dark)"]
        {
            let sheet = format!("@media {other} {{ :root {{ --a: 1 }} }} :root {{ --b: 2 }}");
            assert_eq!(declarations_of(&sheet), ["--b"], "{other}");
        }
        assert!(declarations_of("@font-face { --a: 1 } @page { --a: 1 } [data-x] :root { --a: 1 }").is_empty());
    }

    /// The properties that hold in some scheme.
    fn declarations_of(text: &str) -> Vec<String> {
        declarations(text).into_iter().filter(|found| !found.schemes.is_empty()).map(|found| found.property).collect()
    }

    #[test]
    fn comments_and_strings_hold_nothing() {
        assert_eq!(read("/* :root { --a: 1 } */ :root { /* đ; */ --b: 2; --c: \"};\"; --d: 3 }")[0], "--b 2 ld1");
        assert_eq!(declarations_of(":root { --a: 'it\\'s }'; --b: 1 } /* open"), ["--a", "--b"]);
        assert_eq!(declarations_of("} :root { --a: 1 } :root { --b: 2 }"), ["--b"]);
        assert_eq!(declarations_of(":root { --a: 1"), ["--a"]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_stops_it(text in "[-a:{};@/*\"'\\\\ \nđ(),!]{0,60}") {
            for found in declarations(&text) {
                let span = text.get(found.span.clone());
                proptest::prop_assert!(span.is_some_and(|span| found.value.len() >= span.len()), "{:?}", found);
            }
        }
    }
}
