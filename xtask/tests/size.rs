//! The README states that each generated crate is less than a quarter of the official crate.
//!
//! The crates are measured in tokens of their `src/**/*.rs`, without the server side, which the official
//! crates do not have, as `proc_macro2` reads them: an
//! identifier, a literal and a punctuation character are one token each (`::` is two, a lifetime two),
//! and a group is its two delimiters and the tokens between them. Comments and documentation
//! attributes do not count. Unlike lines, tokens do not depend on the layout.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The limit, as a part of the official crate's tokens.
const LIMIT: f64 = 0.23;

#[test]
fn generated_crates_have_at_most_0_23_of_the_tokens_of_the_official_crates() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (ours, theirs) in [
        ("cognito-identity", "aws-sdk-cognitoidentity"),
        ("cognito-sync", "aws-sdk-cognitosync"),
    ] {
        let official = tokens_of_crate(&official_crate(&root.join("parity/Cargo.toml"), theirs));
        let generated = tokens_of_crate(&root.join("generated").join(ours));
        let ratio = generated as f64 / official as f64;
        let figures = format!("{ours}: {generated} tokens, {theirs}: {official}, ratio {ratio:.3}");
        println!("{figures}");
        assert!(
            generated > 10_000 && official > 10_000,
            "too few: {figures}"
        );
        assert!(
            ratio <= LIMIT,
            "{figures}, which is more than {LIMIT}; move what all crates have in common into runtime/"
        );
    }
}

/// Finds the source of the official crate in the version that parity/ compares with.
fn official_crate(parity: &Path, name: &str) -> PathBuf {
    let fetch = "run `cargo fetch --locked --manifest-path parity/Cargo.toml`";
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .arg("--manifest-path")
        .arg(parity)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "the source of the official crate is missing: {fetch}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages
        .iter()
        .find(|package| package["name"] == name)
        .expect("parity/ depends on the official crates");
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    let folder = manifest.parent().unwrap();
    assert!(
        folder.join("src/lib.rs").is_file(),
        "{} is missing: {fetch}",
        folder.display()
    );
    folder.to_owned()
}

fn tokens_of_crate(folder: &Path) -> usize {
    let files = rust_files(&folder.join("src"));
    files.iter().map(|file| tokens_of_file(file)).sum()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_stem().is_some_and(|name| name == "server") {
            continue;
        } else if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn tokens_of_file(file: &Path) -> usize {
    let text = fs::read_to_string(file).unwrap();
    let tokens = text.parse::<TokenStream>();
    count(tokens.unwrap_or_else(|error| panic!("{}: {error}", file.display())))
}

fn count(tokens: TokenStream) -> usize {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut total = 0;
    let mut rest = tokens.as_slice();
    while let [first, after @ ..] = rest {
        rest = after_documentation(rest).unwrap_or_else(|| {
            total += match first {
                TokenTree::Group(group) => {
                    let delimiters = match group.delimiter() {
                        Delimiter::None => 0,
                        _ => 2,
                    };
                    delimiters + count(group.stream())
                }
                _ => 1,
            };
            after
        });
    }
    total
}

/// Returns the tokens after a documentation comment or attribute, if they begin with one.
fn after_documentation(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let (attribute, rest) = match tokens {
        [hash, TokenTree::Group(attribute), rest @ ..] if is(hash, '#') => (attribute, rest),
        [hash, bang, TokenTree::Group(attribute), rest @ ..] if is(hash, '#') && is(bang, '!') => {
            (attribute, rest)
        }
        _ => return None,
    };
    let first = attribute.stream().into_iter().next();
    let is_doc = matches!(&first, Some(TokenTree::Ident(name)) if name == "doc");
    is_doc.then_some(rest)
}

#[test]
fn documentation_and_comments_do_not_count() {
    let text = r#"
        //! A file.
        #![allow(deprecated)]
        // A comment.
        /// A struct. /* Nothing. */
        #[doc(hidden)]
        struct A<'a> { b: &'a str, c: [u8; 2] }
    "#;
    let attribute = ["#", "!", "[", "allow", "(", "deprecated", ")", "]"].len();
    let head = ["struct", "A", "<", "'", "a", ">", "{", "}"].len();
    let b = ["b", ":", "&", "'", "a", "str", ","].len();
    let c = ["c", ":", "[", "u8", ";", "2", "]"].len();
    assert_eq!(count(text.parse().unwrap()), attribute + head + b + c);
}
