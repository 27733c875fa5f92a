//! Test data of the release from which the models were imported.

use crate::workspace;
use serde_json::Value;

/// Returns the endpoint test cases of a service.
///
/// They are not part of the repository: `cargo xtask upstream fetch` writes them below `target/`.
///
/// # Errors
/// A description of the missing file, with the command that creates it.
pub fn endpoint_tests(service: &str) -> Result<Vec<Value>, String> {
    let file = format!(
        "{}/endpoint-tests/{service}/endpoint-tests-1.json",
        folder()?
    );
    let cases = workspace::json(&file)
        .map_err(|error| format!("{error}; run `cargo xtask upstream fetch` to fetch it"))?;
    match cases.get("testCases").and_then(Value::as_array) {
        Some(cases) => Ok(cases.clone()),
        None => Err(format!("{file} has no `testCases`")),
    }
}

/// Returns the folder of the unpacked release that `model/upstream.toml` pins.
fn folder() -> Result<String, String> {
    const PIN: &str = "model/upstream.toml";
    let table = workspace::toml(PIN)?;
    let field = |name| {
        let value = table.get(name).and_then(toml::Value::as_str);
        value.ok_or_else(|| format!("{PIN} has no `{name}`"))
    };
    Ok(format!(
        "target/upstream/{}-{}",
        field("package")?,
        field("version")?
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_cases_are_an_error_that_names_the_command() {
        let error = endpoint_tests("no-such-service").unwrap_err();
        assert!(error.contains("`cargo xtask upstream fetch`"), "{error}");
        assert!(
            error.contains("/endpoint-tests/no-such-service/endpoint-tests-1.json"),
            "{error}"
        );
    }
}
