//! Nothing internal in the public edition. The content here has a mark in each text, name, key, address and number that is
//! internal, whether by its folder, its file or its entry; the marks stand nowhere in any byte or path of the public edition, in
//! whatever way they could be written, and every one of them stands in the internal edition.

use crate::harness::{Site, Tree, build, settings, tree};
use crate::small;
use std::collections::BTreeSet;
use tiendo::domain::Audience;
use tiendo::load::Memory;

/// What every mark begins with; a number follows, and then what it marks.
const MARK: &str = "zq";

/// Numbers that are internal, as plain digits.
const NUMBERS: [&str; 4] = ["7654321", "8765432", "6543217", "5432176"];

/// A name whose letters all change when it is made part of a path or an address.
const NAME: &str = "Ẩn Đặc Ổn";

/// The same in a path, and percent-encoded.
const NAME_WRITTEN: [&str; 4] = ["ẩn đặc ổn", "an-dac-on", "%e1%ba%a8n", "\\u1ea8n"];

fn site() -> Site {
    let both = [Audience::Public, Audience::Internal];
    build(&Memory::from(content()), &Memory::default(), &settings(&both, None)).without_errors()
}

fn content() -> Tree {
    let mut content = tree(PUBLIC);
    content.extend(tree(INTERNAL));
    content
}

/// Every mark in a text.
fn marks(text: &str) -> BTreeSet<String> {
    let ends = |c: char| !c.is_ascii_alphanumeric();
    let words = text.match_indices(MARK).map(|(at, _)| text[at..].split(ends).next().unwrap_or_default());
    words.map(str::to_owned).collect()
}

/// All that an edition is made of, lower-case, with the names of its files. What social cards say stands as text on their pages,
/// and any two letters stand somewhere in the bytes of a picture.
fn bytes(site: &Tree) -> Vec<(&String, String)> {
    let lower =
        |(path, bytes): (&String, &Vec<u8>)| format!("{path}\n{}", String::from_utf8_lossy(bytes)).to_lowercase();
    site.iter().filter(|(path, _)| !path.ends_with(".png")).map(|file| (file.0, lower(file))).collect()
}

/// The ways in which a number can be written.
fn written(number: &str) -> Vec<String> {
    let groups = [&number[..1], &number[1..4], &number[4..]];
    let signs = ["", ".", ",", " ", "\u{a0}", "\u{202f}", "&#8239;", "&nbsp;", "_"];
    signs.iter().map(|sign| groups.join(sign)).collect()
}

#[test]
fn no_mark_stands_in_any_byte_of_the_public_edition() {
    let site = site();
    for (path, text) in bytes(site.edition(Audience::Public)) {
        assert!(!text.contains(MARK), "{path} holds {:?}", marks(&text));
        let forms = NUMBERS.iter().flat_map(|number| written(number)).chain(NAME_WRITTEN.map(str::to_owned));
        for form in forms {
            assert!(!text.contains(&form), "{path} holds `{form}`");
        }
    }
}

#[test]
fn every_mark_stands_in_the_internal_edition() {
    let site = site();
    let internal: String = bytes(site.edition(Audience::Internal)).into_iter().map(|(_, text)| text).collect();
    let all: BTreeSet<String> = content().values().flat_map(|bytes| marks(&String::from_utf8_lossy(bytes))).collect();
    assert!(all.len() > 60, "only {} marks", all.len());
    let missing: Vec<&String> = all.iter().filter(|mark| !internal.contains(mark.as_str())).collect();
    assert!(
        missing.is_empty(),
        "these marks stand nowhere, so that the test of the public edition says nothing of them: {missing:?}"
    );
    for number in NUMBERS {
        assert!(written(number).iter().any(|form| internal.contains(form.as_str())), "{number} stands nowhere");
    }
    assert!(internal.contains(NAME_WRITTEN[0]) && internal.contains(NAME_WRITTEN[1]), "{NAME} stands nowhere");
}

