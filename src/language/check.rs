//! Holds a language's files against the English one: nothing missing, nothing unknown, the same variables, no reference
//! into the void. Everything that could go wrong when a string is formatted is found here, in every variant of every string.

use super::plurals::Plurals;
use super::reference::{self, Asked, IDS};
use super::refusal;
use super::uses::Uses;
use crate::diag::{Refusal, listed};
use crate::domain::Tag;
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use std::collections::{BTreeMap, BTreeSet};

/// How deep placeables may stand in each other, and terms lead to terms: the parser and the formatter call themselves.
const DEEPEST: usize = 50;

/// Every problem of a language whose strings stand in `sources`, later ones over earlier ones.
pub(super) fn against_reference(tag: &Tag, sources: &[&str]) -> Vec<Refusal> {
    let (asked, plurals) = (reference::asked(), Plurals::of(tag));
    let mut check = Check { tag, asked, plurals, problems: Vec::new(), garbled: BTreeSet::new() };
    let mut strings = Strings::default();
    for source in sources {
        check.source(source, &mut strings);
    }
    check.missing(&strings);
    for (id, uses) in strings.messages.iter().chain(&strings.terms) {
        check.references(id, uses, &strings);
    }
    check.circles(&strings);
    check.problems
}

/// The strings of a language as far as they can be read: what each refers to, by id.
#[derive(Default)]
struct Strings {
    messages: BTreeMap<String, Uses>,
    /// With the `-` before their ids, and one more entry for each attribute.
    terms: BTreeMap<String, Uses>,
}

struct Check<'a> {
    tag: &'a Tag,
    asked: BTreeMap<&'static str, Asked>,
    plurals: Plurals,
    problems: Vec<Refusal>,
    /// Ids whose entries have mistakes of syntax: they are not called missing as well.
    garbled: BTreeSet<String>,
}

impl Check<'_> {
    fn report(&mut self, id: &str, hint: &'static str, arguments: &[(&'static str, &str)]) {
        self.problems.push(refusal(self.tag, id).hint(hint, arguments));
    }

    fn source(&mut self, source: &str, strings: &mut Strings) {
        if depth(source) > DEEPEST {
            return self.report(reference::FIRST, "hint-depth", &[]);
        }
        let (resource, mistakes) = match fluent_syntax::parser::parse_runtime(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, mistakes)) => (resource, mistakes),
        };
        for mistake in &mistakes {
            self.syntax(source, mistake);
        }
        let mut seen = BTreeSet::new();
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) if !seen.insert(message.id.name.to_owned()) => {
                    self.report(message.id.name, "hint-twice", &[]);
                }
                ast::Entry::Term(term) if !seen.insert(format!("-{}", term.id.name)) => {
                    self.report(&format!("-{}", term.id.name), "hint-twice", &[]);
                }
                ast::Entry::Message(message) => self.message(message, strings),
                ast::Entry::Term(term) => add_term(term, strings),
                _ => {}
            }
        }
    }

    fn syntax(&mut self, source: &str, mistake: &ParserError) {
        let slice = mistake.slice.clone().unwrap_or_else(|| mistake.pos.clone());
        let entry = source.get(slice).unwrap_or_default().trim_start();
        let id: String = entry.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        let line = source.get(..mistake.pos.start).unwrap_or_default().matches('\n').count() + 1;
        let (line, reason) = (line.to_string(), mistake.kind.to_string());
        self.report(&id, "hint-syntax", &[("line", &line), ("reason", &reason)]);
        self.garbled.insert(id);
    }

    fn message(&mut self, message: &ast::Message<&str>, strings: &mut Strings) {
        let id = message.id.name;
        for attribute in &message.attributes {
            self.report(&format!("{id}.{}", attribute.id.name), "hint-unknown", &[]);
        }
        if message.value.is_none() {
            return;
        }
        for (form, n) in self.plurals.missing(message.value.as_ref()) {
            self.report(id, "hint-plural", &[("form", form), ("n", &n.to_string())]);
        }
        let uses = Uses::of(message.value.as_ref());
        self.variables(id, &uses);
        strings.messages.insert(id.to_owned(), uses);
    }

    fn variables(&mut self, id: &str, uses: &Uses) {
        let Some(asked) = self.asked.get(id) else {
            return match similar(id) {
                Some(similar) => self.report(id, "hint-similar", &[("similar", similar)]),
                None => self.report(id, "hint-unknown", &[]),
            };
        };
        let unknown: Vec<String> = uses.variables.difference(&asked.allowed).cloned().collect();
        let dropped: Vec<String> = asked.needed.difference(&uses.variables).cloned().collect();
        let allowed: Vec<String> = asked.allowed.iter().map(|name| format!("${name}")).collect();
        let allowed = listed(&allowed);
        for name in unknown {
            self.report(id, "hint-argument", &[("argument", &name), ("allowed", &allowed)]);
        }
        for name in dropped {
            self.report(id, "hint-dropped", &[("argument", &name)]);
        }
    }

    fn missing(&mut self, strings: &Strings) {
        for id in IDS {
            if !strings.messages.contains_key(*id) && !self.garbled.contains(*id) {
                let english = self.asked.get(id).map(|asked| asked.english.clone()).unwrap_or_default();
                self.report(id, "hint-missing", &[("english", &english)]);
            }
        }
    }

    /// A string may refer to terms only: another string could want variables that this one isn't given.
    fn references(&mut self, id: &str, uses: &Uses, strings: &Strings) {
        let known = |target: &String| strings.terms.contains_key(target) || self.garbled.contains(target);
        let terms: Vec<&String> = uses.terms.iter().filter(|target| !known(target)).collect();
        for target in terms.into_iter().chain(&uses.messages).chain(&uses.functions) {
            self.report(id, "hint-reference", &[("target", target)]);
        }
    }

    fn circles(&mut self, strings: &Strings) {
        let mut open: BTreeMap<&str, &Uses> = strings.terms.iter().map(|(id, uses)| (id.as_str(), uses)).collect();
        for _ in 0..DEEPEST {
            let ends: Vec<&str> = open.iter().filter(|(_, uses)| !leads_on(uses, &open)).map(|(id, _)| *id).collect();
            open.retain(|id, _| !ends.contains(id));
        }
        for id in open.keys() {
            self.report(id, "hint-circle", &[]);
        }
    }
}

