//! The seed: pools, identities and datasets that the service starts with.

use crate::clock::Timestamp;
use crate::error::ServiceError;
use crate::operations::ACCOUNT_ID;
use crate::store::{
    CognitoProvider, Pool, PushSync, Record, RecordChanges, Roles, Streams, configuration,
    datasets, identities, logins, pools,
};
use rusqlite::Connection;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Pools, identities and datasets to start with, read from JSON.
///
/// ```
/// use cognito_sync_local::Seed;
///
/// let seed = Seed::from_json(
///     r#"{
///         "identityPools": [{
///             "id": "us-east-1:00000000-0000-4000-8000-000000000001",
///             "name": "notes",
///             "pushSync": { "applicationArns": ["arn:aws:sns:us-east-1:000000000000:app/GCM/notes"] },
///             "identities": [{
///                 "id": "us-east-1:00000000-0000-4000-8000-000000000002",
///                 "datasets": { "settings": { "theme": "dark" } }
///             }]
///         }]
///     }"#,
/// )?;
/// # let _ = seed;
/// # Ok::<(), cognito_sync_local::SeedError>(())
/// ```
///
/// A pool accepts guests, and has roles, unless it states otherwise; its other members are
/// `allowUnauthenticatedIdentities`, `loginProviders` (app IDs by provider), `developerProvider`, `openIdProviders`,
/// `userPools`, `samlProviders`, `roles` (ARNs by `authenticated` and `unauthenticated`), `streams` (`streamName`,
/// `roleArn`, `status`) and `syncTrigger`. An identity can have `developerUsers`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Seed {
    identity_pools: Vec<SeedPool>,
}

/// Error of a seed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SeedError {
    /// The file cannot be read.
    #[error("cannot read the seed {}: {source}", path.display())]
    Read {
        /// Path of the file.
        path: PathBuf,
        /// Error of the operating system.
        source: std::io::Error,
    },
    /// The text is not a seed.
    #[error("the seed{} is not valid: {source}", path.as_ref().map(|it| format!(" {}", it.display())).unwrap_or_default())]
    Invalid {
        /// Path of the file, if the text was read from one.
        path: Option<PathBuf>,
        /// The problem, with its line and column.
        source: serde_json::Error,
    },
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SeedPool {
    /// A random ID by default.
    id: Option<String>,
    name: String,
    #[serde(default = "yes")]
    allow_unauthenticated_identities: bool,
    #[serde(default)]
    login_providers: BTreeMap<String, String>,
    developer_provider: Option<String>,
    #[serde(default)]
    open_id_providers: Vec<String>,
    #[serde(default)]
    user_pools: Vec<String>,
    #[serde(default)]
    saml_providers: Vec<String>,
    #[serde(default = "default_roles")]
    roles: BTreeMap<String, String>,
    push_sync: Option<SeedPush>,
    streams: Option<SeedStreams>,
    sync_trigger: Option<String>,
    #[serde(default)]
    identities: Vec<SeedIdentity>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SeedPush {
    application_arns: Vec<String>,
    role_arn: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SeedStreams {
    stream_name: String,
    role_arn: Option<String>,
    #[serde(default = "enabled")]
    status: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SeedIdentity {
    /// A random ID by default.
    id: Option<String>,
    #[serde(default)]
    developer_users: Vec<String>,
    /// Values by key, by the name of the dataset.
    #[serde(default)]
    datasets: BTreeMap<String, BTreeMap<String, String>>,
}

fn yes() -> bool {
    true
}

fn enabled() -> String {
    "ENABLED".to_owned()
}

fn default_roles() -> BTreeMap<String, String> {
    let role = |kind: &str| {
        let arn = format!("arn:aws:iam::{ACCOUNT_ID}:role/{kind}");
        (kind.to_owned(), arn)
    };
    ["authenticated", "unauthenticated"].map(role).into()
}

impl Seed {
    /// Reads a seed.
    ///
    /// # Errors
    /// If the text is not JSON, or has an unknown or lacks a required member.
    pub fn from_json(text: &str) -> Result<Self, SeedError> {
        Self::parse(text, None)
    }

    /// Reads a seed from a file.
    ///
    /// # Errors
    /// If the file cannot be read, or is not a seed.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, SeedError> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|source| SeedError::Read {
            path: path.to_owned(),
            source,
        })?;
        Self::parse(&text, Some(path))
    }

    fn parse(text: &str, path: Option<&Path>) -> Result<Self, SeedError> {
        serde_json::from_str(text).map_err(|source| SeedError::Invalid {
            path: path.map(Path::to_owned),
            source,
        })
    }

    /// Checks what clients could not use: IDs and names that no request can contain, and IDs that occur twice.
    fn check(&self, region: &str) -> Result<(), ServiceError> {
        let mut pools = BTreeSet::new();
        let mut identities = BTreeSet::new();
        for (index, pool) in self.identity_pools.iter().enumerate() {
            let path = format!("identityPools[{index}]");
            check_id(&path, pool.id.as_ref(), region, &mut pools)?;
            for (index, identity) in pool.identities.iter().enumerate() {
                let path = format!("{path}.identities[{index}]");
                check_id(&path, identity.id.as_ref(), region, &mut identities)?;
                for (name, records) in &identity.datasets {
                    let path = format!("{path}.datasets");
                    let is_valid = |c: char| c.is_ascii_alphanumeric() || "_.:-".contains(c);
                    if !(1..=128).contains(&name.len()) || !name.chars().all(is_valid) {
                        return Err(ServiceError::invalid_parameter(format!(
                            "{path}: `{name}` is not the name of a dataset, which consists of up to 128 \
                             letters, digits and the characters `_.:-`"
                        )));
                    }
                    if let Some(key) = records.keys().find(|key| !(1..=1_024).contains(&key.len()))
                    {
                        return Err(ServiceError::invalid_parameter(format!(
                            "{path}.{name}: the key `{key}` has {} bytes; keys have 1 to 1,024",
                            key.len()
                        )));
                    }
                }
            }
        }
        Ok(())
    }

    /// Adds the pools to the database.
    pub(crate) fn apply(
        &self,
        connection: &Connection,
        region: &str,
        now: Timestamp,
    ) -> Result<(), ServiceError> {
        self.check(region)?;
        for pool in &self.identity_pools {
            pool.apply(connection, region, now)?;
        }
        Ok(())
    }
}

