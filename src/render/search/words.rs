//! Which words stand in which texts, so that a word in the body of a bulletin finds it.

use std::collections::{BTreeMap, BTreeSet};

/// The words of texts that are numbered from 0.
#[derive(Debug, Default)]
pub(super) struct Words(BTreeMap<String, BTreeSet<usize>>);

impl Words {
    /// Notes the words of a key as those of a text.
    pub(super) fn add(&mut self, text: usize, key: &str) {
        for word in key.split(' ').filter(|word| !word.is_empty()) {
            match self.0.get_mut(word) {
                Some(texts) => drop(texts.insert(text)),
                None => drop(self.0.insert(word.to_owned(), BTreeSet::from([text]))),
            }
        }
    }

    /// A line for each word, by the alphabet: the word, and behind a space each the steps from text to text in base 36. A word of
    /// the first text and the third has the steps 1 and 2.
    pub(super) fn lines(&self) -> String {
        let line = |(word, texts): (&String, &BTreeSet<usize>)| {
            let mut line = word.clone();
            let mut before = 0;
            for text in texts.iter().map(|text| text + 1) {
                line.push(' ');
                line.push_str(&base_36(text - before));
                before = text;
            }
            line
        };
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// A number in digits and lower-case letters, as a script reads them.
fn base_36(mut number: usize) -> String {
    let mut digits = Vec::new();
    loop {
        digits.extend(u32::try_from(number % 36).ok().and_then(|digit| char::from_digit(digit, 36)));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_told_once_with_the_steps_between_its_texts() {
        let mut words = Words::default();
        words.add(0, "an binh an");
        words.add(2, "binh duong");
        words.add(40, "binh");
        assert_eq!(words.lines(), "an 1\nbinh 1 2 12\nduong 3");
        assert_eq!(Words::default().lines(), "");
    }

    #[test]
    fn numbers_are_written_as_a_script_reads_them() {
        for (number, written) in [(0, "0"), (35, "z"), (36, "10"), (1295, "zz"), (1296, "100")] {
            assert_eq!(base_36(number), written);
        }
    }
}
