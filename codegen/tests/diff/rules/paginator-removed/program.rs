use demo::Client;

fn main() {}

pub fn items(client: &Client) {
    let _items = client.list_things().into_paginator().items();
}
