//! The committed crates are generated from the committed models.

use std::path::Path;

use xtask::regenerate::{Mode, Request, Target, regenerate};
use xtask::{Outcome, Workspace};

#[test]
fn the_committed_crates_are_as_generated() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let request = Request {
        target: Target::All,
        mode: Mode::Check,
    };
    let report =
        regenerate(&Workspace::at(root), &request).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(
        report.outcome(),
        Outcome::Success,
        "{}\n{report}",
        report.drift()
    );
}
