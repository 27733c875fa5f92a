-- Schema version 1. Timestamps are in milliseconds since the epoch; columns of JSON are documented at
-- their Rust types.

CREATE TABLE secrets (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pools (
    id            TEXT PRIMARY KEY,
    -- JSON of `Pool`, `Roles`, `PushSync` and `Streams`.
    pool          TEXT NOT NULL,
    roles         TEXT NOT NULL DEFAULT '{}',
    push_sync     TEXT,
    streams       TEXT,
    -- ARN of the function for SyncTrigger.
    sync_trigger  TEXT,
    -- Number of sync sessions that ended in an update.
    sync_sessions INTEGER NOT NULL DEFAULT 0,
    -- Start of the last bulk publish, and its failure.
    bulk_publish_started INTEGER,
    bulk_publish_failure TEXT,
    created       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE identities (
    id          TEXT PRIMARY KEY,
    pool        TEXT NOT NULL REFERENCES pools (id) ON DELETE CASCADE,
    -- The identity that this one was merged into, which disables it.
    merged_into TEXT,
    created     INTEGER NOT NULL,
    modified    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX identities_by_pool ON identities (pool, id);

CREATE TABLE logins (
    pool     TEXT NOT NULL,
    provider TEXT NOT NULL,
    -- The user at the provider.
    user     TEXT NOT NULL,
    identity TEXT NOT NULL REFERENCES identities (id) ON DELETE CASCADE,
    PRIMARY KEY (pool, provider, user)
) STRICT, WITHOUT ROWID;
CREATE INDEX logins_by_identity ON logins (identity, provider, user);

CREATE TABLE datasets (
    id            INTEGER PRIMARY KEY,
    identity      TEXT NOT NULL REFERENCES identities (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    -- 0 for a tombstone: the sync count of a deleted dataset is kept and never reset.
    live          INTEGER NOT NULL,
    sync_count    INTEGER NOT NULL,
    -- The sync count that the last deletion took; 0 if there was none.
    deleted_at    INTEGER NOT NULL DEFAULT 0,
    -- For a dataset of a merged identity, the name that it had there.
    merged_from   TEXT,
    -- Number of records with a value, and the bytes of their keys and values.
    records       INTEGER NOT NULL DEFAULT 0,
    bytes         INTEGER NOT NULL DEFAULT 0,
    created       INTEGER NOT NULL,
    modified      INTEGER NOT NULL,
    modified_by   TEXT NOT NULL,
    UNIQUE (identity, name)
) STRICT;
CREATE INDEX merged_datasets ON datasets (identity, merged_from) WHERE merged_from IS NOT NULL;

CREATE TABLE records (
    dataset         INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
    key             TEXT NOT NULL,
    -- NULL for a removed record.
    value           TEXT,
    sync_count      INTEGER NOT NULL,
    modified        INTEGER NOT NULL,
    modified_by     TEXT NOT NULL,
    device_modified INTEGER,
    PRIMARY KEY (dataset, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX records_by_sync_count ON records (dataset, sync_count);

CREATE TABLE devices (
    id              TEXT PRIMARY KEY,
    identity        TEXT NOT NULL REFERENCES identities (id) ON DELETE CASCADE,
    platform        TEXT NOT NULL,
    token           TEXT NOT NULL,
    application_arn TEXT NOT NULL,
    created         INTEGER NOT NULL,
    UNIQUE (identity, platform, token)
) STRICT, WITHOUT ROWID;

CREATE TABLE subscriptions (
    dataset INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
    device  TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    PRIMARY KEY (dataset, device)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriptions_by_device ON subscriptions (device);

CREATE TABLE notifications (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    created         INTEGER NOT NULL,
    pool            TEXT NOT NULL,
    identity        TEXT NOT NULL,
    dataset         TEXT NOT NULL,
    sync_count      INTEGER NOT NULL,
    device          TEXT NOT NULL,
    platform        TEXT NOT NULL,
    application_arn TEXT NOT NULL
) STRICT;

-- Sync session tokens that an update has used, until they expire.
CREATE TABLE used_session_tokens (
    nonce   BLOB NOT NULL,
    expires INTEGER NOT NULL,
    -- In the order in which they expire and are removed.
    PRIMARY KEY (expires, nonce)
) STRICT, WITHOUT ROWID;
