//! Parts of style sheets in as few letters as say the same: white space goes where it parts nothing, strings stay as they are.
//!
//! Start at [`body`]. Names, numbers and colours are left as they were written: what can be told from the text alone, and no more.

use crate::render::css::{declarations, selectors};

/// The declarations of a rule. Where rules stand within rules it stays as it is.
pub(super) fn body(body: &str) -> String {
    if body.contains('{') {
        return body.trim().to_owned();
    }
    declarations(body).into_iter().map(declaration).collect::<Vec<_>>().join(";")
}

/// A declaration. The value of a custom property is kept but for its margins, since scripts may read it; an empty one has its
/// space, without which old browsers see none.
fn declaration(text: &str) -> String {
    let Some((name, value)) = text.split_once(':') else { return text.to_owned() };
    let (name, value) = (name.trim(), value.trim());
    match value {
        "" => format!("{name}: "),
        value if name.starts_with("--") => format!("{name}:{value}"),
        value => format!("{name}:{}", selectors(&single_spaced(value)).join(",")),
    }
}

/// A selector, or the condition of a group.
pub(super) fn head(text: &str) -> String {
    single_spaced(text)
}

/// A text with one space where there is white space, but for what is in strings.
fn single_spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut string = None;
    let mut is_escaped = false;
    for sign in text.trim().chars() {
        let is_space = string.is_none() && sign.is_ascii_whitespace();
        match string {
            Some(quote) if sign == quote && !is_escaped => string = None,
            None if matches!(sign, '"' | '\'') && !is_escaped => string = Some(sign),
            _ => {}
        }
        is_escaped = sign == '\\' && !is_escaped;
        if !is_space {
            spaced.push(sign);
        } else if !spaced.ends_with(' ') {
            spaced.push(' ');
        }
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_that_parts_nothing_goes() {
        for (text, expected) in [
            ("\n  a: b;\n  c : d  e ;\n", "a:b;c:d e"),
            ("font: 700 1rem / 1.3 \"A  B\", serif", "font:700 1rem / 1.3 \"A  B\",serif"),
            ("width: calc(100% - 2 * var(--x, 1px))", "width:calc(100% - 2 * var(--x, 1px))"),
            ("content: \"; \\\"  \" / \"\"; a: b", "content:\"; \\\"  \" / \"\";a:b"),
            ("background: url(data:a;b, c)", "background:url(data:a;b, c)"),
            ("--a:  b,  c ; --d: ;", "--a:b,  c;--d: "),
            ("a: b; &:hover { c: d; }", "a: b; &:hover { c: d; }"),
            ("", ""),
        ] {
            assert_eq!(body(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_selector_keeps_what_it_selects() {
        for (text, expected) in [
            ("a  >\n  b", "a > b"),
            (".a:is(.b,\n  .c) .d", ".a:is(.b, .c) .d"),
            ("[a=\"b  c\"]", "[a=\"b  c\"]"),
            ("li:nth-child(2n + 1)::before", "li:nth-child(2n + 1)::before"),
        ] {
            assert_eq!(head(text), expected, "{text:?}");
        }
    }
}
