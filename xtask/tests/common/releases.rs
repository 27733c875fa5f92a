//! Small releases of upstream, and an index of them in memory.

use std::cell::RefCell;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use xtask::upstream::{ArchiveKind, Error, Index, Pin, Published};

pub(crate) const SERVICE: &str = "tiny/2020-01-01/service-2.json";
pub(crate) const RULES: &str = "tiny/2020-01-01/endpoint-rule-set-1.json";
pub(crate) const PAGINATORS: &str = "tiny/2020-01-01/paginators-1.json";

/// The content of a release.
#[derive(Clone)]
pub(crate) struct Release {
    pub(crate) version: &'static str,
    /// The files in `botocore/data/`, by their paths there.
    pub(crate) data: Vec<(String, String)>,
    /// The endpoint test cases, by service.
    pub(crate) cases: Vec<(String, String)>,
}

impl Release {
    /// Returns a release with the service of `Scratch`.
    pub(crate) fn of_tiny(version: &'static str) -> Self {
        let real = |path: &str| {
            let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model");
            fs::read_to_string(model.join(path)).unwrap()
        };
        let file = |path: &str, text: String| (path.to_owned(), text);
        let mut service: Value = serde_json::from_str(&super::model("GetThing")).unwrap();
        service["documentation"] = "Upstream's documentation.".into();
        Self {
            version,
            data: vec![
                file(SERVICE, format!("{service:#}")),
                file(
                    RULES,
                    real("cognito-sync/2014-06-30/endpoint-rule-set-1.json"),
                ),
                file(PAGINATORS, "{\"pagination\": {}}".to_owned()),
                file("partitions.json", real("partitions.json")),
            ],
            cases: vec![file("tiny", "{\"testCases\": []}".to_owned())],
        }
    }

    /// Returns the text of a file, to be changed.
    pub(crate) fn file(&mut self, path: &str) -> &mut String {
        let file = self.data.iter_mut().find(|(name, _)| name == path);
        &mut file.unwrap_or_else(|| panic!("no {path}")).1
    }

    /// Changes a JSON file.
    pub(crate) fn edit(&mut self, path: &str, change: impl FnOnce(&mut Value)) {
        let text = self.file(path);
        let mut value: Value = serde_json::from_str(text).unwrap();
        change(&mut value);
        *text = format!("{value:#}");
    }

    /// Returns the release as a wheel, in which the model is compressed.
    pub(crate) fn wheel(&self) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (path, text) in &self.data {
            let (name, bytes) = match path.ends_with("service-2.json") {
                true => (format!("{path}.gz"), gzip(text.as_bytes())),
                false => (path.clone(), text.clone().into_bytes()),
            };
            let options = zip::write::SimpleFileOptions::default();
            zip.start_file(format!("botocore/data/{name}"), options)
                .unwrap();
            zip.write_all(&bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    /// Returns the release as a source distribution.
    pub(crate) fn sdist(&self) -> Vec<u8> {
        let mut tar = tar::Builder::new(Vec::new());
        let data = self.data.iter();
        let cases = self.cases.iter().map(|(service, text)| {
            let path = format!("tests/functional/endpoint-rules/{service}/endpoint-tests-1.json");
            (path, text)
        });
        let files = data
            .map(|(path, text)| (format!("botocore/data/{path}"), text))
            .chain(cases);
        for (path, text) in files {
            let mut header = tar::Header::new_gnu();
            header.set_size(text.len() as u64);
            header.set_mode(0o644);
            let path = format!("botocore-{}/{path}", self.version);
            tar.append_data(&mut header, path, text.as_bytes()).unwrap();
        }
        gzip(&tar.into_inner().unwrap())
    }
}

/// An index of releases, the newest last, that records its queries.
#[derive(Default)]
pub(crate) struct MemoryIndex {
    pub(crate) releases: Vec<Release>,
    /// The recorded queries.
    pub(crate) queries: RefCell<Vec<String>>,
    /// Damages downloaded archives.
    pub(crate) damage: Option<fn(ArchiveKind, &mut Vec<u8>)>,
}

impl MemoryIndex {
    pub(crate) fn of(releases: impl IntoIterator<Item = Release>) -> Self {
        Self {
            releases: Vec::from_iter(releases),
            ..Self::default()
        }
    }

    /// Returns the text of a pin to a release in the index.
    pub(crate) fn pin(&self, version: &str) -> String {
        let release = self.release(Some(version), ArchiveKind::Wheel).unwrap();
        format!(
            "# Where the models come from.\npackage = \"botocore\"\nversion = \"{version}\"\n\n\
             [sha256]\nwheel = \"{}\"\nsdist = \"{}\"\n\n\
             [[service]]\nname = \"tiny\"\napi-version = \"2020-01-01\"\n",
            checksum(&release.wheel()),
            checksum(&release.sdist())
        )
    }

    fn release(&self, version: Option<&str>, kind: ArchiveKind) -> Result<&Release, Error> {
        let release = match version {
            None => self.releases.last(),
            Some(version) => self.releases.iter().find(|it| it.version == version),
        };
        release.ok_or_else(|| Error::Pip {
            kind,
            release: version.unwrap_or("the newest").to_owned(),
            stderr: "ERROR: none (from versions: none)".to_owned(),
        })
    }
}

impl Index for MemoryIndex {
    fn published(
        &self,
        _package: &str,
        version: Option<&str>,
        kind: ArchiveKind,
    ) -> Result<Published, Error> {
        let query = format!("checksum of {} {}", version.unwrap_or("newest"), kind.key());
        self.queries.borrow_mut().push(query);
        let release = self.release(version, kind)?;
        Ok(Published {
            version: release.version.to_owned(),
            sha256: checksum(&bytes(release, kind)),
        })
    }

    fn download(&self, pin: &Pin, kind: ArchiveKind) -> Result<Vec<u8>, Error> {
        let query = format!("{} {}", pin.version, kind.key());
        self.queries.borrow_mut().push(query);
        let mut bytes = bytes(self.release(Some(&pin.version), kind)?, kind);
        if let Some(damage) = self.damage {
            damage(kind, &mut bytes);
        }
        Ok(bytes)
    }
}

fn bytes(release: &Release, kind: ArchiveKind) -> Vec<u8> {
    match kind {
        ArchiveKind::Wheel => release.wheel(),
        ArchiveKind::Sdist => release.sdist(),
    }
}

pub(crate) fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}
