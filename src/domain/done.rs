//! "9 of 29 communes": parts of a unit that finished, with no rate behind it.

use super::code::LevelId;
use super::scalar::{Scalar, scalar};
use crate::diag::{Refusal, code};
use std::fmt;

/// How many of a unit's parts have finished.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Done {
    /// Parts that finished.
    pub done: u32,
    /// Parts there are.
    pub of: u32,
    /// The level of the parts; the next below the unit's own where it isn't said.
    pub level: Option<LevelId>,
}

impl Scalar for Done {
    const FORMAT: &'static str = "done";
    const ABOUT: &'static str =
        "Parts that finished: `9 of 29`, with the level of the parts where it isn't the next one: `45 of 579 commune`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::new(code::DONE_MALFORMED, &[("value", text)]);
        let (numbers, level) = split_level(text)?;
        let (done, of) =
            ["of", "trên", "sur", "/"].iter().find_map(|word| numbers.split_once(word)).ok_or_else(refused)?;
        let number = |part: &str| part.trim().parse::<u32>().map_err(|_| refused());
        Ok(Self { done: number(done)?, of: number(of)?, level })
    }
}
scalar!(Done);

fn split_level(text: &str) -> Result<(&str, Option<LevelId>), Refusal> {
    match text.rsplit_once(' ') {
        Some((numbers, level)) if level.starts_with(|c: char| c.is_ascii_lowercase()) => {
            LevelId::read(level).map(|level| (numbers, Some(level)))
        }
        _ => Ok((text, None)),
    }
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.done, self.of)?;
        self.level.iter().try_for_each(|level| write!(f, " {level}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k_of_n_is_read_with_and_without_a_level() {
        for (text, written) in [
            ("9 of 29", "9 of 29"),
            ("17/17", "17 of 17"),
            ("45 of 579 commune", "45 of 579 commune"),
            ("9 sur 29", "9 of 29"),
        ] {
            assert_eq!(Done::read(text).map(|done| done.to_string()), Ok(written.to_owned()));
        }
        for bad in ["9", "of 29", "9 of", "a of b", "-1 of 3", "9.5 of 29", ""] {
            assert!(Done::read(bad).is_err(), "{bad}");
        }
    }
}
