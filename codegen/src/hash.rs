//! Maps and sets with a fast hash function. It does not resist hash flooding: the keys are names of a
//! model, not input of an attacker.

use foldhash::fast::RandomState;

/// An unordered map.
pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

/// An unordered set.
pub(crate) type HashSet<T> = std::collections::HashSet<T, RandomState>;

/// A set that keeps the order of insertion.
pub(crate) type IndexSet<T> = indexmap::IndexSet<T, RandomState>;

/// A map that keeps the order of insertion.
pub(crate) type IndexMap<K, V> = indexmap::IndexMap<K, V, RandomState>;
