//! Writes a [`Document`] as HTML: no inline style, no event attribute, no script, no form, and nothing of the author's that
//! isn't escaped. Classes carry what themes need; labels come from [`Words`], places from [`Links`].

use super::document::{Alert, Align, Document, Element, Node, Part, contents};
use super::escape::{address, attribute, escape};
use super::figure::figure;
use super::figures::is_figures;
use super::links::{Link, Links, Words};
use super::plain::text_of;
use super::target::Target;
use crate::domain::Binding;

/// A piece of a document that was written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// Text.
    Html(String),
    /// The place of a chart or a table, by its position among [`Document::blocks`].
    Block(usize),
}

/// The HTML of a document as one text, without its charts and tables.
#[must_use]
pub fn html(document: &Document, links: &dyn Links, words: &dyn Words, prefix: &str) -> String {
    let text = |part| if let Written::Html(html) = part { Some(html) } else { None };
    parts(document, links, words, prefix).into_iter().filter_map(text).collect()
}

/// The HTML of a document: its text, cut where its charts and tables stand, then its footnotes.
///
/// `prefix` stands before every id, so that several texts, or a text and its page, can share one; it may be empty. The ids
/// of headings hold no `_`, those of footnotes do. Links to headings of the same text are made here, all others are asked
/// of `links`.
#[must_use]
pub fn parts(document: &Document, links: &dyn Links, words: &dyn Words, prefix: &str) -> Vec<Written> {
    let references = vec![References::default(); document.notes.len()];
    let closings = Vec::new();
    let mut writer = Writer {
        parts: Vec::new(),
        out: String::new(),
        closings,
        tables: 0,
        in_figures: false,
        mark: None,
        references,
        document,
        links,
        words,
        prefix,
    };
    document.lists().flatten().for_each(|node| writer.count(node));
    writer.nodes(&document.body);
    writer.notes();
    writer.cut();
    writer.parts
}

struct Writer<'a> {
    /// What is finished.
    parts: Vec<Written>,
    out: String,
    /// What closes each open element, outermost first.
    closings: Vec<&'static str>,
    tables: usize,
    /// Within a paragraph of nothing but pictures, which holds no other element.
    in_figures: bool,
    /// What the open link says of its number, links don't nest.
    mark: Option<String>,
    /// For each footnote.
    references: Vec<References>,
    document: &'a Document,
    links: &'a dyn Links,
    words: &'a dyn Words,
    prefix: &'a str,
}

/// How many references a footnote has, and how many of them are written.
#[derive(Clone, Default)]
struct References {
    all: usize,
    written: usize,
}

