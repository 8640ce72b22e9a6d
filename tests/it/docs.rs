//! The README's commands are run and its examples are built.
//!
//! A block is one of these, and nothing else, so that none is passed over in silence:
//!
//! - fenced as `console`: each line that begins with `$ ` is run, in order, at the root of a copy of the checkout, with the
//!   program that was built in the place of `cargo run --release --`. Lines between are what it prints, in this order, among
//!   other things; `…` stands for anything. It has to end well, unless one of these lines begins with `error`.
//! - indented by four spaces: each line is run.
//! - fenced as `yaml` or `markdown` with a path in `content/` behind it: an example; all of them are laid into the site of
//!   `tests/data/readme`, where what they name exists, and built with it.
//! - fenced with a path in `themes/` behind the kind of file: a file of a theme; all of them are one theme, which that site is
//!   built with.
//! - fenced as `text`: a listing or a drawing.
//!
//! What stands in backticks and begins with `tiendo explain` or `tiendo schema` is run too.

mod blocks;

use crate::harness::{Tree, build, files_below, in_checkout, settings, text_of, write_folder};
use blocks::{Step, blocks, inline, steps};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;
use tiendo::diag::{Diagnostic, Severity};
use tiendo::domain::Audience;
use tiendo::load::Memory;

/// The binary's folder comes first, so that `tiendo` is the one that was built.
const PROGRAM: &str = env!("CARGO_BIN_EXE_tiendo");

/// How the README runs the program in a clone.
const BY_CARGO: &str = "cargo run --release --";

/// A command that is looked for and not run, because it runs this test.
const THE_TESTS: &str = "tests/run";

/// Commands other than the program that do no harm in a copy.
const HARMLESS: [&str; 4] = ["ls", "mkdir", "cp", "mv"];

/// The site that the examples are laid into.
const EXAMPLES: &str = "tests/data/readme";

/// What following a text gave.
#[derive(Debug, Default, PartialEq)]
struct Followed {
    /// How many commands were run.
    commands: usize,
    /// The examples, by path below `content/`.
    examples: Tree,
    /// Files of a theme, by path below `themes/`.
    themes: Tree,
}

/// Runs the blocks of a text in a copy of the checkout and gathers its examples. Says what is wrong with a block.
fn follow(markdown: &str, copy: &Path) -> Result<Followed, String> {
    let mut followed = Followed::default();
    for block in blocks(markdown)? {
        let wrong = |reason: String| format!("line {}: {reason}", block.line);
        let info = block.info.as_deref().map(|info| info.split_once(' ').unwrap_or((info, "")));
        match info {
            None | Some(("console", "")) => {
                for step in steps(&block).map_err(wrong)? {
                    run(&step, copy).map_err(wrong)?;
                    followed.commands += 1;
                }
            }
            Some(("yaml" | "markdown", path)) if path.starts_with("content/") => {
                followed.examples.insert(path["content/".len()..].to_owned(), block.text.clone().into_bytes());
            }
            Some((_, path)) if path.starts_with("themes/ours/") => {
                followed.themes.insert(path["themes/".len()..].to_owned(), block.text.clone().into_bytes());
            }
            Some(("text", "")) => {}
            Some((kind, path)) => return Err(wrong(format!("what is to be done with `{kind} {path}`?"))),
        }
    }
    let asking = inline(markdown, "tiendo explain").chain(inline(markdown, "tiendo schema"));
    for command in asking {
        run(&Step { command: command.to_owned(), prints: Vec::new() }, copy)?;
        followed.commands += 1;
    }
    if followed.commands == 0 { Err("there is no command in it".to_owned()) } else { Ok(followed) }
}

