//! Reads a page of a built site into a tree: just enough HTML for our own output, which is well formed, and strict about it, so
//! that an element that is never closed fails every test that reads the page.
//!
//! Start at [`Page::read`]; [`Element::words`] is the text that a reader sees.

/// A page.
pub(crate) struct Page {
    html: Element,
}

/// An element with what is in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
}

#[derive(Debug)]
enum Node {
    Element(Element),
    Text(String),
}

/// Elements that have no end.
const VOID: [&str; 6] = ["meta", "link", "br", "img", "hr", "input"];

/// Elements that stand in a line of text; all others begin a new one.
const INLINE: [&str; 18] = [
    "a", "span", "strong", "em", "b", "i", "abbr", "sup", "sub", "bdi", "time", "small", "mark", "code", "q", "cite",
    "del", "wbr",
];

impl Page {
    /// Reads a page. Says what is wrong with its markup.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix("<!DOCTYPE html>").ok_or("no doctype")?;
        let mut reader = Reader { rest: rest.trim_start(), open: vec![Element::default()] };
        while !reader.rest.is_empty() {
            reader.step()?;
        }
        match reader.open.as_slice() {
            [_] => {}
            [.., open] => return Err(format!("<{}> is not closed", open.name)),
            [] => return Err("too much is closed".to_owned()),
        }
        let root = reader.open.pop().unwrap_or_default();
        let html = root.children.into_iter().find_map(|node| match node {
            Node::Element(element) if element.name == "html" => Some(element),
            _ => None,
        });
        html.map(|html| Self { html }).ok_or_else(|| "no <html>".to_owned())
    }

    /// The whole page.
    pub(crate) fn html(&self) -> &Element {
        &self.html
    }

    /// What stands in the window.
    pub(crate) fn body(&self) -> &Element {
        self.html.first("body").unwrap_or(&self.html)
    }

    /// The element with an id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Element> {
        self.html.all().into_iter().find(|element| element.attribute("id") == Some(id))
    }
}

impl Element {
    /// Its name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// Every attribute with its value.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether one of its classes is `class`.
    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|one| one == class))
    }

    /// Itself and every element in it, in the order of the page.
    pub(crate) fn all(&self) -> Vec<&Element> {
        let mut found = vec![self];
        for element in self.elements() {
            found.extend(element.all());
        }
        found
    }

    /// The elements right in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of a name in it.
    pub(crate) fn first(&self, name: &str) -> Option<&Element> {
        self.all().into_iter().find(|element| element.name == name)
    }

    /// Every element of a name in it.
    pub(crate) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.all().into_iter().filter(move |element| element.name == name)
    }

    /// The text that a reader sees: without markup, white space folded, blocks apart.
    pub(crate) fn words(&self) -> String {
        folded(&self.text_without(&|_| false))
    }

    /// The text of every element in it but those that `left_out` names; every sign as it is, blocks on lines of their own.
    pub(crate) fn text_without(&self, left_out: &dyn Fn(&Element) -> bool) -> String {
        let mut text = String::new();
        self.write_text(&mut text, left_out);
        text
    }

    fn write_text(&self, text: &mut String, left_out: &dyn Fn(&Element) -> bool) {
        for node in &self.children {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) if left_out(element) => {}
                Node::Element(element) => {
                    let block = !INLINE.contains(&element.name.as_str());
                    text.push_str(if block { "\n" } else { "" });
                    element.write_text(text, left_out);
                    text.push_str(if block { "\n" } else { "" });
                }
            }
        }
    }
}

/// Text with every run of white space as one space, no-break spaces among them.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page from where it was not read yet, and the elements that are open.
struct Reader<'a> {
    rest: &'a str,
    open: Vec<Element>,
}

impl<'a> Reader<'a> {
    fn step(&mut self) -> Result<(), String> {
        if let Some(rest) = self.rest.strip_prefix("<!--") {
            self.rest = rest.split_once("-->").ok_or("a comment is not closed")?.1;
        } else if let Some(rest) = self.rest.strip_prefix("</") {
            let (name, rest) = rest.split_once('>').ok_or("a tag is not closed")?;
            self.rest = rest;
            self.close(name)?;
        } else if let Some(rest) = self.rest.strip_prefix('<') {
            self.rest = rest;
            self.start()?;
        } else {
            let end = self.rest.find('<').unwrap_or(self.rest.len());
            let text = decoded(self.take(end))?;
            self.add(Node::Text(text))?;
        }
        Ok(())
    }

