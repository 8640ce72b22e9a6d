//! A site's own theme lies over the built-in one, file by file and block by block, and a site's own language file makes a further
//! language of the whole interface.

use crate::harness::{Site, Tree, build, in_checkout, is_update, pages, settings, text_of, tree};
use crate::small;
use serde_json::Value;
use std::collections::BTreeSet;
use tiendo::domain::Audience;
use tiendo::load::Memory;
use tiendo::render::contract;

/// A small site with a theme named, if there is one.
fn content(theme: Option<&str>, languages: &str) -> Tree {
    let mut content = small::content(2);
    let site = String::from_utf8_lossy(&content["site.yaml"]).replace("[vi, fr, en]", languages);
    let theme = theme.map(|name| format!("theme: {name}\n")).unwrap_or_default();
    content.insert("site.yaml".to_owned(), format!("{site}{theme}").into_bytes());
    let figures = "figures: |\n  unit  count    base\n  101   1234567  2000000\n";
    content.insert("snapshots/one.yaml".to_owned(), small::snapshot("2026-05-29", figures));
    content
}

fn made(content: Tree, themes: &[(&str, &str)]) -> Site {
    build(&Memory::from(content), &Memory::from(tree(themes)), &settings(&[Audience::Public], None))
}

fn public(content: Tree, themes: &[(&str, &str)]) -> Tree {
    made(content, themes).without_errors().edition(Audience::Public).clone()
}

fn text(site: &Tree, path: &str) -> String {
    String::from_utf8_lossy(&site[path]).into_owned()
}

const FOOTER: &str =
    "{% extends \"built-in/base.html\" %}\n{% block footer %}<footer>OUR OWN FOOTER</footer>{% endblock footer %}\n";

/// Whether a page only says where another one stands; it has no frame.
fn has_moved(page: &str) -> bool {
    page.contains("http-equiv=\"refresh\"")
}

#[test]
fn a_theme_can_replace_one_block_of_every_page_and_nothing_else() {
    let plain = public(content(None, "[en]"), &[]);
    let ours = public(content(Some("ours"), "[en]"), &[("ours/templates/base.html", FOOTER)]);
    assert_eq!(plain.keys().collect::<Vec<_>>(), ours.keys().collect::<Vec<_>>());
    for path in plain.keys().filter(|path| *path != "manifest.json") {
        if !path.ends_with("html") {
            assert_eq!(plain[path], ours[path], "{path}");
            continue;
        }
        let (before, after) = (text(&plain, path), text(&ours, path));
        if has_moved(&before) {
            assert_eq!(before, after, "{path}");
            continue;
        }
        let cut = |page: &str| {
            let (head, rest) = page.split_once("<footer").unwrap_or_else(|| panic!("{path} has no footer"));
            let (footer, tail) = rest.split_once("</footer>").unwrap_or_default();
            (head.trim_end().to_owned(), footer.to_owned(), tail.trim_start().to_owned())
        };
        let (before, after) = (cut(&before), cut(&after));
        assert_eq!(after.1, ">OUR OWN FOOTER", "{path}");
        assert_eq!((before.0, before.2), (after.0, after.2), "what stands around the block in {path}");
    }
}

#[test]
fn a_theme_can_replace_a_block_of_one_page() {
    let heading = "{% extends \"built-in/unit.html\" %}\n{% block heading %}<h1>OUR {{ unit.name.text }}</h1>{% endblock heading %}\n";
    let ours = public(content(Some("ours"), "[en]"), &[("ours/templates/unit.html", heading)]);
    let unit = text(&ours, "units/101-khu-1.html");
    assert!(unit.contains("<h1>OUR Khu 1</h1>") && unit.contains("1,234,567"), "{unit}");
    let with: Vec<&String> =
        ours.keys().filter(|path| path.ends_with("html") && text(&ours, path).contains("<h1>OUR ")).collect();
    assert_eq!(with, ["units/10-an-binh.html", "units/101-khu-1.html", "units/102-khu-2.html"]);
}

