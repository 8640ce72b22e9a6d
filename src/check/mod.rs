//! Runs every rule over everything that was loaded, reports all problems, and then stops if one is an error.
//!
//! [`resolve`] turns codes into indices and says which lead nowhere; [`rules`] judge what is left, one function a rule, all in
//! one table. Start at [`check`]. Nothing here reads or writes a file.

mod checked;
pub mod nouns;
mod resolve;
mod rules;
mod suggest;

pub use checked::Checked;
pub use rules::{RULES, Rule};

use crate::diag::{Outcome, Severity};
use crate::load::{Loaded, locate};

/// Checks loaded content. `problems` are those of loading: they count, and are told together with the ones found here. The
/// value is there only if no problem is an error.
#[must_use]
pub fn check(loaded: Outcome<Loaded>) -> Outcome<Checked> {
    let mut problems = loaded.problems;
    let mut checked = None;
    if let Some(loaded) = loaded.value {
        let sources = loaded.sources.clone();
        checked = resolve::resolve(loaded, &mut problems);
        if let Some(checked) = &checked {
            problems.extend(RULES.iter().flat_map(|rule| (rule.judge)(checked)));
        }
        locate::resolve(&mut problems, &sources);
    }
    crate::diag::sort(&mut problems);
    let refused = problems.iter().any(|problem| problem.severity == Severity::Error);
    let value = checked.filter(|_| !refused).map(|checked| Checked { problems: problems.clone(), ..checked });
    Outcome { value, problems }
}
