//! The minute of a run: what `--now` says, else what the clock says. Nothing else of the program asks for the time.

use jiff::Timestamp;
use tiendo::domain::{Moment, Scalar};

/// The minute that a run works with. Says what is wrong with a `--now` that can't be read.
pub(super) fn now(argument: Option<&str>) -> Result<Timestamp, String> {
    let now = argument.map(Moment::read).transpose().map_err(|refusal| format!("--now: {refusal}"))?;
    Ok(now.map_or_else(by_the_clock, |now| now.0))
}

#[expect(
    clippy::disallowed_methods,
    reason = "embargoes and days to come are held against the minute of the run unless --now says otherwise"
)]
fn by_the_clock() -> Timestamp {
    Timestamp::now()
}
