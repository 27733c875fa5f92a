//! The JSON form of a change, documented in `docs/diff.md`. The enclosing report states the version of
//! the form.

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::change::{AffectedOperation, Change, Names};

impl Change {
    /// Returns the change as JSON on one line. `service` is the report's name of the service, which may
    /// differ from the service ID; `ignored` is the reason for which the change is ignored.
    pub fn json(&self, service: &str, ignored: Option<&str>) -> Box<RawValue> {
        let json = ChangeJson::of(self, service, ignored);
        to_raw_value(&json).expect("strings, numbers and lists serialize")
    }
}

#[derive(Serialize)]
struct ChangeJson<'a> {
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
    wire_name: NamesJson<'a>,
    rust_name: NamesJson<'a>,
    operations: Vec<OperationJson<'a>>,
    old: Option<&'a str>,
    new: Option<&'a str>,
    similarity: Option<u8>,
    ignored: Option<&'a str>,
}

#[derive(Serialize)]
struct NamesJson<'a> {
    old: Option<&'a str>,
    new: Option<&'a str>,
}

#[derive(Serialize)]
struct OperationJson<'a> {
    operation: &'a str,
    r#in: Vec<&'static str>,
}

impl<'a> ChangeJson<'a> {
    fn of(change: &'a Change, service: &'a str, ignored: Option<&'a str>) -> Self {
        Self {
            service,
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
            wire_name: NamesJson::of(&change.wire_name),
            rust_name: NamesJson::of(&change.rust_name),
            operations: change.operations.iter().map(OperationJson::of).collect(),
            old: change.old.as_deref(),
            new: change.new.as_deref(),
            similarity: change.similarity,
            ignored,
        }
    }
}

impl<'a> NamesJson<'a> {
    fn of(names: &'a Names) -> Self {
        Self {
            old: names.old.as_deref(),
            new: names.new.as_deref(),
        }
    }
}

impl<'a> OperationJson<'a> {
    fn of(operation: &'a AffectedOperation) -> Self {
        let parts = [
            (operation.request, "request"),
            (operation.response, "reply"),
            (operation.error, "error"),
        ];
        let affected = parts.into_iter().filter(|(affected, _)| *affected);
        Self {
            operation: &operation.operation,
            r#in: affected.map(|(_, part)| part).collect(),
        }
    }
}
