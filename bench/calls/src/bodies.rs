//! Response bodies.

use std::fmt::Write as _;

/// Returns the body of a response with records, whose members are in the order of the service.
pub(crate) fn records(count: usize, value: &str) -> String {
    let mut body = String::from(r#"{"Records":["#);
    for index in 0..count {
        if index > 0 {
            body.push(',');
        }
        // Writing to a string never fails.
        let _ = write!(
            body,
            r#"{{"DeviceLastModifiedDate":1.398796238{:03}E9,"Key":"key-{index}","LastModifiedBy":"{}","LastModifiedDate":1.412974081{:03}E9,"SyncCount":{},"Value":"{value}"}}"#,
            index % 1000,
            super::IDENTITY,
            (index * 7) % 1000,
            index + 1,
        );
    }
    let _ = write!(
        body,
        r#"],"Count":{count},"DatasetExists":true,"DatasetDeletedAfterRequestedSyncCount":false,"DatasetSyncCount":{count},"LastModifiedBy":"{}","MergedDatasetNames":[],"SyncSessionToken":"{}"}}"#,
        super::IDENTITY,
        "t".repeat(120),
    );
    body
}
