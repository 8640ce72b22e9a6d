//! What authors write in the three languages, and what it states.

use super::super::tests::{language, three};
use super::{NumberClass, SaidDate};
use crate::diag::{Code, code};
use crate::domain::{Decimal, Literal, Qualifier, Quantity, Share};
use jiff::civil::date;

/// A literal for comparing: `over 750000`, `nearly 90%`, `9 of 29`, `2023-05-29`, `12.5 points`.
fn said(literal: Literal) -> String {
    match literal {
        Literal::Count(count) => count.to_string(),
        Literal::Decimal(Quantity { qualifier, value, upper: None }) => format!("{qualifier}{value} points"),
        Literal::Decimal(Quantity { value, upper: Some(upper), .. }) => format!("{value}..{upper} points"),
        Literal::Rate(rate) => rate.to_string(),
        Literal::Parts { done, of } => format!("{done} of {of}"),
        Literal::Day(day) => day.to_string(),
    }
}

#[track_caller]
fn states(tag: &str, cases: &[(&str, &str)]) {
    let language = language(tag, None);
    for (text, expected) in cases {
        let read = language.read_literal(text).map(said);
        assert_eq!(read.as_deref().map_err(ToString::to_string), Ok(*expected), "{tag}: {text}");
    }
}

#[test]
fn vietnamese_texts_state_what_they_say() {
    states(
        "vi",
        &[
            ("gần 90%", "nearly 90%"),
            ("khoảng 70 %", "about 70%"),
            ("38,49%", "38.49%"),
            ("hơn 40.000 người", "over 40000"),
            ("trên 750.000", "over 750000"),
            ("9 trên 29 xã, thị trấn", "9 of 29"),
            ("9/29 xã", "9 of 29"),
            ("9 xã trong tổng số 29 xã", "9 of 29"),
            ("9 xã, thị trấn trên 29", "9 of 29"),
            ("toàn bộ 109 xã, phường, thị trấn", "109"),
            ("sáu xã", "6"),
            ("hai mươi mốt phường", "21"),
            ("79,2 triệu", "79.2 million"),
            ("hơn 34 triệu thẻ", "over 34000000"),
            ("từ 60% đến 70%", "60%..70%"),
            ("60–70%", "60%..70%"),
            ("không quá 5 ngày", "at most 5"),
            ("ít nhất 5 ngày", "at least 5"),
            ("14 tuổi trở lên", "at least 14"),
            ("dưới 0,1%", "at most 0.1%"),
            ("0,8 điểm phần trăm", "0.8 points"),
            ("5 điểm cấp thẻ", "5"),
            ("khoảng 1/6", "about 1/6"),
            ("hai phần ba", "2/3"),
            ("29/5/2023", "2023-05-29"),
            ("ngày 29 tháng 5 năm 2023", "2023-05-29"),
            ("54.932 thẻ đến ngày 31/5/2023", "54932"),
            ("sớm 63 ngày", "63"),
            ("trong 10 năm", "10"),
            ("29 xã trong năm nay", "29"),
            ("1.128.438", "1128438"),
            ("09 xã", "9"),
            ("đợt 2: 54.932 thẻ", "54932"),
        ],
    );
}

#[test]
fn french_texts_state_what_they_say() {
    states(
        "fr",
        &[
            ("près de 90\u{202f}%", "nearly 90%"),
            ("De 60 % à 70 %", "60%..70%"),
            ("entre 60 et 70 %", "60%..70%"),
            ("38,49%", "38.49%"),
            ("plus de 40 000 personnes", "over 40000"),
            ("754\u{a0}277 cartes", "754277"),
            ("9 des 29 communes", "9 of 29"),
            ("6 districts sur 6", "6 of 6"),
            ("les 109 communes", "109"),
            ("neuf communes", "9"),
            ("soixante et onze", "71"),
            ("79,2\u{a0}millions", "79.2 million"),
            ("63 jours d’avance", "63"),
            ("jusqu'à 5 jours", "at most 5"),
            ("14 ans et plus", "at least 14"),
            ("un tiers", "1/3"),
            ("environ 1/6", "about 1/6"),
            ("12,5 points de pourcentage", "12.5 points"),
            ("1er juin 2023", "2023-06-01"),
            ("Le 29 mai 2023, 54 932 cartes", "54932"),
            ("l’une des 29 communes", "1 of 29"),
        ],
    );
}

