//! The service over HTTP, with the generated clients.

mod access;
mod administration;
mod authentication;
mod boundaries;
mod bulk_publish;
mod configuration;
mod datasets;
mod developer_identities;
mod devices;
mod faults;
mod identities;
mod limits;
mod pools;
mod races;
mod raw;
mod records;
mod restart;
mod support;
mod trigger;
mod validation;
