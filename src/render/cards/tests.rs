//! Cards as a whole: whatever a card says, every text stays in its room and no two overlap; what is drawn is a PNG of the right
//! size, small and always the same.

use super::fonts::Fonts;
use super::layout::{MARGIN, RIGHT, lay_out};
use super::scene::{Frame, Scene, Shape};
use super::*;
use crate::render::charts::palette::Palette;
use proptest::prelude::*;
use resvg::usvg::{Group, Node};

fn painter() -> Painter {
    Painter::new(Looks::of(&Palette::of(&[""])))
}

/// A card with everything on it.
fn full() -> Card {
    Card {
        mark: Some("Trang thực hành: mọi tên gọi đều được đặt ra".to_owned()),
        above: "Thẻ cư dân Triêm Luyện: tiến độ (thực hành)".to_owned(),
        title: "Huyện Đuân Lẫm".to_owned(),
        figure: Some(Figure {
            name: "Thẻ cư dân đã trao".to_owned(),
            value: "88,8%".to_owned(),
            of: Some("người đủ điều kiện".to_owned()),
            bar: Some(Bar { low: 88.8, high: Some(88.8), target: Some((100.0, "mục tiêu: 100%".to_owned())) }),
            curve: Some(Curve {
                runs: vec![vec![(0, 1.6), (7, 3.3), (14, 20.0)], vec![(21, 60.0), (28, 88.8)]],
                goal: Some((60, 100.0)),
                exact: true,
                from: "12/3/2024".to_owned(),
                to: "15/4/2025".to_owned(),
            }),
            status: Some(Status {
                tone: Tone::Behind,
                word: "chậm tiến độ, còn bù kịp".to_owned(),
                rest: "còn 38 ngày · Hạn của tỉnh: ngày 15 tháng 4 năm 2025".to_owned(),
            }),
        }),
        text: None,
        day: "Tính đến ngày 4/3/2025".to_owned(),
        address: "practice.example.org".to_owned(),
    }
}

/// The card of a bulletin.
fn prose() -> Card {
    Card {
        title: "Quatre-vingt-dix-sept districts ont reçu toutes leurs cartes".to_owned(),
        text: Some("Résumé du bulletin. ".repeat(30)),
        figure: None,
        mark: None,
        ..full()
    }
}

#[test]
fn a_card_is_a_small_png_of_the_right_size() {
    for card in [full(), prose(), Card::default()] {
        let bytes = painter().draw(&card);
        let mut reader = ::png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().expect("a PNG");
        assert_eq!((reader.info().width, reader.info().height), (WIDTH, HEIGHT));
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        assert!(reader.next_frame(&mut pixels).is_ok());
        assert!(bytes.len() < 40_000, "{} bytes", bytes.len());
    }
}

#[test]
fn a_card_is_the_same_every_time() {
    let (one, other) = (painter(), painter());
    let first = one.draw(&full());
    assert_eq!(one.draw(&full()), first);
    assert_eq!(other.draw(&full()), first);
    let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(|| painter().draw(&full()))).collect();
    for thread in threads {
        assert!(thread.join().is_ok_and(|bytes| bytes == first));
    }
}

#[test]
fn every_text_is_drawn_with_letters() {
    // A font that isn't found leaves a card without a word.
    for label in lay_out(&full()).labels {
        let scene = Scene { shapes: Vec::new(), labels: vec![label.clone()] };
        assert!(drawn(&scene).is_some(), "{}", label.text);
    }
}

#[test]
fn a_letter_in_parts_is_drawn_as_a_whole_one() {
    let pixels = |title: &str| {
        let scene = lay_out(&Card { title: title.to_owned(), ..Card::default() });
        png::pixels(&svg::write(&scene, &Looks::of(&Palette::of(&[""]))), &Fonts::new())
    };
    assert!(pixels("Đắk Nông") == pixels("Đa\u{306}\u{301}k No\u{302}ng"));
    assert!(pixels("Đắk Nông") != pixels("Đắk Nong"));
}

#[test]
fn the_figure_is_the_largest_text() {
    let scene = lay_out(&full());
    let largest = scene.labels.iter().max_by_key(|label| label.style.size).expect("texts");
    assert_eq!(largest.text, "88,8%");
    for text in ["Huyện Đuân Lẫm", "mục tiêu: 100%", "12/3/2024", "15/4/2025", "practice.example.org"] {
        assert!(scene.labels.iter().any(|label| label.text == text), "{text}");
    }
}

#[test]
fn an_inexact_rate_has_a_bar_that_is_in_doubt() {
    let areas = |low: f64, high: Option<f64>| {
        let figure = Figure { bar: Some(Bar { low, high, target: None }), ..full().figure.expect("a figure") };
        let scene = lay_out(&Card { figure: Some(figure), ..full() });
        let doubts = |shape: &&Shape| matches!(shape, Shape::Area { paint: looks::Paint::Doubt, .. });
        scene.shapes.iter().filter(doubts).count()
    };
    assert_eq!([areas(14.5, Some(15.5)), areas(15.0, Some(15.0)), areas(95.0, None), areas(0.0, None)], [1, 0, 1, 1]);
}

