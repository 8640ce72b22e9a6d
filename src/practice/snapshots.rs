//! `snapshots/<year>/<as-of>-<indicator>.yaml`: the weekly reports, one file an indicator and week, with the claims and
//! records that its figures need. One of them keeps its table in a `.tsv` beside it, pasted as a clerk would.

use super::Indicator;
use super::registry::Level;
use super::rows::{Changes, Claim, Row, stated};
use super::stories::is_silent;
use super::text::{Language, Quoted, Sheet, Table, Words};
use super::world::World;
use jiff::civil::Date;

/// The week whose second report is a pasted table.
const PASTED: usize = 1;

/// What stands at the head of a snapshot.
pub(super) struct Head {
    pub(super) as_of: String,
    pub(super) published: String,
    pub(super) is_public: bool,
    pub(super) indicator: Indicator,
    pub(super) status: Option<&'static str>,
    pub(super) title: Words,
}

impl Head {
    /// Writes the head.
    pub(super) fn write(&self, world: &World, sheet: &mut Sheet) {
        sheet.line(format_args!("as_of: {}", self.as_of)).line(format_args!("published: {}", self.published));
        if self.is_public {
            sheet.line("audience: public");
        }
        sheet.line(format_args!("indicator: {}", self.indicator.id()));
        sheet.line(format_args!("base_kind: {}", self.indicator.base_kind()));
        if let Some(status) = self.status {
            sheet.line(format_args!("status: {status}"));
        }
        sheet.line("source:").line(format_args!("  title: {}", self.title));
        sheet.line(format_args!("  publisher: {}", world.committee(0)));
    }
}

/// The path of a snapshot without its ending.
pub(super) fn path(as_of: Date, name: &str) -> String {
    format!("snapshots/{}/{as_of}-{name}", as_of.year())
}

/// The report of a week on an indicator: its file, and the pasted table if it has one.
pub(super) fn weekly(world: &World, indicator: Indicator, week: usize) -> Vec<(String, String)> {
    let as_of = world.calendar.as_of(week);
    let path = path(as_of, indicator.id());
    let mut sheet = Sheet::default();
    head(world, indicator, week).write(world, &mut sheet);
    if world.is_missing(indicator, week) {
        sheet.line(format_args!("missing: {}", missing()));
        return vec![(format!("{path}.yaml"), sheet.finish())];
    }
    records(world, &mut sheet, indicator, week);
    let pasted =
        week == PASTED && world.calendar.is_eventful() && world.size.indicators().next_back() == Some(indicator);
    if pasted {
        let name = format!("{as_of}-{}.tsv", indicator.id());
        sheet.line(format_args!("figures: {name}")).line("numbers: vi");
        units(world, &mut sheet, indicator, week);
        let table = figures(world, Table::tabbed(columns(indicator).len()), indicator, week, vietnamese);
        return vec![(format!("{path}.yaml"), sheet.finish()), (format!("{path}.tsv"), table)];
    }
    let table = figures(world, block(world, indicator), indicator, week, |number| number.to_string());
    sheet.line("figures: |").text(&table);
    units(world, &mut sheet, indicator, week);
    vec![(format!("{path}.yaml"), sheet.finish())]
}

fn head(world: &World, indicator: Indicator, week: usize) -> Head {
    let calendar = world.calendar;
    Head {
        as_of: calendar.as_of(week).to_string(),
        published: calendar.published(indicator as usize, week).to_string(),
        is_public: true,
        indicator,
        status: (week == calendar.last()).then_some("provisional"),
        title: Words::by(|language| match language {
            Language::Vietnamese => format!("Báo cáo tuần thứ {}", week + 1),
            Language::French => format!("Rapport hebdomadaire n° {}", week + 1),
            Language::English => format!("Weekly report no. {}", week + 1),
        }),
    }
}

fn missing() -> Words {
    Words::of(
        "Máy chủ của Ban chỉ đạo hỏng; không đơn vị nào gửi được báo cáo.",
        "Le serveur du comité était en panne ; aucune unité n’a pu envoyer son rapport.",
        "The committee’s server was down; no unit could send its report.",
    )
}

