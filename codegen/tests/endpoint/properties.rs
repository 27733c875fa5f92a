//! Endpoint resolution: the rules of the service, and the trait for other resolvers.

fn resolve(params: &Params) -> Result<Endpoint, ResolveEndpointError> {
    let region = params.region.as_str();
    rules::endpoint_with(
        "https://global.test",
        [
            ("x-region", params.region.as_str().to_owned()),
            ("x-region", format!("in-{region}")),
        ],
        [
            (
                "authSchemes",
                rules::list([
                    rules::object([
                        ("name", "sigv4a".into()),
                        ("signingName", "sync".into()),
                        ("signingRegionSet", rules::list(["*".into(), region.into()])),
                        ("disableDoubleEncoding", true.into()),
                    ]),
                ]),
            ),
            ("weight", 3u64.into()),
        ],
    )
}
