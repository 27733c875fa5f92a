//! A small workspace in a temporary folder, shared by the tests.

#[allow(dead_code, reason = "not every test needs a release")]
pub(crate) mod releases;
#[allow(dead_code, reason = "not every test updates")]
pub(crate) mod updating;

use std::fs;
use std::path::{Path, PathBuf};

use xtask::Workspace;

/// A workspace with one service and its crate `tiny`. The folder is removed when the value is dropped.
pub(crate) struct Scratch {
    folder: tempfile::TempDir,
}

/// Returns a model with one operation.
pub(crate) fn model(name: &str) -> String {
    serde_json::to_string_pretty(&serde_json::json!({
        "version": "2.0",
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "tiny",
            "jsonVersion": "1.1",
            "protocol": "rest-json",
            "serviceFullName": "Tiny",
            "serviceId": "Tiny Service",
            "signatureVersion": "v4",
            "uid": "tiny-2020-01-01"
        },
        "operations": {
            name: {
                "name": name,
                "http": { "method": "GET", "requestUri": "/things/{Id}", "responseCode": 200 },
                "input": { "shape": "Request" },
                "output": { "shape": "Response" },
                "errors": [{ "shape": "NotThereException" }]
            }
        },
        "shapes": {
            "Request": {
                "type": "structure",
                "required": ["Id"],
                "members": { "Id": { "shape": "String", "location": "uri", "locationName": "Id" } }
            },
            "Response": { "type": "structure", "members": { "Name": { "shape": "String" } } },
            "NotThereException": {
                "type": "structure",
                "members": { "message": { "shape": "String" } },
                "error": { "code": "NotThere", "httpStatusCode": 404, "senderFault": true },
                "exception": true
            },
            "String": { "type": "string" }
        }
    }))
    .unwrap()
}

impl Scratch {
    pub(crate) fn new() -> Self {
        let scratch = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        scratch.write(
            "model/tiny/crate.toml",
            "name = \"tiny\"\nversion = \"1.2.3\"\n",
        );
        scratch.write("model/tiny/2020-01-01/service-2.json", model("GetThing"));
        // This file marks a workspace.
        scratch.write("model/upstream.toml", "");
        // The endpoint rules and partitions of the real workspace work for any simple service.
        let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model");
        for (from, to) in [
            ("partitions.json", "model/partitions.json"),
            (
                "cognito-sync/2014-06-30/endpoint-rule-set-1.json",
                "model/tiny/2020-01-01/endpoint-rule-set-1.json",
            ),
        ] {
            scratch.write(to, fs::read_to_string(real.join(from)).unwrap());
        }
        scratch
    }

    pub(crate) fn workspace(&self) -> Workspace {
        Workspace::at(self.folder.path())
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Writes a file of this size that takes no space on disk.
    #[allow(dead_code, reason = "not every test writes a large file")]
    pub(crate) fn write_sparse(&self, path: &str, size: u64) {
        self.write(path, "");
        let file = fs::File::options().write(true).open(self.path(path));
        file.unwrap().set_len(size).unwrap();
    }

    /// Runs git in the workspace, with an author for commits.
    #[allow(dead_code, reason = "not every test has a history")]
    pub(crate) fn git(&self, args: &[&str]) {
        let output = std::process::Command::new("git")
            .arg("-C")
            .arg(self.folder.path())
            .args(["-c", "user.name=x", "-c", "user.email=x@example.com"])
            .args(["-c", "commit.gpgsign=false"])
            .args(args)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    /// Writes a program, in another process: if the file were open for writing here while another test
    /// starts a process, that process would inherit it, and the program could not be run.
    #[cfg(unix)]
    #[allow(dead_code, reason = "not every test starts a program")]
    pub(crate) fn write_executable(&self, path: &str, text: &str) {
        use std::io::Write as _;
        use std::process::{Command, Stdio};
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut shell = Command::new("sh")
            .args(["-c", "cat > \"$0\" && chmod +x \"$0\""])
            .arg(&path)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = shell.stdin.take().unwrap();
        input.write_all(text.as_bytes()).unwrap();
        drop(input);
        assert!(shell.wait().unwrap().success());
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Returns every file below `path` with its bytes and its modification time.
    pub(crate) fn snapshot(&self, path: &str) -> Vec<(PathBuf, Vec<u8>, std::time::SystemTime)> {
        let mut files = Vec::new();
        walk(&self.path(path), &mut files);
        files.sort();
        files
    }
}

fn walk(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>, std::time::SystemTime)>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            let written = fs::metadata(&path).unwrap().modified().unwrap();
            files.push((path.clone(), fs::read(&path).unwrap(), written));
        }
    }
}
