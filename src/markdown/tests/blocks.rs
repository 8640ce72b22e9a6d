//! Charts and tables of units: where the text is cut, and what their lines are.

use super::{English, Site, read};
use crate::diag::code;
use crate::markdown::{BlockKind, Written, parse, parts, plain};

const TEXT: &str = "A[^1]\n\n```units\nindicator: x\n```\n\nB\n~~~~ chart\r\nkind: line\r\n\n~~~\n~~~~\n[^1]: C 2\n";

#[test]
fn a_text_is_cut_where_its_charts_and_tables_stand() {
    let parts = parts(&read(TEXT).0, &Site, &English, "");
    let cut: Vec<Option<usize>> =
        parts.iter().map(|part| if let Written::Block(block) = part { Some(*block) } else { None }).collect();
    assert_eq!(cut, [None, Some(0), None, Some(1), None]);
    assert_eq!(parts.get(2), Some(&Written::Html("<p>B</p>\n".to_owned())));
}

#[test]
fn the_lines_between_the_fences_are_those_of_the_file() {
    let before = 7;
    let document = parse("a.vi.md", TEXT, before).value.unwrap_or_default();
    let lines: Vec<(BlockKind, &str)> =
        document.blocks().iter().map(|block| (block.kind, block.yaml.as_str())).collect();
    assert_eq!(lines, [(BlockKind::Units, "indicator: x\n"), (BlockKind::Chart, "kind: line\r\n\n~~~\n")]);
    for block in document.blocks() {
        let start = block.start - before;
        assert_eq!(TEXT.get(start..start + block.yaml.len()), Some(block.yaml.as_str()));
    }
}

#[test]
fn a_block_that_is_never_closed_reaches_to_the_end() {
    let (document, _) = read("```chart\nkind: line\n");
    assert_eq!(document.blocks().first().map(|block| block.yaml.as_str()), Some("kind: line\n"));
    let (document, _) = read("```chart");
    assert_eq!(document.blocks().first().map(|block| block.yaml.as_str()), Some(""));
}

#[test]
fn blocks_are_no_words_and_hold_no_numbers() {
    let (document, _) = read(TEXT);
    assert_eq!(plain(&document), "A\nB\nC 2");
    assert!(document.passages().iter().all(|passage| !passage.text.contains("kind") && !passage.text.contains('x')));
}

#[test]
fn other_code_stays_code() {
    for text in ["```yaml\nunits: 1\n```", "```text of units\n1\n```", "    ```units\n    1\n    ```", "`units`"] {
        let (document, problems) = read(text);
        assert_eq!((document.blocks().len(), problems.len()), (0, 0), "{text}");
    }
}

#[test]
fn a_fence_that_is_nearly_one_of_a_chart_or_a_table_is_told() {
    for info in ["unit", "charts", "Chart", "units of x", " {.units}", "unites"] {
        let (_, problems) = read(&format!("```{info}\nindicator: x\n```"));
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [code::BLOCK_FENCE], "{info}");
    }
}

#[test]
fn a_block_within_something_else_is_told() {
    for text in
        ["- a\n\n  ```units\n  x: 1\n  ```", "> ```chart\n> x: 1\n> ```", "A[^1]\n\n[^1]: B\n\n    ```chart\n    ```"]
    {
        let (document, problems) = read(text);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!((codes, document.blocks().len()), (vec![code::BLOCK_WITHIN], 0), "{text}");
        assert!(!plain(&document).contains('x'), "{text}");
    }
}
