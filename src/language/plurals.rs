//! Plural forms: which ones a language has, by CLDR, and which of them a string has no words for.

use crate::domain::Tag;
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::BTreeMap;

/// Up to this number every one has its form in a string; what comes only later, such as the millions of French, may do with
/// the words of the others.
const UP_TO: u32 = 1000;

/// The plural forms of a language, each with the first number that has it.
#[derive(Debug)]
pub(super) struct Plurals(BTreeMap<&'static str, u32>);

impl Plurals {
    /// Those of a language; none where CLDR doesn't know it.
    pub(super) fn of(tag: &Tag) -> Self {
        let rules =
            tag.as_str().parse::<Locale>().ok().and_then(|locale| PluralRules::try_new_cardinal((&locale).into()).ok());
        let mut first = BTreeMap::new();
        for n in rules.iter().flat_map(|_| 0..=UP_TO) {
            let category = rules.as_ref().map(|rules| word(rules.category_for(n)));
            first.entry(category.unwrap_or("other")).or_insert(n);
        }
        Self(first)
    }

    /// The forms that some choice by a count in a pattern has no words for, each with a number that needs it.
    pub(super) fn missing(&self, pattern: Option<&ast::Pattern<&str>>) -> Vec<(&'static str, u32)> {
        let mut missing = Vec::new();
        if let Some(pattern) = pattern {
            self.in_pattern(pattern, &mut missing);
        }
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    fn in_pattern(&self, pattern: &ast::Pattern<&str>, missing: &mut Vec<(&'static str, u32)>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.in_expression(expression, missing);
            }
        }
    }

    fn in_expression(&self, expression: &Expression<&str>, missing: &mut Vec<(&'static str, u32)>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.in_expression(expression, missing),
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                let keys: Vec<&str> = variants.iter().filter_map(named).collect();
                let is_plural = keys.iter().any(|key| *key != "other" && FORMS.contains(key));
                let lacking = self.0.iter().filter(|(form, _)| is_plural && !keys.contains(*form));
                missing.extend(lacking.map(|(form, n)| (*form, *n)));
                for variant in variants {
                    self.in_pattern(&variant.value, missing);
                }
            }
        }
    }
}

/// The words of CLDR for plural forms.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn named<'a>(variant: &ast::Variant<&'a str>) -> Option<&'a str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Scalar;

    fn missing(tag: &str, value: &str) -> String {
        let plurals = Plurals::of(&Tag::read(tag).expect("a tag"));
        let source = format!("a = {value}\n");
        let resource = fluent_syntax::parser::parse(source.as_str()).expect("a file");
        let Some(ast::Entry::Message(message)) = resource.body.first() else { panic!("no message in {value}") };
        let missing = plurals.missing(message.value.as_ref());
        missing.iter().map(|(form, n)| format!("{form} {n}")).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_string_needs_words_for_every_form_of_its_language() {
        const TWO: &str = "{ $n ->\n    [one] a\n   *[other] b\n}";
        for (tag, value, expected) in [
            ("en", TWO, ""),
            ("fr", TWO, ""),
            ("vi", TWO, ""),
            ("pl", TWO, "few 2, many 0"),
            ("ru", TWO, "few 2, many 0"),
            ("ar", TWO, "few 3, many 11, two 2, zero 0"),
            ("cs", TWO, "few 2"),
            ("en", "{ $n ->\n    [two] a\n   *[other] b\n}", "one 1"),
            ("en", "{ $n ->\n    [0] a\n   *[other] b\n}", ""),
            ("pl", "{ $kind ->\n    [up] a\n   *[other] b\n}", ""),
            (
                "pl",
                "x { $kind ->\n    [up] { $n ->\n        [one] a\n       *[other] b\n    }\n   *[other] b\n}",
                "few 2, many 0",
            ),
            ("pl", "{ $n ->\n    [one] a\n    [few] b\n   *[many] c\n}", ""),
        ] {
            assert_eq!(missing(tag, value), expected, "{tag}: {value}");
        }
    }
}
