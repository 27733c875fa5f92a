//! `RegisterDevice`, `SubscribeToDataset` and `UnsubscribeFromDataset`.

use super::{Result, Service, access, require_dataset, require_identity};
use crate::auth::Caller;
use crate::error::{ErrorCode, ServiceError};
use crate::store::{Device, PushSync, configuration, devices};
use cognito_sync::operation::register_device::{RegisterDeviceInput, RegisterDeviceOutput};
use cognito_sync::operation::subscribe_to_dataset::{
    SubscribeToDatasetInput, SubscribeToDatasetOutput,
};
use cognito_sync::operation::unsubscribe_from_dataset::{
    UnsubscribeFromDatasetInput, UnsubscribeFromDatasetOutput,
};
use rusqlite::Connection;

pub(crate) async fn register_device(
    service: &Service,
    caller: &Caller,
    input: RegisterDeviceInput,
) -> Result<RegisterDeviceOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    access::identity(caller, &pool, &identity)?;
    let platform = input.platform.map(|it| it.as_str().to_owned());
    let platform = platform.unwrap_or_default();
    let token = input.token.unwrap_or_default();
    let now = service.clock.timestamp();
    let id = service
        .store
        .write(move |connection| {
            require_identity(connection, &pool, &identity, ErrorCode::ResourceNotFound)?;
            let push_sync = push_sync(connection, &pool)?;
            let application_arn = application(&push_sync, &platform).ok_or_else(|| {
                not_configured(format!(
                    "Identity pool '{pool}' has no application for the platform '{platform}'."
                ))
            })?;
            let device = Device {
                id: uuid::Uuid::new_v4().to_string(),
                application_arn: application_arn.to_owned(),
                platform,
            };
            // The same push token is the same device.
            let id = devices::register(connection, &identity, &device, &token, now)?;
            Ok::<_, ServiceError>(id)
        })
        .await?;
    Ok(RegisterDeviceOutput::builder().device_id(id).build())
}

pub(crate) async fn subscribe_to_dataset(
    service: &Service,
    caller: &Caller,
    input: SubscribeToDatasetInput,
) -> Result<SubscribeToDatasetOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    let name = input.dataset_name.unwrap_or_default();
    let device = input.device_id.unwrap_or_default();
    access::identity(caller, &pool, &identity)?;
    service
        .store
        .write(move |connection| {
            let dataset = find(connection, &pool, &identity, &name, &device)?;
            devices::subscribe(connection, dataset, &device)?;
            Ok::<_, ServiceError>(())
        })
        .await?;
    Ok(SubscribeToDatasetOutput::builder().build())
}

pub(crate) async fn unsubscribe_from_dataset(
    service: &Service,
    caller: &Caller,
    input: UnsubscribeFromDatasetInput,
) -> Result<UnsubscribeFromDatasetOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    let name = input.dataset_name.unwrap_or_default();
    let device = input.device_id.unwrap_or_default();
    access::identity(caller, &pool, &identity)?;
    service
        .store
        .write(move |connection| {
            let dataset = find(connection, &pool, &identity, &name, &device)?;
            if devices::unsubscribe(connection, dataset, &device)? {
                Ok(())
            } else {
                Err(ServiceError::not_found(format!(
                    "Device '{device}' is not subscribed to dataset '{name}'."
                )))
            }
        })
        .await?;
    Ok(UnsubscribeFromDatasetOutput::builder().build())
}

/// Returns the row of a dataset, for which the device and the configuration exist as well.
fn find(
    connection: &Connection,
    pool: &str,
    identity: &str,
    name: &str,
    device: &str,
) -> Result<i64> {
    require_identity(connection, pool, identity, ErrorCode::ResourceNotFound)?;
    push_sync(connection, pool)?;
    let dataset = require_dataset(connection, identity, name)?;
    match devices::find(connection, identity, device)? {
        Some(_) => Ok(dataset.row),
        None => Err(ServiceError::not_found(format!(
            "Device '{device}' not found."
        ))),
    }
}

fn push_sync(connection: &Connection, pool: &str) -> Result<PushSync> {
    let configuration = configuration::find(connection, pool)?;
    let push_sync = configuration.and_then(|(push_sync, _)| push_sync);
    push_sync.ok_or_else(|| {
        not_configured(format!(
            "Identity pool '{pool}' is not configured for push synchronization."
        ))
    })
}

/// Returns the application for a platform: `arn:aws:sns:REGION:ACCOUNT:app/PLATFORM/NAME`.
fn application<'a>(push_sync: &'a PushSync, platform: &str) -> Option<&'a str> {
    let of_platform = |arn: &&String| {
        let mut parts = arn.rsplitn(2, ":app/");
        let application = parts.next().and_then(|it| it.split('/').next());
        application == Some(platform)
    };
    push_sync
        .application_arns
        .iter()
        .find(of_platform)
        .map(String::as_str)
}

fn not_configured(message: String) -> ServiceError {
    ServiceError::new(ErrorCode::InvalidConfiguration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applications_are_found_by_the_platform_in_their_arn() {
        let arn = |name: &str| format!("arn:aws:sns:us-east-1:123456789012:app/{name}");
        let push_sync = PushSync {
            application_arns: vec![arn("APNS_SANDBOX/test"), arn("GCM/app")],
            role_arn: None,
        };
        let expected = arn("GCM/app");
        assert_eq!(application(&push_sync, "GCM"), Some(expected.as_str()));
        assert_eq!(application(&push_sync, "APNS"), None);
        assert_eq!(application(&push_sync, "ADM"), None);
    }
}
