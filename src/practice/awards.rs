//! `commendations/*.yaml`: who is commended, for what, and the figure it rests on. Most are granted, some proposed, a
//! few revoked. No achievement is commended twice: when figures run out, service is commended that no figure measures.

use super::Indicator;
use super::calendar::{after, before};
use super::names::person;
use super::random::{Random, Shuffle, Stream};
use super::registry::Level;
use super::text::{Language, Quoted, Sheet, Words};
use super::world::World;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// How far a commendation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Granted,
    Proposed,
    Revoked,
}

/// A figure that an achievement rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) indicator: Indicator,
    pub(super) week: usize,
    /// What is claimed of the rate, in per cent: all of it, or at least a multiple of five.
    pub(super) per_cent: u64,
    pub(super) is_complete: bool,
}

/// A commendation.
#[derive(Debug, Clone)]
pub(super) struct Award {
    number: usize,
    /// Whether every commune before it had one.
    is_again: bool,
    /// The commune that is commended.
    pub(super) unit: usize,
    /// The unit whose committee gives it.
    pub(super) given_by: usize,
    pub(super) status: Status,
    pub(super) date: Date,
    pub(super) evidence: Option<Evidence>,
}

/// Every commendation of the site.
pub(super) fn all(world: &World) -> impl Iterator<Item = Award> {
    let whole = |unit: &usize| world.unit(*unit).from.is_none() && world.unit(*unit).until.is_none();
    let communes: Vec<usize> = world.registry.of_level(Level::Commune).filter(whole).collect();
    let order = Shuffle::new(&mut Random::new(world.size.seed, Stream::Awards, usize::MAX), communes.len());
    (0..world.size.commendations).filter_map(move |number| {
        let unit = *communes.get(order.nth(number))?;
        Some(Award::new(world, number, unit, number / communes.len()))
    })
}

/// The years that have commendations, each with its file.
pub(super) fn files(world: &World) -> Vec<(String, String)> {
    let mut awards: Vec<Award> = all(world).collect();
    awards.sort_by_key(|award| (award.date, award.number));
    let years = awards.chunk_by(|a, b| a.date.year() == b.date.year());
    let file = |(position, awards): (usize, &[Award])| {
        (format!("commendations/{}.yaml", awards[0].date.year()), file(world, awards, position == 0))
    };
    years.enumerate().map(file).collect()
}

/// The commendations of a year; the first file says what the forms mean.
fn file(world: &World, awards: &[Award], is_first: bool) -> String {
    let mut sheet = Sheet::default();
    sheet.line("audience: public");
    if is_first {
        forms(world, &mut sheet);
        authorities(world, &mut sheet);
    }
    sheet.line("commendations:");
    for award in awards {
        award.write(world, &mut sheet);
    }
    sheet.finish()
}

fn forms(world: &World, sheet: &mut Sheet) {
    let meanings = [
        Words::of(
            "Ban chỉ đạo tặng cho tập thể, cá nhân hoặc hộ gia đình của một xã vì kết quả của xã đó.",
            "Donné par un comité à un collectif, à une personne ou à un foyer pour le résultat de sa commune.",
            "Given by a committee to a collective, a person or a household for what their commune reached.",
        ),
        Words::of(
            "Cao hơn giấy khen; chỉ ban chỉ đạo của tỉnh được tặng.",
            "Plus élevé que le certificat ; seul le comité de la province le donne.",
            "Ranks above the certificate; only the committee of the province gives it.",
        ),
        Words::of(
            "Lời khen kịp thời bằng thư, ngay khi có kết quả.",
            "Des félicitations écrites, envoyées dès que le résultat est connu.",
            "Praise in writing, sent as soon as a result is known.",
        ),
    ];
    sheet.line("forms:");
    for (kind, meaning) in meanings.into_iter().enumerate() {
        let form = form_of(kind);
        sheet.line(format_args!("  - name: {form}")).line(format_args!("    definition: {meaning}"));
        sheet.line("    document: commendation-rules");
        if kind == OF_PROVINCES {
            sheet.line("    given_by:");
            let provinces = all(world).filter(|award| award.number % 3 == OF_PROVINCES).map(|award| award.given_by);
            for province in provinces.collect::<BTreeSet<usize>>() {
                let committee = world.committee(province);
                sheet.line(format_args!("      - {}", Quoted(committee.get(Language::Vietnamese))));
            }
        }
    }
}

