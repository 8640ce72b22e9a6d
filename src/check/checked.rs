//! What checking gives: everything that was loaded, resolved, with no error left.

use super::nouns::{
    Authority, AwardForm, Bulletin, Commendation, Difficulty, Indicator, Map, MovedPage, Observation, OfficialDocument,
    Page, Photo, Programme, Registry, Release, Schedule, SiteFacts, Snapshot,
};
use crate::diag::Diagnostic;
use crate::domain::Audience;
use crate::language::Language;
use crate::load::Sources;
use std::sync::Arc;

/// Content without errors. Only [`super::check`] makes one.
#[derive(Debug)]
pub struct Checked {
    /// The site itself.
    pub site: SiteFacts,
    /// The units.
    pub registry: Registry,
    /// The campaigns, by id.
    pub programmes: Vec<Programme>,
    /// Everything that is counted, programme by programme.
    pub indicators: Vec<Indicator>,
    /// Every target and deadline.
    pub schedules: Vec<Schedule>,
    /// The documents, by key.
    pub documents: Vec<OfficialDocument>,
    /// The files of figures, by path.
    pub snapshots: Vec<Snapshot>,
    /// The figures, file by file and row by row.
    pub observations: Vec<Observation>,
    /// The bulletins, by date and slug.
    pub bulletins: Vec<Bulletin>,
    /// The pages, by order and slug.
    pub pages: Vec<Page>,
    /// The commendations, by id.
    pub commendations: Vec<Commendation>,
    /// Forms of commendation that are defined.
    pub forms: Vec<AwardForm>,
    /// Authorities that give commendations and are defined.
    pub authorities: Vec<Authority>,
    /// The difficulties, by id.
    pub difficulties: Vec<Difficulty>,
    /// The photos of the register, by name; those of the internal one behind those of the other.
    pub photos: Vec<Photo>,
    /// The releases, by time.
    pub releases: Vec<Release>,
    /// Pages that stood elsewhere before, in the order of the files.
    pub moved: Vec<MovedPage>,
    /// The maps that the site brings along, by path.
    pub maps: Vec<Map>,
    /// The languages of the site, in its order.
    pub languages: Vec<Arc<Language>>,
    /// Warnings and notes that stand on the data-quality page.
    pub problems: Vec<Diagnostic>,
    /// The texts of the files, for whoever shows a line.
    pub sources: Sources,
}

impl Checked {
    /// The file that a figure stands in.
    #[must_use]
    pub fn snapshot(&self, figure: &Observation) -> &Snapshot {
        &self.snapshots[figure.snapshot.0 as usize]
    }

    /// Who may know a figure: those who may know the unit, the programme and the file that it stands in.
    #[must_use]
    pub fn audience(&self, figure: &Observation) -> Audience {
        let snapshot = self.snapshot(figure);
        let programme = self.indicators[usize::from(snapshot.indicator.0)].programme;
        let unit = self.registry.unit(figure.unit).audience;
        unit.min(self.programmes[programme].audience).min(snapshot.audience)
    }
}
