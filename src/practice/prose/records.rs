//! Bulletins that tell of what changed in the reports: a correction, a merger, a missing week, and, internally, who reports
//! late.

use super::bound::Calculated;
use super::{Prose, Voice};
use crate::practice::Indicator;
use crate::practice::registry::{Level, Merger};

/// A commune's count was corrected.
pub(super) fn corrected(voice: &Voice<'_>, unit: usize) -> Prose {
    let name = voice.name(unit);
    let fall = voice.fall(Indicator::Card, unit);
    Prose {
        title: voice.say(
            format!("Sửa số liệu của {name}"),
            format!("{} : chiffres corrigés", voice.heading(unit)),
            format!("Figures of {name} corrected"),
        ),
        summary: voice.say(
            "Một số phiếu đã bị đếm hai lần.".to_owned(),
            "Des fiches avaient été comptées deux fois.".to_owned(),
            "Some forms had been counted twice.".to_owned(),
        ),
        body: counted_twice(voice, unit, fall.as_ref()),
        calculations: fall.into_iter().map(|fall| fall.calculation).collect(),
        sources: Vec::new(),
    }
}

fn counted_twice(voice: &Voice<'_>, unit: usize, fall: Option<&Calculated>) -> String {
    let (link, day, count) = (voice.link(unit), voice.day(), voice.count(Indicator::Card, unit));
    let before = voice.count_of(Indicator::Card, unit, voice.week.saturating_sub(1));
    let less = fall.map(|fall| {
        let fall = &fall.link;
        voice.say(format!(", cao hơn {fall}"), format!(", soit {fall} de plus"), format!(", which is {fall} more"))
    });
    let less = less.unwrap_or_default();
    voice.say(
        format!(
            "Theo [biên bản](doc:correction-minutes), {link} đã loại các phiếu đếm trùng. Số thẻ tính đến {day} là \
             {count}; báo cáo tuần trước ghi {before}{less}.\n\n\
             Tổng số của các đơn vị cấp trên được sửa theo."
        ),
        format!(
            "D’après le [procès-verbal](doc:correction-minutes), {link} a retiré les fiches comptées deux fois. Au \
             {day}, on compte {count} cartes ; le rapport précédent en donnait {before}{less}.\n\n\
             Les totaux des unités supérieures suivent."
        ),
        format!(
            "According to the [minutes](doc:correction-minutes), {link} has taken out forms that were counted twice. As \
             of {day} there are {count} cards; the report before said {before}{less}.\n\n\
             The totals of the units above follow."
        ),
    )
}

/// Two communes merged.
pub(super) fn merged(voice: &Voice<'_>, merger: usize) -> Prose {
    let merger = voice.world.registry.mergers[merger];
    let name = voice.name(merger.to);
    let day = voice.world.calendar.merger_day().map(|day| voice.language.date(day)).unwrap_or_default();
    let before = voice.before_merger(Indicator::Card, merger);
    let mut paragraphs = vec![one_of_two(voice, merger, &day)];
    paragraphs.extend(before.as_ref().map(|before| added_up(voice, merger, &before.link)));
    Prose {
        title: voice.say(
            format!("Thành lập {name}"),
            format!("Naissance de {name}"),
            format!("{name} comes into being"),
        ),
        summary: voice.say(
            format!("Hai đơn vị hợp nhất từ {day}."),
            format!("Deux unités n’en font plus qu’une depuis le {day}."),
            format!("Two units have been one since {day}."),
        ),
        body: paragraphs.join("\n\n"),
        calculations: before.into_iter().map(|before| before.calculation).collect(),
        sources: Vec::new(),
    }
}

fn one_of_two(voice: &Voice<'_>, merger: Merger, day: &str) -> String {
    let [first, second, link] = [merger.from[0], merger.from[1], merger.to].map(|unit| voice.link(unit));
    let district = voice.world.unit(merger.to).parent.unwrap_or(0);
    let (name, left) = (voice.link(district), voice.within(district, Level::Commune));
    voice.say(
        format!(
            "Theo [nghị quyết](doc:merger-resolution), {first} và {second} hợp nhất thành {link} từ {day}. Số đơn vị \
             cấp xã của {name} nay là {left}.\n\n\
             Từ báo cáo này, số liệu của hai đơn vị cũ được cộng lại. Mã của đơn vị thứ nhất được dùng lại."
        ),
        format!(
            "Par [résolution](doc:merger-resolution), {first} et {second} forment {link} depuis le {day}. Unités du \
             niveau de la commune dans {name} : {left}.\n\n\
             À partir de ce rapport, leurs chiffres sont additionnés. Le code de la première unité est repris."
        ),
        format!(
            "By [resolution](doc:merger-resolution), {first} and {second} have formed {link} since {day}. Units of the \
             commune level in {name} now: {left}.\n\n\
             From this report on their figures are added up. The new unit holds the code of the first."
        ),
    )
}

