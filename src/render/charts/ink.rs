//! What a stroke or a text is, on its way through plotters: plotters carries colours, so each kind of thing is a colour here,
//! and the backend turns it back into classes. The stylesheet alone knows how a class looks.

use super::chart::{Role, Sample};
use super::metrics::Weight;
use plotters::style::{RGBColor, ShapeStyle};

/// What is drawn and what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink {
    shape: Shape,
    role: Option<Role>,
}

/// The kinds of strokes, areas and texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A grid line.
    Grid,
    /// The zero line and the ticks.
    Axis,
    /// A data line.
    Line,
    /// A line across the whole drawing.
    Rule,
    /// A bar for an inexact figure.
    Range,
    /// An area.
    Band,
    /// An area within another.
    Core,
    /// A filled point.
    Dot,
    /// A hollow point.
    Hollow,
    /// The label of a tick.
    Tick,
    /// A rate in figures beside its point; bold.
    Value,
    /// The name of a line beside its end or above it.
    Name,
    /// An explanation in the key, or what stands in place of data.
    Key,
    /// A cell or tile, filled.
    Cell,
    /// The strokes of a pattern.
    Hatch,
    /// A pattern of upright strokes, as a thick dashed line.
    Comb,
    /// A text in a cell.
    Inside,
    /// A check mark in a cell.
    Check,
    /// What joins two points of a row.
    Join,
    /// A stroke across a row.
    Stroke,
    /// A bar in a row, drawn as one thick line.
    Bar,
    /// What a bar lies on, drawn as one thicker line, so that a printed pattern is a matter of dashes.
    Zone,
}

/// The kinds with their classes; the place in the list is the first part of the colour.
pub(super) const SHAPES: &[(Shape, &str)] = &[
    (Shape::Grid, "c-grid"),
    (Shape::Axis, "c-axis"),
    (Shape::Line, "c-line"),
    (Shape::Rule, "c-rule"),
    (Shape::Range, "c-range"),
    (Shape::Band, "c-band"),
    (Shape::Core, "c-core"),
    (Shape::Dot, "c-dot"),
    (Shape::Hollow, "c-hollow"),
    (Shape::Tick, "c-tick"),
    (Shape::Value, "c-value"),
    (Shape::Name, "c-name"),
    (Shape::Key, "c-key"),
    (Shape::Cell, "c-cell"),
    (Shape::Hatch, "c-hatch"),
    (Shape::Comb, "c-comb"),
    (Shape::Inside, "c-inside"),
    (Shape::Check, "c-check"),
    (Shape::Join, "c-join"),
    (Shape::Stroke, "c-stroke"),
    (Shape::Bar, "c-bar"),
    (Shape::Zone, "c-zone"),
];

/// The roles with their classes; the place in the list, from one, is the second part of the colour.
pub(super) const ROLES: &[(Role, &str)] = &[
    (Role::Series, "c-series"),
    (Role::Comparison, "c-comparison"),
    (Role::Previous, "c-previous"),
    (Role::Pace, "c-pace"),
    (Role::Forecast, "c-forecast"),
    (Role::Target, "c-target"),
    (Role::Deadline, "c-deadline"),
    (Role::Provisional, "c-provisional"),
    (Role::Missing, "c-missing"),
    (Role::Class1, "c-class-1"),
    (Role::Class2, "c-class-2"),
    (Role::Class3, "c-class-3"),
    (Role::Class4, "c-class-4"),
    (Role::Class5, "c-class-5"),
    (Role::Reached, "c-reached"),
    (Role::InTime, "c-in-time"),
    (Role::Behind, "c-behind"),
    (Role::Overdue, "c-overdue"),
];

impl Ink {
    /// Something that stands for no data.
    pub(super) const fn plain(shape: Shape) -> Self {
        Self { shape, role: None }
    }

    /// Something that stands for `role`.
    pub(super) const fn of(shape: Shape, role: Role) -> Self {
        Self { shape, role: Some(role) }
    }