#[test]
fn a_theme_can_replace_and_add_files() {
    let files = [
        ("ours/styles/20-frame.css", "header { color: teal }\n"),
        ("ours/styles/99-last.css", "footer { color: teal }\n"),
        ("ours/scripts/99-last.js", "last();\n"),
        ("ours/static/seal.svg", "<svg/>"),
        ("other/static/no.css", ""),
    ];
    let ours = public(content(Some("ours"), "[en]"), &files);
    let styles = text(&ours, "static/site.css");
    assert!(styles.contains("header{color:teal}") && !styles.contains(".site-header .wrap{"), "{styles}");
    assert!(styles.contains("--chart-ground") && styles.ends_with("footer{color:teal}\n"), "{styles}");
    assert!(text(&ours, "static/site.js").ends_with("last();\n"));
    assert_eq!(text(&ours, "static/seal.svg"), "<svg/>");
    assert!(!ours.contains_key("static/no.css"));
}

#[test]
fn a_mark_of_byte_order_is_no_part_of_a_theme() {
    const PALE: &str = "\u{feff}:root { --chart-pace: #ffd0a0 }\n";
    let footer = format!("\u{feff}{FOOTER}");
    let files = [
        ("ours/theme.yaml", "\u{feff}contract: 1\n"),
        ("ours/templates/base.html", footer.as_str()),
        ("ours/scripts/95-ours.js", "\u{feff}ours();\n"),
        ("ours/styles/95-ours.css", PALE),
    ];
    let site = made(content(Some("ours"), "[en]"), &files);
    assert!(site.told().contains("E0820"), "the style sheet is judged: {}", site.told());
    let ours = site.without_errors().edition(Audience::Public).clone();
    for path in ["index.html", "static/site.css", "static/site.js"] {
        assert!(!text(&ours, path).contains('\u{feff}'), "{path}");
    }
    assert!(text(&ours, "index.html").contains("OUR OWN FOOTER"));
}

#[test]
fn schemes_can_be_chosen_in_a_style_sheet_of_its_own_too() {
    let dark = "@media (prefers-color-scheme: dark) { .a { b: c } }";
    let plain = "/* published as it is */ .a { b: c }";
    let files = [("ours/static/dark.css", dark), ("ours/static/plain.css", plain)];
    let ours = public(content(Some("ours"), "[en]"), &files);
    let made = text(&ours, "static/dark.css");
    assert!(made.contains("@media screen{.a:where(:root[data-scheme=dark],"), "{made}");
    assert_eq!(text(&ours, "static/plain.css"), plain);
}

#[test]
fn a_file_that_is_only_published_may_hold_any_bytes() {
    let mut themes = tree(&[("ours/styles/95-ours.css", "")]);
    themes.insert("ours/static/seal.png".to_owned(), b"\xef\xbb\xbf\xff\0".to_vec());
    let content = Memory::from(content(Some("ours"), "[en]"));
    let site = build(&content, &Memory::from(themes), &settings(&[Audience::Public], None));
    assert_eq!(site.without_errors().edition(Audience::Public)["static/seal.png"], b"\xef\xbb\xbf\xff\0");
}

#[test]
fn a_theme_can_do_without_the_built_in_styles() {
    let ours = public(content(Some("ours"), "[en]"), &[("ours/static/site.css", "body { color: teal }\n")]);
    assert_eq!(text(&ours, "static/site.css"), "body{color:teal}\n");
}

#[test]
fn a_template_that_cannot_be_used_is_told_and_nothing_is_published() {
    for (template, code) in [
        ("{% extends \"built-in/base.html\" %}{% block footer %}", "E0801"),
        ("{{ text(id=\"no-such-string\") }}", "E0915"),
        ("{{ site.no_such_field.at_all }}", "E0912"),
        ("{{ text(id=page.title) }}", "E0801"),
        ("{{ text(id=\"unit-count\" ~ \"\") }}", "E0801"),
    ] {
        let site = made(content(Some("ours"), "[en]"), &[("ours/templates/home.html", template)]);
        assert!(site.editions.is_empty(), "{template}");
        assert!(site.told().contains(code) && site.told().contains("home.html"), "{template}: {}", site.told());
    }
}

/// The English interface as if it were German: another name for itself, and some words of its own.
fn german() -> Vec<u8> {
    let mut german = String::new();
    for line in text_of("src/language/builtin/en.ftl").lines() {
        let line = match line.split_once(" = ") {
            Some(("language-name", _)) => "language-name = Deutsch",
            Some(("nav-home", _)) => "nav-home = Startseite",
            Some(("number-per-cent", _)) => "number-per-cent = { $number } v. H.",
            Some(("as-of-day", _)) => "as-of-day = { $long }",
            _ => line,
        };
        german.push_str(line);
        german.push('\n');
    }
    german.into_bytes()
}

