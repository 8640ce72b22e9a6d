//! What a row of `cccd-facts.csv` should look like on the site, in one language: by the arithmetic of [`super::numbers`], the
//! words of `tests/data/cccd-words.yaml` and the names that the programme gives its kinds of base.

use super::Fact;
use super::numbers::{computed, per_cent, whole};
use crate::harness::text_of;
use crate::page::folded;
use serde::Deserialize;
use std::collections::BTreeMap;
use tiendo::domain::{Published, Scalar, Tag};
use tiendo::language::Language;

/// A text by language.
type ByLanguage<T = String> = BTreeMap<String, T>;

/// `tests/data/cccd-words.yaml`, which explains itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    inexact: BTreeMap<String, ByLanguage>,
    left: ByLanguage,
    done: ByLanguage,
    levels: BTreeMap<String, ByLanguage>,
    things: BTreeMap<String, ByLanguage>,
    marks: BTreeMap<String, ByLanguage>,
    undated: ByLanguage,
    time: ByLanguage,
    documents: BTreeMap<String, String>,
    denominator_kinds: BTreeMap<String, Entry>,
    qualifiers: BTreeMap<String, Entry>,
    notes: BTreeMap<String, Entry>,
    publications: BTreeMap<String, String>,
    #[serde(skip)]
    base_kinds: BTreeMap<String, ByLanguage>,
}

/// What the words of one cell add to the row of a figure.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Entry {
    count: Option<String>,
    rate: Option<String>,
    base: Option<String>,
    left: Option<String>,
    base_number: Option<u64>,
    shown: Option<ByLanguage>,
    counted: Option<ByLanguage>,
    stated: Option<ByLanguage>,
    marks: Vec<String>,
    done: Vec<(u64, u64, String)>,
    base_kind: Option<String>,
    basis: Option<String>,
    projected: Option<String>,
    time: Option<String>,
    published: Option<String>,
    after: Option<String>,
    says: ByLanguage<Vec<String>>,
}

/// The part of a programme that is read here.
#[derive(Debug, Deserialize)]
struct Programme {
    base_kinds: BTreeMap<String, BaseKind>,
}

#[derive(Debug, Deserialize)]
struct BaseKind {
    name: ByLanguage,
}

impl Words {
    /// The words, and the names of the programme's kinds of base.
    pub(super) fn read() -> Self {
        let words: Result<Self, _> = serde_yaml::from_str(&text_of("tests/data/cccd-words.yaml"));
        let programme: Result<Programme, _> = serde_yaml::from_str(&text_of("content/programmes/cccd.yaml"));
        let programme = programme.unwrap_or_else(|error| panic!("{error}"));
        let base_kinds = programme.base_kinds.into_iter().map(|(id, kind)| (id, kind.name)).collect();
        Self { base_kinds, ..words.unwrap_or_else(|error| panic!("{error}")) }
    }

    /// What the cells of words say together.
    fn of(&self, fact: &Fact) -> Result<Entry, String> {
        let entry = |entries: &BTreeMap<String, Entry>, column: &str| {
            let cell = &fact[column];
            entries.get(cell).cloned().ok_or_else(|| format!("nothing is known of the {column} `{cell}`"))
        };
        let kind = entry(&self.denominator_kinds, "denominator_kind")?;
        let qualifier = entry(&self.qualifiers, "qualifier")?;
        Ok(kind.and(qualifier).and(entry(&self.notes, "note")?))
    }

    /// A number with its word.
    fn inexact(&self, word: Option<&String>, number: String, language: &str) -> Result<String, String> {
        match word {
            None => Ok(number),
            Some(word) => Ok(in_language(&self.inexact, word, language)?.replace("{n}", &number)),
        }
    }
}

fn in_language<'a>(words: &'a BTreeMap<String, ByLanguage>, id: &str, language: &str) -> Result<&'a str, String> {
    let word = words.get(id).and_then(|word| word.get(language));
    word.map(String::as_str).ok_or_else(|| format!("nothing is known of `{id}` in {language}"))
}

