// src/operation/put_thing.rs

shape! {
    PutThingInput: input("PutThingRequest"), http("POST", "/shelves/{Shelf}/{Number}", 200) {
        shelf: string("Shelf"), label, required, min(1);
        number: integer("Number"), label, required, min(1);
        token: string("Token"), idempotency_token, min(2);
        name: string("Name"), required, min(2);
        note: string("Note");
        size: string("Size"), min(5);
        key: blob("Key"), min(16);
        count: integer("Count"), min(1);
        total: long("Total"), min(-5);
        ratio: double("Ratio"), min_float(0.5);
        share: float("Share"), min_float(1.0);
        names: list("Names"), of(crate::schema::NAMES), min(1), each(min(2));
        matrix: list("Matrix"), of(crate::schema::MATRIX), each(min(1), each(min(2)));
        holes: list("Holes"), of(crate::schema::HOLES), each(min(2));
        tags: map("Tags"), of(crate::schema::TAGS), min(1), keys(min(2)),
            each(min(1), each(min(2)));
        secrets: map("Secrets"), of(crate::schema::SECRETS), sensitive, keys(sensitive),
            each(min(2));
        secret_texts: map("SecretTexts"), of(crate::schema::SECRET_TEXTS), sensitive;
        secret_parts: map("SecretParts"), of(crate::schema::SECRET_PARTS), sensitive,
            keys(sensitive);
        step: long("Step"), min(3);
        parts: list("Parts"), of(crate::schema::PARTS);
        choice: union("Choice");
        text: string("Text");
    }
}

shape! {
    PutThingOutput: output("PutThingResponse"), builder(PutThingOutputBuilder) {
        name: string("Name"), non_optional;
        got: structure("Got");
    }
}

// src/types/_choice.rs

shape! {
    union Choice: sent("Choice") {
        Name: string("Name"), min(2);
        Part: structure("Part");
        Text: string("Text");
    }
}

// src/types/_got.rs

shape! {
    Got: received("Got") {
        name: string("Name");
    }
}

// src/types/_part.rs

shape! {
    Part: sent("Part"), builder(PartBuilder) {
        name: string("Name"), non_optional, min(2);
        level: integer("Level"), default, min(3);
        inner: structure("Inner");
    }
}

// src/server/constraints.rs

constraints! {
    CHOICE: "Choice" {
        "Name": min(2), max(64);
        "Part": members(PART);
    }

    PART: "Part" {
        "Name": required, min(2), max(64);
        "Level": min(3);
        "Inner": members(PART);
    }

    PUT_THING_REQUEST: "PutThingRequest" {
        "Shelf": required;
        "Number": required, min(1);
        "Token": required, min(2), max(64);
        "Name": required, min(2), max(64);
        "Note": max(64);
        "Size": min(5), one_of("small", "large");
        "Key": min(16);
        "Count": min(1);
        "Total": min(-5);
        "Ratio": min_float(0.5);
        "Share": min_float(1.0);
        "Names": min(1), each(min(2), max(64));
        "Matrix": each(min(1), each(min(2), max(64)));
        "Holes": each(min(2), max(64));
        "Tags": min(1), keys(min(2), max(64)), each(min(1), each(min(2), max(64)));
        "Secrets": each(min(2), max(64));
        "SecretParts": each(members(PART));
        "Step": min(3);
        "Parts": each(members(PART));
        "Choice": members(CHOICE);
    }
}
