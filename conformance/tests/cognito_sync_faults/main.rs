//! Tests of `cognito-sync` under network faults.
//!
//! They are a test program of their own because they measure memory: its tests run one at a time.

mod addressee;
mod clocks;
mod network;
mod outage;
mod responses;
mod scene;
mod slowness;
mod storm;

use peak_alloc::PeakAlloc;

/// Counts the memory in use and its peak.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;
