use super::*;
use aws_smithy_types::Blob;
use std::collections::HashMap;

const fn min(min: i64) -> Limits {
    Limits::NONE.min(min)
}

fn violations<T: Check>(value: &T, limits: Limits) -> Vec<String> {
    let mut violations = Vec::new();
    let path = Path::INPUT.member("Thing", "thing");
    value.check(&limits, &path, &mut violations);
    violations.iter().map(ToString::to_string).collect()
}

#[test]
fn strings_are_counted_in_scalar_values() {
    for (text, enough) in [
        ("", false),
        ("é", false),
        ("éé", true),
        ("🚲🚲", true),
        ("e\u{301}", true),
    ] {
        assert_eq!(
            violations(&text.to_owned(), min(2)).is_empty(),
            enough,
            "{text:?}"
        );
    }
    let nearly = "🚲".repeat(19);
    assert_eq!(
        violations(&nearly, min(20)),
        ["Thing must have at least 20 characters, not 19 (set with `thing`)"]
    );
    assert!(violations(&format!("{nearly}a"), min(20)).is_empty());
    assert!(violations(&String::new(), Limits::NONE).is_empty());
    assert!(violations(&String::new(), min(-1)).is_empty());
}

#[test]
fn blobs_are_counted_in_bytes_and_collections_in_what_they_hold() {
    assert_eq!(
        violations(&Blob::new("é"), min(3)),
        ["Thing must have at least 3 bytes, not 2 (set with `thing`)"]
    );
    assert_eq!(
        violations(&Vec::<i32>::new(), min(1)),
        ["Thing must have at least 1 item, not 0 (set with `thing`)"]
    );
    assert_eq!(
        violations(&HashMap::<String, bool>::new(), min(2)),
        ["Thing must have at least 2 entries, not 0 (set with `thing`)"]
    );
}

#[test]
fn numbers_are_compared() {
    assert_eq!(
        violations(&-1_i32, min(0)),
        ["Thing must be at least 0 (set with `thing`)"]
    );
    assert!(violations(&0_i32, min(0)).is_empty());
    let large = i64::MAX - 1;
    assert_eq!(violations(&large, min(i64::MAX)).len(), 1);
    assert!(violations(&i64::MAX, min(i64::MAX)).is_empty());
    assert_eq!(
        violations(&0.25_f64, Limits::NONE.min_float(0.5)),
        ["Thing must be at least 0.5 (set with `thing`)"]
    );
    assert!(violations(&0.5_f32, Limits::NONE.min_float(0.5)).is_empty());
    assert!(violations(&f64::NAN, min(1)).is_empty());
}

#[test]
fn missing_members_are_found_only_if_required() {
    assert_eq!(
        violations(&None::<String>, Limits::NONE.required().min(1)),
        ["Thing is required (set `thing`)"]
    );
    assert!(violations(&None::<String>, Limits::NONE.min(1)).is_empty());
    assert_eq!(
        violations(&Some(String::new()), Limits::NONE.required().min(1)).len(),
        1
    );
}

#[test]
fn violations_in_elements_keys_and_values_have_their_path() {
    const WORDS: Limits = Limits::NONE.each(&min(2));
    let lists = vec![vec!["ab".to_owned()], vec!["ab".to_owned(), "a".to_owned()]];
    assert_eq!(
        violations(&lists, Limits::NONE.each(&WORDS)),
        ["Thing[1][1] must have at least 2 characters, not 1 (set with `thing`)"]
    );
    let map: HashMap<_, _> = [("ab", ""), ("", "ab"), ("c\"\n", "ab")]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into();
    const BOTH: Limits = Limits::NONE.keys(&min(1)).each(&min(1));
    assert_eq!(
        violations(&map, BOTH),
        [
            "Thing[\"\"] (the key) must have at least 1 character, not 0 (set with `thing`)",
            "Thing[\"ab\"] must have at least 1 character, not 0 (set with `thing`)",
        ]
    );
    assert!(violations(&map, Limits::NONE).is_empty());
}

/// The path is in the names of the service, and a program calls methods by those of the crate.
#[test]
fn violations_name_the_method_of_the_builder() {
    let mut violations = Vec::new();
    let list = Path::INPUT.member("RecordPatches", "record_patches");
    let patch = list.index(2);
    let kind = patch.member("Type", "r#type");
    String::new().check(&min(1), &kind, &mut violations);
    "ab".to_owned().check(&min(3), &patch, &mut violations);
    None::<i32>.check(&Limits::NONE.required(), &kind, &mut violations);
    let violations: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        violations,
        [
            "RecordPatches[2].Type must have at least 1 character, not 0 (set with `type`)",
            "RecordPatches[2] must have at least 3 characters, not 2 (set with `record_patches`)",
            "RecordPatches[2].Type is required (set `type`)",
        ]
    );
}

#[test]
fn sensitive_keys_are_not_shown() {
    const HIDDEN: Limits = Limits::NONE.keys(&Limits::NONE.sensitive()).each(&min(1));
    let map = HashMap::from([("hush".to_owned(), String::new())]);
    let text = violations(&map, HIDDEN).concat();
    assert!(
        !text.contains("hush") && text.starts_with("Thing["),
        "{text}"
    );
}

#[test]
fn sparse_elements_may_be_null() {
    let list = vec![None, Some(String::new())];
    assert_eq!(
        violations(&list, Limits::NONE.each(&const { min(1) })).len(),
        1
    );
}

#[test]
fn integers_are_compared_with_fractions() {
    for (limit, number, is_valid) in [(0.5, 0_i64, false), (0.5, 1, true), (2.0, 2, true)] {
        let limits = Limits::NONE.min_float(limit);
        assert_eq!(
            violations(&number, limits).is_empty(),
            is_valid,
            "{number} and {limit}"
        );
        let boxed = Box::new(number);
        assert_eq!(
            violations(&boxed, limits).is_empty(),
            is_valid,
            "{number} and {limit}"
        );
        let small = i32::try_from(number).unwrap();
        assert_eq!(
            violations(&small, limits).is_empty(),
            is_valid,
            "{number} and {limit}"
        );
    }
}

#[test]
fn a_member_that_equals_its_default_is_not_sent_and_not_checked() {
    let check = |number: i32, limits| {
        let mut violations = Vec::new();
        check_unless_default(&number, &limits, &Path::INPUT, &mut violations);
        violations.len()
    };
    assert_eq!(check(0, min(3)), 0);
    assert_eq!(check(2, min(3)), 1);
    assert_eq!(check(3, min(3)), 0);
    assert_eq!(check(2, Limits::NONE), 0);
}
