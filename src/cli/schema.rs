//! `tiendo schema`: the JSON Schema of each kind of file, from the types that read it, for editors and for other programs.

use super::arguments::Schema;
use super::{DONE, tell};
use tiendo::load::{schema_of, schemas};
use tiendo::render::pages::context;

pub(super) fn run(arguments: &Schema) -> u8 {
    if arguments.theme {
        tell::result(&printed(&theme()));
        return DONE;
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

/// What templates get: the site, the page's frame, and the content of each kind of page.
fn theme() -> serde_json::Value {
    serde_json::json!({
        "version": 1,
        "site": schema_of::<context::Site>(),
        "page": schema_of::<context::Page>(),
        "content": schema_of::<context::Content>(),
    })
}

fn printed(schema: &serde_json::Value) -> String {
    format!("{schema:#}\n")
}
