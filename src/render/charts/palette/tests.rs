//! The built-in stylesheet held against the drawings and the rules: every class is there, text has the measured size, and the
//! colours pass. A palette that fails is told with the pair, the scheme and the eyes.

use super::super::ink::{ROLES, SHAPES};
use super::super::sizes::Form;
use super::*;
use std::collections::BTreeSet;

const CSS: &str = include_str!("../../../../themes/default/styles/50-charts.css");
/// The two other properties of a chart: hairlines, which only help to measure, and the font.
const UNJUDGED: [&str; 2] = ["grid", "font"];

/// The faults of the built-in stylesheet with another over it.
fn faults(over: &str) -> Vec<Fault> {
    judge(&Palette::of(&[CSS, over]), &RULES)
}

/// The properties that colour a role.
fn roles() -> impl Iterator<Item = &'static str> {
    ROLES.iter().filter_map(|(_, class)| class.strip_prefix("c-"))
}

#[test]
fn the_built_in_palette_passes() {
    assert_eq!(faults(""), []);
}

#[test]
fn every_colour_of_the_stylesheet_has_its_rule() {
    let ruled: BTreeSet<String> = RULES.names().map(str::to_owned).collect();
    let palette = Palette::of(&[CSS]);
    for scheme in Scheme::ALL {
        let set: BTreeSet<String> = palette.schemes[scheme as usize].keys().cloned().collect();
        let judged: BTreeSet<String> = set.iter().filter(|name| !UNJUDGED.contains(&name.as_str())).cloned().collect();
        assert_eq!(judged, ruled, "{scheme:?}");
    }
    for role in roles() {
        assert!(ruled.contains(role), "{role}");
    }
}

#[test]
fn a_colour_too_pale_for_the_ground_is_told_in_its_scheme() {
    let found = faults(":root { --chart-pace: #ffd0a0 }");
    let [light] = found.iter().filter(|fault| fault.scheme == Scheme::Light).collect::<Vec<_>>()[..] else {
        panic!("{found:?}")
    };
    let FaultKind::Contrast(GROUND, measure) = &light.kind else { panic!("{light:?}") };
    assert_eq!((light.name, measure.required), ("pace", 4.5));
    assert!((measure.measured - 1.43).abs() < 0.02, "{measure:?}");
    assert_eq!(light.sources[0], Source { sheet: 1, span: 22..29 });
    assert_eq!(light.sources[1].sheet, 0, "the ground is the built-in one");
}

#[test]
fn two_colours_that_look_alike_are_told_with_the_eyes_that_see_it() {
    let over = "@media (prefers-color-scheme: light) { :root { --chart-pace: #9c4a12; --chart-forecast: #5c6a12 } }";
    let found = faults(over);
    let pairs: Vec<(&str, &str, Eyes, Scheme)> = found
        .iter()
        .filter_map(|fault| match fault.kind {
            FaultKind::Alike(other, eyes, _) => Some((fault.name, other, eyes, fault.scheme)),
            _ => None,
        })
        .filter(|(name, ..)| *name == "pace")
        .collect();
    assert_eq!(pairs, [("pace", "forecast", Eyes::NoGreen, Scheme::Light)], "{found:?}");
}

#[test]
fn neighbours_in_a_fill_touch_or_are_parted() {
    const TOUCHING: Rules =
        Rules { contrasts: &[], apart: &[], fills: &[Fill { names: &["a", "b", "c"], parted: false }], ramps: &[] };
    const PARTED: Rules = Rules { fills: &[Fill { names: &["a", "b", "c"], parted: true }], ..TOUCHING };
    let palette =
        Palette::of(&[":root { --chart-ground: white; --chart-a: #202020; --chart-b: #707070; --chart-c: #747474 }"]);
    let told = |rules: &Rules| {
        let faults = judge(&palette, rules);
        let light = faults.into_iter().filter(|fault| fault.scheme == Scheme::Light);
        light.map(|fault| (fault.name, std::mem::discriminant(&fault.kind))).collect::<Vec<_>>()
    };
    let measure = Measure { measured: 0.0, required: 0.0 };
    let touch = std::mem::discriminant(&FaultKind::Contrast("b", measure));
    let alike = std::mem::discriminant(&FaultKind::Alike("b", Eyes::Full, measure));
    assert_eq!(told(&TOUCHING), [("b", touch), ("b", alike)]);
    assert_eq!(told(&PARTED), [("b", alike)]);
}

