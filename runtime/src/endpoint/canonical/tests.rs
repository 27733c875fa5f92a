use super::*;
use proptest::prelude::*;

#[test]
fn every_spelling_of_a_host_has_one_form() {
    for (url, expected) in [
        ("http://LocalHost:4566", "http://localhost:4566"),
        ("HTTP://localhost", "http://localhost"),
        ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
        ("http://[::FFFF:127.0.0.1]:80", "http://[::ffff:7f00:1]"),
        ("http://[1:0:0:2:0:0:0:3]", "http://[1:0:0:2::3]"),
        ("http://[1:0:2:3:4:5:6:7]", "http://[1:0:2:3:4:5:6:7]"),
        ("http://[::]:81/", "http://[::]:81/"),
        ("http://127.1", "http://127.0.0.1"),
        ("http://0177.0.0.1", "http://127.0.0.1"),
        ("http://0x7F.1", "http://127.0.0.1"),
        ("http://2130706433", "http://127.0.0.1"),
        ("http://127.0.0.1.", "http://127.0.0.1"),
        ("http://localhost:04566", "http://localhost:4566"),
        ("http://localhost:80", "http://localhost"),
        ("https://localhost:0443/a", "https://localhost/a"),
        ("https://localhost:80", "https://localhost:80"),
        ("https://localhost:", "https://localhost"),
        ("https://Example.COM.", "https://example.com."),
        (
            "https://XN--bcher-kva.example",
            "https://xn--bcher-kva.example",
        ),
        ("https://a_b.1x/%2F:@/", "https://a_b.1x/%2F:@/"),
    ] {
        assert_eq!(canonical_url(url).as_deref(), Ok(expected), "{url}");
    }
}

#[test]
fn what_is_wrong_is_located() {
    use UrlProblem::*;
    let character = |character, position| Character {
        character,
        position,
    };
    for (url, problem) in [
        ("", Empty),
        ("localhost:4566", NoScheme),
        ("ftp://localhost", OtherScheme),
        ("https://", NoHost),
        ("https:///a", NoHost),
        ("https://:443", NoHost),
        ("http://127.0.0.1:1\n", character('\n', 18)),
        ("http://a b", character(' ', 8)),
        (" http://a", character(' ', 0)),
        ("http://a\u{a0}b", character('\u{a0}', 8)),
        ("http://user:hush@a", UserInfo),
        ("http://user@a", UserInfo),
        ("http://b\u{fc}cher.example", NotAscii { position: 8 }),
        (
            "http://a%62",
            HostCharacter {
                character: '%',
                position: 8,
            },
        ),
        (
            "http://a\\b",
            HostCharacter {
                character: '\\',
                position: 8,
            },
        ),
        ("http://a:b", InvalidPort),
        ("http://a:+1", InvalidPort),
        ("http://a:65536", InvalidPort),
        ("http://[::1]1", InvalidPort),
        ("http://::1", BareIpv6),
        ("http://[::1", InvalidIpv6),
        ("http://[fe80::1%25eth0]", InvalidIpv6),
        ("http://127.0.0.256", InvalidIpv4),
        ("http://1.2.3.4.5", InvalidIpv4),
        ("http://a.1", InvalidIpv4),
        ("http://4294967296", InvalidIpv4),
        ("http://127.0.0.09", InvalidIpv4),
        ("http://a?b", Query { position: 8 }),
        ("http://a/b#c", Fragment { position: 10 }),
        ("http://a/%2", PercentSign { position: 9 }),
        (
            "http://a/{b}",
            PathCharacter {
                character: '{',
                position: 9,
            },
        ),
        ("http://a/b/../c", DotSegment),
        ("http://a/%2E", DotSegment),
    ] {
        assert_eq!(canonical_url(url), Err(problem), "{url}");
    }
}

#[test]
fn only_the_authority_of_a_request_uri_changes() {
    let canonical = |uri| canonical_request_uri(uri).unwrap();
    assert_eq!(
        canonical("http://LocalHost:080/A/../b?c={d}").as_deref(),
        Some("http://localhost/A/../b?c={d}")
    );
    assert_eq!(canonical("http://localhost/a?b=c://D"), None);
    assert_eq!(canonical("/a?b=http://C"), None);
    assert_eq!(
        canonical_request_uri("http://a@b/"),
        Err(UrlProblem::UserInfo)
    );
}

/// Hosts in many spellings, some of which are not valid.
fn hosts() -> impl Strategy<Value = String> {
    let number = "0|[1-9][0-9]{0,3}|0[0-7]{1,4}|0[xX][0-9a-fA-F]{0,4}|[0-9]{8,11}|0[0-9]{1,3}";
    let ipv4 = proptest::collection::vec(number, 1..6).prop_map(|numbers| numbers.join("."));
    let ipv6 = prop_oneof![
        any::<[u16; 8]>().prop_map(|groups| Ipv6Addr::from(groups).to_string()),
        proptest::collection::vec("0{0,4}|[0-9a-fA-F]{1,4}", 1..10)
            .prop_map(|groups| groups.join(":")),
        "::[0-9a-f]{0,4}|::ffff:[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}",
        "([0-9a-fA-F]{1,4}:){0,6}:(:?[0-9a-fA-F]{1,4}){0,6}",
    ]
    .prop_map(|address| format!("[{address}]"));
    prop_oneof![
        ipv4.clone(),
        ipv4.prop_map(|address| format!("{address}.")),
        ipv6,
        "[a-zA-Z0-9_~-]{1,9}(\\.[a-zA-Z0-9_~-]{1,9}){0,3}\\.?",
        "[a-z0-9.]{1,6}",
        "[!-~]{1,5}",
        "\\PC{1,4}",
    ]
}

/// Failures are printed in full and get a test of their own, so no file of them is kept.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(1024)
    }
}

proptest! {
    #![proptest_config(config())]

    /// The crate `url` parses what reqwest sends.
    #[test]
    fn the_form_is_that_of_the_url_standard(
        scheme in "http|https|HTTP|hTTps",
        host in hosts(),
        port in "(:[0-9]{0,6}|:0{1,3}(80|443))?",
        path in "(/[a-zA-Z0-9%:@!,;=+.~-]{0,6}){0,3}",
    ) {
        let url = format!("{scheme}://{host}{port}{path}");
        let standard = url::Url::parse(&url);
        match canonical_url(&url) {
            Ok(canonical) => {
                let standard = standard.expect("the standard accepts what is accepted here");
                // The standard writes a missing path as a slash.
                let spellings = [&canonical, &format!("{canonical}/")];
                prop_assert!(spellings.iter().any(|it| *it == standard.as_str()), "{} {}", canonical, standard);
            }
            Err(UrlProblem::InvalidIpv4 | UrlProblem::InvalidIpv6 | UrlProblem::BareIpv6
                | UrlProblem::NoHost | UrlProblem::InvalidPort) => {
                // Brackets or colons in another place than that of an address or port.
                prop_assert!(standard.is_err() || host.contains(['@', '/', '\\', '?', '#', ':']));
            }
            // What only some clients accept.
            Err(_) => {}
        }
    }

    #[test]
    fn a_canonical_url_is_its_own_form(host in hosts(), port: Option<u16>) {
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        if let Ok(canonical) = canonical_url(&format!("http://{host}{port}/a")) {
            prop_assert_eq!(canonical_url(&canonical), Ok(canonical.clone()));
            prop_assert_eq!(canonical_request_uri(&canonical), Ok(None));
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "(https?://)?\\PC*") {
        let _ = canonical_url(&text);
        let _ = canonical_request_uri(&text);
    }
}
