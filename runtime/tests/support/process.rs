//! Tests in a process of their own, for what depends on the environment: this program again, which runs
//! a single test.

use std::process::Command;

/// Runs the ignored test `name` of this program with these environment variables and without any other
/// that configures proxies. Returns its output if it fails.
pub fn run(name: &str, variables: &[(&str, &str)]) -> Result<(), String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", name, "--ignored"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        assert!(
            shown.contains("1 passed"),
            "there is no test {name}: {shown}"
        );
        return Ok(());
    }
    Err(shown)
}
