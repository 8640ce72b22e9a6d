//! Draws a planned chart through plotters: grid and ticks as its mesh, data as its series and elements, on the project's backend.
//!
//! From back to front: grid, areas, deadlines and levels, lines, bars, points, and texts above all.

use super::Tenths;
use super::backend::Backend;
use super::chart::{Chart, Dot, KeyEntry, Mark, Range, Role, Sample};
use super::frame::Point;
use super::header::{Pole, SAMPLE};
use super::ink::{Ink, Shape};
use super::label::Label;
use super::layout::Plan;
use super::marks;
use super::scale::Plane;
use super::svg::{Anchor, Svg};
use plotters::coord::Shift;
use plotters::coord::cartesian::MeshLine;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon};
use plotters::prelude::{IntoDrawingArea, LineSeries};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};
use plotters_backend::DrawingBackend;
use std::convert::Infallible;

type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

/// The length of the stroke at a tick of the date axis.
const TICK: Tenths = 50;
/// The radius of a point.
const RADIUS: u32 = 40;
/// Half the width of the cap of a bar.
const CAP: Tenths = 40;

/// Draws `chart` as `plan` says.
pub(super) fn paint(chart: &Chart, plan: &Plan, svg: &mut Svg) -> Drawn {
    let pixels = Backend::new(svg).into_drawing_area();
    let painter = Painter { plan, data: pixels.apply_coord_spec(plan.plane.clone()), pixels };
    painter.mesh()?;
    for depth in 0..=4 {
        if depth == 1 {
            painter.poles()?;
        }
        chart.marks.iter().filter(|mark| depth_of(mark) == depth).try_for_each(|mark| painter.mark(mark))?;
    }
    plan.samples.iter().try_for_each(|(entry, at)| painter.sample(entry, *at))?;
    plan.labels.iter().try_for_each(|label| painter.label(label))
}

/// From back to front, behind the mesh.
fn depth_of(mark: &Mark) -> u8 {
    match mark {
        Mark::Band(_) => 0,
        Mark::Deadline(_) | Mark::Level(_) => 1,
        Mark::Line(_) => 2,
        Mark::Ranges(_) => 3,
        Mark::Dots(_) => 4,
    }
}

struct Painter<'a, 'b> {
    plan: &'a Plan,
    /// The drawing with dates and rates for coordinates.
    data: DrawingArea<Backend<'b>, Plane>,
    /// The same drawing in tenths of a pixel.
    pixels: DrawingArea<Backend<'b>, Shift>,
}

impl Painter<'_, '_> {
    /// The grid lines of the rates, and a short stroke at each date.
    fn mesh(&self) -> Drawn {
        let (grid, axis) = (Ink::plain(Shape::Grid).style(), Ink::plain(Shape::Axis).style());
        let draw = |backend: &mut Backend, line: MeshLine<_, _>| match line {
            MeshLine::XMesh((x, bottom), _, _) => backend.draw_line((x, bottom), (x, bottom + TICK), &axis),
            MeshLine::YMesh(_, _, rate) if *rate == 0.0 => line.draw(backend, &axis),
            MeshLine::YMesh(..) => line.draw(backend, &grid),
        };
        self.data.draw_mesh(draw, usize::MAX, usize::MAX)
    }

    fn poles(&self) -> Drawn {
        let foot = self.plan.plot.bottom;
        let line = |pole: &Pole| self.path(Ink::of(Shape::Rule, pole.role), vec![(pole.x, foot), (pole.x, pole.top)]);
        self.plan.poles.iter().try_for_each(line)
    }

    fn mark(&self, mark: &Mark) -> Drawn {
        match mark {
            Mark::Band(band) => {
                let style = Ink::of(Shape::Band, band.role).style();
                self.data.draw(&Polygon::new(marks::outline(&band.slices), style))
            }
            Mark::Level(level) => {
                let (y, plot) = (self.plan.height_of(level.value.get()), self.plan.plot);
                self.path(Ink::of(Shape::Rule, level.role), vec![(plot.left, y), (plot.right, y)])
            }
            Mark::Line(line) => {
                let mut series = LineSeries::new(line.positions(), Ink::of(Shape::Line, line.role).style());
                series.try_for_each(|element| self.data.draw(&element))
            }
            Mark::Ranges(ranges) => ranges.bars.iter().try_for_each(|bar| self.bar(ranges.role, *bar)),
            Mark::Dots(dots) => dots.dots.iter().try_for_each(|dot| self.dot(dots.role, dot)),
            // Drawn as a pole, as long as its flag is high.
            Mark::Deadline(_) => Ok(()),
        }
    }

    /// A bar with a cap at each bound that there is.
    fn bar(&self, role: Role, bar: Range) -> Drawn {
        let (low, high) = bar.bounds(self.plan.top_rate());
        let ends = [low, high].map(|rate| self.data.map_coordinate(&(bar.date, rate)));
        let caps = if bar.high.is_some() { &ends[..] } else { &ends[..1] };
        self.path(Ink::of(Shape::Range, role), ends.to_vec())?;
        caps.iter().try_for_each(|(x, y)| self.path(Ink::of(Shape::Range, role), vec![(x - CAP, *y), (x + CAP, *y)]))
    }

    fn dot(&self, role: Role, dot: &Dot) -> Drawn {
        let shape = if dot.exact { Shape::Dot } else { Shape::Hollow };
        self.data.draw(&Circle::new((dot.date, dot.value.get()), RADIUS, Ink::of(shape, role).style()))
    }

    fn sample(&self, entry: &KeyEntry, (left, y): Point) -> Drawn {
        let (middle, right) = (left + SAMPLE / 2, left + SAMPLE);
        let ink = Ink::sample(entry.sample, entry.role);
        match entry.sample {
            Sample::Line => self.path(ink, vec![(left, y), (right, y)]),
            Sample::Band => {
                let corners = vec![(left, y - CAP), (right, y - CAP), (right, y + CAP), (left, y + CAP)];
                self.pixels.draw(&Polygon::new(corners, ink.style()))
            }
            Sample::Dot | Sample::Hollow | Sample::Range => {
                if entry.sample == Sample::Range {
                    let bar = vec![(middle, y - 2 * CAP), (middle, y + 2 * CAP)];
                    self.path(Ink::of(Shape::Range, entry.role), bar)?;
                }
                self.pixels.draw(&Circle::new((middle, y), RADIUS, ink.style()))
            }
        }
    }

    fn path(&self, ink: Ink, points: Vec<Point>) -> Drawn {
        self.pixels.draw(&PathElement::new(points, ink.style()))
    }

    fn label(&self, label: &Label) -> Drawn {
        let anchor = match label.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        // The stylesheet chooses the font; plotters only passes the size on.
        let font = FontDesc::new(FontFamily::SansSerif, f64::from(label.size), FontStyle::Normal);
        let color = label.ink.color().to_backend_color();
        let style = TextStyle { font, color, pos: Pos::new(anchor, VPos::Center) };
        self.pixels.draw_text(&label.text, &style, label.at)
    }
}
