//! Inspection of errors of any type.

use std::error::Error;

/// Returns the error and its sources, the root cause last.
pub fn chain<'e>(
    error: &'e (dyn Error + 'static),
) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// Returns the first error of type `T` in the chain.
pub fn find<'e, T: Error + 'static>(error: &'e (dyn Error + 'static)) -> Option<&'e T> {
    chain(error).find_map(<dyn Error>::downcast_ref)
}

/// Returns the text and debug output of the error and the texts of its causes, as programs print them.
pub fn shown_text(error: &(dyn Error + 'static)) -> String {
    let causes: String = chain(error)
        .map(|error| format!("{error}\n{error:#}\n"))
        .collect();
    format!("{causes}{error:?}\n{error:#?}\n")
}

/// Returns [`shown_text`] and the debug output of the causes, most of which are types of other crates.
pub fn everything_shown(error: &(dyn Error + 'static)) -> String {
    let causes: String = chain(error)
        .map(|error| format!("{error:?}\n{error:#?}\n"))
        .collect();
    shown_text(error) + &causes
}
