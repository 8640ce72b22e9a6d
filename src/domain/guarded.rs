//! A value with those who may see it. There is no way to the value but to say who asks.

use super::Audience;

/// A value that not everybody may see, as the name of a person who is praised without being named in public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guarded<T> {
    value: T,
    audience: Audience,
}

impl<T> Guarded<T> {
    /// A value for an audience.
    pub fn new(value: T, audience: Audience) -> Self {
        Self { value, audience }
    }

    /// The value, if readers may see what is for its audience: `admits` says so of an audience.
    pub fn seen(&self, admits: impl FnOnce(Audience) -> bool) -> Option<&T> {
        admits(self.audience).then_some(&self.value)
    }

    /// The value, if it is held back from the public: for rules that look for it where it must not stand.
    pub fn held(&self) -> Option<&T> {
        (self.audience == Audience::Internal).then_some(&self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_audience_that_is_admitted_gets_a_value() {
        let everybody = |audience| audience == Audience::Public;
        let office = |_| true;
        for (audience, public, held) in [(Audience::Public, Some(&1), None), (Audience::Internal, None, Some(&1))] {
            let guarded = Guarded::new(1, audience);
            assert_eq!(guarded.seen(everybody), public);
            assert_eq!(guarded.seen(office), Some(&1));
            assert_eq!(guarded.held(), held);
        }
    }
}
