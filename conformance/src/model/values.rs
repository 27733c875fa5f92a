//! Random values of a model's shapes, in JSON.

use super::{Model, keys};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Number, Value, json};

impl Model {
    /// Returns the names of all structures and enums, sorted.
    pub fn types(&self) -> Vec<&str> {
        let mut names: Vec<_> = keys(&self.model["shapes"])
            .filter(|name| {
                let shape = &self.model["shapes"][*name];
                shape["type"] == "structure" || shape["enum"].is_array()
            })
            .collect();
        names.sort_unstable();
        names
    }

    /// Returns a strategy for values of a shape, as JSON with the names of the model.
    ///
    /// Required members are present, and so are those with a default, which a response always contains.
    /// Enums have values of the model and others.
    ///
    /// # Panics
    /// If there is no such shape, or its type is not supported.
    pub fn any_value(&self, name: &str) -> BoxedStrategy<Value> {
        let shape = &self.model["shapes"][name];
        match shape["type"].as_str().unwrap_or_default() {
            "structure" => self.any_structure(shape),
            "list" => {
                let member = self.any_target(&shape["member"]);
                vec(member, 0..3).prop_map(Value::Array).boxed()
            }
            "map" => {
                let value = self.any_target(&shape["value"]);
                let entries = btree_map(".{0,5}", value, 0..3);
                entries.prop_map(|map| json!(map)).boxed()
            }
            "string" => match shape["enum"].as_array() {
                Some(values) => prop_oneof![
                    proptest::sample::select(values.clone()),
                    ".{0,5}".prop_map(Value::String)
                ]
                .boxed(),
                None => ".{0,8}".prop_map(Value::String).boxed(),
            },
            "integer" => prop_oneof![Just(0), any::<i32>()]
                .prop_map(|value| json!(value))
                .boxed(),
            "long" => any::<i64>().prop_map(|value| json!(value)).boxed(),
            "boolean" => any::<bool>().prop_map(|value| json!(value)).boxed(),
            "timestamp" => (-2_000_000_000_000_i64..4_000_000_000_000)
                .prop_map(|millis| Value::Number(seconds(millis)))
                .boxed(),
            other => panic!("`{name}` has the unsupported type `{other}`"),
        }
    }

    fn any_target(&self, member: &Value) -> BoxedStrategy<Value> {
        self.any_value(member["shape"].as_str().expect("a member has a shape"))
    }

    fn any_structure(&self, shape: &Value) -> BoxedStrategy<Value> {
        let none = Map::new();
        let required: Vec<_> = shape["required"].as_array().into_iter().flatten().collect();
        let mut any = Just(Map::new()).boxed();
        for (name, member) in shape["members"].as_object().unwrap_or(&none) {
            let value = self.any_target(member);
            let has_default = member["shape"]
                .as_str()
                .is_some_and(|shape| self.defaults.contains(shape));
            let value = match has_default || required.iter().any(|required| *required == name) {
                true => value.prop_map(Some).boxed(),
                false => proptest::option::of(value).boxed(),
            };
            let name = name.clone();
            any = (any, value)
                .prop_map(move |(mut members, value)| {
                    members.extend(value.map(|value| (name.clone(), value)));
                    members
                })
                .boxed();
        }
        any.prop_map(Value::Object).boxed()
    }
}

/// Returns seconds as a JSON number, without a fraction if possible.
fn seconds(millis: i64) -> Number {
    match millis % 1000 {
        0 => (millis / 1000).into(),
        _ => Number::from_f64(millis as f64 / 1000.0).expect("a finite number"),
    }
}
