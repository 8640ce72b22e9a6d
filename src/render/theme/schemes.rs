//! A colour scheme that a reader chooses, made from the one that the system asks for. Style sheets say what is dark once, in
//! `@media (prefers-color-scheme: dark)`; here each such block gets a twin that holds where the root has `data-scheme="dark"`,
//! and holds itself only where the reader did not choose otherwise. So themes need to know nothing of the choice: what asks for
//! a scheme in a way that can't be twinned is told ([`unchoosable`]).
//!
//! `light-dark()` would say it in less, but a browser that doesn't know it drops the whole colour; the last browsers for the
//! systems that old offices have (Chrome 109, Firefox 115) are among these.
//!
//! Start at [`choosable`]. The twin is for screens: paper is light, whatever was chosen. What selects nothing can't be bound to
//! a choice and isn't in the twin: `@keyframes`, `@font-face`, `@property` follow the system alone.

use crate::render::css::{Asked, Query, Rule, bare, find, has_feature, queries, rules, selectors, written};
use std::borrow::Cow;
use std::ops::Range;

/// A style sheet whose schemes can be chosen, in few letters.
pub(super) fn choosable(css: &str) -> String {
    written(&twinned(rules(&bare(css))))
}

/// Where a style sheet asks for a scheme in a way that leaves a reader no choice: what stands there, with its bytes.
pub(super) fn unchoosable(css: &str) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    unread(&rules(&bare(css)), &mut found);
    found
}

fn unread(all: &[Rule<'_>], found: &mut Vec<(String, Range<usize>)>) {
    for rule in all {
        match rule {
            Rule::Group { head, at, rules } => {
                // A declaration that stands in no rule, as in `@scope`, has no selector to bind.
                let is_bare = rules.iter().any(|rule| matches!(rule, Rule::Declaration { .. }));
                if queries(head).iter().any(|query| query.asked.is_none() || is_bare && waits(query)) {
                    found.push((head.to_string(), *at..at + head.len()));
                }
                unread(rules, found);
            }
            Rule::Style { rules, .. } => unread(rules, found),
            Rule::Other { head, at, rules: None } if has_feature(head) => {
                found.push(((*head).to_owned(), *at..at + head.len()));
            }
            Rule::Other { .. } | Rule::Declaration { .. } => {}
        }
    }
}

/// Rules with a twin for each group that waits for a scheme.
fn twinned(rules: Vec<Rule<'_>>) -> Vec<Rule<'_>> {
    let mut made = Vec::new();
    for rule in rules {
        match rule {
            Rule::Style { selector, rules } => made.push(Rule::Style { selector, rules: twinned(rules) }),
            Rule::Group { head, at, rules } => group(head, at, &twinned(rules), &mut made),
            rule => made.push(rule),
        }
    }
    made
}

/// A group: as it stands, or what it holds once for the queries that wait for no scheme, and twice for each that does.
fn group<'s>(head: Cow<'s, str>, at: usize, rules: &[Rule<'s>], made: &mut Vec<Rule<'s>>) {
    let of = |head: String, rules| Rule::Group { head: head.into(), at, rules };
    let (waiting, others): (Vec<_>, Vec<_>) = queries(&head).into_iter().partition(waits);
    if waiting.is_empty() {
        made.push(Rule::Group { head, at, rules: rules.to_vec() });
        return;
    }
    if !others.is_empty() {
        let others: Vec<&str> = others.iter().map(|query| query.text).collect();
        made.push(of(format!("@media {}", others.join(",")), rules.to_vec()));
    }
    for Query { text, asked } in waiting {
        let Some(Asked { scheme: Some(scheme), features, .. }) = asked else { continue };
        let unless_chosen = format!(":not([data-scheme={}])", scheme.other().name());
        made.push(of(format!("@media {text}"), bound(rules, &unless_chosen, false)));
        let on_screens: Vec<&str> = std::iter::once("@media screen").chain(features).collect();
        let chosen = format!("[data-scheme={}]", scheme.name());
        made.push(of(on_screens.join(" and "), bound(rules, &chosen, true)));
    }
}

/// Whether a query waits for a scheme, on screens.
fn waits(query: &Query<'_>) -> bool {
    query.asked.as_ref().is_some_and(|asked| asked.on_screens && asked.scheme.is_some())
}

/// Rules that hold where the root meets a condition; in the twin without those that can't be bound to it.
fn bound<'s>(rules: &[Rule<'s>], condition: &str, is_twin: bool) -> Vec<Rule<'s>> {
    let bind = |rule: &Rule<'s>| match rule {
        Rule::Style { selector, rules } => {
            let list: Vec<String> = selectors(selector).into_iter().map(|one| under(one, condition)).collect();
            Some(Rule::Style { selector: list.join(",").into(), rules: rules.clone() })
        }
        Rule::Group { head, at, rules } => {
            Some(Rule::Group { head: head.clone(), at: *at, rules: bound(rules, condition, is_twin) })
        }
        rule => (!is_twin).then(|| rule.clone()),
    };
    rules.iter().filter_map(bind).collect()
}

