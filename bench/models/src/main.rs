//! Generates crates from the models of a botocore release.
//!
//! `models WHEEL MODEL FOLDER`, such as `models botocore.whl dynamodb/2012-08-10 dynamo-db`, writes one crate.
//!
//! `models WHEEL` reads the archive, generates on two threads, and prints the number of models of the protocols
//! that can be generated, the number of crates, and the milliseconds of the generation. A model that uses what the
//! generator does not support has no crate.

use flate2::read::GzDecoder;
use sdk_codegen::{Generated, Inputs, Package, Source, default_package_name, generate};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use zip::ZipArchive;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The number of threads that generate.
const THREADS: usize = 2;

/// The files of a model, by their names without folder, version and extension.
type Model = BTreeMap<String, String>;

fn main() -> Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [wheel] => generate_all(wheel),
        [wheel, model, folder] => write(wheel, model, Path::new(folder)),
        _ => Err("usage: models WHEEL [MODEL FOLDER]".into()),
    }
}

/// Writes the crate of one model. The folder is three levels below that of `runtime/`.
fn write(wheel: &str, model: &str, folder: &Path) -> Result {
    let (models, partitions) = read(wheel)?;
    let model = models.get(model).ok_or("the release has no such model")?;
    for (path, text) in generate_crate(model, &partitions)?.files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, text)?;
    }
    Ok(())
}

/// Generates all crates, and prints their number and the time.
fn generate_all(wheel: &str) -> Result {
    let (models, partitions) = read(wheel)?;
    let models: Vec<Model> = models.into_values().collect();
    let (next, written) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(model) = models.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if generate_crate(model, &partitions).is_ok() {
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
fn read(wheel: &str) -> Result<(BTreeMap<String, Model>, String)> {
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
    models.retain(|_, model| is_generated(model));
    Ok((models, partitions))
}

fn read_to_end(mut file: impl std::io::Read) -> Result<String> {
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    Ok(text)
}

/// Generates the crate of a model.
fn generate_crate(model: &Model, partitions: &str) -> Result<Generated> {
    let source = |name: &'static str| {
        let text = model.get(name)?;
        Some(Source { file: name, text })
    };
    let service = source("service").ok_or("the model has no service")?;
    let name = default_package_name(&service)?;
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
            root: "../../..",
            metadata: None,
        },
    };
    Ok(generate(&inputs)?)
}
