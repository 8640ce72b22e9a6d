//! Checks before anything is published that every link of every page leads somewhere: to a file of the site, to an element that
//! has the id, or out of the site by an ordinary link. Nothing may be fetched from elsewhere, and no link may depend on where
//! the site is put.
//!
//! Where the site says at which address it stands, what it tells machines of whole addresses (on a page the canonical one, other
//! languages, the picture beside a shared link; all that sitemaps and feeds name) must be files of the site too. So must
//! everything on the page that a web host sends where there is none: that one is read at any address, so that it can't have
//! relative links.
//!
//! Pages come one by one, in any order; of each only its ids and the links that no page of its folder had before are kept.
//! [`markup`] reads the tags, [`attributes`] says which of their attributes are links, [`addresses`](mod@addresses) what other
//! files name, and [`target`](mod@target) where a link leads.

mod addresses;
mod attributes;
mod markup;
mod target;

use super::{MANIFEST, Scan};
use crate::diag::{Diagnostic, Refusal, code};
use crate::render::Artifact;
use addresses::addresses;
use attributes::{Use, is_noted, links};
use markup::{Tag, Tags};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use target::{Target, decoded, target};

/// Schemes of links that a reader may follow out of the site.
const OUTWARD: [&str; 4] = ["https", "http", "mailto", "tel"];

/// The page that is read at addresses where there is none, and whose links are whole addresses therefore.
const NOT_FOUND: &str = "404.html";

/// The links of a site and what they can lead to.
#[derive(Debug)]
pub struct Links {
    /// Where the site stands on the web, ending in `/`, if it says so.
    base: Option<Box<str>>,
    /// The ids of each file's elements, with a space after each; empty for a file that isn't a page.
    ids: BTreeMap<Box<str>, Box<str>>,
    /// Links as they are written, by the folder of their page and by what a browser does with them.
    written: BTreeMap<(Box<str>, Use), HashMap<Box<str>, Pages>>,
    /// Links that lead nowhere, as they are told, with the reason.
    broken: BTreeMap<(String, &'static str), Pages>,
}

/// The first of some pages, by path, and how many they are.
#[derive(Debug)]
struct Pages {
    first: Box<str>,
    count: usize,
}

impl Default for Links {
    /// A site without a page. It has a manifest, which is written last and shown to no scan.
    fn default() -> Self {
        let ids = BTreeMap::from([(MANIFEST.into(), Box::default())]);
        Self { base: None, ids, written: BTreeMap::new(), broken: BTreeMap::new() }
    }
}

impl Links {
    /// The same for a site that stands at an address, if it has one.
    #[must_use]
    pub fn of_site_at(base: Option<&str>) -> Self {
        Self { base: base.map(Into::into), ..Self::default() }
    }
}

impl Scan for Links {
    fn see(&mut self, artifact: &Artifact) {
        let mut ids = String::new();
        if is_page(artifact.path()) {
            let page = String::from_utf8_lossy(artifact.bytes());
            let own = self.read(artifact.path(), &page, &mut ids);
            self.check_own(artifact.path(), &own, &ids);
        } else if let Some(base) = self.base.as_deref() {
            let named = addresses(artifact.path(), &String::from_utf8_lossy(artifact.bytes()));
            let files: Vec<&str> = named.iter().filter_map(|link| link.strip_prefix(base)).collect();
            self.add_files(artifact.path(), &files);
        }
        self.ids.insert(artifact.path().into(), ids.into());
    }

