//! Bulletins and the lists that they stand in.

use super::*;
use crate::analysis::samples;
use crate::check::Checked;
use crate::domain::Scalar;
use crate::model::{Public, Vintage, select};
use jiff::Timestamp;
use jiff::civil::date;

fn bulletin(day: &str, tags: &str, units: &str) -> String {
    format!("---\ntitle: News\ndate: {day}\naudience: public\ntags: [{tags}]\nunits: [{units}]\n---\nText.\n")
}

fn checked(bulletins: &[(&str, String)]) -> Checked {
    let content = samples::smallest("").with("site.yaml", SITE).with("units/parts.yaml", UNITS);
    let with = |content: crate::load::Memory, (name, text): &(&str, String)| {
        content.with(&format!("bulletins/{name}.md"), text.as_str())
    };
    samples::checked(&bulletins.iter().fold(content, with))
}

const SITE: &str = "format: 1\ntitle: News\nlanguages: [en, fr]\ntime_zone: Asia/Ho_Chi_Minh\n";
const UNITS: &str = "levels:\n  district: {name: district, plural: districts}\nvalid: {from: unknown}\nunits: |\n  code  level     name  parent\n  D     district  Bac   P\n";

fn slugs(list: &[&Bulletin]) -> Vec<String> {
    list.iter().map(|bulletin| bulletin.slug.to_string()).collect()
}

fn archive_of(checked: &Checked, look: impl Fn(&Archive<'_>)) {
    let vintage = Vintage { known_on: date(2026, 12, 31), now: Timestamp::UNIX_EPOCH };
    let site = select::<Public>(checked, vintage);
    look(&Archive::of(&site));
}

#[test]
fn a_word_and_its_translations_are_one_list_in_the_order_of_their_words() {
    let checked = checked(&[
        ("a.en", bulletin("2026-05-01", "cards, complete", "")),
        ("a.fr", bulletin("2026-05-01", "cartes, achevé", "")),
        ("b.en", bulletin("2026-06-02", "Complete, base", "")),
        ("b.fr", bulletin("2026-06-02", "achevé, base", "")),
        ("c.fr", bulletin("2026-07-03", "Achevé", "")),
    ]);
    archive_of(&checked, |archive| {
        let found: Vec<(&str, Vec<String>)> =
            archive.tags.iter().map(|list| (list.word, slugs(&list.bulletins))).collect();
        let expected = ["c", "b", "a"].map(str::to_owned).to_vec();
        assert_eq!(found, [("Complete", expected)], "`cards` and `base` have one bulletin each");
        let french = Tag::read("fr").unwrap_or_else(|_| unreachable!("a tag"));
        assert_eq!(archive.tag(&french, "achevé").map(|list| list.word), Some("Complete"));
        assert!(archive.tag(&french, "cartes").is_none());
        let names: Vec<&str> = archive.tags[0].names.values().copied().collect();
        assert_eq!(names, ["Complete", "Achevé"], "as the newest bulletin has it");
    });
}

#[test]
fn words_that_no_translation_can_be_paired_with_stand_in_no_list_of_its_language() {
    let checked = checked(&[
        ("a.en", bulletin("2026-05-01", "cards, complete", "")),
        ("a.fr", bulletin("2026-05-01", "achevé", "")),
        ("b.en", bulletin("2026-06-02", "complete", "")),
    ]);
    archive_of(&checked, |archive| {
        let french = Tag::read("fr").unwrap_or_else(|_| unreachable!("a tag"));
        assert!(archive.tag(&french, "achevé").is_none());
        assert_eq!(archive.tags.len(), 1);
    });
}

#[test]
fn months_have_lists_where_there_are_several() {
    let day = |day| bulletin(day, "", "");
    let one = [("a.en", day("2026-05-01")), ("b.en", day("2026-05-31"))];
    archive_of(&checked(&one), |archive| assert!(archive.months.is_empty()));
    let two = [("a.en", day("2026-05-01")), ("b.en", day("2026-05-31")), ("c.en", day("2026-06-01"))];
    archive_of(&checked(&two), |archive| {
        let found: Vec<(Date, Vec<String>)> =
            archive.months.iter().map(|month| (month.first, slugs(&month.bulletins))).collect();
        let june = (date(2026, 6, 1), vec!["c".to_owned()]);
        assert_eq!(found, [june, (date(2026, 5, 1), vec!["b".to_owned(), "a".to_owned()])]);
        assert!(archive.month(date(2026, 5, 17)).is_some() && archive.month(date(2026, 7, 1)).is_none());
    });
}

#[test]
fn a_bulletin_of_a_unit_is_one_of_the_units_above_it_too() {
    let checked = checked(&[
        ("a.en", bulletin("2026-05-01", "", "D")),
        ("b.en", bulletin("2026-05-02", "", "P")),
        ("c.en", bulletin("2026-05-03", "", "")),
    ]);
    archive_of(&checked, |archive| {
        let found: Vec<Vec<String>> = archive.units.values().map(|list| slugs(list)).collect();
        assert_eq!(found, [["b", "a"]], "the district has one bulletin only");
    });
}
