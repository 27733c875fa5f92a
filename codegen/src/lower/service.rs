//! The service marker and the crate-level documentation.

use heck::ToUpperCamelCase;

use super::Context;
use crate::invisible::escape_invisible;
use crate::ir;
use crate::names;
use crate::text;

impl Context<'_, '_> {
    /// Lowers the service for a generated crate of this protocol.
    pub(super) fn lower_service(&self, protocol: ir::Protocol) -> ir::Service {
        let service = &self.model.service;
        let marker = marker_name(service.service_id);
        let id = plain_id(service.service_id).replace(' ', "");
        let title = text::markdown(service.full_name);
        ir::Service {
            docs: match self.docs.service() {
                Some(docs) => docs.lines().map(str::to_owned).collect(),
                None => default_crate_docs(&title),
            },
            title,
            description: escape_invisible(&text::one_line(service.full_name)).into_owned(),
            service_id: service.service_id.to_owned(),
            signing_name: service.signing_name.to_owned(),
            endpoint_prefix: service.endpoint_prefix.to_owned(),
            api_version: service.api_version.to_owned(),
            namespace: format!("com.amazonaws.{}", id.to_ascii_lowercase()),
            target_prefix: service.target_prefix.unwrap_or(&marker).to_owned(),
            protocol,
            marker,
        }
    }
}

/// Returns the name of the marker type of the service with this ID.
pub(crate) fn marker_name(service_id: &str) -> String {
    names::item_name(&plain_id(service_id).to_upper_camel_case())
}

/// Returns a service ID with a space in place of everything but ASCII letters and digits.
fn plain_id(service_id: &str) -> String {
    service_id.replace(|letter: char| !letter.is_ascii_alphanumeric(), " ")
}

/// Returns the crate-level documentation of a service for which `docs.toml` has none.
fn default_crate_docs(title: &str) -> Vec<String> {
    vec![
        format!("Client of {title}."),
        String::new(),
        "Create a [`Client`]. Each of its methods sends an operation, whose input, output and errors"
            .to_owned(),
        "are in the operation's module in [`operation`].".to_owned(),
    ]
}
