//! Photos: those that an edition shows are published, and no others; their prints have the sizes that pages name; nothing of what
//! a camera wrote comes along; and prints that were kept give the same site.

use crate::harness::{Site, Tree, build, pages, public, settings};
use crate::page::{Element, Page};
use crate::small;
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use std::fs;
use std::path::Path;
use tiendo::Settings;
use tiendo::domain::Audience;
use tiendo::load::Memory;

const BOTH: [Audience; 2] = [Audience::Public, Audience::Internal];

/// What the camera of the test writes into its files.
const CAMERA: &[u8] = b"Exif\0\0 camera of Zq, 12.6789N 107.7654E";

const REGISTER: &str = "\
photos:
  Lễ trao.jpg:
    credit: MQ & HT
    alt: {vi: Hai người cầm thẻ, fr: Deux personnes et une carte, en: Two people with a card}
    caption: {vi: Lễ trao, fr: La remise, en: The ceremony}
    date: 2026-05-01
    audience: public
    public_event: true
  2026/tall.png: {credit: MQ, alt: {vi: Cột, fr: Un mât, en: A pole}, date: unknown, audience: public, consent: file 3}
  unused.jpg: {credit: MQ, alt: {vi: Zq, fr: Zq, en: Zq}, date: unknown, audience: public, public_event: true}
  zq-desk.jpg: {credit: Zq, alt: {vi: Zq, fr: Zq, en: Zq}, caption: {vi: Zq, fr: Zq, en: Zq}, date: unknown}
";

const PUBLIC_TEXT: &str = "\
---
title: Thẻ
date: 2026-05-02
audience: public
---
Đã trao thẻ.

![](<Lễ trao.jpg>)

![Cột cao](2026/tall.png \"Chú thích <riêng>\")

![](zq-desk.jpg)
";

const INTERNAL_TEXT: &str = "---\ntitle: Nội bộ\ndate: 2026-05-02\n---\n![](zq-desk.jpg)\n\n![](<Lễ trao.jpg>)\n";

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| Rgb([x, y, x ^ y].map(|value| (value & 255) as u8)));
    let mut bytes = Vec::new();
    let encoded = JpegEncoder::new(&mut bytes).encode_image(&picture);
    encoded.unwrap_or_else(|error| panic!("{error}"));
    let length = u16::try_from(CAMERA.len() + 2).unwrap_or(u16::MAX).to_be_bytes();
    let segment = [&[0xFF, 0xE1], &length[..], CAMERA].concat();
    bytes.splice(2..2, segment);
    bytes
}

fn content() -> Tree {
    let mut content = small::content(1);
    let mut put = |path: &str, bytes: Vec<u8>| drop(content.insert(path.to_owned(), bytes));
    put("snapshots/2026-05-01.yaml", small::snapshot("2026-05-01", "units:\n  \"101\": {count: 5}\n"));
    put("snapshots/2026-05-03.yaml", small::snapshot("2026-05-03", "units:\n  \"101\": {count: 6}\n"));
    put("bulletins/the.vi.md", PUBLIC_TEXT.into());
    put("internal/bulletins/noi-bo.vi.md", INTERNAL_TEXT.into());
    put("photos/photos.yaml", REGISTER.into());
    put("photos/Lễ trao.jpg", jpeg(1700, 1000));
    put("photos/2026/tall.png", jpeg(620, 800));
    put("photos/unused.jpg", jpeg(600, 10));
    put("photos/zq-desk.jpg", jpeg(700, 400));
    content
}

fn built(content: &Tree, cache: Option<&Path>) -> Site {
    let settings = Settings { cache: cache.map(Path::to_owned), ..settings(&BOTH, None) };
    build(&Memory::from(content.clone()), &Memory::default(), &settings).without_errors()
}

fn photos(site: &Tree) -> Vec<&str> {
    site.keys().filter_map(|path| path.strip_prefix("photos/")).collect()
}

/// The figures of photos on a page.
fn figures(page: &Page) -> Vec<&Element> {
    page.body().all().into_iter().filter(|element| element.has_class("photo")).collect()
}

#[test]
fn an_edition_has_the_photos_that_its_own_texts_show_and_no_others() {
    let site = built(&content(), None);
    let public = ["2026-tall-480.jpg", "2026-tall-620.jpg", "le-trao-1600.jpg", "le-trao-480.jpg", "le-trao-960.jpg"];
    assert_eq!(photos(site.edition(Audience::Public)), public);
    let internal: Vec<&str> = public.into_iter().chain(["zq-desk-480.jpg", "zq-desk-700.jpg"]).collect();
    assert_eq!(photos(site.edition(Audience::Internal)), internal);
    assert!(site.told().contains("E0754"), "a public text shows an internal photo: {}", site.told());
}

