//! Lowering of parameters: names, types, defaults and sources of values.

use crate::endpoint::ir;
use crate::endpoint::model::{
    BuiltIn, DefaultValue, Parameter, ParameterKind, Requirement, RuleSet,
};
use crate::error::Error;
use crate::hash::HashMap;
use crate::names;
use crate::text;

/// Lowers the parameters in the order of the rule set.
pub(super) fn lower_params(rules: &RuleSet) -> Result<Vec<ir::Param>, Error> {
    let mut methods: HashMap<String, &str> = HashMap::default();
    let mut params = Vec::with_capacity(rules.parameters.len());
    for parameter in &rules.parameters {
        let param = lower_param(&rules.file, parameter)?;
        // Getters and setters belong to two types, but equal names would be confusing, and no service
        // has them.
        for method in [param.rust_name.clone(), format!("set_{}", param.bare_name)] {
            if let Some(other) = methods.insert(method, &parameter.name) {
                return Err(Error::new(
                    &rules.file,
                    &parameter.path,
                    format!(
                        "`{}` and `{other}` result in methods of the same name",
                        parameter.name
                    ),
                    "rename one of the two parameters",
                ));
            }
        }
        params.push(param);
    }
    Ok(params)
}

fn lower_param(file: &str, parameter: &Parameter) -> Result<ir::Param, Error> {
    let rust_name = names::field(&parameter.name);
    let unset = match (&parameter.default, parameter.requirement) {
        (Some(default), _) => ir::Unset::Becomes(lower_default(default)),
        (None, Requirement::Optional) => ir::Unset::Stays,
        (None, Requirement::Required) => ir::Unset::Fails,
    };
    let source = lower_source(file, parameter)?;
    if unset == ir::Unset::Fails && source == ir::ParamSource::Nowhere {
        return Err(Error::new(
            file,
            &parameter.path,
            format!(
                "the required parameter `{}` has neither a default nor a supported built-in",
                parameter.name
            ),
            "add a default, or make the parameter optional",
        ));
    }
    Ok(ir::Param {
        bare_name: names::without_raw(&rust_name).to_owned(),
        rust_name,
        doc: doc(parameter),
        kind: match parameter.kind {
            ParameterKind::String => ir::ParamKind::String,
            ParameterKind::Boolean => ir::ParamKind::Boolean,
            ParameterKind::StringList => ir::ParamKind::StringList,
        },
        unset,
        // The region becomes part of a host name: another text could send a signed request to a host of
        // an attacker's choice.
        check: match parameter.built_in {
            Some(BuiltIn::Region) => ir::Check::HostLabel,
            _ => ir::Check::Nothing,
        },
        source,
    })
}

fn lower_default(default: &DefaultValue) -> ir::DefaultValue {
    match default {
        DefaultValue::String(value) => ir::DefaultValue::String(value.clone()),
        DefaultValue::Boolean(value) => ir::DefaultValue::Boolean(*value),
        DefaultValue::StringList(values) => ir::DefaultValue::StringList(values.clone()),
    }
}

fn lower_source(file: &str, parameter: &Parameter) -> Result<ir::ParamSource, Error> {
    let (source, kind) = match parameter.built_in {
        Some(BuiltIn::Region) => (
            ir::ParamSource::BuiltInText("region"),
            ParameterKind::String,
        ),
        Some(BuiltIn::Endpoint) => (
            ir::ParamSource::BuiltInText("endpoint"),
            ParameterKind::String,
        ),
        Some(BuiltIn::UseDualStack) => (
            ir::ParamSource::BuiltInFlag("use_dual_stack"),
            ParameterKind::Boolean,
        ),
        Some(BuiltIn::UseFips) => (
            ir::ParamSource::BuiltInFlag("use_fips"),
            ParameterKind::Boolean,
        ),
        Some(BuiltIn::Other(_)) | None => return Ok(ir::ParamSource::Nowhere),
    };
    if parameter.kind == kind {
        return Ok(source);
    }
    Err(Error::new(
        file,
        &parameter.path,
        format!(
            "`{}` has type `{}`; the built-in requires `{}`",
            parameter.name,
            type_name(parameter.kind),
            type_name(kind)
        ),
        "change the type of the parameter, or remove its `builtIn`",
    ))
}

fn type_name(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::String => "string",
        ParameterKind::Boolean => "boolean",
        ParameterKind::StringList => "stringArray",
    }
}

fn doc(parameter: &Parameter) -> String {
    let name = &parameter.name;
    match &parameter.built_in {
        Some(BuiltIn::Region) => "Region of the endpoint.".to_owned(),
        Some(BuiltIn::UseDualStack) => {
            "`true` for a dual-stack endpoint, which supports IPv4 and IPv6.".to_owned()
        }
        Some(BuiltIn::UseFips) => {
            "`true` for an endpoint with cryptography validated under FIPS 140.".to_owned()
        }
        Some(BuiltIn::Endpoint) => "URL to use instead of the endpoint of the service.".to_owned(),
        Some(BuiltIn::Other(built_in)) => {
            format!(
                "Value of `{name}` in the endpoint rules, with the built-in {}.",
                text::code_span(built_in)
            )
        }
        None => format!("Value of `{name}` in the endpoint rules."),
    }
}
