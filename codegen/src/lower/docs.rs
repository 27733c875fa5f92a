//! Documentation: the words of `docs.toml`, and the facts of the model after them.
//!
//! What is required, how long, how large and of what form is stated by the model, and so is
//! appended here for every service. Where there are no words, a sentence that names the item stands
//! in for them.

use super::Context;
use super::fields::Required;
use crate::docs_file::Documentation;
use crate::model::{Constraints, Kind, Location, Member, Operation, Shape};

impl Context<'_, '_> {
    /// The documentation of a field.
    pub(super) fn member_docs(
        &self,
        shape: &str,
        name: &str,
        member: &Member,
        target: &Shape,
        required: Required,
    ) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        let mut docs = match self.docs.member(shape, name) {
            Some(docs) => lines(docs),
            None => vec![format!("The member `{name}`{}.", place(member.location))],
        };
        let mut facts = Vec::new();
        if required == Required::Yes {
            facts.push("Required.".to_owned());
        }
        facts.extend(constraints(&target.kind, &target.constraints));
        if !facts.is_empty() {
            add_paragraph(&mut docs, facts.join(" "));
        }
        if member.deprecated || target.deprecated {
            add_paragraph(&mut docs, "The service has deprecated this member.");
        }
        docs
    }

    /// The documentation of a structure, union, enum or error.
    pub(super) fn shape_docs(&self, name: &str, what: &str) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        match self.docs.shape(name) {
            Some(docs) => lines(docs),
            None => vec![format!("The {what} `{name}`.")],
        }
    }

    /// The documentation of an operation's input or output.
    pub(super) fn message_docs(&self, what: &str, operation_name: &str) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        vec![format!("The {what} of [`{operation_name}`].")]
    }

    /// The documentation of an enum's value.
    pub(super) fn value_docs(&self, shape: &str, value: &str) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        match self.docs.value(shape, value) {
            Some(docs) => lines(docs),
            None => vec![format!("The value `{value}`.")],
        }
    }

    /// The documentation of an operation's marker type: the first paragraph, and where the rest is.
    pub(super) fn operation_summary(&self, operation: &Operation, module: &str) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        let text = self.docs.operation(operation.name);
        let mut docs = match text.and_then(|text| text.split("\n\n").next()) {
            Some(paragraph) => lines(paragraph),
            None => vec![format!("The operation `{}`.", operation.name)],
        };
        let link = format!("[`Client::{module}`](crate::Client::{module})");
        add_paragraph(
            &mut docs,
            format!("{link} sends it, and says who may call it and what can go wrong."),
        );
        docs
    }

    /// The documentation of the client's method: the words, an example, and what can go wrong.
    pub(super) fn operation_docs(&self, operation: &Operation) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        let mut docs = match self.docs.operation(operation.name) {
            Some(docs) => lines(docs),
            None => vec![format!("The operation `{}`.", operation.name)],
        };
        if operation.deprecated {
            add_paragraph(&mut docs, "The service has deprecated this operation.");
        }
        if let Some(example) = self.docs.example(operation.name) {
            let krate = self.package.replace('-', "_");
            docs.extend([String::new(), "# Examples".to_owned(), String::new()]);
            docs.push("```no_run".to_owned());
            docs.push(format!(
                "# async fn example(client: &{krate}::Client) -> Result<(), {krate}::Error> {{"
            ));
            docs.extend(lines(example));
            docs.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
        }
        if !operation.errors.is_empty() {
            docs.extend([String::new(), "# Errors".to_owned(), String::new()]);
        }
        for error in &operation.errors {
            let name = self.exception_name(error);
            let link = format!("- [`{name}`](crate::types::error::{name})");
            docs.push(match self.docs.shape(error).map(first_sentence) {
                Some(sentence) => format!("{link}: {sentence}"),
                None => link,
            });
        }
        docs
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

fn add_paragraph(docs: &mut Vec<String>, text: impl Into<String>) {
    docs.push(String::new());
    docs.push(text.into());
}

/// The text up to the first full stop that ends a sentence, on one line.
fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or(text);
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.find(". ") {
        Some(end) => line[..=end].to_owned(),
        None => line,
    }
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Body => "",
        Location::Uri => " in the path",
        Location::Query => " in the query",
        Location::Header => " in a header",
        Location::PrefixHeaders => " in the headers that share its prefix",
        Location::StatusCode => " from the status of the reply",
    }
}

/// The limits of a shape in words.
fn constraints(kind: &Kind, constraints: &Constraints) -> Vec<String> {
    let (what, unit) = match kind {
        Kind::String | Kind::Enum(_) => ("Length", " characters"),
        Kind::Blob { .. } => ("Length", " bytes"),
        Kind::List { .. } => ("Size", " items"),
        Kind::Map { .. } => ("Size", " entries"),
        _ => ("Range", ""),
    };
    let mut facts = Vec::new();
    match (&constraints.min, &constraints.max) {
        (Some(min), Some(max)) if min == max => facts.push(format!("{what}: {min}{unit}.")),
        (Some(min), Some(max)) => facts.push(format!("{what}: {min} to {max}{unit}.")),
        (Some(min), None) => facts.push(format!("{what}: {min}{unit} or more.")),
        (None, Some(max)) => facts.push(format!("{what}: {max}{unit} at most.")),
        (None, None) => {}
    }
    if let Some(pattern) = &constraints.pattern {
        facts.push(format!("Pattern: {}.", code_span(pattern)));
    }
    facts
}

/// A code span that holds any text: its fence is longer than any run of backticks inside.
fn code_span(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let longest = text
        .split(|letter| letter != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

#[cfg(test)]
mod tests {
    use super::{code_span, first_sentence};

    #[test]
    fn patterns_with_backticks_stay_inside_their_code_span() {
        assert_eq!(code_span("[a-z]+"), "`[a-z]+`");
        assert_eq!(code_span("a`b"), "``a`b``");
        assert_eq!(code_span("`a"), "`` `a ``");
    }

    #[test]
    fn the_first_sentence_is_taken_whole() {
        assert_eq!(
            first_sentence("One thing\nor two. More.\n\nRest."),
            "One thing or two."
        );
        assert_eq!(first_sentence("Only this."), "Only this.");
    }
}
