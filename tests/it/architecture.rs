//! What a reader of the source may rely on, held by tests: which stage uses which, how files look, that lists which stand in two
//! places agree, and that nothing of the machine they were written on is left in them.

use crate::harness::{Tree, files_below, in_checkout, text_of};
use std::collections::{BTreeMap, BTreeSet};
use tiendo::language::IDS;
use tiendo::render::BUILT_IN;

/// The folders of `src` from the bottom up: each may use those before it, and itself.
const FLOW: [&str; 12] = [
    "diag", "domain", "language", "markdown", "picture", "load", "check", "model", "analysis", "render", "gallery",
    "write",
];
/// The generator of the practice site stands beside the flow.
const PRACTICE: &str = "practice";
/// What the generator may use; its tests read what it wrote as the loader would.
const PRACTICE_USES: [&str; 1] = ["domain"];
const PRACTICE_TESTS_USE: [&str; 6] = ["diag", "domain", "language", "markdown", "load", "check"];

/// Drafts stand beside the flow too, behind the check.
const DRAFT: &str = "draft";
/// What drafting may use.
const DRAFT_USES: [&str; 7] = ["diag", "domain", "language", "markdown", "load", "check", DRAFT];

/// The longest a file may be, in lines.
const LONGEST: usize = 400;

/// The source files of a folder of the checkout, by path below it.
fn sources(folder: &str) -> BTreeMap<String, String> {
    texts(files_below(&in_checkout(folder))).into_iter().filter(|(path, _)| path.ends_with(".rs")).collect()
}

fn texts(files: Tree) -> BTreeMap<String, String> {
    files.into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect()
}

/// The code of a file without its comments, line by line.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines()).map(|(number, line)| (number, line.split("//").next().unwrap_or_default()))
}

/// The folders at the root of the crate that a file uses, with the lines: by `crate::`, or by enough of `super::`.
fn used(path: &str, text: &str) -> Vec<(usize, String)> {
    let depth = path.matches('/').count() + usize::from(!path.ends_with("mod.rs"));
    let code: String = code(text).map(|(_, line)| format!("{line}\n")).collect();
    let mut used = Vec::new();
    for way in ["crate::", "super::".repeat(depth).as_str()] {
        for (at, _) in code.match_indices(way) {
            let line = 1 + code[..at].matches('\n').count();
            used.extend(first_names(&code[at + way.len()..]).into_iter().map(|name| (line, name)));
        }
    }
    used
}

/// The first name of a path, or of each path of a group: `check` and `diag` of `{check::{A, B}, diag::C}`.
fn first_names(path: &str) -> Vec<String> {
    let name = |path: &str| path.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut names, mut depth, mut begin) = (Vec::new(), 1, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || depth == 1 && c == ',' {
            names.push(name(&group[begin..at]));
            begin = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    names.retain(|name: &String| !name.is_empty());
    names
}

/// What a file may use of the folders at the root.
fn allowed(path: &str) -> Vec<&'static str> {
    let stage = path.split('/').next().unwrap_or_default();
    if stage == PRACTICE {
        let tests = path.contains("/tests");
        let mut allowed = if tests { PRACTICE_TESTS_USE.to_vec() } else { PRACTICE_USES.to_vec() };
        allowed.push(PRACTICE);
        return allowed;
    }
    if stage == DRAFT {
        return DRAFT_USES.to_vec();
    }
    let place = FLOW.iter().position(|other| *other == stage);
    FLOW.iter().take(place.map_or(0, |place| place + 1)).copied().collect()
}

