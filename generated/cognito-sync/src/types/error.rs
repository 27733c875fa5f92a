// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Exceptions of the service.

mod _already_streamed_exception;
mod _concurrent_modification_exception;
mod _duplicate_request_exception;
mod _internal_error_exception;
mod _invalid_configuration_exception;
mod _invalid_lambda_function_output_exception;
mod _invalid_parameter_exception;
mod _lambda_throttled_exception;
mod _limit_exceeded_exception;
mod _not_authorized_exception;
mod _resource_conflict_exception;
mod _resource_not_found_exception;
mod _too_many_requests_exception;
pub mod builders;

pub use _already_streamed_exception::AlreadyStreamedException;
pub use _concurrent_modification_exception::ConcurrentModificationException;
pub use _duplicate_request_exception::DuplicateRequestException;
pub use _internal_error_exception::InternalErrorException;
pub use _invalid_configuration_exception::InvalidConfigurationException;
pub use _invalid_lambda_function_output_exception::InvalidLambdaFunctionOutputException;
pub use _invalid_parameter_exception::InvalidParameterException;
pub use _lambda_throttled_exception::LambdaThrottledException;
pub use _limit_exceeded_exception::LimitExceededException;
pub use _not_authorized_exception::NotAuthorizedException;
pub use _resource_conflict_exception::ResourceConflictException;
pub use _resource_not_found_exception::ResourceNotFoundException;
pub use _too_many_requests_exception::TooManyRequestsException;
