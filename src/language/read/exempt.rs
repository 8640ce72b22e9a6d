//! Numbers of a text that are no figures: times, ordinals, articles of law, numbers of documents, addresses. What could be a figure
//! is one, so that a slip is told rather than published.

use super::token::Kind;
use super::{NumberClass, Reader};

impl Reader<'_> {
    /// What begins at a token and is no figure, and the token after it.
    pub(super) fn exempt(&self, at: usize) -> Option<(NumberClass, usize)> {
        self.name_with_digits(at)
            .or_else(|| self.date(at).map(|(said, next)| (NumberClass::Date(said), next)))
            .or_else(|| Some((NumberClass::Time, self.time(at)?)))
            .or_else(|| Some((NumberClass::Symbol, self.document_number(at)?)))
            .or_else(|| Some((NumberClass::Article, self.article(at)?)))
            .or_else(|| Some((NumberClass::Ordinal, self.ordinal(at)?)))
            .or_else(|| Some((NumberClass::ListItem, self.list_item(at)?)))
    }

    /// A whole number that nothing makes larger or a rate.
    fn index(&self, at: usize) -> Option<u16> {
        let is_rate = self.is_sign(at + 1, '%') || self.phrase(at + 1, &self.words().per_cent).is_some();
        let scaled = self.valued(at + 1, &self.words().scales).is_some();
        self.plain(at).filter(|_| !is_rate && !scaled)
    }

    /// Pieces without a space between them that are one name: "1451/UBND-KSTTHC", "C06", "Covid-19", "24h.com.vn".
    fn name_with_digits(&self, at: usize) -> Option<(NumberClass, usize)> {
        let opened = at > 0 && ['(', '[', '“', '‘', '"', '«', '„'].iter().any(|sign| self.is_sign(at - 1, *sign));
        if self.glued(at) && !opened {
            return None;
        }
        let mut next = at + 1;
        while self.glued(next) {
            next += 1;
        }
        while next > at + 1 && self.tokens.get(next - 1).is_some_and(|token| matches!(token.kind, Kind::Sign(_))) {
            next -= 1;
        }
        let text = self.slice(at, next);
        let has_digit = self.tokens[at..next].iter().any(|token| token.kind == Kind::Number);
        let class = match () {
            () if !has_digit => return None,
            () if is_address(text) => NumberClass::Address,
            () if is_symbol(text) || is_code(text) => NumberClass::Symbol,
            () => return None,
        };
        Some((class, next))
    }

    /// "Công văn số 1451", "Decision No. 23": a kind of document before the number, with its sign or a capital letter.
    fn document_number(&self, at: usize) -> Option<usize> {
        self.index(at)?;
        let words = self.words();
        let sign = self.before(at, &words.document_number);
        let kind = self.before(sign.unwrap_or(at), &words.document)?;
        let capital = self.tokens.get(kind).is_some_and(|token| token.capital);
        (sign.is_some() || capital).then_some(at + 1)
    }

    fn article(&self, at: usize) -> Option<usize> {
        self.index(at)?;
        self.before(at, &self.words().article).map(|_| at + 1)
    }

    /// "lần thứ 2", "2e", "3rd", "quý 2/2023".
    fn ordinal(&self, at: usize) -> Option<usize> {
        self.index(at)?;
        let suffix = self.phrase(at + 1, &self.words().ordinal_after).filter(|_| self.glued(at + 1));
        suffix.or_else(|| self.before(at, &self.words().ordinal_before).map(|_| at + 1))
    }

    /// "1. " and "2) " at the very beginning.
    fn list_item(&self, at: usize) -> Option<usize> {
        let first = at == 0 && self.tokens[0].span.start == 0 && self.tokens[0].folded.len() <= 2;
        let closed =
            (self.is_sign(1, '.') || self.is_sign(1, ')')) && self.glued(1) && !self.glued(2) && self.is_word(2);
        (first && closed && self.plain(0).is_some()).then_some(1)
    }

    /// A time of day, and the token after it.
    fn time(&self, at: usize) -> Option<usize> {
        self.with_colon(at).or_else(|| self.with_hours(at)).or_else(|| self.with_meridiem(at))
    }

    fn hour(&self, at: usize) -> Option<u16> {
        self.plain(at).filter(|hour| *hour <= 24)
    }

    fn minute(&self, at: usize) -> Option<u16> {
        self.plain(at).filter(|minute| *minute < 60 && self.tokens[at].folded.len() <= 2)
    }

    /// "09:30", "9:30:15".
    fn with_colon(&self, at: usize) -> Option<usize> {
        self.hour(at)?;
        let more = |at: usize| {
            let two = self.tokens.get(at + 1).is_some_and(|token| token.folded.len() == 2);
            self.is_sign(at, ':') && self.glued(at) && self.glued(at + 1) && two && self.minute(at + 1).is_some()
        };
        more(at + 1).then(|| if more(at + 3) { at + 5 } else { at + 3 })
    }

    /// "23 h", "9h30", "0 giờ 40 phút", "lúc 9 giờ".
    fn with_hours(&self, at: usize) -> Option<usize> {
        self.hour(at)?;
        let words = self.words();
        let sign = self.phrase(at + 1, &words.hour);
        let end = sign.or_else(|| self.phrase(at + 1, &words.hour_spoken))?;
        let minutes = self.minute(end).and_then(|_| self.phrase(end + 1, &words.minute));
        let glued =
            (sign.is_some() && self.minute(end).is_some() && self.tokens[end].folded.len() == 2).then_some(end + 1);
        let clock = self.phrase(end, &words.clock);
        let alone = (sign.is_some() || self.before(at, &words.time_before).is_some()).then_some(end);
        minutes.or(glued).or(clock).or(alone)
    }

    /// "9.30 am", "9 p.m.".
    fn with_meridiem(&self, at: usize) -> Option<usize> {
        let text = &self.tokens.get(at)?.folded;
        let (hour, minute) = text.split_once(['.', ',']).unwrap_or((text, "00"));
        let below = |text: &str, most: u8| text.len() <= 2 && text.parse::<u8>().is_ok_and(|number| number <= most);
        let end = self.phrase(at + 1, &self.words().meridiem)?;
        (self.is_number(at) && below(hour, 24) && minute.len() == 2 && below(minute, 59)).then_some(end)
    }
}

