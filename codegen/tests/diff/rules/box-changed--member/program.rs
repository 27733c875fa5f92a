//! A program that reads the member whose presence changes.

use demo::types::Filter;

fn main() {}

pub fn retries(filter: &Filter) -> i32 {
    filter.retries
}
