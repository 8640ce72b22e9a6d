//! What every column means, for people: `dictionary.csv`, and `README.md` for whoever finds the folder without the site around it.
//! The page about the data says the same ([`rules`], [`citation`]).

use super::column::{Column, Fields, Kind};
use super::parts::MOST;
use super::sheet::sheet;
use super::{Index, Maker, PACKAGE, Table};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::paths::on_the_web;
use crate::render::words::Scribe;

/// Where the dictionary stands.
pub(in crate::render) const DICTIONARY: &str = "data/dictionary.csv";
/// Where the text beside the files stands.
pub(in crate::render) const README: &str = "data/README.md";

/// What holds for every file, a sentence or two each.
const RULES: [&str; 9] = [
    "data-rule-forms",
    "data-rule-empty",
    "data-rule-inexact",
    "data-rule-rates",
    "data-rule-withheld",
    "data-rule-languages",
    "data-rule-lists",
    "data-rule-codes",
    "data-rule-guard",
];

/// What holds for every file, in a language.
pub(in crate::render) fn rules<E>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<String> {
    let most = Argument::Count(u64::try_from(MOST).unwrap_or(u64::MAX));
    let parts = scribe.text("data-rule-parts", &[("n", most)]);
    RULES.iter().map(|rule| scribe.word(rule)).chain([parts]).collect()
}

/// How the data is cited: publisher, title, day of knowledge, address.
pub(in crate::render) fn citation<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> String {
    let site = scribe.report.site;
    let facts = site.facts;
    let title = scribe.plain(&facts.title);
    let named = facts.publisher.as_ref().map_or_else(|| title.clone(), |by| scribe.named(&scribe.plain(by), &title));
    let known = scribe.text("home-known-on", &[("date", scribe.language.date(site.vintage.known_on).as_str().into())]);
    let address = on_the_web(site).map(|base| format!(". {base}")).unwrap_or_default();
    format!("{named}. {known}{address}")
}

/// The dictionary: a row a table and column.
pub(super) fn dictionary<E: Edition>(maker: &Maker<'_, '_, '_, E>, index: &Index) -> String {
    // Its own columns are in no dictionary.
    const ABOUT: &str = "data-dictionary-about";
    type Row<'r> = (Table, &'r Column);
    let fields = Fields::new()
        .must("table", ABOUT, Kind::Key, |(table, _): &Row<'_>| table.id())
        .must("column", ABOUT, Kind::Key, |(_, column)| &column.name)
        .must("type", ABOUT, Kind::Key, |(_, column)| column.kind.type_name())
        .maybe("unit", ABOUT, Kind::Key, |(_, column)| column.kind.unit())
        .must("required", ABOUT, Kind::Flag, |(_, column)| column.required)
        .maybe("values", ABOUT, Kind::List, |(_, column)| column.kind.choice().join(" "))
        .maybe("language", ABOUT, Kind::Key, |(_, column)| column.language.as_ref().map(|tag| tag.as_str().to_owned()))
        .said("meaning", ABOUT, maker.tags(), |(_, column), tag| Some(maker.scribe(tag).word(column.about)));
    let columns = |table: Table| {
        let columns = index.of(table).next().map(|made| made.columns.as_slice()).unwrap_or_default();
        columns.iter().map(move |column| (table, column))
    };
    sheet(fields, index.tables().flat_map(columns)).csv
}

/// The text beside the files, in every language of the site.
pub(super) fn readme<E: Edition>(maker: &Maker<'_, '_, '_, E>, index: &Index) -> String {
    let of_language = |scribe: &Scribe<'_, '_, '_, E>| {
        let facts = scribe.report.site.facts;
        let mut parts = vec![format!("# {}", scribe.plain(&facts.title)), scribe.word("data-intro")];
        parts.push(format!("{}\n{}", scribe.word("data-describe"), described(scribe)));
        parts.push(rules(scribe).iter().map(|rule| format!("- {rule}\n")).collect());
        parts.push(index.tables().map(|table| listed(scribe, index, table)).collect());
        if let Some(licence) = &facts.licence {
            let name = scribe.plain(&licence.name);
            let licence = licence.url.as_ref().map_or(name.clone(), |url| format!("[{name}]({url})"));
            parts.push(scribe.text("footer-licence", &[("licence", licence.as_str().into())]));
        }
        parts.push(format!("{}: {}", scribe.word("data-cite"), citation(scribe)));
        parts.iter().map(|part| part.trim_end()).collect::<Vec<_>>().join("\n\n")
    };
    maker.scribes.iter().map(of_language).collect::<Vec<_>>().join("\n\n---\n\n") + "\n"
}

/// The files that describe the others, with the interface strings that say what they are.
pub(in crate::render) const DESCRIBING: [(&str, &str); 3] =
    [(PACKAGE, "data-package-about"), (DICTIONARY, "data-dictionary-about"), (README, "data-readme-about")];

/// The files that stand beside this text.
fn described<E>(scribe: &Scribe<'_, '_, '_, E>) -> String {
    let others = DESCRIBING.iter().filter(|(path, _)| *path != README);
    others.map(|(path, id)| format!("\n- `{}`: {}", file_name(path), scribe.word(id))).collect()
}

/// What a file is called beside the others.
pub(in crate::render) fn file_name(path: &str) -> &str {
    path.trim_start_matches("data/")
}

/// A table with its files.
fn listed<E>(scribe: &Scribe<'_, '_, '_, E>, index: &Index, table: Table) -> String {
    let file = |path: &str| format!("`{}`", file_name(path));
    let files = index.of(table).flat_map(|made| [file(&made.csv.path), file(&made.json.path)]);
    let files = files.collect::<Vec<_>>().join(", ");
    format!("- **{}** ({files}) – {}\n", scribe.word(table.title()), scribe.word(table.about()))
}
