//! A change as JSON, of which `docs/diff.md` describes the form. The report that holds it says the
//! version of the form.

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::change::{Change, Met, Names};

impl Change {
    /// The change as JSON on one line. `service` is how the report calls the service, which may be
    /// otherwise than the service id; `ignored` is why nobody minds the change.
    pub fn json(&self, service: &str, ignored: Option<&str>) -> Box<RawValue> {
        let form = ChangeForm::of(self, service, ignored);
        to_raw_value(&form).expect("texts and lists of texts can always be written")
    }
}

#[derive(Serialize)]
struct ChangeForm<'a> {
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
    wire_name: NamesForm<'a>,
    rust_name: NamesForm<'a>,
    operations: Vec<MetForm<'a>>,
    old: Option<&'a str>,
    new: Option<&'a str>,
    similarity: Option<u8>,
    ignored: Option<&'a str>,
}

#[derive(Serialize)]
struct NamesForm<'a> {
    old: Option<&'a str>,
    new: Option<&'a str>,
}

#[derive(Serialize)]
struct MetForm<'a> {
    operation: &'a str,
    r#in: Vec<&'static str>,
}

impl<'a> ChangeForm<'a> {
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
            wire_name: NamesForm::of(&change.wire_name),
            rust_name: NamesForm::of(&change.rust_name),
            operations: change.operations.iter().map(MetForm::of).collect(),
            old: change.old.as_deref(),
            new: change.new.as_deref(),
            similarity: change.similarity,
            ignored,
        }
    }
}

impl<'a> NamesForm<'a> {
    fn of(names: &'a Names) -> Self {
        Self {
            old: names.old.as_deref(),
            new: names.new.as_deref(),
        }
    }
}

impl<'a> MetForm<'a> {
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
