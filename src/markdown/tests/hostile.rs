//! Texts that mean harm: scripts in every disguise, nesting without end, and whatever comes out of a random generator.

use super::super::{Target, html, parse, plain};
use super::{English, Site, read, strict, written};
use crate::diag::At;
use proptest::prelude::*;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// Ways to get a script into a page.
const ATTACKS: &[&str] = &[
    "<script>alert(1)</script>",
    "<ScRiPt src=//x.vn></sCrIpT>",
    "a <img src=x onerror=alert(1)> b",
    "<svg/onload=alert(1)>",
    "<iframe srcdoc=\"<script>x</script>\">",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<!--><script>alert(1)</script>-->",
    "<!-- a --> <?php x ?> <!DOCTYPE x> <![CDATA[<script>]]>",
    "<details open ontoggle=alert(1)>",
    "<style>@import 'https://x.vn'</style>",
    "<base href=//x.vn/><meta http-equiv=refresh content=0>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert`1`)",
    "[x](<javascript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](java&NewLine;script:alert(1))",
    "[x](<\tjavascript:alert(1)>)",
    "[x](&#1;javascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](\\javascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "[x](//x.vn/a)",
    "[x](https:javascript:alert(1))",
    "[x](unit:67\"onmouseover=\"alert(1))",
    "[x](<unit:67\" onmouseover=\"alert(1)>)",
    "[x](<fig:\"><script>alert(1)</script>>)",
    "[x](<https://x.vn/\"onmouseover=\"alert(1)>)",
    "[x](unit:1 '\"onmouseover=\"alert(1)')",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "![\"onerror=\"alert(1)](x.jpg)",
    "![x](x.jpg '\"onerror=\"alert(1)')",
    "![[x](javascript:alert(1))](y)",
    "# <script>x</script> {#\"onclick=\"alert(1)}",
    "# x {#a onclick=alert(1) style=color:red .\"b}",
    "```\"><script>alert(1)</script>\n</code></pre><script>\n```",
    "~~~\"onclick=\"alert(1)\n~~~",
    "`</code><script>alert(1)</script>`",
    "| <script> | \"onclick=\"x |\n|---|---|\n| </table><script> | y |",
    "a[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: b <script>c</script>",
    "> [!NOTE\"><script>x</script>]\n> <script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62; &#x3c;img onerror&#x3d;x&#x3e;",
    "\\<script>alert(1)\\</script>",
    "{{ x }} {% include \"/etc/passwd\" %} ${x} <%= x %>",
    "*<em onclick=x>a* [b](unit:1)*</em>",
    "\u{2028}<\u{0}script>\u{fffe}",
];

/// Far more than the longest test takes, far less than square time would.
const PATIENCE: Duration = Duration::from_mins(1);

#[test]
fn no_attack_gets_through() {
    for attack in ATTACKS {
        for text in
            [(*attack).to_owned(), format!("- > {attack}\n\nx"), format!("ạ {attack} ạ"), format!("[{attack}](unit:1)")]
        {
            inert(&text);
        }
    }
}

#[test]
fn what_only_looks_like_an_attack_is_no_problem() {
    for text in ["&lt;script&gt;", "\\<b>", "`<b>`", "2 < 3 > 1", "    <script>", "a javascript:b onclick=c"] {
        assert_eq!(read(text).1, [], "{text}");
        inert(text);
    }
}

/// Reads a text behind front matter and holds all that comes of it against what is promised.
fn inert(text: &str) {
    const MATTER: &str = "---\ntitle: ạ\n---\n";
    let file = format!("{MATTER}{text}");
    let outcome = parse("a.vi.md", text, MATTER.len());
    let document = outcome.value.unwrap_or_default();
    let html = html(&document, &Site, &English, "");
    strict::check(&html);
    assert!(!html.to_lowercase().contains("<script"));
    let in_body = |span: &std::ops::Range<usize>| span.start >= MATTER.len() && file.get(span.clone()).is_some();
    for node in document.lists().flatten() {
        assert!(in_body(&node.span), "{node:?} of {text:?}");
    }
    for problem in &outcome.problems {
        let place = problem.place.as_ref().map(|place| &place.at);
        assert!(matches!(place, Some(At::Span(span)) if in_body(span) && !span.is_empty()), "{problem:?}");
    }
    for link in document.links() {
        assert!(!matches!(link.target, Target::External(url) if url.contains(char::is_control)), "{link:?}");
    }
    assert_eq!(plain(&document).trim_end(), plain(&document));
}

#[expect(clippy::disallowed_methods, reason = "how long reading takes is what these tests are about")]
fn now() -> Instant {
    Instant::now()
}

#[test]
fn nesting_without_end_is_read_and_written() {
    const DEPTH: usize = 100_000;
    let started = now();
    let patterns = [
        ">", "> ", "1. ", "[", "![", "*a **b ", "<", "<!--", "[a](", "[a](<", "&", "`", "~", "|", "# a\n", "\\",
        "- a\n",
    ];
    for pattern in patterns {
        strict::check(&written(&pattern.repeat(DEPTH)));
    }
    let closed = [("[", "](unit:1)"), ("![", "](a)"), ("*", "*"), ("~~", "~~"), ("[![", "](a)](unit:1)"), ("`", "`")];
    for (opening, closing) in closed {
        strict::check(&written(&format!("{}ạ{}", opening.repeat(DEPTH), closing.repeat(DEPTH))));
    }
    let (document, _) = read(&"> ".repeat(DEPTH));
    assert_eq!(plain(&document.clone()), "");
    assert!(started.elapsed() < PATIENCE);
}

#[test]
fn long_words_within_deep_pictures_are_copied_once() {
    let started = now();
    let words = "ạ ".repeat(500_000);
    let (document, _) = read(&format!("{}{words}{}", "![".repeat(200_000), "](a)".repeat(200_000)));
    assert!(started.elapsed() < PATIENCE);
    assert_eq!(document.images().map(|(image, _)| image.alt.len()).collect::<Vec<_>>(), [words.trim().len()]);
}

#[test]
fn many_of_everything_takes_no_square_time() {
    const MANY: usize = 30_000;
    let started = now();
    let mut notes = "a[^1]".repeat(MANY);
    let mut definitions = String::new();
    for number in 0..MANY {
        let _ = writeln!(definitions, "[^{number}]: x[^{}]", MANY - number);
        let _ = write!(notes, " [^{number}]");
    }
    written(&format!("{notes}\n\n{definitions}"));
    written(&"# a\n\n[a](#a-29999) <b> [c](d)\n\n".repeat(MANY));
    written(&format!("{}\n\n[a]: unit:1", "[a] ".repeat(MANY)));
    assert!(started.elapsed() < PATIENCE);
}

#[test]
fn a_small_text_cannot_ask_for_a_huge_table() {
    let table = |columns: usize, rows: usize| {
        format!("{}\n{}\n{}", "a|".repeat(columns), "-|".repeat(columns), "b\n".repeat(rows))
    };
    assert!(written(&table(20, 2_000)).contains("<table>"));
    let large = table(512, 512).repeat(40);
    assert!(written(&large).len() < 2 * large.len());
}

/// Pieces of Markdown and of attacks.
const PIECES: &[&str] = &[
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "](unit:67)",
    "](#a)",
    "](javascript:x)",
    "<",
    ">",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<script",
    "onclick=\"x\"",
    "&lt;",
    "&#0;",
    "&quot;",
    "\"",
    "'",
    "\\",
    "`",
    "```",
    "~~",
    "*",
    "**",
    "_",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "    ",
    "\t",
    "> ",
    "> [!NOTE]\n",
    "- ",
    "- [x] ",
    "1. ",
    "# ",
    "## ",
    "{#a}",
    "===\n",
    "---\n",
    "| a | b |\n|---|--:|\n",
    "|",
    "[^1]",
    "[^1]: ",
    "[a]: unit:1\n",
    "[a]",
    "<https://a.vn>",
    "<a@b.vn>",
    "Đắk Nông",
    "e\u{302}",
    "\u{0}",
    "99,9%",
];

/// Pieces in any order, with anything between them.
fn scraps() -> impl Strategy<Value = String> {
    let piece = prop_oneof![6 => prop::sample::select(PIECES).prop_map(ToOwned::to_owned), 1 => ".{0,4}"];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_scraps_of_markdown_come_to_inert_html(text in scraps()) {
        inert(&text);
    }

    #[test]
    fn any_text_at_all_comes_to_inert_html(text in any::<String>()) {
        inert(&text);
    }

    #[test]
    fn a_link_among_scraps_points_at_brackets(text in scraps()) {
        let (document, _) = read(&text);
        for link in document.links() {
            let source = text.get(link.span).unwrap_or_default();
            let bracketed = source.starts_with('[') && source.ends_with([')', ']']);
            prop_assert!(bracketed || source.starts_with('<') && source.ends_with('>'), "{source:?} of {text:?}");
        }
    }
}
