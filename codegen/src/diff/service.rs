//! What holds for the whole service: names, protocol, authentication, endpoints, paginators.

use super::change::{Api, Wire};
use super::compare::{Comparer, SameType};
use super::endpoints;
use super::finding::{Finding, Spot, step};
use super::graph::{REPLY, REQUEST, Reach};
use super::rules;
use crate::document::Document;
use crate::ir::{Auth, Operation, Paginator};
use crate::json::Json;
use crate::lower::marker_name;
use crate::model::Service;

impl<'a> Comparer<'a> {
    pub(super) fn compare_service(&mut self) {
        let (old, new) = (
            &self.ground.old.model.service,
            &self.ground.new.model.service,
        );
        self.compare_service_id(old, new);
        let sends_version = matches!(self.ground.new.lowered.protocol, "query" | "ec2");
        self.service_text(
            rules::API_VERSION_CHANGED,
            ("apiVersion", "the version of the API"),
            (old.api_version, new.api_version),
            if sends_version {
                Wire::Breaking
            } else {
                Wire::Behaviour
            },
        );
        self.service_text(
            rules::ENDPOINT_PREFIX_CHANGED,
            ("endpointPrefix", "the first part of the host name"),
            (old.endpoint_prefix, new.endpoint_prefix),
            Wire::Breaking,
        );
        self.service_text(
            rules::SIGNING_NAME_CHANGED,
            ("signingName", "the service's name in signatures"),
            (old.signing_name, new.signing_name),
            Wire::Breaking,
        );
        self.service_text(
            rules::TARGET_PREFIX_CHANGED,
            (
                "targetPrefix",
                "what stands before operation names in `X-Amz-Target`",
            ),
            (
                old.target_prefix.unwrap_or_default(),
                new.target_prefix.unwrap_or_default(),
            ),
            Wire::Breaking,
        );
        self.compare_protocols(old, new);
        self.compare_default_auth(old, new);
    }

    fn service_text(
        &mut self,
        rule: &'static str,
        (key, what): (&str, &str),
        (old, new): (&str, &str),
        wire: Wire,
    ) {
        if old == new {
            return;
        }
        let spot = Spot::at(step("$.metadata", key));
        let advice = match wire {
            Wire::Breaking => {
                "Ask whether the service still answers to the old one; running programs use it until they are updated."
            }
            _ => "Read what else changed; programs compile as before.",
        };
        self.push(Finding::new(rule, &spot).wire(wire).values(old, new).says(
            format!("{}: `{old}` became `{new}`.", capital(what)),
            advice,
        ));
    }

    fn compare_service_id(&mut self, old: &Service, new: &Service) {
        if old.service_id == new.service_id {
            return;
        }
        let (was, is) = (marker_name(old.service_id), marker_name(new.service_id));
        let spot = Spot::at("$.metadata.serviceId")
            .wire_names(Some(old.service_id), Some(new.service_id))
            .rust_names(Some(format!("meta::{was}")), Some(format!("meta::{is}")));
        self.push(
            Finding::new(rules::SERVICE_ID_CHANGED, &spot)
                .api(if was == is { Api::Patch } else { Api::Major })
                .wire(Wire::Behaviour)
                .values(old.service_id, new.service_id)
                .says(
                    format!(
                        "The service id `{}` became `{}`.",
                        old.service_id, new.service_id
                    ),
                    "Settings and user agents name the service by it; use the new name in both.",
                ),
        );
    }

    fn compare_protocols(&mut self, old: &Service, new: &Service) {
        let spoken = |protocol: &str, service: &Service| match (protocol, &service.json_version) {
            ("json", Some(version)) => format!("json {version}"),
            (other, _) => other.to_owned(),
        };
        let was = spoken(self.ground.old.lowered.protocol, old);
        let is = spoken(self.ground.new.lowered.protocol, new);
        let spot = Spot::at("$.metadata.protocol");
        if was != is {
            let lost = self.ground.old.lowered.service.is_some()
                && self.ground.new.lowered.service.is_none();
            self.push(
                Finding::new(rules::PROTOCOL_CHANGED, &spot)
                    .api(if lost { Api::Major } else { Api::None })
                    .wire(Wire::Breaking)
                    .values(&was, &is)
                    .says(
                        format!("The crate spoke `{was}` and speaks `{is}`."),
                        "Test against the service before releasing; programs that run speak the old protocol.",
                    ),
            );
        } else if old.protocols != new.protocols {
            self.push(
                Finding::new(rules::PROTOCOLS_CHANGED, &Spot::at("$.metadata.protocols"))
                    .values(old.protocols.join(", "), new.protocols.join(", "))
                    .says(
                        format!(
                            "The service offers other protocols; the crate goes on speaking `{is}`."
                        ),
                        "Nothing to do.",
                    ),
            );
        }
    }

