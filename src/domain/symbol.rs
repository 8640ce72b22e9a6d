//! The number and symbol of an official document, `1451/UBND-KSTTHC` or `59/2022/NĐ-CP`: whether it is written as Vietnamese
//! offices write it, and how it would be. Whose symbol it is, and whether there is such a document, is not known here.
//!
//! The forms: a number, then the signs of what kind it is and who issued it (`12/KH-UBND`); with its year between them for acts
//! that make law (`59/2022/NĐ-CP`, `26/2023/QH15`); those of the Party with the kind at the number (`52-NQ/TW`). A number alone is
//! a number that nobody gave a symbol.

use std::iter;

/// Signs that hold lower-case letters: of the Prime Minister, of submissions, programmes and regulations.
const MIXED: [&str; 4] = ["TTg", "TTr", "CTr", "QyĐ"];

/// Signs as they come from keyboards without Đ or with their capitals locked, where they can mean nothing else.
const SLIPS: [(&str, &str); 6] =
    [("QD", "QĐ"), ("ND", "NĐ"), ("HDND", "HĐND"), ("BCD", "BCĐ"), ("QYD", "QyĐ"), ("TTG", "TTg")];

/// How a symbol is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SymbolForm {
    /// As offices write it.
    Good,
    /// Otherwise; with the symbol that is probably meant, where that can be guessed.
    Otherwise(Option<String>),
}

impl SymbolForm {
    /// Judges a symbol.
    #[must_use]
    pub fn of(symbol: &str) -> Self {
        if is_symbol(symbol) {
            return Self::Good;
        }
        Self::Otherwise(guess(symbol).filter(|guessed| is_symbol(guessed)))
    }

    /// The form under which two ways of writing one symbol meet: what is probably meant, else what is written.
    #[must_use]
    pub fn meant(symbol: &str) -> String {
        match Self::of(symbol) {
            Self::Otherwise(Some(guessed)) => guessed,
            Self::Good | Self::Otherwise(None) => symbol.to_owned(),
        }
    }
}

fn is_symbol(symbol: &str) -> bool {
    let mut parts = symbol.split('/');
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    match (first.split_once('-'), rest.as_slice()) {
        (None, []) => is_number(first),
        (None, [signs]) => is_number(first) && are_signs(signs),
        (None, [year, signs]) => is_number(first) && is_year(year) && are_signs(signs),
        (Some((number, kind)), [issuer]) => is_number(number) && are_signs(kind) && are_signs(issuer),
        _ => false,
    }
}

/// Up to six digits, and a letter where a number was given out twice: `12`, `0451`, `12a`.
fn is_number(text: &str) -> bool {
    let digits = text.strip_suffix(|c: char| c.is_ascii_alphabetic()).unwrap_or(text);
    (1..=6).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit())
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20")) && text.chars().all(|c| c.is_ascii_digit())
}

fn are_signs(text: &str) -> bool {
    text.split('-').all(is_sign) && text.starts_with(char::is_alphabetic)
}

/// Capital letters and digits, `&` and `.` between them, a part of an office in brackets: `UBND`, `C06`, `SGD&ĐT`, `V03(P3)`.
fn is_sign(sign: &str) -> bool {
    let within = |c: char| is_capital(c) || c.is_ascii_digit() || matches!(c, '&' | '.' | '(' | ')');
    let capitals = sign.starts_with(|c: char| is_capital(c) || c.is_ascii_digit()) && sign.chars().all(within);
    MIXED.contains(&sign) || (capitals && SLIPS.iter().all(|(wrong, _)| *wrong != sign) && !sign.ends_with('.'))
}

/// A capital letter of Vietnamese; two letters of other languages look like Đ and are none.
fn is_capital(c: char) -> bool {
    c.is_uppercase() && !matches!(c, 'Ð' | 'Ɖ')
}

/// What is probably meant; it may be no symbol either.
fn guess(symbol: &str) -> Option<String> {
    let mut pieces = pieces(without_word(symbol.trim())).into_iter();
    let (_, first) = pieces.next()?;
    let (number, rest) = at_number(&first);
    let rest = Some(rest.trim_matches(['.', ',', ':', '_'])).filter(|rest| !rest.is_empty());
    let mut signs: Vec<(char, String)> = rest.map(|rest| ('/', rest.to_owned())).into_iter().chain(pieces).collect();
    let mut guessed = number.to_owned();
    if signs.first().is_some_and(|(_, piece)| is_year(piece)) {
        guessed = format!("{guessed}/{}", signs.remove(0).1);
    }
    let strokes = signs.iter().filter(|(separator, _)| *separator == '/').count();
    let of_party = signs.first().is_some_and(|(separator, _)| *separator == '-') && strokes == 1;
    for (position, (separator, piece)) in signs.iter().enumerate() {
        guessed.push(if of_party { *separator } else { ['/', '-'][position.min(1)] });
        guessed.push_str(&sign(piece));
    }
    Some(guessed)
}

/// Without the word for "number" before it.
fn without_word(symbol: &str) -> &str {
    const WORDS: [&str; 7] = ["Số", "số", "SỐ", "No.", "N°", "n°", "no."];
    let rest = WORDS.iter().find_map(|word| symbol.strip_prefix(word)).unwrap_or(symbol);
    rest.trim_start_matches([':', ' ', '\u{a0}', '.'])
}

