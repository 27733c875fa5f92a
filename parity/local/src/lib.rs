//! Tests of the official crates with the local service, and the same tests of ours.
//!
//! The clients have no settings but the endpoint URL, the region and the credentials.

#![cfg(test)]
#![expect(
    clippy::duplicate_mod,
    reason = "the modules are compiled once with the official crates and once with ours"
)]

mod official;
mod ours;
