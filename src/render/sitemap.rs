//! `sitemap.xml`: the address of every page with its day and the same page in other languages, by the protocol of sitemaps.org.
//! Where that is more than one file may hold, `sitemap.xml` lists the files `sitemap-1.xml` and so on; it keeps its name, so
//! that `robots.txt` and search engines that were told of it go on finding it.
//!
//! And `robots.txt`, which leads there, or asks robots to stay away from an internal edition.

use super::freshness::Freshness;
use super::jobs::{self, Job};
use super::paths::Paths;
use super::xml::Xml;
use crate::analysis::Report;
use crate::model::Edition;
use jiff::civil::Date;

/// The files of a sitemap and `robots.txt` at the root of the edition.
pub(super) const SITEMAP: &str = "sitemap.xml";
pub(super) const ROBOTS: &str = "robots.txt";

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The most that one file may hold.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// Addresses.
    addresses: usize,
    /// Bytes of all entries together; the protocol's 50 MB less room for what stands around them.
    bytes: usize,
}

const LIMITS: Limits = Limits { addresses: 50_000, bytes: 49_000_000 };

/// A page's entry as it stands in a sitemap, with its day.
#[derive(Debug, Clone)]
struct Entry {
    text: String,
    day: Option<Date>,
}

/// A file by its path and what it holds.
type File = (String, String);

/// The sitemap of a site that stands at `base`: one file, or several with an index of them.
pub(super) fn sitemap<E: Edition>(report: &Report<'_, '_, E>, paths: &Paths, base: &str) -> Vec<File> {
    files(&entries(report, paths, base), base, LIMITS)
}

/// `robots.txt` of a site that stands at `base`; of one that no robot may read without.
pub(super) fn robots(base: Option<&str>) -> String {
    let Some(base) = base else { return "User-agent: *\nDisallow: /\n".to_owned() };
    let root = base.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    let host = base.strip_suffix(root).unwrap_or(base);
    let note = if root.is_empty() {
        String::new()
    } else {
        format!(
            "# Robots read this file at the root of a host only, and this site stands below it. Who keeps {host}robots.txt\n\
             # can put the last line of this file there; search engines can also be told of the sitemap itself.\n"
        )
    };
    format!("{note}User-agent: *\nAllow: /\nSitemap: {base}{SITEMAP}\n")
}

/// Every page, each in all languages before the next.
fn entries<E: Edition>(report: &Report<'_, '_, E>, paths: &Paths, base: &str) -> Vec<Entry> {
    let (freshness, languages) = (Freshness::of(report), &report.site.facts.languages);
    let of_page = |job: &Job<'_>| -> Vec<Entry> {
        let path = job.path(paths);
        let alternates = paths.alternates(base, &path);
        let address = |tag| format!("{base}{}", paths.in_language(tag, &path));
        languages.iter().map(|tag| entry(&address(tag), freshness.day(job, tag), &alternates)).collect()
    };
    jobs::plan(report).iter().flat_map(of_page).collect()
}

/// A page, with the same page in every language.
fn entry(address: &str, day: Option<Date>, alternates: &[(String, String)]) -> Entry {
    let mut xml = Xml::fragment();
    xml.open("url", &[]);
    xml.leaf("loc", &[], address);
    if let Some(day) = day {
        xml.leaf("lastmod", &[], &day.to_string());
    }
    for (language, address) in alternates {
        xml.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", language), ("href", address)]);
    }
    Entry { text: xml.finish(), day }
}

fn files(entries: &[Entry], base: &str, limits: Limits) -> Vec<File> {
    let parts = parts(entries, limits);
    if let [] | [_] = parts.as_slice() {
        return vec![(SITEMAP.to_owned(), url_set(entries))];
    }
    let name = |number: usize| format!("sitemap-{number}.xml");
    let mut index = Xml::document();
    index.open("sitemapindex", &[("xmlns", NAMESPACE)]);
    for (number, part) in (1..).zip(&parts) {
        index.open("sitemap", &[]);
        index.leaf("loc", &[], &format!("{base}{}", name(number)));
        if let Some(day) = part.iter().filter_map(|entry| entry.day).max() {
            index.leaf("lastmod", &[], &day.to_string());
        }
        index.close();
    }
    let parts = (1..).zip(&parts).map(|(number, part)| (name(number), url_set(part)));
    std::iter::once((SITEMAP.to_owned(), index.finish())).chain(parts).collect()
}

