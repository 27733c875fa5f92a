//! The generator, as maintainers and reviewers run it.

use crate::Result;
use crate::command::{self, output, run};
use crate::figure::Figures;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The release with which that of `model/upstream.toml` is compared.
const OLD_RELEASE: &str = "1.43.1";

/// The largest model.
const LARGEST: &str = "ec2/2016-11-15";

/// Measures regeneration, a crate for every model, the comparison of the largest models, and the first
/// regeneration in a clone.
pub(crate) fn measure(bench: &Path, rounds: u32, figures: &mut Figures) -> Result {
    let root = bench.join("..").canonicalize()?;
    let xtask = |arguments: &[&str]| -> Result<f64> {
        let mut command = Command::new("cargo");
        let command = command.current_dir(&root).arg("xtask").args(arguments);
        Ok(run(command)?.wall)
    };
    // Builds the command, and downloads the release.
    xtask(&["upstream", "fetch"])?;
    let times: Result<Vec<f64>> = (0..rounds)
        .map(|_| xtask(&["regenerate", "cognito-sync"]))
        .collect();
    figures.add_ours("Regenerate cognito-sync", "s", times?);

    let new = pinned_version(&root)?;
    let wheel = wheel(&root, &new);
    all_models(bench, &wheel, rounds, figures)?;

    let [old, new] = [OLD_RELEASE, &new].map(|version| release(&root, version));
    let pair = [old?, new?].map(|folder| folder.join("botocore/data").join(LARGEST));
    let [old, new] = pair
        .each_ref()
        .map(|folder| folder.to_str().unwrap_or_default());
    let arguments = ["diff", old, new, "--fail-on", "never"];
    let times: Result<Vec<f64>> = (0..rounds).map(|_| Ok(xtask(&arguments)? * 1e3)).collect();
    figures.add_ours("Diff of the largest models", "ms", times?);

    let clone = TempDir::new()?;
    let source = root.to_str().unwrap_or_default();
    output(
        Command::new("git")
            .args(["clone", "--quiet", source])
            .arg(clone.path()),
    )?;
    let mut first = Command::new("cargo");
    first
        .current_dir(clone.path())
        .args(["xtask", "regenerate"]);
    first.env_remove("CARGO_TARGET_DIR");
    figures.add_ours(
        "First regeneration in a clone",
        "s",
        vec![run(&mut first)?.wall],
    );
    Ok(())
}

/// Returns the version of the pinned release.
pub(crate) fn pinned_version(root: &Path) -> Result<String> {
    let upstream = fs::read_to_string(root.join("model/upstream.toml"))?;
    let version = upstream
        .lines()
        .find_map(|line| line.strip_prefix("version = \""))
        .ok_or("model/upstream.toml has no version")?;
    Ok(version.trim_end_matches('"').to_owned())
}

/// Returns the archive of a release, which `cargo xtask upstream fetch` downloads.
pub(crate) fn wheel(root: &Path, version: &str) -> PathBuf {
    root.join(format!("target/upstream/botocore-{version}.whl"))
}

/// Generates a crate for every model of a release, in one process.
fn all_models(bench: &Path, wheel: &Path, rounds: u32, figures: &mut Figures) -> Result {
    let program = command::build(bench, "bench-timed", "models", &[])?;
    let mut times = Vec::new();
    let mut crates = 0.0;
    for _ in 0..rounds {
        let printed = output(Command::new(&program).arg(wheel))?;
        let numbers: Vec<f64> = printed
            .split_whitespace()
            .map(str::parse)
            .collect::<std::result::Result<_, _>>()?;
        let [_, written, time] = numbers[..] else {
            return Err("the program printed something else than three numbers".into());
        };
        crates = written;
        times.push(time / 1e3);
    }
    figures.add_ours(
        "All models of a release, two threads",
        "crates",
        vec![crates],
    );
    figures.add_ours("All models of a release, two threads", "s", times);
    Ok(())
}

/// Returns the folder of a release, which is downloaded unless `.ci/releases` or an earlier run has done so.
fn release(root: &Path, version: &str) -> Result<PathBuf> {
    let folder = root.join("target/releases").join(version);
    if folder.join("botocore/data").is_dir() {
        return Ok(folder);
    }
    fs::create_dir_all(&folder)?;
    let python = || {
        let mut python = Command::new("python3");
        python.current_dir(&folder).arg("-m");
        python
    };
    let package = format!("botocore=={version}");
    output(python().args([
        "pip",
        "download",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--no-deps",
        "--only-binary",
        ":all:",
        &package,
    ]))?;
    let wheel = fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .ok_or("pip downloaded no wheel")?;
    output(
        python()
            .args(["zipfile", "-e"])
            .args([wheel.as_path(), Path::new(".")]),
    )?;
    Ok(folder)
}
