//! What each construct of Markdown becomes, as HTML and as plain words.

use super::super::{Heading, Image, plain};
use super::{read, strict, written};

/// Texts without a problem and the HTML they become.
fn becomes(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(read(text).1, [], "{text:?}");
        assert_eq!(written(text), *expected, "{text:?}");
        strict::check(expected);
    }
}

#[test]
fn prose_becomes_paragraphs_lists_and_quotations() {
    becomes(&[
        ("", ""),
        ("Một dòng\ntiếp theo  \nxuống dòng", "<p>Một dòng\ntiếp theo<br>\nxuống dòng</p>\n"),
        (
            "*nhấn* **mạnh** ~~bỏ~~ `a<b`",
            "<p><em>nhấn</em> <strong>mạnh</strong> <del>bỏ</del> <code>a&lt;b</code></p>\n",
        ),
        ("\"quotes\" -- and... stay", "<p>&quot;quotes&quot; -- and... stay</p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("1. a\n\n2. b", "<ol>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"),
        ("7. a", "<ol start=\"7\">\n<li>a</li>\n</ol>\n"),
        ("> a\n\n---", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n"),
        ("    a\r\n    <b>\r\n", "<pre tabindex=\"0\"><code>a\n&lt;b&gt;\n</code></pre>\n"),
        ("```diagram x\na\n```", "<pre tabindex=\"0\"><code class=\"language-diagram\">a\n</code></pre>\n"),
        ("1 &lt; 2 &amp; \\*3\\*", "<p>1 &lt; 2 &amp; *3*</p>\n"),
    ]);
}

#[test]
fn alerts_and_tasks_are_named_in_words() {
    becomes(&[
        (
            "> [!WARNING]\n> Số liệu tạm",
            "<blockquote class=\"alert alert-warning\">\n<p class=\"alert-label\">Warning</p>\n<p>Số liệu tạm</p>\n\
             </blockquote>\n",
        ),
        (
            "- [x] a\n- [ ] b",
            "<ul>\n<li><span class=\"task\" role=\"img\" aria-label=\"done\">☑</span> a</li>\n\
             <li><span class=\"task\" role=\"img\" aria-label=\"open\">☐</span> b</li>\n</ul>\n",
        ),
    ]);
}

#[test]
fn a_table_scrolls_and_aligns_by_class() {
    becomes(&[(
        "| Đơn vị | Tỷ lệ | |\n|---|---:|:-:|\n| **Đắk Mil** | 99,9% |",
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n<caption><span class=\"aside\">Table 1</span></caption>\n<thead>\n<tr>\
         <th scope=\"col\">Đơn vị</th><th scope=\"col\" class=\"align-right\">Tỷ lệ</th><td class=\"align-center\"></td>\
         </tr>\n</thead>\n<tbody>\n<tr><td><strong>Đắk Mil</strong></td><td class=\"align-right\">99,9%</td>\
         <td class=\"align-center\"></td></tr>\n</tbody>\n</table>\n</div>\n",
    )]);
}

#[test]
fn headings_begin_below_the_pages_own_and_have_ids() {
    becomes(&[
        ("# Kết quả\n\n### Xã", "<h2 id=\"b-ket-qua\">Kết quả</h2>\n<h3 id=\"b-xa\">Xã</h3>\n"),
        ("## A {#đích .c onclick=x}", "<h2 id=\"b-dich\">A</h2>\n"),
        ("## A\n\n## A", "<h2 id=\"b-a\">A</h2>\n<h2 id=\"b-a-2\">A</h2>\n"),
        ("#\n\n## *  \n\na", "<h2 id=\"b-section\">*</h2>\n<p>a</p>\n"),
        ("## A\n\n[lên](#a) [](#a)", "<h2 id=\"b-a\">A</h2>\n<p><a href=\"#b-a\">lên</a> <a href=\"#b-a\">A</a></p>\n"),
    ]);
}

#[test]
fn the_table_of_contents_has_words_only() {
    let (document, _) = read("# *Kết* quả[^1] [xã](unit:67)\n\n> ## `b`\n\n[^1]: # no heading\n");
    let heading = |level, id: &str, text: &str| Heading { level, id: id.to_owned(), text: text.to_owned() };
    assert_eq!(document.headings(), [heading(2, "ket-qua-xa", "Kết quả xã"), heading(3, "b", "b")]);
    assert_eq!(document.heading("b").map(|heading| heading.level), Some(3));
    assert_eq!(document.heading("no-heading"), None);
}

#[test]
fn links_lead_to_places_of_the_site() {
    becomes(&[
        ("[Đắk Nông](unit:67)", "<p><a href=\"../units/67.html\">Đắk Nông</a></p>\n"),
        ("[gần 90%](fig:004/cccd)", "<p><a href=\"../figures/fig:004/cccd.html\" class=\"figure\">gần 90%</a></p>\n"),
        (
            "[Công văn](doc:cv-1451 \"17/5\")",
            "<p><a href=\"../documents/cv-1451.html\" title=\"17/5\">Công văn</a></p>\n",
        ),
        ("[tin](bulletin:a)", "<p><a href=\"../bulletins/a.html\" hreflang=\"fr\">tin</a></p>\n"),
        ("[cách][x]\n\n[x]: page:method", "<p><a href=\"../pages/method.html\">cách</a></p>\n"),
    ]);
}

#[test]
fn links_that_leave_the_site_say_so() {
    becomes(&[
        (
            "<https://a.vn/?b=c&d>",
            "<p><a href=\"https://a.vn/?b=c&amp;d\" class=\"external\" rel=\"noopener noreferrer\">https://a.vn/?b=c&amp;d</a></p>\n",
        ),
        ("<a@b.vn>", "<p><a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n"),
        ("[gọi](<tel:+84 261>)", "<p><a href=\"tel:+84%20261\">gọi</a></p>\n"),
    ]);
}

#[test]
fn a_link_without_words_or_place_still_reads() {
    becomes(&[
        (
            "[](unit:67) [ ](<unit:24@2025>)",
            "<p><a href=\"../units/67.html\">The units 67</a> \
            <a href=\"../units/24@2025.html\">The units 24@2025 </a></p>\n",
        ),
        ("[*xã*](unit:no) [](unit:no) [x](#y)", "<p><em>xã</em> unit:no x</p>\n"),
        (
            "[![](a.jpg)](https://a.vn)",
            "<p><a href=\"https://a.vn\" class=\"external\" rel=\"noopener noreferrer\">https://a.vn</a></p>\n",
        ),
    ]);
}

#[test]
fn links_and_alternative_texts_do_not_nest() {
    becomes(&[
        ("[a <https://x.vn> b](unit:67)", "<p><a href=\"../units/67.html\">a https://x.vn b</a></p>\n"),
        ("x ![a *b* ![c](d) [e](unit:67)](f)", "<p>x a b c e</p>\n"),
    ]);
}

#[test]
fn footnotes_lead_there_and_back() {
    becomes(&[(
        "a[^x] b[^y] c[^X]\n\n[^y]: hai\n[^x]: một\n\n    > thêm\n",
        "<p>a<sup class=\"note-reference\" id=\"b-ref_1\"><a role=\"doc-noteref\" href=\"#b-note_1\" aria-label=\"Note 1\">1</a></sup> \
         b<sup class=\"note-reference\" id=\"b-ref_2\"><a role=\"doc-noteref\" href=\"#b-note_2\" aria-label=\"Note 2\">2</a></sup> \
         c<sup class=\"note-reference\" id=\"b-ref_1_2\"><a role=\"doc-noteref\" href=\"#b-note_1\" aria-label=\"Note 1\">1</a></sup></p>\n\
         <section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n\
         <li id=\"b-note_1\"><p>một</p>\n<blockquote>\n<p>thêm</p>\n</blockquote>\n \
         <a class=\"note-back\" role=\"doc-backlink\" href=\"#b-ref_1\" aria-label=\"Back to reference 1 of note 1\">↩\u{fe0e}</a> \
         <a class=\"note-back\" role=\"doc-backlink\" href=\"#b-ref_1_2\" aria-label=\"Back to reference 2 of note 1\">↩\u{fe0e}</a></li>\n\
         <li id=\"b-note_2\"><p>hai \
         <a class=\"note-back\" role=\"doc-backlink\" href=\"#b-ref_2\" aria-label=\"Back to reference 1 of note 2\">↩\u{fe0e}</a></p>\n</li>\n\
         </ol>\n</section>\n",
    )]);
}

#[test]
fn a_footnote_without_reference_or_definition_is_not_lost() {
    let html = written("a[^1] b[^2]\n\n[^1]: một\n[^1]: lần hai\n[^3]: ba\n");
    strict::check(&html);
    assert!(html.contains("b[^2]"), "{html}");
    let notes: Vec<_> = html.split("<li").skip(1).map(|note| note.contains("note-back")).collect();
    assert_eq!(notes, [true, false, false]);
    assert!(html.contains("lần hai") && html.contains("ba"), "{html}");
}

#[test]
fn a_picture_is_kept_as_a_value() {
    let text = "![Phát *thẻ*](le-phat.jpg \"tháng 5\")";
    let (document, problems) = read(text);
    assert_eq!(problems, []);
    let image = Image { source: "le-phat.jpg".into(), alt: "Phát thẻ".into(), title: "tháng 5".into() };
    assert_eq!(document.images().collect::<Vec<_>>(), [(&image, 0..text.len())]);
}

/// A picture of the test's site.
fn photo(name: &str, alt: &str, caption: &str) -> String {
    let place = |width: u32| format!("../photos/{name}-{width}.jpg");
    format!(
        "<figure class=\"photo\">\n<img src=\"{}\" srcset=\"{} 480w, {} 960w, {} 1200w\" \
         sizes=\"(min-width: 43rem) 40rem, calc(100vw - 2rem)\" width=\"1200\" height=\"800\" {alt} \
         loading=\"lazy\" decoding=\"async\">\n\
         <figcaption>{caption}<span class=\"credit\">Photo: A &amp; B</span></figcaption>\n</figure>\n",
        place(960),
        place(480),
        place(960),
        place(1200)
    )
}

#[test]
fn a_picture_by_itself_is_a_figure_with_caption_and_credit() {
    let registered = photo("a", "alt=\"What a shows\" lang=\"fr\"", "");
    let own = photo("a", "alt=\"Phát thẻ\"", "<span class=\"caption\">&lt;b&gt;</span> ");
    let caption = "<span class=\"caption\">&lt;The register&#39;s&gt;</span> ";
    let cap = photo("cap", "alt=\"What cap shows\" lang=\"fr\"", caption);
    becomes(&[
        ("![](a.jpg)", &registered),
        ("x\n\n![Phát *thẻ*](a.jpg \"<b>\")\n\ny", &format!("<p>x</p>\n{own}<p>y</p>\n")),
        ("![](cap.jpg)\n![](a.jpg)", &format!("{cap}\n{registered}")),
        ("> ![](a.jpg)", &format!("<blockquote>\n{registered}</blockquote>\n")),
        // One that this edition doesn't have leaves nothing behind.
        ("x\n\n![Ai đó](no.jpg \"Họ tên\")", "<p>x</p>\n"),
    ]);
}

#[test]
fn a_picture_within_a_line_is_seen() {
    for (text, within) in [
        ("![](a.jpg)", &[][..]),
        ("![](a.jpg)\n![](b.jpg)\n\n> ![](c.jpg)\n\n![](d.jpg)", &[]),
        ("x ![](a.jpg)", &["a.jpg"]),
        ("# ![](a.jpg) x\n\n![](b.jpg)\n\ny\n![](c.jpg)", &["a.jpg", "c.jpg"]),
        ("[![](a.jpg)](unit:67)\n\n- ![](b.jpg)\n\n| ![](c.jpg) |\n|---|", &["a.jpg", "b.jpg", "c.jpg"]),
        ("x[^1]\n\n[^1]: ![](a.jpg)\n\n    y ![](b.jpg)", &["b.jpg"]),
    ] {
        let document = read(text).0;
        let found: Vec<_> = document.images_in_lines().map(|(image, _)| image.source.as_str()).collect();
        assert_eq!(found, within, "{text:?}");
    }
}

#[test]
fn plain_words_stand_in_lines() {
    for (text, words) in [
        ("# Kết quả\n\nMột *hai*\nba[^1].\n\n[^1]: ghi [chú](unit:67)", "Kết quả\nMột hai ba.\nghi chú"),
        ("- a\n  - b\n- [x] c\n\n  d", "a\nb\nc\nd"),
        ("- a\n  > q\n\n  b\n- c", "a\nq\nb\nc"),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n| | 3 |", "a b\n1 2\n3"),
        ("```\nx\n  y\n```\nz\n\n---\n\n![w](u) <i>", "x\n  y\nz\nw"),
        ("", ""),
    ] {
        assert_eq!(plain(&read(text).0), words, "{text:?}");
    }
}

#[test]
fn marks_apart_from_their_letters_are_joined() {
    assert_eq!(written("Vie\u{302}\u{323}t"), "<p>Việt</p>\n");
}
