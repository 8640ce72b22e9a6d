//! A programme for tests: Monday to Friday, no holidays, weekly reports, every threshold at its default.

use crate::check::nouns::{BaseKind, Programme, Thresholds};
use crate::domain::{Audience, Scalar, Text};
use crate::load::raw::{BaseRole, Weekday};

/// The programme.
pub(super) fn programme() -> Programme {
    let text = |text: &str| Text::Same(text.to_owned());
    let kind = |id: &str, role| BaseKind {
        id: crate::domain::BaseKindId::read(id).unwrap_or_else(|refusal| panic!("{refusal}")),
        role,
        name: text(id),
        definition: None,
    };
    Programme {
        id: crate::domain::ProgrammeId::read("campaign").unwrap_or_else(|refusal| panic!("{refusal}")),
        name: text("Campaign"),
        audience: Audience::Public,
        description: None,
        base_kinds: vec![kind("eligible", BaseRole::Eligible), kind("target", BaseRole::Target)],
        thresholds: Thresholds::default(),
        report_days: 7,
        reports_declared: true,
        reports_from: None,
        reporting_levels: Vec::new(),
        working_days: vec![Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday],
        holidays: Vec::new(),
        ranking: true,
    }
}
