//! What the languages of the tool promise together, and a fourth language made of a file alone.

use super::{Argument, Direction, IDS, Language, TOOL_LANGUAGES};
use crate::domain::{Decimal, Quantity, Scalar, Share, Tag};
use fluent_syntax::ast::{self, Entry, PatternElement};
use jiff::civil::date;

/// A language of the tool.
pub(super) fn language(tag: &str, file: Option<&str>) -> Language {
    let tag = Tag::read(tag).expect("a tag");
    Language::load(&tag, file).unwrap_or_else(|problems| panic!("{tag}: {problems:?}"))
}

/// Vietnamese, French and English.
pub(super) fn three() -> [Language; 3] {
    ["vi", "fr", "en"].map(|tag| language(tag, None))
}

/// Holds what three languages write against what is expected, in the order of [`three`].
#[track_caller]
pub(super) fn all_three(write: impl Fn(&Language) -> String, expected: [&str; 3]) {
    let written = three().map(|language| write(&language));
    assert_eq!(written.each_ref().map(String::as_str), expected);
}

fn source(tag: &str) -> &'static str {
    super::reference::tool_source(&Tag::read(tag).expect("a tag")).expect("a language of the tool")
}

/// The English file with some entries replaced: complete without naming every string, in a language with the same plural forms.
fn english_with(entries: &str) -> String {
    with("en", entries)
}

/// The file of a language with some entries replaced.
fn with(tag: &str, entries: &str) -> String {
    let replaced: Vec<&str> = entries.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
    let resource = fluent_syntax::parser::parse_runtime(source(tag)).expect("a language of the tool can be read");
    let kept = resource.body.into_iter().filter(|entry| match entry {
        Entry::Message(message) => !replaced.contains(&message.id.name),
        _ => false,
    });
    let kept = fluent_syntax::serializer::serialize(&ast::Resource { body: kept.collect() });
    format!("{kept}\n{entries}")
}

#[test]
fn languages_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Language>();
}

#[test]
fn the_languages_of_the_tool_name_themselves() {
    all_three(Language::native_name, ["Tiếng Việt", "Français", "English"]);
    assert_eq!(TOOL_LANGUAGES.len(), 3);
    for tag in TOOL_LANGUAGES {
        assert_eq!(language(tag, None).direction(), Direction::LeftToRight);
    }
}

#[test]
fn every_string_of_the_tool_can_be_formatted() {
    let asked = super::reference::asked();
    for language in three() {
        for id in IDS {
            let names = asked[id].allowed.iter();
            let as_text: Vec<_> = names.clone().map(|name| (name.as_str(), Argument::Text("7"))).collect();
            assert!(!language.text(id, &as_text).is_empty(), "{id}");
            for count in [0, 1, 2, 5, 1_000_000] {
                let counts: Vec<_> = names.clone().map(|name| (name.as_str(), Argument::Count(count))).collect();
                assert!(!language.text(id, &counts).contains('{'), "{id}");
            }
        }
    }
}

#[test]
fn a_regional_tag_takes_the_strings_of_its_language() {
    let swiss = language("fr-CH", None);
    assert_eq!(swiss.text("nav-home", &[]), "Accueil");
    assert_eq!(swiss.tag().as_str(), "fr-CH");
}

#[test]
fn a_site_replaces_single_strings() {
    let own = language("en", Some("nav-units = Provinces and districts\n"));
    assert_eq!(own.text("nav-units", &[]), "Provinces and districts");
    assert_eq!(own.text("nav-home", &[]), "Home");
}

const GERMAN: &str = "\
language-name = Deutsch
number-per-cent = { $number }\u{a0}%
rate-nearly = knapp { $rate }
date-long = { $standard }
date-short = { $day-two }.{ $month-two }.{ $year }
date-month = { $standard }
list-last = { $list } und { $item }
days-left = { $n ->
    [one] noch { $n } Tag
   *[other] noch { $n } Tage
}
";

