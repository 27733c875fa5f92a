//! Endpoint URLs in the environment and the profile, as `aws-config` loads them.

use aws_config::{BehaviorVersion, Region};
use cognito_sync::{Client, Config};
use std::path::Path;
use std::process::Command;

/// Prints the endpoint URL of the settings that are loaded from the environment, or the error of a call if
/// the URL is not valid. The other test runs it in a process of its own, since the environment of a process
/// cannot be changed safely.
#[tokio::test]
#[ignore = "run by the other test"]
async fn print_endpoint_url() {
    let shared = aws_config::defaults(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .no_credentials();
    let config = Config::new(&shared.load().await);
    let url = config.endpoint_url().map(str::to_owned);
    let is_valid = url.as_deref().is_none_or(|url| url.ends_with(".example"));
    let shown = match is_valid {
        true => format!("{url:?}"),
        false => {
            let call = Client::from_conf(config).list_identity_pool_usage().send();
            call.await.unwrap_err().to_string()
        }
    };
    println!("\n<{shown}>");
}

/// Returns what the test above prints with these environment variables and this profile.
fn loaded(variables: &[(&str, &str)], profile: &str) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("endpoint_urls.ini");
    std::fs::write(&file, profile).unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "print_endpoint_url"])
        .env_clear()
        .env("AWS_CONFIG_FILE", &file)
        .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let shown = output.lines().find_map(|line| {
        let shown = line.strip_prefix('<')?;
        shown.strip_suffix('>').map(str::to_owned)
    });
    shown.unwrap_or_else(|| panic!("{output}"))
}

/// Environment variables, a profile, and the endpoint URL that results from them.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, Option<&'a str>);

#[test]
fn endpoint_urls_have_the_priority_of_aws_tools_and_empty_ones_count_as_unset() {
    let both = "[default]\nservices = local\nendpoint_url = http://all.profile.example\n\
                [services local]\ncognito_sync =\n  endpoint_url = http://service.profile.example\n";
    let for_all = "[default]\nendpoint_url = http://all.profile.example\n";
    let alone = "[default]\nservices = local\n\
                 [services local]\ncognito_sync =\n  endpoint_url = http://service.profile.example\n";
    let hyphen = alone
        .replace('_', "-")
        .replace("endpoint-url", "endpoint_url");
    let empty = "[default]\nendpoint_url =\n";
    let service = (
        "AWS_ENDPOINT_URL_COGNITO_SYNC",
        "http://service.env.example",
    );
    let all = ("AWS_ENDPOINT_URL", "http://all.env.example");
    let no_service = ("AWS_ENDPOINT_URL_COGNITO_SYNC", "");
    let none = ("AWS_ENDPOINT_URL", "");
    let ignore = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    let cases: [Case; 15] = [
        (&[service, all], both, Some("http://service.env.example")),
        (&[all], both, Some("http://all.env.example")),
        (&[], both, Some("http://service.profile.example")),
        (&[], alone, Some("http://service.profile.example")),
        (&[], &hyphen, Some("http://service.profile.example")),
        (&[], for_all, Some("http://all.profile.example")),
        (&[], "", None),
        (&[no_service, all], both, Some("http://all.env.example")),
        (&[no_service], both, Some("http://service.profile.example")),
        (
            &[no_service, none],
            for_all,
            Some("http://all.profile.example"),
        ),
        (&[none], both, Some("http://service.profile.example")),
        (&[none], "", None),
        (&[], empty, None),
        (&[no_service, none], empty, None),
        (&[service, all, ignore], both, None),
    ];
    for (variables, profile, expected) in cases {
        let found = loaded(variables, profile);
        assert_eq!(found, format!("{expected:?}"), "{variables:?} {profile}");
    }
    let problem =
        "is not valid: it has user information, which is not sent; remove the part before the `@`";
    assert_eq!(
        loaded(&[("AWS_ENDPOINT_URL", "http://user:hush@a")], ""),
        format!(
            "ListIdentityPoolUsage: the endpoint URL in the environment variable \
             `AWS_ENDPOINT_URL_COGNITO_SYNC` or `AWS_ENDPOINT_URL` {problem}"
        )
    );
    assert_eq!(
        loaded(&[], "[default]\nendpoint_url = http://user:hush@a\n"),
        format!(
            "ListIdentityPoolUsage: the endpoint URL in `endpoint_url` of the profile or of its \
             `services` section {problem}"
        )
    );
}