/// Runs a step in the copy. Says what is wrong.
fn run(step: &Step, copy: &Path) -> Result<(), String> {
    let Some(command) = runnable(&step.command)? else {
        return if copy.join(THE_TESTS).is_file() { Ok(()) } else { Err(format!("there is no {THE_TESTS}")) };
    };
    let folder = Path::new(PROGRAM).parent().unwrap_or(Path::new(".")).display().to_string();
    let path = std::env::var("PATH").unwrap_or_default();
    let mut shell = Command::new("sh");
    shell.args(["-c", &command]).current_dir(copy).env("PATH", format!("{folder}:{path}")).env("LC_ALL", "en_GB.UTF-8");
    let output = shell.output().map_err(|error| format!("`{command}` can't be run ({error})"))?;
    let printed = [output.stderr, output.stdout].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    let fails = step.prints.iter().any(|line| line.starts_with("error"));
    if output.status.success() == fails {
        return Err(format!("`{command}` ends with {}:\n{printed}", output.status));
    }
    let missing = missing_line(&step.prints, &printed);
    missing.map_or(Ok(()), |line| Err(format!("`{command}` does not print `{line}`:\n{printed}")))
}

/// The command as it is run in the copy; `None` where it is only looked for.
fn runnable(command: &str) -> Result<Option<String>, String> {
    let command = match command.strip_prefix(BY_CARGO) {
        Some(rest) => format!("tiendo{rest}"),
        None => command.to_owned(),
    };
    let first = command.split(' ').next().unwrap_or_default();
    let joined = ['|', ';', '&', '>', '<', '`', '$'].iter().any(|sign| command.contains(*sign));
    match first {
        THE_TESTS => Ok(None),
        _ if !joined && (first == "tiendo" || HARMLESS.contains(&first)) => Ok(Some(command)),
        _ => Err(format!("`{command}` can't be run in a test")),
    }
}

/// The first of some lines that doesn't stand in a text after those before it, `…` being anything.
fn missing_line<'l>(lines: &'l [String], text: &str) -> Option<&'l String> {
    let mut printed = text.lines();
    lines.iter().find(|line| !printed.any(|printed| is_like(line, printed.trim_end())))
}

fn is_like(pattern: &str, line: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('…') else { return pattern == line };
    let Some(mut left) = line.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('…').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some((_, after)) = left.split_once(part) else { return false };
        left = after;
    }
    left.ends_with(last)
}

/// A copy of what the README's commands work on.
fn copy_of_the_checkout() -> TempDir {
    let copy = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    for folder in ["content", "themes"] {
        write_folder(&copy.path().join(folder), &files_below(&in_checkout(folder)));
    }
    let script = text_of(THE_TESTS).into_bytes();
    write_folder(copy.path(), &Tree::from([(THE_TESTS.to_owned(), script)]));
    copy
}

#[test]
fn the_commands_and_examples_of_the_readme_do_what_it_says() {
    let copy = copy_of_the_checkout();
    let readme = text_of("README.md");
    let followed = follow(&readme, copy.path()).unwrap_or_else(|reason| panic!("README.md, {reason}"));
    assert!(readme.contains(&format!("{BY_CARGO} build")) && readme.contains(THE_TESTS), "the two commands");
    let written = |ending: &str| followed.examples.keys().any(|path| path.starts_with(ending));
    assert!(
        written("snapshots/") && written("bulletins/") && written("commendations/"),
        "{:?}",
        followed.examples.keys()
    );
    let mut content = files_below(&in_checkout(EXAMPLES));
    content.extend(followed.examples);
    let site = build(&Memory::from(content), &Memory::default(), &settings(&[Audience::Public], None));
    // A note is no fault: the example's source doesn't give the decision of an award.
    let faults = site.problems.iter().any(|problem| problem.severity != Severity::Note);
    assert!(!faults, "the examples of README.md have problems:\n{}", site.told());
}

