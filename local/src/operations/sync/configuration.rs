//! `GetIdentityPoolConfiguration` and `SetIdentityPoolConfiguration`.

use super::{Result, Service, access, pool_not_found};
use crate::auth::Caller;
use crate::error::ServiceError;
use crate::store::{PushSync, Streams, configuration};
use cognito_sync::operation::get_identity_pool_configuration::{
    GetIdentityPoolConfigurationInput, GetIdentityPoolConfigurationOutput,
};
use cognito_sync::operation::set_identity_pool_configuration::{
    SetIdentityPoolConfigurationInput, SetIdentityPoolConfigurationOutput,
};
use cognito_sync::types;

pub(crate) async fn get_identity_pool_configuration(
    service: &Service,
    caller: &Caller,
    input: GetIdentityPoolConfigurationInput,
) -> Result<GetIdentityPoolConfigurationOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    access::developer(caller)?;
    let found = service
        .store
        .read(|connection| Ok::<_, ServiceError>(configuration::find(connection, &pool)?))?;
    let (push, stream) = found.ok_or_else(|| pool_not_found(&pool))?;
    Ok(GetIdentityPoolConfigurationOutput::builder()
        .identity_pool_id(pool)
        .set_push_sync(push.map(push_sync))
        .set_cognito_streams(stream.map(streams))
        .build())
}

/// Sets what the request contains and leaves the rest. An empty structure removes a configuration.
pub(crate) async fn set_identity_pool_configuration(
    service: &Service,
    caller: &Caller,
    input: SetIdentityPoolConfigurationInput,
) -> Result<SetIdentityPoolConfigurationOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    access::developer(caller)?;
    let push = input.push_sync.map(|it| PushSync {
        application_arns: it.application_arns.unwrap_or_default(),
        role_arn: it.role_arn,
    });
    let stream = input.cognito_streams.map(|it| Streams {
        stream_name: it.stream_name,
        role_arn: it.role_arn,
        status: it.streaming_status.map(|status| status.as_str().to_owned()),
    });
    let id = pool.clone();
    let (push, stream) = service
        .store
        .write(move |connection| {
            let found = configuration::find(connection, &id)?;
            let (mut old_push, mut old_stream) = found.ok_or_else(|| pool_not_found(&id))?;
            if let Some(push) = push {
                old_push = Some(push).filter(|it| *it != PushSync::default());
                configuration::set_push_sync(connection, &id, old_push.as_ref())?;
            }
            if let Some(stream) = stream {
                old_stream = Some(stream).filter(|it| *it != Streams::default());
                configuration::set_streams(connection, &id, old_stream.as_ref())?;
            }
            Ok::<_, ServiceError>((old_push, old_stream))
        })
        .await?;
    Ok(SetIdentityPoolConfigurationOutput::builder()
        .identity_pool_id(pool)
        .set_push_sync(push.map(push_sync))
        .set_cognito_streams(stream.map(streams))
        .build())
}

fn push_sync(push_sync: PushSync) -> types::PushSync {
    types::PushSync::builder()
        .set_application_arns(Some(push_sync.application_arns))
        .set_role_arn(push_sync.role_arn)
        .build()
}

fn streams(streams: Streams) -> types::CognitoStreams {
    let status = streams.status.as_deref();
    types::CognitoStreams::builder()
        .set_stream_name(streams.stream_name)
        .set_role_arn(streams.role_arn)
        .set_streaming_status(status.map(types::StreamingStatus::from))
        .build()
}
