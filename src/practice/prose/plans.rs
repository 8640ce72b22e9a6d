//! Bulletins that tell of the campaign's plan: the opening, a moved deadline, and, under embargo, the last stretch.

use super::bound::{Calculated, figure, quoted};
use super::{Prose, Voice};
use crate::practice::Indicator;
use crate::practice::calendar::{START, before};
use crate::practice::extras::poster_count;
use crate::practice::registry::Level;
use jiff::civil::Date;

/// The campaign begins.
pub(super) fn opening(voice: &Voice<'_>) -> Prose {
    let (name, start, end) = (voice.heading(0), voice.language.date(START), voice.world.calendar.deadline());
    let deadline = campaign_deadline(voice);
    let formula = format!("{} - {START}", campaign_path(voice));
    let length = voice.days("length", (START, end), formula);
    let earlier = earlier(voice);
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
        body: [plan(voice, &length.link), milestones(voice), eager(voice, &earlier.link), first_count(voice)]
            .join("\n\n"),
        calculations: vec![length.calculation, earlier.calculation],
        sources: Vec::new(),
    }
}

fn campaign_path(voice: &Voice<'_>) -> String {
    format!("{}/{}/deadline", voice.world.key(0), Indicator::Card.id())
}

fn campaign_deadline(voice: &Voice<'_>) -> String {
    voice.deadline(voice.world.calendar.deadline(), &campaign_path(voice))
}

fn plan(voice: &Voice<'_>, length: &str) -> String {
    let (start, deadline, link) = (voice.language.date(START), campaign_deadline(voice), voice.link(0));
    let [districts, communes] = [Level::District, Level::Commune].map(|level| voice.within(0, level));
    voice.say(
        format!(
            "Theo [kế hoạch](doc:campaign-plan), {link} trao thẻ cho mọi người đủ điều kiện từ {start} đến {deadline}, \
             nghĩa là trong {length}. Tham gia có {districts} đơn vị cấp huyện với {communes} đơn vị cấp xã."
        ),
        format!(
            "Selon le [plan](doc:campaign-plan), {link} remet une carte à toutes les personnes éligibles du {start} au \
             {deadline}, soit en {length}. Unités engagées : {districts} au niveau du district, {communes} au niveau de \
             la commune."
        ),
        format!(
            "Under the [plan](doc:campaign-plan), {link} hands a card to everybody eligible from {start} to {deadline}, \
             that is in {length}. Units that take part: {districts} of the district level, {communes} of the commune \
             level."
        ),
    )
}

/// The rates that the plan asks for on the way, as it says them.
fn milestones(voice: &Voice<'_>) -> String {
    let told =
        |(day, rate): (Date, u64)| (voice.language.date(day), quoted(&voice.language.per_cent(rate), "campaign-plan"));
    let [(first_day, first), (second_day, second), (third_day, third), _] = voice.world.calendar.milestones().map(told);
    voice.say(
        format!("Kế hoạch đặt mốc {first} vào {first_day}, {second} vào {second_day} và {third} vào {third_day}."),
        format!("Le plan demande {first} au {first_day}, {second} au {second_day} et {third} au {third_day}."),
        format!("The plan asks for {first} by {first_day}, {second} by {second_day} and {third} by {third_day}."),
    )
}

fn eager_path(voice: &Voice<'_>) -> String {
    let key = voice.world.key(voice.world.eager_district());
    format!("{key}/{}/by-{key}/deadline", Indicator::Card.id())
}

/// By how much one district's own deadline comes before the common one.
fn earlier(voice: &Voice<'_>) -> Calculated {
    let calendar = voice.world.calendar;
    let formula = format!("{} - {}", campaign_path(voice), eager_path(voice));
    voice.days("earlier", (calendar.early_deadline(), calendar.deadline()), formula)
}

fn eager(voice: &Voice<'_>, earlier: &str) -> String {
    let deadline = voice.deadline(voice.world.calendar.early_deadline(), &eager_path(voice));
    let link = voice.link(voice.world.eager_district());
    voice.say(
        format!("Riêng {link} có [kế hoạch](doc:district-plan) của mình: hạn là {deadline}, sớm hơn {earlier}."),
        format!(
            "De son côté, {link} a son propre [plan](doc:district-plan) : l’échéance est le {deadline}, {earlier} plus \
             tôt."
        ),
        format!(
            "Meanwhile, {link} has a [plan](doc:district-plan) of its own: it ends on {deadline}, {earlier} earlier."
        ),
    )
}

