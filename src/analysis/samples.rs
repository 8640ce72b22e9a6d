//! For tests: a programme as a value, Monday to Friday, no holidays, weekly reports, every threshold at its default; and the
//! smallest site as files.

use crate::check::Checked;
use crate::check::nouns::{BaseKind, Programme, Thresholds};
use crate::domain::{Audience, Scalar, Text};
use crate::load::Memory;
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

const SITE: &str = "format: 1\ntitle: Days\nlanguages: [en]\ntime_zone: Asia/Ho_Chi_Minh\n";
const UNITS: &str = "\
levels:
  province: {name: province, plural: provinces}
valid: {from: unknown}
units: |
  code  level     name  parent
  P     province  An    -
";
const PROGRAMME: &str = "\
name: Campaign
base_kinds:
  eligible: {role: eligible, name: eligible}
indicators:
  card: {name: Cards, unit: cards}
";

/// A site of one unit, `P`, and one indicator, `card`; `more` is what else its programme says.
pub(crate) fn smallest(more: &str) -> Memory {
    let content = Memory::default().with("site.yaml", SITE).with("units/all.yaml", UNITS);
    content.with("programmes/campaign.yaml", format!("{PROGRAMME}{more}"))
}

/// A report of that unit; `more` is what else its head says.
pub(crate) fn report(as_of: &str, published: &str, more: &str, (count, base): (u32, u32)) -> String {
    format!(
        "as_of: {as_of}\npublished: {published}\naudience: public\nindicator: card\nbase_kind: eligible\n{more}\
         source: {{publisher: Office}}\nfigures: |\n  unit  count  base\n  P     {count}  {base}\n"
    )
}

/// A site that has no errors.
pub(crate) fn checked(content: &Memory) -> Checked {
    let (outcome, _) = crate::check(content);
    let problems = outcome.problems;
    outcome.value.unwrap_or_else(|| panic!("{problems:#?}"))
}