#[test]
fn what_is_public_stands_in_both_editions() {
    let site = site();
    for audience in [Audience::Public, Audience::Internal] {
        let all: String = bytes(site.edition(audience)).into_iter().map(|(_, text)| text).collect();
        for word in ["open district", "open bulletin", "open document", "open award", "open obstacle", "1,234,567"] {
            assert!(all.contains(word), "`{word}` is not in the {audience:?} edition");
        }
    }
}

#[test]
fn the_two_editions_have_other_files_and_say_which_they_are() {
    let site = site();
    let (public, internal) = (site.edition(Audience::Public), site.edition(Audience::Internal));
    assert!(internal.len() > public.len());
    let page = |site: &Tree| String::from_utf8_lossy(&site["index.html"]).into_owned();
    assert!(page(internal).contains("not to be passed on") && !page(public).contains("not to be passed on"));
}

/// The source of a figure that is kept back may say what it says: a long history, whose rows name their sources, names that of
/// the file.
#[test]
fn a_figure_that_is_kept_back_is_not_told_by_its_source() {
    const WEEKS: usize = 20;
    let mut content = small::content(1);
    for week in 0..WEEKS {
        let day =
            jiff::civil::date(2026, 1, 5).saturating_add(jiff::Span::new().weeks(i64::try_from(week).unwrap_or(0)));
        let row = format!("figures: |\n  unit  count  base\n  101   {}   1000\n", 400 + week);
        let kept = "units:\n  \"101\":\n    source: {publisher: {vi: zqsource, fr: zqsource, en: zqsource}}\n\
            withheld:\n  - {unit: \"101\", reason: to be checked, by: The office, date: 2026-03-01}\n";
        let rest = if week == 3 { row + kept } else { row };
        content.insert(format!("snapshots/{week:02}.yaml"), small::snapshot(&day.to_string(), &rest));
    }
    let site = build(&Memory::from(content), &Memory::default(), &settings(&[Audience::Public], Some("2026-06-01")));
    let site = site.without_errors();
    let public = bytes(site.edition(Audience::Public));
    let page = public.iter().find(|(path, _)| path.starts_with("en/units/101-")).expect("the unit's page");
    assert!(page.1.contains("withheld") && page.1.matches("office").count() > WEEKS, "a long history with its sources");
    for (path, text) in public {
        assert!(!text.contains(MARK), "{path} holds {:?}", marks(&text));
    }
}

