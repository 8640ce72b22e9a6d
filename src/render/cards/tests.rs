//! Cards as a whole.
