//! `cargo xtask upstream import`: writes the models of the pinned release into `model/`, without
//! documentation.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;

use serde_json::Value;

use super::archive::Archive;
use super::obtain::{Archives, obtain};
use super::{Error, LocalArchives, Pin, Pip, strip_endpoint_rules, strip_service};
use crate::Workspace;
use crate::file_transaction::FileTransaction;

/// The result of an import. `Display` writes it as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportReport {
    /// The release.
    pub release: String,
    /// The number of imported files.
    pub files: usize,
    /// The number of them that changed.
    pub changed: usize,
}

/// A file to import: its paths upstream and in `model/`, and the function that removes its
/// documentation.
pub(super) struct Item {
    pub(super) upstream: String,
    /// The path in `model/`, with `/` between its parts.
    pub(super) ours: String,
    strip: fn(&mut Value),
}

impl Item {
    /// Returns the text without documentation.
    fn stripped(&self, mut value: Value) -> String {
        (self.strip)(&mut value);
        format!("{value:#}\n")
    }
}

/// Imports the release that `model/upstream.toml` pins.
pub fn import(workspace: &Workspace, given: &LocalArchives) -> Result<ImportReport, Error> {
    let pin = Pin::read(&workspace.model().join("upstream.toml"))?;
    let archives = obtain(&Pip, &pin, given, &workspace.upstream())?;
    let texts = read_texts(&pin, &archives)?;

    let mut transaction = FileTransaction::default();
    let mut changed = 0;
    let files = texts.len();
    for (path, text) in texts {
        let ours = workspace.model().join(path);
        if fs::read(&ours).ok().as_deref() != Some(text.as_bytes()) {
            changed += 1;
            transaction.write(&ours, text);
        }
    }
    transaction.commit()?;
    Ok(ImportReport {
        release: pin.release(),
        files,
        changed,
    })
}

/// Returns the files to import.
pub(super) fn items(pin: &Pin) -> Vec<Item> {
    let mut items = Vec::new();
    for service in &pin.services {
        let path = format!("{}/{}", service.name, service.api_version);
        let mut add = |file: &str, strip: fn(&mut Value)| {
            items.push(Item {
                upstream: format!("{DATA}/{path}/{file}"),
                ours: format!("{path}/{file}"),
                strip,
            });
        };
        add("service-2.json", strip_service);
        add("endpoint-rule-set-1.json", strip_endpoint_rules);
        add("paginators-1.json", has_no_documentation);
    }
    items.push(Item {
        upstream: format!("{DATA}/partitions.json"),
        ours: "partitions.json".to_owned(),
        strip: has_no_documentation,
    });
    items
}

/// The folder of the models in both archives.
pub(super) const DATA: &str = "botocore/data";

/// Removes nothing: the descriptions of regions in the partitions are their names.
fn has_no_documentation(_: &mut Value) {}

/// Returns the files for `model/` from the wheel, by their paths in it. Checks that the source
/// distribution contains the same models.
pub(super) fn read_texts(
    pin: &Pin,
    archives: &Archives,
) -> Result<BTreeMap<String, String>, Error> {
    let items = items(pin);
    let names: Vec<String> = items.iter().map(|item| item.upstream.clone()).collect();
    let wheel = archives.wheel.read_wheel(&names)?;
    let sdist = archives.sdist.read_sdist(&names)?;
    let mut texts = BTreeMap::new();
    for item in items {
        let name = &item.upstream;
        let value = parse(&archives.wheel, name, &wheel[name])?;
        let other = parse(&archives.sdist, name, &sdist[name])?;
        if let Some(at) = first_difference(&value, &other) {
            return Err(Error::Disagreement {
                name: name.clone(),
                at,
            });
        }
        texts.insert(item.ours.clone(), item.stripped(value));
    }
    Ok(texts)
}

/// Returns the files for `model/` from the wheel alone, by their paths in it; `None` if the wheel does
/// not contain the file.
pub(super) fn read_wheel_texts(
    pin: &Pin,
    wheel: &Archive,
) -> Result<BTreeMap<String, Option<String>>, Error> {
    let items = items(pin);
    let names: Vec<String> = items.iter().map(|item| item.upstream.clone()).collect();
    let files = wheel.find_in_wheel(&names)?;
    let mut texts = BTreeMap::new();
    for item in items {
        let text = match files.get(&item.upstream) {
            Some(bytes) => Some(item.stripped(parse(wheel, &item.upstream, bytes)?)),
            None => None,
        };
        texts.insert(item.ours, text);
    }
    Ok(texts)
}

fn parse(archive: &Archive, name: &str, bytes: &[u8]) -> Result<Value, Error> {
    serde_json::from_slice(bytes).map_err(|source| Error::Json {
        archive: archive.path.clone(),
        name: name.to_owned(),
        source,
    })
}

/// Returns the first difference as a JSON pointer. The order of keys does not matter.
pub(super) fn first_difference(a: &Value, b: &Value) -> Option<String> {
    let below = |key: &str, at: String| format!("/{key}{at}");
    match (a, b) {
        _ if a == b => None,
        (Value::Object(a), Value::Object(b)) => {
            let removed = a.keys().find(|key| !b.contains_key(*key));
            let added = b.keys().find(|key| !a.contains_key(*key));
            let unpaired = removed.or(added).map(|key| below(key, String::new()));
            unpaired.or_else(|| {
                a.iter().find_map(|(key, value)| {
                    Some(below(key, first_difference(value, b.get(key)?)?))
                })
            })
        }
        (Value::Array(a), Value::Array(b)) => {
            let differing = a.iter().zip(b).enumerate();
            differing
                .into_iter()
                .find_map(|(index, (a, b))| {
                    Some(below(&index.to_string(), first_difference(a, b)?))
                })
                .or_else(|| Some(below(&a.len().min(b.len()).to_string(), String::new())))
        }
        _ => Some(String::new()),
    }
}

impl fmt::Display for ImportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            release,
            files,
            changed,
        } = self;
        write!(
            f,
            "imported {release} into model/: {files} files, {changed} changed"
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_difference_is_named_by_its_path() {
        let at = |a, b| first_difference(&a, &b);
        assert_eq!(at(json!({"a": 1, "b": 2}), json!({"b": 2, "a": 1})), None);
        assert_eq!(
            at(json!({"a": [1, {"b": 2}]}), json!({"a": [1, {"b": 3}]})).unwrap(),
            "/a/1/b"
        );
        assert_eq!(at(json!({"a": [1]}), json!({"a": [1, 2]})).unwrap(), "/a/1");
        assert_eq!(at(json!({"a": 1}), json!({})).unwrap(), "/a");
        assert_eq!(at(json!({}), json!({"a": 1})).unwrap(), "/a");
        assert_eq!(at(json!(1), json!("1")).unwrap(), "");
    }
}
