// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::shape;

/// Configuration of push synchronization: push applications and an IAM role.
///
/// Set with
/// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

shape! {
    PushSync: sent_and_received("PushSync") {
        application_arns: list("ApplicationArns"), of(crate::schema::APPLICATION_ARN_LIST);
        role_arn: string("RoleArn"), min(20);
    }
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

/// Builder of [`PushSync`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PushSyncBuilder {
    inner: PushSync,
}

impl PushSyncBuilder {
    /// ARNs of the Amazon SNS platform applications, one for each
    /// [`Platform`](crate::types::Platform) whose devices can be registered.
    pub fn application_arns(mut self, value: impl Into<String>) -> Self {
        self.inner
            .application_arns
            .get_or_insert_default()
            .push(value.into());
        self
    }

    /// Sets or clears [`application_arns`](PushSync::application_arns).
    pub fn set_application_arns(mut self, value: Option<Vec<String>>) -> Self {
        self.inner.application_arns = value;
        self
    }

    /// Returns the value set for [`application_arns`](PushSync::application_arns).
    pub fn get_application_arns(&self) -> &Option<Vec<String>> {
        &self.inner.application_arns
    }

    /// ARN of the IAM role that the service assumes to create SNS endpoints and to publish to them.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.inner.role_arn = Some(value.into());
        self
    }

    /// Sets or clears [`role_arn`](PushSync::role_arn).
    pub fn set_role_arn(mut self, value: Option<String>) -> Self {
        self.inner.role_arn = value;
        self
    }

    /// Returns the value set for [`role_arn`](PushSync::role_arn).
    pub fn get_role_arn(&self) -> &Option<String> {
        &self.inner.role_arn
    }

    /// Builds the [`PushSync`].
    pub fn build(self) -> PushSync {
        self.inner
    }
}
