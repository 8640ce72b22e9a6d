//! Reads what a stylesheet sets on the root of a page, as far as that decides the colours of a screen: custom properties in
//! rules for `:root` or `html`, alone or for one colour scheme. It never fails; what it doesn't understand it passes over, as
//! browsers do. What holds only for a width, for paper or for forced colours is passed over too.

use super::Scheme;
use std::ops::Range;

/// A custom property with its value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Declaration<'s> {
    /// Its name, with `--` before it.
    pub(super) property: &'s str,
    pub(super) value: &'s str,
    /// The bytes of the value.
    pub(super) span: Range<usize>,
    /// The schemes in which it holds.
    pub(super) schemes: Vec<Scheme>,
    /// Of two values the one of more weight counts, and of two of the same weight the later one.
    pub(super) weight: u8,
}

/// The custom properties that a stylesheet sets on the root, in its order.
pub(super) fn declarations(text: &str) -> Vec<Declaration<'_>> {
    let bare = without_comments_and_strings(text);
    let mut reader = Reader { text, bare: &bare, around: vec![Around { schemes: Scheme::ALL.to_vec(), weight: None }] };
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(length) = bare.get(from..).and_then(|rest| rest.find(['{', '}', ';'])) {
        let end = from + length;
        found.extend(reader.step(from..end));
        from = end + 1;
    }
    found.extend(reader.step(from..bare.len()));
    found
}

/// The same text with blanks for comments and for what is in quotation marks: bytes stay where they are.
fn without_comments_and_strings(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let comment = rest.strip_prefix("/*").map(|inside| inside.find("*/").map_or(rest.len(), |end| end + 4));
        let passed = comment.or_else(|| matches!(first, '"' | '\'').then(|| string(rest, first)));
        match passed {
            Some(length) => bare.push_str(&" ".repeat(length)),
            None => bare.push(first),
        }
        rest = rest.get(passed.unwrap_or(first.len_utf8())..).unwrap_or_default();
    }
    bare
}

/// The bytes of the string that a text begins with. One that isn't closed ends with its line.
fn string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => return at,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// What is around a place in a stylesheet.
#[derive(Debug, Clone)]
struct Around {
    /// The schemes in which it holds; none where it doesn't concern the colours of a screen.
    schemes: Vec<Scheme>,
    /// The weight of the rule around it; `None` outside of rules for the root.
    weight: Option<u8>,
}

/// Walks a stylesheet from brace to brace.
struct Reader<'s, 'b> {
    text: &'s str,
    bare: &'b str,
    around: Vec<Around>,
}

impl<'s> Reader<'s, '_> {
    /// One piece up to a brace or a semicolon: a declaration, the head of a block, or its end.
    fn step(&mut self, piece: Range<usize>) -> Option<Declaration<'s>> {
        match self.bare.as_bytes().get(piece.end) {
            Some(b'{') => {
                let inner = self.enter(self.bare[piece].trim());
                self.around.push(inner);
                None
            }
            Some(b'}') => {
                let last = self.declaration(piece);
                if self.around.len() > 1 {
                    self.around.pop();
                }
                last
            }
            _ => self.declaration(piece),
        }
    }

    fn declaration(&self, piece: Range<usize>) -> Option<Declaration<'s>> {
        let around = self.around.last()?;
        let weight = around.weight?;
        let colon = piece.start + self.bare[piece.clone()].find(':')?;
        let property = self.bare[piece.start..colon].trim();
        if !property.starts_with("--") {
            return None;
        }
        let property = self.text[piece.start..colon].get(self.bare[piece.start..colon].find("--")?..)?.trim_end();
        let all = &self.bare[colon + 1..piece.end];
        let value = all.split_once('!').map_or(all, |(value, _)| value);
        let start = colon + 1 + (value.len() - value.trim_start().len());
        let span = start..start + value.trim().len();
        let important = all.len() > value.len();
        Some(Declaration {
            property,
            value: &self.text[span.clone()],
            span,
            schemes: around.schemes.clone(),
            weight: if important { weight + IMPORTANT } else { weight },
        })
    }

    /// What is around the declarations of a block with this head.
    fn enter(&self, head: &str) -> Around {
        let outer = self.around.last().cloned().unwrap_or(Around { schemes: Vec::new(), weight: None });
        let word =
            head.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '@')).next().unwrap_or_default();
        match word.to_ascii_lowercase().as_str() {
            "@media" => {
                let holds = media(&head["@media".len()..]);
                let schemes = outer.schemes.into_iter().filter(|scheme| holds.contains(scheme)).collect();
                Around { schemes, ..outer }
            }
            "@supports" | "@layer" => outer,
            _ if head.starts_with('@') => Around { schemes: Vec::new(), weight: None },
            _ => Around { weight: selected(head, outer.weight), ..outer },
        }
    }
}

