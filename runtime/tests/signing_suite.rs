//! The AWS signing test suite, asserted stage by stage.
//!
//! The suite is a folder of cases in the published crate `aws-sigv4`, a dev-dependency
//! of this one, so it is already on disk wherever this test compiles. Each case holds a
//! request, the context to sign it in, and what every stage must produce, once for a
//! signature in headers and once for one in the query.

use aws_credential_types::Credentials;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use sdk_runtime::sign::{
    CanonicalRequest, Expiry, PathEncoding, PathNormalization, PayloadHeader, SessionToken,
    SignableBody, SignableRequest, SignatureLocation, SigningContext, SigningInstructions,
    SigningKeyCache, SigningParams, SigningSettings, StringToSign,
};
use serde_json::Value;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

/// Cases in the suite; each is a folder.
const CASES: usize = 40;

/// Files of expectations: four stages at two locations for each case but the two older
/// ones, which have three and two files.
const EXPECTATIONS: usize = 38 * 2 * 4 + 3 + 2;

/// The one case whose request is already spelled as its canonical request is, and so
/// must not be encoded again. Elsewhere the suite writes a path as a person would, and
/// the canonical request has it encoded.
const ALREADY_ENCODED: &str = "get-space-normalized";

/// The secret that all of the suite is signed with but `double-encode-path`.
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

#[test]
fn every_stage_of_every_case() {
    let suite = suite_folder();
    let mut names: Vec<String> = fs::read_dir(&suite)
        .expect("the suite is a folder")
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), CASES, "the suite has gained or lost cases");

    let mut report = Report::default();
    for name in &names {
        let folder = suite.join(name);
        match name.as_str() {
            "double-encode-path" => double_encode_path(&folder, &mut report),
            "double-url-encode" => double_url_encode(&folder, &mut report),
            _ => {
                for location in ["header", "query"] {
                    let context = Context::read(&folder, name, location);
                    Case::new(&folder, name, location).check_all(&context, &mut report);
                }
            }
        }
    }
    assert!(
        report.failures.is_empty(),
        "{} of {} expectations do not hold:\n\n{}",
        report.failures.len(),
        report.checked,
        report.failures.join("\n\n")
    );
    assert_eq!(report.checked, EXPECTATIONS);
}

/// An older case without a context: its canonical request has the time at which it was
/// first written, its signed request another, and other credentials than the suite's.
fn double_encode_path(folder: &Path, report: &mut Report) {
    let case = Case::new(folder, "double-encode-path", "header");
    let context = |timestamp| Context {
        credentials: credentials("ANOTREAL", "notrealrnrELgWzOk3IfjzDKtFBhDby", None),
        region: "us-east-1".to_owned(),
        service: "service".to_owned(),
        time: time(timestamp),
        settings: SigningSettings::default(),
    };
    case.check_canonical_request(&context("2021-05-11T15:40:45Z"), report);
    case.check_signed_request(&context("2015-08-30T12:36:00Z"), report);
}

/// An older case without a context; its files agree on what it was.
fn double_url_encode(folder: &Path, report: &mut Report) {
    let case = Case::new(folder, "double-url-encode", "header");
    let context = Context {
        credentials: credentials("AKIDEXAMPLE", SECRET, None),
        region: "us-east-2".to_owned(),
        service: "lambda".to_owned(),
        time: time("2021-05-11T15:40:45Z"),
        settings: SigningSettings::default(),
    };
    case.check_canonical_request(&context, report);
    case.check_string_to_sign(&context, report);
    case.check_signed_request(&context, report);
}

/// One request of the suite, with its expectations for one location of the signature.
struct Case<'a> {
    folder: &'a Path,
    name: &'a str,
    location: &'a str,
    request: HttpText,
}

/// The outcome of every stage for one case.
struct Stages {
    canonical: String,
    string_to_sign: String,
    signature: String,
    instructions: SigningInstructions,
}

impl<'a> Case<'a> {
    fn new(folder: &'a Path, name: &'a str, location: &'a str) -> Self {
        let request = HttpText::parse(&read(&folder.join("request.txt")));
        Self {
            folder,
            name,
            location,
            request,
        }
    }

    fn check_all(&self, context: &Context, report: &mut Report) {
        self.check_canonical_request(context, report);
        self.check_string_to_sign(context, report);
        self.check_signature(context, report);
        self.check_signed_request(context, report);
    }

