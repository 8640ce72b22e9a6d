//! Who may see a thing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who may see a thing. What says nothing is internal: publication is always a decision.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Only the office itself.
    #[default]
    Internal,
    /// Everybody.
    Public,
}
