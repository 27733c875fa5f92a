//! Signatures alone, ours against aws-sigv4.

use crate::Result;
use crate::command::{self, output};
use crate::figure::Figures;
use std::path::Path;
use std::process::Command;

/// A case and the number of its signatures in one measurement.
const CASES: [(&str, &str, u32); 3] = [
    ("warm", "Signature, small body, known key", 50_000),
    ("cold", "Signature, small body, new key", 30_000),
    ("1-mb", "Signature, 1 MB", 300),
];

/// Measures all cases of both signers, which are in one program.
pub(crate) fn measure(bench: &Path, rounds: u32, figures: &mut Figures) -> Result {
    let program = command::build(bench, "bench-timed", "signing", &[])?;
    for (case, name, signatures) in CASES {
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..rounds {
            for (side, times) in ["ours", "official"].iter().zip(&mut times) {
                let arguments = [side, case, &signatures.to_string()];
                let printed = output(Command::new(&program).args(arguments))?;
                times.push(printed.trim().parse::<f64>()? / 1e3);
            }
        }
        figures.add(name, "CPU µs", times);
    }
    Ok(())
}
