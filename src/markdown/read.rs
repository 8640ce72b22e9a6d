//! Reads Markdown with tables, footnotes, strikethrough, task lists, alerts and `{#id}` on headings. What the library's
//! parser says is taken over event by event; addresses are judged and raw HTML is refused on the way.
//!
//! Quotes and dashes stay as written: each language has its own, and authors know theirs.

use super::builder::Builder;
use super::document::{Alert, Align, Block, BlockKind, Document, Element, Image, Part};
use super::outline::slug;
use super::target::Target;
use crate::diag::{Diagnostic, Outcome, Place, Refusal, code};
use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TextMergeWithOffset,
};
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Rows are filled up to the width of their table, so a small text can ask for a very large table. Beyond this many cells
/// (all lines at the width of the widest) tables stay the lines that they were written as.
const MOST_CELLS: usize = 250_000;

/// Reads the text of a file that begins `body_start` bytes into it; spans count from the start of the file.
///
/// There is always a document. It leaves out raw HTML (E0603), and writes the words of a link that is not allowed (E0605)
/// or whose key is malformed (E0117) without the link.
#[must_use]
pub fn parse(file: &str, text: &str, body_start: usize) -> Outcome<Document> {
    let mut reader = Reader { file, text, body_start, ..Reader::default() };
    let parser = Parser::new_ext(text, options(text)).into_offset_iter();
    for (event, span) in TextMergeWithOffset::new(parser) {
        reader.event(event, span);
    }
    Outcome { value: Some(reader.builder.finish()), problems: reader.problems }
}

fn options(text: &str) -> Options {
    let mut options = Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let lines = || text.split(['\n', '\r']);
    let width = lines().map(|line| line.matches('|').count() + 1).max().unwrap_or_default();
    options.set(Options::ENABLE_TABLES, lines().count().saturating_mul(width) <= MOST_CELLS);
    options
}

#[derive(Default)]
struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    body_start: usize,
    builder: Builder,
    columns: Columns,
    /// Within a chart or a table, whose lines come as text and are none.
    in_block: bool,
    problems: Vec<Diagnostic>,
}

