//! `cargo xtask upstream`: imports models from releases of upstream.
//!
//! Upstream publishes each release twice, as a wheel and as a source distribution. Models are read
//! from the wheel, which users of upstream install. The source distribution must contain the same
//! models; only it contains the test cases. The checksums of both are verified against
//! `model/upstream.toml` before their content is read.

mod archive;
mod archive_kind;
mod error;
mod fetch;
mod import;
mod index;
mod obtain;
mod pin;
mod progress;
mod status;
mod strip;
mod update;

pub use archive_kind::ArchiveKind;
pub use error::Error;
pub use fetch::{FetchReport, FetchRequest, fetch};
pub use import::{ImportReport, import};
pub use index::{Index, Pip, Published};
pub use obtain::LocalArchives;
pub use pin::{Checksums, Pin, Service};
pub use progress::ProgressIndex;
pub use status::{FileStatus, Format, ServiceStatus, State, Status, Verdict, status};
pub use strip::{strip_endpoint_rules, strip_service};
pub use update::{Mode, Overwrite, RaisedCrate, Scope, UpdateReport, UpdateRequest, update};
