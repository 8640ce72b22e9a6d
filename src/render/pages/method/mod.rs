//! The method page: every formula and threshold in force, from the configuration. Formulas stand in [`formulas`], what is
//! listed in [`tables`], statuses in [`statuses`]; here are the headings in their order and the sentences under each.

mod draft;
mod formulas;
mod statuses;
mod tables;

use super::context::{Content, MethodPage, MethodSection, Table};
use super::prose::page_body;
use crate::analysis::{FEWEST_IN_FUNNEL, FUNNEL_WITHIN, Level, SIZES_APART, STEADY_BELOW};
use crate::check::nouns::{Page, Programme};
use crate::check::{FEWEST_OF_FILE, IMPLAUSIBLE, RENEWED_POINTS, RESTATED, UNUSUAL_POINTS, UNUSUAL_POINTS_A_DAY};
use crate::domain::{Decimal, Ratio};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::words::{Scribe, sentence};
use draft::Draft;

pub(super) use statuses::ORDER as STATUSES;

/// The method page, with the site's own text on top where it has one.
pub(super) fn method<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, own: Option<&Page>) -> Content {
    let writer = Writer { scribe, programmes: &scribe.report.site.programmes };
    let parts = [
        writer.rates(),
        writer.inexact(),
        writer.roll_ups(),
        writer.bases(),
        writer.change(),
        writer.pace(),
        writer.required(),
        writer.working_days(),
        writer.statuses(),
        writer.deadlines(),
        writer.completion(),
        writer.rankings(),
        writer.revisions(),
    ];
    let mut sections: Vec<MethodSection> = parts.into_iter().collect();
    sections.extend([writer.forecasts(), writer.dates(), writer.withheld(), writer.prose(), writer.thresholds()]);
    Content::Method { method: MethodPage { body_html: own.map(|page| page_body(scribe, page)), sections } }
}

/// What a status means without a formula, of each programme where they differ.
pub(super) fn meaning_of_status<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, level: Level) -> Vec<String> {
    let writer = Writer { scribe, programmes: &scribe.report.site.programmes };
    writer.each(|programme| statuses::meaning(scribe, programme, level))
}

/// The words beside rates, by example, each with what it is taken for, of each programme where they differ.
pub(super) fn words_beside_rates<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<(String, Vec<String>)> {
    let writer = Writer { scribe, programmes: &scribe.report.site.programmes };
    let taken = |example| (tables::stated(scribe, example), writer.each(|one| tables::taken(scribe, one, example)));
    tables::EXAMPLES.into_iter().map(taken).collect()
}

/// Writes the sections for the programmes of the site.
struct Writer<'w, 'a, 's, 'c, E> {
    scribe: &'w Scribe<'a, 's, 'c, E>,
    programmes: &'w [&'c Programme],
}

