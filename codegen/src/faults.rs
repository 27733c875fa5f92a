//! The faults of the inputs, collected so that reading goes on over them.

use std::cell::{Cell, RefCell};

use crate::error::{Error, Errors};
use crate::hash::HashSet;

/// The faults found so far, in the order in which they were found.
///
/// Each stage records what is wrong, replaces it by something harmless, and goes on. A crate is
/// generated only if there is no fault; a comparison reports them as findings.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    errors: RefCell<Vec<Error>>,
    is_fatal: Cell<bool>,
}

/// The number of faults after which no more names are suggested: each suggestion takes time, and
/// nobody reads that many.
const MAX_SUGGESTIONS: usize = 500;

impl Faults {
    /// Records a fault.
    pub(crate) fn add(&self, error: Error) {
        self.errors.borrow_mut().push(error);
    }

    /// Records a fault that leaves nothing to compare.
    pub(crate) fn add_fatal(&self, error: Error) {
        self.is_fatal.set(true);
        self.add(error);
    }

    /// Returns the value, or records the fault.
    pub(crate) fn ok<T>(&self, result: Result<T, Error>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    /// Returns whether nothing is left to compare.
    pub(crate) fn is_fatal(&self) -> bool {
        self.is_fatal.get()
    }

    /// Returns a hint: `otherwise`, after the name that `name` is probably meant to be.
    pub(crate) fn hint<'a>(
        &self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
        otherwise: &str,
    ) -> String {
        let found = match self.errors.borrow().len() < MAX_SUGGESTIONS {
            true => nearest(name, known),
            false => None,
        };
        match found {
            Some(known) => format!("did you mean `{known}`? Otherwise {otherwise}"),
            None => otherwise.to_owned(),
        }
    }

    /// Returns all faults, each once.
    pub(crate) fn into_vec(self) -> Vec<Error> {
        let mut errors = self.errors.into_inner();
        let mut seen = HashSet::default();
        errors.retain(|error| {
            let parts = [error.file(), error.path(), error.message()];
            seen.insert(parts.map(str::to_owned))
        });
        errors
    }

    /// Returns whether no fault was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.errors.borrow().is_empty()
    }

    /// Returns all faults as an error. There is at least one.
    pub(crate) fn into_errors(self) -> Errors {
        Errors::new(self.into_vec()).expect("a fault was recorded")
    }
}

/// Returns the name that is nearest to `name`, if one differs in a few letters or in case only.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = name.to_lowercase();
    // A third of the letters may differ.
    let limit = (name.chars().count() / 3).max(1);
    known
        .into_iter()
        .filter(|known| known.len().abs_diff(name.len()) <= limit && *known != name)
        .map(|known| {
            let distance = strsim::damerau_levenshtein(&folded, &known.to_lowercase());
            (distance, known)
        })
        .filter(|(distance, known)| *distance <= limit && *distance < known.chars().count())
        .min()
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested() {
        let known = ["Dataset", "DatasetName", "Record", "Id"];
        for (name, expected) in [
            ("Datasett", Some("Dataset")),
            ("Dtaaset", Some("Dataset")),
            ("dataset", Some("Dataset")),
            ("datasetName", Some("DatasetName")),
            ("ID", Some("Id")),
            ("Recrod", Some("Record")),
            ("Platform", None),
            ("X", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, known), expected, "{name}");
        }
    }

    #[test]
    fn a_fault_that_is_found_twice_is_listed_once() {
        let faults = Faults::default();
        let error = |path| Error::new("f", path, "m", "h");
        for path in ["$.b", "$.a", "$.b"] {
            faults.add(error(path));
        }
        assert_eq!(faults.into_vec(), [error("$.b"), error("$.a")]);
    }
}
