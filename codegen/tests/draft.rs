//! A draft is the result of `generate`, with a list of the rows that `generate` refuses.

use sdk_codegen::{Inputs, Package, Source, draft, generate};

const MODEL: &str = r#"{
    "metadata": { "apiVersion": "2020-01-01", "endpointPrefix": "tiny", "protocol": "rest-json",
                  "serviceId": "Tiny" },
    "operations": {
        "Get": { "name": "Get", "http": { "method": "GET", "requestUri": "/" },
                 "output": { "shape": "Got" } }
    },
    "shapes": {
        "Got": { "type": "structure", "members": { "Text": { "shape": "Text" } } },
        "Text": { "type": "string" }
    }
}"#;

fn inputs<'a>(overrides: &'a str, docs: &'a str) -> Inputs<'a> {
    let source = |file, text| Source { file, text };
    Inputs {
        service: source("service-2.json", MODEL),
        endpoint_rules: None,
        paginators: None,
        partitions: None,
        overrides: Some(source("overrides.toml", overrides)),
        docs: Some(source("docs.toml", docs)),
        package: Package {
            name: "tiny",
            version: "0.1.0",
            root: "../..",
            metadata: None,
        },
    }
}

#[test]
fn unused_rows_are_listed_and_change_nothing() {
    let overrides = "[[sensitive]]\nat = \"Got$Text\"\nreason = \"It is private.\"\n";
    let docs = "[members]\nText = \"The text.\"\n";
    let stale = "[[sensitive]]\nat = \"Gone\"\nreason = \"It was private.\"\n\n\
                 [[rename]]\nat = \"Gone$Text\"\nto = \"Words\"\nreason = \"It was better.\"\n";
    let stale_overrides = format!("{overrides}\n{stale}");
    let stale_docs = format!("{docs}\n[shapes.Gone]\ndocs = \"It was removed.\"\n");

    let drafted = draft(&inputs(&stale_overrides, &stale_docs)).unwrap();
    let places: Vec<_> = drafted
        .unused
        .iter()
        .map(|row| (row.file(), row.path()))
        .collect();
    assert_eq!(
        places,
        [
            ("overrides.toml", "$.rename[0]"),
            ("overrides.toml", "$.sensitive[1]"),
            ("docs.toml", "$.shapes.Gone.docs"),
        ]
    );
    let errors = generate(&inputs(&stale_overrides, &stale_docs)).unwrap_err();
    assert_eq!(errors.as_slice(), drafted.unused);

    let generated = generate(&inputs(overrides, docs)).unwrap();
    assert_eq!(drafted.files, generated.files);
    assert_eq!(drafted.undocumented, generated.undocumented);
    assert!(generated.unused.is_empty());
}

#[test]
fn items_without_documentation_are_listed() {
    let undocumented = |docs: &str| generate(&inputs("", docs)).unwrap().undocumented;
    assert_eq!(
        undocumented(""),
        [
            "operations.Get.docs",
            "operations.Get.example",
            "service",
            "shapes.Got.members.Text"
        ]
    );
    let operation = "[operations.Get]\ndocs = \"Gets it.\"\nexample = \"client.get();\"\n";
    assert_eq!(
        undocumented(operation),
        ["service", "shapes.Got.members.Text"]
    );
    let rest = "[service]\ndocs = \"A client.\"\n[members]\nText = \"The text.\"\n";
    assert_eq!(undocumented(&format!("{operation}{rest}")), [""; 0]);
    let own = "[service]\ndocs = \"A client.\"\n[shapes.Got.members]\nText = \"The text.\"\n";
    assert_eq!(undocumented(&format!("{operation}{own}")), [""; 0]);
}