#[test]
fn nothing_of_a_camera_and_nothing_internal_comes_along() {
    let site = built(&content(), None);
    for (edition, files) in &site.editions {
        for (path, bytes) in files {
            let holds = |mark: &[u8]| bytes.windows(mark.len()).any(|window| window == mark);
            assert!(!holds(CAMERA) && !holds(&CAMERA[7..]), "{path} of {edition:?}");
            let internal = *edition == Audience::Internal || path.ends_with(".jpg");
            assert!(internal || !holds(b"zq-") && !holds(b"Zq"), "{path} of {edition:?} speaks of what is internal");
        }
    }
}

#[test]
fn a_page_names_prints_that_are_there_and_says_what_they_show() {
    let site = public(content());
    for (path, page) in pages(&site).into_iter().filter(|(path, _)| path.ends_with("bulletins/the.html")) {
        let figures = figures(&page);
        assert_eq!(figures.len(), 2, "{path}");
        let root = "../".repeat(path.matches('/').count());
        for figure in &figures {
            let image = figure.first("img").unwrap_or_else(|| panic!("{path} has a figure without a picture"));
            let candidates: Vec<&str> = image.attribute("srcset").unwrap_or_default().split(", ").collect();
            assert!(candidates.len() > 1, "{path}");
            for candidate in candidates {
                let (place, width) = candidate.split_once(' ').unwrap_or_else(|| panic!("{path}: {candidate}"));
                let file = place.strip_prefix(&root).and_then(|file| site.get(file));
                let file = file.unwrap_or_else(|| panic!("{path}: {place} is not there"));
                let print = image::load_from_memory(file).unwrap_or_else(|error| panic!("{place}: {error}"));
                assert_eq!(format!("{}w", print.width()), width, "{place}");
            }
        }
        let credits: Vec<String> = figures.iter().map(|figure| figure.words()).collect();
        assert!(credits[0].contains("MQ & HT") && credits[1].contains("Chú thích <riêng>"), "{path}: {credits:?}");
        let space = |figure: &Element| {
            let image = figure.first("img");
            let value = |name: &str| image.and_then(|image| image.attribute(name)).map(str::to_owned);
            (value("width"), value("height"), value("loading"))
        };
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(space(figures[0]), (text("1600"), text("941"), text("lazy")), "{path}");
        assert_eq!(space(figures[1]), (text("620"), text("800"), text("lazy")), "{path}");
        assert!(figures[1].has_class("tall") && !figures[0].has_class("tall"), "{path}");
    }
}

#[test]
fn what_is_said_of_a_photo_is_said_in_the_language_of_the_page_unless_the_text_says_it() {
    let pages = pages(&public(content()));
    for (folder, alt, caption) in [
        ("", "Hai người cầm thẻ", "Lễ trao"),
        ("fr/", "Deux personnes et une carte", "La remise"),
        ("en/", "Two people with a card", "The ceremony"),
    ] {
        let figures = figures(&pages[&format!("{folder}bulletins/the.html")]);
        let alts = |figure: &Element| figure.first("img").and_then(|image| image.attribute("alt")).map(str::to_owned);
        assert_eq!(alts(figures[0]).as_deref(), Some(alt));
        assert!(figures[0].words().contains(caption), "{folder}");
        assert_eq!(alts(figures[1]).as_deref(), Some("Cột cao"), "{folder}");
    }
}

#[test]
fn prints_that_were_kept_give_the_same_site_and_broken_ones_are_made_anew() {
    let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let (cache, content) = (root.path().join("cache"), content());
    let without = built(&content, None).editions;
    let kept = || {
        let entries = fs::read_dir(cache.join("photos")).unwrap_or_else(|error| panic!("{error}"));
        let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        let mut paths: Vec<_> = paths.filter(|path| !path.ends_with(".gitignore")).collect();
        paths.sort();
        paths
    };
    assert!(built(&content, Some(&cache)).editions == without, "with prints that are made");
    assert_eq!(kept().len(), 3);
    assert!(built(&content, Some(&cache)).editions == without, "with prints that were kept");
    let whole = fs::read(&kept()[0]).unwrap_or_else(|error| panic!("{error}"));
    for broken in [&whole[..whole.len() / 2], b"", b"not a print"] {
        fs::write(&kept()[0], broken).unwrap_or_else(|error| panic!("{error}"));
        assert!(built(&content, Some(&cache)).editions == without, "with prints that were broken");
        assert!(fs::read(&kept()[0]).is_ok_and(|again| again == whole), "broken prints are made anew");
    }
    // Prints are known by their picture, not by the name of their file alone.
    fs::write(&kept()[0], fs::read(&kept()[1]).unwrap_or_default()).unwrap_or_else(|error| panic!("{error}"));
    assert!(built(&content, Some(&cache)).editions == without, "with the prints of another picture");
}

#[test]
fn prints_of_a_picture_that_is_gone_are_not_kept() {
    let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let mut content = content();
    built(&content, Some(root.path()));
    let kept = |root: &Path| fs::read_dir(root.join("photos")).into_iter().flatten().flatten().count();
    let before = kept(root.path());
    content.insert("photos/zq-desk.jpg".to_owned(), jpeg(701, 400));
    built(&content, Some(root.path()));
    assert_eq!(kept(root.path()), before, "the old one went as the new one came");
}
