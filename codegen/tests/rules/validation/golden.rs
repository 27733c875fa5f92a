// src/operation/put_thing.rs

structure!(
    input PutThingInput, INPUT, INPUT_MEMBERS, required(shelf).min(1), required(number)
    .min(1), token(token).min(2), required(name).min(2), some(note), some(size).min(5),
    some(key).min(16), some(count).min(1), some(total).min(- 5), some(ratio)
    .min_real(0.5), some(share).min_real(1.0), some(names).min(1).each(& min(2)),
    some(matrix).each(& min(1).each(& min(2))), some(holes).each(& min(2)), some(tags)
    .min(1).keys(& min(2)).each(& min(1).each(& min(2))), some(secrets).keys(& hidden())
    .each(& min(2)), some(parts), some(choice), some(text)
);

structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, always(name), some(got));

// src/types/_choice.rs

variants!(sent Choice, SCHEMA, MEMBERS, Name.min(2), Part, Text);

// src/types/_got.rs

structure!(received Got, SCHEMA, MEMBERS, some(name));

// src/types/_part.rs

structure!(
    sent Part, SCHEMA, MEMBERS, always(name).min(2), default(level).min(3), some(inner)
);
