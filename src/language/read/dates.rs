//! Days, months and years in prose, by the names and words of a language: "29/5/2023", "ngày 9 đến 31/5/2023", "le 1er juin",
//! "31 July 2023", "năm 2023". What could be a figure is none: "5/9" is a day behind a word for days only, "2023" a year behind a
//! word for years.

use super::{Reader, SaidDate};
use std::ops::RangeInclusive;

/// Years that four digits are taken for.
const YEARS: RangeInclusive<u16> = 1900..=2099;

/// How many days a list may have before the one that says their month.
const LONGEST_LIST: u8 = 6;

/// A date and the token after it.
pub(super) type Dated = (SaidDate, usize);

impl Reader<'_> {
    /// The date that begins at a token.
    pub(super) fn date(&self, at: usize) -> Option<Dated> {
        let (said, next) = self.single_date(at).or_else(|| self.first_of_range(at, LONGEST_LIST))?;
        Some((self.completed(said, next, LONGEST_LIST), next))
    }

    fn single_date(&self, at: usize) -> Option<Dated> {
        self.iso(at)
            .or_else(|| self.in_digits(at))
            .or_else(|| self.dotted(at))
            .or_else(|| self.day_first(at))
            .or_else(|| self.month_first(at))
            .or_else(|| self.without_year(at))
            .or_else(|| self.month_in_digits(at))
            .or_else(|| self.year_alone(at))
    }

    /// A number of one or two digits within a range.
    fn small(&self, at: usize, range: RangeInclusive<u16>) -> Option<i8> {
        let digits = self.tokens.get(at)?.folded.len();
        self.plain(at)
            .filter(|number| digits <= 2 && range.contains(number))
            .and_then(|number| i8::try_from(number).ok())
    }

    fn day(&self, at: usize) -> Option<i8> {
        self.small(at, 1..=31)
    }

    fn month(&self, at: usize) -> Option<i8> {
        self.small(at, 1..=12)
    }

    fn year(&self, at: usize) -> Option<i16> {
        let digits = self.tokens.get(at)?.folded.len();
        self.plain(at).filter(|year| digits == 4 && YEARS.contains(year)).and_then(|year| i16::try_from(year).ok())
    }

    /// Whether a sign joins the tokens around it without a space.
    fn joins(&self, at: usize, sign: char) -> bool {
        self.is_sign(at, sign) && self.glued(at) && self.glued(at + 1)
    }

    /// "2023-05-29".
    fn iso(&self, at: usize) -> Option<Dated> {
        let (year, month, day) = (self.year(at)?, self.month(at + 2)?, self.day(at + 4)?);
        let joined = self.joins(at + 1, '-') && self.joins(at + 3, '-');
        joined.then_some((SaidDate { year: Some(year), month: Some(month), day: Some(day) }, at + 5))
    }

    /// "29/5/2023", "29-5-2023".
    fn in_digits(&self, at: usize) -> Option<Dated> {
        let (day, month, year) = (self.day(at)?, self.month(at + 2)?, self.year(at + 4)?);
        let joined = |sign| self.joins(at + 1, sign) && self.joins(at + 3, sign);
        let said = SaidDate { year: Some(year), month: Some(month), day: Some(day) };
        (joined('/') || joined('-')).then_some((said, at + 5))
    }

    /// "29.5.2023", which is one token.
    fn dotted(&self, at: usize) -> Option<Dated> {
        let parts: Vec<&str> = self.tokens.get(at)?.folded.split('.').collect();
        let [day, month, year] = parts.as_slice() else { return None };
        let (day, month, whole) = (day.parse().ok()?, month.parse().ok()?, year.parse::<u16>().ok()?);
        let well_formed =
            (1..=31).contains(&day) && (1..=12).contains(&month) && year.len() == 4 && YEARS.contains(&whole);
        let said = SaidDate { year: i16::try_from(whole).ok(), month: Some(month), day: Some(day) };
        well_formed.then_some((said, at + 1))
    }

    /// "29 May 2023", "1er juin", "31st of July", "29 tháng 5 năm 2023".
    fn day_first(&self, at: usize) -> Option<Dated> {
        let day = self.day(at)?;
        let suffix = self.phrase(at + 1, &self.words().ordinal_after).filter(|_| self.glued(at + 1)).unwrap_or(at + 1);
        let joined = || self.month_name(self.phrase(suffix, &self.words().day_month)?);
        let named = self.month_name(suffix).or_else(joined).or_else(|| self.month_by_number(suffix));
        let (month, next) = named?;
        let (year, end) = self.year_behind(next).map_or((None, next), |(year, end)| (Some(year), end));
        // «5 tháng 6 xã»: five months, or the fifth of June.
        let in_words =
            self.tokens[suffix..next].iter().all(|token| !token.folded.starts_with(|c: char| c.is_ascii_digit()));
        let is_day = in_words || year.is_some() || self.before(at, &self.words().day_before).is_some();
        is_day.then_some((SaidDate { year, month: Some(month), day: Some(day) }, end))
    }

    /// The year behind a month: "May 2023", "tháng 5/2023", "tháng 5 năm 2023".
    fn year_behind(&self, at: usize) -> Option<(i16, usize)> {
        let joined = ['/', '-'].iter().any(|sign| self.joins(at, *sign)) || self.is_sign(at, ',');
        let start = if joined { at + 1 } else { self.phrase(at, &self.words().month_year).unwrap_or(at) };
        self.year(start).map(|year| (year, start + 1))
    }

    /// "May 2023", "May 29, 2023", "tháng 5". The name of a month without a number is none.
    fn month_first(&self, at: usize) -> Option<Dated> {
        let (month, next) = self.month_name(at).or_else(|| self.month_by_number(at))?;
        let month = Some(month);
        if let Some((year, end)) = self.year_behind(next) {
            return Some((SaidDate { year: Some(year), month, day: None }, end));
        }
        if let Some(day) = self.day(next) {
            let end =
                self.phrase(next + 1, &self.words().ordinal_after).filter(|_| self.glued(next + 1)).unwrap_or(next + 1);
            let (year, end) = self.year_behind(end).map_or((None, end), |(year, end)| (Some(year), end));
            let closed = year.is_some() || !self.is_word(end);
            return closed.then_some((SaidDate { year, month, day: Some(day) }, end));
        }
        let has_digit = self.slice(at, next).contains(|c: char| c.is_ascii_digit());
        has_digit.then_some((SaidDate { month, ..SaidDate::default() }, next))
    }

    /// "tháng 05".
    fn month_by_number(&self, at: usize) -> Option<(i8, usize)> {
        let number = self.phrase(at, &self.words().month_before)?;
        Some((self.month(number)?, number + 1))
    }

    /// "29/5": a day if it can be no part of a whole, or behind a word for days.
    fn without_year(&self, at: usize) -> Option<Dated> {
        let (day, month) = (self.day(at)?, self.month(at + 2)?);
        let joined = self.joins(at + 1, '/') && !self.joins(at + 3, '/');
        let is_day = day > month || self.before(at, &self.words().day_before).is_some();
        (joined && is_day).then_some((SaidDate { year: None, month: Some(month), day: Some(day) }, at + 3))
    }

    /// "5/2023" behind a word for years or days, or within a range.
    fn month_in_digits(&self, at: usize) -> Option<Dated> {
        let (month, year) = (self.month(at)?, self.year(at + 2)?);
        let words = self.words();
        let named = [&words.year_before, &words.time_before, &words.month_before];
        let is_month = self.joins(at + 1, '/') && named.iter().any(|words| self.before(at, words).is_some());
        is_month.then_some((SaidDate { year: Some(year), month: Some(month), day: None }, at + 3))
    }

    /// "năm 2023", "in 2023", "2021–2023", "from 2021 to 2023".
    fn year_alone(&self, at: usize) -> Option<Dated> {
        let year = self.year(at)?;
        let named = self.before(at, &self.words().year_before).is_some();
        let part = |part: usize| self.is_roman(part) || self.before(part, &self.words().ordinal_before).is_some();
        let of_part = at >= 2 && self.joins(at - 1, '/') && part(at - 2);
        let is_year = named
            || of_part
            || self.ends_at(at).is_some_and(|last| last > year)
            || self.began_at(at).is_some_and(|first| first < year);
        let plain = !self.is_sign(at + 1, '%') && !self.joins(at + 1, '/');
        (is_year && plain).then_some((SaidDate { year: Some(year), ..SaidDate::default() }, at + 1))
    }

    /// The year that ends a range which begins at a token.
    fn ends_at(&self, at: usize) -> Option<i16> {
        let dash = (self.is_dash(at + 1) && self.glued(at + 1) && self.glued(at + 2)).then_some(at + 2);
        let words = self.words();
        let word = || self.before(at, &words.range_before).and_then(|_| self.phrase(at + 1, &words.range));
        self.year(dash.or_else(word)?)
    }

    /// The year that begins a range which ends at a token.
    fn began_at(&self, at: usize) -> Option<i16> {
        let dash = at.checked_sub(1).filter(|dash| self.is_dash(*dash) && self.glued(*dash) && self.glued(at));
        let first = dash.or_else(|| self.before(at, &self.words().range))?.checked_sub(1)?;
        let is_range = dash.is_some() || self.before(first, &self.words().range_before).is_some();
        self.year(first).filter(|_| is_range)
    }

    /// "II" of "quý II/2023".
    fn is_roman(&self, at: usize) -> bool {
        !self.slice(at, at + 1).is_empty() && self.slice(at, at + 1).chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
    }

    /// The day that begins a range or a list whose end says its month: "29–31/5/2023", "9 đến 31/5", "29, 30 et 31 mai".
    fn first_of_range(&self, at: usize, left: u8) -> Option<Dated> {
        let day = self.day(at)?;
        let (said, _) = self.next_of_range(at + 1, left.checked_sub(1)?)?;
        said.day.map(|_| (SaidDate { day: Some(day), ..said }, at + 1))
    }

    /// The date that goes on with a range or a list, with what its own end says of it.
    fn next_of_range(&self, at: usize, left: u8) -> Option<Dated> {
        let sign = (self.is_dash(at) || self.is_sign(at, ',')).then_some(at + 1);
        let next = sign.or_else(|| self.phrase(at, &self.words().day_range))?;
        let (said, end) = self.single_date(next).or_else(|| self.first_of_range(next, left))?;
        Some((self.completed(said, end, left), end))
    }

    /// A date with the year that only the end of its range says: "from 29 May to 31 July 2023".
    fn completed(&self, said: SaidDate, next: usize, left: u8) -> SaidDate {
        let lacks_year = said.year.is_none() && said.month.is_some();
        let other = left.checked_sub(1).filter(|_| lacks_year).and_then(|left| self.next_of_range(next, left));
        let alike = |other: &SaidDate| other.month.is_some() && other.day.is_some() == said.day.is_some();
        let year = other.filter(|(other, _)| alike(other)).and_then(|(other, _)| other.year);
        SaidDate { year: said.year.or(year), ..said }
    }
}
