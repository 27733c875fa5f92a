//! The documentation of crates from real models, whose types and operations have names that links can
//! confuse with others. `.ci/releases` fetches the models.

use std::fs;
use std::path::Path;
use std::process::Command;

use xtask::Workspace;
use xtask::regenerate::{Mode, Request, Target, regenerate};

const RELEASE: &str = "1.44.5";

/// Services with their API versions: `cleanrooms`, `guardduty` and `mgn` have types named after derive
/// macros, `proton` has sensitive errors, and `comprehend` and `organizations` use JSON-RPC.
const SERVICES: &[(&str, &str)] = &[
    ("cleanrooms", "2022-02-17"),
    ("guardduty", "2017-11-28"),
    ("mgn", "2020-02-26"),
    ("proton", "2020-07-20"),
    ("comprehend", "2017-11-27"),
    ("organizations", "2016-11-28"),
];

#[test]
#[ignore = "needs the models of a release; see .ci/releases"]
fn crates_from_real_models_have_no_broken_link() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let data = root.join(format!("target/releases/{RELEASE}/botocore/data"));
    assert!(data.is_dir(), "run .ci/releases, which fetches the models");
    let folder = root.join("target/real-crates");
    for (service, version) in SERVICES {
        let request = Request {
            target: Target::Model {
                file: data.join(service).join(version).join("service-2.json.gz"),
                out: folder.join(service),
            },
            mode: Mode::Write,
        };
        let workspace = Workspace::at(&root);
        regenerate(&workspace, &request).unwrap_or_else(|error| panic!("{service}: {error}"));
    }
    let members: Vec<String> = SERVICES
        .iter()
        .map(|(name, _)| format!("{name:?}"))
        .collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["doc", "--workspace", "--no-deps", "--offline", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("RUSTDOCFLAGS", "-D warnings")
        .env_remove("CARGO_MANIFEST_DIR")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
}
