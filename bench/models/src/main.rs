//! Generates a crate for every model of a botocore release.
//!
//! `models WHEEL` reads the archive, generates on two threads, and prints the number of models of the protocols
//! that can be generated, the number of crates, and the milliseconds of the generation. A model that uses what the
//! generator does not support has no crate.

use flate2::read::GzDecoder;
use sdk_codegen::{Inputs, Package, Source, default_package_name, generate};
use std::collections::BTreeMap;
use std::fs::File;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use zip::ZipArchive;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The number of threads that generate.
const THREADS: usize = 2;

/// The files of a model, by their names without folder, version and extension.
type Model = BTreeMap<String, String>;

fn main() -> Result {
    let wheel = std::env::args().nth(1).ok_or("usage: models WHEEL")?;
    let (models, partitions) = read(&wheel)?;
    let (next, written) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(model) = models.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if generates(model, &partitions) {
                        written.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let time = start.elapsed().as_secs_f64() * 1e3;
    println!("{} {} {time:.0}", models.len(), written.into_inner());
    Ok(())
}

/// Reads the models of the protocols REST-JSON and JSON-RPC, and the partitions.
fn read(wheel: &str) -> Result<(Vec<Model>, String)> {
    let mut archive = ZipArchive::new(File::open(wheel)?)?;
    let mut models = BTreeMap::<String, Model>::new();
    let mut partitions = String::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        let Some(path) = name.strip_prefix("botocore/data/") else {
            continue;
        };
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if let Some(name) = name
            .strip_suffix("-1.json.gz")
            .or(name.strip_suffix("-2.json.gz"))
        {
            let text = read_to_end(GzDecoder::new(entry))?;
            models
                .entry(folder.to_owned())
                .or_default()
                .insert(name.to_owned(), text);
        } else if let Some(name) = name.strip_suffix("-1.json") {
            models
                .entry(folder.to_owned())
                .or_default()
                .insert(name.to_owned(), read_to_end(entry)?);
        } else if path == "partitions.json" {
            partitions = read_to_end(entry)?;
        }
    }
    let is_generated = |model: &Model| {
        let service = model.get("service");
        service.is_some_and(|text| {
            [r#""protocol":"rest-json""#, r#""protocol":"json""#]
                .iter()
                .any(|it| text.contains(it))
        })
    };
    Ok((
        models.into_values().filter(is_generated).collect(),
        partitions,
    ))
}

fn read_to_end(mut file: impl std::io::Read) -> Result<String> {
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    Ok(text)
}

/// Generates a crate, and returns whether the generator supports the model.
fn generates(model: &Model, partitions: &str) -> bool {
    let source = |name: &'static str| {
        let text = model.get(name)?;
        Some(Source { file: name, text })
    };
    let Some(service) = source("service") else {
        return false;
    };
    let Ok(name) = default_package_name(&service) else {
        return false;
    };
    let inputs = Inputs {
        service,
        endpoint_rules: source("endpoint-rule-set"),
        paginators: source("paginators"),
        partitions: Some(Source {
            file: "partitions.json",
            text: partitions,
        }),
        overrides: None,
        docs: None,
        package: Package {
            name: &name,
            version: "0.1.0",
            root: "../..",
            metadata: None,
        },
    };
    generate(&inputs).is_ok()
}
