//! The numbers in a text as people write them, so that those of a drawing can be looked for in its table.

/// The numbers of a text, without the spaces in them: `1 234,5` and `−3`.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut number = String::new();
    let letters: Vec<char> = text.chars().chain([' ']).collect();
    for (at, letter) in letters.iter().enumerate() {
        let goes_on = letters.get(at + 1).is_some_and(char::is_ascii_digit);
        match letter {
            '0'..='9' => number.push(*letter),
            '.' | ',' if !number.is_empty() && goes_on => number.push(*letter),
            '\u{202f}' | '\u{a0}' if !number.is_empty() && goes_on => {}
            '−' if number.is_empty() && goes_on => number.push(*letter),
            _ if number.is_empty() => {}
            _ => numbers.push(std::mem::take(&mut number)),
        }
    }
    numbers
}

/// Whether a number is among those known. One that a label had no room for goes on behind its `…`.
pub(super) fn stands_in(known: &[String], number: &str, written: &str) -> bool {
    let is_cut = written.ends_with('…');
    known.iter().any(|other| other == number || is_cut && other.starts_with(number))
}

#[test]
fn numbers_are_found_as_they_are_written() {
    let cases: [(&str, &[&str]); 6] = [
        ("38,5%", &["38,5"]),
        ("từ 1.234 đến 5.678.", &["1.234", "5.678"]),
        ("1\u{202f}167\u{202f}685 (38,49\u{202f}%)", &["1167685", "38,49"]),
        ("−0,5 đến 5/6", &["−0,5", "5", "6"]),
        ("chưa có", &[]),
        ("98.2", &["98.2"]),
    ];
    for (text, expected) in cases {
        assert_eq!(numbers(text), expected, "{text}");
    }
}

#[test]
fn a_number_that_is_not_known_is_missed() {
    let known = ["38,5".to_owned()];
    assert!(stands_in(&known, "38,5", "38,5%") && stands_in(&known, "38", "38…"));
    assert!(!stands_in(&known, "38", "38%") && !stands_in(&known, "8,5", "8,5%"));
}
