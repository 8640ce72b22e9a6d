//! Markdown as a typed value. [`parse`] turns the text of a bulletin or page into a [`Document`] in which every link is a
//! [`Target`] and raw HTML has no form, so that nothing an author writes can become markup of its own; [`html()`] writes
//! it out and [`plain()`] gives its words.
//!
//! Start at [`Document`]. Whether a target exists, a picture is registered or a number holds is judged by those who know
//! the site: they ask [`Document::links`], [`Document::images`] and [`Document::passages`], and answer through [`Links`] when it is written out.

mod builder;
mod document;
mod escape;
mod figure;
mod figures;
mod html;
mod line;
mod links;
mod notes;
mod outline;
mod passages;
mod plain;
mod read;
mod target;
mod words;

pub use document::{Alert, Block, BlockKind, Document, Image, LinkUse};
pub use html::{Written, html, parts};
pub use line::line;
pub use links::{Link, Links, Said, Shown, Words};
pub use outline::Heading;
pub use passages::{Passage, Piece, Within};
pub use plain::plain;
pub use read::parse;
pub use target::Target;
pub use words::{escaped, escaped_in_line};

#[cfg(test)]
mod tests;
