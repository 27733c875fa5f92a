//! Child processes.

use crate::Result;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The cost of a child process and its own children.
pub(crate) struct Cost {
    /// Seconds of CPU time.
    pub(crate) cpu: f64,
    /// Seconds.
    pub(crate) wall: f64,
}

/// Runs a command to its end, without its output.
pub(crate) fn run(command: &mut Command) -> Result<Cost> {
    let (start, before) = (Instant::now(), children_cpu()?);
    let output = command.stdin(Stdio::null()).output()?;
    let cost = Cost {
        cpu: children_cpu()? - before,
        wall: start.elapsed().as_secs_f64(),
    };
    match output.status.success() {
        true => Ok(cost),
        false => Err(failure(command, &output.stderr).into()),
    }
}

/// Runs a command and returns its standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output()?;
    match output.status.success() {
        true => Ok(String::from_utf8(output.stdout)?),
        false => Err(failure(command, &output.stderr).into()),
    }
}

/// Builds an optimized program in a folder of `target/`, and returns its path.
pub(crate) fn build(
    bench: &Path,
    folder: &str,
    package: &str,
    options: &[&str],
) -> Result<PathBuf> {
    let target = bench.join("../target").join(folder);
    output(
        Command::new("cargo")
            .current_dir(bench)
            .env("CARGO_TARGET_DIR", &target)
            .args(["build", "--release", "--locked", "--package", package])
            .args(options),
    )?;
    Ok(target.join("release").join(package))
}

fn failure(command: &Command, stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    format!("{command:?} failed:\n{text}")
}

/// Returns the seconds of CPU time of the child processes that have ended.
fn children_cpu() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(micros as f64 / 1e6)
}
