//! The server behind the proxy, and the two calls under test.

use cognito_sync::Client;
use cognito_sync::error::SdkError;
use cognito_sync::types::Platform;
use sdk_conformance::server::{Request, Response, Server};
use serde_json::json;
use std::error::Error;

pub(crate) const POOL: &str = "us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c";
pub(crate) const IDENTITY: &str = "us-east-1:1a2b3c4d-0000-1111-2222-333344445555";

/// Starts a server that supports the two calls.
pub(crate) async fn server() -> Server {
    Server::start("cognito-sync", "us-east-1", answer).await
}

fn answer(request: &Request) -> Response {
    let body = match request.path().ends_with("/device") {
        true => json!({ "DeviceId": "device-1" }),
        false => json!({
            "Records": [{ "Key": "level", "Value": "seven", "SyncCount": 1 }],
            "Count": 1,
            "DatasetExists": true,
            "DatasetSyncCount": 1,
            "SyncSessionToken": "session-1",
        }),
    };
    Response::json(200, "id-1", &body)
}

/// Kind of a call with regard to retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    /// ListRecords, which is idempotent.
    Idempotent,
    /// RegisterDevice, which is not retried after the head of a success response.
    Once,
}

/// Kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// No response.
    Dispatch,
    /// No response before a timeout of the connector.
    DispatchTimeout,
    /// A response that cannot be read.
    Response,
    /// An error response of the service.
    Service,
    /// Timeout of an attempt or of the call.
    Timeout,
}

/// A failed call.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: Kind,
    pub(crate) text: String,
    pub(crate) status: Option<u16>,
}

impl Call {
    pub(crate) const BOTH: [Self; 2] = [Self::Idempotent, Self::Once];

    /// Makes the call; what it brings has to be right.
    pub(crate) async fn make(self, client: &Client) -> Result<(), Failure> {
        match self {
            Self::Idempotent => client
                .list_records()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .dataset_name("saves")
                .send()
                .await
                .map(|output| {
                    assert_eq!(output.sync_session_token(), Some("session-1"));
                    assert_eq!(output.records()[0].value(), Some("seven"));
                })
                .map_err(failure),
            Self::Once => client
                .register_device()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .platform(Platform::Gcm)
                .token("push-token")
                .send()
                .await
                .map(|output| assert_eq!(output.device_id(), Some("device-1")))
                .map_err(failure),
        }
    }
}

pub(crate) fn failure<E>(error: SdkError<E>) -> Failure
where
    SdkError<E>: Error,
{
    Failure {
        kind: match &error {
            SdkError::DispatchFailure(failure) if failure.is_timeout() => Kind::DispatchTimeout,
            SdkError::DispatchFailure(_) => Kind::Dispatch,
            SdkError::ResponseError(_) => Kind::Response,
            SdkError::ServiceError(_) => Kind::Service,
            SdkError::TimeoutError(_) => Kind::Timeout,
            _ => panic!("no fault of the network: {error}"),
        },
        text: error.to_string(),
        status: error
            .raw_response()
            .map(|response| response.status().as_u16()),
    }
}
