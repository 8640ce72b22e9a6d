//! Annotations inside a file: comments above the line that they are about.
//!
//!     #! error[E0301] 3-6 no unit has the code `0999`
//!     #! label units/units.yaml:8:3-4 …
//!     #! hint did you mean …
//!
//! They are about the next line that is none, or with `+7` about the seventh after that one, which is how the front matter of
//! a Markdown file speaks of its text. `*` stands for the file as a whole. [`read`] takes them out of a file, [`write`] puts
//! them in.

use super::told::{Note, Part, SIGN, Spot, Told, is_annotation};
use std::collections::BTreeMap;

/// The problems that a file is annotated with.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Told>, String> {
    let (mut told, mut waiting) = (Vec::new(), Vec::<(usize, String, Told)>::new());
    let mut number = 1;
    for line in text.lines() {
        if !is_annotation(line) {
            settle(&mut waiting, number, &mut told)?;
            number += 1;
            continue;
        }
        let line = line.trim_start_matches(' ').trim_start_matches(SIGN).trim();
        if let Some(note) = Note::read(line, Some(file)) {
            let (.., last) = waiting.last_mut().ok_or_else(|| format!("{file}: `{line}` belongs to no problem"))?;
            last.notes.push(note);
        } else {
            waiting.push(problem(file, line).ok_or_else(|| format!("{file}: `{line}` is no annotation"))?);
        }
    }
    settle(&mut waiting, number, &mut told)?;
    Ok(told)
}

/// `[+<lines>] <kind> <characters> <text>`, its line not known yet.
fn problem(file: &str, line: &str) -> Option<(usize, String, Told)> {
    let (down, rest) = match line.strip_prefix('+') {
        Some(rest) => rest.split_once(' ')?,
        None => ("0", line),
    };
    let (kind, rest) = rest.split_once(' ')?;
    let (characters, text) = rest.split_once(' ')?;
    let spot = Some(Spot { file: file.to_owned(), part: None });
    let told = Told { spot, kind: kind.to_owned(), text: text.to_owned(), notes: Vec::new() };
    Some((down.parse().ok()?, characters.to_owned(), told))
}

fn settle(waiting: &mut Vec<(usize, String, Told)>, line: usize, told: &mut Vec<Told>) -> Result<(), String> {
    for (down, characters, mut problem) in waiting.drain(..) {
        if let Some(spot) = problem.spot.as_mut().filter(|_| characters != "*") {
            let part = Part::read(line + down, &characters);
            spot.part = Some(part.ok_or_else(|| format!("{}: `{characters}` are no columns", spot.file))?);
        }
        told.push(problem);
    }
    Ok(())
}

/// A file without its annotations.
pub(super) fn without(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !is_annotation(line)).collect()
}

/// Whether a file can hold annotations: YAML, a table, or Markdown with front matter.
pub(super) fn can_hold(file: &str, text: &str) -> bool {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending {
        "yaml" | "tsv" | "txt" => true,
        "md" => closing_fence(text).is_some(),
        _ => false,
    }
}

/// A file that has no annotations, with those of its problems.
pub(super) fn write(file: &str, text: &str, told: &[Told]) -> String {
    let fence = if file.ends_with(".md") { closing_fence(text) } else { None };
    let mut above = BTreeMap::<usize, Vec<String>>::new();
    for problem in told {
        let part = problem.spot.as_ref().and_then(|spot| spot.part);
        let line = part.map_or(if fence.is_some() { 2 } else { 1 }, |part| part.line);
        let place = fence.map_or(line, |fence| line.min(fence));
        let down = if line > place { format!("+{} ", line - place) } else { String::new() };
        let characters = part.map_or_else(|| "*".to_owned(), |part| part.characters());
        let lines = above.entry(place).or_default();
        lines.push(format!("{down}{} {characters} {}", problem.kind, problem.text));
        lines.extend(problem.notes.iter().map(|note| note.write(Some(file))));
    }
    annotated(text, &above)
}

fn annotated(text: &str, above: &BTreeMap<usize, Vec<String>>) -> String {
    let mut annotated = String::new();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    // A problem at the end of the file stands one line after the last.
    for number in 1..=lines.len() + 1 {
        let line = lines.get(number - 1).copied().unwrap_or_default();
        let indentation = &line[..line.len() - line.trim_start_matches(' ').len()];
        for annotation in above.get(&number).into_iter().flatten() {
            annotated.extend([indentation, SIGN, " ", annotation, end]);
        }
        annotated.push_str(line);
    }
    annotated
}

/// The number of the line that ends the front matter.
fn closing_fence(text: &str) -> Option<usize> {
    let mut lines = text.lines().zip(1..).filter(|(line, _)| line.trim_end() == "---");
    let (_, first) = lines.next()?;
    lines.next().filter(|_| first == 1).map(|(_, number)| number)
}
