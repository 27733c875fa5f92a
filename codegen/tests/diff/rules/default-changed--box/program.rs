use demo::types::Filter;

fn main() {}

pub fn limit(filter: &Filter) -> i32 {
    filter.limit()
}
