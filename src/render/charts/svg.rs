//! Writes a small SVG: the one place that escapes, rounds and groups.
//!
//! Start at [`Svg::new`], add outlines and texts, and [`Svg::finish`]. Whole numbers of tenths of a pixel come in, so that
//! nothing is rounded twice. What follows in the same ink becomes one path or one group: a class is said once, not per element.

use super::Tenths;
use super::frame::Point;
use super::ink::Ink;

/// An SVG that is being written.
#[derive(Debug)]
pub(super) struct Svg {
    size: (Tenths, Tenths),
    body: String,
    open: Open,
    /// Where the pen is at the end of the last outline.
    pen: Point,
}

/// What the last element in the body is, as long as more can be put into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Path(Ink),
    Texts(Ink, Anchor),
}

/// Which part of a text stands at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// What an SVG says to those who don't see it, and how it is found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head<'a> {
    /// The class of the whole drawing.
    pub(super) class: &'a str,
    /// What its ids begin with.
    pub(super) id: &'a str,
    /// Its name.
    pub(super) title: &'a str,
    /// Its text alternative.
    pub(super) description: &'a str,
}

impl Svg {
    /// An empty drawing of this width and height.
    pub(super) fn new(size: (Tenths, Tenths)) -> Self {
        Self { size, body: String::new(), open: Open::Nothing, pen: (0, 0) }
    }

    /// Its width and height.
    pub(super) fn size(&self) -> (Tenths, Tenths) {
        self.size
    }

    /// Adds an outline through `points`, closed or not. Points that fall together are one; a single one is a round dot.
    pub(super) fn outline(&mut self, ink: Ink, points: impl IntoIterator<Item = Point>, closed: bool) {
        let mut points = points.into_iter();
        let Some(first) = points.next() else { return };
        if self.open == Open::Path(ink) && ink.is_plentiful() {
            self.start_from_pen(first);
        } else {
            self.open(Open::Path(ink));
            self.start(first);
        }
        let (mut last, mut command) = (first, ' ');
        for point in points {
            command = self.step(command, (point.0 - last.0, point.1 - last.1));
            last = point;
        }
        if closed {
            self.body.push('z');
        } else if last == first && command == ' ' {
            self.body.push_str("h0");
        }
        self.pen = if closed { first } else { last };
    }

    /// Adds a circle.
    pub(super) fn circle(&mut self, ink: Ink, center: Point, radius: Tenths) {
        self.open(Open::Path(ink));
        self.pen = (center.0 - radius, center.1);
        self.start(self.pen);
        for way in [2 * radius, -2 * radius] {
            let turn = if way > 0 { 'a' } else { ' ' };
            self.body.push(turn);
            self.number(radius);
            self.body.push(' ');
            self.number(radius);
            self.body.push_str(" 0 1 0");
            self.spaced(way);
            self.body.push_str(" 0");
        }
        self.body.push('z');
    }

    /// Adds a line of text; `at` is where its anchor stands on the base line.
    pub(super) fn text(&mut self, ink: Ink, anchor: Anchor, at: Point, text: &str) {
        self.open(Open::Texts(ink, anchor));
        self.body.push_str("<text x=\"");
        self.number(at.0);
        self.body.push_str("\" y=\"");
        self.number(at.1);
        self.body.push_str("\">");
        escape(text, &mut self.body);
        self.body.push_str("</text>");
    }

    /// The whole document.
    pub(super) fn finish(mut self, head: Head) -> String {
        self.open(Open::Nothing);
        let mut whole = Self::new(self.size);
        whole.head(head);
        whole.body.push_str(&self.body);
        whole.body.push_str("</svg>");
        whole.body
    }

