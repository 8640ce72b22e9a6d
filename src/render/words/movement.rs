//! What moved since the report before, and what a figure rests on, in words.

use super::Scribe;
use super::phrase::sentence;
use crate::analysis::{Basis, Beside, Direction, Effects, Movement, Quality};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::pages::context::Mark;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// "Up 2.3 percentage points since 12 May 2023: …" with where the difference comes from, if count and base both moved.
    pub(in crate::render) fn movement(&self, movement: &Movement<'_>) -> Mark {
        let since = self.language.date(movement.from.day);
        let date = ("date", Argument::Text(&since));
        let (kind, said) = match (movement.direction, movement.points) {
            (None, _) => ("unclear", self.text("movement-unclear", &[date])),
            (Some(Direction::Steady), _) => ("steady", self.text("movement-steady", &[date])),
            (Some(Direction::Rising), None) => ("rising", self.text("movement-higher", &[date])),
            (Some(Direction::Falling), None) => ("falling", self.text("movement-lower", &[date])),
            (Some(direction), Some(points)) => {
                let points = self.language.points(shown_tenths(movement, points));
                let kind = if direction == Direction::Rising { "rising" } else { "falling" };
                (kind, self.text("movement-points", &[("points", points.as_str().into()), date]))
            }
        };
        let effects = movement.effects.and_then(|effects| self.effects(effects));
        Mark { kind: kind.to_owned(), word: effects.map_or(said.clone(), |effects| format!("{said} {effects}")) }
    }

    /// Where a difference comes from; nothing where only one of count and base moved.
    fn effects(&self, effects: Effects) -> Option<String> {
        let tenths = effects.in_tenths();
        if !effects.is_mixed() {
            return None;
        }
        let [count, base, both] = [tenths.count, tenths.base, tenths.both].map(|part| self.language.points(part));
        let parts = [("count", count.as_str()), ("base", &base), ("both", &both)];
        Some(self.text("movement-effects", &parts.map(|(name, text)| (name, text.into()))))
    }

    /// The direction in a word, for a status.
    pub(in crate::render) fn direction(&self, movement: &Movement<'_>) -> Option<Mark> {
        let (kind, id) = match movement.direction? {
            Direction::Rising => ("rising", "direction-rising"),
            Direction::Steady => ("steady", "direction-steady"),
            Direction::Falling => ("falling", "direction-falling"),
        };
        Some(Mark { kind: kind.to_owned(), word: self.word(id) })
    }

    /// What a rate says for a unit of its size.
    pub(in crate::render) fn beside(&self, beside: Beside) -> Mark {
        let (kind, id) = match beside {
            Beside::Above => ("above", "ranking-above"),
            Beside::Within => ("within", "ranking-within"),
            Beside::Below => ("below", "ranking-below"),
        };
        Mark { kind: kind.to_owned(), word: self.word(id) }
    }

    /// What a figure rests on: "from an exact count and base, provisional".
    pub(in crate::render) fn quality(&self, quality: Quality) -> Mark {
        let (kind, id) = match quality.basis {
            Basis::Counted => ("counted", "quality-counted"),
            Basis::Stated => ("stated", "quality-stated"),
            Basis::Inexact => ("inexact", "quality-inexact"),
            Basis::NoRate => ("no-rate", "quality-no-rate"),
        };
        let mut said = vec![self.word(id)];
        said.extend(quality.provisional.then(|| self.word("figure-provisional")));
        said.extend(
            quality
                .age
                .filter(|days| *days > 0)
                .map(|days| self.text("quality-age", &[("n", Argument::Count(days.into()))])),
        );
        Mark { kind: kind.to_owned(), word: sentence(&said.join(", ")) }
    }
}

/// The difference in tenths: of the effects where they are known, so that parts and whole agree.
#[expect(clippy::cast_possible_truncation, reason = "a difference of rates in tenths")]
fn shown_tenths(movement: &Movement<'_>, points: f64) -> i64 {
    movement.effects.map_or_else(|| (points * 10.0).round() as i64, |effects| effects.in_tenths().total)
}
