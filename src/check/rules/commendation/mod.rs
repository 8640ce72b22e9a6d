//! Rules on commendations. What one rests on is judged in `grounds`, what it claims of a deadline and in its words in `claims`,
//! what became of it in `steps`, what the law says of forms, authorities and numbers in `legal`; `held` sees to it that a name
//! which is kept for the office stands in no public text.

mod claims;
mod grounds;
mod held;
mod legal;
mod steps;

pub(super) use grounds::{grounds, repeated};
pub(super) use held::told;
pub(super) use legal::{counted, entitled, registered};
pub(super) use steps::{decided, in_order};

use crate::check::Checked;
use crate::check::nouns::RestsOn;
use crate::diag::Subject;

/// The figure of a claim as the subject of a problem.
fn of_claim(checked: &Checked, claim: &RestsOn) -> Subject {
    checked.subject(claim.unit, checked.indicators[usize::from(claim.indicator.0)].id.as_str(), claim.as_of)
}