fn leads_on(uses: &Uses, open: &BTreeMap<&str, &Uses>) -> bool {
    uses.terms.iter().any(|target| open.contains_key(target.as_str()))
}

/// How deep brackets stand in each other, at most; brackets in comments don't count.
fn depth(source: &str) -> usize {
    let lines = source.lines().filter(|line| !line.starts_with('#'));
    let mut deepest = 0;
    lines.flat_map(str::chars).fold(0_usize, |depth, c| {
        let depth = match c {
            '{' | '(' => depth + 1,
            '}' | ')' => depth.saturating_sub(1),
            _ => depth,
        };
        deepest = deepest.max(depth);
        depth
    });
    deepest
}

fn add_term(term: &ast::Term<&str>, strings: &mut Strings) {
    let id = format!("-{}", term.id.name);
    for attribute in &term.attributes {
        strings.terms.insert(format!("{id}.{}", attribute.id.name), Uses::of(Some(&attribute.value)));
    }
    strings.terms.insert(id, Uses::of(Some(&term.value)));
}

fn similar(id: &str) -> Option<&'static str> {
    let distance = |known: &&str| strsim::osa_distance(known, id);
    IDS.iter().copied().min_by_key(distance).filter(|known| distance(known) <= 1 + id.len() / 6)
}

#[cfg(test)]
mod tests {
    use super::super::tests::language;
    use super::*;
    use crate::diag::code;
    use crate::domain::Scalar;
    use proptest::prelude::*;

    /// The problems of a site's own file over one of the tool's languages: string, hint and what the hint says.
    fn problems(tag: &str, file: &str) -> Vec<String> {
        let tag = Tag::read(tag).expect("a tag");
        let problems = super::super::Language::load(&tag, Some(file)).err().unwrap_or_default();
        problems.into_iter().map(described).collect()
    }

    fn described(refusal: Refusal) -> String {
        let problem = refusal.nowhere();
        assert_eq!(problem.code, code::LANGUAGE_FILE);
        let id = &problem.message.arguments[0].1;
        let hint = &problem.hints[0];
        let said: Vec<&str> = hint.arguments.iter().map(|(_, value)| value.as_str()).collect();
        format!("{id} {} {}", hint.attribute.unwrap_or_default(), said.join(" | ")).trim_end().to_owned()
    }

