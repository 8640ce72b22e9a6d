//! `tiendo schema`: the JSON Schema of each kind of file, from the types that read it, and of what each template gets, from the
//! types that it is made of; for editors, for other programs and for those who write themes.

use super::arguments::Schema;
use super::{DONE, tell};
use tiendo::load::schemas;
use tiendo::render::contract;

pub(super) fn run(arguments: &Schema) -> u8 {
    if arguments.theme {
        return theme(arguments);
    }
    let schemas = schemas();
    let Some(kind) = &arguments.kind else {
        tell::result(&schemas.iter().map(|(name, _)| format!("{name}\n")).collect::<String>());
        return DONE;
    };
    match schemas.iter().find(|(name, _)| name == kind) {
        Some((_, schema)) => tell::result(&printed(schema)),
        None => return tell::misuse(&format!("there is no kind of file `{kind}`; `tiendo schema` lists all")),
    }
    DONE
}

/// What templates get, all of them or one.
fn theme(arguments: &Schema) -> u8 {
    let template = arguments.kind.as_deref();
    let Some(schema) = template.map_or_else(|| Some(contract::schema()), contract::schema_of) else {
        let name = template.unwrap_or_default();
        return tell::misuse(&format!("no page has a template `{name}`; `tiendo schema --theme --list` names them"));
    };
    tell::result(&if arguments.list { contract::listing(template) } else { printed(&schema) });
    DONE
}

fn printed(schema: &serde_json::Value) -> String {
    format!("{schema:#}\n")
}