#[test]
fn classes_stand_out_more_from_step_to_step() {
    const RAMP: Rules = Rules { contrasts: &[], apart: &[], fills: &[], ramps: &[&["a", "b", "c"]] };
    let palette =
        Palette::of(&[":root { --chart-ground: #fff; --chart-a: #ddd; --chart-b: #d0d0d0; --chart-c: #888 }"]);
    let found = judge(&palette, &RAMP);
    let [light, _dark] = &found[..] else { panic!("{found:?}") };
    let FaultKind::Step("a", _, Measure { measured, required: 1.25 }) = light.kind else { panic!("{light:?}") };
    assert!(light.name == "b" && measured > 1.1 && measured < 1.2, "{light:?}");
}

#[test]
fn a_colour_that_is_not_there_or_can_not_be_read_is_told() {
    let found = judge(&Palette::of(&[":root { --chart-ground: Canvas; }"]), &RULES);
    assert!(found.iter().any(|fault| fault.name == "series" && fault.kind == FaultKind::Missing));
    let ground = FaultKind::Unreadable("Canvas".to_owned());
    assert!(found.iter().any(|fault| fault.name == GROUND && fault.kind == ground));
    assert_eq!(found.len(), 2 * RULES.names().count(), "nothing else can be said of such a palette");
    assert_eq!(judge(&Palette::of(&[".c-line { stroke: teal } :root { --chart-font: serif }"]), &RULES), []);
}

#[test]
fn a_value_is_what_its_references_come_to() {
    let palette = Palette::of(&[
        ":root { --brand: teal; --chart-series: var(--brand); --chart-pace: var(--none, rgb(1, 2, 3)); --x: var(--x) }",
        ":root { --chart-target: light-dark(rgb(9, 9, 9), #fff); --chart-text: var(--x) }",
        "@media (prefers-color-scheme: dark) { :root { --brand: aqua } }",
    ]);
    let hex = |scheme, name| palette.colour(scheme, name).map(Colour::hex);
    assert_eq!(hex(Scheme::Light, "series").as_deref(), Some("#008080"));
    assert_eq!(hex(Scheme::Dark, "series").as_deref(), Some("#00ffff"));
    assert_eq!(hex(Scheme::Light, "pace").as_deref(), Some("#010203"));
    assert_eq!(hex(Scheme::Light, "target").as_deref(), Some("#090909"));
    assert_eq!(hex(Scheme::Dark, "target").as_deref(), Some("#ffffff"));
    assert_eq!(hex(Scheme::Dark, "text"), None);
}

#[test]
fn every_scheme_sets_every_colour() {
    let blocks: Vec<&str> = CSS.split(":root {").skip(1).filter_map(|rest| rest.split('}').next()).collect();
    assert_eq!(blocks.len(), 4, "light, dark, high contrast, print");
    for property in RULES.names().chain(["grid"]) {
        assert!(blocks.iter().all(|block| block.contains(&format!("--chart-{property}: "))), "{property}");
    }
}

#[test]
fn every_class_of_a_drawing_is_in_the_stylesheet() {
    let shapes = SHAPES.iter().map(|(_, class)| *class);
    let forms = Form::ALL.map(Form::class);
    for class in shapes.chain(ROLES.iter().map(|(_, class)| *class)).chain(forms).chain(["c-middle", "c-end"]) {
        assert!(CSS.contains(&format!("\n.{class} {{")) || CSS.contains(&format!("\n.{class},\n")), ".{class}");
    }
}

#[test]
fn text_is_as_high_as_it_was_measured() {
    for form in Form::ALL {
        assert_eq!(form.sizes().text % 10, 0);
        assert!(CSS.contains(&format!("\n  font: {}px/1 var(--chart-font);", form.sizes().text / 10)), "{form:?}");
    }
    assert!(CSS.contains(".c-value {\n  font-weight: 700;"));
}
