//! A problem as it is written down in a case: its words in English, and its places in lines and characters.
//!
//! Lines are counted without annotations, so that a place stays the same when annotations come and go. Start at
//! [`Told::of`]; [`Told::read`] and [`Told::write`] are the form of `expected.txt`, and `inline` has the one inside a file.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use tiendo::diag::{At, Catalogue, Diagnostic, Place};

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Told {
    /// Where it is; nowhere for a problem of no file.
    pub(super) spot: Option<Spot>,
    /// `error[E0301]`.
    pub(super) kind: String,
    /// The message.
    pub(super) text: String,
    /// Labels, then hints, in the order in which they are printed.
    pub(super) notes: Vec<Note>,
}

/// What stands below a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Note {
    Label(Spot, String),
    Hint(String),
}

/// A file and a part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) file: String,
    /// None for the file as a whole.
    pub(super) part: Option<Part>,
}

/// Characters of a line, or of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    /// The line, from 1, annotations not counted.
    pub(super) line: usize,
    /// The first character, from 1.
    pub(super) first: usize,
    /// How many lines further down it ends.
    pub(super) down: usize,
    /// The last character of its last line; one before the first for a part without characters.
    pub(super) last: usize,
}

/// The texts of files by path.
pub(super) type Texts = BTreeMap<String, String>;

/// What a line begins with, behind its indentation, if it is an annotation.
pub(super) const SIGN: &str = "#!";

pub(super) fn is_annotation(line: &str) -> bool {
    line.trim_start_matches(' ').starts_with(SIGN)
}

impl Told {
    /// A problem with its places in `texts`. A place that is not in its text, or in the middle of a character, fails.
    pub(super) fn of(problem: &Diagnostic, texts: &Texts, catalogue: &Catalogue) -> Self {
        let labels =
            problem.labels.iter().map(|(place, text)| Note::Label(Spot::of(place, texts), catalogue.text(text)));
        let hints = problem.hints.iter().map(|hint| Note::Hint(catalogue.text(hint)));
        Self {
            spot: problem.place.as_ref().map(|place| Spot::of(place, texts)),
            kind: format!("{}[{}]", problem.severity.name(), problem.code),
            text: catalogue.text(&problem.message),
            notes: labels.chain(hints).collect(),
        }
    }

    /// The problems that an `expected.txt` lists.
    pub(super) fn read(text: &str) -> Result<Vec<Self>, String> {
        let mut told: Vec<Self> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let bad = || format!("expected.txt: `{line}` is no problem, label or hint");
            if let Some(note) = line.strip_prefix("    ") {
                let note = Note::read(note, None).ok_or_else(bad)?;
                told.last_mut().ok_or_else(bad)?.notes.push(note);
                continue;
            }
            let (spot, rest) = line.split_once(' ').ok_or_else(bad)?;
            let (kind, text) = rest.split_once(' ').ok_or_else(bad)?;
            let spot = if spot == "-" { None } else { Some(Spot::read(spot, None).ok_or_else(bad)?) };
            told.push(Self { spot, kind: kind.to_owned(), text: text.to_owned(), notes: Vec::new() });
        }
        Ok(told)
    }

    /// The problem as a line of `expected.txt`, with a line for each label and hint.
    pub(super) fn write(&self) -> String {
        let spot = self.spot.as_ref().map_or_else(|| "-".to_owned(), |spot| spot.write(None));
        let mut lines = format!("{spot} {} {}\n", self.kind, self.text);
        for note in &self.notes {
            let _ = writeln!(lines, "    {}", note.write(None));
        }
        lines
    }
}

impl Note {
    /// Reads `hint …` or `label <place> …`; a place without a file is in `own`.
    pub(super) fn read(line: &str, own: Option<&str>) -> Option<Self> {
        if let Some(text) = line.strip_prefix("hint ") {
            return Some(Self::Hint(text.to_owned()));
        }
        let (spot, text) = line.strip_prefix("label ")?.split_once(' ')?;
        Some(Self::Label(Spot::read(spot, own)?, text.to_owned()))
    }

    pub(super) fn write(&self, own: Option<&str>) -> String {
        match self {
            Self::Hint(text) => format!("hint {text}"),
            Self::Label(spot, text) => format!("label {} {text}", spot.write(own)),
        }
    }
}

impl Spot {
    fn of(place: &Place, texts: &Texts) -> Self {
        let part = match &place.at {
            At::File => None,
            At::Span(span) => Some(Part::of(span, texts.get(&place.file).map_or("", String::as_str), &place.file)),
            At::Key(keys) | At::Value(keys) => panic!("{}: nobody has looked for `{keys}`", place.file),
        };
        Self { file: place.file.clone(), part }
    }

    /// Reads `<file>:<line>:<characters>`, `<file>:*`, and `<line>:<characters>` of the file `own`.
    fn read(text: &str, own: Option<&str>) -> Option<Self> {
        let (file, rest) = match text.split_once(':')? {
            (line, _) if line.parse::<usize>().is_ok() => (own?, text),
            parts => parts,
        };
        let part = if rest == "*" {
            None
        } else {
            let (line, characters) = rest.split_once(':')?;
            Some(Part::read(line.parse().ok()?, characters)?)
        };
        Some(Self { file: file.to_owned(), part })
    }

    fn write(&self, own: Option<&str>) -> String {
        let is_own = own == Some(self.file.as_str());
        match &self.part {
            None => format!("{}:*", self.file),
            Some(part) if is_own => format!("{}:{}", part.line, part.characters()),
            Some(part) => format!("{}:{}:{}", self.file, part.line, part.characters()),
        }
    }
}

impl Part {
    fn of(span: &Range<usize>, text: &str, file: &str) -> Self {
        let (Some(before), Some(within)) = (text.get(..span.start), text.get(span.clone())) else {
            panic!("{file}: bytes {span:?} are no part of the text");
        };
        let line_start = |text: &str| text.rfind('\n').map_or(0, |end| end + 1);
        let until_end = &text[..span.end];
        let lines = before.split('\n').count();
        let annotations = |text: &str| text.lines().filter(|line| is_annotation(line)).count();
        Self {
            line: lines - annotations(before),
            first: before[line_start(before)..].chars().count() + 1,
            down: within.matches('\n').count().saturating_sub(annotations(within)),
            last: until_end[line_start(until_end)..].chars().count(),
        }
    }

    /// Reads `3-8`, `3` for no character before the third, and `3-+2:8` for an end two lines further down.
    pub(super) fn read(line: usize, characters: &str) -> Option<Self> {
        let Some((first, last)) = characters.split_once('-') else {
            let first: usize = characters.parse().ok()?;
            return Some(Self { line, first, down: 0, last: first.checked_sub(1)? });
        };
        let (down, last) = match last.strip_prefix('+') {
            Some(rest) => rest.split_once(':')?,
            None => ("0", last),
        };
        Some(Self { line, first: first.parse().ok()?, down: down.parse().ok()?, last: last.parse().ok()? })
    }

    pub(super) fn characters(&self) -> String {
        match self.down {
            0 if self.last < self.first => self.first.to_string(),
            0 => format!("{}-{}", self.first, self.last),
            down => format!("{}-+{down}:{}", self.first, self.last),
        }
    }
}