    fn start(&mut self) -> Result<(), String> {
        let name = self.take_name()?.to_owned();
        let mut element = Element { name, ..Element::default() };
        loop {
            self.rest = self.rest.trim_start();
            if let Some(rest) = self.rest.strip_prefix("/>") {
                self.rest = rest;
                return self.add(Node::Element(element));
            }
            if let Some(rest) = self.rest.strip_prefix('>') {
                self.rest = rest;
                let ends = VOID.contains(&element.name.as_str());
                return if ends { self.add(Node::Element(element)) } else { self.open(element) };
            }
            let attribute = self.attribute(&element.name)?;
            if element.attribute(&attribute.0).is_some() {
                return Err(format!("<{}> has `{}` twice", element.name, attribute.0));
            }
            element.attributes.push(attribute);
        }
    }

    fn attribute(&mut self, element: &str) -> Result<(String, String), String> {
        let name = self.take_name().map_err(|error| format!("in <{element}>: {error}"))?.to_owned();
        let Some(rest) = self.rest.strip_prefix("=\"") else { return Ok((name, String::new())) };
        let (value, rest) = rest.split_once('"').ok_or("a value is not closed")?;
        self.rest = rest;
        Ok((name, decoded(value)?))
    }

    fn open(&mut self, element: Element) -> Result<(), String> {
        self.open.push(element);
        if self.open.len() > 200 { Err("elements are too deep".to_owned()) } else { Ok(()) }
    }

    fn close(&mut self, name: &str) -> Result<(), String> {
        let element = self.open.pop().filter(|element| element.name == name);
        let element = element.ok_or_else(|| format!("</{name}> closes what isn't open"))?;
        self.add(Node::Element(element))
    }

    fn add(&mut self, node: Node) -> Result<(), String> {
        self.open.last_mut().ok_or("something stands outside")?.children.push(node);
        Ok(())
    }

    fn take_name(&mut self) -> Result<&'a str, String> {
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':');
        let end = self.rest.find(|c| !is_of_name(c)).unwrap_or(self.rest.len());
        let name = self.take(end);
        if name.is_empty() {
            let near: String = self.rest.chars().take(30).collect();
            return Err(format!("no name at `{near}`"));
        }
        Ok(name)
    }

    fn take(&mut self, end: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }
}

/// Text with its character references resolved. A bare `&` is a mistake.
fn decoded(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').ok_or_else(|| format!("a bare & before `{part}`"))?;
        decoded.push(character(name).ok_or_else(|| format!("what is &{name};?"))?);
        decoded.push_str(rest);
    }
    Ok(decoded)
}

fn character(name: &str) -> Option<char> {
    let number = name.strip_prefix('#');
    let hex = number.and_then(|number| number.strip_prefix(['x', 'X']));
    match (name, number, hex) {
        ("amp", ..) => Some('&'),
        ("lt", ..) => Some('<'),
        ("gt", ..) => Some('>'),
        ("quot", ..) => Some('"'),
        ("apos", ..) => Some('\''),
        ("nbsp", ..) => Some('\u{a0}'),
        (.., Some(hex)) => char::from_u32(u32::from_str_radix(hex, 16).ok()?),
        (_, Some(number), _) => char::from_u32(number.parse().ok()?),
        _ => None,
    }
}

#[test]
fn a_page_is_read_as_a_reader_sees_it() {
    let page = Page::read("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"></head><body><p id=\"a\">98,5&#8239;% <b>R&amp;D</b>\
        <svg><path d=\"M0 0\"/></svg></p><p>fin</p></body></html>")
    .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(page.body().words(), "98,5 % R&D fin");
    assert_eq!(page.by_id("a").map(Element::name), Some("p"));
    assert_eq!(page.html().attribute("lang"), Some("fr"));
}

#[test]
fn markup_that_is_not_well_formed_is_refused() {
    for (body, reason) in [
        ("<p>one", "</body> closes"),
        ("<p></b></p>", "</b> closes"),
        ("<p class=\"a\" class=\"b\"></p>", "twice"),
        ("R&D", "bare &"),
        ("&what;", "what is"),
        ("<p title=\"a></p>", "is not closed"),
    ] {
        let error = Page::read(&format!("<!DOCTYPE html><html><body>{body}</body></html>")).err().unwrap_or_default();
        assert!(error.contains(reason), "{body}: {error}");
    }
}
