// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Support for `aws-smithy-mocks`.
//!
//! HTTP clients for tests, such as `StaticReplayClient` and `capture_request` of
//! `aws-smithy-http-client`, and `mock_client!` of `aws-smithy-mocks` work without this module.
//! In place of its `mock!`, use [`mock!`](crate::mock) of this crate.

use crate::client::FluentBuilder;
use sdk_runtime::generated::exports::test_util::{HttpResponse, SdkError};
use sdk_runtime::generated::{ErrorOf, InputBuilder, Operation, OutputOf};

/// Starts a rule of `aws-smithy-mocks`: `mock!(Client::method)` is for the calls that the method
/// begins. The crate `aws-smithy-mocks` has to be among the dependencies.
#[macro_export]
macro_rules! mock {
    ($operation:expr) => {
        ::aws_smithy_mocks::mock!($crate::test_util::mockable($operation))
    };
}

/// Converts a method of the client into the form that `aws_smithy_mocks::mock!` accepts.
pub fn mockable<B>(
    method: impl Fn(&crate::Client) -> FluentBuilder<B>,
) -> impl Fn(&crate::Client) -> Mockable<B> {
    move |client| Mockable(method(client))
}

/// Fluent builder whose error type is that of the official clients.
#[derive(Clone, Debug)]
pub struct Mockable<B>(FluentBuilder<B>);

impl<B> Mockable<B>
where
    B: InputBuilder + Send + Sync,
    B::Operation: Operation<Service = crate::meta::CognitoSync>,
{
    /// Returns the builder of the input.
    pub fn as_input(&self) -> &B {
        self.0.as_input()
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Those of [`FluentBuilder::send`], converted.
    pub async fn send(self) -> Result<OutputOf<B>, SdkError<ErrorOf<B>, HttpResponse>> {
        self.0.send().await.map_err(Into::into)
    }
}
