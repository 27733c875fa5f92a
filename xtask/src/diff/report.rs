//! What was found, before it is written in any form.

use std::collections::HashMap;

use sdk_codegen::diff::{Api, Change, Comparison, Wire};

use super::ignore::{Entry, Ignores};
use super::request::FailOn;
use super::version::{InvalidVersion, suggest};

/// All changes of all services.
#[derive(Clone, Debug)]
pub struct Report {
    /// The old side as the user named it.
    pub old: String,
    /// The new side as the user named it.
    pub new: String,
    /// Every service that is on either side, also those that did not change.
    pub services: Vec<ServiceReport>,
    /// Entries of the ignore file that match no change.
    pub unused_ignores: Vec<Entry>,
    reasons: HashMap<String, String>,
}

/// The changes of one service.
#[derive(Clone, Debug)]
pub struct ServiceReport {
    /// How the service is called: its folder and API version, or its file.
    pub name: String,
    /// Name and version of the crate, where they are known.
    pub version: Option<(String, String)>,
    /// What changed.
    pub comparison: Comparison,
    /// The version that the crate should have, if that was asked for and can be known.
    pub suggested: Option<String>,
}

/// A change with what the report adds to it.
#[derive(Clone, Copy, Debug)]
pub struct ListedChange<'a> {
    /// How the service is called.
    pub service: &'a str,
    /// The change.
    pub change: &'a Change,
    /// Why it does not count for `--fail-on`, if it does not.
    pub ignored: Option<&'a str>,
}

impl Report {
    /// A report of these services.
    pub fn of(old: String, new: String, services: Vec<ServiceReport>) -> Self {
        Self {
            old,
            new,
            services,
            unused_ignores: Vec::new(),
            reasons: HashMap::new(),
        }
    }

    /// Takes in which changes do not count.
    pub(super) fn ignore(&mut self, ignores: &Ignores) {
        let known: std::collections::HashSet<&str> = self
            .services
            .iter()
            .flat_map(|service| &service.comparison.changes)
            .map(|change| change.fingerprint.as_str())
            .collect();
        let (used, unused): (Vec<Entry>, Vec<Entry>) = ignores
            .entries
            .iter()
            .cloned()
            .partition(|entry| known.contains(entry.fingerprint.as_str()));
        self.unused_ignores = unused;
        let pairs = used
            .into_iter()
            .map(|entry| (entry.fingerprint, entry.reason));
        self.reasons = pairs.collect();
    }

    /// Works out which version each crate should have.
    pub fn suggest_versions(&mut self) -> Result<(), InvalidVersion> {
        for service in &mut self.services {
            if let Some((name, version)) = &service.version {
                service.suggested = Some(suggest(name, version, service.comparison.api())?);
            }
        }
        Ok(())
    }

    /// Every change, service by service, worst first in each.
    pub fn changes(&self) -> impl Iterator<Item = ListedChange<'_>> {
        self.services
            .iter()
            .flat_map(|service| self.changes_of(service))
    }

    /// Every change of one service, worst first.
    pub fn changes_of<'a>(
        &'a self,
        service: &'a ServiceReport,
    ) -> impl Iterator<Item = ListedChange<'a>> {
        service
            .comparison
            .changes
            .iter()
            .map(|change| ListedChange {
                service: &service.name,
                change,
                ignored: self.reasons.get(&change.fingerprint).map(String::as_str),
            })
    }

    /// What all changes together ask of versions.
    pub fn api(&self) -> Api {
        let services = self.services.iter();
        let verdicts = services.map(|service| service.comparison.api());
        verdicts.max().unwrap_or(Api::None)
    }

    /// What all changes together do to running programs.
    pub fn wire(&self) -> Wire {
        let services = self.services.iter();
        let verdicts = services.map(|service| service.comparison.wire());
        verdicts.max().unwrap_or(Wire::Compatible)
    }

    /// Whether there is a change to fail on.
    pub fn has(&self, fail_on: FailOn) -> bool {
        self.changes().any(|listed| {
            listed.ignored.is_none() && fail_on.includes(listed.change.api, listed.change.wire)
        })
    }

    /// How many changes have each verdict on the API, the worst first.
    pub fn api_counts(&self) -> [(Api, usize); 4] {
        Api::ALL.map(|api| {
            let changes = self.changes();
            (
                api,
                changes.filter(|listed| listed.change.api == api).count(),
            )
        })
    }

    /// How many changes have each verdict on the wire, the worst first.
    pub fn wire_counts(&self) -> [(Wire, usize); 3] {
        Wire::ALL.map(|wire| {
            let changes = self.changes();
            (
                wire,
                changes.filter(|listed| listed.change.wire == wire).count(),
            )
        })
    }

    /// The counts in one line.
    pub fn summary(&self) -> String {
        let total = self.changes().count();
        if total == 0 {
            return "no changes".to_owned();
        }
        let list = |counts: &[(&str, usize)]| {
            let counts = counts.iter().filter(|(_, count)| *count > 0);
            let counts: Vec<String> = counts
                .map(|(what, count)| format!("{count} {what}"))
                .collect();
            counts.join(", ")
        };
        let api = list(&self.api_counts().map(|(api, count)| (api.as_str(), count)));
        let wire = list(
            &self
                .wire_counts()
                .map(|(wire, count)| (wire.as_str(), count)),
        );
        let s = if total == 1 { "" } else { "s" };
        format!("{total} change{s}: {api} (Rust API); {wire} (wire)")
    }
}
