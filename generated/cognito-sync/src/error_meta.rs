// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::types::error::*;
use sdk_runtime::generated::*;

service_error!(
    #[doc = " Any error of any operation, for programs that treat them alike."] Error,
    AlreadyStreamedException is_already_streamed_exception,
    ConcurrentModificationException is_concurrent_modification_exception,
    DuplicateRequestException is_duplicate_request_exception, InternalErrorException
    is_internal_error_exception, InvalidConfigurationException
    is_invalid_configuration_exception, InvalidLambdaFunctionOutputException
    is_invalid_lambda_function_output_exception, InvalidParameterException
    is_invalid_parameter_exception, LambdaThrottledException
    is_lambda_throttled_exception, LimitExceededException is_limit_exceeded_exception,
    NotAuthorizedException is_not_authorized_exception, ResourceConflictException
    is_resource_conflict_exception, ResourceNotFoundException
    is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::Unhandled(Unhandled::new(error.into(), ErrorMetadata::default()))
    }
}

impl<E, R> From<SdkError<E, R>> for Error
where
    E: Into<Error> + OperationError,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    fn from(error: SdkError<E, R>) -> Self {
        match error {
            SdkError::ServiceError(context) => context.into_err().into(),
            other => {
                let meta = other.meta().clone();
                Self::Unhandled(Unhandled::new(other.into(), meta))
            }
        }
    }
}
