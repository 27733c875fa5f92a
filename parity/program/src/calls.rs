//! Calls of every operation, through every API.

use crate::server::Server;
use crate::{client, print_requests};
use sdk::operation::RequestId;
use sdk::primitives::{DateTime, DateTimeFormat};
use sdk::types::{
    BulkPublishStatus, CognitoStreams, Dataset, Operation, Platform, PushSync, Record, RecordPatch,
    StreamingStatus,
};
use std::collections::HashMap;

const POOL: &str = "eu-west-1:pool";
const ROLE: &str = "arn:aws:iam::123456789012:role/sync";
const ID: &str = "eu-west-1:identity";

pub async fn run(server: &Server) {
    let client = client(server);
    pools(&client, server).await.expect("the service responds");
    datasets(&client, server)
        .await
        .expect("the service responds");
    records(&client, server)
        .await
        .expect("the service responds");
    devices(&client, server)
        .await
        .expect("the service responds");
}

fn time(time: Option<&DateTime>) -> String {
    time.map_or("-".to_owned(), |time| {
        time.fmt(DateTimeFormat::DateTimeWithOffset)
            .expect("it is a year that has a form")
    })
}

async fn pools(client: &sdk::Client, server: &Server) -> Result<(), sdk::Error> {
    let published = client.bulk_publish().identity_pool_id(POOL).send().await?;
    print_requests("BulkPublish", server);
    println!(
        "{:?} {:?}",
        published.identity_pool_id(),
        published.request_id()
    );

    let details = client
        .get_bulk_publish_details()
        .set_identity_pool_id(Some(POOL.into()))
        .send()
        .await?;
    print_requests("GetBulkPublishDetails", server);
    println!(
        "{} {} {:?} {:?}",
        time(details.bulk_publish_start_time()),
        time(details.bulk_publish_complete_time.as_ref()),
        details.bulk_publish_status().map(BulkPublishStatus::as_str),
        details.failure_message(),
    );

    let events = client
        .get_cognito_events()
        .identity_pool_id(POOL)
        .send()
        .await?;
    print_requests("GetCognitoEvents", server);
    let mut events: Vec<_> = events.events().expect("there are some").iter().collect();
    events.sort();
    println!("{events:?}");

    let set = client
        .set_cognito_events()
        .identity_pool_id(POOL)
        .events("SyncTrigger", "arn:1")
        .events("SyncTrigger", "arn:2");
    println!(
        "{:?} {:?}",
        set.get_events(),
        set.as_input().get_identity_pool_id()
    );
    let set = set.send().await?;
    print_requests("SetCognitoEvents", server);
    println!("{:?}", set.request_id());
    let map = HashMap::from([("SyncTrigger".to_owned(), String::new())]);
    client
        .set_cognito_events()
        .identity_pool_id(POOL)
        .set_events(Some(map))
        .send()
        .await?;
    print_requests("SetCognitoEvents of a map", server);

    let push = PushSync::builder()
        .application_arns("a")
        .application_arns("b")
        .role_arn(ROLE)
        .build();
    let streams = CognitoStreams::builder()
        .stream_name("s")
        .role_arn(ROLE)
        .streaming_status(StreamingStatus::Disabled)
        .build();
    let set = client
        .set_identity_pool_configuration()
        .identity_pool_id(POOL)
        .push_sync(push.clone())
        .cognito_streams(streams.clone())
        .send()
        .await?;
    print_requests("SetIdentityPoolConfiguration", server);
    println!(
        "{} {}",
        set.push_sync() == Some(&push),
        set.cognito_streams() == Some(&streams)
    );

    let got = client
        .get_identity_pool_configuration()
        .identity_pool_id(POOL)
        .send()
        .await?;
    print_requests("GetIdentityPoolConfiguration", server);
    let push = got.push_sync.as_ref().expect("it is there");
    println!("{:?} {:?}", push.application_arns(), push.role_arn());
    let streams = got.cognito_streams().expect("it is there");
    println!(
        "{:?} {:?}",
        streams.stream_name(),
        streams.streaming_status()
    );

    let usage = client
        .describe_identity_pool_usage()
        .identity_pool_id(POOL)
        .send()
        .await?;
    print_requests("DescribeIdentityPoolUsage", server);
    let usage = usage.identity_pool_usage().expect("it is there");
    println!(
        "{:?} {:?} {:?}",
        usage.identity_pool_id(),
        usage.sync_sessions_count(),
        usage.data_storage()
    );

    let listed = client
        .list_identity_pool_usage()
        .next_token("a b/c")
        .max_results(5)
        .send()
        .await?;
    print_requests("ListIdentityPoolUsage", server);
    for usage in listed.identity_pool_usages() {
        println!(
            "{:?} {:?} {}",
            usage.sync_sessions_count,
            usage.data_storage,
            time(usage.last_modified_date())
        );
    }
    println!(
        "{} {:?} {:?}",
        listed.max_results(),
        listed.count(),
        listed.next_token()
    );
    Ok(())
}

