//! What stands in each table: a function a table, which names its columns with what stands in them and hands over the rows.
//!
//! Start at [`table`]. Columns of one meaning have one name and one entry of the dictionary wherever they stand.

mod analysed;
mod changes;
mod difficulties;
mod honour;
mod observations;
mod programmes;
mod registers;
mod registry;
mod reports;

use super::Maker;
use super::parts::Part;
use super::plan::Table;
use super::sheet::Sheet;
use crate::model::Edition;

/// A part of a table.
pub(super) fn table<E: Edition>(maker: &Maker<'_, '_, '_, E>, part: &Part) -> Sheet {
    match part.table {
        Table::Observations => observations::observations(maker, part),
        Table::Latest => analysed::latest(maker, part),
        Table::Statuses => analysed::statuses(maker, part),
        Table::Sums => analysed::sums(maker, part),
        Table::Changes => changes::changes(maker),
        Table::Problems => reports::problems(maker),
        Table::Reports => reports::reports(maker, part),
        Table::Missing => reports::missing(maker),
        Table::Programmes => programmes::programmes(maker),
        Table::BaseKinds => programmes::base_kinds(maker),
        Table::Indicators => programmes::indicators(maker),
        Table::Deadlines => programmes::deadlines(maker),
        Table::Levels => registry::levels(maker),
        Table::Units => registry::units(maker),
        Table::Events => registry::events(maker),
        Table::Documents => registers::documents(maker),
        Table::Bulletins => registers::bulletins(maker),
        Table::Commendations => honour::commendations(maker),
        Table::Awarded => honour::steps(maker),
        Table::Recipients => honour::recipients(maker),
        Table::Evidence => honour::evidence(maker),
        Table::Difficulties => difficulties::difficulties(maker),
        Table::DifficultySteps => difficulties::steps(maker),
        Table::Releases => registers::releases(maker),
    }
}
