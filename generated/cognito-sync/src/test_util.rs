// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Letting test tools for the official clients answer calls.
//!
//! Those that stand for an HTTP client, `StaticReplayClient` and `capture_request` of
//! `aws-smithy-http-client`, need nothing of this, and `mock_client!` of `aws-smithy-mocks` takes
//! this crate as it is. Its `mock!` has a namesake here, [`mock!`](crate::mock).

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

/// A method of the client in the form that `aws_smithy_mocks::mock!` takes.
pub fn mockable<B>(
    method: impl Fn(&crate::Client) -> FluentBuilder<B>,
) -> impl Fn(&crate::Client) -> Mockable<B> {
    move |client| Mockable(method(client))
}

/// A fluent builder whose error is that of the official clients.
#[derive(Clone, Debug)]
pub struct Mockable<B>(FluentBuilder<B>);

impl<B> Mockable<B>
where
    B: InputBuilder + Send + Sync,
    B::Operation: Operation<Service = crate::meta::CognitoSync>,
{
    /// The input as far as it is built.
    pub fn as_input(&self) -> &B {
        self.0.as_input()
    }

    /// Sends the request.
    ///
    /// # Errors
    /// Those of [`FluentBuilder::send`], converted.
    pub async fn send(self) -> Result<OutputOf<B>, SdkError<ErrorOf<B>, HttpResponse>> {
        self.0.send().await.map_err(Into::into)
    }
}
