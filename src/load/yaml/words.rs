//! Unquoted words that some YAML reader takes for something else than text: `NO`, `010`, `1:20`, `null`. Ours would keep most
//! of them as they are; the next program to open the file might not, and a unit code must be the same in all.

/// What else YAML 1.1 or 1.2 may read an unquoted word as: `nothing`, `truth`, `number` or `time`; none for a plain text.
pub(super) fn other_reading(word: &str) -> Option<&'static str> {
    if is_nothing(word) {
        return Some("nothing");
    }
    let first = word.bytes().next()?;
    if is_truth(word) {
        return Some("truth");
    }
    if !first.is_ascii_digit() && !matches!(first, b'+' | b'-' | b'.') {
        return None;
    }
    if is_number(word) { Some("number") } else { is_sexagesimal(word).then_some("time") }
}

/// Whether YAML reads an unquoted word as no value at all.
pub(super) fn is_nothing(word: &str) -> bool {
    matches!(word, "" | "~" | "null" | "Null" | "NULL")
}

/// Whether some YAML reader takes an unquoted word for true or false.
pub(super) fn is_truth(word: &str) -> bool {
    const WORDS: [&str; 6] = ["true", "false", "yes", "no", "on", "off"];
    let is_cased =
        |rest: &str| rest.bytes().all(|b| b.is_ascii_lowercase()) || !word.bytes().any(|b| b.is_ascii_lowercase());
    WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)) && word.get(1..).is_some_and(is_cased)
}

/// A text between quotation marks, as it can be pasted into the file.
pub(super) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

fn is_number(word: &str) -> bool {
    let unsigned = word.strip_prefix(['+', '-']).unwrap_or(word);
    let radix = |prefix: &str, is_digit: fn(u8) -> bool| {
        let digits = unsigned.strip_prefix(prefix);
        digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| is_digit(byte) || byte == b'_'))
    };
    radix("0x", |byte| byte.is_ascii_hexdigit())
        || radix("0o", |byte| matches!(byte, b'0'..=b'7'))
        || radix("0b", |byte| matches!(byte, b'0' | b'1'))
        || matches!(unsigned.to_ascii_lowercase().as_str(), ".inf" | ".nan")
        || is_decimal(unsigned)
}

/// Digits with `_` between them, at most one point, and perhaps an exponent.
fn is_decimal(unsigned: &str) -> bool {
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let has_digit = mantissa.bytes().any(|byte| byte.is_ascii_digit());
    has_digit && digits(whole) && digits(fraction) && !exponent.is_empty() && digits(exponent)
}

/// `1:20` is 80 to YAML 1.1.
fn is_sexagesimal(word: &str) -> bool {
    let unsigned = word.strip_prefix(['+', '-']).unwrap_or(word);
    let Some((first, rest)) = unsigned.split_once(':') else { return false };
    let is_part =
        |part: &str| part.len() <= 2 && part.split('.').all(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
    !first.is_empty()
        && first.bytes().all(|byte| byte.is_ascii_digit())
        && rest.split(':').all(|part| !part.is_empty() && is_part(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_some_reader_takes_for_something_else_are_known() {
        for (reading, words) in [
            ("nothing", &["", "~", "null", "NULL"][..]),
            ("truth", &["NO", "no", "No", "yes", "On", "off", "true", "FALSE"]),
            ("number", &["67", "010", "1.5", "1e3", "0x1F", "0o17", "+5", "-5", "1_000", ".5", ".inf", "5."]),
            ("time", &["1:20", "12:30:45"]),
        ] {
            for word in words {
                assert_eq!(other_reading(word), Some(reading), "{word}");
            }
        }
    }

    #[test]
    fn other_words_are_texts() {
        for word in
            ["nO", "yEs", "Nola", "24@2025", "2023-05-29", "38.49%", "1.130.342", "9 of 29", "a1", ".", "-", "1:", "đ"]
        {
            assert_eq!(other_reading(word), None, "{word}");
        }
    }

    #[test]
    fn a_quoted_text_reads_back_as_it_was() {
        for text in ["NO", "a \"b\" c", "d'Hanoï", "C:\\x \"y\" 'z'"] {
            assert_eq!(serde_yaml::from_str::<String>(&quoted(text)).ok().as_deref(), Some(text));
        }
    }
}
