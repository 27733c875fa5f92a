//! Rust names for wire names.
//!
//! Types are upper camel case, fields, methods and modules snake case; `heck` splits the words. A wire
//! name can be a Rust keyword, collide with a method of every builder, start with a digit or contain
//! no letter at all. These cases are handled here.

use std::borrow::Cow;
use std::fmt::Write as _;

use heck::{AsSnakeCase, AsUpperCamelCase};

/// Words that Rust reserves, for this edition or a later one.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written as raw identifiers.
const NEVER_RAW: &[&str] = &["crate", "self", "super"];

/// Returns whether Rust reserves a word.
pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// The methods of builders that are not named after members.
const BUILDER_METHODS: &[&str] = &[
    "as_input",
    "build",
    "builder",
    "customize",
    "default",
    "into_paginator",
    "original",
    "presigned",
    "send",
    "send_blocking",
    "send_with",
];

/// Returns the name of a field.
pub(crate) fn field(wire: &str) -> String {
    let name = snake(wire);
    if BUILDER_METHODS.contains(&name.as_str()) || NEVER_RAW.contains(&name.as_str()) {
        return format!("{name}_value");
    }
    raw_if_keyword(name)
}

/// Returns the name of an operation's module and client method.
pub(crate) fn module(wire: &str) -> String {
    let name = snake(wire);
    if NEVER_RAW.contains(&name.as_str()) || matches!(name.as_str(), "new" | "from_conf" | "config")
    {
        return format!("{name}_operation");
    }
    raw_if_keyword(name)
}

/// Names that the file of a generated type uses, and that a type of the same name would shadow.
const USED_IN_TYPES: &[&str] = &[
    "AsRef",
    "Box",
    "BuildError",
    "Default",
    "Err",
    "From",
    "Into",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Some",
    "String",
    "UnknownVariantError",
    "UnknownVariantValue",
    "Vec",
];

/// Further names that the files of operations and exceptions use.
const USED_IN_OPERATIONS: &[&str] = &[
    "Auth",
    "BoxError",
    "CustomizableOperation",
    "CustomizableSend",
    "Descriptor",
    "Error",
    "ErrorMetadata",
    "ErrorOf",
    "FluentBuilder",
    "Handle",
    "Idempotency",
    "InputBuilder",
    "Metadata",
    "None",
    "Operation",
    "OperationError",
    "OutputOf",
    "Protocol",
    "ProvideErrorMetadata",
    "RequestId",
    "SdkConfig",
    "SdkError",
    "SendResult",
    "Service",
    "Shape",
    "SharedEndpointResolver",
    "Unhandled",
];

/// Returns the name of a structure, union or enum.
pub(crate) fn type_name(wire: &str) -> String {
    let name = camel(wire);
    if USED_IN_TYPES.contains(&name.as_str()) {
        return format!("{name}Value");
    }
    name
}

/// Returns the name of an operation's marker, an error or the service's marker, which must not collide
/// with the names of an operation's file either.
pub(crate) fn item_name(wire: &str) -> String {
    let name = type_name(wire);
    if USED_IN_OPERATIONS.contains(&name.as_str()) {
        return format!("{name}Value");
    }
    name
}

/// Returns the name of a variant.
pub(crate) fn variant(wire: &str) -> String {
    let name = camel(wire);
    match name.as_str() {
        "Self" | "Unknown" => format!("{name}Value"),
        _ => name,
    }
}

/// Returns the name of a static.
pub(crate) fn static_name(wire: &str) -> String {
    snake(wire).to_uppercase()
}

/// Returns the name of the `number`th field or static of the same name.
pub(crate) fn numbered(name: &str, number: usize) -> String {
    format!("{}_{number}", without_raw(name))
}

/// Returns the name of the `number`th type or variant of the same name. An underscore separates the
/// number from a digit; elsewhere it would be unidiomatic.
pub(crate) fn numbered_type(name: &str, number: usize) -> String {
    if name.ends_with(|letter: char| letter.is_ascii_digit()) {
        format!("{name}_{number}")
    } else {
        format!("{name}{number}")
    }
}

/// The derive macros of the prelude. A link to one of these names alone is ambiguous where a type
/// has it as well.
const DERIVE_MACROS: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

/// Returns the link of documentation to a structure in scope.
pub(crate) fn struct_link(name: &str) -> String {
    if DERIVE_MACROS.contains(&name) {
        format!("[`struct@{name}`]")
    } else {
        format!("[`{name}`]")
    }
}