#[test]
fn english_texts_state_what_they_say() {
    states(
        "en",
        &[
            ("nearly 90%", "nearly 90%"),
            ("nine of 29 communes", "9 of 29"),
            ("9 communes out of 29", "9 of 29"),
            ("all 109 communes", "109"),
            ("no more than 5 days", "at most 5"),
            ("More than 40,000 people", "over 40000"),
            ("60% to 70%", "60%..70%"),
            ("between 60 and 70 per cent", "60%..70%"),
            ("79.2 million", "79.2 million"),
            ("about 1.2 billion", "about 1200000000"),
            ("two thirds", "2/3"),
            ("about a sixth", "about 1/6"),
            ("12.5 percentage points", "12.5 points"),
            ("31 July 2023", "2023-07-31"),
            ("July 31, 2023", "2023-07-31"),
            ("63 days earlier", "63"),
            ("seven months", "7"),
            ("one of them: 54,932 cards", "54932"),
            ("40000", "40000"),
            ("90% or more", "at least 90%"),
        ],
    );
}

#[test]
fn a_rounded_number_knows_its_step() {
    let language = language("vi", None);
    let rounded = Quantity { qualifier: Qualifier::Rounded, value: 79_200_000, upper: Some(100_000) };
    assert_eq!(language.read_literal("79,2 triệu"), Ok(Literal::Count(rounded)));
    let thousands = Quantity { qualifier: Qualifier::Rounded, value: 40_000, upper: Some(1_000) };
    assert_eq!(language.read_literal("40 nghìn"), Ok(Literal::Count(thousands)));
}

/// The code of a refusal, its first hint and what that says.
#[track_caller]
fn refused(tag: &str, text: &str) -> (Code, Option<&'static str>, Vec<String>) {
    let problem = language(tag, None).read_literal(text).expect_err(text).nowhere();
    let hint = problem.hints.first();
    let arguments = hint.map(|hint| hint.arguments.iter().map(|(_, value)| value.clone()).collect());
    (problem.code, hint.and_then(|hint| hint.attribute), arguments.unwrap_or_default())
}

#[test]
fn a_number_in_the_form_of_another_language_is_refused_with_its_own() {
    for (tag, text, corrected) in [
        ("vi", "1,130,342 thẻ", "1.130.342"),
        ("vi", "1 130 342 thẻ", "1.130.342"),
        ("vi", "54,932 thẻ", "54.932"),
        ("vi", "38.49%", "38,49"),
        ("fr", "38.49 %", "38,49"),
        ("fr", "1.130.342", "1\u{202f}130\u{202f}342"),
        ("en", "1.130.342", "1,130,342"),
        ("en", "54.932 cards", "54,932"),
        ("en", "38,49%", "38.49"),
        ("en", "754 277 cards", "754,277"),
    ] {
        let expected = (code::LITERAL_FORM, Some("hint-form"), vec![corrected.to_owned()]);
        assert_eq!(refused(tag, text), expected, "{tag}: {text}");
    }
    assert_eq!(refused("vi", "−5 thẻ").1, Some("hint-minus"));
    assert_eq!(refused("vi", "100k").0, code::LITERAL_FORM);
}

#[test]
fn what_states_no_one_number_is_refused() {
    for (tag, text) in [
        ("vi", "nhiều xã"),
        ("vi", "lần thứ 2"),
        ("vi", "Công văn 1451"),
        ("vi", ""),
        ("fr", "la 2e fois"),
        ("en", "Covid-19"),
        ("en", "a few communes"),
    ] {
        assert_eq!(refused(tag, text).0, code::LITERAL_ABSENT, "{tag}: {text}");
    }
    for (tag, text) in [
        ("vi", "9 xã và 20 phường"),
        ("vi", "một trăm năm"),
        ("vi", "sáu xã, bảy phường"),
        ("fr", "24,37 %, non 25,27 %"),
        ("en", "29 May 2023 and 31 May 2023"),
        ("en", "1 of 2 of 3"),
    ] {
        assert_eq!(refused(tag, text).0, code::LITERAL_SEVERAL, "{tag}: {text}");
    }
    for (tag, text, hint) in [
        ("fr", "une centaine", "hint-word"),
        ("vi", "một nghìn rưỡi", "hint-word"),
        ("en", "dozens", "hint-word"),
        ("vi", "ngày 29/5", "hint-year"),
        ("vi", "29/5", "hint-year"),
        ("en", "May 2023", "hint-year"),
        ("en", "70% to 60%", "hint-range"),
        ("en", "about 60 to 70", "hint-range"),
        ("vi", "hơn 9 trên 29 xã", "hint-parts"),
    ] {
        let (code, attribute, _) = refused(tag, text);
        assert_eq!((code, attribute), (code::LITERAL_VAGUE, Some(hint)), "{tag}: {text}");
    }
}