impl Entry {
    fn and(self, other: Self) -> Self {
        let says = ["vi", "fr", "en"].map(|language| {
            let both = [&self.says, &other.says].into_iter().filter_map(|says| says.get(language));
            (language.to_owned(), both.flatten().cloned().collect())
        });
        Self {
            count: other.count.or(self.count),
            rate: other.rate.or(self.rate),
            base: other.base.or(self.base),
            left: other.left.or(self.left),
            base_number: other.base_number.or(self.base_number),
            shown: other.shown.or(self.shown),
            counted: other.counted.or(self.counted),
            stated: other.stated.or(self.stated),
            marks: [self.marks, other.marks].concat(),
            done: [self.done, other.done].concat(),
            base_kind: other.base_kind.or(self.base_kind),
            basis: other.basis.or(self.basis),
            projected: other.projected.or(self.projected),
            time: other.time.or(self.time),
            published: other.published.or(self.published),
            after: other.after.or(self.after),
            says: says.into(),
        }
    }
}

/// A row of a table of figures as it should be; cells that say nothing hold a dash, days and addresses nothing.
#[derive(Debug, Default)]
pub(super) struct Expected {
    pub(super) code: String,
    /// What the unit and those above it are called, without their types.
    pub(super) names: Vec<String>,
    pub(super) indicator: String,
    pub(super) value: String,
    pub(super) count: String,
    pub(super) base: String,
    pub(super) base_kind: String,
    pub(super) stated: String,
    pub(super) computed: String,
    pub(super) day: String,
    pub(super) as_of_words: String,
    /// When it was published, as a phrase.
    pub(super) published: String,
    pub(super) address: String,
    pub(super) document: Option<String>,
    /// Words among the remarks; white space is folded.
    pub(super) says: Vec<String>,
}

impl Expected {
    /// The row that a fact should have in a language. Says what of the fact can't be understood.
    pub(super) fn of(fact: &Fact, words: &Words, language: &str) -> Result<Self, String> {
        let entry = words.of(fact)?;
        let mut row = Self::default();
        row.say_whose(fact)?;
        row.count_up(fact, &entry, words, language)?;
        row.date(fact, &entry, words, language)?;
        row.cite(fact, words)?;
        let kind = entry.base_kind.as_ref().map(|kind| in_language(&words.base_kinds, kind, language));
        kind.transpose()?.unwrap_or("–").clone_into(&mut row.base_kind);
        if let Some(basis) = &entry.basis {
            row.says.push(in_language(&words.base_kinds, basis, language)?.to_owned());
        }
        row.says.extend(entry.says[language].iter().map(|words| folded(words)));
        Ok(row)
    }

    fn say_whose(&mut self, fact: &Fact) -> Result<(), String> {
        let path = &fact["unit_path"];
        if path == "VN" {
            "VN".clone_into(&mut self.code);
        } else {
            self.code.clone_from(&fact["gso_code_20230410"]);
            let name = |part: &str| {
                let types = ["Thành phố ", "Quận ", "Huyện ", "Xã "];
                types.iter().find_map(|kind| part.strip_prefix(kind)).unwrap_or(part).to_owned()
            };
            self.names = path.split('/').map(name).collect();
        }
        let indicator = match fact["indicator"].as_str() {
            "cccd_dossiers_or_cards" | "communes_complete" | "eligible" | "not_yet" => "cccd",
            "eid_received" => "eid_received",
            "eid_activated" => "eid_activated",
            other => return Err(format!("nothing is known of the indicator `{other}`")),
        };
        indicator.clone_into(&mut self.indicator);
        Ok(())
    }

