//! Looking into errors, whoever's they are.

use std::error::Error;

/// The error and its sources, the root last.
pub fn chain<'e>(
    error: &'e (dyn Error + 'static),
) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// The first error of type `T` in the chain.
pub fn find<'e, T: Error + 'static>(error: &'e (dyn Error + 'static)) -> Option<&'e T> {
    chain(error).find_map(<dyn Error>::downcast_ref)
}

/// Returns everything that a program can print of the error: `Display`, `Debug` and the causes.
pub fn what_is_shown(error: &(dyn Error + 'static)) -> String {
    let causes: String = chain(error)
        .map(|error| format!("{error}\n{error:#}\n"))
        .collect();
    format!("{causes}{error:?}\n{error:#?}\n")
}

/// Everything that can be printed of the error: as [`what_is_shown`], and the debug forms of its
/// causes, which are other people's types for the most part.
pub fn everything_shown(error: &(dyn Error + 'static)) -> String {
    let causes: String = chain(error)
        .map(|error| format!("{error:?}\n{error:#?}\n"))
        .collect();
    what_is_shown(error) + &causes
}
