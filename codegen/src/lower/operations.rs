//! Lowering of operations, with their inputs, outputs and errors.

use super::protocol::Bindings;
use super::{Context, shapes};
use crate::ir;
use crate::model::{Auth, Idempotency, Kind, Location, Operation};
use crate::names;

/// Lowers every operation of the model.
pub(super) fn lower_operations<'a>(context: &Context<'a, '_>) -> Vec<ir::Operation<'a>> {
    let operations = context.model.operations.values();
    operations
        .map(|operation| context.lower_operation(operation))
        .collect()
}

impl<'a> Context<'a, '_> {
    fn lower_operation(&self, operation: &Operation<'a>) -> ir::Operation<'a> {
        let chosen = self.overrides.rename(operation.name);
        let name = chosen.unwrap_or(operation.name);
        let (rust_name, module) = (names::item_name(name), names::module(name));
        let http = match self.bindings {
            Bindings::Http => ir::HttpBinding {
                method: operation.http.method.to_owned(),
                uri: self.uri_with_member_names(operation),
                status: operation.http.response_code.unwrap_or(200),
            },
            Bindings::BodyOnly => ir::HttpBinding {
                method: "POST".to_owned(),
                uri: "/".to_owned(),
                status: 200,
            },
        };
        let input = self.lower_input_or_output(operation, &rust_name, InputOrOutput::Input(http));
        let output = self.lower_input_or_output(operation, &rust_name, InputOrOutput::Output);
        ir::Operation {
            docs: self.operation_docs(operation),
            comments: self.overrides.operation_reasons(operation.name),
            summary: self.operation_summary(operation, &module),
            paginator: self.lower_paginator(operation, &rust_name, &input, &output),
            input,
            output,
            error: self.lower_error(operation, &rust_name),
            idempotency: self.idempotency(operation),
            auth: self.auth(operation),
            host_prefix: operation.host_prefix.map(str::to_owned),
            deprecation: if operation.deprecated {
                ir::Deprecation::Deprecated
            } else {
                ir::Deprecation::NotDeprecated
            },
            constraints: operation
                .input
                .and_then(|input| self.constraint_names.get(input).cloned()),
            wire_name: operation.name,
            rust_name,
            module,
        }
    }

    /// Returns the URI with member names as labels, as the codecs expect.
    fn uri_with_member_names(&self, operation: &Operation) -> String {
        let input = operation.input.and_then(|name| self.model.shapes.get(name));
        let Some(Kind::Structure(structure)) = input.map(|shape| &shape.kind) else {
            return operation.http.uri.to_owned();
        };
        let mut uri = String::new();
        // A single pass: a member can have the name of another member's label.
        let mut rest = operation.http.uri;
        while let Some((before, (label, after))) = rest
            .split_once('{')
            .and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            let (label, greedy) = match label.strip_suffix('+') {
                Some(label) => (label, "+"),
                None => (label, ""),
            };
            let bound_member = structure.members.iter().find(|(name, member)| {
                member.location == Location::Uri && member.location_name.unwrap_or(name) == label
            });
            let name = bound_member.map_or(label, |(name, _)| name);
            uri.push_str(&format!("{before}{{{name}{greedy}}}"));
            rest = after;
        }
        uri + rest
    }

    /// Lowers the input or output. An operation without one gets an empty one, so that adding members
    /// breaks no program.
    fn lower_input_or_output(
        &self,
        operation: &Operation<'a>,
        operation_name: &str,
        input_or_output: InputOrOutput,
    ) -> ir::Struct<'a> {
        let (shape, suffix, role) = match &input_or_output {
            InputOrOutput::Input(_) => (operation.input, "Input", ir::Role::Input),
            InputOrOutput::Output => (operation.output, "Output", ir::Role::Output),
        };
        let rust_name = [operation_name, suffix].concat();
        let (wire_name, fields) = match shape {
            None => (rust_name.clone().into(), Vec::new()),
            Some(name) => match &self.model.shape(name).kind {
                Kind::Structure(structure) => {
                    (name.into(), self.lower_fields(name, structure, role))
                }
                _ => (name.into(), Vec::new()),
            },
        };
        let what = match &input_or_output {
            InputOrOutput::Input(_) => "Input",
            InputOrOutput::Output => "Output",
        };
        let mut schema = shapes::struct_schema(&fields);
        if let InputOrOutput::Input(http) = input_or_output {
            schema.http = Some(http);
        }
        ir::Struct {
            docs: self.input_or_output_docs(what, operation_name),
            builder_name: [rust_name.as_str(), "Builder"].concat(),
            module: String::new(),
            role,
            build_return: match role {
                ir::Role::Input => ir::BuildReturn::InfallibleResult,
                _ => shapes::build_return(&fields),
            },
            builder_storage: shapes::builder_storage(&fields),
            wire_name,
            rust_name,
            schema,
            fields,
        }
    }

    fn lower_error(&self, operation: &Operation, operation_name: &str) -> ir::OperationError {
        let mut variants = Vec::new();
        for name in &operation.errors {
            let rust_name = self.exception_name(name);
            variants.push(ir::ErrorVariant {
                predicate: shapes::predicate(&rust_name),
                rust_name,
            });
        }
        variants.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        variants.dedup_by(|a, b| a.rust_name == b.rust_name);
        ir::OperationError {
            rust_name: format!("{operation_name}Error"),
            variants,
        }
    }

    /// Decides whether an operation is idempotent: by an override, by its traits, or by its HTTP method.
    fn idempotency(&self, operation: &Operation) -> ir::Idempotency {
        let chosen = self.overrides.is_idempotent(operation.name);
        let by_method = matches!(operation.http.method, "GET" | "HEAD" | "PUT" | "DELETE")
            && self.bindings == Bindings::Http;
        if chosen || by_method || operation.idempotency != Idempotency::Unspecified {
            ir::Idempotency::Idempotent
        } else {
            ir::Idempotency::NotIdempotent
        }
    }

    fn auth(&self, operation: &Operation) -> ir::Auth {
        let service = &self.model.service.auth;
        let schemes = match &operation.auth {
            Some(Auth::None) => return ir::Auth::None,
            Some(Auth::UnsignedPayload) => return ir::Auth::SigV4UnsignedPayload,
            Some(Auth::Schemes(schemes)) => schemes,
            None => service,
        };
        if schemes.is_empty() || schemes.contains(&"aws.auth#sigv4") {
            return ir::Auth::SigV4;
        }
        if schemes.contains(&"smithy.api#noAuth") {
            return ir::Auth::None;
        }
        ir::Auth::Unsupported(schemes.join(", "))
    }

    /// Returns the Rust name of an exception.
    pub(super) fn exception_name(&self, name: &str) -> String {
        names::item_name(self.overrides.rename(name).unwrap_or(name))
    }
}

/// The structure to lower: an input with its HTTP binding, or an output.
enum InputOrOutput {
    Input(ir::HttpBinding),
    Output,
}
