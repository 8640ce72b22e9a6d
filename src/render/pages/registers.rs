//! The roll of honour, as a page and as entries for others.

use super::context::{Commendation, CommendationGroup, Content, Link, Recipient};
use crate::check::nouns::{self, IndicatorId, UnitId};
use crate::domain::AsOf;
use crate::language::Argument;
use crate::load::raw::{AwardStatus, RecipientKind};
use crate::model::Edition;
use crate::render::words::{Scribe, commendation_anchor};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The roll of honour, by status: what was proposed is never listed as granted.
pub(super) fn commendations<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let groups = [
        (AwardStatus::Granted, "granted", "commendation-granted-list"),
        (AwardStatus::Proposed, "proposed", "commendation-proposed-list"),
        (AwardStatus::Revoked, "revoked", "commendation-revoked-list"),
    ];
    let group = |(status, id, title): (AwardStatus, &str, &str)| CommendationGroup {
        id: id.to_owned(),
        title: scribe.word(title),
        note: None,
        items: awards(scribe, |award| award.status == status),
    };
    Content::Commendations {
        commendations: groups.map(group).into_iter().filter(|group| !group.items.is_empty()).collect(),
    }
}

/// The commendations that are wanted, newest first, undated last.
pub(super) fn awards<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    wanted: impl Fn(&nouns::Commendation) -> bool,
) -> Vec<Commendation> {
    let all = &scribe.report.site.commendations;
    let shown: Vec<&nouns::Commendation> = all.iter().copied().filter(|award| wanted(award)).collect();
    let granted = if shown.is_empty() { Granted::new() } else { by_figure(all) };
    shown.into_iter().map(|award| commendation(scribe, award, &granted)).collect()
}

/// The granted commendations by the figures that they rest on.
type Granted<'c> = BTreeMap<(UnitId, IndicatorId, AsOf), Vec<&'c nouns::Commendation>>;

fn by_figure<'c>(awards: &[&'c nouns::Commendation]) -> Granted<'c> {
    let mut granted = Granted::new();
    for award in awards.iter().filter(|award| award.status == AwardStatus::Granted) {
        for figure in &award.rests_on {
            granted.entry((figure.unit, figure.indicator, figure.as_of)).or_default().push(award);
        }
    }
    granted
}

/// A sentence where the same achievement of the same units is commended elsewhere too.
fn again<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    award: &nouns::Commendation,
    granted: &Granted<'_>,
) -> Option<String> {
    let figures = award.rests_on.iter().filter(|_| award.status == AwardStatus::Granted);
    let figures = figures.filter_map(|figure| granted.get(&(figure.unit, figure.indicator, figure.as_of)));
    let same =
        |other: &&&nouns::Commendation| other.id != award.id && other.recipient_units().eq(award.recipient_units());
    let mut others: Vec<&nouns::Commendation> = figures.flatten().filter(same).copied().collect();
    others.sort_by_key(|other| &other.id);
    others.dedup_by_key(|other| &other.id);
    let named =
        |other: &&nouns::Commendation| format!("{} ({})", scribe.plain(&other.form), scribe.plain(&other.authority));
    let list = scribe.language.list(&others.iter().map(named).collect::<Vec<_>>());
    (!others.is_empty()).then(|| scribe.text("commendation-again", &[("list", list.as_str().into())]))
}

fn commendation<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    award: &nouns::Commendation,
    granted: &Granted<'_>,
) -> Commendation {
    let (kind, word) = match award.status {
        AwardStatus::Granted => ("granted", "commendation-granted"),
        AwardStatus::Proposed => ("proposed", "commendation-proposed"),
        AwardStatus::Revoked => ("revoked", "commendation-revoked"),
    };
    let decision = award.document.and_then(|id| scribe.document_link(id));
    let symbol = award.decision.as_ref().map(|symbol| Link {
        text: scribe.text("commendation-decision", &[("symbol", symbol.as_str().into())]),
        href: None,
        lang: None,
    });
    Commendation {
        id: commendation_anchor(award),
        recipients: award.recipients.iter().map(|who| recipient(scribe, who)).collect(),
        form: scribe.plain(&award.form),
        authority: scribe.plain(&award.authority),
        status_kind: kind.to_owned(),
        status: scribe.word(word),
        date: award.date.map_or_else(|| scribe.word("date-unknown"), |date| scribe.language.date(date)),
        date_iso: award.date.map(|date| date.to_string()),
        achievement: scribe.remark(&award.achievement),
        rests_on: rests_on(scribe, award),
        decision: decision.or(symbol),
        source: scribe.source(&award.source),
        remark: award.remark.as_ref().map(|remark| scribe.remark(remark)),
        again: again(scribe, award, granted),
    }
}

fn recipient<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, who: &nouns::Recipient) -> Recipient {
    let (kind, one, several) = match who.kind {
        RecipientKind::Collective => ("collective", "commendation-collective", "commendation-collectives"),
        RecipientKind::Individual => ("individual", "commendation-individual", "commendation-individuals"),
        RecipientKind::Household => ("household", "commendation-household", "commendation-households"),
    };
    let word = match who.count {
        Some(n) => scribe.text(several, &[("n", Argument::Count(u64::from(n)))]),
        None => scribe.word(one),
    };
    let seen = who.unit.filter(|unit| scribe.report.site.registry.is_seen(*unit));
    Recipient {
        kind: kind.to_owned(),
        word,
        name: scribe.remark(&who.name),
        unit: seen.map(|unit| scribe.unit_link(unit)),
    }
}

/// The figures that an achievement rests on, as far as this edition knows them: as they are now, and where they were
/// corrected since, as they were when it was commended.
fn rests_on<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &nouns::Commendation) -> Vec<Link> {
    let site = scribe.report.site;
    let link = |claim: &nouns::RestsOn| {
        let nouns::RestsOn { unit, indicator, as_of, .. } = claim;
        let figures = site.figures(*indicator, *unit);
        let first = figures.iter().find(|figure| figure.as_of == *as_of)?;
        let figure = site.replacement(first).unwrap_or(first);
        let widths = site.programme(*indicator).thresholds.widths;
        let value = |figure| scribe.with_counts(*indicator, figure, crate::analysis::rate_of(figure, widths));
        let unit = scribe.unit_link(*unit);
        let anchor = format!("#p-{}", site.indicators[indicator].id);
        let mut said = format!("{}, {}", value(figure), scribe.as_of_phrase(figure));
        if let Some((before, after)) = claim.corrected(award.date, figures, |figure| site.snapshot(figure)) {
            let again = after.as_of == before.as_of;
            let (id, told) =
                if again { ("commendation-corrected", before) } else { ("commendation-corrected-by", after) };
            let (told, phrase) = (value(told), scribe.as_of_phrase(told));
            let arguments = [("value", told.as_str().into()), ("as-of", phrase.as_str().into())];
            let _ = write!(said, " ({})", scribe.text(id, &arguments[..if again { 1 } else { 2 }]));
        }
        let text = scribe.named(&unit.text, &said);
        Some(Link { text, href: unit.href.map(|href| format!("{href}{anchor}")), lang: None })
    };
    award.rests_on.iter().filter_map(link).collect()
}
