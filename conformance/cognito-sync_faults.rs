//! `cognito-sync` under faults, as a test program of its own: it counts the memory that is in use, and
//! so its tests take turns.

#[path = "cognito_sync/faults/addressee.rs"]
mod addressee;
#[path = "cognito_sync/faults/clocks.rs"]
mod clocks;
#[path = "cognito_sync/faults/network.rs"]
mod network;
#[path = "cognito_sync/faults/outage.rs"]
mod outage;
#[path = "cognito_sync/faults/replies.rs"]
mod replies;
#[path = "cognito_sync/faults/scene.rs"]
mod scene;
#[path = "cognito_sync/faults/slowness.rs"]
mod slowness;
#[path = "cognito_sync/faults/storm/mod.rs"]
mod storm;

use sdk_conformance::peak_alloc::PeakAlloc;

/// Counts what is in use at a time, and what was at most.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;
