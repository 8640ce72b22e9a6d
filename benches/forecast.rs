//! How good forecasts are, on a real campaign: `cargo bench --bench forecast -- <folder>`, with the folder of the weekly
//! vaccinations by postcode that the canton of Zürich publishes (`COVID19_Impfungen_pro_Woche_PLZ_v2.csv`).
//!
//! Of the 200 postcodes with the largest population, the share of people with at least one dose is forecast 2, 4 and 8 weeks
//! ahead from every week on from the eighth, each time knowing nothing of what came later, and held against what came and
//! against "last pace carried on" (bounded in the same way: never below the last figure, never above 100 %). Error is the mean
//! absolute error in points; inside is the share of truths in the 80 % range as it is printed.
//!
//! Read the result for what it is: which curves are in the blend, its weights, when it gives way and how wide the range is were
//! chosen while looking at these same postcodes, over many trials, so another campaign will do worse. They also went through one
//! wave together, so 200 postcodes are nearer to one campaign than to 200; leaving some of them out would not show it.

use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use tiendo::analysis::forecast::{Basis, Question, forecast};

const FILE: &str = "COVID19_Impfungen_pro_Woche_PLZ_v2.csv";
const POSTCODES: usize = 200;
const FROM: usize = 8;
const WEEKS: [usize; 3] = [2, 4, 8];

fn main() -> ExitCode {
    let Some(folder) = std::env::args().skip(1).find(|argument| !argument.starts_with('-')) else {
        eprintln!("give the folder with {FILE}: cargo bench --bench forecast -- <folder>");
        return ExitCode::SUCCESS;
    };
    match read(&Path::new(&folder).join(FILE)) {
        Ok(units) => {
            report(&units);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Days with the rate in per cent of one postcode.
type Course = Vec<(Date, f64)>;

/// Weekly rates of the largest postcodes, in per cent.
fn read(path: &Path) -> Result<Vec<Course>, Box<dyn std::error::Error>> {
    let mut reader = csv::Reader::from_path(path)?;
    let heads = reader.headers()?.clone();
    let column = |name: &str| heads.iter().position(|head| head == name).ok_or(format!("no column {name}"));
    let columns =
        [column("week_until")?, column("plz")?, column("vacc_status")?, column("nCumul")?, column("population")?];
    let mut units: BTreeMap<u32, (f64, Vec<(Date, f64)>)> = BTreeMap::new();
    for row in reader.records() {
        let row = row?;
        let [week, postcode, status, count, people] = columns.map(|column| row.get(column).unwrap_or_default());
        // Rows without a postcode are people of unknown or other residence; they have no population.
        let (Ok(postcode), Ok(people)) = (postcode.parse::<u32>(), people.parse::<f64>()) else { continue };
        if status == "atLeastOneDose" {
            let unit = units.entry(postcode).or_insert_with(|| (people, Vec::new()));
            unit.1.push((week.parse()?, count.parse::<f64>()? / people * 100.0));
        }
    }
    let mut units: Vec<_> = units.into_values().collect();
    units.sort_by(|one, other| other.0.total_cmp(&one.0));
    Ok(units.into_iter().take(POSTCODES).map(|(_, series)| series).collect())
}

/// Sums over forecasts.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    forecasts: f64,
    error: f64,
    naive: f64,
    inside: f64,
    width: f64,
    shown_naive: f64,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.forecasts += other.forecasts;
        self.error += other.error;
        self.naive += other.naive;
        self.inside += other.inside;
        self.width += other.width;
        self.shown_naive += other.shown_naive;
    }

    fn print(self, name: &str) {
        let mean = |sum: f64| sum / self.forecasts;
        println!(
            "{name:<30} {:>9} {:>7.3} {:>7.3} {:>+8.1} % {:>7.1} % {:>7.2} {:>9.1} %{}",
            self.forecasts,
            mean(self.error),
            mean(self.naive),
            (self.error / self.naive - 1.0) * 100.0,
            mean(self.inside) * 100.0,
            mean(self.width),
            mean(self.shown_naive) * 100.0,
            if self.error > self.naive { "  naive wins" } else { "" },
        );
    }
}

fn report(units: &[Vec<(Date, f64)>]) {
    let mut by: BTreeMap<(usize, String), Tally> = BTreeMap::new();
    for series in units {
        for known in FROM..series.len() {
            for weeks in WEEKS.into_iter().filter(|weeks| known + weeks <= series.len()) {
                let tally = judged(series, known, weeks);
                let phase = phase(&series[..known]);
                let names = [
                    (0, "all".to_owned()),
                    (1, format!("{weeks} weeks ahead")),
                    (2, phase.to_owned()),
                    (3, format!("{phase}, {weeks} weeks")),
                    (4, quarter(known)),
                ];
                for name in names {
                    by.entry(name).or_default().add(tally);
                }
            }
        }
    }
    println!(
        "{:<30} {:>9} {:>7} {:>7} {:>10} {:>9} {:>7} {:>11}",
        "", "forecasts", "error", "naive", "change", "inside", "width", "shown naive"
    );
    for ((_, name), tally) in &by {
        tally.print(name);
    }
}

fn judged(series: &[(Date, f64)], known: usize, weeks: usize) -> Tally {
    let (past, (day, truth)) = (&series[..known], series[known + weeks - 1]);
    let question = Question { day, target: None, ceiling: Some(100.0) };
    let Ok(forecast) = forecast(past, &question) else { return Tally::default() };
    let (before, last) = (past[known - 2].1, past[known - 1].1);
    let distance: f64 = (0..weeks).map(|_| 1.0).sum();
    let naive = (last + (last - before).max(0.0) * distance).min(100.0_f64.max(last));
    let share = |holds: bool| f64::from(u8::from(holds));
    Tally {
        forecasts: 1.0,
        error: (forecast.middle - truth).abs(),
        naive: (naive - truth).abs(),
        inside: share((forecast.low..=forecast.high).contains(&truth)),
        width: forecast.high - forecast.low,
        shown_naive: share(forecast.basis == Basis::LastPace),
    }
}

/// How the campaign goes at the end of a series, by the pace of the last four weeks against that of the four before.
fn phase(known: &[(Date, f64)]) -> &'static str {
    let last = known.len() - 1;
    let pace = |from: usize, to: usize| (known[to].1 - known[from].1) / 4.0;
    let (now, before) = (pace(last - 4, last), pace(last.saturating_sub(8), last - 4));
    match now {
        now if now < 0.1 => "nearly still",
        now if now > 1.25 * before => "gathering speed",
        now if now < 0.8 * before => "slowing down",
        _ => "even",
    }
}

fn quarter(known: usize) -> String {
    let from = FROM + (known - FROM) / 8 * 8;
    format!("weeks {from:>2} to {:>2}", from + 7)
}
