//! The command line as people and scripts meet it: exit codes, help, what is printed where, and which files come of it.

mod drafts;

use crate::harness::{Tree, files_below, tiendo, write_folder};
use std::fs;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;
use tiendo::diag::CODES;

const DONE: Option<i32> = Some(0);
const PROBLEMS: Option<i32> = Some(1);
const FAILED: Option<i32> = Some(2);

fn folder() -> TempDir {
    tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"))
}

/// Runs the program; everything it prints must be text without control characters, because nobody looks at a terminal here.
#[track_caller]
fn run(arguments: &[&str], folder: &Path) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = tiendo(arguments, folder);
    let text = |bytes| String::from_utf8(bytes).unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
    let (out, err) = (text(stdout), text(stderr));
    for printed in [&out, &err] {
        let control = printed.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(control, None, "a control character in what {arguments:?} prints into a pipe: {printed:?}");
    }
    (status.code(), out, err)
}

/// A folder in which `init` has been.
fn started(arguments: &[&str]) -> TempDir {
    let folder = folder();
    let (code, _, err) = run(&[&["init"], arguments].concat(), folder.path());
    assert_eq!((code, err.as_str()), (DONE, ""));
    folder
}

/// Writes a file of the content.
fn write(folder: &TempDir, path: &str, text: &str) {
    write_folder(&folder.path().join("content"), &Tree::from([(path.to_owned(), text.as_bytes().to_vec())]));
}

const BROKEN: &str = "as_of: 2026-02-30\npublished: unknown\nindicator: done\nsource: {title: No such day}\n";

#[test]
fn a_new_site_is_built_without_a_word_of_complaint() {
    let folder = started(&[]);
    let (code, out, err) = run(&["build"], folder.path());
    assert_eq!((code, err.as_str()), (DONE, ""));
    let last = out.lines().last().unwrap_or_default();
    let opened = last.strip_prefix("open ").unwrap_or_else(|| panic!("the last line is `{last}`"));
    assert!(opened.ends_with("output/public/index.html") && folder.path().join(opened).is_file(), "{opened}");
    let (code, out, err) = run(&["check"], folder.path());
    assert_eq!((code, err.as_str()), (DONE, ""));
    assert!(out.starts_with("no errors"), "{out}");
}

#[test]
fn a_site_that_does_not_say_where_it_stands_is_told_what_it_goes_without() {
    let folder = started(&[]);
    let site = folder.path().join("content/site.yaml");
    let text = std::fs::read_to_string(&site).expect("site.yaml");
    let own = |line: &&str| !line.starts_with("base_url:");
    let without: String = text.lines().filter(own).map(|line| format!("{line}\n")).collect();
    for (address, is_told) in [("", true), ("base_url: https://example.org/\n", false)] {
        std::fs::write(&site, format!("{without}{address}")).expect("a folder that can be written to");
        let (code, out, err) = run(&["build"], folder.path());
        assert_eq!((code, err.as_str()), (DONE, ""));
        let told = out.lines().any(|line| line.starts_with("note: ") && line.contains("base_url"));
        assert_eq!(told, is_told, "{out}");
        assert_eq!(folder.path().join("output/public/sitemap.xml").is_file(), !is_told);
    }
}

#[test]
fn what_init_says_to_do_next_can_be_done() {
    let folder = folder();
    let (code, out, _) = run(&["init", "thư mục mới"], folder.path());
    assert_eq!(code, DONE);
    let next =
        out.lines().last().and_then(|line| line.strip_prefix("next: tiendo ")).unwrap_or_else(|| panic!("{out}"));
    let (command, place) = next.split_once(" --site ").unwrap_or_else(|| panic!("{next}"));
    let (code, out, err) = run(&[command, "--site", place.trim_matches('\'')], folder.path());
    assert_eq!((code, err.as_str()), (DONE, ""), "{out}");
}

#[test]
fn init_leaves_a_site_that_is_there_alone() {
    let folder = started(&[]);
    write(&folder, "site.yaml", "my own words");
    let before = files_below(folder.path());
    for arguments in [["init", "."].as_slice(), &["init", "--practice"]] {
        let (code, out, err) = run(arguments, folder.path());
        assert_eq!((code, out.as_str()), (FAILED, ""));
        assert!(err.starts_with("error: ") && err.contains("content"), "{err}");
    }
    assert_eq!(files_below(folder.path()), before);
}

