//! `emit`: the [`ir`](crate::ir) becomes Rust source. Nothing is decided here.
//!
//! Each file is a token stream made with `quote`, parsed by `syn` (what does not parse cannot be
//! written) and printed by [`format`](crate::format) below one fixed header line.

mod builders;
mod client;
mod enums;
mod exceptions;
mod imports;
mod krate;
mod members;
mod operations;
mod paginators;
mod structs;
mod types;
mod unions;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::Package;
use crate::endpoint;
use crate::error::Error;
use crate::format;
use crate::ir::Crate;

/// The first line of every generated source file.
pub(crate) const HEADER: &str = "// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.\n\n";

/// Source files by their path inside the crate.
pub(crate) type Files = BTreeMap<String, String>;

/// Writes the whole crate.
pub(crate) fn emit(
    krate: &Crate,
    endpoint: &endpoint::ir::Endpoint,
    package: &Package<'_>,
) -> Result<Files, Error> {
    let mut files = Sources::default();
    krate::emit(krate, package, &mut files)?;
    files.rust("src/client.rs", client::emit(krate))?;
    files.rust("src/config/endpoint.rs", endpoint::emit(endpoint))?;
    files.rust(
        "src/schema.rs",
        members::emit_collections(&krate.collections),
    )?;
    for operation in &krate.operations {
        let stem = format!(
            "src/operation/{}",
            operation.module.trim_start_matches("r#")
        );
        files.rust(format!("{stem}.rs"), operations::emit(krate, operation))?;
        files.rust(
            format!("{stem}/builders.rs"),
            operations::emit_builders(operation),
        )?;
        if let Some(paginator) = &operation.paginator {
            files.rust(
                format!("{stem}/paginator.rs"),
                paginators::emit(operation, paginator),
            )?;
        }
    }
    for item in &krate.structs {
        files.rust(format!("src/types/{}.rs", item.module), structs::emit(item))?;
    }
    for item in &krate.unions {
        files.rust(format!("src/types/{}.rs", item.module), unions::emit(item))?;
    }
    for item in &krate.enums {
        files.rust(format!("src/types/{}.rs", item.module), enums::emit(item))?;
    }
    for item in &krate.exceptions {
        files.rust(
            format!("src/types/error/{}.rs", item.module),
            exceptions::emit(item),
        )?;
    }
    Ok(files.0)
}

/// The files written so far.
#[derive(Default)]
struct Sources(Files);

impl Sources {
    /// Adds a Rust file. A stream that is not Rust is a bug in the generator, returned as an error
    /// so that nothing is written.
    fn rust(&mut self, path: impl Into<String>, tokens: TokenStream) -> Result<(), Error> {
        let path = path.into();
        let text = format::file(imports::resolve(tokens)).map_err(|cause| {
            Error::new(
                &path,
                "$",
                format!("the generated tokens are not Rust: {cause}"),
                "this is a bug in the generator; the names in the model lead to it",
            )
        })?;
        self.0.insert(path, format!("{HEADER}{text}"));
        Ok(())
    }

    /// Adds a file of another kind.
    fn text(&mut self, path: impl Into<String>, text: String) {
        self.0.insert(path.into(), text);
    }
}
