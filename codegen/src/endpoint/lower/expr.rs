//! Lowering of expressions: calls, references and templates, with their types.

use crate::endpoint::ir::{Expr, FormatPart};
use crate::endpoint::model::{Call, Function, Piece, Step as AttributeStep, Value, ValueKind};
use crate::endpoint::read::read_attribute_path;
use crate::error::Error;

use super::scope::{Kind, Locals, Position, Presence, Scope, Step, Typed};

/// Lowers the expressions of one rule set.
pub(super) struct Expressions<'a> {
    pub(super) file: &'a str,
    pub(super) locals: Locals,
}

impl Expressions<'_> {
    pub(super) fn error(&self, path: &str, message: impl Into<String>, hint: &str) -> Error {
        Error::new(self.file, path, message, hint)
    }

    fn wrong_kind(&self, path: &str, expected: Kind, found: Kind) -> Error {
        self.error(
            path,
            format!("expected {}, found {}", expected.name(), found.name()),
            "look up the types of the function's arguments",
        )
    }

    fn unsupported(&self, call: &Call, what: &str) -> Error {
        self.error(
            &call.path,
            format!(
                "the generator does not support `{}` {what}",
                call.function.name()
            ),
            "add it to the generator's endpoint rules",
        )
    }

    /// Lowers a value, which may be unset.
    pub(super) fn value(&mut self, value: &Value, scope: &mut Scope) -> Result<Typed, Error> {
        match &value.kind {
            ValueKind::Reference(name) => self.reference(name, &value.path, scope),
            ValueKind::Call(call) => self.call(call, scope),
            ValueKind::Template(pieces) => self.template(pieces, &value.path, scope),
            ValueKind::Boolean(value) => Ok(Typed::set(Expr::Boolean(*value), Kind::Boolean)),
            ValueKind::Integer(value) => Ok(Typed::set(Expr::Integer(*value), Kind::Integer)),
        }
    }

    /// Lowers a text that must be set.
    pub(super) fn text(&mut self, value: &Value, scope: &mut Scope) -> Result<Expr, Error> {
        self.set_of_kind(value, Kind::Text, scope)
    }

    /// Lowers a value that must be set and of this kind.
    fn set_of_kind(&mut self, value: &Value, kind: Kind, scope: &mut Scope) -> Result<Expr, Error> {
        let typed = self.value(value, scope)?;
        let typed = self.require_set(typed, &value.path, scope)?;
        if typed.kind == kind {
            Ok(typed.expr)
        } else {
            Err(self.wrong_kind(&value.path, kind, typed.kind))
        }
    }

    /// Binds a value that may be unset, so that its condition fails without it.
    pub(super) fn require_set(
        &mut self,
        typed: Typed,
        path: &str,
        scope: &mut Scope,
    ) -> Result<Typed, Error> {
        let Presence::MayBeUnset(name) = typed.presence else {
            return Ok(typed);
        };
        if scope.position != Position::Condition {
            return Err(self.error(
                path,
                "the value may be unset here",
                "test it with `isSet` in an earlier condition",
            ));
        }
        let local = match &name {
            Some(name) => self.locals.of(name),
            None => self.locals.fresh(),
        };
        scope.steps.push(Step::Bind(local.clone(), typed.expr));
        let bound = Typed::set(Expr::Local(local), typed.kind);
        if let Some(name) = name {
            scope.names.insert(name, bound.clone());
        }
        Ok(bound)
    }

    fn reference(&self, name: &str, path: &str, scope: &Scope) -> Result<Typed, Error> {
        scope.names.get(name).cloned().ok_or_else(|| {
            self.error(
                path,
                format!("the name `{name}` is undefined"),
                "refer to a parameter, or to a variable that an earlier condition assigns",
            )
        })
    }

    fn template(
        &mut self,
        pieces: &[Piece],
        path: &str,
        scope: &mut Scope,
    ) -> Result<Typed, Error> {
        match pieces {
            [] => return Ok(Typed::set(Expr::Text(String::new()), Kind::Text)),
            [Piece::Text(text)] => return Ok(Typed::set(Expr::Text(text.clone()), Kind::Text)),
            [Piece::Reference(name, steps)] => return self.part(name, steps, path, scope),
            _ => {}
        }
        let mut parts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            parts.push(match piece {
                Piece::Text(text) => FormatPart::Text(text.clone()),
                Piece::Reference(name, steps) => {
                    let part = self.part(name, steps, path, scope)?;
                    let part = self.require_set(part, path, scope)?;
                    if part.kind != Kind::Text {
                        return Err(self.wrong_kind(path, Kind::Text, part.kind));
                    }
                    FormatPart::Value(self.printable(name, steps, part.expr, scope))
                }
            });
        }
        let text = Expr::Method(Box::new(Expr::Format(parts)), "as_str");
        Ok(Typed::set(text, Kind::Text))
    }

    /// Returns a text as a part of a `format!`, which accepts owned and borrowed texts alike.
    ///
    /// In an action it is bound to a name first, so that the format string resembles the template.
    fn printable(
        &mut self,
        name: &str,
        steps: &[AttributeStep],
        text: Expr,
        scope: &mut Scope,
    ) -> Expr {
        let owner = match &text {
            Expr::Method(owner, "as_str") => owner,
            other => other,
        };
        if scope.position != Position::Action || matches!(owner, Expr::Local(_)) {
            return owner.clone();
        }
        let name = qualified(name, steps);
        let local = self.locals.of(&name);
        // A value that occurs several times is bound once.
        if scope
            .names
            .get(&name)
            .is_none_or(|named| named.expr != Expr::Local(local.clone()))
        {
            scope.steps.push(Step::Let(local.clone(), text));
            let named = Typed::set(Expr::Local(local.clone()), Kind::Text);
            scope.names.insert(name, named);
        }
        Expr::Local(local)
    }

    /// Lowers a reference in a template, with its attributes.
    fn part(
        &mut self,
        name: &str,
        steps: &[AttributeStep],
        path: &str,
        scope: &mut Scope,
    ) -> Result<Typed, Error> {
        let value = self.reference(name, path, scope)?;
        self.attribute(value, steps, path, scope)
    }

    fn attribute(
        &mut self,
        value: Typed,
        steps: &[AttributeStep],
        path: &str,
        scope: &mut Scope,
    ) -> Result<Typed, Error> {
        let mut value = value;
        for step in steps {
            let base = self.require_set(value, path, scope)?;
            value = match step {
                AttributeStep::Name(name) => {
                    let kind = base.kind;
                    member(base, name).ok_or_else(|| {
                        self.error(
                            path,
                            format!("{} has no attribute `{name}`", kind.name()),
                            "use an attribute of the function's result",
                        )
                    })?
                }
                AttributeStep::Index(index) if base.kind == Kind::List => {
                    let index = Expr::Integer(*index as u64);
                    Typed::may_be_unset(Expr::Call("item", vec![base.expr, index]), Kind::Text)
                }
                AttributeStep::Index(_) => {
                    return Err(self.wrong_kind(path, Kind::List, base.kind));
                }
            };
        }
        Ok(value)
    }

    /// Lowers a call.
    pub(super) fn call(&mut self, call: &Call, scope: &mut Scope) -> Result<Typed, Error> {
        match (call.function, call.arguments.as_slice()) {
            (Function::IsSet, [value]) => {
                let typed = self.value(value, scope)?;
                Ok(Typed::set(is_set(typed), Kind::Boolean))
            }
            (Function::Not, [value]) => self.not(value, scope),
            (Function::BooleanEquals, [left, right]) => {
                let left = self.set_of_kind(left, Kind::Boolean, scope)?;
                let right = self.set_of_kind(right, Kind::Boolean, scope)?;
                Ok(Typed::set(boolean_equals(left, right), Kind::Boolean))
            }
            (Function::StringEquals, [left, right]) => {
                let left = self.text(left, scope)?;
                let right = self.text(right, scope)?;
                Ok(Typed::set(string_equals(left, right), Kind::Boolean))
            }
            (Function::GetAttr, [value, path]) => self.get_attr(value, path, scope),
            (Function::Substring, [value, start, stop, reverse]) => {
                let text = self.text(value, scope)?;
                let start = self.set_of_kind(start, Kind::Integer, scope)?;
                let stop = self.set_of_kind(stop, Kind::Integer, scope)?;
                let function = match reverse.kind {
                    ValueKind::Boolean(false) => "substring",
                    ValueKind::Boolean(true) => "substring_from_end",
                    _ => return Err(self.unsupported(call, "with a computed direction")),
                };
                let call = Expr::Call(function, vec![text, start, stop]);
                Ok(Typed::may_be_unset(call, Kind::Text))
            }
            (Function::UriEncode, [value]) => {
                let encoded = Expr::Call("uri_encode", vec![self.text(value, scope)?]);
                let text = Expr::Method(Box::new(encoded), "as_str");
                Ok(Typed::set(text, Kind::Text))
            }
            (Function::ParseUrl, [value]) => {
                let call = Expr::Call("parse_url", vec![self.text(value, scope)?]);
                Ok(Typed::may_be_unset(call, Kind::Url))
            }
            (Function::ParseArn, [value]) => {
                let call = Expr::Call("parse_arn", vec![self.text(value, scope)?]);
                Ok(Typed::may_be_unset(call, Kind::Arn))
            }
            (Function::Partition, [region]) => {
                let arguments = vec![Expr::Partitions, self.text(region, scope)?];
                let call = Expr::Call("partition", arguments);
                Ok(Typed::may_be_unset(call, Kind::Partition))
            }
            (Function::IsValidHostLabel, [value, dots]) => {
                self.host_test("is_valid_host_label", value, dots, scope)
            }
            (Function::IsVirtualHostableS3Bucket, [value, dots]) => {
                self.host_test("is_virtual_hostable_s3_bucket", value, dots, scope)
            }
            _ => Err(self.unsupported(call, "in this form")),
        }
    }

    fn host_test(
        &mut self,
        function: &'static str,
        value: &Value,
        dots: &Value,
        scope: &mut Scope,
    ) -> Result<Typed, Error> {
        let text = self.text(value, scope)?;
        let dots = self.set_of_kind(dots, Kind::Boolean, scope)?;
        let call = Expr::Call(function, vec![text, dots]);
        Ok(Typed::set(call, Kind::Boolean))
    }

    fn get_attr(&mut self, value: &Value, path: &Value, scope: &mut Scope) -> Result<Typed, Error> {
        let steps = match &path.kind {
            ValueKind::Template(pieces) => match pieces.as_slice() {
                [Piece::Text(text)] => read_attribute_path(text),
                _ => None,
            },
            _ => None,
        };
        let steps = steps.ok_or_else(|| {
            self.error(
                &path.path,
                "the value is not an attribute path",
                "write `name`, `name[0]` or `[0]`",
            )
        })?;
        let base = self.value(value, scope)?;
        self.attribute(base, &steps, &path.path, scope)
    }

    /// Lowers `not`: the negation of a test, or a test that a value is unset.
    fn not(&mut self, value: &Value, scope: &mut Scope) -> Result<Typed, Error> {
        let position = std::mem::replace(&mut scope.position, Position::InsideNot);
        let typed = self.value(value, scope);
        scope.position = position;
        let typed = typed?;
        let expr = match (typed.kind, &typed.presence) {
            (Kind::Boolean, Presence::Set) => negated(typed.expr),
            (Kind::Boolean, Presence::MayBeUnset(_)) => {
                negated(self.require_set(typed, &value.path, scope)?.expr)
            }
            _ => negated(is_set(typed)),
        };
        Ok(Typed::set(expr, Kind::Boolean))
    }
}