#[test]
fn the_practice_site_is_built_at_the_size_that_is_asked_for() {
    let size = "--practice --provinces 2 --districts 3 --communes 7 --weeks 13 --indicators 1 --bulletins 2 --commendations 3 --seed 7";
    let folder = started(&size.split(' ').collect::<Vec<_>>());
    let (code, out, err) = run(&["build", "--edition", "all", "--format", "short"], folder.path());
    assert_eq!(code, DONE, "{err}");
    assert!(!err.contains("error"), "{err}");
    let opened: Vec<&str> = out.lines().filter_map(|line| line.strip_prefix("open ")).collect();
    assert!(opened.len() == 2 && opened.iter().all(|path| folder.path().join(path).is_file()), "{out}");
    let (content, built) =
        (files_below(&folder.path().join("content")), files_below(&folder.path().join("output/internal")));
    let counted = |files: &Tree, starts: &str, ends: &str| {
        files.keys().filter(|path| path.starts_with(starts) && path.ends_with(ends)).count()
    };
    assert_eq!(counted(&content, "bulletins/", ".vi.md"), 2);
    assert!(counted(&content, "snapshots/", ".yaml") >= 13, "a snapshot a week");
    assert_eq!(counted(&built, "indicators/", ".html"), 1);
    assert!(counted(&built, "units/", ".html") >= 1 + 2 + 3 + 7, "a country, provinces, districts and communes");
    let (code, _, err) = run(&["init", "--provinces", "2", "elsewhere"], folder.path());
    assert_eq!(code, FAILED, "sizes are those of the practice site: {err}");
}

#[test]
fn content_with_an_error_is_told_and_the_old_site_stays() {
    let folder = started(&[]);
    assert_eq!(run(&["build"], folder.path()).0, DONE);
    let before = files_below(&folder.path().join("output/public"));
    write(&folder, "snapshots/2026/broken.yaml", BROKEN);
    for command in ["build", "check"] {
        let (code, out, err) = run(&[command], folder.path());
        assert_eq!((code, out.as_str()), (PROBLEMS, ""), "{err}");
        for words in ["content/snapshots/2026/broken.yaml:1:8", "2026-02-30", "^^^", "1 error"] {
            assert!(err.contains(words), "`{words}` is missing: {err}");
        }
    }
    assert_eq!(files_below(&folder.path().join("output/public")), before);
    fs::remove_file(folder.path().join("content/snapshots/2026/broken.yaml")).unwrap_or_else(|error| panic!("{error}"));
    let (code, out, _) = run(&["build"], folder.path());
    assert!(code == DONE && out.contains("(0 written, "), "{out}");
}

#[test]
fn problems_are_told_to_people_editors_and_programs() {
    let folder = started(&[]);
    write(&folder, "snapshots/2026/broken.yaml", BROKEN);
    let (_, _, short) = run(&["check", "--format", "short"], folder.path());
    assert!(
        short.lines().count() == 1 && short.starts_with("content/snapshots/2026/broken.yaml:1:8: error[E0"),
        "{short}"
    );
    let (_, _, json) = run(&["check", "--format", "json"], folder.path());
    let problems: Vec<serde_json::Value> =
        json.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect();
    assert!(problems.len() == 1 && problems[0]["severity"] == "error", "{json}");
    for (language, words) in [("vi", "không"), ("fr", "date"), ("en", "date")] {
        let (_, _, told) = run(&["check", "--format", "short", "--lang", language], folder.path());
        assert!(told.contains(words) && (language == "en") == (told == short), "{language}: {told}");
    }
}

#[test]
fn colours_are_printed_where_they_are_asked_for_only() {
    let folder = started(&[]);
    write(&folder, "snapshots/2026/broken.yaml", BROKEN);
    let coloured = tiendo(&["check", "--color", "always"], folder.path()).stderr;
    assert!(coloured.contains(&b'\x1b'), "{}", String::from_utf8_lossy(&coloured));
    run(&["check", "--color", "never"], folder.path());
}

#[test]
fn wrong_use_and_trouble_with_the_machine_have_a_code_of_their_own() {
    let folder = started(&[]);
    fs::write(folder.path().join("file"), "in the way").unwrap_or_else(|error| panic!("{error}"));
    for arguments in [
        ["frobnicate"].as_slice(),
        &[],
        &["build", "--frobnicate"],
        &["build", "--edition", "secret"],
        &["build", "--as-of", "yesterday"],
        &["build", "--now", "soon"],
        &["build", "-C", "nowhere"],
        &["check", "-C", "nowhere"],
        &["build", "--output", "file"],
        &["build", "--output", "content"],
        &["schema", "frobnicate"],
        &["schema", "site", "--theme"],
        &["schema", "site", "--list"],
        &["explain", "E9999"],
        &["explain", "frobnicate"],
    ] {
        let (code, out, err) = run(arguments, folder.path());
        assert_eq!((code, out.as_str()), (FAILED, ""), "{arguments:?}: {err}");
        assert!(!err.is_empty(), "{arguments:?} says nothing");
    }
    assert!(!folder.path().join("output").exists(), "nothing was published");
}

#[test]
fn the_day_of_knowledge_and_the_minute_are_taken_from_the_command_line() {
    let folder = started(&[]);
    let (code, _, err) = run(&["build", "--as-of", "2026-01-09", "--now", "2026-01-10T09:30+07:00"], folder.path());
    assert_eq!((code, err.as_str()), (DONE, ""));
    let known = |folder: &TempDir| {
        let home = fs::read_to_string(folder.path().join("output/public/index.html"));
        home.unwrap_or_else(|error| panic!("{error}"))
    };
    assert!(
        known(&folder).contains("9 January 2026") && !known(&folder).contains("1,200"),
        "the figures came out a day later"
    );
    assert_eq!(run(&["build"], folder.path()).0, DONE);
    assert!(known(&folder).contains("10 January 2026"));
}

