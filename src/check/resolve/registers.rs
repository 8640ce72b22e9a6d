//! Units by code, as registers name them.

use super::names::Names;
use crate::check::nouns::UnitId;
use crate::diag::{KeyPath, Place};
use crate::domain::UnitCode;
use jiff::civil::Date;

/// Units by code that something of a day speaks of.
pub(super) fn units(
    codes: &[UnitCode],
    on: Option<Date>,
    file: &str,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Vec<UnitId> {
    let look_up = |(position, code): (usize, &UnitCode)| {
        names.unit_spoken_of(code.as_str(), on, || Place::value(file, at.index(position)))
    };
    codes.iter().enumerate().filter_map(look_up).collect()
}
