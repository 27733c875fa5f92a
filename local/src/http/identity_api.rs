//! Cognito Identity: its generated interface, implemented by the operations.

use crate::auth::Caller;
use crate::error::{ErrorCode, ServiceError};
use crate::operations::{Service, identity};
use bytes::Bytes;
use cognito_identity::meta;
use cognito_identity::operation as op;
use cognito_identity::server::{CognitoIdentity, dispatch};
use cognito_identity::types::error as exception;
use http::Response;
use sdk_runtime::generated::Service as _;
use sdk_runtime::server::{ExchangeError, Request, ServerError};

/// Error of a request to Cognito Identity.
pub(crate) enum IdentityError {
    /// The request or the output does not follow the model.
    Exchange(ExchangeError),
    /// An exception of the operation.
    Exception(ServiceError),
}

impl From<ExchangeError> for IdentityError {
    fn from(error: ExchangeError) -> Self {
        Self::Exchange(error)
    }
}

impl From<ServiceError> for IdentityError {
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
    let protocol = meta::CognitoIdentity::METADATA.protocol;
    match dispatch(service, caller, request).await {
        Ok(response) => response,
        Err(error) => error_response(error).response(protocol),
    }
}

fn error_response(error: IdentityError) -> ServerError {
    let ServiceError { code, message } = match error {
        IdentityError::Exception(error) => error,
        IdentityError::Exchange(error) => return ServerError::from(error),
    };
    match code {
        ErrorCode::DeveloperUserAlreadyRegistered => {
            ServerError::of::<exception::DeveloperUserAlreadyRegisteredException>(message)
        }
        ErrorCode::InvalidIdentityPoolConfiguration => {
            ServerError::of::<exception::InvalidIdentityPoolConfigurationException>(message)
        }
        ErrorCode::InvalidParameter => {
            ServerError::of::<exception::InvalidParameterException>(message)
        }
        ErrorCode::LimitExceeded => ServerError::of::<exception::LimitExceededException>(message),
        ErrorCode::NotAuthorized => ServerError::of::<exception::NotAuthorizedException>(message),
        ErrorCode::ResourceConflict => {
            ServerError::of::<exception::ResourceConflictException>(message)
        }
        ErrorCode::ResourceNotFound => {
            ServerError::of::<exception::ResourceNotFoundException>(message)
        }
        ErrorCode::Unsupported => ServerError::new(400, "UnsupportedOperationException", message),
        ErrorCode::InternalError
        // Not exceptions of this service.
        | ErrorCode::AlreadyStreamed
        | ErrorCode::DuplicateRequest
        | ErrorCode::InvalidConfiguration
        | ErrorCode::InvalidLambdaFunctionOutput
        | ErrorCode::LambdaThrottled => ServerError::of::<exception::InternalErrorException>(message),
    }
}

/// Implements the methods of the generated trait: the `signed` and `unsigned` ones by the functions of the same
/// names, and the `unsupported` ones by an error.
macro_rules! operations {
    (
        signed { $($signed:ident: $signed_input:ident -> $signed_output:ident;)* }
        unsigned { $($unsigned:ident: $unsigned_input:ident -> $unsigned_output:ident;)* }
        unsupported { $($missing:ident: $missing_input:ident -> $missing_output:ident;)* }
    ) => {
        impl CognitoIdentity for Service {
            type Context = Caller;
            type Error = IdentityError;

            $(
                async fn $signed(
                    &self,
                    input: op::$signed::$signed_input,
                    caller: Caller,
                ) -> Result<op::$signed::$signed_output, IdentityError> {
                    Ok(identity::$signed(self, &caller, input).await?)
                }
            )*
            $(
                async fn $unsigned(
                    &self,
                    input: op::$unsigned::$unsigned_input,
                    _: Caller,
                ) -> Result<op::$unsigned::$unsigned_output, IdentityError> {
                    Ok(identity::$unsigned(self, input).await?)
                }
            )*
            $(
                async fn $missing(
                    &self,
                    _: op::$missing::$missing_input,
                    _: Caller,
                ) -> Result<op::$missing::$missing_output, IdentityError> {
                    let message = "cognito-sync-local does not support this operation";
                    Err(ServiceError::new(ErrorCode::Unsupported, message).into())
                }
            )*
        }
    };
}

operations! {
    signed {
        create_identity_pool: CreateIdentityPoolInput -> CreateIdentityPoolOutput;
        delete_identities: DeleteIdentitiesInput -> DeleteIdentitiesOutput;
        delete_identity_pool: DeleteIdentityPoolInput -> DeleteIdentityPoolOutput;
        describe_identity: DescribeIdentityInput -> DescribeIdentityOutput;
        describe_identity_pool: DescribeIdentityPoolInput -> DescribeIdentityPoolOutput;
        get_identity_pool_roles: GetIdentityPoolRolesInput -> GetIdentityPoolRolesOutput;
        get_open_id_token_for_developer_identity:
            GetOpenIdTokenForDeveloperIdentityInput -> GetOpenIdTokenForDeveloperIdentityOutput;
        list_identities: ListIdentitiesInput -> ListIdentitiesOutput;
        list_identity_pools: ListIdentityPoolsInput -> ListIdentityPoolsOutput;
        lookup_developer_identity: LookupDeveloperIdentityInput -> LookupDeveloperIdentityOutput;
        merge_developer_identities: MergeDeveloperIdentitiesInput -> MergeDeveloperIdentitiesOutput;
        set_identity_pool_roles: SetIdentityPoolRolesInput -> SetIdentityPoolRolesOutput;
        unlink_developer_identity: UnlinkDeveloperIdentityInput -> UnlinkDeveloperIdentityOutput;
        update_identity_pool: UpdateIdentityPoolInput -> UpdateIdentityPoolOutput;
    }
    unsigned {
        get_credentials_for_identity:
            GetCredentialsForIdentityInput -> GetCredentialsForIdentityOutput;
        get_id: GetIdInput -> GetIdOutput;
        get_open_id_token: GetOpenIdTokenInput -> GetOpenIdTokenOutput;
        unlink_identity: UnlinkIdentityInput -> UnlinkIdentityOutput;
    }
    unsupported {
        get_principal_tag_attribute_map:
            GetPrincipalTagAttributeMapInput -> GetPrincipalTagAttributeMapOutput;
        list_tags_for_resource: ListTagsForResourceInput -> ListTagsForResourceOutput;
        set_principal_tag_attribute_map:
            SetPrincipalTagAttributeMapInput -> SetPrincipalTagAttributeMapOutput;
        tag_resource: TagResourceInput -> TagResourceOutput;
        untag_resource: UntagResourceInput -> UntagResourceOutput;
    }
}
