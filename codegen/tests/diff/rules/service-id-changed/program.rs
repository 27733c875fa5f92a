fn main() {}

pub type Marker = demo::meta::Demo;
