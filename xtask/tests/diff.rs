//! `cargo xtask diff`, from its arguments to its output.

#[allow(dead_code, reason = "this test uses a part")]
mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::releases::gzip;
use common::{Scratch, model};
use xtask::cli;
use xtask::diff::{self, Colors, Report, Request};

fn request(args: &[&str]) -> Request {
    match cli::parse(["diff"].iter().chain(args)) {
        Ok(Some(cli::Command::Diff(args))) => args.into(),
        other => panic!("{args:?} gives {other:?}"),
    }
}

fn report(scratch: &Scratch, args: &[&str]) -> Report {
    diff::diff(&scratch.workspace(), &request(args)).unwrap()
}

fn xtask(scratch: &Scratch, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(args)
        .env("CARGO_MANIFEST_DIR", scratch.path("."))
        .env_remove("NO_COLOR")
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Writes a model, and the same model after changes with different verdicts.
fn two_models(scratch: &Scratch) -> (String, String) {
    let old = model("GetThing");
    let new = old
        .replace("\"Name\": {", "\"Title\": {")
        .replace("/things/{Id}", "/items/{Id}")
        .replace("\"httpStatusCode\": 404", "\"httpStatusCode\": 410");
    let write = |name: &str, text: &str| {
        scratch.write(name, text);
        scratch.path(name).to_str().unwrap().to_owned()
    };
    (write("old.json", &old), write("new.json", &new))
}

/// Returns every fingerprint in a text.
fn fingerprints(text: &str, known: &BTreeSet<String>) -> BTreeSet<String> {
    let digits = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        (word.len() == 12 && word.bytes().all(|b| b.is_ascii_hexdigit())).then(|| word.to_owned())
    };
    let words = text.split(|c: char| c.is_whitespace() || "<>\"=,".contains(c));
    let found: BTreeSet<String> = words.filter_map(digits).collect();
    found
        .into_iter()
        .filter(|word| known.contains(word) || !word.bytes().all(|b| b.is_ascii_digit()))
        .collect()
}

#[test]
fn every_format_contains_the_same_changes() {
    let scratch = Scratch::new();
    let (old, new) = two_models(&scratch);
    let report = report(&scratch, &[&old, &new]);
    let all: BTreeSet<String> = report
        .changes()
        .map(|listed| listed.change.fingerprint.clone())
        .collect();
    assert!(all.len() >= 4, "{all:?}");
    for (name, text) in [
        ("text", diff::text(&report, Colors::None)),
        ("colors", diff::text(&report, Colors::Some)),
        ("json", diff::json(&report)),
        ("markdown", diff::markdown(&report)),
        ("html", diff::html(&report)),
    ] {
        let text = text.replace("\x1b[2m", " ").replace("\x1b[0m", " ");
        assert_eq!(fingerprints(&text, &all), all, "{name}");
    }
}

#[test]
fn the_exit_code_depends_on_fail_on() {
    let scratch = Scratch::new();
    let (old, new) = two_models(&scratch);
    let code = |args: &[&str]| xtask(&scratch, args).status.code();
    assert_eq!(code(&["diff", &old, &new]), Some(100));
    assert_eq!(code(&["diff", &old, &new, "--fail-on", "never"]), Some(0));
    assert_eq!(code(&["diff", &old, &old]), Some(0));
    assert_eq!(code(&["diff", &old, "not there"]), Some(101));
    assert_eq!(code(&["diff", &old]), Some(101), "wrong usage");

    // An addition is minor, and compatible on the wire.
    scratch.write(
        "add.json",
        model("GetThing").replace(
            "\"Name\": {",
            "\"Age\": {\"shape\": \"String\"}, \"Name\": {",
        ),
    );
    let add = scratch.path("add.json").to_str().unwrap().to_owned();
    assert_eq!(code(&["diff", &old, &add]), Some(0));
    assert_eq!(code(&["diff", &old, &add, "--fail-on", "minor"]), Some(100));
    assert_eq!(code(&["diff", &old, &add, "--fail-on", "wire"]), Some(0));
    assert_eq!(code(&["diff", &old, &new, "--fail-on", "wire"]), Some(100));
}

