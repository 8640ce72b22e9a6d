//! Abbreviations that the texts of a site use and spell out: "căn cước công dân (CCCD)", or a document `1451/UBND-KSTTHC` of the
//! "Ủy ban nhân dân". Whoever searches for the one finds the other too. Nothing is known here of any of them.

use super::key::key;
use std::collections::BTreeSet;

/// An abbreviation with what it stands for, both as keys.
pub(super) type Pair = (String, String);

/// What texts say of abbreviations.
#[derive(Debug, Default)]
pub(super) struct Abbreviations {
    explained: BTreeSet<Pair>,
    /// Words in capitals, as keys.
    used: BTreeSet<String>,
    /// Names of offices, as keys.
    names: BTreeSet<String>,
}

/// How many letters an abbreviation has.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=10;

/// How many an abbreviation has at least that nobody explains: two letters begin the words of many a name.
const UNEXPLAINED: usize = 3;

impl Abbreviations {
    /// Takes down what a text explains, capitals in brackets behind as many words that begin with them or such words in brackets
    /// behind capitals, and every other word in capitals.
    pub(super) fn read(&mut self, text: &str) {
        for (at, _) in text.match_indices('(') {
            let Some((inside, _)) = text[at + 1..].split_once(')') else { continue };
            let before = text[..at].rsplit(['\n', '.', ';', ':', '(', ')']).next().unwrap_or_default();
            self.explained.extend(pair(inside, before));
            let short = before.split_whitespace().next_back().unwrap_or_default();
            let whole = |(short, long): &Pair| long.split(' ').count() == short.chars().count() && *long == key(inside);
            self.explained.extend(pair(short, inside).filter(whole));
        }
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| is_short(word, UNEXPLAINED));
        self.used.extend(words.map(key));
    }

    /// Takes down the name of an office, whose first letters may be an abbreviation.
    pub(super) fn name(&mut self, name: &str) {
        self.names.insert(key(name));
    }

    /// Abbreviations that are explained, and those that are used and whose letters begin the words of a name.
    pub(super) fn pairs(self) -> BTreeSet<Pair> {
        let Self { explained, used, names } = self;
        let is_open = |short: &&String| !explained.iter().any(|(known, _)| known == *short);
        let spelt_out = |short: &String| Some((short.clone(), names.iter().find_map(|name| run(short, name))?));
        let found: Vec<Pair> = used.iter().filter(is_open).filter_map(spelt_out).collect();
        explained.into_iter().chain(found).collect()
    }
}

fn is_short(word: &str, least: usize) -> bool {
    let letters = word.chars().count();
    letters >= least && LETTERS.contains(&letters) && word.chars().all(char::is_uppercase)
}

/// An abbreviation with the last words of a text, if they begin with its letters.
fn pair(short: &str, text: &str) -> Option<Pair> {
    let short = is_short(short, *LETTERS.start()).then(|| key(short))?;
    let key = key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let last = words.get(words.len().checked_sub(short.chars().count())?..)?;
    begins(&short, last).then(|| (short.clone(), last.join(" ")))
}

/// The first words of a name in a row that begin with the letters of an abbreviation.
fn run(short: &str, name: &str) -> Option<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let found = words.windows(short.chars().count()).find(|words| begins(short, words))?;
    Some(found.join(" "))
}

fn begins(short: &str, words: &[&str]) -> bool {
    words.iter().zip(short.chars()).all(|(word, letter)| word.starts_with(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str, name: &str) -> Vec<Pair> {
        let mut abbreviations = Abbreviations::default();
        abbreviations.read(text);
        abbreviations.name(name);
        abbreviations.pairs().into_iter().collect()
    }

    #[test]
    fn an_abbreviation_is_taken_where_the_words_begin_with_its_letters() {
        for (text, short, long) in [
            ("Cấp căn cước công dân (CCCD) gắn chip", "cccd", "can cuoc cong dan"),
            ("| Ủy ban nhân dân (UBND) | …", "ubnd", "uy ban nhan dan"),
            ("Theo TTHC (thủ tục hành chính) mới", "tthc", "thu tuc hanh chinh"),
            ("the key performance indicator (KPI)", "kpi", "key performance indicator"),
            ("Đăng ký đất đai (ĐKĐĐ)", "dkdd", "dang ky dat dai"),
        ] {
            assert_eq!(pairs(text, ""), [(short.to_owned(), long.to_owned())], "{text}");
        }
    }

    #[test]
    fn what_only_stands_in_brackets_is_none() {
        for text in
            ["Hà Nội (CCCD)", "căn cước. Công dân (CCCD)", "an (A)", "(AB)", "()", "(", "nine of ten (90%)", "a b (ab)"]
        {
            assert_eq!(pairs(text, ""), [], "{text}");
        }
    }

    #[test]
    fn an_abbreviation_that_is_used_stands_for_the_words_of_a_name() {
        let ubnd = ("ubnd".to_owned(), "uy ban nhan dan".to_owned());
        assert_eq!(pairs("1451/UBND-KSTTHC", "Ủy ban nhân dân thành phố Hà Nội"), [ubnd]);
        assert_eq!(pairs("ubnd", "Ủy ban nhân dân"), []);
        assert_eq!(pairs("HN", "Hà Nội"), []);
        let explained = pairs("cơ sở (CS) và bộ chỉ huy (BCH), BCH", "Ban Chấp hành");
        assert_eq!(explained[0].1, "bo chi huy");
    }
}