/// Where in a table the next cell stands.
#[derive(Default)]
struct Columns {
    alignments: Vec<Alignment>,
    next: usize,
    head: bool,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, at: Range<usize>) {
        let span = self.in_file(&at);
        if self.in_block {
            self.in_block = !matches!(event, Event::End(_));
            return;
        }
        match event {
            Event::Start(tag) => self.open(tag, at),
            Event::End(_) => self.builder.close(span),
            Event::Text(text) => self.builder.push(Part::Text(composed(&text)), span),
            Event::Code(text) => self.builder.push(Part::Code(composed(&text)), span),
            Event::InlineHtml(_) => self.refuse_html(&at),
            Event::FootnoteReference(label) => self.builder.refer(&label, span),
            Event::SoftBreak => self.builder.push(Part::SoftBreak, span),
            Event::HardBreak => self.builder.push(Part::HardBreak, span),
            Event::Rule => self.builder.push(Part::Rule, span),
            Event::TaskListMarker(done) => self.builder.push(Part::Task { done }, span),
            // Lines of a block that is refused as a whole; formulas, which are not switched on.
            Event::Html(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>, at: Range<usize>) {
        let span = self.in_file(&at);
        match tag {
            Tag::Heading { level, id, .. } => {
                let id = id.map(|id| slug(&id)).filter(|id| !id.is_empty());
                self.builder.open_heading(level as u8, id, span);
            }
            Tag::Link { link_type, dest_url, title, .. } => self.open_link(link_type, &dest_url, &title, span),
            Tag::Image { dest_url, title, .. } => {
                let image = Image { source: dest_url.into_string(), alt: String::new(), title: composed(&title) };
                self.builder.open_leaf(Part::Image(image), span);
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => self.open_fence(&info, &at),
            Tag::CodeBlock(CodeBlockKind::Indented) => self.open_code(String::new(), span),
            Tag::FootnoteDefinition(label) => self.builder.open_note(label.into_string()),
            Tag::HtmlBlock => {
                self.refuse_html(&at);
                self.builder.hide();
            }
            _ => match self.element(tag) {
                Some(element) => self.builder.open(element, span),
                None => self.builder.hide(),
            },
        }
    }

    fn open_fence(&mut self, info: &str, at: &Range<usize>) {
        if let Some(kind) = BlockKind::of(info) {
            self.block(kind, at);
        } else {
            self.judge_fence(info, at);
            self.open_code(composed(info), self.in_file(at));
        }
    }

    /// Tells a fence that is nearly that of a chart or a table: readers would see its lines as code.
    fn judge_fence(&mut self, info: &str, at: &Range<usize>) {
        if let Some(kind) = BlockKind::nearly(info) {
            let arguments = [("info", info.trim()), ("block", kind.word())];
            let refusal = Refusal::new(code::BLOCK_FENCE, &arguments).hint("hint-fence", &[("block", kind.word())]);
            let span = self.in_file(at);
            let fence =
                span.start..span.start + first_line(self.text.get(at.clone()).unwrap_or_default()).trim_end().len();
            self.problems.push(refusal.at(Place::span(self.file, fence)));
        }
    }

    fn open_code(&mut self, info: String, span: Range<usize>) {
        self.builder.open_leaf(Part::CodeBlock { info, text: String::new() }, span);
    }

    /// Adds a chart or a table, whose lines are YAML as they stand in the file. Within anything else there is no room for one.
    fn block(&mut self, kind: BlockKind, at: &Range<usize>) {
        let span = self.in_file(at);
        if self.builder.is_within() {
            let fence = span.start..span.start + first_line(self.text.get(at.clone()).unwrap_or_default()).len();
            let refusal = Refusal::new(code::BLOCK_WITHIN, &[("block", kind.word())]).hint("hint-margin", &[]);
            self.problems.push(refusal.at(Place::span(self.file, fence)));
        } else {
            let lines = lines_within(self.text, at);
            let start = self.body_start + lines.start;
            let yaml = self.text.get(lines).unwrap_or_default().to_owned();
            self.builder.block(Block { kind, yaml, start, span });
        }
        self.in_block = true;
    }

    /// The element of a tag that needs nothing but to be opened; none for what is not switched on.
    fn element(&mut self, tag: Tag<'_>) -> Option<Element> {
        Some(match tag {
            Tag::Paragraph => Element::Paragraph,
            Tag::BlockQuote(kind) => Element::Quote(kind.map(alert)),
            Tag::List(first) => Element::List(first),
            Tag::Item => Element::Item,
            Tag::Table(alignments) => {
                self.columns = Columns { alignments, ..Columns::default() };
                Element::Table
            }
            Tag::TableHead => {
                self.columns.begin_row(true);
                Element::TableHead
            }
            Tag::TableRow => {
                self.columns.begin_row(false);
                Element::TableRow
            }
            Tag::TableCell => self.columns.cell(),
            Tag::Emphasis => Element::Emphasis,
            Tag::Strong => Element::Strong,
            Tag::Strikethrough => Element::Strikethrough,
            _ => return None,
        })
    }

    fn open_link(&mut self, kind: LinkType, url: &str, title: &str, span: Range<usize>) {
        let target = match kind {
            LinkType::Email => Target::read(&format!("mailto:{url}")),
            _ => Target::read(url),
        };
        match target {
            Ok(target) => self.builder.open(Element::Link { target, title: composed(title) }, span),
            Err(refusal) => {
                self.problems.push(refusal.at(Place::span(self.file, span.clone())));
                self.builder.open(Element::Refused, span);
            }
        }
    }

    /// Refuses a tag, or the first line of a block: a comment that is never closed reaches to the end of the file.
    fn refuse_html(&mut self, at: &Range<usize>) {
        let source = self.text.get(at.clone()).unwrap_or_default();
        let html = source.trim_start().lines().next().unwrap_or_default().trim_end();
        let start = at.start + (source.len() - source.trim_start().len());
        let refusal = Refusal::new(code::RAW_HTML, &[("html", html)]);
        let refusal = match in_markdown(html) {
            Some(corrected) => refusal.hint("hint-markdown", &[("corrected", corrected)]),
            None if html.starts_with("<!") => refusal,
            None => refusal.hint("hint-escape", &[]).hint("hint-code", &[]),
        };
        let span = self.in_file(&(start..start + html.len()));
        self.problems.push(refusal.at(Place::span(self.file, span)));
    }

    fn in_file(&self, at: &Range<usize>) -> Range<usize> {
        self.body_start + at.start..self.body_start + at.end
    }
}

impl Columns {
    fn begin_row(&mut self, head: bool) {
        (self.next, self.head) = (0, head);
    }

    fn cell(&mut self) -> Element {
        let align = match self.alignments.get(self.next) {
            Some(Alignment::Left) => Some(Align::Left),
            Some(Alignment::Center) => Some(Align::Center),
            Some(Alignment::Right) => Some(Align::Right),
            Some(Alignment::None) | None => None,
        };
        self.next += 1;
        Element::Cell { head: self.head, align }
    }
}

/// The lines between the fences of a block, in bytes of the text; a block that is never closed reaches to its end.
fn lines_within(text: &str, block: &Range<usize>) -> Range<usize> {
    let source = text.get(block.clone()).unwrap_or_default();
    let fence = first_line(source);
    let start = (fence.len() + 1).min(source.len());
    let sign = fence.trim_start().chars().next().unwrap_or('`');
    let within = source.get(start..).unwrap_or_default();
    let last = within.trim_end().rfind('\n').map_or(0, |end| end + 1);
    let is_closing = |line: &str| line.len() >= 3 && line.chars().all(|c| c == sign);
    let closed = within.get(last..).is_some_and(|line| is_closing(line.trim()));
    let end = if closed { start + last } else { source.len() };
    block.start + start..block.start + end
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}

/// What Markdown writes for a tag that people write out of habit.
fn in_markdown(html: &str) -> Option<&'static str> {
    let name = html.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    Some(match name.to_ascii_lowercase().as_str() {
        "b" | "strong" => "**…**",
        "i" | "em" => "*…*",
        "s" | "del" | "strike" => "~~…~~",
        "a" => "[…](…)",
        "img" => "![…](…)",
        "br" => "\\",
        "hr" => "---",
        "h1" | "h2" => "## …",
        "h3" => "### …",
        "li" | "ul" => "- …",
        "ol" => "1. …",
        "blockquote" => "> …",
        _ => return None,
    })
}

/// Vietnamese typed on some systems comes in pieces, letter and marks apart: it is put together.
fn composed(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}