    fn compare_default_auth(&mut self, old: &Service, new: &Service) {
        if old.auth == new.auth {
            return;
        }
        let inherits = self.ground.operations.iter().find(|(a, b)| {
            let (a, b) = (
                &self.ground.old.model.operations[*a],
                &self.ground.new.model.operations[*b],
            );
            a.auth.is_none() && b.auth.is_none()
        });
        let lowered =
            inherits.map(|(a, b)| (self.ground.was.operations[a], self.ground.is.operations[b]));
        let schemes = (old.auth.join(", "), new.auth.join(", "));
        self.report_auth(
            &Spot::at("$.metadata.auth"),
            "The service",
            lowered,
            schemes,
        );
    }

    pub(super) fn report_auth(
        &mut self,
        spot: &Spot,
        who: &str,
        lowered: Option<(&Operation, &Operation)>,
        (old, new): (String, String),
    ) {
        let same = lowered.is_none_or(|(a, b)| a.auth == b.auth);
        if same {
            self.push(Finding::new(rules::AUTH_SCHEMES_CHANGED, spot).values(old, new).says(
                format!("{who} lists other authentication schemes; the crate goes on using the same."),
                "Nothing to do.",
            ));
            return;
        }
        let unwritable = |auth: &Auth| matches!(auth, Auth::Unsupported(_));
        let lost = lowered.is_some_and(|(a, b)| !unwritable(&a.auth) && unwritable(&b.auth));
        self.push(
            Finding::new(rules::AUTH_CHANGED, spot)
                .api(if lost { Api::Major } else { Api::None })
                .wire(Wire::Breaking)
                .values(old, new)
                .says(
                    format!("{who} is authenticated to in another way."),
                    if lost {
                        "No code can be written for it; keep the operation out of the model until there can."
                    } else {
                        "Check that the credentials in use are still the right ones."
                    },
                ),
        );
    }

    pub(super) fn compare_endpoints(&mut self) {
        let (old, new) = (
            self.ground.old.parsed.endpoint_rules().map(Document::json),
            self.ground.new.parsed.endpoint_rules().map(Document::json),
        );
        if old != new {
            let finding = Finding::new(rules::ENDPOINT_RULES_CHANGED, &Spot::at("$.endpointRules"))
                .values(digest(old), digest(new));
            self.push(match endpoints::find_the_same(self.ground.old, self.ground.new) {
                true => finding.says(
                    "The rules that find the endpoint are written differently, and find the same.",
                    "Nothing to do.",
                ),
                false => finding.wire(Wire::Behaviour).says(
                    "The rules that find the endpoint differ.",
                    "Try the regions, FIPS and dual-stack endpoints that you use.",
                ),
            });
            self.compare_endpoint_parameters();
        }
        let (old, new) = (
            self.ground.old.parsed.partitions().map(Document::json),
            self.ground.new.parsed.partitions().map(Document::json),
        );
        if old != new {
            let finding = Finding::new(rules::PARTITIONS_CHANGED, &Spot::at("$.partitions"))
                .values(digest(old), digest(new));
            self.push(
                match endpoints::look_up_the_same(self.ground.old, self.ground.new) {
                    true => finding.says(
                        "The list of regions differs, and every region is looked up as before.",
                        "Nothing to do.",
                    ),
                    false => finding.wire(Wire::Behaviour).says(
                        "The partitions and regions that endpoint rules look up differ.",
                        "Try the regions that you use.",
                    ),
                },
            );
        }
    }

