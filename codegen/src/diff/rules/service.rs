//! Rules about the service: its names, its versions and its protocols.

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::report::{Api, Finding, Subject, Wire, child_path, code_span};
use crate::load::Loaded;
use crate::lower::{Lowered, marker_name};
use crate::model::Service;

pub(super) const SERVICE_ADDED: Rule = Rule {
    id: "service-added",
    summary: "A service is added",
    api: "minor",
    wire: "compatible",
};

pub(in crate::diff) fn service_added(service_id: &str) -> Finding {
    Finding::new(SERVICE_ADDED, &Subject::at("$"))
        .api(Api::Minor)
        .new_value(service_id)
        .message(
            format!("The service {} is new.", code_span(service_id)),
            "Nothing to do.",
        )
}

pub(super) const SERVICE_REMOVED: Rule = Rule {
    id: "service-removed",
    summary: "A service is removed",
    api: "major",
    wire: "breaking",
};

pub(in crate::diff) fn service_removed(service_id: &str) -> Finding {
    Finding::new(SERVICE_REMOVED, &Subject::at("$"))
        .api(Api::Major)
        .wire(Wire::Breaking)
        .old_value(service_id)
        .message(
            format!("The service {} is removed.", code_span(service_id)),
            "Stay on the last version of its crate, or stop using the service.",
        )
}

impl Comparer<'_> {
    /// Compares the metadata of the service.
    pub(in crate::diff) fn compare_service(&mut self) {
        let (old, new) = (
            &self.models.old.model.service,
            &self.models.new.model.service,
        );
        self.compare_service_id(old, new);
        self.compare_api_version(old, new);
        self.compare_endpoint_prefix(old, new);
        self.compare_signing_name(old, new);
        self.compare_target_prefix(old, new);
        self.compare_protocols(old, new);
        self.compare_service_auth(old, new);
    }
}

pub(super) const SERVICE_ID_CHANGED: Rule = Rule {
    id: "service-id-changed",
    summary: "The service ID changes, from which the user agent and the marker type are derived",
    api: "major if the marker type is renamed, else patch",
    wire: "behaviour",
};

impl Comparer<'_> {
    fn compare_service_id(&mut self, old: &Service, new: &Service) {
        if old.service_id == new.service_id {
            return;
        }
        let (old_marker, new_marker) = (marker_name(old.service_id), marker_name(new.service_id));
        let subject = Subject::at("$.metadata.serviceId")
            .wire_names(Some(old.service_id), Some(new.service_id))
            .rust_names(
                Some(format!("meta::{old_marker}")),
                Some(format!("meta::{new_marker}")),
            );
        self.report(
            Finding::new(SERVICE_ID_CHANGED, &subject)
                .api(if old_marker == new_marker {
                    Api::Patch
                } else {
                    Api::Major
                })
                .wire(Wire::Behaviour)
                .values(old.service_id, new.service_id)
                .message(
                    format!(
                        "The service ID changed from {} to {}.",
                        code_span(old.service_id),
                        code_span(new.service_id)
                    ),
                    "Use the new ID in shared configuration and in filters of user agents.",
                ),
        );
    }
}

pub(super) const API_VERSION_CHANGED: Rule = Rule {
    id: "api-version-changed",
    summary: "The API version changes",
    api: "none",
    wire: "breaking for protocols that send it, else behaviour",
};

impl Comparer<'_> {
    fn compare_api_version(&mut self, old: &Service, new: &Service) {
        let is_sent = matches!(self.models.new.lowered.protocol, "query" | "ec2");
        let values = (old.api_version, new.api_version);
        let what = "The API version";
        if is_sent {
            self.compare_sent_text(API_VERSION_CHANGED, "apiVersion", what, values);
        } else if values.0 != values.1 {
            let subject = Subject::at("$.metadata.apiVersion");
            self.report(
                Finding::new(API_VERSION_CHANGED, &subject)
                    .wire(Wire::Behaviour)
                    .values(values.0, values.1)
                    .message(
                        changed_text(what, values.0, values.1),
                        "Review the other changes; programs compile as before.",
                    ),
            );
        }
    }

    /// Compares a text that is part of every request.
    fn compare_sent_text(&mut self, rule: Rule, key: &str, what: &str, (old, new): (&str, &str)) {
        if old == new {
            return;
        }
        self.report_text(rule, key, what, (old, new));
    }

    /// Reports a text that changed, and that is part of every request.
    fn report_text(&mut self, rule: Rule, key: &str, what: &str, (old, new): (&str, &str)) {
        let subject = Subject::at(child_path("$.metadata", key));
        self.report(
            Finding::new(rule, &subject)
                .wire(Wire::Breaking)
                .values(old, new)
                .message(
                    changed_text(what, old, new),
                    "Check that the service still accepts the old one; running programs use it until they are updated.",
                ),
        );
    }
}

pub(super) const ENDPOINT_PREFIX_CHANGED: Rule = Rule {
    id: "endpoint-prefix-changed",
    summary: "The first label of the host name changes",
    api: "none",
    wire: "breaking, or compatible if endpoint rules give the host name",
};