#[test]
fn no_stage_uses_one_that_comes_after_it() {
    let stages: BTreeSet<&str> = FLOW.into_iter().chain([DRAFT, PRACTICE, "cli"]).collect();
    let mut wrong = Vec::new();
    for (path, text) in sources("src").into_iter().filter(|(path, _)| path.contains('/') && !path.starts_with("cli/")) {
        let allowed = allowed(&path);
        assert!(!allowed.is_empty(), "src/{path} stands in no stage");
        let used = used(&path, &text).into_iter();
        let against = used.filter(|(_, stage)| stages.contains(&**stage) && !allowed.contains(&&**stage));
        wrong.extend(against.map(|(line, stage)| format!("src/{path}:{line} uses {stage}")));
    }
    assert!(wrong.is_empty(), "against the flow:\n{}", wrong.join("\n"));
}

#[test]
fn an_import_against_the_flow_is_seen_however_it_is_written() {
    let names = |path: &str, text: &str| used(path, text).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    assert_eq!(names("load/disk.rs", "use crate::check::{A, B};"), ["check"]);
    assert_eq!(names("load/disk.rs", "use crate::{\n    check::{A, B},\n    diag,\n};"), ["check", "diag"]);
    assert_eq!(names("load/disk.rs", "fn f(a: crate::model::Site) {} // crate::write is not used"), ["model"]);
    assert_eq!(names("load/mod.rs", "use super::write::Disk;"), ["write"]);
    assert_eq!(names("load/disk.rs", "use super::write; use super::super::render::x;"), ["render"]);
    assert_eq!(allowed("load/yaml/mod.rs"), ["diag", "domain", "language", "markdown", "picture", "load"]);
    assert_eq!(allowed("practice/site.rs"), ["domain", "practice"]);
}

#[test]
fn the_command_line_uses_the_library_as_anybody_could() {
    let library = &sources("src")["lib.rs"];
    assert!(!code(library).any(|(_, line)| line.contains("mod cli")), "the library holds the command line");
    for (path, text) in sources("src/cli") {
        for (number, line) in code(&text) {
            let rests = line.match_indices("crate::").map(|(at, _)| &line[at + "crate::".len()..]);
            let is_own = |rest: &str| rest.strip_prefix("cli").is_some_and(|rest| rest.starts_with([':', ')']));
            let own = rests.into_iter().all(is_own);
            assert!(own, "src/cli/{path}:{number} reaches past the library: {line}");
        }
    }
}

#[test]
fn every_stage_is_declared_in_the_library() {
    let library = &sources("src")["lib.rs"];
    for stage in FLOW.into_iter().chain([DRAFT, PRACTICE]) {
        assert!(library.contains(&format!("pub mod {stage};")), "{stage} is not declared");
    }
    let folders: BTreeSet<String> =
        sources("src").keys().filter_map(|path| Some(path.split_once('/')?.0.to_owned())).collect();
    let known = FLOW.into_iter().chain([DRAFT, PRACTICE, "cli"]).map(str::to_owned).collect();
    assert_eq!(folders, known, "the folders of src");
}

#[test]
fn every_source_file_says_what_it_is_for_and_is_short() {
    for folder in ["src", "tests/it"] {
        for (path, text) in sources(folder) {
            assert!(text.starts_with("//! "), "{folder}/{path} does not begin by saying what it is for");
            let lines = text.lines().count();
            assert!(lines <= LONGEST, "{folder}/{path} has {lines} lines");
        }
    }
}

/// The code of a file that is no test: what stands before the tests at its end.
fn of_the_program(text: &str) -> impl Iterator<Item = (usize, &str)> {
    code(text).take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
}

#[test]
fn the_program_never_gives_up_and_leaves_nothing_undone() {
    let unwanted = [".unwrap()", ".expect(", "todo!", "unimplemented!", "dbg!", "unsafe ", "process::exit"];
    let printing = ["println!", "print!("];
    for (path, text) in sources("src").into_iter().filter(|(path, _)| !path.contains("/tests")) {
        for (number, line) in of_the_program(&text) {
            let found = unwanted.iter().chain(printing.iter()).find(|word| line.contains(*word));
            assert_eq!(found, None, "src/{path}:{number}: {line}");
        }
    }
}

