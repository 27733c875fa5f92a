//! Services that are there on one side only.

use super::change::{Api, Change, Comparison, Wire};
use super::finding::{Finding, Spot};
use super::rules;
use super::side::Side;
use crate::error::Error;
use crate::load::{Parsed, Purpose};

/// What it means that a service is new.
///
/// # Errors
/// The model cannot be read or lowered.
pub fn service_added(new: &Side<'_>) -> Result<Comparison, Error> {
    one_sided(new, |spot, name| {
        Finding::new(rules::SERVICE_ADDED, spot)
            .api(Api::Minor)
            .new_value(name)
            .says(format!("The service `{name}` is new."), "Nothing to do.")
    })
}

/// What it means that a service is gone.
///
/// # Errors
/// The model cannot be read or lowered.
pub fn service_removed(old: &Side<'_>) -> Result<Comparison, Error> {
    one_sided(old, |spot, name| {
        Finding::new(rules::SERVICE_REMOVED, spot)
            .api(Api::Major)
            .wire(Wire::Breaking)
            .old(name)
            .says(
                format!("The service `{name}` is gone."),
                "Stay on the last version of its crate, or do without.",
            )
    })
}

fn one_sided(
    side: &Side<'_>,
    describe: impl Fn(&Spot, &str) -> Finding,
) -> Result<Comparison, Error> {
    let parsed = Parsed::new(side.sources())?;
    let name = parsed.load(Purpose::Analysis)?.model.service.service_id;
    let change: Change = describe(&Spot::at("$"), name).finish(name);
    Ok(Comparison {
        changes: vec![change],
    })
}
