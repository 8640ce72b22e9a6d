//! What a page is about, for search engines and catalogues of data, by the words of schema.org: the way to it, the figures on it
//! as a data set, a bulletin as news. One block of JSON-LD a page, short: it says what the page shows and nothing more.

use super::frame::{breadcrumbs, title};
use super::head::{description, shortened};
use crate::check::nouns::{Bulletin, IndicatorId, Observation, UnitId};
use crate::model::Edition;
use crate::render::jobs::Job;
use crate::render::json::without_nulls;
use crate::render::paths::HOME;
use crate::render::words::{Scribe, rfc3339};
use serde_json::{Value, json};

/// The longest headline that search engines show, in letters.
const HEADLINE: usize = 110;

/// The block of a page of a site that stands at `base`, safe within `<script>`; none for a page that it would say nothing of.
pub(super) fn linked_data<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>, base: &str) -> Option<String> {
    let scribe = scribe.to_anywhere(base);
    let things: Vec<Value> = [way(&scribe, job), thing(&scribe, job)].into_iter().flatten().collect();
    let whole = json!({"@context": "https://schema.org", "@graph": things});
    (!things.is_empty()).then(|| safe(&whole.to_string()))
}

/// JSON that can't end the script it stands in, nor be read otherwise by an old reader of scripts.
fn safe(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            _ => safe.push(letter),
        }
    }
    safe
}

/// The way from the home page to this one.
fn way<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Option<Value> {
    let steps = breadcrumbs(scribe, job);
    let step = |(position, name, address): (usize, String, Option<String>)| {
        without_nulls(json!({"@type": "ListItem", "position": position, "name": name, "item": address}))
    };
    let above = steps.iter().map(|link| (link.text.clone(), link.href.clone()));
    let all = above.chain([(title(scribe, job), None)]).enumerate();
    let items: Vec<Value> = all.map(|(at, (name, address))| step((at + 1, name, address))).collect();
    (!steps.is_empty()).then(|| json!({"@type": "BreadcrumbList", "itemListElement": items}))
}

/// What a page is of. A unit is no data set of its own: a country would have eleven thousand of them, all parts of one.
fn thing<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Option<Value> {
    match job {
        Job::Home | Job::Data => of_site(scribe),
        Job::Indicator(indicator) => of_indicator(scribe, job, *indicator),
        Job::Bulletin(bulletin) => Some(news(scribe, job, bulletin)),
        _ => None,
    }
}

/// All figures of the site as one data set.
fn of_site<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Option<Value> {
    let site = scribe.report.site;
    let top = site.registry.top(site.vintage.known_on);
    let indicator = |(id, indicator): (&IndicatorId, &&crate::check::nouns::Indicator)| {
        let definition = indicator.definition.as_ref().map(|text| scribe.plain(text));
        without_nulls(json!({"@type": "PropertyValue", "name": scribe.indicator_name(*id), "description": definition}))
    };
    let indicators: Vec<Value> = site.indicators.iter().map(indicator).collect();
    let days = days(site.all_figures().iter().copied())?;
    Some(without_nulls(json!({
        "@type": "Dataset",
        "@id": id_of_whole(scribe),
        "name": title(scribe, &Job::Home),
        "description": description(scribe, &Job::Home),
        "url": scribe.href(HOME),
        "inLanguage": scribe.tag().as_str(),
        "temporalCoverage": days,
        "spatialCoverage": top.map(|top| place(scribe, top)),
        "variableMeasured": indicators,
        "dateModified": scribe.report.changes.all().first().map(|change| change.day.to_string()),
        "isAccessibleForFree": true,
        "license": licence(scribe),
        "creator": publisher(scribe),
        "distribution": tables(scribe),
    })))
}

/// The package of all tables, and each of them as CSV; the package names the other forms.
fn tables<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<Value> {
    scribe.data.tables().downloads().map(|(path, media_type)| download(scribe, media_type, path)).collect()
}

fn download<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, media_type: &str, path: &str) -> Value {
    json!({"@type": "DataDownload", "encodingFormat": media_type, "contentUrl": scribe.way_to(path)})
}

/// The figures of an indicator as a part of the whole, which says who publishes them and on what terms; none without a figure.
fn of_indicator<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>, indicator: IndicatorId) -> Option<Value> {
    let site = scribe.report.site;
    let figures = site.all_figures().iter().copied().filter(|figure| site.snapshot(figure).indicator == indicator);
    let days = days(figures)?;
    let title = scribe.plain(&site.facts.title);
    let top = site.registry.top(site.vintage.known_on);
    Some(without_nulls(json!({
        "@type": "Dataset",
        "name": format!("{} – {title}", self::title(scribe, job)),
        "description": description(scribe, job),
        "isPartOf": {"@id": id_of_whole(scribe)},
        "temporalCoverage": days,
        "spatialCoverage": top.map(|top| place(scribe, top)),
        "variableMeasured": [scribe.indicator_name(indicator)],
        "distribution": distribution(scribe),
    })))
}

fn news<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>, bulletin: &Bulletin) -> Value {
    let language = scribe.best_text(&bulletin.texts).map(|(tag, _)| tag.to_string());
    let (published, updated) = (scribe.published_at(bulletin), scribe.updated_at(bulletin));
    let image = super::frame::card_of(scribe, job).map(|card| card.address);
    without_nulls(json!({
        "@type": "NewsArticle",
        "headline": shortened(&title(scribe, job), HEADLINE),
        "description": description(scribe, job),
        "url": scribe.href(&job.path(scribe.paths)),
        "inLanguage": language,
        "datePublished": rfc3339(&published),
        "dateModified": rfc3339(&updated),
        "image": image,
        "author": publisher(scribe),
        "publisher": publisher(scribe),
    }))
}

fn id_of_whole<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> String {
    format!("{}#dataset", scribe.href(HOME))
}

/// The days that figures speak of, from the first to the last; `None` without one.
fn days<'f>(figures: impl Iterator<Item = &'f Observation>) -> Option<String> {
    let mut days: Vec<_> = figures.filter_map(|figure| figure.as_of.day()).collect();
    days.sort();
    match (days.first()?, days.last()?) {
        (first, last) if first == last => Some(first.to_string()),
        (first, last) => Some(format!("{first}/{last}")),
    }
}

fn place<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId) -> Value {
    json!({"@type": "AdministrativeArea", "name": scribe.full_name(unit)})
}

/// The office that publishes the site, else the site as its own author.
fn publisher<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Value {
    let facts = scribe.report.site.facts;
    let name = scribe.plain(facts.publisher.as_ref().unwrap_or(&facts.title));
    json!({"@type": "Organization", "name": name, "url": scribe.href(HOME)})
}

/// Terms of re-use: their address, else their name.
fn licence<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Option<Value> {
    let licence = scribe.report.site.facts.licence.as_ref()?;
    let named = || json!({"@type": "CreativeWork", "name": scribe.plain(&licence.name)});
    Some(licence.url.as_ref().map_or_else(named, |url| json!(url)))
}

/// The data files of the page.
fn distribution<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Option<Vec<Value>> {
    let files: Vec<Value> = scribe.data.paths().iter().map(|path| download(scribe, "text/csv", path)).collect();
    (!files.is_empty()).then_some(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_script_and_a_reader_gets_the_text_back() {
        let text = "</script><!-- & \u{2028}\u{2029} \"Đắk Nông\" \\";
        let written = safe(&json!({ "a": text }).to_string());
        assert!(!written.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{written}");
        let read: Value = serde_json::from_str(&written).expect("JSON");
        assert_eq!(read["a"], text);
    }
}
