//! The field's terms as plain types: codes, dates, quantities, rates, intervals, texts by language.
//!
//! Each type reads itself from what a person types and refuses what it can't mean ([`crate::diag::Refusal`]); none knows a
//! file, a unit registry or a language's way of writing. Start at [`Quantity`] for figures and at [`AsOf`] for dates.

mod audience;
mod binding;
mod code;
mod date;
mod decimal;
mod done;
mod figure_path;
mod guarded;
mod interval;
mod literal;
mod page;
mod planned;
mod quantity;
mod rate;
mod scalar;
mod symbol;
mod text;

pub use audience::Audience;
pub use binding::{Binding, Calculation, Quoted, Term, UnitsWithin};
pub use code::{BaseKindId, DocumentKey, IndicatorId, LevelId, ProgrammeId, Slug, TypeId, UnitCode};
pub use date::{AsOf, Day, Moment, Published, When, parse_date, whole_days};
pub use decimal::Decimal;
pub use done::Done;
pub use figure_path::{FigureDay, FigurePart, FigurePath};
pub use guarded::Guarded;
pub use interval::{CountRange, RateRange, Widths};
pub use literal::Literal;
pub use page::{PageKey, PagePath};
pub use planned::Planned;
pub use quantity::{Qualifier, Quantity, Share};
pub use rate::{Ratio, ShownRate};
pub use scalar::{FORMATS, Refuse, Scalar};
pub use symbol::SymbolForm;
pub use text::{Tag, Text};
