//! Any endpoint parameters, compared with an interpreter of the endpoint rules.
//!
//! The generated resolver is Rust code compiled from the rules. The interpreter evaluates the same rules
//! step by step, as Smithy specifies them, and both have to return the same result.

mod rules;

use cognito_sync::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
use rules::{Resolution, RuleSet};
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

static RULES: LazyLock<RuleSet> = LazyLock::new(|| {
    RuleSet::read(
        include_str!("../../model/cognito-sync/2014-06-30/endpoint-rule-set-1.json"),
        include_str!("../../model/partitions.json"),
    )
});

/// Resolves the endpoint for the parameters in `data`: a byte of flags, the region, and after a line
/// feed the endpoint URL.
///
/// # Panics
/// If resolver and interpreter differ, or if a region is accepted that cannot be part of a host name.
pub fn run(data: &[u8]) {
    let Some((choices, text)) = data.split_first() else {
        return;
    };
    let Ok(text) = str::from_utf8(text) else {
        return;
    };
    let (region, endpoint) = match text.split_once('\n') {
        Some((region, endpoint)) => (region, Some(endpoint)),
        None => (text, None),
    };
    let bit = |index: u8| choices & (1 << index) != 0;
    let region = (!bit(0)).then_some(region);
    let flag = |set, value| bit(set).then(|| bit(value));
    let (fips, dual_stack) = (flag(1, 2), flag(3, 4));

    let params = Params::builder()
        .set_region(region.map(str::to_owned))
        .set_use_fips(fips)
        .set_use_dual_stack(dual_stack)
        .set_endpoint(endpoint.map(str::to_owned))
        .build();
    let params = match params {
        Ok(params) => params,
        Err(error) => {
            let region = region.expect("only a region is rejected");
            assert!(!is_host_part(region), "{region:?}: {error}");
            assert!(!error.to_string().contains(char::is_control), "{error}");
            return;
        }
    };
    assert!(region.is_none_or(is_host_part), "{region:?} is accepted");

    let expected = RULES.resolve(&rules::Params {
        region,
        fips: fips.unwrap_or(false),
        dual_stack: dual_stack.unwrap_or(false),
        endpoint,
    });
    let resolver = DefaultResolver::new();
    let mut future = std::pin::pin!(resolver.resolve_endpoint(&params));
    let Poll::Ready(resolved) = future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("resolving is not asynchronous");
    };
    match (resolved, expected) {
        (Ok(endpoint), Resolution::Url(url)) => {
            assert_eq!(endpoint.url(), url);
            if params.endpoint().is_none() {
                let url: http::Uri = url.parse().expect("the rules return valid URLs");
                assert_eq!(url.scheme_str(), Some("https"));
                assert!(
                    url.host()
                        .is_some_and(|host| host.starts_with("cognito-sync"))
                );
            }
        }
        // The rules return an empty custom URL; no request can be sent to it.
        (Err(error), Resolution::Url(url)) if url.is_empty() => {
            assert_eq!(endpoint, Some(""), "{error}");
        }
        (Err(error), Resolution::Error(text)) => {
            assert!(error.to_string().contains(&text), "{error}, not {text}");
        }
        (resolved, expected) => panic!("resolver: {resolved:?}; rules: {expected:?}"),
    }
}

/// Returns whether the text consists of labels of RFC 1123 with dots between them: up to 63 letters,
/// digits and inner hyphens each.
fn is_host_part(text: &str) -> bool {
    text.split('.').all(|label| {
        let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len())
            && label.bytes().all(inner)
            && !label.starts_with('-')
            && !label.ends_with('-')
    })
}
