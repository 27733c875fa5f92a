//! `cargo xtask diff`: shows what a change of the models means for users of the generated crates.
//!
//! The comparison itself is `sdk_codegen::diff`. This module reads both sides, pairs their services,
//! and writes the list of changes in one of several formats.

mod error;
mod ignore;
mod pairs;
mod render;
mod report;
mod request;
mod version;

pub use error::Error;
pub use ignore::{Entry as IgnoreEntry, Ignores};
pub use render::{ColorChoice, Colors, Format, changelog_section, html, json, markdown, text};
pub use report::{ListedChange, Report, ServiceReport};
pub use request::{FailOn, Request};
pub use version::{InvalidVersion, suggest};

use crate::{Workspace, models};

/// Compares the two sides of a request.
pub fn diff(workspace: &Workspace, request: &Request) -> Result<Report, Error> {
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| models::find(workspace, &request.old));
        let new = models::find(workspace, &request.new);
        (old.join(), new)
    });
    let old = old.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    let services = pairs::pair(old?, new?, (&request.old, &request.new))?;
    let mut report = Report::of(
        request.old.to_string(),
        request.new.to_string(),
        services
            .iter()
            .map(pairs::ServicePair::compare)
            .collect::<Result<_, Error>>()?,
    );
    if let Some(file) = &request.ignore {
        report.ignore(&Ignores::read(file)?);
    }
    if request.suggest_version {
        report.suggest_versions()?;
    }
    Ok(report)
}

/// Returns the report in the format of the request.
pub fn write(report: &Report, request: &Request, colors: Colors) -> String {
    if request.changelog {
        return render::changelog(report);
    }
    match request.format {
        Format::Text => render::text(report, colors),
        Format::Json => render::json(report),
        Format::Markdown => render::markdown(report),
        Format::Html => render::html(report),
    }
}
