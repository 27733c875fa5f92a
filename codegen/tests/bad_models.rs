//! Invalid models and overrides: each fault is reported with its file, path and hint, and none makes
//! the generator panic.

mod bad {
    pub(crate) mod damage;
    pub(crate) mod models;
    pub(crate) mod overrides;
    pub(crate) mod several;
    pub(crate) mod unwritable;
}

use sdk_codegen::{Errors, Files, Inputs, Package, Source, generate};

/// Generates a crate from a model alone.
pub(crate) fn generate_from(model: &str) -> Result<Files, Errors> {
    generate_with(model, None)
}

/// Generates a crate from a model and overrides.
pub(crate) fn generate_with(model: &str, overrides: Option<&str>) -> Result<Files, Errors> {
    generate(&Inputs {
        service: Source {
            file: "service-2.json",
            text: model,
        },
        endpoint_rules: None,
        paginators: None,
        partitions: None,
        overrides: overrides.map(|text| Source {
            file: "overrides.toml",
            text,
        }),
        docs: None,
        package: Package {
            name: "bad",
            version: "0.1.0",
            root: "../..",
            metadata: None,
        },
    })
    .map(|generated| generated.files)
}

/// Asserts every part of the only error, and its form on one line.
#[track_caller]
pub(crate) fn assert_error<T: std::fmt::Debug>(
    result: Result<T, Errors>,
    (file, path, message, hint): (&str, &str, &str, &str),
) {
    let errors = result.expect_err("the input is bad");
    let [error] = errors.as_slice() else {
        panic!("{errors}");
    };
    let found = (error.file(), error.path(), error.message(), error.hint());
    assert_eq!(found, (file, path, message, hint));
    let shown = errors.to_string();
    assert_eq!(shown, format!("{file}: {path}: {message} (hint: {hint})"));
}