/// What `!important` adds to the weight.
const IMPORTANT: u8 = 10;

/// The weight that a list of selectors gives to what is set on the root; `None` where none of them means the root.
fn selected(selectors: &str, outer: Option<u8>) -> Option<u8> {
    let weight = |selector: &str| match selector.trim() {
        ":root" => Some(1),
        "html" => Some(0),
        "&" => outer,
        _ => None,
    };
    selectors.split(',').filter_map(weight).max()
}

/// The schemes of a screen in which a list of media queries holds, whatever the width.
fn media(queries: &str) -> Vec<Scheme> {
    let holds = |scheme: Scheme| queries.split(',').any(|query| is_met(query, scheme));
    Scheme::ALL.into_iter().filter(|scheme| holds(*scheme)).collect()
}

/// Whether a query holds on every screen with a scheme: all that it asks for is the screen, and the scheme.
fn is_met(query: &str, scheme: Scheme) -> bool {
    let query: String = query.to_ascii_lowercase().split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let met = |part: &str| match part.trim().trim_matches(['(', ')']).split_once(':') {
        None => matches!(part.trim(), "screen" | "all" | "only screen"),
        Some((feature, value)) => feature.trim() == "prefers-color-scheme" && value.trim() == scheme.name(),
    };
    query.split(" and ").all(met)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Property, value and the first letters of the schemes, in the order of the text.
    fn read(text: &str) -> Vec<String> {
        let shown = |found: &Declaration<'_>| {
            let schemes: String = found.schemes.iter().map(|scheme| &scheme.name()[..1]).collect();
            assert_eq!(&text[found.span.clone()], found.value);
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
    }

    #[test]
    fn what_is_not_for_every_screen_is_passed_over() {
        for other in
            ["print", "(forced-colors: active)", "(min-width: 40rem)", "not all and (prefers-color-scheme: dark)"]
        {
            let sheet = format!("@media {other} {{ :root {{ --a: 1 }} }} :root {{ --b: 2 }}");
            assert_eq!(declarations_of(&sheet), ["--b"], "{other}");
        }
        assert!(declarations_of("@font-face { --a: 1 } @page { --a: 1 } [data-x] :root { --a: 1 }").is_empty());
    }

    /// The properties that hold in some scheme.
    fn declarations_of(text: &str) -> Vec<&str> {
        declarations(text).iter().filter(|found| !found.schemes.is_empty()).map(|found| found.property).collect()
    }

    #[test]
    fn comments_and_strings_hold_nothing() {
        assert_eq!(read("/* :root { --a: 1 } */ :root { /* đ; */ --b: 2; --c: \"};\"; --d: 3 }")[0], "--b 2 ld1");
        assert_eq!(declarations_of(":root { --a: 'it\\'s }'; --b: 1 } /* open"), ["--a", "--b"]);
        assert_eq!(declarations_of("} } :root { --a: 1 }"), ["--a"]);
        assert_eq!(declarations_of(":root { --a: 1"), ["--a"]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_stops_it(text in "[-a:{};@/*\"'\\\\ \nđ(),!]{0,60}") {
            for found in declarations(&text) {
                proptest::prop_assert_eq!(&text[found.span.clone()], found.value);
            }
        }
    }
}
