//! The faults of the models that are compared.

use crate::error::Error;
use crate::hash::HashSet;
use crate::load::Loaded;

/// A fault of a model or its overrides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The side that has the fault.
    pub side: FaultSide,
    /// The fault and its place; of a fault of both sides, the place in the new model.
    pub error: Error,
}

/// The side that has a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultSide {
    /// The old model has the fault.
    Old,
    /// The new model has the fault.
    New,
    /// Both models have the fault.
    Both,
}

impl FaultSide {
    /// Returns the side as it appears in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
            Self::Both => "both",
        }
    }
}

impl Fault {
    /// Pairs the faults of both sides: those of the new side, followed by those that only the old one
    /// has.
    pub(in crate::diff) fn pair(old: &Loaded<'_>, new: &Loaded<'_>) -> Vec<Self> {
        let keys = |side: &Loaded<'_>| -> HashSet<[String; 3]> {
            side.faults.iter().map(|error| key(error, side)).collect()
        };
        let (old_keys, new_keys) = (keys(old), keys(new));
        let of_new = new.faults.iter().map(|error| Self {
            side: match old_keys.contains(&key(error, new)) {
                true => FaultSide::Both,
                false => FaultSide::New,
            },
            error: error.clone(),
        });
        let of_old = old
            .faults
            .iter()
            .filter(|error| !new_keys.contains(&key(error, old)))
            .map(|error| Self {
                side: FaultSide::Old,
                error: error.clone(),
            });
        of_new.chain(of_old).collect()
    }
}

/// Returns what identifies a fault on either side.
fn key(error: &Error, side: &Loaded<'_>) -> [String; 3] {
    let file = other_file(error, side).unwrap_or_default();
    [file, error.path(), error.message()].map(str::to_owned)
}

/// Returns the name of the file that has a fault, without its folder, or `None` for the model itself.
pub(in crate::diff) fn other_file<'e>(error: &'e Error, side: &Loaded<'_>) -> Option<&'e str> {
    let file = error.file();
    (file != side.model.file).then(|| file.rsplit(['/', '\\', ':']).next().unwrap_or(file))
}
