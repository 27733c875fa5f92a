//! Turns a service model into the source of a Rust crate.
//!
//! The crate does no I/O: it maps texts to texts. The stages are `read` (JSON to a model of shapes
//! and traits), `lower` (model to an intermediate representation; makes every decision), `emit`
//! (representation to tokens; makes no decision) and `format` (tokens to source text). `load` runs the
//! first two for generation, checking and comparison alike.
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
//!     package: Package { name: "demo", version: "0.1.0", root: "../..", metadata: None },
//! })?;
//! assert!(generated.files.contains_key("src/lib.rs"));
//! # Ok::<(), sdk_codegen::Errors>(())
//! ```

pub mod diff;
mod docs_file;
mod document;
mod emit;
mod endpoint;
mod error;
mod faults;
mod format;
mod hash;
mod invisible;
mod ir;
mod json;
mod load;
mod lower;
mod manifest;
mod model;
mod names;
mod overrides;
mod paginators;
mod read;
mod reader;
mod text;
mod toml_reader;

use heck::ToKebabCase;

use crate::faults::Faults;
use crate::load::{Parsed, Purpose, Sources};

pub use crate::error::{Error, Errors, Source};
pub use crate::invisible::{escape_invisible, escape_invisible_in_lines, is_invisible};
pub use crate::manifest::{Manifest, read_manifest};

/// Source files by their path inside the crate, with `/` between folders.
pub type Files = std::collections::BTreeMap<String, String>;

/// The inputs of a generated crate.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// The service model, `service-2.json`.
    pub service: Source<'a>,
    /// The endpoint rules, `endpoint-rule-set-1.json`. The default rules use a host name made of the
    /// endpoint prefix, the region and the partition's DNS suffix.
    pub endpoint_rules: Option<Source<'a>>,
    /// The paginators, `paginators-1.json`.
    pub paginators: Option<Source<'a>>,
    /// The partitions, `partitions.json`, in which endpoint rules look up regions.
    pub partitions: Option<Source<'a>>,
    /// Corrections of the model, `overrides.toml`.
    pub overrides: Option<Source<'a>>,
    /// Documentation, `docs.toml`.
    pub docs: Option<Source<'a>>,
    /// The package to write.
    pub package: Package<'a>,
}

/// The manifest data of a generated crate.
#[derive(Clone, Copy, Debug)]
pub struct Package<'a> {
    /// The crate's name.
    pub name: &'a str,
    /// The crate's version.
    pub version: &'a str,
    /// The relative path from the crate's folder to the folder that contains `runtime/`.
    pub root: &'a str,
    /// The description of the crate in a registry, if it is published.
    pub metadata: Option<&'a PackageMetadata>,
}

/// The description of a crate in a registry: optional keys of its manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageMetadata {
    /// The URL of the source repository.
    pub repository: Option<String>,
    /// The URL of the documentation.
    pub documentation: Option<String>,
    /// Keywords, at most five.
    pub keywords: Vec<String>,
    /// Slugs of categories, at most five.
    pub categories: Vec<String>,
}

/// A generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The files of the crate.
    pub files: Files,
    /// The keys that `docs.toml` lacks: the items of the model without documentation.
    pub undocumented: Vec<String>,
    /// An error for each row of `overrides.toml` and `docs.toml` that matches nothing in the model.
    /// Always empty after [`generate`].
    pub unused: Vec<Error>,
}

/// Generates a crate.
///
/// # Errors
///
/// Everything that is wrong with the inputs, each with its file, its path and a hint.
pub fn generate(inputs: &Inputs<'_>) -> Result<Generated, Errors> {
    write_crate(inputs, UnusedRows::Refused)
}

/// Like [`generate`], but collects unused rows of `overrides.toml` and `docs.toml` in
/// [`Generated::unused`] instead of failing on them.
///
/// # Errors
///
/// As [`generate`], except for unused rows.
pub fn draft(inputs: &Inputs<'_>) -> Result<Generated, Errors> {
    write_crate(inputs, UnusedRows::Listed)
}

