//! `cargo xtask`: the maintainer's command line. All logic is in the library beside this file.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run(std::env::args_os().skip(1))
}
