//! Holds the real site against `tests/data/seed-facts.yaml`: each statement of fact of the two articles that the project began
//! with stands on the page that is named, in the words that are given, in every language.

use crate::harness::{LANGUAGES, real_pages, text_of};
use crate::page::folded;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A statement of fact, and where the site says it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    id: String,
    /// What the article says, in our words.
    #[serde(rename = "statement")]
    fact: String,
    /// Which of the two.
    article: String,
    /// The page of the first language, on which the text stands.
    page: String,
    text: BTreeMap<String, String>,
}

fn statements() -> Vec<Statement> {
    serde_yaml::from_str(&text_of("tests/data/seed-facts.yaml")).unwrap_or_else(|error| panic!("{error}"))
}

/// Which statements the site doesn't make, given the text of its pages.
fn unsaid(statements: &[Statement], pages: &BTreeMap<String, String>) -> Vec<String> {
    let mut unsaid = Vec::new();
    for statement in statements {
        for (language, folder) in LANGUAGES {
            let path = format!("{folder}{}", statement.page);
            let said = statement.text.get(language).zip(pages.get(&path));
            if !said.is_some_and(|(text, page)| page.contains(&folded(text))) {
                unsaid.push(format!("{}: {path} does not say {:?}", statement.id, statement.text.get(language)));
            }
        }
    }
    unsaid
}

fn texts() -> BTreeMap<String, String> {
    real_pages().iter().map(|(path, page)| (path.clone(), page.body().words())).collect()
}

#[test]
fn each_statement_of_the_articles_stands_on_its_page_in_every_language() {
    let unsaid = unsaid(&statements(), &texts());
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
}

#[test]
fn the_statements_are_of_both_articles_and_no_two_have_one_id() {
    let statements = statements();
    let ids: BTreeSet<&str> = statements.iter().map(|statement| statement.id.as_str()).collect();
    assert_eq!(ids.len(), statements.len());
    for article in ["dak-nong", "ha-noi"] {
        let of_it = statements.iter().filter(|statement| statement.article == article).count();
        assert!(of_it > 20, "{article}: only {of_it} statements");
    }
    assert!(
        statements.iter().all(|statement| statement.fact.ends_with('.') && statement.text.len() == LANGUAGES.len())
    );
}

#[test]
fn a_statement_in_other_words_is_noticed() {
    let texts = texts();
    for (position, statement) in statements().into_iter().enumerate() {
        let mut statement = statement;
        let language = LANGUAGES[position % LANGUAGES.len()].0;
        let text = statement.text.entry(language.to_owned()).or_default();
        *text = format!("{text} xyz");
        assert_eq!(unsaid(&[statement], &texts).len(), 1);
    }
}
