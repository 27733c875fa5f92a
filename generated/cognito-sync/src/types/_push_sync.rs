// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Configuration of push synchronization: push applications and an IAM role.
///
/// Set with
/// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PushSync {
    /// ARNs of the Amazon SNS platform applications, one for each
    /// [`Platform`](crate::types::Platform) whose devices can be registered.
    pub application_arns: Option<Vec<String>>,

    /// ARN of the IAM role that the service assumes to create SNS endpoints and to publish to them.
    /// The role has to trust `cognito-sync.amazonaws.com`.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub role_arn: Option<String>,
}

impl PushSync {
    /// ARNs of the Amazon SNS platform applications, one for each
    /// [`Platform`](crate::types::Platform) whose devices can be registered.
    pub fn application_arns(&self) -> &[String] {
        self.application_arns.as_deref().unwrap_or_default()
    }

    /// ARN of the IAM role that the service assumes to create SNS endpoints and to publish to them.
    /// The role has to trust `cognito-sync.amazonaws.com`.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn role_arn(&self) -> Option<&str> {
        self.role_arn.as_deref()
    }

    /// Returns a builder of [`PushSync`].
    pub fn builder() -> PushSyncBuilder {
        Default::default()
    }
}

static MEMBERS: [Schema; 2] = [
    list(id!("PushSync$ApplicationArns"), 0)
        .with_list_member(&crate::schema::APPLICATION_ARN_LIST_MEMBER),
    string(id!("PushSync$RoleArn"), 1),
];

static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("PushSync"), &REFS);

structure!(
    both PushSync, SCHEMA, MEMBERS, some(application_arns), some(role_arn).min(20)
);

/// Builds a [`PushSync`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PushSyncBuilder {
    inner: PushSync,
}

impl PushSyncBuilder {
    /// ARNs of the Amazon SNS platform applications, one for each
    /// [`Platform`](crate::types::Platform) whose devices can be registered.
    pub fn application_arns(self, input: impl Into<String>) -> Self {
        with(self, |it| {
            it.inner
                .application_arns
                .get_or_insert_default()
                .push(input.into())
        })
    }

    /// ARNs of the Amazon SNS platform applications, one for each
    /// [`Platform`](crate::types::Platform) whose devices can be registered.
    pub fn set_application_arns(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.application_arns = input)
    }

    /// ARNs of the Amazon SNS platform applications, one for each
    /// [`Platform`](crate::types::Platform) whose devices can be registered.
    pub fn get_application_arns(&self) -> &Option<Vec<String>> {
        &self.inner.application_arns
    }

    /// ARN of the IAM role that the service assumes to create SNS endpoints and to publish to them.
    /// The role has to trust `cognito-sync.amazonaws.com`.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn role_arn(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.role_arn = Some(input.into()))
    }

    /// ARN of the IAM role that the service assumes to create SNS endpoints and to publish to them.
    /// The role has to trust `cognito-sync.amazonaws.com`.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn set_role_arn(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.role_arn = input)
    }

    /// ARN of the IAM role that the service assumes to create SNS endpoints and to publish to them.
    /// The role has to trust `cognito-sync.amazonaws.com`.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn get_role_arn(&self) -> &Option<String> {
        &self.inner.role_arn
    }

    /// Makes the value.
    pub fn build(self) -> PushSync {
        self.inner
    }
}
