// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::shape;

/// Kinesis stream that receives the changes of all datasets of an identity pool.
///
/// Set with
/// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration). The
/// stream receives the changes made while streaming is enabled; to send all other data, use
/// [`BulkPublish`](crate::operation::bulk_publish).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

shape! {
    CognitoStreams: sent_and_received("CognitoStreams") {
        stream_name: string("StreamName"), min(1);
        role_arn: string("RoleArn"), min(20);
        streaming_status: string("StreamingStatus");
    }
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

/// Builder of [`CognitoStreams`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CognitoStreamsBuilder {
    inner: CognitoStreams,
}

impl CognitoStreamsBuilder {
    /// Name (not ARN) of the Kinesis stream.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.inner.stream_name = Some(value.into());
        self
    }

    /// Sets or clears [`stream_name`](CognitoStreams::stream_name).
    pub fn set_stream_name(mut self, value: Option<String>) -> Self {
        self.inner.stream_name = value;
        self
    }

    /// Returns the value set for [`stream_name`](CognitoStreams::stream_name).
    pub fn get_stream_name(&self) -> &Option<String> {
        &self.inner.stream_name
    }

    /// ARN of the IAM role that the service assumes to write to the stream.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.inner.role_arn = Some(value.into());
        self
    }

    /// Sets or clears [`role_arn`](CognitoStreams::role_arn).
    pub fn set_role_arn(mut self, value: Option<String>) -> Self {
        self.inner.role_arn = value;
        self
    }

    /// Returns the value set for [`role_arn`](CognitoStreams::role_arn).
    pub fn get_role_arn(&self) -> &Option<String> {
        &self.inner.role_arn
    }

    /// State of streaming.
    pub fn streaming_status(mut self, value: crate::types::StreamingStatus) -> Self {
        self.inner.streaming_status = Some(value);
        self
    }

    /// Sets or clears [`streaming_status`](CognitoStreams::streaming_status).
    pub fn set_streaming_status(mut self, value: Option<crate::types::StreamingStatus>) -> Self {
        self.inner.streaming_status = value;
        self
    }

    /// Returns the value set for [`streaming_status`](CognitoStreams::streaming_status).
    pub fn get_streaming_status(&self) -> &Option<crate::types::StreamingStatus> {
        &self.inner.streaming_status
    }

    /// Builds the [`CognitoStreams`].
    pub fn build(self) -> CognitoStreams {
        self.inner
    }
}
