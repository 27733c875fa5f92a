//! Compares the public API of our crates with that of the official ones.
//!
//! Every public path, signature, field, variant, trait implementation and cargo feature of an official
//! crate has to be in ours, or in a row of `exclusions.toml` with a reason. The rows hold for all crates; one that
//! matches no difference is an error.

mod list;
mod load;
mod rows;
mod side;
mod ty;
mod walk;

use list::List;
use load::Loaded;
use rows::Rows;
use side::Side;
use std::path::Path;
use std::process::ExitCode;
use ty::{Subst, Ty, all_match};
use walk::walk;

/// Error of a comparison that cannot be made.
type Failure = Box<dyn std::error::Error>;

/// The official crates and ours.
const CRATES: [(&str, &str); 2] = [
    ("aws-sdk-cognitoidentity", "cognito-identity"),
    ("aws-sdk-cognitosync", "cognito-sync"),
];

fn main() -> ExitCode {
    match check() {
        Ok(differences) if differences.is_empty() => ExitCode::SUCCESS,
        Ok(differences) => {
            for difference in &differences {
                println!("{difference}");
            }
            println!("\n{} differences", differences.len());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn check() -> Result<Vec<String>, Failure> {
    let parity = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .ok_or("no parent folder")?;
    let rows = Rows::read(&parity.join("exclusions.toml"))?;
    let mut differences = Vec::new();
    for (official, ours) in CRATES {
        differences.extend(check_crate(parity, official, ours, &rows)?);
    }
    differences.extend(
        rows.unused()
            .map(|item| format!("row that matches no difference: {item}")),
    );
    if differences.is_empty() {
        println!("{} rows of exclusions.toml", rows.count());
    }
    Ok(differences)
}

/// Compares one of our crates with the official one.
fn check_crate(
    parity: &Path,
    official_name: &str,
    our_name: &str,
    rows: &Rows,
) -> Result<Vec<String>, Failure> {
    let project = parity.parent().ok_or("no parent folder")?;
    let features = ["behavior-version-latest", "test-util"];
    let own = [
        Loaded::describe(project, our_name, &features)?,
        Loaded::describe(project, "sdk-runtime", &["test-util"])?,
        Loaded::describe(parity, "aws-smithy-runtime-api", &[])?,
    ];
    let mut ours = Side::new(own.into(), Default::default());
    let our_paths = walk(&mut ours, 2, &|_| false);

    let theirs = [
        Loaded::describe(parity, official_name, &[])?,
        // The official crate re-exports items of these; our crate defines its own.
        Loaded::describe(parity, "aws-smithy-runtime-api", &[])?,
        Loaded::describe(parity, "aws-smithy-runtime", &[])?,
        Loaded::describe(parity, "aws-runtime", &[])?,
    ];
    let mut theirs = Side::new(theirs.into(), rows.spellings(official_name));
    let our_own = |path: &str| matches!(our_paths.get(path), Some(walk::Target::Here(..)));
    let their_paths = walk(&mut theirs, 1, &our_own);

    let official = list::list(&theirs, &their_paths);
    let ours = list::list(&ours, &our_paths);
    let mut differences = compare(&official, &ours, rows);
    let known = load::features(project, our_name)?;
    for feature in load::features(parity, official_name)? {
        if !known.contains(&feature) && !rows.excuse_feature(&feature) {
            differences.push(format!("missing: feature {feature}"));
        }
    }
    let impls: usize = official.impls.values().map(Vec::len).sum();
    println!(
        "{} items and {impls} implementations of {official_name}: {} differ from those of {our_name}",
        official.items.len(),
        differences.len(),
    );
    Ok(differences)
}

fn compare(official: &List, ours: &List, rows: &Rows) -> Vec<String> {
    let mut differences = Vec::new();
    for (item, text) in &official.items {
        match ours.items.get(item) {
            Some(own) if own == text => {}
            Some(_) if rows.excuse_differing(item) => {}
            Some(own) => differences.push(format!(
                "differs: {item}\n    official: {text}\n    ours:     {own}"
            )),
            None if rows.excuse_missing(item) => {}
            None => differences.push(format!("missing: {item}: {text}")),
        }
    }
    for (path, traits) in &official.impls {
        let own = ours.impls.get(path).map_or(&[][..], Vec::as_slice);
        for of in traits {
            let item = format!("impl {of} for {path}");
            if !own.iter().any(|own| covers(own, of)) && !rows.excuse_missing(&item) {
                differences.push(format!("missing: {item}"));
            }
        }
    }
    differences
}

/// Returns whether our implementation, whose parameters match any type, covers the official one.
fn covers(own: &Ty, official: &Ty) -> bool {
    match (own, official) {
        (Ty::Named(one, args), Ty::Named(two, others)) => {
            one == two && all_match(args, others, &mut Subst::new())
        }
        _ => false,
    }
}
