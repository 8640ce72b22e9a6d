//! Which tables there are, and how they hang together. How large ones are parted is the business of [`parts`](mod@super::parts).

use super::Index;

/// A table of the package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::render) enum Table {
    Observations,
    Latest,
    Statuses,
    Sums,
    Changes,
    Problems,
    Reports,
    Missing,
    Programmes,
    BaseKinds,
    Indicators,
    Deadlines,
    Levels,
    Units,
    Events,
    Documents,
    Bulletins,
    Commendations,
    Awarded,
    Recipients,
    Evidence,
    Difficulties,
    DifficultySteps,
    Releases,
}

/// What a column leads to: its name, the table, and the column there.
pub(super) type Lead = (&'static str, Table, &'static str);

impl Table {
    /// In the order in which they are told, figures first.
    pub(super) const EVERY: [Self; 24] = [
        Self::Observations,
        Self::Latest,
        Self::Statuses,
        Self::Sums,
        Self::Changes,
        Self::Problems,
        Self::Reports,
        Self::Missing,
        Self::Programmes,
        Self::BaseKinds,
        Self::Indicators,
        Self::Deadlines,
        Self::Levels,
        Self::Units,
        Self::Events,
        Self::Documents,
        Self::Bulletins,
        Self::Commendations,
        Self::Awarded,
        Self::Recipients,
        Self::Evidence,
        Self::Difficulties,
        Self::DifficultySteps,
        Self::Releases,
    ];

    /// Its name in paths and ids, and the interface strings of its title and of what it holds.
    fn strings(self) -> [&'static str; 3] {
        match self {
            Self::Observations => ["observations", "data-observations", "data-observations-about"],
            Self::Latest => ["latest", "data-latest", "data-latest-about"],
            Self::Statuses => ["statuses", "data-statuses", "data-statuses-about"],
            Self::Sums => ["sums", "data-sums", "data-sums-about"],
            Self::Changes => ["changes", "data-changes", "data-changes-about"],
            Self::Problems => ["problems", "data-problems", "data-problems-about"],
            Self::Reports => ["reports", "data-reports", "data-reports-about"],
            Self::Missing => ["missing", "data-missing", "data-missing-about"],
            Self::Programmes => ["programmes", "data-programmes", "data-programmes-about"],
            Self::BaseKinds => ["base-kinds", "data-base-kinds", "data-base-kinds-about"],
            Self::Indicators => ["indicators", "data-indicators", "data-indicators-about"],
            Self::Deadlines => ["deadlines", "data-deadlines", "data-deadlines-about"],
            Self::Levels => ["levels", "data-levels", "data-levels-about"],
            Self::Units => ["units", "data-units", "data-units-about"],
            Self::Events => ["events", "data-events", "data-events-about"],
            Self::Documents => ["documents", "data-documents", "data-documents-about"],
            Self::Bulletins => ["bulletins", "data-bulletins", "data-bulletins-about"],
            Self::Commendations => ["commendations", "data-commendations", "data-commendations-about"],
            Self::Awarded => ["commendation-steps", "data-awarded", "data-awarded-about"],
            Self::Recipients => ["recipients", "data-recipients", "data-recipients-about"],
            Self::Evidence => ["evidence", "data-evidence", "data-evidence-about"],
            Self::Difficulties => ["difficulties", "data-difficulties", "data-difficulties-about"],
            Self::DifficultySteps => ["difficulty-steps", "data-difficulty-steps", "data-difficulty-steps-about"],
            Self::Releases => ["releases", "data-releases", "data-releases-about"],
        }
    }

    /// Its name in paths and ids.
    pub(in crate::render) fn id(self) -> &'static str {
        self.strings()[0]
    }

    /// The interface string of its title.
    pub(in crate::render) fn title(self) -> &'static str {
        self.strings()[1]
    }

    /// The interface string that says what it holds.
    pub(in crate::render) fn about(self) -> &'static str {
        self.strings()[2]
    }

    /// The columns that together name a row and no other.
    pub(super) fn key(self) -> &'static [&'static str] {
        match self {
            Self::Observations => &["indicator", "unit", "row"],
            Self::Latest => &["indicator", "unit"],
            Self::Statuses => &["indicator", "unit", "number"],
            Self::Sums => &["indicator", "unit", "base_kind"],
            Self::Changes | Self::Problems | Self::Missing | Self::Events => &["number"],
            Self::Reports => &["indicator", "unit", "due"],
            Self::Programmes => &["programme"],
            Self::BaseKinds => &["programme", "base_kind"],
            Self::Indicators => &["indicator"],
            Self::Deadlines => &["deadline"],
            Self::Levels => &["level"],
            Self::Units => &["unit"],
            Self::Documents => &["document"],
            Self::Bulletins => &["bulletin"],
            Self::Commendations => &["commendation"],
            Self::Awarded | Self::Recipients | Self::Evidence => &["commendation", "number"],
            Self::Difficulties => &["difficulty"],
            Self::DifficultySteps => &["difficulty", "number"],
            Self::Releases => &["release"],
        }
    }

    /// The columns that lead to a row of a table.
    pub(super) fn leads(self) -> &'static [Lead] {
        const UNIT: Lead = ("unit", Table::Units, "unit");
        const INDICATOR: Lead = ("indicator", Table::Indicators, "indicator");
        const DOCUMENT: Lead = ("document", Table::Documents, "document");
        const DEADLINE: Lead = ("deadline", Table::Deadlines, "deadline");
        const PROGRAMME: Lead = ("programme", Table::Programmes, "programme");
        const COMMENDATION: Lead = ("commendation", Table::Commendations, "commendation");
        match self {
            Self::Observations | Self::Changes => &[INDICATOR, UNIT, DOCUMENT],
            Self::Latest | Self::Sums | Self::Problems | Self::Reports => &[INDICATOR, UNIT],
            Self::Statuses => &[INDICATOR, UNIT, DEADLINE],
            Self::Missing => &[INDICATOR],
            Self::BaseKinds => &[PROGRAMME],
            Self::Indicators => &[PROGRAMME, ("after", Table::Indicators, "indicator")],
            Self::Deadlines => &[UNIT, DOCUMENT],
            Self::Units => &[("level", Table::Levels, "level"), ("parent", Table::Units, "unit")],
            Self::Commendations | Self::Events => &[DOCUMENT],
            Self::Awarded => &[COMMENDATION, DOCUMENT],
            Self::Recipients => &[COMMENDATION, UNIT],
            Self::Evidence => &[COMMENDATION, UNIT, INDICATOR],
            Self::Difficulties => &[UNIT, INDICATOR],
            Self::DifficultySteps => &[("difficulty", Table::Difficulties, "difficulty")],
            Self::Programmes | Self::Levels | Self::Documents | Self::Bulletins | Self::Releases => &[],
        }
    }
}

impl Index {
    /// The tables that have files, in the order in which they are told.
    pub(in crate::render) fn tables(&self) -> impl Iterator<Item = Table> {
        Table::EVERY.into_iter().filter(|table| self.of(*table).next().is_some())
    }
}