/// Whether rows of `overrides.toml` and `docs.toml` without effect are errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum UnusedRows {
    Refused,
    Listed,
}

fn write_crate(inputs: &Inputs<'_>, unused_rows: UnusedRows) -> Result<Generated, Errors> {
    let mut errors = manifest::check_package(&inputs.package);
    let parsed = match Parsed::new(inputs.sources()) {
        Ok(parsed) => parsed,
        Err(others) => return Err(with_first(errors, others)),
    };
    let loaded = parsed.load(Purpose::Generation {
        package: inputs.package.name,
    });
    let mut service = match loaded {
        Ok(service) => service,
        Err(others) => return Err(with_first(errors, others)),
    };
    let unused = service.unused_rows();
    let undocumented = std::mem::take(&mut service.lowered.undocumented);
    if unused_rows == UnusedRows::Refused {
        errors.extend(unused.iter().cloned());
    }
    let (krate, endpoint) = service.into_crate(errors)?;
    Ok(Generated {
        files: emit::emit(&krate, &endpoint, &inputs.package)?,
        undocumented,
        unused,
    })
}

fn with_first(mut errors: Vec<Error>, others: Errors) -> Errors {
    errors.extend(others.clone());
    Errors::new(errors).unwrap_or(others)
}

impl<'a> Inputs<'a> {
    fn sources(&self) -> Sources<'a> {
        Sources {
            service: self.service,
            endpoint_rules: self.endpoint_rules,
            paginators: self.paginators,
            partitions: self.partitions,
            overrides: self.overrides,
            docs: self.docs,
        }
    }
}

/// The contents of a model of any protocol, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The number of operations.
    pub operations: usize,
    /// The number of structures reachable from inputs, outputs and errors.
    pub structures: usize,
    /// The number of unions reachable from inputs, outputs and errors.
    pub unions: usize,
    /// The number of enums reachable from inputs, outputs and errors.
    pub enums: usize,
    /// The number of errors that operations return.
    pub errors: usize,
}

/// Reads and lowers a model without writing a crate.
///
/// Unlike [`generate`], this accepts models of every protocol, and models with streams: an error
/// reports a defect of the model or of the overrides, not a limit of the generator.
///
/// # Errors
///
/// Everything that is wrong with the inputs, each with its file, its path and a hint.
pub fn check(service: &Source<'_>, overrides: Option<&Source<'_>>) -> Result<Summary, Errors> {
    let parsed = Parsed::new(Sources {
        overrides: overrides.copied(),
        ..Sources::model(*service)
    })?;
    let loaded = parsed.load(Purpose::Analysis)?;
    let unused = loaded.unused_rows();
    if let Some(errors) = Errors::new([loaded.faults, unused].concat()) {
        return Err(errors);
    }
    let lowered = loaded.lowered;
    Ok(Summary {
        operations: lowered.operations.len(),
        structures: lowered.structs.len(),
        unions: lowered.unions.len(),
        enums: lowered.enums.len(),
        errors: lowered.exceptions.len(),
    })
}

/// Returns the default name of the crate for a model: its service ID in kebab case.
///
/// # Errors
///
/// The model cannot be read, or Cargo does not accept the name.
pub fn default_package_name(service: &Source<'_>) -> Result<String, Errors> {
    let parsed = Parsed::new(Sources::model(*service))?;
    let faults = Faults::default();
    let Some(model) = parsed.read_model(&faults) else {
        return Err(faults.into_errors());
    };
    let service_id = model.service.service_id;
    let name = service_id.to_kebab_case();
    match manifest::check_name(&name) {
        Ok(()) => Ok(name),
        Err(problem) => Err(Error::new(
            service.file,
            "$.metadata.serviceId",
            format!("the service ID `{service_id}` results in the crate name `{name}`, which {problem}"),
            "set another `serviceId`, or add the service to model/ with a crate.toml that names the crate",
        )
        .into()),
    }
}
