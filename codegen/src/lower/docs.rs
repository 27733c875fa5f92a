//! The documentation of generated items: the text of `docs.toml`, followed by facts of the model.
//!
//! The facts are whether a member is required, its limits and whether it is sensitive. Items without a
//! text are documented by their wire names.

use serde_json::Number;

use super::Context;
use super::fields::Required;
use crate::docs_file::Documentation;
use crate::ir::Sensitivity;
use crate::model::{Constraints, Kind, Location, Member, Operation, Shape};
use crate::names::{client_link, struct_link};
use crate::text::{self, code_span};

impl Context<'_, '_> {
    /// Returns the documentation of a field.
    pub(super) fn member_docs(
        &self,
        shape: &str,
        name: &str,
        member: &Member,
        target: &Shape,
        required: Required,
        sensitivity: Sensitivity,
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
        if sensitivity == Sensitivity::Sensitive {
            facts.push("Sensitive: redacted in `Debug`.".to_owned());
        }
        if !facts.is_empty() {
            add_paragraph(&mut docs, facts.join(" "));
        }
        if member.deprecated || target.deprecated {
            add_paragraph(&mut docs, "Deprecated by the service.");
        }
        docs
    }

    /// Returns the documentation of a structure, union, enum or error.
    pub(super) fn shape_docs(&self, name: &str, what: &str) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        match self.docs.shape(name) {
            Some(docs) => lines(docs),
            None => vec![format!("The {what} `{name}`.")],
        }
    }

    /// Returns the documentation of an operation's input or output; `what` is `Input` or `Output`.
    pub(super) fn input_or_output_docs(&self, what: &str, operation_name: &str) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        vec![format!("{what} of {}.", struct_link(operation_name))]
    }

    /// Returns the documentation of an enum value.
    pub(super) fn value_docs(&self, shape: &str, value: &str) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        match self.docs.value(shape, value) {
            Some(docs) => lines(docs),
            None if value.is_empty() => vec!["The empty value.".to_owned()],
            None => vec![format!("The value {}.", code_span(value))],
        }
    }

    /// Returns the documentation of an operation's marker type: the first paragraph, and a link to the
    /// rest.
    pub(super) fn operation_summary(&self, operation: &Operation, module: &str) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        let text = self.docs.operation(operation.name);
        let mut docs = match text.and_then(|text| text.split("\n\n").next()) {
            Some(paragraph) => lines(paragraph),
            None => vec![format!("The operation `{}`.", operation.name)],
        };
        let link = client_link(module);
        let example = self.docs.example(operation.name);
        let topics = match (example.is_some(), operation.errors.is_empty()) {
            (true, false) => ", which documents credentials, an example and errors",
            (true, true) => ", which documents credentials and an example",
            (false, false) => ", which documents credentials and errors",
            (false, true) => "",
        };
        add_paragraph(&mut docs, format!("Sent by {link}{topics}."));
        docs
    }

    /// Returns the documentation of the client's method: the text, an example and the errors.
    pub(super) fn operation_docs(&self, operation: &Operation) -> Vec<String> {
        if self.docs.documentation() == Documentation::Omitted {
            return Vec::new();
        }
        let mut docs = match self.docs.operation(operation.name) {
            Some(docs) => lines(docs),
            None => vec![format!("The operation `{}`.", operation.name)],
        };
        if operation.deprecated {
            add_paragraph(&mut docs, "Deprecated by the service.");
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
            docs.push(match self.docs.shape(error).map(text::first_sentence_of) {
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

fn place(location: Location) -> &'static str {
    match location {
        Location::Body => "",
        Location::Uri => " in the path",
        Location::Query => " in the query",
        Location::Header => " in a header",
        Location::PrefixHeaders => " in the headers that share its prefix",
        Location::StatusCode => " from the status of the response",
    }
}

/// Returns the constraints of a shape as sentences.
fn constraints(kind: &Kind, constraints: &Constraints) -> Vec<String> {
    let (what, units) = match kind {
        Kind::String | Kind::Enum(_) => ("Length", ""),
        Kind::Blob { .. } => ("Length", " bytes"),
        Kind::List { .. } => ("Size", " items"),
        Kind::Map { .. } => ("Size", " entries"),
        _ => ("Range", ""),
    };
    let count = |number: &Number| match (number.as_u64(), units) {
        (Some(1), " bytes") => "1 byte".to_owned(),
        (Some(1), " items") => "1 item".to_owned(),
        (Some(1), " entries") => "1 entry".to_owned(),
        _ => format!("{number}{units}"),
    };
    let mut facts = Vec::new();
    match (&constraints.min, &constraints.max) {
        (Some(min), Some(max)) if min == max => facts.push(format!("{what}: {}.", count(min))),
        (Some(min), Some(max)) => facts.push(format!("{what}: {min} to {}.", count(max))),
        (Some(min), None) => facts.push(format!("{what}: at least {}.", count(min))),
        (None, Some(max)) => facts.push(format!("{what}: at most {}.", count(max))),
        (None, None) => {}
    }
    if let Some(pattern) = &constraints.pattern {
        facts.push(format!("Pattern: {}.", code_span(pattern)));
    }
    facts
}
