//! Words as Markdown writes them: for those who draft texts and put names into them that anybody may have chosen.

/// Words that a text reads as they are: nothing in them is emphasis, a link, markup or the edge of a cell. They stand on one line,
/// and not at its beginning, where a sign can begin a list or a heading.
#[must_use]
pub fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in one_line(words).chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Words that a headline or a summary reads as they are, but for a space where they would make a link: a [`line`](super::line()) has
/// no other sign.
#[must_use]
pub fn escaped_in_line(words: &str) -> String {
    one_line(words).replace("](", "] (")
}

fn one_line(words: &str) -> String {
    words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{line, parse, plain};
    use super::*;

    const NAMES: [&str; 9] = [
        "Accounts of level 2 activated (14 and over)",
        "<b>bold</b> & <script>alert(1)</script>",
        "*a* _b_ **c** ~~d~~ `e`",
        "[x](unit:01) [y] ![z](a.jpg)",
        "a | b \\| c \\",
        "&amp; &#39; &nbsp;",
        "[^1] [note][1] <https://example.org>",
        "# no heading #",
        "Số thẻ “căn cước” – 100 %",
    ];

    #[test]
    fn a_text_reads_escaped_words_as_they_are() {
        for name in NAMES {
            for text in [
                format!("In {}.\n", escaped(name)),
                format!("[{}](unit:01)\n", escaped(name)),
                format!("| {} | b |\n| --- | --- |\n| c | d |\n", escaped(name)),
            ] {
                let read = parse("a.md", &text, 0);
                assert!(read.problems.is_empty(), "{text}: {:#?}", read.problems);
                let words = plain(&read.value.unwrap_or_default());
                assert!(words.contains(name), "{text} reads {words}");
            }
        }
    }

    #[test]
    fn a_line_has_no_link_in_escaped_words() {
        for name in NAMES {
            let text = format!("{}: [90%](fig:01/cards)", escaped_in_line(name));
            let read = line("a.md", &text).value.unwrap_or_default();
            assert_eq!(read.links().count(), 1, "{text}");
            assert_eq!(plain(&read), format!("{}: 90%", name.replace("](", "] (")), "{text}");
        }
    }
}
