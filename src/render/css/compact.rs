//! Writes rules in as few letters as say the same: white space goes where it parts nothing, strings stay as they are. Names,
//! numbers and colours are left as they were written: what can be told from the text alone, and no more.
//!
//! Start at [`written`].

use super::pieces::{Piece, Pieces, trim};
use super::{Rule, selectors};

/// The text of rules.
pub(crate) fn written(rules: &[Rule<'_>]) -> String {
    let mut text = String::new();
    write(rules, &mut text);
    text
}

/// Writes rules, with semicolons where a declaration is not the last of them.
fn write(rules: &[Rule<'_>], text: &mut String) {
    let mut is_open = false;
    for rule in rules {
        if std::mem::take(&mut is_open) {
            text.push(';');
        }
        match rule {
            Rule::Declaration { name, value, .. } => {
                text.push_str(&declaration(name, value));
                is_open = true;
            }
            Rule::Style { selector, rules } => {
                let list: Vec<String> = selectors(selector).into_iter().map(spaced).collect();
                block(&list.join(","), rules, text);
            }
            Rule::Group { head, rules, .. } => block(&spaced(head), rules, text),
            Rule::Other { head, rules: Some(rules), .. } => block(&spaced(head), rules, text),
            Rule::Other { head, rules: None, .. } => text.extend([&*spaced(head), ";"]),
        }
    }
}

fn block(head: &str, rules: &[Rule<'_>], text: &mut String) {
    text.extend([head, "{"]);
    write(rules, text);
    text.push('}');
}

/// A declaration. The value of a custom property is kept but for its margins, since scripts may read it; an empty one has its
/// space, without which old browsers see none.
fn declaration(name: &str, value: &str) -> String {
    let name = spaced(name);
    match value {
        "" => format!("{name}: "),
        value if name.starts_with("--") => format!("{name}:{value}"),
        value => format!("{name}:{}", selectors(&spaced(value)).join(",")),
    }
}

/// A text with one space where there is white space, but for what is in strings.
fn spaced(text: &str) -> String {
    let (mut spaced, mut is_apart) = (String::with_capacity(text.len()), true);
    for (_, piece) in Pieces::of(trim(text)) {
        let is_space = matches!(piece, Piece::Sign(sign) if sign.is_ascii_whitespace());
        match piece {
            Piece::Sign(_) if is_space && is_apart => {}
            Piece::Sign(_) if is_space => spaced.push(' '),
            Piece::Sign(sign) => spaced.push(sign),
            Piece::Whole(whole) | Piece::Open(whole, _) | Piece::Comment(whole) => spaced.push_str(whole),
        }
        is_apart = is_space;
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::super::{bare, rules};
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
            ("a: b; &:hover { c: d; }", "a:b;&:hover{c:d}"),
            ("", ""),
        ] {
            let css = bare(&format!("x {{{text}}}"));
            assert_eq!(written(&rules(&css)), format!("x{{{expected}}}"), "{text:?}");
        }
    }

    #[test]
    fn a_selector_keeps_what_it_selects() {
        for (text, expected) in [
            ("a  >\n  b", "a > b"),
            (".a:is(.b,\n  .c) .d", ".a:is(.b, .c) .d"),
            ("[a=\"b  c\"]", "[a=\"b  c\"]"),
            ("li:nth-child(2n + 1)::before", "li:nth-child(2n + 1)::before"),
            (".\\e9  b,.c\\  d", ".\\e9  b,.c\\  d"),
            (".a\\ , .b", ".a\\ ,.b"),
        ] {
            assert_eq!(written(&rules(&format!("{text} {{}}"))), format!("{expected}{{}}"), "{text:?}");
        }
    }
}
