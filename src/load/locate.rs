//! stub
pub(crate) fn resolve(_: &mut [crate::diag::Diagnostic], _: &super::Sources) {}