/// Who gives them, each once: districts can share a name.
fn authorities(world: &World, sheet: &mut Sheet) {
    let given_by: BTreeSet<usize> = all(world).map(|award| award.given_by).collect();
    let mut named = BTreeSet::new();
    sheet.line("authorities:");
    for committee in given_by.into_iter().map(|unit| world.committee(unit)) {
        if named.insert(committee.get(Language::Vietnamese).to_owned()) {
            sheet.line(format_args!("  - name: {committee}"));
        }
    }
}

/// The form that only provinces give.
const OF_PROVINCES: usize = 1;

/// Somebody tells within some days that a commune deserves it; what was given in error is taken back within a month.
const PROPOSED_BEFORE: usize = 6;
const REVOKED_AFTER: usize = 24;

/// The forms take turns.
fn form_of(number: usize) -> Words {
    match number % 3 {
        0 => Words::of("Giấy khen", "Certificat de mérite (Giấy khen)", "Certificate of merit (Giấy khen)"),
        1 => Words::of("Bằng khen", "Diplôme d’honneur (Bằng khen)", "Diploma of merit (Bằng khen)"),
        _ => Words::of("Thư khen", "Lettre de félicitations (Thư khen)", "Letter of praise (Thư khen)"),
    }
}

fn revoked_because() -> Words {
    Words::of(
        "Người được khen đã nhận hình thức khác cho cùng đợt công tác.",
        "Le destinataire avait déjà reçu une autre récompense pour la même période.",
        "The recipient had received another award for the same period.",
    )
}

impl Award {
    fn new(world: &World, number: usize, unit: usize, round: usize) -> Self {
        let evidence = Indicator::ALL.get(round).filter(|_| round < world.size.indicators.min(2));
        let mut random = Random::new(world.size.seed, Stream::Awards, number);
        let evidence = evidence.and_then(|indicator| evidence_of(world, unit, *indicator, &mut random));
        let week = evidence.map_or_else(|| random.below(world.size.weeks), |evidence| evidence.week);
        let date = after(world.calendar.as_of(week), 9 + random.below(30)).min(world.calendar.today());
        let district = world.unit(unit).parent.unwrap_or(0);
        let given_by = if number % 3 == OF_PROVINCES { world.province_of(unit).unwrap_or(0) } else { district };
        let status = match number % 16 {
            5 | 13 => Status::Proposed,
            11 => Status::Revoked,
            _ => Status::Granted,
        };
        Self { number, is_again: round > 0, unit, given_by, status, date, evidence }
    }

    /// Whether its decision is among the documents.
    pub(super) fn has_document(&self) -> bool {
        self.status == Status::Granted && self.number.is_multiple_of(4)
    }

    /// The key of its decision.
    pub(super) fn document_key(&self) -> String {
        format!("award-{}", self.number + 1)
    }

    /// The symbol of its decision.
    pub(super) fn symbol(&self) -> String {
        format!("{}/QĐ-TH", 301 + self.number)
    }

