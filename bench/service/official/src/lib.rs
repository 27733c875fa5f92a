//! The official crate of DynamoDB, whose check and build are measured.
