//! Reading `endpoint-rule-set-1.json`.

use crate::document::Node;
use crate::endpoint::model::{
    Action, BuiltIn, Call, Condition, DefaultValue, Function, Outcome, Parameter, ParameterKind,
    Property, Requirement, Rule, RuleSet, Value, ValueKind,
};
use crate::error::Error;

use super::template::{Malformed, is_name, read_template};
use super::{listed, only, version_1};

pub(super) fn read_rule_set(root: Node<'_>) -> Result<RuleSet, Error> {
    // The service ID and the documentation are ignored.
    only(
        root,
        &[
            "version",
            "serviceId",
            "documentation",
            "parameters",
            "rules",
        ],
    )?;
    version_1(root)?;
    let parameters = root.require("parameters")?.entries()?;
    Ok(RuleSet {
        file: root.file().to_owned(),
        parameters: parameters
            .map(|(name, node)| read_parameter(name, node))
            .collect::<Result<_, Error>>()?,
        rules: read_rules(root.require("rules")?)?,
    })
}

fn read_parameter(name: &str, node: Node<'_>) -> Result<Parameter, Error> {
    only(
        node,
        &[
            "type",
            "builtIn",
            "required",
            "default",
            "documentation",
            "deprecated",
        ],
    )?;
    if !is_name(name) {
        return Err(node.error(
            format!("`{name}` is not a valid parameter name"),
            "use letters, digits and underscores; the first must not be a digit",
        ));
    }
    let kind = read_kind(node.require("type")?)?;
    Ok(Parameter {
        path: node.path(),
        name: name.to_owned(),
        kind,
        built_in: node.opt_str("builtIn")?.map(read_built_in),
        requirement: if node.flag("required")? {
            Requirement::Required
        } else {
            Requirement::Optional
        },
        default: node
            .get("default")?
            .map(|default| read_default(kind, default))
            .transpose()?,
    })
}

/// Reads a parameter's type, which older rule sets capitalise.
fn read_kind(node: Node<'_>) -> Result<ParameterKind, Error> {
    match node.str()? {
        "string" | "String" => Ok(ParameterKind::String),
        "boolean" | "Boolean" => Ok(ParameterKind::Boolean),
        "stringArray" | "StringArray" => Ok(ParameterKind::StringList),
        other => Err(node.error(
            format!("the parameter type `{other}` is unknown"),
            format!(
                "the known types are {}",
                listed(&["string", "boolean", "stringArray"])
            ),
        )),
    }
}

fn read_built_in(name: &str) -> BuiltIn {
    match name {
        "AWS::Region" => BuiltIn::Region,
        "AWS::UseDualStack" => BuiltIn::UseDualStack,
        "AWS::UseFIPS" => BuiltIn::UseFips,
        "SDK::Endpoint" => BuiltIn::Endpoint,
        other => BuiltIn::Other(other.to_owned()),
    }
}

fn read_default(kind: ParameterKind, node: Node<'_>) -> Result<DefaultValue, Error> {
    Ok(match kind {
        ParameterKind::String => DefaultValue::String(node.str()?.to_owned()),
        ParameterKind::Boolean => DefaultValue::Boolean(node.bool()?),
        ParameterKind::StringList => DefaultValue::StringList(
            node.items()?
                .map(|item| item.str().map(str::to_owned))
                .collect::<Result<_, Error>>()?,
        ),
    })
}

fn read_rules(node: Node<'_>) -> Result<Vec<Rule>, Error> {
    node.items()?.map(read_rule).collect()
}

fn read_rule(node: Node<'_>) -> Result<Rule, Error> {
    let conditions = node.require("conditions")?.items()?;
    Ok(Rule {
        conditions: conditions
            .map(read_condition)
            .collect::<Result<_, Error>>()?,
        action: read_action(node)?,
    })
}

fn read_action(node: Node<'_>) -> Result<Action, Error> {
    let kind = node.require("type")?;
    let content = match kind.str()? {
        "tree" => "rules",
        content @ ("endpoint" | "error") => content,
        other => {
            return Err(kind.error(
                format!("the rule type `{other}` is unknown"),
                format!(
                    "the known types are {}",
                    listed(&["endpoint", "error", "tree"])
                ),
            ));
        }
    };
    only(node, &["type", "conditions", "documentation", content])?;
    let body = node.require(content)?;
    match content {
        "rules" => Ok(Action::Tree(read_rules(body)?)),
        "error" => Ok(Action::End(Outcome::Error(read_value(body)?))),
        _ => Ok(Action::End(read_endpoint(body)?)),
    }
}

