//! Pairs of models, each about one rule of the comparison.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sdk_codegen::diff::{Comparison, Side, compare, service_added, service_removed};
use sdk_codegen::{Errors, Source};
use serde_json::Value;

/// A pair of models.
pub(crate) struct Fixture {
    pub(crate) name: String,
    folder: PathBuf,
}

/// One of the two models, with the other files of its side.
pub(crate) struct Texts {
    pub(crate) service: String,
    pub(crate) overrides: Option<String>,
    pub(crate) endpoint_rules: Option<String>,
    pub(crate) paginators: Option<String>,
    pub(crate) partitions: Option<String>,
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

/// All fixtures, by name.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let folders = fs::read_dir(home().join("rules")).expect("the fixtures are there");
    let mut names: Vec<String> = folders
        .map(|entry| {
            entry
                .expect("a folder")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    names.sort();
    names.iter().map(|name| Fixture::named(name)).collect()
}

impl Fixture {
    pub(crate) fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            folder: home().join("rules").join(name),
        }
    }

    /// The rule that it is about.
    pub(crate) fn rule(&self) -> &str {
        self.name.split("--").next().unwrap_or(&self.name)
    }

    fn read(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path(name)).ok()
    }

    /// The path of a file of the fixture.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The model of a side, `old` or `new`; nothing where the service is not there.
    pub(crate) fn side(&self, side: &str) -> Option<Texts> {
        let service = match self.read(&format!("{side}.whole.json")) {
            Some(text) => text,
            None => {
                let base = fs::read_to_string(home().join("base.json")).expect("the base is there");
                let mut model: Value = serde_json::from_str(&base).expect("the base is JSON");
                let patch = self.read(&format!("{side}.json"))?;
                let patch: Value = serde_json::from_str(&patch).expect("the patch is JSON");
                merge(&mut model, patch);
                serde_json::to_string_pretty(&model).expect("JSON can be written")
            }
        };
        Some(Texts {
            service,
            overrides: self.read(&format!("{side}.overrides.toml")),
            endpoint_rules: self.read(&format!("{side}.endpoint-rules.json")),
            paginators: self.read(&format!("{side}.paginators.json")),
            partitions: self.read(&format!("{side}.partitions.json")),
        })
    }

    /// All changes between the two.
    pub(crate) fn compare(&self) -> Result<Comparison, Errors> {
        match (self.side("old"), self.side("new")) {
            (Some(old), Some(new)) => old.compare_with(&new),
            (None, Some(new)) => service_added(&new.sources()),
            (Some(old), None) => service_removed(&old.sources()),
            (None, None) => panic!("{} has no model", self.name),
        }
    }

    fn expectation(&self) -> Value {
        let text = self.read("expected.json").expect("expected.json is there");
        serde_json::from_str(&text).expect("expected.json is JSON")
    }

    /// The changes that must be found, one line each.
    pub(crate) fn expected(&self) -> BTreeSet<String> {
        let expectation = self.expectation();
        let changes = expectation["changes"]
            .as_array()
            .expect("a list of changes");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        changes
            .iter()
            .map(|change| {
                let operations = change["operations"]
                    .as_array()
                    .expect("a list of operations");
                let operations: Vec<String> = operations.iter().map(text).collect();
                let operations: Vec<&str> = operations.iter().map(String::as_str).collect();
                line(
                    &text(&change["rule"]),
                    &text(&change["api"]),
                    &text(&change["wire"]),
                    &text(&change["path"]),
                    &operations,
                )
            })
            .collect()
    }

    /// The program that uses what the old model becomes.
    pub(crate) fn program(&self) -> String {
        self.read("program.rs").unwrap_or_else(|| {
            fs::read_to_string(home().join("program.rs")).expect("the program is there")
        })
    }

    /// Returns the reason for which programs compile against the new crate despite a major change, if
    /// they do.
    pub(crate) fn compiles_nevertheless(&self) -> Option<String> {
        self.expectation()["compiles"].as_str().map(str::to_owned)
    }

    /// Returns whether crates can be generated for both sides.
    pub(crate) fn is_written(&self) -> bool {
        self.expectation()["written"] != Value::Bool(false)
    }
}

impl Texts {
    pub(crate) fn sources(&self) -> Side<'_> {
        fn source<'a>(file: &'a str, text: &'a Option<String>) -> Option<Source<'a>> {
            text.as_ref().map(|text| Source { file, text })
        }
        Side {
            service: Source {
                file: "service-2.json",
                text: &self.service,
            },
            overrides: source("overrides.toml", &self.overrides),
            endpoint_rules: source("endpoint-rule-set-1.json", &self.endpoint_rules),
            paginators: source("paginators-1.json", &self.paginators),
            partitions: source("partitions.json", &self.partitions),
        }
    }

    pub(crate) fn compare_with(&self, new: &Self) -> Result<Comparison, Errors> {
        compare(&self.sources(), &new.sources())
    }
}

/// A change as the tests compare it.
pub(crate) fn line(rule: &str, api: &str, wire: &str, path: &str, operations: &[&str]) -> String {
    format!("{rule} {api} {wire} {path} [{}]", operations.join(", "))
}

/// A JSON merge patch: objects are merged, null removes, all else replaces.
fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *target = patch;
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Default::default());
    }
    let Value::Object(target) = target else {
        return;
    };
    for (key, value) in patch {
        if value.is_null() {
            target.shift_remove(&key);
        } else {
            merge(target.entry(key).or_insert(Value::Null), value);
        }
    }
}
