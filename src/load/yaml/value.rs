//! What a type says of one scalar: whether it takes it, and if not, why and what would mend it. Places are the caller's.

use super::shape::Shape;
use super::tree::Scalar;
use super::words::{is_nothing, is_truth, other_reading, quoted};
use crate::diag::{Refusal, code};
use crate::domain::FORMATS;
use crate::load::encoding;
use crate::load::similar::{listed, similar};
use saphyr_parser::ScalarStyle;

/// What stands in the file where a value is judged.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    /// The key it stands under, to speak of it.
    pub(super) key: &'a str,
    /// The value with its quotation marks.
    pub(super) source: &'a str,
}

/// Why a type refuses a scalar; none where it takes it.
pub(super) fn refusal(scalar: &Scalar, shape: &Shape, written: Written<'_>) -> Option<Refusal> {
    let text = scalar.text.trim();
    let plain = is_plain(scalar);
    if let Some(unseen) = scalar.text.chars().find(|c| encoding::is_unseen(*c)) {
        return Some(encoding::refused(unseen));
    }
    if plain && is_nothing(text) {
        return of_nothing(text, shape, written);
    }
    if shape.words.iter().any(|word| word == text) || (plain && fits_unquoted(text, shape)) {
        return None;
    }
    match &shape.text {
        Some(known) => of_text(scalar, known.format.and_then(|(_, refuse)| refuse(text)), shape),
        None if shape.words.is_empty() => Some(of_other(scalar, shape, written)),
        None => Some(unknown_word(text, shape, written)),
    }
}

/// The refusal of a value of another type than its key takes.
pub(super) fn wrong_type(found: &str, shape: &Shape, written: Written<'_>) -> Refusal {
    let arguments = [("key", written.key), ("expected", expected(shape)), ("found", found)];
    let refusal = Refusal::new(code::YAML_WRONG_TYPE, &arguments);
    match corrected(found, shape, written) {
        Some(corrected) => refusal.hint("hint-corrected", &[("corrected", &corrected)]),
        None => refusal,
    }
}

/// Whether a scalar is open to readings: neither quoted nor tagged.
pub(super) fn is_plain(scalar: &Scalar) -> bool {
    scalar.style == ScalarStyle::Plain && !scalar.tagged
}

fn of_nothing(text: &str, shape: &Shape, written: Written<'_>) -> Option<Refusal> {
    let means_empty = text.is_empty() && (shape.list.is_some() || !shape.maps.is_empty()) && shape.text.is_none();
    if shape.nothing || means_empty {
        return None;
    }
    let typed_text = !text.is_empty() && shape.text.is_some();
    if typed_text { needs_quotes(text) } else { Some(wrong_type("nothing", shape, written)) }
}

fn of_text(scalar: &Scalar, refused: Option<Refusal>, shape: &Shape) -> Option<Refusal> {
    let text = scalar.text.trim();
    let is_block = matches!(scalar.style, ScalarStyle::Literal | ScalarStyle::Folded);
    if refused.is_some() {
        refused
    } else if text.is_empty() && !is_block {
        let arguments = [("value", ""), ("format", "text")];
        Some(Refusal::new(code::YAML_VALUE, &arguments).hint("hint-empty", &[]))
    } else if is_plain(scalar) && shape.whole.is_none() {
        needs_quotes(text)
    } else {
        None
    }
}

/// A scalar where only numbers, truth values, lists or maps may stand.
fn of_other(scalar: &Scalar, shape: &Shape, written: Written<'_>) -> Refusal {
    let text = scalar.text.trim();
    let numeric = if shape.whole.is_some() { Some("count") } else { shape.number.then_some("rate") };
    let misread = numeric.filter(|_| is_plain(scalar)).and_then(|format| misread_number(text, format));
    misread.unwrap_or_else(|| wrong_type(found(scalar), shape, written))
}

/// What a figure's own type says of a number that was written as people write figures: negative, `1.130.342`, `2,5`.
fn misread_number(text: &str, format: &str) -> Option<Refusal> {
    let (_, refuse) = FORMATS.iter().find(|(name, _)| *name == format)?;
    let problem = refuse(text)?.nowhere();
    if problem.code == code::NUMBER_LOCAL_FORM || problem.code == code::COUNT_NEGATIVE { refuse(text) } else { None }
}

fn needs_quotes(text: &str) -> Option<Refusal> {
    let refusal = Refusal::new(code::YAML_NEEDS_QUOTES, &[("value", text), ("reading", other_reading(text)?)]);
    Some(refusal.hint("hint-quoted", &[("corrected", &quoted(text))]))
}

fn unknown_word(text: &str, shape: &Shape, written: Written<'_>) -> Refusal {
    let words = || shape.words.iter().map(String::as_str);
    let mut refusal = Refusal::new(code::YAML_UNKNOWN_WORD, &[("value", text), ("key", written.key)]);
    if let Some(word) = similar(text, words()) {
        refusal = refusal.hint("hint-similar", &[("corrected", word)]);
    }
    refusal.hint("hint-words", &[("names", &listed(words()))])
}

fn fits_unquoted(text: &str, shape: &Shape) -> bool {
    let is_number = || !text.starts_with(['+', '-']) && text.parse::<f64>().is_ok_and(f64::is_finite);
    shape.whole.is_some_and(|largest| whole(text).is_some_and(|number| number <= largest))
        || (shape.truth && matches!(text, "true" | "false"))
        || (shape.number && text.starts_with(|c: char| c.is_ascii_digit()) && is_number())
}

/// Plain decimal digits. A leading zero makes a text of it to our reader and an octal number to others.
fn whole(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if digits { text.parse().ok() } else { None }
}

