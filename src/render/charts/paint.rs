//! Draws a [`Sketch`] through plotters, element by element, on the project's backend.

use super::backend::Backend;
use super::label::Label;
use super::sketch::{Sketch, Stroke};
use super::svg::{Anchor, Svg};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon};
use plotters::prelude::IntoDrawingArea;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};
use std::convert::Infallible;

type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;
type Area<'a> = DrawingArea<Backend<'a>, Shift>;

/// Draws all of `sketch` into `svg`, texts above all else.
pub(super) fn paint(sketch: Sketch, svg: &mut Svg) -> Drawn {
    let area = Backend::new(svg).into_drawing_area();
    sketch.strokes.into_iter().try_for_each(|stroke| draw(&area, stroke))?;
    sketch.labels.iter().try_for_each(|label| write(&area, label))
}

fn draw(area: &Area<'_>, stroke: Stroke) -> Drawn {
    match stroke {
        Stroke::Path(ink, points) => area.draw(&PathElement::new(points, ink.style())),
        Stroke::Area(ink, points) => area.draw(&Polygon::new(points, ink.style())),
        Stroke::Dot(ink, at, radius) => area.draw(&Circle::new(at, radius, ink.style())),
    }
}

fn write(area: &Area<'_>, label: &Label) -> Drawn {
    let anchor = match label.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    // The stylesheet chooses the font; plotters only passes the size on.
    let font = FontDesc::new(FontFamily::SansSerif, f64::from(label.size), FontStyle::Normal);
    let color = label.ink.color().to_backend_color();
    let style = TextStyle { font, color, pos: Pos::new(anchor, VPos::Center) };
    area.draw_text(&label.text, &style, label.at)
}
