use demo::types::error::BrokenException;

fn main() {}

pub fn message(error: &BrokenException) -> Option<&str> {
    error.message()
}
