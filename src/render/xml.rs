//! Writes XML for other programs: one element a line, in the order of the calls. The one place that escapes for it.
//!
//! It stands here in place of a library because feeds and sitemaps need four calls and no reader, and names of elements and
//! attributes are always ours.

/// An XML document that is being written.
#[derive(Debug)]
pub(super) struct Xml {
    out: String,
    /// The names of the elements that are open, outermost first.
    open: Vec<&'static str>,
}

/// The attributes of an element: names, which are ours, and values, which are anybody's.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Xml {
    /// A document with nothing in it.
    pub(super) fn document() -> Self {
        Self { out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), open: Vec::new() }
    }

    /// A piece of a document, to be put into one with [`Xml::piece`].
    pub(super) fn fragment() -> Self {
        Self { out: String::new(), open: Vec::new() }
    }

    /// Opens an element that others go into.
    pub(super) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes);
        self.out.push_str(">\n");
        self.open.push(name);
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out.extend(["</", name, ">\n"]);
        }
    }

    /// An element with a text in it.
    pub(super) fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.tag(name, attributes);
        self.out.push('>');
        escape(&mut self.out, text, false);
        self.out.extend(["</", name, ">\n"]);
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes);
        self.out.push_str("/>\n");
    }

    /// Elements that were written apart.
    pub(super) fn piece(&mut self, piece: &str) {
        self.out.push_str(piece);
    }

    /// What was written, every element closed.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    fn tag(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.out.extend(["<", name]);
        for (name, value) in attributes {
            self.out.extend([" ", name, "=\""]);
            escape(&mut self.out, value, true);
            self.out.push('"');
        }
    }
}

/// Writes a text so that a reader of XML gets it back. What XML can't hold in any form becomes U+FFFD.
fn escape(out: &mut String, text: &str, in_attribute: bool) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if in_attribute => out.push_str("&quot;"),
            '\n' if in_attribute => out.push_str("&#10;"),
            '\t' if in_attribute => out.push_str("&#9;"),
            // As it stands a reader would make a line break of it.
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' => out.push(letter),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn elements_stand_in_each_other_and_are_closed() {
        let mut xml = Xml::document();
        xml.open("feed", &[("xmlns", "urn:x"), ("title", "a \"b\" & <c>\n")]);
        xml.leaf("title", &[], "1 < 2 & \"so\"");
        xml.open("entry", &[]);
        xml.empty("link", &[("href", "https://example.org/?a&b")]);
        xml.close();
        let mut piece = Xml::fragment();
        piece.leaf("id", &[], "1");
        xml.piece(&piece.finish());
        xml.open("open", &[]);
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
            <feed xmlns=\"urn:x\" title=\"a &quot;b&quot; &amp; &lt;c&gt;&#10;\">\n<title>1 &lt; 2 &amp; \"so\"</title>\n<entry>\n\
            <link href=\"https://example.org/?a&amp;b\"/>\n</entry>\n<id>1</id>\n<open>\n</open>\n</feed>\n";
        assert_eq!(xml.finish(), expected);
    }

    proptest! {
        #[test]
        fn a_reader_gets_every_text_back(text in any::<String>(), value in "[\\PC\n\t\r<>&\"']{0,40}") {
            let mut xml = Xml::document();
            xml.leaf("a", &[("b", &value)], &text);
            let written = xml.finish();
            let read = roxmltree::Document::parse(&written).map_err(|error| TestCaseError::fail(error.to_string()))?;
            let holdable = |c: char| if matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..) { c } else { '\u{fffd}' };
            let expected: String = text.chars().map(holdable).collect();
            prop_assert_eq!(read.root_element().text().unwrap_or_default(), expected);
            prop_assert_eq!(read.root_element().attribute("b"), Some(value.as_str()));
        }
    }
}
