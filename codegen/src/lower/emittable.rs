//! The limits of the generator: parts of a model that are lowered but cannot be emitted.

use super::Lowered;
use super::protocol::unsupported_protocol;
use super::reachability::find_reachable;
use crate::document::child_path;
use crate::error::Error;
use crate::faults::Faults;
use crate::ir;
use crate::model::{Kind, Model, Operation, Shape};

/// Returns the crate to emit. Records a fault for each protocol, payload, stream, host prefix or auth
/// scheme that generated crates do not support, and returns `None` if the crate has no protocol.
pub(crate) fn into_crate<'a>(
    model: &Model<'a>,
    mut lowered: Lowered<'a>,
    faults: &Faults,
) -> Option<ir::Crate<'a>> {
    check_operations(model, &lowered, faults);
    let Some(service) = lowered.service.take() else {
        faults.add(unsupported_protocol(model));
        return None;
    };
    Some(ir::Crate {
        service,
        operations: lowered.operations,
        structs: lowered.structs,
        unions: lowered.unions,
        enums: lowered.enums,
        exceptions: lowered.exceptions,
        collections: lowered.collections,
        constraints: lowered.constraints,
    })
}

/// Records a fault for each operation that can be lowered but not emitted.
fn check_operations(model: &Model, lowered: &Lowered, faults: &Faults) {
    for operation in &lowered.operations {
        let refuse = |what: String, hint: &str| {
            let path = child_path("$.operations", operation.wire_name);
            faults.add(Error::new(model.file, path, what, hint));
        };
        if let ir::Auth::Unsupported(schemes) = &operation.auth {
            refuse(
                format!("the generator does not support the auth scheme `{schemes}`"),
                "use `aws.auth#sigv4` or `smithy.api#noAuth`, or remove the operation from the model",
            );
        }
        if let Some(prefix) = &operation.host_prefix {
            refuse(
                format!("the generator does not support the host prefix `{prefix}`"),
                "remove the operation from the model, or its `endpoint`",
            );
        }
    }
    let has_stream = model.shapes.values().any(is_stream);
    for operation in model.operations.values() {
        if let Some(payload) = unsupported_payload(model, operation) {
            faults.add(Error::new(
                model.file,
                child_path("$.operations", operation.name),
                format!("the generator does not support the payload `{payload}`"),
                "use a blob, string, structure or union as the payload, or remove the operation",
            ));
        }
        for message in operation.input.iter().chain(&operation.output) {
            if has_stream && let Some(stream) = find_reachable(model, message, is_stream) {
                faults.add(Error::new(
                    model.file,
                    child_path("$.operations", operation.name),
                    format!("the generator does not support the stream `{stream}`"),
                    "remove the operation from the model",
                ));
            }
        }
    }
}

/// Returns the target of the input's payload if codecs support its kind only inside a structure.
fn unsupported_payload<'a>(model: &'a Model<'a>, operation: &Operation) -> Option<&'a str> {
    let Kind::Structure(structure) = &model.shape(operation.input?).kind else {
        return None;
    };
    let target = structure.members.get(structure.payload?)?.target;
    let written = matches!(
        model.shape(target).kind,
        Kind::Blob { .. }
            | Kind::String
            | Kind::Enum(_)
            | Kind::Structure(_)
            | Kind::Union(_)
            | Kind::Unknown
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
