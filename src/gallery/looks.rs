//! The looks of a chart side by side: the stylesheets of a theme with the blocks that wait for a scheme, a system or a printer
//! bound to a class instead, so that one page shows them all. There is no second stylesheet that could differ from the first.
//!
//! Start at [`stylesheet`]. `50-charts.css` is taken over whole; of the other stylesheets only the custom properties of `:root`
//! are, because that is where a theme sets colours again.

use crate::render::css::{Rule, bare, rules, selectors, written};
use crate::render::{CHARTS, Theme};
use std::borrow::Cow;

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
    let sheet = |(path, text): (&str, &str)| {
        let bare = bare(text);
        let rules = rules(&bare);
        written(&bind_all(if path == CHARTS { rules } else { properties(rules) })) + "\n"
    };
    theme.style_sheets().map(sheet).collect()
}

/// The custom properties that `:root` is given, alone or in rules with conditions, and nothing else.
fn properties(rules: Vec<Rule<'_>>) -> Vec<Rule<'_>> {
    let is_own = |rule: &Rule<'_>| matches!(rule, Rule::Declaration { name, .. } if name.starts_with("--"));
    let only = |rule| match rule {
        Rule::Style { selector, rules } if selector == ":root" => {
            let rules: Vec<Rule<'_>> = rules.into_iter().filter(is_own).collect();
            (!rules.is_empty()).then_some(Rule::Style { selector, rules })
        }
        Rule::Group { head, at, rules } => {
            let rules = properties(rules);
            (!rules.is_empty()).then_some(Rule::Group { head, at, rules })
        }
        _ => None,
    };
    rules.into_iter().filter_map(only).collect()
}

fn bind_all(rules: Vec<Rule<'_>>) -> Vec<Rule<'_>> {
    let all = |rule| match rule {
        Rule::Group { head, at, rules } => bind_group(&head, at, rules),
        rule => vec![bind(rule, None)],
    };
    rules.into_iter().flat_map(all).collect()
}

/// A group with a condition: its rules stand under the class of each look that it waits for, and in what is left of it.
fn bind_group<'s>(head: &Cow<'s, str>, at: usize, rules: Vec<Rule<'s>>) -> Vec<Rule<'s>> {
    let queries = head.strip_prefix("@media").map(selectors).unwrap_or_default();
    let (awaited, others): (Vec<&str>, Vec<&str>) =
        queries.into_iter().partition(|query| Look::awaited(query).is_some());
    let looks = awaited.iter().filter_map(|query| Look::awaited(query));
    let mut bound: Vec<Rule<'s>> =
        looks.flat_map(|look| rules.iter().cloned().map(move |rule| bind(rule, Some(look)))).collect();
    if awaited.is_empty() || !others.is_empty() {
        let left = if awaited.is_empty() { head.clone() } else { format!("@media {}", others.join(",")).into() };
        bound.push(Rule::Group { head: left, at, rules: bind_all(rules) });
    }
    bound
}

/// One rule, under the class of a look or of all.
fn bind(rule: Rule<'_>, look: Option<Look>) -> Rule<'_> {
    match rule {
        Rule::Style { selector, rules } => {
            let list: Vec<String> = selectors(&selector).into_iter().map(|one| bound(one, look)).collect();
            Rule::Style { selector: list.join(",").into(), rules }
        }
        Rule::Group { head, at, rules } => {
            Rule::Group { head, at, rules: rules.into_iter().map(|rule| bind(rule, look)).collect() }
        }
        rule => rule,
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
        assert_eq!(written(&bind_all(rules(css))), expected);
    }

    #[test]
    fn what_waits_for_a_look_is_bound_to_its_class() {
        becomes(":root { --a: 1; }", ".look{--a:1}");
        becomes("@media (prefers-color-scheme: dark) { :root { --a: 2 } }", ".look-dark{--a:2}");
        becomes("@media print { .a, .b:is(i, b) { x: y } }", ".look-print .a,.look-print .b:is(i, b){x:y}");
        becomes("@media (forced-colors:active) { .a { x: y } }", ".look-contrast .a{x:y}");
        becomes("@media print, (forced-colors: active) { .a { x: y } }", ".look-print .a{x:y}.look-contrast .a{x:y}");
    }

    #[test]
    fn what_waits_for_something_else_stays() {
        becomes("@container chart (min-width: 42rem) { .a { x: y } }", "@container chart (min-width: 42rem){.a{x:y}}");
        becomes("@media (width > 9rem), print { .a { x: y } }", ".look-print .a{x:y}@media (width > 9rem){.a{x:y}}");
        becomes("@font-face { src: url(a.woff2) } .a { x: y }", "@font-face{src:url(a.woff2)}.a{x:y}");
    }

    #[test]
    fn a_theme_that_sets_a_colour_again_is_believed() {
        let own = ":root { --chart-series: #000080; color: red }\nbody { margin: 0 }\n@media print { :root { --chart-series: #000 } a { x: y } }";
        let (theme, _) = Theme::with("../themes/ours", [("static/ours.css".to_owned(), own.as_bytes().to_vec())]);
        let css = stylesheet(&theme);
        let (_, last) = css.rsplit_once(".look{").unwrap_or_default();
        assert_eq!(last.trim_end(), "--chart-series:#000080}.look-print{--chart-series:#000}");
    }

    #[test]
    fn every_look_sets_colours_of_its_own() {
        let css = stylesheet(&Theme::built_in());
        for class in [".look{", ".look-dark{", ".look-contrast{", ".look-print{"] {
            let mut blocks = css.split(class).skip(1).filter_map(|rest| rest.split_once('}'));
            assert!(blocks.any(|(block, _)| block.contains("--chart-series:")), "{class}");
        }
        assert!(
            !css.contains(":root") && !css.contains("prefers-color-scheme") && !css.contains("@media print"),
            "{css}"
        );
    }
}
