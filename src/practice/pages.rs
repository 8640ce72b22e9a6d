//! `pages/<slug>.<lang>.md`: about, method, glossary.

use super::text::{Language, Quoted, Sheet, french};
use super::world::World;

/// A page of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    About,
    Method,
    Glossary,
}

impl Page {
    /// Every page, in the order of the navigation.
    pub(super) const ALL: [Self; 3] = [Self::About, Self::Method, Self::Glossary];

    fn slug(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Method => "method",
            Self::Glossary => "glossary",
        }
    }

    fn title(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::About, Language::Vietnamese) => "Giới thiệu",
            (Self::About, Language::French) => "À propos",
            (Self::About, Language::English) => "About",
            (Self::Method, Language::Vietnamese) => "Cách tính",
            (Self::Method, Language::French) => "Méthode",
            (Self::Method, Language::English) => "Method",
            (Self::Glossary, Language::Vietnamese) => "Thuật ngữ",
            (Self::Glossary, Language::French) => "Glossaire",
            (Self::Glossary, Language::English) => "Glossary",
        }
    }
}

/// The file of a page in a language.
pub(super) fn file(world: &World, page: Page, language: Language) -> (String, String) {
    let updated = world.calendar.today();
    let mut sheet = Sheet::default();
    sheet.line("---").line(format_args!("title: {}", Quoted(page.title(language)))).line("audience: public");
    sheet.line(format_args!("order: {}", page as usize + 1)).line(format_args!("updated: {updated}"));
    if language != Language::Vietnamese {
        sheet.line(format_args!("translation: {{of: vi, state: {updated}}}"));
    }
    sheet.line("---").line("");
    match page {
        Page::About => about(world, language, &mut sheet),
        Page::Method => method(language, &mut sheet),
        Page::Glossary => glossary(language, &mut sheet),
    }
    (format!("pages/{}.{}.md", page.slug(), language.tag()), sheet.finish())
}

fn about(world: &World, language: Language, sheet: &mut Sheet) {
    let top = world.unit(0);
    let name = format!("{}[{}](unit:{})", top.article(language), top.full(language), world.key(0));
    let text = match language {
        Language::Vietnamese => format!(
            "Trang này để tập làm. Trên đời không có {name}: địa danh, con số, văn bản và người được khen đều do \
             máy đặt ra, theo cùng một hạt giống.\n\n\
             Hãy sửa một con số trong `snapshots/`, dựng lại trang và xem điều gì thay đổi. Không thể làm hỏng điều \
             gì."
        ),
        Language::French => format!(
            "Ce site sert à s’exercer : {name} n’existe pas. Lieux, chiffres, documents et personnes récompensées \
             sont inventés par la machine, à partir d’une même graine.\n\n\
             Changez un chiffre dans `snapshots/`, reconstruisez le site et voyez ce qui bouge. Rien ne peut être \
             abîmé."
        ),
        Language::English => format!(
            "This site is for practice. {name} doesn’t exist: its places, figures, documents and the people it \
             commends are made up by a machine, from one seed.\n\n\
             Change a figure under `snapshots/`, build the site again and see what moves. Nothing can be broken."
        ),
    };
    sheet.line(printed(language, text));
}

fn method(language: Language, sheet: &mut Sheet) {
    let text = match language {
        Language::Vietnamese => {
            "Các xã và huyện báo cáo vào thứ Ba hằng tuần, theo [hướng dẫn](doc:reporting-guide). Số của cấp trên \
             là tổng của các xã. Xã không gửi báo cáo được cộng theo con số gần nhất của xã đó.\n\n\
             Số thẻ được so với số người đủ điều kiện; số tài khoản được so với chỉ tiêu và có thể vượt 100%."
        }
        Language::French => {
            "Communes et districts rendent compte chaque mardi, selon l’[instruction](doc:reporting-guide). Les \
             chiffres des niveaux supérieurs sont la somme de ceux des communes. Une commune qui n’envoie rien \
             compte pour son dernier chiffre connu.\n\n\
             Les cartes sont rapportées aux personnes éligibles ; les comptes à un objectif, qu’ils peuvent \
             dépasser."
        }
        Language::English => {
            "Communes and districts report every Tuesday, as the [instruction](doc:reporting-guide) says. Figures \
             of higher levels are sums of the communes’. A commune that sends nothing counts with the last figure \
             it sent.\n\n\
             Cards are held against those eligible; accounts against a target, which they may exceed."
        }
    };
    sheet.line(printed(language, text.to_owned()));
}

fn printed(language: Language, text: String) -> String {
    if language == Language::French { french(text) } else { text }
}

fn glossary(language: Language, sheet: &mut Sheet) {
    let terms: [(&str, &str); 4] = match language {
        Language::Vietnamese => [
            ("Tính đến", "Ngày mà con số nói tới, không phải ngày công bố."),
            ("Người đủ điều kiện", "Cư dân từ đủ 14 tuổi có tên trong danh sách."),
            ("Chỉ tiêu", "Con số được giao; có thể vượt."),
            ("Trường hợp phát sinh", "Người đủ điều kiện sau khi đơn vị đã hoàn thành."),
        ],
        Language::French => [
            ("Au (date)", "Le jour dont parle le chiffre, et non celui de sa publication."),
            ("Personnes éligibles", "Les résidents de 14 ans et plus inscrits sur les listes."),
            ("Objectif", "Un nombre fixé ; il peut être dépassé."),
            ("Nouveaux cas", "Les personnes devenues éligibles après l’achèvement."),
        ],
        Language::English => [
            ("As of", "The day that a figure speaks of, not the day it was published."),
            ("Those eligible", "Residents aged 14 and over who are on the lists."),
            ("Target", "A number that was set; it can be exceeded."),
            ("New cases", "People who became eligible after a unit was complete."),
        ],
    };
    for (term, meaning) in terms {
        let colon = if language == Language::French { " :" } else { ":" };
        sheet.line(printed(language, format!("- **{term}**{colon} {meaning}")));
    }
}
