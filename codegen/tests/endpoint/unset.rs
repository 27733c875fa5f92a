//! Endpoint resolution: the rules of the service, and the trait for other resolvers.

fn resolve(params: &Params) -> Result<Endpoint, ResolveEndpointError> {
    if params.region().is_some() && params.flag.is_some() {
        return rules::error("both are set");
    }
    if let Some(flag) = params.flag && flag {
        return rules::error("the flag is set and true");
    }
    if params.region().is_none() {
        return rules::error("no region");
    }
    if let Some(names) = params.names() && let Some(name) = rules::item(names, 0)
        && let Some(region) = params.region() && name == region
    {
        return rules::endpoint(format!("https://{name}.test"));
    }
    let given = params.given.as_str();
    rules::endpoint(format!("https://{given}.test"))
}
