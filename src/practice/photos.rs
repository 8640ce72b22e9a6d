//! `photos/`: pictures that were plainly drawn, with their register, and which bulletin shows which. They hold what cameras put
//! into files, to show that none of it is published.

use super::bulletins::{self, Subject};
use super::calendar::{START, after};
use super::drawing::{Colour, Drawing};
use super::text::{Sheet, Words};
use super::world::World;

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scene {
    /// People wait for their cards before a house.
    Opening,
    /// A team goes by boat; kept upside down by its camera.
    Boat,
    /// Forms on a desk, internal; higher than wide.
    Desk,
}

/// The picture of a bulletin.
fn of(subject: Subject) -> Option<Scene> {
    match subject {
        Subject::Opening => Some(Scene::Opening),
        Subject::Complete(_) => Some(Scene::Boat),
        Subject::Late => Some(Scene::Desk),
        _ => None,
    }
}

/// The pictures that the site's bulletins show.
pub(super) fn shown(world: &World) -> Vec<Scene> {
    let mut scenes: Vec<Scene> = bulletins::all(world).iter().filter_map(|bulletin| of(bulletin.subject)).collect();
    scenes.sort_unstable();
    scenes.dedup();
    scenes
}

/// The text of a bulletin with its picture after the first paragraph.
pub(super) fn illustrated(text: &str, subject: Subject) -> String {
    let Some(scene) = of(subject) else { return text.to_owned() };
    let (first, rest) = text.split_once("\n\n").unwrap_or((text, ""));
    format!("{first}\n\n![]({})\n\n{rest}", scene.name()).trim_end().to_owned()
}

/// The register of the pictures that are shown.
pub(super) fn register(world: &World) -> Option<(String, String)> {
    let scenes = shown(world);
    let mut sheet = Sheet::default();
    sheet.line("photos:");
    for scene in &scenes {
        scene.entry(&mut sheet);
    }
    (!scenes.is_empty()).then(|| ("photos/photos.yaml".to_owned(), sheet.finish()))
}

impl Scene {
    /// The file's name.
    fn name(self) -> &'static str {
        match self {
            Self::Opening => "opening-day.jpg",
            Self::Boat => "team-by-boat.jpg",
            Self::Desk => "forms-on-a-desk.jpg",
        }
    }

    /// Its file: path and bytes.
    pub(super) fn file(self) -> (String, Vec<u8>) {
        let bytes = match self {
            Self::Opening => opening().jpeg(&from_a_camera(UPRIGHT)),
            Self::Boat => boat().on_its_side().jpeg(&from_a_camera(ON_ITS_SIDE)),
            Self::Desk => desk().jpeg(&from_a_camera(UPRIGHT)),
        };
        (format!("photos/{}", self.name()), bytes)
    }

    fn entry(self, sheet: &mut Sheet) {
        let (day, who) = match self {
            Self::Opening => (START, Some("public_event: true")),
            Self::Boat => (after(START, 40), Some("consent: folder 3 of the campaign office")),
            Self::Desk => (after(START, 90), None),
        };
        sheet.line(format_args!("  {}:", self.name())).line("    credit: Tiendo practice office");
        sheet.line(format_args!("    alt: {}", self.alt())).line(format_args!("    caption: {}", self.caption()));
        sheet.line(format_args!("    date: {day}"));
        if let Some(who) = who {
            sheet.line("    audience: public").line(format_args!("    {who}"));
        }
    }

    fn alt(self) -> Words {
        match self {
            Self::Opening => Words::of(
                "Tranh vẽ: người dân xếp hàng trước một ngôi nhà mái đỏ, hai người phát thẻ sau chiếc bàn.",
                "Dessin : des gens font la queue devant une maison au toit rouge ; deux agents sont derrière une table.",
                "A drawing: people queue before a house with a red roof; two officers stand behind a table.",
            ),
            Self::Boat => Words::of(
                "Tranh vẽ: ba người đi thuyền trên sông, mang theo một chiếc hộp; phía sau là núi.",
                "Dessin : trois personnes dans une barque sur une rivière, avec une caisse ; des montagnes au fond.",
                "A drawing: three people in a boat on a river, with a box; mountains behind them.",
            ),
            Self::Desk => Words::of(
                "Tranh vẽ: ba chồng phiếu trên bàn, dưới một chiếc đèn.",
                "Dessin : trois piles de fiches sur un bureau, sous une lampe.",
                "A drawing: three piles of forms on a desk, under a lamp.",
            ),
        }
    }

    fn caption(self) -> Words {
        match self {
            Self::Opening => Words::of(
                "Những người đầu tiên nhận thẻ trong sân nhà văn hóa.",
                "Les premiers à recevoir leur carte, dans la cour de la maison commune.",
                "The first people to get their cards, in the yard of the community house.",
            ),
            Self::Boat => Words::of(
                "Tổ lưu động mang thẻ đến những nhà ở xa.",
                "L’équipe mobile apporte les cartes aux maisons éloignées.",
                "The mobile team brings cards to houses far away.",
            ),
            Self::Desk => Words::of(
                "Phiếu chưa nhập sổ.",
                "Des fiches qui ne sont pas encore saisies.",
                "Forms that have not been entered yet.",
            ),
        }
    }
}

