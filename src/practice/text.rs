//! Texts in the three languages of the practice site, and the forms that its files share: quoted YAML, tables, and
//! numbers and dates as prose writes them.

use crate::domain::{Ratio, ShownRate};
use jiff::civil::Date;
use std::fmt::{self, Write};

/// A language of the practice site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    /// The language of the original texts.
    Vietnamese,
    /// A translation.
    French,
    /// A translation.
    English,
}

impl Language {
    /// Every language, the site's first one first.
    pub(super) const ALL: [Self; 3] = [Self::Vietnamese, Self::French, Self::English];

    /// The tag in file names and front matter.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// A whole number with this language's sign between thousands.
    pub(super) fn number(self, number: u64) -> String {
        let sign = match self {
            Self::Vietnamese => '.',
            Self::French => '\u{202f}',
            Self::English => ',',
        };
        let digits = number.to_string();
        let mut grouped = String::with_capacity(digits.len() * 2);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push(sign);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// A rate as the pages of the site print it.
    pub(super) fn rate(self, count: u64, base: u64) -> String {
        let sign = if self == Self::English { "." } else { "," };
        let localised = |rate: &str| format!("{}{}", rate.replace('.', sign), self.percent_sign());
        match (Ratio { count, base }).shown() {
            ShownRate::PerCent(rate) => localised(&rate.to_string()),
            ShownRate::BelowTenth => format!("{} {}", self.at_most(), localised("0.1")),
            ShownRate::NoBase => "–".to_owned(),
        }
    }

    fn at_most(self) -> &'static str {
        ["nhiều nhất", "au plus", "at most"][self as usize]
    }

    /// A rate without decimals.
    pub(super) fn per_cent(self, rate: u64) -> String {
        format!("{rate}{}", self.percent_sign())
    }

    fn percent_sign(self) -> &'static str {
        if self == Self::French { "\u{202f}%" } else { "%" }
    }

    /// A date in words.
    pub(super) fn date(self, date: Date) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        let name = |names: [&'static str; 12]| names[usize::try_from(month - 1).unwrap_or(0) % 12];
        match self {
            Self::Vietnamese => format!("ngày {day} tháng {month} năm {year}"),
            Self::French if day == 1 => format!("1er {} {year}", name(MONTHS_FR)),
            Self::French => format!("{day} {} {year}", name(MONTHS_FR)),
            Self::English => format!("{day} {} {year}", name(MONTHS_EN)),
        }
    }
}

pub(super) const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
pub(super) const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A French text as it is printed: `de le` is `du`, and high signs keep a space that doesn't break.
pub(super) fn french(mut text: String) -> String {
    const FORMS: [(&str, &str); 5] =
        [(" de le ", " du "), (" à le ", " au "), (" :", "\u{a0}:"), (" ;", "\u{202f};"), (" ?", "\u{202f}?")];
    for (loose, printed) in FORMS {
        if text.contains(loose) {
            text = text.replace(loose, printed);
        }
    }
    text
}

/// A text with a capital at its head.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A text in the three languages; prints itself as a YAML map on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words([String; 3]);

impl Words {
    /// A text from what it is in each language.
    pub(super) fn by(text: impl Fn(Language) -> String) -> Self {
        let [vi, fr, en] = Language::ALL.map(text);
        Self([vi, french(fr), en])
    }

    /// A text without gaps to fill.
    pub(super) fn of(vi: &str, fr: &str, en: &str) -> Self {
        Self([vi.to_owned(), french(fr.to_owned()), en.to_owned()])
    }

    /// The text in one language.
    pub(super) fn get(&self, language: Language) -> &str {
        &self.0[language as usize]
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [vi, fr, en] = &self.0;
        write!(f, "{{vi: {}, fr: {}, en: {}}}", Quoted(vi), Quoted(fr), Quoted(en))
    }
}

/// A string between double quotes, as YAML reads it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for letter in self.0.chars() {
            if matches!(letter, '"' | '\\') {
                f.write_char('\\')?;
            }
            f.write_char(letter)?;
        }
        f.write_char('"')
    }
}

/// A file that is being written.
#[derive(Debug, Default)]
pub(super) struct Sheet(String);

impl Sheet {
    /// Adds a line.
    pub(super) fn line(&mut self, line: impl fmt::Display) -> &mut Self {
        // Writing to a string can't fail.
        let _ = writeln!(self.0, "{line}");
        self
    }

    /// Adds text as it is.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.0.push_str(text);
        self
    }

    /// What was written.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A table in a block scalar, or to be pasted: the cells of a row one after the other.
#[derive(Debug)]
pub(super) struct Table {
    text: String,
    widths: Vec<usize>,
    tabs: bool,
    column: usize,
}

impl Table {
    /// A table in a block scalar: columns of at least these widths, and always two spaces between cells.
    pub(super) fn block(widths: &[usize]) -> Self {
        Self { text: "  ".to_owned(), widths: widths.to_vec(), tabs: false, column: 0 }
    }

    /// A table with tabs between cells.
    pub(super) fn tabbed(columns: usize) -> Self {
        Self { text: String::new(), widths: vec![0; columns], tabs: true, column: 0 }
    }

    /// Adds a cell to the row; the last one ends it.
    pub(super) fn cell(&mut self, value: fmt::Arguments<'_>) {
        let start = self.text.len();
        let _ = self.text.write_fmt(value);
        self.column += 1;
        if self.column == self.widths.len() {
            self.column = 0;
            self.text.push_str(if self.tabs { "\n" } else { "\n  " });
        } else if self.tabs {
            self.text.push('\t');
        } else {
            let used = self.text[start..].chars().count();
            let gap = self.widths[self.column - 1].saturating_sub(used).max(2);
            self.text.extend(std::iter::repeat_n(' ', gap));
        }
    }

    /// Adds a row of words.
    pub(super) fn row(&mut self, cells: &[&str]) {
        for cell in cells {
            self.cell(format_args!("{cell}"));
        }
    }

    /// The rows, each ended by a new line.
    pub(super) fn finish(self) -> String {
        let ended = self.text.trim_end_matches(' ').len();
        let mut text = self.text;
        text.truncate(ended);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(Language::Vietnamese.number(1_234_567), "1.234.567");
        assert_eq!(Language::French.number(1_234), "1\u{202f}234");
        assert_eq!(Language::English.number(999), "999");
        assert_eq!(Language::French.rate(384, 1000), "38,4\u{202f}%");
        assert_eq!(Language::English.rate(9_999, 10_000), "99.9%");
    }

    #[test]
    fn french_contracts_and_keeps_its_spaces() {
        assert_eq!(
            french("le rapport de le quartier de A : ?".to_owned()),
            "le rapport du quartier de A\u{a0}:\u{202f}?"
        );
    }

    #[test]
    fn a_capital_is_one_letter_in_any_script() {
        assert_eq!(capital("đường"), "Đường");
        assert_eq!(capital(""), "");
    }

    #[test]
    fn quotes_survive_quoting() {
        let text = r#"a "b" \c"#;
        let read: Result<String, _> = serde_yaml::from_str(&Quoted(text).to_string());
        assert_eq!(read.ok().as_deref(), Some(text));
    }

    #[test]
    fn cells_are_two_spaces_apart_and_lines_have_no_tail() {
        let mut table = Table::block(&[6, 4, 0]);
        table.row(&["unit", "count", "remark"]);
        table.row(&["01", "5", "-"]);
        assert_eq!(table.finish(), "  unit  count  remark\n  01    5   -\n");
    }
}