/// Records that hold for the whole file.
fn records(world: &World, sheet: &mut Sheet, indicator: Indicator, week: usize) {
    let as_of = world.calendar.as_of(week);
    if world.calendar.renewal() == Some(week) && indicator.is_renewed() {
        let reason =
            Words::of("Cập nhật danh sách người đủ điều kiện.", "Mise à jour des listes.", "The lists were renewed.");
        sheet.line("rebase:").line(format_args!("  date: {as_of}")).line(format_args!("  reason: {reason}"));
        sheet.line("  document: renewal-notice");
    }
    if let Some((unit, _)) = world.withheld().filter(|(_, of)| *of == week && indicator == Indicator::Card) {
        withheld(world, sheet, unit, week);
    }
}

/// A figure in doubt.
fn withheld(world: &World, sheet: &mut Sheet, unit: usize, week: usize) {
    let reason =
        Words::of("Đang đối chiếu với sổ trao thẻ.", "En cours de vérification.", "Being compared with the register.");
    sheet.line("withheld:").line(format_args!("  - unit: {}", Quoted(&world.unit(unit).code)));
    sheet.line(format_args!("    reason: {reason}")).line(format_args!("    by: {}", world.committee(0)));
    sheet.line(format_args!("    date: {}", world.calendar.published(0, week)));
}

/// The columns of an indicator's table.
fn columns(indicator: Indicator) -> &'static [&'static str] {
    match indicator {
        Indicator::Card => &["unit", "count", "base", "rate", "done"],
        Indicator::Account => &["unit", "count", "base", "rate"],
        Indicator::Checked => &["unit", "count", "base"],
    }
}

/// An empty table whose columns are as wide as the figures of the top unit need.
fn block(world: &World, indicator: Indicator) -> Table {
    let code = world.registry.units.iter().map(|unit| unit.code.len()).max().unwrap_or(0) + 2;
    let number = world.campaign.base(indicator, 0, world.calendar.last()).to_string().len().max(5) + 2;
    let widths = [code, number, number, 8, 0];
    Table::block(&widths[..columns(indicator).len()])
}

/// The table of a week.
fn figures(world: &World, mut table: Table, indicator: Indicator, week: usize, number: fn(u64) -> String) -> String {
    table.row(columns(indicator));
    let done = if indicator == Indicator::Card { world.finished(week) } else { Vec::new() };
    for unit in 0..world.registry.units.len() {
        let row = world.row(indicator, unit, week);
        if row == Row::Absent {
            continue;
        }
        let (count, base) = world.figures(indicator, unit, week);
        table.row(&[&world.unit(unit).code]);
        match row {
            Row::Full => table.row(&[&number(count), &number(base)]),
            Row::Masked => table.row(&["masked", "-"]),
            Row::Rounded(_) | Row::DoneOnly | Row::Absent => table.row(&["-", "-"]),
        }
        if indicator != Indicator::Checked {
            table.row(&[&rate(world, indicator, unit, row, (count, base), number)]);
        }
        if indicator == Indicator::Card {
            table.row(&[&parts(world, unit, &done)]);
        }
    }
    table.finish()
}

/// Rates are stated for accounts everywhere, for cards from the district up.
fn rate(
    world: &World,
    indicator: Indicator,
    unit: usize,
    row: Row,
    (count, base): (u64, u64),
    number: fn(u64) -> String,
) -> String {
    let states = indicator == Indicator::Account || world.unit(unit).level < Level::Commune;
    let rate = match row {
        Row::Full if states => stated(count, base),
        Row::Rounded(rounded) => Some(format!("{} {}%", rounded.word, rounded.per_cent)),
        _ => None,
    };
    let is_local = number(1000) != "1000";
    rate.map_or_else(|| "-".to_owned(), |rate| if is_local { rate.replace('.', ",") } else { rate })
}

