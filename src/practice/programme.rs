//! `programmes/resident-cards.yaml`: indicators, kinds of base, schedules, feasts.

use super::Indicator;
use super::calendar::{Calendar, START, after, before};
use super::text::{Quoted, Sheet, Words};
use super::world::World;

/// The programme's file.
pub(super) fn programme_file(world: &World) -> String {
    let mut sheet = Sheet::default();
    let name = Words::of(
        "Thẻ cư dân và tài khoản điện tử",
        "Carte de résident et compte électronique",
        "Resident cards and electronic accounts",
    );
    let description = Words::of(
        "Chiến dịch giả định: trao thẻ cư dân cho người đủ điều kiện và giúp họ kích hoạt tài khoản.",
        "Campagne imaginaire : remettre la carte de résident à qui y a droit et l’aider à activer son compte.",
        "An imagined campaign: to hand a resident card to everybody eligible and help them activate an account.",
    );
    sheet.line(format_args!("name: {name}")).line(format_args!("description: {description}"));
    sheet.line("base_kinds:");
    world.size.indicators().for_each(|indicator| base_kind(&mut sheet, indicator));
    sheet.line("indicators:");
    world.size.indicators().for_each(|indicator| entry(&mut sheet, indicator));
    schedules(world, &mut sheet);
    sheet.line("reporting:").line("  every_days: 7").line(format_args!("  from: {}", world.calendar.as_of(0)));
    sheet.line("  levels: [district, commune]");
    sheet.line("working_days: [monday, tuesday, wednesday, thursday, friday]");
    holidays(world.calendar, &mut sheet);
    sheet.finish()
}

fn base_kind(sheet: &mut Sheet, indicator: Indicator) {
    let (name, definition) = match indicator {
        Indicator::Card => (
            Words::of("người đủ điều kiện", "personnes éligibles", "those eligible"),
            Words::of(
                "Cư dân từ đủ 14 tuổi có tên trong danh sách.",
                "Les résidents de 14 ans et plus inscrits sur les listes.",
                "Residents aged 14 and over who are on the lists.",
            ),
        ),
        Indicator::Account => (
            Words::of("chỉ tiêu được giao", "objectif fixé", "the target set"),
            Words::of(
                "Số tài khoản mà Ban chỉ đạo giao cho từng đơn vị.",
                "Le nombre de comptes que le comité fixe à chaque unité.",
                "The number of accounts that the committee sets for each unit.",
            ),
        ),
        Indicator::Checked => (
            Words::of("người có mặt", "personnes présentes", "those present"),
            Words::of(
                "Người đủ điều kiện đang sinh sống tại địa bàn.",
                "Les personnes éligibles qui vivent sur place.",
                "Those eligible who live there at present.",
            ),
        ),
    };
    let id = indicator.base_kind();
    sheet.line(format_args!("  {id}: {{role: {id}, name: {name}, definition: {definition}}}"));
}

fn entry(sheet: &mut Sheet, indicator: Indicator) {
    let (name, definition, unit) = match indicator {
        Indicator::Card => (
            Words::of("Thẻ cư dân đã trao", "Cartes de résident remises", "Resident cards handed over"),
            Words::of(
                "Thẻ đã trao tận tay; thẻ in xong chưa trao thì không tính.",
                "Cartes remises en main propre ; les cartes imprimées et non remises ne comptent pas.",
                "Cards handed over in person; cards that are printed and not yet handed over don’t count.",
            ),
            Words::of("thẻ", "cartes", "cards"),
        ),
        Indicator::Account => (
            Words::of("Tài khoản đã kích hoạt", "Comptes activés", "Accounts activated"),
            Words::of(
                "Tài khoản đã đăng nhập ít nhất một lần.",
                "Comptes ouverts au moins une fois par leur titulaire.",
                "Accounts that their holder has opened at least once.",
            ),
            Words::of("tài khoản", "comptes", "accounts"),
        ),
        Indicator::Checked => (
            Words::of("Thẻ đã kiểm tra tại nhà", "Cartes vérifiées à domicile", "Cards checked at home"),
            Words::of(
                "Thẻ đã đối chiếu với danh sách tại nơi ở.",
                "Cartes comparées aux listes au domicile.",
                "Cards compared with the lists at the holder’s home.",
            ),
            Words::of("thẻ", "cartes", "cards"),
        ),
    };
    sheet.line(format_args!("  {}:", indicator.id()));
    sheet.line(format_args!("    name: {name}")).line(format_args!("    definition: {definition}"));
    sheet.line(format_args!("    unit: {unit}"));
    if indicator == Indicator::Checked {
        sheet.line("    after: card");
    }
}

