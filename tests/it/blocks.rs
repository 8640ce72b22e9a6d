//! Charts and tables that stand in bulletins: they show what was known on the bulletin's day, whatever is published later, and
//! nothing that their readers may not know.

use crate::harness::{Tree, build, public, settings};
use crate::small;
use tiendo::domain::Audience;
use tiendo::load::Memory;

const LANGUAGES: [&str; 3] = ["vi", "fr", "en"];

/// A bulletin of 10 March with a table, a ranking and a line.
fn bulletin(content: &mut Tree, matter: &str) {
    for language in LANGUAGES {
        let text = format!(
            "---\ntitle: Khu\ndate: 2024-03-10\n{matter}---\nA\n\n```units\nindicator: card\nwithin: \"10\"\n```\n\nB\n\n\
             ```chart\nkind: ranking\nindicator: card\nwithin: \"10\"\n```\n\n\
             ```chart\nkind: line\nindicator: card\nunit: \"101\"\n```\n"
        );
        content.insert(format!("bulletins/khu.{language}.md"), text.into_bytes());
    }
}

/// Five districts, of which three have the counts given.
fn figures(rows: [u32; 3]) -> String {
    let [first, second, third] = rows;
    let rest = "  104  41  100\n  105  42  100\n";
    format!("figures: |\n  unit  count  base\n  101  {first}  100\n  102  {second}  100\n  103  {third}  100\n{rest}")
}

/// Districts with two reports before the bulletin.
fn content() -> Tree {
    let mut content = small::content(5);
    content.insert("snapshots/1.yaml".to_owned(), small::snapshot("2024-03-01", &figures([11, 21, 31])));
    content.insert("snapshots/2.yaml".to_owned(), small::snapshot("2024-03-08", &figures([13, 23, 33])));
    set(&mut content, "as_of: 2024-03-10\n");
    content
}

/// Adds a line to `site.yaml`.
fn set(content: &mut Tree, line: &str) {
    content.entry("site.yaml".to_owned()).or_default().extend(line.as_bytes());
}

fn page(site: &Tree, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8_lossy(bytes).into_owned()
}

/// The text of a bulletin's page from the first block on, without what is said of corrections, and the files of its charts.
fn shown(site: &Tree) -> (String, Vec<(&String, &Vec<u8>)>) {
    let page = page(site, "en/bulletins/khu.html");
    let from = page.find("<div class=\"block\">").expect("a block");
    let to = page.rfind("As known on").expect("a day");
    let files = site.iter().filter(|(path, _)| path.starts_with("data/charts/bulletins/")).collect();
    let text = page[from..to].replace(" <strong>Corrected since: Khu 1, Khu 2 and Khu 3.</strong>", "");
    (text, files)
}

#[test]
fn what_is_published_later_changes_no_chart_and_no_table() {
    let mut then = content();
    bulletin(&mut then, "audience: public\n");
    let mut now = then.clone();
    let site = String::from_utf8(now["site.yaml"].clone()).expect("text").replace("2024-03-10", "2024-03-20");
    now.insert("site.yaml".to_owned(), site.into_bytes());
    now.insert("snapshots/3.yaml".to_owned(), small::snapshot("2024-03-15", &figures([77, 78, 79])));
    let corrected = "correction: {date: 2024-03-14, reason: counted again}\n";
    let again = String::from_utf8(small::snapshot("2024-03-08", &format!("{corrected}{}", figures([14, 24, 34]))));
    let again = again.expect("text").replace("published: 2024-03-08", "published: 2024-03-14");
    now.insert("snapshots/4.yaml".to_owned(), again.into_bytes());
    let [then, now] = [then, now].map(public);
    let (text, files) = shown(&then);
    assert_eq!(files.len(), 2, "a file a chart");
    assert!(text.contains("33.0%") && text.contains("13.0%"), "{text}");
    assert_eq!((text, files), shown(&now));
    assert!(page(&now, "en/units/101-khu-1.html").contains("77.0%"), "the unit's own page knows the later figure");
}

#[test]
fn figures_that_were_corrected_since_are_named() {
    let mut content = content();
    bulletin(&mut content, "audience: public\n");
    let corrected = "correction: {date: 2024-03-14, reason: counted again}\n";
    let again = small::snapshot("2024-03-08", &format!("{corrected}{}", figures([13, 24, 33])));
    let again = String::from_utf8(again).expect("text").replace("published: 2024-03-08", "published: 2024-03-14");
    content.insert("snapshots/4.yaml".to_owned(), again.into_bytes());
    let of = |day: &str| {
        let mut content = content.clone();
        let site = String::from_utf8(content["site.yaml"].clone()).expect("text").replace("2024-03-10", day);
        content.insert("site.yaml".to_owned(), site.into_bytes());
        page(&public(content), "en/bulletins/khu.html")
    };
    let [then, now] = ["2024-03-10", "2024-03-20"].map(of);
    assert!(!then.contains("Corrected since"));
    assert_eq!(now.matches("Corrected since: Khu 2.").count(), 2, "the table and the ranking, not the line of another");
    assert!(now.contains("class=\"alert alert-warning\""));
}

