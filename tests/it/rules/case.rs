//! A case of a rule: content that is laid over `common/content/`, and the effect that it must have.
//!
//!     content/        the files that matter
//!     effect.yaml     what must happen, see [`Effect`]

use crate::harness::{Site, Tree, build, files_below, in_checkout, settings};
use crate::page::{Page, folded};
use serde::Deserialize;
use std::collections::BTreeMap;
use tiendo::Settings;
use tiendo::diag::Severity;
use tiendo::domain::Audience;
use tiendo::load::Memory;

/// Where the cases stand.
const CASES: &str = "tests/rules";
/// The folder among them that holds what every case has.
const COMMON: &str = "common/content/";

/// `effect.yaml`: what must happen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Effect {
    /// 0: the site is published; 1: it is refused and nothing is published.
    exit: u8,
    /// The codes that are told, each as often as it is told. One that is missing fails, and one too many too.
    #[serde(default)]
    pub(super) problems: Vec<String>,
    /// Text that must show, by page.
    #[serde(default)]
    pub(super) pages: BTreeMap<String, Texts>,
    /// Text that must not show, by page. The page itself must be there.
    #[serde(default)]
    pub(super) not: BTreeMap<String, Texts>,
    /// Files of `common/content/` that the case goes without.
    #[serde(default)]
    absent: Vec<String>,
    /// The edition; the public one if absent.
    #[serde(default = "public")]
    edition: Audience,
    /// The day of knowledge; the site's own if absent.
    as_of: Option<String>,
    /// The minute by the clock; a build for another minute if absent.
    clock: Option<String>,
}

fn public() -> Audience {
    Audience::Public
}

/// One text or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Texts {
    One(String),
    Several(Vec<String>),
}

impl Texts {
    fn iter(&self) -> impl Iterator<Item = String> {
        let texts = match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Several(texts) => texts,
        };
        texts.iter().map(|text| folded(text))
    }
}

/// A folder of `tests/rules/<number>-<name>/<kind>/`.
pub(super) struct Case {
    /// `11-small-fall/triggers/by-one`.
    pub(super) name: String,
    /// The number of its rule.
    pub(super) rule: u8,
    /// `triggers` or `passes`.
    pub(super) kind: String,
    pub(super) effect: Effect,
    content: Tree,
}

impl Case {
    /// Every case, by name. A file that belongs to none fails.
    pub(super) fn all() -> Vec<Self> {
        let mut cases = BTreeMap::<String, Tree>::new();
        let common = Self::common();
        for (path, bytes) in files_below(&in_checkout(CASES)) {
            if path.starts_with(COMMON) {
                continue;
            }
            let parts: Vec<&str> = path.splitn(4, '/').collect();
            let [folder, kind, case, rest] = parts.as_slice() else { panic!("{CASES}/{path} belongs to no case") };
            cases.entry(format!("{folder}/{kind}/{case}")).or_default().insert((*rest).to_owned(), bytes);
        }
        cases.into_iter().map(|(name, files)| Self::read(name, files, &common)).collect()
    }

    /// What every case has.
    pub(super) fn common() -> Tree {
        files_below(&in_checkout(CASES).join(COMMON))
    }

    fn read(name: String, mut files: Tree, common: &Tree) -> Self {
        let effect = files.remove("effect.yaml").unwrap_or_else(|| panic!("{CASES}/{name} has no effect.yaml"));
        let effect: Effect = serde_yaml::from_slice(&effect).unwrap_or_else(|error| panic!("{CASES}/{name}: {error}"));
        let mut content = common.clone();
        for path in &effect.absent {
            assert!(content.remove(path).is_some(), "{CASES}/{name}: `{path}` is absent anyway");
        }
        for (path, bytes) in files {
            let below = path.strip_prefix("content/");
            content.insert(below.unwrap_or_else(|| panic!("{CASES}/{name}: what is `{path}`?")).to_owned(), bytes);
        }
        let number = name.split('-').next().and_then(|number| number.parse().ok());
        let rule = number.unwrap_or_else(|| panic!("{CASES}/{name} has no number of a rule"));
        let kind = name.split('/').nth(1).unwrap_or_default().to_owned();
        Self { name, rule, kind, effect, content }
    }

    /// The folder of its rule.
    pub(super) fn folder(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    /// What is not as the effect says, one line each.
    pub(super) fn differences(&self) -> Vec<String> {
        let clock =
            self.effect.clock.as_ref().map(|clock| clock.parse().unwrap_or_else(|error| panic!("{clock}: {error}")));
        let wanted = Settings { clock, ..settings(&[self.effect.edition], self.effect.as_of.as_deref()) };
        let site = build(&Memory::from(self.content.clone()), &Memory::default(), &wanted);
        let mut differences = self.of_exit(&site);
        differences.extend(self.of_problems(&site));
        if let Some(pages) = site.editions.get(&self.effect.edition) {
            differences.extend(self.of_pages(pages));
        }
        differences.iter().map(|difference| format!("{CASES}/{}: {difference}", self.name)).collect()
    }

    fn of_exit(&self, site: &Site) -> Vec<String> {
        let refused = site.problems.iter().any(|problem| problem.severity == Severity::Error);
        let is_published = site.editions.contains_key(&self.effect.edition);
        let mut differences = Vec::new();
        if u8::from(refused) != self.effect.exit {
            differences.push(format!("exit {} in place of {}", u8::from(refused), self.effect.exit));
        }
        if refused == is_published {
            differences.push(format!("refused: {refused}, published: {is_published}"));
        }
        if self.effect.exit != 0 && !(self.effect.pages.is_empty() && self.effect.not.is_empty()) {
            differences.push("what is refused has no pages".to_owned());
        }
        differences
    }

    fn of_problems(&self, site: &Site) -> Option<String> {
        let mut told: Vec<String> = site.problems.iter().map(|problem| problem.code.to_string()).collect();
        let mut expected = self.effect.problems.clone();
        told.sort();
        expected.sort();
        let difference = || format!("told {told:?} in place of {expected:?}:\n{}", site.told());
        (told != expected).then(difference)
    }

    fn of_pages(&self, site: &Tree) -> Vec<String> {
        let mut differences = Vec::new();
        for (wanted, pages) in [(true, &self.effect.pages), (false, &self.effect.not)] {
            for (path, texts) in pages {
                let Some(words) = site.get(path).map(|bytes| words(path, bytes)) else {
                    differences.push(format!("there is no page {path}"));
                    continue;
                };
                let wrong = texts.iter().filter(|text| words.contains(text.as_str()) != wanted);
                let says = if wanted { "doesn't say" } else { "says" };
                differences.extend(wrong.map(|text| format!("{path} {says} `{text}`, it is:\n{words}")));
            }
        }
        differences
    }
}

/// The text of a page that a reader sees.
fn words(path: &str, bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    Page::read(text).unwrap_or_else(|error| panic!("{path}: {error}")).body().words()
}
