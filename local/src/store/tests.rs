//! Tests of the database.

use super::*;
use crate::clock::Timestamp;
use std::path::Path;
use std::sync::{Arc, Mutex};

const NOW: i64 = 1_000;

fn now() -> Timestamp {
    Timestamp::from_millis(NOW)
}

fn file(path: &Path) -> Location {
    Location::File(path.to_owned())
}

async fn add_pool(store: &Store, id: &'static str) -> Result<(), StoreError> {
    store
        .write(move |connection| Ok(pools::insert(connection, id, &Pool::default(), now())?))
        .await
}

fn has_pool(store: &Store, id: &str) -> bool {
    let exists = store.read(|connection| Ok::<_, StoreError>(pools::exists(connection, id)?));
    exists.unwrap()
}

#[tokio::test]
async fn a_file_keeps_its_content_and_secret() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data.sqlite");
    let store = Store::open(&file(&path)).unwrap();
    add_pool(&store, "p:1").await.unwrap();
    assert!(has_pool(&store, "p:1"));
    let secret = *store.secret();
    drop(store);
    let store = Store::open(&file(&path)).unwrap();
    assert!(has_pool(&store, "p:1"));
    assert_eq!(store.secret(), &secret);
    let other = Store::open(&Location::Memory).unwrap();
    assert_ne!(other.secret(), &secret);
}

#[tokio::test]
async fn a_commit_is_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&file(&folder.path().join("data.sqlite"))).unwrap();
    let settings = store.write(|connection| {
        let pragma = |name| connection.pragma_query_value(None, name, |row| row.get(0));
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        Ok::<_, StoreError>((mode, pragma("synchronous")?, pragma("foreign_keys")?))
    });
    // 2 is full synchronization.
    assert_eq!(settings.await.unwrap(), ("wal".to_owned(), 2, 1));
}

#[test]
fn no_secret_is_shown() {
    let store = Store::open(&Location::Memory).unwrap();
    let shown = format!("{store:?}");
    let secret = format!("{:?}", store.secret());
    assert!(!shown.contains(secret.trim_matches(['[', ']'])), "{shown}");
}

#[tokio::test]
async fn databases_in_memory_are_separate() {
    let [one, other] = [(); 2].map(|()| Store::open(&Location::Memory).unwrap());
    add_pool(&one, "p:1").await.unwrap();
    assert!(has_pool(&one, "p:1"));
    assert!(!has_pool(&other, "p:1"));
}

#[test]
fn a_newer_file_is_rejected_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data.sqlite");
    drop(Store::open(&file(&path)).unwrap());
    let connection = Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 2).unwrap();
    drop(connection);
    let before = std::fs::read(&path).unwrap();
    let error = Store::open(&file(&path)).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "{} has schema version 2, and this version of cognito-sync-local supports up to 1; use the \
             version that wrote it, or another data file",
            path.display()
        )
    );
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn other_files_are_rejected() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    std::fs::write(
        &text,
        "not a database, but long enough to be read as one".repeat(100),
    )
    .unwrap();
    let database = folder.path().join("other.sqlite");
    let connection = Connection::open(&database).unwrap();
    connection.execute_batch("CREATE TABLE t (a)").unwrap();
    drop(connection);
    for path in [text, database] {
        let before = std::fs::read(&path).unwrap();
        let error = Store::open(&file(&path)).unwrap_err();
        assert!(matches!(error, StoreError::Foreign { .. }), "{error}");
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
    let missing = folder.path().join("missing/data.sqlite");
    let error = Store::open(&file(&missing)).unwrap_err();
    assert!(
        error.to_string().starts_with("cannot open the data file"),
        "{error}"
    );
}

