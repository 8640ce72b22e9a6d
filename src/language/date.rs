//! Days and minutes as a language writes them. Months and weekdays get their names from ICU; the patterns are the language
//! file's, because official forms differ from ICU's («ngày 29 tháng 5 năm 2023», «1er juin 2023»).

use super::strings::Strings;
use super::{Argument, Language};
use crate::domain::{AsOf, Moment, Planned, Published, When};
use icu_datetime::fieldsets::{E, M, YM, YMD};
use icu_datetime::input::Date as IcuDate;
use icu_datetime::preferences::CalendarAlgorithm;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale_core::Locale;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;

/// The calendar of a language: the Gregorian one, as the figures have it, with the language's names.
pub(super) struct Calendar {
    months: Vec<String>,
    weekdays: Vec<String>,
    preferences: DateTimeFormatterPreferences,
    /// The language file takes ICU's form of a day, or of a month; it is not asked for otherwise.
    standard_day: bool,
    standard_month: bool,
}

impl Calendar {
    /// The names of a locale, or of the nearest that ICU knows, as the language file wants them.
    pub(super) fn of(locale: &Locale, strings: &Strings) -> Option<Self> {
        let mut preferences = DateTimeFormatterPreferences::from(locale);
        preferences.calendar_algorithm = Some(CalendarAlgorithm::Gregory);
        let month = DateTimeFormatter::try_new(preferences, M::long()).ok()?;
        let weekday = DateTimeFormatter::try_new(preferences, E::long()).ok()?;
        let name = |id, variable, number: u8, standard: String| {
            let number = Argument::Count(number.into());
            strings.text(id, &[(variable, number), ("standard", Argument::Text(&standard))])
        };
        let month_name = |number| {
            let day = IcuDate::try_new_iso(2024, number, 1).ok()?;
            Some(name("date-month-name", "month", number, month.format(&day).to_string()))
        };
        let weekday_name = |number| {
            // The first of January 2024 was a Monday.
            let day = IcuDate::try_new_iso(2024, 1, number).ok()?;
            Some(name("date-weekday-name", "weekday", number, weekday.format(&day).to_string()))
        };
        Some(Self {
            months: (1..=12).map(month_name).collect::<Option<_>>()?,
            weekdays: (1..=7).map(weekday_name).collect::<Option<_>>()?,
            preferences,
            standard_day: strings.uses("date-long", "standard"),
            standard_month: strings.uses("date-month", "standard"),
        })
    }

    /// The names of the months, from January.
    pub(super) fn months(&self) -> &[String] {
        &self.months
    }

    /// ICU's own form of a day.
    fn day(&self, date: Date) -> Option<String> {
        let icu = DateTimeFormatter::try_new(self.preferences, YMD::long()).ok()?;
        let day =
            IcuDate::try_new_iso(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()?;
        Some(icu.format(&day).to_string())
    }

    /// ICU's own form of a month.
    fn month(&self, date: Date) -> Option<String> {
        let icu = DateTimeFormatter::try_new(self.preferences, YM::long()).ok()?;
        let day = IcuDate::try_new_iso(date.year().into(), date.month().unsigned_abs(), 1).ok()?;
        Some(icu.format(&day).to_string())
    }
}

impl Language {
    /// A day in full: "ngày 29 tháng 5 năm 2023", "29 mai 2023", "29 May 2023".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let standard = self.calendar.standard_day.then(|| self.calendar.day(date)).flatten();
        self.day_text("date-long", date, &standard.unwrap_or_default())
    }

