//! Names that sound like places and people and belong to none.
//!
//! The first syllable is one that Vietnamese could have and hasn't, so that no name is a real one whatever follows it;
//! the second carries the tones. Names of one unit's children differ; elsewhere they may come again, as real ones do.

use super::random::{Random, Shuffle, Stream};

const FIRST: [&str; 31] = [
    "Suyên", "Vuyên", "Ruân", "Đươm", "Vươm", "Hiêng", "Thoen", "Soan", "Choan", "Nhoan", "Riêm", "Nhiêm", "Muyên",
    "Phuân", "Ngoen", "Huôn", "Vuôn", "Nươm", "Quyêm", "Loen", "Roan", "Trươm", "Sươm", "Khuyêm", "Luyêm", "Chuyêm",
    "Duyêm", "Đuân", "Triêm", "Nuân", "Muân",
];

const SECOND: [&str; 37] = [
    "Lãm",
    "Nhạn",
    "Vĩ",
    "Tuyền",
    "Thược",
    "Duệ",
    "Khuê",
    "Ngạn",
    "Sưởng",
    "Trĩnh",
    "Diệm",
    "Quỳnh",
    "Hoằng",
    "Viễn",
    "Nghiễm",
    "Hựu",
    "Đỉnh",
    "Kiểng",
    "Miễu",
    "Chuẩn",
    "Lẫm",
    "Rạng",
    "Thạnh",
    "Vượng",
    "Yểng",
    "Ổn",
    "Đĩnh",
    "Khoáng",
    "Luyện",
    "Mẫn",
    "Nhuệ",
    "Phưởng",
    "Tảo",
    "Thoại",
    "Trạch",
    "Uyển",
    "Vịnh",
];

/// The names of the units below one unit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names(Shuffle);

impl Names {
    /// Names for the children of the unit that stands at `index` of its registry.
    pub(super) fn below(seed: u64, index: usize) -> Self {
        let mut random = Random::new(seed, Stream::Names, index);
        Self(Shuffle::new(&mut random, FIRST.len() * SECOND.len()))
    }

    /// The name of a child by its place. The first 1,147 have two syllables, the next 41,292 a third.
    pub(super) fn nth(self, place: usize) -> String {
        let pair = self.0.nth(place);
        let (first, second) = (FIRST[pair % FIRST.len()], SECOND[pair / FIRST.len()]);
        match place / (FIRST.len() * SECOND.len()) {
            0 => format!("{first} {second}"),
            round => format!("{first} {second} {}", SECOND[(pair + round) % SECOND.len()]),
        }
    }
}

/// The name of somebody who doesn't exist.
pub(super) fn person(seed: u64, index: usize) -> String {
    let mut random = Random::new(seed, Stream::People, index);
    let family = FIRST[random.below(FIRST.len())];
    let middle = SECOND[random.below(SECOND.len())];
    let given = SECOND[random.below(SECOND.len())];
    format!("{family} {middle} {given}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_children_of_a_unit_have_different_names() {
        for index in 0..5 {
            let names = Names::below(1, index);
            let different: BTreeSet<String> = (0..3000).map(|place| names.nth(place)).collect();
            assert_eq!(different.len(), 3000);
        }
    }

    #[test]
    fn names_are_composed_letters() {
        use unicode_normalization::is_nfc;
        assert!(FIRST.iter().chain(&SECOND).all(|syllable| is_nfc(syllable)));
        assert_eq!(person(1, 4).split(' ').count(), 3);
    }
}
