//! Chains of errors and their sources.

use std::error::Error;

/// The maximum length of a chain of sources, in case that it is endless.
const MAX_LENGTH: usize = 32;

/// Returns an error and its sources, the root cause last.
pub(super) fn chain<'e>(
    first: Option<&'e (dyn Error + 'static)>,
) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(first, |&error| error.source()).take(MAX_LENGTH)
}

/// Returns the last error in the chain of sources, if there is any source.
pub(super) fn root_cause<'e>(
    error: &'e (dyn Error + 'static),
) -> Option<&'e (dyn Error + 'static)> {
    chain(error.source()).last()
}

/// Returns the first error in a chain after the last one whose whole text `line` contains.
pub(super) fn first_that_adds<'e>(
    first: Option<&'e (dyn Error + 'static)>,
    line: &str,
) -> Option<&'e (dyn Error + 'static)> {
    let mut adds = first;
    for error in chain(first) {
        let text = error.to_string().replace(char::is_control, " ");
        if line.contains(&text) {
            adds = error.source();
        }
    }
    adds
}