    #[test]
    fn each_mistake_is_told_with_its_remedy() {
        for (file, expected) in [
            ("nav-hme = Home", "nav-hme hint-similar nav-home"),
            ("quite-something-else = x", "quite-something-else hint-unknown"),
            ("nav-home = Home\n    .title = x", "nav-home.title hint-unknown"),
            ("figure-of = { $count } of { $base } in { $unit }", "figure-of hint-argument unit | `$base`, `$count`"),
            ("figure-of = { $count }", "figure-of hint-dropped base"),
            ("nav-home = { days-left }", "nav-home hint-reference days-left"),
            ("nav-home = { nav-units.title }", "nav-home hint-reference nav-units.title"),
            ("nav-home = { -brand }", "nav-home hint-reference -brand"),
            ("nav-home = { NUMBER(5) }", "nav-home hint-reference NUMBER"),
            ("nav-home = a\nnav-home = b", "nav-home hint-twice"),
            ("-office = a\n-office = b", "-office hint-twice"),
            ("unit-count = { $n ->\n    [two] x\n   *[other] { $n } units\n}", "unit-count hint-plural one | 1"),
            ("language-direction = down", "language-direction hint-direction down"),
        ] {
            assert_eq!(problems("en", file), [expected], "{file}");
        }
    }

    #[test]
    fn a_mistake_of_syntax_is_told_with_its_line() {
        let found = problems("en", "nav-units = Places\nnav-home = { $\nnav-about = About\n");
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("nav-home hint-syntax 2 | "), "{found:?}");
    }

    #[test]
    fn terms_that_lead_back_to_themselves_are_told() {
        let file = "-office = the { -police }\n-police = { -office }\n-town = { -town }\n-end = { -office }\n";
        assert_eq!(problems("en", file), ["-end", "-office", "-police", "-town"].map(|id| format!("{id} hint-circle")));
        let file = "-office = { -police.kind ->\n   *[x] y\n}\n-police = z\n";
        assert_eq!(problems("en", file), ["-office hint-reference -police.kind"]);
    }

    #[test]
    fn a_file_can_not_exhaust_the_stack() {
        for deep in ["{", "{F(", "{$a->*[x]"] {
            let file = format!("nav-home = {}", deep.repeat(100_000));
            assert_eq!(problems("en", &file), ["language-name hint-depth"], "{deep}");
        }
        let chain = (1..1_000).fold("-t0 = x\n".to_owned(), |chain, n| format!("{chain}-t{n} = {{ -t{} }}\n", n - 1));
        let found = problems("en", &chain);
        assert!(found.len() > 900 && found.iter().all(|found| found.ends_with("hint-circle")), "{}", found.len());
    }

    #[test]
    fn a_variable_is_found_in_every_variant() {
        let file = "days-left = { $n ->\n    [one] { $n } day\n   *[other] { $days } days\n}\n";
        assert_eq!(problems("en", file), ["days-left hint-argument days | `$n`"]);
    }

    #[test]
    fn a_site_may_have_terms_of_its_own() {
        let file = "-office = the office\n    .place = Hà Nội\nnav-about = About { -office }\nnav-home = { -office.place ->\n   *[x] Home\n}";
        assert_eq!(problems("en", file), Vec::<String>::new());
        let tag = Tag::read("en").expect("a tag");
        assert_eq!(language(tag.as_str(), Some(file)).text("nav-about", &[]), "About the office");
    }

    #[test]
    fn all_problems_come_at_once() {
        let found = problems("de", "language-name = Deutsch\nnav-hme = Start\nfigure-of = { $count }\n");
        assert!(found.contains(&"nav-hme hint-similar nav-home".to_owned()));
        assert!(found.contains(&"figure-of hint-dropped base".to_owned()));
        assert!(found.contains(&"nav-home hint-missing nav-home = Home".to_owned()));
        assert_eq!(found.len(), IDS.len() - 2 + 2);
    }

    #[test]
    fn a_language_without_a_file_is_one_problem() {
        let tag = Tag::read("de").expect("a tag");
        let problems = super::super::Language::load(&tag, None).err().unwrap_or_default();
        let problems: Vec<String> = problems.into_iter().map(described).collect();
        assert_eq!(problems, ["language-name hint-file de"]);
    }

    proptest! {
        #[test]
        fn no_file_makes_the_reader_panic(file in "(nav-home|-x|[a-z-]{1,6}| |\n|=|\\{|\\}|\\$n|\\.a|->|\\[one\\]|\\*\\[x\\]|\"|đ|#){0,40}") {
            problems("en", &file);
        }
    }
}