    fn write(&self, world: &World, sheet: &mut Sheet) {
        sheet.line(format_args!("  {}:", Quoted(&format!("{}-{}", self.date, self.number + 1))));
        sheet.line(format_args!("    form: {}", form_of(self.number)));
        if self.number % 7 == 2 && !self.is_again {
            sheet.line("    times: 2");
        }
        sheet.line(format_args!("    authority: {}", world.committee(self.given_by)));
        self.write_steps(world, sheet);
        self.write_recipient(world, sheet);
        sheet.line(format_args!("    achievement: {}", self.achievement(world)));
        self.write_evidence(world, sheet);
        let source = Words::of(
            "Sổ khen thưởng của trang thực hành",
            "Registre des récompenses du site d’exercice",
            "The practice site’s roll of commendations",
        );
        sheet.line(format_args!("    source: {{title: {source}}}"));
        self.write_ending(sheet);
    }

    /// What became of it: some were proposed before, and what was revoked had been given.
    fn write_steps(&self, world: &World, sheet: &mut Sheet) {
        let symbol = self.symbol();
        let proposed = self.number.is_multiple_of(2).then(|| before(self.date, PROPOSED_BEFORE));
        let (status, date) = match self.status {
            Status::Granted => ("granted", self.date),
            Status::Proposed => ("proposed", self.date),
            Status::Revoked => ("revoked", after(self.date, REVOKED_AFTER).min(world.calendar.today())),
        };
        sheet.line(format_args!("    status: {status}")).line(format_args!("    date: {date}"));
        match self.status {
            Status::Granted if self.has_document() => {
                sheet.line(format_args!("    document: {}", self.document_key()));
            }
            Status::Granted => drop(sheet.line(format_args!("    decision: {}", Quoted(&symbol)))),
            Status::Proposed => {}
            Status::Revoked => {
                sheet.line(format_args!("    decision: {}", Quoted(&format!("{}/QĐ-TH", 901 + self.number))));
                sheet.line(format_args!("    reason: {}", revoked_because()));
            }
        }
        let proposed = proposed.filter(|_| self.status != Status::Proposed);
        if proposed.is_some() || self.status == Status::Revoked {
            sheet.line("    history:");
        }
        if let Some(day) = proposed {
            sheet.line(format_args!("      - {{status: proposed, date: {day}}}"));
        }
        if self.status == Status::Revoked {
            let decision = Quoted(&symbol);
            sheet.line(format_args!("      - {{status: granted, date: {}, decision: {decision}}}", self.date));
        }
    }

    fn write_recipient(&self, world: &World, sheet: &mut Sheet) {
        let commune = |language| world.unit(self.unit).full(language);
        let (kind, name) = match self.number % 5 {
            1 | 3 => ("individual", Words::by(|_| person(world.size.seed, self.number))),
            4 if self.number % 10 == 9 => {
                let name = person(world.size.seed, self.number);
                let words = |language| match language {
                    Language::Vietnamese => format!("Hộ {name}"),
                    Language::French => format!("Foyer de {name}"),
                    Language::English => format!("Household of {name}"),
                };
                ("household", Words::by(words))
            }
            _ => {
                let words = |language| match language {
                    Language::Vietnamese => format!("Tổ công tác {}", commune(language)),
                    Language::French => format!("Équipe de terrain, {}", commune(language)),
                    Language::English => format!("Field team of {}", commune(language)),
                };
                ("collective", Words::by(words))
            }
        };
        sheet.line("    recipients:").line(format_args!("      - kind: {kind}"));
        sheet.line(format_args!("        name: {name}"));
        // Some people want to be praised and not to be named.
        if self.number % 10 == 3 {
            sheet.line("        names: internal");
        }
        if kind == "collective" && self.number.is_multiple_of(2) {
            sheet.line(format_args!("        count: {}", 4 + self.number % 9));
        }
        sheet.line(format_args!("        unit: {}", Quoted(&world.unit(self.unit).code)));
    }

