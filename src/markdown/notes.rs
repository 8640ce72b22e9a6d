//! Footnotes while a text is read: who is referred to first gets the first number, whatever comes first in the file.

use super::document::Node;
use std::collections::BTreeMap;

/// References and definitions met so far, by label without regard to case.
#[derive(Debug, Default)]
pub(super) struct Notes {
    numbers: BTreeMap<String, usize>,
    definitions: Vec<(String, Vec<Node>)>,
}

impl Notes {
    /// The position of the note that a reference names.
    pub(super) fn refer(&mut self, label: &str) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(label.to_lowercase()).or_insert(next)
    }

    /// Keeps what a note says.
    pub(super) fn define(&mut self, label: &str, nodes: Vec<Node>) {
        self.definitions.push((label.to_lowercase(), nodes));
    }

    /// The notes by number. One that nobody refers to, or a second one of its label, comes behind the others: it was
    /// written, so it is shown.
    pub(super) fn numbered(self) -> Vec<Vec<Node>> {
        let mut notes = vec![Vec::new(); self.numbers.len()];
        for (label, nodes) in self.definitions {
            let place = self.numbers.get(&label).and_then(|number| notes.get_mut(*number));
            match place {
                Some(place) if place.is_empty() => *place = nodes,
                _ => notes.push(nodes),
            }
        }
        notes
    }
}
