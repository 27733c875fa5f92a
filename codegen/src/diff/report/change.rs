//! A change and its verdicts.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::fault::Fault;

/// The verdict on the Rust API: the effect on programs that are compiled against the new crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Api {
    /// The crate's code and documentation are the same for its users.
    None,
    /// Programs compile as before; something that they do not refer to has changed.
    Patch,
    /// Programs compile as before; something is new or needs attention.
    Minor,
    /// Some program that compiled no longer compiles.
    Major,
}

impl Api {
    /// All verdicts, most severe first.
    pub const ALL: [Self; 4] = [Self::Major, Self::Minor, Self::Patch, Self::None];

    /// Returns the verdict as it appears in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// The verdict on the wire: the effect on programs that were built before the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// They work as before.
    Compatible,
    /// They work, but something behaves differently.
    Behaviour,
    /// Some call that succeeded fails, or some value can no longer be read.
    Breaking,
}

impl Wire {
    /// All verdicts, most severe first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Behaviour, Self::Compatible];

    /// Returns the verdict as it appears in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Behaviour => "behaviour",
            Self::Breaking => "breaking",
        }
    }

    /// Returns `Breaking` if `breaking`, and `Compatible` otherwise.
    pub(in crate::diff) fn breaking_if(breaking: bool) -> Self {
        if breaking {
            Self::Breaking
        } else {
            Self::Compatible
        }
    }
}

/// The verdict on the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Docs {
    /// The documentation is the same, or its changes follow from the other two verdicts.
    None,
    /// The text or the documented limits of an existing item differ.
    Patch,
}

impl Docs {
    /// Returns the verdict as it appears in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
        }
    }
}

/// The names of an item before and after the change; absent where the item does not exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The old name.
    pub old: Option<String>,
    /// The new name.
    pub new: Option<String>,
}

impl Names {
    /// Returns the new name, or the old one if there is no new one.
    pub fn shown(&self) -> Option<&str> {
        self.new.as_deref().or(self.old.as_deref())
    }
}

/// An operation that a change affects, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AffectedOperation {
    /// The operation's name on the wire.
    pub operation: String,
    /// The change affects requests.
    pub request: bool,
    /// The change affects responses.
    pub response: bool,
    /// The change affects errors.
    pub error: bool,
}

/// One change between two models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The id of the rule that found it, one of [`RULES`](crate::diff::RULES).
    pub rule: &'static str,
    /// Twelve hexadecimal digits that identify the change: a digest of the service, the rule, both
    /// paths and both values.
    pub fingerprint: String,
    /// The verdict on the Rust API.
    pub api: Api,
    /// The verdict on the wire.
    pub wire: Wire,
    /// The verdict on the documentation.
    pub docs: Docs,
    /// The service ID of the model.
    pub service: String,
    /// The path in the new model, or in the old one if the item is removed, in JSON path notation.
    pub path: String,
    /// The path in the old model, if it differs from `path`.
    pub old_path: Option<String>,
    /// The wire names of the item.
    pub wire_name: Names,
    /// The Rust names of the item, as paths below the crate.
    pub rust_name: Names,
    /// The affected operations, ordered by name.
    pub operations: Vec<AffectedOperation>,
    /// The old value.
    pub old: Option<String>,
    /// The new value.
    pub new: Option<String>,
    /// The similarity of a renamed item, in percent.
    pub similarity: Option<u8>,
    /// The change, in one sentence, in which names and values are code spans: see
    /// [`sentence_parts`](crate::diff::sentence_parts).
    pub what: String,
    /// The advice to users of the crate, in one sentence of the same form.
    pub advice: String,
}

impl Change {
    /// Returns the change and the advice as one text.
    pub fn message(&self) -> String {
        format!("{} {}", self.what, self.advice)
    }

    /// Returns whether there is something to do for users of the crate.
    pub fn has_advice(&self) -> bool {
        self.advice != "Nothing to do."
    }

    /// Returns whether the change breaks some program at compile time or at run time.
    pub fn is_breaking(&self) -> bool {
        self.api == Api::Major || self.wire == Wire::Breaking
    }

    /// Compares two changes for the report: breaking ones first, then by severity, rule and path, so
    /// that the order is deterministic.
    pub(in crate::diff) fn order(&self, other: &Self) -> std::cmp::Ordering {
        let weight = |change: &Self| (change.is_breaking(), change.api, change.wire);
        weight(other)
            .cmp(&weight(self))
            .then_with(|| self.sort_key().cmp(&other.sort_key()))
    }

    fn sort_key(&self) -> (&str, &str, &str) {
        (self.rule, &self.path, &self.fingerprint)
    }

    /// Computes the fingerprint.
    pub(super) fn with_fingerprint(mut self) -> Self {
        let parts = [
            Some(self.service.as_str()),
            Some(self.rule),
            self.old_path.as_deref(),
            Some(self.path.as_str()),
            self.old.as_deref(),
            self.new.as_deref(),
        ];
        let mut digest = Sha256::new();
        for part in parts {
            // The length before each part keeps different lists of parts distinct.
            digest.update(
                part.map_or(u64::MAX, |part| part.len() as u64)
                    .to_le_bytes(),
            );
            digest.update(part.unwrap_or_default());
        }
        self.fingerprint.clear();
        for byte in &digest.finalize()[..6] {
            let _ = write!(self.fingerprint, "{byte:02x}");
        }
        self
    }
}

/// All changes between two models.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The changes, most severe first. A fault that only one side has is among them.
    pub changes: Vec<Change>,
    /// The faults of the models and their overrides. The parts with faults are not compared.
    pub faults: Vec<Fault>,
}

impl Comparison {
    /// Returns the version step that all changes together require.
    ///
    /// A change of the wire alone requires a patch, since the generated code differs.
    pub fn api(&self) -> Api {
        let lowest = |change: &Change| match (change.wire, change.docs) {
            (Wire::Compatible, Docs::None) => Api::None,
            _ => Api::Patch,
        };
        self.changes
            .iter()
            .map(|change| change.api.max(lowest(change)))
            .max()
            .unwrap_or(Api::None)
    }

    /// Returns the most severe verdict on the wire.
    pub fn wire(&self) -> Wire {
        self.changes
            .iter()
            .map(|change| change.wire)
            .max()
            .unwrap_or(Wire::Compatible)
    }
}
