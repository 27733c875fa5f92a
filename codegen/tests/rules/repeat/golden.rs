// src/operation/post_thing.rs

impl Operation for PostThing {
    type Service = crate::meta::Repeat;
    type Input = PostThingInput;
    type Output = PostThingOutput;
    type Error = PostThingError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "PostThing",
        PostThingInput::SCHEMA,
        PostThingOutput::SCHEMA,
    );
}

// src/operation/put_thing.rs

impl Operation for PutThing {
    type Service = crate::meta::Repeat;
    type Input = PutThingInput;
    type Output = PutThingOutput;
    type Error = PutThingError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "PutThing",
            PutThingInput::SCHEMA,
            PutThingOutput::SCHEMA,
        )
        .idempotent();
}