    fn write_evidence(&self, world: &World, sheet: &mut Sheet) {
        let Some(evidence) = self.evidence else { return };
        let bound = if evidence.is_complete { "" } else { "at least " };
        sheet.line("    rests_on:").line(format_args!("      - unit: {}", Quoted(&world.unit(self.unit).code)));
        sheet.line(format_args!("        indicator: {}", evidence.indicator.id()));
        sheet.line(format_args!("        as_of: {}", world.calendar.as_of(evidence.week)));
        sheet.line(format_args!("        rate: {bound}{}%", evidence.per_cent));
        if evidence.is_complete {
            sheet.line("        before_deadline: true");
        }
    }

    fn write_ending(&self, sheet: &mut Sheet) {
        if self.number % 16 == 14 {
            sheet.line("    audience: internal");
        }
    }

    fn achievement(&self, world: &World) -> Words {
        let name = |language| world.unit(self.unit).full(language);
        let Some(evidence) = self.evidence else { return self.service(world) };
        Words::by(|language| {
            let (name, rate) = (name(language), language.per_cent(evidence.per_cent));
            let day = language.date(world.calendar.as_of(evidence.week));
            match (language, evidence.indicator, evidence.is_complete) {
                (Language::Vietnamese, Indicator::Card, true) => {
                    format!("Trao thẻ cho toàn bộ người đủ điều kiện ở {name}, tính đến {day}.")
                }
                (Language::French, Indicator::Card, true) => format!("Toutes les cartes remises, {name}, au {day}."),
                (Language::English, Indicator::Card, true) => format!("All cards handed over in {name} as of {day}."),
                (Language::Vietnamese, Indicator::Card, false) => {
                    format!("Trao được ít nhất {rate} số thẻ ở {name}, tính đến {day}.")
                }
                (Language::French, Indicator::Card, false) => {
                    format!("Au moins {rate} des cartes remises, {name}, au {day}.")
                }
                (Language::English, Indicator::Card, false) => {
                    format!("At least {rate} of the cards handed over in {name} as of {day}.")
                }
                (Language::Vietnamese, ..) => {
                    format!("Kích hoạt ít nhất {rate} chỉ tiêu tài khoản ở {name}, tính đến {day}.")
                }
                (Language::French, ..) => format!("Au moins {rate} de l’objectif de comptes, {name}, au {day}."),
                (Language::English, ..) => format!("At least {rate} of the account target in {name} as of {day}."),
            }
        })
    }

    /// Service that no figure measures.
    fn service(&self, world: &World) -> Words {
        let evenings = 6 + self.number % 30;
        Words::by(|language| {
            let name = world.unit(self.unit).full(language);
            match language {
                Language::Vietnamese => format!("{evenings} buổi tối đến tận nhà người đi lại khó khăn ở {name}."),
                Language::French => format!("{evenings} soirées chez des habitants qui se déplacent mal, {name}."),
                Language::English => {
                    format!("{evenings} evenings at the homes of people who find it hard to travel, in {name}.")
                }
            }
        })
    }
}

/// The figure that a commune can be commended for: the report in which it was complete, else one of the later ones with
/// both count and base, if it reached at least half. A withheld figure bears nothing.
fn evidence_of(world: &World, unit: usize, indicator: Indicator, random: &mut Random) -> Option<Evidence> {
    let told = |week: &usize| world.is_told(indicator, unit, *week);
    let reached = |week: usize| world.figures(indicator, unit, week);
    let is_complete = |week: &usize| {
        let (count, base) = reached(*week);
        base > 0 && count == base
    };
    let weeks = || (0..=world.calendar.last()).filter(told);
    if let Some(week) = weeks().find(is_complete).filter(|_| indicator == Indicator::Card) {
        return Some(Evidence { indicator, week, per_cent: 100, is_complete: true });
    }
    let latest = world.size.weeks - random.below(world.size.weeks * 2 / 5 + 1);
    let week = weeks().rfind(|week| *week < latest)?;
    let (count, base) = reached(week);
    let per_cent = (count * 20).checked_div(base)? * 5;
    (per_cent >= 50).then_some(Evidence { indicator, week, per_cent, is_complete: false })
}