#[test]
fn a_further_language_is_read_by_its_own_words() {
    let german = "rate-nearly = knapp { $rate }\nread-of = von\nread-scales = Millionen 1000000\n";
    let english = language("en", Some(german));
    assert_eq!(english.read_literal("knapp 90%").map(said).as_deref(), Ok("nearly 90%"));
    assert_eq!(english.read_literal("9 von 29").map(said).as_deref(), Ok("9 of 29"));
    let share = Literal::Rate(Quantity {
        qualifier: Qualifier::Nearly,
        value: Share::PerCent(Decimal::new(90, 0)),
        upper: None,
    });
    assert_eq!(english.read_literal("nearly 90%"), Ok(share));
}

/// Every number of a text: where it stands and what it is, in short.
fn numbers(tag: &str, text: &str) -> Vec<String> {
    let found = language(tag, None).prose_numbers(text);
    found.iter().map(|number| format!("{} {}", &text[number.span.clone()], class(number.class))).collect()
}

fn class(class: NumberClass) -> String {
    match class {
        NumberClass::Figure => "figure".to_owned(),
        NumberClass::Date(SaidDate { year, month, day }) => {
            let part = |part: Option<i16>| part.map_or_else(|| "-".to_owned(), |part| part.to_string());
            format!("= {}/{}/{}", part(day.map(i16::from)), part(month.map(i16::from)), part(year))
        }
        other => format!("{other:?}").to_lowercase(),
    }
}

#[track_caller]
fn finds(tag: &str, cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(numbers(tag, text), *expected, "{tag}: {text}");
    }
}

#[test]
fn vietnamese_prose_tells_figures_from_the_rest() {
    finds(
        "vi",
        &[
            ("năm 2023", &["2023 = -/-/2023"]),
            ("trong tháng 5/2023 và tháng 6", &["tháng 5/2023 = -/5/2023", "tháng 6 = -/6/-"]),
            ("Hạn 30/6", &["30/6 = 30/6/-"]),
            ("cấp xong ngày 29/5, sớm 63 ngày", &["29/5 = 29/5/-", "63 figure"]),
            ("ngày 5/9", &["5/9 = 5/9/-"]),
            ("5/9 xã", &["5/9 figure"]),
            ("29–31/5/2023", &["29 = 29/5/2023", "31/5/2023 = 31/5/2023"]),
            ("từ ngày 9 đến 31/5/2023", &["9 = 9/5/2023", "31/5/2023 = 31/5/2023"]),
            ("từ 29/5 đến hết ngày 31/5/2023", &["29/5 = 29/5/2023", "31/5/2023 = 31/5/2023"]),
            ("các ngày 29, 30 và 31/5/2023", &["29 = 29/5/2023", "30 = 30/5/2023", "31/5/2023 = 31/5/2023"]),
            ("ngày 29 tháng 5 năm 2023", &["29 tháng 5 năm 2023 = 29/5/2023"]),
            ("trong 5 tháng 6 xã", &["5 figure", "tháng 6 = -/6/-"]),
            ("lúc 0 giờ 40 phút ngày 11/6/2023", &["0 giờ 40 phút time", "11/6/2023 = 11/6/2023"]),
            ("trước 9h30 và lúc 17 giờ", &["9h30 time", "17 giờ time"]),
            ("trong 24 giờ, sau 2 giờ, 3 đêm", &["24 figure", "2 figure", "3 figure"]),
            ("9 giờ sáng", &["9 giờ sáng time"]),
            ("khen lần thứ 2, đợt 3", &["2 ordinal", "3 ordinal"]),
            ("3 lần", &["3 figure"]),
            ("theo Điều 5, khoản 2", &["5 article", "2 article"]),
            ("Công văn 1451, công văn số 12", &["1451 symbol", "12 symbol"]),
            ("trong số 29 xã", &["29 figure"]),
            ("số 1451/UBND-KSTTHC ngày 17/5/2023", &["1451/UBND-KSTTHC symbol", "17/5/2023 = 17/5/2023"]),
            ("Luật số 14/2023/QH15 (C06), Covid-19", &["14/2023/QH15 symbol", "C06 symbol", "Covid-19 symbol"]),
            ("báo 24h.com.vn", &["24h.com.vn address"]),
            ("giai đoạn 2021–2025", &["2021 = -/-/2021", "2025 = -/-/2025"]),
            ("quý II/2023, quý 2/2023", &["2023 = -/-/2023", "2 ordinal", "2023 = -/-/2023"]),
            ("2023 người", &["2023 figure"]),
            ("đạt 38,49%, tức 449.470 thẻ", &["38,49% figure", "449.470 figure"]),
            ("Mệnh lệnh 01", &["01 symbol"]),
            ("Ban Chỉ đạo 06", &["06 figure"]),
            ("1. Cách làm", &["1 listitem"]),
            ("không có số nào", &[]),
        ],
    );
}

