//! The limits that are checked before an input is sent: required members, and the minimum lengths and
//! values.

use serde_json::Number;

use super::Context;
use super::protocol::Bindings;
use crate::ir::{Bound, Limits, Role, Sensitivity, Type};
use crate::model::{Kind, Location, Member};

impl Context<'_, '_> {
    /// Returns the limits of a member. Members that are only received have none.
    pub(super) fn member_limits(&self, member: &Member, ty: &Type, role: Role) -> Limits {
        if !role.is_sent() {
            return Limits::default();
        }
        let mut limits = self.value_limits(member.target);
        let is_label = self.is_label(member, role);
        // Without the label, or with an empty one, the path would be that of another resource.
        if is_label && matches!(ty, Type::String | Type::Enum(_)) {
            limits.min = match limits.min {
                Some(Bound::Integer(min)) if min > 1 => limits.min,
                _ => Some(Bound::Integer(1)),
            };
        }
        limits
    }

    /// Returns whether a member is a label of the URI.
    pub(super) fn is_label(&self, member: &Member, role: Role) -> bool {
        role == Role::Input && self.bindings == Bindings::Http && member.location == Location::Uri
    }

    /// Returns the limits of a shape's values. Structures and unions check their own members.
    fn value_limits(&self, name: &str) -> Limits {
        let shape = self.model.shape(name);
        let min = shape.constraints.min.as_ref();
        let (mut each, mut keys) = (None, None);
        let min = match &shape.kind {
            Kind::Float | Kind::Double => min.and_then(Number::as_f64).map(Bound::Float),
            Kind::Integer | Kind::Long => min.map(ceil).map(Bound::Integer),
            Kind::String | Kind::Enum(_) | Kind::Blob { .. } => min.and_then(min_length),
            Kind::List { member, .. } => {
                each = self.element_limits(member);
                min.and_then(min_length)
            }
            Kind::Map { key, value, .. } => {
                (each, keys) = (self.element_limits(value), self.element_limits(key));
                let target = self.model.shape(key.target);
                let sensitivity = self.sensitivity(name, "key", key.target, target);
                let has_elements_or_members =
                    each.is_some() || holds_members(&self.model.shape(value.target).kind);
                // The errors of elements contain the key.
                if sensitivity == Sensitivity::Sensitive
                    && (keys.is_some() || has_elements_or_members)
                {
                    keys.get_or_insert_default().sensitivity = sensitivity;
                }
                min.and_then(min_length)
            }
            Kind::Boolean
            | Kind::Timestamp(_)
            | Kind::Document
            | Kind::Structure(_)
            | Kind::Union(_)
            | Kind::Unknown => None,
        };
        Limits {
            min,
            each,
            keys,
            ..Limits::default()
        }
    }

    fn element_limits(&self, element: &Member) -> Option<Box<Limits>> {
        let limits = self.value_limits(element.target);
        let nothing = limits.min.is_none() && limits.each.is_none() && limits.keys.is_none();
        (!nothing).then(|| Box::new(limits))
    }
}

/// Returns whether values of a kind can contain members or elements.
fn holds_members(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::List { .. } | Kind::Map { .. } | Kind::Structure(_) | Kind::Union(_)
    )
}

/// Returns the minimum length, unless it is zero.
pub(super) fn min_length(min: &Number) -> Option<Bound> {
    Some(ceil(min)).filter(|min| *min > 0).map(Bound::Integer)
}

/// Returns the least integer that is not less than `min`.
pub(super) fn ceil(min: &Number) -> i64 {
    match (min.as_i64(), min.as_f64()) {
        (Some(min), _) => min,
        // A float that is too large for an integer becomes the largest one.
        (None, Some(min)) => min.ceil() as i64,
        (None, None) => i64::MAX,
    }
}
