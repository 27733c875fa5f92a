// src/operation/find_things.rs

static INPUT_MEMBERS: [Schema; 7] = [
    string(id!("FindThingsRequest$Text"), 0).with_http_query("text"),
    integer(id!("FindThingsRequest$Limit"), 1).with_http_query("Limit"),
    boolean(id!("FindThingsRequest$Exact"), 2).with_http_query("exact"),
    timestamp(id!("FindThingsRequest$Since"), 3).with_http_query("since"),
    list(id!("FindThingsRequest$Names"), 4)
        .with_http_query("name")
        .with_list_member(&crate::schema::STRINGS_MEMBER),
    list(id!("FindThingsRequest$Colors"), 5)
        .with_http_query("color")
        .with_list_member(&crate::schema::COLORS_MEMBER),
    map(id!("FindThingsRequest$Params"), 6)
        .with_http_query_params()
        .with_map_members(&crate::schema::PARAMS_KEY, &crate::schema::PARAMS_VALUE),
];

static INPUT: Schema = structure(id!("FindThingsRequest"), &INPUT_REFS)
    .with_http(http("GET", "/things?fixed=1", 200))
    .with_no_body_members();

structure!(
    input FindThingsInput, INPUT, INPUT_MEMBERS, some(text), some(limit), some(exact),
    some(since), some(names), some(colors), some(params)
);

structure!(output FindThingsOutput, OUTPUT, OUTPUT_MEMBERS);

// src/schema.rs

pub(crate) static COLORS_MEMBER: Schema = string(id!("Colors$member"), 0);
pub(crate) static PARAMS_KEY: Schema = string(id!("Params$key"), 0);
pub(crate) static PARAMS_VALUE: Schema = string(id!("Params$value"), 0);
pub(crate) static STRINGS_MEMBER: Schema = string(id!("Strings$member"), 0);