#[test]
fn a_language_file_makes_a_further_language_of_the_whole_site() {
    let mut content = content(None, "[vi, fr, en, de]");
    content.insert("languages/de.ftl".to_owned(), german());
    let site = public(content, &[]);
    let of = |folder: &str| -> BTreeSet<String> {
        let pages = site.keys().filter(|path| path.ends_with("html"));
        pages.filter_map(|path| path.strip_prefix(folder)).map(str::to_owned).collect()
    };
    assert_eq!(of("de/"), of("fr/"), "the same pages as in every other language");
    for (path, page) in pages(&site) {
        let language = if path.starts_with("de/") { Some("de") } else { None };
        let lang = page.html().attribute("lang");
        assert!(language.is_none() || lang == language, "{path} is in {lang:?}");
        let is_moved = has_moved(&text(&site, &path));
        assert!(is_moved || page.body().words().contains("Deutsch"), "{path} leads to the German page");
    }
    let unit = pages(&site)["de/units/101-khu-1.html"].body().words();
    for words in ["Startseite", "1.234.567", "2.000.000", "61,7 v. H.", "29 Mai 2026"] {
        assert!(unit.contains(words), "`{words}` is not in: {unit}");
    }
}

#[test]
fn a_language_written_from_right_to_left_says_so_on_its_pages() {
    let mut content = content(None, "[en, fa]");
    let persian = String::from_utf8_lossy(&german()).replace("language-direction = ltr", "language-direction = rtl");
    content.insert("languages/fa.ftl".to_owned(), persian.into_bytes());
    let site = public(content, &[]);
    let pages = pages(&site);
    assert_eq!(pages["fa/index.html"].html().attribute("dir"), Some("rtl"));
    assert_eq!(pages["index.html"].html().attribute("dir"), Some("ltr"));
}

#[test]
fn a_language_without_a_file_or_with_half_of_one_is_told() {
    let site = made(content(None, "[en, de]"), &[]);
    assert!(site.editions.is_empty() && site.told().contains("de"), "{}", site.told());
    let mut content = content(None, "[en, de]");
    let half: String = String::from_utf8_lossy(&german()).lines().take(40).map(|line| format!("{line}\n")).collect();
    content.insert("languages/de.ftl".to_owned(), half.into_bytes());
    let site = made(content, &[]);
    assert!(site.editions.is_empty() && site.told().contains("nav-home"), "{}", site.told());
}

/// Every line of the contract as a theme can rely on it: `Type.field: shape`, without what is said about it.
fn promised() -> BTreeSet<String> {
    fn shape(schema: &Value) -> Value {
        match schema {
            Value::Object(object) => {
                let kept =
                    object.iter().filter(|(key, _)| !["description", "format", "minimum"].contains(&key.as_str()));
                kept.map(|(key, value)| (key.clone(), shape(value))).collect()
            }
            Value::Array(items) => items.iter().map(shape).collect(),
            other => other.clone(),
        }
    }
    let schema = contract::schema();
    let groups = ["templates", "$defs"].iter().filter_map(|key| schema[key].as_object()).flatten();
    let lines = groups.flat_map(|(name, schema)| {
        let fields = schema["properties"].as_object().into_iter().flatten();
        fields.map(move |(field, schema)| format!("{name}.{field}: {}", shape(schema)))
    });
    lines.collect()
}

/// What was promised under the present version stays as it is until there is a next one. `UPDATE=1` takes in what is new, and
/// never takes anything away.
#[test]
fn a_theme_can_rely_on_the_version_of_the_contract() {
    let file = in_checkout(&format!("tests/data/contract-{}.txt", contract::VERSION));
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let kept: BTreeSet<String> = kept.lines().map(str::to_owned).collect();
    let (now, section) = (promised(), format!("### Version {}\n", contract::VERSION));
    let gone: Vec<&String> = kept.difference(&now).collect();
    assert!(
        gone.is_empty(),
        "themes could rely on this: {gone:#?}\nraise `VERSION` in src/render/contract/mod.rs and say in themes/README.md what changed"
    );
    if is_update() {
        let text: String = now.iter().map(|line| format!("{line}\n")).collect();
        std::fs::write(&file, text).expect("the checkout can be written");
        return;
    }
    let new: Vec<&String> = now.difference(&kept).collect();
    assert!(new.is_empty(), "UPDATE=1 takes these into {}: {new:#?}", file.display());
    assert!(
        text_of("themes/README.md").contains(&section),
        "themes/README.md says nothing of version {}",
        contract::VERSION
    );
}
