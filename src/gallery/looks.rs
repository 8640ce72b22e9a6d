//! The looks of a chart side by side: the stylesheets of a theme with the blocks that wait for a scheme, a system or a printer
//! bound to a class instead, so that one page shows them all. There is no second stylesheet that could differ from the first.
//!
//! Start at [`stylesheet`]. `50-charts.css` is taken over whole; of the other stylesheets only the custom properties of `:root`
//! are, because that is where a theme sets colours again.

use crate::render::css::{Rule, rules, selectors};
use crate::render::{CHARTS, Theme};
use std::fmt::Write;

/// A look that a chart has somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    /// On a light ground.
    Light,
    /// On a dark ground.
    Dark,
    /// In the few colours of a system that its user has set to high contrast.
    Contrast,
    /// On paper, without colour.
    Print,
}

impl Look {
    /// All of them, as they are shown.
    pub(super) const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::Print];

    /// The class of what has it, and the end of ids in it.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Print => "print",
        }
    }

    /// What it is called.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Light => "Light",
            Self::Dark => "Dark",
            Self::Contrast => "High contrast",
            Self::Print => "Black and white print",
        }
    }

    /// The look that one query of a `@media` rule waits for.
    fn awaited(query: &str) -> Option<Self> {
        let query: String = query.to_lowercase().split_whitespace().collect();
        let is_print = query == "print" || query.starts_with("print") && query[5..].starts_with("and(");
        match query {
            _ if query.contains("forced-colors:active") => Some(Self::Contrast),
            _ if query.contains("prefers-color-scheme:dark") => Some(Self::Dark),
            _ if query.contains("prefers-color-scheme:light") => Some(Self::Light),
            _ if is_print => Some(Self::Print),
            _ => None,
        }
    }
}

/// The stylesheets of `theme` for charts, with each look bound to its class `look-…`, and what all looks share to `look`.
pub(super) fn stylesheet(theme: &Theme) -> String {
    let mut css = String::new();
    for (path, text) in theme.style_sheets() {
        let rules = rules(text);
        let rules = if path == CHARTS { rules } else { properties(rules) };
        bind_all(&rules, &mut css);
    }
    css
}

/// The custom properties that `:root` is given, alone or in rules with conditions, and nothing else.
fn properties(rules: Vec<Rule>) -> Vec<Rule> {
    let only = |rule: Rule| match rule {
        Rule::Style { selector, body } => {
            let own: Vec<&str> = body.split(';').map(str::trim).filter(|line| line.starts_with("--")).collect();
            let is_wanted = selector == ":root" && !own.is_empty();
            is_wanted.then(|| Rule::Style { selector, body: own.join(";\n") })
        }
        Rule::Group { head, rules } => {
            let rules = properties(rules);
            (!rules.is_empty()).then_some(Rule::Group { head, rules })
        }
        Rule::Other(_) => None,
    };
    rules.into_iter().filter_map(only).collect()
}

fn bind_all(rules: &[Rule], css: &mut String) {
    for rule in rules {
        match rule {
            Rule::Group { head, rules } => bind_group(head, rules, css),
            rule => bind(rule, None, css),
        }
    }
}

/// A group with a condition: its rules stand under the class of each look that it waits for, and in what is left of it.
fn bind_group(head: &str, rules: &[Rule], css: &mut String) {
    let queries = head.strip_prefix("@media").map(selectors).unwrap_or_default();
    let (awaited, others): (Vec<&str>, Vec<&str>) =
        queries.into_iter().partition(|query| Look::awaited(query).is_some());
    for look in awaited.iter().filter_map(|query| Look::awaited(query)) {
        for rule in rules {
            bind(rule, Some(look), css);
        }
    }
    if awaited.is_empty() || !others.is_empty() {
        let head = if awaited.is_empty() { head.to_owned() } else { format!("@media {}", others.join(", ")) };
        let _ = writeln!(css, "{head} {{");
        bind_all(rules, css);
        css.push_str("}\n");
    }
}

/// One rule, under the class of a look or of all.
fn bind(rule: &Rule, look: Option<Look>, css: &mut String) {
    match rule {
        Rule::Style { selector, body } => {
            let bound: Vec<String> = selectors(selector).into_iter().map(|one| bound(one, look)).collect();
            let _ = writeln!(css, "{} {{\n{}\n}}", bound.join(",\n"), body.trim());
        }
        Rule::Group { head, rules } => {
            let _ = writeln!(css, "{head} {{");
            for rule in rules {
                bind(rule, look, css);
            }
            css.push_str("}\n");
        }
        Rule::Other(text) => {
            let _ = writeln!(css, "{text}");
        }
    }
}

/// A selector under the class: the root becomes what has the class, all else what lies in it.
fn bound(selector: &str, look: Option<Look>) -> String {
    let class = look.map_or_else(|| ".look".to_owned(), |look| format!(".look-{}", look.class()));
    match (selector.strip_prefix(":root"), look) {
        (Some(rest), _) => format!("{class}{rest}"),
        (None, Some(_)) => format!("{class} {selector}"),
        (None, None) => selector.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(css: &str, expected: &str) {
        let mut made = String::new();
        bind_all(&rules(css), &mut made);
        assert_eq!(made.split_whitespace().collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn what_waits_for_a_look_is_bound_to_its_class() {
        becomes(":root { --a: 1; }", ".look { --a: 1; }");
        becomes("@media (prefers-color-scheme: dark) { :root { --a: 2 } }", ".look-dark { --a: 2 }");
        becomes("@media print { .a, .b:is(i, b) { x: y } }", ".look-print .a, .look-print .b:is(i, b) { x: y }");
        becomes("@media (forced-colors:active) { .a { x: y } }", ".look-contrast .a { x: y }");
        becomes(
            "@media print, (forced-colors: active) { .a { x: y } }",
            ".look-print .a { x: y } .look-contrast .a { x: y }",
        );
    }

    #[test]
    fn what_waits_for_something_else_stays() {
        becomes(
            "@container chart (min-width: 42rem) { .a { x: y } }",
            "@container chart (min-width: 42rem) { .a { x: y } }",
        );
        becomes(
            "@media (width > 9rem), print { .a { x: y } }",
            ".look-print .a { x: y } @media (width > 9rem) { .a { x: y } }",
        );
        becomes("@font-face { src: url(a.woff2) } .a { x: y }", "@font-face { src: url(a.woff2) } .a { x: y }");
    }

    #[test]
    fn a_theme_that_sets_a_colour_again_is_believed() {
        let own = ":root { --chart-series: #000080; color: red }\nbody { margin: 0 }\n@media print { :root { --chart-series: #000 } a { x: y } }";
        let (theme, _) = Theme::with("../themes/ours", [("static/ours.css".to_owned(), own.as_bytes().to_vec())]);
        let css = stylesheet(&theme);
        let (_, last) = css.rsplit_once(".look {").unwrap_or_default();
        assert_eq!(last, "\n--chart-series: #000080\n}\n.look-print {\n--chart-series: #000\n}\n");
    }

    #[test]
    fn every_look_sets_colours_of_its_own() {
        let css = stylesheet(&Theme::built_in());
        for class in [".look {", ".look-dark {", ".look-contrast {", ".look-print {"] {
            let start = format!("{class}\n");
            let mut blocks = css.split(&start).skip(1).filter_map(|rest| rest.split_once('}'));
            assert!(blocks.any(|(block, _)| block.contains("--chart-series:")), "{class}");
        }
        assert!(
            !css.contains(":root") && !css.contains("prefers-color-scheme") && !css.contains("@media print"),
            "{css}"
        );
    }
}
