// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The Kinesis stream that the changes of a pool's datasets are sent to.
///
/// Set with
/// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration). The
/// stream gets what changes while it is enabled;
/// [`BulkPublish`](crate::operation::bulk_publish) sends it the rest.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CognitoStreams {
    /// The name of the Kinesis stream, not its ARN. It is one of the pool's own account and region.
    ///
    /// Length: 1 to 128 characters.
    pub stream_name: Option<String>,
    /// The IAM role that the service assumes to write to the stream. It has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048 characters. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub role_arn: Option<String>,
    /// Whether changes are sent. What happens while it is disabled is not sent later.
    pub streaming_status: Option<crate::types::StreamingStatus>,
}
impl CognitoStreams {
    /// The name of the Kinesis stream, not its ARN. It is one of the pool's own account and region.
    ///
    /// Length: 1 to 128 characters.
    pub fn stream_name(&self) -> Option<&str> {
        self.stream_name.as_deref()
    }
    /// The IAM role that the service assumes to write to the stream. It has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048 characters. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn role_arn(&self) -> Option<&str> {
        self.role_arn.as_deref()
    }
    /// Whether changes are sent. What happens while it is disabled is not sent later.
    pub fn streaming_status(&self) -> Option<&crate::types::StreamingStatus> {
        self.streaming_status.as_ref()
    }
    /// Returns a builder of [`CognitoStreams`].
    pub fn builder() -> CognitoStreamsBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 3] = [
    string(id!("CognitoStreams$StreamName"), 0),
    string(id!("CognitoStreams$RoleArn"), 1),
    string(id!("CognitoStreams$StreamingStatus"), 2),
];
static REFS: [&Schema; 3] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("CognitoStreams"), &REFS);
structure!(
    both CognitoStreams, SCHEMA, MEMBERS, some(stream_name).min(1), some(role_arn)
    .min(20), some(streaming_status)
);
/// Builds a [`CognitoStreams`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CognitoStreamsBuilder {
    inner: CognitoStreams,
}
impl CognitoStreamsBuilder {
    /// The name of the Kinesis stream, not its ARN. It is one of the pool's own account and region.
    ///
    /// Length: 1 to 128 characters.
    pub fn stream_name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.stream_name = Some(input.into()))
    }
    /// The name of the Kinesis stream, not its ARN. It is one of the pool's own account and region.
    ///
    /// Length: 1 to 128 characters.
    pub fn set_stream_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.stream_name = input)
    }
    /// The name of the Kinesis stream, not its ARN. It is one of the pool's own account and region.
    ///
    /// Length: 1 to 128 characters.
    pub fn get_stream_name(&self) -> &Option<String> {
        &self.inner.stream_name
    }
    /// The IAM role that the service assumes to write to the stream. It has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048 characters. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn role_arn(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.role_arn = Some(input.into()))
    }
    /// The IAM role that the service assumes to write to the stream. It has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048 characters. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn set_role_arn(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.role_arn = input)
    }
    /// The IAM role that the service assumes to write to the stream. It has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048 characters. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn get_role_arn(&self) -> &Option<String> {
        &self.inner.role_arn
    }
    /// Whether changes are sent. What happens while it is disabled is not sent later.
    pub fn streaming_status(self, input: crate::types::StreamingStatus) -> Self {
        with(self, |it| it.inner.streaming_status = Some(input))
    }
    /// Whether changes are sent. What happens while it is disabled is not sent later.
    pub fn set_streaming_status(
        self,
        input: Option<crate::types::StreamingStatus>,
    ) -> Self {
        with(self, |it| it.inner.streaming_status = input)
    }
    /// Whether changes are sent. What happens while it is disabled is not sent later.
    pub fn get_streaming_status(&self) -> &Option<crate::types::StreamingStatus> {
        &self.inner.streaming_status
    }
    /// Makes the value.
    pub fn build(self) -> CognitoStreams {
        self.inner
    }
}
