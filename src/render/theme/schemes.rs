//! A colour scheme that a reader chooses, made from the one that the system asks for. Style sheets say what is dark once, in
//! `@media (prefers-color-scheme: dark)`; here each such block gets a twin that holds where the root has `data-scheme="dark"`,
//! and holds itself only where the reader did not choose otherwise. So themes need to know nothing of the choice.
//!
//! `light-dark()` would say it in less, but a browser that doesn't know it drops the whole colour; the last browsers for the
//! systems that old offices have (Chrome 109, Firefox 115) are among these.
//!
//! Start at [`choosable`]. The twin is for screens: paper is light, whatever was chosen.

use super::compact;
use crate::render::css::{Rule, rules, selectors};
use std::fmt::Write;

/// What the blocks that are doubled ask for.
const FEATURE: &str = "prefers-color-scheme";

/// A style sheet whose schemes can be chosen, in few letters; one that knows no schemes stays as it is.
pub(super) fn choosable(css: &str) -> String {
    if !css.contains(FEATURE) {
        return css.to_owned();
    }
    let mut text = String::with_capacity(css.len() + css.len() / 8);
    write_all(&rules(css), &mut text, &str::to_owned);
    text.push('\n');
    text
}

/// Writes rules, with their selectors as `bound` gives them.
fn write_all(rules: &[Rule], text: &mut String, bound: &dyn Fn(&str) -> String) {
    for rule in rules {
        match rule {
            Rule::Other(other) => {
                text.push_str(other);
            }
            Rule::Style { selector, body } => {
                let list: Vec<String> =
                    selectors(selector).into_iter().map(|selector| bound(&compact::head(selector))).collect();
                let _ = write!(text, "{}{{{}}}", list.join(","), compact::body(body));
            }
            Rule::Group { head, rules } => match asked(head) {
                Some(asked) => {
                    group(head, rules, text, &|selector| under(&bound(selector), &asked.unless_chosen()));
                    group(&asked.on_screens(), rules, text, &|selector| under(&bound(selector), &asked.chosen()));
                }
                None => group(head, rules, text, bound),
            },
        }
    }
}

fn group(head: &str, rules: &[Rule], text: &mut String, bound: &dyn Fn(&str) -> String) {
    let _ = write!(text, "{}{{", compact::head(head));
    write_all(rules, text, bound);
    text.push('}');
}

/// What a media query asks for.
struct Asked<'h> {
    /// `light` or `dark`.
    scheme: &'static str,
    /// What it asks for besides.
    rest: Vec<&'h str>,
}

impl Asked<'_> {
    fn chosen(&self) -> String {
        format!("[data-scheme={}]", self.scheme)
    }

    fn unless_chosen(&self) -> String {
        format!(":not([data-scheme={}])", if self.scheme == "dark" { "light" } else { "dark" })
    }

    /// The query without the scheme.
    fn on_screens(&self) -> String {
        let features = self.rest.iter().filter(|part| part.starts_with('('));
        let parts: Vec<&str> = std::iter::once("@media screen").chain(features.copied()).collect();
        parts.join(" and ")
    }
}

/// What a group waits for, where that is one query with a scheme in it and nothing that no screen has.
fn asked(head: &str) -> Option<Asked<'_>> {
    let query = head.strip_prefix("@media")?.trim();
    if query.contains(',') || query.contains("not ") || query.contains(" or ") {
        return None;
    }
    let (schemes, rest): (Vec<&str>, Vec<&str>) =
        query.split(" and ").map(str::trim).partition(|part| part.contains(FEATURE));
    let is_known = |part: &&str| part.starts_with('(') || matches!(*part, "screen" | "all" | "only screen");
    let [scheme] = schemes[..] else { return None };
    let (_, value) = scheme.trim_matches(['(', ')']).split_once(':')?;
    let scheme = ["light", "dark"].into_iter().find(|scheme| value.trim() == *scheme)?;
    rest.iter().all(is_known).then_some(Asked { scheme, rest })
}

/// A selector where the root meets a condition. It counts for no more than before.
fn under(selector: &str, condition: &str) -> String {
    let root = [":root", "html"].into_iter().find(|root| {
        let rest = selector.strip_prefix(root);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_')))
    });
    match root {
        Some(root) => format!("{root}:where({condition}){}", &selector[root.len()..]),
        None => format!(":where(:root{condition}) {selector}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(css: &str, expected: &str) {
        assert_eq!(choosable(css).trim_end(), expected);
    }

    #[test]
    fn what_waits_for_a_scheme_can_be_chosen_too() {
        becomes(
            "a { b: c }\n@media (prefers-color-scheme: dark) { :root { --a: 1; } }",
            "a{b:c}@media (prefers-color-scheme: dark){:root:where(:not([data-scheme=light])){--a:1}}\
             @media screen{:root:where([data-scheme=dark]){--a:1}}",
        );
        becomes(
            "@media screen and (prefers-color-scheme:light) and (min-width: 9em) { html .a, .b { x: y } }",
            "@media screen and (prefers-color-scheme:light) and (min-width: 9em){\
             html:where(:not([data-scheme=dark])) .a,:where(:root:not([data-scheme=dark])) .b{x:y}}\
             @media screen and (min-width: 9em){\
             html:where([data-scheme=light]) .a,:where(:root[data-scheme=light]) .b{x:y}}",
        );
    }

    #[test]
    fn it_is_found_within_other_conditions() {
        becomes(
            "@supports (a: b) { @media (prefers-color-scheme: dark) { .a { x: y } } }",
            "@supports (a: b){@media (prefers-color-scheme: dark){:where(:root:not([data-scheme=light])) .a{x:y}}\
             @media screen{:where(:root[data-scheme=dark]) .a{x:y}}}",
        );
    }

    #[test]
    fn what_knows_no_scheme_stays_as_it_is() {
        let css = "a{b:c}/* d */ @media print{e{f:g}}";
        assert_eq!(choosable(css), css);
        let or = "@media print, (prefers-color-scheme: dark){a{b:c}}";
        becomes(or, or);
    }

    #[test]
    fn the_built_in_style_sheets_keep_their_rules() {
        let (_, css) =
            crate::render::BUILT_IN.iter().find(|(path, _)| path.ends_with("charts.css")).unwrap_or(&("", ""));
        let count = |text: &str| text.matches("--chart-series:").count();
        assert_eq!(count(&choosable(css)), count(css) + 1);
    }
}