/// Returns an attribute of a value.
fn member(base: Typed, name: &str) -> Option<Typed> {
    let (field, kind) = match (base.kind, name) {
        (Kind::Partition, "name") => ("name", Kind::Text),
        (Kind::Partition, "dnsSuffix") => ("dns_suffix", Kind::Text),
        (Kind::Partition, "dualStackDnsSuffix") => ("dual_stack_dns_suffix", Kind::Text),
        (Kind::Partition, "implicitGlobalRegion") => ("implicit_global_region", Kind::Text),
        (Kind::Partition, "supportsFIPS") => ("supports_fips", Kind::Boolean),
        (Kind::Partition, "supportsDualStack") => ("supports_dual_stack", Kind::Boolean),
        (Kind::Url, "scheme") => ("scheme", Kind::Text),
        (Kind::Url, "authority") => ("authority", Kind::Text),
        (Kind::Url, "path") => ("path", Kind::Text),
        (Kind::Url, "normalizedPath") => ("normalized_path", Kind::Text),
        (Kind::Url, "isIp") => ("is_ip", Kind::Boolean),
        (Kind::Arn, "partition") => ("partition", Kind::Text),
        (Kind::Arn, "service") => ("service", Kind::Text),
        (Kind::Arn, "region") => ("region", Kind::Text),
        (Kind::Arn, "accountId") => ("account_id", Kind::Text),
        (Kind::Arn, "resourceId") => ("resource_id", Kind::List),
        _ => return None,
    };
    let expr = Expr::Member(Box::new(base.expr), field);
    // These two attributes are owned.
    let expr = match field {
        "normalized_path" => Expr::Method(Box::new(expr), "as_str"),
        "resource_id" => Expr::Method(Box::new(expr), "as_slice"),
        _ => expr,
    };
    Some(Typed::set(expr, kind))
}