#[test]
fn every_kind_of_file_has_a_schema() {
    let folder = folder();
    let (code, kinds, _) = run(&["schema"], folder.path());
    assert!(code == DONE && kinds.lines().count() >= 11, "{kinds}");
    for kind in kinds.lines() {
        let (code, schema, _) = run(&["schema", kind], folder.path());
        let schema: serde_json::Value = serde_json::from_str(&schema).unwrap_or_else(|error| panic!("{kind}: {error}"));
        let properties = schema["properties"].as_object().unwrap_or_else(|| panic!("{kind} has no properties"));
        assert!(code == DONE && schema["additionalProperties"] == false, "{kind}");
        for (name, property) in properties {
            let text = property.to_string();
            assert!(text.contains("description") || text.contains("$ref"), "{kind}: {name} is not explained");
        }
    }
}

#[test]
fn the_contract_with_themes_names_every_field_with_its_meaning() {
    let (code, contract, _) = run(&["schema", "--theme"], folder().path());
    let contract: serde_json::Value = serde_json::from_str(&contract).unwrap_or_else(|error| panic!("{error}"));
    assert!(code == DONE && contract["version"] == 1, "{contract}");
    let text = contract.to_string();
    for field in ["known_on_iso", "breadcrumbs", "statuses", "body_html", "rests_on", "translation_note"] {
        assert!(text.contains(&format!("\"{field}\":")), "{field}");
    }
    let (_, one, _) = run(&["schema", "--theme", "unit.html"], folder().path());
    let one: serde_json::Value = serde_json::from_str(&one).unwrap_or_else(|error| panic!("{error}"));
    assert!(one["properties"]["unit"].is_object() && one["$defs"]["UnitPage"].is_object(), "{one}");
    let (_, list, _) = run(&["schema", "--theme", "--list", "unit.html"], folder().path());
    let (first, rest) = list.split_once('\n').unwrap_or_default();
    assert!(first == "contract: 1" && rest.contains("\nunit.html: ") && !rest.contains("\nhome.html: "), "{list}");
    let fields = rest.lines().filter(|line| line.starts_with("  ") && !line.starts_with("  blocks: "));
    for line in fields {
        assert!(line.split_once(": ").is_some_and(|(_, about)| about.contains("  ")), "`{line}` gives no meaning");
    }
}

#[test]
fn every_problem_is_explained() {
    let folder = folder();
    let (code, list, _) = run(&["explain"], folder.path());
    assert_eq!((code, list.lines().count()), (DONE, CODES.len()));
    for entry in CODES.iter().step_by(5) {
        let code = entry.code.to_string();
        let (done, text, _) = run(&["explain", &code], folder.path());
        let first = text.lines().next().unwrap_or_default();
        assert!(done == DONE && first.starts_with(&format!("{code}: ")) && list.contains(first), "{text}");
        assert!(text.lines().count() > 4, "{code} is hardly explained: {text}");
        assert_eq!(run(&["explain", &code.to_lowercase()], folder.path()).1, text, "a code in small letters");
    }
    let languages = ["vi", "fr", "en"].map(|language| run(&["explain", "E0301", "--lang", language], folder.path()).1);
    assert!(languages[0] != languages[1] && languages[1] != languages[2], "{languages:?}");
}

/// The options of a command's help with what is said of each.
fn options(help: &str) -> Vec<(String, String)> {
    let mut options: Vec<(String, String)> = Vec::new();
    for line in help.lines().skip_while(|line| *line != "Options:").skip(1) {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        match options.last_mut() {
            _ if text.starts_with('-') && indent <= 6 => options.push((text.to_owned(), String::new())),
            Some((_, said)) => *said = format!("{said} {text}"),
            None => {}
        }
    }
    options
}

#[test]
fn help_says_what_each_command_and_each_option_does() {
    let folder = folder();
    let (code, help, err) = run(&["--help"], folder.path());
    assert_eq!((code, err.as_str()), (DONE, ""));
    assert!(help.contains("the last line it prints is the file to open"), "{help}");
    for command in ["build", "check", "init", "new", "bind", "schema", "explain", "gallery"] {
        let about = help.lines().find_map(|line| line.trim().strip_prefix(command)).map(str::trim);
        let (code, own, err) = run(&[command, "--help"], folder.path());
        assert_eq!((code, err.as_str()), (DONE, ""));
        assert_eq!(own.lines().next(), about, "{command} says one thing in both places");
        assert!(
            own.contains(&format!("Usage: tiendo {command}")) && own.lines().all(|line| line.chars().count() <= 100),
            "{own}"
        );
        let options = options(&own);
        assert!(options.len() >= 3, "{own}");
        for (option, said) in options {
            assert!(said.trim().len() > 10, "{command} {option} is not explained: {said}");
        }
        assert_eq!(run(&["help", command], folder.path()).1, own);
    }
    let (code, version, _) = run(&["--version"], folder.path());
    assert_eq!((code, version), (DONE, format!("tiendo {}\n", env!("CARGO_PKG_VERSION"))));
}
