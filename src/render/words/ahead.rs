//! Days ahead of a schedule as a source states them, and as the dates give them: the one is a quotation, the other a figure.

use super::Scribe;
use crate::analysis::pace::PaceLine;
use crate::analysis::rate_of;
use crate::check::nouns::{IndicatorId, Observation};
use crate::language::Argument;
use crate::model::{Deadline, Edition};
use crate::render::pages::context::Remark;
use jiff::civil::Date;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// What a source says of days ahead or behind, and what the dates give for each deadline: days before it for a unit that is
    /// declared complete, days beside its pace line for one under way.
    pub(super) fn days_stated(&self, indicator: IndicatorId, figure: &Observation) -> Vec<Remark> {
        let Some(stated) = figure.detail(|details| details.ahead_days) else { return Vec::new() };
        let days = self.ahead_or_behind(stated);
        let mut said = vec![self.text("figure-days-stated", &[("days", days.as_str().into())])];
        let deadlines = self.report.site.deadlines_of(indicator, figure.unit);
        let computed = deadlines.into_iter().filter_map(|deadline| self.days_computed(indicator, figure, deadline));
        let computed: Vec<String> = computed.collect();
        if !computed.is_empty() {
            let list = self.language.list(&computed);
            said.push(self.text("figure-days-computed", &[("list", list.as_str().into())]));
        }
        said.into_iter().map(Remark::own).collect()
    }

    /// "63 days before the deadline (Đắk Nông)" of a figure that completes, for each deadline that it comes before or meets.
    pub(in crate::render) fn before_deadlines(&self, indicator: IndicatorId, figure: &Observation) -> Option<String> {
        let claimed = figure.detail(|details| details.completion.as_ref()).and_then(|claim| claim.on);
        let on = claimed.or(figure.as_of.day())?;
        let deadlines = self.report.site.deadlines_of(indicator, figure.unit).into_iter();
        let met = deadlines.filter(|deadline| on <= deadline.schedule.deadline_on(on));
        let said = met.map(|deadline| {
            self.days_to_deadline(on, deadline.schedule.deadline_on(on), &self.deadline_whose(deadline))
        });
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| self.language.list(&said))
    }

    fn days_computed(&self, indicator: IndicatorId, figure: &Observation, deadline: Deadline<'_>) -> Option<String> {
        if let Some(claim) = figure.detail(|details| details.completion.as_ref()) {
            let on = claim.on.or(figure.as_of.day())?;
            let day = deadline.schedule.deadline_on(on);
            return Some(self.days_to_deadline(on, day, &self.deadline_whose(deadline)));
        }
        let schedule = deadline.schedule;
        let day = figure.as_of.day()?;
        let in_force = schedule.deadline_on(day);
        let target = schedule.target.value.per_cent();
        let line = PaceLine::new(&schedule.curve, schedule.start?, in_force, target)?;
        let widths = self.report.site.programme(indicator).thresholds.widths;
        let rate = rate_of(figure, widths)
            .filter(|rate| schedule.base_kind.is_none_or(|kind| rate.base_kind == Some(kind)))?;
        #[expect(clippy::cast_possible_truncation, reason = "days of a schedule")]
        let days = line.days_ahead(day, rate.middle()) as i32;
        Some(self.named(&self.deadline_whose(deadline), &self.ahead_or_behind(days)))
    }

    fn days_to_deadline(&self, on: Date, deadline: Date, name: &str) -> String {
        let days = crate::domain::whole_days(on, deadline);
        if days < 0 {
            return self.named(name, &self.days_before(days));
        }
        let days = Argument::Count(u64::from(days.unsigned_abs()));
        self.text("days-before-named", &[("n", days), ("name", name.into())])
    }

    /// What a deadline is called, else whose it is.
    fn deadline_whose(&self, deadline: Deadline<'_>) -> String {
        let name = deadline.schedule.name.as_ref().map(|name| self.plain(name));
        name.unwrap_or_else(|| self.unit_name(deadline.schedule.unit))
    }

    pub(super) fn ahead_or_behind(&self, days: i32) -> String {
        let id = match days {
            0 => return self.word("days-on-line"),
            1.. => "days-ahead",
            _ => "days-behind",
        };
        self.text(id, &[("n", Argument::Count(u64::from(days.unsigned_abs())))])
    }
}
