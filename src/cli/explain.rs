//! `tiendo explain E0301`: what a problem means and how to mend it.

use super::arguments::{Explain, Shared};
use super::{DONE, tell};
use tiendo::diag::print::explain;
use tiendo::diag::{CODES, Catalogue, Code};

pub(super) fn run(arguments: &Explain, shared: &Shared) -> u8 {
    let catalogue = tell::catalogue(shared);
    let Some(wanted) = &arguments.code else {
        tell::result(&list(&catalogue));
        return DONE;
    };
    match Code::parse(wanted).and_then(|code| explain(code, &catalogue)) {
        Some(text) => tell::result(&format!("{}\n", text.trim_end())),
        None => return tell::misuse(&format!("there is no problem `{wanted}`; `tiendo explain` lists all")),
    }
    DONE
}

/// Every code with the first line of its explanation.
fn list(catalogue: &Catalogue) -> String {
    let line = |code: Code| {
        let text = explain(code, catalogue).unwrap_or_default();
        text.lines().next().unwrap_or_default().to_owned()
    };
    CODES.iter().map(|entry| format!("{}\n", line(entry.code))).collect()
}