    fn head(&mut self, head: Head) {
        let mut id = String::new();
        escape(head.id, &mut id);
        self.body.push_str("<svg class=\"");
        escape(head.class, &mut self.body);
        self.body.push_str("\" viewBox=\"0 0");
        self.spaced(self.size.0.max(0));
        self.spaced(self.size.1.max(0));
        for part in
            ["\" role=\"img\" aria-labelledby=\"", &id, "-title ", &id, "-desc\"><title id=\"", &id, "-title\">"]
        {
            self.body.push_str(part);
        }
        escape(head.title, &mut self.body);
        for part in ["</title><desc id=\"", &id, "-desc\">"] {
            self.body.push_str(part);
        }
        escape(head.description, &mut self.body);
        self.body.push_str("</desc>");
    }

    /// Ends the last element and begins the next, unless it can go on.
    fn open(&mut self, next: Open) {
        if self.open == next {
            return;
        }
        self.body.push_str(match self.open {
            Open::Nothing => "",
            Open::Path(_) => "\"/>",
            Open::Texts(..) => "</g>",
        });
        self.open = next;
        match next {
            Open::Nothing => {}
            Open::Path(ink) => {
                self.class("<path class=\"", ink, None);
                self.body.push_str("\" d=\"");
            }
            Open::Texts(ink, anchor) => {
                self.class("<g class=\"", ink, anchor.class());
                self.body.push_str("\">");
            }
        }
    }

    fn class(&mut self, tag: &str, ink: Ink, anchor: Option<&'static str>) {
        self.body.push_str(tag);
        for (place, class) in ink.classes().chain(anchor).enumerate() {
            if place > 0 {
                self.body.push(' ');
            }
            self.body.push_str(class);
        }
    }

    fn start(&mut self, point: Point) {
        self.body.push('M');
        self.number(point.0);
        self.spaced(point.1);
    }

    /// Begins where the last outline ended and goes on from there: shorter where outlines are small and many.
    fn start_from_pen(&mut self, point: Point) {
        self.body.push('m');
        self.number(point.0 - self.pen.0);
        self.spaced(point.1 - self.pen.1);
    }

    /// One stretch, as short as it can be said; gives the command that is in force behind it.
    fn step(&mut self, command: char, (right, down): Point) -> char {
        let next = match (right, down) {
            (0, 0) => return command,
            (_, 0) => 'h',
            (0, _) => 'v',
            _ => 'l',
        };
        let first = if next == 'v' { down } else { right };
        if next == command {
            self.spaced(first);
        } else {
            self.body.push(next);
            self.number(first);
        }
        if next == 'l' {
            self.spaced(down);
        }
        next
    }

    /// A number behind another: a minus sign already keeps them apart.
    fn spaced(&mut self, tenths: Tenths) {
        if tenths >= 0 {
            self.body.push(' ');
        }
        self.number(tenths);
    }

    fn number(&mut self, tenths: Tenths) {
        let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        if tenths < 0 {
            self.body.push('-');
        }
        if whole > 0 || rest == 0 {
            self.body.push_str(&whole.to_string());
        }
        if rest > 0 {
            self.body.push('.');
            self.body.push_str(&rest.to_string());
        }
    }
}

impl Anchor {
    /// The class, but for the anchor that a text has anyway.
    fn class(self) -> Option<&'static str> {
        match self {
            Self::Start => None,
            Self::Middle => Some("c-middle"),
            Self::End => Some("c-end"),
        }
    }
}

