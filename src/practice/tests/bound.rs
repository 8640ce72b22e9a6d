//! The numbers of bulletins are those of the reports that their links name.

use super::reading::{Content, figures};
use super::sites;
use crate::domain::{Calculation, Done, FigureDay, FigurePart, FigurePath, Ratio, Scalar, ShownRate, Term};
use crate::load::raw::BulletinMatter;
use crate::practice::text::{MONTHS_EN, MONTHS_FR};
use std::collections::BTreeSet;

/// Text and address of each link of a scheme, in order.
fn links<'a>(text: &'a str, scheme: &str) -> Vec<(&'a str, &'a str)> {
    let start = format!("]({scheme}:");
    let mut links = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(&start) {
        let shown = before.rsplit_once('[').map_or("", |(_, shown)| shown);
        let (address, behind) = behind.split_once(')').expect("a link that ends");
        links.push((shown, address));
        rest = behind;
    }
    links
}

/// A text without its links.
fn outside(text: &str) -> String {
    let mut parts = text.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once(')').map_or(part, |(_, behind)| behind))
}

fn whole(matter: &BulletinMatter, body: &str) -> String {
    format!("{}\n{}\n{body}", matter.title, matter.summary.as_deref().unwrap_or_default())
}

/// The digits of a number, whatever stands between them.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Count and base of a figure, as the report of its day has them, and its parts.
fn reported(content: &Content, path: &FigurePath) -> ((u64, u64), Option<Done>) {
    let Some(FigureDay::Of(day)) = path.day else { panic!("{path}: no day") };
    let (_, report) =
        content.weekly(path.indicator.as_str()).find(|(as_of, _)| *as_of == day).unwrap_or_else(|| panic!("{path}"));
    let code = path.unit.split('@').next().unwrap_or_default();
    let row = report.row(code).unwrap_or_else(|| panic!("{path}: no row"));
    let done = row.get("done").and_then(|cell| Done::read(cell).ok());
    (figures(row).unwrap_or_else(|| panic!("{path}: no figures")), done)
}

/// The number that a text must show for a figure, as its digits; `None` for a rate that a word rounds.
fn expected(content: &Content, path: &FigurePath, text: &str) -> Option<String> {
    let ((count, base), done) = reported(content, path);
    Some(match path.part {
        Some(FigurePart::Base) => base.to_string(),
        Some(FigurePart::Excluded) => (base - count).to_string(),
        Some(FigurePart::Declared) => "100".to_owned(),
        None | Some(FigurePart::Parts) if path.level.is_some() || path.part.is_some() => {
            done.map(|done| format!("{}{}", done.done, done.of))?
        }
        None if text.contains('%') => match (Ratio { count, base }).shown() {
            ShownRate::PerCent(rate) if !text.contains(' ') => digits(&rate.to_string()),
            _ => return None,
        },
        _ => count.to_string(),
    })
}

#[test]
fn every_figure_of_a_bulletin_is_that_of_the_report_it_names() {
    let (mut exact, mut rounded) = (0, 0);
    for (_, content) in sites() {
        for (file, matter, body) in &content.bulletins {
            for (text, address) in links(&whole(matter, body), "fig") {
                let path = FigurePath::read(address).unwrap_or_else(|_| panic!("{file}: {address}"));
                if !matches!(path.day, Some(FigureDay::Of(_))) {
                    continue;
                }
                match expected(content, &path, text) {
                    Some(expected) => assert_eq!(digits(text), expected, "{file}: {text} {address}"),
                    None => assert!(is_near(content, &path, text), "{file}: {text} {address}"),
                }
                *if text.contains(' ') { &mut rounded } else { &mut exact } += 1;
            }
        }
    }
    assert!(exact > 2000 && rounded > 30, "{exact} {rounded}");
}