fn first_count(voice: &Voice<'_>) -> String {
    let (day, count) = (voice.day(), voice.count(Indicator::Card, 0));
    voice.say(
        format!(
            "Đến {day}, {count} thẻ đã đến tay người dân. Mỗi tuần một lần, các đơn vị gửi báo cáo theo [hướng \
             dẫn](doc:reporting-guide)."
        ),
        format!(
            "Au {day}, {count} cartes étaient remises. Chaque semaine, les unités rendent compte selon \
             l’[instruction](doc:reporting-guide)."
        ),
        format!(
            "By {day}, {count} cards were in people’s hands. Units report every week as the \
             [instruction](doc:reporting-guide) says."
        ),
    )
}

/// The second deadline was moved.
pub(super) fn extended(voice: &Voice<'_>) -> Prose {
    let calendar = voice.world.calendar;
    let (moved_on, earlier) = calendar.extension().unwrap_or((calendar.today(), calendar.account_deadline()));
    let of = format!("{}/{}", voice.world.key(0), Indicator::Account.id());
    let [new, old] = [format!("{of}/deadline"), format!("{of}/known-{}/deadline", before(moved_on, 1))];
    let longer = voice.days("longer", (earlier, calendar.account_deadline()), format!("{new} - {old}"));
    let later = voice.deadline(calendar.account_deadline(), &new);
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
        body: moved(voice, &voice.deadline(earlier, &old), &later, &longer.link),
        calculations: vec![longer.calculation],
        sources: Vec::new(),
    }
}

fn moved(voice: &Voice<'_>, earlier: &str, later: &str, longer: &str) -> String {
    voice.say(
        format!(
            "Theo [công văn](doc:extension), hạn kích hoạt tài khoản chuyển từ {earlier} sang {later}, muộn hơn \
             {longer}.\n\n\
             Hạn cũ vẫn được ghi lại, và số liệu trước ngày chuyển được so với hạn cũ."
        ),
        format!(
            "Par [dépêche](doc:extension), l’échéance des activations passe du {earlier} au {later}, soit {longer} de \
             plus.\n\n\
             L’ancienne échéance reste inscrite ; les chiffres antérieurs lui sont comparés."
        ),
        format!(
            "By [dispatch](doc:extension), the deadline for activating accounts moves from {earlier} to {later}, \
             {longer} later.\n\n\
             The old one stays on record, and earlier figures are held against it."
        ),
    )
}

/// What comes next, under embargo until the next release.
pub(super) fn embargoed(voice: &Voice<'_>) -> Prose {
    let deadline = campaign_deadline(voice);
    let release = voice.world.calendar.next_release();
    let formula = format!("{} - {release}", campaign_path(voice));
    let left = voice.days("left", (release, voice.world.calendar.deadline()), formula);
    let remaining = voice.remaining(Indicator::Card, 0);
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
        body: last_stretch(voice, &left.link, &remaining.link),
        calculations: vec![remaining.calculation, left.calculation],
        sources: Vec::new(),
    }
}

fn last_stretch(voice: &Voice<'_>, left: &str, remaining: &str) -> String {
    let (day, link, deadline) = (voice.day(), voice.link(0), campaign_deadline(voice));
    let (count, base) = (voice.count(Indicator::Card, 0), voice.base(Indicator::Card, 0));
    let told = voice.say(
        format!(
            "Đến {day}, {link} đã trao {count} thẻ trên {base} người đủ điều kiện; còn {remaining} thẻ. Chiến dịch kết \
             thúc {deadline}, tức sau {left} nữa.\n\n\
             Trong những tuần cuối, các tổ công tác làm việc cả buổi tối."
        ),
        format!(
            "Au {day}, {link} avait remis {count} cartes sur {base} ; il en restait {remaining}. La campagne s’achève \
             le {deadline}, dans {left}.\n\n\
             Dans les dernières semaines, les équipes travaillent aussi le soir."
        ),
        format!(
            "By {day}, {link} had handed over {count} of {base} cards; {remaining} were left. The campaign ends on \
             {deadline}, {left} from now.\n\n\
             In the last weeks, teams work in the evenings too."
        ),
    );
    told + &at_the_fair(voice)
}

/// What a poster says that doesn't say of which day; nothing where nobody put one up.
fn at_the_fair(voice: &Voice<'_>) -> String {
    let Some(count) = poster_count(voice.world).filter(|count| *count > 0) else { return String::new() };
    let count = voice.language.number(count);
    let over = voice.say(format!("hơn {count}"), format!("plus de {count}"), format!("over {count}"));
    let over = figure(&over, &format!("{}/{}/undated", voice.world.key(0), Indicator::Card.id()));
    voice.say(
        format!(" Áp phích tại hội chợ ghi {over} thẻ mà không ghi ngày."),
        format!(" Une affiche de la foire annonce {over} cartes, sans dire de quel jour."),
        format!(" A poster at the fair speaks of {over} cards and doesn’t say of which day."),
    )
}
