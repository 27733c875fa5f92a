// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Kinesis stream that receives the changes of all datasets of an identity pool.
///
/// Set with
/// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration). The
/// stream receives the changes made while streaming is enabled; to send all other data, use
/// [`BulkPublish`](crate::operation::bulk_publish).
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CognitoStreams {
    /// Name (not ARN) of the Kinesis stream. The stream is in the account and region of the pool.
    ///
    /// Length: 1 to 128.
    pub stream_name: Option<String>,

    /// ARN of the IAM role that the service assumes to write to the stream. The role has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub role_arn: Option<String>,

    /// State of streaming. Changes made while it is disabled are not sent later.
    pub streaming_status: Option<crate::types::StreamingStatus>,
}

impl CognitoStreams {
    /// Name (not ARN) of the Kinesis stream. The stream is in the account and region of the pool.
    ///
    /// Length: 1 to 128.
    pub fn stream_name(&self) -> Option<&str> {
        self.stream_name.as_deref()
    }

    /// ARN of the IAM role that the service assumes to write to the stream. The role has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn role_arn(&self) -> Option<&str> {
        self.role_arn.as_deref()
    }

    /// State of streaming. Changes made while it is disabled are not sent later.
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
    /// Name (not ARN) of the Kinesis stream. The stream is in the account and region of the pool.
    ///
    /// Length: 1 to 128.
    pub fn stream_name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.stream_name = Some(input.into()))
    }

    /// Name (not ARN) of the Kinesis stream. The stream is in the account and region of the pool.
    ///
    /// Length: 1 to 128.
    pub fn set_stream_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.stream_name = input)
    }

    /// Name (not ARN) of the Kinesis stream. The stream is in the account and region of the pool.
    ///
    /// Length: 1 to 128.
    pub fn get_stream_name(&self) -> &Option<String> {
        &self.inner.stream_name
    }

    /// ARN of the IAM role that the service assumes to write to the stream. The role has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn role_arn(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.role_arn = Some(input.into()))
    }

    /// ARN of the IAM role that the service assumes to write to the stream. The role has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn set_role_arn(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.role_arn = input)
    }

    /// ARN of the IAM role that the service assumes to write to the stream. The role has to trust
    /// `cognito-sync.amazonaws.com` and allow putting records into the stream.
    ///
    /// Length: 20 to 2048. Pattern: `arn:aws:iam::\d+:role/.*`.
    pub fn get_role_arn(&self) -> &Option<String> {
        &self.inner.role_arn
    }

    /// State of streaming. Changes made while it is disabled are not sent later.
    pub fn streaming_status(self, input: crate::types::StreamingStatus) -> Self {
        with(self, |it| it.inner.streaming_status = Some(input))
    }

    /// State of streaming. Changes made while it is disabled are not sent later.
    pub fn set_streaming_status(self, input: Option<crate::types::StreamingStatus>) -> Self {
        with(self, |it| it.inner.streaming_status = input)
    }

    /// State of streaming. Changes made while it is disabled are not sent later.
    pub fn get_streaming_status(&self) -> &Option<crate::types::StreamingStatus> {
        &self.inner.streaming_status
    }

    /// Makes the value.
    pub fn build(self) -> CognitoStreams {
        self.inner
    }
}
