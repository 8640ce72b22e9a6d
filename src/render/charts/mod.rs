//! Charts: plain values in, small SVGs out.
//!
//! A [`Chart`] says what is to be drawn and [`draw`] draws it in one of two [`Form`]s, through plotters and a backend of the
//! project's own. The drawing knows no domain, no language and no colour: texts come worded with the chart, and looks are
//! classes that `charts.css` of the theme gives a light, a dark, a high-contrast and a printed face. The same chart gives the
//! same bytes on every machine, because all that is measured is measured in whole tenths of a pixel with widths that come
//! with the program.
//!
//! | file | what it does |
//! | --- | --- |
//! | `chart`, `table` | the value: texts, roles, numbers |
//! | `line`, … | a kind of drawing each: what it shows, and where everything goes |
//! | `sketch` | a planned drawing, which every kind becomes |
//! | `metrics`, `label`, `frame`, `key` | how wide a text is, lines with their room, the key above a drawing |
//! | `nice`, `apart` | round numbers for an axis, things pushed apart along a line |
//! | `paint`, `backend`, `ink`, `svg` | plotters draws, its strokes become classes, the document is written |
//!
//! Left to others: the caption and the choice of what to show.

mod apart;
mod backend;
mod chart;
mod frame;
pub mod funnel;
mod ink;
mod key;
mod label;
pub mod line;
mod metrics;
pub mod multiples;
mod nice;
mod paint;
mod sizes;
mod sketch;
pub mod slope;
mod svg;
mod table;
pub mod waterfall;
mod widths;

#[cfg(test)]
mod palette;
#[cfg(test)]
mod testing;

pub use chart::{AxisText, Chart, DateStep, Drawing, KeyEntry, PerCent, Role, Sample};
pub use sizes::Form;
pub use table::{Cell, Column, Data, Table};

/// Tenths of a pixel. The drawing is planned and written in whole ones.
type Tenths = i32;

/// Draws `chart` in one form, as an `<svg>` element to stand in a page. Both forms of a chart may stand in the same page.
#[must_use]
pub fn draw(chart: &Chart, form: Form) -> String {
    let sketch = chart.drawing.sketch(form);
    let mut svg = svg::Svg::new(sketch.size);
    if let Err(error) = paint::paint(sketch, &mut svg) {
        unreachable!("drawing into memory can't fail: {error}");
    }
    let id = format!("{}-{}", chart.id, form.class());
    svg.finish(svg::Head { class: form.class(), id: &id, title: &chart.title, description: &chart.description })
}

impl Drawing<'_> {
    /// Where everything of the drawing goes in one form.
    fn sketch(&self, form: Form) -> sketch::Sketch {
        match self {
            Self::Line(chart) => line::sketch(chart, form),
            Self::Funnel(chart) => funnel::sketch(chart, form),
            Self::Waterfall(chart) => waterfall::sketch(chart, form),
            Self::Slope(chart) => slope::sketch(chart, form),
            Self::Multiples(chart) => multiples::sketch(chart, form),
        }
    }
}