/// What everybody may know, with a hint of the rest where the formats allow one.
const PUBLIC: &[(&str, &str)] = &[
    (
        "site.yaml",
        "format: 1\ntitle: {en: Editions, vi: Ấn bản}\nlanguages: [en, vi]\nbase_url: https://open.example/\ntime_zone: Asia/Ho_Chi_Minh\n",
    ),
    (
        "programmes/campaign.yaml",
        "name: Our campaign\nbase_kinds:\n  eligible: {role: eligible, name: people eligible}\n\
         indicators:\n  card: {name: Cards, unit: cards}\n",
    ),
    (
        "units/units.yaml",
        "levels:\n  province: {name: province, plural: provinces}\n  district: {name: district, plural: districts}\n\
         valid: {from: unknown}\nunits: |\n  code  level     name           parent\n  10    province  An Bình        -\n  \
         101   district  Open district  10\n",
    ),
    (
        "snapshots/open.yaml",
        "as_of: 2026-05-05\npublished: 2026-05-06\naudience: public\nindicator: card\nbase_kind: eligible\n\
         source: {publisher: The office}\nfigures: |\n  unit  count    base\n  101   1234567  8000000\n",
    ),
    (
        "documents.yaml",
        "documents:\n  open: {kind: order, issuer: The office, symbol: 1/QD, date: 2026-01-01, title: Open document, audience: public}\n  \
         zq01key:\n    kind: zq02kind\n    issuer: zq03issuer\n    symbol: zq04symbol\n    date: 2026-01-02\n    title: zq05title\n    \
         url: https://example.org/zq06url\n    note: zq07note\n    units: [\"101\"]\n",
    ),
    (
        "bulletins/open.en.md",
        "---\ntitle: Open bulletin\ndate: 2026-05-06\naudience: public\nunits: [\"101\"]\n---\n\n[Here](unit:101).\n",
    ),
    (
        "bulletins/zq11slug.en.md",
        "---\ntitle: zq12title\nsummary: zq13summary\ndate: 2026-05-07\nunits: [\"101\"]\ntags: [zq14tag]\n\
         sources: [{title: zq15source, url: https://example.org/zq16url}]\n---\n\n## zq17heading\n\nzq18text, \
         [zq19link](https://example.org/zq20target).\n",
    ),
    ("pages/zq21slug.en.md", "---\ntitle: zq22title\n---\n\nzq23text\n"),
    (
        "commendations/2026.yaml",
        "audience: public\ncommendations:\n  open:\n    form: letter\n    authority: The office\n    status: granted\n    date: 2026-05-06\n    \
         decision: 1/QD\n    recipients: [{kind: collective, name: Open award, unit: \"101\"}, {kind: individual, name: zq110held person, names: internal, unit: \"101\"}]\n    achievement: Well done\n    source: {publisher: The office}\n  \
         zq31id:\n    audience: internal\n    form: zq32form\n    authority: zq33authority\n    status: proposed\n    date: 2026-05-06\n    \
         decision: zq34decision\n    recipients: [{kind: individual, name: zq35person, unit: \"101\"}]\n    achievement: zq36achievement\n    \
         source: {title: zq37source, url: https://example.org/zq38url}\n    remark: zq39remark\n",
    ),
    (
        "difficulties/2026.yaml",
        "audience: public\ndifficulties:\n  open: {unit: \"101\", reported: 2026-05-04, text: Open obstacle, status: open, source: {publisher: The office}}\n  \
         zq41id: {audience: internal, unit: \"101\", reported: 2026-05-04, text: zq42text, action: zq43action, status: open, source: {publisher: zq44source}}\n",
    ),
    (
        "snapshots/silent-about-its-audience.yaml",
        "as_of: 2026-05-12\npublished: 2026-05-13\nindicator: card\nbase_kind: eligible\n\
         source: {title: zq51source, url: https://example.org/zq52url}\nfigures: figures.tsv\nremark: zq53remark\n\
         units:\n  \"101\":\n    remark: zq54remark\n    completion: {words: complete, by: zq55by, since: zq56since}\n    \
         exclusions: [{count: 12, reason: zq57reason}]\n",
    ),
    ("snapshots/figures.tsv", "unit\tcount\tbase\n101\t7654321\t8765432\n"),
];

