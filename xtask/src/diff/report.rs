//! The report of a comparison, independent of its format.

use std::collections::HashMap;

use sdk_codegen::diff::{Api, Change, Comparison, Fault, FaultSide, Wire};

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
    /// All services of both sides, including unchanged ones.
    pub services: Vec<ServiceReport>,
    /// Entries of the ignore file that match no change.
    pub unused_ignores: Vec<Entry>,
    reasons: HashMap<String, String>,
}

/// The changes of one service.
#[derive(Clone, Debug)]
pub struct ServiceReport {
    /// The name of the service: its folder and API version, or its file.
    pub name: String,
    /// Name and version of the crate, if there is a `crate.toml`.
    pub version: Option<(String, String)>,
    /// The changes and their verdicts.
    pub comparison: Comparison,
    /// The next version of the crate, with `--suggest-version` and a `crate.toml`.
    pub suggested: Option<String>,
}

/// A change with its service and its approval.
#[derive(Clone, Copy, Debug)]
pub struct ListedChange<'a> {
    /// The name of the service.
    pub service: &'a str,
    /// The change.
    pub change: &'a Change,
    /// The reason in the ignore file, if the change is approved.
    pub ignored: Option<&'a str>,
}

impl Report {
    /// Returns a report of these services.
    pub fn of(old: String, new: String, services: Vec<ServiceReport>) -> Self {
        Self {
            old,
            new,
            services,
            unused_ignores: Vec::new(),
            reasons: HashMap::new(),
        }
    }

    /// Marks the changes of an ignore file as approved.
    pub fn ignore(&mut self, ignores: &Ignores) {
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

    /// Sets the next version of each crate.
    pub fn suggest_versions(&mut self) -> Result<(), InvalidVersion> {
        for service in &mut self.services {
            if let Some((name, version)) = &service.version {
                service.suggested = Some(suggest(name, version, service.comparison.api())?);
            }
        }
        Ok(())
    }

    /// Returns all changes, those of one service together, the worst first.
    pub fn changes(&self) -> impl Iterator<Item = ListedChange<'_>> {
        self.services
            .iter()
            .flat_map(|service| self.changes_of(service))
    }

    /// Returns all changes of one service, the worst first.
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

    /// Returns all faults of the models, each with the name of its service.
    pub fn faults(&self) -> impl Iterator<Item = (&str, &Fault)> {
        self.services.iter().flat_map(|service| {
            let faults = service.comparison.faults.iter();
            faults.map(|fault| (service.name.as_str(), fault))
        })
    }

    /// Returns the faults that both models of a service have, which are not among the changes.
    pub(super) fn common_faults(&self) -> impl Iterator<Item = (&str, &Fault)> {
        self.faults()
            .filter(|(_, fault)| fault.side == FaultSide::Both)
    }

    /// Returns the worst verdict on the Rust API.
    pub fn api(&self) -> Api {
        let services = self.services.iter();
        let verdicts = services.map(|service| service.comparison.api());
        verdicts.max().unwrap_or(Api::None)
    }

    /// Returns the worst verdict on the wire.
    pub fn wire(&self) -> Wire {
        let services = self.services.iter();
        let verdicts = services.map(|service| service.comparison.wire());
        verdicts.max().unwrap_or(Wire::Compatible)
    }

    /// Returns `true` if `fail_on` selects a change that is not approved.
    pub fn has(&self, fail_on: FailOn) -> bool {
        self.changes().any(|listed| {
            listed.ignored.is_none() && fail_on.includes(listed.change.api, listed.change.wire)
        })
    }

    /// Returns the number of changes for each verdict on the Rust API, the worst first.
    pub fn api_counts(&self) -> [(Api, usize); 4] {
        Api::ALL.map(|api| {
            let changes = self.changes();
            (
                api,
                changes.filter(|listed| listed.change.api == api).count(),
            )
        })
    }

    /// Returns the number of changes for each verdict on the wire, the worst first.
    pub fn wire_counts(&self) -> [(Wire, usize); 3] {
        Wire::ALL.map(|wire| {
            let changes = self.changes();
            (
                wire,
                changes.filter(|listed| listed.change.wire == wire).count(),
            )
        })
    }

    /// Returns the counts in one line.
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