/// A selector where the root meets a condition. It counts for no more than before. What it selects may be the root itself, with
/// any class or attribute, or anything in it.
fn under(selector: &str, condition: &str) -> String {
    let root = [":root", "html"].into_iter().find(|root| {
        let rest = selector.strip_prefix(root);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\\')))
    });
    if let Some(root) = root {
        return format!("{root}:where({condition}){}", &selector[root.len()..]);
    }
    let (subject, part) = selector.split_at(pseudo_element(selector));
    format!("{subject}:where(:root{condition},:root{condition} *){part}")
}

/// Where the pseudo-element of a selector begins, which ends what it selects; the end of one that has none.
fn pseudo_element(selector: &str) -> usize {
    const OLD: [&str; 4] = ["before", "after", "first-line", "first-letter"];
    let mut from = 0;
    while let Some(colon) = find(&selector[from..], &[':']) {
        let name = &selector[from + colon + 1..];
        let end = name.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-')).unwrap_or(name.len());
        if name.starts_with(':') || OLD.iter().any(|old| name[..end].eq_ignore_ascii_case(old)) {
            return from + colon;
        }
        from += colon + 1;
    }
    selector.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(css: &str, expected: &str) {
        assert_eq!(choosable(css), expected);
    }

    /// What selectors become that stand in a group for the dark scheme: in it, and in its twin.
    #[track_caller]
    fn selectors_become(list: &str, [system, chosen]: [&str; 2]) {
        becomes(
            &format!("@media (prefers-color-scheme: dark) {{ {list} {{ x: y }} }}"),
            &format!("@media (prefers-color-scheme: dark){{{system}{{x:y}}}}@media screen{{{chosen}{{x:y}}}}"),
        );
    }

    #[test]
    fn what_waits_for_a_scheme_can_be_chosen_too() {
        becomes(
            "a { b: c }\n@media (prefers-color-scheme: dark) { :root { --a: 1; } }",
            "a{b:c}@media (prefers-color-scheme: dark){:root:where(:not([data-scheme=light])){--a:1}}\
             @media screen{:root:where([data-scheme=dark]){--a:1}}",
        );
        becomes(
            "@media screen and (prefers-color-scheme:light) and (min-width: 9em) { html .a { x: y } }",
            "@media screen and (prefers-color-scheme:light) and (min-width: 9em){\
             html:where(:not([data-scheme=dark])) .a{x:y}}\
             @media screen and (min-width: 9em){html:where([data-scheme=light]) .a{x:y}}",
        );
    }

    #[test]
    fn what_is_selected_may_be_the_root_or_in_it() {
        const SYSTEM: &str = ":where(:root:not([data-scheme=light]),:root:not([data-scheme=light]) *)";
        const CHOSEN: &str = ":where(:root[data-scheme=dark],:root[data-scheme=dark] *)";
        for (subject, part) in [
            (".ours .x", ""),
            ("[data-scripts] p", ""),
            (":lang(vi)", ""),
            ("*", ""),
            (":is(:root, .b::c)", ""),
            ("html-like", ""),
            ("a:hover", "::before"),
            (".b\\:before", ":after"),
            ("", "::selection"),
            ("li:first-child", ":First-Letter"),
        ] {
            let both = [SYSTEM, CHOSEN].map(|condition| format!("{subject}{condition}{part}"));
            selectors_become(&format!("{subject}{part}"), [&both[0], &both[1]]);
        }
    }

    #[test]
    fn it_is_found_within_other_conditions_and_rules() {
        let twins = "@media (prefers-color-scheme: dark){:root:where(:not([data-scheme=light])){--a:1}}\
                     @media screen{:root:where([data-scheme=dark]){--a:1}}";
        for css in [
            "@media (prefers-color-scheme: dark) { :root { --a: 1 } }",
            ":root { @media (prefers-color-scheme: dark) { --a: 1 } }",
            "@MEDIA (prefers-color-scheme: dark) { :root { --a: 1 } }",
        ] {
            becomes(css, twins);
        }
        becomes(
            "@supports (a: b) { @media (prefers-color-scheme: dark) { :root { --a: 1 } } }",
            &format!("@supports (a: b){{{twins}}}"),
        );
        becomes(
            "@media (prefers-color-scheme: dark) { :root { --a: 1; p { b: c } } }",
            &twins.replace("--a:1", "--a:1;p{b:c}"),
        );
    }

    #[test]
    fn each_query_of_a_list_has_its_own_twin() {
        for css in [
            "@media print, (prefers-color-scheme: dark) { :root { b: c } }",
            "@media print, not all and (prefers-color-scheme: light) { :root { b: c } }",
        ] {
            let made = choosable(css);
            assert!(made.starts_with("@media print{:root{b:c}}@media "), "{made}");
            assert!(made.ends_with("@media screen{:root:where([data-scheme=dark]){b:c}}"), "{made}");
            assert_eq!(unchoosable(css), []);
        }
        assert_eq!(
            choosable("@media (hover) or (prefers-color-scheme: dark) { html { b: c } }"),
            "@media (hover){html{b:c}}@media (prefers-color-scheme: dark){html:where(:not([data-scheme=light])){b:c}}\
             @media screen{html:where([data-scheme=dark]){b:c}}",
        );
    }

    #[test]
    fn what_selects_nothing_is_not_in_the_twin() {
        becomes(
            "@media (prefers-color-scheme: dark) { @keyframes a { from { b: c } } @supports (d: e) { @property --f {} } }",
            "@media (prefers-color-scheme: dark){@keyframes a{from{b:c}}@supports (d: e){@property --f{}}}\
             @media screen{@supports (d: e){}}",
        );
    }

    #[test]
    fn what_knows_no_scheme_or_no_screen_keeps_its_rules() {
        becomes("a{b:c}/* d */ @media print{e{f:g}}", "a{b:c}@media print{e{f:g}}");
        let print = "@media print and (prefers-color-scheme: dark){a{b:c}}";
        becomes(print, print);
        assert_eq!(unchoosable(print), []);
    }

    #[test]
    fn what_leaves_no_choice_is_told_with_its_place() {
        for head in [
            "@media not screen and (prefers-color-scheme: dark)",
            "@media print, ((prefers-color-scheme: dark) and (hover))",
        ] {
            let css = format!("/* đ */ a {{ {head} {{ b: c }} }}");
            let [(text, span)] = &unchoosable(&css)[..] else { panic!("{css}") };
            assert_eq!((text.as_str(), &css[span.clone()]), (head, head));
        }
        assert_eq!(unchoosable("@import 'a' (prefers-color-scheme: dark);").len(), 1);
        assert_eq!(unchoosable("@scope (a) { @media (prefers-color-scheme: dark) { b: c } }").len(), 1);
    }

    #[test]
    fn the_built_in_style_sheets_keep_their_rules() {
        let (_, css) =
            crate::render::BUILT_IN.iter().find(|(path, _)| path.ends_with("charts.css")).unwrap_or(&("", ""));
        let count = |text: &str| text.matches("--chart-series:").count();
        assert_eq!(count(&choosable(css)), count(css) + 1);
    }
}
