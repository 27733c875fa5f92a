// src/operation/move.rs

/// Input of [`Move`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

shape! {
    MoveInput: input("MoveRequest"), http("POST", "/Move", 200) {
        r#type: string("type"), required;
        r#match: string("Match");
        self_value: string("self"), required;
        crate_value: string("Crate");
        super_value: string("super");
        r#async: string("async");
        r#gen: string("gen");
        r#box: string("Box");
        r#macro: string("macro");
    }
}

/// Output of [`Move`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoveOutput {
    /// The member `ref`.
    pub r#ref: Option<crate::types::Impl>,

    /// The member `Where`.
    pub r#where: Option<crate::types::Try>,

    _request_id: Option<String>,
}

shape! {
    MoveOutput: output("MoveResponse") {
        r#ref: structure("ref");
        r#where: union("Where");
    }
}

// src/types/_impl.rs

/// The structure `Impl`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
    #[inline]
    pub fn r#fn(&self) -> &str {
        &self.r#fn
    }

    /// Returns a builder of [`Impl`].
    #[inline]
    pub fn builder() -> ImplBuilder {
        Default::default()
    }
}

impl ImplBuilder {
    /// The member `fn`.
    ///
    /// Required.
    #[inline]
    pub fn r#fn(mut self, value: impl Into<String>) -> Self {
        self.r#fn = Some(value.into());
        self
    }

    /// Sets or clears [`fn`](Impl::fn).
    #[inline]
    pub fn set_fn(mut self, value: Option<String>) -> Self {
        self.r#fn = value;
        self
    }

    /// Returns the value set for [`fn`](Impl::fn).
    #[inline]
    pub fn get_fn(&self) -> &Option<String> {
        &self.r#fn
    }
}

// src/types/_try.rs

/// The union `Try`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Try {
    /// The member `yield`.
    Yield(String),

    /// The member `dyn`.
    Dyn(crate::types::Impl),

    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union Try: received("Try") {
        Yield: string("yield");
        Dyn: structure("dyn");
    }
}

impl Try {
    /// Returns `true` for [`Yield`](Self::Yield).
    #[inline]
    pub fn is_yield(&self) -> bool {
        matches!(self, Self::Yield(_))
    }
}
