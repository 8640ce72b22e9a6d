//! The blocks of code of a Markdown text, and what is in them to be run.

/// A block of code.
#[derive(Debug, PartialEq)]
pub(super) struct Block {
    /// The line before its text.
    pub(super) line: usize,
    /// What stands behind the fence; nothing for an indented block.
    pub(super) info: Option<String>,
    /// What is in it.
    pub(super) text: String,
}

/// A command with what it is said to print.
#[derive(Debug, PartialEq)]
pub(super) struct Step {
    pub(super) command: String,
    pub(super) prints: Vec<String>,
}

/// Every block, fenced or indented. A fence that is never closed is refused.
pub(super) fn blocks(markdown: &str) -> Result<Vec<Block>, String> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut fence = String::new();
    let mut may_indent = true;
    for (number, line) in (1..).zip(markdown.lines()) {
        let ticks: String = line.trim_start().chars().take_while(|c| matches!(c, '`' | '~')).collect();
        if !fence.is_empty() {
            if ticks.len() >= fence.len() && line.trim() == ticks {
                fence.clear();
            } else if let Some(block) = blocks.last_mut() {
                block.text.push_str(&format!("{line}\n"));
            }
        } else if ticks.len() >= 3 {
            let info = line.trim_start()[ticks.len()..].trim().to_owned();
            blocks.push(Block { line: number, info: Some(info), text: String::new() });
            fence = ticks;
        } else if let Some(code) = line.strip_prefix("    ").filter(|_| may_indent) {
            match blocks
                .last_mut()
                .filter(|block| block.info.is_none() && block.line + block.text.lines().count() + 1 == number)
            {
                Some(block) => block.text.push_str(&format!("{code}\n")),
                None => blocks.push(Block { line: number - 1, info: None, text: format!("{code}\n") }),
            }
            continue;
        }
        may_indent = line.trim().is_empty();
    }
    match blocks.last() {
        Some(block) if !fence.is_empty() => Err(format!("line {}: the block is not closed", block.line)),
        _ => Ok(blocks),
    }
}

/// The commands of a block: lines that begin with `$ `, or each line of an indented block.
pub(super) fn steps(block: &Block) -> Result<Vec<Step>, String> {
    let mut steps: Vec<Step> = Vec::new();
    for line in block.text.lines() {
        let command = if block.info.is_none() { Some(line) } else { line.strip_prefix("$ ") };
        match (command, steps.last_mut()) {
            (Some(command), _) => steps.push(Step { command: command.trim().to_owned(), prints: Vec::new() }),
            (None, Some(step)) if !line.trim().is_empty() => step.prints.push(line.trim_end().to_owned()),
            (None, Some(_)) => {}
            (None, None) => return Err(format!("`{line}` stands before any `$ `")),
        }
    }
    if steps.is_empty() { Err("there is no command in it".to_owned()) } else { Ok(steps) }
}

/// What stands in backticks outside of blocks and begins with `start`.
pub(super) fn inline<'m>(markdown: &'m str, start: &'m str) -> impl Iterator<Item = &'m str> {
    let lines = markdown.lines().filter(|line| !line.starts_with("    ") && !line.contains("```"));
    lines.flat_map(|line| line.split('`').skip(1).step_by(2)).filter(move |code| code.starts_with(start))
}

#[test]
fn blocks_are_found_whether_fenced_or_indented() {
    let text = "Text:\n\n    one\n    two\n\n- a list\n    that goes on\n\n````yaml content/a.yaml\na: |\n    b\n```\n````\nend\n";
    let blocks = blocks(text).unwrap_or_else(|reason| panic!("{reason}"));
    let found: Vec<(usize, Option<&str>, &str)> =
        blocks.iter().map(|block| (block.line, block.info.as_deref(), block.text.as_str())).collect();
    assert_eq!(found, [(2, None, "one\ntwo\n"), (9, Some("yaml content/a.yaml"), "a: |\n    b\n```\n")]);
    assert_eq!(inline("`tiendo a` or `b` or `tiendo c`", "tiendo ").collect::<Vec<_>>(), ["tiendo a", "tiendo c"]);
}
