//! Records: counts, conflicts, removal, session tokens.

use crate::target::User;
use crate::{Outcome, expect, expect_error};
use cognito_sync::error::SdkError;
use cognito_sync::operation::list_records::builders::ListRecordsFluentBuilder;
use cognito_sync::operation::update_records::builders::UpdateRecordsFluentBuilder;
use cognito_sync::operation::update_records::{UpdateRecordsError, UpdateRecordsOutput};
use cognito_sync::types::{Operation, RecordPatch};
use std::error::Error;

const DATASET: &str = "settings";

/// Returns a request for the records of the dataset.
pub(crate) fn list(user: &User) -> ListRecordsFluentBuilder {
    user.sync
        .list_records()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .dataset_name(DATASET)
}

fn update(user: &User) -> UpdateRecordsFluentBuilder {
    user.sync
        .update_records()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .dataset_name(DATASET)
}

/// Sets or removes the record `theme` at a sync count, with a new session token.
pub(crate) async fn write(
    user: &User,
    value: Option<&str>,
    sync_count: i64,
) -> Result<Result<UpdateRecordsOutput, SdkError<UpdateRecordsError>>, Box<dyn Error + Send + Sync>>
{
    let listed = list(user).send().await?;
    let patch = patch(value, sync_count)?;
    let update = update(user).set_sync_session_token(listed.sync_session_token);
    Ok(update.record_patches(patch).send().await)
}

fn patch(
    value: Option<&str>,
    sync_count: i64,
) -> Result<RecordPatch, Box<dyn Error + Send + Sync>> {
    let operation = match value {
        Some(_) => Operation::Replace,
        None => Operation::Remove,
    };
    let patch = RecordPatch::builder()
        .op(operation)
        .key("theme")
        .sync_count(sync_count);
    Ok(patch.set_value(value.map(str::to_owned)).build()?)
}

pub(crate) async fn missing_dataset(user: &User) -> Outcome {
    let listed = list(user).send().await?;
    expect("DatasetExists", listed.dataset_exists, false)?;
    expect("Count", listed.count, 0)?;
    expect("DatasetSyncCount", listed.dataset_sync_count, Some(0))?;
    expect(
        "the presence of a token",
        listed.sync_session_token.is_some(),
        true,
    )
}

pub(crate) async fn counts(user: &User) -> Outcome {
    for (value, before) in [("dark", 0), ("light", 1), ("light", 2)] {
        let updated = write(user, Some(value), before).await??;
        expect("the number of records", updated.records().len(), 1)?;
        expect(
            "SyncCount",
            updated.records()[0].sync_count,
            Some(before + 1),
        )?;
    }
    let listed = list(user).last_sync_count(2).send().await?;
    expect("DatasetSyncCount", listed.dataset_sync_count, Some(3))?;
    expect("Count", listed.count, 1)?;
    let listed = list(user).last_sync_count(3).send().await?;
    expect("Count", listed.count, 0)
}

pub(crate) async fn conflict(user: &User) -> Outcome {
    write(user, Some("dark"), 0).await??;
    expect_error(
        write(user, Some("light"), 0).await?,
        "ResourceConflictException",
    )?;
    let listed = list(user).send().await?;
    expect("Value", listed.records()[0].value(), Some("dark"))
}

pub(crate) async fn unknown_count(user: &User) -> Outcome {
    write(user, Some("dark"), 0).await??;
    expect_error(
        list(user).last_sync_count(37).send().await,
        "InvalidParameterException",
    )
}

pub(crate) async fn removal(user: &User) -> Outcome {
    write(user, Some("dark"), 0).await??;
    write(user, None, 1).await??;
    let listed = list(user).last_sync_count(1).send().await?;
    expect("Count", listed.count, 1)?;
    expect("Value", listed.records()[0].value(), None)
}

pub(crate) async fn session_token(user: &User) -> Outcome {
    let token = list(user)
        .send()
        .await?
        .sync_session_token
        .unwrap_or_default();
    let send = |count| {
        let patch = patch(Some("dark"), count);
        let update = update(user).sync_session_token(&token);
        async move { Ok::<_, Box<dyn Error + Send + Sync>>(update.record_patches(patch?).send().await) }
    };
    send(0).await??;
    expect_error(send(1).await?, "InvalidParameterException")?;
    let list = list(user).sync_session_token(&token);
    expect_error(list.send().await, "InvalidParameterException")
}