fn read_endpoint(node: Node<'_>) -> Result<Outcome, Error> {
    only(node, &["url", "headers", "properties"])?;
    let mut headers = Vec::new();
    for (name, values) in entries_of(node, "headers")? {
        let values = values.items()?;
        let values = values.map(read_value);
        headers.push((name.to_owned(), values.collect::<Result<_, Error>>()?));
    }
    let mut properties = Vec::new();
    for (name, value) in entries_of(node, "properties")? {
        properties.push((name.to_owned(), read_property(value)?));
    }
    Ok(Outcome::Endpoint {
        url: read_value(node.require("url")?)?,
        headers,
        properties,
    })
}

fn entries_of<'a>(node: Node<'a>, key: &'a str) -> Result<Vec<(&'a str, Node<'a>)>, Error> {
    node.get(key)?
        .map_or(Ok(Vec::new()), |object| Ok(object.entries()?.collect()))
}

fn read_property(node: Node<'_>) -> Result<Property, Error> {
    if let Ok(value) = node.bool() {
        return Ok(Property::Boolean(value));
    }
    if let Ok(number) = node.number() {
        return Ok(Property::Integer(read_integer(node, number)?));
    }
    if let Ok(items) = node.items() {
        let items = items.map(read_property);
        return Ok(Property::List(items.collect::<Result<_, Error>>()?));
    }
    if node.str().is_ok() {
        return Ok(Property::Text(read_value(node)?));
    }
    let mut members = Vec::new();
    for (name, value) in node.entries()? {
        members.push((name.to_owned(), read_property(value)?));
    }
    Ok(Property::Object(members))
}

fn read_condition(node: Node<'_>) -> Result<Condition, Error> {
    only(node, &["fn", "argv", "assign"])?;
    let assign = node.get("assign")?;
    if let Some(assign) = &assign
        && !is_name(assign.str()?)
    {
        return Err(assign.error(
            format!("`{}` is not a valid variable name", assign.str()?),
            "use letters, digits and underscores; the first must not be a digit",
        ));
    }
    Ok(Condition {
        call: read_call(node)?,
        assign: assign
            .map(|assign| assign.str().map(str::to_owned))
            .transpose()?,
    })
}

fn read_call(node: Node<'_>) -> Result<Call, Error> {
    let name = node.require("fn")?;
    let Some((function, min, max)) = Function::named(name.str()?) else {
        return Err(name.error(
            format!("the function `{}` is unknown", name.str()?),
            "add it to the generator's functions, or remove the rule",
        ));
    };
    let argv = node.require("argv")?;
    let arguments = argv.items()?;
    if !(min..=max).contains(&arguments.len()) {
        return Err(argv.error(
            format!(
                "`{}` does not take {} arguments",
                function.name(),
                arguments.len()
            ),
            format!("pass {min}"),
        ));
    }
    Ok(Call {
        path: node.path(),
        function,
        arguments: arguments.map(read_value).collect::<Result<_, Error>>()?,
    })
}

fn read_value(node: Node<'_>) -> Result<Value, Error> {
    Ok(Value {
        path: node.path(),
        kind: read_value_kind(node)?,
    })
}

fn read_value_kind(node: Node<'_>) -> Result<ValueKind, Error> {
    if let Ok(text) = node.str() {
        return read_template(text)
            .map(ValueKind::Template)
            .map_err(|malformed| node.error(malformed.message(), Malformed::HINT));
    }
    if let Ok(value) = node.bool() {
        return Ok(ValueKind::Boolean(value));
    }
    if let Ok(number) = node.number() {
        return Ok(ValueKind::Integer(read_integer(node, number)?));
    }
    let Some(reference) = node.get("ref")? else {
        // Only a condition can assign: inside an expression the variable would depend on the order
        // in which arguments are evaluated.
        only(node, &["fn", "argv"])?;
        return Ok(ValueKind::Call(Box::new(read_call(node)?)));
    };
    only(node, &["ref"])?;
    Ok(ValueKind::Reference(reference.str()?.to_owned()))
}

fn read_integer(node: Node<'_>, number: &serde_json::Number) -> Result<u64, Error> {
    number.as_u64().ok_or_else(|| {
        node.error(
            format!("{number} is not a non-negative integer"),
            "numbers in rules count characters or elements",
        )
    })
}
