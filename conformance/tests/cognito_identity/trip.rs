//! One call over HTTP, looked at from both ends.

use crate::support::{Developer, model, operation, public_config, serve_always};
use cognito_identity::Client;
use cognito_identity::operation::RequestId;
use sdk_conformance::server::{Request, Response};
use serde_json::Value;
use std::fmt::Debug;

/// Expected request of a call, and its response.
#[derive(Debug)]
pub(crate) struct Trip {
    pub(crate) operation: &'static str,
    pub(crate) body: Value,
    /// `Null` if the operation has no output; the body of the response is empty then.
    pub(crate) response: Value,
}

impl Trip {
    /// Makes the call, checks the request, and gives the operation's name and the output.
    pub(crate) async fn make<T, E>(
        self,
        call: impl AsyncFnOnce(Client) -> Result<T, E>,
    ) -> (&'static str, T)
    where
        T: RequestId,
        E: Debug,
    {
        let operation = self.operation;
        let model = model();
        let gaps = model.gaps_in_response(operation, &self.response);
        assert!(gaps.is_empty(), "the response is not complete: {gaps:?}");
        let request_id = format!("id-of-{operation}");
        let response = match &self.response {
            Value::Null => Response::empty(200).header("x-amzn-requestid", &request_id),
            body => Response::text(200, "application/x-amz-json-1.1", &body.to_string())
                .header("x-amzn-requestid", &request_id),
        };

        let developer = Developer::default();
        let server = serve_always(response).await;
        let config = public_config(server.url()).credentials_provider(developer.clone());
        let result = call(Client::from_conf(config.build())).await;
        assert_eq!(server.malformed(), Vec::<String>::new());
        assert_eq!(server.refusals(), [], "{operation}");
        let output = result.unwrap();
        assert_eq!(output.request_id(), Some(&*request_id));

        let requests = server.requests();
        let [request] = &requests[..] else {
            panic!("{operation} came {} times", requests.len())
        };
        self.check(request);
        let gaps = model.gaps_in_request(operation, request);
        assert!(gaps.is_empty(), "the request is not complete: {gaps:?}");
        let requested = usize::from(!model.is_public(operation));
        assert_eq!(developer.times_requested(), requested, "{operation}");
        (operation, output)
    }

    fn check(&self, request: &Request) {
        let name = self.operation;
        assert_eq!(request.method(), "POST", "{name}");
        assert_eq!(request.target(), "/", "{name}");
        assert_eq!(operation(request), Some(name));
        assert_eq!(request.json().unwrap(), self.body, "{name}");
        let length = request.body().len().to_string();
        for (header, value) in [
            ("content-type", "application/x-amz-json-1.1"),
            ("content-length", &length),
            ("amz-sdk-request", "attempt=1; max=3"),
        ] {
            assert_eq!(request.header(header), Some(value), "{name}: {header}");
        }
        for header in ["amz-sdk-invocation-id", "user-agent", "x-amz-user-agent"] {
            assert!(request.header(header).is_some(), "{name}: {header}");
        }
    }
}
