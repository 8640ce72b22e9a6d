//! Cells of a chart's table: what a page says of a figure, beside the figure itself.

use crate::check::nouns::UnitId;
use crate::domain::{CountRange, RateRange};
use crate::model::Edition;
use crate::render::charts::{Cell, Data};
use crate::render::words::Scribe;

/// A unit by its name, with its key beside it in the file.
pub(super) fn unit<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId) -> Cell {
    let key = scribe.report.site.registry.unit(unit).key.as_str();
    Cell { lang: scribe.language_of_unit(unit), ..Cell::coded(scribe.unit_name(unit), key) }
}

/// A rate in per cent, as it is worded.
pub(super) fn rate(text: String, rate: RateRange) -> Cell {
    let is_exact = rate.high == Some(rate.low);
    let data = if is_exact { Data::Number(rate.low) } else { Data::Between(rate.low, rate.high) };
    Cell { text, data, lang: None }
}

/// A count as it is worded; one that is not given where there is none.
pub(super) fn count(count: Option<(String, CountRange)>) -> Cell {
    let Some((text, range)) = count else { return Cell::nothing() };
    Cell { text, data: Data::Count(range.low, range.high), lang: None }
}
