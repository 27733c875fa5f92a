//! `cargo xtask upstream` on small archives.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use common::releases::{self, Release, checksum, gzip};
use tempfile::TempDir;
use xtask::Workspace;
use xtask::upstream::{
    ArchiveKind, Error, FetchReport, FetchRequest, ImportReport, LocalArchives, fetch, import,
};

const SERVICE: &str = r#"{ "operations": {}, "documentation": "prose", "shapes": { "documentation": { "type": "string" } } }"#;
const RULES: &str = r#"{ "parameters": { "Region": { "documentation": "prose", "type": "string" } }, "rules": [] }"#;
const PAGINATORS: &str = r#"{ "pagination": {} }"#;
const PARTITIONS: &str = r#"{ "partitions": [] }"#;
const CASES: &str = r#"{ "testCases": [] }"#;

/// A workspace with a pin to its two archives.
struct Scratch {
    folder: TempDir,
    given: LocalArchives,
}

impl Scratch {
    fn new() -> Self {
        Self::of(&wheel(SERVICE), &sdist(SERVICE))
    }

    fn of(wheel: &[u8], sdist: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("any.whl"), wheel).unwrap();
        fs::write(path("any.tar.gz"), sdist).unwrap();
        let given = LocalArchives {
            wheel: Some(path("any.whl")),
            sdist: Some(path("any.tar.gz")),
        };
        let scratch = Self { folder, given };
        scratch.pin(&checksum(wheel), &checksum(sdist));
        scratch
    }

    fn pin(&self, wheel: &str, sdist: &str) {
        let pin = format!(
            "package = \"botocore\"\nversion = \"9.9.9\"\n\
             [sha256]\nwheel = \"{wheel}\"\nsdist = \"{sdist}\"\n\
             [[service]]\nname = \"tiny\"\napi-version = \"2020-01-01\"\n"
        );
        fs::create_dir_all(self.path("model")).unwrap();
        fs::write(self.path("model/upstream.toml"), pin).unwrap();
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn import(&self) -> Result<ImportReport, Error> {
        import(&Workspace::at(self.folder.path()), &self.given)
    }

    fn fetch(&self, given: LocalArchives) -> Result<FetchReport, Error> {
        fetch(
            &Workspace::at(self.folder.path()),
            &FetchRequest { to: None, given },
        )
    }

    /// Returns the number of entries in `model/` beside the pin.
    fn imported(&self) -> usize {
        fs::read_dir(self.path("model")).unwrap().count() - 1
    }
}

fn release(service: &str) -> Release {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    Release {
        version: "9.9.9",
        data: vec![
            file(releases::SERVICE, service),
            file(releases::RULES, RULES),
            file(releases::PAGINATORS, PAGINATORS),
            file("partitions.json", PARTITIONS),
        ],
        cases: vec![file("tiny", CASES)],
    }
}

fn wheel(service: &str) -> Vec<u8> {
    release(service).wheel()
}

fn sdist(service: &str) -> Vec<u8> {
    release(service).sdist()
}

#[test]
fn an_import_leaves_out_documentation() {
    let scratch = Scratch::new();
    let imported = scratch.import().unwrap();
    assert_eq!((imported.files, imported.changed), (4, 4));
    assert_eq!(
        scratch.read("model/tiny/2020-01-01/service-2.json"),
        "{\n  \"operations\": {},\n  \"shapes\": {\n    \"documentation\": {\n      \"type\": \"string\"\n    }\n  }\n}\n"
    );
    assert_eq!(
        scratch.read("model/tiny/2020-01-01/endpoint-rule-set-1.json"),
        "{\n  \"parameters\": {\n    \"Region\": {\n      \"type\": \"string\"\n    }\n  },\n  \"rules\": []\n}\n"
    );
    assert_eq!(
        scratch.read("model/tiny/2020-01-01/paginators-1.json"),
        "{\n  \"pagination\": {}\n}\n"
    );
    assert_eq!(
        scratch.read("model/partitions.json"),
        "{\n  \"partitions\": []\n}\n"
    );

    assert_eq!(
        scratch.import().unwrap().changed,
        0,
        "a second import changes nothing"
    );
}

