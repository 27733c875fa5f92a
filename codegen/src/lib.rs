//! Turns a service model into the source of a Rust crate.
//!
//! Text goes in, text comes out; nothing is read from or written to disk here. The stages are
//! `read` (JSON to a model in Smithy's words), `lower` (model to a Rust-shaped representation, where
//! every decision is made) and `emit` (representation to source, where none is).
//!
//! ```
//! use sdk_codegen::{Inputs, Package, Source, generate};
//!
//! # let model = r#"{"metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "demo",
//! #   "protocol": "rest-json", "serviceId": "Demo"}, "operations": {}, "shapes": {}}"#;
//! let generated = generate(&Inputs {
//!     service: Source { file: "service-2.json", text: model },
//!     endpoint_rules: None,
//!     paginators: None,
//!     partitions: None,
//!     overrides: None,
//!     docs: None,
//!     package: Package { name: "demo", version: "0.1.0", root: "../..", tests: &[] },
//! })?;
//! assert!(generated.files.contains_key("src/lib.rs"));
//! # Ok::<(), sdk_codegen::Error>(())
//! ```

mod default_endpoint_rules;
pub mod diff;
mod docs_file;
mod document;
mod emit;
mod endpoint;
mod error;
mod hash;
mod ir;
mod json;
mod lower;
mod model;
mod names;
mod overrides;
mod paginators;
mod read;

use heck::{ToKebabCase, ToUpperCamelCase};

use crate::docs_file::DocsFile;
use crate::document::{Document, hint};
use crate::model::{Model, Service};
use crate::overrides::Overrides;
use crate::paginators::Paginators;

pub use crate::error::{Error, Source};

/// Source files by their path inside the crate, with `/` between folders.
pub type Files = std::collections::BTreeMap<String, String>;

/// All that a crate is made of.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// The service model, `service-2.json`.
    pub service: Source<'a>,
    /// The endpoint rules, `endpoint-rule-set-1.json`. Without them the ordinary rules hold: a host
    /// name made of the endpoint prefix, the region and the partition's suffix.
    pub endpoint_rules: Option<Source<'a>>,
    /// The paginators, `paginators-1.json`.
    pub paginators: Option<Source<'a>>,
    /// The partitions, `partitions.json`, which endpoint rules look regions up in.
    pub partitions: Option<Source<'a>>,
    /// What the model's format lost, `overrides.toml`.
    pub overrides: Option<Source<'a>>,
    /// Documentation, `docs.toml`.
    pub docs: Option<Source<'a>>,
    /// The crate that is written.
    pub package: Package<'a>,
}

/// What is said of a crate in its manifest.
#[derive(Clone, Copy, Debug)]
pub struct Package<'a> {
    /// The crate's name.
    pub name: &'a str,
    /// The crate's version.
    pub version: &'a str,
    /// The way from the crate's folder to the folder that holds `runtime/`.
    pub root: &'a str,
    /// The ways from the crate's folder to hand-written files that test it.
    pub tests: &'a [String],
}

/// A crate, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The files of the crate.
    pub files: Files,
    /// The places of `docs.toml` that the model asks for and that are not there: what a shipped
    /// service lacks words for.
    pub undocumented: Vec<String>,
    /// The rows of `overrides.toml` and `docs.toml` that speak of nothing in the model. Only
    /// [`draft`] lets them pass.
    pub unused: Vec<Error>,
}

/// Generates a crate.
///
/// # Errors
/// The first thing that is wrong with an input, with its file, its place and a hint. Nothing is
/// returned then, so that nothing can be half written.
pub fn generate(inputs: &Inputs<'_>) -> Result<Generated, Error> {
    let generated = draft(inputs)?;
    match generated.unused.first() {
        Some(unused) => Err(unused.clone()),
        None => Ok(generated),
    }
}

/// Generates a crate from a model that `overrides.toml` and `docs.toml` may not have caught up with:
/// their rows that are of no use any more are listed, where [`generate`] fails on the first.
///
/// # Errors
/// As [`generate`], but for unused rows.
pub fn draft(inputs: &Inputs<'_>) -> Result<Generated, Error> {
    let document = Document::parse(&inputs.service, hint::SERVICE)?;
    let model = read::read(document.root())?;
    let overrides = read_overrides(inputs.overrides.as_ref())?;
    let words = read_words(inputs.docs.as_ref())?;
    let (wire_protocol, protocol) = choose_protocol(&model)?;
    let package = inputs.package.name;
    let paginators = inputs.paginators.as_ref();
    let paginators = match paginators {
        Some(source) => Paginators::read(Document::parse(source, hint::PAGINATORS)?.root())?,
        None => Paginators::default(),
    };
    let lowered = lower::lower_leniently(
        &model,
        &overrides,
        &words,
        Some(&paginators),
        package,
        wire_protocol,
    )?;
    lower::check_emittable(&model, &lowered)?;
    let service = lower_service(&model.service, &words, protocol);
    let mut unused = overrides.unused();
    unused.extend(words.unused());
    let endpoint = lower_endpoint(inputs, &model.service)?;
    let krate = ir::Crate {
        service,
        operations: lowered.operations,
        structs: lowered.structs,
        unions: lowered.unions,
        enums: lowered.enums,
        exceptions: lowered.exceptions,
        elements: lowered.elements,
    };
    Ok(Generated {
        files: emit::emit(&krate, &endpoint, &inputs.package)?,
        undocumented: words.missing(),
        unused,
    })
}

