//! Bulletins that tell of communes that finished: all of them served, or all but those who are away.

use super::bound::{figure, quoted};
use super::{Prose, Voice};
use crate::practice::Indicator;
use crate::practice::rows::Claim;
use crate::practice::text::{Language, Words};

/// A commune is complete.
pub(super) fn complete(voice: &Voice<'_>, unit: usize) -> Prose {
    let (title, name, base) = (voice.heading(unit), voice.name(unit), voice.base(Indicator::Card, unit));
    Prose {
        title: voice.say(
            format!("{title} hoàn thành trao thẻ"),
            format!("{title} : toutes les cartes sont remises"),
            format!("{title} has handed over all cards"),
        ),
        summary: voice.say(
            format!("Toàn bộ {base} người đủ điều kiện ở {name} đã có thẻ."),
            format!("Les {base} personnes éligibles de {name} ont leur carte."),
            format!("All {base} eligible people in {name} have their cards."),
        ),
        body: [all_served(voice, unit), ahead(voice, unit, Claim::Complete), evenings(voice)].join("\n\n"),
        calculations: Vec::new(),
        sources: vec![Words::by(|language| newsletter(voice, unit, language))],
    }
}

fn all_served(voice: &Voice<'_>, unit: usize) -> String {
    let (link, day) = (voice.link(unit), voice.day());
    let (base, rate) = (voice.base(Indicator::Card, unit), voice.rate(Indicator::Card, unit));
    let district = voice.world.unit(unit).parent.map(|district| voice.link(district)).unwrap_or_default();
    voice.say(
        format!("Tính đến {day}, toàn bộ {base} người đủ điều kiện ở {link} ({district}) đã nhận thẻ, tức {rate}."),
        format!(
            "Au {day}, les {base} personnes éligibles de {link} ({district}) avaient reçu leur carte, soit {rate}."
        ),
        format!("As of {day}, all {base} eligible people in {link} ({district}) had received their cards, {rate}."),
    )
}

/// When the commune was complete, and how long before the campaign's deadline.
fn ahead(voice: &Voice<'_>, unit: usize, claim: Claim) -> String {
    let (world, key) = (voice.world, voice.world.key(unit));
    let day = world.claimed_on(claim, unit, voice.week);
    let of = format!("{key}/{}", Indicator::Card.id());
    let completed = figure(&voice.language.date(day), &format!("{of}/completed"));
    // Its district may have a deadline of its own.
    let is_eager = world.unit(unit).parent == Some(world.eager_district());
    let whose = if is_eager { format!("/by-{}", world.key(0)) } else { String::new() };
    let days = figure(&voice.days_between(day, world.calendar.deadline()), &format!("{of}{whose}/days-ahead"));
    voice.say(
        format!("Đơn vị hoàn thành {completed}, sớm hơn hạn của chiến dịch {days}."),
        format!("Le travail était achevé le {completed}, {days} avant l’échéance de la campagne."),
        format!("The work was done on {completed}, {days} before the campaign’s deadline."),
    )
}

fn evenings(voice: &Voice<'_>) -> String {
    let evenings = quoted(&voice.language.number(12 + voice.turn(24) as u64), "1");
    voice.say(
        format!(
            "Bản tin của đơn vị kể về {evenings} buổi tối đến tận nhà người đi lại khó khăn. Tổ công tác sẽ tiếp tục \
             trao thẻ cho các trường hợp phát sinh."
        ),
        format!(
            "Le bulletin local raconte {evenings} soirées chez des habitants qui se déplacent mal. L’équipe continue de \
             servir les nouveaux cas."
        ),
        format!(
            "The local newsletter tells of {evenings} evenings at the homes of people who find it hard to travel. The \
             team goes on serving new cases."
        ),
    )
}

fn newsletter(voice: &Voice<'_>, unit: usize, language: Language) -> String {
    let name = voice.world.unit(unit).full(language);
    match language {
        Language::Vietnamese => format!("Bản tin {name}"),
        Language::French => format!("Bulletin local, {name}"),
        Language::English => format!("Newsletter of {name}"),
    }
}

/// A commune is declared complete without those who are away.
pub(super) fn all_but_away(voice: &Voice<'_>, unit: usize) -> Prose {
    let title = voice.heading(unit);
    let excluded = excluded(voice, unit);
    let claim = voice.world.claim(unit, voice.week).unwrap_or(Claim::Complete);
    Prose {
        title: voice.say(
            format!("{title} hoàn thành, trừ người vắng mặt"),
            format!("{title} : terminé, hors absents"),
            format!("{title} is done but for those who are away"),
        ),
        summary: voice.say(
            format!("{excluded} người vắng mặt dài ngày không được tính."),
            format!("{excluded} personnes absentes pour longtemps ne sont pas comptées."),
            format!("{excluded} people who are away for a long time are not counted."),
        ),
        body: [declared(voice, unit, &excluded), ahead(voice, unit, claim)].join("\n\n"),
        calculations: Vec::new(),
        sources: Vec::new(),
    }
}

fn excluded(voice: &Voice<'_>, unit: usize) -> String {
    let away = match voice.world.claim(unit, voice.week) {
        Some(Claim::Without(away)) => away,
        _ => 0,
    };
    figure(&voice.language.number(away), &voice.part(Indicator::Card, unit, voice.week, "excluded"))
}

fn declared(voice: &Voice<'_>, unit: usize, excluded: &str) -> String {
    let (link, day, rate) = (voice.link(unit), voice.day(), voice.rate(Indicator::Card, unit));
    let (count, base) = (voice.count(Indicator::Card, unit), voice.base(Indicator::Card, unit));
    let declared = figure(&voice.language.per_cent(100), &voice.part(Indicator::Card, unit, voice.week, "declared"));
    voice.say(
        format!(
            "Tính đến {day}, {link} đã trao {count} thẻ trên {base} người đủ điều kiện, đạt {rate}. Không tính {excluded} \
             người vắng mặt dài ngày, cấp trên công nhận {declared}."
        ),
        format!(
            "Au {day}, {link} avait remis {count} cartes sur {base}, soit {rate}. Hors {excluded} personnes absentes pour \
             longtemps, le niveau supérieur reconnaît {declared}."
        ),
        format!(
            "As of {day}, {link} had handed over {count} of {base} cards, {rate}. Without {excluded} people who are away \
             for a long time, the level above recognises {declared}."
        ),
    )
}
