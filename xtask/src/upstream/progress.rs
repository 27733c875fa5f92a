//! Progress messages of an index.

use super::{ArchiveKind, Error, Index, Pin, Published};
use crate::Progress;

/// An index that reports each query, since it can take a while.
#[derive(Clone, Copy)]
pub struct ProgressIndex<'a> {
    /// The index.
    pub index: &'a dyn Index,
    /// The function that prints the progress.
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
                (self.progress)(format_args!("querying the {kind} of {package}-{version}"))
            }
            None => (self.progress)(format_args!("querying the {kind} of the newest {package}")),
        }
        self.index.published(package, version, kind)
    }

    fn download(&self, pin: &Pin, kind: ArchiveKind) -> Result<Vec<u8>, Error> {
        (self.progress)(format_args!("downloading the {kind} of {}", pin.release()));
        self.index.download(pin, kind)
    }
}