/// The tree in which everything is internal, whatever it says.
const INTERNAL: &[(&str, &str)] = &[
    (
        "internal/units/more.yaml",
        "units: |\n  code     level     name       parent\n  zq61     district  Ẩn Đặc Ổn  10\n  zq62     district  zq63name   10\n\
         details:\n  zq61: {aliases: [zq64alias]}\n",
    ),
    (
        "internal/programmes/zq71programme.yaml",
        "name: zq72name\ndescription: zq73description\nbase_kinds:\n  zq74base: {role: target, name: zq75base, definition: zq76definition}\n\
         indicators:\n  zq77indicator: {name: zq78name, definition: zq79definition, unit: zq80things}\n\
         schedules:\n  - {name: zq81schedule, indicators: [zq77indicator], unit: \"10\", base_kind: zq74base, start: unknown, deadline: 2026-09-09, \
         document: zq01key}\n",
    ),
    (
        "internal/snapshots/held.yaml",
        "as_of: 2026-05-12\npublished: 2026-05-13\nindicator: zq77indicator\nbase_kind: zq74base\n\
         source: {publisher: zq82publisher}\nfigures: |\n  unit  count    base\n  101   6543217  7000000\n  zq61  5432176  -\n",
    ),
    ("internal/bulletins/zq83slug.en.md", "---\ntitle: zq84title\ndate: 2026-05-07\nunits: [zq62]\n---\n\nzq85text\n"),
    ("internal/pages/zq86slug.en.md", "---\ntitle: zq87title\n---\n\nzq88text\n"),
    (
        "internal/commendations/more.yaml",
        "commendations:\n  zq89id:\n    form: zq90form\n    authority: zq91authority\n    status: granted\n    \
         date: 2026-05-06\n    recipients: [{kind: household, name: zq92family, unit: zq62}]\n    achievement: zq93achievement\n    \
         source: {document: zq94key}\n",
    ),
    (
        "internal/difficulties/more.yaml",
        "difficulties:\n  zq95id: {unit: zq62, reported: unknown, text: zq96text, status: resolved, source: {publisher: zq97source}}\n",
    ),
    (
        "internal/documents.yaml",
        "documents:\n  zq94key: {kind: plan, issuer: zq98issuer, date: unknown, title: zq99title}\n",
    ),
    (
        "internal/releases.yaml",
        "releases:\n  next: {at: 2027-01-02T09:30+07:00, title: zq101title, note: zq102note, moved: [{at: 2027-01-01, until: 2026-01-01, reason: zq103reason}]}\n  \
         other: {at: 2027-01-09, title: zq104title, cancelled: {date: 2026-01-01, reason: zq105reason}}\n",
    ),
    (
        "internal/commendations/forms.yaml",
        "forms:\n  - {name: zq106form, definition: zq107definition}\ncommendations: {}\n",
    ),
];

/// Files that everybody may read and that speak of what is internal.
const TELLTALES: &[(&str, &str)] = &[
    ("snapshots/t.yaml", "source: {document: zq01key}\nfigures: |\n  unit  count\n  101   1234568\n"),
    ("snapshots/t.yaml", "source: {publisher: The office}\nfigures: |\n  unit  count\n  zq61  77\n"),
    ("snapshots/t.yaml", "source: {publisher: The office}\nunits:\n  zq62: {count: 77, remark: open}\n"),
    (
        "snapshots/t.yaml",
        "source: {publisher: The office}\ncorrection: {date: 2026-05-06, reason: open, document: zq01key}\nfigures: |\n  unit  count\n  101   1234568\n",
    ),
    ("bulletins/t.en.md", "units: [zq62]\n---\n\nText.\n"),
    ("bulletins/t.en.md", "documents: [zq01key]\n---\n\nText.\n"),
    ("bulletins/t.en.md", "sources: [{document: zq94key}]\n---\n\nText.\n"),
    ("bulletins/t.en.md", "---\n\nAbout [a unit](unit:zq62) and [another](unit:zq61).\n"),
    ("bulletins/t.en.md", "---\n\nAbout [a document](doc:zq01key).\n"),
    ("bulletins/t.en.md", "---\n\nAbout [a bulletin](bulletin:zq83slug).\n"),
    ("bulletins/t.en.md", "---\n\nAbout [a page](page:zq86slug).\n"),
    ("bulletins/t.en.md", "---\n\nAbout [a figure](fig:zq61/zq77indicator).\n"),
    (
        "commendations/t.yaml",
        "recipients: [{kind: household, name: Open, unit: zq62}]\n    source: {publisher: The office}\n",
    ),
    (
        "commendations/t.yaml",
        "document: zq94key\n    recipients: [{kind: household, name: Open}]\n    source: {publisher: The office}\n",
    ),
    ("commendations/t.yaml", "recipients: [{kind: household, name: Open}]\n    source: {document: zq01key}\n"),
    (
        "commendations/t.yaml",
        "recipients: [{kind: household, name: Open}]\n    source: {publisher: The office}\n    \
         rests_on: [{unit: zq61, indicator: zq77indicator, as_of: 2026-05-12}]\n",
    ),
    (
        "difficulties/t.yaml",
        "{unit: zq62, reported: unknown, text: Open, status: open, source: {publisher: The office}}\n",
    ),
    (
        "difficulties/t.yaml",
        "{unit: \"101\", indicator: zq77indicator, reported: unknown, text: Open, status: open, source: {publisher: The office}}\n",
    ),
    (
        "difficulties/t.yaml",
        "{unit: \"101\", reported: unknown, text: Open, status: open, source: {document: zq94key}}\n",
    ),
    ("documents.yaml", "units: [zq61, zq62]\n"),
    ("programmes/t.yaml", "{indicators: [t], unit: zq62, base_kind: all, start: unknown, deadline: 2026-08-08}\n"),
    (
        "programmes/t.yaml",
        "{indicators: [t], unit: \"10\", base_kind: all, start: unknown, deadline: 2026-08-08, document: zq01key}\n",
    ),
    (
        "programmes/t.yaml",
        "{indicators: [zq77indicator], unit: \"10\", base_kind: all, start: unknown, deadline: 2026-08-08}\n",
    ),
    ("units/t.yaml", "events: [{date: 2026-01-01, kind: split, from: [\"101\"], to: [\"101\", zq62]}]\n"),
    (
        "units/t.yaml",
        "events: [{date: 2026-01-01, kind: retyped, from: [\"101\"], to: [\"101\"], document: zq01key}]\n",
    ),
    ("units/t.yaml", "units: |\n  code  level     name  parent\n  102   district  Open  zq62\n"),
];