    /// Count, base, rates and what stands at the head of the row.
    fn count_up(&mut self, fact: &Fact, entry: &Entry, words: &Words, language: &str) -> Result<(), String> {
        let (count, base, parts) = self.numbers(fact, entry, words, language)?;
        let stated = match (&entry.stated, fact["stated_rate"].as_str()) {
            (Some(text), "") => Some(text[language].clone()),
            (None, "") => None,
            (_, rate) => Some(words.inexact(entry.rate.as_ref(), per_cent(rate, language)?, language)?),
        };
        let computed = rate(fact, language)?;
        let shown = entry.shown.as_ref().map(|shown| shown[language].clone());
        let things = count.as_ref().map(|count| format!("{count} {}", words.things[&self.indicator][language]));
        let heads = [shown, computed.clone(), stated.clone(), parts, things, base.clone()];
        let mut value = vec![heads.into_iter().flatten().next().ok_or("it says nothing")?];
        let differs = fact["agrees"] == "NO" && fact["qualifier"] == "exact";
        let differs = differs.then(|| "differs".to_owned());
        let warned = match fact["told"].as_str() {
            "" => None,
            "E0518" => Some("warned".to_owned()),
            other => return Err(format!("nothing is known of `{other}`")),
        };
        for mark in entry.marks.iter().chain(&differs).chain(&warned) {
            value.push(in_language(&words.marks, mark, language)?.to_owned());
        }
        let or_dash = |cell: Option<String>| cell.unwrap_or_else(|| "–".to_owned());
        self.value = value.join(" ");
        self.count = or_dash(count);
        self.base = or_dash(base);
        self.stated = or_dash(stated);
        self.computed = or_dash(computed);
        Ok(())
    }

    /// Count, base, and what is told instead of them: parts that finished, or those left.
    fn numbers(&mut self, fact: &Fact, entry: &Entry, words: &Words, language: &str) -> Result<Numbers, String> {
        for (k, n, level) in &entry.done {
            self.parts(&whole(&k.to_string(), language)?, &whole(&n.to_string(), language)?, level, words, language)?;
        }
        let number = |column: &str| {
            let cell = &fact[column];
            (!cell.is_empty()).then(|| whole(cell, language)).transpose()
        };
        let with_word = |number| words.inexact(entry.count.as_ref(), number, language);
        let in_words = || {
            let number = entry.base_number.map(|number| whole(&number.to_string(), language)).transpose()?;
            number.map(|number| words.inexact(entry.base.as_ref(), number, language)).transpose()
        };
        match (fact["indicator"].as_str(), number("numerator")?, number("denominator")?) {
            ("eligible", Some(number), None) => Ok((None, Some(number), None)),
            ("not_yet", Some(number), None) => {
                let left = words.inexact(entry.left.as_ref(), number, language)?;
                Ok((None, None, Some(words.left[language].replace("{n}", &left))))
            }
            ("communes_complete", Some(k), Some(n)) => {
                Ok((None, None, Some(self.parts(&k, &n, "commune", words, language)?)))
            }
            ("cccd_dossiers_or_cards" | "eid_received" | "eid_activated", count, base) => {
                let count = match &entry.counted {
                    None => count.map(with_word).transpose()?,
                    Some(text) => Some(millions(&fact["numerator"], text, language)?),
                };
                Ok((count, if base.is_some() { base } else { in_words()? }, None))
            }
            (indicator, ..) => Err(format!("the numbers of `{indicator}` are not understood")),
        }
    }

    /// Parts that finished, which stand among the remarks.
    fn parts(&mut self, k: &str, n: &str, level: &str, words: &Words, language: &str) -> Result<String, String> {
        let level = in_language(&words.levels, level, language)?;
        let done = words.done[language].replace("{k}", k).replace("{n}", n).replace("{level}", level);
        self.says.push(folded(&done));
        Ok(done)
    }

