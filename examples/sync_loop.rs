//! Synchronizes a dataset: lists the changes of other devices, sends its own, and resolves a conflict.
//!
//! ```sh
//! cargo run -p examples --example sync_loop
//! ```

mod app;

use app::{POOL, User};
use cognito_sync::types::{Operation, RecordPatch};
use std::collections::BTreeMap;
use std::error::Error;

const DATASET: &str = "scores";

/// A record in the copy of a device.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    value: String,
    sync_count: i64,
}

/// A device of the user, with its own copy of the dataset.
#[derive(Default)]
struct Device {
    name: &'static str,
    /// Sync count of the dataset at the end of the last synchronization.
    sync_count: i64,
    records: BTreeMap<String, Known>,
    /// Values that are not sent yet.
    changes: BTreeMap<String, String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = app::start_service().await?;
    let user = app::guest(&service).await?;
    let device = |name| Device {
        name,
        ..Device::default()
    };
    let (mut phone, mut tablet) = (device("phone"), device("tablet"));

    phone.set("level", "3");
    phone.set("coins", "10");
    phone.synchronize(&user, None).await?;
    tablet.synchronize(&user, None).await?;
    assert_eq!(tablet.get("coins"), Some("10"));

    // Both devices change the same record, and the phone is faster: its change arrives after the tablet has
    // listed the records.
    tablet.set("coins", "15");
    phone.set("coins", "12");
    tablet.synchronize(&user, Some(&mut phone)).await?;
    phone.synchronize(&user, None).await?;
    for device in [&phone, &tablet] {
        println!("The {} has coins = {:?}.", device.name, device.get("coins"));
        assert_eq!(device.get("coins"), Some("15"));
    }
    Ok(())
}

impl Device {
    fn get(&self, key: &str) -> Option<&str> {
        Some(&self.records.get(key)?.value)
    }

    fn set(&mut self, key: &str, value: &str) {
        self.changes.insert(key.to_owned(), value.to_owned());
    }

    /// Lists, merges and updates until there is no conflict. `other` synchronizes before the first update.
    async fn synchronize(
        &mut self,
        user: &User,
        mut other: Option<&mut Device>,
    ) -> Result<(), Box<dyn Error>> {
        loop {
            let session = self.list(user).await?;
            if self.changes.is_empty() {
                return Ok(());
            }
            if let Some(other) = other.take() {
                Box::pin(other.synchronize(user, None)).await?;
            }
            if self.update(user, session).await? {
                return Ok(());
            }
            println!(
                "The {} has a conflict, and lists the records again.",
                self.name
            );
        }
    }

    /// Reads the records that changed since the last synchronization, on all pages, and returns the session
    /// token that the next update requires.
    async fn list(&mut self, user: &User) -> Result<Option<String>, Box<dyn Error>> {
        let mut pages = user
            .client
            .list_records()
            .identity_pool_id(POOL)
            .identity_id(&user.identity_id)
            .dataset_name(DATASET)
            .last_sync_count(self.sync_count)
            .into_paginator()
            .send();
        let mut session = None;
        while let Some(page) = pages.try_next().await? {
            for record in page.records() {
                let (Some(key), Some(sync_count)) = (record.key(), record.sync_count()) else {
                    continue;
                };
                println!("The {} reads {key} = {:?}.", self.name, record.value());
                match record.value() {
                    Some(value) => {
                        let value = value.to_owned();
                        self.records
                            .insert(key.to_owned(), Known { value, sync_count });
                    }
                    // It was removed.
                    None => drop(self.records.remove(key)),
                }
            }
            self.sync_count = page.dataset_sync_count().unwrap_or(self.sync_count);
            session = page.sync_session_token;
        }
        Ok(session)
    }

    /// Sends the changes, each with the sync count on which it is based. Returns `false` on a conflict: another
    /// device has changed one of the records, and nothing was stored.
    async fn update(
        &mut self,
        user: &User,
        session: Option<String>,
    ) -> Result<bool, Box<dyn Error>> {
        let patches: Result<Vec<_>, _> = self
            .changes
            .iter()
            .map(|(key, value)| {
                RecordPatch::builder()
                    .op(Operation::Replace)
                    .key(key)
                    .value(value)
                    .sync_count(self.records.get(key).map_or(0, |known| known.sync_count))
                    .build()
            })
            .collect();
        let updated = user
            .client
            .update_records()
            .identity_pool_id(POOL)
            .identity_id(&user.identity_id)
            .dataset_name(DATASET)
            .set_sync_session_token(session)
            .set_record_patches(Some(patches?))
            .send()
            .await;
        match updated {
            Ok(updated) => {
                for record in updated.records() {
                    let (Some(key), Some(value), Some(sync_count)) =
                        (record.key(), record.value(), record.sync_count())
                    else {
                        continue;
                    };
                    println!("The {} has stored {key} = {value:?}.", self.name);
                    let value = value.to_owned();
                    self.records
                        .insert(key.to_owned(), Known { value, sync_count });
                }
                self.changes.clear();
                Ok(true)
            }
            Err(error) => match error.into_service_error() {
                error if error.is_resource_conflict_exception() => Ok(false),
                error => Err(error.into()),
            },
        }
    }
}
