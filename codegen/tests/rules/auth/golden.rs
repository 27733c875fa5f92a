// src/operation/open.rs

impl Operation for Open {
    type Service = crate::meta::AuthValue;
    type Input = OpenInput;
    type Output = OpenOutput;
    type Error = OpenError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "Open",
            OpenInput::SCHEMA,
            OpenOutput::SCHEMA,
        )
        .idempotent()
        .auth(Auth::None);
}

// src/operation/unsigned.rs

impl Operation for Unsigned {
    type Service = crate::meta::AuthValue;
    type Input = UnsignedInput;
    type Output = UnsignedOutput;
    type Error = UnsignedError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "Unsigned",
            UnsignedInput::SCHEMA,
            UnsignedOutput::SCHEMA,
        )
        .auth(Auth::SigV4UnsignedPayload);
}
