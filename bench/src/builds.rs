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
    let default = [("default features", "ours")];
    cold(bench, rounds, figures, &default, "official")?;
    let lean = [
        ("fewest features with rustls", "ours-lean"),
        ("fewest features with the system's TLS", "ours-native-tls"),
    ];
    cold(bench, rounds, figures, &lean, "official-lean")?;
    warm(bench, rounds, figures)
}

/// Returns the command `cargo` in a workspace, with a target folder.
pub(crate) fn cargo(workspace: &Path, target: &Path) -> Command {
    let mut command = Command::new("cargo");
    command
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTC_WRAPPER");
    command
}

/// Builds programs from nothing: ours, by the description of their features, and the official one with which each is
/// compared.
fn cold(
    bench: &Path,
    rounds: u32,
    figures: &mut Figures,
    ours: &[(&str, &str)],
    official: &str,
) -> Result {
    let crates_of_official = count_crates(bench, official)?;
    for (profile, options) in [("Release", &["--release"][..]), ("Dev", &[])] {
        let mut of_ours: Vec<Builds> = ours.iter().map(|_| Builds::default()).collect();
        let mut theirs = Builds::default();
        for _ in 0..rounds {
            for ((_, program), builds) in ours.iter().zip(&mut of_ours) {
                builds.add(bench, program, profile, options)?;
            }
            theirs.add(bench, official, profile, options)?;
        }
        for ((features, program), builds) in ours.iter().zip(&of_ours) {
            let name = format!("{profile} build, {features}");
            figures.add(&name, "CPU s", [builds.cpu.clone(), theirs.cpu.clone()]);
            figures.add(&name, "s", [builds.wall.clone(), theirs.wall.clone()]);
            if profile == "Release" {
                let name = format!("Program, {features}");
                figures.add(&name, "MB", [builds.size.clone(), theirs.size.clone()]);
                let crates = [count_crates(bench, program)?, crates_of_official];
                figures.add(&name, "crates", crates.map(|count| vec![count]));
            }
        }
    }
    Ok(())
}

/// The measured builds of a program.
#[derive(Default)]
struct Builds {
    cpu: Vec<f64>,
    wall: Vec<f64>,
    /// The sizes of the program in MB.
    size: Vec<f64>,
}

impl Builds {
    /// Builds the program once.
    fn add(&mut self, bench: &Path, name: &str, profile: &str, options: &[&str]) -> Result {
        let target = TempDir::new()?;
        let package = format!("program-{name}");
        let mut build = cargo(bench, target.path());
        build.args(["build", "--locked", "--package", &package]);
        let cost = run(build.args(options))?;
        self.cpu.push(cost.cpu);
        self.wall.push(cost.wall);
        if profile == "Release" {
            let program = target.path().join("release").join(&package);
            self.size.push(fs::metadata(program)?.len() as f64 / 1e6);
        }
        Ok(())
    }
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
    // The crate is selected together with the program, for the program's features of the dependencies.
    let command = |command: &str, package: &str, generated: &str| {
        let mut cargo = cargo(bench, target.path());
        // Cargo compiles crates of this repository incrementally, and those of a registry not.
        cargo.env("CARGO_INCREMENTAL", "0");
        cargo.args([
            command,
            "--locked",
            "--package",
            package,
            "--package",
            generated,
        ]);
        cargo
    };
    for round in 0..=rounds {
        for (index, (side, generated)) in sides.iter().enumerate() {
            let package = format!("program-{side}");
            run(cargo(bench, target.path()).args(["clean", "--locked", "--package", generated]))?;
            let both = run(&mut command("check", &package, generated))?.cpu;
            change_program(bench)?;
            let program = run(&mut command("check", &package, generated))?.cpu;
            run(&mut command("build", &package, generated))?;
            change_program(bench)?;
            let built = run(&mut command("build", &package, generated))?.cpu;
            // The first round builds the dependencies.
            if round > 0 {
                check[index].push(both - program);
                rebuild[index].push(built);
            }
        }
    }
    figures.add("Check of the generated crate", "CPU s", check);
    figures.add("Rebuild of the changed program", "CPU s", rebuild);
    Ok(())
}

/// Marks the source of the programs as changed.
fn change_program(bench: &Path) -> Result {
    let source = File::options()
        .append(true)
        .open(bench.join("program/src/main.rs"))?;
    Ok(source.set_modified(SystemTime::now())?)
}
