//! Where links and problems point: into the file, exactly.

use super::super::parse;
use super::read;
use crate::diag::{At, Outcome, Place, code};

const MATTER: &str = "---\ntitle: Đắk Nông về đích\n---\n";

/// Reads a text behind front matter; gives the file and what was read.
fn in_file(text: &str) -> (String, Outcome<super::Document>) {
    (format!("{MATTER}{text}"), parse("bulletins/a.vi.md", text, MATTER.len()))
}

#[test]
fn a_link_points_at_its_source() {
    for (text, sources) in [
        ("Tỉnh [Đắk *Nông*](unit:67) về đích", &["[Đắk *Nông*](unit:67)"][..]),
        ("> - ạ <https://a.vn> và\n>   [b](\n>   page:c)", &["<https://a.vn>", "[b](\n>   page:c)"]),
        ("| [a](unit:1) | [b][c] |\n|---|---|\n\n[c]: #d", &["[a](unit:1)", "[b][c]"]),
        ("[x]\r\n\r\ny[^n]\r\n\r\n[^n]: [é](doc:d \"ê\")\r\n\r\n[x]: fig:1/2", &["[x]", "[é](doc:d \"ê\")"]),
        ("![a](b)[![c](d)](unit:2)", &["[![c](d)](unit:2)"]),
    ] {
        let (file, outcome) = in_file(text);
        assert_eq!(outcome.problems, [], "{text:?}");
        let document = outcome.value.unwrap_or_default();
        let found: Vec<_> = document.links().map(|link| file.get(link.span)).collect();
        assert_eq!(found, sources.iter().map(|source| Some(*source)).collect::<Vec<_>>());
    }
}

#[test]
fn a_link_knows_its_target_and_words() {
    let (document, _) = read("[gần *90%*](fig:004/cccd) [ ](unit:67) [![ảnh](a)](unit:68)");
    let links: Vec<_> = document.links().map(|link| (link.target.to_string(), link.text)).collect();
    let expected = [("fig:004/cccd", "gần 90%"), ("unit:67", ""), ("unit:68", "ảnh")];
    assert_eq!(links, expected.map(|(target, text)| (target.to_owned(), text.to_owned())));
}

#[test]
fn a_problem_points_at_its_source_and_repeats_it() {
    for (text, found) in [
        ("Tại <b>xã</b> Đắk", &[(code::RAW_HTML, "<b>"), (code::RAW_HTML, "</b>")][..]),
        ("> ạ\n>\n> <div>\n> x\n> </div>", &[(code::RAW_HTML, "<div>")]),
        ("  <!-- ẩn\n\n[a](unit:1)", &[(code::RAW_HTML, "<!-- ẩn")]),
        ("<xã>", &[]),
        ("số <commune name> ở", &[(code::RAW_HTML, "<commune name>")]),
        ("ạ [x](javascript:y) <b@c.vn>", &[(code::LINK_SCHEME, "[x](javascript:y)")]),
        ("![a [b](data:c)](d)", &[(code::LINK_SCHEME, "[b](data:c)")]),
        ("[a][b]\n\n[b]: ../c.md", &[(code::LINK_SCHEME, "[a][b]")]),
        ("[a](page:B)", &[(code::YAML_VALUE, "[a](page:B)")]),
    ] {
        let (file, outcome) = in_file(text);
        let problems: Vec<_> =
            outcome.problems.into_iter().map(|problem| (problem.code, source(&file, problem.place))).collect();
        assert_eq!(problems, found.iter().map(|(code, source)| (*code, Some(*source))).collect::<Vec<_>>(), "{text:?}");
    }
}

fn source(file: &str, place: Option<Place>) -> Option<&str> {
    match place?.at {
        At::Span(span) => file.get(span),
        _ => None,
    }
}

#[test]
fn problems_say_what_they_are_about() {
    for (text, arguments, hint) in [
        ("[a](ftp://b)", ("url", "ftp://b"), Some("hint-allowed")),
        ("[a](www.b.vn)", ("url", "www.b.vn"), Some("hint-similar")),
        ("a <br/> b", ("html", "<br/>"), Some("hint-markdown")),
        ("a <x-y> b", ("html", "<x-y>"), Some("hint-escape")),
        ("a <!-- c --> b", ("html", "<!-- c -->"), None),
    ] {
        let (_, problems) = read(text);
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!(problem.message.arguments, [(arguments.0, arguments.1.to_owned())]);
        assert_eq!(problem.hints.first().and_then(|hint| hint.attribute), hint);
    }
}

#[test]
fn what_is_refused_leaves_its_words_and_nothing_else() {
    for (text, html) in [
        ("a <b>c</b> d", "<p>a c d</p>\n"),
        ("<div>\nx\n</div>\n\ny", "<p>y</p>\n"),
        ("[*x*](javascript:y)", "<p><em>x</em></p>\n"),
        (
            "| a |\n|---|\n| <td onclick=x>b |",
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n\
            <table>\n<caption><span class=\"aside\">Table 1</span></caption>\n<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n<tbody>\n<tr><td>b</td></tr>\n</tbody>\n</table>\n</div>\n",
        ),
    ] {
        assert_eq!(super::written(text), html);
    }
}
