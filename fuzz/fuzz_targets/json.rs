//! The fuzz target of [`cognito_sync_fuzz::json`]; without cargo-fuzz, runs the files given as
//! arguments.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| cognito_sync_fuzz::json::run(data));

#[cfg(not(fuzzing))]
fn main() -> std::io::Result<()> {
    for file in std::env::args_os().skip(1) {
        cognito_sync_fuzz::json::run(&std::fs::read(file)?);
    }
    Ok(())
}
