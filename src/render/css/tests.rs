//! What a stylesheet is read as, shown by what is written of it.

use super::*;

#[track_caller]
fn reads(css: &str, expected: &str) {
    assert_eq!(written(&rules(&bare(css))), expected, "{css}");
}

#[test]
fn a_stylesheet_is_read_rule_by_rule() {
    reads(
        "@charset \"utf-8\"; /* { */ a::after{content:\"}\\\"\"} @media print{b{c:d}e{}}\n@page{margin:0} f{g:h",
        "@charset \"utf-8\";a::after{content:\"}\\\"\"}@media print{b{c:d}e{}}@page{margin:0}f{g:h}",
    );
    let css = "@Media print { a { b : c } } @font-face { d: e }";
    let group = Rule::Group {
        head: "@Media print".into(),
        at: 0,
        rules: vec![Rule::Style {
            selector: "a".into(),
            rules: vec![Rule::Declaration { name: "b", value: "c", at: 23 }],
        }],
    };
    let face = vec![Rule::Declaration { name: "d", value: "e", at: 45 }];
    assert_eq!(rules(css), [group, Rule::Other { head: "@font-face", at: 29, rules: Some(face) }]);
}

#[test]
fn what_looks_like_a_comment_in_a_string_is_none() {
    reads("a::after{content:\"/*\"}/* b{} */ c{d:e}", "a::after{content:\"/*\"}c{d:e}");
    reads("a{b:'\\'/* c */'}/* d", "a{b:'\\'/* c */'}");
}

#[test]
fn what_is_left_open_ends_with_the_text() {
    for (css, expected) in [
        ("@media print { a { b: c", "@media print{a{b:c}}"),
        ("a { b: url(c } d {}", "a{b:url(c } d {})}"),
        ("a { b: 'c }\n; d: e }", "a{b:'c }';d:e}"),
        ("a, b", ""),
        ("@import 'a'", "@import 'a';"),
    ] {
        reads(css, expected);
    }
}

#[test]
fn what_can_be_no_rule_takes_the_next_one_along_as_in_browsers() {
    reads("a {} } b { c: d } e {}", "a{}e{}");
    reads("a; b { c: d } e {}", "e{}");
}

#[test]
fn rules_in_rules_are_read() {
    reads("a { b: c; &:hover { d: e } > f { g: h } i: j }", "a{b:c;&:hover{d:e}> f{g:h}i:j}");
    reads("a { --b: { c: d }; --e:hover { f: g }; h: i }", "a{--b:{ c: d };--e:hover { f: g };h:i}");
    reads("@page { margin: 0; @top-left { content: \"\" } }", "@page{margin:0;@top-left{content:\"\"}}");
}

#[test]
fn a_condition_within_a_rule_stands_around_it() {
    reads("a { b: c; @media print { d: e; & f { g: h } } i: j }", "a{b:c}@media print{a{d:e;& f{g:h}}}a{i:j}");
    reads("a { @supports (b: c) { @media print { d: e } } }", "@supports (b: c){@media print{a{d:e}}}");
    reads("a { b { @layer c { d: e } } }", "@layer c{a{b{d:e}}}");
    reads("a { @scope (& > b) { c: d } }", "a{@scope (& > b){c:d}}");
}

#[test]
fn a_list_is_parted_at_its_own_commas_only() {
    assert_eq!(selectors(".a, .b:is(c, d),\n[e=\",\"]"), [".a", ".b:is(c, d)", "[e=\",\"]"]);
}

#[test]
fn no_depth_of_braces_stops_it() {
    assert!(written(&rules(&"a{".repeat(100_000))).starts_with("a{a{"));
    assert!(written(&rules(&"@media b{".repeat(100_000))).starts_with("@media b{@media b{"));
}

proptest::proptest! {
    #[test]
    fn what_was_written_is_read_the_same(css in "[-a:{};&url(@/*\"'\\\\ \nđ(),!]{0,60}") {
        let once = written(&rules(&bare(&css)));
        proptest::prop_assert_eq!(written(&rules(&bare(&once))), once);
    }
}
