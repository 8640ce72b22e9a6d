//! Paces in things a working day, for those who hand them over: how many are needed, and how many there were at best.
//!
//! [`standing`](super::standing) judges by points of per cent, which hold where the base moves. Here the same is counted; where
//! the two would tell different stories, nothing is.

use super::latest::Origin;
use super::pace::{best_pace, required_pace};
use super::report::Report;
use super::series::Series;
use super::standing::{Reason, Standing};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::model::Edition;
use jiff::civil::Date;

/// How many a working day. Both are finite and not negative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tempo {
    /// How many are needed from the latest figure to the deadline.
    pub required: f64,
    /// How many there were in the best days so far, as many days as the programme looks at.
    pub best: f64,
}

impl<E: Edition> Report<'_, '_, E> {
    /// The pace of a unit against the deadline of a standing that rests on paces. `None` where a figure has no exact count and
    /// base, or where the base moved so much that counts say otherwise than rates whether the needed pace was ever reached.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "no count of anything comes near 2^53")]
    pub fn tempo(&self, indicator: IndicatorId, unit: UnitId, standing: &Standing<'_>) -> Option<Tempo> {
        let Reason::Pace { required: Some(needed), best: Some(seen), .. } = standing.reason else { return None };
        let (latest, deadline) = (self.progress(indicator, unit)?.latest?, standing.deadline?);
        let Origin::Counted(ratio) = latest.rate?.origin else { return None };
        let programme = self.site.programme(indicator);
        let target = deadline.schedule.target.value.per_cent() / 100.0 * ratio.base as f64;
        let required = required_pace(programme, latest.figure.as_of.day()?, deadline.day, ratio.count as f64, target)?;
        let series = Series::new(self.site, indicator, unit, latest.rate?.base_kind);
        let counted = |stretch: &[super::Point<'_>]| -> Option<Vec<(Date, f64)>> {
            let count = |point: &super::Point<'_>| match point.rate.origin {
                Origin::Counted(ratio) => Some((point.day, ratio.count as f64)),
                _ => None,
            };
            stretch.iter().map(count).collect()
        };
        let stretches: Vec<_> = series.stretches().map(counted).collect::<Option<_>>()?;
        let window = programme.thresholds.best_pace_days;
        let best =
            stretches.iter().filter_map(|stretch| best_pace(programme, stretch, window)).max_by(f64::total_cmp)?;
        let agree = (best >= required) == (seen >= needed);
        (agree && best >= 0.0).then_some(Tempo { required, best })
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::{Level, Tempo, analyse};
    use crate::domain::{Moment, Scalar};
    use crate::load::Memory;
    use crate::model::{Public, Site, Vintage, select};
    use jiff::civil::date;

    const SITE: &str = "format: 1\ntitle: Paces\nlanguages: [en]\ntime_zone: Asia/Ho_Chi_Minh\n";
    const UNITS: &str = "levels:\n  province: {name: province, plural: provinces}\nvalid: {from: unknown}\n\
                         units: |\n  code  level     name  parent\n  P     province  An    -\n";
    const PROGRAMME: &str = "\
name: Campaign
base_kinds:
  eligible: {role: eligible, name: eligible}
indicators:
  card: {name: Cards, unit: cards}
schedules:
  - {indicators: [card], unit: P, base_kind: eligible, target: 100%, start: 2026-03-02, deadline: 2026-05-29}
working_days: [monday, tuesday, wednesday, thursday, friday]
";

    /// The level and the pace of a unit with these figures on four Mondays, the last of them 27 April.
    fn judged(head: &str, rows: [&str; 4]) -> (Option<Level>, Option<Tempo>) {
        let mut memory = Memory::default().with("site.yaml", SITE).with("units/all.yaml", UNITS);
        memory = memory.with("programmes/campaign.yaml", PROGRAMME);
        for (row, day) in rows.iter().zip([6, 13, 20, 27]) {
            let text = format!(
                "as_of: 2026-04-{day:02}\npublished: 2026-04-{:02}\naudience: public\nindicator: card\n\
                 base_kind: eligible\nsource: {{publisher: Office}}\nfigures: |\n  {head}\n  {row}\n",
                day + 1
            );
            memory = memory.with(&format!("snapshots/{day}.yaml"), text.as_str());
        }
        let (outcome, _) = crate::check(&memory);
        let problems = outcome.problems;
        let checked = outcome.value.unwrap_or_else(|| panic!("{problems:#?}"));
        let now = Moment::read("2030-01-01T00:00+07:00").unwrap_or_else(|refusal| panic!("{refusal}"));
        let site: Site<'_, Public> = select(&checked, Vintage { known_on: date(2026, 4, 28), now: now.0 });
        let report = analyse(&site);
        let (indicator, unit) = site.pairs().next().unwrap_or_else(|| panic!("a figure"));
        let progress = report.progress(indicator, unit).unwrap_or_else(|| panic!("a unit with figures"));
        let tempo = progress.standings.first().and_then(|standing| report.tempo(indicator, unit, standing));
        (progress.level(), tempo)
    }

    /// 650 of 1,000 are left on Monday 27 April, and 24 working days until Friday 29 May. The best 14 days were the first:
    /// 200 in ten working days.
    #[test]
    fn what_is_needed_and_what_was_reached_are_counted_by_working_day() {
        let rows = ["P     100    1000", "P     200    1000", "P     300    1000", "P     350    1000"];
        let found = judged("unit  count  base", rows);
        assert_eq!(found, (Some(Level::BehindBeyond), Some(Tempo { required: 650.0 / 24.0, best: 20.0 })));
    }

    #[test]
    fn rates_without_counts_give_no_counts_a_day() {
        let found = judged("unit  rate", ["P     10%", "P     20%", "P     30%", "P     35%"]);
        assert_eq!(found, (Some(Level::BehindBeyond), None));
    }

    /// The base shrinks from 1,000 to 520, so that the rate gains 24 points in two weeks with 30 people. By rates the needed pace,
    /// 2.3 points a day, was reached once; by counts, 11 people a day, it never was.
    #[test]
    fn where_the_base_moves_so_that_counts_say_otherwise_nothing_is_said() {
        let rows = ["P     200    1000", "P     205    1000", "P     230    520", "P     235    520"];
        assert_eq!(judged("unit  count  base", rows), (Some(Level::Behind), None));
    }
}