    fn check_canonical_request(&self, context: &Context, report: &mut Report) {
        let actual = self.sign(context).canonical;
        report.check(self, "canonical request", "canonical-request", &actual);
    }

    fn check_string_to_sign(&self, context: &Context, report: &mut Report) {
        let actual = self.sign(context).string_to_sign;
        report.check(self, "string to sign", "string-to-sign", &actual);
    }

    fn check_signature(&self, context: &Context, report: &mut Report) {
        let actual = self.sign(context).signature;
        report.check(self, "signature", "signature", &actual);
    }

    fn check_signed_request(&self, context: &Context, report: &mut Report) {
        let expected = HttpText::parse(&self.expectation("signed-request"));
        let actual = self.request.signed(&self.sign(context).instructions);
        // Signing leaves the path alone, however the expectation spells it.
        let path = |text: &HttpText| text.target.split('?').next().unwrap().to_owned();
        assert_eq!(path(&actual), path(&self.request), "{}", self.name);
        report.compare(
            self,
            "signed request",
            &expected.comparable(),
            &actual.comparable(),
        );
    }

    fn expectation(&self, stage: &str) -> String {
        let file = format!("{}-{stage}.txt", self.location);
        read(&self.folder.join(file)).trim_end().to_owned()
    }

    fn sign(&self, context: &Context) -> Stages {
        let params = SigningParams {
            credentials: &context.credentials,
            region: &context.region,
            service: &context.service,
            time: context.time,
            settings: context.settings,
        };
        let HttpText {
            method,
            target,
            headers,
            body,
        } = &self.request;
        let headers = headers.iter().map(|(name, value)| (&**name, &**value));
        let body = SignableBody::Bytes(body.as_bytes());
        let request = SignableRequest::new(method, target, headers, body).expect(self.name);

        let signing_context = SigningContext::new(&params).expect(self.name);
        let canonical = CanonicalRequest::new(&request, &signing_context, &params.settings);
        let canonical_text = canonical.as_str().to_owned();
        let string_to_sign = StringToSign::new(&signing_context, &canonical);
        let key = SigningKeyCache::default().signing_key(&signing_context);
        let signature = key.sign(&string_to_sign);
        Stages {
            canonical: canonical_text,
            string_to_sign: string_to_sign.to_string(),
            signature: signature.as_str().to_owned(),
            instructions: SigningInstructions::new(canonical, &signing_context, signature),
        }
    }
}

#[derive(Default)]
struct Report {
    checked: usize,
    failures: Vec<String>,
}

impl Report {
    /// Compares the outcome of a stage with the file that holds what it must be.
    fn check(&mut self, case: &Case<'_>, stage: &str, file: &str, actual: &str) {
        self.compare(case, stage, &case.expectation(file), actual);
    }

    fn compare(&mut self, case: &Case<'_>, stage: &str, expected: &str, actual: &str) {
        self.checked += 1;
        if expected != actual {
            let Case { name, location, .. } = case;
            self.failures.push(format!(
                "{name}, {location} signing, {stage}:\n--- expected\n{expected}\n--- actual\n{actual}"
            ));
        }
    }
}

/// The parameters of a case.
struct Context {
    credentials: Credentials,
    region: String,
    service: String,
    time: SystemTime,
    settings: SigningSettings,
}

impl Context {
    fn read(folder: &Path, name: &str, location: &str) -> Self {
        let json: Value = serde_json::from_str(&read(&folder.join("context.json"))).expect(name);
        let text = |value: &Value| value.as_str().expect(name).to_owned();
        let flag = |key: &str| json[key].as_bool().expect(name);
        let keys = &json["credentials"];
        let seconds = json["expiration_in_seconds"].as_u64().expect(name);
        let settings = SigningSettings {
            location: match location {
                "header" => SignatureLocation::Headers,
                _ => SignatureLocation::Query {
                    expires: Expiry::new(Duration::from_secs(seconds)).expect(name),
                },
            },
            path_encoding: match name {
                ALREADY_ENCODED => PathEncoding::Single,
                _ => PathEncoding::Double,
            },
            path_normalization: match flag("normalize") {
                true => PathNormalization::Normalize,
                false => PathNormalization::Keep,
            },
            payload_header: match flag("sign_body") {
                true => PayloadHeader::ContentSha256,
                false => PayloadHeader::Omit,
            },
            session_token: match json["omit_session_token"].as_bool() {
                Some(true) => SessionToken::Exclude,
                Some(false) | None => SessionToken::Include,
            },
            ..SigningSettings::default()
        };
        Self {
            credentials: credentials(
                &text(&keys["access_key_id"]),
                &text(&keys["secret_access_key"]),
                keys["token"].as_str(),
            ),
            region: text(&json["region"]),
            service: text(&json["service"]),
            time: time(json["timestamp"].as_str().expect(name)),
            settings,
        }
    }
}

