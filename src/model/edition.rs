//! The two editions as types, so that what was made for the office can't be handed to whoever publishes.

use crate::domain::Audience;
use std::fmt::Debug;

/// An edition of the site. There are two, and no code outside this file can add one.
pub trait Edition: sealed::Sealed + Debug + Copy + Send + Sync + 'static {
    /// Its name in paths and manifests.
    const NAME: &'static str;
    /// Whom it is for.
    const AUDIENCE: Audience;

    /// Whether it may hold what has this audience.
    fn admits(audience: Audience) -> bool;
}

/// The edition for everybody.
#[derive(Debug, Clone, Copy)]
pub struct Public;

/// The edition for the office: all there is.
#[derive(Debug, Clone, Copy)]
pub struct Internal;

impl Edition for Public {
    const NAME: &'static str = "public";
    const AUDIENCE: Audience = Audience::Public;

    fn admits(audience: Audience) -> bool {
        audience == Audience::Public
    }
}

impl Edition for Internal {
    const NAME: &'static str = "internal";
    const AUDIENCE: Audience = Audience::Internal;

    fn admits(_: Audience) -> bool {
        true
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Public {}
    impl Sealed for super::Internal {}
}
