//! Numbers as each language writes them, by a formatter that shares nothing with the one it is held against.

/// The signs of a language: between thousands, before decimals, before the sign of per cent.
fn signs(language: &str) -> [&'static str; 3] {
    match language {
        "vi" => [".", ",", ""],
        "fr" => ["\u{202f}", ",", "\u{202f}"],
        _ => [",", ".", ""],
    }
}

/// A whole number, given as plain digits.
pub(super) fn whole(digits: &str, language: &str) -> Result<String, String> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!("`{digits}` is not a whole number"));
    }
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push_str(signs(language)[0]);
        }
        written.push(digit);
    }
    Ok(written)
}

/// A rate in per cent, given with a decimal point, with the decimals it has.
pub(super) fn per_cent(rate: &str, language: &str) -> Result<String, String> {
    let [_, point, gap] = signs(language);
    let number = match rate.split_once('.') {
        Some((before, decimals)) => format!("{}{point}{decimals}", whole(before, language)?),
        None => whole(rate, language)?,
    };
    Ok(format!("{number}{gap}%"))
}

/// The rate of a count and a base to one decimal, as the method page promises: halves up, all and none without a decimal, and
/// never all for less than all.
pub(super) fn computed(count: u64, base: u64) -> String {
    if base != 0 && count == base {
        return "100".to_owned();
    }
    let tenths = (count * 1000 + base / 2) / base.max(1);
    let tenths = if count < base { tenths.min(999) } else { tenths };
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[test]
fn numbers_are_written_as_each_language_does() {
    for (language, count, rate) in [
        ("vi", "1.130.342", "38,49%"),
        ("fr", "1\u{202f}130\u{202f}342", "38,49\u{202f}%"),
        ("en", "1,130,342", "38.49%"),
    ] {
        assert_eq!(whole("1130342", language).as_deref(), Ok(count));
        assert_eq!(per_cent("38.49", language).as_deref(), Ok(rate));
    }
    assert_eq!(whole("12", "vi").as_deref(), Ok("12"));
    assert!(whole("1 130", "vi").is_err());
    assert_eq!([computed(9_996, 10_000), computed(436_167, 319_284), computed(5, 5)], ["99.9", "136.6", "100"]);
}
