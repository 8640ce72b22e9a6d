//! What every JSON that is made for machines needs.

use serde_json::{Map, Value};

/// An object without the members that have no value.
pub(super) fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            Value::Object(members.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_not_known_is_left_out() {
        assert_eq!(without_nulls(json!({"a": null, "b": 1})), json!({"b": 1}));
        assert_eq!(without_nulls(json!([null])), json!([null]));
    }
}
