//! Who cites which documents where: bulletins, commendations, deadlines and documents themselves.

use crate::check::Checked;
use crate::check::nouns::{Bulletin, Commendation, DocumentId, OfficialDocument, Schedule, Translated};
use crate::diag::{KeyPath, Place};
use crate::domain::Audience;
use jiff::civil::Date;

/// Something that cites documents.
#[derive(Debug)]
pub(super) struct Citing {
    /// `bulletin`, `commendation`, `deadline` or `document`.
    pub(super) kind: &'static str,
    /// The document that cites, if it is one.
    pub(super) itself: Option<DocumentId>,
    /// Its day; none for what holds on any day, and where nobody says.
    pub(super) date: Option<Date>,
    /// Whether everybody may see it.
    pub(super) public: bool,
    /// What it cites, with the place of each.
    pub(super) cites: Vec<(DocumentId, Place)>,
}

/// Everything that cites a document of the register and has a day of its own, or holds still.
pub(super) fn citing(checked: &Checked) -> Vec<Citing> {
    let bulletins = checked.bulletins.iter().map(|bulletin| of_bulletin(checked, bulletin));
    let awards = checked.commendations.iter().filter(|award| award.latest.date.is_some()).map(of_award);
    let deadlines = checked.schedules.iter().map(|schedule| of_deadline(checked, schedule));
    let documents = (0..).map(DocumentId).zip(&checked.documents).filter(|(_, document)| document.date.is_some());
    let documents = documents.map(|(id, document)| of_document(id, document));
    let all = bulletins.chain(awards).chain(deadlines).chain(documents);
    all.filter(|citing| !citing.cites.is_empty()).collect()
}

fn of_bulletin(checked: &Checked, bulletin: &Bulletin) -> Citing {
    let file = bulletin.texts.values().next().map(|text| text.file.as_str()).unwrap_or_default();
    let at = |position| Place::value(file, KeyPath::from(["documents"]).index(position));
    let listed = bulletin.documents.iter().enumerate().map(|(position, id)| (*id, at(position)));
    let linked = bulletin.texts.values().flat_map(Translated::cited).filter_map(|(key, place)| {
        let position = checked.documents.iter().position(|document| document.key == *key)?;
        Some((DocumentId(u32::try_from(position).ok()?), place))
    });
    Citing {
        kind: "bulletin",
        itself: None,
        date: Some(bulletin.date),
        public: bulletin.is_open(),
        cites: listed.chain(linked).collect(),
    }
}

fn of_award(award: &Commendation) -> Citing {
    Citing {
        kind: "commendation",
        itself: None,
        date: award.latest.date,
        public: award.is_open(),
        cites: award.latest.document.map(|id| (id, award.place.clone())).into_iter().collect(),
    }
}

fn of_deadline(checked: &Checked, schedule: &Schedule) -> Citing {
    let programme = schedule.indicators.first().map(|id| checked.indicators[usize::from(id.0)].programme);
    let public = programme.is_some_and(|programme| checked.programmes[programme].audience == Audience::Public);
    Citing {
        kind: "deadline",
        itself: None,
        date: None,
        public,
        cites: schedule.document.map(|id| (id, schedule.place.clone())).into_iter().collect(),
    }
}

fn of_document(id: DocumentId, document: &OfficialDocument) -> Citing {
    Citing {
        kind: "document",
        itself: Some(id),
        date: document.date,
        public: document.audience == Audience::Public,
        cites: document.cites.iter().map(|cited| (*cited, document.place_of("cites"))).collect(),
    }
}