fn parts(world: &World, unit: usize, done: &[(usize, usize)]) -> String {
    let (finished, all) = done[unit];
    match world.unit(unit).level {
        Level::Commune => "-".to_owned(),
        Level::District => format!("{finished} of {all}"),
        Level::Nation | Level::Province => format!("{finished} of {all} commune"),
    }
}

/// A number as a Vietnamese spreadsheet shows it.
fn vietnamese(number: u64) -> String {
    Language::Vietnamese.number(number)
}

/// Claims, records and remarks by unit.
fn units(world: &World, sheet: &mut Sheet, indicator: Indicator, week: usize) {
    let mut notes = Sheet::default();
    for unit in 0..world.registry.units.len() {
        if world.row(indicator, unit, week) == Row::Full {
            let note = note(world, indicator, unit, week);
            if !note.is_empty() {
                notes.line(format_args!("  {}:", Quoted(&world.unit(unit).code))).text(&note);
            }
        }
    }
    let notes = notes.finish();
    if !notes.is_empty() {
        sheet.line("units:").text(&notes);
    }
}

fn note(world: &World, indicator: Indicator, unit: usize, week: usize) -> String {
    let mut sheet = Sheet::default();
    if let Some(claim) = world.claim(unit, week).filter(|_| indicator == Indicator::Card) {
        completion(world, &mut sheet, claim, unit, week);
    }
    let Changes { fell, rebased } = world.changes(indicator, unit, week);
    let is_commune = world.unit(unit).level == Level::Commune;
    let date = world.calendar.as_of(week);
    if fell {
        let reason = if is_commune {
            Words::of(
                "Một số phiếu bị đếm trùng; đã loại ra.",
                "Des fiches comptées deux fois ont été retirées.",
                "Forms that were counted twice were taken out.",
            )
        } else {
            Words::of(
                "Tổng số theo đơn vị cấp dưới đã sửa.",
                "Le total suit la correction d’une unité.",
                "The total follows the correction of a unit below.",
            )
        };
        sheet.line(format_args!("    correction: {{date: {date}, reason: {reason}, document: correction-minutes}}"));
    }
    if rebased {
        let reason = if is_commune {
            Words::of(
                "Danh sách mới được nhập sau khi đơn vị báo cáo trở lại.",
                "Liste mise à jour au retour des rapports.",
                "The renewed list was entered when reports came again.",
            )
        } else {
            Words::of(
                "Tổng số theo danh sách mới của đơn vị cấp dưới.",
                "Le total suit la liste mise à jour d’une unité.",
                "The total follows the renewed list of a unit below.",
            )
        };
        sheet.line(format_args!("    rebase: {{date: {date}, reason: {reason}}}"));
    }
    if is_commune && week > 0 && is_silent(&world.registry, world.calendar, unit, week - 1) {
        let remark = Words::of(
            "Báo cáo trở lại sau thời gian gián đoạn.",
            "Reprise des rapports après une interruption.",
            "Reports again after an interruption.",
        );
        sheet.line(format_args!("    remark: {remark}"));
    }
    sheet.finish()
}

fn completion(world: &World, sheet: &mut Sheet, claim: Claim, unit: usize, week: usize) {
    let words = if claim == Claim::Basically { "basically_complete" } else { "complete" };
    let by = world.committee(world.unit(unit).parent.unwrap_or(unit));
    sheet.line("    completion:").line(format_args!("      words: {words}"));
    sheet.line(format_args!("      on: {}", world.claimed_on(claim, unit, week)));
    sheet.line(format_args!("      by: {by}"));
    if let Claim::Since(new) = claim {
        let since = Words::by(|language| match language {
            Language::Vietnamese => format!("{new} trường hợp phát sinh, đã trao đủ"),
            Language::French => format!("{new} nouveaux cas, tous servis"),
            Language::English => format!("{new} new cases, all served"),
        });
        sheet.line(format_args!("      since: {since}"));
    }
    if let Claim::Without(away) = claim {
        let reason = Words::of("vắng mặt dài ngày", "absents pour longtemps", "away for a long time");
        sheet.line(format_args!("    exclusions: [{{count: {away}, reason: {reason}}}]"));
    }
}
