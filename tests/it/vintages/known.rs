//! Content as it was on a day: what had not been written yet is taken out of the files.

use super::{Date, date_of, yaml};
use crate::harness::Tree;
use serde_yaml::{Mapping, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The content as it was on a day: without the files, and the entries of registers, of later days. Of a later document only its
/// key and its day are left, because what has no day may cite it; a deadline that a later day brings is another one.
///
/// What bears no day stays as it is: the site's own file, units, thresholds, targets, releases, pages, photos.
pub(super) fn known_by(content: &Tree, on: Date) -> Tree {
    let mut known = Tree::new();
    let (later_documents, figures) = (later_documents(content, on), figures_known(content));
    for (path, bytes) in content {
        let folder = path.strip_prefix("internal/").unwrap_or(path).split('/').next().unwrap_or_default();
        let bytes = match folder {
            "snapshots" if path.ends_with(".yaml") => told_by(&yaml(bytes), on).then(|| bytes.clone()),
            "bulletins" => written_by(bytes, on).then(|| bytes.clone()),
            "documents.yaml" => Some(reworded(bytes, on)),
            "commendations" => Some(without(bytes, "commendations", on, |award| awarded(award, &figures))),
            "difficulties" => {
                let reported = without(bytes, "difficulties", on, |entry| date_of(entry.get("reported")));
                Some(without_later_steps(&reported, on))
            }
            "programmes" => Some(with_other_deadlines(bytes, &later_documents, on)),
            _ => Some(bytes.clone()),
        };
        known.extend(bytes.map(|bytes| (path.clone(), bytes)));
    }
    // A pasted table goes with the file that names it.
    let tables: Vec<String> = known.keys().filter(|path| path.ends_with(".tsv")).cloned().collect();
    for table in tables {
        if !known.contains_key(&table.replace(".tsv", ".yaml")) {
            known.remove(&table);
        }
    }
    known
}

fn told_by(snapshot: &Value, on: Date) -> bool {
    let known = date_of(snapshot.get("published")).or_else(|| date_of(snapshot.get("as_of")));
    known.is_none_or(|known| known <= on)
}

fn written_by(text: &[u8], on: Date) -> bool {
    let text = String::from_utf8_lossy(text);
    let matter = text.split("---").nth(1).unwrap_or_default();
    date_of(yaml(matter.as_bytes()).get("date")).is_none_or(|date| date <= on)
}

fn entries<'v>(register: &'v Value, key: &str) -> impl Iterator<Item = (&'v Value, &'v Value)> {
    register.get(key).and_then(Value::as_mapping).into_iter().flatten()
}

/// The day of a commendation; without one, that on which the newest figure it rests on was known.
fn awarded(award: &Value, figures: &BTreeMap<(String, String), Date>) -> Option<Date> {
    let claims = award.get("rests_on").and_then(Value::as_sequence).into_iter().flatten();
    let known = claims.filter_map(|claim| figures.get(&(text(claim, "indicator")?, text(claim, "as_of")?)));
    date_of(award.get("date")).or_else(|| known.max().copied())
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

/// Since when figures of an indicator and a moment are known.
fn figures_known(content: &Tree) -> BTreeMap<(String, String), Date> {
    let snapshots = content.iter().filter(|(path, _)| path.starts_with("snapshots/") && path.ends_with(".yaml"));
    let key = |(_, bytes): (&String, &Vec<u8>)| {
        let snapshot = yaml(bytes);
        let known = date_of(snapshot.get("published")).or_else(|| date_of(snapshot.get("as_of")))?;
        Some(((text(&snapshot, "indicator")?, text(&snapshot, "as_of")?), known))
    };
    snapshots.filter_map(key).collect()
}

fn without(register: &[u8], key: &str, on: Date, day: impl Fn(&Value) -> Option<Date>) -> Vec<u8> {
    let mut register = yaml(register);
    let known = |(_, entry): &(&Value, &Value)| day(entry).is_none_or(|day| day <= on);
    let kept: Mapping = entries(&register, key).filter(known).map(|(id, entry)| (id.clone(), entry.clone())).collect();
    register[key] = Value::Mapping(kept);
    written(&register)
}

/// The register of difficulties without what became of them later.
fn without_later_steps(register: &[u8], on: Date) -> Vec<u8> {
    let mut register = yaml(register);
    let difficulties = register.get_mut("difficulties").and_then(Value::as_mapping_mut).into_iter().flatten();
    for (_, difficulty) in difficulties {
        if let Some(steps) = difficulty.get_mut("history").and_then(Value::as_sequence_mut) {
            steps.retain(|step| date_of(step.get("date")).is_none_or(|date| date <= on));
        }
    }
    written(&register)
}

/// The register of documents with other words for later ones.
fn reworded(register: &[u8], on: Date) -> Vec<u8> {
    let mut register = yaml(register);
    let documents = register.get_mut("documents").and_then(Value::as_mapping_mut).into_iter().flatten();
    for (_, document) in documents {
        if date_of(document.get("date")).is_some_and(|date| date > on) {
            document["title"] = "What nobody knew".into();
            document["kind"] = "secret".into();
        }
    }
    written(&register)
}

fn written(value: &Value) -> Vec<u8> {
    serde_yaml::to_string(value).unwrap_or_else(|error| panic!("{error}")).into_bytes()
}

fn later_documents(content: &Tree, on: Date) -> BTreeSet<String> {
    let registers = content.iter().filter(|(path, _)| path.ends_with("documents.yaml")).map(|(_, bytes)| yaml(bytes));
    let mut later = BTreeSet::new();
    for register in registers {
        for (key, document) in entries(&register, "documents") {
            if date_of(document.get("date")).is_some_and(|date| date > on) {
                later.extend(key.as_str().map(str::to_owned));
            }
        }
    }
    later
}

/// A programme without the deadlines that a later document set; one that moved after the day moved to another day.
fn with_other_deadlines(programme: &[u8], later: &BTreeSet<String>, on: Date) -> Vec<u8> {
    let mut programme = yaml(programme);
    let is_later = |entry: &Value| entry.get("document").and_then(Value::as_str).is_some_and(|key| later.contains(key));
    if let Some(schedules) = programme.get_mut("schedules").and_then(Value::as_sequence_mut) {
        schedules.retain(|schedule| schedule.get("moved").is_some() || !is_later(schedule));
        for schedule in schedules {
            let last = schedule.get("moved").and_then(Value::as_sequence).and_then(|moves| moves.last());
            if last.and_then(|last| date_of(last.get("until"))).is_some_and(|until| until >= on) {
                schedule["deadline"] = "2099-12-31".into();
            }
        }
    }
    written(&programme)
}
