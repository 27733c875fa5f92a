//! The order in which a service writes the members of structures.
//!
//! A service writes the members of one structure always in the same order, which often is not that of the
//! model. A reader that remembers it finds most members with one comparison.

use aws_smithy_schema::Schema;

/// The number of structures whose order is remembered. In most responses it is one or two.
const STRUCTURES: usize = 4;

/// The number of members of a structure whose order is remembered.
const MEMBERS: usize = 31;

/// The orders of the members of the structures that were read last.
#[derive(Default)]
pub(super) struct MemberOrder {
    orders: [Order; STRUCTURES],
    /// The position at which the order of the next structure is put.
    next: usize,
}

/// The order of the members of one structure.
#[derive(Clone, Copy, Default)]
struct Order {
    /// The address of the schema of the structure. Another schema at the same address does no harm: the
    /// reader compares the name of every member that it expects.
    schema: usize,
    /// For each member, and before all of them for the start, one more than the index of the member that
    /// followed it; or 0 if none did.
    followers: [u8; MEMBERS + 1],
}

impl MemberOrder {
    /// Returns the index of the member that followed the member `previous` of a structure when the structure
    /// was read before, or the one that was first.
    pub(super) fn expected(&self, schema: &Schema<'_>, previous: Option<usize>) -> Option<usize> {
        let address = address(schema);
        let order = self.orders.iter().find(|order| order.schema == address)?;
        let follower = order.followers.get(position(previous))?;
        usize::from(*follower).checked_sub(1)
    }

    /// Remembers that the member `index` followed the member `previous`.
    pub(super) fn learn(&mut self, schema: &Schema<'_>, previous: Option<usize>, index: usize) {
        let schema = address(schema);
        let known = self.orders.iter().position(|order| order.schema == schema);
        let order = known.unwrap_or_else(|| {
            let replaced = self.next;
            self.next = (replaced + 1) % STRUCTURES;
            self.orders[replaced] = Order {
                schema,
                ..Order::default()
            };
            replaced
        });
        let followers = &mut self.orders[order].followers;
        if let (Some(follower), Ok(index)) = (
            followers.get_mut(position(previous)),
            u8::try_from(index + 1),
        ) {
            *follower = index;
        }
    }
}

fn address(schema: &Schema<'_>) -> usize {
    std::ptr::from_ref(schema).addr()
}

fn position(previous: Option<usize>) -> usize {
    previous.map_or(0, |index| index + 1)
}
