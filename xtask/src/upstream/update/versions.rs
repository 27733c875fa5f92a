//! Versions and changelog drafts of the crates whose services changed.

use std::ops::Range;

use sdk_codegen::diff::Api;
use semver::Version;
use serde::Deserialize;
use toml::Spanned;

use super::super::pin::splice;
use super::staging::Staging;
use super::{Error, RaisedCrate, changelog, read};
use crate::Workspace;
use crate::api::List;
use crate::diff::{self, ServiceReport};
use crate::regenerate::inputs;
use crate::upstream::Pin;

/// Raises the version of each crate with changes for users, in the copy.
pub(super) fn raise(
    workspace: &Workspace,
    staging: &Staging,
    review: &diff::Report,
    target: &Pin,
) -> Result<Vec<RaisedCrate>, Error> {
    let mut raised = Vec::new();
    for service in inputs::service_names(workspace)? {
        let belongs =
            |report: &&ServiceReport| report.name.split('/').next() == Some(service.as_str());
        let Some(report) = review.services.iter().find(belongs) else {
            continue;
        };
        let verdict = report.comparison.api();
        if verdict == Api::None {
            continue;
        }
        let file = workspace.model().join(&service).join("crate.toml");
        let manifest = inputs::read_manifest(workspace, &file)?;
        let version = &manifest.version;
        let list = workspace.model().join(&service).join("api.txt");
        let released = List::read(&list)?.map(|list| list.version);
        let next = next(&manifest.name, version, released.as_ref(), verdict)?;

        let text = read(&file)?;
        let text = splice(&text, [(version_span(&text), &next)]);
        staging.write(&format!("{service}/crate.toml"), &text)?;
        let path = workspace.model().join(&service).join("changelog.md");
        let before = match path.is_file() {
            true => Some(read(&path)?),
            false => None,
        };
        let entry = changelog::entry(report, target);
        let text = changelog::with_entry(before.as_deref(), &next, &entry);
        staging.write(&format!("{service}/changelog.md"), &text)?;
        raised.push(RaisedCrate {
            name: manifest.name,
            from: version.clone(),
            to: next,
            api: verdict,
            wire: report.comparison.wire(),
        });
    }
    Ok(raised)
}

/// Returns the position of the version in the text of a `crate.toml`, which has been read before.
fn version_span(text: &str) -> Range<usize> {
    #[derive(Deserialize)]
    struct Manifest {
        version: Spanned<String>,
    }
    let plain = text.trim_start_matches('\u{feff}');
    let manifest: Manifest = toml::from_str(plain).expect("the manifest has been read");
    let (span, skipped) = (manifest.version.span(), text.len() - plain.len());
    span.start + skipped..span.end + skipped
}

/// Returns the version after a change with this verdict. It is based on the last release, so that two
/// updates between two releases raise the version once, and is never lower than the present one.
fn next(
    name: &str,
    version: &str,
    released: Option<&Version>,
    verdict: Api,
) -> Result<String, Error> {
    let base = released.map(Version::to_string);
    let least = diff::suggest(name, base.as_deref().unwrap_or(version), verdict)
        .map_err(diff::Error::from)?;
    let parse = |text: &str| Version::parse(text).ok();
    Ok(match parse(version) >= parse(&least) {
        true => version.to_owned(),
        false => least,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_based_on_the_last_release_and_never_lowered() {
        let after = |version: &str, released: Option<&str>, verdict| {
            let released = released.map(|version| version.parse().unwrap());
            next("tiny", version, released.as_ref(), verdict).unwrap()
        };
        assert_eq!(after("0.1.0", Some("0.1.0"), Api::Major), "0.2.0");
        assert_eq!(after("0.2.0", Some("0.1.0"), Api::Major), "0.2.0");
        assert_eq!(after("0.2.0", Some("0.1.0"), Api::Minor), "0.2.0");
        assert_eq!(after("0.1.1", Some("0.1.0"), Api::Major), "0.2.0");
        assert_eq!(after("0.1.0", None, Api::Minor), "0.1.1");
        assert_eq!(after("1.2.3", None, Api::Minor), "1.3.0");
        assert!(next("tiny", "one", None, Api::Minor).is_err());
    }
}
