//! Bulletins that tell how far the top unit, or a district, was in a week.

use super::{Prose, Voice};
use crate::practice::Indicator;
use crate::practice::rows::Row;

/// More rows than this make a list nobody reads.
const LONGEST_TABLE: usize = 12;

/// A week of the top unit.
pub(super) fn week(voice: &Voice<'_>) -> Prose {
    let (name, day, rate) = (voice.heading(0), voice.day(), voice.rate(Indicator::Card, 0));
    let title = match voice.turn(3) {
        0 => voice.say(
            format!("{name} đạt {rate} số thẻ"),
            format!("{name} : {rate} des cartes remises"),
            format!("{name} reaches {rate} of its cards"),
        ),
        1 => voice.say(
            format!("Tiến độ thẻ cư dân đến {day}"),
            format!("Les cartes de résident au {day}"),
            format!("Resident cards as of {day}"),
        ),
        _ => voice.say(
            format!("Tuần thứ {}: {rate}", voice.week + 1),
            format!("Semaine {} : {rate}", voice.week + 1),
            format!("Week {}: {rate}", voice.week + 1),
        ),
    };
    let summary = handed_over(voice, 0, &voice.name(0));
    let mut paragraphs = vec![handed_over(voice, 0, &voice.link(0))];
    paragraphs.extend(added(voice, 0));
    paragraphs.push(compared(voice, 0));
    paragraphs.extend(accounts(voice));
    if voice.turn(3) == 1 {
        paragraphs.push(table(voice, 0));
    }
    paragraphs.push(source(voice));
    Prose { title, summary, body: paragraphs.join("\n\n") }
}

/// A week of a district.
pub(super) fn district(voice: &Voice<'_>, unit: usize) -> Prose {
    let (name, day, rate) = (voice.heading(unit), voice.day(), voice.rate(Indicator::Card, unit));
    let title = voice.say(
        format!("{name}: {rate} đến {day}"),
        format!("{name} : {rate} au {day}"),
        format!("{name}: {rate} as of {day}"),
    );
    let summary = handed_over(voice, unit, &voice.name(unit));
    let mut paragraphs = vec![handed_over(voice, unit, &voice.link(unit))];
    paragraphs.extend(added(voice, unit));
    paragraphs.push(compared(voice, unit));
    if voice.turn(2) == 1 {
        paragraphs.push(table(voice, unit));
    }
    paragraphs.push(source(voice));
    Prose { title, summary, body: paragraphs.join("\n\n") }
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

fn added(voice: &Voice<'_>, unit: usize) -> Option<String> {
    let added = voice.added(Indicator::Card, unit)?;
    Some(match voice.turn(4) {
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
    })
}

/// Who is furthest and who is last among the parts that reported.
fn compared(voice: &Voice<'_>, unit: usize) -> String {
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
            voice.say(
                format!("Đi đầu là {first} với {best}; {last} đạt {lowest}."),
                format!("En tête, {first} atteint {best} ; {last} en est à {lowest}."),
                format!("{first} is furthest with {best}; {last} stands at {lowest}."),
            )
        }
    }
}

fn accounts(voice: &Voice<'_>) -> Option<String> {
    let told = voice.world.size.indicators > 1 && voice.world.row(Indicator::Account, 0, voice.week) == Row::Full;
    told.then(|| {
        let (count, rate) = (voice.count(Indicator::Account, 0), voice.rate(Indicator::Account, 0));
        voice.say(
            format!("Số tài khoản đã kích hoạt là {count}, bằng {rate} chỉ tiêu."),
            format!("{count} comptes sont activés, soit {rate} de l’objectif."),
            format!("{count} accounts have been activated, {rate} of the target."),
        )
    })
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
