// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Structures and enums that inputs and outputs hold.
pub mod builders;
pub mod error;
