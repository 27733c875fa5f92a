//! Calls over HTTP to a server on this machine.

use crate::Result;
use crate::command::output;
use crate::figure::Figures;
use std::path::Path;
use std::process::Command;

/// The numbers of calls at a time, and of all calls in one measurement.
const CASES: [(u32, u32); 2] = [(1, 10_000), (64, 40_000)];

const UNITS: [&str; 4] = ["calls/s", "µs, median", "µs, 99th percentile", "CPU µs"];

/// Measures both sides.
pub(crate) fn measure(bench: &Path, rounds: u32, figures: &mut Figures) -> Result {
    let target = bench.join("../target/bench-loopback");
    let sides = ["calls-ours", "calls-official"];
    for package in sides {
        output(
            Command::new("cargo")
                .current_dir(bench)
                .env("CARGO_TARGET_DIR", &target)
                .args(["build", "--release", "--locked", "--features", "loopback"])
                .args(["--package", package]),
        )?;
    }
    for (concurrency, calls) in CASES {
        let mut measured = UNITS.map(|_| [Vec::new(), Vec::new()]);
        for _ in 0..rounds {
            for (side, package) in sides.iter().enumerate() {
                let program = target.join("release").join(package);
                let numbers = [concurrency, calls].map(|number| number.to_string());
                let printed = output(Command::new(program).arg("loopback").args(numbers))?;
                let printed: std::result::Result<Vec<f64>, _> =
                    printed.split_whitespace().map(str::parse).collect();
                for (measured, number) in measured.iter_mut().zip(printed?) {
                    measured[side].push(number);
                }
            }
        }
        for (unit, sides) in UNITS.into_iter().zip(measured) {
            figures.add(
                format!("RegisterDevice over HTTP, {concurrency} at a time"),
                unit,
                sides,
            );
        }
    }
    Ok(())
}
