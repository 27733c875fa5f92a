// src/operation/get_anything.rs

shape! {
    GetAnythingInput: input("GetAnythingInput"),
    http("GET", "/anything", 200),
    no_body_members {}
}

shape! {
    GetAnythingOutput: output("GetAnythingMessage") {
        kind: string("Kind"), header("x-kind");
        body: document("Body"), payload;
    }
}

// src/operation/put_blob.rs

shape! {
    PutBlobInput: input("PutBlobMessage"), http("PUT", "/blob", 200) {
        kind: string("Kind"), header("x-kind");
        body: blob("Body"), payload;
    }
}

shape! {
    PutBlobOutput: output("PutBlobMessage") {
        kind: string("Kind"), header("x-kind");
        body: blob("Body"), payload;
    }
}

// src/operation/put_choice.rs

shape! {
    PutChoiceInput: input("PutChoiceMessage"), http("PUT", "/choice", 200) {
        kind: string("Kind"), header("x-kind");
        body: union("Body"), payload;
    }
}

shape! {
    PutChoiceOutput: output("PutChoiceMessage") {
        kind: string("Kind"), header("x-kind");
        body: union("Body"), payload;
    }
}

// src/operation/put_thing.rs

shape! {
    PutThingInput: input("PutThingMessage"), http("PUT", "/thing", 200) {
        kind: string("Kind"), header("x-kind");
        body: structure("Body"), payload;
    }
}

shape! {
    PutThingOutput: output("PutThingMessage") {
        kind: string("Kind"), header("x-kind");
        body: structure("Body"), payload;
    }
}
