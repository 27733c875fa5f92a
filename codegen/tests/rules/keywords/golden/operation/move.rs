// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `Move`.
///
/// [`Client::r#move`](crate::Client::r#move) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Move;
impl Operation for Move {
    type Service = crate::meta::Keywords;
    type Input = MoveInput;
    type Output = MoveOutput;
    type Error = MoveError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("Move", &INPUT, &OUTPUT);
}
/// The input of [`Move`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct MoveInput {
    /// The member `type`.
    ///
    /// Required.
    pub r#type: Option<String>,
    /// The member `Match`.
    pub r#match: Option<String>,
    /// The member `self`.
    ///
    /// Required.
    pub self_value: Option<String>,
    /// The member `Crate`.
    pub crate_value: Option<String>,
    /// The member `super`.
    pub super_value: Option<String>,
    /// The member `async`.
    pub r#async: Option<String>,
    /// The member `gen`.
    pub r#gen: Option<String>,
    /// The member `Box`.
    pub r#box: Option<String>,
    /// The member `macro`.
    pub r#macro: Option<String>,
}
impl MoveInput {
    /// The member `type`.
    ///
    /// Required.
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }
    /// The member `Match`.
    pub fn r#match(&self) -> Option<&str> {
        self.r#match.as_deref()
    }
    /// The member `self`.
    ///
    /// Required.
    pub fn self_value(&self) -> Option<&str> {
        self.self_value.as_deref()
    }
    /// The member `Crate`.
    pub fn crate_value(&self) -> Option<&str> {
        self.crate_value.as_deref()
    }
    /// The member `super`.
    pub fn super_value(&self) -> Option<&str> {
        self.super_value.as_deref()
    }
    /// The member `async`.
    pub fn r#async(&self) -> Option<&str> {
        self.r#async.as_deref()
    }
    /// The member `gen`.
    pub fn r#gen(&self) -> Option<&str> {
        self.r#gen.as_deref()
    }
    /// The member `Box`.
    pub fn r#box(&self) -> Option<&str> {
        self.r#box.as_deref()
    }
    /// The member `macro`.
    pub fn r#macro(&self) -> Option<&str> {
        self.r#macro.as_deref()
    }
    /// Returns a builder of [`MoveInput`].
    pub fn builder() -> builders::MoveInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 9] = [
    string(id!("MoveRequest$type"), 0),
    string(id!("MoveRequest$Match"), 1),
    string(id!("MoveRequest$self"), 2),
    string(id!("MoveRequest$Crate"), 3),
    string(id!("MoveRequest$super"), 4),
    string(id!("MoveRequest$async"), 5),
    string(id!("MoveRequest$gen"), 6),
    string(id!("MoveRequest$Box"), 7),
    string(id!("MoveRequest$macro"), 8),
];
static INPUT_REFS: [&Schema; 9] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("MoveRequest"), &INPUT_REFS)
    .with_http(http("POST", "/Move", 200));
structure!(
    input MoveInput, INPUT, INPUT_MEMBERS, required(r#type), some(r#match),
    required(self_value), some(crate_value), some(super_value), some(r#async),
    some(r#gen), some(r#box), some(r#macro)
);
/// The output of [`Move`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct MoveOutput {
    /// The member `ref`.
    pub r#ref: Option<crate::types::Impl>,
    /// The member `Where`.
    pub r#where: Option<crate::types::Try>,
    _request_id: Option<String>,
}
impl MoveOutput {
    /// The member `ref`.
    pub fn r#ref(&self) -> Option<&crate::types::Impl> {
        self.r#ref.as_ref()
    }
    /// The member `Where`.
    pub fn r#where(&self) -> Option<&crate::types::Try> {
        self.r#where.as_ref()
    }
    /// Returns a builder of [`MoveOutput`].
    pub fn builder() -> builders::MoveOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    nested(id!("MoveResponse$ref"), 0),
    one_of(id!("MoveResponse$Where"), 1),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("MoveResponse"), &OUTPUT_REFS);
structure!(output MoveOutput, OUTPUT, OUTPUT_MEMBERS, some(r#ref), some(r#where));
operation_error!(MoveError => Error);