/// Appends `text` as it may stand between tags and in attributes. What no XML document may hold becomes U+FFFD.
fn escape(text: &str, to: &mut String) {
    for c in text.chars() {
        match c {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            '\t' | '\n' | '\r' => to.push(' '),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => to.push('\u{fffd}'),
            _ => to.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::chart::Role;
    use super::super::ink::Shape;
    use super::*;

    const LINE: Ink = Ink::of(Shape::Line, Role::Series);
    const TICK: Ink = Ink::plain(Shape::Tick);

    #[track_caller]
    fn draws(expected: &str, draw: impl Fn(&mut Svg)) {
        let mut svg = Svg::new((100, 55));
        draw(&mut svg);
        svg.open(Open::Nothing);
        assert_eq!(svg.body, expected);
    }

    #[test]
    fn an_outline_is_as_short_as_can_be_said() {
        draws("<path class=\"c-line c-series\" d=\"M1 .5l1.5-.3 2 2h3v-.1\"/>", |svg| {
            svg.outline(LINE, [(10, 5), (25, 2), (25, 2), (45, 22), (75, 22), (75, 21)], false);
        });
        draws("<path class=\"c-line c-series\" d=\"M0 0h0\"/>", |svg| svg.outline(LINE, [(0, 0), (0, 0)], false));
        draws("<path class=\"c-line c-series\" d=\"M0 0h1v1z\"/>", |svg| {
            svg.outline(LINE, [(0, 0), (10, 0), (10, 10)], true);
        });
        draws("", |svg| svg.outline(LINE, [], false));
    }

    #[test]
    fn what_follows_in_the_same_ink_shares_its_element() {
        draws("<path class=\"c-line c-series\" d=\"M0 0h1M0 1h1\"/><path class=\"c-tick\" d=\"M0 0v-1\"/>", |svg| {
            svg.outline(LINE, [(0, 0), (10, 0)], false);
            svg.outline(LINE, [(0, 10), (10, 10)], false);
            svg.outline(TICK, [(0, 0), (0, -10)], false);
        });
        let texts = "<g class=\"c-tick c-end\"><text x=\"3.4\" y=\"-2\">a</text><text x=\"0\" y=\"1\">b</text></g>\
                     <g class=\"c-tick\"><text x=\"0\" y=\"0\">c</text></g>";
        draws(texts, |svg| {
            svg.text(TICK, Anchor::End, (34, -20), "a");
            svg.text(TICK, Anchor::End, (0, 10), "b");
            svg.text(TICK, Anchor::Start, (0, 0), "c");
        });
    }

    #[test]
    fn cells_begin_where_the_one_before_did_and_strokes_of_a_pattern_where_the_one_before_ended() {
        let (cell, hatch) = (Ink::of(Shape::Cell, Role::Class1), Ink::of(Shape::Hatch, Role::Missing));
        draws("<path class=\"c-cell c-class-1\" d=\"M1 1h1v1zm3-.5h1v1z\"/>", |svg| {
            svg.outline(cell, [(10, 10), (20, 10), (20, 20)], true);
            svg.outline(cell, [(40, 5), (50, 5), (50, 15)], true);
        });
        draws("<path class=\"c-hatch c-missing\" d=\"M1 1l1-1m1 0l1-1\"/>", |svg| {
            svg.outline(hatch, [(10, 10), (20, 0)], false);
            svg.outline(hatch, [(30, 0), (40, -10)], false);
        });
    }

    #[test]
    fn a_circle_is_two_half_turns() {
        draws("<path class=\"c-tick\" d=\"M1.5 2a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0z\"/>", |svg| {
            svg.circle(TICK, (50, 20), 35);
        });
    }

    #[test]
    fn texts_are_escaped_wherever_they_stand() {
        let head = Head { class: "k", id: "a\"b", title: "<&>", description: "\u{1}\n\u{ffff}" };
        let expected = "<svg class=\"k\" viewBox=\"0 0 10 5.5\" role=\"img\" aria-labelledby=\"a&quot;b-title a&quot;b-desc\">\
                        <title id=\"a&quot;b-title\">&lt;&amp;&gt;</title><desc id=\"a&quot;b-desc\">\u{fffd} \u{fffd}</desc></svg>";
        assert_eq!(Svg::new((100, 55)).finish(head), expected);
        draws("<g class=\"c-tick\"><text x=\"0\" y=\"0\">&lt;b&gt;</text></g>", |svg| {
            svg.text(TICK, Anchor::Start, (0, 0), "<b>");
        });
    }
}