#[test]
fn an_inexact_rate_ends_its_curve_in_a_hollow_point() {
    let hollow = |exact| {
        let mut figure = full().figure.expect("a figure");
        figure.curve = figure.curve.map(|curve| Curve { exact, goal: None, ..curve });
        let scene = lay_out(&Card { figure: Some(figure), ..full() });
        let points = scene.shapes.iter().filter_map(|shape| match shape {
            Shape::Point { hollow, .. } => Some(*hollow),
            _ => None,
        });
        points.collect::<Vec<_>>()
    };
    assert_eq!((hollow(true), hollow(false)), (vec![false], vec![true]));
}

/// Where the ink of a scene is, as the rasterizer has laid out its letters; `None` where there is none.
fn drawn(scene: &Scene) -> Option<(f32, f32, f32, f32)> {
    fn texts(group: &Group, found: &mut Vec<(f32, f32, f32, f32)>) {
        for node in group.children() {
            match node {
                Node::Text(text) => {
                    let area = text.abs_bounding_box();
                    found.push((area.left(), area.top(), area.right(), area.bottom()));
                }
                Node::Group(group) => texts(group, found),
                _ => {}
            }
        }
    }
    let fonts = Fonts::new();
    let tree = png::tree(&svg::write(scene, &Looks::of(&Palette::of(&[""]))), &fonts);
    let mut found = Vec::new();
    texts(tree.root(), &mut found);
    found.into_iter().reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)))
}

fn overlap(a: Frame, b: Frame) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/// A text as a site may have it: short, long, in one word, empty.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zĂÂĐÊÔƠƯăâđêôơưẮằểợ ]{0,30}",
        "([A-Za-zđảỹ]{1,9} ){0,40}",
        "[WM]{0,90}",
        "[0-9.,%  ]{1,12}",
        "\\PC{0,40}",
    ]
}

fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![0.0..100.0, 100.0..140.0, Just(0.0), Just(136.6), Just(1_000_000.0)]
}

prop_compose! {
    fn bar()(low in rate(), more in proptest::option::of(0.0..20.0), target in proptest::option::of((rate(), text()))) -> Bar {
        Bar { low, high: more.map(|more| low + more), target }
    }
}

prop_compose! {
    fn curve()(
        runs in prop::collection::vec(prop::collection::vec((0..900i32, rate()), 0..6), 0..3),
        goal in proptest::option::of((0..1200i32, rate())),
        exact: bool,
        from in text(),
        to in text(),
    ) -> Curve {
        Curve { runs, goal, exact, from, to }
    }
}

prop_compose! {
    fn figure()(
        (name, value, of) in (text(), text(), proptest::option::of(text())),
        bar in proptest::option::of(bar()),
        curve in proptest::option::of(curve()),
        status in proptest::option::of((text(), text())),
    ) -> Figure {
        let status = status.map(|(word, rest)| Status { tone: Tone::Late, word, rest });
        Figure { name, value, of, bar, curve, status }
    }
}

prop_compose! {
    fn card()(
        mark in proptest::option::of(text()),
        (above, title, day, address) in (text(), text(), text(), text()),
        figure in proptest::option::of(figure()),
        text in proptest::option::of(text()),
    ) -> Card {
        Card { mark, above, title, figure, text, day, address }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_leaves_its_room_or_covers_another(card in card()) {
        let scene = lay_out(&card);
        let frames: Vec<Frame> = scene.labels.iter().map(super::scene::Label::frame).collect();
        for (place, frame) in frames.iter().enumerate() {
            let inside = frame.left >= MARGIN && frame.right <= RIGHT && frame.top >= 12 && frame.bottom <= 630;
            prop_assert!(inside, "{:?} {frame:?}", scene.labels[place]);
            for (other, label) in frames[..place].iter().zip(&scene.labels) {
                prop_assert!(!overlap(*frame, *other), "{label:?} {:?}", scene.labels[place]);
            }
        }
        for shape in &scene.shapes {
            let spots: Vec<(i32, i32)> = match shape {
                Shape::Area { frame, .. } => vec![(frame.left * 10, frame.top * 10), (frame.right * 10, frame.bottom * 10)],
                Shape::Line { spots, .. } => spots.clone(),
                Shape::Point { at, .. } => vec![*at],
            };
            prop_assert!(spots.iter().all(|(x, y)| (0..=12_000).contains(x) && (0..=6_300).contains(y)), "{shape:?}");
        }
    }

    #[test]
    fn letters_take_no_more_room_than_was_measured(
        text in "[A-Za-zĂÂĐÊÔƠƯăâđêôơưẮằểợỹ0-9 .,%«»:()–]{1,60}",
        bold in any::<bool>(),
    ) {
        let style = if bold { scene::Style::bold(40, looks::Paint::Text) } else { scene::Style::regular(40, looks::Paint::Text) };
        let label = scene::Label { text: text.clone(), left: 100, top: 100, style };
        let frame = label.frame();
        if let Some((left, top, right, bottom)) = drawn(&Scene { shapes: Vec::new(), labels: vec![label] }) {
            #[expect(clippy::cast_precision_loss, reason = "places on a card")]
            let [l, t, r, b] = [frame.left, frame.top, frame.right, frame.bottom].map(|edge| edge as f32);
            // A sign may lean a little over its own room, as "j" does.
            prop_assert!(left >= l - 6.0 && right <= r + 6.0 && top >= t - 2.0 && bottom <= b + 4.0,
                "{text:?} {frame:?} {left} {top} {right} {bottom}");
        }
    }
}