    fn compare_endpoint_parameters(&mut self) {
        let (Some(old), Some(new)) = (
            self.ground.old.parsed.endpoint_rules().map(Document::json),
            self.ground.new.parsed.endpoint_rules().map(Document::json),
        ) else {
            return;
        };
        let text = |parameter: &Json<'_>| {
            let kind = match parameter.get("type") {
                Some(Json::String(kind)) => kind.as_ref(),
                _ => "String",
            };
            let required = matches!(parameter.get("required"), Some(Json::Bool(true)));
            let required = if required { "required " } else { "" };
            format!("{required}{}", kind.to_lowercase())
        };
        let (old, new) = (old.get("parameters"), new.get("parameters"));
        for (name, parameter) in entries(old) {
            let is = new.and_then(|new| new.get(name)).map(&text);
            let was = text(parameter);
            if is.as_ref() == Some(&was) {
                continue;
            }
            let spot = Spot::at(step("$.endpointRules.parameters", name));
            let mut finding = Finding::new(rules::ENDPOINT_PARAMETER_REMOVED, &spot)
                .api(Api::Major)
                .wire(Wire::Behaviour)
                .old(was);
            if let Some(is) = &is {
                finding = finding.new_value(is);
            }
            self.push(finding.says(
                format!("The endpoint parameter `{name}` is gone or has another type."),
                "Programs that resolve endpoints themselves have to leave it out or convert it.",
            ));
        }
        for (name, parameter) in entries(new) {
            if old.and_then(|old| old.get(name)).is_none() {
                let spot = Spot::at(step("$.endpointRules.parameters", name));
                self.push(
                    Finding::new(rules::ENDPOINT_PARAMETER_ADDED, &spot)
                        .api(Api::Minor)
                        .wire(Wire::Behaviour)
                        .new_value(text(parameter))
                        .says(
                            format!("The endpoint rules take the parameter `{name}`."),
                            "Programs that resolve endpoints themselves may have to pass it.",
                        ),
                );
            }
        }
    }

    /// Compares the lists of paginators. What a change means to programs is told by the paginators
    /// that are written, which are fewer: some lists ask for what has no counterpart in Rust.
    pub(super) fn compare_paginators(&mut self) {
        let list = |file: Option<&'a Json<'a>>| file?.get("pagination");
        let (old, new) = (
            list(self.ground.old.parsed.paginators()),
            list(self.ground.new.parsed.paginators()),
        );
        for (was_name, is_name) in self.ground.operations.iter().copied() {
            let listed = old.and_then(|list| list.get(was_name));
            let lists = new.and_then(|list| list.get(is_name));
            let was = self.ground.was.operations[was_name].paginator.as_ref();
            let is = self.ground.is.operations[is_name].paginator.as_ref();
            let same = match (was, is) {
                (None, None) => true,
                (Some(was), Some(is)) => paginator_text(was) == paginator_text(is),
                _ => false,
            };
            if same && listed == lists {
                continue;
            }
            let text = |written: Option<&Paginator>, listed: Option<&Json<'_>>| {
                written.map(paginator_text).or(listed.map(short))
            };
            let (before, after) = (text(was, listed), text(is, lists));
            let spot = paginator_spot(is_name);
            let rule = match (&before, &after) {
                (None, _) => rules::PAGINATOR_ADDED,
                (_, None) => rules::PAGINATOR_REMOVED,
                _ => rules::PAGINATOR_CHANGED,
            };
            let (api, what, advice) = match (was, is) {
                (None, Some(_)) => (
                    Api::Minor,
                    "can be walked page by page",
                    "Use its paginator instead of passing tokens yourself.",
                ),
                (Some(_), None) => (
                    Api::Major,
                    "has no paginator any more",
                    "Call the operation page by page.",
                ),
                (Some(was), Some(is)) if !self.same_pages(was, is) => (
                    Api::Major,
                    "has a paginator of other items",
                    "Check the type of its items and how large a page may be.",
                ),
                (Some(_), Some(_)) => (
                    Api::None,
                    "has a paginator that goes by other members",
                    "Check where it ends.",
                ),
                (None, None) => (
                    Api::None,
                    "is listed otherwise among those that answer in pages; no paginator is written for it",
                    "Nothing to do.",
                ),
            };
            let changed = rule == rules::PAGINATOR_CHANGED && is.is_some();
            let mut finding = Finding::new(rule, &spot)
                .api(api)
                .wire(if changed {
                    Wire::Behaviour
                } else {
                    Wire::Compatible
                })
                .says(format!("`{is_name}` {what}."), advice);
            if let Some(before) = before {
                finding = finding.old(before);
            }
            if let Some(after) = after {
                finding = finding.new_value(after);
            }
            self.push(finding);
        }
    }

    /// Whether programs that walk pages see no difference in types and methods.
    fn same_pages(&self, old: &Paginator, new: &Paginator) -> bool {
        let items = match (&old.items, &new.items) {
            (None, None) => true,
            (Some(old), Some(new)) => self.types(&old.ty, &new.ty) == SameType::Same,
            _ => false,
        };
        let size = |paginator: &Paginator| paginator.size.as_ref().map(|(_, ty)| ty.clone());
        items && size(old) == size(new) && old.rust_name == new.rust_name
    }
}

/// A paginator on one line, by the members that it goes by.
fn paginator_text(paginator: &Paginator) -> String {
    let mut text = format!("{} ← {}", paginator.token, paginator.next_token);
    if let Some((size, _)) = &paginator.size {
        text.push_str(&format!(", size: {size}"));
    }
    if let Some(items) = &paginator.items {
        text.push_str(&format!(", items: {}", items.wire_name));
    }
    for member in &paginator.carry {
        text.push_str(&format!(", carries: {member}"));
    }
    text
}

fn paginator_spot(operation: &str) -> Spot {
    Spot::at(step("$.pagination", operation))
        .wire_names(Some(operation), Some(operation))
        .reach(Reach::one(operation, REQUEST | REPLY))
}

fn entries<'a>(json: Option<&'a Json<'_>>) -> impl Iterator<Item = (&'a str, &'a Json<'a>)> {
    let entries = json.and_then(Json::entries).unwrap_or_default();
    entries.iter().map(|(key, value)| (key.as_ref(), value))
}

/// A JSON value on one line.
pub(super) fn short(json: &Json<'_>) -> String {
    match json {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(value) => value.to_string(),
        Json::String(text) => format!("{text:?}"),
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(short).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Object(entries) => {
            let entries = entries.iter();
            let entries: Vec<String> = entries
                .map(|(key, value)| format!("{key}: {}", short(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// A stand-in for a value that is too long to show, by which one can be told from another.
fn digest(json: Option<&Json<'_>>) -> String {
    use sha2::Digest as _;
    match json {
        None => "none".to_owned(),
        Some(json) => {
            let digest = sha2::Sha256::digest(short(json));
            let digits: Vec<String> = digest[..4]
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            format!("sha256 {}…", digits.concat())
        }
    }
}

/// A sentence with its first letter in upper case.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
