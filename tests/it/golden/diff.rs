//! A difference of two texts, line by line, for people: what is gone with `-`, what is new with `+`, and two lines around each.

/// Lines that are shown before and after a difference.
const AROUND: usize = 2;

/// What has to be done to `expected` to get `made`.
pub(super) fn diff(expected: &str, made: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), made.lines().collect());
    let lines = edits(&old, &new);
    let changed: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].0 != ' ').collect();
    let near = |at: usize| changed.iter().any(|change| change.abs_diff(at) <= AROUND);
    let mut text = String::new();
    let mut left_out = false;
    for (at, (sign, line)) in lines.iter().enumerate() {
        if near(at) {
            text.push_str(&format!(" {sign} {line}\n"));
        } else if !left_out {
            text.push_str(" ⋮\n");
        }
        left_out = !near(at);
    }
    text
}

/// Every line of either text with what becomes of it, by the longest sequence of lines that both have.
fn edits<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<(char, &'t str)> {
    let mut kept = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            kept[i][j] = if old[i] == new[j] { kept[i + 1][j + 1] + 1 } else { kept[i + 1][j].max(kept[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push((' ', old[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || i < old.len() && kept[i + 1][j] >= kept[i][j + 1] {
            lines.push(('-', old[i]));
            i += 1;
        } else {
            lines.push(('+', new[j]));
            j += 1;
        }
    }
    lines
}

#[test]
fn a_difference_shows_what_is_around_it_and_leaves_out_the_rest() {
    assert_eq!(diff("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\nfive\n6"), " ⋮\n   3\n   4\n - 5\n + five\n   6\n");
    assert_eq!(diff("same\n", "same\n"), " ⋮\n");
    assert_eq!(diff("a\nb\n", "b\na\n"), " - a\n   b\n + a\n");
}
