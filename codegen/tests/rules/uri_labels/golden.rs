// src/operation/get_thing.rs

shape! {
    GetThingInput: input("GetThingRequest"),
    http("GET", "/shelves/{ShelfNumber}/things/{Path+}/at/{When}?kind=small", 200),
    no_body_members {
        shelf_number: integer("ShelfNumber"), label, required;
        path: string("Path"), label, required, min(1);
        when: timestamp("When"), label, required;
    }
}

shape! {
    GetThingOutput: output("GetThingOutput"),
    no_body_members {}
}

// src/operation/swap_labels.rs

shape! {
    SwapLabelsInput: input("SwapLabelsRequest"), http("GET", "/{a}/{b}", 200), no_body_members {
        a: string("a"), label, required, min(1);
        b: string("b"), label, required, min(1);
    }
}

shape! {
    SwapLabelsOutput: output("SwapLabelsOutput"),
    no_body_members {}
}
