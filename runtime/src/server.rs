//! The server side of a service: local services and tests.
//!
//! Nothing here is compiled without the feature `server`. A server is made of values of this module:
//!
//! 1. The [`Router`] of a generated crate finds the operation of a request, by the HTTP bindings of the
//!    model or by the header `X-Amz-Target`.
//! 2. The `dispatch` of the generated crate reads the input from the [`Request`], checks it against the
//!    [`StructureConstraints`] of the model, calls the server's method for the operation and writes the
//!    output.
//! 3. A [`ServerError`] writes an error as clients read it.
//!
//! The pipeline of the client is not involved, and neither is an HTTP library: requests and responses are
//! those of the crate `http`.

mod checker;
mod constraints;
mod error;
mod path;
mod pattern;
mod request;
mod response;
mod router;
mod served;
mod server_error;
mod violation;

pub use constraints::{Bound, Constraints, MemberConstraints, StructureConstraints};
pub use error::{ExchangeError, MalformedInput};
pub use pattern::{MatchPattern, patterns, to_regex};
pub use request::Request;
pub use response::{Response, respond, write_output};
pub use router::{Route, RouteError, Router};
pub use served::{Serve, ServedException, ServedOperation};
pub use server_error::ServerError;
pub use violation::{InvalidInput, Requirement, Violation};