#[test]
fn the_theme_that_the_readme_of_themes_makes_does_what_it_says() {
    let copy = copy_of_the_checkout();
    let readme = text_of("themes/README.md");
    let followed = follow(&readme, copy.path()).unwrap_or_else(|reason| panic!("themes/README.md, {reason}"));
    let mut content = files_below(&in_checkout(EXAMPLES));
    let named = [&content["site.yaml"], b"theme: ours\n".as_slice()].concat();
    content.insert("site.yaml".to_owned(), named);
    let site =
        build(&Memory::from(content), &Memory::from(followed.themes.clone()), &settings(&[Audience::Public], None));
    let is_bad = |problem: &Diagnostic| problem.severity != Severity::Note;
    assert!(!site.problems.iter().any(is_bad), "the theme of themes/README.md has problems:\n{}", site.told());
    let files = site.edition(Audience::Public);
    let text = |path: &str| String::from_utf8_lossy(&files[path]).into_owned();
    let styles = text("static/site.css");
    assert!(styles.contains("--accent:#7a2e00") && styles.contains("--accent:#ffb37a"), "the colour in both schemes");
    assert!(text("static/site.js").contains("classList.add('ours')") && text("static/seal.svg").contains("<svg"));
    assert!(
        text("index.html").contains("ours-seal") && text("index.html").contains("site-footer"),
        "above what was there"
    );
    assert!(text("bulletins.html").contains("ours-bulletins"));
}

/// Both texts for people, with the folder that their links start from.
const READMES: [(&str, &str); 2] = [("README.md", ""), ("themes/README.md", "themes/")];

#[test]
fn the_links_of_the_readmes_lead_somewhere() {
    for (file, folder) in READMES {
        links_lead_somewhere(file, folder);
    }
}

fn links_lead_somewhere(file: &str, folder: &str) {
    let readme = text_of(file);
    let ends = [')', '#', ' '];
    let targets =
        readme.match_indices("](").map(|(at, way)| readme[at + way.len()..].split(ends).next().unwrap_or_default());
    let outside = blocks(&readme).unwrap_or_default().into_iter().map(|block| block.text).collect::<String>();
    for target in targets.filter(|target| !target.contains(':') && !outside.contains(&format!("]({target}"))) {
        assert!(in_checkout(&format!("{folder}{target}")).exists(), "{file} leads to `{target}`");
    }
}

#[test]
fn blocks_are_followed() {
    let copy = copy_of_the_checkout();
    let text = "In short:\n\n    tests/run\n\n```console\n$ tiendo init mine\n5 files in …\n$ cargo run --release -- build -C mine\n\
                open …/index.html\n```\n\nSee `tiendo explain E0301`.\n\n```yaml content/snapshots/a.yaml\nas_of: 1 May\n```\n\n\
                ```console\n$ tiendo check -C nowhere\nerror…\n```\n\n```text\nany\n```\n";
    let examples = Tree::from([("snapshots/a.yaml".to_owned(), b"as_of: 1 May\n".to_vec())]);
    assert_eq!(follow(text, copy.path()), Ok(Followed { commands: 5, examples, themes: Tree::new() }));
}

#[test]
fn nothing_is_passed_over_in_silence() {
    let copy = copy_of_the_checkout();
    for (text, reason) in [
        ("no block at all", "no command"),
        ("```console\nno command\n```\n", "before any"),
        ("```console\n```\n", "no command"),
        ("```\n$ tiendo build\n```\n", "what is to be done"),
        ("```sh\ntiendo build\n```\n", "what is to be done"),
        ("```yaml\na: b\n```\n", "what is to be done"),
        ("```yaml themes/a.yaml\na: b\n```\n", "what is to be done"),
        ("```console\n$ curl example.org\n```\n", "can't be run"),
        ("```console\n$ tiendo build && rm -r content\n```\n", "can't be run"),
        ("```console\n$ tiendo frobnicate\n```\n", "ends with"),
        ("```console\n$ tiendo explain E0301\nE0302: …\n```\n", "does not print"),
        ("```console\n$ tiendo explain E0301\nerror…\n```\n", "ends with"),
        ("```console\n$ tiendo build\n", "not closed"),
        ("\n    make install\n", "can't be run"),
        ("or `tiendo explain E9999`", "ends with"),
    ] {
        let wrong = follow(text, copy.path()).err().unwrap_or_default();
        assert!(wrong.contains(reason), "{text:?}: {wrong}");
    }
}
