//! What a rule says when it applies, before it becomes a [`Change`].

use super::change::{Api, Change, Docs, Names, Wire};
use super::graph::Reach;

/// A change that is being described.
#[derive(Debug)]
pub(super) struct Finding {
    change: Change,
}

impl Finding {
    /// A finding of `rule` at one place of both models; without an effect until one is set.
    pub(super) fn new(rule: &'static str, spot: &Spot) -> Self {
        Self {
            change: Change {
                rule,
                fingerprint: String::new(),
                api: Api::None,
                wire: Wire::Compatible,
                docs: Docs::None,
                service: String::new(),
                path: spot.path.clone(),
                old_path: spot.old_path.clone().filter(|path| *path != spot.path),
                wire_name: spot.wire_name.clone(),
                rust_name: spot.rust_name.clone(),
                operations: spot.reach.list(),
                old: None,
                new: None,
                similarity: None,
                what: String::new(),
                advice: String::new(),
            },
        }
    }

    pub(super) fn api(mut self, api: Api) -> Self {
        self.change.api = api;
        self
    }

    pub(super) fn wire(mut self, wire: Wire) -> Self {
        self.change.wire = wire;
        self
    }

    pub(super) fn docs(mut self) -> Self {
        self.change.docs = Docs::Patch;
        self
    }

    pub(super) fn old(mut self, value: impl Into<String>) -> Self {
        self.change.old = Some(value.into());
        self
    }

    pub(super) fn new_value(mut self, value: impl Into<String>) -> Self {
        self.change.new = Some(value.into());
        self
    }

    pub(super) fn values(self, old: impl Into<String>, new: impl Into<String>) -> Self {
        self.old(old).new_value(new)
    }

    pub(super) fn similarity(mut self, similarity: u8) -> Self {
        self.change.similarity = Some(similarity);
        self
    }

    /// What changed, and what a user has to do about it.
    pub(super) fn says(mut self, what: impl Into<String>, advice: impl Into<String>) -> Self {
        self.change.what = what.into();
        self.change.advice = advice.into();
        self
    }

    pub(super) fn finish(mut self, service: &str) -> Change {
        service.clone_into(&mut self.change.service);
        self.change.sign()
    }
}

/// Where a rule looks: the place in both models, the names of what is there, and who meets it.
#[derive(Clone, Debug, Default)]
pub(super) struct Spot {
    pub(super) path: String,
    /// The place in the old model, if it was there.
    pub(super) old_path: Option<String>,
    pub(super) wire_name: Names,
    pub(super) rust_name: Names,
    pub(super) reach: Reach,
}

impl Spot {
    /// A place that has the same path on both sides.
    pub(super) fn at(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            ..Self::default()
        }
    }

    pub(super) fn wire_names(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.wire_name = Names {
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
        };
        self
    }

    pub(super) fn rust_names(mut self, old: Option<String>, new: Option<String>) -> Self {
        self.rust_name = Names { old, new };
        self
    }

    pub(super) fn reach(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }

    /// What is there, for a sentence: its Rust name, or its name on the wire.
    pub(super) fn name(&self) -> String {
        let name = self.rust_name.shown().or(self.wire_name.shown());
        format!("`{}`", name.unwrap_or(&self.path))
    }

    /// What was there, for a sentence.
    pub(super) fn old_name(&self) -> String {
        let name = self.rust_name.old.as_deref();
        let name = name.or(self.wire_name.old.as_deref());
        match name {
            Some(name) => format!("`{name}`"),
            None => self.name(),
        }
    }
}

/// The path of a member of an object whose path is `parent`.
pub(super) fn step(parent: &str, key: &str) -> String {
    if crate::document::is_plain(key) {
        format!("{parent}.{key}")
    } else {
        format!("{parent}[{key:?}]")
    }
}
