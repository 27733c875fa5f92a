//! Endpoint rules and partitions: what they lead to counts, not how they are written.

use crate::endpoint;
use crate::load::{Loaded, Parsed};

/// Whether the rules of both sides become the same code, looking up the new side's partitions.
pub(super) fn find_the_same(old: &Loaded<'_>, new: &Loaded<'_>) -> bool {
    let lower = |side: &Parsed<'_>| {
        let (rules, partitions) = (side.endpoint_rules()?, new.parsed.partitions()?);
        // What cannot be read says nothing of what it leads to.
        endpoint::lower(&endpoint::read(rules.root(), partitions.root()).ok()?).ok()
    };
    is_known_and_same(lower(old.parsed), lower(new.parsed))
}

/// Whether every region is looked up as before: a region that came, and that its partition's pattern
/// recognised all along, changes nothing.
pub(super) fn look_up_the_same(old: &Loaded<'_>, new: &Loaded<'_>) -> bool {
    let table = |side: &Parsed<'_>| {
        let partitions = endpoint::read_partitions(side.partitions()?.root()).ok()?;
        endpoint::lower_partitions(&partitions).ok()
    };
    is_known_and_same(table(old.parsed), table(new.parsed))
}

fn is_known_and_same<T: PartialEq>(old: Option<T>, new: Option<T>) -> bool {
    old.is_some() && old == new
}
