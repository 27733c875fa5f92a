//! Rules about traits that shapes and members share, and about Rust names.

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::report::{Api, Finding, Subject, Wire};
use crate::diff::wire_format::Places;
use crate::model::TimestampFormat;

pub(super) const RUST_NAME_CHANGED: Rule = Rule {
    id: "rust-name-changed",
    summary: "The Rust name changes and the wire name does not: because of an override or a name collision",
    api: "major",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Returns the finding for an item whose Rust name alone changed.
    pub(super) fn rust_name_changed(&self, subject: &Subject, old: &str, new: &str) -> Finding {
        Finding::new(RUST_NAME_CHANGED, subject)
            .api(Api::Major)
            .values(old, new)
            .message(
                format!("`{old}` is renamed to `{new}`."),
                format!("Use `{new}` instead."),
            )
    }
}

pub(super) const DEPRECATED: Rule = Rule {
    id: "deprecated",
    summary: "An item is deprecated",
    api: "minor for operations, whose use results in a compiler warning; patch for items that are only documented as deprecated",
    wire: "compatible",
};

pub(super) const DEPRECATION_REMOVED: Rule = Rule {
    id: "deprecation-removed",
    summary: "An item is no longer deprecated",
    api: "patch",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Compares the deprecation of an item; `api` is the verdict if it is now deprecated.
    pub(super) fn compare_deprecation(
        &mut self,
        subject: &Subject,
        old: bool,
        new: bool,
        api: Api,
    ) {
        if new && !old {
            self.report(Finding::new(DEPRECATED, subject).api(api).docs().message(
                format!("{} is deprecated.", subject.name()),
                "Plan to stop using it.",
            ));
        } else if old && !new {
            self.report(
                Finding::new(DEPRECATION_REMOVED, subject)
                    .api(Api::Patch)
                    .docs()
                    .message(
                        format!("{} is no longer deprecated.", subject.name()),
                        "Nothing to do.",
                    ),
            );
        }
    }
}

pub(super) const SENSITIVE_ADDED: Rule = Rule {
    id: "sensitive-added",
    summary: "`Debug` redacts values that it showed",
    api: "patch",
    wire: "compatible",
};

pub(super) const SENSITIVE_REMOVED: Rule = Rule {
    id: "sensitive-removed",
    summary: "`Debug` shows values that it redacted",
    api: "patch",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Reports that values are now sensitive, or no longer are.
    pub(super) fn sensitivity_changed(&mut self, subject: &Subject, is_sensitive: bool) {
        let finding = if is_sensitive {
            Finding::new(SENSITIVE_ADDED, subject).message(
                format!("`Debug` now redacts {}.", subject.name()),
                "Check earlier logs for it, and tests that compare `Debug` output.",
            )
        } else {
            Finding::new(SENSITIVE_REMOVED, subject).message(
                format!("`Debug` now shows {}.", subject.name()),
                "Check that it may appear in logs.",
            )
        };
        self.report(finding.api(Api::Patch));
    }
}

pub(super) const BOX_CHANGED: Rule = Rule {
    id: "box-changed",
    summary: "The `box` trait of a number or boolean changes; the Rust type does not",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Reports that a shape or member is now boxed, or no longer is.
    pub(super) fn boxed_changed(&mut self, subject: &Subject, old: bool, new: bool) {
        let text = |boxed| if boxed { "boxed" } else { "not boxed" };
        self.report(
            Finding::new(BOX_CHANGED, subject)
                .values(text(old), text(new))
                .message(
                    format!(
                        "{} is now {} in the model; the Rust type is the same.",
                        subject.name(),
                        text(new)
                    ),
                    "Nothing to do.",
                ),
        );
    }
}

pub(super) const STREAMING_CHANGED: Rule = Rule {
    id: "streaming-changed",
    summary: "A body or member becomes a stream or ceases to be one",
    api: "major",
    wire: "behaviour",
};

impl Comparer<'_> {
    /// Compares the streaming trait of a shape or member.
    pub(super) fn compare_streaming(&mut self, subject: &Subject, old: bool, new: bool) {
        if old == new {
            return;
        }
        let value = |streaming| if streaming { "streamed" } else { "a value" };
        let change = if new {
            "is now a stream"
        } else {
            "is no longer a stream"
        };
        self.report(
            Finding::new(STREAMING_CHANGED, subject)
                .api(Api::Major)
                .wire(Wire::Behaviour)
                .values(value(old), value(new))
                .message(
                    format!("{} {change}.", subject.name()),
                    "Change how it is read or written; the generator does not support streams.",
                ),
        );
    }
}

pub(super) const TIMESTAMP_FORMAT_CHANGED: Rule = Rule {
    id: "timestamp-format-changed",
    summary: "The timestamp format changes",
    api: "none",
    wire: "breaking, or compatible if the format on the wire is the same",
};

impl Comparer<'_> {
    /// Compares the timestamp formats of a shape or member whose values are in these places.
    pub(super) fn compare_timestamp_format(
        &mut self,
        subject: &Subject,
        (old, new): (Option<TimestampFormat>, Option<TimestampFormat>),
        places: Places,
    ) {
        if old == new {
            return;
        }
        let text = |format| match format {
            None => "as the protocol says",
            Some(TimestampFormat::EpochSeconds) => "epoch seconds",
            Some(TimestampFormat::DateTime) => "ISO 8601",
            Some(TimestampFormat::HttpDate) => "RFC 822",
        };
        let finding = Finding::new(TIMESTAMP_FORMAT_CHANGED, subject).values(text(old), text(new));
        self.report(if self.models.format.same_timestamps(old, new, places) {
            finding.message(
                format!(
                    "The timestamp format of {} is stated in another way, and is the same.",
                    subject.name()
                ),
                "Nothing to do.",
            )
        } else {
            finding.wire(Wire::Breaking).message(
                format!("The timestamp format of {} changed.", subject.name()),
                "Update running programs; the Rust type is the same.",
            )
        });
    }
}
