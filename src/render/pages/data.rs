//! The page about the data: every table with its files and columns, what holds for all of them, how they are cited. And the
//! lines with which tables on other pages lead to their files.

use super::context::{Content, DataColumn, DataFile, DataPage, DataPart, DataTable, PageData, TableFiles};
use crate::check::nouns::IndicatorId;
use crate::domain::Decimal;
use crate::model::Edition;
use crate::render::data::{self, Column, File, Kind, Made, Table};
use crate::render::paths::{self, relative};
use crate::render::words::Scribe;

/// The page.
pub(super) fn data<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let described = data::DESCRIBING.map(|(path, about)| DataFile {
        name: data::file_name(path).to_owned(),
        href: relative(&scribe.page, path),
        about: scribe.word(about),
    });
    let tables = scribe.data.tables();
    Content::Data {
        data: Box::new(DataPage {
            tables: tables.tables().map(|table| entry(scribe, table)).collect(),
            described: described.into(),
            rules: data::rules(scribe),
            citation: data::citation(scribe),
        }),
    }
}

fn entry<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, table: Table) -> DataTable {
    let parts: Vec<&Made> = scribe.data.tables().of(table).collect();
    let columns = parts.first().map(|made| made.columns.as_slice()).unwrap_or_default();
    DataTable {
        id: table.id().to_owned(),
        title: scribe.word(table.title()),
        about: scribe.word(table.about()),
        parts: parts.iter().map(|made| part(scribe, made)).collect(),
        columns: columns.iter().map(|described| column(scribe, described)).collect(),
    }
}

fn part<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, made: &Made) -> DataPart {
    let indicator = made.indicator.map(|indicator| scribe.indicator_name(indicator));
    let rest = made.names.iter().skip(usize::from(indicator.is_some())).cloned();
    let names: Vec<String> = indicator.into_iter().chain(rest).collect();
    DataPart {
        name: (!names.is_empty()).then(|| names.join(" · ")),
        rows: scribe.counted("data-rows", made.rows),
        csv: file(scribe, "CSV", &made.csv),
        json: file(scribe, "JSON", &made.json),
    }
}

fn file<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, name: &str, file: &File) -> DataFile {
    DataFile {
        name: name.to_owned(),
        href: relative(&scribe.page, &file.path),
        about: scribe.text("data-size", &[("size", size(scribe, file.bytes).as_str().into())]),
    }
}

/// So many thousand bytes, to a tenth below ten.
fn size<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bytes: usize) -> String {
    let tenths = u64::try_from(bytes).unwrap_or(u64::MAX).div_ceil(100);
    let decimal = if tenths < 100 { Decimal::new(tenths, 1) } else { Decimal::new(tenths.div_ceil(10), 0) };
    scribe.language.decimal(decimal)
}

fn column<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, column: &Column) -> DataColumn {
    DataColumn {
        name: column.name.clone(),
        kind: scribe.word(column.kind.word()),
        values: match column.kind {
            Kind::Word(words) => words.iter().map(|word| (*word).to_owned()).collect(),
            _ => Vec::new(),
        },
        required: column.required,
        about: scribe.word(column.about),
    }
}

/// Where the tables of a page can be taken from; of those that are parted by indicator, what is said of one.
pub(super) fn of_page<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: Option<IndicatorId>) -> PageData {
    let files = |table| files(scribe, table, indicator);
    PageData {
        units: files(Table::Units),
        latest: files(Table::Latest),
        statuses: files(Table::Statuses),
        indicators: files(Table::Indicators),
        deadlines: files(Table::Deadlines),
        changes: files(Table::Changes),
        problems: files(Table::Problems),
        reports: files(Table::Reports),
        bulletins: files(Table::Bulletins),
        documents: files(Table::Documents),
        commendations: files(Table::Commendations),
        difficulties: files(Table::Difficulties),
        difficulty_steps: files(Table::DifficultySteps),
        releases: files(Table::Releases),
    }
}

/// The files of a table; `None` where it has no rows.
pub(super) fn files<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    table: Table,
    indicator: Option<IndicatorId>,
) -> Option<TableFiles> {
    let tables = scribe.data.tables();
    tables.of(table).next()?;
    let only = tables.only(table, indicator);
    let way = |file: &File| relative(&scribe.page, &file.path);
    Some(TableFiles {
        table: scribe.link_to(scribe.word(table.title()), paths::DATA, table.id()),
        csv: only.map(|made| way(&made.csv)),
        json: only.map(|made| way(&made.json)),
    })
}
