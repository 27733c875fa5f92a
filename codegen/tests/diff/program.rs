//! A program that uses everything that the base model becomes, in the ways in which users do.
//!
//! It compiles against the crate of the old model of every fixture that has no program of its own.
//! Against the crate of the new one it must compile if, and only if, no change is called major.
#![allow(deprecated)]

use std::collections::HashMap;

use demo::error::{BuildError, ProvideErrorMetadata, SdkError};
use demo::operation::get_thing::{GetThingError, GetThingInput, GetThingOutput};
use demo::operation::list_things::{ListThingsError, ListThingsInput, ListThingsOutput};
use demo::operation::put_thing::{PutThingError, PutThingInput, PutThingOutput};
use demo::primitives::{Blob, DateTime};
use demo::types::builders::{FilterBuilder, PartBuilder, SummaryBuilder, ThingBuilder};
use demo::types::error::{BrokenException, NotFoundException};
use demo::types::{Choice, Filter, Mode, Part, Summary, Thing};
use demo::{Client, Config, Error};

fn main() {}

pub fn thing() -> Result<Thing, BuildError> {
    let builder: ThingBuilder = Thing::builder();
    builder
        .name("a")
        .size(1)
        .when(DateTime::from_secs(1))
        .tags("t")
        .set_tags(Some(vec!["t".to_owned()]))
        .attributes("k", "v")
        .set_attributes(Some(HashMap::from([("k".to_owned(), "v".to_owned())])))
        .choice(Choice::Left("l".to_owned()))
        .part(part())
        .set_part(Some(part()))
        .raw(Blob::new(b"r"))
        .build()
}

pub fn part() -> Part {
    let builder: PartBuilder = Part::builder();
    let part: Part = builder.label("l").set_label(Some("l".to_owned())).build();
    let _: Part = Part::default();
    let _: Option<&str> = part.label();
    let _: Option<String> = part.label.clone();
    part
}

pub fn filter() -> Filter {
    let builder: FilterBuilder = Filter::builder();
    let filter: Filter = builder.prefix("p").limit(3).set_limit(Some(3)).build();
    let _: Filter = Filter::default();
    let _: Option<&str> = filter.prefix();
    let _: Option<i32> = filter.limit();
    let _: (Option<String>, Option<i32>) = (filter.prefix.clone(), filter.limit);
    filter
}

pub fn summary() -> Summary {
    let builder: SummaryBuilder = Summary::builder();
    let summary: Summary = builder.total(1).note("n").build();
    let _: Summary = Summary::default();
    let _: Option<i32> = summary.total();
    let _: Option<&str> = summary.note();
    let _: (Option<i32>, Option<String>) = (summary.total, summary.note.clone());
    summary
}

pub fn read(thing: &Thing) {
    let _: &str = thing.name();
    let _: Option<i32> = thing.size();
    let _: Option<&DateTime> = thing.when();
    let _: &[String] = thing.tags();
    let _: Option<&HashMap<String, String>> = thing.attributes();
    let _: Option<&Choice> = thing.choice();
    let _: Option<&Part> = thing.part();
    let _: Option<&Blob> = thing.raw();
    let Thing {
        name,
        size,
        when,
        tags,
        attributes,
        choice,
        part,
        raw,
        ..
    } = thing.clone();
    let _: String = name;
    let _: Option<i32> = size;
    let _: Option<DateTime> = when;
    let _: Option<Vec<String>> = tags;
    let _: Option<HashMap<String, String>> = attributes;
    let _: Option<Choice> = choice;
    let _: Option<Part> = part;
    let _: Option<Blob> = raw;
    let _ = format!("{thing:?}");
}

pub fn choose(choice: &Choice) -> String {
    let _: bool = choice.is_left() || choice.is_right() || choice.is_unknown();
    let _: Result<&String, &Choice> = choice.as_left();
    let _: Result<&i32, &Choice> = choice.as_right();
    match choice {
        Choice::Left(text) => text.clone(),
        Choice::Right(number) => number.to_string(),
        _ => String::new(),
    }
}

