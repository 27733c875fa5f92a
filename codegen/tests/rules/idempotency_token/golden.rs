// src/operation/put_thing.rs

/// Input of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingInput {
    /// The member `ClientToken`.
    ///
    /// Required.
    pub client_token: Option<String>,

    /// The member `Inner`.
    pub inner: Option<crate::types::Inner>,
}

structure!(input PutThingInput, INPUT, INPUT_MEMBERS, token(client_token), some(inner));

structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, always(client_token));

// src/types/_inner.rs

/// The structure `Inner`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Inner {
    /// The member `Token`.
    pub token: Option<String>,
}

structure!(sent Inner, SCHEMA, MEMBERS, some(token));
