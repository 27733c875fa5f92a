// src/operation/move.rs

/// Input of [`Move`].
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

structure!(
    input MoveInput, INPUT, INPUT_MEMBERS, required(r#type), some(r#match),
    required(self_value), some(crate_value), some(super_value), some(r#async),
    some(r#gen), some(r#box), some(r#macro)
);

/// Output of [`Move`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct MoveOutput {
    /// The member `ref`.
    pub r#ref: Option<crate::types::Impl>,

    /// The member `Where`.
    pub r#where: Option<crate::types::Try>,

    _request_id: Option<String>,
}

structure!(output MoveOutput, OUTPUT, OUTPUT_MEMBERS, some(r#ref), some(r#where));

// src/types/_impl.rs

/// The structure `Impl`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Impl {
    /// The member `fn`.
    ///
    /// Required.
    pub r#fn: String,
}

impl Impl {
    /// The member `fn`.
    ///
    /// Required.
    pub fn r#fn(&self) -> &str {
        &self.r#fn
    }

    /// Returns a builder of [`Impl`].
    pub fn builder() -> ImplBuilder {
        Default::default()
    }
}

impl ImplBuilder {
    /// The member `fn`.
    ///
    /// Required.
    pub fn r#fn(self, input: impl Into<String>) -> Self {
        with(self, |it| it.r#fn = Some(input.into()))
    }

    /// The member `fn`.
    ///
    /// Required.
    pub fn set_fn(self, input: Option<String>) -> Self {
        with(self, |it| it.r#fn = input)
    }

    /// The member `fn`.
    ///
    /// Required.
    pub fn get_fn(&self) -> &Option<String> {
        &self.r#fn
    }
}

// src/types/_try.rs

/// The union `Try`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Try {
    /// The member `yield`.
    Yield(String),

    /// The member `dyn`.
    Dyn(crate::types::Impl),

    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

impl Try {
    /// Whether this is a `Yield`.
    pub fn is_yield(&self) -> bool {
        matches!(self, Self::Yield(_))
    }
}

variants!(received Try, SCHEMA, MEMBERS, Yield, Dyn);
