//! Reads a stylesheet into rules, rules in rules as well, as browsers do: what is cut off ends where the text ends, and what
//! can't be a rule is passed over.
//!
//! Start at [`rules`], with a text that [`bare`] has freed of its comments and of open ends. [`written`] writes rules in few
//! letters, [`queries`] reads what `@media` asks for, [`find`] and [`selectors`] look into a part of a rule.

mod compact;
mod media;
mod pieces;

pub(crate) use compact::written;
pub use media::Scheme;
pub(crate) use media::{Asked, Query, has_feature, queries};
pub(crate) use pieces::{bare, find};

use pieces::trim;
use std::borrow::Cow;
use std::ops::Range;

/// A rule of a stylesheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Rule<'s> {
    /// A property with its value.
    Declaration {
        name: &'s str,
        /// With `!important`, if it has that.
        value: &'s str,
        /// The byte of the stylesheet at which the value begins.
        at: usize,
    },
    /// Rules for what `selector` selects.
    Style {
        /// One selector, or several with commas between.
        selector: Cow<'s, str>,
        /// Declarations, and rules with selectors of their own. No [`Rule::Group`] but `@scope` is among them: one that stands
        /// within a style rule says the same around it, and is read like that.
        rules: Vec<Rule<'s>>,
    },
    /// Rules under a condition, such as `@media print`.
    Group {
        /// What stands before the brace.
        head: Cow<'s, str>,
        /// The byte of the stylesheet at which it begins.
        at: usize,
        rules: Vec<Rule<'s>>,
    },
    /// A rule that selects nothing, such as `@font-face`.
    Other {
        /// What stands before the brace or the semicolon.
        head: &'s str,
        /// The byte of the stylesheet at which it begins.
        at: usize,
        /// What stands in its braces, if it has them.
        rules: Option<Vec<Rule<'s>>>,
    },
}

/// What a group may begin with.
const GROUPS: [&str; 6] = ["@media", "@supports", "@container", "@layer", "@scope", "@starting-style"];
/// The one of them that says something else around a style rule than in it.
const SCOPE: &str = "@scope";
/// Rules in rules are read no deeper than that; nobody writes them.
const DEEPEST: usize = 32;

/// The rules of a [`bare`] stylesheet, in order.
pub(crate) fn rules(bare: &str) -> Vec<Rule<'_>> {
    read(bare, 0..bare.len(), 0)
}

/// A stylesheet that says the same in few letters.
pub(crate) fn compact(css: &str) -> String {
    written(&rules(&bare(css)))
}

/// The rules in a range of a stylesheet, which lies in so many braces.
fn read(css: &str, range: Range<usize>, depth: usize) -> Vec<Rule<'_>> {
    let mut rules = Vec::new();
    let mut at = range.start;
    while let Some(rest) = css.get(at..range.end).filter(|rest| !rest.is_empty()) {
        let end = at + find(rest, ends(rest, depth)).unwrap_or(rest.len());
        let head = trimmed(css, at..end);
        if css[end..range.end].starts_with('{') {
            let close = find(&css[end + 1..range.end], &['}']).map_or(range.end, |close| end + 1 + close);
            let inside = if depth < DEEPEST { read(css, end + 1..close, depth + 1) } else { Vec::new() };
            // Outside of all braces these make no end, and no selector either.
            if find(&css[head.clone()], &[';', '}']).is_none() {
                rules.extend(block(css, head, inside));
            }
            at = close + 1;
        } else {
            rules.extend(statement(css, head, depth));
            at = end + 1;
        }
    }
    rules
}

/// The signs with which the head of a rule can end. Outside of all braces a semicolon ends only what begins with `@`, and the
/// value of a custom property may hold braces.
fn ends(rest: &str, depth: usize) -> &'static [char] {
    let rest = rest.trim_ascii_start();
    match depth {
        0 if !rest.starts_with('@') => &['{'],
        1.. if rest.starts_with("--") && find(rest, &[':', '{', ';']).is_some_and(|at| rest[at..].starts_with(':')) => {
            &[';']
        }
        _ => &['{', ';'],
    }
}

/// The rules that a head with braces makes: one, or several where groups are lifted out of it.
fn block<'s>(css: &'s str, head: Range<usize>, inside: Vec<Rule<'s>>) -> Vec<Rule<'s>> {
    let (text, at) = (&css[head.clone()], head.start);
    match keyword(text) {
        Some(word) if GROUPS.contains(&word.as_str()) => {
            vec![Rule::Group { head: text.into(), at, rules: inside }]
        }
        Some(_) => vec![Rule::Other { head: text, at, rules: Some(inside) }],
        None => style(text, inside),
    }
}

/// A style rule, with the groups in it lifted out: what they hold stands in the same rule in them.
fn style<'s>(selector: &'s str, inside: Vec<Rule<'s>>) -> Vec<Rule<'s>> {
    let rule = |rules| Rule::Style { selector: selector.into(), rules };
    let (mut made, mut own) = (Vec::new(), Vec::new());
    for inner in inside {
        match inner {
            Rule::Group { head, at, rules } if keyword(&head).as_deref() != Some(SCOPE) => {
                if !own.is_empty() {
                    made.push(rule(std::mem::take(&mut own)));
                }
                made.push(Rule::Group { head, at, rules: lifted(selector, rules) });
            }
            inner => own.push(inner),
        }
    }
    if !own.is_empty() || made.is_empty() {
        made.push(rule(own));
    }
    made
}

/// What stands in a group within a style rule, with the rule in the group.
fn lifted<'s>(selector: &'s str, inside: Vec<Rule<'s>>) -> Vec<Rule<'s>> {
    if inside.is_empty() { Vec::new() } else { style(selector, inside) }
}

/// What ends without braces: a declaration, or a rule such as `@import`.
fn statement(css: &str, text: Range<usize>, depth: usize) -> Option<Rule<'_>> {
    let whole = &css[text.clone()];
    if whole.starts_with('@') {
        return Some(Rule::Other { head: whole, at: text.start, rules: None });
    }
    let colon = text.start + find(whole, &[':']).filter(|_| depth > 0)?;
    let value = trimmed(css, colon + 1..text.end);
    Some(Rule::Declaration { name: trim(&css[text.start..colon]), value: &css[value.clone()], at: value.start })
}

/// The word after `@`, with it and in small letters, that a head begins with.
pub(crate) fn keyword(head: &str) -> Option<String> {
    let name = head.strip_prefix('@')?;
    let end = name.find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')));
    Some(head[..=end.unwrap_or(name.len())].to_ascii_lowercase())
}

/// A range without the white space around what it holds.
fn trimmed(css: &str, range: Range<usize>) -> Range<usize> {
    let text = &css[range.clone()];
    let start = range.start + (text.len() - text.trim_ascii_start().len());
    start..start + trim(text).len()
}

/// The parts of a list with commas; a comma in brackets parts nothing.
pub(crate) fn selectors(list: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = list;
    while let Some(end) = find(rest, &[',']) {
        parts.push(trim(&rest[..end]));
        rest = &rest[end + 1..];
    }
    parts.push(trim(rest));
    parts
}

#[cfg(test)]
mod tests;
