//! Builds of a program that registers a device.

use crate::Result;
use crate::command::{output, run};
use crate::figure::Figures;
use std::collections::HashSet;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;
use tempfile::TempDir;

/// Measures the builds with default features and with the fewest that include TLS.
pub(crate) fn measure(bench: &Path, rounds: u32, figures: &mut Figures) -> Result {
    // So that no build waits for a download.
    output(
        Command::new("cargo")
            .current_dir(bench)
            .args(["fetch", "--locked"]),
    )?;
    cold(
        bench,
        rounds,
        figures,
        "default features",
        ["ours", "official"],
    )?;
    cold(
        bench,
        rounds,
        figures,
        "fewest features",
        ["ours-lean", "official-lean"],
    )?;
    warm(bench, rounds, figures)
}

fn cargo(bench: &Path, target: &Path) -> Command {
    let mut command = Command::new("cargo");
    command
        .current_dir(bench)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTC_WRAPPER");
    command
}

/// Builds the programs from nothing.
fn cold(
    bench: &Path,
    rounds: u32,
    figures: &mut Figures,
    features: &str,
    sides: [&str; 2],
) -> Result {
    for (profile, options) in [("Release", &["--release"][..]), ("Dev", &[])] {
        let mut cpu = [Vec::new(), Vec::new()];
        let mut wall = [Vec::new(), Vec::new()];
        let mut size = [Vec::new(), Vec::new()];
        for _ in 0..rounds {
            for (index, side) in sides.iter().enumerate() {
                let target = TempDir::new()?;
                let package = format!("program-{side}");
                let mut build = cargo(bench, target.path());
                build.args(["build", "--locked", "--package", &package]);
                let cost = run(build.args(options))?;
                cpu[index].push(cost.cpu);
                wall[index].push(cost.wall);
                if profile == "Release" {
                    let program = target.path().join("release").join(&package);
                    size[index].push(fs::metadata(program)?.len() as f64 / 1e6);
                }
            }
        }
        let name = format!("{profile} build, {features}");
        figures.add(&name, "CPU s", cpu);
        figures.add(&name, "s", wall);
        if profile == "Release" {
            figures.add(format!("Program, {features}"), "MB", size);
            let [first, second] = sides.map(|side| count_crates(bench, side));
            let crates = [vec![first?], vec![second?]];
            figures.add(format!("Program, {features}"), "crates", crates);
        }
    }
    Ok(())
}

/// Returns the number of crates that the build of a program compiles, without the program.
fn count_crates(bench: &Path, side: &str) -> Result<f64> {
    let tree = output(Command::new("cargo").current_dir(bench).args([
        "tree",
        "--locked",
        "--package",
        &format!("program-{side}"),
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]))?;
    let crates: HashSet<&str> = tree
        .lines()
        .map(|line| {
            line.trim_end_matches(" (*)")
                .trim_end_matches(" (proc-macro)")
        })
        .filter(|line| !line.is_empty())
        .collect();
    Ok(crates.len() as f64 - 1.0)
}

/// Checks the generated crate with its dependencies warm, and builds the program after a change of it.
fn warm(bench: &Path, rounds: u32, figures: &mut Figures) -> Result {
    let sides = [
        ("ours", "cognito-sync"),
        ("official", "aws-sdk-cognitosync"),
    ];
    let target = TempDir::new()?;
    let mut check = [Vec::new(), Vec::new()];
    let mut rebuild = [Vec::new(), Vec::new()];
    for (side, _) in sides {
        let package = format!("program-{side}");
        for command in ["check", "build"] {
            run(cargo(bench, target.path()).args([command, "--locked", "--package", &package]))?;
        }
    }
    for _ in 0..rounds {
        for (index, (side, generated)) in sides.iter().enumerate() {
            let package = format!("program-{side}");
            run(cargo(bench, target.path()).args(["clean", "--locked", "--package", generated]))?;
            // With the features of the program, but without the program.
            let mut command = cargo(bench, target.path());
            command.args([
                "check",
                "--locked",
                "--package",
                &package,
                "--package",
                generated,
            ]);
            check[index].push(run(&mut command)?.cpu);
            let mut build = cargo(bench, target.path());
            build.args(["build", "--locked", "--package", &package]);
            run(&mut build)?;
            let source = File::options()
                .append(true)
                .open(bench.join("program/src/main.rs"))?;
            source.set_modified(SystemTime::now())?;
            rebuild[index].push(run(&mut build)?.cpu);
        }
    }
    figures.add("Check of the generated crate", "CPU s", check);
    figures.add("Rebuild of the changed program", "CPU s", rebuild);
    Ok(())
}
