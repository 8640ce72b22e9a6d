//! Where a problem is. A stage that knows only the key of a value says so; `load::locate` turns keys into spans when the
//! problem has to be shown, so that no value carries its place through the program.

use std::fmt;
use std::ops::Range;

/// A file of the content and a part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path below the content folder, with `/` between its parts; it begins with `../` for a file of the site's theme.
    pub file: String,
    /// The part of the file.
    pub at: At,
}

/// A part of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// The file as a whole.
    File,
    /// Bytes of its text, end exclusive, on character boundaries.
    Span(Range<usize>),
    /// The value that stands at a path of keys.
    Value(KeyPath),
    /// The last key of a path.
    Key(KeyPath),
}

impl At {
    fn rank(&self) -> (usize, usize, String) {
        match self {
            Self::File => (0, 0, String::new()),
            Self::Span(span) => (span.start, span.end, String::new()),
            Self::Value(path) | Self::Key(path) => (usize::MAX, 0, path.to_string()),
        }
    }
}

impl PartialOrd for At {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for At {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl Place {
    /// A whole file.
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), at: At::File }
    }

    /// Bytes of a file.
    #[must_use]
    pub fn span(file: &str, span: Range<usize>) -> Self {
        Self { file: file.to_owned(), at: At::Span(span) }
    }

    /// The value at a path of keys, as in `Place::value(file, &["units", "67", "count"])`.
    #[must_use]
    pub fn value(file: &str, path: impl Into<KeyPath>) -> Self {
        Self { file: file.to_owned(), at: At::Value(path.into()) }
    }

    /// The last key of a path.
    #[must_use]
    pub fn key(file: &str, path: impl Into<KeyPath>) -> Self {
        Self { file: file.to_owned(), at: At::Key(path.into()) }
    }
}

/// The way to a value in a YAML document, from its root.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyPath(pub Vec<Segment>);

/// One step of a [`KeyPath`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// Into a map, by key.
    Key(String),
    /// Into a list, by position from 0.
    Index(usize),
}

impl KeyPath {
    /// The same path, one key further.
    #[must_use]
    pub fn key(&self, key: impl Into<String>) -> Self {
        self.with(Segment::Key(key.into()))
    }

    /// The same path, one list position further.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Segment::Index(index))
    }

    fn with(&self, segment: Segment) -> Self {
        let mut path = self.0.clone();
        path.push(segment);
        Self(path)
    }
}

impl<const N: usize> From<[&str; N]> for KeyPath {
    fn from(keys: [&str; N]) -> Self {
        Self(keys.iter().map(|key| Segment::Key((*key).to_owned())).collect())
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if position == 0 => write!(f, "{key}")?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
