//! Writes what a case was told into its folder: into the input where that can hold it, else into `expected.txt`.

use super::case::{Case, Ran};
use super::inline;
use super::told::Told;
use std::fs;
use tiendo::diag::Catalogue;

/// Rewrites the expectations of a case. Gives what is wrong where the case is told something else with them than without.
pub(super) fn case(ran: &Ran) -> Option<String> {
    let Ran { case, told, .. } = ran;
    let inputs = case.inputs();
    let annotated = inputs.values().any(|text| text.lines().any(super::told::is_annotation));
    let all_beside = case.text("expected.txt").is_some() && !annotated;
    let stands_in = |problem: &Told, file: &str| problem.spot.as_ref().is_some_and(|spot| spot.file == file);
    let mut beside: Vec<&Told> = told.iter().collect();
    for (file, text) in inputs.iter().filter(|(file, text)| !all_beside && inline::can_hold(file, text)) {
        let own: Vec<Told> = told.iter().filter(|problem| stands_in(problem, file)).cloned().collect();
        beside.retain(|problem| !stands_in(problem, file));
        let text = inline::write(file, &inline::without(text), &own);
        fs::write(case.folder.join("content").join(file), text).expect("a file of the case");
    }
    let path = case.folder.join("expected.txt");
    if beside.is_empty() {
        let _ = fs::remove_file(path);
    } else {
        fs::write(path, beside.iter().map(|problem| problem.write()).collect::<String>()).expect("a file of the case");
    }
    again(case, told)
}

/// Runs the case as it stands in its folder now.
fn again(case: &Case, told: &[Told]) -> Option<String> {
    let same = Case::all().into_iter().find(|other| other.name == case.name)?;
    let name = same.name.clone();
    let ran = same.run(&Catalogue::english());
    let expected = ran.case.expected();
    let holds = ran.told == told && expected.as_deref() == Ok(told);
    (!holds).then(|| format!("{name}: the comments change what they are about; an empty expected.txt keeps them out"))
}
