//! A change as JSON, of which `docs/diff.md` describes the form.

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

impl super::Change {
    /// The change as JSON on one line: of the service that is called `service`, and not to be minded if
    /// it is `ignored` for a reason.
    pub fn json(&self, service: &str, ignored: Option<&str>) -> Box<RawValue> {
        let form = Change::of(self, service, ignored);
        to_raw_value(&form).expect("texts and lists of texts can always be written")
    }
}

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

impl<'a> Change<'a> {
    fn of(change: &'a super::Change, service: &'a str, ignored: Option<&'a str>) -> Self {
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
            wire_name: Names::of(&change.wire_name),
            rust_name: Names::of(&change.rust_name),
            operations: change.operations.iter().map(Operation::of).collect(),
            old: change.old.as_deref(),
            new: change.new.as_deref(),
            similarity: change.similarity,
            ignored,
        }
    }
}

impl<'a> Names<'a> {
    fn of(names: &'a super::Names) -> Self {
        Self {
            old: names.old.as_deref(),
            new: names.new.as_deref(),
        }
    }
}

impl<'a> Operation<'a> {
    fn of(met: &'a super::Met) -> Self {
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
