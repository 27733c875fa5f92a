//! The choice of a protocol, and its properties that lowering depends on.

use crate::error::Error;
use crate::ir;
use crate::model::{Model, Service};

/// One of a service's protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Protocol<'a> {
    /// The name of the protocol in the model: `rest-json`.
    pub(super) name: &'a str,
    /// The protocol of the generated crate, or `None` if generated crates do not support it.
    pub(super) emitted: Option<ir::Protocol>,
}

/// The meaning of `locationName` for members in the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LocationNames {
    /// The name in JSON, emitted as the `json_name` trait in addition to the member name.
    JsonName,
    /// The member name in the schema, because the codec of the protocol supports no `json_name`.
    MemberName,
}

/// The parts of a message in which members can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bindings {
    /// The URI, the headers, the status and the body.
    Http,
    /// The body only.
    BodyOnly,
}

impl<'a> Protocol<'a> {
    /// Returns the first of the service's protocols that generated crates support, or the first of
    /// all if they support none.
    pub(super) fn choose(service: &Service<'a>) -> Self {
        let mut protocols = service.protocols.iter().map(|name| Self {
            name,
            emitted: emitted(name, service.json_version),
        });
        let supported = protocols
            .clone()
            .find(|protocol| protocol.emitted.is_some());
        supported.or_else(|| protocols.next()).unwrap_or(Self {
            name: "",
            emitted: None,
        })
    }

    pub(super) fn location_names(self) -> LocationNames {
        match self.name {
            "rest-json" => LocationNames::JsonName,
            _ => LocationNames::MemberName,
        }
    }

    pub(super) fn bindings(self) -> Bindings {
        match has_http_bindings(self.name) {
            true => Bindings::Http,
            false => Bindings::BodyOnly,
        }
    }
}

/// Returns whether members can be in other parts of a message than its body.
pub(crate) fn has_http_bindings(protocol: &str) -> bool {
    matches!(protocol, "rest-json" | "rest-xml")
}

fn emitted(name: &str, json_version: Option<&str>) -> Option<ir::Protocol> {
    match (name, json_version) {
        ("rest-json", _) => Some(ir::Protocol::RestJson1),
        ("json", Some("1.1")) => Some(ir::Protocol::AwsJson1_1),
        ("json", _) => Some(ir::Protocol::AwsJson1_0),
        _ => None,
    }
}

/// Returns the error for a model of which the generator supports no protocol.
pub(super) fn unsupported_protocol(model: &Model) -> Error {
    let (path, message) = match model.service.protocols.as_slice() {
        [protocol] => (
            "$.metadata.protocol",
            format!("the generator does not support the protocol `{protocol}`"),
        ),
        protocols => (
            "$.metadata.protocols",
            format!(
                "the generator supports none of the protocols `{}`",
                protocols.join("`, `")
            ),
        ),
    };
    Error::new(
        model.file,
        path,
        message,
        "the supported protocols are `rest-json` and `json`",
    )
}