#[test]
fn a_fourth_language_needs_only_a_file() {
    let german = language("de", Some(&english_with(GERMAN)));
    assert_eq!(german.native_name(), "Deutsch");
    assert_eq!(german.count(1_234_567), "1.234.567");
    assert_eq!(german.per_cent(Decimal::new(985, 1)), "98,5\u{a0}%");
    assert_eq!(german.date(date(2023, 3, 1)), "1. März 2023");
    assert_eq!(german.date_short(date(2023, 3, 1)), "01.03.2023");
    assert_eq!(german.month(date(2023, 3, 1)), "März 2023");
    let nearly = Quantity::<Share>::read("nearly 90%").expect("a rate");
    assert_eq!(german.stated_rate(nearly), "knapp 90\u{a0}%");
    assert_eq!(german.text("days-left", &[("n", Argument::Count(1))]), "noch 1 Tag");
    assert_eq!(german.text("days-left", &[("n", Argument::Count(1_234))]), "noch 1.234 Tage");
    let items = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(german.list(&items), "a, b und c");
    assert!(german.compare("Ähre", "Zeit").is_lt());
}

#[test]
fn plural_rules_are_those_of_the_language() {
    let polish = "\
days-left = { $n ->
    [one] { $n } dzień
    [few] { $n } dni (kilka)
    [many] { $n } dni
   *[other] { $n } dni
}
";
    // Vietnamese asks for no forms, so that it lacks none.
    let polish = language("pl", Some(&with("vi", polish)));
    let left = |n| polish.text("days-left", &[("n", Argument::Count(n))]);
    assert_eq!([left(1), left(3), left(5), left(22)], ["1 dzień", "3 dni (kilka)", "5 dni", "22 dni (kilka)"]);
}

#[test]
fn a_language_can_have_its_own_digits_and_direction() {
    let persian = language("fa", Some(&english_with("language-direction = rtl\n")));
    assert_eq!(persian.direction().as_str(), "rtl");
    assert_eq!(persian.text("days-left", &[("n", Argument::Count(1_234))]), "۱٬۲۳۴ days left");
    assert_eq!(persian.date(date(2023, 5, 29)), "۲۹ مه ۲۰۲۳");
}

#[test]
fn a_language_that_unicode_does_not_know_names_its_months() {
    let own = "\
language-name = Rade
date-month-name = { $month ->
    [5] mlan êma
   *[other] mlan { $month }
}
";
    let own = language("rad", Some(&english_with(own)));
    assert_eq!(own.date(date(2023, 5, 29)), "29 mlan êma 2023");
    assert_eq!(own.month(date(2023, 12, 1)), "mlan 12 2023");
}

#[test]
fn french_signs_have_their_thin_spaces() {
    for text in texts("fr") {
        let mut before = None;
        for c in text.chars() {
            if matches!(c, ':' | ';' | '?' | '!' | '%' | '»') {
                assert_eq!(before, Some('\u{202f}'), "{text:?}");
            }
            if before == Some('«') {
                assert_eq!(c, '\u{202f}', "{text:?}");
            }
            before = Some(c);
        }
        assert!(!text.contains(['\'', '"']), "{text:?}");
    }
}

#[test]
fn texts_are_composed_and_typographic() {
    for tag in TOOL_LANGUAGES {
        assert!(unicode_normalization::is_nfc(source(tag)), "{tag}");
        for text in texts(tag) {
            assert!(!text.contains("  ") && !text.contains("..."), "{tag}: {text:?}");
            assert!(!text.contains(['\'', '"']), "{tag}: {text:?}");
        }
    }
}

/// Every stretch of text in a language's strings, in all their variants.
fn texts(tag: &str) -> Vec<&'static str> {
    fn of_pattern<'s>(pattern: &ast::Pattern<&'s str>, texts: &mut Vec<&'s str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => texts.push(value),
                PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                    for variant in variants {
                        of_pattern(&variant.value, texts);
                    }
                }
                PatternElement::Placeable { .. } => {}
            }
        }
    }
    let resource = fluent_syntax::parser::parse_runtime(source(tag)).expect("the file can be read");
    let mut texts = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(ast::Message { value: Some(pattern), .. }) = entry {
            of_pattern(pattern, &mut texts);
        }
    }
    texts
}
