//! Bulletins that tell how far the top unit, or a district, was in a week.

use super::bound::Calculated;
use super::{Prose, Voice};
use crate::practice::Indicator;
use crate::practice::text::Language;

/// More rows than this make a list nobody reads.
const LONGEST_TABLE: usize = 12;

/// A week of the top unit.
pub(super) fn week(voice: &Voice<'_>) -> Prose {
    let (added, gap, share) = (voice.added(Indicator::Card, 0), gap(voice), share(voice));
    let summary = summary(voice, 0, added.as_ref());
    let mut paragraphs = vec![reached(voice, 0, added.as_ref()), below(voice, 0, gap.as_ref())];
    paragraphs.extend(accounts(voice, share.as_ref()));
    if voice.number % 3 == 1 {
        paragraphs.push(table(voice, 0));
    }
    paragraphs.push(source(voice));
    let calculations = [added, gap, share].into_iter().flatten().map(|number| number.calculation).collect();
    Prose { title: title(voice), summary, body: paragraphs.join("\n\n"), calculations, sources: Vec::new() }
}

fn title(voice: &Voice<'_>) -> String {
    let (name, day, exact) = (voice.heading(0), voice.day(), voice.rate(Indicator::Card, 0));
    match voice.number % 3 {
        0 => {
            let rate = voice.rounded(Indicator::Card, 0).unwrap_or(exact);
            voice.say(
                format!("{name} đạt {rate} số thẻ"),
                format!("{name} : {rate} des cartes remises"),
                format!("{name} reaches {rate} of its cards"),
            )
        }
        1 => voice.say(
            format!("Tiến độ thẻ cư dân đến {day}"),
            format!("Les cartes de résident au {day}"),
            format!("Resident cards as of {day}"),
        ),
        _ => {
            let week = ordinal(voice.language, voice.week + 1);
            voice.say(
                format!("Tuần {week}: {exact}"),
                format!("{week} semaine : {exact}"),
                format!("{week} week: {exact}"),
            )
        }
    }
}

/// A week's number in a row.
fn ordinal(language: Language, number: usize) -> String {
    match (language, number % 100, number % 10) {
        (Language::Vietnamese, ..) => format!("thứ {number}"),
        (Language::French, ..) if number == 1 => "1re".to_owned(),
        (Language::French, ..) => format!("{number}e"),
        (Language::English, 11..=13, _) => format!("{number}th"),
        (Language::English, _, 1) => format!("{number}st"),
        (Language::English, _, 2) => format!("{number}nd"),
        (Language::English, _, 3) => format!("{number}rd"),
        (Language::English, ..) => format!("{number}th"),
    }
}

/// A week of a district.
pub(super) fn district(voice: &Voice<'_>, unit: usize) -> Prose {
    let (name, day, rate) = (voice.heading(unit), voice.day(), voice.rate(Indicator::Card, unit));
    let title = voice.say(
        format!("{name}: {rate} đến {day}"),
        format!("{name} : {rate} au {day}"),
        format!("{name}: {rate} as of {day}"),
    );
    let added = voice.added(Indicator::Card, unit);
    let summary = summary(voice, unit, added.as_ref());
    let mut paragraphs = vec![reached(voice, unit, added.as_ref()), below(voice, unit, None)];
    if voice.number.is_multiple_of(2) {
        paragraphs.push(table(voice, unit));
    }
    paragraphs.push(source(voice));
    let calculations = added.into_iter().map(|added| added.calculation).collect();
    Prose { title, summary, body: paragraphs.join("\n\n"), calculations, sources: Vec::new() }
}

fn summary(voice: &Voice<'_>, unit: usize, added: Option<&Calculated>) -> String {
    let (name, day, rate) = (voice.name(unit), voice.day(), voice.rate(Indicator::Card, unit));
    let Some(Calculated { link: added, .. }) = added else { return handed_over(voice, unit, &name) };
    voice.say(
        format!("Trong tuần có thêm {added} thẻ; tính đến {day}, {name} đã trao {rate} số thẻ."),
        format!("{added} cartes de plus en une semaine ; au {day}, {name} avait remis {rate} de ses cartes."),
        format!("{added} more cards in a week; as of {day}, {name} had handed over {rate} of its cards."),
    )
}

