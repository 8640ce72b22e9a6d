//! What the tests of every kind of chart need: whether a drawing is sound and its texts are apart, and data of any sort.

use super::chart::{AxisText, DateStep, PerCent, Role};
use super::ink::ROLES;
use super::label::Label;
use super::sketch::{Sketch, Stroke};
use super::table::Table;
use super::{Chart, Drawing};
use jiff::civil::Date;
use proptest::prelude::*;

/// What is wrong with `svg` as XML, as far as this project's writer could get it wrong.
pub(super) fn fault(svg: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    for (place, part) in svg.split('<').enumerate() {
        let Some((tag, text)) = part.split_once('>') else {
            if place == 0 && part.is_empty() {
                continue;
            }
            return Some(format!("unclosed tag {part:?}"));
        };
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        match (tag.starts_with('/'), tag.ends_with('/')) {
            (true, _) if open.pop() != Some(name) => return Some(format!("</{name}> closes something else")),
            (false, false) => open.push(name),
            _ => {}
        }
        let references = tag.split('&').skip(1).chain(text.split('&').skip(1));
        if let Some(bare) =
            references.into_iter().find(|rest| !["amp;", "lt;", "gt;", "quot;"].iter().any(|end| rest.starts_with(end)))
        {
            return Some(format!("bare & before {bare:?}"));
        }
        if tag.matches('"').count() % 2 != 0
            || text.contains('>')
            || part.contains(|c: char| c.is_control() || c == '\u{ffff}')
        {
            return Some(format!("stray sign in {part:?}"));
        }
        if let Some(path) = tag.split(" d=\"").nth(1).and_then(|rest| rest.split('"').next())
            && !path.chars().all(|c| "Mmlhvaz0123456789.- ".contains(c))
        {
            return Some(format!("not a path: {path}"));
        }
    }
    (!open.is_empty()).then(|| format!("{open:?} left open"))
}

#[test]
fn the_checker_finds_faults() {
    assert_eq!(fault("<a><b c=\"&lt;\"/>d</a>"), None);
    for bad in ["<a>", "<a></b>", "<a>&</a>", "<a b=\"></a>", "<a>></a>", "<a d=\"MNaN\"/>", "<a>\u{1}</a>", "a<b"] {
        assert!(fault(bad).is_some(), "{bad}");
    }
}

/// Two texts that overlap, or one that leaves the drawing.
pub(super) fn misplaced(sketch: &Sketch) -> Option<String> {
    let labels: Vec<&Label> = sketch.labels.iter().filter(|label| !label.text.is_empty()).collect();
    let outside = labels.iter().find(|label| !sketch.frame().holds(label.frame()));
    let over = labels.iter().enumerate().find_map(|(place, a)| {
        let mut after = labels.iter().skip(place + 1);
        after.find(|b| a.frame().overlaps(b.frame())).map(|b| (a, b))
    });
    let outside = outside.map(|label| format!("outside: {label:?}"));
    outside.or_else(|| over.map(|(a, b)| format!("overlapping: {a:?} and {b:?}")))
}

/// A point of a stroke that leaves the drawing.
pub(super) fn outside(sketch: &Sketch) -> Option<(i32, i32)> {
    let points = sketch.strokes.iter().flat_map(|stroke| match stroke {
        Stroke::Path(_, points) | Stroke::Area(_, points) => points.clone(),
        Stroke::Dot(_, at, _) => vec![*at],
    });
    let (width, height) = sketch.size;
    points.into_iter().find(|(x, y)| !(0..=width).contains(x) || !(0..=height).contains(y))
}

/// A chart of this drawing with names of its own.
pub(super) fn chart(drawing: Drawing<'_>) -> Chart<'_> {
    Chart {
        id: "tien-do".to_owned(),
        title: "Hải Phòng hoàn thành trước hạn".to_owned(),
        description: "Từ 90% ngày 29/5 lên 100% ngày 13/6.".to_owned(),
        table: Table::default(),
        drawing,
    }
}

/// A rate that can be drawn.
pub(super) fn rate(value: f64) -> PerCent {
    PerCent::new(value).unwrap_or_else(|| panic!("{value} can't be drawn"))
}

/// Words short labels.
#[derive(Debug)]
pub(super) struct Vietnamese;

impl AxisText for Vietnamese {
    fn date(&self, date: Date, step: DateStep) -> String {
        match step {
            DateStep::Day | DateStep::Week => format!("{}/{}", date.day(), date.month()),
            DateStep::Month | DateStep::Quarter => format!("thg {}", date.month()),
            DateStep::Year => date.year().to_string(),
        }
    }
    fn year(&self, date: Date) -> String {
        date.year().to_string()
    }
    fn per_cent(&self, value: i64) -> String {
        format!("{value}%")
    }
    fn count(&self, value: u64) -> String {
        value.to_string()
    }
}

/// Texts as they come, and as they should not.
pub(super) fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "(Hạn|tỉnh|Ước|98,2\u{202f}%|Nguyễn| ){0,8}",
        1 => "[A-Za-z]{0,60}",
        1 => any::<String>(),
    ]
}

/// Any role.
pub(super) fn role() -> impl Strategy<Value = Role> {
    prop::sample::select(ROLES.iter().map(|(role, _)| *role).collect::<Vec<_>>())
}
