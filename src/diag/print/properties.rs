//! Any place in any text can be printed, in every format, and all formats mean the same place.

use super::tests::{HUMAN, written};
use super::{Format, Setting};
use crate::diag::{Catalogue, Diagnostic, Place, Refusal, code};
use proptest::prelude::*;

fn unknown_unit() -> Refusal {
    Refusal::new(code::UNIT_UNKNOWN, &[("code", "313")])
}

/// Texts as files hold them, and worse: line breaks of all kinds, tabs, wide, combining and invisible characters, long lines.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\r".to_owned()),
        Just("\t".to_owned()),
        Just("Đắk Nông  ".to_owned()),
        Just("身分證".to_owned()),
        Just("e\u{301}\u{200b}\u{feff}\u{202e}".to_owned()),
        Just("👩\u{200d}👧".to_owned()),
        Just("long ".repeat(60)),
        "\\PC{0,12}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// A text and some spans on its character boundaries.
fn text_and_spans() -> impl Strategy<Value = (String, Vec<std::ops::Range<usize>>)> {
    let points = prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..5);
    (any_text(), points).prop_map(|(text, points)| {
        let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let spans = points.iter().map(|(a, b)| {
            let (a, b) = (bounds[a.index(bounds.len())], bounds[b.index(bounds.len())]);
            a.min(b)..a.max(b)
        });
        (text.clone(), spans.collect())
    })
}

fn all_formats(text: &str, problem: &Diagnostic) -> [String; 4] {
    let source = |_: &str| Some(text);
    let catalogue = Catalogue::english();
    let setting = Setting { source: &source, catalogue: &catalogue, prefix: "" };
    let formats = [HUMAN, Format::Human { colour: true }, Format::Short, Format::Json];
    formats.map(|format| written(problem, format, &setting))
}

proptest! {
    #[test]
    fn any_place_in_any_text_can_be_printed((text, spans) in text_and_spans()) {
        let mut problem = unknown_unit().at(Place::span("a.yaml", spans[0].clone()));
        for span in &spans[1..] {
            problem = problem.label(Place::span("a.yaml", span.clone()), "label-any", &[]);
        }
        let [human, _, short, json] = all_formats(&text, &problem);
        let place = short.split(": ").next().unwrap_or_default();
        prop_assert!(human.contains(&format!("--> {place}\n")), "{short}{human}");
        prop_assert_eq!(human.matches("label-any").count(), spans.len() - 1, "{}", human);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap_or_default();
        prop_assert_eq!(place, format!("a.yaml:{}:{}", json["line"], json["column"]));
    }

    #[test]
    fn a_wrong_place_is_printed_too(text in any_text(), start in 0_usize..200, length in 0_usize..200) {
        let problem = unknown_unit().at(Place::span("a.yaml", start..start + length));
        for out in all_formats(&text, &problem) {
            prop_assert!(out.contains("E0301"));
        }
    }
}
