//! JSON for programs. `docs/diff.md` describes it; a change that takes something away raises
//! `SCHEMA`.

use sdk_codegen::diff::{Change, Met, Names};
use serde_json::{Value, json};

use crate::diff::report::{Listed, Report, ServiceReport};

/// The version of the form.
const SCHEMA: u32 = 1;

/// The report as JSON.
pub fn json(report: &Report) -> String {
    let entry = |what: &str, count: usize| (what.to_owned(), Value::from(count));
    let api = report
        .api_counts()
        .map(|(api, count)| entry(api.as_str(), count));
    let api: serde_json::Map<String, Value> = api.into_iter().collect();
    let wire = report
        .wire_counts()
        .map(|(wire, count)| entry(wire.as_str(), count));
    let wire: serde_json::Map<String, Value> = wire.into_iter().collect();
    let ignores: Vec<Value> = report
        .unused_ignores
        .iter()
        .map(|entry| json!({"fingerprint": entry.fingerprint, "reason": entry.reason}))
        .collect();
    let value = json!({
        "schema": SCHEMA,
        "old": report.old,
        "new": report.new,
        "verdict": report.api().as_str(),
        "wire": report.wire().as_str(),
        "counts": {"api": api, "wire": wire},
        "services": report.services.iter().map(service).collect::<Vec<_>>(),
        "changes": report.changes().map(|listed| listed_change(&listed)).collect::<Vec<_>>(),
        "unused_ignores": ignores,
    });
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

fn service(service: &ServiceReport) -> Value {
    let (name, version) = match &service.version {
        Some((name, version)) => (Some(name), Some(version)),
        None => (None, None),
    };
    json!({
        "name": service.name,
        "verdict": service.comparison.api().as_str(),
        "wire": service.comparison.wire().as_str(),
        "changes": service.comparison.changes.len(),
        "crate": name,
        "version": version,
        "suggested_version": service.suggested,
    })
}

fn listed_change(listed: &Listed<'_>) -> Value {
    let mut value = change(listed.change);
    value["service"] = listed.service.into();
    value["ignored"] = listed.ignored.into();
    value
}

/// One change as programs get it.
pub(super) fn change(change: &Change) -> Value {
    json!({
        "service": change.service,
        "rule": change.rule,
        "fingerprint": change.fingerprint,
        "api": change.api.as_str(),
        "wire": change.wire.as_str(),
        "docs": change.docs.as_str(),
        "path": change.path,
        "old_path": change.old_path,
        "message": change.message(),
        "what": change.what,
        "advice": change.advice,
        "wire_name": names(&change.wire_name),
        "rust_name": names(&change.rust_name),
        "operations": change.operations.iter().map(met).collect::<Vec<_>>(),
        "old": change.old,
        "new": change.new,
        "similarity": change.similarity,
        "ignored": Value::Null,
    })
}

fn names(names: &Names) -> Value {
    json!({"old": names.old, "new": names.new})
}

fn met(met: &Met) -> Value {
    let mut ways = Vec::new();
    for (is, way) in [
        (met.request, "request"),
        (met.reply, "reply"),
        (met.error, "error"),
    ] {
        if is {
            ways.push(way);
        }
    }
    json!({"operation": met.operation, "in": ways})
}
