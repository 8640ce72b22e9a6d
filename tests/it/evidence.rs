//! What a bulletin's page says of its numbers: each leads to what it rests on, a later correction is told beside the text and
//! never changes it, and a figure that is in doubt is not repeated.

use crate::harness::{Tree, build, settings};
use crate::page::{Page, folded};
use crate::small;
use tiendo::domain::Audience;
use tiendo::load::Memory;

const BULLETIN: &str = "bulletins/2024/tin.en.md";

/// Three bulletins of one text, a language each, about figures of 8 January.
fn content() -> Tree {
    let mut content = small::content(2);
    content.insert("snapshots/a.yaml".to_owned(), small::snapshot("2024-01-08", FIGURES));
    for (language, title, text) in [
        (
            "en",
            "Both have begun",
            "Khu 1 has [90](fig:101/card) of [100](fig:101/card/base) cards, [90%](fig:101/card).",
        ),
        (
            "fr",
            "Les deux ont commencé",
            "Khu 1 a [90](fig:101/card) cartes sur [100](fig:101/card/base), [90\u{202f}%](fig:101/card).",
        ),
        (
            "vi",
            "Cả hai đã bắt đầu",
            "Khu 1 có [90](fig:101/card) thẻ trên [100](fig:101/card/base), đạt [90%](fig:101/card).",
        ),
    ] {
        let front = format!("title: {title}\ndate: 2024-01-10\naudience: public\n{CALCULATION}");
        let both = match language {
            "en" => "Together: [140](calc:both).",
            "fr" => "Ensemble\u{202f}: [140](calc:both).",
            _ => "Tổng cộng: [140](calc:both).",
        };
        content.insert(
            format!("bulletins/2024/tin.{language}.md"),
            format!("---\n{front}---\n{text} {both}\n").into_bytes(),
        );
    }
    content
}

const FIGURES: &str = "figures: |\n  unit  count  base\n  101  90  100\n  102  50  100\n";
const CALCULATION: &str = "calculations:\n  both: 101/card/count + 102/card/count\n";

/// The same with a correction that was published later.
fn corrected() -> Tree {
    let mut content = content();
    let again =
        String::from_utf8_lossy(&small::snapshot("2024-01-08", "figures: |\n  unit  count  base\n  101  89  100\n"))
            .replace("published: 2024-01-08", "published: 2024-02-01");
    content.insert("snapshots/b.yaml".to_owned(), again.into_bytes());
    content
}

#[track_caller]
fn page(content: &Tree, as_of: Option<&str>) -> Page {
    let site = build(&Memory::from(content.clone()), &Memory::default(), &settings(&[Audience::Public], as_of));
    let site = site.without_errors();
    let bytes = &site.edition(Audience::Public)["en/bulletins/tin.html"];
    Page::read(&String::from_utf8_lossy(bytes)).unwrap_or_else(|error| panic!("{error}"))
}

/// The words of the text itself, and of what its numbers rest on.
#[track_caller]
fn read(page: &Page) -> (String, String) {
    let part = |class: &str| {
        let found = page.body().elements().find(|element| element.has_class(class));
        folded(&found.unwrap_or_else(|| panic!("there is no {class}")).words())
    };
    (part("prose"), part("evidence"))
}

#[test]
fn each_number_leads_to_what_it_rests_on() {
    let page = page(&content(), None);
    let links: Vec<(String, String)> = page
        .body()
        .elements()
        .filter(|element| element.has_class("figure") && element.name() == "a")
        .map(|link| (link.words(), link.attribute("href").unwrap_or_default().to_owned()))
        .collect();
    let texts: Vec<&str> = links.iter().map(|(text, _)| text.trim()).collect();
    assert_eq!(texts, ["90", "100", "90%", "140"]);
    for (text, href) in &links {
        let place = href.strip_prefix('#').and_then(|id| page.by_id(id));
        let said = folded(&place.unwrap_or_else(|| panic!("{text} leads to {href}")).words());
        assert!(said.contains(text.trim()) && said.contains("Khu 1") && said.contains("Office"), "{text}: {said}");
    }
    let (_, evidence) = read(&page);
    assert!(evidence.contains("90 + 50 = 140"), "{evidence}");
}

#[test]
fn a_later_correction_is_told_and_the_text_stays() {
    let (before, evidence) = read(&page(&corrected(), Some("2024-01-31")));
    assert!(!evidence.contains("Corrected since"), "{evidence}");
    let page = page(&corrected(), Some("2024-02-02"));
    let (after, evidence) = read(&page);
    assert!(evidence.contains("Corrected since: 89 of 100"), "{evidence}");
    assert_eq!(after.replace(" corrected since", ""), before);
    assert!(after.contains("90 corrected since"), "{after}");
    assert!(folded(&page.body().words()).contains("were corrected after it was published"));
}

#[test]
fn a_figure_in_doubt_is_not_repeated_below_the_text() {
    let mut content = content();
    let withheld = "withheld:\n  - {unit: \"101\", reason: {en: in doubt, vi: còn nghi ngờ, fr: en doute}, by: {en: Office, vi: Phòng, fr: Bureau}, date: 2024-02-01}\n";
    let figures = String::from_utf8_lossy(&content["snapshots/a.yaml"]).into_owned() + withheld;
    content.insert("snapshots/a.yaml".to_owned(), figures.into_bytes());
    let (_, evidence) = read(&page(&content, Some("2024-02-02")));
    assert!(evidence.contains("withheld for checking"), "{evidence}");
    assert!(!evidence.contains("90 of 100"), "{evidence}");
    assert!(content.contains_key(BULLETIN));
}
