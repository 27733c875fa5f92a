//! Operations: those that came and went, and what differs of the others.

use super::change::{Api, Wire};
use super::compare::Comparer;
use super::finding::{Finding, Spot, step};
use super::graph::{ERROR, REPLY, REQUEST, Reach};
use super::rules;
use crate::hash::HashSet;
use crate::ir;
use crate::model::{Auth, Operation};

impl Comparer<'_> {
    pub(super) fn compare_operations(&mut self) {
        let kept: HashSet<&str> = self.ground.operations.iter().map(|(old, _)| *old).collect();
        for name in self.ground.old.model.operations.keys() {
            if !kept.contains(name) {
                self.operation_removed(name);
            }
        }
        let kept: HashSet<&str> = self.ground.operations.iter().map(|(_, new)| *new).collect();
        for name in self.ground.new.model.operations.keys() {
            if !kept.contains(name) {
                self.operation_added(name);
            }
        }
        for index in 0..self.ground.renamed_operations.len() {
            self.operation_renamed(index);
        }
        for (old, new) in self.ground.operations.iter().copied() {
            self.compare_operation(old, new);
        }
    }

    /// The place of an operation, whose Rust name is the client's method.
    pub(super) fn operation_spot(&self, old: Option<&str>, new: Option<&str>) -> Spot {
        let path = |name: &str| step("$.operations", name);
        let method = |operation: &&ir::Operation| format!("Client::{}", operation.module);
        let shown = new.or(old).unwrap_or_default();
        let mut reach = Reach::one(shown, REQUEST | REPLY);
        reach.add(shown, ERROR);
        Spot {
            old_path: old.map(path),
            ..Spot::at(path(shown))
        }
        .wire_names(old, new)
        .rust_names(
            old.and_then(|name| self.ground.was.operations.get(name))
                .map(method),
            new.and_then(|name| self.ground.is.operations.get(name))
                .map(method),
        )
        .reach(reach)
    }

    fn operation_removed(&mut self, name: &str) {
        let spot = self.operation_spot(Some(name), None);
        self.push(
            Finding::new(rules::OPERATION_REMOVED, &spot)
                .api(Api::Major)
                .wire(Wire::Breaking)
                .old(request_line(&self.ground.old.model.operations[name]))
                .says(
                    format!("The operation {} is gone.", spot.old_name()),
                    "Remove the calls, or stay on the old version while the service still answers.",
                ),
        );
    }

    fn operation_added(&mut self, name: &str) {
        let spot = self.operation_spot(None, Some(name));
        self.push(
            Finding::new(rules::OPERATION_ADDED, &spot)
                .api(Api::Minor)
                .new_value(request_line(&self.ground.new.model.operations[name]))
                .says(
                    format!("The operation {} is new.", spot.name()),
                    "Nothing to do.",
                ),
        );
    }

    fn operation_renamed(&mut self, index: usize) {
        let rename = self.ground.renamed_operations[index];
        let spot = self.operation_spot(Some(rename.old), Some(rename.new));
        let same_name = spot.rust_name.old == spot.rust_name.new;
        let sent = self.ground.new.lowered.protocol != "rest-json"
            && self.ground.new.lowered.protocol != "rest-xml";
        self.push(
            Finding::new(rules::OPERATION_RENAMED, &spot)
                .api(if same_name { Api::Patch } else { Api::Major })
                .wire(Wire::breaking_if(sent))
                .values(rename.old, rename.new)
                .similarity(rename.similarity)
                .says(
                    format!(
                        "The operation {} became {}{}.",
                        spot.old_name(),
                        spot.name(),
                        nearly(rename.similarity)
                    ),
                    format!("Call {} instead.", spot.name()),
                ),
        );
    }

    fn compare_operation(&mut self, old_name: &str, new_name: &str) {
        let spot = self.operation_spot(Some(old_name), Some(new_name));
        let old = &self.ground.old.model.operations[old_name];
        let new = &self.ground.new.model.operations[new_name];
        let was = self.ground.was.operations[old_name];
        let is = self.ground.is.operations[new_name];
        if old_name == new_name && was.module != is.module {
            self.push(
                Finding::new(rules::RUST_NAME_CHANGED, &spot)
                    .api(Api::Major)
                    .values(&was.module, &is.module)
                    .says(
                        format!("{} became {}.", spot.old_name(), spot.name()),
                        format!("Call {} instead.", spot.name()),
                    ),
            );
        }
        self.compare_request_line(&spot, (old, was), (new, is));
        if old.auth != new.auth {
            let values = (auth_text(old), auth_text(new));
            let who = format!("The service, when {} is called,", spot.name());
            self.report_auth(&spot, &who, Some((was, is)), values);
        }
        if old.host_prefix != new.host_prefix {
            let lost = old.host_prefix.is_none();
            self.push(
                Finding::new(rules::HOST_PREFIX_CHANGED, &spot)
                    .api(if lost { Api::Major } else { Api::None })
                    .wire(Wire::Breaking)
                    .values(
                        old.host_prefix.unwrap_or_default(),
                        new.host_prefix.unwrap_or_default(),
                    )
                    .says(
                        format!("{} is sent to another host.", spot.name()),
                        "Allow the new host name in firewalls and endpoint policies.",
                    ),
            );
        }
        if was.idempotency != is.idempotency {
            let text = |idempotency: ir::Idempotency| match idempotency {
                ir::Idempotency::Idempotent => "idempotent",
                ir::Idempotency::NotIdempotent => "not idempotent",
            };
            let advice = match is.idempotency {
                ir::Idempotency::Idempotent => {
                    "Nothing to do: more failures are repeated by themselves."
                }
                ir::Idempotency::NotIdempotent => {
                    "Expect failures after a reply began to reach the program, which has to decide."
                }
            };
            self.push(
                Finding::new(rules::RETRY_SAFETY_CHANGED, &spot)
                    .wire(Wire::Behaviour)
                    .values(text(was.idempotency), text(is.idempotency))
                    .says(
                        format!("{} is {} now.", spot.name(), text(is.idempotency)),
                        advice,
                    ),
            );
        }
        self.compare_standing(&spot, old.deprecated, new.deprecated, Api::Minor);
        self.compare_errors(old, new, new_name);
    }

    fn compare_request_line(
        &mut self,
        spot: &Spot,
        (old, was): (&Operation, &ir::Operation),
        (new, is): (&Operation, &ir::Operation),
    ) {
        let (Some(a), Some(b)) = (&was.input.schema.http, &is.input.schema.http) else {
            return;
        };
        if a.method != b.method {
            self.push(
                Finding::new(rules::HTTP_METHOD_CHANGED, spot)
                    .wire(Wire::Breaking)
                    .values(&a.method, &b.method)
                    .says(
                        format!(
                            "{} is sent by {} instead of {}.",
                            spot.name(),
                            b.method,
                            a.method
                        ),
                        "Update running programs; allow the method where proxies filter.",
                    ),
            );
        }
        if self.renamed_labels(old, new, &a.uri) != b.uri {
            self.push(
                Finding::new(rules::HTTP_URI_CHANGED, spot)
                    .wire(Wire::Breaking)
                    .values(&a.uri, &b.uri)
                    .says(
                        format!(
                            "{} is sent to `{}` instead of `{}`.",
                            spot.name(),
                            b.uri,
                            a.uri
                        ),
                        "Update running programs; allow the path where proxies filter.",
                    ),
            );
        }
        if a.status != b.status {
            let success = |status: u16| (200..300).contains(&status);
            let same = success(a.status) && success(b.status);
            self.push(
                Finding::new(rules::HTTP_STATUS_CHANGED, spot)
                    .wire(if same {
                        Wire::Compatible
                    } else {
                        Wire::Behaviour
                    })
                    .values(a.status.to_string(), b.status.to_string())
                    .says(
                        format!(
                            "{} succeeds with {} instead of {}.",
                            spot.name(),
                            b.status,
                            a.status
                        ),
                        "Nothing to do, unless an interceptor looks at the status.",
                    ),
            );
        }
    }

    /// The old path with its labels named as the new model names the members that fill them.
    fn renamed_labels(&self, old: &Operation, new: &Operation, uri: &str) -> String {
        let mut uri = uri.to_owned();
        for rename in self.member_renames(old.input, new.input) {
            for greedy in ["", "+"] {
                let label = format!("{{{}{greedy}}}", rename.old);
                uri = uri.replace(&label, &format!("{{{}{greedy}}}", rename.new));
            }
        }
        uri
    }

    /// Reports that something is deprecated now, or not any more.
    pub(super) fn compare_standing(&mut self, spot: &Spot, old: bool, new: bool, api: Api) {
        if new && !old {
            self.push(Finding::new(rules::DEPRECATED, spot).api(api).docs().says(
                format!("The service has deprecated {}.", spot.name()),
                "Plan to do without it.",
            ));
        } else if old && !new {
            self.push(
                Finding::new(rules::DEPRECATION_REMOVED, spot)
                    .api(Api::Patch)
                    .docs()
                    .says(
                        format!("{} is not deprecated any more.", spot.name()),
                        "Nothing to do.",
                    ),
            );
        }
    }

    fn compare_errors(&mut self, old: &Operation, new: &Operation, name: &str) {
        let now: HashSet<&str> = new.errors.iter().copied().collect();
        let then: HashSet<&str> = old
            .errors
            .iter()
            .map(|error| *self.ground.shapes.get(error).unwrap_or(error))
            .collect();
        let path = format!("{}.errors", step("$.operations", name));
        let enumeration = &self.ground.is.operations[name].error.rust_name;
        let module = &self.ground.is.operations[name].module;
        let owner = format!("operation::{module}::{enumeration}");
        let old_owner = self.ground.was.operations[old.name];
        let old_owner = format!(
            "operation::{}::{}",
            old_owner.module, old_owner.error.rust_name
        );
        let mut findings = Vec::new();
        for error in old.errors.iter().copied() {
            let is = *self.ground.shapes.get(error).unwrap_or(&error);
            let Some(was) = self.ground.was.exceptions.get(error) else {
                continue;
            };
            if now.contains(is) {
                continue;
            }
            let spot = Spot::at(step(&path, error))
                .wire_names(Some(error), None)
                .rust_names(Some(format!("{old_owner}::{}", was.rust_name)), None)
                .reach(Reach::one(name, ERROR));
            findings.push(
                Finding::new(rules::ERROR_REMOVED, &spot)
                    .api(Api::Major)
                    .old(error)
                    .says(
                        format!("`{name}` does not fail with `{error}` any more."),
                        format!(
                            "Remove the match arms that name it and the calls of `{}`.",
                            was.predicate
                        ),
                    ),
            );
        }
        for error in new.errors.iter().copied() {
            let Some(is) = self.ground.is.exceptions.get(error) else {
                continue;
            };
            if then.contains(error) {
                continue;
            }
            let spot = Spot::at(step(&path, error))
                .wire_names(None, Some(error))
                .rust_names(None, Some(format!("{owner}::{}", is.rust_name)))
                .reach(Reach::one(name, ERROR));
            findings.push(
                Finding::new(rules::ERROR_ADDED, &spot)
                    .api(Api::Minor)
                    .new_value(error)
                    .says(
                        format!("`{name}` can fail with `{error}`."),
                        format!(
                            "Handle it where it matters; it came as an unhandled error before, and now `{}` tells.",
                            is.predicate
                        ),
                    ),
            );
        }
        for finding in findings {
            self.push(finding);
        }
    }
}

fn request_line(operation: &Operation) -> String {
    format!("{} {}", operation.http.method, operation.http.uri)
}

fn auth_text(operation: &Operation) -> String {
    match &operation.auth {
        None => "as the service".to_owned(),
        Some(Auth::None) => "none".to_owned(),
        Some(Auth::UnsignedPayload) => "the body is not signed".to_owned(),
        Some(Auth::Schemes(schemes)) => schemes.join(", "),
    }
}

/// What a sentence about a rename adds where the bodies differ.
pub(super) fn nearly(similarity: u8) -> String {
    match similarity {
        100 => String::new(),
        percent => format!(" ({percent} % of it is the same)"),
    }
}
