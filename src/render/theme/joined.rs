//! Style sheets and scripts in one file each: a theme keeps them apart, so that a site can replace one and leave the others,
//! and a page asks for each kind once.
//!
//! Start at [`Kind`]. The parts are joined in the order of their names, so a name begins with a number.

use super::schemes::choosable;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `styles/*.css`.
    Styles,
    /// `scripts/*.js`.
    Scripts,
}

impl Kind {
    pub(super) const ALL: [Self; 2] = [Self::Styles, Self::Scripts];

    /// Where it is published. A theme that has a file of its own there does without the parts.
    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Styles => "static/site.css",
            Self::Scripts => "static/site.js",
        }
    }

    /// Whether a file is one of those that make it up.
    pub(super) fn is_part(self, path: &str) -> bool {
        match self {
            Self::Styles => path.starts_with("styles/") && path.ends_with(".css"),
            Self::Scripts => path.starts_with("scripts/") && path.ends_with(".js"),
        }
    }

    /// The files that make it up, in their order.
    pub(super) fn parts(self, files: &BTreeMap<String, Arc<[u8]>>) -> impl Iterator<Item = &str> {
        let whole = files.get_key_value(self.path()).map(|(path, _)| path.as_str());
        let parts = files.keys().map(String::as_str).filter(move |path| whole.is_none() && self.is_part(path));
        whole.into_iter().chain(parts)
    }

    /// All of them as one; of style sheets with schemes that a reader can choose. What a part leaves open ends with it: a
    /// comment that takes the rest of its line, a statement, and in a style sheet whatever has a beginning and an end.
    pub(super) fn join(self, files: &BTreeMap<String, Arc<[u8]>>) -> Arc<[u8]> {
        let parts = self.parts(files).filter_map(|path| std::str::from_utf8(files.get(path)?).ok());
        let whole = match self {
            Self::Styles => parts.map(choosable).collect::<String>() + "\n",
            Self::Scripts => parts.collect::<Vec<_>>().join("\n;\n"),
        };
        Arc::from(whole.as_bytes())
    }
}

/// A script without its indents and the lines that are comments alone, which are for who writes themes and weigh a third of it
/// on the way to a phone. None of ours has a line break in a string.
pub(super) fn plain_script(script: &str) -> String {
    let kept = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.map(|line| line.to_owned() + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> BTreeMap<String, Arc<[u8]>> {
        all.iter().map(|(path, text)| ((*path).to_owned(), Arc::from(text.as_bytes()))).collect()
    }

    #[test]
    fn parts_are_joined_in_the_order_of_their_names() {
        let theme = files(&[
            ("styles/20-b.css", "b {}\n"),
            ("styles/10-a.css", "a {}\n"),
            ("styles/note.txt", ""),
            ("scripts/10.js", ""),
        ]);
        assert_eq!(*Kind::Styles.join(&theme), *b"a{}b{}\n");
        assert_eq!(Kind::Scripts.parts(&theme).collect::<Vec<_>>(), ["scripts/10.js"]);
    }

    #[test]
    fn what_a_part_leaves_open_ends_with_it() {
        let theme = files(&[
            ("scripts/10.js", "(function () {})() // ours"),
            ("scripts/20.js", "(function () {})()\n"),
            ("scripts/30.js", "(function () {})()"),
            ("styles/10.css", "@media (prefers-color-scheme: light) { .a { b: c } /* open"),
            ("styles/20.css", ".d { e: f }"),
        ]);
        let ends = "(function () {})() // ours\n;\n(function () {})()\n\n;\n(function () {})()";
        assert_eq!(*Kind::Scripts.join(&theme), *ends.as_bytes());
        let styles = Kind::Styles.join(&theme);
        let styles = String::from_utf8_lossy(&styles);
        assert!(styles.ends_with("}}.d{e:f}\n"), "{styles}");
    }

    #[test]
    fn a_file_in_the_place_of_all_parts_stands_for_them() {
        let theme = files(&[("static/site.css", "own {}\n"), ("styles/10-a.css", "a {}\n")]);
        assert_eq!(*Kind::Styles.join(&theme), *b"own{}\n");
    }

    #[test]
    fn comments_and_indents_are_left_out() {
        assert_eq!(plain_script("// About.\nf(\n  // Why.\n  'https://',\n);\n"), "f(\n'https://',\n);\n");
    }
}
