// src/operation/put_thing.rs

/// Input of [`PutThing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutThingInput {
    /// The member `ClientToken`.
    ///
    /// Required.
    pub client_token: Option<String>,

    /// The member `Inner`.
    pub inner: Option<crate::types::Inner>,
}

shape! {
    PutThingInput: input("PutThingRequest"), http("POST", "/things", 200) {
        client_token: string("ClientToken"), idempotency_token;
        inner: structure("Inner");
    }
}

shape! {
    PutThingOutput: output("PutThingResponse"), builder(PutThingOutputBuilder) {
        client_token: string("ClientToken"), non_optional;
    }
}

// src/types/_inner.rs

/// The structure `Inner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// The member `Token`.
    pub token: Option<String>,
}

shape! {
    Inner: sent("Inner") {
        token: string("Token");
    }
}