/// Returns the link to the client's method of this name.
pub(crate) fn client_link(method: &str) -> String {
    let method = without_raw(method);
    format!("[`Client::{method}`](crate::Client::{method})")
}

/// Returns a name without `r#`, for use in a longer one such as `set_type`.
pub(crate) fn without_raw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn snake(wire: &str) -> String {
    // Reserves capacity for underscores, which most names gain.
    let mut name = String::with_capacity(wire.len() + 8);
    let _ = write!(name, "{}", AsSnakeCase(keep_plurals_together(ascii(wire))));
    match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

/// Converts to upper camel case, and separates numbers: `1.0` and `10` become `_1_0` and `_10`.
fn camel(wire: &str) -> String {
    let mut name = String::with_capacity(wire.len());
    for word in ascii(wire).split('_').filter(|word| !word.is_empty()) {
        let ends_in_digit = name.ends_with(|letter: char| letter.is_ascii_digit());
        if ends_in_digit && word.starts_with(|letter: char| letter.is_ascii_digit()) {
            name.push('_');
        }
        let _ = write!(name, "{}", AsUpperCamelCase(word));
    }
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

/// Replaces everything but ASCII letters and digits with `_`, which separates words.
fn ascii(wire: &str) -> Cow<'_, str> {
    if wire.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Cow::Borrowed(wire);
    }
    let plain = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter
        } else {
            '_'
        }
    };
    wire.chars().map(plain).collect()
}

/// Keeps the plural of an acronym together: `ApplicationARNs` becomes `application_arns`, not
/// `application_ar_ns`.
fn keep_plurals_together(mut wire: Cow<'_, str>) -> Cow<'_, str> {
    let is_upper = |letter: Option<&u8>| letter.is_some_and(u8::is_ascii_uppercase);
    let is_lower = |letter: Option<&u8>| letter.is_some_and(u8::is_ascii_lowercase);
    let mut acronym = 0..0;
    for index in 0..wire.len() {
        let letters = wire.as_bytes();
        if is_upper(letters.get(index)) {
            acronym.end = index + 1;
            continue;
        }
        if letters[index] == b's' && acronym.len() >= 2 && !is_lower(letters.get(index + 1)) {
            // Only the first letter of the acronym stays in upper case, so that it is one word.
            wire.to_mut()[acronym.start + 1..acronym.end].make_ascii_lowercase();
        }
        acronym = index + 1..index + 1;
    }
    wire
}

fn raw_if_keyword(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_as_in_the_official_crates() {
        for (wire, rust) in [
            ("IdentityPoolId", "identity_pool_id"),
            ("ApplicationArns", "application_arns"),
            ("ApplicationARNs", "application_arns"),
            ("HTTPHeader", "http_header"),
            ("DBInstanceIDs", "db_instance_ids"),
            ("nextToken", "next_token"),
            ("x-amz-thing", "x_amz_thing"),
            ("IPv4Address", "i_pv4_address"),
        ] {
            assert_eq!(field(wire), rust, "{wire}");
        }
    }

    #[test]
    fn keywords_are_escaped() {
        assert_eq!(field("Type"), "r#type");
        assert_eq!(field("self"), "self_value");
        assert_eq!(field("Crate"), "crate_value");
        assert_eq!(type_name("self"), "SelfValue");
        assert_eq!(variant("self"), "SelfValue");
        assert_eq!(variant("unknown"), "UnknownValue");
        assert_eq!(without_raw("r#type"), "type");
    }

    #[test]
    fn names_that_builders_use_are_suffixed() {
        assert_eq!(field("Build"), "build_value");
        assert_eq!(field("send"), "send_value");
        assert_eq!(module("Config"), "config_operation");
    }

    #[test]
    fn names_begin_with_a_letter_or_an_underscore() {
        assert_eq!(variant("2xlarge"), "_2xlarge");
        assert_eq!(variant("1.0"), "_1_0");
        assert_eq!(variant("10"), "_10");
        assert_eq!(variant("TLSv1.2_2019"), "TlSv1_2_2019");
        assert_eq!(variant(""), "Empty");
        assert_eq!(variant("*"), "Empty");
        assert_eq!(field("3d"), "_3d");
    }

    proptest::proptest! {
        #[test]
        fn every_name_is_an_identifier(wire in ".{0,24}") {
            for name in [field(&wire), module(&wire), type_name(&wire), variant(&wire)] {
                proptest::prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{name}");
            }
        }
    }
}
