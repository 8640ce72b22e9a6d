//! Bulletins that tell of what happened once: the opening, a completion, a correction, a merger, a missing week, a
//! moved deadline; an internal one, and one under embargo.

use super::{Prose, Voice};
use crate::practice::Indicator;
use crate::practice::calendar::START;

/// The campaign begins.
pub(super) fn opening(voice: &Voice<'_>) -> Prose {
    let (name, start) = (voice.heading(0), voice.language.date(START));
    let deadline = voice.language.date(voice.world.calendar.deadline());
    let (day, count) = (voice.day(), voice.count(Indicator::Card, 0));
    Prose {
        title: voice.say(
            format!("{name} bắt đầu trao thẻ cư dân"),
            format!("{name} : la remise des cartes commence"),
            format!("{name} begins to hand over resident cards"),
        ),
        summary: voice.say(
            format!("Chiến dịch bắt đầu {start} và kết thúc {deadline}."),
            format!("La campagne va du {start} au {deadline}."),
            format!("The campaign runs from {start} to {deadline}."),
        ),
        body: voice.say(
            format!(
                "Theo [kế hoạch](doc:campaign-plan), {} trao thẻ cho mọi người đủ điều kiện từ {start} đến \
                 {deadline}.\n\n\
                 Đến {day}, {count} thẻ đã đến tay người dân. Mỗi tuần một lần, các đơn vị gửi báo cáo theo [hướng \
                 dẫn](doc:reporting-guide).",
                voice.link(0)
            ),
            format!(
                "Selon le [plan](doc:campaign-plan), {} remet une carte à toutes les personnes éligibles du {start} \
                 au {deadline}.\n\n\
                 Au {day}, {count} cartes étaient remises. Chaque semaine, les unités rendent compte selon \
                 l’[instruction](doc:reporting-guide).",
                voice.link(0)
            ),
            format!(
                "Under the [plan](doc:campaign-plan), {} hands a card to everybody eligible from {start} to \
                 {deadline}.\n\n\
                 By {day}, {count} cards were in people’s hands. Units report every week as the \
                 [instruction](doc:reporting-guide) says.",
                voice.link(0)
            ),
        ),
    }
}

/// A commune is complete.
pub(super) fn complete(voice: &Voice<'_>, unit: usize) -> Prose {
    let (title, name, link, day) = (voice.heading(unit), voice.name(unit), voice.link(unit), voice.day());
    let base = voice.base(Indicator::Card, unit);
    let district = voice.world.unit(unit).parent.map(|district| voice.link(district)).unwrap_or_default();
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
        body: voice.say(
            format!(
                "Tính đến {day}, toàn bộ {base} người đủ điều kiện ở {link} ({district}) đã nhận thẻ.\n\n\
                 Tổ công tác sẽ tiếp tục trao thẻ cho các trường hợp phát sinh."
            ),
            format!(
                "Au {day}, les {base} personnes éligibles de {link} ({district}) avaient reçu leur carte.\n\n\
                 L’équipe continue de servir les nouveaux cas."
            ),
            format!(
                "As of {day}, all {base} eligible people in {link} ({district}) had received their cards.\n\n\
                 The team goes on serving new cases."
            ),
        ),
    }
}

/// A commune's count was corrected.
pub(super) fn corrected(voice: &Voice<'_>, unit: usize) -> Prose {
    let (name, link, day) = (voice.name(unit), voice.link(unit), voice.day());
    let count = voice.count(Indicator::Card, unit);
    let before = voice.world.campaign.count(Indicator::Card, unit, voice.week.saturating_sub(1));
    let before = voice.language.number(before);
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
        body: voice.say(
            format!(
                "Theo [biên bản](doc:correction-minutes), {link} đã loại các phiếu đếm trùng. Số thẻ tính đến {day} \
                 là {count}; báo cáo tuần trước ghi {before}.\n\n\
                 Tổng số của các đơn vị cấp trên được sửa theo."
            ),
            format!(
                "D’après le [procès-verbal](doc:correction-minutes), {link} a retiré les fiches comptées deux fois. \
                 Au {day}, on compte {count} cartes ; le rapport précédent en donnait {before}.\n\n\
                 Les totaux des unités supérieures suivent."
            ),
            format!(
                "According to the [minutes](doc:correction-minutes), {link} has taken out forms that were counted \
                 twice. As of {day} there are {count} cards; the report before said {before}.\n\n\
                 The totals of the units above follow."
            ),
        ),
    }
}

