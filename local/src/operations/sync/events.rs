//! `GetCognitoEvents` and `SetCognitoEvents`.

use super::{Result, Service, access, pool_not_found, require_pool};
use crate::auth::Caller;
use crate::error::ServiceError;
use crate::store::configuration;
use cognito_sync::operation::get_cognito_events::{GetCognitoEventsInput, GetCognitoEventsOutput};
use cognito_sync::operation::set_cognito_events::{SetCognitoEventsInput, SetCognitoEventsOutput};
use std::collections::HashMap;

/// The only event.
const SYNC_TRIGGER: &str = "SyncTrigger";

pub(crate) async fn get_cognito_events(
    service: &Service,
    caller: &Caller,
    input: GetCognitoEventsInput,
) -> Result<GetCognitoEventsOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    access::developer(caller)?;
    let found = service.store.read(|connection| {
        Ok::<_, ServiceError>(configuration::sync_trigger(connection, &pool)?)
    })?;
    let function = found.ok_or_else(|| pool_not_found(&pool))?;
    let events = function.map(|arn| (SYNC_TRIGGER.to_owned(), arn));
    Ok(GetCognitoEventsOutput::builder()
        .set_events(Some(HashMap::from_iter(events)))
        .build())
}

/// Changes the events that the request contains. An empty value removes one.
pub(crate) async fn set_cognito_events(
    service: &Service,
    caller: &Caller,
    input: SetCognitoEventsInput,
) -> Result<SetCognitoEventsOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let events = input.events.unwrap_or_default();
    access::developer(caller)?;
    if let Some(event) = events.keys().find(|event| *event != SYNC_TRIGGER) {
        let message = format!("'{event}' is not an event; the only one is '{SYNC_TRIGGER}'.");
        return Err(ServiceError::invalid_parameter(message));
    }
    service
        .store
        .write(move |connection| {
            require_pool(connection, &pool)?;
            for arn in events.values() {
                let arn = Some(arn.as_str()).filter(|arn| !arn.is_empty());
                configuration::set_sync_trigger(connection, &pool, arn)?;
            }
            Ok::<_, ServiceError>(())
        })
        .await?;
    Ok(SetCognitoEventsOutput::builder().build())
}
