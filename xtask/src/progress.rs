//! Progress messages of commands.

use std::fmt;

/// A function that prints a line of progress.
pub type Progress<'a> = &'a dyn Fn(fmt::Arguments<'_>);
