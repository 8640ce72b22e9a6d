//! From phrases to sentences: what stands at the beginning of a line.

/// A phrase with a capital.
pub(in crate::render) fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}", letters.as_str())
}

/// A phrase as a sentence: with a capital and a full stop.
pub(in crate::render) fn sentence(message: &str) -> String {
    let stop = if message.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{}{stop}", capital(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_becomes_a_sentence() {
        assert_eq!(sentence("đơn vị chưa báo cáo"), "Đơn vị chưa báo cáo.");
        assert_eq!(sentence("did you mean this?"), "Did you mean this?");
        assert_eq!(sentence(""), ".");
    }
}
