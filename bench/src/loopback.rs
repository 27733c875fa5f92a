//! Calls over HTTP to a server on this machine.

use crate::Result;
use crate::command::{self, output};
use crate::figure::Figures;
use std::path::Path;
use std::process::Command;

/// The numbers of calls at a time, and of all calls in one measurement.
const CASES: [(u32, u32); 2] = [(1, 10_000), (64, 40_000)];

const UNITS: [&str; 4] = ["calls/s", "µs, median", "µs, 99th percentile", "CPU µs"];

/// Measures both sides.
pub(crate) fn measure(bench: &Path, rounds: u32, figures: &mut Figures) -> Result {
    let features = ["--features", "loopback"];
    let programs = ["calls-ours", "calls-official"]
        .map(|package| command::build(bench, "bench-loopback", package, &features));
    let [ours, official] = programs;
    let programs = [ours?, official?];
    for (concurrency, calls) in CASES {
        let mut measured = UNITS.map(|_| [Vec::new(), Vec::new()]);
        for _ in 0..rounds {
            for (side, program) in programs.iter().enumerate() {
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