#[tokio::test]
async fn a_failed_job_leaves_no_changes_and_does_not_affect_others() {
    let store = Store::open(&Location::Memory).unwrap();
    let failing = store.write(|connection| {
        pools::insert(connection, "p:1", &Pool::default(), now())?;
        pools::insert(connection, "p:1", &Pool::default(), now())?;
        Ok::<_, StoreError>(())
    });
    let (failed, added) = tokio::join!(failing, add_pool(&store, "p:2"));
    assert!(matches!(failed, Err(StoreError::Sqlite(_))), "{failed:?}");
    added.unwrap();
    assert!(!has_pool(&store, "p:1"));
    assert!(has_pool(&store, "p:2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn effects_follow_the_order_of_the_commits() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(Store::open(&file(&folder.path().join("data.sqlite"))).unwrap());
    add_pool(&store, "p:1").await.unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let tasks: Vec<_> = (0..200)
        .map(|_| {
            let (store, seen) = (store.clone(), seen.clone());
            tokio::spawn(async move {
                let work = |connection: &Connection| {
                    usage::count_session(connection, "p:1")?;
                    let usage = usage::pool(connection, "p:1")?;
                    Ok::<_, StoreError>(usage.unwrap().sync_sessions)
                };
                let committed = move |count: &i64| seen.lock().unwrap().push(*count);
                store.write_then(work, committed).await.unwrap();
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let expected: Vec<i64> = (1..=200).collect();
    assert_eq!(*seen.lock().unwrap(), expected);
}

/// Adds a pool, an identity and a dataset with a record.
fn add_dataset(connection: &Connection) -> Result<Dataset, StoreError> {
    pools::insert(connection, "p:1", &Pool::default(), now())?;
    identities::insert(connection, "i:1", "p:1", now())?;
    let mut dataset = datasets::create(connection, "i:1", "settings", now(), "i:1")?;
    dataset.sync_count = 1;
    let record = Record {
        key: "theme".to_owned(),
        value: Some("dark".to_owned()),
        sync_count: 1,
        modified: now(),
        modified_by: "i:1".to_owned(),
        device_modified: None,
    };
    RecordChanges::new(connection, dataset.row)?.insert(&record)?;
    dataset.records = 1;
    dataset.bytes = record.bytes().unwrap_or(0);
    datasets::update(connection, &dataset)?;
    Ok(dataset)
}

#[tokio::test]
async fn an_export_is_a_data_file_that_can_be_imported() {
    let store = Store::open(&Location::Memory).unwrap();
    let dataset = store.write(add_dataset).await.unwrap();
    let bytes = store.export().unwrap();

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.sqlite");
    std::fs::write(&path, &bytes).unwrap();
    let opened = Store::open(&file(&path)).unwrap();
    assert_eq!(opened.secret(), store.secret());
    // A file with a write-ahead log is accepted as well.
    let written = opened.export().unwrap();
    for bytes in [bytes, written] {
        let other = Store::open(&Location::Memory).unwrap();
        add_pool(&other, "p:2").await.unwrap();
        other.import(bytes).await.unwrap();
        let found = other.read(|connection| {
            Ok::<_, StoreError>((
                datasets::find(connection, "i:1", "settings")?,
                records::find(connection, dataset.row, "theme")?,
            ))
        });
        let (found, record) = found.unwrap();
        assert_eq!(found.as_ref(), Some(&dataset));
        assert_eq!(record.unwrap().value.as_deref(), Some("dark"));
        assert!(!has_pool(&other, "p:2"));
        assert_ne!(other.secret(), store.secret());
    }

    let error = store.import(b"text".to_vec()).await.unwrap_err();
    assert!(matches!(error, StoreError::Foreign { .. }), "{error}");
    assert!(has_pool(&store, "p:1"));
    store.clear().await.unwrap();
    assert!(!has_pool(&store, "p:1"));
}

#[tokio::test]
async fn a_deleted_dataset_keeps_its_count_and_a_pool_removes_everything() {
    let store = Store::open(&Location::Memory).unwrap();
    let work = |connection: &Connection| {
        let dataset = add_dataset(connection)?;
        datasets::delete(connection, &dataset, now(), "i:1")?;
        let tombstone = datasets::find(connection, "i:1", "settings")?.unwrap();
        assert_eq!(
            (
                tombstone.live,
                tombstone.sync_count,
                tombstone.deleted_at,
                tombstone.bytes
            ),
            (false, 2, 2, 0)
        );
        assert_eq!(records::find(connection, dataset.row, "theme")?, None);
        assert_eq!(datasets::list(connection, "i:1", "", 10)?, []);
        let again = datasets::create(connection, "i:1", "settings", now(), "i:1")?;
        assert_eq!(
            (again.live, again.sync_count, again.deleted_at),
            (true, 2, 2)
        );
        assert!(pools::delete(connection, "p:1")?);
        assert_eq!(datasets::find(connection, "i:1", "settings")?, None);
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
}

#[tokio::test]
async fn merged_datasets_are_renamed_and_listed_until_they_are_deleted() {
    let store = Store::open(&Location::Memory).unwrap();
    let work = |connection: &Connection| {
        let moved = add_dataset(connection)?;
        identities::insert(connection, "i:2", "p:1", now())?;
        datasets::create(connection, "i:2", "settings", now(), "i:2")?;
        // Not merged, although its name begins in the same way.
        datasets::create(connection, "i:2", "settings.theme", now(), "i:2")?;
        assert!(!datasets::merge_collides(connection, "i:1", "i:2")?);
        datasets::merge(connection, "i:1", "i:2")?;
        let names = datasets::merged_names(connection, "i:2", "settings")?;
        assert_eq!(names, ["settings.i:1"]);
        let merged = datasets::find(connection, "i:2", "settings.i:1")?.unwrap();
        assert_eq!(
            (merged.row, merged.sync_count, merged.records),
            (moved.row, 1, 1)
        );

        // A second merge keeps the name and the listing.
        identities::insert(connection, "i:3", "p:1", now())?;
        datasets::merge(connection, "i:2", "i:3")?;
        let names = datasets::merged_names(connection, "i:3", "settings")?;
        assert_eq!(names, ["settings.i:1", "settings.i:2"]);

        let merged = datasets::find(connection, "i:3", "settings.i:1")?.unwrap();
        datasets::delete(connection, &merged, now(), "i:3")?;
        let names = datasets::merged_names(connection, "i:3", "settings")?;
        assert_eq!(names, ["settings.i:2"]);
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
}
