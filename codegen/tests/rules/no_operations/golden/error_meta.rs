// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
service_error!(
    #[doc = " Any error of any operation, for programs that treat them alike."] Error
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
