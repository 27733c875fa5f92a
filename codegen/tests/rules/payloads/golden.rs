// src/operation/get_anything.rs

structure!(input GetAnythingInput, INPUT, INPUT_MEMBERS);

static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("GetAnythingMessage$Kind"), 0).with_http_header("x-kind"),
    document(id!("GetAnythingMessage$Body"), 1).with_http_payload(),
];

structure!(output GetAnythingOutput, OUTPUT, OUTPUT_MEMBERS, some(kind), some(body));

// src/operation/put_blob.rs

static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutBlobMessage$Kind"), 0).with_http_header("x-kind"),
    blob(id!("PutBlobMessage$Body"), 1).with_http_payload(),
];

structure!(input PutBlobInput, INPUT, INPUT_MEMBERS, some(kind), some(body));

static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutBlobMessage$Kind"), 0).with_http_header("x-kind"),
    blob(id!("PutBlobMessage$Body"), 1).with_http_payload(),
];

structure!(output PutBlobOutput, OUTPUT, OUTPUT_MEMBERS, some(kind), some(body));

// src/operation/put_choice.rs

static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutChoiceMessage$Kind"), 0).with_http_header("x-kind"),
    one_of(id!("PutChoiceMessage$Body"), 1).with_http_payload(),
];

structure!(input PutChoiceInput, INPUT, INPUT_MEMBERS, some(kind), some(body));

static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutChoiceMessage$Kind"), 0).with_http_header("x-kind"),
    one_of(id!("PutChoiceMessage$Body"), 1).with_http_payload(),
];

structure!(output PutChoiceOutput, OUTPUT, OUTPUT_MEMBERS, some(kind), some(body));

// src/operation/put_thing.rs

static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutThingMessage$Kind"), 0).with_http_header("x-kind"),
    nested(id!("PutThingMessage$Body"), 1).with_http_payload(),
];

structure!(input PutThingInput, INPUT, INPUT_MEMBERS, some(kind), some(body));

static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutThingMessage$Kind"), 0).with_http_header("x-kind"),
    nested(id!("PutThingMessage$Body"), 1).with_http_payload(),
];

structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, some(kind), some(body));