#[test]
fn an_archive_with_another_checksum_is_refused_before_it_is_read() {
    // Neither archive is valid, but the error is about the checksum.
    let scratch = Scratch::of(b"no zip", b"no tar");
    scratch.pin(&checksum(b"no zip"), &"0".repeat(64));
    let error = scratch.import().unwrap_err();
    assert!(matches!(
        error,
        Error::Checksum {
            kind: ArchiveKind::Sdist,
            ..
        }
    ));
    let text = error.to_string();
    for part in [
        &*scratch.path("any.tar.gz").display().to_string(),
        &"0".repeat(64),
        &checksum(b"no tar"),
        "hint: ",
    ] {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
    assert_eq!(scratch.imported(), 0);
}

#[test]
fn a_malformed_archive_is_refused() {
    let scratch = Scratch::of(b"no zip", &sdist(SERVICE));
    assert!(matches!(
        scratch.import(),
        Err(Error::Malformed {
            kind: ArchiveKind::Wheel,
            ..
        })
    ));

    let scratch = Scratch::of(&wheel(SERVICE), b"no tar");
    assert!(matches!(
        scratch.import(),
        Err(Error::Malformed {
            kind: ArchiveKind::Sdist,
            ..
        })
    ));
    assert_eq!(scratch.imported(), 0);

    let mut cut = sdist(SERVICE);
    cut.truncate(cut.len() / 2);
    let scratch = Scratch::of(&wheel(SERVICE), &cut);
    assert!(matches!(
        scratch.import(),
        Err(Error::Malformed {
            kind: ArchiveKind::Sdist,
            ..
        })
    ));
}

#[test]
fn archives_must_agree_and_be_complete() {
    let scratch = Scratch::of(&wheel(SERVICE), &sdist(&SERVICE.replace("string", "long")));
    match scratch.import() {
        Err(Error::Disagreement { at, .. }) => assert_eq!(at, "/shapes/documentation/type"),
        other => panic!("{other:?}"),
    }
    let scratch = Scratch::of(&wheel("no JSON"), &sdist("no JSON"));
    assert!(matches!(scratch.import(), Err(Error::Json { .. })));

    let empty = zip::ZipWriter::new(Cursor::new(Vec::new()))
        .finish()
        .unwrap()
        .into_inner();
    let scratch = Scratch::of(&empty, &sdist(SERVICE));
    assert!(matches!(scratch.import(), Err(Error::Missing { .. })));
    let scratch = Scratch::of(
        &wheel(SERVICE),
        &gzip(&tar::Builder::new(Vec::new()).into_inner().unwrap()),
    );
    assert!(matches!(scratch.import(), Err(Error::Missing { .. })));
    assert_eq!(scratch.imported(), 0);
}

#[test]
fn a_file_that_is_far_too_large_for_a_model_is_refused() {
    let large = " ".repeat(64 * 1024 * 1024 + 1);
    let scratch = Scratch::of(&wheel(&large), &sdist(SERVICE));
    assert!(matches!(scratch.import(), Err(Error::TooLarge { .. })));
    let scratch = Scratch::of(&wheel(SERVICE), &sdist(&large));
    assert!(matches!(scratch.import(), Err(Error::TooLarge { .. })));
    assert_eq!(scratch.imported(), 0);
}

#[test]
fn a_fetch_unpacks_once_and_detects_damage() {
    const CASES_AT: &str =
        "target/upstream/botocore-9.9.9/endpoint-tests/tiny/endpoint-tests-1.json";
    let scratch = Scratch::new();
    let unpacking = |fetched: FetchReport| format!("{:?}", fetched.unpacking);
    assert_eq!(
        unpacking(scratch.fetch(scratch.given.clone()).unwrap()),
        "Done"
    );
    assert_eq!(scratch.read(CASES_AT), CASES);

    // The cache contains the archives now.
    assert_eq!(
        unpacking(scratch.fetch(LocalArchives::default()).unwrap()),
        "Skipped"
    );
    fs::write(scratch.path(CASES_AT), "{}").unwrap();
    assert_eq!(
        unpacking(scratch.fetch(LocalArchives::default()).unwrap()),
        "Done"
    );
    assert_eq!(scratch.read(CASES_AT), CASES);

    // A damaged archive in the cache is replaced by the one given.
    let cached = scratch.path("target/upstream/botocore-9.9.9.tar.gz");
    fs::write(&cached, "damaged").unwrap();
    scratch.fetch(scratch.given.clone()).unwrap();
    assert_eq!(fs::read(&cached).unwrap(), sdist(SERVICE));
}

#[test]
fn a_pin_with_invalid_names_is_refused() {
    let refused = |from: &str, to: &str| {
        let scratch = Scratch::new();
        let pin = scratch.read("model/upstream.toml").replace(from, to);
        fs::write(scratch.path("model/upstream.toml"), pin).unwrap();
        scratch.import().unwrap_err()
    };
    assert!(matches!(
        refused("\"tiny\"", "\"../tiny\""),
        Error::PinName {
            key: "service.name",
            ..
        }
    ));
    assert!(matches!(
        refused("\"botocore\"", "\"--botocore\""),
        Error::PinName { key: "package", .. }
    ));
    assert!(matches!(
        refused("wheel = \"", "wheel = \"x"),
        Error::PinChecksum {
            kind: ArchiveKind::Wheel,
            ..
        }
    ));
    assert!(matches!(refused("version", "versoin"), Error::Pin { .. }));
    assert!(matches!(
        import(
            &Workspace::at(Path::new("not there")),
            &LocalArchives::default()
        ),
        Err(Error::File(_))
    ));
}
