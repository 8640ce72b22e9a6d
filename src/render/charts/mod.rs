//! Charts: plain values in, small SVGs out.
//!
//! A [`Chart`] says what is to be drawn and [`draw`] draws it in one of two [`Form`]s, through plotters and a backend of the
//! project's own. The drawing knows no domain, no language and no colour: texts come worded with the chart, and looks are
//! classes that `styles/50-charts.css` of the theme gives a light, a dark, a high-contrast and a printed face. The same chart gives the
//! same bytes on every machine, because all that is measured is measured in whole tenths of a pixel with widths that come
//! with the program.
//!
//! | file | what it does |
//! | --- | --- |
//! | `chart`, `table`, `csv` | the value: texts, roles, numbers, and the numbers as a file |
//! | `line`, `heat`, `shares`, … | a kind of drawing each: what it shows, and where everything goes |
//! | `spark` | the smallest drawing, for cells of tables |
//! | `sketch` | a planned drawing, which every kind becomes |
//! | `metrics`, `label`, `frame`, `key` | how wide a text is, lines with their room, the key above a drawing |
//! | [`palette`] | judges the colours of a theme |
//! | `dates`, `hatch` | the dates of columns, patterns as strokes |
//! | `nice`, `apart`, `simplify` | round numbers for an axis, things pushed apart along a line, lines of fewer points |
//! | `paint`, `backend`, `ink`, `svg` | plotters draws, its strokes become classes, the document is written |
//!
//! Left to others: the caption and the choice of what to show.

mod apart;
mod backend;
mod chart;
mod csv;
mod dates;
mod frame;
pub mod funnel;
mod hatch;
pub mod heat;
mod ink;
mod key;
mod label;
pub mod line;
pub mod map;
mod metrics;
pub mod multiples;
mod nice;
mod paint;
pub mod palette;
pub mod rows;
pub mod shares;
mod simplify;
mod sizes;
mod sketch;
pub mod slope;
mod spark;
mod svg;
mod table;
pub mod waterfall;
mod widths;

#[cfg(test)]
mod testing;

pub use chart::{AxisText, Chart, DateStep, Drawing, KeyEntry, PerCent, Role, Sample};
pub use csv::csv;
pub(in crate::render) use csv::{digits, line as csv_line, word as csv_word};
#[cfg(feature = "cards")]
pub(in crate::render) use label::{shorten, wrap};
pub use sizes::Form;
pub use spark::{Spark, spark};
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

/// Two texts of a drawing that overlap, or one that leaves it.
#[cfg(test)]
pub(crate) fn misplaced(chart: &Chart, form: Form) -> Option<String> {
    testing::misplaced(&chart.drawing.sketch(form))
}

impl Drawing<'_> {
    /// Where everything of the drawing goes in one form.
    fn sketch(&self, form: Form) -> sketch::Sketch {
        match self {
            Self::Line(chart) => line::sketch(chart, form),
            Self::Tiles(map) => map::tiles(map, form),
            Self::Shapes(map) => map::shapes(map, form),
            Self::Funnel(chart) => funnel::sketch(chart, form),
            Self::Waterfall(chart) => waterfall::sketch(chart, form),
            Self::Slope(chart) => slope::sketch(chart, form),
            Self::Multiples(chart) => multiples::sketch(chart, form),
            Self::Rows(chart) => rows::sketch(chart, form),
            Self::Heat(chart) => heat::sketch(chart, form),
            Self::Shares(chart) => shares::sketch(chart, form),
        }
    }
}
