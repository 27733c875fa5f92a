//! The short run: every seed, every input that once failed, and some thousand at random.
//!
//! `PROPTEST_CASES` sets how many; 1,000 by default, and a tenth of that for models, which take longer.

use cognito_sync_fuzz::{endpoints, models, replies, signing};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestRunner;
use std::fs;
use std::path::Path;

/// The files of a folder beside `src/`, of which git keeps none that is empty.
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

/// Runs what is kept for `target`, and gives the seeds.
fn kept(target: &str, run: fn(&[u8])) -> Vec<Vec<u8>> {
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

/// A seed out of which pieces are cut and into which others are put.
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
fn any_reply_is_an_output_or_an_error() {
    let seeds = kept("replies", replies::run);
    at_random(1, damaged(seeds), replies::run);
}

#[test]
fn any_model_is_a_crate_or_an_error() {
    kept("models", models::run);
    at_random(10, vec(any::<u8>(), 0..256), models::run);
}

#[test]
fn any_parameters_give_what_the_rules_say() {
    let seeds = kept("endpoints", endpoints::run);
    at_random(1, damaged(seeds), endpoints::run);
}

#[test]
fn any_request_is_signed_as_the_peer_signs_it() {
    kept("signing", signing::run);
    at_random(1, vec(any::<u8>(), 0..600), signing::run);
}