/// Whether a rate lies within five points of the one with a word, on the right side of it.
fn is_near(content: &Content, path: &FigurePath, text: &str) -> bool {
    let ((count, base), _) = reported(content, path);
    let tenths = count * 1000 / base;
    let stated: u64 = digits(text).parse().expect("digits");
    match text.split(' ').next().unwrap_or_default() {
        "hơn" | "plus" | "over" => tenths > stated * 10 && tenths < stated * 10 + 50,
        "gần" | "près" | "nearly" => tenths < stated * 10 && tenths > stated * 10 - 50,
        "nhiều" | "au" | "at" => stated == 1 && tenths == 0,
        _ => false,
    }
}

#[test]
fn every_calculation_of_a_bulletin_gives_the_number_it_carries() {
    let mut calculated = 0;
    for (_, content) in sites() {
        for (file, matter, body) in &content.bulletins {
            let text = whole(matter, body);
            let bound = links(&text, "calc");
            let declared: BTreeSet<&str> = matter.calculations.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(bound.iter().map(|(_, name)| *name).collect::<BTreeSet<_>>(), declared, "{file}");
            for (shown, name) in bound {
                let (_, calculation) =
                    matter.calculations.iter().find(|(known, _)| known.as_str() == name).expect("declared");
                if let Some(value) = value(content, calculation) {
                    assert_eq!(digits(shown), value, "{file}: {calculation}");
                    calculated += 1;
                }
            }
        }
    }
    assert!(calculated > 300, "{calculated}");
}

/// What a calculation gives; `None` where it has to do with deadlines, which no report holds.
fn value(content: &Content, calculation: &Calculation) -> Option<String> {
    let number = |term: &Term| match term {
        Term::Figure(path) if path.day.is_some() => {
            let ((count, base), _) = reported(content, path);
            let rate = Ratio { count, base }.rounded(1).expect("a base").digits();
            Some(match path.part {
                Some(FigurePart::Rate) => rate,
                Some(FigurePart::Base) => base,
                _ => count,
            })
        }
        _ => None,
    };
    Some(match calculation {
        Calculation::Share(part, all) => match (Ratio { count: number(part)?, base: number(all)? }).shown() {
            ShownRate::PerCent(rate) => digits(&rate.to_string()),
            _ => panic!("{calculation}: no rate"),
        },
        Calculation::Sum(terms) => {
            let mut sum = 0i64;
            for (minus, term) in terms {
                let value = i64::try_from(number(term)?).expect("small");
                sum += if *minus { -value } else { value };
            }
            // Points have a decimal even below one.
            let is_rate = calculation.to_string().ends_with("/rate");
            if is_rate { format!("{sum:02}") } else { sum.to_string() }
        }
    })
}

#[test]
fn a_number_outside_links_is_a_day_or_the_place_of_a_week() {
    for (_, content) in sites() {
        for (file, matter, body) in &content.bulletins {
            // What stands between fences is a block, checked as one.
            let prose: String = body.split("```").step_by(2).collect();
            let text = outside(&whole(matter, &prose));
            let words: Vec<&str> = text.split_whitespace().collect();
            for (place, word) in words.iter().enumerate() {
                let neighbour =
                    |step: isize| place.checked_add_signed(step).and_then(|place| words.get(place).copied());
                let is_bound = !word.contains(|c: char| c.is_ascii_digit());
                assert!(is_bound || is_exempt(word, neighbour(-1), neighbour(1)), "{file}: {word} in {text}");
            }
        }
    }
}

/// A day, a month or a year by its neighbours; `1re`, `12e` and `12th`.
fn is_exempt(word: &str, before: Option<&str>, behind: Option<&str>) -> bool {
    let is_month = |word: Option<&str>| {
        let name = word.unwrap_or_default().to_lowercase();
        MONTHS_EN.into_iter().chain(MONTHS_FR).any(|month| month.to_lowercase() == name)
    };
    let bare = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
    let is_number = bare.chars().all(|c| c.is_ascii_digit());
    let is_ordinal = ["re", "er", "e", "st", "nd", "rd", "th"].iter().any(|ending| bare.ends_with(ending));
    let named = before.is_some_and(|word| ["ngày", "tháng", "năm", "thứ"].contains(&word.to_lowercase().as_str()));
    is_ordinal || (is_number && (named || is_month(before) || is_month(behind)))
}
