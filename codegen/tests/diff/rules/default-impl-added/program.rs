use demo::types::Filter;

fn main() {}

pub fn most(filter: &Filter) -> i32 {
    filter.most()
}
