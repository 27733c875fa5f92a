// src/operation/find_things.rs

shape! {
    FindThingsInput: input("FindThingsRequest"), http("GET", "/things?fixed=1", 200),
    no_body_members {
        text: string("Text"), query("text");
        limit: integer("Limit"), query("Limit");
        exact: boolean("Exact"), query("exact");
        since: timestamp("Since"), query("since");
        names: list("Names"), query("name"), of(crate::schema::STRINGS);
        colors: list("Colors"), query("color"), of(crate::schema::COLORS);
        params: map("Params"), query_params, of(crate::schema::PARAMS);
    }
}

shape! {
    FindThingsOutput: output("FindThingsOutput"),
    no_body_members {}
}

// src/schema.rs

collections! {
    COLORS: list("Colors"), member(string);
    PARAMS: map("Params"), key(string), value(string);
    STRINGS: list("Strings"), member(string);
}
