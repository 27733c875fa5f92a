use super::*;
use crate::operation::Descriptor;
use crate::server::Constraints;
use aws_smithy_schema::{Schema, ShapeType, shape_id};
use regex::Regex;

#[track_caller]
fn assert_matches(pattern: &str, matching: &[&str], others: &[&str]) {
    let regex = Regex::new(&to_regex(pattern)).unwrap();
    for text in matching {
        assert!(regex.is_match(text), "{text:?} does not match {pattern}");
    }
    for text in others {
        assert!(!regex.is_match(text), "{text:?} matches {pattern}");
    }
}

#[test]
fn patterns_have_the_meaning_of_java() {
    assert_matches(
        r"[\w-]+:[0-9a-f-]+",
        &["us-east-1:0-f", "_:a"],
        &["", "us-east-1:", "é:a", "a:b\n", " a:b", "a:g"],
    );
    assert_matches(r"[\S]+", &["a", "é", "\u{a0}"], &["a b", "", "\t"]);
    assert_matches(r"[\w\s+=,.@-]+", &["a b", "a\tb@-"], &["a/b", "\u{2003}"]);
    assert_matches(r"\d+", &["0123"], &["٣", "1a"]);
    assert_matches(r"\W\D", &["é-"], &["ab", "-1"]);
    assert_matches(
        r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+",
        &["é€1!", "名"],
        &["a b", "\u{0}"],
    );
    assert_matches(
        "(un)?authenticated",
        &["authenticated", "unauthenticated"],
        &["un"],
    );
    assert_matches("a|b", &["a", "b"], &["ab", "a|b"]);
    assert_matches(
        r"arn:aws:iam::\d+:role/.*",
        &["arn:aws:iam::1:role/"],
        &["x"],
    );
    assert_matches(r"\\w", &[r"\w"], &["a"]);
}

#[test]
fn each_pattern_is_found_once() {
    static EACH: Constraints = Constraints::NONE.pattern("b");
    static KEYS: Constraints = Constraints::NONE.pattern("c").members(&INNER);
    static INNER: StructureConstraints = StructureConstraints {
        name: "Inner",
        members: &[
            crate::server::MemberConstraints {
                name: "Again",
                value: Constraints::NONE.members(&INNER),
            },
            crate::server::MemberConstraints {
                name: "Map",
                value: Constraints::NONE.pattern("a").each(&EACH).keys(&KEYS),
            },
        ],
    };
    static SCHEMA: Schema =
        Schema::new_struct(shape_id!("test", "Input"), ShapeType::Structure, &[]);
    static DESCRIPTOR: Descriptor = Descriptor::new("Get", &SCHEMA, &SCHEMA);
    let found = patterns(&[ServedOperation::new(&DESCRIPTOR, &INNER)]);
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a", "b", "c"]);
}
