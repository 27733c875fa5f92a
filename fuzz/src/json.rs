//! Any text, read as JSON and compared with serde_json.

use aws_smithy_schema::prelude::DOCUMENT;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::Document;
use sdk_runtime::json::{JsonReader, MemberNames};
use sdk_test_support::json::{is_expected, is_same};
use serde_json::Value;

/// Reads the bytes with our reader and with serde_json.
///
/// # Panics
/// If only one of them accepts the bytes, or if they read different values.
pub fn run(data: &[u8]) {
    match (read(data), serde_json::from_slice::<Value>(data)) {
        (Ok(ours), Ok(theirs)) => assert!(is_same(&ours, &theirs), "{ours:?}, but {theirs:?}"),
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) => assert!(is_expected(&error), "{error}"),
        (Err(error), Ok(theirs)) => panic!("{error}, but {theirs:?}"),
    }
    // Skipping accepts the same texts as reading.
    let mut reader = JsonReader::new(data, MemberNames::Model);
    let skipped = reader.skip_value().and_then(|()| reader.end());
    assert_eq!(skipped.is_ok(), read(data).is_ok(), "{skipped:?}");
}

fn read(data: &[u8]) -> Result<Document, SerdeError> {
    let mut reader = JsonReader::new(data, MemberNames::Model);
    let document = reader.read_document(&DOCUMENT)?;
    reader.end()?;
    Ok(document)
}