fn added_up(voice: &Voice<'_>, merger: Merger, before: &str) -> String {
    let (count, day) = (voice.count(Indicator::Card, merger.to), voice.day());
    voice.say(
        format!("Tuần trước, hai đơn vị cũ đã trao tất cả {before} thẻ. Đến {day}, đơn vị mới có {count} thẻ."),
        format!(
            "La semaine d’avant, les deux unités en étaient à {before} cartes. Au {day}, la nouvelle en a {count}."
        ),
        format!(
            "A week earlier the two had handed over {before} cards together. As of {day} the new unit has {count}."
        ),
    )
}

/// No report came.
pub(super) fn missing(voice: &Voice<'_>) -> Prose {
    let day = voice.day();
    Prose {
        title: voice.say(
            format!("Không có báo cáo {day}"),
            format!("Pas de rapport au {day}"),
            format!("No report as of {day}"),
        ),
        summary: voice.say(
            "Máy chủ của Ban chỉ đạo bị hỏng.".to_owned(),
            "Le serveur du comité était en panne.".to_owned(),
            "The committee’s server was down.".to_owned(),
        ),
        body: [server_down(voice, &day), last_known(voice)].join("\n\n"),
        calculations: Vec::new(),
        sources: Vec::new(),
    }
}

fn server_down(voice: &Voice<'_>, day: &str) -> String {
    voice.say(
        format!(
            "Vì máy chủ hỏng, một báo cáo {day} không lập được. Tuần này để trống: không tính là số không, cũng không \
             tính là giữ nguyên."
        ),
        format!(
            "Le serveur étant en panne, un rapport n’a pu être établi au {day}. La semaine reste vide : ni zéro, ni \
             inchangée."
        ),
        format!(
            "The server was down, and one report could not be drawn up as of {day}. The week stays empty: it is neither \
             zero nor unchanged."
        ),
    )
}

/// The last count that is known of the indicator without a report.
fn last_known(voice: &Voice<'_>) -> String {
    let indicator = voice.world.size.indicators().next_back().unwrap_or(Indicator::Card);
    let last = (0..voice.week).rev().find(|week| voice.world.is_told(indicator, 0, *week)).unwrap_or(0);
    let (day, count) = (voice.day_of(last), voice.count_of(indicator, 0, last));
    voice.say(
        format!("Con số gần nhất vẫn là {count}, của {day}. Báo cáo sẽ có lại từ tuần sau."),
        format!("Le dernier chiffre connu reste {count}, au {day}. Les rapports reprennent la semaine suivante."),
        format!("The last figure known is still {count}, as of {day}. Reports go on a week later."),
    )
}

/// Internal: who has stopped reporting.
pub(super) fn late(voice: &Voice<'_>) -> Prose {
    let day = voice.day();
    Prose {
        title: voice.say(
            "Các đơn vị chậm báo cáo".to_owned(),
            "Unités en retard de rapport".to_owned(),
            "Units that report late".to_owned(),
        ),
        summary: voice.say(format!("Rà soát đến {day}."), format!("État au {day}."), format!("As of {day}.")),
        body: voice.say(
            "Theo [báo cáo nội bộ](doc:internal-review), một số đơn vị chưa gửi số liệu. Tổ giúp việc sẽ gọi điện \
             từng nơi."
                .to_owned(),
            "D’après le [rapport interne](doc:internal-review), des unités n’ont pas envoyé leurs chiffres. Le \
             secrétariat les appellera une à une."
                .to_owned(),
            "According to the [internal report](doc:internal-review), some units have not sent their figures. The \
             office will call them one by one."
                .to_owned(),
        ),
        calculations: Vec::new(),
        sources: Vec::new(),
    }
}
