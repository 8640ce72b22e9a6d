//! Collects the notes of a page and numbers them in the order in which the page first names them.

use super::context::Note;

/// The notes of a part of a page.
#[derive(Debug)]
pub(super) struct Notes {
    next: u32,
    notes: Vec<Note>,
}

impl Notes {
    /// Notes that follow on so many that the page has already.
    pub(super) fn after(before: u32) -> Self {
        Self { next: before + 1, notes: Vec::new() }
    }

    /// Adds the note that is made for the next number, and gives the number.
    pub(super) fn add(&mut self, make: impl FnOnce(u32) -> Note) -> u32 {
        let number = self.next;
        self.next += 1;
        self.notes.push(make(number));
        number
    }

    /// How many the page has with these.
    pub(super) fn count(&self) -> u32 {
        self.next - 1
    }

    /// All of them, by number.
    pub(super) fn into_vec(self) -> Vec<Note> {
        self.notes
    }
}