    /// A day for tables and chart ticks: "29/5/2023", "29/05/2023", "29 May 2023".
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        self.day_text("date-short", date, "")
    }

    /// The month of a day: "5/2023", "mai 2023", "May 2023".
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        let standard = self.calendar.standard_month.then(|| self.calendar.month(date)).flatten();
        self.day_text("date-month", date, &standard.unwrap_or_default())
    }

    /// A day without its year, for the ticks of charts: "29/5", "29 mai", "29 May".
    #[must_use]
    pub fn day_and_month(&self, date: Date) -> String {
        self.day_text("date-day-month", date, "")
    }

    /// A month without its year, for the ticks of charts: "tháng 5", "mai", "May".
    #[must_use]
    pub fn month_alone(&self, date: Date) -> String {
        self.day_text("date-month-alone", date, "")
    }

    /// A day of the week: "Thứ Hai", "lundi", "Monday".
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> &str {
        let position = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or(0);
        self.calendar.weekdays.get(position).map_or("", String::as_str)
    }

    /// A minute, local to the site: "00:40 ngày 11/6/2023", "11 juin 2023 à 00 h 40", "11 June 2023, 00:40".
    #[must_use]
    pub fn minute(&self, minute: DateTime) -> String {
        let two = |part: i8| self.signs.plain(part.unsigned_abs().into(), 2);
        let hour = minute.hour().unsigned_abs();
        let time = self.text(
            "date-time",
            &[
                ("hour", Argument::Count(hour.into())),
                ("hour-two", Argument::Text(&two(minute.hour()))),
                ("minute-two", Argument::Text(&two(minute.minute()))),
            ],
        );
        let (long, short) = (self.date(minute.date()), self.date_short(minute.date()));
        let arguments =
            [("long", Argument::Text(&long)), ("short", Argument::Text(&short)), ("time", Argument::Text(&time))];
        self.text("date-and-time", &arguments)
    }

    /// A minute with an offset, as the clocks of the site's time zone showed it.
    #[must_use]
    pub fn moment(&self, moment: Moment, zone: &TimeZone) -> String {
        self.minute(zone.to_datetime(moment.0))
    }

    /// When something is going to happen: a minute as the clocks of the site's time zone will show it, or a day.
    #[must_use]
    pub fn planned(&self, at: Planned, zone: &TimeZone) -> String {
        match at {
            Planned::Day(day) => self.date(day),
            Planned::Minute(moment) => self.moment(moment, zone),
        }
    }

    /// A day that may be unknown.
    #[must_use]
    pub fn when(&self, when: When) -> String {
        when.day().map_or_else(|| self.text("date-unknown", &[]), |day| self.date(day))
    }

    /// What a figure's day is called in a table: "29 May 2023", "11 June 2023, 00:40", "date not given".
    #[must_use]
    pub fn as_of(&self, as_of: AsOf) -> String {
        match as_of {
            AsOf::Unknown => self.text("as-of-unknown", &[]),
            AsOf::Day(day) => self.long_or_short("as-of-day", day),
            AsOf::Minute(minute) => self.minute(minute),
        }
    }

    /// What a figure's day is called in a sentence: "as of 29 May 2023", "at an unstated date".
    #[must_use]
    pub fn as_of_phrase(&self, as_of: AsOf) -> String {
        match as_of {
            AsOf::Unknown => self.text("as-of-phrase-unknown", &[]),
            AsOf::Day(day) => self.long_or_short("as-of-phrase-day", day),
            AsOf::Minute(minute) => {
                let minute = self.minute(minute);
                self.text("as-of-phrase-minute", &[("minute", Argument::Text(&minute))])
            }
        }
    }

    /// The day of publication in a table: "1 June 2023", "after 12 May 2023", "publication date unknown".
    #[must_use]
    pub fn published(&self, published: Published) -> String {
        match published {
            Published::Unknown => self.text("published-unknown", &[]),
            Published::On(day) => self.long_or_short("published-on", day),
            Published::After(day) => self.long_or_short("published-after", day),
        }
    }

    /// The day of publication in a sentence: "published on 1 June 2023", "published after 12 May 2023".
    #[must_use]
    pub fn published_phrase(&self, published: Published) -> String {
        match published {
            Published::Unknown => self.text("published-phrase-unknown", &[]),
            Published::On(day) => self.long_or_short("published-phrase-on", day),
            Published::After(day) => self.long_or_short("published-phrase-after", day),
        }
    }

    /// A string that takes the form of the day that suits its language.
    fn long_or_short(&self, id: &str, date: Date) -> String {
        let (long, short) = (self.date(date), self.date_short(date));
        self.text(id, &[("long", Argument::Text(&long)), ("short", Argument::Text(&short))])
    }

    fn day_text(&self, id: &str, date: Date, standard: &str) -> String {
        let [day, month] = [date.day(), date.month()].map(i8::unsigned_abs).map(u64::from);
        let year = self.signs.plain(date.year().unsigned_abs().into(), 1);
        let name = usize::try_from(date.month() - 1).ok().and_then(|position| self.calendar.months.get(position));
        let [day_two, month_two] = [day, month].map(|part| self.signs.plain(part, 2));
        let arguments = [
            ("day", Argument::Count(day)),
            ("day-two", Argument::Text(&day_two)),
            ("month", Argument::Count(month)),
            ("month-two", Argument::Text(&month_two)),
            ("month-name", Argument::Text(name.map_or("", String::as_str))),
            ("year", Argument::Text(&year)),
            ("standard", Argument::Text(standard)),
        ];
        self.text(id, &arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::all_three;
    use super::*;
    use crate::domain::Scalar;
    use jiff::civil::date;

    #[test]
    fn days_have_the_official_form_of_their_language() {
        let day = date(2023, 5, 29);
        all_three(|language| language.date(day), ["ngày 29 tháng 5 năm 2023", "29 mai 2023", "29 May 2023"]);
        all_three(|language| language.date_short(day), ["29/5/2023", "29/05/2023", "29 May 2023"]);
        let first = date(2023, 6, 1);
        all_three(|language| language.date(first), ["ngày 1 tháng 6 năm 2023", "1er juin 2023", "1 June 2023"]);
        all_three(|language| language.date_short(first), ["1/6/2023", "01/06/2023", "1 June 2023"]);
    }

    #[test]
    fn months_and_weekdays_have_their_names() {
        all_three(|language| language.month(date(2023, 5, 29)), ["5/2023", "mai 2023", "May 2023"]);
        all_three(|language| language.month(date(2023, 8, 1)), ["8/2023", "août 2023", "August 2023"]);
        all_three(|language| language.weekday(Weekday::Monday).to_owned(), ["Thứ Hai", "lundi", "Monday"]);
        all_three(|language| language.weekday(Weekday::Sunday).to_owned(), ["Chủ Nhật", "dimanche", "Sunday"]);
    }

    #[test]
    fn the_day_of_a_figure_may_have_a_minute_or_be_unknown() {
        let as_of = |text| AsOf::read(text).unwrap_or_else(|refusal| panic!("{refusal}"));
        let minute = ["00:40 ngày 11/6/2023", "11 juin 2023 à 00\u{a0}h\u{a0}40", "11 June 2023, 00:40"];
        all_three(|language| language.as_of(as_of("2023-06-11T00:40")), minute);
        all_three(|language| language.as_of(as_of("2023-05-29")), ["29/5/2023", "29 mai 2023", "29 May 2023"]);
        let unknown = ["không nêu ngày", "date non précisée", "date not given"];
        all_three(|language| language.as_of(AsOf::Unknown), unknown);
    }

    #[test]
    fn the_day_of_a_figure_stands_in_a_sentence() {
        let as_of = |text| AsOf::read(text).unwrap_or_else(|refusal| panic!("{refusal}"));
        let day = ["tính đến ngày 1/6/2023", "au 1er juin 2023", "as of 1 June 2023"];
        all_three(|language| language.as_of_phrase(as_of("2023-06-01")), day);
        let minute =
            ["tính đến 23:00 ngày 29/6/2023", "au 29 juin 2023 à 23\u{a0}h\u{a0}00", "as of 29 June 2023, 23:00"];
        all_three(|language| language.as_of_phrase(as_of("2023-06-29T23:00")), minute);
        let unknown = ["không nêu tính đến ngày nào", "à une date non précisée", "at an unstated date"];
        all_three(|language| language.as_of_phrase(AsOf::Unknown), unknown);
    }

    #[test]
    fn the_day_of_publication_may_be_known_in_part() {
        let day = date(2023, 5, 12);
        let after = ["sau ngày 12/5/2023", "après le 12 mai 2023", "after 12 May 2023"];
        all_three(|language| language.published(Published::After(day)), after);
        all_three(|language| language.published(Published::On(day)), ["12/5/2023", "12 mai 2023", "12 May 2023"]);
        let unknown = ["không rõ ngày công bố", "date de publication inconnue", "publication date unknown"];
        all_three(|language| language.published(Published::Unknown), unknown);
        all_three(|language| language.published_phrase(Published::Unknown), unknown);
        let on = ["công bố ngày 12/5/2023", "publié le 12 mai 2023", "published on 12 May 2023"];
        all_three(|language| language.published_phrase(Published::On(day)), on);
        let after = ["công bố sau ngày 12/5/2023", "publié après le 12 mai 2023", "published after 12 May 2023"];
        all_three(|language| language.published_phrase(Published::After(day)), after);
        all_three(|language| language.when(When::Unknown), ["không rõ ngày", "date inconnue", "date unknown"]);
    }

    #[test]
    fn a_moment_is_told_by_the_clocks_of_the_site() {
        let moment = Moment::read("2023-06-01T02:30+00:00").unwrap_or_else(|refusal| panic!("{refusal}"));
        let zone = TimeZone::get("Asia/Ho_Chi_Minh").expect("a zone of the bundled data");
        let expected = ["09:30 ngày 1/6/2023", "1er juin 2023 à 09\u{a0}h\u{a0}30", "1 June 2023, 09:30"];
        all_three(|language| language.moment(moment, &zone), expected);
    }
}