impl SeedPool {
    fn apply(
        &self,
        connection: &Connection,
        region: &str,
        now: Timestamp,
    ) -> Result<(), ServiceError> {
        let id = id(self.id.as_ref(), region);
        let user_pool = |name: &String| CognitoProvider {
            name: Some(name.clone()),
            client_id: None,
            server_side_token_check: None,
        };
        let settings = Pool {
            name: self.name.clone(),
            allow_unauthenticated: self.allow_unauthenticated_identities,
            allow_classic_flow: None,
            login_providers: self.login_providers.clone(),
            developer_provider: self.developer_provider.clone(),
            openid_providers: self.open_id_providers.clone(),
            cognito_providers: self.user_pools.iter().map(user_pool).collect(),
            saml_providers: self.saml_providers.clone(),
            tags: BTreeMap::new(),
        };
        pools::insert(connection, &id, &settings, now)?;
        let roles = Roles {
            roles: self.roles.clone(),
            mappings: BTreeMap::new(),
        };
        pools::set_roles(connection, &id, &roles)?;
        let push_sync = self.push_sync.as_ref().map(|it| PushSync {
            application_arns: it.application_arns.clone(),
            role_arn: it.role_arn.clone(),
        });
        configuration::set_push_sync(connection, &id, push_sync.as_ref())?;
        let streams = self.streams.as_ref().map(|it| Streams {
            stream_name: Some(it.stream_name.clone()),
            role_arn: it.role_arn.clone(),
            status: Some(it.status.clone()),
        });
        configuration::set_streams(connection, &id, streams.as_ref())?;
        configuration::set_sync_trigger(connection, &id, self.sync_trigger.as_deref())?;
        let provider = self.developer_provider.as_deref();
        for identity in &self.identities {
            identity.apply(connection, &id, provider, region, now)?;
        }
        Ok(())
    }
}

impl SeedIdentity {
    fn apply(
        &self,
        connection: &Connection,
        pool: &str,
        developer_provider: Option<&str>,
        region: &str,
        now: Timestamp,
    ) -> Result<(), ServiceError> {
        let id = id(self.id.as_ref(), region);
        identities::insert(connection, &id, pool, now)?;
        for user in &self.developer_users {
            let provider = developer_provider.ok_or_else(|| {
                ServiceError::invalid_parameter(format!(
                    "the seed has users of the developer for identity pool {pool}, which has no \
                     `developerProvider`"
                ))
            })?;
            logins::insert(connection, pool, provider, user, &id)?;
        }
        for (name, values) in &self.datasets {
            let mut dataset = datasets::create(connection, &id, name, now, &id)?;
            dataset.sync_count = 1;
            let mut changes = RecordChanges::new(connection, dataset.row)?;
            for (key, value) in values {
                let record = Record {
                    key: key.clone(),
                    value: Some(value.clone()),
                    sync_count: dataset.sync_count,
                    modified: now,
                    modified_by: id.clone(),
                    device_modified: None,
                };
                changes.insert(&record)?;
                dataset.records += 1;
                dataset.bytes += record.bytes().unwrap_or(0);
            }
            datasets::update(connection, &dataset)?;
        }
        Ok(())
    }
}

