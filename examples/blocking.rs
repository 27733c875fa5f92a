//! Calls the service from threads without an asynchronous runtime, with the feature `blocking`.
//!
//! ```sh
//! cargo run -p examples --example blocking
//! ```

mod app;

use app::{POOL, User};
use cognito_sync::types::{Operation, RecordPatch};
use std::error::Error;
use std::thread;

fn main() -> Result<(), Box<dyn Error>> {
    // Only the local service and the set-up use a runtime, on threads of its own.
    let runtime = tokio::runtime::Runtime::new()?;
    let service = runtime.block_on(app::start_service())?;
    let user = runtime.block_on(app::guest(&service))?;

    let list = |name: &str| {
        let list = user.client.list_records().identity_pool_id(POOL);
        list.identity_id(&user.identity_id).dataset_name(name)
    };
    thread::scope(|threads| {
        for name in ["notes", "settings"] {
            let session = list(name).send_blocking();
            let user = &user;
            threads.spawn(move || match session {
                Ok(listed) => write(user, name, listed.sync_session_token),
                Err(error) => println!("{error}"),
            });
        }
    });
    for record in list("notes").into_paginator().items().send_blocking() {
        let record = record?;
        println!("{:?} = {:?}", record.key(), record.value());
    }

    // Inside a runtime it is an error: a thread that waits would stop all tasks of the runtime.
    let error = runtime.block_on(async { list("notes").send_blocking().unwrap_err() });
    println!("{error}");
    Ok(())
}

fn write(user: &User, dataset: &str, session: Option<String>) {
    let patch = RecordPatch::builder()
        .op(Operation::Replace)
        .key("title")
        .value(format!("of {dataset}"))
        .sync_count(0)
        .build();
    let updated = user
        .client
        .update_records()
        .identity_pool_id(POOL)
        .identity_id(&user.identity_id)
        .dataset_name(dataset)
        .set_sync_session_token(session)
        .record_patches(patch.expect("all required fields are set"))
        .send_blocking();
    match updated {
        Ok(_) => println!("The dataset {dataset} is written."),
        Err(error) => println!("{error}"),
    }
}
