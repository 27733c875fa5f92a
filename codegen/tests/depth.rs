//! Deep models: reading, lowering, generation and comparison take time in proportion to the number of
//! shapes, and no stack.

use std::time::{Duration, Instant};

use sdk_codegen::diff::{Side, compare};
use sdk_codegen::{Inputs, Package, Source, check, generate};

/// Returns a model with a chain of `length` structures, of which each contains the next one in `member`.
/// The last one contains a text.
fn chain(length: usize, member: &str, required: bool) -> String {
    let mut shapes = String::new();
    for index in 0..length {
        let required = if required {
            format!(r#""required": ["{member}"], "#)
        } else {
            String::new()
        };
        let next = match index + 1 == length {
            true => "Text".to_owned(),
            false => format!("S{}", index + 1),
        };
        shapes.push_str(&format!(
            r#""S{index}": {{"type": "structure", {required}"members": {{"{member}": {{"shape": "{next}"}}, "Tags": {{"shape": "Tags"}}}}}}, "#
        ));
    }
    format!(
        r#"{{
          "metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "deep", "protocol": "rest-json", "serviceId": "Deep"}},
          "operations": {{"Put": {{"http": {{"method": "POST", "requestUri": "/"}}, "input": {{"shape": "S0"}}, "output": {{"shape": "S0"}}}}}},
          "shapes": {{{shapes}"Tags": {{"type": "list", "member": {{"shape": "Text"}}}}, "Text": {{"type": "string"}}}}
        }}"#
    )
}

fn source(text: &str) -> Source<'_> {
    Source {
        file: "service-2.json",
        text,
    }
}

fn side(text: &str) -> Side<'_> {
    Side {
        service: source(text),
        overrides: None,
        endpoint_rules: None,
        paginators: None,
        partitions: None,
    }
}

/// Returns the duration of a call.
fn time(call: impl FnOnce()) -> Duration {
    let start = Instant::now();
    call();
    start.elapsed()
}

fn check_chain(length: usize) {
    let summary = check(&source(&chain(length, "Next", true)), None).unwrap();
    assert_eq!(summary.structures, length - 1);
}

/// Every structure changes.
fn compare_chains(length: usize) {
    let (old, new) = (chain(length, "Next", true), chain(length, "Other", false));
    let comparison = compare(&side(&old), &side(&new)).unwrap();
    assert!(comparison.changes.len() >= length);
}

fn inputs(model: &str) -> Inputs<'_> {
    Inputs {
        service: source(model),
        endpoint_rules: None,
        paginators: None,
        partitions: None,
        overrides: None,
        docs: None,
        package: Package {
            name: "deep",
            version: "0.1.0",
            root: "../..",
            metadata: None,
        },
    }
}

fn generate_chain(length: usize) {
    let model = chain(length, "Next", false);
    let generated = generate(&inputs(&model)).unwrap();
    assert!(generated.files.len() > length);
}

/// Everything is decided, and nothing is written.
fn refuse_chain(length: usize) {
    let model = chain(length, "Next", false);
    let streaming = model.replace(
        r#""type": "string""#,
        r#""type": "blob", "streaming": true"#,
    );
    let errors = generate(&inputs(&streaming)).unwrap_err();
    let message = errors.as_slice()[0].message();
    assert!(message.contains("the stream `Text`"), "{errors}");
}

/// A structure requires all of the chain, and the end of the chain requires the beginning.
#[test]
fn a_long_cycle_is_found() {
    let cycle = |required| {
        chain(20_000, "Next", required)
            .replace(r#""shape": "Text"}, "Tags""#, r#""shape": "S0"}, "Tags""#)
    };
    let errors = check(&source(&cycle(true)), None).unwrap_err();
    assert_eq!(
        errors.iter().map(|error| error.path()).collect::<Vec<_>>(),
        ["$.shapes.S0"]
    );
    assert!(check(&source(&cycle(false)), None).is_ok());
}

/// Four times the length takes about four times the time. In quadratic time it would take sixteen times.
#[test]
fn time_grows_with_the_number_of_shapes() {
    for (name, run, length) in [
        ("check", check_chain as fn(usize), 10_000),
        ("compare", compare_chains, 5_000),
        ("generate", generate_chain, 250),
    ] {
        // The least of several runs, since other programs run as well.
        let least = |length| {
            let times = (0..3).map(|_| time(|| run(length)));
            times.min().unwrap_or_default()
        };
        let (short, long) = (least(length), least(4 * length));
        assert!(
            long < short * 9,
            "{name}: {long:?} for {}, {short:?} for {length}",
            4 * length
        );
    }
}

/// 100,000 structures are checked and compared in 5 s each, with optimization. Of the generator, the
/// time up to the first token is measured: it refuses an operation of the model.
///
/// ```text
/// cargo test --release -p sdk-codegen --test depth -- --ignored --nocapture
/// ```
#[test]
#[ignore = "slow without optimization"]
fn a_hundred_thousand_structures() {
    const LIMIT: Duration = Duration::from_secs(5);
    let times = [
        ("check", check_chain as fn(usize)),
        ("compare", compare_chains),
        ("generate", refuse_chain),
    ]
    .map(|(name, run)| (name, time(|| run(100_000))));
    println!("{times:?}");
    for (name, elapsed) in times {
        assert!(elapsed < LIMIT, "{name}: {elapsed:?}");
    }
}
