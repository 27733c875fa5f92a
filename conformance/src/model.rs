//! The service model, used to check that tests cover all members.

mod boundaries;
mod values;

pub use boundaries::{Boundary, EncodedRequest, Matches};

use crate::server::Request;
use crate::workspace;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// An imported service model.
#[derive(Debug)]
pub struct Model {
    model: Value,
    /// The shapes that have a default by a row of `overrides.toml`.
    defaults: BTreeSet<String>,
    /// The shapes and members that are sensitive by a row of `overrides.toml`.
    sensitive: BTreeSet<String>,
}

impl Model {
    /// Reads the model of a service in one version of its interface.
    ///
    /// # Errors
    /// A description of the file that cannot be read.
    pub fn read(service: &str, version: &str) -> Result<Self, String> {
        let overrides = workspace::toml(&format!("model/{service}/overrides.toml"))?;
        let column = |table: &str, column: &str| {
            let rows = overrides.get(table).and_then(toml::Value::as_array);
            let values = rows
                .into_iter()
                .flatten()
                .filter_map(|row| row[column].as_str());
            values.map(str::to_owned).collect()
        };
        Ok(Self {
            defaults: column("default", "shape"),
            sensitive: column("sensitive", "at"),
            model: workspace::json(&format!("model/{service}/{version}/service-2.json"))?,
        })
    }

    /// Returns the names of all operations, sorted.
    pub fn operations(&self) -> Vec<&str> {
        let mut names: Vec<_> = keys(&self.model["operations"]).collect();
        names.sort_unstable();
        names
    }

    /// Returns the names of all exceptions, sorted.
    pub fn exceptions(&self) -> Vec<&str> {
        let shapes = keys(&self.model["shapes"]);
        let mut names: Vec<_> = shapes
            .filter(|name| self.model["shapes"][*name]["exception"] == true)
            .collect();
        names.sort_unstable();
        names
    }

    /// Returns whether an operation needs no credentials.
    pub fn is_public(&self, operation: &str) -> bool {
        self.model["operations"][operation]["authtype"] == "none"
    }

    /// Returns the name of the shape of `operation`'s input, if it has one.
    pub fn input(&self, operation: &str) -> Option<&str> {
        self.model["operations"][operation]["input"]["shape"].as_str()
    }

    /// Returns the name of the shape of `operation`'s output, if it has one.
    pub fn output(&self, operation: &str) -> Option<&str> {
        self.model["operations"][operation]["output"]["shape"].as_str()
    }

    /// Returns descriptions of the members of `operation`'s input that a request lacks and of those that are
    /// not in the model. Members in the path are not checked.
    pub fn gaps_in_request(&self, operation: &str, request: &Request) -> Vec<String> {
        let shape = self.input(operation);
        let Some(members) =
            shape.and_then(|shape| self.model["shapes"][shape]["members"].as_object())
        else {
            return vec![format!("{operation} has no input")];
        };
        let query = request.query();
        let mut gaps = Vec::new();
        let mut in_body = Map::new();
        for (name, member) in members {
            let location_name = member["locationName"].as_str().unwrap_or(name);
            let there = match member["location"].as_str() {
                Some("uri") => true,
                Some("querystring") => query.iter().any(|(name, _)| name == location_name),
                Some("header") => request.header(location_name).is_some(),
                _ => {
                    in_body.insert(name.clone(), member.clone());
                    true
                }
            };
            if !there {
                gaps.push(format!("{operation} leaves out {name}"));
            }
        }
        match request.json() {
            Ok(body) => self.compare(&in_body, &body, operation, &mut gaps),
            Err(_) if in_body.is_empty() && request.body().is_empty() => {}
            Err(error) => gaps.push(format!("{operation} has no JSON body: {error}")),
        }
        gaps
    }

    /// Returns descriptions of the members of `operation`'s output that a response body lacks and of those
    /// that are not in the model.
    pub fn gaps_in_response(&self, operation: &str, body: &Value) -> Vec<String> {
        let mut gaps = Vec::new();
        let none = Map::new();
        let shape = self.output(operation);
        let members = shape
            .and_then(|shape| self.model["shapes"][shape]["members"].as_object())
            .unwrap_or(&none);
        self.compare(members, body, operation, &mut gaps);
        gaps
    }