pub fn mode(mode: Mode) -> &'static str {
    let _: Mode = Mode::from("FAST");
    let _: Result<Mode, _> = "FAST".parse();
    let _: &str = mode.as_str();
    match mode {
        Mode::Fast => "fast",
        Mode::Slow => "slow",
        Mode::Auto => "auto",
        _ => "another",
    }
}

pub fn broken(error: &BrokenException) {
    let _: Option<&str> = error.message();
    let _: Option<&str> = error.reason();
    let _: (Option<String>, Option<String>) = (error.message.clone(), error.reason.clone());
    let _: BrokenException = BrokenException::builder().message("m").reason("r").build();
}

pub fn not_found(error: &NotFoundException) {
    let _: &str = error.message();
    let _: String = error.message.clone();
    let _: Result<NotFoundException, BuildError> =
        NotFoundException::builder().message("m").build();
}

pub fn inputs() {
    let got: GetThingInput = GetThingInput::builder().id("i").detail("d").build().unwrap();
    let _: (Option<&str>, Option<&str>) = (got.id(), got.detail());
    let _: (Option<String>, Option<String>) = (got.id, got.detail);
    let put: PutThingInput = PutThingInput::builder()
        .thing(thing().unwrap())
        .note("n")
        .mode(Mode::Fast)
        .filter(filter())
        .build()
        .unwrap();
    let _: (Option<&Thing>, Option<&str>) = (put.thing(), put.note());
    let _: (Option<&Mode>, Option<&Filter>) = (put.mode(), put.filter());
    let _: (Option<Thing>, Option<String>) = (put.thing, put.note);
    let _: (Option<Mode>, Option<Filter>) = (put.mode, put.filter);
    let list: ListThingsInput = ListThingsInput::builder()
        .next_token("t")
        .max_results(1)
        .build()
        .unwrap();
    let _: (Option<&str>, Option<i32>) = (list.next_token(), list.max_results());
}

pub fn outputs(got: &GetThingOutput, put: &PutThingOutput, list: &ListThingsOutput) {
    let _: (Option<&Thing>, Option<&str>) = (got.thing(), got.etag());
    let _: (Option<Thing>, Option<String>) = (got.thing.clone(), got.etag.clone());
    let _: (Option<i32>, Option<&DateTime>) = (put.count(), put.at());
    let _: (Option<i32>, Option<DateTime>) = (put.count, put.at);
    let _: (&[String], Option<&str>) = (list.names(), list.next_token());
    let _: Option<&Summary> = list.summary();
    let _: (Option<Vec<String>>, Option<Summary>) = (list.names.clone(), list.summary.clone());
    let _: GetThingOutput = GetThingOutput::builder().etag("e").build();
    let _: PutThingOutput = PutThingOutput::builder().count(1).build();
    let _: ListThingsOutput = ListThingsOutput::builder().summary(summary()).build();
}

pub async fn calls(client: &Client) -> Result<(), Error> {
    let got = client.get_thing().id("i").detail("d").send().await;
    match got.map_err(SdkError::into_service_error) {
        Ok(output) => read(output.thing().unwrap()),
        Err(error) => {
            let _: bool = error.is_not_found_exception() || error.is_broken_exception();
            let _: Option<&str> = error.code();
            match error {
                GetThingError::NotFoundException(error) => not_found(&error),
                GetThingError::BrokenException(error) => broken(&error),
                other => return Err(other.into()),
            }
        }
    }
    let put = client
        .put_thing()
        .thing(thing().unwrap())
        .note("n")
        .mode(Mode::Fast)
        .filter(filter());
    let _: &Option<Thing> = put.get_thing();
    if let Err(error) = put.send().await {
        match error.into_service_error() {
            PutThingError::BrokenException(error) => broken(&error),
            other => return Err(other.into()),
        }
    }
    let list = client.list_things().next_token("t").max_results(1);
    if let Err(error) = list.send().await {
        match error.into_service_error() {
            ListThingsError::BrokenException(error) => broken(&error),
            other => return Err(other.into()),
        }
    }
    Ok(())
}

pub fn errors(error: Error) {
    match error {
        Error::BrokenException(error) => broken(&error),
        Error::NotFoundException(error) => not_found(&error),
        _ => {}
    }
}

pub fn client() -> Client {
    Client::from_conf(Config::builder().build())
}
