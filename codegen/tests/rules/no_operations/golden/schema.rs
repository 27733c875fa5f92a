// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! No list or map of this service has elements of its own.
