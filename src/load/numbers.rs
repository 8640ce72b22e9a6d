//! Numbers of pasted tables, whose file declares how they are written (`numbers: vi`), put into the plain form that the
//! figures' own types read. Without a declaration nothing is converted: `1.130` is not for the tool to guess.

use super::raw::NumberFormat;
use crate::diag::{Refusal, code};
use std::borrow::Cow;

/// A cell with its numbers in plain form; none if one of them is not written as declared.
pub(super) fn plain(text: &str, format: NumberFormat) -> Option<Cow<'_, str>> {
    if !text.contains(|c: char| is_sign(c)) {
        return Some(Cow::Borrowed(text));
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let (number, after) = from.split_at(number_length(from, format));
        plain.push_str(before);
        push_plain(&mut plain, number, format)?;
        rest = after;
    }
    plain.push_str(rest);
    Some(Cow::Owned(plain))
}

/// The name of a format, as the file declares it.
pub(super) fn name(format: NumberFormat) -> &'static str {
    match format {
        NumberFormat::Vi => "vi",
        NumberFormat::Fr => "fr",
        NumberFormat::En => "en",
    }
}

/// The format of a name.
pub(super) fn by_name(wanted: &str) -> Option<NumberFormat> {
    [NumberFormat::Vi, NumberFormat::Fr, NumberFormat::En].into_iter().find(|format| name(*format) == wanted)
}

/// Whether a type refuses a number because of its thousands signs or its decimal comma.
pub(super) fn is_local_form(refusal: &Refusal) -> bool {
    refusal.clone().nowhere().code == code::NUMBER_LOCAL_FORM
}

fn is_sign(c: char) -> bool {
    matches!(c, '.' | ',' | '\'') || is_space(c)
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

/// Digits with signs between them; a space is one only in the format that groups with spaces.
fn number_length(text: &str, format: NumberFormat) -> usize {
    let mut length = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let joins = is_sign(c) && (!is_space(c) || format == NumberFormat::Fr);
        let before_digit = characters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if c.is_ascii_digit() || (joins && before_digit) {
            length = at + c.len_utf8();
        } else {
            break;
        }
    }
    length
}

fn push_plain(plain: &mut String, number: &str, format: NumberFormat) -> Option<()> {
    let decimal = if format == NumberFormat::En { '.' } else { ',' };
    let is_group_sign = |c: char| match format {
        NumberFormat::Vi => c == '.',
        NumberFormat::Fr => is_space(c),
        NumberFormat::En => c == ',',
    };
    let (whole, fraction) = number.split_once(decimal).map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(is_group_sign);
    let first = groups.next().filter(|first| digits(first))?;
    plain.push_str(first);
    for group in groups {
        let grouped = first.len() <= 3 && group.len() == 3 && digits(group);
        plain.push_str(grouped.then_some(group)?);
    }
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(Some(fraction).filter(|fraction| digits(fraction))?);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use NumberFormat::{En, Fr, Vi};
    use proptest::prelude::*;

    #[test]
    fn declared_forms_become_plain() {
        for (format, text, expected) in [
            (Vi, "1.130.342", "1130342"),
            (Vi, "38,49%", "38.49%"),
            (Vi, "1.130", "1130"),
            (Vi, "khoảng 400.000..420.000", "khoảng 400000..420000"),
            (Vi, "79,2 triệu", "79.2 triệu"),
            (Vi, "449470", "449470"),
            (Fr, "1 130 342", "1130342"),
            (Fr, "1\u{202f}130,5", "1130.5"),
            (Fr, "près de 90 %", "près de 90 %"),
            (En, "1,130,342", "1130342"),
            (En, "38.49%", "38.49%"),
            (En, "about 1/6", "about 1/6"),
        ] {
            assert_eq!(plain(text, format).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_written_as_declared_is_not_guessed_at() {
        for (format, text) in [
            (Vi, "38.49%"),
            (Vi, "1,130,342"),
            (Vi, "1130.342"),
            (Vi, "1.13"),
            (Fr, "1.130"),
            (Fr, "5 10"),
            (En, "38,49%"),
            (En, "1.130.342"),
            (En, "1'130"),
        ] {
            assert_eq!(plain(text, format), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_converted_or_refused(text in "[0-9., '\u{a0}a-cđ%]{0,12}") {
            for format in [Vi, Fr, En] {
                if let Some(plain) = plain(&text, format) {
                    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                    prop_assert_eq!(digits(&plain), digits(&text));
                }
            }
        }
    }
}