#[test]
fn the_built_in_theme_is_the_folder_of_the_default_theme() {
    let folder = texts(files_below(&in_checkout("themes/default")));
    let built_in: BTreeMap<String, String> =
        BUILT_IN.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(built_in.keys().collect::<Vec<_>>(), folder.keys().collect::<Vec<_>>(), "the files of themes/default");
    assert_eq!(built_in, folder);
}

/// The ids of interface strings in `text(id="…")` of a template.
fn asked_for(template: &str) -> impl Iterator<Item = &str> {
    template
        .match_indices("text(id=\"")
        .map(|(at, way)| template[at + way.len()..].split('"').next().unwrap_or_default())
}

#[test]
fn every_string_that_a_template_asks_for_exists() {
    for (path, text) in BUILT_IN {
        for id in asked_for(text) {
            assert!(IDS.contains(&id), "themes/default/{path} asks for `{id}`");
        }
    }
}

/// Strings that are translated and that no page asks for yet, one a line. The list may only grow shorter.
const WAITING: &str = "tests/data/waiting-strings.txt";

#[test]
fn every_string_is_asked_for_or_known_to_wait_for_its_page() {
    let templates: BTreeSet<&str> = BUILT_IN.iter().flat_map(|(_, text)| asked_for(text)).collect();
    let files = sources("src").into_iter().filter(|(path, _)| !path.contains("/tests"));
    let source: String = files.map(|(_, text)| text).collect();
    let is_asked_for = |id: &&&str| templates.contains(**id) || source.contains(&format!("\"{id}\""));
    let unused: Vec<&str> = IDS.iter().filter(|id| !is_asked_for(id)).copied().collect();
    let text = text_of(WAITING);
    let waiting: Vec<&str> = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let new: Vec<&&str> = unused.iter().filter(|id| !waiting.contains(id)).collect();
    assert!(new.is_empty(), "no page asks for these strings; drop them from the language files: {new:?}");
    let used: Vec<&&str> = waiting.iter().filter(|id| !unused.contains(id)).collect();
    assert!(used.is_empty(), "these strings are in use or gone; drop them from {WAITING}: {used:?}");
}

/// Every text of the checkout that is no build and no library, by path.
fn checkout() -> BTreeMap<String, String> {
    let mut files = Tree::new();
    for name in ["src", "tests", "themes", "content", "benches", ".ci"] {
        let folder = in_checkout(name);
        if folder.is_dir() && name != "tests" {
            files.extend(files_below(&folder).into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        }
    }
    for name in ["it", "data", "sites", "failing"] {
        files.extend(
            files_below(&in_checkout("tests").join(name))
                .into_iter()
                .map(|(path, bytes)| (format!("tests/{name}/{path}"), bytes)),
        );
    }
    for name in [
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "NOTICE",
        "clippy.toml",
        "tests/README.md",
        "tests/run",
        "output/README.md",
    ] {
        files.extend(std::fs::read(in_checkout(name)).ok().map(|bytes| (name.to_owned(), bytes)));
    }
    texts(files)
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    // Put together here, so that this file doesn't name them itself.
    let unwanted = [["/wo", "rk/"], ["../sha", "red"], ["/ho", "me/"], ["/ro", "ot/"], ["/Us", "ers/"], ["/t", "mp/"]]
        .map(|parts| parts.concat());
    for (path, text) in checkout() {
        for (number, line) in (1..).zip(text.lines()) {
            let found = unwanted.iter().find(|word| line.contains(word.as_str()));
            assert_eq!(found, None, "{path}:{number}: {line}");
        }
    }
}

#[test]
fn libraries_come_from_the_public_registry() {
    let files = checkout();
    let sources = files["Cargo.lock"].lines().filter_map(|line| line.strip_prefix("source = "));
    for source in sources {
        assert_eq!(source, "\"registry+https://github.com/rust-lang/crates.io-index\"");
    }
}
