//! Runs every rule over everything that was loaded, reports all problems, and then stops if one is an error.
//!
//! [`resolve`] turns codes into indices and says which lead nowhere; [`bind`] holds the numbers of texts against their figures; [`rules`] judge what is left, one function a rule, all in
//! one table. Start at [`check`]. Nothing here reads or writes a file.

mod bind;
mod checked;
mod grounds;
pub mod nouns;
mod resolve;
mod rules;
mod since;
mod suggest;

pub use bind::{Candidate, Citable, Unbound, Why};
pub use checked::Checked;
pub use grounds::Grounds;
pub use rules::{
    BULK as RESTATED, FEWEST as FEWEST_OF_FILE, IMPLAUSIBLE, RENEWED_POINTS, RULES, Rule, UNUSUAL_POINTS,
    UNUSUAL_POINTS_A_DAY,
};

use crate::diag::{Diagnostic, Outcome, Severity};
use crate::load::{Loaded, locate};
use jiff::Timestamp;

/// Checks loaded content. `problems` are those of loading: they count, and are told together with the ones found here. The
/// value is there only if no problem is an error. `clock` is the minute by the clock, where figures of later days
/// are to be refused.
#[must_use]
pub fn check(loaded: Outcome<Loaded>, clock: Option<Timestamp>) -> Outcome<Checked> {
    let mut problems = loaded.problems;
    let mut checked = None;
    if let Some(loaded) = loaded.value {
        let sources = loaded.sources.clone();
        checked = resolve::resolve(loaded, &mut problems);
        if let Some(checked) = &mut checked {
            let complete = !problems.iter().any(keeps_figures_out);
            problems.extend(bind::bind(checked, complete));
            problems.extend(rules::judge(checked, complete));
            problems.extend(clock.into_iter().flat_map(|clock| rules::in_future(checked, clock)));
            since::date(&mut problems, checked);
        }
        locate::resolve(&mut problems, &sources);
    }
    crate::diag::sort(&mut problems);
    let refused = crate::diag::any_error(&problems);
    let value = checked.filter(|_| !refused).map(|checked| Checked { problems: problems.clone(), ..checked });
    Outcome { value, problems }
}

/// What the numbers of a bulletin's text can rest on that rest on nothing yet, in the order of the text. The rest of the content may
/// have problems; those that were met on the way are given too. There is no value if the file holds no bulletin that could
/// be read.
#[must_use]
pub fn unbound(loaded: Outcome<Loaded>, file: &str) -> Outcome<Vec<Unbound>> {
    let mut problems = loaded.problems;
    let mut found = None;
    if let Some(loaded) = loaded.value {
        let sources = loaded.sources.clone();
        if let Some(mut checked) = resolve::resolve(loaded, &mut problems) {
            let complete = !problems.iter().any(keeps_figures_out);
            problems.extend(bind::bind(&mut checked, complete));
            found = bind::unbound(&checked, file);
        }
        locate::resolve(&mut problems, &sources);
    }
    crate::diag::sort(&mut problems);
    Outcome { value: found, problems }
}

/// Whether a figure may be missing because of a problem: its file or its row could not be used.
fn keeps_figures_out(problem: &Diagnostic) -> bool {
    let of_figures = |file: &str| file.starts_with("snapshots/") || file.starts_with("internal/snapshots/");
    problem.severity == Severity::Error && problem.place.as_ref().is_some_and(|place| of_figures(&place.file))
}
