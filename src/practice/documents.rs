//! `documents.yaml` and the internal one: plans, notices and decisions that nobody ever issued.

use super::awards::Award;
use super::calendar::{START, before};
use super::text::{Language, Quoted, Sheet, Words};
use super::world::World;
use jiff::civil::Date;

/// A document of the practice site.
struct Document {
    key: String,
    kind: Words,
    issuer: Words,
    symbol: String,
    date: Date,
    title: Words,
    unit: usize,
    note: Option<Words>,
    /// The keys of documents that it cites, and of the one that it takes the place of.
    cites: &'static [&'static str],
    replaces: Option<&'static str>,
}

/// The public documents, with the decisions that commendations cite.
pub(super) fn public_file(world: &World) -> String {
    let mut sheet = Sheet::default();
    sheet.line("documents:");
    let events = [merger(world), renewal(world), minutes(world), extension(world)];
    let standing = [campaign(world), trial(world), guide(world), district(world), rules(world)];
    let decisions = super::awards::all(world).filter(Award::has_document).map(|award| decision(world, &award));
    for document in standing.into_iter().chain(events.into_iter().flatten()).chain(decisions) {
        document.write(world, &mut sheet);
        sheet.line("    audience: public");
    }
    sheet.finish()
}

/// A document that no public page may name.
pub(super) fn internal_file(world: &World) -> String {
    let review = Document {
        key: "internal-review".to_owned(),
        kind: Words::of("báo cáo nội bộ", "rapport interne", "internal report"),
        issuer: world.committee(0),
        symbol: "64/BC-TH".to_owned(),
        date: before(world.calendar.today(), 1),
        title: Words::of(
            "Rà soát các đơn vị chậm báo cáo",
            "Point sur les unités en retard de rapport",
            "Review of units that report late",
        ),
        unit: 0,
        note: None,
        cites: &[],
        replaces: None,
    };
    let mut sheet = Sheet::default();
    sheet.line("documents:");
    review.write(world, &mut sheet);
    sheet.finish()
}

impl Document {
    fn write(&self, world: &World, sheet: &mut Sheet) {
        sheet.line(format_args!("  {}:", self.key)).line(format_args!("    kind: {}", self.kind));
        sheet
            .line(format_args!("    issuer: {}", self.issuer))
            .line(format_args!("    symbol: {}", Quoted(&self.symbol)));
        sheet.line(format_args!("    date: {}", self.date)).line(format_args!("    title: {}", self.title));
        sheet.line(format_args!("    units: [{}]", Quoted(&world.unit(self.unit).code)));
        if let Some(note) = &self.note {
            sheet.line(format_args!("    note: {note}"));
        }
        if !self.cites.is_empty() {
            sheet.line(format_args!("    cites: [{}]", self.cites.join(", ")));
        }
        if let Some(old) = self.replaces {
            sheet.line(format_args!("    replaces: [{old}]"));
        }
    }
}

fn campaign(world: &World) -> Document {
    Document {
        key: "campaign-plan".to_owned(),
        kind: Words::of("kế hoạch", "plan", "plan"),
        issuer: world.committee(0),
        symbol: "12/KH-TH".to_owned(),
        date: before(START, 14),
        title: Words::of(
            "Trao thẻ cư dân và kích hoạt tài khoản",
            "Remise des cartes de résident et activation des comptes",
            "Handing over resident cards and activating accounts",
        ),
        unit: 0,
        note: Some(Words::of(
            "Đặt ra hạn của chiến dịch và các mốc giữa chừng.",
            "Fixe l’échéance de la campagne et ses étapes.",
            "Sets the campaign’s deadline and its milestones.",
        )),
        cites: &[],
        replaces: None,
    }
}

fn guide(world: &World) -> Document {
    Document {
        key: "reporting-guide".to_owned(),
        kind: Words::of("hướng dẫn", "instruction", "instruction"),
        issuer: world.committee(0),
        symbol: "15/HD-TH".to_owned(),
        date: before(START, 6),
        title: Words::of(
            "Cách lập báo cáo hằng tuần",
            "Comment établir le rapport hebdomadaire",
            "How to draw up the weekly report",
        ),
        unit: 0,
        note: Some(Words::of(
            "Số liệu chốt vào thứ Ba.",
            "Les chiffres sont arrêtés le mardi.",
            "Figures are closed on Tuesdays.",
        )),
        cites: &["campaign-plan"],
        replaces: Some("reporting-trial"),
    }
}

/// What reports went by before the campaign.
fn trial(world: &World) -> Document {
    Document {
        key: "reporting-trial".to_owned(),
        kind: Words::of("hướng dẫn", "instruction", "instruction"),
        issuer: world.committee(0),
        symbol: "02/HD-TH".to_owned(),
        date: before(START, 48),
        title: Words::of(
            "Báo cáo thử hai tuần một lần",
            "Essai de rapports toutes les deux semaines",
            "Trial of a report every two weeks",
        ),
        unit: 0,
        note: None,
        cites: &[],
        replaces: None,
    }
}

