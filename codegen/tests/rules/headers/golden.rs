// src/operation/put_thing.rs

static INPUT_MEMBERS: [Schema; 10] = [
    string(id!("PutThingRequest$Text"), 0).with_http_header("x-text"),
    integer(id!("PutThingRequest$Count"), 1).with_http_header("x-count"),
    boolean(id!("PutThingRequest$Flag"), 2).with_http_header("x-flag"),
    string(id!("PutThingRequest$Color"), 3).with_http_header("x-color"),
    list(id!("PutThingRequest$Strings"), 4)
        .with_http_header("x-strings")
        .with_list_member(&crate::schema::STRINGS_MEMBER),
    timestamp(id!("PutThingRequest$Time"), 5).with_http_header("x-time"),
    timestamp(id!("PutThingRequest$DateTime"), 6)
        .with_http_header("x-date-time")
        .with_timestamp_format(TimestampFormat::DateTime),
    list(id!("PutThingRequest$Times"), 7)
        .with_http_header("x-times")
        .with_list_member(&crate::schema::TIMES_MEMBER),
    string(id!("PutThingRequest$Json"), 8)
        .with_http_header("x-json")
        .with_media_type("application/json"),
    map(id!("PutThingRequest$Meta"), 9)
        .with_http_prefix_headers("x-meta-")
        .with_map_members(&crate::schema::META_KEY, &crate::schema::META_VALUE),
];

static INPUT: Schema = structure(id!("PutThingRequest"), &INPUT_REFS)
    .with_http(http("PUT", "/thing", 200))
    .with_no_body_members();

structure!(
    input PutThingInput, INPUT, INPUT_MEMBERS, some(text), some(count), some(flag),
    some(color), some(strings), some(time), some(date_time), some(times), some(json),
    some(meta)
);

static OUTPUT_MEMBERS: [Schema; 10] = [
    string(id!("PutThingResponse$Text"), 0).with_http_header("x-text"),
    integer(id!("PutThingResponse$Count"), 1).with_http_header("x-count"),
    boolean(id!("PutThingResponse$Flag"), 2).with_http_header("x-flag"),
    string(id!("PutThingResponse$Color"), 3).with_http_header("x-color"),
    list(id!("PutThingResponse$Strings"), 4)
        .with_http_header("x-strings")
        .with_list_member(&crate::schema::STRINGS_MEMBER),
    timestamp(id!("PutThingResponse$Time"), 5).with_http_header("x-time"),
    timestamp(id!("PutThingResponse$DateTime"), 6)
        .with_http_header("x-date-time")
        .with_timestamp_format(TimestampFormat::DateTime),
    list(id!("PutThingResponse$Times"), 7)
        .with_http_header("x-times")
        .with_list_member(&crate::schema::TIMES_MEMBER),
    string(id!("PutThingResponse$Json"), 8)
        .with_http_header("x-json")
        .with_media_type("application/json"),
    map(id!("PutThingResponse$Meta"), 9)
        .with_http_prefix_headers("x-meta-")
        .with_map_members(&crate::schema::META_KEY, &crate::schema::META_VALUE),
];

static OUTPUT: Schema = structure(id!("PutThingResponse"), &OUTPUT_REFS)
    .with_no_body_members();

structure!(
    output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, some(text), some(count), some(flag),
    some(color), some(strings), some(time), some(date_time), some(times), some(json),
    some(meta)
);
