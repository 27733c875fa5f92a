//! JSON for programs. `docs/diff.md` describes it; a change that takes something away raises
//! `SCHEMA`.

use sdk_codegen::diff::{self, Met};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::diff::report::{Listed, Report, ServiceReport};

/// The version of the form.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Whole<'a> {
    schema: u32,
    old: &'a str,
    new: &'a str,
    verdict: &'static str,
    wire: &'static str,
    counts: Counts,
    services: Vec<Service<'a>>,
    changes: Vec<Change<'a>>,
    unused_ignores: Vec<UnusedIgnore<'a>>,
}

/// How many changes there are of each verdict.
#[derive(Serialize)]
struct Counts {
    api: Map<String, Value>,
    wire: Map<String, Value>,
}

#[derive(Serialize)]
struct Service<'a> {
    name: &'a str,
    verdict: &'static str,
    wire: &'static str,
    changes: usize,
    #[serde(rename = "crate")]
    krate: Option<&'a str>,
    version: Option<&'a str>,
    suggested_version: Option<&'a str>,
}

/// One change as programs get it.
#[derive(Serialize)]
struct Change<'a> {
    service: &'a str,
    rule: &'static str,
    fingerprint: &'a str,
    api: &'static str,
    wire: &'static str,
    docs: &'static str,
    path: &'a str,
    old_path: Option<&'a str>,
    message: String,
    what: &'a str,
    advice: &'a str,
    wire_name: Names<'a>,
    rust_name: Names<'a>,
    operations: Vec<Operation<'a>>,
    old: Option<&'a str>,
    new: Option<&'a str>,
    similarity: Option<u8>,
    ignored: Option<&'a str>,
}

#[derive(Serialize)]
struct Names<'a> {
    old: Option<&'a str>,
    new: Option<&'a str>,
}

#[derive(Serialize)]
struct Operation<'a> {
    operation: &'a str,
    r#in: Vec<&'static str>,
}

#[derive(Serialize)]
struct UnusedIgnore<'a> {
    fingerprint: &'a str,
    reason: &'a str,
}

/// The report as JSON.
pub fn json(report: &Report) -> String {
    let count = |what: &str, count: usize| (what.to_owned(), Value::from(count));
    let api = report.api_counts().into_iter();
    let wire = report.wire_counts().into_iter();
    let ignores = report.unused_ignores.iter();
    let whole = Whole {
        schema: SCHEMA,
        old: &report.old,
        new: &report.new,
        verdict: report.api().as_str(),
        wire: report.wire().as_str(),
        counts: Counts {
            api: api.map(|(api, of)| count(api.as_str(), of)).collect(),
            wire: wire.map(|(wire, of)| count(wire.as_str(), of)).collect(),
        },
        services: report.services.iter().map(Service::of).collect(),
        changes: report.changes().map(Change::of).collect(),
        unused_ignores: ignores
            .map(|entry| UnusedIgnore {
                fingerprint: &entry.fingerprint,
                reason: &entry.reason,
            })
            .collect(),
    };
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

impl<'a> Service<'a> {
    fn of(service: &'a ServiceReport) -> Self {
        let package = service.version.as_ref();
        Self {
            name: &service.name,
            verdict: service.comparison.api().as_str(),
            wire: service.comparison.wire().as_str(),
            changes: service.comparison.changes.len(),
            krate: package.map(|(name, _)| name.as_str()),
            version: package.map(|(_, version)| version.as_str()),
            suggested_version: service.suggested.as_deref(),
        }
    }
}

impl<'a> Change<'a> {
    fn of(listed: Listed<'a>) -> Self {
        let change = listed.change;
        Self {
            service: listed.service,
            rule: change.rule,
            fingerprint: &change.fingerprint,
            api: change.api.as_str(),
            wire: change.wire.as_str(),
            docs: change.docs.as_str(),
            path: &change.path,
            old_path: change.old_path.as_deref(),
            message: change.message(),
            what: &change.what,
            advice: &change.advice,
            wire_name: Names::of(&change.wire_name),
            rust_name: Names::of(&change.rust_name),
            operations: change.operations.iter().map(Operation::of).collect(),
            old: change.old.as_deref(),
            new: change.new.as_deref(),
            similarity: change.similarity,
            ignored: listed.ignored,
        }
    }
}

impl<'a> Names<'a> {
    fn of(names: &'a diff::Names) -> Self {
        Self {
            old: names.old.as_deref(),
            new: names.new.as_deref(),
        }
    }
}

impl<'a> Operation<'a> {
    fn of(met: &'a Met) -> Self {
        let ways = [
            (met.request, "request"),
            (met.reply, "reply"),
            (met.error, "error"),
        ];
        let ways = ways.into_iter().filter(|(is, _)| *is);
        Self {
            operation: &met.operation,
            r#in: ways.map(|(_, way)| way).collect(),
        }
    }
}
