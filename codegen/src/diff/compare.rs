//! The comparison: loads both sides, pairs them, and applies the rules.
//!
//! All threads of the comparison are started here.

use super::pairing::{ModelPair, RustIndex, Side};
use super::report::{Change, Comparison, Fault, FaultSide, Finding};
use super::rules;
use crate::error::Errors;
use crate::load::{Loaded, Parsed, Purpose};

/// Compares two models and the crates that would be generated from them.
///
/// Faults of a model are listed in [`Comparison::faults`], and the rest is compared.
///
/// # Errors
///
/// A file of one of the sides is not JSON, TOML or a service model, so that nothing can be compared.
pub fn compare(old: &Side<'_>, new: &Side<'_>) -> Result<Comparison, Errors> {
    // Loading takes most of the time, and the sides are independent of each other.
    let (old_parsed, new_parsed) =
        in_parallel(|| Parsed::new(old.sources()), || Parsed::new(new.sources()));
    let (old_parsed, new_parsed) = both(old_parsed, new_parsed)?;
    let (old, new) = in_parallel(
        || old_parsed.load(Purpose::Analysis),
        || new_parsed.load(Purpose::Analysis),
    );
    let (old, new) = both(old, new)?;
    let faults = Fault::pair(&old, &new);
    let changes = find_changes(&old, &new);
    // Freeing many small allocations takes time as well.
    in_parallel(|| drop(old), || drop(new));
    in_parallel(|| drop(old_parsed), || drop(new_parsed));
    Ok(Comparison { changes, faults })
}

/// Returns both values, or the errors of both.
fn both<A, B>(old: Result<A, Errors>, new: Result<B, Errors>) -> Result<(A, B), Errors> {
    match (old, new) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (Err(mut old), Err(new)) => {
            old.extend(new);
            Err(old)
        }
        (Err(errors), _) | (_, Err(errors)) => Err(errors),
    }
}

/// Returns the comparison for a new service.
///
/// # Errors
///
/// A file is not JSON, TOML or a service model.
pub fn service_added(new: &Side<'_>) -> Result<Comparison, Errors> {
    one_sided(new, FaultSide::New, rules::service::service_added)
}

/// Returns the comparison for a removed service.
///
/// # Errors
///
/// A file is not JSON, TOML or a service model.
pub fn service_removed(old: &Side<'_>) -> Result<Comparison, Errors> {
    one_sided(old, FaultSide::Old, rules::service::service_removed)
}

fn one_sided(
    side: &Side<'_>,
    fault_side: FaultSide,
    rule: fn(&str) -> Finding,
) -> Result<Comparison, Errors> {
    let parsed = Parsed::new(side.sources())?;
    let loaded = parsed.load(Purpose::Analysis)?;
    let service_id = loaded.model.service.service_id;
    let faults = loaded.faults.iter().cloned();
    Ok(Comparison {
        changes: vec![rule(service_id).finish(service_id)],
        faults: faults
            .map(|error| Fault {
                side: fault_side,
                error,
            })
            .collect(),
    })
}

fn find_changes(old: &Loaded<'_>, new: &Loaded<'_>) -> Vec<Change> {
    let (old_index, new_index) = in_parallel(|| RustIndex::new(old), || RustIndex::new(new));
    let models = ModelPair::new((old, old_index), (new, new_index));
    let mut types = Comparer::new(&models);
    let mut others = Comparer::new(&models);
    in_parallel(
        || {
            types.compare_types();
            types.compare_shapes();
            types.compare_structures();
        },
        || {
            others.compare_faults();
            others.compare_service();
            others.compare_endpoints();
            others.compare_paginators();
            others.compare_operations();
            others.compare_errors();
            others.compare_unmodelled();
        },
    );
    let mut comparer = types;
    comparer.changes.append(&mut others.changes);
    if comparer.changes.is_empty() {
        comparer.compare_formatting();
    }
    let mut changes = comparer.changes;
    changes.sort_by(Change::order);
    changes.dedup_by(|a, b| a.fingerprint == b.fingerprint);
    changes
}

/// Runs two functions at the same time.
fn in_parallel<A: Send, B>(first: impl FnOnce() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        let first = first.join();
        (
            first.unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            second,
        )
    })
}

/// The models to compare, and the changes found so far. Each file of rules adds methods to it.
pub(super) struct Comparer<'a> {
    pub(super) models: &'a ModelPair<'a>,
    changes: Vec<Change>,
}

impl<'a> Comparer<'a> {
    fn new(models: &'a ModelPair<'a>) -> Self {
        Self {
            models,
            changes: Vec::new(),
        }
    }

    /// Adds a change.
    pub(super) fn report(&mut self, finding: Finding) {
        let service = self.models.old.model.service.service_id;
        self.changes.push(finding.finish(service));
    }
}