impl Comparer<'_> {
    fn compare_endpoint_prefix(&mut self, old: &Service, new: &Service) {
        let (old, new) = (old.endpoint_prefix, new.endpoint_prefix);
        let what = "The endpoint prefix";
        let models = self.models;
        let rules = (
            models.old.parsed.endpoint_rules(),
            models.new.parsed.endpoint_rules(),
        );
        if rules.0.is_none() || rules.1.is_none() {
            self.compare_sent_text(ENDPOINT_PREFIX_CHANGED, "endpointPrefix", what, (old, new));
        } else if old != new {
            let subject = Subject::at("$.metadata.endpointPrefix");
            let change = changed_text(what, old, new);
            self.report(
                Finding::new(ENDPOINT_PREFIX_CHANGED, &subject)
                    .values(old, new)
                    .message(
                        change,
                        "Nothing to do: the endpoint rules give the host name.",
                    ),
            );
        }
    }
}

/// Returns the sentence for a text that changed.
fn changed_text(what: &str, old: &str, new: &str) -> String {
    format!(
        "{what} changed from {} to {}.",
        code_span(old),
        code_span(new)
    )
}

pub(super) const SIGNING_NAME_CHANGED: Rule = Rule {
    id: "signing-name-changed",
    summary: "The service's name in signatures changes",
    api: "none",
    wire: "breaking",
};

impl Comparer<'_> {
    fn compare_signing_name(&mut self, old: &Service, new: &Service) {
        self.compare_sent_text(
            SIGNING_NAME_CHANGED,
            "signingName",
            "The signing name",
            (old.signing_name, new.signing_name),
        );
    }
}

pub(super) const TARGET_PREFIX_CHANGED: Rule = Rule {
    id: "target-prefix-changed",
    summary: "The prefix of the operation name in `X-Amz-Target` changes",
    api: "none",
    wire: "breaking, or compatible if the protocol does not send it or it is the default",
};

impl Comparer<'_> {
    fn compare_target_prefix(&mut self, old: &Service, new: &Service) {
        if old.target_prefix == new.target_prefix {
            return;
        }
        let models = self.models;
        let what = "The prefix of operation names in `X-Amz-Target`";
        // Without a prefix in the model, the crate uses a default.
        let sent = |side: &Loaded<'_>| match &side.lowered.service {
            Some(service) if side.lowered.protocol == "json" => Some(service.target_prefix.clone()),
            _ => None,
        };
        let values = (
            old.target_prefix.unwrap_or_default(),
            new.target_prefix.unwrap_or_default(),
        );
        if sent(models.old) != sent(models.new) {
            self.report_text(TARGET_PREFIX_CHANGED, "targetPrefix", what, values);
            return;
        }
        let subject = Subject::at("$.metadata.targetPrefix");
        self.report(
            Finding::new(TARGET_PREFIX_CHANGED, &subject)
                .values(values.0, values.1)
                .message(
                    changed_text(what, values.0, values.1),
                    "Nothing to do: requests are the same.",
                ),
        );
    }
}

pub(super) const PROTOCOL_CHANGED: Rule = Rule {
    id: "protocol-changed",
    summary: "The crate's protocol or its version changes",
    api: "none, or major if the generator does not support the new protocol",
    wire: "breaking",
};

pub(super) const PROTOCOLS_CHANGED: Rule = Rule {
    id: "protocols-changed",
    summary: "The service's list of protocols or its JSON version changes; the crate's protocol does not",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    fn compare_protocols(&mut self, old: &Service, new: &Service) {
        let protocol_text =
            |protocol: &str, service: &Service| match (protocol, service.json_version) {
                ("json", Some(version)) => format!("json {version}"),
                (other, _) => other.to_owned(),
            };
        let (old_lowered, new_lowered) = (&self.models.old.lowered, &self.models.new.lowered);
        let old_protocol = protocol_text(old_lowered.protocol, old);
        let new_protocol = protocol_text(new_lowered.protocol, new);
        let emitted = |lowered: &Lowered<'_>| lowered.service.as_ref().map(|it| it.protocol);
        // A version of the protocol can be stated that applies without it.
        let same = match (emitted(old_lowered), emitted(new_lowered)) {
            (Some(old), Some(new)) => old == new,
            (None, None) => old_protocol == new_protocol,
            _ => false,
        };
        if !same {
            let unsupported = old_lowered.service.is_some() && new_lowered.service.is_none();
            self.report(
                Finding::new(PROTOCOL_CHANGED, &Subject::at("$.metadata.protocol"))
                    .api(if unsupported { Api::Major } else { Api::None })
                    .wire(Wire::Breaking)
                    .values(&old_protocol, &new_protocol)
                    .message(
                        format!(
                            "The crate's protocol changed from {} to {}.",
                            code_span(&old_protocol),
                            code_span(&new_protocol)
                        ),
                        "Test against the service before the release; running programs use the old protocol.",
                    ),
            );
            return;
        }
        if old.protocols != new.protocols {
            self.report(
                Finding::new(PROTOCOLS_CHANGED, &Subject::at("$.metadata.protocols"))
                    .values(old.protocols.join(", "), new.protocols.join(", "))
                    .message(
                        format!(
                            "The service's list of protocols changed; the crate still uses {}.",
                            code_span(&new_protocol)
                        ),
                        "Nothing to do.",
                    ),
            );
        }
        if old.json_version != new.json_version {
            let text = |version: Option<&str>| version.unwrap_or("none").to_owned();
            self.report(
                Finding::new(PROTOCOLS_CHANGED, &Subject::at("$.metadata.jsonVersion"))
                    .values(text(old.json_version), text(new.json_version))
                    .message(
                        format!(
                            "The JSON version in the model changed; the crate still uses {}.",
                            code_span(&new_protocol)
                        ),
                        "Nothing to do.",
                    ),
            );
        }
    }
}
