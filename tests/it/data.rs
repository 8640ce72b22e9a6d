//! The tables for machines: the package describes each file as it is, every cell is of its column's type, keys are keys and lead
//! somewhere, CSV and JSON hold the same, and what stands on pages stands in the data.
//!
//! This reads every resource back through its schema as a validator would; `tests/run data` asks Frictionless' own.

use crate::harness::{LANGUAGES, Tree, build, files_below, in_checkout, practice, public, real, settings};
use crate::page::Page;
use serde_json::Value;
use sha2::Digest as _;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use tiendo::domain::Audience;
use tiendo::load::Memory;
use tiendo::practice::PracticeOptions;

/// The rows of a table: cells by the names of their columns.
type Rows = Vec<BTreeMap<String, String>>;

/// The practice site in both editions, with every kind of event.
fn practised() -> &'static BTreeMap<Audience, Tree> {
    static SITE: OnceLock<BTreeMap<Audience, Tree>> = OnceLock::new();
    SITE.get_or_init(|| {
        let options = PracticeOptions { communes: 12, weeks: 16, bulletins: 3, commendations: 6, ..Default::default() };
        let content = Memory::from(practice(&options));
        let both = settings(&[Audience::Public, Audience::Internal], None);
        build(&content, &Memory::default(), &both).without_errors().editions
    })
}

fn sites() -> Vec<(&'static str, &'static Tree)> {
    let named = |name, editions: &'static BTreeMap<Audience, Tree>| editions.values().map(move |files| (name, files));
    named("real", &real().editions).chain(named("practice", practised())).collect()
}

fn package(files: &Tree) -> Value {
    serde_json::from_slice(&files["data/datapackage.json"]).unwrap_or_else(|error| panic!("the package: {error}"))
}

fn resources(package: &Value) -> &[Value] {
    package["resources"].as_array().map_or(&[], Vec::as_slice)
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("no {key} in {value}"))
}

/// The names in a key, which may be one name or a list.
fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => name.as_str().into_iter().collect(),
    }
}

/// The names of the columns, and the rows.
fn read(files: &Tree, path: &str) -> (Vec<String>, Rows) {
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not there"));
    let plain = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or_else(|| panic!("{path} has no byte order mark"));
    let mut reader = csv::Reader::from_reader(plain);
    let names = reader.headers().unwrap_or_else(|error| panic!("{path}: {error}")).iter().map(str::to_owned).collect();
    let row = |row: Result<_, csv::Error>| row.unwrap_or_else(|error| panic!("{path}: {error}"));
    (names, reader.deserialize().map(row).collect())
}

/// The rows of a resource.
fn rows(files: &Tree, resource: &Value) -> Rows {
    read(files, &format!("data/{}", text(resource, "path"))).1
}

/// Every row of a table, from all its files.
fn table(files: &Tree, name: &str) -> Rows {
    let package = package(files);
    let of_table = |resource: &&Value| text(resource, "name").split('.').next() == Some(name);
    resources(&package).iter().filter(of_table).flat_map(|resource| rows(files, resource)).collect()
}

#[test]
fn the_package_describes_every_file_as_it_is() {
    for (site, files) in sites() {
        let package = package(files);
        assert_eq!(text(&package, "profile"), "tabular-data-package");
        let mut described = BTreeSet::new();
        for resource in resources(&package) {
            let path = format!("data/{}", text(resource, "path"));
            let bytes = &files[&path];
            let digest: String = sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(resource["bytes"], bytes.len(), "{site} {path}");
            assert_eq!(text(resource, "hash"), format!("sha256:{digest}"), "{site} {path}");
            let fields: Vec<&str> = fields(resource).map(|field| text(field, "name")).collect();
            assert_eq!(read(files, &path).0, fields, "{site} {path}");
            described.insert(path);
        }
        let is_table = |path: &&String| path.starts_with("data/") && !path.starts_with("data/charts/");
        let there = files.keys().filter(is_table).filter(|path| path.ends_with(".csv") && !path.contains("dictionary"));
        assert_eq!(there.cloned().collect::<BTreeSet<_>>(), described, "{site}");
        assert!(described.len() >= 12, "{site} has {} tables", described.len());
    }
}

fn fields(resource: &Value) -> impl Iterator<Item = &Value> {
    resource["schema"]["fields"].as_array().into_iter().flatten()
}

