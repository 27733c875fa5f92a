//! The server side of the generated crates, opposite the client: what one writes, the other reads.
//!
//! Requests and responses stay in memory. Inputs and outputs are random values of the model's shapes.

mod boundaries;
mod errors;
mod exchange;
mod operations;
mod round_trip;
