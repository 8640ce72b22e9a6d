//! Numbers in words, up to the hundreds: "sáu", "hai mươi mốt", "một trăm linh năm", "quatre-vingt-dix-sept", "twenty-one".
//!
//! One rule suits all languages: each word adds a value below the room that those before it leave, or multiplies the one before it.
//! "sixty" leaves room for less than ten, «soixante» for less than twenty.

use super::Reader;
use super::words::{Spelled, Spot};

/// What has been read of a number.
#[derive(Debug, Clone, Copy)]
struct Sum {
    value: u64,
    /// What follows is below it.
    room: u64,
    /// The token after it.
    end: usize,
}

impl Reader<'_> {
    /// The number in words that begins at a token, and where it ends.
    pub(super) fn spelled(&self, at: usize) -> Option<(u64, usize)> {
        let first = self.term(at, false)?;
        let sum = std::iter::successors(Some(first), |sum| self.added(sum)).last()?;
        Some((sum.value, sum.end))
    }

    /// A sum with what is added to it.
    fn added(&self, sum: &Sum) -> Option<Sum> {
        let gap = self.phrase(sum.end, &self.words().gap);
        let joiner = self.phrase(sum.end, &self.words().joiners);
        let hyphen = self.is_sign(sum.end, '-') && self.glued(sum.end) && self.glued(sum.end + 1);
        let start = gap.or(joiner).unwrap_or(sum.end + usize::from(hyphen));
        let term = self.term(start, sum.room == 10)?;
        // «Một trăm năm» is heard as 150, or as a hundred years.
        let lacks_gap = self.words().gap.any() && sum.room == 100 && term.value < 10 && gap.is_none();
        let fits = (1..sum.room).contains(&term.value) && !lacks_gap;
        fits.then(|| Sum { value: sum.value + term.value, ..term })
    }

    /// A word, with the one that multiplies it.
    fn term(&self, at: usize, after_tens: bool) -> Option<Sum> {
        let mut words = self.words().spelled.iter().filter(|word| self.stands(at, &word.phrase));
        let (value, room, end) = words.find_map(|word| match word.value {
            Spelled::Plus { value, room, spot } => {
                spot.allows(after_tens).then_some((value, room, at + word.phrase.len()))
            }
            Spelled::Times(_) => None,
        })?;
        let times = self.times(end).filter(|_| (1..10).contains(&value));
        Some(times.map_or(Sum { value, room, end }, |(times, end)| Sum { value: value * times, room: times, end }))
    }

    /// A word that multiplies, and where it ends.
    fn times(&self, at: usize) -> Option<(u64, usize)> {
        let mut words = self.words().spelled.iter().filter(|word| self.stands(at, &word.phrase));
        words.find_map(|word| match word.value {
            Spelled::Times(times) => Some((times, at + word.phrase.len())),
            Spelled::Plus { .. } => None,
        })
    }
}

impl Spot {
    fn allows(self, after_tens: bool) -> bool {
        match self {
            Self::Anywhere => true,
            Self::AfterTens => after_tens,
            Self::NotAfterTens => !after_tens,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::language;
    use super::*;

    #[track_caller]
    fn read(tag: &str, text: &str, value: Option<u64>) {
        let language = language(tag, None);
        let reader = Reader::new(&language, text);
        let whole = reader.spelled(0).filter(|(_, end)| *end == reader.tokens.len()).map(|(value, _)| value);
        assert_eq!(whole, value, "{tag} {text}");
    }

    #[test]
    fn each_language_counts_by_its_own_rules() {
        for (text, value) in [
            ("không", 0),
            ("sáu", 6),
            ("mười", 10),
            ("mười lăm", 15),
            ("hai mươi", 20),
            ("Hai mươi mốt", 21),
            ("bốn mươi tư", 44),
            ("chín mươi chín", 99),
            ("một trăm", 100),
            ("một trăm linh năm", 105),
            ("một trăm lẻ chín", 109),
            ("một trăm mười lăm", 115),
            ("hai trăm năm mươi lăm", 255),
        ] {
            read("vi", text, Some(value));
        }
        for (text, value) in [
            ("zéro", 0),
            ("dix-sept", 17),
            ("vingt et un", 21),
            ("soixante-dix", 70),
            ("soixante et onze", 71),
            ("soixante-dix-neuf", 79),
            ("quatre-vingts", 80),
            ("quatre-vingt-un", 81),
            ("quatre-vingt-dix-sept", 97),
            ("cent", 100),
            ("cent cinq", 105),
            ("deux cents", 200),
            ("trois cent quatre-vingt-dix", 390),
            ("nonante-deux", 92),
        ] {
            read("fr", text, Some(value));
        }
        for (text, value) in [
            ("nine", 9),
            ("Twenty-one", 21),
            ("ninety nine", 99),
            ("a hundred", 100),
            ("one hundred and five", 105),
            ("three hundred forty-two", 342),
        ] {
            read("en", text, Some(value));
        }
    }

    #[test]
    fn what_nobody_counts_so_is_not_added_up() {
        for text in
            ["mười năm", "một trăm năm", "hai ba", "lăm", "tư", "mốt", "mươi", "trăm", "mười mười", "hai mươi không"]
        {
            read("vi", text, None);
        }
        for text in ["vingt dix", "un deux", "cent cent", "trente et trente", "cents"] {
            read("fr", text, None);
        }
        for text in ["twenty twelve", "five six", "hundred", "twenty and thirty", "one-"] {
            read("en", text, None);
        }
    }
}