/// "24h.com.vn", "a1@b.vn", "https://…".
fn is_address(text: &str) -> bool {
    let labels: Vec<&str> = text.split('/').next().unwrap_or_default().split('.').collect();
    let is_label =
        |label: &&str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let has_letter = |label: &&str| label.contains(|c: char| c.is_ascii_alphabetic());
    let ends_well =
        labels.last().is_some_and(|last| last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_lowercase()));
    let is_host = labels.len() >= 2 && labels.iter().all(is_label) && labels[..labels.len() - 1].iter().any(has_letter);
    text.contains("://") || (text.contains('@') && text.contains('.')) || (is_host && ends_well)
}

/// "1451/UBND-KSTTHC", "14/2023/QH15", "06/CT-TTg".
fn is_symbol(text: &str) -> bool {
    let mut parts = text.split('/');
    let number = parts.next().unwrap_or_default();
    let digits = number.trim_end_matches(|c: char| c.is_alphabetic());
    let is_number = (1..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_office = |part: &str| {
        let capitals = part.chars().filter(|c| c.is_uppercase()).count();
        capitals >= 2 && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '–' | '.' | '&'))
    };
    is_number && parts.any(is_office)
}

/// "C06", "QH15", "Covid-19": capital letters right before the digits, or a hyphen behind a name.
fn is_code(text: &str) -> bool {
    let (before, after) = text.split_at(text.find(|c: char| c.is_numeric()).unwrap_or(text.len()));
    let capitals = !before.is_empty() && before.chars().all(|c| c.is_uppercase() || c == '-' || c == '.');
    let named = before.ends_with('-')
        && before.starts_with(char::is_uppercase)
        && before.chars().all(|c| c.is_alphabetic() || c == '-');
    let rest = after.chars().all(|c| c.is_alphanumeric() || c == '-');
    (capitals || named) && before.contains(char::is_alphabetic) && rest
}