/// Two communes merged.
pub(super) fn merged(voice: &Voice<'_>, merger: usize) -> Prose {
    let merger = voice.world.registry.mergers[merger];
    let [first, second] = merger.from.map(|unit| voice.link(unit));
    let (name, link) = (voice.name(merger.to), voice.link(merger.to));
    let day = voice.world.calendar.merger_day().map(|day| voice.language.date(day)).unwrap_or_default();
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
        body: voice.say(
            format!(
                "Theo [nghị quyết](doc:merger-resolution), {first} và {second} hợp nhất thành {link} từ {day}.\n\n\
                 Từ báo cáo này, số liệu của hai đơn vị cũ được cộng lại. Mã của đơn vị thứ nhất được dùng lại."
            ),
            format!(
                "Par [résolution](doc:merger-resolution), {first} et {second} forment {link} depuis le {day}.\n\n\
                 À partir de ce rapport, leurs chiffres sont additionnés. Le code de la première unité est repris."
            ),
            format!(
                "By [resolution](doc:merger-resolution), {first} and {second} have formed {link} since {day}.\n\n\
                 From this report on their figures are added up. The new unit holds the code of the first."
            ),
        ),
    }
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
        body: voice.say(
            format!(
                "Vì máy chủ hỏng, một báo cáo {day} không lập được. Tuần này để trống: không tính là số không, cũng \
                 không tính là giữ nguyên.\n\n\
                 Báo cáo sẽ có lại từ tuần sau."
            ),
            format!(
                "Le serveur étant en panne, un rapport n’a pu être établi au {day}. La semaine reste vide : ni \
                 zéro, ni inchangée.\n\n\
                 Les rapports reprennent la semaine suivante."
            ),
            format!(
                "The server was down, and one report could not be drawn up as of {day}. The week stays empty: it is \
                 neither zero nor unchanged.\n\n\
                 Reports go on a week later."
            ),
        ),
    }
}

/// The second deadline was moved.
pub(super) fn extended(voice: &Voice<'_>) -> Prose {
    let earlier = voice.world.calendar.extension().map(|(_, day)| voice.language.date(day)).unwrap_or_default();
    let later = voice.language.date(voice.world.calendar.account_deadline());
    Prose {
        title: voice.say(
            "Lùi hạn kích hoạt tài khoản".to_owned(),
            "Activation des comptes : échéance reportée".to_owned(),
            "More time to activate accounts".to_owned(),
        ),
        summary: voice.say(
            format!("Hạn mới là {later}."),
            format!("La nouvelle échéance est le {later}."),
            format!("The new deadline is {later}."),
        ),
        body: voice.say(
            format!(
                "Theo [công văn](doc:extension), hạn kích hoạt tài khoản chuyển từ {earlier} sang {later}.\n\n\
                 Hạn cũ vẫn được ghi lại, và số liệu trước ngày chuyển được so với hạn cũ."
            ),
            format!(
                "Par [dépêche](doc:extension), l’échéance des activations passe du {earlier} au {later}.\n\n\
                 L’ancienne échéance reste inscrite ; les chiffres antérieurs lui sont comparés."
            ),
            format!(
                "By [dispatch](doc:extension), the deadline for activating accounts moves from {earlier} to \
                 {later}.\n\n\
                 The old one stays on record, and earlier figures are held against it."
            ),
        ),
    }
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
    }
}

/// What comes next, under embargo until the next release.
pub(super) fn embargoed(voice: &Voice<'_>) -> Prose {
    let (day, link) = (voice.day(), voice.link(0));
    let (count, base) = (voice.count(Indicator::Card, 0), voice.base(Indicator::Card, 0));
    let deadline = voice.language.date(voice.world.calendar.deadline());
    Prose {
        title: voice.say(
            "Chặng cuối của chiến dịch".to_owned(),
            "La campagne entre dans sa dernière phase".to_owned(),
            "The campaign enters its last stretch".to_owned(),
        ),
        summary: voice.say(
            format!("Chiến dịch kết thúc {deadline}."),
            format!("La campagne s’achève le {deadline}."),
            format!("The campaign ends on {deadline}."),
        ),
        body: voice.say(
            format!(
                "Đến {day}, {link} đã trao {count} thẻ trên {base} người đủ điều kiện. Chiến dịch kết thúc \
                 {deadline}.\n\n\
                 Trong những tuần cuối, các tổ công tác làm việc cả buổi tối."
            ),
            format!(
                "Au {day}, {link} avait remis {count} cartes sur {base}. La campagne s’achève le {deadline}.\n\n\
                 Dans les dernières semaines, les équipes travaillent aussi le soir."
            ),
            format!(
                "By {day}, {link} had handed over {count} of {base} cards. The campaign ends on {deadline}.\n\n\
                 In the last weeks, teams work in the evenings too."
            ),
        ),
    }
}