fn is_set(typed: Typed) -> Expr {
    match typed.presence {
        Presence::Set => Expr::Boolean(true),
        Presence::MayBeUnset(_) => Expr::Method(Box::new(typed.expr), "is_some"),
    }
}

fn boolean_equals(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (Expr::Boolean(true), other) | (other, Expr::Boolean(true)) => other,
        (Expr::Boolean(false), other) | (other, Expr::Boolean(false)) => negated(other),
        (left, right) => Expr::Equal(Box::new(left), Box::new(right)),
    }
}

fn string_equals(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (Expr::Text(left), Expr::Text(right)) => Expr::Boolean(left == right),
        (Expr::Text(text), other) | (other, Expr::Text(text)) if text.is_empty() => {
            Expr::Method(Box::new(other), "is_empty")
        }
        (left, right) => Expr::Equal(Box::new(left), Box::new(right)),
    }
}

/// Returns the negation in its shortest form.
fn negated(expr: Expr) -> Expr {
    match expr {
        Expr::Boolean(value) => Expr::Boolean(!value),
        Expr::Not(value) => *value,
        Expr::Equal(left, right) => Expr::NotEqual(left, right),
        Expr::NotEqual(left, right) => Expr::Equal(left, right),
        Expr::Method(value, "is_some") => Expr::Method(value, "is_none"),
        Expr::Method(value, "is_none") => Expr::Method(value, "is_some"),
        other => Expr::Not(Box::new(other)),
    }
}

/// Returns a reference in the form of templates: `Name`, `Name#attribute`.
fn qualified(name: &str, steps: &[AttributeStep]) -> String {
    let mut text = name.to_owned();
    for (index, step) in steps.iter().enumerate() {
        text.push(if index == 0 { '#' } else { '.' });
        match step {
            AttributeStep::Name(name) => text.push_str(name),
            AttributeStep::Index(index) => text.push_str(&index.to_string()),
        }
    }
    text
}