#[test]
fn a_file_that_is_no_model_is_an_error() {
    let scratch = Scratch::new();
    let (old, _) = two_models(&scratch);
    scratch.write("broken.json", "{ \"metadata\": 3, \"shapes\": {} }");
    let broken = scratch.path("broken.json");
    let output = xtask(&scratch, &["diff", &old, broken.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(101));
    assert_eq!(out(&output), "");
    let said = err(&output);
    assert!(
        said.contains("broken.json: $: `operations` is missing"),
        "{said}"
    );
}

#[test]
fn a_model_with_faults_is_compared_and_the_faults_are_reported() {
    let scratch = Scratch::new();
    let (old, new) = two_models(&scratch);
    let broken = |file: &str| {
        let text = std::fs::read_to_string(file).unwrap();
        let text = text.replace("\"type\": \"string\"", "\"type\": \"strnig\"");
        let path = format!("{file}.broken.json");
        std::fs::write(&path, format!("\u{feff}{text}")).unwrap();
        path
    };
    let (broken_old, broken_new) = (broken(&old), broken(&new));

    let output = xtask(&scratch, &["diff", &old, &broken_old]);
    assert_eq!(output.status.code(), Some(100));
    assert!(
        out(&output).contains("model-fault-added"),
        "{}",
        out(&output)
    );
    let output = xtask(&scratch, &["diff", &broken_old, &old]);
    assert_eq!(output.status.code(), Some(0), "{}", out(&output));
    assert!(
        out(&output).contains("model-fault-removed"),
        "{}",
        out(&output)
    );
    assert_eq!(
        xtask(&scratch, &["diff", &broken_old, &broken_old])
            .status
            .code(),
        Some(0)
    );

    let report = report(&scratch, &[&broken_old, &broken_new]);
    let json: serde_json::Value = serde_json::from_str(&diff::json(&report)).unwrap();
    let fault = &json["faults"][0];
    assert_eq!(fault["side"], "both");
    assert_eq!(fault["path"], "$.shapes.String.type");
    assert_eq!(fault["message"], "the shape type `strnig` is unknown");
    let rules: Vec<_> = json["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| &change["rule"])
        .collect();
    assert!(rules.contains(&&"http-uri-changed".into()), "{rules:?}");
    assert!(
        !rules
            .iter()
            .any(|rule| rule.as_str().unwrap().contains("fault")),
        "{rules:?}"
    );
    for text in [
        diff::text(&report, Colors::None),
        diff::markdown(&report),
        diff::html(&report),
    ] {
        assert!(text.contains("$.shapes.String.type"), "{text}");
        assert!(text.contains("strnig"), "{text}");
    }
}

#[test]
fn a_damaged_compressed_model_is_an_error() {
    let scratch = Scratch::new();
    let (old, _) = two_models(&scratch);
    let packed = gzip(model("GetThing").as_bytes());
    let mut altered = packed.clone();
    let sum = altered.len() - 8;
    altered[sum] ^= 1;
    let cases = [
        ("cut off", &packed[..packed.len() / 2]),
        ("without its end", &packed[..packed.len() - 1]),
        ("empty", &[]),
        ("altered", &altered),
        ("never packed", model("GetThing").as_bytes()),
    ]
    .map(|(name, bytes)| (name, bytes.to_vec()));
    for (name, bytes) in cases {
        let path = format!("{name}/service-2.json.gz");
        scratch.write(&path, bytes);
        let damaged = scratch.path(&path).to_str().unwrap().to_owned();
        let output = xtask(&scratch, &["diff", &old, &damaged]);
        assert_eq!(output.status.code(), Some(101), "{name}");
        assert_eq!(out(&output), "", "{name}");
        let said = err(&output);
        let first = format!("error: cannot decompress {path}, ");
        assert!(said.starts_with(&first), "{said}");
        for part in ["hint: check the file with `gzip --test`", "caused by: "] {
            assert!(said.contains(part), "{part:?} is not in {said}");
        }
    }
    scratch.write("whole/service-2.json.gz", packed);
    let whole = scratch.path("whole/service-2.json.gz");
    let output = xtask(&scratch, &["diff", &old, whole.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
}

#[test]
fn a_file_that_is_far_too_large_for_a_model_is_refused() {
    let scratch = Scratch::new();
    let (old, _) = two_models(&scratch);
    let size = 64 * 1024 * 1024 + 1;
    scratch.write("compressed/service-2.json.gz", gzip(&vec![b' '; size]));
    scratch.write_sparse("plain/service-2.json", size as u64);
    let refused = |new: &str, label: &str| {
        let output = xtask(&scratch, &["diff", &old, new]);
        assert_eq!(output.status.code(), Some(101), "{new}");
        assert_eq!(out(&output), "", "{new}");
        let said = err(&output);
        let first = format!("error: {label} is larger than 64 MiB");
        assert!(said.starts_with(&first), "{said}");
    };
    for path in ["compressed/service-2.json.gz", "plain/service-2.json"] {
        refused(scratch.path(path).to_str().unwrap(), path);
    }
    // git reports the size of a file before it sends the content.
    scratch.git(&["init", "--quiet"]);
    scratch.git(&["config", "core.compression", "1"]);
    scratch.git(&["add", "plain"]);
    scratch.git(&["commit", "--quiet", "-m", "first"]);
    refused("git:HEAD:plain", "HEAD:plain/service-2.json");
}

#[test]
fn ignored_changes_do_not_count_and_unused_entries_are_reported() {
    let scratch = Scratch::new();
    let (old, new) = two_models(&scratch);
    let majors: Vec<String> = report(&scratch, &[&old, &new])
        .changes()
        .filter(|listed| listed.change.api == sdk_codegen::diff::Api::Major)
        .map(|listed| listed.change.fingerprint.clone())
        .collect();
    let mut ignores = String::new();
    for fingerprint in majors.iter().map(String::as_str).chain(["0123456789ab"]) {
        ignores.push_str(&format!(
            "[[ignore]]\nfingerprint = \"{fingerprint}\"\nreason = \"agreed with all users\"\n"
        ));
    }
    scratch.write("ignore.toml", ignores);
    let file = scratch.path("ignore.toml").to_str().unwrap().to_owned();
    let output = xtask(&scratch, &["diff", &old, &new, "--ignore", &file]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let said = out(&output);
    assert!(
        said.contains("warning: ignore entry 0123456789ab matches no change"),
        "{said}"
    );
    assert!(said.contains("ignored: agreed with all users"), "{said}");
    // An ignored change still breaks programs, so the verdict stays.
    assert!(said.contains("API major"), "{said}");
}

#[test]
fn text_has_colors_only_on_request_or_on_a_terminal() {
    let scratch = Scratch::new();
    let (old, new) = two_models(&scratch);
    let plain = out(&xtask(&scratch, &["diff", &old, &new]));
    assert!(!plain.contains('\x1b'), "standard output is no terminal");
    let colored = out(&xtask(&scratch, &["diff", &old, &new, "--color", "always"]));
    assert!(colored.contains("\x1b[31mmajor\x1b[0m"), "{colored}");
}

#[test]
fn json_has_the_documented_keys() {
    let scratch = Scratch::new();
    let (old, new) = two_models(&scratch);
    let json: serde_json::Value =
        serde_json::from_str(&diff::json(&report(&scratch, &[&old, &new]))).unwrap();
    assert_eq!(json["schema"], 1);
    assert_eq!(json["verdict"], "major");
    assert_eq!(json["wire"], "breaking");
    for change in json["changes"].as_array().unwrap() {
        for key in [
            "rule",
            "fingerprint",
            "api",
            "wire",
            "docs",
            "path",
            "message",
        ] {
            assert!(change[key].is_string(), "{key} of {change}");
        }
    }
}

#[test]
fn folders_pair_services_by_their_names() {
    let scratch = Scratch::new();
    for (folder, services) in [("a", ["one", "two"]), ("b", ["two", "three"])] {
        for service in services {
            let text = match (folder, service) {
                ("b", "two") => model("FindThing"),
                _ => model("GetThing"),
            };
            scratch.write(
                &format!("{folder}/{service}/2020-01-01/service-2.json"),
                text,
            );
        }
    }
    let place = |name: &str| scratch.path(name).to_str().unwrap().to_owned();
    let report = report(&scratch, &[&place("a"), &place("b")]);
    let rules: Vec<(&str, &str)> = report
        .changes()
        .map(|listed| (listed.service, listed.change.rule))
        .collect();
    assert!(
        rules.contains(&("one/2020-01-01", "service-removed")),
        "{rules:?}"
    );
    assert!(
        rules.contains(&("three/2020-01-01", "service-added")),
        "{rules:?}"
    );
    assert!(
        rules.contains(&("two/2020-01-01", "operation-renamed")),
        "{rules:?}"
    );
}

#[test]
fn without_sides_the_working_tree_is_compared_with_head() {
    let scratch = Scratch::new();
    scratch.git(&["init", "--quiet"]);
    scratch.git(&["add", "."]);
    scratch.git(&["commit", "--quiet", "-m", "first"]);
    let same = xtask(&scratch, &["diff"]);
    assert_eq!(same.status.code(), Some(0), "{}", err(&same));
    assert!(out(&same).contains("no changes"), "{}", out(&same));

    scratch.write("model/tiny/2020-01-01/service-2.json", model("FindThing"));
    let changed = xtask(&scratch, &["diff", "--suggest-version"]);
    assert_eq!(changed.status.code(), Some(100), "{}", err(&changed));
    let said = out(&changed);
    assert!(said.contains("operation-renamed"), "{said}");
    assert!(said.contains("tiny 1.2.3 should become 2.0.0"), "{said}");

    // The old side has the overrides of its revision.
    scratch.write("model/tiny/2020-01-01/service-2.json", model("GetThing"));
    scratch.write(
        "model/tiny/overrides.toml",
        "[[rename]]\nat = \"Response$Name\"\nto = \"Title\"\nreason = \"a test\"\n",
    );
    let renamed = xtask(&scratch, &["diff", "git:HEAD", "git:HEAD:model/tiny"]);
    assert_eq!(renamed.status.code(), Some(0), "{}", err(&renamed));
    let renamed = xtask(&scratch, &["diff", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&out(&renamed)).unwrap();
    assert_eq!(json["changes"][0]["rule"], "rust-name-changed", "{json}");

    // An empty path, such as an unset variable of a script leaves, is model/, not the whole repository.
    let pathless = xtask(&scratch, &["diff", "git:HEAD:", "git:HEAD"]);
    let said = out(&pathless);
    assert!(said.contains("git:HEAD against git:HEAD: no"), "{said}");

    let unknown = xtask(&scratch, &["diff", "git:nowhere", "model"]);
    assert_eq!(unknown.status.code(), Some(101));
    let said = err(&unknown);
    assert!(said.contains("git has no revision `nowhere`"), "{said}");
    assert!(
        said.contains("hint: fetch a revision of another repository with `git fetch`"),
        "{said}"
    );
    // A path in git starts at the root, with or without `./`.
    for path in ["model", "./model/", "./model/tiny", "model/tiny/2020-01-01"] {
        let output = xtask(&scratch, &["diff", &format!("git:HEAD:{path}"), "git:HEAD"]);
        assert_eq!(output.status.code(), Some(0), "{path}: {}", err(&output));
    }
    let nowhere = xtask(&scratch, &["diff", "git:HEAD:/model", "git:HEAD"]);
    assert_eq!(nowhere.status.code(), Some(101));
    let said = err(&nowhere);
    assert!(
        said.contains("starts at the root of the repository"),
        "{said}"
    );
    let option = xtask(&scratch, &["diff", "git:--help", "model"]);
    assert_eq!(option.status.code(), Some(101));
}

#[test]
fn a_comment_is_never_too_long_and_lists_omitted_changes() {
    let scratch = Scratch::new();
    let values = |prefix: &str| {
        let values: Vec<String> = (0..3000)
            .map(|n| format!("\"{prefix}-{n:05}-quite-long\""))
            .collect();
        values.join(",")
    };
    let with = |prefix: &str| {
        model("GetThing")
            .replace(
                "\"String\": {",
                &format!(
                    "\"Many\": {{\"type\": \"string\", \"enum\": [{}]}}, \"String\": {{",
                    values(prefix)
                ),
            )
            .replace(
                "\"Name\": {\n          \"shape\": \"String\"",
                "\"Name\": {\n          \"shape\": \"Many\"",
            )
    };
    scratch.write("old.json", with("old"));
    scratch.write("new.json", with("completely-new"));
    let place = |name: &str| scratch.path(name).to_str().unwrap().to_owned();
    let report = report(&scratch, &[&place("old.json"), &place("new.json")]);
    assert!(report.changes().count() > 5_000);
    let markdown = diff::markdown(&report);
    assert!(markdown.len() <= 60_000, "{}", markdown.len());
    assert!(markdown.contains("changes are omitted because of the size limit"));
    assert_eq!(
        markdown.matches("<details").count(),
        markdown.matches("</details>").count()
    );
}

#[test]
fn text_of_models_is_escaped() {
    let scratch = Scratch::new();
    let hostile = "<script>alert(1)</script> [x](y) @all";
    let (old, _) = two_models(&scratch);
    let new = model("GetThing").replace(
        "\"serviceFullName\": \"Tiny\"",
        &format!("\"signingName\": {hostile:?}"),
    );
    scratch.write("hostile.json", new);
    let hostile = scratch.path("hostile.json").to_str().unwrap().to_owned();
    let report = report(&scratch, &[&old, &hostile]);
    let page = diff::html(&report);
    assert!(page.contains("&lt;script&gt;alert"), "it is shown");
    assert!(!page.contains("<script>alert"), "it is not run");
    let scripts = page.matches("<script").count();
    assert_eq!(scripts, 1, "the page's own");
    for reference in ["http://", "https://", "src=", "url(", "@import"] {
        assert!(
            !page.contains(reference),
            "the page has an external resource: {reference}"
        );
    }
}

#[test]
fn the_changelog_contains_the_changes_for_users() {
    let scratch = Scratch::new();
    let (old, new) = two_models(&scratch);
    let request = request(&[&old, &new, "--changelog"]);
    let report = diff::diff(&scratch.workspace(), &request).unwrap();
    let section = diff::write(&report, &request, Colors::None);
    assert!(section.starts_with("## "), "{section}");
    assert!(section.contains("### Breaking\n"), "{section}");
    assert!(section.contains("### Changed on the wire\n"), "{section}");
}

#[test]
fn a_changelog_has_one_format() {
    let scratch = Scratch::new();
    let (old, new) = two_models(&scratch);
    for format in ["text", "json", "markdown", "html"] {
        let args = ["diff", &old, &new, "--format", format, "--changelog"];
        let output = xtask(&scratch, &args);
        assert_eq!(output.status.code(), Some(101), "{format}");
        assert_eq!(out(&output), "", "{format}");
        let said = err(&output);
        let conflict = "'--format <FORMAT>' cannot be used with '--changelog'";
        assert!(said.contains(conflict), "{said}");
    }
    // Colors only apply to text, so that --color is accepted.
    for color in ["always", "never"] {
        let args = ["diff", &old, &new, "--changelog", "--color", color];
        let output = xtask(&scratch, &args);
        assert_eq!(output.status.code(), Some(100), "{}", err(&output));
        assert!(out(&output).starts_with("## "), "{}", out(&output));
        assert!(!out(&output).contains('\x1b'), "{}", out(&output));
    }
}

/// Checks how relative paths are resolved.
#[test]
fn relative_paths_that_do_not_exist_start_at_the_workspace() {
    let scratch = Scratch::new();
    let report = report(&scratch, &["model/tiny", "model"]);
    assert_eq!(report.changes().count(), 0);
    let model: PathBuf = Path::new("model").into();
    assert!(!model.exists(), "the test runs beside no model folder");
}