/// Checks the ID of a pool or an identity, the next of `known`.
fn check_id<'a>(
    path: &str,
    id: Option<&'a String>,
    region: &str,
    known: &mut BTreeSet<&'a str>,
) -> Result<(), ServiceError> {
    let Some(id) = id else {
        return Ok(());
    };
    let (of, rest) = id.split_once(':').unwrap_or_default();
    let is_valid = |c: char| matches!(c, '0'..='9' | 'a'..='f' | '-');
    let problem = if rest.is_empty() || id.len() > 55 || !rest.chars().all(is_valid) {
        format!(
            "is not an ID, which consists of a region, a colon and a UUID: use one such as {region}:{EXAMPLE}, or none for a random one"
        )
    } else if of != region {
        format!("is an ID of the region {of}, and the service runs in {region}: change one of them")
    } else if !known.insert(id) {
        "occurs twice: use another ID, or none for a random one".to_owned()
    } else {
        return Ok(());
    };
    Err(ServiceError::invalid_parameter(format!(
        "{path}.id: `{id}` {problem}"
    )))
}

/// A UUID for errors.
const EXAMPLE: &str = "00000000-0000-4000-8000-000000000001";

fn id(id: Option<&String>, region: &str) -> String {
    let random = || format!("{region}:{}", uuid::Uuid::new_v4());
    id.cloned().unwrap_or_else(random)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Location, Store, StoreError};

    #[tokio::test]
    async fn a_seed_adds_pools_identities_and_records() {
        let seed = Seed::from_json(
            r#"{"identityPools": [{
                "id": "us-east-1:1", "name": "notes", "developerProvider": "login.example",
                "streams": {"streamName": "changes"}, "syncTrigger": "arn",
                "identities": [{
                    "id": "us-east-1:2", "developerUsers": ["ann"],
                    "datasets": {"settings": {"theme": "dark", "size": "é"}}
                }]
            }]}"#,
        )
        .unwrap();
        let store = Store::open(&Location::Memory).unwrap();
        let now = Timestamp::from_millis(1);
        let work = move |connection: &Connection| seed.apply(connection, "us-east-1", now);
        store.write(work).await.unwrap();
        let read = store.read(|connection| {
            let dataset = datasets::find(connection, "us-east-1:2", "settings")?.unwrap();
            assert_eq!(
                (dataset.sync_count, dataset.records, dataset.bytes),
                (1, 2, 15)
            );
            let roles = pools::roles(connection, "us-east-1:1")?.unwrap();
            assert_eq!(roles.roles, default_roles());
            let (_, streams) = configuration::find(connection, "us-east-1:1")?.unwrap();
            assert!(streams.unwrap().is_enabled());
            let owner = logins::find_identity(connection, "us-east-1:1", "login.example", "ann")?;
            assert_eq!(owner.as_deref(), Some("us-east-1:2"));
            Ok::<_, StoreError>(())
        });
        read.unwrap();
    }

    #[test]
    fn mistakes_are_reported() {
        let error = Seed::from_json(r#"{"identityPools": [{"name": "a", "push": {}}]}"#);
        let text = error.unwrap_err().to_string();
        assert!(
            text.starts_with("the seed is not valid: unknown field `push`"),
            "{text}"
        );
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("seed.json");
        std::fs::write(&path, "{}").unwrap();
        let text = Seed::from_file(&path).unwrap_err().to_string();
        let expected = format!("the seed {} is not valid: missing field", path.display());
        assert!(text.starts_with(&expected), "{text}");
        let error = Seed::from_file("missing/seed.json").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("cannot read the seed missing/seed.json: "),
            "{error}"
        );
    }

    #[test]
    fn ids_and_names_that_requests_cannot_have_are_refused() {
        let check = |pools: &str| {
            let seed = Seed::from_json(&format!(r#"{{"identityPools": [{pools}]}}"#)).unwrap();
            seed.check("us-east-1").unwrap_err().message
        };
        let identity = |identity: &str| format!(r#"{{"name": "a", "identities": [{identity}]}}"#);
        for (pools, expected) in [
            (
                r#"{"name": "a"}, {"id": "bad", "name": "a"}"#.to_owned(),
                "identityPools[1].id: `bad` is not an ID",
            ),
            (
                r#"{"id": "eu-west-1:1", "name": "a"}"#.to_owned(),
                "identityPools[0].id: `eu-west-1:1` is an ID of the region eu-west-1, and the service runs in \
                 us-east-1",
            ),
            (
                r#"{"id": "us-east-1:1", "name": "a"}, {"id": "us-east-1:1", "name": "b"}"#
                    .to_owned(),
                "identityPools[1].id: `us-east-1:1` occurs twice",
            ),
            (
                identity(r#"{"id": "us-east-1:G"}"#),
                "identityPools[0].identities[0].id: `us-east-1:G` is not an ID",
            ),
            (
                identity(r#"{"datasets": {"a b": {}}}"#),
                "identityPools[0].identities[0].datasets: `a b` is not the name of a dataset",
            ),
            (
                identity(r#"{"datasets": {"a": {"": "b"}}}"#),
                "identityPools[0].identities[0].datasets.a: the key `` has 0 bytes",
            ),
        ] {
            let text = check(&pools);
            assert!(text.starts_with(expected), "{text}");
        }
    }
}
