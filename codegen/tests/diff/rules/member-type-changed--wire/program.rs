//! A program that reads a member whose type changes.

use demo::types::{Filter, Pair};

fn main() {}

pub fn pair(filter: &Filter) -> Option<&Pair> {
    filter.same()
}