    fn date(&mut self, fact: &Fact, entry: &Entry, words: &Words, language: &str) -> Result<(), String> {
        let as_of = &fact["as_of"];
        self.day.clone_from(entry.projected.as_ref().unwrap_or(as_of));
        self.as_of_words = match (&entry.time, as_of.as_str()) {
            (_, "") => words.undated[language].clone(),
            (None, _) => String::new(),
            (Some(time), _) => {
                let (h, m) = time.split_once(':').ok_or("the time has no minute")?;
                words.time[language].replace("{h}", h).replace("{m}", m)
            }
        };
        let told = entry.projected.as_ref().map(|_| as_of);
        let told = told.or(entry.published.as_ref()).or_else(|| words.publications.get(&fact["source"]));
        let day = |day: &String| day.parse().map_err(|error| format!("{day}: {error}"));
        let published = match (&entry.after, told) {
            (Some(after), _) => Published::After(day(after)?),
            (None, Some(told)) => Published::On(day(told)?),
            (None, None) => Published::Unknown,
        };
        self.published = spoken(language).published_phrase(published);
        Ok(())
    }

    /// `https://…`, `seed …` or `seed … (= https://…)`.
    fn cite(&mut self, fact: &Fact, words: &Words) -> Result<(), String> {
        let source = fact["source"].as_str();
        let (seed, address) = match source.split_once(" (= ") {
            Some((seed, rest)) => (seed, rest.strip_suffix(')').ok_or("the source is not closed")?),
            None if source.starts_with("seed ") => (source, ""),
            None => ("", source),
        };
        address.clone_into(&mut self.address);
        if !seed.is_empty() {
            let document = words.documents.get(seed).ok_or_else(|| format!("nothing is known of `{seed}`"))?;
            self.document = Some(format!("doc-{document}"));
        }
        Ok(())
    }
}

/// Count and base as cells, and what is told instead of them.
type Numbers = (Option<String>, Option<String>, Option<String>);

/// The rate of count and base, which parts that finished don't have.
fn rate(fact: &Fact, language: &str) -> Result<Option<String>, String> {
    let (Ok(count), Ok(base)) = (fact["numerator"].parse(), fact["denominator"].parse()) else { return Ok(None) };
    if fact["indicator"] == "communes_complete" {
        return Ok(None);
    }
    per_cent(&computed(count, base), language).map(Some)
}

fn spoken(language: &str) -> Language {
    let tag = Tag::read(language).unwrap_or_else(|refusal| panic!("{language}: {refusal}"));
    Language::load(&tag, None).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A count that its source gives in millions, held against its digits.
fn millions(digits: &str, text: &ByLanguage, language: &str) -> Result<String, String> {
    let number = text["en"].split(' ').next().unwrap_or_default().replace('.', "");
    let fits = digits.strip_prefix(number.as_str()).is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'));
    if fits { Ok(text[language].clone()) } else { Err(format!("`{digits}` is not {}", text["en"])) }
}

/// Holds the computed rate of a fact, and whether the stated one agrees with it, against its numbers.
pub(super) fn arithmetic(fact: &Fact) -> Result<(), String> {
    let number = |column: &str| fact[column].parse::<f64>().ok();
    let rate = number("numerator").zip(number("denominator")).map(|(count, base)| count * 100.0 / base);
    match (rate, fact["computed_rate"].parse::<f64>()) {
        (Some(rate), Ok(written)) if (rate - written).abs() < 0.000_6 => {}
        (None, Err(_)) if fact["computed_rate"].is_empty() => {}
        (rate, _) => {
            return Err(format!("{}: computed {rate:?}, the file says `{}`", fact["unit_path"], fact["computed_rate"]));
        }
    }
    let decimals = fact["stated_rate"].split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let unit = 0.1_f64.powi(i32::try_from(decimals).unwrap_or(0));
    let agrees = rate.zip(number("stated_rate")).map(|(rate, stated)| (rate - stated).abs() < unit);
    match (agrees, fact["agrees"].as_str()) {
        (Some(true), "yes") | (Some(false), "NO") | (None, "") => Ok(()),
        (_, written) => Err(format!("{}: the rates agree {agrees:?}, the file says `{written}`", fact["unit_path"])),
    }
}
