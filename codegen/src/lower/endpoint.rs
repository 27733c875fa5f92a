//! The endpoint rules of the service, or the default rules.

use super::default_endpoint_rules::{PARTITIONS, rules};
use crate::document::{Document, hint};
use crate::endpoint;
use crate::error::{Error, Source};
use crate::model::Service;

/// Lowers the endpoint rules of a service. Default rules and partitions stand in for absent ones.
pub(crate) fn lower_endpoint(
    service: &Service<'_>,
    rule_set: Option<&Document<'_>>,
    partitions: Option<&Document<'_>>,
) -> Result<endpoint::ir::Endpoint, Error> {
    let default_rules = rules(service.endpoint_prefix);
    let default_rules = Source {
        file: "the default endpoint rules",
        text: &default_rules,
    };
    let default_partitions = Source {
        file: "the default partitions",
        text: PARTITIONS,
    };
    let default_rules = Document::parse(&default_rules, hint::ENDPOINT_RULES)?;
    let default_partitions = Document::parse(&default_partitions, hint::PARTITIONS)?;
    endpoint::lower(&endpoint::read(
        rule_set.unwrap_or(&default_rules).root(),
        partitions.unwrap_or(&default_partitions).root(),
    )?)
}
