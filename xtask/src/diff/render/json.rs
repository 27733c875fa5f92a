//! JSON for programs. `docs/diff.md` describes it; a change that removes a key or changes its meaning
//! raises `SCHEMA`.

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::diff::report::{Report, ServiceReport};
use crate::json_text::printable;

/// The version of the schema.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    old: &'a str,
    new: &'a str,
    verdict: &'static str,
    wire: &'static str,
    counts: Counts,
    services: Vec<Service<'a>>,
    /// Each change on a line of its own.
    changes: Vec<Box<RawValue>>,
    faults: Vec<ModelFault<'a>>,
    unused_ignores: Vec<UnusedIgnore<'a>>,
}

/// The number of changes for each verdict.
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

#[derive(Serialize)]
struct ModelFault<'a> {
    service: &'a str,
    side: &'static str,
    file: &'a str,
    path: &'a str,
    message: &'a str,
    hint: &'a str,
}

#[derive(Serialize)]
struct UnusedIgnore<'a> {
    fingerprint: &'a str,
    reason: &'a str,
}

/// Returns the report as JSON.
pub fn json(report: &Report) -> String {
    let count = |what: &str, count: usize| (what.to_owned(), Value::from(count));
    let api = report.api_counts().into_iter();
    let wire = report.wire_counts().into_iter();
    let ignores = report.unused_ignores.iter();
    let document = Document {
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
        changes: report
            .changes()
            .map(|listed| listed.change.json(listed.service, listed.ignored))
            .collect(),
        faults: report
            .faults()
            .map(|(service, fault)| ModelFault {
                service,
                side: fault.side.as_str(),
                file: fault.error.file(),
                path: fault.error.path(),
                message: fault.error.message(),
                hint: fault.error.hint(),
            })
            .collect(),
        unused_ignores: ignores
            .map(|entry| UnusedIgnore {
                fingerprint: &entry.fingerprint,
                reason: &entry.reason,
            })
            .collect(),
    };
    let mut text = serde_json::to_string_pretty(&document)
        .expect("texts and lists of texts can always be written");
    text.push('\n');
    printable(&text)
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
