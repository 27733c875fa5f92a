//! Rules about authentication.

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::report::{Api, Finding, Subject, Wire};
use crate::ir::{Auth, Operation};
use crate::model::{self, Service};

pub(super) const AUTH_CHANGED: Rule = Rule {
    id: "auth-changed",
    summary: "The authentication of requests changes, for the service or for one operation",
    api: "none, or major if the generator does not support the new scheme",
    wire: "breaking",
};

pub(super) const AUTH_SCHEMES_CHANGED: Rule = Rule {
    id: "auth-schemes-changed",
    summary: "The list of auth schemes changes; the crate's scheme does not",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Compares the auth schemes of the service.
    pub(super) fn compare_service_auth(&mut self, old: &Service, new: &Service) {
        if old.auth == new.auth {
            return;
        }
        let models = self.models;
        // Any operation without schemes of its own shows the effect.
        let inherits = models.operations.iter().find(|(a, b)| {
            let a = &models.old.model.operations[*a];
            let b = &models.new.model.operations[*b];
            a.auth.is_none() && b.auth.is_none()
        });
        let lowered = inherits.map(|(a, b)| {
            (
                models.old_index.operations[a],
                models.new_index.operations[b],
            )
        });
        let schemes = (old.auth.join(", "), new.auth.join(", "));
        self.report_auth(
            &Subject::at("$.metadata.auth"),
            "the service",
            lowered,
            schemes,
        );
    }

    /// Compares the auth schemes of an operation.
    pub(super) fn compare_operation_auth(
        &mut self,
        subject: &Subject,
        (old, new): (&model::Operation, &model::Operation),
        lowered: (&Operation, &Operation),
    ) {
        if old.auth != new.auth {
            let values = (auth_text(old), auth_text(new));
            self.report_auth(subject, &subject.name(), Some(lowered), values);
        }
    }

    fn report_auth(
        &mut self,
        subject: &Subject,
        name: &str,
        lowered: Option<(&Operation, &Operation)>,
        (old, new): (String, String),
    ) {
        let same = lowered.is_none_or(|(old, new)| old.auth == new.auth);
        if same {
            self.report(
                Finding::new(AUTH_SCHEMES_CHANGED, subject)
                    .values(old, new)
                    .message(
                        format!("The auth schemes of {name} changed; the crate uses the same one."),
                        "Nothing to do.",
                    ),
            );
            return;
        }
        let is_unsupported = |auth: &Auth| matches!(auth, Auth::Unsupported(_));
        let unsupported = lowered
            .is_some_and(|(old, new)| !is_unsupported(&old.auth) && is_unsupported(&new.auth));
        self.report(
            Finding::new(AUTH_CHANGED, subject)
                .api(if unsupported { Api::Major } else { Api::None })
                .wire(Wire::Breaking)
                .values(old, new)
                .message(
                    format!("The authentication of {name} changed."),
                    if unsupported {
                        "The generator does not support the new scheme; leave the operation out of the model."
                    } else {
                        "Check that the credentials in use fit the new scheme."
                    },
                ),
        );
    }
}

fn auth_text(operation: &model::Operation) -> String {
    match &operation.auth {
        None => "as the service".to_owned(),
        Some(model::Auth::None) => "none".to_owned(),
        Some(model::Auth::UnsignedPayload) => "the body is not signed".to_owned(),
        Some(model::Auth::Schemes(schemes)) => schemes.join(", "),
    }
}
