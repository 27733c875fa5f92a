use super::*;
use crate::endpoint::rules::{list, object};

fn endpoint(schemes: impl Into<Document>) -> Endpoint {
    let builder = Endpoint::builder().url("https://example.com");
    builder.property(PROPERTY, schemes).build()
}

fn sigv4(properties: impl IntoIterator<Item = (&'static str, Document)>) -> Endpoint {
    let name = ("name", Document::from("sigv4"));
    endpoint(list([object([name].into_iter().chain(properties))]))
}

fn config(endpoint: &Endpoint) -> Result<SigV4EndpointConfig<'_>, InvalidEndpointSchemes> {
    let schemes = EndpointSchemes::of(endpoint)?;
    schemes.config(&SIGV4).expect("it is listed").try_into()
}

#[test]
fn an_endpoint_without_a_list_can_be_used_with_every_scheme() {
    let endpoint = Endpoint::builder().url("https://example.com").build();
    let schemes = EndpointSchemes::of(&endpoint).unwrap();
    assert!(schemes.config(&AuthSchemeId::new("any")).is_some());
    assert_eq!(schemes.names(), None);
    let expected = SigV4EndpointConfig {
        region: None,
        service: None,
        settings: SigningSettings::default(),
    };
    assert_eq!(config(&endpoint), Ok(expected));
}

#[test]
fn only_listed_schemes_can_be_used_and_their_properties_are_theirs() {
    let untyped = endpoint(list([
        object([("name", "other".into()), ("signingRegion", "far".into())]),
        object([("name", "sigv4".into()), ("signingName", "near".into())]),
        "odd".into(),
        object([("name", 7_u64.into())]),
    ]));
    let typed = Endpoint::builder()
        .url("https://example.com")
        .auth_scheme(EndpointAuthScheme::with_capacity("other", 1).put("signingRegion", "far"))
        .auth_scheme(EndpointAuthScheme::with_capacity("sigv4", 1).put("signingName", "near"))
        .build();
    for endpoint in [untyped, typed] {
        let schemes = EndpointSchemes::of(&endpoint).unwrap();
        assert_eq!(schemes.names(), Some(vec!["other", "sigv4"]));
        assert!(schemes.config(&AuthSchemeId::new("third")).is_none());
        let other = schemes.config(&AuthSchemeId::new("other")).unwrap();
        assert_eq!(other.get("signingRegion"), Some(&"far".into()));
        let own = config(&endpoint).unwrap();
        assert_eq!((own.region, own.service), (None, Some("near")));
        // Unsigned calls need no scheme.
        assert!(schemes.config(&NO_AUTH).is_some());
    }
    let empty = endpoint(list([]));
    let schemes = EndpointSchemes::of(&empty).unwrap();
    assert!(schemes.config(&SIGV4).is_none());
    assert_eq!(schemes.names(), Some(vec![]));
}

#[test]
fn the_properties_of_sigv4_become_signing_settings() {
    let endpoint = sigv4([
        ("signingRegion", "eu-west-3".into()),
        ("signingName", "other-name".into()),
        ("disableDoubleEncoding", true.into()),
        ("disableNormalizePath", true.into()),
    ]);
    let expected = SigV4EndpointConfig {
        region: Some("eu-west-3"),
        service: Some("other-name"),
        settings: SigningSettings {
            path_encoding: PathEncoding::Single,
            path_normalization: PathNormalization::Keep,
            ..SigningSettings::default()
        },
    };
    assert_eq!(config(&endpoint), Ok(expected));
    let endpoint = sigv4([
        ("disableDoubleEncoding", false.into()),
        ("disableNormalizePath", false.into()),
    ]);
    let settings = config(&endpoint).unwrap().settings;
    assert_eq!(settings, SigningSettings::default());
}

#[test]
fn errors_name_the_property_and_its_type() {
    assert_eq!(
        config(&endpoint("sigv4")).unwrap_err().to_string(),
        "the property `authSchemes` of the endpoint is not a list; correct the endpoint resolver"
    );
    for (key, expected) in [
        ("signingRegion", "a string"),
        ("signingName", "a string"),
        ("disableDoubleEncoding", "a Boolean"),
        ("disableNormalizePath", "a Boolean"),
    ] {
        assert_eq!(
            config(&sigv4([(key, 7_u64.into())]))
                .unwrap_err()
                .to_string(),
            format!(
                "`{key}` of the auth scheme `sigv4` in the property `authSchemes` of the endpoint is \
                 not {expected}; correct the endpoint resolver"
            )
        );
    }
}