/// What is wrong with a cell by its field; nothing for a good one.
fn fault(field: &Value, cell: &str) -> Option<&'static str> {
    let constraints = &field["constraints"];
    if cell.is_empty() {
        return (constraints["required"] == true).then_some("is not given");
    }
    let is_number = || cell.parse::<f64>().is_ok_and(f64::is_finite) && !cell.contains(['e', 'E', '+']);
    let is_typed = match text(field, "type") {
        "string" => true,
        "integer" => cell.parse::<i128>().is_ok(),
        "number" => is_number(),
        "boolean" => matches!(cell, "true" | "false"),
        "date" => cell.len() == 10 && cell.parse::<jiff::civil::Date>().is_ok(),
        "time" => cell.len() == 8 && cell.parse::<jiff::civil::Time>().is_ok(),
        "datetime" => cell.len() == 25 && cell.parse::<jiff::Timestamp>().is_ok(),
        other => panic!("a type {other}"),
    };
    let is_below = constraints["minimum"].as_f64().is_some_and(|least| cell.parse::<f64>().is_ok_and(|n| n < least));
    let choice = names(&constraints["enum"]);
    match (is_typed, is_below, choice.is_empty() || choice.contains(&cell)) {
        (false, ..) => Some("is of another type"),
        (_, true, _) => Some("is below the least"),
        (.., false) => Some("is none of the words"),
        _ => None,
    }
}

#[test]
fn every_cell_is_of_the_type_of_its_column() {
    let mut seen = 0;
    for (site, files) in sites() {
        for resource in resources(&package(files)) {
            for row in rows(files, resource) {
                for field in fields(resource) {
                    let cell = &row[text(field, "name")];
                    let fault = fault(field, cell);
                    assert_eq!(fault, None, "{site} {}: {cell:?} {field}", text(resource, "path"));
                    seen += usize::from(!cell.is_empty());
                }
            }
        }
    }
    assert!(seen > 10_000, "only {seen} cells");
}

#[test]
fn a_cell_of_another_type_is_seen() {
    let field = |name: &str| serde_json::json!({"type": name, "constraints": {"required": true, "minimum": 0}});
    for (kind, cell) in
        [("integer", "1.5"), ("number", "1,5"), ("number", "-1"), ("boolean", "yes"), ("date", "1/2/2024")]
    {
        assert!(fault(&field(kind), cell).is_some(), "{kind} {cell}");
    }
    assert_eq!(fault(&field("date"), ""), Some("is not given"));
    assert_eq!(
        fault(&serde_json::json!({"type": "string", "constraints": {"enum": ["a"]}}), "b"),
        Some("is none of the words")
    );
}

/// The cells of some columns of each row; those of which all are empty are left out.
fn keys(rows: &[BTreeMap<String, String>], columns: &[&str]) -> Vec<Vec<String>> {
    let cells = |row: &BTreeMap<String, String>| columns.iter().map(|name| row[*name].clone()).collect::<Vec<_>>();
    rows.iter().map(cells).filter(|cells| cells.iter().any(|cell| !cell.is_empty())).collect()
}

#[test]
fn keys_name_one_row_and_lead_to_one() {
    let mut followed = 0;
    for (site, files) in sites() {
        let package = package(files);
        let by_name: BTreeMap<&str, &Value> =
            resources(&package).iter().map(|resource| (text(resource, "name"), resource)).collect();
        for resource in resources(&package) {
            let (name, schema, rows) = (text(resource, "name"), &resource["schema"], rows(files, resource));
            let own = keys(&rows, &names(&schema["primaryKey"]));
            assert_eq!(own.len(), rows.len(), "{site} {name} has rows without a key");
            assert_eq!(own.iter().collect::<BTreeSet<_>>().len(), rows.len(), "{site} {name} has a key twice");
            for lead in schema["foreignKeys"].as_array().into_iter().flatten() {
                let to = Some(text(&lead["reference"], "resource")).filter(|to| !to.is_empty()).unwrap_or(name);
                let there = self::rows(files, by_name[to]);
                let there: BTreeSet<_> = keys(&there, &names(&lead["reference"]["fields"])).into_iter().collect();
                for key in keys(&rows, &names(&lead["fields"])) {
                    assert!(there.contains(&key), "{site} {name}: {key:?} is not in {to}");
                    followed += 1;
                }
            }
        }
    }
    assert!(followed > 3_000, "only {followed} keys");
}

/// The text of a cell without what keeps spreadsheets from taking it for a formula.
fn unguarded(cell: &str) -> &str {
    let rest = cell.strip_prefix('\'');
    rest.filter(|rest| rest.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])).unwrap_or(cell)
}

