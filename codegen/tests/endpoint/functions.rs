//! Endpoint resolution: the rules of the service, and the trait for other resolvers.

fn resolve(params: &Params) -> Result<Endpoint, ResolveEndpointError> {
    if let Some(url) = rules::parse_url(format!("https://{}", params.name).as_str())
        && !url.is_ip && url.normalized_path.as_str() != "/"
    {
        let scheme = url.scheme;
        let authority = url.authority;
        let normalized_path = url.normalized_path.as_str();
        return rules::endpoint(format!("{scheme}://{authority}{normalized_path}"));
    }
    if let Some(arn) = rules::parse_arn(params.name.as_str())
        && let Some(type_) = rules::item(arn.resource_id.as_slice(), 0)
        && !type_.is_empty() && rules::item(arn.resource_id.as_slice(), 1).is_none()
    {
        let region = arn.region;
        return rules::error(format!("`{type_}` in {{{region}}} names nothing"));
    }
    let encoded = rules::uri_encode(params.name.as_str());
    if let Some(first) = rules::substring(encoded.as_str(), 0, 3)
        && let Some(last) = rules::substring_from_end(encoded.as_str(), 0, 3)
        && rules::is_valid_host_label(first, true)
        && rules::is_virtual_hostable_s3_bucket(last, false)
    {
        return rules::endpoint(format!("https://{first}.{last}.test/{encoded}"));
    }
    if params.flag != params.other {
        return rules::error("the flags differ");
    }
    rules::error("no endpoint rule matches the parameters")
}
