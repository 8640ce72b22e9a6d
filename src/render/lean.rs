//! Pages on their way to a phone: without the indents and empty lines of their templates, which are for who writes themes.

/// A page without indents and empty lines. What is between `<pre>` and `</pre>` stays as it is.
pub(super) fn lean(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut pieces = html.split("<pre");
    trim(pieces.next().unwrap_or_default(), &mut out);
    for piece in pieces {
        let (kept, rest) = piece.split_once("</pre>").unwrap_or((piece, ""));
        out.push_str("<pre");
        out.push_str(kept);
        out.push_str("</pre>");
        trim(rest, &mut out);
    }
    out
}

/// Appends lines without the white space that they begin with, and no empty ones. White space within a line is text.
fn trim(text: &str, out: &mut String) {
    for (place, line) in text.split_inclusive('\n').enumerate() {
        let line = if place == 0 { line } else { line.trim_start_matches([' ', '\t']) };
        if place == 0 || !line.trim_end().is_empty() {
            out.push_str(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indents_and_empty_lines_go_and_spaces_between_words_stay() {
        let cases = [
            ("<p>\n    one <b>two</b> three\n\n  </p>\n", "<p>\none <b>two</b> three\n</p>\n"),
            ("<p>a</p> \n  \n<p>b</p>", "<p>a</p> \n<p>b</p>"),
            ("  first", "  first"),
            ("", ""),
        ];
        for (page, leaner) in cases {
            assert_eq!(lean(page), leaner, "{page:?}");
        }
    }

    #[test]
    fn code_keeps_its_lines() {
        let page = "<div>\n  <pre><code>a\n\n    b</code></pre> c\n  <p>d</p>\n  <pre>e\n  f</pre>\n</div>\n";
        assert_eq!(lean(page), "<div>\n<pre><code>a\n\n    b</code></pre> c\n<p>d</p>\n<pre>e\n  f</pre>\n</div>\n");
    }
}
