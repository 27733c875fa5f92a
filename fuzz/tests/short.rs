//! Short run of the fuzz targets: all seeds, all regressions, and random inputs.
//!
//! `PROPTEST_CASES` sets the number of random inputs: 1,000 by default, and a tenth of it for models, which
//! take longer.

use cognito_sync_fuzz::{endpoints, json, models, responses, signing};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestRunner;
use std::fs;
use std::path::Path;

/// Returns the files of a folder beside `src/`. The folder may be missing, since git stores no empty ones.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let Ok(entries) = fs::read_dir(&folder) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .map(|path| {
            let bytes = fs::read(&path).expect("a readable file");
            (path.display().to_string(), bytes)
        })
        .collect();
    files.sort();
    files
}

/// Runs the seeds and regressions of `target`, and returns the seeds.
fn run_kept(target: &str, run: fn(&[u8])) -> Vec<Vec<u8>> {
    let seeds = files(&format!("seeds/{target}"));
    for (path, bytes) in seeds.iter().chain(&files(&format!("regressions/{target}"))) {
        // Shown only if the run fails.
        println!("{path}");
        run(bytes);
    }
    seeds.into_iter().map(|(_, bytes)| bytes).collect()
}

fn at_random(share: u32, inputs: impl Strategy<Value = Vec<u8>>, run: fn(&[u8])) {
    let default = ProptestConfig::default();
    let cases = match std::env::var_os("PROPTEST_CASES") {
        Some(_) => default.cases,
        None => 1000,
    };
    let config = ProptestConfig {
        cases: (cases / share).max(1),
        failure_persistence: None,
        ..default
    };
    let outcome = TestRunner::new(config).run(&inputs, |input| {
        run(&input);
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

/// Returns seeds with pieces replaced, removed and inserted.
fn damaged(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    assert!(!seeds.is_empty(), "there are no seeds");
    let others = seeds.concat();
    let piece = prop_oneof![
        vec(any::<u8>(), 0..6),
        "[ -~\n]{0,6}".prop_map(String::into_bytes),
        (any::<Index>(), 0..64_usize).prop_map(move |(at, length)| {
            let from = at.index(others.len());
            others[from..(from + length).min(others.len())].to_vec()
        }),
    ];
    let splices = vec((any::<Index>(), 0..48_usize, piece), 0..4);
    (proptest::sample::select(seeds), splices).prop_map(|(mut bytes, splices)| {
        for (at, cut, piece) in splices {
            let from = at.index(bytes.len() + 1);
            let to = (from + cut).min(bytes.len());
            bytes.splice(from..to, piece);
        }
        bytes
    })
}

#[test]
fn any_response_results_in_an_output_or_an_error() {
    let seeds = run_kept("responses", responses::run);
    at_random(1, damaged(seeds), responses::run);
}

#[test]
fn any_text_is_the_json_that_it_is_for_serde_json() {
    let seeds = run_kept("json", json::run);
    at_random(1, damaged(seeds), json::run);
}

#[test]
fn any_model_results_in_a_crate_or_an_error() {
    run_kept("models", models::run);
    at_random(10, vec(any::<u8>(), 0..256), models::run);
}

#[test]
fn any_parameters_resolve_as_the_rules_specify() {
    let seeds = run_kept("endpoints", endpoints::run);
    at_random(1, damaged(seeds), endpoints::run);
}

#[test]
fn any_request_is_signed_as_by_aws_sigv4() {
    run_kept("signing", signing::run);
    at_random(1, vec(any::<u8>(), 0..600), signing::run);
}
