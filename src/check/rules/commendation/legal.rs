//! What the registers of forms and authorities say: names that they lack, an authority that may not give a form, and how often
//! somebody has received one.

use crate::check::Checked;
use crate::check::nouns::{AwardForm, Commendation, UnitId, form_key};
use crate::check::suggest::similar;
use crate::diag::{Code, Diagnostic, KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Tag, Text};
use crate::language::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Forms and authorities that are named and not defined, where the site defines some: each is told once.
pub(in crate::check::rules) fn registered(checked: &Checked) -> Vec<Diagnostic> {
    let forms =
        checked.forms.iter().map(|form| Defined { keys: &form.keys, name: &form.name, audience: form.audience });
    let authorities = checked.authorities.iter().map(|authority| Defined {
        keys: &authority.keys,
        name: &authority.name,
        audience: authority.audience,
    });
    let forms = unknown(checked, &forms.collect::<Vec<_>>(), code::FORM_UNREGISTERED, "form", |award| &award.form);
    let authorities = authorities.collect::<Vec<_>>();
    let authorities =
        unknown(checked, &authorities, code::AUTHORITY_UNREGISTERED, "authority", |award| &award.authority);
    [forms, authorities].concat()
}

/// A name that the site defines.
struct Defined<'c> {
    keys: &'c [String],
    name: &'c Text,
    audience: Audience,
}

fn unknown(
    checked: &Checked,
    defined: &[Defined<'_>],
    code: Code,
    key: &'static str,
    named: fn(&Commendation) -> &Text,
) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut problems = Vec::new();
    for award in &checked.commendations {
        let wanted = form_key(named(award), &checked.site.languages);
        // Of what everybody reads nothing is asked, and nothing suggested, that is defined for the office alone.
        let mut near = defined.iter().filter(|defined| defined.audience >= award.audience).peekable();
        let is_known = defined.iter().any(|defined| defined.keys.contains(&wanted));
        if near.peek().is_none() || is_known || !told.insert(wanted) {
            continue;
        }
        let name = first(checked, named(award));
        let mut refusal = Refusal::new(code, &[("id", award.id.as_str()), ("name", name)]);
        if let Some(names) = similar(name, near.map(|defined| first(checked, defined.name))) {
            refusal = refusal.hint("hint-similar", &[("names", &names)]);
        }
        let at = KeyPath::from(["commendations", award.id.as_str()]).key(key);
        problems.push(refusal.at(Place::value(&award.place.file, at)).public(award.is_open()));
    }
    problems
}

/// Awards by an authority that may not give their form.
pub(in crate::check::rules) fn entitled(checked: &Checked) -> Vec<Diagnostic> {
    let languages = &checked.site.languages;
    let form_of = |award: &Commendation| {
        let key = form_key(&award.form, languages);
        checked.forms.iter().find(|form| form.keys.contains(&key))
    };
    let judge = |award| not_entitled(checked, award, form_of(award)?);
    checked.commendations.iter().filter_map(judge).collect()
}

fn not_entitled(checked: &Checked, award: &Commendation, form: &AwardForm) -> Option<Diagnostic> {
    let key = form_key(&award.authority, &checked.site.languages);
    let authority = checked.authorities.iter().find(|authority| authority.keys.contains(&key));
    let keys = authority.map_or(std::slice::from_ref(&key), |authority| &authority.keys);
    if form.given_by.is_empty() || form.given_by.iter().any(|may| keys.contains(may)) {
        return None;
    }
    let arguments = [
        ("id", award.id.as_str()),
        ("form", first(checked, &award.form)),
        ("authority", first(checked, &award.authority)),
    ];
    let refusal = Refusal::new(code::AUTHORITY_NOT_ENTITLED, &arguments).hint("hint-given-by", &[]);
    let at = KeyPath::from(["commendations", award.id.as_str(), "authority"]);
    Some(refusal.at(Place::value(&award.place.file, at)).public(award.is_open()))
}

/// Who has received a form: its key, the name and the unit.
type Receipt = (String, String, Option<UnitId>);

/// Numbers of times that contradict each other: the same number twice, or a lower one later.
pub(in crate::check::rules) fn counted(checked: &Checked) -> Vec<Diagnostic> {
    let mut received: BTreeMap<Receipt, Vec<&Commendation>> = BTreeMap::new();
    let numbered = checked.commendations.iter().filter(|award| award.is_granted() && award.times.is_some());
    for award in numbered {
        let form = form_key(&award.form, &checked.site.languages);
        for who in &award.recipients {
            // The rule compares names and tells none.
            let name = who.name.seen(|_| true).map(|name| fold(first(checked, name))).unwrap_or_default();
            received.entry((form.clone(), name, who.unit)).or_default().push(award);
        }
    }
    let mut told = BTreeSet::new();
    let mut problems = Vec::new();
    for awards in received.values_mut() {
        awards.sort_by_key(|award| (award.awarded(), award.times));
        for (earlier, later) in awards.iter().zip(awards.iter().skip(1)) {
            let dated = earlier.awarded().is_some() && later.awarded().is_some();
            let wrong = earlier.times == later.times || (dated && earlier.times > later.times);
            if wrong && told.insert((&earlier.id, &later.id)) {
                problems.push(miscounted(earlier, later));
            }
        }
    }
    problems
}

fn miscounted(earlier: &Commendation, later: &Commendation) -> Diagnostic {
    let number = |award: &Commendation| award.times.map(|times| times.to_string()).unwrap_or_default();
    let arguments = [
        ("id", later.id.as_str()),
        ("times", &*number(later)),
        ("other", earlier.id.as_str()),
        ("number", &*number(earlier)),
    ];
    let at = KeyPath::from(["commendations", later.id.as_str(), "times"]);
    let problem = Refusal::new(code::COMMENDATION_MISCOUNTED, &arguments).at(Place::value(&later.place.file, at));
    let problem = problem.label(earlier.place.clone(), "label-other", &[("id", earlier.id.as_str())]);
    // That two nameless people are one is theirs to tell.
    let named = |award: &Commendation| award.recipients.iter().all(|who| who.name.held().is_none());
    problem.public([earlier, later].into_iter().all(|award| award.is_open() && named(award)))
}

/// A text in the site's first language, for a message.
fn first<'t>(checked: &Checked, text: &'t Text) -> &'t str {
    text.get(checked.site.languages.first().map_or("", Tag::as_str), &checked.site.languages).0
}
