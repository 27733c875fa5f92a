use demo::config::endpoint::Params;

fn main() {}

pub fn zone() -> Option<String> {
    let params = Params::builder().region("us-east-1").zone("a").build().ok()?;
    params.zone().map(str::to_owned)
}
