//! Maps and sets by a fast hash: names are looked up a great deal, and nobody attacks their hashes.

use foldhash::fast::RandomState;

/// A map in no order.
pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

/// A set in no order.
pub(crate) type HashSet<T> = std::collections::HashSet<T, RandomState>;

/// A map in the order of insertion.
pub(crate) type IndexMap<K, V> = indexmap::IndexMap<K, V, RandomState>;
