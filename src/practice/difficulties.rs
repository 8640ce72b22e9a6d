//! `difficulties/*.yaml`: what communes that stand still report as being in the way, and what became of it by the day of the
//! site. Internal, but for every fourth.

use super::Indicator;
use super::calendar::after;
use super::course::{Commune, Courses, Shape};
use super::registry::Level;
use super::stories::{Story, Temper};
use super::text::{Quoted, Sheet, Words};
use super::world::World;
use jiff::civil::Date;

/// The most that a site tells of.
const MOST: usize = 200;

/// The file of all difficulties; `None` where nobody has one.
pub(super) fn file(world: &World) -> Option<String> {
    let mut sheet = Sheet::default();
    let courses = Courses::new(world.size.seed, world.calendar);
    let stalled = world.registry.of_level(Level::Commune).filter(|unit| is_stalled(world, &courses, *unit));
    let mut number = 0;
    for unit in stalled.take(MOST) {
        number += 1;
        entry(world, &mut sheet, unit, number);
    }
    (number > 0).then(|| format!("difficulties:\n{}", sheet.finish()))
}

fn is_stalled(world: &World, courses: &Courses, unit: usize) -> bool {
    let registered = world.unit(unit);
    let merges = registered.from.is_some() || registered.until.is_some();
    let story = Story::of(registered, world.calendar);
    let temper = Temper::around(&world.registry, unit).unwrap_or(Temper::Steady);
    let commune = Commune { ordinal: registered.ordinal, story, temper };
    let shape = courses.shape(commune);
    !merges && story != Story::Nobody && (shape == Shape::Stalled || story == Story::Flooded)
}

fn entry(world: &World, sheet: &mut Sheet, unit: usize, number: usize) {
    let is_flooded = Story::of(world.unit(unit), world.calendar) == Story::Flooded;
    let stalled = world.size.weeks * 47 / 100 + number % 3;
    let week = if is_flooded { world.calendar.flood().start } else { stalled.min(world.calendar.last()) };
    let reported = after(world.calendar.as_of(week), 1);
    let (text, action) = if is_flooded { flood() } else { obstacle(number) };
    sheet.line(format_args!("  {}:", Quoted(&format!("{reported}-{number}"))));
    sheet.line(format_args!("    unit: {}", Quoted(&world.unit(unit).code)));
    sheet.line(format_args!("    indicator: {}", Indicator::Card.id())).line(format_args!("    reported: {reported}"));
    sheet.line(format_args!("    text: {text}")).line(format_args!("    action: {action}"));
    history(world, sheet, reported, if is_flooded { FLOODED } else { COURSES[number % COURSES.len()] });
    if number % 4 == 1 {
        sheet.line("    audience: public");
    }
    let source = Words::of("Báo cáo tuần của đơn vị", "Rapport hebdomadaire de l’unité", "The unit’s weekly report");
    sheet.line(format_args!("    source: {{title: {source}}}"));
}

/// Steps by their day after the report, in order.
type Course = &'static [(usize, Step)];

/// What can become of a difficulty.
#[derive(Debug, Clone, Copy)]
enum Step {
    InHand,
    Resolved,
    Reopened,
}

const FLOODED: Course = &[(1, Step::InHand), (16, Step::Resolved)];
const COURSES: [Course; 5] = [
    &[(5, Step::InHand), (24, Step::Resolved)],
    &[(8, Step::InHand)],
    &[],
    &[(13, Step::Resolved)],
    &[(6, Step::InHand), (20, Step::Resolved), (41, Step::Reopened)],
];

/// The steps that had come by the day of the site.
fn history(world: &World, sheet: &mut Sheet, reported: Date, course: Course) {
    let come = course.iter().map(|(days, step)| (after(reported, *days), *step));
    let come: Vec<(Date, Step)> = come.filter(|(date, _)| *date <= world.calendar.today()).collect();
    if come.is_empty() {
        sheet.line("    status: open");
        return;
    }
    sheet.line("    history:");
    for (date, step) in come {
        let (status, text) = step.said();
        sheet.line(format_args!("      - {{date: {date}, status: {status}, text: {text}}}"));
    }
}

impl Step {
    fn said(self) -> (&'static str, Words) {
        match self {
            Self::InHand => (
                "in_hand",
                Words::of(
                    "Huyện cử người xuống giúp.",
                    "Le district envoie du renfort.",
                    "The district sends people to help.",
                ),
            ),
            Self::Resolved => (
                "resolved",
                Words::of("Đơn vị báo đã ổn.", "L’unité dit que c’est réglé.", "The unit says that it is settled."),
            ),
            Self::Reopened => (
                "reopened",
                Words::of("Đơn vị lại báo vướng.", "L’unité le signale de nouveau.", "The unit reports it again."),
            ),
        }
    }
}

fn flood() -> (Words, Words) {
    (
        Words::of(
            "Nước lũ chia cắt các thôn.",
            "Les hameaux sont coupés par une crue.",
            "A flood has cut off the hamlets.",
        ),
        Words::of("Đưa tổ công tác vào bằng thuyền.", "Une équipe s’y rend en barque.", "A team goes in by boat."),
    )
}

/// What is in the way, and what is done about it.
fn obstacle(number: usize) -> (Words, Words) {
    match number % 5 {
        0 => (
            Words::of(
                "Nhiều người đi làm xa nhà.",
                "Beaucoup d’habitants travaillent au loin.",
                "Many people work far from home.",
            ),
            Words::of(
                "Hẹn lịch trao thẻ vào dịp họ về.",
                "Remise prévue lors de leur retour.",
                "Cards are handed over when they come home.",
            ),
        ),
        1 => (
            Words::of(
                "Mưa làm hỏng đường vào thôn.",
                "La pluie a coupé la piste du hameau.",
                "Rain has washed out the road to the hamlet.",
            ),
            Words::of(
                "Trao thẻ lưu động hai lần mỗi tuần.",
                "Remise itinérante deux fois par semaine.",
                "A mobile desk comes twice a week.",
            ),
        ),
        2 => (
            Words::of("Máy chụp ảnh hỏng.", "L’appareil photo est en panne.", "The camera is broken."),
            Words::of(
                "Mượn máy của xã bên cạnh.",
                "Un appareil est prêté par la commune voisine.",
                "A neighbouring commune lends one.",
            ),
        ),
        3 => (
            Words::of("Hồ sơ thiếu ngày sinh.", "Des dossiers sans date de naissance.", "Files lack a date of birth."),
            Words::of(
                "Xác minh với người lớn tuổi trong thôn.",
                "Vérification auprès des anciens du hameau.",
                "The elders of the hamlet are asked.",
            ),
        ),
        _ => (
            Words::of(
                "Điện chập chờn vào buổi tối.",
                "L’électricité est instable le soir.",
                "Power is unsteady in the evening.",
            ),
            Words::of(
                "Dùng máy phát điện của trường học.",
                "Le groupe électrogène de l’école est utilisé.",
                "The school’s generator is used.",
            ),
        ),
    }
}