    fn findings(&mut self) -> Vec<Diagnostic> {
        for (file, links) in self.inward() {
            let ids = self.ids.get(file.as_str()).map(|ids| ids.split(' ').collect::<BTreeSet<_>>());
            for (id, pages) in links {
                match &ids {
                    None => Pages::join(&mut self.broken, (file.clone(), "file"), pages),
                    Some(ids) if is_top(&id) || ids.contains(id.as_str()) => {}
                    Some(_) => Pages::join(&mut self.broken, (format!("{file}#{id}"), "id"), pages),
                }
            }
        }
        std::mem::take(&mut self.broken).iter().map(|((link, reason), pages)| problem(link, reason, pages)).collect()
    }
}

/// Links into the site, by file and then by id.
type Inward = BTreeMap<String, BTreeMap<String, Pages>>;

impl Links {
    /// Takes down the ids and links of a page; gives the ids that it links to on itself.
    fn read(&mut self, path: &str, page: &str, ids: &mut String) -> Vec<String> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let [followed, fetched] = [Use::Followed, Use::Fetched].map(|usage| (folder.into(), usage));
        let mut followed = self.written.remove(&followed).unwrap_or_default();
        let mut fetched = self.written.remove(&fetched).unwrap_or_default();
        let (mut own, mut whole) = (Vec::new(), Vec::new());
        for tag in Tags::of(page) {
            for (name, value) in tag.attributes() {
                if name.eq_ignore_ascii_case("id") {
                    ids.extend([&value, " "]);
                }
                for (link, usage) in links(&tag, name, &value) {
                    if let Some(file) = self.below_base(path, &tag, link) {
                        whole.push(file.to_owned());
                        continue;
                    }
                    match (link.strip_prefix('#'), usage) {
                        (Some(id), _) => own.push(decoded(id)),
                        (None, Use::Followed) => Pages::add(&mut followed, link, path),
                        (None, Use::Fetched) => Pages::add(&mut fetched, link, path),
                    }
                }
            }
        }
        self.written.insert((folder.into(), Use::Followed), followed);
        self.written.insert((folder.into(), Use::Fetched), fetched);
        self.add_files(path, &whole);
        own
    }

    /// Notes what a file names by its way from the root of the site.
    fn add_files(&mut self, path: &str, files: &[impl AsRef<str>]) {
        let from_root = self.written.entry((Box::default(), Use::Followed)).or_default();
        for file in files {
            Pages::add(from_root, file.as_ref(), path);
        }
    }

    /// The way from the root of the site to what a whole address names, where it must be a file of the site.
    fn below_base<'l>(&self, path: &str, tag: &Tag<'_>, link: &'l str) -> Option<&'l str> {
        let file = link.strip_prefix(self.base.as_deref()?)?;
        (path == NOT_FOUND || is_noted(tag)).then_some(file)
    }

    fn check_own(&mut self, path: &str, own: &[String], ids: &str) {
        if own.is_empty() {
            return;
        }
        let ids: BTreeSet<&str> = ids.split(' ').collect();
        for id in own.iter().filter(|id| !is_top(id) && !ids.contains(id.as_str())) {
            Pages::join(&mut self.broken, (format!("{path}#{id}"), "id"), Pages { first: path.into(), count: 1 });
        }
    }

    /// Resolves every link: takes down those that can't work, gives those into the site.
    fn inward(&mut self) -> Inward {
        let mut inward = Inward::new();
        for ((folder, usage), links) in std::mem::take(&mut self.written) {
            for (link, pages) in links.into_iter().collect::<BTreeMap<_, _>>() {
                let reason = match target(&folder, &link) {
                    Target::Inside(file, id) => {
                        Pages::join(inward.entry(file).or_default(), id, pages);
                        continue;
                    }
                    Target::Scheme(scheme) if usage == Use::Followed && OUTWARD.contains(&scheme.as_str()) => continue,
                    Target::Scheme(scheme) if usage == Use::Fetched && scheme == "data" => continue,
                    Target::Scheme(_) => "remote",
                    Target::Absolute => "absolute",
                    Target::NoFile => "file",
                };
                Pages::join(&mut self.broken, (link.into_string(), reason), pages);
            }
        }
        inward
    }
}

impl Pages {
    /// Notes that a page has a link.
    fn add(links: &mut HashMap<Box<str>, Self>, link: &str, page: &str) {
        let Some(pages) = links.get_mut(link) else {
            links.insert(link.into(), Self { first: page.into(), count: 1 });
            return;
        };
        pages.count += 1;
        if page < &*pages.first {
            pages.first = page.into();
        }
    }