fn credentials(id: &str, secret: &str, token: Option<&str>) -> Credentials {
    Credentials::new(id, secret, token.map(str::to_owned), None, "suite")
}

fn time(timestamp: &str) -> SystemTime {
    let time = DateTime::from_str(timestamp, Format::DateTime).expect(timestamp);
    SystemTime::try_from(time).expect(timestamp)
}

/// An HTTP request as text, with whatever the suite puts in its target.
struct HttpText {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl HttpText {
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut lines = head.lines();
        let first = lines.next().expect("a request line");
        // A target may hold spaces, and one case leaves out the version.
        let first = first.strip_suffix(" HTTP/1.1").unwrap_or(first);
        let (method, target) = first.split_once(' ').expect("a method and a target");
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in lines {
            match headers.last_mut() {
                // A line that starts with white space continues the value before it; the
                // line break counts for nothing (RFC 9112, section 5.2).
                Some((_, value)) if line.starts_with([' ', '\t']) => value.push_str(line),
                _ => {
                    let (name, value) = line.split_once(':').expect("a header");
                    headers.push((name.to_owned(), value.to_owned()));
                }
            }
        }
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers,
            body: body.to_owned(),
        }
    }

    /// This request with `instructions` applied.
    fn signed(&self, instructions: &SigningInstructions) -> Self {
        let mut headers = self.headers.clone();
        for added in instructions.headers() {
            headers.retain(|(name, _)| !name.eq_ignore_ascii_case(added.name()));
            headers.push((added.name().to_owned(), added.value().to_owned()));
        }
        Self {
            method: self.method.clone(),
            target: instructions.signed_uri(&self.target).into_owned(),
            headers,
            body: self.body.clone(),
        }
    }

    /// The request in a form that leaves out what HTTP gives no meaning: the order of
    /// headers with different names, the case of names, white space around values, and
    /// the order of query parameters. Spaces in the path count as encoded, for the suite
    /// spells them both ways.
    fn comparable(&self) -> String {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let mut parameters: Vec<&str> = query.split('&').collect();
        parameters.sort_unstable();
        let mut headers: Vec<String> = self
            .headers
            .iter()
            .map(|(name, value)| format!("{}:{}", name.to_lowercase(), value.trim()))
            .collect();
        headers.sort_by(|a, b| a.split(':').next().cmp(&b.split(':').next()));
        format!(
            "{} {}\n{}\n{}\n\n{}",
            self.method,
            path.replace(' ', "%20"),
            parameters.join("\n"),
            headers.join("\n"),
            self.body.trim_end()
        )
    }
}

fn read(path: &Path) -> String {
    let text = fs::read_to_string(path);
    text.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The folder of the cases, in the sources of the `aws-sigv4` that this crate is tested
/// against.
fn suite_folder() -> PathBuf {
    // Restricted to the host: the sources of other platforms' dependencies need not be
    // on disk.
    let version = run_cargo(&["-vV"]);
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("cargo names its host");
    let metadata = run_cargo(&[
        "metadata",
        "--format-version=1",
        "--offline",
        "--filter-platform",
        host,
    ]);
    let metadata: Value = serde_json::from_str(&metadata).expect("cargo metadata is JSON");
    let manifest = metadata["packages"]
        .as_array()
        .expect("a list of packages")
        .iter()
        .find(|package| package["name"] == "aws-sigv4")
        .and_then(|package| package["manifest_path"].as_str())
        .expect("`aws-sigv4` is not among the packages: run `cargo fetch`");
    let folder = Path::new(manifest).with_file_name("aws-signing-test-suite/v4");
    assert!(
        folder.is_dir(),
        "the sources of `aws-sigv4` have no `aws-signing-test-suite/v4`: run `cargo fetch`"
    );
    folder
}

fn run_cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(cargo)
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "cargo could not describe the workspace; run `cargo fetch` and try again:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}
