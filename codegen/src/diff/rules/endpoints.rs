//! Rules about endpoint rule sets and partitions. Their results are compared, not their text.

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::report::{Api, Finding, Subject, Wire, child_path, code_span};
use crate::diff::rules::unmodelled::json_text;
use crate::document::Document;
use crate::endpoint;
use crate::json::Json;
use crate::load::{Loaded, Parsed};

pub(super) const ENDPOINT_RULES_CHANGED: Rule = Rule {
    id: "endpoint-rules-changed",
    summary: "The endpoint rules change",
    api: "none",
    wire: "behaviour, or compatible if the generated code is the same",
};

impl<'a> Comparer<'a> {
    /// Compares the endpoint rules and the partitions.
    pub(in crate::diff) fn compare_endpoints(&mut self) {
        let rule_set = |side: &'a Loaded<'a>| side.parsed.endpoint_rules().map(Document::json);
        let (old, new) = (rule_set(self.models.old), rule_set(self.models.new));
        if old != new {
            let subject = Subject::at("$.endpointRules");
            let finding =
                Finding::new(ENDPOINT_RULES_CHANGED, &subject).values(digest(old), digest(new));
            self.report(match same_endpoints(self.models.old, self.models.new) {
                true => finding.message(
                    "The text of the endpoint rules changed; the endpoints are the same.",
                    "Nothing to do.",
                ),
                false => finding.wire(Wire::Behaviour).message(
                    "The endpoint rules changed.",
                    "Test the regions, FIPS endpoints and dual-stack endpoints in use.",
                ),
            });
            self.compare_endpoint_parameters(old, new);
        }
        self.compare_partitions();
    }
}

/// Returns whether the rules of both sides become the same code, given the new partitions.
fn same_endpoints(old: &Loaded<'_>, new: &Loaded<'_>) -> bool {
    let lower = |side: &Parsed<'_>| {
        let (rules, partitions) = (side.endpoint_rules()?, new.parsed.partitions()?);
        // Rules that cannot be read count as different.
        endpoint::lower(&endpoint::read(rules.root(), partitions.root()).ok()?).ok()
    };
    is_known_and_same(lower(old.parsed), lower(new.parsed))
}

fn is_known_and_same<T: PartialEq>(old: Option<T>, new: Option<T>) -> bool {
    old.is_some() && old == new
}

pub(super) const ENDPOINT_PARAMETER_ADDED: Rule = Rule {
    id: "endpoint-parameter-added",
    summary: "An endpoint parameter is added",
    api: "minor",
    wire: "behaviour",
};

pub(super) const ENDPOINT_PARAMETER_REMOVED: Rule = Rule {
    id: "endpoint-parameter-removed",
    summary: "An endpoint parameter is removed or its type changes",
    api: "major",
    wire: "behaviour",
};

impl Comparer<'_> {
    fn compare_endpoint_parameters(&mut self, old: Option<&Json<'_>>, new: Option<&Json<'_>>) {
        let (Some(old), Some(new)) = (old, new) else {
            return;
        };
        let (old, new) = (old.get("parameters"), new.get("parameters"));
        for (name, parameter) in entries(old) {
            let old_text = parameter_text(parameter);
            let new_text = new.and_then(|new| new.get(name)).map(parameter_text);
            if new_text.as_ref() == Some(&old_text) {
                continue;
            }
            let subject = Subject::at(child_path("$.endpointRules.parameters", name));
            let mut finding = Finding::new(ENDPOINT_PARAMETER_REMOVED, &subject)
                .api(Api::Major)
                .wire(Wire::Behaviour)
                .old_value(old_text);
            if let Some(new_text) = &new_text {
                finding = finding.new_value(new_text);
            }
            self.report(finding.message(
                format!(
                    "The endpoint parameter {} is removed or has another type.",
                    code_span(name)
                ),
                "In programs that resolve endpoints themselves, remove or convert it.",
            ));
        }
        for (name, parameter) in entries(new) {
            if old.and_then(|old| old.get(name)).is_none() {
                let subject = Subject::at(child_path("$.endpointRules.parameters", name));
                self.report(
                    Finding::new(ENDPOINT_PARAMETER_ADDED, &subject)
                        .api(Api::Minor)
                        .wire(Wire::Behaviour)
                        .new_value(parameter_text(parameter))
                        .message(
                            format!("The endpoint parameter {} is new.", code_span(name)),
                            "Programs that resolve endpoints themselves may have to set it.",
                        ),
                );
            }
        }
    }
}

fn parameter_text(parameter: &Json<'_>) -> String {
    let kind = match parameter.get("type") {
        Some(Json::String(kind)) => kind.as_ref(),
        _ => "String",
    };
    let required = matches!(parameter.get("required"), Some(Json::Bool(true)));
    let required = if required { "required " } else { "" };
    format!("{required}{}", kind.to_lowercase())
}

fn entries<'a>(json: Option<&'a Json<'_>>) -> impl Iterator<Item = (&'a str, &'a Json<'a>)> {
    let entries = json.and_then(Json::entries).unwrap_or_default();
    entries.iter().map(|(key, value)| (key.as_ref(), value))
}

pub(super) const PARTITIONS_CHANGED: Rule = Rule {
    id: "partitions-changed",
    summary: "The partitions and regions that endpoint rules look up change",
    api: "none",
    wire: "behaviour, or compatible if every lookup has the same result",
};

impl<'a> Comparer<'a> {
    fn compare_partitions(&mut self) {
        let partitions = |side: &'a Loaded<'a>| side.parsed.partitions().map(Document::json);
        let (old, new) = (partitions(self.models.old), partitions(self.models.new));
        if old == new {
            return;
        }
        let subject = Subject::at("$.partitions");
        let finding = Finding::new(PARTITIONS_CHANGED, &subject).values(digest(old), digest(new));
        self.report(match same_lookups(self.models.old, self.models.new) {
            true => finding.message(
                "The list of regions changed; every lookup has the same result.",
                "Nothing to do.",
            ),
            false => finding.wire(Wire::Behaviour).message(
                "The partitions and regions that endpoint rules look up changed.",
                "Test the regions in use.",
            ),
        });
    }
}

/// Returns whether every region lookup has the same result. A new region that its partition's pattern
/// matched before makes no difference.
fn same_lookups(old: &Loaded<'_>, new: &Loaded<'_>) -> bool {
    let table = |side: &Parsed<'_>| {
        let partitions = endpoint::read_partitions(side.partitions()?.root()).ok()?;
        endpoint::lower_partitions(&partitions).ok()
    };
    is_known_and_same(table(old.parsed), table(new.parsed))
}

/// Returns a short digest of a value that is too long to show.
fn digest(json: Option<&Json<'_>>) -> String {
    use sha2::Digest as _;
    match json {
        None => "none".to_owned(),
        Some(json) => {
            let digest = sha2::Sha256::digest(json_text(json));
            let digits: Vec<String> = digest[..4]
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            format!("sha256 {}…", digits.concat())
        }
    }
}