/// What a model comes to, whatever its protocol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many calls there are.
    pub operations: usize,
    /// How many structures inputs, outputs and errors hold.
    pub structures: usize,
    /// How many unions they hold.
    pub unions: usize,
    /// How many enums they hold.
    pub enums: usize,
    /// How many errors operations fail with.
    pub errors: usize,
}

/// Reads a model and makes every decision about it, but writes nothing.
///
/// Unlike [`generate`], this takes models of every protocol, streams and all: what it refuses is
/// wrong with the model or the overrides, not beyond the generator.
///
/// # Errors
/// The first thing that is wrong with an input, with its file, its place and a hint.
pub fn check(service: &Source<'_>, overrides: Option<&Source<'_>>) -> Result<Summary, Error> {
    let document = Document::parse(service, hint::SERVICE)?;
    let model = read::read(document.root())?;
    let overrides = read_overrides(overrides)?;
    let protocol = model.service.protocols.first();
    let protocol = protocol.copied().unwrap_or_default();
    let (words, paginators) = (DocsFile::unwanted(), Paginators::default());
    let lowered = lower::lower(&model, &overrides, &words, &paginators, "", protocol)?;
    Ok(Summary {
        operations: lowered.operations.len(),
        structures: lowered.structs.len(),
        unions: lowered.unions.len(),
        enums: lowered.enums.len(),
        errors: lowered.exceptions.len(),
    })
}

fn read_overrides(source: Option<&Source<'_>>) -> Result<Overrides, Error> {
    source.map_or_else(|| Ok(Overrides::default()), Overrides::read)
}

fn read_words(source: Option<&Source<'_>>) -> Result<DocsFile, Error> {
    source.map_or_else(|| Ok(DocsFile::default()), DocsFile::read)
}

/// The name of the crate for a model that no one gave another: the service id in kebab case.
///
/// # Errors
/// The model cannot be read.
pub fn default_package_name(service: &Source<'_>) -> Result<String, Error> {
    let document = Document::parse(service, hint::SERVICE)?;
    let model = read::read(document.root())?;
    Ok(model.service.service_id.to_kebab_case())
}

/// The first of the service's protocols that generated crates speak.
fn choose_protocol<'a>(model: &Model<'a>) -> Result<(&'a str, ir::Protocol), Error> {
    let service = &model.service;
    let known = |name: &str| match name {
        "rest-json" => Some(ir::Protocol::RestJson1),
        "json" => Some(match service.json_version {
            Some("1.1") => ir::Protocol::AwsJson1_1,
            _ => ir::Protocol::AwsJson1_0,
        }),
        _ => None,
    };
    service
        .protocols
        .iter()
        .find_map(|name| Some((*name, known(name)?)))
        .ok_or_else(|| {
            Error::new(
                model.file,
                match service.protocols.as_slice() {
                    [_] => "$.metadata.protocol",
                    _ => "$.metadata.protocols",
                },
                format!(
                    "no code can be written for the protocol `{}`",
                    service.protocols.join("`, `")
                ),
                "generated crates speak `rest-json` and `json`",
            )
        })
}

fn lower_endpoint(inputs: &Inputs<'_>, service: &Service) -> Result<endpoint::ir::Endpoint, Error> {
    let ordinary = default_endpoint_rules::rules(service.endpoint_prefix);
    let rules = inputs.endpoint_rules.unwrap_or(Source {
        file: "the ordinary endpoint rules",
        text: &ordinary,
    });
    let partitions = inputs.partitions.unwrap_or(Source {
        file: "the ordinary partitions",
        text: default_endpoint_rules::PARTITIONS,
    });
    endpoint::lower(&endpoint::read(&rules, &partitions)?)
}

fn lower_service(service: &Service, words: &DocsFile, protocol: ir::Protocol) -> ir::Service {
    let id = plain_id(service.service_id);
    let marker = marker_name(service.service_id);
    ir::Service {
        docs: match words.service() {
            Some(words) => words.lines().map(str::to_owned).collect(),
            None => front_page(service.full_name),
        },
        title: service.full_name.to_owned(),
        service_id: service.service_id.to_owned(),
        signing_name: service.signing_name.to_owned(),
        endpoint_prefix: service.endpoint_prefix.to_owned(),
        api_version: service.api_version.to_owned(),
        namespace: format!("com.amazonaws.{}", id.replace(' ', "").to_ascii_lowercase()),
        target_prefix: service.target_prefix.unwrap_or(&marker).to_owned(),
        protocol,
        marker,
    }
}

/// A service id with nothing but letters, digits and spaces.
fn plain_id(service_id: &str) -> String {
    let plain = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter
        } else {
            ' '
        }
    };
    service_id.chars().map(plain).collect()
}

/// The type that stands for the service of this id.
fn marker_name(service_id: &str) -> String {
    names::item_name(&plain_id(service_id).to_upper_camel_case())
}

/// The front page of a crate that came without words.
fn front_page(title: &str) -> Vec<String> {
    vec![
        format!("A client of {title}."),
        String::new(),
        "Start with [`Client`]. Each of its methods names an operation; what it takes, returns and"
            .to_owned(),
        "fails with is in the operation's module below [`operation`].".to_owned(),
    ]
}
