//! Damaged models: valid JSON and TOML texts with a few changes at random places.
//!
//! Most random texts are not JSON and are refused at once. A damaged model is nearly valid, and so
//! reaches every stage of the generator.

use arbitrary::{Result, Unstructured};
use serde_json::{Map, Value};

/// Texts that have a meaning in a model, in endpoint rules or in an override.
const WORDS: &[&str] = &[
    "",
    "structure",
    "list",
    "map",
    "blob",
    "timestamp",
    "string",
    "integer",
    "double",
    "uri",
    "header",
    "headers",
    "querystring",
    "statusCode",
    "PlatformType",
    "Dataset",
    "RecordList",
    "Thing",
    "self",
    "Self",
    "Option",
    "build",
    "/{a+}",
    "/{a}?b={c}",
    "{",
    "}",
    "{Region}",
    "{Region#name}",
    "DELETE",
    "json",
    "query",
    "rest-json",
    "isSet",
    "aws.partition",
    "getAttr",
    "ref",
    "fn",
    "argv",
    "assign",
    "conditions",
    "rules",
    "tree",
    "endpoint",
    "error",
    "type",
    "shape",
    "members",
    "member",
    "key",
    "value",
    "payload",
    "location",
    "locationName",
    "required",
    "enum",
    "exception",
    "^[a-z",
    "*/",
    "\u{202e}",
    "é",
    "[[rename]]\nat = \"Dataset\"\nto = \"r#fn\"\nreason = \"r\"\n",
    "\"\"\"",
    "\n",
    "\0",
];

/// Returns `text` with up to three pieces replaced.
///
/// # Errors
/// The bytes do not suffice for the first choice.
pub fn damaged_text(text: &str, u: &mut Unstructured<'_>) -> Result<String> {
    let mut text = text.to_owned();
    for _ in 0..u.int_in_range(1..=3)? {
        let from = u.int_in_range(0..=text.len())?;
        let to = (from + usize::from(u.arbitrary::<u8>()? / 8)).min(text.len());
        let (from, to) = (text.floor_char_boundary(from), text.ceil_char_boundary(to));
        text.replace_range(from..to, &word(u)?);
    }
    Ok(text)
}

/// Returns `json` with up to four values removed, replaced, duplicated or renamed.
///
/// # Errors
/// The bytes do not suffice for the first choice.
pub fn damaged_json(mut json: Value, u: &mut Unstructured<'_>) -> Result<Value> {
    for _ in 0..u.int_in_range(1..=4)? {
        let places = places(&json);
        let place = u.choose(&places)?.clone();
        let other = json
            .pointer(u.choose(&places)?)
            .cloned()
            .unwrap_or_default();
        let Some((parent, key)) = place.rsplit_once('/') else {
            json = value(u)?;
            continue;
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        let kind = u.int_in_range(0..=4)?;
        match json.pointer_mut(parent) {
            Some(Value::Object(members)) => damage_member(members, key, kind, other, u)?,
            Some(Value::Array(items)) => {
                let Some(index) = key.parse().ok().filter(|index| *index < items.len()) else {
                    continue;
                };
                match kind {
                    0 => drop(items.remove(index)),
                    1 => items[index] = other,
                    2 => items.push(items[index].clone()),
                    _ => items[index] = value(u)?,
                }
            }
            _ => {}
        }
    }
    Ok(json)
}

fn damage_member(
    members: &mut Map<String, Value>,
    key: String,
    kind: u8,
    other: Value,
    u: &mut Unstructured<'_>,
) -> Result<()> {
    match kind {
        0 => {
            members.shift_remove(&key);
        }
        1 => {
            members.insert(key, other);
        }
        2 => {
            let twin = members.get(&key).cloned().unwrap_or_default();
            members.insert(word(u)?, twin);
        }
        3 => {
            let renamed = members.shift_remove(&key).unwrap_or_default();
            members.insert(word(u)?, renamed);
        }
        _ => {
            members.insert(key, value(u)?);
        }
    }
    Ok(())
}

fn value(u: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match u.int_in_range(0..=6)? {
        0 => Value::Null,
        1 => u.arbitrary::<bool>()?.into(),
        2 => u.arbitrary::<i64>()?.into(),
        3 => u.arbitrary::<f64>()?.into(),
        4 => Value::Array(Vec::new()),
        5 => Value::Object(Map::new()),
        _ => word(u)?.into(),
    })
}

fn word(u: &mut Unstructured<'_>) -> Result<String> {
    Ok(match u.arbitrary::<bool>()? {
        true => (*u.choose(WORDS)?).to_owned(),
        false => {
            let length = u.int_in_range(0..=12)?.min(u.len());
            String::from_utf8_lossy(u.bytes(length)?).into_owned()
        }
    })
}

/// Returns the JSON pointers of all values.
fn places(value: &Value) -> Vec<String> {
    let mut places = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((path, value)) = open.pop() {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    open.push((format!("{path}/{key}"), value));
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    open.push((format!("{path}/{index}"), value));
                }
            }
            _ => {}
        }
        places.push(path);
    }
    places
}
