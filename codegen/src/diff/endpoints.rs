//! Endpoint rules and partitions: what they lead to counts, not how they are written.

use super::side::{Loaded, Side};
use crate::endpoint;
use crate::error::{Error, Source};

/// Whether the rules of both sides become the same code, looking up the new side's partitions.
pub(super) fn find_the_same(old: &Loaded<'_>, new: &Loaded<'_>) -> bool {
    let lower = |side: &Side<'_>| {
        let (rules, partitions) = (side.endpoint_rules?, new.parsed.side.partitions?);
        // What cannot be read says nothing of what it leads to.
        endpoint::lower(&endpoint::read(&rules, &partitions).ok()?).ok()
    };
    is_known_and_same(lower(&old.parsed.side), lower(&new.parsed.side))
}

/// Whether every region is looked up as before: a region that came, and that its partition's pattern
/// recognised all along, changes nothing.
pub(super) fn look_up_the_same(old: &Loaded<'_>, new: &Loaded<'_>) -> bool {
    let table = |partitions: Source<'_>| -> Result<_, Error> {
        endpoint::lower_partitions(&endpoint::read_partitions(&partitions)?)
    };
    let table = |side: &Side<'_>| table(side.partitions?).ok();
    is_known_and_same(table(&old.parsed.side), table(&new.parsed.side))
}

fn is_known_and_same<T: PartialEq>(old: Option<T>, new: Option<T>) -> bool {
    old.is_some() && old == new
}
