//! Datasets: deletion, and the credentials that give access.

use crate::records::{list, write};
use crate::target::User;
use crate::{Outcome, expect, expect_error};

pub(crate) async fn deletion(user: &User) -> Outcome {
    write(user, Some("dark"), 0).await??;
    let delete = || {
        let delete = user.sync.delete_dataset().identity_pool_id(&user.pool);
        delete.identity_id(&user.id).dataset_name("settings").send()
    };
    delete().await?;
    expect_error(delete().await, "ResourceNotFoundException")?;
    let datasets = user.sync.list_datasets().identity_pool_id(&user.pool);
    let datasets = datasets.identity_id(&user.id).send().await?;
    expect("the number of datasets", datasets.datasets().len(), 0)?;
    write(user, Some("light"), 0).await??;
    let listed = list(user).last_sync_count(1).send().await?;
    expect("DatasetExists", listed.dataset_exists, true)?;
    expect(
        "DatasetDeletedAfterRequestedSyncCount",
        listed.dataset_deleted_after_requested_sync_count,
        true,
    )
}

pub(crate) async fn access(user: &User) -> Outcome {
    let region = user.pool.split(':').next().unwrap_or_default();
    let other = format!("{region}:00000000-0000-4000-8000-000000000000");
    let datasets = user.sync.list_datasets().identity_pool_id(&user.pool);
    expect_error(
        datasets.identity_id(other).send().await,
        "NotAuthorizedException",
    )?;
    let events = user.sync.get_cognito_events().identity_pool_id(&user.pool);
    expect_error(events.send().await, "NotAuthorizedException")
}
