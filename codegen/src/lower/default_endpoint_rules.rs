//! The default endpoint rules and partitions, for models without their own.
//!
//! The host name consists of the endpoint prefix, the region and the DNS suffix of the region's
//! partition, unless the user sets an endpoint.

/// Returns the default rules for a service with this endpoint prefix.
pub(crate) fn rules(endpoint_prefix: &str) -> String {
    let url = serde_json::Value::from(format!(
        "https://{endpoint_prefix}.{{Region}}.{{PartitionResult#dnsSuffix}}"
    ));
    format!(
        r#"{{
  "version": "1.0",
  "parameters": {{
    "Region": {{"builtIn": "AWS::Region", "required": false, "type": "string"}},
    "UseDualStack": {{"builtIn": "AWS::UseDualStack", "required": true, "default": false, "type": "boolean"}},
    "UseFIPS": {{"builtIn": "AWS::UseFIPS", "required": true, "default": false, "type": "boolean"}},
    "Endpoint": {{"builtIn": "SDK::Endpoint", "required": false, "type": "string"}}
  }},
  "rules": [
    {{
      "conditions": [{{"fn": "isSet", "argv": [{{"ref": "Endpoint"}}]}}],
      "endpoint": {{"url": {{"ref": "Endpoint"}}, "properties": {{}}, "headers": {{}}}},
      "type": "endpoint"
    }},
    {{
      "conditions": [{{"fn": "booleanEquals", "argv": [{{"ref": "UseFIPS"}}, true]}}],
      "error": "FIPS endpoints require endpoint rules, which this model lacks",
      "type": "error"
    }},
    {{
      "conditions": [{{"fn": "booleanEquals", "argv": [{{"ref": "UseDualStack"}}, true]}}],
      "error": "Dual-stack endpoints require endpoint rules, which this model lacks",
      "type": "error"
    }},
    {{
      "conditions": [
        {{"fn": "isSet", "argv": [{{"ref": "Region"}}]}},
        {{"fn": "aws.partition", "argv": [{{"ref": "Region"}}], "assign": "PartitionResult"}}
      ],
      "endpoint": {{"url": {url}, "properties": {{}}, "headers": {{}}}},
      "type": "endpoint"
    }},
    {{"conditions": [], "error": "Set a region", "type": "error"}}
  ]
}}"#
    )
}

/// The default partition, which contains every region.
pub(crate) const PARTITIONS: &str = r#"{
  "version": "1.1",
  "partitions": [
    {
      "id": "aws",
      "outputs": {
        "name": "aws",
        "dnsSuffix": "amazonaws.com",
        "dualStackDnsSuffix": "api.aws",
        "implicitGlobalRegion": "us-east-1",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
      "regions": {}
    }
  ]
}"#;
