//! Calls with responses from memory.

use crate::Result;
use crate::command::{self, output};
use crate::figure::Figures;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A case and the number of its calls in one measurement, which takes about a quarter of a second.
const CASES: [(&str, &str, u32); 8] = [
    ("register-device", "RegisterDevice", 20_000),
    ("error", "RegisterDevice, an exception", 20_000),
    ("update-records", "UpdateRecords, 25 records", 4_000),
    ("list-ascii", "ListRecords, 1 MB of ASCII", 250),
    ("list-3-byte", "ListRecords, 1 MB of 3-byte characters", 250),
    ("list-2-byte", "ListRecords, 1 MB of 2-byte characters", 250),
    ("list-short", "ListRecords, 1,024 values of 20 bytes", 1_000),
    ("list-json", "ListRecords, 1 MB of JSON in values", 150),
];

/// The cases of which the floor is measured: the call without the client's own work.
const FLOORS: [(&str, &str, u32); 2] = [
    ("register-device", "RegisterDevice, its floor", 20_000),
    ("update-records", "UpdateRecords, its floor", 4_000),
];

/// The two builds of the program of one side.
pub(crate) struct Programs {
    timed: PathBuf,
    counted: PathBuf,
}

/// Builds the program of a side, `ours` or `official`.
pub(crate) fn build(bench: &Path, side: &str) -> Result<Programs> {
    let package = format!("calls-{side}");
    let counting = ["--features", "allocations"];
    Ok(Programs {
        timed: command::build(bench, "bench-timed", &package, &[])?,
        counted: command::build(bench, "bench-counted", &package, &counting)?,
    })
}

/// Measures all cases of both sides.
pub(crate) fn measure(sides: [&Programs; 2], rounds: u32, figures: &mut Figures) -> Result {
    for (case, name, calls) in CASES {
        let times = times(sides, [case, case], calls, rounds)?;
        figures.add(name, "CPU µs", times);
        let mut instructions = [Vec::new(), Vec::new()];
        let mut counts = [Vec::new(), Vec::new()];
        let mut bytes = [Vec::new(), Vec::new()];
        for (index, side) in sides.iter().enumerate() {
            if let Some(count) = count_instructions(&side.timed, case, calls.div_ceil(500) * 10)? {
                instructions[index].push(count / 1e3);
            }
            let (count, size) = allocations(side, case, calls)?;
            counts[index].push(count);
            bytes[index].push(size / 1e3);
        }
        if instructions.iter().all(|side| !side.is_empty()) {
            figures.add(name, "1,000 instructions", instructions);
        }
        figures.add(name, "allocations", counts);
        figures.add(name, "kB allocated", bytes);
    }
    Ok(())
}

/// Measures the floors of our calls against the calls of the official crate.
pub(crate) fn measure_floors(sides: [&Programs; 2], rounds: u32, figures: &mut Figures) -> Result {
    for (case, name, calls) in FLOORS {
        let floor = format!("floor-{case}");
        let cases = [floor.as_str(), case];
        let times = times(sides, cases, calls, rounds)?;
        figures.add(name, "CPU µs", times);
        let mut counts = [Vec::new(), Vec::new()];
        for (index, side) in sides.iter().enumerate() {
            counts[index].push(allocations(side, cases[index], calls)?.0);
        }
        figures.add(name, "allocations", counts);
    }
    Ok(())
}

/// Returns the measured microseconds of CPU time of a call of each side.
fn times(
    sides: [&Programs; 2],
    cases: [&str; 2],
    calls: u32,
    rounds: u32,
) -> Result<[Vec<f64>; 2]> {
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..rounds {
        for (index, side) in sides.iter().enumerate() {
            let printed = run(&side.timed, cases[index], calls)?;
            times[index].push(printed.trim().parse::<f64>()? / 1e3);
        }
    }
    Ok(times)
}

/// Returns the allocations of a call, and their bytes.
fn allocations(side: &Programs, case: &str, calls: u32) -> Result<(f64, f64)> {
    let printed = run(&side.counted, case, calls / 10)?;
    let (count, size) = printed
        .trim()
        .split_once(' ')
        .ok_or("the program printed no counts")?;
    Ok((count.parse()?, size.parse()?))
}

fn run(program: &Path, case: &str, calls: u32) -> Result<String> {
    output(Command::new(program).args([case, &calls.to_string()]))
}

/// Returns the number of instructions of one call, or `None` without valgrind. The start of the program is not
/// counted: it is the same for another number of calls. Valgrind hides the SHA extensions of the CPU, so that
/// hashing is counted in its software form, on both sides.
fn count_instructions(program: &Path, case: &str, calls: u32) -> Result<Option<f64>> {
    let count = |calls: u32| -> Result<Option<f64>> {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        command.arg(program).args([case, &calls.to_string()]);
        let Ok(output) = command.output() else {
            return Ok(None);
        };
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        let total = printed
            .lines()
            .find_map(|line| line.split_once("Collected :"))
            .and_then(|(_, total)| total.trim().parse().ok());
        match total {
            Some(total) if output.status.success() => Ok(Some(total)),
            _ => Err(format!("valgrind counted no instructions:\n{printed}").into()),
        }
    };
    // A tenth of the calls is made before them.
    let (few, many) = (calls, 3 * calls);
    let made = |calls: u32| f64::from(calls + calls / 10);
    Ok(match (count(few)?, count(many)?) {
        (Some(least), Some(most)) => Some((most - least) / (made(many) - made(few))),
        _ => None,
    })
}
