//! The committed models: complete, and without documentation.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};
use xtask::upstream::{Pin, strip_endpoint_rules, strip_service};

fn read(path: &str) -> (String, Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../model")
        .join(path);
    let text = fs::read_to_string(path).unwrap();
    let value = serde_json::from_str(&text).unwrap();
    (text, value)
}

fn entries<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Map<String, Value>> {
    value[key]
        .as_object()
        .into_iter()
        .flat_map(Map::values)
        .map(|entry| entry.as_object().unwrap())
}

#[test]
fn the_committed_model_is_complete() {
    let (_, model) = read("cognito-sync/2014-06-30/service-2.json");
    assert_eq!(entries(&model, "operations").count(), 17);
    assert_eq!(entries(&model, "shapes").count(), 85);

    let with = |key: &str| {
        entries(&model, "shapes")
            .filter(|shape| shape.contains_key(key))
            .count()
    };
    assert_eq!(with("exception"), 13);
    assert_eq!(with("pattern"), 5);
    assert_eq!(with("min"), 7);
    assert_eq!(with("max"), 9);
    assert_eq!(with("enum"), 4);
    let statuses = entries(&model, "shapes").filter(|shape| {
        shape
            .get("error")
            .is_some_and(|error| error["httpStatusCode"].is_u64())
    });
    assert_eq!(statuses.count(), 13);

    let members = || {
        model["shapes"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|shape| entries(shape, "members"))
    };
    let with = |key: &str| members().filter(|member| member.contains_key(key)).count();
    assert_eq!(members().count(), 130);
    assert_eq!(with("location"), 42);
    assert_eq!(with("locationName"), 42);
}

#[test]
fn the_committed_model_has_no_documentation_and_the_format_of_import() {
    let strips = [
        (
            "cognito-sync/2014-06-30/service-2.json",
            strip_service as fn(&mut Value),
        ),
        (
            "cognito-sync/2014-06-30/endpoint-rule-set-1.json",
            strip_endpoint_rules,
        ),
        ("cognito-sync/2014-06-30/paginators-1.json", |_| {}),
        ("partitions.json", |_| {}),
    ];
    for (path, strip) in strips {
        let (text, mut value) = read(path);
        strip(&mut value);
        assert_eq!(format!("{value:#}\n"), text, "{path}");
    }
}

#[test]
fn every_pinned_service_is_imported() {
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model");
    let pin = Pin::read(&model.join("upstream.toml")).unwrap();
    assert!(!pin.services.is_empty());
    for service in pin.services {
        let folder = model.join(&service.name).join(&service.api_version);
        for file in [
            "service-2.json",
            "endpoint-rule-set-1.json",
            "paginators-1.json",
        ] {
            assert!(
                folder.join(file).is_file(),
                "{}/{file}: run `cargo xtask upstream import`",
                service.name
            );
        }
    }
}
