//! `cargo xtask`, the maintainer's command line. The library beside this file does the work.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run(std::env::args_os().skip(1))
}