#[test]
fn french_prose_tells_figures_from_the_rest() {
    finds(
        "fr",
        &[
            ("le 30 juin 2023", &["30 juin 2023 = 30/6/2023"]),
            ("Le 1er juin, en mai 2023", &["1er juin = 1/6/-", "mai 2023 = -/5/2023"]),
            ("du 29 mai au 31 juillet 2023", &["29 mai = 29/5/2023", "31 juillet 2023 = 31/7/2023"]),
            ("du 29 au 31 mai", &["29 = 29/5/-", "31 mai = 31/5/-"]),
            ("en 2023, 754 277 cartes", &["2023 = -/-/2023", "754 277 figure"]),
            ("à 23 h, à 00 h 40, à 9 heures, 48 heures", &["23 h time", "00 h 40 time", "9 heures time", "48 figure"]),
            ("la 2e fois, le 3ème tour", &["2e ordinal", "3ème ordinal"]),
            ("l’article 5, l’alinéa 2", &["5 article", "2 article"]),
            ("la dépêche officielle n° 1451/UBND-KSTTHC", &["1451/UBND-KSTTHC symbol"]),
            ("la décision n° 23", &["23 symbol"]),
            ("24,37 % au lieu de 25,27\u{202f}%", &["24,37 % figure", "25,27\u{202f}% figure"]),
            ("d’1 million", &["1 figure"]),
        ],
    );
}

#[test]
fn english_prose_tells_figures_from_the_rest() {
    finds(
        "en",
        &[
            ("on 31 July 2023 and in 2023", &["31 July 2023 = 31/7/2023", "2023 = -/-/2023"]),
            ("29–31 May, May 2023", &["29 = 29/5/-", "31 May = 31/5/-", "May 2023 = -/5/2023"]),
            ("from 29 May to 31 July 2023", &["29 May = 29/5/2023", "31 July 2023 = 31/7/2023"]),
            ("In May 29 communes finished", &["29 figure"]),
            ("On May 29, the 31st of July", &["May 29 = 29/5/-", "31st of July = 31/7/-"]),
            ("they may 5 times", &["5 figure"]),
            ("at 9.30 am, at 9:30, 9 p.m.", &["9.30 am time", "9:30 time", "9 p.m. time"]),
            ("the 3rd time, round 2", &["3rd ordinal", "2 ordinal"]),
            ("article 5 of Decision No. 23", &["5 article", "23 symbol"]),
            ("in order 29 communes", &["29 figure"]),
            ("2023-05-29", &["2023-05-29 = 29/5/2023"]),
            ("by 2023 and from 2021 to 2023", &["2023 = -/-/2023", "2021 = -/-/2021", "2023 = -/-/2023"]),
            ("aged 14 and over", &["14 figure"]),
            ("9/29, 17 of 17", &["9/29 figure", "17 figure", "17 figure"]),
            ("5/29/2023", &["5/29 figure", "2023 figure"]),
        ],
    );
}

#[test]
fn dates_agree_unless_a_part_is_said_otherwise() {
    let said = |text: &str| match language("vi", None).prose_numbers(text).first().map(|number| number.class) {
        Some(NumberClass::Date(said)) => said,
        other => panic!("{text}: {other:?}"),
    };
    assert!(said("29/5").agrees(said("29/5/2023")) && said("năm 2023").agrees(said("29/5/2023")));
    assert!(!said("29/5").agrees(said("30/5")) && !said("29/5/2022").agrees(said("29/5/2023")));
    assert_eq!(said("29/5/2023").full(), Some(date(2023, 5, 29)));
    assert_eq!([said("29/5").full(), said("30/2/2023").full()], [None, None]);
}

#[test]
fn every_language_reads_its_lists_without_a_rest() {
    for language in three() {
        let words = &language.words;
        assert!(words.spelled.len() >= 17 && words.scales.len() >= 4 && words.fractions.len() >= 7, "{language:?}");
        assert!(words.before.iter().all(|(_, phrases)| phrases.any()), "{language:?}");
        assert_eq!(words.months.len(), 12);
    }
}
