//! Calls of each operation, and their outcomes.

use super::connection::{Connection, Pieces};
use super::{MAX_RESPONSE, Response, block_on};
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::config::{Credentials, Region};
use cognito_sync::error::{ProvideErrorMetadata, SdkError};
use cognito_sync::operation::RequestId;
use cognito_sync::types::Platform;
use cognito_sync::{Client, Config};
use std::fmt::Debug;
use std::time::Duration;

/// Texts that no error may contain.
pub(super) const SECRETS: [&str; 3] = ["hush-secret-key", "hush-session-token", "hush-push-token"];

/// Outcome of a call.
#[derive(Debug, PartialEq)]
pub(super) struct Outcome {
    pub(super) ending: Ending,
    pub(super) requests: usize,
    pub(super) request_id: Option<String>,
    pub(super) error: Option<Failure>,
}

/// Kind of an outcome.
#[derive(Debug, PartialEq)]
pub(super) enum Ending {
    Output,
    Service,
    Response,
    Other,
}

/// The public data of an error.
#[derive(Debug, PartialEq)]
pub(super) struct Failure {
    pub(super) text: String,
    pub(super) debug: String,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

impl Outcome {
    fn of<T, E>(result: Result<T, SdkError<E, HttpResponse>>) -> Self
    where
        T: RequestId,
        E: std::error::Error + ProvideErrorMetadata + Send + Sync + 'static,
        SdkError<E, HttpResponse>: RequestId + ProvideErrorMetadata + std::error::Error,
    {
        match result {
            Ok(output) => Self {
                ending: Ending::Output,
                requests: 0,
                request_id: output.request_id().map(str::to_owned),
                error: None,
            },
            Err(error) => Self {
                ending: match &error {
                    SdkError::ServiceError(_) => Ending::Service,
                    SdkError::ResponseError(_) => Ending::Response,
                    _ => Ending::Other,
                },
                requests: 0,
                request_id: error.request_id().map(str::to_owned),
                error: Some(Failure {
                    text: error.to_string(),
                    debug: format!("{error:?}"),
                    code: error.code().map(str::to_owned),
                    message: error.message().map(str::to_owned),
                    status: error
                        .raw_response()
                        .map_or(0, |response| response.status().as_u16()),
                    body: error
                        .raw_response()
                        .and_then(|response| response.body().bytes())
                        .unwrap_or_default()
                        .to_vec(),
                }),
            },
        }
    }
}

/// Calls the operation twice: the body of the response arrives whole and in `pieces`. The outcomes have to
/// be equal.
pub(super) fn make(response: &Response<'_>, pieces: usize) -> Outcome {
    let (whole, cut) = (
        Connection::returning(response, Pieces::One),
        Connection::returning(response, Pieces::Of(pieces)),
    );
    let outcome = block_on(call(&client(&whole), &client(&cut), response.operation));
    assert_eq!(whole.requests(), cut.requests());
    Outcome {
        requests: whole.requests(),
        ..outcome
    }
}

fn client(connection: &Connection) -> Client {
    let [secret, session_token, _] = SECRETS;
    let credentials = Credentials::new(
        "AKID",
        secret,
        Some(session_token.to_owned()),
        None,
        "fuzzing",
    );
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(credentials)
        .retry_config(RetryConfig::disabled())
        .max_response_size(MAX_RESPONSE)
        .sleep_impl(Endless)
        .http_client(connection.clone())
        .build();
    Client::from_conf(config)
}

/// Makes a call with two clients and asserts that the outcomes are equal.
async fn both<T, E>(
    clients: [&Client; 2],
    call: impl AsyncFn(&Client) -> Result<T, SdkError<E, HttpResponse>>,
) -> Outcome
where
    T: Debug + PartialEq + RequestId,
    E: std::error::Error + ProvideErrorMetadata + Send + Sync + 'static,
    SdkError<E, HttpResponse>: RequestId + ProvideErrorMetadata + std::error::Error,
{
    let (whole, cut) = (call(clients[0]).await, call(clients[1]).await);
    if let (Ok(whole), Ok(cut)) = (&whole, &cut) {
        assert_eq!(whole, cut);
    }
    let (whole, cut) = (Outcome::of(whole), Outcome::of(cut));
    assert_eq!(whole, cut);
    whole
}

/// Sleep implementation without an end: timeouts never expire while a response is read.
#[derive(Debug)]
struct Endless;

impl AsyncSleep for Endless {
    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(std::future::pending())
    }
}

macro_rules! operations {
    ($($name:literal => $method:ident { $($member:ident: $value:expr),* },)*) => {
        /// All operations of the service.
        pub(super) const OPERATIONS: &[&str] = &[$($name),*];

        async fn call(whole: &Client, cut: &Client, operation: &str) -> Outcome {
            match operation {
                $($name => {
                    let call = async |client: &Client| {
                        client.$method()$(.$member($value))*.send().await
                    };
                    both([whole, cut], call).await
                })*
                unknown => panic!("unknown operation {unknown}"),
            }
        }
    };
}

const POOL: &str = "us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c";
const IDENTITY: &str = "us-east-1:1a2b3c4d-0000-1111-2222-333344445555";

operations! {
    "BulkPublish" => bulk_publish { identity_pool_id: POOL },
    "DeleteDataset" => delete_dataset {
        identity_pool_id: POOL, identity_id: IDENTITY, dataset_name: "saves"
    },
    "DescribeDataset" => describe_dataset {
        identity_pool_id: POOL, identity_id: IDENTITY, dataset_name: "saves"
    },
    "DescribeIdentityPoolUsage" => describe_identity_pool_usage { identity_pool_id: POOL },
    "DescribeIdentityUsage" => describe_identity_usage {
        identity_pool_id: POOL, identity_id: IDENTITY
    },
    "GetBulkPublishDetails" => get_bulk_publish_details { identity_pool_id: POOL },
    "GetCognitoEvents" => get_cognito_events { identity_pool_id: POOL },
    "GetIdentityPoolConfiguration" => get_identity_pool_configuration { identity_pool_id: POOL },
    "ListDatasets" => list_datasets { identity_pool_id: POOL, identity_id: IDENTITY },
    "ListIdentityPoolUsage" => list_identity_pool_usage {},
    "ListRecords" => list_records {
        identity_pool_id: POOL, identity_id: IDENTITY, dataset_name: "saves"
    },
    "RegisterDevice" => register_device {
        identity_pool_id: POOL, identity_id: IDENTITY, platform: Platform::Gcm, token: SECRETS[2]
    },
    "SetCognitoEvents" => set_cognito_events {
        identity_pool_id: POOL, set_events: Some(std::collections::HashMap::from([("SyncTrigger".to_owned(), String::new())]))
    },
    "SetIdentityPoolConfiguration" => set_identity_pool_configuration { identity_pool_id: POOL },
    "SubscribeToDataset" => subscribe_to_dataset {
        identity_pool_id: POOL, identity_id: IDENTITY, dataset_name: "saves", device_id: "d-1"
    },
    "UnsubscribeFromDataset" => unsubscribe_from_dataset {
        identity_pool_id: POOL, identity_id: IDENTITY, dataset_name: "saves", device_id: "d-1"
    },
    "UpdateRecords" => update_records {
        identity_pool_id: POOL, identity_id: IDENTITY, dataset_name: "saves",
        sync_session_token: "s-1"
    },
}
