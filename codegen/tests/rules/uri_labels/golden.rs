// src/operation/get_thing.rs

static INPUT_MEMBERS: [Schema; 3] = [
    integer(id!("GetThingRequest$ShelfNumber"), 0).with_http_label(),
    string(id!("GetThingRequest$Path"), 1).with_http_label(),
    timestamp(id!("GetThingRequest$When"), 2).with_http_label(),
];

static INPUT: Schema = structure(id!("GetThingRequest"), &INPUT_REFS)
    .with_http(
        http("GET", "/shelves/{ShelfNumber}/things/{Path+}/at/{When}?kind=small", 200),
    )
    .with_no_body_members();

structure!(
    input GetThingInput, INPUT, INPUT_MEMBERS, required(shelf_number), required(path)
    .min(1), required(when)
);

structure!(output GetThingOutput, OUTPUT, OUTPUT_MEMBERS);

// src/operation/swap_labels.rs

static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("SwapLabelsRequest$a"), 0).with_http_label(),
    string(id!("SwapLabelsRequest$b"), 1).with_http_label(),
];

static INPUT: Schema = structure(id!("SwapLabelsRequest"), &INPUT_REFS)
    .with_http(http("GET", "/{a}/{b}", 200))
    .with_no_body_members();

structure!(
    input SwapLabelsInput, INPUT, INPUT_MEMBERS, required(a).min(1), required(b).min(1)
);

structure!(output SwapLabelsOutput, OUTPUT, OUTPUT_MEMBERS);