#[test]
fn csv_and_json_hold_the_same() {
    for (site, files) in sites() {
        for resource in resources(&package(files)) {
            let path = format!("data/{}", text(resource, "path"));
            let json = path.replace(".csv", ".json");
            let objects: Vec<BTreeMap<String, Value>> =
                serde_json::from_slice(&files[&json]).unwrap_or_else(|error| panic!("{json}: {error}"));
            let rows = rows(files, resource);
            assert_eq!(objects.len(), rows.len(), "{site} {path}");
            for (row, object) in rows.iter().zip(&objects) {
                assert!(object.keys().all(|name| row.contains_key(name)), "{site} {json}");
                for (name, cell) in row {
                    let same = match object.get(name) {
                        None => cell.is_empty(),
                        Some(Value::String(text)) => unguarded(cell) == text,
                        Some(Value::Number(number)) => number.as_f64() == cell.parse().ok(),
                        Some(Value::Bool(flag)) => cell.parse() == Ok(*flag),
                        Some(_) => false,
                    };
                    assert!(same, "{site} {path} {name}: {cell:?} and {:?}", object.get(name));
                }
            }
        }
    }
}

#[test]
fn every_row_of_a_history_on_a_page_is_a_row_of_the_figures() {
    for (site, files) in sites() {
        let pages: BTreeMap<String, String> =
            table(files, "units").into_iter().map(|row| (row["unit"].clone(), row["page"].clone())).collect();
        let mut figures: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for row in table(files, "observations") {
            figures.entry(row["unit"].clone()).or_default().insert(row["row"].clone());
        }
        assert!(figures.len() > 3, "{site}");
        for (unit, page) in &pages {
            let html = std::str::from_utf8(&files[page]).unwrap_or_else(|error| panic!("{page}: {error}"));
            let page_read = Page::read(html).unwrap_or_else(|error| panic!("{page}: {error}"));
            let ids = page_read.body().named("tr").filter_map(|row| row.attribute("id"));
            let on_page: BTreeSet<String> = ids.filter(|id| id.starts_with("f-")).map(str::to_owned).collect();
            assert_eq!(on_page, figures.remove(unit).unwrap_or_default(), "{site} {page}");
        }
        assert!(figures.is_empty(), "{site}: figures of units that are none: {figures:?}");
    }
}

#[test]
fn the_page_about_the_data_leads_to_every_table_in_every_language() {
    for (site, files) in sites() {
        let is_data = |path: &&String| path.starts_with("data/") && !path.starts_with("data/charts/");
        let there: BTreeSet<String> = files.keys().filter(is_data).cloned().collect();
        for (_, folder) in LANGUAGES {
            let html = String::from_utf8_lossy(&files[&format!("{folder}data.html")]).into_owned();
            let page = Page::read(&html).unwrap_or_else(|error| panic!("{site} {folder}data.html: {error}"));
            let links = page.body().named("a").filter_map(|link| link.attribute("href"));
            let tables = links.map(|href| href.trim_start_matches("../")).filter(|href| href.starts_with("data/"));
            assert_eq!(tables.map(str::to_owned).collect::<BTreeSet<_>>(), there, "{site} {folder}");
        }
    }
}

#[test]
fn a_figure_that_is_kept_back_has_a_row_and_no_number() {
    let mut content = files_below(&in_checkout("tests/sites/withheld/content"));
    let site = String::from_utf8_lossy(&content["site.yaml"]).replace("theme: bare\n", "");
    content.insert("site.yaml".to_owned(), site.into_bytes());
    let files = public(content);
    let rows = table(&files, "observations");
    let withheld: Vec<_> = rows.iter().filter(|row| !row["withheld_from"].is_empty()).collect();
    assert!(!withheld.is_empty(), "nothing is withheld");
    for row in withheld {
        for (name, cell) in row {
            let is_number = ["count", "base", "rate", "remaining", "increment", "parts", "completion"];
            let is_number = is_number.iter().any(|begin| name.starts_with(begin));
            assert!(!is_number || cell.is_empty(), "{name} says {cell}");
        }
        assert_eq!(row["marks"], "withheld");
    }
}

#[test]
fn a_public_table_holds_fewer_figures_than_the_internal_one() {
    let [public, internal] = [Audience::Public, Audience::Internal].map(|edition| &practised()[&edition]);
    let rows = |files| table(files, "observations").len();
    assert!(rows(public) < rows(internal), "{} and {}", rows(public), rows(internal));
    assert!(text(&package(internal), "name").ends_with("-internal"));
}
