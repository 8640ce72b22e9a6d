//! Writes a scene as an SVG with literal colours, for the rasterizer alone: nobody else reads it.

use super::fonts::{FAMILY, Face};
use super::looks::{Looks, Paint};
use super::scene::{Frame, Label, Scene, Shape, Spot};
use super::{HEIGHT, WIDTH};
use std::fmt::Write as _;

/// The SVG of a scene.
pub(super) fn write(scene: &Scene, looks: &Looks) -> String {
    let ground = looks.colour(Paint::Ground).hex();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"{FAMILY}\">\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{ground}\"/>"
    );
    scene.shapes.iter().for_each(|shape| svg.push_str(&drawn(shape, looks)));
    scene.labels.iter().for_each(|label| svg.push_str(&text(label, looks)));
    svg.push_str("</svg>");
    svg
}

fn drawn(shape: &Shape, looks: &Looks) -> String {
    let ground = looks.colour(Paint::Ground).hex();
    match shape {
        Shape::Area { frame, radius, paint } => {
            let Frame { left, top, .. } = frame;
            let (width, height, fill) = (frame.width(), frame.bottom - top, looks.colour(*paint).hex());
            format!(
                "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" fill=\"{fill}\"/>"
            )
        }
        Shape::Line { spots, width, dashed, paint } => {
            let (path, stroke) = (path(spots), looks.colour(*paint).hex());
            let dashes = if *dashed { " stroke-dasharray=\"12 9\"" } else { "" };
            format!(
                "<path d=\"{path}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\"{dashes} \
                 stroke-linejoin=\"round\" stroke-linecap=\"butt\"/>"
            )
        }
        Shape::Point { at, radius, hollow, paint } => {
            let (x, y, colour) = (tenths(at.0), tenths(at.1), looks.colour(*paint).hex());
            let (fill, stroke) = if *hollow { (&ground, &colour) } else { (&colour, &ground) };
            format!(
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"4\"/>"
            )
        }
    }
}

fn path(spots: &[Spot]) -> String {
    let mut path = String::new();
    for (place, (x, y)) in spots.iter().enumerate() {
        let _ = write!(path, "{}{} {}", if place == 0 { 'M' } else { 'L' }, tenths(*x), tenths(*y));
    }
    path
}

fn tenths(value: i32) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}.{}", value.unsigned_abs() / 10, value.unsigned_abs() % 10)
}

fn text(label: &Label, looks: &Looks) -> String {
    let weight = if label.style.face == Face::Bold { 700 } else { 400 };
    format!(
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{weight}\" fill=\"{}\" xml:space=\"preserve\">{}</text>",
        label.left,
        label.baseline(),
        label.style.size,
        looks.colour(label.style.paint).hex(),
        escaped(&label.text)
    )
}

/// A text in an SVG, without what XML can't hold.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_of_a_pixel_are_written_with_a_point() {
        assert_eq!([tenths(0), tenths(15), tenths(-3), tenths(12_000)], ["0.0", "1.5", "-0.3", "1200.0"]);
    }

    #[test]
    fn text_is_never_markup() {
        assert_eq!(escaped("<a & b>\u{1}\u{ffff}\n"), "&lt;a &amp; b&gt;  ");
    }
}
