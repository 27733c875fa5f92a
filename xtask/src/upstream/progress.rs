//! Says what a command is at, so that nobody wonders while it works.

use std::fmt;

use super::{ArchiveKind, Error, Index, Pin, Published};

/// Takes a line for people.
pub type Progress<'a> = &'a dyn Fn(fmt::Arguments<'_>);

/// An index that says what it is asked, since it may take a while to answer.
#[derive(Clone, Copy)]
pub struct ProgressIndex<'a> {
    /// The index.
    pub index: &'a dyn Index,
    /// To whom it is said.
    pub progress: Progress<'a>,
}

impl Index for ProgressIndex<'_> {
    fn published(
        &self,
        package: &str,
        version: Option<&str>,
        kind: ArchiveKind,
    ) -> Result<Published, Error> {
        match version {
            Some(version) => {
                (self.progress)(format_args!("asking for the {kind} of {package}-{version}"))
            }
            None => (self.progress)(format_args!(
                "asking for the {kind} of the newest {package}"
            )),
        }
        self.index.published(package, version, kind)
    }

    fn download(&self, pin: &Pin, kind: ArchiveKind) -> Result<Vec<u8>, Error> {
        (self.progress)(format_args!("fetching the {kind} of {}", pin.release()));
        self.index.download(pin, kind)
    }
}
