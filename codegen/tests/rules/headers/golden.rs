// src/operation/put_thing.rs

shape! {
    PutThingInput: input("PutThingRequest"), http("PUT", "/thing", 200), no_body_members {
        text: string("Text"), header("x-text");
        count: integer("Count"), header("x-count");
        flag: boolean("Flag"), header("x-flag");
        color: string("Color"), header("x-color");
        strings: list("Strings"), header("x-strings"), of(crate::schema::STRINGS);
        time: timestamp("Time"), header("x-time");
        date_time: timestamp("DateTime"), header("x-date-time"), format(date_time);
        times: list("Times"), header("x-times"), of(crate::schema::TIMES);
        json: string("Json"), header("x-json"), media_type("application/json");
        meta: map("Meta"), prefix_headers("x-meta-"), of(crate::schema::META);
    }
}

shape! {
    PutThingOutput: output("PutThingResponse"), no_body_members {
        text: string("Text"), header("x-text");
        count: integer("Count"), header("x-count");
        flag: boolean("Flag"), header("x-flag");
        color: string("Color"), header("x-color");
        strings: list("Strings"), header("x-strings"), of(crate::schema::STRINGS);
        time: timestamp("Time"), header("x-time");
        date_time: timestamp("DateTime"), header("x-date-time"), format(date_time);
        times: list("Times"), header("x-times"), of(crate::schema::TIMES);
        json: string("Json"), header("x-json"), media_type("application/json");
        meta: map("Meta"), prefix_headers("x-meta-"), of(crate::schema::META);
    }
}