    /// The mark that a sample in the key shows.
    pub(super) fn sample(sample: Sample, role: Role) -> Self {
        let shape = match sample {
            Sample::Line if matches!(role, Role::Target | Role::Deadline) => Shape::Rule,
            Sample::Line => Shape::Line,
            Sample::Dot | Sample::Small => Shape::Dot,
            Sample::Hollow | Sample::Range => Shape::Hollow,
            Sample::Band => Shape::Band,
            Sample::Core => Shape::Core,
            Sample::Hatch => Shape::Hatch,
            Sample::Cell => Shape::Cell,
            Sample::Check => Shape::Check,
            Sample::Stroke => Shape::Stroke,
            Sample::Bar => Shape::Bar,
            Sample::Zone => Shape::Zone,
        };
        Self::of(shape, role)
    }

    /// The colour under which plotters carries it.
    pub(super) fn color(self) -> RGBColor {
        let shape = SHAPES.iter().zip(0..).find_map(|((shape, _), place)| (*shape == self.shape).then_some(place));
        let role =
            self.role.and_then(|role| ROLES.iter().zip(1..).find_map(|(known, n)| (known.0 == role).then_some(n)));
        RGBColor(shape.unwrap_or(0), role.unwrap_or(0), 0)
    }

    /// Its place in the order of all inks: what is sorted by it has those of one ink together.
    pub(super) fn order(self) -> (u8, u8) {
        let RGBColor(shape, role, _) = self.color();
        (shape, role)
    }

    /// Back from the colour; a colour that is none of ours counts as a grid line.
    pub(super) fn from_color((shape, role, _): (u8, u8, u8)) -> Self {
        let shape = SHAPES.get(usize::from(shape)).map_or(Shape::Grid, |(shape, _)| *shape);
        let role = usize::from(role).checked_sub(1).and_then(|place| ROLES.get(place)).map(|(role, _)| *role);
        Self { shape, role }
    }

    /// The style under which plotters draws it.
    pub(super) fn style(self) -> ShapeStyle {
        ShapeStyle::from(self.color()).filled()
    }

    /// Its classes, separated by a space.
    pub(super) fn classes(self) -> impl Iterator<Item = &'static str> {
        let shape = SHAPES.iter().find(|(shape, _)| *shape == self.shape).map(|(_, class)| *class);
        let role = ROLES.iter().find(|(role, _)| Some(*role) == self.role).map(|(_, class)| *class);
        shape.into_iter().chain(role)
    }

    /// Whether it comes by the hundred: the cells of a map, the strokes of a pattern.
    pub(super) fn is_plentiful(self) -> bool {
        matches!(self.shape, Shape::Cell | Shape::Hatch | Shape::Comb)
    }

    /// The weight that a text of this kind is set in.
    pub(super) fn weight(self) -> Weight {
        if self.shape == Shape::Value { Weight::Bold } else { Weight::Regular }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ink_comes_back_from_its_colour() {
        let roles = ROLES.iter().map(|(role, _)| Some(*role)).chain([None]);
        for (role, (shape, _)) in roles.flat_map(|role| SHAPES.iter().map(move |shape| (role, *shape))) {
            let ink = Ink { shape, role };
            let RGBColor(red, green, blue) = ink.color();
            assert_eq!(Ink::from_color((red, green, blue)), ink);
        }
        assert_eq!(Ink::from_color((255, 255, 255)), Ink::plain(Shape::Grid));
    }

    #[test]
    fn an_ink_has_a_class_for_what_it_is_and_one_for_what_it_stands_for() {
        assert_eq!(Ink::of(Shape::Line, Role::Pace).classes().collect::<Vec<_>>(), ["c-line", "c-pace"]);
        assert_eq!(Ink::plain(Shape::Grid).classes().collect::<Vec<_>>(), ["c-grid"]);
    }
}
