//! How long charts take to draw, and how large they are: `cargo bench --bench charts`, or with the beginning of an id to draw
//! only some, such as `-- line-two`. Each specimen of the gallery is drawn in both forms.
//!
//! A drawing is repeated for a short while, many times over, and the fastest of these is told, because anything slower is the
//! machine's own doing: a short while is likely to pass without another program's turn. Bytes are those of the `<svg>` element with its title and description. There is nothing to pass: the
//! bound of size is held by a unit test, and times of two versions are only comparable in runs side by side.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use std::hint::black_box;
use std::time::{Duration, Instant};
use tiendo::gallery::specimens;
use tiendo::render::charts::{Chart, Form, draw};

const ROUNDS: usize = 300;
/// How long one round takes at least.
const A_WHILE: Duration = Duration::from_micros(400);

fn main() {
    let wanted = std::env::args().skip(1).find(|argument| argument != "--bench").unwrap_or_default();
    println!("{:<36} {:>9} {:>9} {:>9} {:>9}", "", "wide µs", "narrow µs", "wide B", "narrow B");
    for specimen in specimens().iter().filter(|specimen| specimen.chart.id.starts_with(&wanted)) {
        let chart = &specimen.chart;
        let [wide, narrow] = Form::ALL.map(|form| (micros(chart, form), draw(chart, form).len()));
        println!("{:<36} {:>9.1} {:>9.1} {:>9} {:>9}", chart.id, wide.0, narrow.0, wide.1, narrow.1);
    }
}

/// Microseconds of the fastest round.
fn micros(chart: &Chart<'_>, form: Form) -> f64 {
    let round = || {
        let (begin, mut drawn) = (Instant::now(), 0_u32);
        while begin.elapsed() < A_WHILE {
            black_box(draw(black_box(chart), form));
            drawn += 1;
        }
        begin.elapsed().as_secs_f64() * 1e6 / f64::from(drawn)
    };
    (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min)
}
