//! `README.md`: the crate-level documentation, in plain Markdown.

use semver::Version;

use crate::Package;
use crate::ir::Crate;
use crate::text;

/// Returns the `README.md` of a crate: the crate-level documentation and the list of operations.
pub(super) fn readme(krate: &Crate, package: &Package<'_>) -> String {
    let name = package.name;
    let mut readme = format!("# {name}\n\n");
    for line in plain_markdown(&crate_docs(krate, package)) {
        readme.push_str(&line);
        readme.push('\n');
    }
    readme.push_str(
        "\n## Operations\n\nEach is a method of `Client`, which returns a fluent builder:\n\n",
    );
    for operation in &krate.operations {
        readme.push_str(&format!(
            "- `{}`: `client.{}()`\n",
            operation.wire_name, operation.module
        ));
    }
    readme.push_str(&format!(
        "\n## License\n\nApache-2.0. The crate is generated from the model of the service, API version {}, by\n\
         `cargo xtask regenerate`. Do not edit its files. It is not affiliated with Amazon Web Services.\n",
        text::markdown(&krate.service.api_version)
    ));
    readme
}

/// Returns the crate-level documentation, in which `{version}` stands for the version that a dependency
/// on the crate names.
pub(super) fn crate_docs(krate: &Crate, package: &Package<'_>) -> Vec<String> {
    let version = match package.version.parse::<Version>() {
        // Before 1.0, a minor version can contain breaking changes.
        Ok(version) if version.pre.is_empty() && version.major == 0 => {
            format!("0.{}", version.minor)
        }
        Ok(version) if version.pre.is_empty() => version.major.to_string(),
        _ => package.version.to_owned(),
    };
    let lines = krate.service.docs.iter();
    lines
        .map(|line| line.replace("{version}", &version))
        .collect()
}

/// Converts the Markdown of rustdoc: headings are one level lower, hidden lines of examples and the
/// attributes of code blocks are removed, and a link to an item becomes its text.
fn plain_markdown(docs: &[String]) -> Vec<String> {
    let mut lines = Vec::with_capacity(docs.len());
    // The language of the code block that the line is in.
    let mut block: Option<&str> = None;
    for line in docs {
        match (block, line.strip_prefix("```")) {
            (None, Some(info)) => {
                let language = language(info);
                lines.push(format!("```{language}"));
                block = Some(language);
            }
            (Some(_), Some(_)) => {
                lines.push(line.clone());
                block = None;
            }
            (Some("rust"), None) => lines.extend(visible(line)),
            (Some(_), None) => lines.push(line.clone()),
            (None, None) if line.starts_with('#') => lines.push(format!("#{line}")),
            (None, None) => lines.push(without_item_links(line)),
        }
    }
    lines
}

/// Returns the language of a code block. Those without one are Rust, and so are those with attributes
/// of rustdoc.
fn language(info: &str) -> &str {
    let first = info.split(',').next().unwrap_or_default().trim();
    match first {
        "" | "no_run" | "ignore" | "should_panic" | "compile_fail" => "rust",
        language => language,
    }
}

/// Returns a line of an example, unless rustdoc hides it.
fn visible(line: &str) -> Option<String> {
    let code = line.trim_start();
    if code == "#" || code.starts_with("# ") {
        return None;
    }
    match code.strip_prefix("##") {
        Some(rest) => Some(format!("{}#{rest}", &line[..line.len() - code.len()])),
        None => Some(line.to_owned()),
    }
}

/// Replaces each link to an item by its text: those with a path as their target, and those that consist
/// of a code span only.
fn without_item_links(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find('[') {
        text.push_str(&rest[..start]);
        let link = &rest[start..];
        let Some(end) = link.find(']') else {
            return text + link;
        };
        let (label, after) = (&link[1..end], &link[end + 1..]);
        let target = after
            .strip_prefix('(')
            .and_then(|target| target.split_once(')'));
        match target {
            Some((target, after)) if target.contains("::") => {
                text.push_str(label);
                rest = after;
            }
            None if label.starts_with('`') && label.ends_with('`') => {
                text.push_str(label);
                rest = after;
            }
            _ => {
                text.push_str(&link[..=end]);
                rest = after;
            }
        }
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(docs: &str) -> String {
        let lines: Vec<String> = docs.lines().map(str::to_owned).collect();
        plain_markdown(&lines).join("\n")
    }

    #[test]
    fn headings_are_one_level_lower() {
        assert_eq!(converted("# One\ntext # two"), "## One\ntext # two");
    }

    #[test]
    fn examples_have_no_hidden_lines_and_no_attributes() {
        let docs = "```no_run\n# fn main() {\n#\n#[derive(Debug)]\n    ## kept\n# }\n```\n\
                    ```toml\n# a comment\n```";
        let plain = "```rust\n#[derive(Debug)]\n    # kept\n```\n```toml\n# a comment\n```";
        assert_eq!(converted(docs), plain);
    }

    #[test]
    fn links_to_items_become_text() {
        assert_eq!(
            converted(
                "[`Error`] and [`a`](crate::A), [b](crate::b), [c](https://c.d), [e], `f[0]`"
            ),
            "`Error` and `a`, b, [c](https://c.d), [e], `f[0]`"
        );
    }
}
