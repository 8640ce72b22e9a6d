//! The pages of the gallery: an index, and one page a kind with each of its specimens in every look and form. They are files
//! with relative links, without script or style in the markup, so that they can be opened from disk.

use super::looks::{self, Look};
use super::{Specimen, specimens};
use crate::diag::{Refusal, code};
use crate::render::charts::{Chart, Form, Table, draw};
use crate::render::{Artifact, Theme};
use serde::Serialize;
use tera::{Context, Tera};

/// The templates, by name.
const TEMPLATES: [(&str, &str); 2] =
    [("index.html", include_str!("files/index.html")), ("kind.html", include_str!("files/kind.html"))];
/// The stylesheet of the pages themselves.
const STYLE: &str = include_str!("files/gallery.css");

/// A kind of chart with its specimens.
#[derive(Debug, Serialize)]
struct Kind {
    /// Its name, which is that of its page.
    name: String,
    specimens: Vec<Shown>,
}

/// A specimen as a page shows it.
#[derive(Debug, Serialize)]
struct Shown {
    id: String,
    tries: &'static str,
    title: String,
    description: String,
    table: ShownTable,
    /// The bytes of the drawing in either form.
    wide_bytes: usize,
    narrow_bytes: usize,
    looks: Vec<ShownLook>,
}

#[derive(Debug, Serialize)]
struct ShownTable {
    caption: String,
    columns: Vec<(String, bool)>,
    rows: Vec<Vec<String>>,
}

/// A specimen in one look.
#[derive(Debug, Serialize)]
struct ShownLook {
    class: &'static str,
    name: &'static str,
    wide_html: String,
    narrow_html: String,
}

/// Every file of the gallery in the colours of `theme`. `index.html` is the one to open.
pub fn files(theme: &Theme) -> Result<Vec<Artifact>, Refusal> {
    let mut tera = Tera::default();
    tera.add_raw_templates(TEMPLATES).map_err(|error| broken("index.html", &error))?;
    let kinds = kinds(&specimens());
    let mut files = vec![
        Artifact::new("gallery.css", STYLE)?,
        Artifact::new("looks.css", looks::stylesheet(theme))?,
        page(&tera, "index.html", "index.html", "kinds", &kinds)?,
    ];
    for kind in &kinds {
        files.push(page(&tera, "kind.html", &format!("{}.html", kind.name), "kind", kind)?);
    }
    Ok(files)
}

fn page(tera: &Tera, template: &str, path: &str, name: &str, value: &impl Serialize) -> Result<Artifact, Refusal> {
    let mut context = Context::new();
    context.insert(name.to_owned(), value);
    let html = tera.render(template, &context).map_err(|error| broken(template, &error))?;
    Artifact::new(path, html)
}

fn broken(template: &str, error: &tera::Error) -> Refusal {
    Refusal::new(code::TEMPLATE, &[("template", template), ("reason", &error.to_string())])
}

/// The specimens by kind, both in the order they have.
fn kinds(specimens: &[Specimen]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for specimen in specimens {
        let name = kind_of(&specimen.chart);
        match kinds.iter_mut().find(|kind| kind.name == name) {
            Some(kind) => kind.specimens.push(shown(specimen)),
            None => kinds.push(Kind { name: name.to_owned(), specimens: vec![shown(specimen)] }),
        }
    }
    kinds
}

/// The name of a chart's kind, which its id begins with.
fn kind_of<'c>(chart: &'c Chart<'_>) -> &'c str {
    chart.id.split('-').next().unwrap_or_default()
}

fn shown(specimen: &Specimen) -> Shown {
    let Specimen { tries, chart } = specimen;
    let bytes = |form| draw(chart, form).len();
    Shown {
        id: chart.id.clone(),
        tries,
        title: chart.title.clone(),
        description: chart.description.clone(),
        table: shown_table(&chart.table),
        wide_bytes: bytes(Form::Wide),
        narrow_bytes: bytes(Form::Narrow),
        looks: Look::ALL.map(|look| in_look(chart, look)).into(),
    }
}

/// The chart under ids of its own, because the same one stands in the page once a look.
fn in_look(chart: &Chart<'_>, look: Look) -> ShownLook {
    let chart = Chart { id: format!("{}-{}", chart.id, look.class()), ..chart.clone() };
    let (wide_html, narrow_html) = (draw(&chart, Form::Wide), draw(&chart, Form::Narrow));
    ShownLook { class: look.class(), name: look.name(), wide_html, narrow_html }
}

fn shown_table(table: &Table) -> ShownTable {
    let text = |row: &Vec<crate::render::charts::Cell>| row.iter().map(|cell| cell.text.clone()).collect();
    ShownTable {
        caption: table.caption.clone(),
        columns: table.columns.iter().map(|column| (column.text.clone(), column.numeric)).collect(),
        rows: table.rows.iter().map(text).collect(),
    }
}
