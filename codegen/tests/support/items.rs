//! Cuts items out of a generated file, as it was formatted: a blank line separates items, and nothing
//! else at the left margin follows a blank line.

/// Returns the items of a file that the selectors name, in the file's order, with a blank line
/// between. Without selectors that is the whole file, except for the comment in its first line.
///
/// A selector is the beginning of an item's first line without its visibility, up to the end of a
/// name: `struct Thing`, `impl Thing`, `impl std::fmt::Debug for Thing`, `use`. `shape! Thing` is the
/// macro invocation `shape! { Thing … }`, and `Thing::name` the method of `impl Thing`.
///
/// # Errors
/// The selectors that no item matches.
pub(crate) fn cut(text: &str, selectors: &[&str]) -> Result<String, String> {
    if selectors.is_empty() {
        let (_header, rest) = text.split_once("\n\n").expect("a file has a header");
        return Ok(rest.to_owned());
    }
    let items = split(text);
    let mut unmatched: Vec<&str> = selectors.to_vec();
    let mut selected = Vec::new();
    for item in &items {
        let matched: Vec<&str> = selectors
            .iter()
            .copied()
            .filter(|selector| matches(item, selector))
            .collect();
        unmatched.retain(|selector| !matched.contains(selector));
        if !matched.is_empty() {
            selected.push(item.clone());
            continue;
        }
        let Some((name, members)) = inherent_impl(item) else {
            continue;
        };
        let mut chosen = Vec::new();
        for member in &members {
            let is_named = |selector: &&&str| {
                selector
                    .split_once("::")
                    .is_some_and(|(of, method)| of == name && is_method(member, method))
            };
            if let Some(selector) = selectors.iter().find(is_named) {
                unmatched.retain(|other| other != selector);
                chosen.push(indented(member));
            }
        }
        if !chosen.is_empty() {
            selected.push(format!("impl {name} {{\n{}}}\n", chosen.join("\n")));
        }
    }
    if unmatched.is_empty() {
        return Ok(selected.join("\n"));
    }
    let titles: Vec<&str> = items.iter().filter_map(|item| title(item)).collect();
    Err(format!(
        "no item `{}` among:\n    {}",
        unmatched.join("`, `"),
        titles.join("\n    ")
    ))
}

/// Splits a file, or the dedented members of a block, into items.
fn split(text: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut after_blank = true;
    for line in text.lines() {
        if after_blank && line.starts_with(|first: char| !first.is_whitespace()) {
            items.push(String::new());
        }
        after_blank = line.is_empty();
        if let Some(item) = items.last_mut() {
            item.push_str(line);
            item.push('\n');
        }
    }
    for item in &mut items {
        item.truncate(item.trim_end().len() + 1);
    }
    items
}

/// Returns the first line of an item that is neither documentation nor an attribute.
fn title(item: &str) -> Option<&str> {
    item.lines().find_map(code)
}

/// Returns a line of code at the left margin without its visibility.
fn code(line: &str) -> Option<&str> {
    let starts_code = |first: char| first.is_alphabetic() || first == '_';
    line.starts_with(starts_code).then(|| {
        line.trim_start_matches("pub(crate) ")
            .trim_start_matches("pub ")
            .trim_start_matches("async ")
    })
}

/// Returns whether a line of the item begins with the selector. Short items stand together.
fn matches(item: &str, selector: &str) -> bool {
    if let Some((name, rest)) = selector.split_once("! ") {
        let body = item.lines().skip_while(|line| code(line).is_none()).nth(1);
        return title(item).is_some_and(|title| title.strip_prefix(name) == Some("! {"))
            && body.is_some_and(|body| begins(body.trim_start(), rest));
    }
    item.lines()
        .filter_map(code)
        .any(|line| begins(line, selector))
}

fn begins(text: &str, start: &str) -> bool {
    text.strip_prefix(start).is_some_and(|rest| {
        let is_name = |next: char| next.is_alphanumeric() || next == '_';
        !rest.starts_with(is_name)
    })
}

/// Returns the type of an `impl` block without a trait, and its members, dedented.
fn inherent_impl(item: &str) -> Option<(&str, Vec<String>)> {
    let title = title(item)?;
    let name = title.strip_prefix("impl ")?.strip_suffix(" {")?;
    let (_, body) = item.split_once(&format!("{title}\n"))?;
    let body: String = body
        .lines()
        .map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or_default()))
        .collect();
    Some((name, split(&body)))
}

fn is_method(member: &str, name: &str) -> bool {
    matches(member, &format!("fn {name}"))
}

fn indented(member: &str) -> String {
    let indent = |line: &str| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    };
    member.lines().map(indent).collect()
}