/// The entries in as few files as hold them, in their order.
fn parts(entries: &[Entry], limits: Limits) -> Vec<&[Entry]> {
    let mut parts = Vec::new();
    let (mut begin, mut bytes) = (0, 0);
    for (at, entry) in entries.iter().enumerate() {
        let full = at - begin == limits.addresses || bytes + entry.text.len() > limits.bytes;
        if full && at > begin {
            parts.push(&entries[begin..at]);
            (begin, bytes) = (at, 0);
        }
        bytes += entry.text.len();
    }
    parts.push(&entries[begin..]);
    parts
}

fn url_set(entries: &[Entry]) -> String {
    let mut xml = Xml::document();
    xml.open("urlset", &[("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)]);
    for entry in entries {
        xml.piece(&entry.text);
    }
    xml.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn some_entries(count: i8) -> Vec<Entry> {
        (1..=count).map(|n| entry(&format!("https://example.org/{n}.html"), Some(date(2024, 1, n)), &[])).collect()
    }

    fn locations(text: &str) -> Vec<String> {
        let read = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{error}"));
        let found = read.descendants().filter(|node| node.has_tag_name((NAMESPACE, "loc")));
        found.filter_map(|node| node.text().map(str::to_owned)).collect()
    }

    #[test]
    fn a_small_sitemap_is_one_file() {
        let made = files(&some_entries(3), "https://example.org/", LIMITS);
        assert_eq!(made.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), [SITEMAP]);
        assert_eq!(locations(&made[0].1).len(), 3);
        assert_eq!(files(&[], "https://example.org/", LIMITS).len(), 1);
    }

    #[test]
    fn a_large_sitemap_is_split_and_its_index_names_every_part() {
        let entries = some_entries(7);
        let size = entries[0].text.len();
        for (limits, expected) in [
            (Limits { addresses: 3, bytes: 1 << 20 }, vec![3, 3, 1]),
            (Limits { addresses: 100, bytes: 2 * size }, vec![2, 2, 2, 1]),
            (Limits { addresses: 100, bytes: 1 }, vec![1; 7]),
        ] {
            let made = files(&entries, "https://example.org/a/", limits);
            let parts: Vec<usize> = made[1..].iter().map(|(_, text)| locations(text).len()).collect();
            assert_eq!(parts, expected);
            let named: Vec<String> =
                made[1..].iter().map(|(path, _)| format!("https://example.org/a/{path}")).collect();
            assert_eq!(locations(&made[0].1), named);
            let all: Vec<String> = made[1..].iter().flat_map(|(_, text)| locations(text)).collect();
            assert_eq!(all, locations(&url_set(&entries)));
            assert!(made[0].1.contains("<lastmod>2024-01-07</lastmod>"));
        }
    }

    #[test]
    fn an_entry_has_a_day_and_other_languages_only_where_there_are_some() {
        let alone = entry("https://example.org/a.html", None, &[]).text;
        assert_eq!(alone, "<url>\n<loc>https://example.org/a.html</loc>\n</url>\n");
        let french = [("fr".to_owned(), "https://example.org/fr/a.html".to_owned())];
        let text = entry("https://example.org/a.html", Some(date(2024, 1, 2)), &french).text;
        let expected = "<lastmod>2024-01-02</lastmod>\n\
            <xhtml:link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.org/fr/a.html\"/>\n";
        assert!(text.contains(expected), "{text}");
    }

    #[test]
    fn robots_are_led_to_the_sitemap_or_asked_to_stay_away() {
        assert_eq!(robots(None), "User-agent: *\nDisallow: /\n");
        let at_root = "User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n";
        assert_eq!(robots(Some("https://example.org/")), at_root);
        let below = robots(Some("https://example.org/so-lieu/"));
        assert!(below.starts_with("# Robots read this file at the root of a host only"), "{below}");
        assert!(below.contains("https://example.org/robots.txt"), "{below}");
        assert!(below.ends_with("Sitemap: https://example.org/so-lieu/sitemap.xml\n"), "{below}");
    }
}
