//! The registry of units: levels, units, and what happened to units.

use crate::check::nouns::{Event, Level, Unit, UnitId};
use crate::load::raw::EventKind;
use crate::model::Edition;
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind};
use crate::render::data::sheet::{Sheet, sheet};

const EVENTS: &[&str] = &["renamed", "retyped", "moved", "merged", "split", "abolished"];

pub(super) fn levels<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (usize, &'r Level);
    let fields = Fields::new()
        .must("level", "column-level", Kind::Key, |(_, level): &Row<'_>| level.id.as_str())
        .must("number", "column-level-number", Kind::Count, |(number, _)| *number)
        .words("name", "column-name", maker.tags(), |(_, level)| Some(&level.name))
        .words("plural", "column-plural", maker.tags(), |(_, level)| Some(&level.plural))
        .maybe("valid_to", "column-valid-to", Kind::Day, |(_, level)| level.until);
    sheet(fields, (1..).zip(&maker.site().registry.levels))
}

pub(super) fn units<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (UnitId, &'r Unit);
    let registry = &maker.site().registry;
    let fields = Fields::new()
        .must("unit", "column-unit-key", Kind::Key, |(_, unit): &Row<'_>| &unit.key)
        .must("code", "column-code", Kind::Key, |(_, unit)| unit.code.as_str())
        .must("level", "column-level", Kind::Key, |(id, _)| registry.level(*id).id.as_str())
        .maybe("type", "column-type", Kind::Key, |(_, unit)| unit.kind.map(|kind| registry.types[kind].id.as_str()))
        .said("name", "column-name", maker.tags(), |(id, _), tag| Some(maker.scribe(tag).unit_name(*id)))
        .said("full_name", "column-full-name", maker.tags(), |(id, _), tag| Some(maker.scribe(tag).full_name(*id)))
        .maybe("aliases", "column-aliases", Kind::Text, |(_, unit)| unit.aliases.join("; "))
        .maybe("parent", "column-parent", Kind::Key, |(_, unit)| unit.parent.and_then(|parent| maker.unit(parent)))
        .maybe("valid_from", "column-valid-from", Kind::Day, |(_, unit)| unit.life.from)
        .maybe("valid_to", "column-valid-to", Kind::Day, |(_, unit)| unit.life.until)
        .maybe("predecessors", "column-predecessors", Kind::List, |(id, _)| maker.units(&registry.predecessors(*id)))
        .maybe("successors", "column-successors", Kind::List, |(id, _)| maker.units(&registry.successors(*id)))
        .maybe("members", "column-members", Kind::List, |(_, unit)| maker.units(&unit.members))
        .must("place", "column-place", Kind::Flag, |(_, unit)| unit.is_place())
        .words("note", "column-note", maker.tags(), |(_, unit)| unit.note.as_ref())
        .maybe("page", "column-page", Kind::Key, |(id, _)| maker.first().paths.unit(*id));
    sheet(fields, registry.iter())
}

pub(super) fn events<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (usize, &'r Event);
    let fields = Fields::new()
        .must("number", "column-number", Kind::Count, |(number, _): &Row<'_>| *number)
        .must("date", "column-event-date", Kind::Day, |(_, event)| event.date)
        .must("kind", "column-event-kind", Kind::Word(EVENTS), |(_, event)| kind(event.kind))
        .maybe("units_before", "column-units-before", Kind::List, |(_, event)| maker.units(&event.from))
        .maybe("units_after", "column-units-after", Kind::List, |(_, event)| maker.units(&event.to))
        .words("former_name", "column-former-name", maker.tags(), |(_, event)| event.formerly.as_ref()?.name.as_ref())
        .must("carries", "column-carries", Kind::Flag, |(_, event)| event.carries)
        .maybe("document", "column-document", Kind::Key, |(_, event)| maker.document(event.document?))
        .words("note", "column-note", maker.tags(), |(_, event)| event.note.as_ref());
    sheet(fields, (1..).zip(&maker.site().registry.events))
}

fn kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Renamed => "renamed",
        EventKind::Retyped => "retyped",
        EventKind::Moved => "moved",
        EventKind::Merged => "merged",
        EventKind::Split => "split",
        EventKind::Abolished => "abolished",
    }
}
