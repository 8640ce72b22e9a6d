//! The project's own drawing backend for plotters: it takes plotters' strokes in tenths of a pixel and in the colours of
//! [`super::ink`], and hands them to [`super::svg`].
//!
//! plotters' own backend writes whole pixels, literal colours and fonts into each element; this one writes classes.

use super::Tenths;
use super::ink::Ink;
use super::metrics;
use super::svg::{Anchor, Svg};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use std::convert::Infallible;

/// Draws into an [`Svg`]. Nothing that it does can fail.
#[derive(Debug)]
pub(super) struct Backend<'a> {
    svg: &'a mut Svg,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> Backend<'a> {
    /// A backend that draws into `svg`.
    pub(super) fn new(svg: &'a mut Svg) -> Self {
        Self { svg }
    }
}

impl DrawingBackend for Backend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let (width, height) = self.svg.size();
        (width.unsigned_abs(), height.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _fill: bool) -> Drawn {
        self.fill_polygon([from, (to.0, from.1), to, (from.0, to.1)], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.svg.outline(Ink::from_color(style.color().rgb), path, false);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _fill: bool) -> Drawn {
        let radius = Tenths::try_from(radius).unwrap_or(Tenths::MAX / 2);
        self.svg.circle(Ink::from_color(style.color().rgb), center, radius);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, vertices: I, style: &S) -> Drawn {
        self.svg.outline(Ink::from_color(style.color().rgb), vertices, true);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let at = (at.0, at.1 + base_line(style.anchor().v_pos, tenths(style.size())));
        self.svg.text(Ink::from_color(style.color().rgb), anchor, at, text);
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let (size, weight) = (tenths(style.size()), Ink::from_color(style.color().rgb).weight());
        Ok((metrics::width(text, size, weight).unsigned_abs(), size.unsigned_abs()))
    }
}

/// How far below a point the base line is of a text that hangs from it, is centred on it or stands on it. SVG can't be asked
/// to do it everywhere, so it is done here: a sans serif's capitals rise 0.72 em above the base line.
fn base_line(place: VPos, size: Tenths) -> Tenths {
    match place {
        VPos::Top => size * 93 / 100,
        VPos::Center => size * 36 / 100,
        VPos::Bottom => -size * 24 / 100,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a size of text, which the cast limits anyway")]
fn tenths(size: f64) -> Tenths {
    size.round() as Tenths
}

#[cfg(test)]
mod tests {
    use super::super::chart::Role;
    use super::super::ink::Shape;
    use super::super::svg::Head;
    use super::*;
    use plotters::prelude::*;
    use plotters::style::text_anchor::Pos;

    const HEAD: Head = Head { class: "k", id: "i", title: "t", description: "d" };

    fn draw(draw: impl Fn(&DrawingArea<Backend<'_>, plotters::coord::Shift>)) -> String {
        let mut svg = Svg::new((1000, 500));
        draw(&Backend::new(&mut svg).into_drawing_area());
        let whole = svg.finish(HEAD);
        let body = whole.split_once("</desc>").and_then(|(_, body)| body.strip_suffix("</svg>"));
        body.unwrap_or(&whole).to_owned()
    }

    #[test]
    fn plotters_shapes_become_paths_with_classes() {
        let body = draw(|area| {
            let ink = Ink::of(Shape::Line, Role::Pace);
            assert!(area.draw(&PathElement::new(vec![(0, 0), (25, 5)], ink.style())).is_ok());
            assert!(area.draw(&Circle::new((50, 50), 10, ink.style())).is_ok());
            assert!(area.draw(&Rectangle::new([(0, 0), (10, 20)], ink.style())).is_ok());
            assert!(area.draw(&Polygon::new(vec![(0, 0), (10, 20), (20, 0)], Ink::plain(Shape::Band).style())).is_ok());
        });
        let line = "<path class=\"c-line c-pace\" d=\"M0 0l2.5 .5M4 5a1 1 0 1 0 2 0 1 1 0 1 0-2 0zM0 0h1v2h-1z\"/>";
        assert_eq!(body, format!("{line}<path class=\"c-band\" d=\"M0 0l1 2 1-2z\"/>"));
    }

    #[test]
    fn plotters_texts_stand_on_a_base_line() {
        let body = draw(|area| {
            let style =
                TextStyle { pos: Pos::new(HPos::Right, VPos::Center), ..("sans-serif", 100).into_text_style(area) };
            let color = Ink::plain(Shape::Tick).color();
            let style = style.color(&color);
            assert!(area.draw_text("50 %", &style, (300, 200)).is_ok());
            assert!(area.estimate_text_size("ii", &style).is_ok_and(|(width, _)| width == 56));
        });
        assert_eq!(body, "<g class=\"c-tick c-end\"><text x=\"30\" y=\"23.6\">50 %</text></g>");
    }
}
