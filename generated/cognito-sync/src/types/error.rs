// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The errors of the service.
pub mod builders;
mod _already_streamed_exception;
pub use _already_streamed_exception::AlreadyStreamedException;
mod _concurrent_modification_exception;
pub use _concurrent_modification_exception::ConcurrentModificationException;
mod _duplicate_request_exception;
pub use _duplicate_request_exception::DuplicateRequestException;
mod _internal_error_exception;
pub use _internal_error_exception::InternalErrorException;
mod _invalid_configuration_exception;
pub use _invalid_configuration_exception::InvalidConfigurationException;
mod _invalid_lambda_function_output_exception;
pub use _invalid_lambda_function_output_exception::InvalidLambdaFunctionOutputException;
mod _invalid_parameter_exception;
pub use _invalid_parameter_exception::InvalidParameterException;
mod _lambda_throttled_exception;
pub use _lambda_throttled_exception::LambdaThrottledException;
mod _limit_exceeded_exception;
pub use _limit_exceeded_exception::LimitExceededException;
mod _not_authorized_exception;
pub use _not_authorized_exception::NotAuthorizedException;
mod _resource_conflict_exception;
pub use _resource_conflict_exception::ResourceConflictException;
mod _resource_not_found_exception;
pub use _resource_not_found_exception::ResourceNotFoundException;
mod _too_many_requests_exception;
pub use _too_many_requests_exception::TooManyRequestsException;