async fn datasets(client: &sdk::Client, server: &Server) -> Result<(), sdk::Error> {
    let show = |dataset: &Dataset| {
        format!(
            "{:?} {:?} {} {} {:?} {:?} {:?}",
            dataset.identity_id(),
            dataset.dataset_name(),
            time(dataset.creation_date()),
            time(dataset.last_modified_date()),
            dataset.last_modified_by(),
            dataset.data_storage(),
            dataset.num_records(),
        )
    };
    let described = client
        .describe_dataset()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .dataset_name("a name:with.marks_and-more")
        .send()
        .await?;
    print_requests("DescribeDataset", server);
    println!("{}", show(described.dataset().expect("it is there")));

    let deleted = client
        .delete_dataset()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .dataset_name("d")
        .send()
        .await?;
    print_requests("DeleteDataset", server);
    println!("{}", show(&deleted.dataset.expect("it is there")));

    let listed = client
        .list_datasets()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .set_next_token(None)
        .max_results(2)
        .send()
        .await?;
    print_requests("ListDatasets", server);
    println!("{:?} {:?}", listed.count(), listed.next_token());
    for dataset in listed.datasets() {
        println!("{}", show(dataset));
    }

    let usage = client
        .describe_identity_usage()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .send()
        .await?;
    print_requests("DescribeIdentityUsage", server);
    let usage = usage.identity_usage().expect("it is there");
    println!(
        "{:?} {:?} {:?}",
        usage.identity_id(),
        usage.dataset_count(),
        usage.data_storage()
    );

    // An input that is built separately and sent with a client.
    let sent = sdk::operation::describe_dataset::builders::DescribeDatasetInputBuilder::default()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .dataset_name("empty")
        .send_with(client)
        .await?;
    print_requests("DescribeDataset by its input", server);
    println!("{:?}", sent.dataset().is_none());
    let odd = client
        .describe_dataset()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .dataset_name("odd")
        .send()
        .await?;
    print_requests("DescribeDataset with members of a later model", server);
    println!("{}", show(odd.dataset().expect("it is there")));
    Ok(())
}

async fn records(client: &sdk::Client, server: &Server) -> Result<(), sdk::Error> {
    let show = |record: &Record| {
        format!(
            "{:?} {:?} {:?} {} {} {:?}",
            record.key(),
            record.value(),
            record.sync_count(),
            time(record.last_modified_date()),
            time(record.device_last_modified_date()),
            record.last_modified_by(),
        )
    };
    let listed = client
        .list_records()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .dataset_name("d")
        .last_sync_count(i64::MAX)
        .next_token("t")
        .max_results(9)
        .sync_session_token("s")
        .send()
        .await?;
    print_requests("ListRecords", server);
    for record in listed.records() {
        println!("{}", show(record));
    }
    println!(
        "{:?} {:?} {:?} {:?} {} {} {:?} {:?}",
        listed.next_token(),
        listed.count(),
        listed.dataset_sync_count(),
        listed.last_modified_by(),
        listed.dataset_exists(),
        listed.dataset_deleted_after_requested_sync_count(),
        listed.merged_dataset_names(),
        listed.sync_session_token(),
    );

    let patch = RecordPatch::builder()
        .op(Operation::Replace)
        .key("k \" \u{1F600}")
        .value("v\n")
        .sync_count(0)
        .device_last_modified_date(DateTime::from_secs_f64(1.75))
        .build()?;
    let removal = RecordPatch::builder()
        .op(Operation::Remove)
        .key("gone")
        .sync_count(7)
        .build()?;
    let update = client
        .update_records()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .dataset_name("d")
        .device_id("device")
        .record_patches(patch.clone())
        .record_patches(removal)
        .sync_session_token("session")
        .client_context("context");
    println!("{:?}", update.get_record_patches().as_ref().map(Vec::len));
    println!("{:?}", patch.op().as_str());
    let updated = update.send().await?;
    print_requests("UpdateRecords", server);
    println!(
        "{:?}",
        updated.records().iter().map(show).collect::<Vec<_>>()
    );
    let incomplete = RecordPatch::builder().op(Operation::Remove).build();
    println!("{}", incomplete.is_err());
    Ok(())
}

async fn devices(client: &sdk::Client, server: &Server) -> Result<(), sdk::Error> {
    for platform in Platform::values() {
        let registered = client
            .register_device()
            .identity_pool_id(POOL)
            .identity_id(ID)
            .platform(Platform::from(*platform))
            .token("token")
            .send()
            .await?;
        print_requests("RegisterDevice", server);
        println!("{:?}", registered.device_id());
    }
    let subscribe = client
        .subscribe_to_dataset()
        .identity_pool_id(POOL)
        .identity_id(ID)
        .dataset_name("d")
        .device_id("device");
    println!(
        "{:?} {:?}",
        subscribe.get_device_id(),
        subscribe.get_dataset_name()
    );
    let subscribed = subscribe.clone().send().await?;
    print_requests("SubscribeToDataset", server);
    println!("{:?}", subscribed.request_id());
    let unsubscribed = client
        .unsubscribe_from_dataset()
        .set_identity_pool_id(subscribe.get_identity_pool_id().clone())
        .set_identity_id(subscribe.get_identity_id().clone())
        .set_dataset_name(subscribe.get_dataset_name().clone())
        .set_device_id(subscribe.get_device_id().clone())
        .send()
        .await?;
    print_requests("UnsubscribeFromDataset", server);
    println!("{:?}", unsubscribed.request_id());
    Ok(())
}