fn schedules(world: &World, sheet: &mut Sheet) {
    let calendar = world.calendar;
    sheet.line("schedules:");
    campaign_schedule(world, sheet);
    let early = Schedule {
        name: Words::of("Hạn riêng của huyện", "Échéance propre du district", "The district’s own date"),
        indicator: Indicator::Card,
        unit: world.eager_district(),
        target: "100%",
        start: START.to_string(),
        deadline: calendar.early_deadline().to_string(),
    };
    early.write(world, sheet).line("    document: district-plan");
    if world.size.indicators > 1 {
        account_schedules(world, sheet);
    }
    if world.size.indicators > 2 {
        let checks = Schedule {
            name: Words::of("Hạn kiểm tra", "Échéance des vérifications", "The date for checks"),
            indicator: Indicator::Checked,
            unit: 0,
            target: "90%",
            start: after(START, 21).to_string(),
            deadline: after(calendar.deadline(), 21).to_string(),
        };
        checks.write(world, sheet).line("    pace: straight");
    }
}

/// The campaign's own schedule, with milestones.
fn campaign_schedule(world: &World, sheet: &mut Sheet) {
    let calendar = world.calendar;
    let campaign = Schedule {
        name: Words::of("Hạn của chiến dịch", "Échéance de la campagne", "The campaign’s date"),
        indicator: Indicator::Card,
        unit: 0,
        target: "100%",
        start: START.to_string(),
        deadline: calendar.deadline().to_string(),
    };
    campaign.write(world, sheet).line("    document: campaign-plan").line("    pace:").line("      milestones:");
    for (date, rate) in calendar.milestones() {
        sheet.line(format_args!("        - {{date: {date}, rate: {rate}%}}"));
    }
}

/// A deadline that was moved, and one for communes only whose start nobody knows.
fn account_schedules(world: &World, sheet: &mut Sheet) {
    let calendar = world.calendar;
    let accounts = Schedule {
        name: Words::of("Hạn kích hoạt", "Échéance des activations", "The date for activation"),
        indicator: Indicator::Account,
        unit: 0,
        target: "100%",
        start: START.to_string(),
        deadline: calendar.account_deadline().to_string(),
    };
    accounts.write(world, sheet).line("    pace: straight");
    if let Some((moved_on, earlier)) = calendar.extension() {
        let until = before(moved_on, 1);
        sheet.line(format_args!("    moved: [{{deadline: {earlier}, until: {until}, document: extension}}]"));
    }
    let communes = Schedule {
        name: Words::of("Mốc cho cấp xã", "Étape pour les communes", "A mark for communes"),
        indicator: Indicator::Account,
        unit: 0,
        target: "80%",
        start: "unknown".to_owned(),
        deadline: after(calendar.as_of(calendar.last()), 20).to_string(),
    };
    communes.write(world, sheet).line("    only: [commune]");
}

struct Schedule {
    name: Words,
    indicator: Indicator,
    unit: usize,
    target: &'static str,
    start: String,
    deadline: String,
}

impl Schedule {
    /// Writes what every schedule has; the caller adds the rest.
    fn write<'a>(&self, world: &World, sheet: &'a mut Sheet) -> &'a mut Sheet {
        sheet.line(format_args!("  - name: {}", self.name));
        sheet.line(format_args!("    indicators: [{}]", self.indicator.id()));
        sheet.line(format_args!("    unit: {}", Quoted(&world.unit(self.unit).code)));
        sheet.line(format_args!("    base_kind: {}", self.indicator.base_kind()));
        sheet.line(format_args!("    target: {}", self.target));
        sheet.line(format_args!("    start: {}", self.start)).line(format_args!("    deadline: {}", self.deadline))
    }
}

fn holidays(calendar: Calendar, sheet: &mut Sheet) {
    let names = [
        Words::of("Năm mới", "Nouvel An", "New Year"),
        Words::of("Hội đèn mùa xuân", "Fête des lanternes du printemps", "Spring lantern festival"),
        Words::of("Ngày thành lập", "Jour de la fondation", "Founding day"),
        Words::of("Hội mùa gặt", "Fête des moissons", "Harvest festival"),
    ];
    let mut feasts = calendar.feasts().peekable();
    if feasts.peek().is_some() {
        sheet.line("holidays:");
    }
    for (date, feast) in feasts {
        sheet.line(format_args!("  - {{date: {date}, name: {}}}", names[feast]));
    }
}
