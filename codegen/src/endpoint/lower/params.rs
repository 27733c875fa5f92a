//! Parameters: names, types, what happens without a value, and where the value comes from.

use crate::endpoint::ir;
use crate::endpoint::model::{
    BuiltIn, DefaultValue, Parameter, ParameterKind, Requirement, RuleSet,
};
use crate::error::Error;
use crate::hash::HashMap;
use crate::names;

/// Lowers the parameters in the order of the rule set.
pub(super) fn lower_params(rules: &RuleSet) -> Result<Vec<ir::Param>, Error> {
    let mut methods: HashMap<String, &str> = HashMap::default();
    let mut params = Vec::with_capacity(rules.parameters.len());
    for parameter in &rules.parameters {
        let param = lower_param(&rules.file, parameter)?;
        // Getters and setters share one namespace here, although they belong to two types: a clash
        // between them is confusing enough to be worth an error, and no service has one.
        for method in [param.rust_name.clone(), format!("set_{}", param.bare_name)] {
            if let Some(other) = methods.insert(method, &parameter.name) {
                return Err(Error::new(
                    &rules.file,
                    &parameter.path,
                    format!(
                        "`{}` and `{other}` lead to methods of the same name",
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
                "nothing gives `{}` a value, but the rules require one",
                parameter.name
            ),
            "give the parameter a default, or make it optional",
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
        // The region becomes part of a host name; anything else in it could lead a signed request to
        // a host of somebody else's choice.
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
        format!("`{}` has not the type of its built-in", parameter.name),
        "a region and an endpoint are strings, the others are booleans",
    ))
}

fn doc(parameter: &Parameter) -> String {
    let name = &parameter.name;
    match &parameter.built_in {
        Some(BuiltIn::Region) => "The region whose endpoint is called.".to_owned(),
        Some(BuiltIn::UseDualStack) => {
            "Whether the endpoint has to answer over IPv6 as well as IPv4.".to_owned()
        }
        Some(BuiltIn::UseFips) => {
            "Whether the endpoint has to use cryptography validated under FIPS 140.".to_owned()
        }
        Some(BuiltIn::Endpoint) => {
            "The URL to call in place of the endpoint of the service.".to_owned()
        }
        Some(BuiltIn::Other(built_in)) => {
            format!("The value of `{name}` in the endpoint rules, built in as `{built_in}`.")
        }
        None => format!("The value of `{name}` in the endpoint rules."),
    }
}