fn expected(shape: &Shape) -> &'static str {
    let facets = [
        (shape.whole.is_some(), "whole"),
        (shape.number, "number"),
        (shape.truth, "truth"),
        (shape.list.is_some(), "list"),
        (shape.text.is_some() && !shape.maps.is_empty(), "text-or-map"),
        (!shape.maps.is_empty(), "map"),
        (!shape.words.is_empty(), "word"),
    ];
    facets.iter().find(|(is, _)| *is).map_or("text", |(_, name)| *name)
}

fn found(scalar: &Scalar) -> &'static str {
    match other_reading(scalar.text.trim()).filter(|_| is_plain(scalar)) {
        Some("number") => "number",
        Some("truth") if matches!(scalar.text.trim(), "true" | "false") => "truth",
        _ => "text",
    }
}

/// `title:x`, where the space after the colon was left out.
fn begins_with_key(source: &str) -> bool {
    let is_key = |key: &str| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    source.split_once(':').is_some_and(|(key, value)| is_key(key) && !value.starts_with([' ', '/']))
}

/// The line as it should be, where that is plain to see.
fn corrected(found: &str, shape: &Shape, written: Written<'_>) -> Option<String> {
    let (key, source) = (written.key, written.source);
    let one_line = !source.is_empty() && !source.contains('\n');
    if shape.list.is_some() && one_line && matches!(found, "text" | "number" | "truth") {
        return Some(format!("{key}: [{source}]"));
    }
    if !shape.maps.is_empty() && one_line && begins_with_key(source) {
        return Some(source.replacen(':', ": ", 1));
    }
    if shape.truth && is_truth(source) {
        let is_yes = ["yes", "on", "true"].iter().any(|yes| source.eq_ignore_ascii_case(yes));
        return Some(format!("{key}: {is_yes}"));
    }
    let unquoted = source.trim_matches(['"', '\'']);
    (unquoted != source && fits_unquoted(unquoted, shape)).then(|| format!("{key}: {unquoted}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::yaml::shape::TextShape;

    fn judged(source: &str, shape: &Shape) -> String {
        let style = if source.starts_with('"') { ScalarStyle::DoubleQuoted } else { ScalarStyle::Plain };
        let scalar = Scalar { text: source.trim_matches('"').to_owned(), style, tagged: false };
        let problem = refusal(&scalar, shape, Written { key: "key", source }).map(Refusal::nowhere);
        problem.map_or_else(String::new, |problem| {
            let arguments = problem.hints.into_iter().flat_map(|hint| hint.arguments).map(|(_, value)| value);
            std::iter::once(problem.code.to_string()).chain(arguments).collect::<Vec<_>>().join(" ")
        })
    }

    #[track_caller]
    fn judges(shape: &Shape, cases: &[(&str, &str)]) {
        for (source, expected) in cases {
            assert_eq!(judged(source, shape), *expected, "{source}");
        }
    }

    fn text(format: &str) -> Shape {
        let format = FORMATS.iter().copied().find(|(name, _)| *name == format);
        Shape { text: Some(TextShape { format }), ..Shape::default() }
    }

    #[test]
    fn a_code_that_yaml_reads_otherwise_needs_quotes() {
        let cases = [
            ("67", "E0116 \"67\""),
            ("NO", "E0116 \"NO\""),
            ("010", "E0116 \"010\""),
            ("null", "E0116 \"null\""),
            ("\"67\"", ""),
            ("24-A", ""),
            ("0 3", "E0117"),
        ];
        judges(&text("unit-code"), &cases);
        judges(&text("none"), &[("1:20", "E0116 \"1:20\""), ("Hà Nội", ""), ("\"\"", "E0117"), ("", "E0114")]);
    }

    #[test]
    fn a_count_may_be_a_number_or_words_around_one() {
        let count = Shape { whole: Some(u64::MAX), ..text("count") };
        let cases = [
            ("449470", ""),
            ("over 750000", ""),
            ("010", ""),
            ("-5", "E0206"),
            ("1.130.342", "E0202 1130342"),
            ("0x10", "E0203"),
            ("", "E0114"),
        ];
        judges(&count, &cases);
        let rate = text("rate");
        judges(&rate, &[("38.49%", ""), ("38,49%", "E0202 38.49%"), ("38", "E0204 38"), ("about 1/6", "")]);
    }

    #[test]
    fn numbers_and_truth_values_are_not_guessed_at() {
        let whole = Shape { whole: Some(255), ..Shape::default() };
        judges(
            &whole,
            &[("5", ""), ("256", "E0114"), ("-5", "E0206"), ("1.130", "E0202 1130"), ("\"5\"", "E0114 key: 5")],
        );
        let number = Shape { number: true, nothing: true, ..Shape::default() };
        judges(&number, &[("2.5", ""), ("2", ""), ("2,5", "E0202 2.5"), (".inf", "E0114"), ("", ""), ("~", "")]);
        let truth = Shape { truth: true, ..Shape::default() };
        judges(&truth, &[("true", ""), ("yes", "E0114 key: true"), ("Off", "E0114 key: false"), ("1", "E0114")]);
    }

    #[test]
    fn a_word_that_is_none_of_those_allowed_is_told_with_the_nearest() {
        let words = Shape { words: vec!["public".to_owned(), "internal".to_owned()], ..Shape::default() };
        let known = " `public`, `internal`";
        judges(
            &words,
            &[("public", ""), ("Public", &format!("E0115 public{known}")), ("no", &format!("E0115{known}"))],
        );
    }

    #[test]
    fn one_value_is_no_list() {
        let list = Shape { list: Some(0), ..Shape::default() };
        judges(&list, &[("vi", "E0114 key: [vi]"), ("", ""), ("~", "E0114")]);
    }
}
