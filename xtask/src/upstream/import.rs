//! `cargo xtask upstream import`: the pinned release's models, without prose, into `model/`.

use std::fmt;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::obtain::{Archives, obtain};
use super::{Error, Given, Pin, strip_endpoint_rules, strip_service};
use crate::Workspace;
use crate::batch::Batch;

/// What an import came to. Its `Display` is one line for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The release.
    pub release: String,
    /// Files that now are as upstream's, without prose.
    pub files: usize,
    /// Those among them that were not before.
    pub changed: usize,
}

/// A file to import: where it lies upstream and in `model/`, and how its prose is found.
struct Item {
    upstream: String,
    ours: PathBuf,
    strip: fn(&mut Value),
}

/// Imports what `model/upstream.toml` names.
pub fn import(workspace: &Workspace, given: &Given) -> Result<Imported, Error> {
    let pin = Pin::read(&workspace.model().join("upstream.toml"))?;
    let archives = obtain(&pin, given, &workspace.upstream())?;
    let items = items(workspace, &pin);

    let mut batch = Batch::default();
    let mut changed = 0;
    for (item, mut value) in items.iter().zip(read_agreeing(&archives, &items)?) {
        (item.strip)(&mut value);
        let text = format!("{value:#}\n");
        if fs::read(&item.ours).ok().as_deref() != Some(text.as_bytes()) {
            changed += 1;
            batch.write(&item.ours, text);
        }
    }
    batch.commit()?;
    Ok(Imported {
        release: pin.release(),
        files: items.len(),
        changed,
    })
}

fn items(workspace: &Workspace, pin: &Pin) -> Vec<Item> {
    let mut items = Vec::new();
    for service in &pin.services {
        let path = format!("{}/{}", service.name, service.api_version);
        let mut add = |file: &str, strip: fn(&mut Value)| {
            items.push(Item {
                upstream: format!("botocore/data/{path}/{file}"),
                ours: workspace.model().join(&path).join(file),
                strip,
            });
        };
        add("service-2.json", strip_service);
        add("endpoint-rule-set-1.json", strip_endpoint_rules);
        add("paginators-1.json", has_no_prose);
    }
    items.push(Item {
        upstream: "botocore/data/partitions.json".to_owned(),
        ours: workspace.model().join("partitions.json"),
        strip: has_no_prose,
    });
    items
}

/// The descriptions of regions in the partitions are their names, not prose.
fn has_no_prose(_: &mut Value) {}

/// The value of each item as the wheel has it, once the source distribution has the same.
fn read_agreeing(archives: &Archives, items: &[Item]) -> Result<Vec<Value>, Error> {
    let names: Vec<String> = items.iter().map(|item| item.upstream.clone()).collect();
    let wheel = archives.wheel.read_wheel(&names)?;
    let sdist = archives.sdist.read_sdist(&names)?;
    let mut values = Vec::new();
    for name in names {
        let parse = |archive: &super::archive::Archive, bytes: &[u8]| {
            serde_json::from_slice::<Value>(bytes).map_err(|cause| Error::Json {
                archive: archive.path.clone(),
                name: name.clone(),
                cause,
            })
        };
        let value = parse(&archives.wheel, &wheel[&name])?;
        let other = parse(&archives.sdist, &sdist[&name])?;
        if let Some(at) = first_difference(&value, &other) {
            return Err(Error::Disagreement { name, at });
        }
        values.push(value);
    }
    Ok(values)
}

/// Where the two first differ, as a JSON pointer. The order of keys makes no difference.
fn first_difference(a: &Value, b: &Value) -> Option<String> {
    let below = |key: &str, at: String| format!("/{key}{at}");
    match (a, b) {
        _ if a == b => None,
        (Value::Object(a), Value::Object(b)) => {
            let lost = a.keys().find(|key| !b.contains_key(*key));
            let gained = b.keys().find(|key| !a.contains_key(*key));
            let alone = lost.or(gained).map(|key| below(key, String::new()));
            alone.or_else(|| {
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

impl fmt::Display for Imported {
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
