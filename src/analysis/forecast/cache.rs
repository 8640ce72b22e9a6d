//! Forecasts kept from build to build. A cache is a value: it comes in, it is asked, and what was used goes out.
//!
//! A forecast is kept under the hash of everything it follows from: the series, the question and the number of the method. So
//! an entry is right or it isn't found, and a cache can't change a result. The file carries a hash of its entries; one that is
//! broken, of another method or no cache at all is an empty one.

use super::{Forecast, METHOD, Question};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a forecast follows from, as the hash of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Key(String);

/// Forecasts by what they follow from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cache {
    entries: BTreeMap<Key, Forecast>,
}

/// The file of a cache.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The hash of the entries.
    sum: String,
    method: u32,
    entries: BTreeMap<Key, Forecast>,
}

impl Key {
    /// The key of the forecast that a series gives to a question.
    #[must_use]
    pub fn of(series: &[(Date, f64)], question: &Question) -> Self {
        let mut bytes = format!("{METHOD} {}", question.day).into_bytes();
        for number in [question.target, question.ceiling] {
            bytes.push(u8::from(number.is_some()));
            bytes.extend(number.unwrap_or_default().to_bits().to_le_bytes());
        }
        for (day, rate) in series {
            let (year, day) = (day.year(), day.day_of_year());
            bytes.extend(year.to_le_bytes().into_iter().chain(day.to_le_bytes()).chain(rate.to_bits().to_le_bytes()));
        }
        Self(hex(&bytes))
    }
}

impl Cache {
    /// Reads what [`Cache::to_bytes`] wrote; anything else is an empty cache.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let file = serde_json::from_slice::<File>(bytes).ok();
        let sound = file.filter(|file| file.method == METHOD && file.sum == sum(&file.entries));
        Self { entries: sound.map(|file| file.entries).unwrap_or_default() }
    }

    /// The bytes of a file that keeps it, the same for the same entries.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let file = File { sum: sum(&self.entries), method: METHOD, entries: self.entries.clone() };
        serde_json::to_vec(&file).unwrap_or_default()
    }

    /// The forecast under a key.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<Forecast> {
        self.entries.get(key).cloned()
    }

    /// How many forecasts it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl FromIterator<(Key, Forecast)> for Cache {
    fn from_iter<T: IntoIterator<Item = (Key, Forecast)>>(entries: T) -> Self {
        Self { entries: entries.into_iter().collect() }
    }
}

impl IntoIterator for Cache {
    type Item = (Key, Forecast);
    type IntoIter = std::collections::btree_map::IntoIter<Key, Forecast>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

fn sum(entries: &BTreeMap<Key, Forecast>) -> String {
    hex(&serde_json::to_vec(entries).unwrap_or_default())
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A number as its bits, so that it comes back as it was.
pub(super) mod bits {
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
    pub(in super::super) fn serialize<S: Serializer>(number: &f64, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(number.to_bits())
    }

    pub(in super::super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<f64, D::Error> {
        u64::deserialize(from).map(f64::from_bits)
    }
}

#[cfg(test)]
mod tests {
    use super::super::forecast;
    use super::*;
    use jiff::civil::date;

    fn example() -> (Vec<(Date, f64)>, Question) {
        let day = |week: i32| date(2023, 1, 2).saturating_add(jiff::Span::new().weeks(week));
        let series = (0..20).map(|week| (day(week), 70.0 - 60.0 / f64::from(week + 1))).collect();
        (series, Question { day: day(30), target: Some(70.0), ceiling: Some(100.0) })
    }

    fn kept() -> Cache {
        let (series, question) = example();
        let forecast = forecast(&series, &question).unwrap_or_else(|reason| panic!("{reason:?}"));
        [(Key::of(&series, &question), forecast)].into_iter().collect()
    }

    #[test]
    fn a_cache_comes_back_from_its_file_to_the_last_bit() {
        let cache = kept();
        let back = Cache::from_bytes(&cache.to_bytes());
        assert_eq!(back, cache);
        assert_eq!(back.to_bytes(), cache.to_bytes());
        let (series, question) = example();
        assert_eq!(back.get(&Key::of(&series, &question)), forecast(&series, &question).ok());
    }

    #[test]
    fn a_file_that_was_broken_anywhere_is_an_empty_cache() {
        let sound = kept().to_bytes();
        for position in 0..sound.len() {
            let mut broken = sound.clone();
            broken[position] = if broken[position] == b'7' { b'8' } else { b'7' };
            assert!(Cache::from_bytes(&broken).is_empty(), "byte {position} of {}", String::from_utf8_lossy(&sound));
        }
        assert!(Cache::from_bytes(&sound[..sound.len() / 2]).is_empty());
        assert!(Cache::from_bytes(b"not a cache at all").is_empty());
    }

    #[test]
    fn a_key_changes_with_everything_that_a_forecast_follows_from() {
        let (series, question) = example();
        let key = Key::of(&series, &question);
        assert_eq!(key, Key::of(&series.clone(), &question));
        let mut other = series.clone();
        other[3].1 += 1e-12;
        assert_ne!(key, Key::of(&other, &question), "a rate");
        other = series.clone();
        other[3].0 = other[3].0.saturating_add(jiff::Span::new().days(1));
        assert_ne!(key, Key::of(&other, &question), "a day");
        for changed in [
            Question { day: date(2023, 12, 1), ..question },
            Question { target: None, ..question },
            Question { target: Some(71.0), ..question },
            Question { ceiling: None, ..question },
        ] {
            assert_ne!(key, Key::of(&series, &changed), "{changed:?}");
        }
    }
}
