//! The stylesheet held against the drawings: every class is there, text has the measured size, and the colours of the light and
//! the dark scheme can be told from the ground and from each other, by eyes of any kind.

use super::ink::{ROLES, SHAPES};
use super::sizes::Form;
use std::collections::BTreeMap;

const CSS: &str = include_str!("../../../themes/default/static/charts.css");

/// A colour in linear light: red, green and blue from 0 to 1.
type Light = [f64; 3];
/// The colours of one scheme by the name of their property, without `--chart-`.
type Scheme = BTreeMap<&'static str, Light>;

/// The light and the dark scheme.
fn schemes() -> [(&'static str, Scheme); 2] {
    let block = |from: &str| {
        let rest = CSS.split_once(from).map_or("", |(_, rest)| rest);
        let block = rest.split_once('}').map_or("", |(block, _)| block);
        block
            .split(';')
            .filter_map(|line| line.trim().strip_prefix("--chart-")?.split_once(": "))
            .filter_map(colour)
            .collect()
    };
    [("light", block("\n:root {")), ("dark", block("@media (prefers-color-scheme: dark) {\n  :root {"))]
}

fn colour((name, value): (&'static str, &'static str)) -> Option<(&'static str, Light)> {
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok().map(linear);
    Some((name, [part(0)?, part(2)?, part(4)?]))
}

fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn luminance([red, green, blue]: Light) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The contrast of WCAG 2, from 1 to 21.
fn contrast(a: Light, b: Light) -> f64 {
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

/// How linear light reaches eyes with all cones and with one kind missing, after Machado, Oliveira and Fernandes (2009).
const EYES: [(&str, [Light; 3]); 4] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

fn seen(light: Light, eyes: [Light; 3]) -> Light {
    eyes.map(|row| row.iter().zip(light).map(|(share, part)| share * part).sum::<f64>().clamp(0.0, 1.0))
}

/// The colour in CIELAB (D65): lightness from 0 to 100, and the two opponent axes.
fn lab(light: Light) -> [f64; 3] {
    let [red, green, blue] = light;
    let x = (0.412_4 * red + 0.357_6 * green + 0.180_5 * blue) / 0.950_47;
    let z = (0.019_3 * red + 0.119_2 * green + 0.950_5 * blue) / 1.088_83;
    let root = |part: f64| if part > 0.008_856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 };
    let (x, y, z) = (root(x), root(luminance(light)), root(z));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn distance(a: Light, b: Light) -> f64 {
    lab(a).iter().zip(lab(b)).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

/// The properties that colour a role.
fn roles() -> impl Iterator<Item = &'static str> {
    ROLES.iter().filter_map(|(_, class)| class.strip_prefix("c-"))
}

/// The properties that colour a role of lines, points and their names: all but the classes of a rate, the pattern and the parts
/// of a whole.
fn lines() -> impl Iterator<Item = &'static str> {
    roles().filter(|role| *role != "missing" && !role.starts_with("class-") && !STACKED.contains(role))
}

/// The parts of a whole in the order in which they lie on each other, parted by a gap of the ground.
const STACKED: [&str; 4] = ["reached", "in-time", "behind", "overdue"];

#[test]
fn parts_of_a_whole_stand_out_from_the_ground_and_from_what_lies_beside_them() {
    for ((name, scheme), (eyes, matrix)) in schemes().iter().flat_map(|scheme| EYES.map(|eyes| (scheme, eyes))) {
        let parts: Vec<&str> = STACKED.into_iter().chain(["missing"]).collect();
        for part in &parts {
            let contrast = contrast(scheme[part], scheme["ground"]);
            assert!(contrast >= 3.0, "{part}, {name}: {contrast:.2}");
        }
        for pair in parts.windows(2) {
            let distance = distance(seen(scheme[pair[0]], matrix), seen(scheme[pair[1]], matrix));
            assert!(distance >= 15.0, "{pair:?}, {name}, {eyes}: {distance:.1}");
        }
        // These two are filled alike; the others have patterns.
        let filled = contrast(scheme["reached"], scheme["in-time"]);
        assert!(filled >= 3.0, "reached and in time, {name}: {filled:.2}");
    }
}

#[test]
fn contrast_is_measured_as_the_guidelines_say() {
    let grey = |part| [linear(part); 3];
    assert!((contrast(grey(0), grey(255)) - 21.0).abs() < 1e-9);
    assert!((contrast(grey(0x76), grey(255)) - 4.54).abs() < 0.01);
}

#[test]
fn every_colour_can_be_seen_and_every_text_read() {
    for (name, scheme) in schemes() {
        let ground = scheme["ground"];
        assert!(contrast(scheme["axis"], ground) >= 3.0, "axis, {name}");
        for property in lines().chain(["text", "tick", "missing"]) {
            let contrast = contrast(scheme[property], ground);
            assert!(contrast >= 4.5, "{property}, {name}: {contrast:.2}");
        }
    }
}

#[test]
fn no_two_roles_look_alike_to_eyes_of_any_kind() {
    for ((name, scheme), (eyes, matrix)) in schemes().iter().flat_map(|scheme| EYES.map(|eyes| (scheme, eyes))) {
        for (a, b) in lines().flat_map(|a| lines().map(move |b| (a, b))).filter(|(a, b)| a < b) {
            let distance = distance(seen(scheme[a], matrix), seen(scheme[b], matrix));
            assert!(distance >= 15.0, "{a} and {b}, {name}, {eyes}: {distance:.1}");
        }
    }
}

#[test]
fn classes_of_a_rate_are_in_order_and_their_texts_can_be_read() {
    for (name, scheme) in schemes() {
        let class = |n: usize| scheme[format!("class-{n}").as_str()];
        for n in 1..=5 {
            let on = scheme[if n <= 3 { "on-pale" } else { "on-strong" }];
            assert!(contrast(class(n), on) >= 4.5, "text on class {n}, {name}: {:.2}", contrast(class(n), on));
        }
        for (eyes, matrix) in EYES {
            let away = |n| contrast(seen(class(n), matrix), scheme["ground"]);
            assert!((1..5).all(|n| away(n + 1) >= 1.25 * away(n)), "{name}, {eyes}");
        }
    }
}

#[test]
fn every_scheme_sets_every_colour() {
    let blocks: Vec<&str> = CSS.split(":root {").skip(1).filter_map(|rest| rest.split('}').next()).collect();
    assert_eq!(blocks.len(), 4, "light, dark, high contrast, print");
    for property in roles().chain(["ground", "text", "tick", "axis", "grid", "on-pale", "on-strong"]) {
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
