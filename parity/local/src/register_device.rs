//! RegisterDevice and its exceptions: those that a state of the service causes, and injected faults for the
//! others.

use super::scene::{Result, Scene, User};
use super::sync_sdk::Client;
use super::sync_sdk::operation::register_device::RegisterDeviceError;
use super::sync_sdk::operation::register_device::builders::RegisterDeviceFluentBuilder;
use super::sync_sdk::types::{Platform, PushSync};
use cognito_sync_local::Fault;

/// Returns the registration of a device of an identity by a client.
fn register(sync: &Client, user: &User) -> RegisterDeviceFluentBuilder {
    let register = sync.register_device().platform(Platform::Gcm);
    let register = register.identity_pool_id(&user.pool).identity_id(&user.id);
    register.token("push token")
}

/// Asserts that a registration fails with a variant and a message, and a status.
macro_rules! assert_exception {
    ($call:expr, $exception:ident, $status:expr, $message:expr) => {{
        let error = $call.send().await.expect_err("the call fails");
        let status = error.raw_response().map(|it| it.status().as_u16());
        let error = error.into_service_error();
        let RegisterDeviceError::$exception(exception) = &error else {
            panic!("{error:?}");
        };
        assert_eq!(exception.message(), $message);
        assert_eq!(status, Some($status));
        assert_eq!(error.meta().code(), Some(stringify!($exception)));
        assert!(error.meta().extra("aws_request_id").is_some());
    }};
}

#[tokio::test]
async fn a_push_token_is_one_device() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    let register = || register(&user.sync, &user);
    let device = register().send().await?.device_id.ok_or("no device ID")?;
    let again = register().send().await?.device_id;
    assert_eq!(again.as_deref(), Some(device.as_str()));
    let other = register().token("other token").send().await?.device_id;
    assert!(other.is_some_and(|other| other != device));
    Ok(())
}

#[tokio::test]
async fn the_developer_is_not_authorized() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    assert_exception!(
        register(&scene.sync, &user),
        NotAuthorizedException,
        403,
        "These credentials are not valid for accessing this resource"
    );
    Ok(())
}

#[tokio::test]
async fn another_platform_is_an_invalid_parameter() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    let error = register(&user.sync, &user).platform(Platform::from("OTHER"));
    let error = error.send().await.unwrap_err().into_service_error();
    let RegisterDeviceError::InvalidParameterException(exception) = &error else {
        panic!("{error:?}");
    };
    let message = exception.message();
    assert!(
        message.starts_with("1 validation error detected: "),
        "{message}"
    );
    Ok(())
}

#[tokio::test]
async fn a_deleted_identity_is_not_found() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    let delete = scene.identity.delete_identities();
    delete.identity_ids_to_delete(&user.id).send().await?;
    let (pool, id) = (&user.pool, &user.id);
    assert_exception!(
        register(&user.sync, &user),
        ResourceNotFoundException,
        404,
        format!("Identity '{id}' not found in IdentityPool '{pool}'.")
    );
    Ok(())
}

#[tokio::test]
async fn a_pool_without_an_application_has_an_invalid_configuration() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    let set = scene.sync.set_identity_pool_configuration();
    let set = set.push_sync(PushSync::builder().build());
    set.identity_pool_id(&scene.pool).send().await?;
    let pool = &scene.pool;
    assert_exception!(
        register(&user.sync, &user),
        InvalidConfigurationException,
        400,
        format!("Identity pool '{pool}' is not configured for push synchronization.")
    );
    Ok(())
}

#[tokio::test]
async fn an_internal_error_and_throttling_are_returned_after_retries() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    // A fault of one call affects its retries as well.
    let fail = |code: &str| {
        let fault = Fault::new("RegisterDevice").error(code, "on request");
        scene.service.inject_fault(fault).unwrap();
        register(&user.sync, &user)
    };
    assert_exception!(
        fail("InternalErrorException"),
        InternalErrorException,
        500,
        "on request"
    );
    assert_exception!(
        fail("TooManyRequestsException"),
        TooManyRequestsException,
        429,
        "on request"
    );
    register(&user.sync, &user).send().await?;
    Ok(())
}
