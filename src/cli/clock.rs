//! The minute of a run: what `--now` says, else what the clock says. A build for another minute than the clock's shows the
//! content as it would have been, in which later figures are merely not known yet. Nothing else of the program asks for the time.

use jiff::Timestamp;
use tiendo::domain::{Moment, Scalar};

/// The minute that a build works with, and again if it is the clock's. Says what is wrong with a `--now` that can't be read.
pub(super) fn now(argument: Option<&str>) -> Result<(Timestamp, Option<Timestamp>), String> {
    let Some(argument) = argument else {
        let now = by_the_clock();
        return Ok((now, Some(now)));
    };
    Moment::read(argument).map(|now| (now.0, None)).map_err(|refusal| format!("--now: {refusal}"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "embargoes and days to come are held against the minute of the run unless --now says otherwise"
)]
pub(super) fn by_the_clock() -> Timestamp {
    Timestamp::now()
}
