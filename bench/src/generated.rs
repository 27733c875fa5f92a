//! Sizes of the generated crates.

use crate::Result;
use crate::command::output;
use crate::figure::Figures;
use proc_macro2::{TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Measures the sources of both crates.
pub(crate) fn measure(bench: &Path, figures: &mut Figures) -> Result {
    let ours = bench.join("../generated/cognito-sync/src");
    let official = source_of(bench, "aws-sdk-cognitosync")?.join("src");
    let sizes = [size(&ours)?, size(&official)?];
    let side = |figure: fn(&Size) -> usize| sizes.each_ref().map(|size| vec![figure(size) as f64]);
    figures.add("Generated crate", "files", side(|size| size.files));
    figures.add("Generated crate", "code lines", side(|size| size.lines));
    figures.add("Generated crate", "tokens", side(|size| size.tokens));
    Ok(())
}

/// Returns the folder of a package of the lock file.
pub(crate) fn source_of(bench: &Path, package: &str) -> Result<PathBuf> {
    let metadata = output(Command::new("cargo").current_dir(bench).args([
        "metadata",
        "--locked",
        "--format-version",
        "1",
    ]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let manifest = packages
        .filter(|found| found["name"] == package)
        .find_map(|found| found["manifest_path"].as_str());
    let manifest = Path::new(manifest.ok_or("the package is not in the lock file")?);
    Ok(manifest.parent().unwrap_or(manifest).to_owned())
}

/// The size of the sources of a crate.
#[derive(Default)]
pub(crate) struct Size {
    files: usize,
    /// Lines that are neither blank nor comments.
    lines: usize,
    pub(crate) tokens: usize,
}

pub(crate) fn size(folder: &Path) -> Result<Size> {
    let mut size = Size::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path)?;
                let code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
                size.files += 1;
                size.lines += text.lines().filter(code).count();
                // Comments of documentation would be attributes, of four tokens each.
                let code: Vec<&str> = text.lines().filter(code).collect();
                let tokens: TokenStream = code.join("\n").parse()?;
                size.tokens += count(tokens);
            }
        }
    }
    Ok(size)
}

fn count(tokens: TokenStream) -> usize {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => 2 + count(group.stream()),
        _ => 1,
    });
    tokens.sum()
}