    /// Compares a JSON object with the expected members.
    fn compare(
        &self,
        members: &Map<String, Value>,
        value: &Value,
        at: &str,
        gaps: &mut Vec<String>,
    ) {
        for (name, member) in members {
            match (value.get(name), member["shape"].as_str()) {
                (Some(value), Some(shape)) => {
                    self.compare_shape(shape, value, &format!("{at}.{name}"), gaps);
                }
                _ => gaps.push(format!("{at} leaves out {name}")),
            }
        }
        for name in keys(value).filter(|name| !members.contains_key(*name)) {
            gaps.push(format!("{at} has no member {name}"));
        }
    }

    fn compare_shape(&self, shape: &str, value: &Value, at: &str, gaps: &mut Vec<String>) {
        let shape = &self.model["shapes"][shape];
        match shape["type"].as_str() {
            Some("structure") => {
                if let Some(members) = shape["members"].as_object() {
                    self.compare(members, value, at, gaps);
                }
            }
            Some("list") => match (value.as_array(), shape["member"]["shape"].as_str()) {
                (Some(values), Some(member)) if !values.is_empty() => {
                    // One complete element is enough: others may be incomplete on purpose.
                    let mut fewest: Option<Vec<String>> = None;
                    for (index, value) in values.iter().enumerate() {
                        let mut found = Vec::new();
                        self.compare_shape(member, value, &format!("{at}[{index}]"), &mut found);
                        if fewest
                            .as_ref()
                            .is_none_or(|fewest| found.len() < fewest.len())
                        {
                            fewest = Some(found);
                        }
                    }
                    gaps.extend(fewest.unwrap_or_default());
                }
                _ => gaps.push(format!("{at} has no elements")),
            },
            Some("map") if keys(value).next().is_none() => {
                gaps.push(format!("{at} has no entries"))
            }
            _ if value.is_null() => gaps.push(format!("{at} is null")),
            _ => {}
        }
    }
}

fn keys(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn model() -> Model {
        let members = json!({ "Names": { "shape": "Names" }, "Thing": { "shape": "Thing" } });
        let model = json!({
            "operations": {
                "Put": { "output": { "shape": "Out" } },
                "Drop": { "authtype": "none" },
            },
            "shapes": {
                "Out": { "type": "structure", "members": members },
                "Names": { "type": "list", "member": { "shape": "Thing" } },
                "Thing": { "type": "structure", "members": { "Name": { "shape": "Name" } } },
                "Name": { "type": "string" },
                "Lost": { "type": "structure", "exception": true },
            },
        });
        Model {
            model,
            defaults: BTreeSet::new(),
            sensitive: BTreeSet::new(),
        }
    }

    #[test]
    fn a_response_with_every_member_has_no_gaps() {
        let whole = json!({ "Names": [{}, { "Name": "a" }], "Thing": { "Name": "b" } });
        assert_eq!(
            model().gaps_in_response("Put", &whole),
            Vec::<String>::new()
        );
        assert_eq!(
            model().gaps_in_response("Drop", &json!({})),
            Vec::<String>::new()
        );
        assert_eq!(model().operations(), ["Drop", "Put"]);
        assert_eq!(model().exceptions(), ["Lost"]);
        assert!(model().is_public("Drop") && !model().is_public("Put"));
    }

    #[test]
    fn what_is_left_out_or_unknown_is_named() {
        for (response, gap) in [
            (
                json!({ "Names": [{ "Name": "a" }] }),
                "Put leaves out Thing",
            ),
            (
                json!({ "Names": [{}], "Thing": { "Name": "b" } }),
                "Put.Names[0] leaves out Name",
            ),
            (
                json!({ "Names": [], "Thing": { "Name": "b" } }),
                "Put.Names has no elements",
            ),
            (
                json!({ "Names": [{ "Name": "a" }], "Thing": { "Name": null } }),
                "Put.Thing.Name is null",
            ),
            (
                json!({ "Names": [{ "Name": "a" }], "Thing": { "Name": "b", "Size": 1 } }),
                "Put.Thing has no member Size",
            ),
        ] {
            assert_eq!(model().gaps_in_response("Put", &response), [gap]);
        }
    }
}
