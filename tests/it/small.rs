//! The content of a small site that a test lays its own files over: one province, `10 An Bình`, with districts `101`, `102` and so
//! on, one indicator and one kind of base; no deadline, so that no rate stands anywhere that a figure didn't give.

use crate::harness::{Tree, tree};

/// A small site with so many districts, in three languages.
pub(crate) fn content(districts: usize) -> Tree {
    let mut content = tree(&[("site.yaml", SITE), ("programmes/campaign.yaml", PROGRAMME)]);
    let mut units = String::from(UNITS);
    for number in 1..=districts {
        units.push_str(&format!("  {}  district  Khu {number}  10\n", 100 + number));
    }
    content.insert("units/units.yaml".to_owned(), units.into_bytes());
    content
}

/// A snapshot of the indicator, known from the day it speaks of; `rest` follows its head.
pub(crate) fn snapshot(as_of: &str, rest: &str) -> Vec<u8> {
    let head = format!("as_of: {as_of}\npublished: {as_of}\naudience: public\nindicator: card\nbase_kind: eligible\n");
    format!("{head}source: {{publisher: Office}}\n{rest}").into_bytes()
}

const SITE: &str = "\
format: 1
title: {vi: Trang nhỏ, fr: Petit site, en: Small site}
languages: [vi, fr, en]
time_zone: Asia/Ho_Chi_Minh
";

const PROGRAMME: &str = "\
name: {vi: Việc nhỏ, fr: Petite affaire, en: Small matter}
base_kinds:
  eligible: {role: eligible, name: {vi: người thuộc diện, fr: personnes concernées, en: people eligible}}
indicators:
  card: {name: {vi: Thẻ, fr: Cartes, en: Cards}, unit: {vi: thẻ, fr: cartes, en: cards}}
";

const UNITS: &str = "\
levels:
  province: {name: {vi: tỉnh, fr: province, en: province}, plural: {vi: tỉnh, fr: provinces, en: provinces}}
  district: {name: {vi: huyện, fr: district, en: district}, plural: {vi: huyện, fr: districts, en: districts}}
valid: {from: unknown}
units: |
  code  level  name  parent
  10  province  An Bình  -
";
