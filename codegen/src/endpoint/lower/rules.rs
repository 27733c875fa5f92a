//! Lowering of rules: conditions become steps, actions become returns, trees become blocks.

use crate::endpoint::ir::{Document, Expr, Outcome, Param, Resolve, Statement};
use crate::endpoint::model::{
    self, Action, Condition, Function, Property, Rule, RuleSet, Value, ValueKind,
};
use crate::error::Error;

use super::chain::assemble;
use super::expr::Expressions;
use super::scope::{Kind, Locals, Position, Presence, Scope, Step, Typed};

/// The error if no rule applies.
const NO_RULE: &str = "no endpoint rule matches the parameters";

/// Lowers all rules to the body of one function.
pub(super) fn lower_resolve(rules: &RuleSet, params: &[Param]) -> Result<Resolve, Error> {
    let named = rules.parameters.iter().zip(params);
    let scope = Scope::of_params(named.map(|(parameter, param)| (parameter.name.as_str(), param)));
    let mut lowering = Lowering {
        expressions: Expressions {
            file: &rules.file,
            locals: Locals::new(),
        },
    };
    let mut body = lowering.rules(&rules.rules, &scope)?;
    let otherwise = match body.pop() {
        Some(Statement::Return(outcome)) => outcome,
        last => {
            body.extend(last);
            Outcome::Error(Expr::Text(NO_RULE.to_owned()))
        }
    };
    let is_param = |value: &Expr| matches!(value, Expr::Field(_) | Expr::Getter(_));
    let uses_params =
        body.iter().any(|statement| statement.any(&is_param)) || otherwise.any(&is_param);
    Ok(Resolve {
        argument: match uses_params {
            true => "params",
            false => "_params",
        },
        body,
        otherwise,
    })
}

struct Lowering<'a> {
    expressions: Expressions<'a>,
}

impl Lowering<'_> {
    /// Lowers a list of rules, of which the first that applies returns.
    ///
    /// If no rule of a tree applies, the rules after the tree are evaluated, as with blocks in Rust.
    fn rules(&mut self, rules: &[Rule], outer: &Scope) -> Result<Vec<Statement>, Error> {
        let mut statements = Vec::new();
        for rule in rules {
            let mut scope = outer.inner();
            for condition in &rule.conditions {
                self.condition(condition, &mut scope)?;
            }
            scope.position = Position::Action;
            let body = match &rule.action {
                Action::Tree(rules) => self.rules(rules, &scope)?,
                Action::End(outcome) => vec![Statement::Return(self.outcome(outcome, &mut scope)?)],
            };
            statements.extend(assemble(scope.steps, body));
            // Rules after one without conditions never apply.
            if matches!(statements.last(), Some(Statement::Return(_))) {
                break;
            }
        }
        Ok(statements)
    }

    fn condition(&mut self, condition: &Condition, scope: &mut Scope) -> Result<(), Error> {
        let call = &condition.call;
        // After `isSet` of a reference, the value is set in everything that follows.
        if let (Function::IsSet, [value]) = (call.function, call.arguments.as_slice())
            && matches!(value.kind, ValueKind::Reference(_))
            && condition.assign.is_none()
        {
            let typed = self.expressions.value(value, scope)?;
            self.expressions.require_set(typed, &value.path, scope)?;
            return Ok(());
        }
        let typed = self.expressions.call(call, scope)?;
        match &condition.assign {
            Some(name) => self.assign(name, typed, &call.path, scope),
            None => {
                scope.steps.push(match (typed.presence, typed.kind) {
                    (Presence::Set, Kind::Boolean) => Step::Test(typed.expr),
                    // A value that is always set passes.
                    (Presence::Set, _) => Step::Test(Expr::Boolean(true)),
                    (Presence::MayBeUnset(_), _) => {
                        Step::Test(Expr::Method(Box::new(typed.expr), "is_some"))
                    }
                });
                Ok(())
            }
        }
    }

    /// Assigns the result of a condition to a name, for later conditions and the action.
    fn assign(
        &mut self,
        name: &str,
        typed: Typed,
        path: &str,
        scope: &mut Scope,
    ) -> Result<(), Error> {
        if scope.names.contains_key(name) {
            return Err(self.expressions.error(
                path,
                format!("`{name}` is already assigned"),
                "assign to another name",
            ));
        }
        let local = self.expressions.locals.of(name);
        let variable = Expr::Local(local.clone());
        let value = match (typed.presence, typed.expr) {
            (Presence::MayBeUnset(_), expr) => {
                scope.steps.push(Step::Bind(local, expr));
                variable
            }
            // An owned text must outlive the statement that computes it.
            (Presence::Set, Expr::Method(owner, "as_str"))
                if matches!(*owner, Expr::Call(..) | Expr::Format(_)) =>
            {
                scope.steps.push(Step::Let(local, *owner));
                Expr::Method(Box::new(variable), "as_str")
            }
            (Presence::Set, expr) => {
                scope.steps.push(Step::Let(local, expr));
                variable
            }
        };
        if typed.kind == Kind::Boolean {
            scope.steps.push(Step::Test(value.clone()));
        }
        let typed = Typed::set(value, typed.kind);
        scope.names.insert(name.to_owned(), typed);
        Ok(())
    }

    fn outcome(&mut self, outcome: &model::Outcome, scope: &mut Scope) -> Result<Outcome, Error> {
        let (url, headers, properties) = match outcome {
            model::Outcome::Endpoint {
                url,
                headers,
                properties,
            } => (url, headers, properties),
            model::Outcome::Error(message) => {
                let message = self.expressions.text(message, scope)?;
                return Ok(Outcome::Error(without_borrow(message)));
            }
        };
        let mut header_values = Vec::new();
        for (name, values) in headers {
            for value in values {
                header_values.push((name.clone(), self.owned_text(value, scope)?));
            }
        }
        let mut documents = Vec::new();
        for (name, property) in properties {
            documents.push((name.clone(), self.document(property, scope)?));
        }
        Ok(Outcome::Endpoint {
            url: without_borrow(self.expressions.text(url, scope)?),
            headers: header_values,
            properties: documents,
        })
    }

    fn owned_text(&mut self, value: &Value, scope: &mut Scope) -> Result<Expr, Error> {
        Ok(match without_borrow(self.expressions.text(value, scope)?) {
            owned @ Expr::Format(_) => owned,
            borrowed => Expr::Method(Box::new(borrowed), "to_owned"),
        })
    }

    fn document(&mut self, property: &Property, scope: &mut Scope) -> Result<Document, Error> {
        Ok(match property {
            Property::Text(value) => {
                Document::Text(without_borrow(self.expressions.text(value, scope)?))
            }
            Property::Boolean(value) => Document::Boolean(*value),
            Property::Integer(value) => Document::Integer(*value),
            Property::List(items) => {
                let items = items.iter().map(|item| self.document(item, scope));
                Document::List(items.collect::<Result<_, Error>>()?)
            }
            Property::Object(members) => {
                let mut documents = Vec::with_capacity(members.len());
                for (name, value) in members {
                    documents.push((name.clone(), self.document(value, scope)?));
                }
                Document::Object(documents)
            }
        })
    }
}

/// Returns a formatted text as an owned value instead of a borrowed one.
fn without_borrow(expr: Expr) -> Expr {
    match expr {
        Expr::Method(owner, "as_str") if matches!(*owner, Expr::Format(_)) => *owner,
        other => other,
    }
}
