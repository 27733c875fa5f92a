//! The files of one side of a comparison.

use crate::error::Source;
use crate::load::Sources;

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The service model.
    pub service: Source<'a>,
    /// The overrides. A row that matches nothing is ignored.
    pub overrides: Option<Source<'a>>,
    /// The endpoint rules.
    pub endpoint_rules: Option<Source<'a>>,
    /// The paginators.
    pub paginators: Option<Source<'a>>,
    /// The partitions in which endpoint rules look up regions.
    pub partitions: Option<Source<'a>>,
}

impl<'a> Side<'a> {
    pub(in crate::diff) fn sources(&self) -> Sources<'a> {
        Sources {
            service: self.service,
            endpoint_rules: self.endpoint_rules,
            paginators: self.paginators,
            partitions: self.partitions,
            overrides: self.overrides,
            docs: None,
        }
    }
}
