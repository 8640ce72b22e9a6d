//! Names that are kept for the office: a public text that says one would undo it.

use crate::check::Checked;
use crate::check::nouns::{Commendation, Translated};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::{Audience, Text};
use crate::language::{find_words, fold};
use crate::load::raw::RecipientKind;
use crate::markdown;

/// Every public text that says a name which a commendation holds back, by the file and the entry it stands in.
pub(in crate::check::rules) fn told(checked: &Checked) -> Vec<Diagnostic> {
    let names: Vec<Name<'_>> = checked.commendations.iter().flat_map(names_of).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let mut problems = Vec::new();
    for public in public_texts(checked) {
        let text = fold(&public.text);
        let said = names.iter().filter(|name| find_words(&text, &name.folded).next().is_some());
        let mut said: Vec<&Name<'_>> = said.collect();
        said.dedup_by_key(|name| &name.award.id);
        problems.extend(said.into_iter().map(|name| problem(name, public.place.clone())));
    }
    problems
}

/// A name that is held back, as it is looked for.
struct Name<'c> {
    award: &'c Commendation,
    folded: String,
}

fn names_of(award: &Commendation) -> Vec<Name<'_>> {
    // What a collective is called is no secret, but that it was commended.
    let people = award.recipients.iter().filter(|who| who.kind != RecipientKind::Collective);
    let held = people.filter_map(|who| who.name.held());
    let forms = held.flat_map(|name| name.forms().map(|(_, form)| fold(form)).collect::<Vec<_>>());
    // A single word is too likely to be another word, or somebody else's name.
    let mut forms: Vec<String> = forms.filter(|form| form.contains(' ')).collect();
    forms.sort();
    forms.dedup();
    forms.into_iter().map(|folded| Name { award, folded }).collect()
}

/// The problem names the commendation and never the name: it may be printed where everybody reads it.
fn problem(name: &Name<'_>, place: Place) -> Diagnostic {
    let id = name.award.id.as_str();
    let refusal =
        Refusal::new(code::NAME_HELD_TOLD, &[("id", id)]).hint("hint-rephrase", &[]).hint("hint-publish", &[]);
    refusal.at(place).label(name.award.place.clone(), "label-held", &[("id", id)])
}

/// A text that everybody may read.
struct Public {
    text: String,
    place: Place,
}

fn public_texts(checked: &Checked) -> Vec<Public> {
    let mut texts = Vec::new();
    for award in checked.commendations.iter().filter(|award| award.audience == Audience::Public) {
        let reasons = award.steps().filter_map(|step| step.reason.as_ref());
        let own =
            [Some(&award.achievement), award.remark.as_ref(), award.source.title.as_ref(), award.source.note.as_ref()];
        let own = own.into_iter().flatten().chain(reasons);
        texts.extend(own.map(|text| public(text, &award.place)));
    }
    for document in checked.documents.iter().filter(|document| document.audience == Audience::Public) {
        let own = [Some(&document.title), document.note.as_ref()].into_iter().flatten();
        texts.extend(own.map(|text| public(text, &document.place)));
    }
    let bulletins = checked.bulletins.iter().filter(|bulletin| bulletin.audience == Audience::Public);
    let pages = checked.pages.iter().filter(|page| page.audience == Audience::Public);
    let written =
        bulletins.flat_map(|bulletin| bulletin.texts.values()).chain(pages.flat_map(|page| page.texts.values()));
    texts.extend(written.map(prose));
    texts
}

fn public(text: &Text, place: &Place) -> Public {
    let forms: Vec<&str> = text.forms().map(|(_, form)| form).collect();
    Public { text: forms.join("\n\n"), place: place.clone() }
}

fn prose(text: &Translated) -> Public {
    let parts = [text.title.clone(), text.summary.clone().unwrap_or_default(), markdown::plain(&text.body)];
    Public { text: parts.join("\n\n"), place: Place::file(&text.file) }
}
