//! Tables of figures, read and refused.

use super::*;
use crate::diag::At;
use crate::domain::Done;
use proptest::prelude::*;

fn place(text: &str) -> TablePlace<'_> {
    TablePlace { file: "f.yaml", text, lines: 0..text.len(), whole: Place::file("f.yaml") }
}

fn table(text: &str, format: Option<NumberFormat>) -> Vec<FigureRow> {
    read(&place(text), format).map(|figures| figures.rows).unwrap_or_default()
}

/// Each problem with what it points at and what it offers.
fn told(text: &str, format: Option<NumberFormat>) -> Vec<String> {
    let problems = read(&place(text), format).err().unwrap_or_default();
    let one = |problem: &Diagnostic| {
        let part = match problem.place.as_ref().map(|place| &place.at) {
            Some(At::Span(span)) => text.get(span.clone()).unwrap_or("out of range"),
            _ => "no place",
        };
        let hints = problem.hints.iter().map(|hint| {
            let value = hint.arguments.first().map_or("", |(_, value)| value.as_str());
            format!(" [{} {value}]", hint.attribute.unwrap_or_default())
        });
        format!("{} {part}{}", problem.code, hints.collect::<String>())
    };
    problems.iter().map(one).collect()
}

#[test]
fn a_row_holds_what_its_cells_say() {
    let text = "unit  count        base     rate        done      as_of       remark\n\
                31    449470       1167685  38.49%      9 of 29   -           -\n\
                313   over 750000  masked   about 15%   -         2023-06-11  Ke\u{302}\u{301} hoạch\n";
    let rows = table(text, None);
    let first = rows.first().map(|row| (row.count, row.done.clone()));
    let done = Done { done: 9, of: 29, level: None };
    assert_eq!(first, Some((Some(Cell::Given(Quantity::exact(449_470))), Some(done))));
    let second = rows.get(1).map(|row| (row.base, row.as_of.map(|as_of| as_of.to_string()), row.remark.clone()));
    assert_eq!(second, Some((Some(Cell::Masked), Some("2023-06-11".to_owned()), Some("Kế hoạch".to_owned()))));
    let places: Vec<_> =
        rows.iter().map(|row| (&text[row.places.unit.clone()], &text[row.places.rate.clone()])).collect();
    assert_eq!(places, [("31", "38.49%"), ("313", "about 15%")]);
    assert!(rows.iter().all(|row| row.remaining.is_none()));
}

#[test]
fn local_forms_are_refused_with_the_corrected_line() {
    let text = "unit  rate    count      base\n31    38,49%  1.130.342  5\n";
    let line = "[hint-line 31    38.49%  1130342  5] [hint-declare ]";
    let expected =
        [format!("E0202 1.130.342 [hint-plain 1130342] {line}"), format!("E0202 38,49% [hint-plain 38.49%] {line}")];
    assert_eq!(told(text, None), expected);
}

#[test]
fn a_declared_form_is_read_and_nothing_else() {
    let text = "unit  count      rate\n31    1.130.342  38,49%\n";
    let row = table(text, Some(NumberFormat::Vi)).first().map(|row| (row.count, row.rate));
    let rate = Quantity::exact(Share::PerCent(Decimal::new(3849, 2)));
    assert_eq!(row, Some((Some(Cell::Given(Quantity::exact(1_130_342))), Some(Cell::Given(rate)))));
    let wrong = told("unit  count  rate\n31    1,130  38.49%\n", Some(NumberFormat::Vi));
    assert_eq!(wrong, ["E0203 1,130 [hint-numbers vi]", "E0204 38.49% [hint-numbers vi]"]);
}

#[test]
fn what_a_source_hides_is_masked_and_no_zero() {
    for word in ["masked", "NA", "N/A"] {
        let rows = table(&format!("unit  count  rate\n31    {word}     {word}\n"), None);
        let row = rows.first().map(|row| (row.count, row.rate));
        assert_eq!(row, Some((Some(Cell::Masked), Some(Cell::Masked))), "{word}");
    }
    assert_eq!(told("unit  count\n31    na\n", None), ["E0203 na [hint-not-given ]"]);
}

#[test]
fn every_cell_that_cannot_be_read_is_told() {
    let text = "unit  count  rate  done  as_of\n0/3   -5     38    9     29/5/2023\n-     ***    -     -     -\n";
    let expected = [
        "E0117 0/3 [hint-unit-code ]",
        "E0206 -5",
        "E0204 38 [hint-percent 38]",
        "E0205 9",
        "E0201 29/5/2023 [hint-order 2023-05-29]",
        "E0117 -     ***    -     -     -",
        "E0203 *** [hint-not-given ]",
    ];
    assert_eq!(told(text, None), expected);
}

proptest! {
    #[test]
    fn the_quick_way_reads_what_the_type_reads(text in "(0|[1-9])?[0-9]{0,20}(\\.[0-9]{0,11})?%?") {
        if let Some(count) = quick_count(&text) {
            prop_assert_eq!(Quantity::<u64>::read(&text), Ok(count));
        }
        if let Some(rate) = quick_rate(&text) {
            prop_assert_eq!(Quantity::<Share>::read(&text), Ok(rate));
        }
    }

    #[test]
    fn usual_figures_are_read_the_quick_way(count in 0u64..100_000_000, rate in 0u32..100_000) {
        prop_assert!(quick_count(&count.to_string()).is_some());
        let rate = format!("{}.{:02}%", rate / 100, rate % 100);
        prop_assert!(quick_rate(&rate).is_some());
    }
}