    /// Notes that further pages have a link.
    fn join<K: Ord>(links: &mut BTreeMap<K, Self>, link: K, more: Self) {
        match links.entry(link) {
            Entry::Vacant(entry) => drop(entry.insert(more)),
            Entry::Occupied(mut entry) => {
                let pages = entry.get_mut();
                pages.count += more.count;
                if more.first < pages.first {
                    pages.first = more.first;
                }
            }
        }
    }
}

/// Whether an id means the top of a page, which every page has.
fn is_top(id: &str) -> bool {
    id.is_empty() || id == "top"
}

fn is_page(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("html"))
}

fn problem(link: &str, reason: &'static str, pages: &Pages) -> Diagnostic {
    let count = pages.count.to_string();
    let arguments = [("target", link), ("reason", reason), ("page", &pages.first), ("pages", &count)];
    let refusal = Refusal::new(code::LINK_BROKEN, &arguments);
    match reason {
        "file" => refusal.hint("hint-relative", &[("file", &pages.first)]).nowhere(),
        _ => refusal.nowhere(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each broken link with its reason, the page that is told and how many links there are.
    fn broken(files: &[(&str, &str)]) -> Vec<String> {
        broken_at(None, files)
    }

    fn broken_at(base: Option<&str>, files: &[(&str, &str)]) -> Vec<String> {
        let mut links = Links::of_site_at(base);
        for (path, text) in files {
            links.see(&Artifact::new(*path, *text).expect("a portable path"));
        }
        let argument = |problem: &Diagnostic, wanted| {
            problem
                .message
                .arguments
                .iter()
                .find(|(name, _)| *name == wanted)
                .map_or(String::new(), |(_, value)| value.clone())
        };
        let line =
            |problem: Diagnostic| ["target", "reason", "page", "pages"].map(|name| argument(&problem, name)).join(" ");
        links.findings().into_iter().map(line).collect()
    }

    #[test]
    fn a_site_whose_links_all_lead_somewhere_has_no_findings() {
        let index = r##"<link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="a/s.css">
            <meta http-equiv="refresh" content="0; url=a/b.html"><svg><use href="#s"/><g id="s"/></svg>
            <a href="a/b.html#x-2">b</a><a href="#top">up</a><a href="http://example.org/a#b">out</a><a href="tel:113">call</a>
            <img src="data:image/png;base64,AA==" srcset="a/p.webp 1x, a/q.webp 2x"><a href="a/s.css">the styles</a>"##;
        let b = r#"<h2 id="x-1"><h2 id="x-2"><a href="../index.html?q=1">up</a>"#;
        let files = [("index.html", index), ("a/b.html", b), ("a/s.css", "a{}"), ("a/p.webp", ""), ("a/q.webp", "")];
        assert_eq!(broken(&files), [""; 0]);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_told_once_with_its_first_page() {
        let page = r##"<a href="c.html">c</a><a href="a.html#x">x</a><a href="#y">y</a>"##;
        let found = broken(&[("b.html", page), ("a.html", page), ("d.txt", r#"<a href="z.html">"#)]);
        assert_eq!(
            found,
            ["a.html#x id a.html 2", "a.html#y id a.html 1", "b.html#y id b.html 1", "c.html file a.html 2"]
        );
    }

    #[test]
    fn whole_addresses_below_the_site_are_files_where_machines_read_them() {
        let noted = |href: &str| {
            format!(r#"<link rel="alternate" hreflang="fr" href="{href}"><a href="https://a.b/c/x">x</a>"#)
        };
        let (good, bad) = (noted("https://a.b/c/fr/a.html"), noted("https://a.b/c/fr/b.html"));
        let at = |page: &str| broken_at(Some("https://a.b/c/"), &[("u/a.html", page), ("fr/a.html", "<p id=x>")]);
        assert_eq!(at(&good), [""; 0]);
        assert_eq!(at(&bad), ["fr/b.html file u/a.html 1"]);
        assert_eq!(at(&noted("https://elsewhere.org/b.html")), [""; 0]);
        assert_eq!(broken(&[("u/a.html", &bad)]), [""; 0], "without an address nothing is known of it");
    }

    #[test]
    fn what_shared_links_feeds_and_sitemaps_name_are_files() {
        let shared = r#"<meta property="og:url" content="https://a.b/c/x.html"><meta property="og:image"
            content="https://a.b/c/cards/x.png"><meta property="og:title" content="https://a.b/c/">"#;
        let map = "<loc>https://a.b/c/x.html</loc><loc>https://a.b/c/y.html</loc>";
        let feed = r#"{"items": [{"url": "https://a.b/c/x.html#d-2", "content_html": "<a href='https://a.b/c/z.html'>z</a>"}]}"#;
        let page = format!("{shared}<p id=d-1>");
        let files = [("x.html", page.as_str()), ("sitemap.xml", map), ("feed.json", feed)];
        let at = |base| broken_at(base, &files);
        assert_eq!(
            at(Some("https://a.b/c/")),
            [
                "cards/x.png file x.html 1",
                "x.html#d-2 id feed.json 1",
                "y.html file sitemap.xml 1",
                "z.html file feed.json 1"
            ]
        );
        assert_eq!(at(None), [""; 0]);
        assert_eq!(at(Some("https://d.e/")), [""; 0]);
    }

    #[test]
    fn the_page_for_no_page_has_whole_addresses_of_files_and_no_others_may_be_fetched() {
        let page = |style: &str, link: &str| {
            format!(r#"<link rel="stylesheet" href="https://a.b/{style}"><a href="https://a.b/{link}">x</a>"#)
        };
        let at = |page: &str| {
            broken_at(Some("https://a.b/c/"), &[(NOT_FOUND, page), ("s.css", ""), ("index.html", "<p id=x>")])
        };
        assert_eq!(at(&page("c/s.css", "c/index.html#x")), [""; 0]);
        assert_eq!(at(&page("c/t.css", "c/")), [" file 404.html 1", "t.css file 404.html 1"]);
        assert_eq!(at(&page("s.css", "x")), ["https://a.b/s.css remote 404.html 1"]);
    }

    #[test]
    fn only_whole_ids_count() {
        let found = broken(&[("a.html", r##"<p id="unit-1"><p id="b c"><a href="#unit">x</a><a href="#1">x</a>"##)]);
        assert_eq!(found, ["a.html#1 id a.html 1", "a.html#unit id a.html 1"]);
    }

    #[test]
    fn what_a_host_would_have_to_give_is_refused() {
        let cases = [
            (r#"<script src="https://example.org/s.js"></script>"#, "https://example.org/s.js remote"),
            (r#"<img src="HTTP://example.org/p.png">"#, "HTTP://example.org/p.png remote"),
            (r#"<img srcset="x.html 1x, https://example.org/p 2x">"#, "https://example.org/p remote"),
            (r#"<link rel="stylesheet" href="https://example.org/s">"#, "https://example.org/s remote"),
            (r#"<link rel="alternate stylesheet" href="https://example.org/s">"#, "https://example.org/s remote"),
            (r#"<a href="javascript:x">x</a>"#, "javascript:x remote"),
            (r#"<a href="data:text/html,x">x</a>"#, "data:text/html,x remote"),
            (r#"<a href="/x.html">x</a>"#, "/x.html absolute"),
            (r#"<img src="//example.org/p.png">"#, "//example.org/p.png absolute"),
            (r#"<a href="">x</a>"#, " file"),
            (r#"<a href="units/">x</a>"#, "units/ file"),
            (r#"<a href="../x.html">x</a>"#, "../x.html file"),
            (r#"<form action="search.html">"#, "search.html file"),
            (r#"<meta http-equiv="Refresh" content="0; url=y.html">"#, "y.html file"),
        ];
        for (page, expected) in cases {
            assert_eq!(broken(&[("x.html", page)]), [format!("{expected} x.html 1")], "{page}");
        }
    }
}
