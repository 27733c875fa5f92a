//! The limits of the generator: parts of a model that are lowered but cannot be emitted.

use super::Lowered;
use super::protocol::unsupported_protocol;
use super::reachability::find_reachable;
use crate::error::Error;
use crate::ir;
use crate::model::{Kind, Model, Operation, Shape};

/// Returns the crate to emit.
///
/// # Errors
///
/// The model uses a protocol, payload, stream, host prefix or authentication scheme that generated
/// crates do not support.
pub(crate) fn into_crate<'a>(
    model: &Model<'a>,
    mut lowered: Lowered<'a>,
) -> Result<ir::Crate<'a>, Error> {
    let Some(service) = lowered.service.take() else {
        return Err(unsupported_protocol(model));
    };
    check_operations(model, &lowered)?;
    Ok(ir::Crate {
        service,
        operations: lowered.operations,
        structs: lowered.structs,
        unions: lowered.unions,
        enums: lowered.enums,
        exceptions: lowered.exceptions,
        collections: lowered.collections,
    })
}

/// Returns an error for the first operation that can be lowered but not emitted.
fn check_operations(model: &Model, lowered: &Lowered) -> Result<(), Error> {
    for operation in &lowered.operations {
        let refuse = |what: String, hint: &str| {
            Err(Error::new(
                model.file,
                format!("$.operations.{}", operation.wire_name),
                what,
                hint,
            ))
        };
        if let ir::Auth::Unsupported(schemes) = &operation.auth {
            return refuse(
                format!("the generator does not support the auth scheme `{schemes}`"),
                "use `aws.auth#sigv4` or `smithy.api#noAuth`, or remove the operation from the model",
            );
        }
        if let Some(prefix) = &operation.host_prefix {
            return refuse(
                format!("the generator does not support the host prefix `{prefix}`"),
                "remove the operation from the model, or its `endpoint`",
            );
        }
    }
    for operation in model.operations.values() {
        if let Some(payload) = unsupported_payload(model, operation) {
            return Err(Error::new(
                model.file,
                format!("$.operations.{}", operation.name),
                format!("the generator does not support the payload `{payload}`"),
                "use a blob, string, structure or union as the payload, or remove the operation",
            ));
        }
        for message in operation.input.iter().chain(&operation.output) {
            if let Some(stream) = find_reachable(model, message, is_stream) {
                return Err(Error::new(
                    model.file,
                    format!("$.operations.{}", operation.name),
                    format!("the generator does not support the stream `{stream}`"),
                    "remove the operation from the model",
                ));
            }
        }
    }
    Ok(())
}

/// Returns the target of the input's payload if codecs support its kind only inside a structure.
fn unsupported_payload<'a>(model: &'a Model<'a>, operation: &Operation) -> Option<&'a str> {
    let input = model.shapes.get(operation.input?)?;
    let Kind::Structure(structure) = &input.kind else {
        return None;
    };
    let target = structure.members.get(structure.payload?)?.target;
    let written = matches!(
        model.shapes.get(target)?.kind,
        Kind::Blob { .. } | Kind::String | Kind::Enum(_) | Kind::Structure(_) | Kind::Union(_)
    );
    (!written).then_some(target)
}

/// Returns whether a shape is a stream or contains one directly.
fn is_stream(shape: &Shape) -> bool {
    match &shape.kind {
        Kind::Blob { streaming } => *streaming,
        Kind::Structure(structure) | Kind::Union(structure) => {
            structure.event_stream || structure.members.values().any(|member| member.streaming)
        }
        _ => false,
    }
}
