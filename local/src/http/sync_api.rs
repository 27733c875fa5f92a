//! Cognito Sync: its generated interface, implemented by the operations.

use crate::auth::Caller;
use crate::error::{ErrorCode, ServiceError};
use crate::operations::{Service, sync};
use bytes::Bytes;
use cognito_sync::meta;
use cognito_sync::operation as op;
use cognito_sync::server::{CognitoSync, dispatch};
use cognito_sync::types::error as exception;
use http::Response;
use sdk_runtime::generated::Service as _;
use sdk_runtime::server::{ExchangeError, Request, ServerError};

/// Error of a request to Cognito Sync.
pub(crate) enum SyncError {
    /// The request or the output does not follow the model.
    Exchange(ExchangeError),
    /// An exception of the operation.
    Exception(ServiceError),
}

impl From<ExchangeError> for SyncError {
    fn from(error: ExchangeError) -> Self {
        Self::Exchange(error)
    }
}

impl From<ServiceError> for SyncError {
    fn from(error: ServiceError) -> Self {
        Self::Exception(error)
    }
}

/// Calls the operation of a request.
pub(super) async fn call(
    service: &Service,
    caller: Caller,
    request: &Request<'_>,
) -> Response<Bytes> {
    let protocol = meta::CognitoSync::METADATA.protocol;
    match dispatch(service, caller, request).await {
        Ok(response) => response,
        Err(error) => error_response(error).response(protocol),
    }
}

fn error_response(error: SyncError) -> ServerError {
    let ServiceError { code, message } = match error {
        SyncError::Exception(error) => error,
        // The code for a violated constraint is not known; this one is declared by every operation.
        SyncError::Exchange(ExchangeError::Invalid(invalid)) => {
            return ServerError::of::<exception::InvalidParameterException>(invalid.to_string());
        }
        SyncError::Exchange(error) => return ServerError::from(error),
    };
    match code {
        ErrorCode::AlreadyStreamed => {
            ServerError::of::<exception::AlreadyStreamedException>(message)
        }
        ErrorCode::DuplicateRequest => {
            ServerError::of::<exception::DuplicateRequestException>(message)
        }
        ErrorCode::InvalidConfiguration => {
            ServerError::of::<exception::InvalidConfigurationException>(message)
        }
        ErrorCode::InvalidLambdaFunctionOutput => {
            ServerError::of::<exception::InvalidLambdaFunctionOutputException>(message)
        }
        ErrorCode::InvalidParameter => {
            ServerError::of::<exception::InvalidParameterException>(message)
        }
        ErrorCode::LambdaThrottled => {
            ServerError::of::<exception::LambdaThrottledException>(message)
        }
        ErrorCode::LimitExceeded => ServerError::of::<exception::LimitExceededException>(message),
        ErrorCode::NotAuthorized => ServerError::of::<exception::NotAuthorizedException>(message),
        ErrorCode::ResourceConflict => {
            ServerError::of::<exception::ResourceConflictException>(message)
        }
        ErrorCode::ResourceNotFound => {
            ServerError::of::<exception::ResourceNotFoundException>(message)
        }
        ErrorCode::InternalError
        // Not exceptions of this service.
        | ErrorCode::DeveloperUserAlreadyRegistered
        | ErrorCode::InvalidIdentityPoolConfiguration
        | ErrorCode::Unsupported => ServerError::of::<exception::InternalErrorException>(message),
    }
}

/// Implements the methods of the generated trait by the functions of the same names.
macro_rules! operations {
    ($($name:ident: $input:ident -> $output:ident;)*) => {
        impl CognitoSync for Service {
            type Context = Caller;
            type Error = SyncError;

            $(
                async fn $name(
                    &self,
                    input: op::$name::$input,
                    caller: Caller,
                ) -> Result<op::$name::$output, SyncError> {
                    Ok(sync::$name(self, &caller, input).await?)
                }
            )*
        }
    };
}

operations! {
    bulk_publish: BulkPublishInput -> BulkPublishOutput;
    delete_dataset: DeleteDatasetInput -> DeleteDatasetOutput;
    describe_dataset: DescribeDatasetInput -> DescribeDatasetOutput;
    describe_identity_pool_usage: DescribeIdentityPoolUsageInput -> DescribeIdentityPoolUsageOutput;
    describe_identity_usage: DescribeIdentityUsageInput -> DescribeIdentityUsageOutput;
    get_bulk_publish_details: GetBulkPublishDetailsInput -> GetBulkPublishDetailsOutput;
    get_cognito_events: GetCognitoEventsInput -> GetCognitoEventsOutput;
    get_identity_pool_configuration: GetIdentityPoolConfigurationInput -> GetIdentityPoolConfigurationOutput;
    list_datasets: ListDatasetsInput -> ListDatasetsOutput;
    list_identity_pool_usage: ListIdentityPoolUsageInput -> ListIdentityPoolUsageOutput;
    list_records: ListRecordsInput -> ListRecordsOutput;
    register_device: RegisterDeviceInput -> RegisterDeviceOutput;
    set_cognito_events: SetCognitoEventsInput -> SetCognitoEventsOutput;
    set_identity_pool_configuration: SetIdentityPoolConfigurationInput -> SetIdentityPoolConfigurationOutput;
    subscribe_to_dataset: SubscribeToDatasetInput -> SubscribeToDatasetOutput;
    unsubscribe_from_dataset: UnsubscribeFromDatasetInput -> UnsubscribeFromDatasetOutput;
    update_records: UpdateRecordsInput -> UpdateRecordsOutput;
}