impl<E: Edition> Writer<'_, '_, '_, '_, E> {
    fn rates(&self) -> MethodSection {
        let most = Ratio { count: 9_999, base: 10_000 };
        let least = Ratio { count: 1, base: 3_000 };
        let examples = [
            ("most", self.scribe.ratio(most)),
            ("most-rate", self.scribe.shown(most.shown())),
            ("least", self.scribe.ratio(least)),
            ("least-rate", self.scribe.shown(least.shown())),
        ];
        let examples: Vec<(&str, Argument<'_>)> =
            examples.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        Draft::new("rates", self.scribe.word("method-rates"))
            .say(self.scribe.word("method-rates-text"))
            .formula(formulas::RATE, self.scribe.word("method-rates-where"))
            .say(self.scribe.text("method-rates-print", &examples))
            .formula(formulas::REACHED, self.scribe.word("method-rates-target"))
            .formula(formulas::AGREES, self.scribe.word("method-rates-stated"))
            .finish()
    }

    fn inexact(&self) -> MethodSection {
        Draft::new("inexact", self.scribe.word("method-inexact"))
            .say(self.scribe.word("method-inexact-text"))
            .tables(self.each_table(|programme| tables::inexact(self.scribe, programme)))
            .say(self.scribe.word("method-inexact-counts"))
            .formula(formulas::INTERVALS, self.scribe.word("method-inexact-where"))
            .finish()
    }

    fn roll_ups(&self) -> MethodSection {
        let age = |programme: &Programme| {
            let days = programme.max_age_days();
            self.days("method-rollup-age", days)
        };
        let enough = |programme: &Programme| {
            let share = self.scribe.language.per_cent(Decimal::shortest(programme.thresholds.roll_up_percent));
            let enough = self.scribe.text("method-value-roll-up", &[("share", share.as_str().into())]);
            sentence(&format!("{} {enough}", self.scribe.word("method-threshold-roll-up")))
        };
        Draft::new("sums", self.scribe.word("method-rollup"))
            .say(self.scribe.word("method-rollup-text"))
            .formula(formulas::SUM, self.scribe.word("method-rollup-where"))
            .formula(formulas::COVERAGE, self.scribe.word("method-rollup-coverage"))
            .formula(formulas::BOUNDS, self.scribe.word("method-rollup-bounds"))
            .say(self.scribe.word("method-rollup-deeper"))
            .say_all(self.each(age))
            .say_all(self.each(enough))
            .finish()
    }

    fn bases(&self) -> MethodSection {
        Draft::new("bases", self.scribe.word("method-bases"))
            .say(self.scribe.word("method-bases-text"))
            .tables(self.each_table(|programme| tables::base_kinds(self.scribe, programme)))
            .finish()
    }

    fn change(&self) -> MethodSection {
        let points = self.scribe.language.decimal(Decimal::shortest(STEADY_BELOW));
        Draft::new("change", self.scribe.word("method-change"))
            .formula(formulas::CHANGE, self.scribe.word("method-change-where"))
            .say(self.scribe.text("method-change-text", &[("points", points.as_str().into())]))
            .finish()
    }

    fn pace(&self) -> MethodSection {
        Draft::new("pace", self.scribe.word("method-pace"))
            .formula(formulas::LINE, self.scribe.word("method-pace-where"))
            .formula(formulas::DAYS_AHEAD, self.scribe.word("method-pace-days"))
            .say(self.scribe.word("method-pace-none"))
            .finish()
    }

    fn required(&self) -> MethodSection {
        let window = |programme: &Programme| self.days("method-best-window", programme.thresholds.best_pace_days);
        Draft::new("required", self.scribe.word("method-required"))
            .formula(formulas::REQUIRED, self.scribe.word("method-required-where"))
            .formula(
                formulas::BEST,
                [vec![self.scribe.word("method-best-where")], self.each(window)].concat().join(" "),
            )
            .finish()
    }

    fn working_days(&self) -> MethodSection {
        let reports = |programme: &Programme| {
            let id = if programme.reports_declared { "method-reporting" } else { "method-reporting-assumed" };
            self.days(id, programme.report_days)
        };
        let week = |programme: &Programme| {
            let days: Vec<String> =
                programme.working_days.iter().map(|day| tables::weekday(self.scribe, *day)).collect();
            let list = self.scribe.language.list(&days);
            self.scribe.text("method-working-days", &[("days", list.as_str().into())])
        };
        let none = |programme: &Programme| {
            if programme.holidays.is_empty() { self.scribe.word("method-holidays-none") } else { String::new() }
        };
        Draft::new("working-days", self.scribe.word("method-schedule"))
            .say_all(self.each(reports))
            .say_all(self.each(week))
            .say_all(self.each(none))
            .tables(self.each_table(|programme| tables::holidays(self.scribe, programme)))
            .finish()
    }

    fn statuses(&self) -> MethodSection {
        let change = |programme: &Programme| self.days("method-status-change", programme.thresholds.change_days);
        Draft::new("statuses", self.scribe.word("method-statuses"))
            .say(self.scribe.word("method-statuses-text"))
            .tables(self.each_table(|programme| statuses::table(self.scribe, programme)))
            .say_all(self.each(change))
            .say(self.scribe.word("method-status-doubt"))
            .finish()
    }

    fn deadlines(&self) -> MethodSection {
        Draft::new("deadlines", self.scribe.word("unit-schedule"))
            .say(self.scribe.word("method-deadlines-text"))
            .tables(self.each_table(|programme| tables::deadlines(self.scribe, programme)))
            .finish()
    }

    fn completion(&self) -> MethodSection {
        Draft::new("completion", self.scribe.word("method-completion"))
            .say(self.scribe.word("method-completion-text"))
            .finish()
    }

    fn rankings(&self) -> MethodSection {
        let off = |programme: &Programme| {
            if programme.ranking { String::new() } else { self.scribe.word("method-ranking-off") }
        };
        let times = self.scribe.language.count(SIZES_APART);
        let [most, nearly_all] = FUNNEL_WITHIN.map(|share| self.scribe.language.per_cent(Decimal::shortest(share)));
        let fewest = self.scribe.language.count(u64::try_from(FEWEST_IN_FUNNEL).unwrap_or(u64::MAX));
        let funnel = [("times", &*times), ("most", &*most), ("nearly-all", &*nearly_all), ("n", &*fewest)];
        Draft::new("rankings", self.scribe.word("method-ranking"))
            .say(self.scribe.word("method-ranking-text"))
            .formula(formulas::RANKS, self.scribe.word("method-ranking-where"))
            .formula(
                formulas::FUNNEL,
                self.scribe.text("method-ranking-funnel", &funnel.map(|(name, text)| (name, text.into()))),
            )
            .say_all(self.each(off))
            .finish()
    }

    fn revisions(&self) -> MethodSection {
        let small = |programme: &Programme| {
            let count = self.scribe.language.count(programme.thresholds.small_fall_count);
            let share = self.scribe.language.per_cent(Decimal::shortest(programme.thresholds.small_fall_percent));
            let arguments = [("count", count.as_str().into()), ("share", share.as_str().into())];
            self.scribe.text("method-revisions-text", &arguments)
        };
        let points = self.scribe.language.decimal(Decimal::shortest(UNUSUAL_POINTS));
        let a_day = self.scribe.language.decimal(Decimal::shortest(UNUSUAL_POINTS_A_DAY));
        let rise = [("points", points.as_str().into()), ("a-day", a_day.as_str().into())];
        Draft::new("revisions", self.scribe.word("method-revisions"))
            .say_all(self.each(small))
            .say(self.scribe.text("method-revisions-rise", &rise))
            .say(self.whole_files())
            .say(self.scribe.counted("method-revisions-again", RESTATED))
            .say(self.scribe.word("method-revisions-gap"))
            .finish()
    }

    /// When a file of figures is judged as a whole.
    fn whole_files(&self) -> String {
        let [units, times] = [u64::from(FEWEST_OF_FILE), IMPLAUSIBLE].map(|number| self.scribe.language.count(number));
        let points = self.scribe.language.decimal(Decimal::shortest(RENEWED_POINTS));
        let arguments = [("units", &*units), ("times", &*times), ("points", &*points)];
        self.scribe.text("method-revisions-whole", &arguments.map(|(name, text)| (name, text.into())))
    }

    fn forecasts(&self) -> MethodSection {
        Draft::new("forecasts", self.scribe.word("method-threshold-forecast"))
            .say(self.scribe.forecast_method())
            .formula(formulas::WEIGHT, self.scribe.word("method-forecast-weight"))
            .formula(formulas::SPREAD, self.scribe.word("method-forecast-spread"))
            .finish()
    }

    fn dates(&self) -> MethodSection {
        let date = self.scribe.language.date(self.scribe.report.site.vintage.known_on);
        Draft::new("dates", self.scribe.word("method-dates"))
            .say(self.scribe.word("method-dates-text"))
            .say(self.scribe.text("method-vintage", &[("date", date.as_str().into())]))
            .finish()
    }

    fn prose(&self) -> MethodSection {
        Draft::new("prose", self.scribe.word("method-prose"))
            .say(self.scribe.word("method-prose-text"))
            .say(self.scribe.word("method-prose-exempt"))
            .finish()
    }

    fn withheld(&self) -> MethodSection {
        Draft::new("withheld", self.scribe.word("quality-withheld-title"))
            .say(self.scribe.word("quality-withheld-text"))
            .finish()
    }

    fn thresholds(&self) -> MethodSection {
        Draft::new("thresholds", self.scribe.word("method-thresholds"))
            .say(self.scribe.word("method-thresholds-text"))
            .tables(self.each_table(|programme| tables::thresholds(self.scribe, programme)))
            .finish()
    }

    fn days(&self, id: &str, days: u32) -> String {
        self.scribe.text(id, &[("n", Argument::Count(days.into()))])
    }

    /// A sentence of every programme, under its name where they say different things; empty ones are left out.
    fn each(&self, say: impl Fn(&Programme) -> String) -> Vec<String> {
        let said: Vec<String> = self.programmes.iter().map(|programme| say(programme)).collect();
        if said.windows(2).all(|pair| pair[0] == pair[1]) {
            return said.into_iter().take(1).filter(|sentence| !sentence.is_empty()).collect();
        }
        let named = self.programmes.iter().zip(said).filter(|(_, sentence)| !sentence.is_empty());
        named.map(|(programme, said)| self.scribe.named(&self.scribe.plain(&programme.name), &said)).collect()
    }

    /// A table of every programme, with its name where there are several; those without a row are left out.
    fn each_table(&self, make: impl Fn(&Programme) -> Table) -> Vec<Table> {
        let several = self.programmes.len() > 1;
        let table = |programme: &&Programme| {
            let table = make(programme);
            let caption = self.scribe.named(&table.caption, &self.scribe.plain(&programme.name));
            if several { Table { caption, ..table } } else { table }
        };
        self.programmes.iter().map(table).filter(|table| !table.rows.is_empty()).collect()
    }
}
