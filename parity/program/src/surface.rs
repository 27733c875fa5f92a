//! Uses of the API without a service: enums, values, builders, conversions.

use sdk::error::{BuildError, ProvideErrorMetadata, UnknownVariantError};
use sdk::operation::update_records::{UpdateRecordsInput, UpdateRecordsOutput};
use sdk::primitives::{Blob, DateTime, DateTimeFormat};
use sdk::types::error::ResourceConflictException;
use sdk::types::{BulkPublishStatus, Operation, Platform, Record, RecordPatch, StreamingStatus};
use std::collections::{BTreeSet, HashSet};
use std::str::FromStr;

/// Types that programs send between threads and store in statics.
fn thread_safe<T: Send + Sync + Clone + std::fmt::Debug + 'static>() {}

pub fn run() {
    thread_safe::<sdk::Client>();
    thread_safe::<sdk::Config>();
    thread_safe::<sdk::config::Builder>();
    thread_safe::<UpdateRecordsInput>();
    thread_safe::<sdk::operation::update_records::builders::UpdateRecordsFluentBuilder>();
    enums();
    structures();
    println!("{}", !sdk::meta::PKG_VERSION.is_empty());
}

fn enums() {
    println!("{:?} {:?}", Platform::values(), Operation::values());
    println!(
        "{:?} {:?}",
        StreamingStatus::values(),
        BulkPublishStatus::values()
    );
    for name in ["APNS", "SMOKE"] {
        let platform = Platform::from(name);
        println!(
            "{} {} {:?}",
            platform,
            platform.as_str(),
            AsRef::<str>::as_ref(&platform)
        );
        let parsed: Result<_, UnknownVariantError> = Platform::try_parse(name);
        println!("{:?}", parsed.ok());
        println!(
            "{:?}",
            Platform::from_str(name).map(|it| it.as_str().to_owned())
        );
    }
    let known = match Platform::from("GCM") {
        Platform::Adm | Platform::Apns | Platform::ApnsSandbox => "another",
        Platform::Gcm => "gcm",
        _ => "unknown",
    };
    println!("{known}");
    let sorted: BTreeSet<_> = Platform::values()
        .iter()
        .map(|name| Platform::from(*name))
        .collect();
    println!(
        "{:?}",
        sorted.iter().map(Platform::as_str).collect::<Vec<_>>()
    );
    let hashed: HashSet<_> = [Operation::Remove, Operation::Remove].into();
    println!("{}", hashed.len());
}

fn structures() {
    let record = Record::builder()
        .key("k")
        .set_value(Some("v".into()))
        .sync_count(1)
        .last_modified_date(DateTime::from_secs(5))
        .build();
    let same = record.clone();
    println!("{} {:?} {:?}", record == same, record.key(), record.value);
    let builder = RecordPatch::builder().key("k").op(Operation::Remove);
    println!(
        "{:?} {:?} {:?}",
        builder.get_key(),
        builder.get_op().is_some(),
        builder.get_sync_count()
    );
    let error: BuildError = builder.build().expect_err("the count is missing");
    println!("{}", error.to_string().contains("sync_count"));
    let input = UpdateRecordsInput::builder()
        .dataset_name("d")
        .identity_pool_id("p")
        .set_record_patches(Some(Vec::new()))
        .build()
        .expect("required members are checked when the request is sent");
    println!(
        "{:?} {:?} {}",
        input.dataset_name(),
        input.identity_id(),
        input.record_patches().len()
    );
    let output = UpdateRecordsOutput::builder().records(record).build();
    println!("{}", output.records().len());
    let error = ResourceConflictException::builder()
        .message("m")
        .build()
        .expect("it has its message");
    println!(
        "{:?} {:?} {:?}",
        error.message(),
        error.meta().code(),
        ProvideErrorMetadata::message(&error)
    );
    println!(
        "{:?}",
        DateTime::from_str("1985-04-12T23:20:50.52Z", DateTimeFormat::DateTime)
            .map(|it| it.as_secs_f64())
    );
    println!("{:?}", Blob::new("b").as_ref());
}
