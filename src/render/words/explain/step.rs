//! What moved since the report before, and how much of it comes from the count, the base and both.

use crate::analysis::{Movement, Tenths};
use crate::check::nouns::IndicatorId;
use crate::domain::Decimal;
use crate::domain::whole_days;
use crate::model::Edition;
use crate::render::words::Scribe;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// "+2.3 percentage points since the report before: +2.9 from the count, −0.6 from the base, 0.0 from both." `None` between
    /// two figures of which one is inexact.
    pub(super) fn step(&self, indicator: IndicatorId, step: &Movement<'_>) -> Option<String> {
        let since = self.since(indicator, step);
        let Some(effects) = step.effects else {
            let points = self.language.points(tenths(step.points?));
            return Some(
                self.text("explain-step", &[("points", points.as_str().into()), ("since", since.as_str().into())]),
            );
        };
        let Tenths { count, base, both, total } = effects.in_tenths();
        let points = self.language.points(total);
        let [from_count, from_base, from_both] = [count, base, both].map(|tenths| self.signed_tenths(tenths));
        let arguments = [
            ("points", points.as_str().into()),
            ("since", since.as_str().into()),
            ("count", from_count.as_str().into()),
            ("base", from_base.as_str().into()),
            ("both", from_both.as_str().into()),
        ];
        if base == 0 && both == 0 {
            return Some(self.text("explain-step-count", &arguments[..2]));
        }
        Some(self.text("explain-step-effects", &arguments))
    }

    /// "since the report before", with its day where reports are not as far apart as they should be.
    fn since(&self, indicator: IndicatorId, step: &Movement<'_>) -> String {
        let regular = i64::from(self.report.site.programme(indicator).report_days);
        if i64::from(whole_days(step.from.day, step.to.day)) == regular {
            return self.word("explain-since-report");
        }
        self.text("explain-since-day", &[("date", self.language.date(step.from.day).as_str().into())])
    }

    /// Tenths of a point with their sign: "+2.9", "−0.6", "0.0".
    pub(in crate::render) fn signed_tenths(&self, tenths: i64) -> String {
        let size = self.language.decimal(Decimal::new(tenths.unsigned_abs(), 1));
        let number = [("number", size.as_str().into())];
        match tenths {
            0 => size,
            1.. => self.text("number-plus", &number),
            _ => self.text("number-minus", &number),
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a difference of rates")]
fn tenths(points: f64) -> i64 {
    (points * 10.0).round() as i64
}
