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
//! | `chart` | the value: axes, marks, texts |
//! | `marks`, `ticks`, `scale` | order and reach of the data, ticks, from dates and rates to points |
//! | `metrics`, `label` | how wide a text is, and lines with their room |
//! | `axes`, `header`, `notes`, `surroundings`, `layout` | where each text goes, so that no two overlap |
//! | [`palette`] | judges the colours of a theme |
//! | `paint`, `backend`, `svg` | plotters draws, its strokes become classes, the document is written |
//!
//! Left to others: the caption, the data table and the choice of what to show.

mod axes;
mod backend;
mod chart;
mod frame;
mod header;
mod ink;
mod label;
mod layout;
mod marks;
mod metrics;
mod notes;
mod obstacles;
mod paint;
pub mod palette;
mod scale;
mod sizes;
mod surroundings;
mod svg;
mod ticks;
mod widths;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use chart::{
    AxisText, Band, Chart, Course, DateStep, Deadline, Dot, Dots, KeyEntry, Level, Line, Mark, PerCent, Range, Ranges,
    Role, Sample, Slice,
};
pub use sizes::Form;

/// Tenths of a pixel. The drawing is planned and written in whole ones.
type Tenths = i32;

/// Draws `chart` in one form, as an `<svg>` element to stand in a page. Both forms of a chart may stand in the same page.
#[must_use]
pub fn draw(chart: &Chart, form: Form) -> String {
    let plan = layout::plan(chart, form);
    let mut svg = svg::Svg::new(plan.size);
    if let Err(error) = paint::paint(chart, &plan, &mut svg) {
        unreachable!("drawing into memory can't fail: {error}");
    }
    let id = format!("{}-{}", chart.id, form.class());
    svg.finish(svg::Head { class: form.class(), id: &id, title: &chart.title, description: &chart.description })
}
