//! Inputs with many faults: all of them are reported in one run.

use sdk_codegen::{Error, Inputs, Package, Source, default_package_name, generate};

const MODEL: &str = r#"{
  "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "bad", "protocol": "rest-json", "serviceId": "Bad"},
  "operations": {
    "GetThing": {"http": {"method": "GET", "requestUri": "/{Id}", "responseCode": "200"}, "input": {"shape": "In"}, "output": {"shape": "Thnig"}}
  },
  "shapes": {
    "In": {"type": "structure", "members": {"Id": {"shape": "Text", "location": "url", "locationName": "ID"}}},
    "Thing": {"type": "structure", "required": ["name"], "members": {"Name": {"shape": "Text"}, "When": {"shape": "Time"}}},
    "Time": {"type": "timestamp", "timestampFormat": "iso8061"},
    "List": {"type": "lsit", "member": {"shape": "Text"}},
    "Text": {"type": "string", "max": "9", "min": "x", "sensitive": "true", "enum": ["A", 1, "A"]}
  }
}"#;

const OVERRIDES: &str = "
[[sensitive]]
at = 'Thing$Nmae'
reason = ' '
[[sensitive]]
at = 'Thing$Name'
reason = 'It can have an effect once the model is fixed.'
[[idempotent]]
operation = 'GetThings'
reason = 'r'
[[required]]
att = 'Thing$When'
";

const DOCS: &str = "
[service]
doc = 'A service.'
[operations.GetTing]
docs = 'Gets a thing.'
[shapes.Thing.members]
nam = 'The name.'
Name = 3
";

fn inputs<'a>(model: &'a str, overrides: &'a str, docs: &'a str, name: &'a str) -> Inputs<'a> {
    Inputs {
        service: Source {
            file: "service-2.json",
            text: model,
        },
        endpoint_rules: None,
        paginators: None,
        partitions: None,
        overrides: Some(Source {
            file: "overrides.toml",
            text: overrides,
        }),
        docs: Some(Source {
            file: "docs.toml",
            text: docs,
        }),
        package: Package {
            name,
            version: "0.1.0",
            root: "../..",
            metadata: None,
        },
    }
}

/// Returns the place of an error, and the suggestion in its hint.
fn shown(error: &Error) -> (String, Option<&str>) {
    let suggestion = error.hint().strip_prefix("did you mean `");
    let suggestion = suggestion.and_then(|rest| Some(rest.split_once('`')?.0));
    (format!("{} {}", error.file(), error.path()), suggestion)
}

#[test]
fn every_fault_is_reported_in_one_run() {
    let errors = generate(&inputs(MODEL, OVERRIDES, DOCS, "123-bad")).unwrap_err();
    let found: Vec<_> = errors.iter().map(shown).collect();
    let model = |path: &str| format!("service-2.json {path}");
    let overrides = |path: &str| format!("overrides.toml {path}");
    let docs = |path: &str| format!("docs.toml {path}");
    assert_eq!(
        found,
        [
            (model("$.operations.GetThing.http.responseCode"), None),
            (model("$.shapes.In.members.Id.location"), Some("uri")),
            (model("$.shapes.Thing.required[0]"), Some("Name")),
            (model("$.shapes.Time.timestampFormat"), Some("iso8601")),
            (model("$.shapes.List.type"), Some("list")),
            (model("$.shapes.Text.enum[1]"), None),
            (model("$.shapes.Text.enum[2]"), None),
            (model("$.shapes.Text.min"), None),
            (model("$.shapes.Text.max"), None),
            (model("$.shapes.Text.sensitive"), None),
            (model("$.operations.GetThing.output.shape"), Some("Thing")),
            (model("$.operations.GetThing.http.requestUri"), None),
            (overrides("$.required[0].att"), Some("at")),
            (overrides("$.required[0]"), None),
            (overrides("$.required[0]"), None),
            (overrides("$.sensitive[0].reason"), None),
            (docs("$.service.doc"), Some("docs")),
            (docs("$.service"), None),
            (docs("$.shapes.Thing.members.Name"), None),
            ("the package $.name".to_owned(), None),
            (overrides("$.sensitive[0]"), Some("Thing$Name")),
            (overrides("$.idempotent[0]"), Some("GetThing")),
            (docs("$.operations.GetTing.docs"), Some("GetThing")),
            (docs("$.shapes.Thing.members.nam"), Some("Name")),
        ],
        "{errors}"
    );
}

#[test]
fn files_that_cannot_be_parsed_are_reported_together() {
    let docs = "[service\n\n[members]\nx = = 1\n";
    let errors = generate(&inputs("{", "[[rename]]\nto = 'x'\n", docs, "bad")).unwrap_err();
    let files: Vec<_> = errors.iter().map(Error::file).collect();
    assert_eq!(files[0], "service-2.json", "{errors}");
    assert!(files.contains(&"overrides.toml"), "{errors}");
    assert!(
        files.iter().filter(|file| **file == "docs.toml").count() > 1,
        "{errors}"
    );
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let model = MODEL.replace("\"Thnig\"", "\"Thing\"");
    let marked = |text: &str| format!("\u{feff}{text}");
    let plain = generate(&inputs(&model, OVERRIDES, DOCS, "bad")).unwrap_err();
    let (model, overrides, docs) = (marked(&model), marked(OVERRIDES), marked(DOCS));
    let marked = generate(&inputs(&model, &overrides, &docs, "bad")).unwrap_err();
    assert_eq!(plain, marked);
}

#[test]
fn a_service_id_that_is_no_crate_name_is_refused() {
    let model = MODEL.replace("\"Bad\"", "\"123 Abc\"");
    let source = Source {
        file: "service-2.json",
        text: &model,
    };
    let errors = default_package_name(&source).unwrap_err();
    assert_eq!(
        errors.to_string(),
        "service-2.json: $.metadata.serviceId: the service ID `123 Abc` results in the crate name \
         `123-abc`, which does not begin with a lower-case letter (hint: set another `serviceId`, or \
         add the service to model/ with a crate.toml that names the crate)"
    );
    let named = |id: &str| {
        let text = MODEL.replace("\"Bad\"", &format!("{id:?}"));
        let file = "service-2.json";
        default_package_name(&Source { file, text: &text }).map_err(|errors| errors.to_string())
    };
    assert_eq!(named("Cognito Sync"), Ok("cognito-sync".to_owned()));
    assert!(named("Type").unwrap_err().contains("is a keyword of Rust"));
}