impl Writer<'_> {
    fn count(&mut self, node: &Node) {
        if let Part::Reference(note) = node.part
            && let Some(references) = self.references.get_mut(note)
        {
            references.all += 1;
        }
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for (position, node) in nodes.iter().enumerate() {
            match &node.part {
                Part::Open(element) => {
                    let closing = self.open(element, nodes.get(position + 1..).unwrap_or_default());
                    self.closings.push(closing);
                }
                Part::Close => self.close(),
                leaf => self.leaf(leaf),
            }
        }
    }

    /// Finishes the text so far.
    fn cut(&mut self) {
        if !self.out.is_empty() {
            self.parts.push(Written::Html(std::mem::take(&mut self.out)));
        }
    }

    fn close(&mut self) {
        self.in_figures = false;
        let closing = self.closings.pop().unwrap_or_default();
        if let Some(mark) = self.mark.take_if(|_| closing == "</a>") {
            self.out.push_str(" <small class=\"mark\">");
            escape(&mut self.out, &mark);
            self.out.push_str("</small>");
        }
        self.out.push_str(closing);
    }

    fn leaf(&mut self, part: &Part) {
        match part {
            Part::Text(text) => escape(&mut self.out, text),
            Part::Code(text) => {
                self.out.push_str("<code>");
                escape(&mut self.out, text);
                self.out.push_str("</code>");
            }
            Part::CodeBlock { info, text } => self.code_block(info, text),
            Part::Block(block) => {
                self.cut();
                self.parts.push(Written::Block(*block));
            }
            Part::Image(image) if self.in_figures => figure(&mut self.out, image, self.links.photo(&image.source)),
            Part::Image(image) => escape(&mut self.out, &image.alt),
            Part::Reference(note) => self.reference(*note),
            Part::Task { done } => self.task(*done),
            Part::SoftBreak => self.out.push('\n'),
            Part::HardBreak => self.out.push_str("<br>\n"),
            Part::Rule => self.out.push_str("<hr>\n"),
            Part::Open(_) | Part::Close => {}
        }
    }

    fn code_block(&mut self, info: &str, text: &str) {
        // Long lines scroll; who has no pointer scrolls what has the focus.
        self.out.push_str("<pre tabindex=\"0\"><code");
        if let Some(language) = info.split([' ', ',', '\t']).next().filter(|language| !language.is_empty()) {
            attribute(&mut self.out, "class", &format!("language-{language}"));
        }
        self.out.push('>');
        escape(&mut self.out, text);
        self.out.push_str("</code></pre>\n");
    }

    /// Writes the opening of an element and gives what closes it. `after` is what comes next: only links and cells, which
    /// don't nest, look ahead for their end.
    fn open(&mut self, element: &Element, after: &[Node]) -> &'static str {
        match element {
            Element::Paragraph if is_figures(after) => {
                self.in_figures = true;
                ""
            }
            Element::Paragraph => self.tag("<p>", "</p>\n"),
            Element::Heading(position) => self.heading(*position),
            Element::Quote(None) => self.tag("<blockquote>\n", "</blockquote>\n"),
            Element::Quote(Some(kind)) => self.alert(*kind),
            Element::List(None) => self.tag("<ul>\n", "</ul>\n"),
            Element::List(Some(1)) => self.tag("<ol>\n", "</ol>\n"),
            Element::List(Some(first)) => self.tag(&format!("<ol start=\"{first}\">\n"), "</ol>\n"),
            Element::Item => self.tag("<li>", "</li>\n"),
            Element::Table => self.table(),
            Element::TableHead => self.tag("<thead>\n<tr>", "</tr>\n</thead>\n<tbody>\n"),
            Element::TableRow => self.tag("<tr>", "</tr>\n"),
            Element::Cell { head, align } => self.cell(*head && !contents(after).is_empty(), *align),
            Element::Emphasis => self.tag("<em>", "</em>"),
            Element::Strong => self.tag("<strong>", "</strong>"),
            Element::Strikethrough => self.tag("<del>", "</del>"),
            Element::Refused => "",
            Element::Link { target, title } => self.link(target, title, contents(after)),
        }
    }

    fn tag(&mut self, opening: &str, closing: &'static str) -> &'static str {
        self.out.push_str(opening);
        closing
    }

    fn heading(&mut self, position: usize) -> &'static str {
        let heading = self.document.outline.at(position);
        let (level, id) = heading.map_or((2, ""), |heading| (heading.level, heading.id.as_str()));
        let (opening, closing) = match level {
            2 => ("<h2", "</h2>\n"),
            3 => ("<h3", "</h3>\n"),
            4 => ("<h4", "</h4>\n"),
            5 => ("<h5", "</h5>\n"),
            _ => ("<h6", "</h6>\n"),
        };
        self.out.push_str(opening);
        attribute(&mut self.out, "id", &format!("{}{id}", self.prefix));
        self.tag(">", closing)
    }

    fn alert(&mut self, kind: Alert) -> &'static str {
        self.out.push_str("<blockquote");
        attribute(&mut self.out, "class", &format!("alert alert-{}", kind.name()));
        self.out.push_str(">\n<p class=\"alert-label\">");
        escape(&mut self.out, &self.words.alert(kind));
        self.tag("</p>\n", "</blockquote>\n")
    }

    fn table(&mut self) -> &'static str {
        self.tables += 1;
        self.out.push_str("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
        let name = self.words.table(self.tables);
        attribute(&mut self.out, "aria-label", &name);
        self.out.push_str(">\n<table>\n<caption><span class=\"aside\">");
        escape(&mut self.out, &name);
        self.tag("</span></caption>\n", "</tbody>\n</table>\n</div>\n")
    }

    fn cell(&mut self, head: bool, align: Option<Align>) -> &'static str {
        self.out.push_str(if head { "<th scope=\"col\"" } else { "<td" });
        self.out.push_str(match align {
            Some(Align::Left) => " class=\"align-left\">",
            Some(Align::Center) => " class=\"align-center\">",
            Some(Align::Right) => " class=\"align-right\">",
            None => ">",
        });
        if head { "</th>" } else { "</td>" }
    }

    /// A link without words gets the name of its target; one whose target has no place keeps its words only.
    fn link(&mut self, target: &Target, title: &str, within: &[Node]) -> &'static str {
        let link = self.resolve(target);
        if let Some((kind, word)) = link.as_ref().and_then(|link| link.status.as_ref()) {
            self.out.push_str("<span");
            attribute(&mut self.out, "class", &format!("mark mark-{kind}"));
            self.out.push('>');
            escape(&mut self.out, word);
            self.out.push_str("</span> ");
        }
        let closing = link.as_ref().map_or("", |link| self.anchor(target, link, title));
        if text_of(within).trim().is_empty() {
            let name = |link: &Link| Some(link.name.clone()).filter(|name| !name.is_empty());
            escape(&mut self.out, &link.as_ref().and_then(name).unwrap_or_else(|| target.to_string()));
        }
        self.mark = link.and_then(|link| link.mark);
        closing
    }

    fn anchor(&mut self, target: &Target, link: &Link, title: &str) -> &'static str {
        self.out.push_str("<a");
        attribute(&mut self.out, "href", &address(&link.href));
        self.out.push_str(match target {
            Target::External(url) if url.contains("://") => " class=\"external\" rel=\"noopener noreferrer\"",
            Target::Bound(Binding::Quote(_)) => " class=\"quoted\"",
            Target::Bound(_) => " class=\"figure\"",
            _ => "",
        });
        if let Some(language) = &link.language {
            attribute(&mut self.out, "hreflang", language.as_str());
        }
        if !title.is_empty() {
            attribute(&mut self.out, "title", title);
        }
        self.tag(">", "</a>")
    }

    fn resolve(&self, target: &Target) -> Option<Link> {
        match target {
            Target::Unit(key) => self.links.unit(key),
            Target::Document(key) => self.links.document(key),
            Target::Bound(binding) => self.links.bound(binding),
            Target::Commendation(id) => self.links.commendation(id),
            Target::Bulletin(slug) => self.links.bulletin(slug),
            Target::Page(slug) => self.links.page(slug),
            Target::Anchor(id) => {
                let heading = self.document.heading(id)?;
                let href = format!("#{}{id}", self.prefix);
                Some(Link { href, name: heading.text.clone(), ..Link::default() })
            }
            Target::External(url) => Some(Link { href: url.clone(), name: url.clone(), ..Link::default() }),
        }
    }

    /// A sign with a name, not a form's box: nobody can tick it, so it shouldn't look as if one could.
    fn task(&mut self, done: bool) {
        self.out.push_str("<span class=\"task\" role=\"img\"");
        attribute(&mut self.out, "aria-label", &self.words.task(done));
        self.out.push_str(if done { ">☑</span> " } else { ">☐</span> " });
    }

    fn reference(&mut self, note: usize) {
        let Some(references) = self.references.get_mut(note) else { return };
        references.written += 1;
        let id = reference_id(self.prefix, note, references.written);
        self.out.push_str("<sup class=\"note-reference\"");
        attribute(&mut self.out, "id", &id);
        self.out.push_str("><a role=\"doc-noteref\"");
        attribute(&mut self.out, "href", &format!("#{}", note_id(self.prefix, note)));
        attribute(&mut self.out, "aria-label", &self.words.note(note + 1));
        self.out.push('>');
        escape(&mut self.out, &(note + 1).to_string());
        self.out.push_str("</a></sup>");
    }

    fn notes(&mut self) {
        if self.document.notes.is_empty() {
            return;
        }
        self.out.push_str("<section class=\"notes\" role=\"doc-endnotes\"");
        attribute(&mut self.out, "aria-label", &self.words.notes());
        self.out.push_str(">\n<ol>\n");
        for (note, nodes) in self.document.notes.iter().enumerate() {
            self.note(note, nodes);
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn note(&mut self, note: usize, nodes: &[Node]) {
        self.out.push_str("<li");
        attribute(&mut self.out, "id", &note_id(self.prefix, note));
        self.out.push('>');
        self.nodes(nodes);
        // The way back stands behind the last word, not on a line of its own.
        let inside = self.out.strip_suffix("</p>\n").map(str::len);
        self.out.truncate(inside.unwrap_or(self.out.len()));
        for reference in 1..=self.references.get(note).map_or(0, |references| references.all) {
            self.back(note, reference);
        }
        self.out.push_str(if inside.is_some() { "</p>\n</li>\n" } else { "</li>\n" });
    }

    fn back(&mut self, note: usize, reference: usize) {
        self.out.push_str(" <a class=\"note-back\" role=\"doc-backlink\"");
        attribute(&mut self.out, "href", &format!("#{}", reference_id(self.prefix, note, reference)));
        attribute(&mut self.out, "aria-label", &self.words.back(note + 1, reference));
        // Without the selector some systems draw a coloured picture.
        self.out.push_str(">↩\u{fe0e}</a>");
    }
}

fn note_id(prefix: &str, note: usize) -> String {
    format!("{prefix}note_{}", note + 1)
}

fn reference_id(prefix: &str, note: usize, reference: usize) -> String {
    match reference {
        1 => format!("{prefix}ref_{}", note + 1),
        _ => format!("{prefix}ref_{}_{reference}", note + 1),
    }
}