#[test]
fn a_figure_that_came_into_doubt_since_is_not_shown() {
    let mut content = content();
    bulletin(&mut content, "audience: public\n");
    let doubt = "withheld:\n  - {unit: \"103\", reason: doubt, by: Office, date: 2024-03-12}\n";
    for (file, day, counts) in [("1", "2024-03-01", [11, 21, 31]), ("2", "2024-03-08", [13, 23, 33])] {
        let text = small::snapshot(day, &format!("{doubt}{}", figures(counts)));
        content.insert(format!("snapshots/{file}.yaml"), text);
    }
    let site = String::from_utf8(content["site.yaml"].clone()).expect("text").replace("2024-03-10", "2024-03-20");
    content.insert("site.yaml".to_owned(), site.into_bytes());
    let site = public(content);
    let page = page(&site, "en/bulletins/khu.html");
    assert!(!page.contains("33.0%") && !page.contains("31.0%") && page.contains("withheld for checking"), "{page}");
    for (path, bytes) in site.iter().filter(|(path, _)| path.starts_with("data/charts/bulletins/")) {
        assert!(!String::from_utf8_lossy(bytes).contains("33,100"), "{path}");
    }
}

#[test]
fn a_figure_under_embargo_on_the_day_is_in_no_block_of_it_on_any_day() {
    let mut content = content();
    bulletin(&mut content, "audience: public\n");
    let text = small::snapshot("2024-03-09", &figures([61, 62, 63]));
    let text = String::from_utf8(text).expect("text").replacen('\n', "\nembargo: 2024-03-10T12:00:00+07:00\n", 1);
    content.insert("snapshots/6.yaml".to_owned(), text.into_bytes());
    let site = String::from_utf8(content["site.yaml"].clone()).expect("text");
    for day in ["2024-03-10", "2024-03-20"] {
        content.insert("site.yaml".to_owned(), site.replace("2024-03-10", day).into_bytes());
        let site = public(content.clone());
        let page = page(&site, "en/bulletins/khu.html");
        let from = page.find("class=\"block-title\"").expect("a table");
        let to = page.rfind("As known on").expect("a day");
        assert!(page[from..to].contains("33.0%") && !page[from..to].contains("63.0%"), "{day}");
    }
}

#[test]
fn a_line_that_goes_on_long_enough_for_a_forecast_is_the_same_ever_after() {
    let mut content = content();
    for week in 0..20_u32 {
        let day = jiff::civil::date(2023, 9, 1).saturating_add(jiff::Span::new().days(week * 7));
        let counts = figures([week / 2, 20, 30]);
        content.insert(format!("snapshots/w{week}.yaml"), small::snapshot(&day.to_string(), &counts));
    }
    let schedule = "schedules:\n  - {indicators: [card], unit: \"10\", start: 2023-09-01, deadline: 2024-06-30}\n";
    content.entry("programmes/campaign.yaml".to_owned()).or_default().extend(schedule.as_bytes());
    bulletin(&mut content, "audience: public\n");
    let site = String::from_utf8(content["site.yaml"].clone()).expect("text");
    let of = |day: &str| {
        let mut content = content.clone();
        content.insert("site.yaml".to_owned(), site.replace("2024-03-10", day).into_bytes());
        public(content)
    };
    let [then, later] = ["2024-03-10", "2024-03-12"].map(of);
    assert!(page(&then, "en/units/101-khu-1.html").contains("% range)"), "the unit's own page has one");
    assert_eq!(shown(&then).0, shown(&later).0);
}

#[test]
fn a_day_of_knowledge_of_its_own_holds_for_charts_and_tables_too() {
    let mut content = content();
    bulletin(&mut content, "audience: public\nvintage: 2024-03-05\n");
    let site = public(content);
    let page = page(&site, "en/bulletins/khu.html");
    assert!(page.contains("As known on 5 March 2024."), "{page}");
    let from = page.find("class=\"block-title\"").expect("a table");
    assert!(page[from..].contains("31.0%") && !page[from..].contains("33.0%"));
}

#[test]
fn a_public_bulletin_shows_no_internal_figure_even_of_a_public_unit() {
    let mut content = content();
    bulletin(&mut content, "audience: public\n");
    let secret = String::from_utf8(small::snapshot("2024-03-09", &figures([61, 62, 63]))).expect("text");
    content
        .insert("snapshots/5.yaml".to_owned(), secret.replace("audience: public", "audience: internal").into_bytes());
    let both = settings(&[Audience::Public, Audience::Internal], None);
    let site = build(&Memory::from(content), &Memory::default(), &both).without_errors();
    let of = |audience| page(site.edition(audience), "en/bulletins/khu.html");
    assert!(!of(Audience::Public).contains("63.0%"));
    assert!(of(Audience::Internal).contains("63.0%"));
}

#[test]
fn blocks_are_no_text_to_search_and_no_chart_in_a_feed() {
    let mut content = content();
    bulletin(&mut content, "audience: public\n");
    set(&mut content, "base_url: https://example.org/\n");
    let site = public(content);
    let feed = page(&site, "en/feed.xml");
    assert!(feed.contains("As known on 10 March 2024.") && feed.contains("33.0%"), "{feed}");
    assert!(!feed.contains("&lt;svg") && !feed.contains("<svg"));
    let indexed = site.iter().filter(|(path, _)| path.contains("search"));
    assert!(indexed.into_iter().all(|(_, bytes)| !String::from_utf8_lossy(bytes).contains("indicator: card")));
}