/// The parts of a symbol, each with what stands before it: a stroke, or a hyphen for everything else that divides.
fn pieces(symbol: &str) -> Vec<(char, String)> {
    let mut pieces: Vec<(char, String)> = Vec::new();
    let mut before = Some('-');
    for c in symbol.chars().chain(iter::once(' ')) {
        match divides(c) {
            Some('/') => before = Some('/'),
            Some(other) => before = before.or(Some(other)),
            None => {
                if let Some(separator) = before.take() {
                    pieces.push((separator, String::new()));
                }
                if let Some((_, piece)) = pieces.last_mut() {
                    piece.push(c);
                }
            }
        }
    }
    pieces
}

/// What a character divides like; strokes and dashes have many look-alikes.
fn divides(c: char) -> Option<char> {
    match c {
        '/' | '\\' | '⁄' | '∕' | '／' => Some('/'),
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '−' | '_' => Some('-'),
        _ if c.is_whitespace() => Some('-'),
        _ => None,
    }
}

/// A piece parted behind its number. A letter belongs to the number where no other follows.
fn at_number(piece: &str) -> (&str, &str) {
    let end = piece.find(|c: char| !c.is_ascii_digit()).unwrap_or(piece.len());
    let is_lettered = piece[end..].chars().count() == 1;
    if is_lettered { (piece, "") } else { piece.split_at(end) }
}

/// A sign in its capitals.
fn sign(piece: &str) -> String {
    let capitals: String = piece.to_uppercase().replace(['Ð', 'Ɖ'], "Đ");
    let mixed = MIXED.iter().find(|mixed| mixed.to_uppercase() == capitals).copied();
    let stroked = || SLIPS.iter().find(|(wrong, _)| *wrong == capitals).map(|(_, right)| *right);
    mixed.or_else(stroked).map_or_else(|| capitals.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn symbols_as_offices_write_them_are_good() {
        for symbol in [
            "1451/UBND-KSTTHC",
            "59/2022/NĐ-CP",
            "26/2023/QH15",
            "06/QĐ-TTg",
            "05/CT-TTg",
            "123/TTr-BCA-C06",
            "52-NQ/TW",
            "12/KH",
            "12a/KH-UBND",
            "234/SGD&ĐT-VP",
            "7422/UBND.TH",
            "88/BCA-V03(P3)",
            "01/2016/TTLT-BCA-BQP",
            "01",
        ] {
            assert_eq!(SymbolForm::of(symbol), SymbolForm::Good, "{symbol}");
        }
    }

    #[test]
    fn a_slip_of_the_hand_is_told_with_what_is_meant() {
        for (symbol, meant) in [
            ("1451/ubnd-kstthc", "1451/UBND-KSTTHC"),
            ("1451 / UBND - KSTTHC", "1451/UBND-KSTTHC"),
            ("1451/UBND–KSTTHC", "1451/UBND-KSTTHC"),
            ("1451UBND-KSTTHC", "1451/UBND-KSTTHC"),
            ("1451-UBND-KSTTHC", "1451/UBND-KSTTHC"),
            ("1451/UBND/KSTTHC", "1451/UBND-KSTTHC"),
            ("1451/UBND KSTTHC", "1451/UBND-KSTTHC"),
            ("1451\\UBND-KSTTHC", "1451/UBND-KSTTHC"),
            ("1451//UBND-KSTTHC", "1451/UBND-KSTTHC"),
            ("1451.UBND-KSTTHC", "1451/UBND-KSTTHC"),
            ("Số: 1451/UBND-KSTTHC", "1451/UBND-KSTTHC"),
            ("59/2022-NĐ-CP", "59/2022/NĐ-CP"),
            ("59/2022/ND-CP", "59/2022/NĐ-CP"),
            ("06/QĐ-TTG", "06/QĐ-TTg"),
            ("06/qd-ttg", "06/QĐ-TTg"),
            ("06/QÐ-UBND", "06/QĐ-UBND"),
            ("12/NQ-HDND", "12/NQ-HĐND"),
            ("52-nq/tw", "52-NQ/TW"),
            ("12/KH-", "12/KH"),
        ] {
            assert_eq!(SymbolForm::of(symbol), SymbolForm::Otherwise(Some(meant.to_owned())), "{symbol}");
            assert_eq!(SymbolForm::meant(symbol), meant);
        }
    }

    #[test]
    fn what_is_no_symbol_is_told_without_a_guess() {
        for symbol in ["", "/", "UBND/1451", "KH-UBND", "không số", "1234567/KH-UBND", "12/2023"] {
            assert_eq!(SymbolForm::of(symbol), SymbolForm::Otherwise(None), "{symbol}");
            assert_eq!(SymbolForm::meant(symbol), symbol);
        }
    }

    proptest! {
        #[test]
        fn what_is_guessed_is_good_and_meant_by_itself(symbol in "[0-9]{0,4}[ /-]{0,2}[A-Za-zĐđ0-9/ –-]{0,12}") {
            let meant = SymbolForm::meant(&symbol);
            if meant != symbol {
                prop_assert_eq!(SymbolForm::of(&meant), SymbolForm::Good);
            }
            prop_assert_eq!(SymbolForm::meant(&meant), meant);
        }
    }
}
