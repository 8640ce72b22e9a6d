//! Reads a stylesheet into rules, as far as binding them to something else needs: selectors with their bodies, groups with a
//! condition, and all else as it stands. What is cut off ends where the text ends, as in browsers.

/// A rule of a stylesheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Rule {
    /// Declarations for what `selector` selects.
    Style {
        /// One selector, or several with commas between.
        selector: String,
        /// What stands between the braces.
        body: String,
    },
    /// Rules under a condition, such as `@media print`.
    Group {
        /// What stands before the brace.
        head: String,
        /// What stands in it.
        rules: Vec<Rule>,
    },
    /// A rule that selects nothing, such as `@font-face`, as it stands.
    Other(String),
}

/// What a group may begin with.
const GROUPS: [&str; 4] = ["@media", "@supports", "@container", "@layer"];

/// The rules of a stylesheet, in order.
pub(crate) fn rules(css: &str) -> Vec<Rule> {
    let css = without_comments(css);
    let mut rest = css.trim();
    let mut rules = Vec::new();
    while !rest.is_empty() {
        let end = find(rest, |sign, depth| depth == 0 && matches!(sign, '{' | ';')).unwrap_or(rest.len());
        let (head, after) = rest.split_at(end);
        let Some(after) = after.strip_prefix('{') else {
            rules.extend((!head.trim().is_empty()).then(|| Rule::Other(format!("{};", head.trim()))));
            rest = after.get(1..).unwrap_or_default().trim();
            continue;
        };
        let close = find(after, |sign, depth| depth == 0 && sign == '}').unwrap_or(after.len());
        rules.push(rule(head.trim(), &after[..close]));
        rest = after.get(close + 1..).unwrap_or_default().trim();
    }
    rules
}

fn rule(head: &str, body: &str) -> Rule {
    if GROUPS.iter().any(|group| head.starts_with(group)) {
        Rule::Group { head: head.to_owned(), rules: rules(body) }
    } else if head.starts_with('@') {
        Rule::Other(format!("{head} {{{body}}}"))
    } else {
        Rule::Style { selector: head.to_owned(), body: body.to_owned() }
    }
}

/// The parts of a list with commas; a comma in brackets parts nothing.
pub(crate) fn selectors(list: &str) -> Vec<&str> {
    parts(list, ',')
}

/// The declarations of a body that has no rules in it.
pub(crate) fn declarations(body: &str) -> Vec<&str> {
    parts(body, ';').into_iter().filter(|part| !part.is_empty()).collect()
}

fn parts(list: &str, mark: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = list;
    while let Some(end) = find(rest, |sign, depth| depth == 0 && sign == mark) {
        parts.push(rest[..end].trim());
        rest = &rest[end + 1..];
    }
    parts.push(rest.trim());
    parts
}

/// Where the first sign stands that is wanted at its depth of brackets. A closing bracket has the depth of its opening one, and
/// nothing in a string counts.
fn find(text: &str, is_wanted: impl Fn(char, usize) -> bool) -> Option<usize> {
    let mut depth = 0_usize;
    let mut string = None;
    let mut is_escaped = false;
    for (at, sign) in text.char_indices() {
        if let Some(quote) = string {
            if !is_escaped && sign == quote {
                string = None;
            }
            is_escaped = !is_escaped && sign == '\\';
            continue;
        }
        if is_wanted(sign, depth) {
            return Some(at);
        }
        match sign {
            '"' | '\'' => string = Some(sign),
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// A stylesheet without its comments. What looks like one in a string is none.
fn without_comments(css: &str) -> String {
    let mut plain = String::with_capacity(css.len());
    let mut string = None;
    let mut is_escaped = false;
    let mut rest = css;
    while let Some(sign) = rest.chars().next() {
        if string.is_none() && rest.starts_with("/*") {
            rest = rest[2..].split_once("*/").map_or("", |(_, rest)| rest);
            continue;
        }
        match string {
            Some(quote) if !is_escaped && (sign == quote || sign == '\n') => string = None,
            None if matches!(sign, '"' | '\'') => string = Some(sign),
            _ => {}
        }
        is_escaped = string.is_some() && !is_escaped && sign == '\\';
        plain.push(sign);
        rest = &rest[sign.len_utf8()..];
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(selector: &str, body: &str) -> Rule {
        Rule::Style { selector: selector.to_owned(), body: body.to_owned() }
    }

    #[test]
    fn a_stylesheet_is_read_rule_by_rule() {
        let css =
            "@charset \"utf-8\"; /* { */ a::after{content:\"}\\\"\"} @media print{b{c:d}e{}}\n@page{margin:0} f{g:h";
        let group = Rule::Group { head: "@media print".to_owned(), rules: vec![style("b", "c:d"), style("e", "")] };
        let expected = vec![
            Rule::Other("@charset \"utf-8\";".to_owned()),
            style("a::after", "content:\"}\\\"\""),
            group,
            Rule::Other("@page {margin:0}".to_owned()),
            style("f", "g:h"),
        ];
        assert_eq!(rules(css), expected);
    }

    #[test]
    fn what_looks_like_a_comment_in_a_string_is_none() {
        assert_eq!(
            rules("a::after{content:\"/*\"}/* b{} */ c{d:e}"),
            [style("a::after", "content:\"/*\""), style("c", "d:e")]
        );
        assert_eq!(rules("a{b:'\\'/* c */'}/* d"), [style("a", "b:'\\'/* c */'")]);
    }

    #[test]
    fn a_list_is_parted_at_its_own_commas_only() {
        assert_eq!(selectors(".a, .b:is(c, d),\n[e=\",\"]"), [".a", ".b:is(c, d)", "[e=\",\"]"]);
        assert_eq!(declarations(" a: url(b;c); d: \";\"; "), ["a: url(b;c)", "d: \";\""]);
    }
}