/// How far a unit is, and what the week added.
fn reached(voice: &Voice<'_>, unit: usize, added: Option<&Calculated>) -> String {
    let reached = handed_over(voice, unit, &voice.link(unit));
    [Some(reached), added.map(|added| told_added(voice, &added.link))]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// How far the units below it are.
fn below(voice: &Voice<'_>, unit: usize, gap: Option<&Calculated>) -> String {
    [Some(compared(voice, unit, gap)), finished(voice, unit)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn handed_over(voice: &Voice<'_>, unit: usize, name: &str) -> String {
    let (day, rate) = (voice.day(), voice.rate(Indicator::Card, unit));
    let (count, base) = (voice.count(Indicator::Card, unit), voice.base(Indicator::Card, unit));
    voice.say(
        format!("Tính đến {day}, {name} đã trao {count} thẻ trên {base} người đủ điều kiện, đạt {rate}."),
        format!("Au {day}, {name} avait remis {count} cartes sur {base}, soit {rate}."),
        format!("As of {day}, {name} had handed over {count} of {base} cards, {rate}."),
    )
}

fn told_added(voice: &Voice<'_>, added: &str) -> String {
    match voice.turn(4) {
        0 | 1 => voice.say(
            format!("Trong tuần có thêm {added} thẻ được trao."),
            format!("La semaine a ajouté {added} cartes."),
            format!("The week added {added} cards."),
        ),
        2 => voice.say(
            format!("So với báo cáo tuần trước, con số này tăng {added}."),
            format!("C’est {added} de plus que dans le rapport précédent."),
            format!("That is {added} more than in the report before."),
        ),
        _ => voice.say(
            format!("Các tổ công tác đã trao {added} thẻ kể từ báo cáo trước."),
            format!("Les équipes ont remis {added} cartes depuis le rapport précédent."),
            format!("Teams have handed over {added} cards since the report before."),
        ),
    }
}

/// How far the last part of the top unit lies behind the first.
fn gap(voice: &Voice<'_>) -> Option<Calculated> {
    match voice.standing(0).as_slice() {
        [first, .., last] => voice.gap(*first, *last),
        _ => None,
    }
}

/// Who is furthest and who is last among the parts that reported.
fn compared(voice: &Voice<'_>, unit: usize, gap: Option<&Calculated>) -> String {
    let standing = voice.standing(unit);
    let told = |unit: usize| (voice.link(unit), voice.rate(Indicator::Card, unit));
    match standing.as_slice() {
        [] => voice.say(
            "Tuần này chưa đơn vị cấp dưới nào gửi số liệu.".to_owned(),
            "Aucune unité de niveau inférieur n’a envoyé de chiffres cette semaine.".to_owned(),
            "No unit below has sent figures this week.".to_owned(),
        ),
        [only] => {
            let (name, rate) = told(*only);
            voice.say(
                format!("Trong đó có báo cáo của {name}: {rate}."),
                format!("Une unité a rendu compte : {name}, {rate}."),
                format!("One unit below reported: {name}, {rate}."),
            )
        }
        [first, .., last] => {
            let ((first, best), (last, lowest)) = (told(*first), told(*last));
            let behind = gap.map(|gap| {
                let points = &gap.link;
                voice.say(format!(", kém {points}"), format!(", {points} de moins"), format!(", {points} behind"))
            });
            let behind = behind.unwrap_or_default();
            voice.say(
                format!("Đi đầu là {first} với {best}; {last} đạt {lowest}{behind}."),
                format!("En tête, {first} atteint {best} ; {last} en est à {lowest}{behind}."),
                format!("{first} is furthest with {best}; {last} stands at {lowest}{behind}."),
            )
        }
    }
}

/// How many communes have handed over all their cards.
fn finished(voice: &Voice<'_>, unit: usize) -> Option<String> {
    let parts = voice.finished(unit)?;
    Some(voice.say(
        format!("Số xã, phường đã trao đủ thẻ là {parts}."),
        format!("Communes où toutes les cartes sont remises : {parts}."),
        format!("Communes where all cards are handed over: {parts}."),
    ))
}

/// Accounts as a rate of cards, where the week's report on accounts came.
fn share(voice: &Voice<'_>) -> Option<Calculated> {
    tells_accounts(voice).then(|| voice.share(Indicator::Account, Indicator::Card, 0))?
}

fn tells_accounts(voice: &Voice<'_>) -> bool {
    voice.world.size.indicators > 1 && voice.world.is_told(Indicator::Account, 0, voice.week)
}

fn accounts(voice: &Voice<'_>, share: Option<&Calculated>) -> Option<String> {
    let (count, rate) =
        tells_accounts(voice).then(|| (voice.count(Indicator::Account, 0), voice.rate(Indicator::Account, 0)))?;
    let told = voice.say(
        format!("Số tài khoản đã kích hoạt là {count}, bằng {rate} chỉ tiêu."),
        format!("{count} comptes sont activés, soit {rate} de l’objectif."),
        format!("{count} accounts have been activated, {rate} of the target."),
    );
    let share = share.map(|share| {
        let rate = &share.link;
        voice.say(
            format!(" So với số thẻ đã trao, con số này bằng {rate}."),
            format!(" Rapportés aux cartes remises, cela fait {rate}."),
            format!(" Held against the cards handed over, that is {rate}."),
        )
    });
    Some(told + &share.unwrap_or_default())
}

fn table(voice: &Voice<'_>, unit: usize) -> String {
    let head = voice.say(
        "| Đơn vị | Đã trao | Đủ điều kiện | Tỷ lệ |".to_owned(),
        "| Unité | Remises | Éligibles | Taux |".to_owned(),
        "| Unit | Handed over | Eligible | Rate |".to_owned(),
    );
    let row = |unit: &usize| {
        let [count, base, rate] = [
            voice.count(Indicator::Card, *unit),
            voice.base(Indicator::Card, *unit),
            voice.rate(Indicator::Card, *unit),
        ];
        format!("\n| {} | {count} | {base} | {rate} |", voice.entry(*unit))
    };
    let rows: String = voice.standing(unit).iter().take(LONGEST_TABLE).map(row).collect();
    format!("{head}\n| --- | ---: | ---: | ---: |{rows}")
}

fn source(voice: &Voice<'_>) -> String {
    voice.say(
        "Số liệu lấy từ [báo cáo hằng tuần](doc:reporting-guide) của các đơn vị.".to_owned(),
        "Les chiffres viennent des [rapports hebdomadaires](doc:reporting-guide) des unités.".to_owned(),
        "The figures come from the units’ [weekly reports](doc:reporting-guide).".to_owned(),
    )
}
