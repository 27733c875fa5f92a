//! Lowering of the steps of a rule to statements.

use crate::endpoint::ir::{Condition, Expr, Statement};

use super::scope::Step;

/// Returns statements that execute `steps` and then `body`, with an `if` for conditions.
///
/// Unused names are not bound, conditions that are always true are omitted, and a body that is a single
/// `if` is merged with the outer conditions, as a person would write it.
pub(super) fn assemble(steps: Vec<Step>, body: Vec<Statement>) -> Vec<Statement> {
    let mut body = body;
    // The conditions directly before `body`, in reverse order.
    let mut conditions: Vec<Condition> = Vec::new();
    for step in steps.into_iter().rev() {
        match step {
            Step::Test(Expr::Boolean(true)) => {}
            // The rule never applies.
            Step::Test(Expr::Boolean(false)) => return Vec::new(),
            Step::Test(value) => conditions.push(Condition::Test(value)),
            Step::Bind(name, value) if is_used(&name, &conditions, &body) => {
                conditions.push(Condition::Bind(name, value));
            }
            Step::Bind(_, value) => {
                conditions.push(Condition::Test(Expr::Method(Box::new(value), "is_some")));
            }
            Step::Let(name, value) if is_used(&name, &conditions, &body) => {
                body = guarded(std::mem::take(&mut conditions), body);
                body.insert(0, Statement::Let(name, value));
            }
            Step::Let(..) => {}
        }
    }
    guarded(conditions, body)
}

fn is_used(name: &str, conditions: &[Condition], body: &[Statement]) -> bool {
    let is_name = |value: &Expr| matches!(value, Expr::Local(local) if local == name);
    conditions.iter().any(|condition| condition.any(&is_name))
        || body.iter().any(|statement| statement.any(&is_name))
}

/// Returns `body` inside an `if` with the conditions, which are in reverse order.
fn guarded(reversed: Vec<Condition>, body: Vec<Statement>) -> Vec<Statement> {
    if reversed.is_empty() || body.is_empty() {
        return body;
    }
    let (inner, body) = match <[Statement; 1]>::try_from(body) {
        Ok([Statement::If(inner, body)]) => (inner, body),
        Ok([statement]) => (Vec::new(), vec![statement]),
        Err(body) => (Vec::new(), body),
    };
    let mut conditions: Vec<Condition> = Vec::new();
    for condition in reversed.into_iter().rev().chain(inner) {
        // Rules repeat conditions of the trees that contain them.
        if !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
    vec![Statement::If(conditions, body)]
}