const SKIN: Colour = [224, 180, 142];
const SHIRTS: [Colour; 4] = [[196, 60, 50], [58, 108, 168], [232, 178, 62], [88, 140, 90]];
const GREEN: Colour = [92, 122, 84];

fn opening() -> Drawing {
    let mut drawing = Drawing::new(1280, 854, [150, 196, 226], [242, 226, 190]);
    drawing.disc((1080, 150), 60, [250, 222, 120]).hill(-200, 760, 300, 560, [120, 158, 150]);
    drawing.hill(400, 1500, 250, 560, [98, 140, 128]).block((0, 540), 1280, 314, [200, 176, 128]);
    drawing
        .block((120, 330), 520, 260, [236, 226, 204])
        .area(&[(80, 336), (190, 220), (570, 220), (680, 336)], [170, 62, 46]);
    drawing.block((330, 430), 100, 160, [110, 74, 52]).block((170, 400), 110, 90, [150, 190, 200]);
    drawing.block((480, 400), 110, 90, [150, 190, 200]).block((260, 290), 240, 34, [196, 40, 44]);
    for (x, shirt) in [(620, 1), (720, 1)] {
        drawing.person((x, 720), 290, SKIN, SHIRTS[shirt]);
    }
    drawing.block((560, 590), 230, 24, [146, 100, 62]).block((570, 614), 14, 120, [116, 78, 48]);
    drawing.block((766, 614), 14, 120, [116, 78, 48]).block((630, 578), 60, 12, [250, 250, 246]);
    for (x, foot, height, shirt) in
        [(860, 740, 280, 2), (950, 752, 317, 3), (1040, 740, 304, 0), (1130, 752, 291, 1), (1220, 740, 328, 2)]
    {
        drawing.person((x, foot), height, SKIN, SHIRTS[shirt]);
    }
    drawing
}

fn boat() -> Drawing {
    let mut drawing = Drawing::new(1280, 854, [190, 214, 228], [226, 232, 226]);
    drawing.hill(-300, 620, 160, 500, [134, 156, 168]).hill(360, 1100, 90, 500, [112, 138, 150]);
    drawing.hill(800, 1700, 200, 500, [128, 152, 160]).block((0, 480), 1280, 374, [104, 148, 158]);
    drawing
        .area(&[(0, 480), (420, 480), (180, 540), (0, 560)], GREEN)
        .area(&[(1280, 480), (940, 480), (1280, 600)], GREEN);
    for row in 0..9 {
        drawing.block((60 + row * 397 % 1000, 570 + row * 31), 150, 3, [150, 184, 190]);
    }
    for (x, shirt) in [(520, 0), (640, 1), (800, 3)] {
        drawing.person((x, 700), 250, SKIN, SHIRTS[shirt]);
    }
    drawing.block((690, 590), 70, 70, [206, 168, 104]).block((690, 618), 70, 8, [150, 112, 62]);
    drawing.area(&[(330, 630), (960, 630), (880, 730), (420, 730)], [112, 70, 44]);
    drawing.area(&[(330, 630), (960, 630), (952, 646), (342, 646)], [150, 100, 64]);
    drawing.area(&[(850, 480), (858, 480), (1010, 780), (1000, 780)], [90, 62, 44]);
    drawing
}

fn desk() -> Drawing {
    let mut drawing = Drawing::new(800, 1066, [88, 82, 90], [150, 126, 104]);
    drawing.area(&[(400, 300), (120, 760), (680, 760)], [196, 174, 128]).block((0, 760), 800, 306, [124, 84, 54]);
    drawing.area(&[(330, 300), (360, 220), (440, 220), (470, 300)], [60, 110, 104]).block(
        (396, 0),
        8,
        222,
        [40, 38, 40],
    );
    drawing.disc((400, 306), 26, [255, 240, 190]);
    for (x, sheets) in [(110, 14), (310, 22), (520, 9)] {
        for sheet in 0..sheets {
            let tint = if sheet % 2 == 0 { [250, 246, 236] } else { [226, 220, 206] };
            drawing.block((x + sheet * 29 % 13, 820 - sheet * 9), 170, 9, tint);
        }
    }
    drawing
}

/// Which side of a picture is up, as cameras number it.
const UPRIGHT: u8 = 1;
const ON_ITS_SIDE: u8 = 6;

/// What a camera writes into its files: which side is up, where the picture was taken, who it shows. All of it is invented.
fn from_a_camera(turn: u8) -> Vec<u8> {
    let mut content = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    content.extend([turn, 0, 0, 0, 0, 0, 0]);
    content.extend(format!("{CAMERA_MARK} GPSLatitude 12.34567 GPSLongitude 107.65432").bytes());
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX).to_be_bytes();
    [&[0xFF, 0xE1], &length[..], &content].concat()
}

/// What stands in the files of photos and nowhere else.
const CAMERA_MARK: &str = "taken-with-the-camera-of-nobody";
