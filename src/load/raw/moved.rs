//! `moved.yaml`: where pages stood before.

use super::Pairs;
use crate::domain::{PageKey, PagePath};
use schemars::JsonSchema;
use serde::Deserialize;

/// `moved.yaml`: paths at which pages stood once, so that links to them go on to lead somewhere.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MovedFile {
    /// Old paths, each with the page that is in its place. A page is named by its key and not by its path, which may change
    /// again, so one entry never has to lead to another.
    pub moved: Pairs<PagePath, PageKey>,
}
