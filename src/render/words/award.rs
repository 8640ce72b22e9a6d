//! Commendations in words: who received one and is named in this edition, what it is, what became of it.

use super::{Scribe, capital};
use crate::check::nouns::{AwardStep, Recipient};
use crate::language::Argument;
use crate::load::raw::{AwardStatus, RecipientKind};
use crate::model::{Award, Edition};
use crate::render::pages::context::{self, Link, Remark};
use crate::render::paths::Paths;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// What a commendation is called: its form and who received it.
    pub(in crate::render) fn award_name(&self, award: &Award<'_>) -> String {
        let names = self.language.list(&self.recipient_names(award));
        self.named(&capital(&self.plain(&award.entry.form)), &names)
    }

    /// A link to a commendation's certificate by its name.
    pub(in crate::render) fn award_link(&self, award: &Award<'_>) -> Link {
        self.link(self.award_name(award), &Paths::commendation(&award.entry.id))
    }

    /// "granted".
    pub(in crate::render) fn award_status(&self, award: &Award<'_>) -> String {
        self.word(match award.status() {
            AwardStatus::Granted => "commendation-granted",
            AwardStatus::Proposed => "commendation-proposed",
            AwardStatus::Revoked => "commendation-revoked",
        })
    }

    /// Who received it, by name where the name is for this edition's readers, else by how many they are and of which unit.
    pub(in crate::render) fn recipient_names(&self, award: &Award<'_>) -> Vec<String> {
        let named = |who: context::Recipient| match (who.held, who.unit) {
            (Some(_), Some(unit)) => self.text(
                "commendation-of-unit",
                &[("recipients", who.name.text.as_str().into()), ("unit", unit.text.as_str().into())],
            ),
            _ => who.name.text,
        };
        self.recipients(award).into_iter().map(named).collect()
    }

    /// Who received it. Those whose names are not for this edition's readers are counted together, by kind and unit.
    pub(in crate::render) fn recipients(&self, award: &Award<'_>) -> Vec<context::Recipient> {
        let mut counted: Vec<&Recipient> = Vec::new();
        let mut recipients = Vec::new();
        for who in &award.entry.recipients {
            if who.name.seen(E::admits).is_some() {
                recipients.push(self.recipient(who, who.count));
            } else if counted.iter().all(|other| (other.kind, other.unit) != (who.kind, who.unit)) {
                counted.push(who);
                let alike = award.entry.recipients.iter().filter(|other| {
                    (other.kind, other.unit) == (who.kind, who.unit) && other.name.seen(E::admits).is_none()
                });
                recipients.push(self.recipient(who, Some(alike.map(|other| other.count.unwrap_or(1)).sum())));
            }
        }
        recipients
    }

    fn recipient(&self, who: &Recipient, count: Option<u32>) -> context::Recipient {
        let (kind, one, several) = match who.kind {
            RecipientKind::Collective => ("collective", "commendation-collective", "commendation-collectives"),
            RecipientKind::Individual => ("individual", "commendation-individual", "commendation-individuals"),
            RecipientKind::Household => ("household", "commendation-household", "commendation-households"),
        };
        let word = match count {
            Some(n) => self.text(several, &[("n", Argument::Count(u64::from(n)))]),
            None => self.word(one),
        };
        let seen = who.unit.filter(|unit| self.report.site.registry.is_seen(*unit));
        let name = who.name.seen(E::admits);
        context::Recipient {
            kind: kind.to_owned(),
            name: name.map_or_else(|| Remark::own(word.clone()), |name| self.remark(name)),
            held: name.is_none().then(|| self.word("commendation-held")),
            word,
            unit: seen.map(|unit| self.unit_link(unit)),
        }
    }

    /// "for the second time".
    pub(in crate::render) fn award_times(&self, award: &Award<'_>) -> Option<String> {
        let times = award.entry.times?;
        Some(self.text("commendation-times", &[("n", Argument::Count(u64::from(times.get())))]))
    }

    /// The decision of a step: a document of the register, else its symbol.
    pub(in crate::render) fn decision(&self, step: &AwardStep) -> Option<Link> {
        let document = step.document.and_then(|id| self.document_link(id));
        let symbol = step.decision.as_ref().map(|symbol| Link {
            text: self.text("commendation-decision", &[("symbol", symbol.as_str().into())]),
            href: None,
            lang: None,
        });
        document.or(symbol)
    }

    /// What became of a commendation: "granted on 29 May 2023", the decision, why.
    pub(in crate::render) fn award_step(&self, step: &AwardStep) -> context::AwardStep {
        let (dated, undated) = match step.status {
            AwardStatus::Granted => ("commendation-granted-on", "commendation-granted"),
            AwardStatus::Proposed => ("commendation-proposed-on", "commendation-proposed"),
            AwardStatus::Revoked => ("commendation-revoked-on", "commendation-revoked"),
        };
        let on = |day| self.text(dated, &[("date", self.language.date(day).as_str().into())]);
        let unknown = || self.named(&self.word(undated), &self.word("date-unknown"));
        context::AwardStep {
            status_kind: step.status.word().to_owned(),
            text: step.date.map_or_else(unknown, on),
            date_iso: step.date.map(|day| day.to_string()),
            decision: self.decision(step),
            reason: step.reason.as_ref().map(|reason| self.remark(reason)),
        }
    }
}