/// What the head of such a file says before its telltale.
fn head(path: &str) -> &'static str {
    match path.split(['/', '.']).next() {
        Some("snapshots") => {
            "as_of: 2026-05-06\npublished: 2026-05-07\naudience: public\nindicator: card\nbase_kind: eligible\n"
        }
        Some("bulletins") => "---\ntitle: Telltale\ndate: 2026-05-07\naudience: public\n",
        Some("commendations") => {
            "audience: public\ncommendations:\n  t:\n    form: letter\n    authority: The office\n    status: granted\n    date: unknown\n    \
             achievement: Open\n    "
        }
        Some("difficulties") => "audience: public\ndifficulties:\n  t: ",
        Some("documents") => "documents:\n  open: {kind: order, date: unknown, title: Open, audience: public, ",
        Some("programmes") => {
            "name: T\nbase_kinds:\n  all: {role: target, name: all}\nindicators:\n  t: {name: T, unit: things}\nschedules:\n  - "
        }
        _ => "",
    }
}

/// The content with a telltale in it.
fn with_telltale(path: &str, telltale: &str) -> Tree {
    let mut content = content();
    let text = match path {
        "documents.yaml" => {
            let documents = String::from_utf8_lossy(&content[path]).into_owned();
            let internal = documents.splitn(3, '\n').nth(2).unwrap_or_default();
            format!("{}{}}}\n{internal}", head(path), telltale.trim_end())
        }
        _ => format!("{}{telltale}", head(path)),
    };
    content.insert(path.to_owned(), text.into_bytes());
    content
}

#[test]
fn what_is_public_and_speaks_of_what_is_internal_is_refused_or_keeps_silent() {
    let mut published = 0;
    for (path, telltale) in TELLTALES {
        let both = [Audience::Public, Audience::Internal];
        let site = build(&Memory::from(with_telltale(path, telltale)), &Memory::default(), &settings(&both, None));
        let Some(public) = site.editions.get(&Audience::Public) else { continue };
        published += 1;
        for (page, text) in bytes(public) {
            assert!(marks(&text).is_empty(), "{page} holds {:?} because of {path}: {telltale}", marks(&text));
            assert!(!NAME_WRITTEN.iter().any(|form| text.contains(form)), "{page} names {NAME} because of {path}");
            assert!(!text.contains("\"></a>"), "{page} has a link without words because of {path}: {telltale}");
        }
    }
    assert!(published > 20, "only {published} of them could be published at all");
}
