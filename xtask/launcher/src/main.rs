//! The binary behind `cargo xtask`. All logic is in the library `xtask`.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run(std::env::args_os().skip(1))
}
