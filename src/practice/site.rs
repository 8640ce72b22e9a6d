//! `site.yaml`, `releases.yaml` and `moved.yaml`.

use super::calendar::{after, before};
use super::text::{Language, Quoted, Sheet, Words};
use super::world::World;

/// A release every so many weeks.
const RELEASE_EVERY: usize = 4;

/// `site.yaml`.
pub(super) fn site_file(world: &World) -> String {
    let name = |language: Language| world.unit(0).full(language);
    let title = Words::by(|language| match language {
        Language::Vietnamese => format!("Thẻ cư dân {}: tiến độ (thực hành)", name(language)),
        Language::French => format!("Carte de résident, {} : où en sommes-nous ? (exercice)", name(language)),
        Language::English => format!("Resident cards in {}: progress (practice)", name(language)),
    });
    let description = Words::of(
        "Trang thực hành: địa danh, con số và văn bản đều được đặt ra để tập làm.",
        "Site d’exercice : lieux, chiffres et documents sont inventés pour s’entraîner.",
        "A practice site: its places, figures and documents are invented to try things on.",
    );
    let mut sheet = Sheet::default();
    sheet.line("format: 1").line("practice: true");
    sheet.line(format_args!("title: {title}")).line(format_args!("description: {description}"));
    sheet.line(format_args!("publisher: {}", world.committee(0)));
    sheet
        .line("languages: [vi, fr, en]")
        .line("base_url: https://practice.example.org/")
        .line("time_zone: Asia/Ho_Chi_Minh");
    sheet.line("contact:").line(format_args!("  name: {}", world.committee(0))).line("  email: practice@example.org");
    sheet.line("licence:").line("  name: CC BY 4.0").line("  url: https://creativecommons.org/licenses/by/4.0/");
    sheet.line("# The day of knowledge: what was published later is not on the site.");
    sheet.line(format_args!("as_of: {}", world.calendar.today()));
    sheet.finish()
}

/// `releases.yaml`: every fourth week's figures, and the two releases to come.
pub(super) fn releases_file(world: &World) -> String {
    let calendar = world.calendar;
    let mut sheet = Sheet::default();
    sheet.line("releases:");
    let past = (0..=calendar.last()).filter(|week| week % RELEASE_EVERY == 0 || *week == calendar.last());
    for week in past.chain([calendar.last() + 1, calendar.last() + 1 + RELEASE_EVERY]) {
        let at = after(calendar.as_of(week), 2);
        let title = Words::by(|language| {
            let day = language.date(calendar.as_of(week));
            match language {
                Language::Vietnamese => format!("Số liệu tính đến {day}"),
                Language::French => format!("Chiffres au {day}"),
                Language::English => format!("Figures as of {day}"),
            }
        });
        sheet.line(format_args!("  {}:", Quoted(&at.to_string())));
        sheet.line(format_args!("    at: {at}T09:30+07:00")).line(format_args!("    title: {title}"));
        sheet.line(format_args!("    cut_off: {}", before(at, 1)));
        if week == calendar.last() + 1 && calendar.is_eventful() {
            sheet.line("    moved:").line(format_args!("      - at: {}T09:30+07:00", before(at, 1)));
            sheet.line(format_args!("        until: {}", before(calendar.today(), 3)));
            sheet.line(format_args!(
                "        reason: {}",
                Words::of(
                    "Các huyện gửi báo cáo muộn hơn một ngày.",
                    "Les districts envoient leur rapport un jour plus tard.",
                    "The districts send their report a day later.",
                )
            ));
        }
    }
    if calendar.is_eventful() {
        review(world, &mut sheet);
    }
    sheet.finish()
}

/// A release of which only the day was announced, and which was called off.
fn review(world: &World, sheet: &mut Sheet) {
    let calendar = world.calendar;
    let title = Words::of("Đánh giá giữa kỳ", "Bilan d’étape", "A review half-way");
    let reason = Words::of(
        "Bản đánh giá sẽ công bố cùng số liệu cuối kỳ.",
        "Le bilan paraîtra avec les derniers chiffres.",
        "The review will come with the last figures.",
    );
    sheet.line("  review:").line(format_args!("    at: {}", after(calendar.next_release(), 7)));
    sheet.line(format_args!("    title: {title}"));
    sheet.line(format_args!("    cancelled: {{date: {}, reason: {reason}}}", before(calendar.today(), 1)));
}

/// `moved.yaml`: addresses that were printed on paper once.
pub(super) fn moved_file() -> String {
    let mut sheet = Sheet::default();
    sheet.line("# Where pages stood before: whoever has an old address is led on.");
    sheet.line("moved:").line("  terms.html: page:glossary").line("  cards.html: indicator:card");
    sheet.finish()
}
