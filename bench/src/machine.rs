//! The machine that the figures are from.

use serde::Serialize;
use std::fmt;
use std::fs;
use std::process::Command;

#[derive(Serialize)]
pub(crate) struct Machine {
    cpu: String,
    cores: usize,
    rustc: String,
    /// The load average of the last minute when the run began.
    load: String,
}

impl Machine {
    pub(crate) fn of_this_process() -> Self {
        let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name"));
        let rustc = Command::new("rustc").arg("--version").output();
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        Self {
            cpu: cpu
                .map_or("unknown CPU", |name| {
                    name.trim_start_matches([' ', '\t', ':'])
                })
                .to_owned(),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            rustc: rustc.map_or_else(
                |_| "unknown rustc".to_owned(),
                |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
            ),
            load: load.split(' ').next().unwrap_or_default().to_owned(),
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, {} cores, {}, load {}",
            self.cpu, self.cores, self.rustc, self.load
        )
    }
}
