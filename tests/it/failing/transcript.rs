//! What the command line says and how it ends: `stderr.txt` beside a case holds commands with their error streams.
//!
//!     $ tiendo check --format short
//!     content/site.yaml:9:3: error[E0118]: …
//!     exit 1
//!
//! Each command is run in a folder with the case as its site. One file shows one thing that printing does: a second file, tabs,
//! wide characters, no place at all.

use super::RAN;
use super::case::Case;
use crate::harness::{is_update, tiendo};
use std::fmt::Write as _;
use tiendo::diag::{Catalogue, Diagnostic};

const FILE: &str = "stderr.txt";

#[test]
fn every_transcript_is_what_the_command_line_says() {
    let mut differences = Vec::new();
    for case in RAN.iter().map(|ran| &ran.case) {
        let Some(expected) = case.text(FILE) else { continue };
        let commands: Vec<&str> = expected.lines().filter_map(|line| line.strip_prefix("$ tiendo ")).collect();
        assert!(!commands.is_empty(), "{}/{FILE} begins with no `$ tiendo …`", case.name);
        let said: String = commands.iter().map(|command| said(case, command)).collect();
        if said != expected && is_update() {
            std::fs::write(case.folder.join(FILE), said).expect("a file of the case");
        } else if said != expected {
            differences.push(format!("tests/failing/{}/{FILE} is now\n{said}", case.name));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// A command with its error stream and its exit code.
fn said(case: &Case, command: &str) -> String {
    let site = tempfile::tempdir().expect("a folder for a while");
    case.write_to(site.path());
    let arguments: Vec<&str> = command.split_whitespace().collect();
    let output = tiendo(&arguments, site.path());
    let mut said = format!("$ tiendo {command}\n{}", String::from_utf8_lossy(&output.stderr));
    let code = output.status.code().map_or_else(|| "none".to_owned(), |code| code.to_string());
    let _ = writeln!(said, "exit {code}");
    said
}

#[test]
fn every_exit_code_and_every_format_for_people_is_in_a_transcript() {
    let all: String = RAN.iter().filter_map(|ran| ran.case.text(FILE)).collect();
    for part in ["\nexit 0\n", "\nexit 1\n", "\nexit 2\n", "--format short", "--lang vi", "--lang fr", "$ tiendo build"]
    {
        assert!(all.contains(part), "no transcript has `{}`", part.trim());
    }
}

#[test]
fn programs_are_told_the_same_as_people() {
    let catalogue = Catalogue::english();
    for name in
        ["E0112/in-two-files", "E0202/behind-wide-letters", "E0104/no-site", "E0511/a-little", "E0601/empty-file"]
    {
        let ran = RAN.iter().find(|ran| ran.case.name == name).unwrap_or_else(|| panic!("no case {name}"));
        let site = tempfile::tempdir().expect("a folder for a while");
        ran.case.write_to(site.path());
        let output = tiendo(&["check", "--format", "json"], site.path());
        let text = String::from_utf8(output.stderr).expect("UTF-8");
        let lines: Vec<serde_json::Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}")))
            .collect();
        assert_eq!(lines.len(), ran.built.problems.len(), "{name}");
        for (line, problem) in lines.iter().zip(&ran.built.problems) {
            same(line, problem, &catalogue, ran.built.sources.get(line["file"].as_str().map_or("", below_content)));
        }
    }
}

fn below_content(path: &str) -> &str {
    path.strip_prefix("content/").unwrap_or(path)
}

/// Holds a line of JSON against the problem that it tells; line and column must lead to the bytes.
fn same(line: &serde_json::Value, problem: &Diagnostic, catalogue: &Catalogue, source: Option<&str>) {
    assert_eq!(line["code"], problem.code.to_string());
    assert_eq!(line["severity"], problem.severity.name());
    assert_eq!(line["message"], catalogue.text(&problem.message));
    let hints: Vec<String> = problem.hints.iter().map(|hint| catalogue.text(hint)).collect();
    assert_eq!(line["hints"], serde_json::json!(hints));
    assert_eq!(line["labels"].as_array().map(Vec::len), Some(problem.labels.len()));
    let number = |key: &str| line[key].as_u64().and_then(|number| usize::try_from(number).ok());
    let Some((row, column)) = number("line").zip(number("column")) else { return };
    let before: usize = source.unwrap_or_default().split_inclusive('\n').take(row - 1).map(str::len).sum();
    let rest = source.and_then(|source| source.get(before..)).unwrap_or_default();
    let byte = before + rest.chars().take(column - 1).map(char::len_utf8).sum::<usize>();
    assert_eq!(line["bytes"][0], byte);
}