fn rules(world: &World) -> Document {
    Document {
        key: "commendation-rules".to_owned(),
        kind: Words::of("quy chế", "règlement", "rules"),
        issuer: world.committee(0),
        symbol: "07/QC-TH".to_owned(),
        date: before(START, 5),
        title: Words::of(
            "Khen thưởng trong đợt cấp thẻ cư dân",
            "Récompenses pendant la campagne des cartes de résident",
            "Commendations during the resident card campaign",
        ),
        unit: 0,
        note: None,
        cites: &[],
        replaces: None,
    }
}

fn district(world: &World) -> Document {
    let unit = world.eager_district();
    Document {
        key: "district-plan".to_owned(),
        kind: Words::of("kế hoạch", "plan", "plan"),
        issuer: world.committee(unit),
        symbol: "03/KH-TH".to_owned(),
        date: before(START, 4),
        title: Words::by(|language| {
            let name = world.unit(unit).full(language);
            match language {
                Language::Vietnamese => format!("Trao thẻ cư dân sớm hơn hạn chung tại {name}"),
                Language::French => format!("Remettre les cartes avant l’échéance commune, {name}"),
                Language::English => format!("Handing over cards before the common deadline in {name}"),
            }
        }),
        unit,
        note: None,
        cites: &["campaign-plan"],
        replaces: None,
    }
}

fn merger(world: &World) -> Option<Document> {
    let merged = world.registry.mergers.first()?;
    Some(Document {
        key: "merger-resolution".to_owned(),
        kind: Words::of("nghị quyết", "résolution", "resolution"),
        issuer: Words::by(|language| {
            let top = world.unit(0).full(language);
            match language {
                Language::Vietnamese => format!("Hội đồng {top} (giả định)"),
                Language::French => format!("Conseil imaginaire, {top}"),
                Language::English => format!("Imagined Council, {top}"),
            }
        }),
        symbol: "31/NQ-TH".to_owned(),
        date: before(world.calendar.merger_day()?, 20),
        title: Words::of("Sắp xếp lại đơn vị cấp xã", "Réorganisation des communes", "Reordering of communes"),
        unit: world.unit(merged.to).parent?,
        note: None,
        cites: &[],
        replaces: None,
    })
}

fn renewal(world: &World) -> Option<Document> {
    Some(Document {
        key: "renewal-notice".to_owned(),
        kind: Words::of("thông báo", "avis", "notice"),
        issuer: world.committee(0),
        symbol: "88/TB-TH".to_owned(),
        date: before(world.calendar.as_of(world.calendar.renewal()?), 3),
        title: Words::of(
            "Cập nhật danh sách người đủ điều kiện",
            "Mise à jour des listes de personnes éligibles",
            "Renewal of the lists of those eligible",
        ),
        unit: 0,
        note: None,
        cites: &["reporting-guide"],
        replaces: None,
    })
}

fn minutes(world: &World) -> Option<Document> {
    let end = world.calendar.double_counting();
    (!end.is_empty()).then(|| Document {
        key: "correction-minutes".to_owned(),
        kind: Words::of("biên bản", "procès-verbal", "minutes"),
        issuer: world.committee(0),
        symbol: "57/BB-TH".to_owned(),
        date: before(world.calendar.as_of(end.end), 1),
        title: Words::of(
            "Loại phiếu đếm trùng",
            "Retrait des fiches comptées deux fois",
            "Removal of forms counted twice",
        ),
        unit: 0,
        note: None,
        cites: &["reporting-guide"],
        replaces: None,
    })
}

fn extension(world: &World) -> Option<Document> {
    let (date, _) = world.calendar.extension().filter(|_| world.size.indicators > 1)?;
    Some(Document {
        key: "extension".to_owned(),
        kind: Words::of("công văn", "dépêche officielle", "official dispatch"),
        issuer: world.committee(0),
        symbol: "214/CV-TH".to_owned(),
        date,
        title: Words::of(
            "Lùi hạn kích hoạt tài khoản",
            "Report de l’échéance des activations",
            "Moving the date for activation",
        ),
        unit: 0,
        note: None,
        cites: &["campaign-plan"],
        replaces: None,
    })
}

fn decision(world: &World, award: &Award) -> Document {
    Document {
        key: award.document_key(),
        kind: Words::of("quyết định khen thưởng", "décision de récompense", "decision on a commendation"),
        issuer: world.committee(award.given_by),
        symbol: award.symbol(),
        date: award.date,
        title: Words::by(|language| {
            let name = world.unit(award.unit).full(language);
            match language {
                Language::Vietnamese => format!("Khen thưởng tại {name}"),
                Language::French => format!("Récompense, {name}"),
                Language::English => format!("Commendation in {name}"),
            }
        }),
        unit: award.given_by,
        note: None,
        cites: &["commendation-rules"],
        replaces: None,
    }
}
