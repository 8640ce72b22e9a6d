//! How long a social card takes and how large it is: `cargo bench --bench cards`. The budget is 10 ms and 40 kB a card.
//!
//! Each card is drawn fifteen times and the fastest and the middle are told, because anything slower is the machine's own
//! doing.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use std::time::{Duration, Instant};
use tiendo::render::cards::{Bar, Card, Curve, Figure, Looks, Painter, Status, Tone};
use tiendo::render::charts::palette::Palette;

const RUNS: usize = 15;

fn main() {
    let (took, painter) = timed(|| Painter::new(Looks::of(&Palette::of(&[""]))));
    println!("fonts    {:8.2} ms  read once", milliseconds(took));
    for (name, card) in [("unit", unit()), ("bulletin", bulletin())] {
        let mut times = Vec::new();
        let mut bytes = 0;
        for _ in 0..RUNS {
            let (took, drawn) = timed(|| painter.draw(&card));
            times.push(took);
            bytes = drawn.len();
        }
        times.sort();
        let (fastest, middle) = (milliseconds(times[0]), milliseconds(times[RUNS / 2]));
        println!("{name:8} {fastest:8.2} ms  at best, {middle:.2} in the middle, {bytes} bytes");
    }
}

/// A year of figures with everything around them.
fn unit() -> Card {
    let rates = (0..52).map(|week| (week * 7, 100.0 * (1.0 - (-f64::from(week) / 20.0).exp())));
    Card {
        mark: Some("Trang thực hành: không có gì là thật".to_owned()),
        above: "Thẻ cư dân Triêm Luyện: tiến độ".to_owned(),
        title: "Huyện Đuân Lẫm".to_owned(),
        figure: Some(Figure {
            name: "Thẻ cư dân đã trao".to_owned(),
            value: "88,8%".to_owned(),
            of: Some("người đủ điều kiện".to_owned()),
            bar: Some(Bar { low: 88.8, high: Some(88.8), target: Some((100.0, "mục tiêu: 100%".to_owned())) }),
            curve: Some(Curve {
                runs: vec![rates.collect()],
                goal: Some((400, 100.0)),
                exact: true,
                from: "12/3/2024".to_owned(),
                to: "15/4/2025".to_owned(),
            }),
            status: Some(Status {
                tone: Tone::Behind,
                word: "chậm tiến độ, còn bù kịp".to_owned(),
                rest: "còn 38 ngày · Hạn của tỉnh: ngày 15 tháng 4 năm 2025".to_owned(),
            }),
        }),
        text: None,
        day: "Tính đến ngày 4/3/2025".to_owned(),
        address: "practice.example.org".to_owned(),
    }
}

fn bulletin() -> Card {
    Card {
        title: "Bốn mươi sáu đơn vị đã hoàn thành việc trao thẻ cư dân trước thời hạn".to_owned(),
        text: Some("Sau một năm, phần lớn các xã đã trao xong thẻ; hai mươi hai đơn vị còn chậm. ".repeat(3)),
        figure: None,
        ..unit()
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = work();
    (start.elapsed(), made)
}

fn milliseconds(took: Duration) -> f64 {
    took.as_secs_f64() * 1000.0
}
