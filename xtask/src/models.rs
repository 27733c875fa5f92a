//! Model files from every source that a command accepts: a file, a folder, a git revision.
//!
//! [`Location`] names a source, `find` reads every service in it. `regenerate` and `diff` both read
//! models through this module, so that compressed files and the size limit work alike in both.

mod error;
mod find;
mod git;
mod limit;
mod location;
mod service;
mod source;
mod text;

pub use error::Error;
pub(crate) use find::find;
pub(crate) use limit::read_bounded;
pub use location::Location;
pub(crate) use service::{Layout, ServiceFiles};
pub(crate) use source::Disk;
pub(crate) use text::{TextFile, read_text};
