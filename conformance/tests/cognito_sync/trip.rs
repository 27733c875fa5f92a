//! One call over HTTP, looked at from both ends.

use crate::support::{client, serve_always};
use cognito_sync::Client;
use cognito_sync::operation::RequestId;
use sdk_conformance::model::Model;
use sdk_conformance::server::{Request, Response};
use serde_json::Value;
use std::fmt::Debug;

/// Expected request of a call, and its response.
#[derive(Debug, Default)]
pub(crate) struct Trip {
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    /// The path with its encoding.
    pub(crate) path: String,
    /// The parameters of the query, decoded, by name.
    pub(crate) query: &'static [(&'static str, &'static str)],
    /// Headers that are members of the input.
    pub(crate) headers: &'static [(&'static str, &'static str)],
    /// `Null` if no member goes into the body, which is empty then.
    pub(crate) body: Value,
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
        let model = Model::read("cognito-sync", "2014-06-30").unwrap();
        let gaps = model.gaps_in_response(operation, &self.response);
        assert!(gaps.is_empty(), "the response is not complete: {gaps:?}");
        let request_id = format!("id-of-{operation}");

        let server = serve_always(Response::json(200, &request_id, &self.response)).await;
        let result = call(client(server.url())).await;
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
        (operation, output)
    }

    fn check(&self, request: &Request) {
        let operation = self.operation;
        assert_eq!(request.method(), self.method, "{operation}");
        assert_eq!(request.path(), self.path, "{operation}");
        let query = request.query();
        let query: Vec<_> = query
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        assert_eq!(query, self.query, "{operation}");
        for (name, value) in self.headers {
            assert_eq!(request.header(name), Some(*value), "{operation}: {name}");
        }

        // The media type goes with a body that is a document, and with nothing else. A length goes
        // with every request that could have a body.
        match &self.body {
            Value::Null => {
                assert_eq!(request.body(), b"", "{operation}");
                assert_eq!(request.all("content-type").count(), 0, "{operation}");
                let length = (self.method == "POST").then_some("0");
                assert_eq!(request.header("content-length"), length, "{operation}");
            }
            body => {
                assert_eq!(request.json().unwrap(), *body, "{operation}");
                assert_eq!(request.header("content-type"), Some("application/json"));
                let length = request.body().len().to_string();
                assert_eq!(request.header("content-length"), Some(&*length));
            }
        }
        assert_eq!(request.header("amz-sdk-request"), Some("attempt=1; max=3"));
        for name in ["amz-sdk-invocation-id", "user-agent", "x-amz-user-agent"] {
            assert!(request.header(name).is_some(), "{operation}: {name}");
        }
    }
}
