// src/operation/put_thing.rs

shape! {
    PutThingInput: input("Thing"), http("POST", "/things/{Id}", 200) {
        id: string("Id"), label, required, min(1);
        filter: string("Filter"), query("filter");
        token: string("Token"), header("x-token");
        status: integer("Status");
        part: structure("Part");
        next: structure("Next"), json_name("next");
    }
}

shape! {
    PutThingOutput: output("Thing"), builder(PutThingOutputBuilder) {
        id: string("Id"), non_optional;
        filter: string("Filter");
        token: string("Token"), header("x-token");
        status: integer("Status"), status;
        part: structure("Part");
        next: structure("Next"), json_name("next");
    }
}

// src/types/_part.rs

shape! {
    Part: sent_and_received("Part") {
        label: string("Label");
        inner: structure("Inner");
        named: string("Named"), json_name("named");
    }
}

// src/types/_thing.rs

shape! {
    Thing: sent_and_received("Thing"), builder(ThingBuilder) {
        id: string("Id"), non_optional;
        filter: string("Filter");
        token: string("Token");
        status: integer("Status");
        part: structure("Part");
        next: structure("Next"), json_name("next");
    }
}
