//! One change, with everything that a report says of it.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// What a change does to programs that are written against the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Api {
    /// Nothing of the crate's code or documentation differs for its users.
    None,
    /// Programs compile as before; something that they do not name differs.
    Patch,
    /// Programs compile as before, and there is something new, or something to look at.
    Minor,
    /// Some program that compiled does not compile any more.
    Major,
}

impl Api {
    /// All verdicts, the worst first.
    pub const ALL: [Self; 4] = [Self::Major, Self::Minor, Self::Patch, Self::None];

    /// The verdict as reports write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What a change does to a program that was built before it and still runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// It talks to the service as before.
    Compatible,
    /// It still talks to the service, but something happens differently.
    Behaviour,
    /// Some call that succeeded fails, or some value is not understood any more.
    Breaking,
}

impl Wire {
    /// All verdicts, the worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Behaviour, Self::Compatible];

    /// The verdict as reports write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Behaviour => "behaviour",
            Self::Breaking => "breaking",
        }
    }

    /// The verdict on a change that either breaks running programs or leaves them alone.
    pub(super) fn breaking_if(breaking: bool) -> Self {
        if breaking {
            Self::Breaking
        } else {
            Self::Compatible
        }
    }
}

/// What a change does to the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Docs {
    /// Nothing, or nothing that does not follow from the other two verdicts.
    None,
    /// The words or the stated limits of something that is still there differ.
    Patch,
}

impl Docs {
    /// The verdict as reports write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
        }
    }
}

/// A name before and after the change; absent where there was or is nothing to name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The name on the old side.
    pub old: Option<String>,
    /// The name on the new side.
    pub new: Option<String>,
}

impl Names {
    /// The name to show where there is room for one: the new one, unless it is gone.
    pub fn shown(&self) -> Option<&str> {
        self.new.as_deref().or(self.old.as_deref())
    }
}

/// An operation through which users meet a change, and on which way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Met {
    /// The operation's name on the wire.
    pub operation: String,
    /// The change is met in requests.
    pub request: bool,
    /// The change is met in replies.
    pub reply: bool,
    /// The change is met in errors.
    pub error: bool,
}

/// One change between two models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The id of the rule that found it, one of [`RULES`](super::RULES).
    pub rule: &'static str,
    /// Twelve hexadecimal digits that stay the same as long as the service, the rule, the place and
    /// the old and new value do.
    pub fingerprint: String,
    /// Whether programs still compile.
    pub api: Api,
    /// Whether running programs still work.
    pub wire: Wire,
    /// Whether the documentation differs.
    pub docs: Docs,
    /// The service id of the model.
    pub service: String,
    /// The place in the new model, or in the old one where it is gone, in JSON path notation.
    pub path: String,
    /// The place in the old model, where it differs from `path`.
    pub old_path: Option<String>,
    /// The name on the wire.
    pub wire_name: Names,
    /// The name in Rust, as a path below the crate.
    pub rust_name: Names,
    /// The operations through which users meet it, in order of their names.
    pub operations: Vec<Met>,
    /// What was there.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
    /// For a rename, how much of the two bodies is the same, in per cent.
    pub similarity: Option<u8>,
    /// What changed, in one sentence.
    pub what: String,
    /// What a user of the crate has to do about it, in one sentence.
    pub advice: String,
}

impl Change {
    /// What changed and what to do, in two sentences.
    pub fn message(&self) -> String {
        format!("{} {}", self.what, self.advice)
    }

    /// Whether some program, built already or not, breaks.
    pub fn is_grave(&self) -> bool {
        self.api == Api::Major || self.wire == Wire::Breaking
    }

    /// What breaks first, then worst first, then by place, so that the same models give the same
    /// list.
    pub(super) fn order(&self, other: &Self) -> std::cmp::Ordering {
        let weight = |change: &Self| (change.is_grave(), change.api, change.wire);
        weight(other)
            .cmp(&weight(self))
            .then_with(|| self.place().cmp(&other.place()))
    }

    fn place(&self) -> (&str, &str, &str) {
        (self.rule, &self.path, &self.fingerprint)
    }

    pub(super) fn sign(mut self) -> Self {
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
            // The length tells where a part ends, so that no two lists of parts read the same.
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

/// All changes between two models, worst first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The changes, worst first.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// What all changes together ask of the crate's version.
    ///
    /// A change of the wire alone asks for a patch, since the code that is written differs.
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

    /// What all changes together do to running programs.
    pub fn wire(&self) -> Wire {
        self.changes
            .iter()
            .map(|change| change.wire)
            .max()
            .unwrap_or(Wire::Compatible)
    }
}
