//! `theme.yaml`: what a theme says about itself.

use crate::domain::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// `themes/<name>/theme.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeFile {
    /// What the theme is called, for those who read the file; nothing else shows it.
    pub name: Option<Text>,
    /// The version of the contract that it was written for, as `tiendo schema --theme` prints it; `1` without the file.
    pub contract: u32,
}
