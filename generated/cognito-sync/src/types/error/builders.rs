// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Builders of the exceptions.

pub use super::_already_streamed_exception::AlreadyStreamedExceptionBuilder;
pub use super::_concurrent_modification_exception::ConcurrentModificationExceptionBuilder;
pub use super::_duplicate_request_exception::DuplicateRequestExceptionBuilder;
pub use super::_internal_error_exception::InternalErrorExceptionBuilder;
pub use super::_invalid_configuration_exception::InvalidConfigurationExceptionBuilder;
pub use super::_invalid_lambda_function_output_exception::InvalidLambdaFunctionOutputExceptionBuilder;
pub use super::_invalid_parameter_exception::InvalidParameterExceptionBuilder;
pub use super::_lambda_throttled_exception::LambdaThrottledExceptionBuilder;
pub use super::_limit_exceeded_exception::LimitExceededExceptionBuilder;
pub use super::_not_authorized_exception::NotAuthorizedExceptionBuilder;
pub use super::_resource_conflict_exception::ResourceConflictExceptionBuilder;
pub use super::_resource_not_found_exception::ResourceNotFoundExceptionBuilder;
pub use super::_too_many_requests_exception::TooManyRequestsExceptionBuilder;
