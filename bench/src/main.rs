//! Measures the clients against the official crates.
//!
//! ```sh
//! cargo bench-figures                  # all figures, as a table
//! cargo bench-figures calls --json -   # one group, as JSON
//! cargo bench-compare HEAD~1           # the calls of another revision and those of this one
//! ```
//!
//! Every figure of the two sides comes from the same run: their measurements alternate, and the median of
//! each side is printed.

mod builds;
mod calls;
mod command;
mod figure;
mod generated;
mod generator;
mod loopback;
mod machine;
mod revision;
mod service;
mod signing;

use clap::{Parser, Subcommand, ValueEnum};
use figure::Figures;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Measures the clients against the official crates.
#[derive(Parser)]
#[command(name = "bench")]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// Number of measurements of each figure.
    #[arg(long, global = true, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,

    /// File to which the figures are also written as JSON, `-` for the standard output in place of the table.
    #[arg(long, global = true, value_name = "FILE")]
    json: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Compares this revision with the official crates.
    Figures {
        /// Groups to measure, by default all.
        groups: Vec<Group>,
    },
    /// Compares the calls of another revision with those of this one.
    Compare {
        /// Name of the other revision, as in `git rev-parse`.
        revision: String,
    },
}

/// A group of figures.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Group {
    /// Calls with responses from memory: CPU time, instructions, allocations.
    Calls,
    /// Calls over HTTP to a server on this machine: calls per second, their durations, CPU time.
    Loopback,
    /// Signatures alone: CPU time.
    Signing,
    /// Builds of a program with one call: CPU time, time, crates, size.
    Builds,
    /// Files, lines and tokens of the generated crates.
    Generated,
    /// The crate of a large service, DynamoDB: check and build with warm dependencies, size.
    Service,
    /// Regeneration, a crate for every model, comparison: time.
    Generator,
}

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut figures;
    match &arguments.command {
        Command::Figures { groups } => {
            figures = Figures::new("ours", "official");
            let is_chosen = |group| groups.is_empty() || groups.contains(&group);
            if is_chosen(Group::Calls) {
                let sides = ["ours", "official"].map(|side| calls::build(folder, side));
                let [ours, official] = sides;
                let sides = [&ours?, &official?];
                calls::measure(sides, arguments.rounds, &mut figures)?;
                calls::measure_floors(sides, arguments.rounds, &mut figures)?;
            }
            if is_chosen(Group::Loopback) {
                loopback::measure(folder, arguments.rounds, &mut figures)?;
            }
            if is_chosen(Group::Signing) {
                signing::measure(folder, arguments.rounds, &mut figures)?;
            }
            if is_chosen(Group::Generated) {
                generated::measure(folder, &mut figures)?;
            }
            if is_chosen(Group::Service) {
                service::measure(folder, arguments.rounds.min(3), &mut figures)?;
            }
            if is_chosen(Group::Generator) {
                generator::measure(folder, arguments.rounds, &mut figures)?;
            }
            if is_chosen(Group::Builds) {
                builds::measure(folder, arguments.rounds.min(3), &mut figures)?;
            }
        }
        Command::Compare { revision } => {
            figures = Figures::new("this", revision);
            let other = revision::check_out(folder, revision)?;
            let sides = [folder, other.bench()].map(|folder| calls::build(folder, "ours"));
            let [this, other] = sides;
            calls::measure([&this?, &other?], arguments.rounds, &mut figures)?;
        }
    }
    match &arguments.json {
        Some(file) if file == Path::new("-") => println!("{}", figures.to_json()?),
        Some(file) => {
            std::fs::write(file, figures.to_json()?)?;
            print!("{figures}");
        }
        None => print!("{figures}"),
    }
    Ok(())
}
